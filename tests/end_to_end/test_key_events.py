"""What happens to keys, and what a reader then has: the real command line on both sides, over HTTP on this machine.

What is to come out stands in OUTCOMES, and was written down before anything was run. The institutes `hq` and `field` publish in
one repository; hq's sheet says that `hq/convoys` is in force, field's that `field/water` is.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import hashlib
import io
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import Metadata, MetaFile, Snapshot, Timestamp

from desktop.cli import run_command
from sync.publish.keys import load
from tests.support.command_line import Answer, CommandLine
from tests.support.samples import sampled
from tests.support.web import WebServer

BOTH = {"hq/convoys": "in_force", "field/water": "in_force"}
NEW = {**BOTH, "hq/radio": "in_force"}


@dataclass(frozen=True)
class Outcome:
    """What a reader has after a sync: its result, the codes of what it tells, and the status of every document here."""

    result: str
    codes: tuple[str, ...] = ()
    documents: dict[str, str] = field(default_factory=lambda: dict(NEW))


# event                                        result          told                      documents afterwards
OUTCOMES = {
    "timestamp rotated":                Outcome("complete"),
    "snapshot rotated":                 Outcome("complete"),
    "targets rotated":                  Outcome("complete"),
    "field rotated":                    Outcome("complete"),
    "root rotated":                     Outcome("complete"),
    "institute revoked":                Outcome("complete", ("institute_revoked",), {**BOTH, "field/water": "withdrawn"}),
    "revoked, asked again":             Outcome("nothing_new", (), {**BOTH, "field/water": "withdrawn"}),
    "revoked, and named again":         Outcome("complete", (), BOTH),
    "timestamp stolen, frozen":         Outcome("nothing_new", (), BOTH),
    "timestamp stolen, another list":   Outcome("refused", ("tampered",), BOTH),
    "timestamp stolen, day 366":        Outcome("refused", ("expired",), BOTH),
    "timestamp stolen, then rotated":   Outcome("complete"),
    "stolen key after the rotation":    Outcome("refused", ("tampered",), NEW),
    "targets key lost":                 Outcome("complete"),
    "targets key replaced":             Outcome("nothing_new"),
    "root rotated offline, on its way": Outcome("complete"),
    "root rotated offline, signed":     Outcome("nothing_new"),
}  # fmt: skip


@dataclass(frozen=True)
class Station(CommandLine):
    """The publisher's command line within this process, for speed; on another day it is a process of its own. `merged`: both
    streams in one, as a person sees them."""

    merged: bool = False

    def __call__(self, *arguments: object, timeout: float = 120) -> Answer:
        if self.days:
            return super().__call__(*arguments, timeout=timeout)
        out = io.StringIO()
        err = out if self.merged else io.StringIO()
        with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            patch.setenv("FIELDSHELF_HOME", str(self.home))
            patch.delenv("FIELDSHELF_KEY_PASSPHRASE", raising=False)
            for name, value in self.environment.items():
                patch.setenv(name, value)
            try:
                code = run_command([str(argument) for argument in arguments])
            except SystemExit as error:  # argparse
                code = int(error.code or 0)
        return Answer(code, out.getvalue(), "" if self.merged else err.getvalue())


class Scene:
    """A station, a web server before its public folder, and a reader who has synced."""

    def __init__(self, folder: Path, server: WebServer, *, more: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self.repo = folder / "repository"
        self.station = Station(folder / "unused")
        self.reader = CommandLine(folder / "home")
        self.url = server.url
        self.fingerprint = ""

    def take(self, run: CommandLine | None = None) -> Outcome:
        run = run or self.reader
        answer = run("sync", "--json")
        (source,) = answer.json["sources"]
        documents = {one["id"]: one["status"] for one in run.good("list")["documents"]}
        return Outcome(source["result"], tuple(error["code"] for error in source["errors"]), documents)

    def publish_radio(self) -> None:
        add(self.station, self.folder, "hq", "radio", "The radio room keeps a log of every call.")


def add(run: CommandLine, folder: Path, institute: str, slug: str, text: str) -> None:
    documents = folder / f"{institute}-documents"
    documents.mkdir(exist_ok=True)
    (documents / f"{slug}.txt").write_text(text, encoding="utf-8")
    sheet = folder / f"{institute}.csv"
    rows = "".join(f"{path.name},{path.stem},2019\n" for path in sorted(documents.glob("*.txt")))
    sheet.write_text(f"file,id,issued\n{rows}", encoding="utf-8")
    run.good("publish", "add", folder / "repository", documents, "--collection", f"{institute}/guidance", "--sheet", sheet)


def published(folder: Path, *more: str) -> Path:
    run, repo = Station(folder / "unused"), folder / "repository"
    run.good("publish", "init", repo, "--institute", "hq", "--name", "Head Quarters", *more)
    run.good("publish", "add-institute", repo, "field", "--name", "Field School")
    add(run, folder, "hq", "convoys", "Two escort vehicles go with every convoy.")
    add(run, folder, "field", "water", "Boil the water before anybody drinks it.")
    assert run.good("publish", "build", repo)["waiting"] == []
    return folder


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def thresholds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(tmp_path_factory.mktemp("thresholds"), "--threshold", "2", "--keys", "3")


@pytest.fixture
def scene(plain: Path, tmp_path: Path) -> Iterator[Scene]:
    yield from _scene(plain, tmp_path)


@pytest.fixture
def three(thresholds: Path, tmp_path: Path) -> Iterator[Scene]:
    """Root and targets have three keys each, and need two."""
    yield from _scene(thresholds, tmp_path)


def _scene(made: Path, folder: Path) -> Iterator[Scene]:
    shutil.copytree(made, folder, dirs_exist_ok=True)
    with WebServer(folder / "repository" / "public") as server:
        scene = Scene(folder, server)
        card = scene.repo / "public" / "hq.fieldshelf-source"
        scene.reader.good("source", "add", "hq", server.url, "--root", card)
        assert scene.take() == Outcome("complete", (), BOTH)
        yield scene


# A key is rotated, and readers follow


@pytest.mark.parametrize(
    "role", sampled(["timestamp", "snapshot", "targets", "field", "root"], ["timestamp", "targets", "root"])
)
def test_a_key_rotated(scene: Scene, role: str) -> None:
    rotated = scene.station.good("publish", "rotate", scene.repo, role)
    assert len(rotated["new"]) == len(rotated["gone"]) == 1
    scene.publish_radio()
    report = scene.station.good("publish", "build", scene.repo)
    assert report["waiting"] == []
    assert scene.take() == OUTCOMES[f"{role} rotated"]
    keys = {
        one["role"]: [key["key_id"] for key in one["keys"]]
        for one in scene.station.good("publish", "keys", scene.repo)["roles"]
    }
    assert keys[role] == rotated["new"]
    (scene.repo / "keys" / f"{role}.pem").unlink()  # the old one: it is needed no more
    scene.station.good("publish", "build", scene.repo)
    assert scene.take().result == "nothing_new"


# An institute is revoked


def test_an_institute_revoked(scene: Scene) -> None:
    scene.station.good("publish", "revoke", scene.repo, "field")
    scene.station.good("publish", "build", scene.repo)
    assert scene.take() == OUTCOMES["institute revoked"]
    shown = scene.reader.good("show", "field/water")
    assert (shown["revoked"], shown["available"], shown["current"]) == (True, True, None)
    assert "its publisher was revoked" in scene.reader("show", "field/water").out
    assert scene.reader.good("search", "water")["hits"] == []
    found = scene.reader.good("search", "water status:all")["hits"]
    assert [(hit["id"], hit["status"]) for hit in found] == [("field/water", "withdrawn")]
    assert scene.reader.good("verify")["ok"]
    assert scene.take() == OUTCOMES["revoked, asked again"]
    later = dataclasses.replace(scene.reader, days=100)
    assert later.good("show", "field/water")["status"] == "withdrawn", "never in force any more"

    code, _ = scene.station.refused(
        "publish", "add", scene.repo, scene.folder / "field-documents", "--collection", "field/guidance"
    )
    assert code == "bad_collection"
    scene.station.good("publish", "add-institute", scene.repo, "field", "--name", "Field School")
    scene.station.good("publish", "build", scene.repo)
    assert scene.take() == OUTCOMES["revoked, and named again"]


@pytest.mark.long
def test_what_a_revoked_institute_said_of_others_counts_no_more(scene: Scene) -> None:
    documents = scene.folder / "hq-documents"
    scene.station.good("publish", "add", scene.repo, documents, "--collection", "hq/guidance", "--authority", "field")
    sheet = scene.folder / "claim.csv"
    sheet.write_text("file,id,issued,supersedes\nwater.txt,water,2020,hq/convoys\n", encoding="utf-8")
    given = ("--collection", "field/guidance", "--sheet", sheet)
    scene.station.good("publish", "add", scene.repo, scene.folder / "field-documents", *given)
    scene.station.good("publish", "build", scene.repo)
    assert scene.take().documents == {"hq/convoys": "superseded", "field/water": "in_force"}
    scene.station.good("publish", "revoke", scene.repo, "field")
    scene.station.good("publish", "build", scene.repo)
    assert scene.take() == OUTCOMES["institute revoked"]
    assert scene.reader.good("show", "hq/convoys")["claims"] == [{"publisher": "field", "id": "field/water"}]


# The timestamp key is stolen


def forged(key: Path, public: Path, meta: MetaFile) -> None:
    """A thief's timestamp: the right key, a date of his choice, and it lasts ten years."""
    stamp = Metadata[Timestamp].from_bytes((public / "metadata/timestamp.json").read_bytes())
    stamp.signed.version += 1
    stamp.signed.snapshot_meta = meta
    stamp.signed.expires += datetime.timedelta(days=3650)
    stamp.sign(load(key, "timestamp", None))
    (public / "metadata/timestamp.json").write_bytes(stamp.to_bytes())


def test_the_timestamp_key_stolen(scene: Scene) -> None:
    public, stolen = scene.repo / "public", scene.folder / "stolen.pem"
    shutil.copy(scene.repo / "keys/timestamp.pem", stolen)
    frozen = scene.folder / "frozen"
    shutil.copytree(public, frozen)
    meta = Metadata[Timestamp].from_bytes((public / "metadata/timestamp.json").read_bytes()).signed.snapshot_meta
    forged(stolen, frozen, meta)
    honest = scene.folder / "honest"
    scene.publish_radio()
    scene.station.good("publish", "build", scene.repo)
    public.rename(honest)
    frozen.rename(public)  # the thief holds the address
    assert scene.take() == OUTCOMES["timestamp stolen, frozen"]

    path = public / "metadata" / f"{meta.version}.snapshot.json"
    kept = path.read_bytes()
    other = Metadata[Snapshot].from_bytes(kept)
    other.signed.version += 1
    other.sign(load(stolen, "timestamp", None))
    data = other.to_bytes()
    (public / "metadata" / f"{other.signed.version}.snapshot.json").write_bytes(data)
    stamp = (public / "metadata/timestamp.json").read_bytes()
    forged(stolen, public, MetaFile(other.signed.version, len(data), {"sha256": hashlib.sha256(data).hexdigest()}))
    copy = dataclasses.replace(scene.reader, home=Path(shutil.copytree(scene.reader.home, scene.folder / "home-2")))
    assert scene.take(copy) == OUTCOMES["timestamp stolen, another list"]
    (public / "metadata/timestamp.json").write_bytes(stamp)

    later = dataclasses.replace(scene.reader, days=366)
    assert scene.take(later) == OUTCOMES["timestamp stolen, day 366"]
    assert later.good("search", "convoy")["total"] == 1, "what is here is read as before"
    assert later.good("verify")["ok"]

    public.rename(scene.folder / "thief")
    honest.rename(public)
    scene.station.good("publish", "rotate", scene.repo, "timestamp")
    scene.station.good("publish", "build", scene.repo)
    assert scene.take() == OUTCOMES["timestamp stolen, then rotated"]
    meta = Metadata[Timestamp].from_bytes((public / "metadata/timestamp.json").read_bytes()).signed.snapshot_meta
    forged(stolen, public, meta)
    assert scene.take() == OUTCOMES["stolen key after the rotation"]


# A targets key is lost: the threshold holds


def test_a_targets_key_lost(three: Scene) -> None:
    keys = three.repo / "keys"
    lost = _key_ids(three, "targets")[2]
    (keys / "targets.3.pem").unlink()
    three.station.good("publish", "rotate", three.repo, "field")  # what targets must sign
    three.publish_radio()
    report = three.station.good("publish", "build", three.repo)
    assert "targets" in report["signed"] and report["waiting"] == []
    assert three.take() == OUTCOMES["targets key lost"]

    rotated = three.station.good("publish", "rotate", three.repo, "targets", "--replace", lost[:10])
    assert (rotated["gone"], len(rotated["new"]), len(rotated["kept"]), rotated["threshold"]) == ([lost], 1, 2, 2)
    three.station.good("publish", "build", three.repo)
    assert three.take() == OUTCOMES["targets key replaced"]
    assert lost not in _key_ids(three, "targets")


@pytest.mark.long
def test_too_many_targets_keys_lost(three: Scene) -> None:
    ids = _key_ids(three, "targets")
    for name in ("targets.2.pem", "targets.3.pem"):
        (three.repo / "keys" / name).unlink()
    three.station.good("publish", "rotate", three.repo, "field")
    answer = three.station("publish", "build", three.repo, "--json")
    assert answer.code == 3
    (waiting,) = [one for one in answer.json["waiting"] if one["role"] == "targets"]
    assert (waiting["threshold"], waiting["signed"], waiting["missing"]) == (2, [ids[0]], sorted(ids[1:]))
    assert all(keyid[:8] in answer.err for keyid in ids[1:]), "who is missing is said"
    assert three.take().documents == BOTH, "what was published before goes on"


def _key_ids(scene: Scene, role: str) -> list[str]:
    roles = scene.station.good("publish", "keys", scene.repo)["roles"]
    return next([key["key_id"] for key in one["keys"]] for one in roles if one["role"] == role)


# The root is rotated where no network is


def test_root_rotated_offline(scene: Scene) -> None:
    safe = scene.folder / "safe"
    safe.mkdir()
    (scene.repo / "keys/root.pem").rename(safe / "old.pem")
    locked = dataclasses.replace(scene.station, environment={"FIELDSHELF_KEY_PASSPHRASE": "four words on paper"})
    made = locked.good("publish", "new-key", safe / "root.pem")
    assert made["encrypted"]
    scene.station.good("publish", "rotate", scene.repo, "root", "--key", safe / "root.pub")
    scene.publish_radio()
    carried = scene.folder / "carried.json"
    answer = scene.station("publish", "build", scene.repo, "--unsigned-out", carried, "--json")
    assert answer.code == 3 and [one["role"] for one in answer.json["waiting"]] == ["root"]
    assert scene.take() == OUTCOMES["root rotated offline, on its way"]

    locked.good("publish", "sign", carried, "--key", safe / "old.pem")
    half = scene.station("publish", "sign", scene.repo, carried, "--json")
    assert half.code == 3 and half.json["signatures"][0]["missing"] == [made["key_id"]]
    locked.good("publish", "sign", carried, "--key", safe / "root.pem")
    scene.station.good("publish", "sign", scene.repo, carried)
    report = scene.station.good("publish", "build", scene.repo)
    assert report["signed"] == ["root"] and report["waiting"] == []
    assert scene.take() == OUTCOMES["root rotated offline, signed"]
    assert (scene.repo / "public/metadata/2.root.json").is_file()
    code, _ = scene.station.refused("publish", "sign", scene.repo, carried)
    assert code == "signatures_outdated"


@pytest.mark.long
def test_an_institute_that_signs_on_its_own_machine(scene: Scene) -> None:
    theirs, carried = scene.folder / "theirs", scene.folder / "carried.json"
    theirs.mkdir()
    run = scene.station
    run.good("publish", "new-key", theirs / "school.pem")
    run.good("publish", "add-institute", scene.repo, "school", "--name", "A School", "--key", theirs / "school.pub")
    assert run.good("publish", "build", scene.repo)["waiting"] == [], "it has nothing to say yet"
    assert scene.take().documents == BOTH
    add(run, scene.folder, "school", "maps", "North is up on every map of the school.")
    answer = run("publish", "build", scene.repo, "--unsigned-out", carried, "--json")
    assert answer.code == 3 and [one["role"] for one in answer.json["waiting"]] == ["school"]
    scene.publish_radio()
    assert run("publish", "build", scene.repo).code == 3
    assert scene.take().documents == NEW, "the others go on without it"
    run.good("publish", "sign", carried, "--key", theirs / "school.pem")
    run.good("publish", "sign", scene.repo, carried)
    assert run.good("publish", "build", scene.repo)["waiting"] == []
    assert scene.take() == Outcome("complete", (), {**NEW, "school/maps": "in_force"})


# What is refused


def test_what_is_refused(scene: Scene, plain: Path, tmp_path: Path) -> None:
    run, repo = scene.station, scene.repo
    own = tmp_path / "own.pem"
    run.good("publish", "new-key", own)
    field_key = _key_ids(scene, "field")[0]
    refused: list[tuple[str, tuple[Any, ...]]] = [
        ("institute_exists", ("add-institute", repo, "hq", "--name", "Another")),
        ("institute_exists", ("add-institute", repo, "field", "--name", "Another")),
        ("bad_institute", ("add-institute", repo, "root", "--name", "Another")),
        ("not_public", ("add-institute", repo, "new", "--name", "New", "--key", own)),
        ("no_such_institute", ("revoke", repo, "nobody")),
        ("no_such_role", ("rotate", repo, "nobody")),
        ("last_key", ("rotate", repo, "targets", "--remove", _key_ids(scene, "targets")[0])),
        ("no_such_key", ("rotate", repo, "targets", "--replace", "00000000")),
        ("bad_threshold", ("rotate", repo, "targets", "--threshold", "2")),
        ("bad_threshold", ("rotate", repo, "timestamp", "--threshold", "2", "--key", own.with_suffix(".pub"))),
        ("bad_threshold", ("init", tmp_path / "other", "--institute", "x", "--name", "X", "--threshold", "3", "--keys", "2")),
        ("key_exists", ("new-key", own)),
        ("key_exists", ("new-key", own.with_suffix(".key"))),
        ("bad_name", ("new-key", own.with_suffix(".pub"))),
        ("not_a_file", ("new-key", own.parent)),
        ("not_a_file", ("new-key", "/")),
        ("bad_signing_file", ("sign", own, "--key", own)),
    ]
    before = {path: path.read_bytes() for path in (repo / "work").rglob("*.json")}
    for code, arguments in refused:
        assert run.refused("publish", *arguments)[0] == code, arguments
    assert {path: path.read_bytes() for path in (repo / "work").rglob("*.json")} == before, "nothing was changed"

    run.good("publish", "rotate", repo, "targets", "--key", own.with_suffix(".pub"))
    assert (
        run.refused("publish", "add-institute", repo, "new", "--name", "N", "--key", own.with_suffix(".pub"))[0] == "key_used"
    )
    carried = tmp_path / "carried.json"
    (repo / "keys/root.pem").rename(tmp_path / "root.pem")
    assert run("publish", "build", repo, "--unsigned-out", carried).code == 3
    wrong = run.refused("publish", "sign", carried, "--key", repo / "keys/timestamp.pem")
    assert wrong[0] == "key_wrong" and "root:" in wrong[1]
    assert run.refused("publish", "sign", repo, carried)[0] == "no_signature"
    run.good("publish", "sign", carried, "--key", tmp_path / "root.pem", "--key", own)
    other = Path(shutil.copytree(plain / "repository", tmp_path / "another"))
    assert run.refused("publish", "sign", other, carried)[0] == "signatures_outdated"
    run.good("publish", "init", tmp_path / "third", "--institute", "third", "--name", "Third")
    code, message = run.refused("publish", "sign", tmp_path / "third", carried)
    assert code == "other_repository" and "Head Quarters" in message
    kept = carried.read_bytes()
    run.good("publish", "rotate", repo, "snapshot")
    assert run.refused("publish", "sign", repo, carried)[0] == "signatures_outdated"
    assert carried.read_bytes() == kept
    assert field_key == _key_ids(scene, "field")[0]


def test_a_wrong_passphrase_and_a_key_that_others_can_read(scene: Scene, tmp_path: Path) -> None:
    def locked(passphrase: str) -> CommandLine:
        return dataclasses.replace(scene.station, environment={"FIELDSHELF_KEY_PASSPHRASE": passphrase})

    locked("right").good("publish", "rotate", scene.repo, "timestamp")
    scene.publish_radio()
    assert locked("wrong").refused("publish", "build", scene.repo)[0] == "passphrase_wrong"
    assert scene.station.refused("publish", "build", scene.repo)[0] == "passphrase_needed"
    exposed = scene.repo / "keys/snapshot.pem"
    exposed.chmod(0o644)
    report = locked("right").good("publish", "build", scene.repo)
    assert [(one["code"], one["item"]) for one in report["warnings"]] == [("key_exposed", str(exposed))]
    calendar = scene.station.good("publish", "keys", scene.repo)
    assert [one["code"] for one in calendar["warnings"]] == ["key_exposed"]
    assert calendar["next"] == "timestamp"
    stamp = next(one for one in calendar["roles"] if one["role"] == "timestamp")
    assert stamp["keys"][0]["encrypted"] is True and stamp["days_left"] in (179, 180)


@pytest.mark.long
def test_the_calendar_grows_louder(scene: Scene) -> None:
    """The root's key is in a safe, and nobody fetches it."""
    (scene.repo / "keys/root.pem").rename(scene.folder / "root.pem")
    for days, code in ((400, "renew"), (645, "renew_soon"), (705, "renew_now")):
        report = dataclasses.replace(scene.station, days=days).good("publish", "build", scene.repo)
        assert [(one["code"], one["item"]) for one in report["warnings"]] == [("" + code, "root")]
    code, _ = dataclasses.replace(scene.station, days=731).refused("publish", "build", scene.repo)
    assert code == "key_missing"


def test_two_publishers_with_one_name(scene: Scene, tmp_path: Path) -> None:
    """Both call themselves hq: the one that a reader had first owns the name."""
    rival = tmp_path / "rival"
    rival.mkdir()
    published(rival)
    scene.reader.good("source", "add", "rival", rival / "repository/public")
    answer = scene.reader("sync", "rival", "--json")
    (source,) = answer.json["sources"]
    assert (answer.code, source["result"]) == (1, "refused")
    assert {error["code"] for error in source["errors"]} == {"prefix_owned"}
    assert {error["item"] for error in source["errors"]} == {"hq", "field"}
