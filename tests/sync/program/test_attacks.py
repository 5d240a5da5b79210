"""Who would have another program started here, or an old one, and how each is refused. The server and the files are real."""

from __future__ import annotations

import datetime
import hashlib
import os
import shutil
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, TargetFile, Targets

from desktop import program
from desktop.cli.run import run_command
from resources.errors import FieldshelfError, PublishError
from resources.home import Home
from sync.program import checking, chosen, getting, installation, known, switching
from sync.program.installation import CARD
from sync.publish import keys
from sync.publish.program import add_release
from sync.sources import add_source
from sync.transport import Link
from tests.support.programs import BROKEN, KIND, Maker, archive, bundle, member
from tests.support.publishers import Publisher
from tests.support.web import WebServer

QUICK = Link(connect=5, read=5, pauses=(0, 0), sleep=lambda seconds: None)


class Person:
    """Somebody with version 0.1.0, in this process."""

    def __init__(self, maker: Maker, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.program = maker.hand_out(folder / "Fieldshelf")
        self.home = Home.at(folder / "home")
        monkeypatch.setenv("FIELDSHELF_PROGRAM", str(self.program))

    def check(self, place: Path | None = None, now: datetime.datetime | None = None) -> known.Known:
        return checking.check(installation.here(), self.home, link=QUICK, place=place, now=now)

    def offered(self, place: Path | None = None) -> str | None:
        release = self.check(place).offered(installation.here())
        return release.version if release else None

    def get(self) -> Path:
        release = known.known(self.home).offered(installation.here())
        assert release is not None
        return getting.get(installation.here(), self.home, release, link=QUICK)

    def update(self) -> None:
        release = known.known(self.home).offered(installation.here())
        assert release is not None
        program.apply(release, self.get(), self.home)

    @property
    def starts(self) -> str:
        now = chosen.read(self.program).now
        return now.number if now else "0.1.0"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WebServer]:
    with WebServer(tmp_path / "maker" / "repository" / "public") as server:
        yield server


@pytest.fixture
def maker(tmp_path: Path, server: WebServer) -> Maker:
    maker = Maker.begin(tmp_path / "maker", server.url)
    maker.release("0.2.0")
    return maker


@pytest.fixture
def person(maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    return Person(maker, tmp_path / "person", monkeypatch)


def code(work: Callable[[], object]) -> str:
    with pytest.raises(FieldshelfError) as raised:
        work()
    message = raised.value.message
    assert ". " in message and "Error" not in message, message
    return raised.value.code


def signers(maker: Maker, *roles: str) -> dict[str, CryptoSigner]:
    return {role: keys.load(keys.key_files(maker.repository.keys, role)[0].path, role, None) for role in roles}


def sign(maker: Maker, name: str, signed: Any, signer: CryptoSigner) -> None:
    metadata: Metadata[Any] = Metadata(signed)
    metadata.sign(signer)
    (maker.public / "metadata" / name).write_bytes(metadata.to_bytes())


def read(maker: Maker, name: str) -> Metadata[Any]:
    return Metadata.from_bytes((maker.public / "metadata" / name).read_bytes())


def forge(maker: Maker, evil: Path, signer: CryptoSigner, online: dict[str, CryptoSigner]) -> None:
    """What a thief of the keys `online` would publish: a list of the institute's with `evil` in it, signed by `signer`."""
    data = evil.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    path = f"fieldshelf/{KIND}/{evil.name}"
    (maker.public / "targets" / "fieldshelf" / KIND / f"{sha256}.{evil.name}").write_bytes(data)
    custom = {"version": "9.0.0", "unpacked": 1, "notes": {}, "day": "2026-11-01"}
    later = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=100)
    targets = Targets(
        version=7, expires=later, targets={path: TargetFile(len(data), {"sha256": sha256}, path, {"custom": custom})}
    )
    sign(maker, "7.fieldshelf.json", targets, signer)
    timestamp = read(maker, "timestamp.json").signed
    snapshot = read(maker, f"{timestamp.snapshot_meta.version}.snapshot.json").signed
    snapshot.version += 1
    snapshot.meta["fieldshelf.json"].version = 7
    snapshot.meta["fieldshelf.json"].length = snapshot.meta["fieldshelf.json"].hashes = None
    sign(maker, f"{snapshot.version}.snapshot.json", snapshot, online["snapshot"])
    timestamp.version += 1
    timestamp.snapshot_meta.version = snapshot.version
    timestamp.snapshot_meta.length = timestamp.snapshot_meta.hashes = None
    sign(maker, "timestamp.json", timestamp, online["timestamp"])


def test_the_keys_that_sign_at_every_build_make_no_program(maker: Maker, person: Person, tmp_path: Path) -> None:
    online = signers(maker, "timestamp", "snapshot")
    evil = archive(bundle(tmp_path / "evil", "9.0.0"), tmp_path / "archives", "9.0.0")
    for signer in (CryptoSigner.generate_ed25519(), online["snapshot"]):
        forge(maker, evil, signer, online)
        assert code(person.check) == "tampered"
        assert known.known(person.home).offered(installation.here()) is None
    forge(
        maker, evil, signers(maker, "fieldshelf")["fieldshelf"], online
    )  # the key of who makes programs: that is what it is for
    assert person.offered() == "9.0.0"


def test_a_publisher_of_documents_signs_no_program(maker: Maker, person: Person, tmp_path: Path) -> None:
    """At the program's address, on a stick, and as a source that would be the program's."""
    content = Maker.begin(tmp_path / "content")
    content.release("9.0.0")
    assert code(lambda: person.check(content.public)) == "wrong_root"
    own = maker.public.rename(tmp_path / "moved")
    shutil.copytree(content.public, maker.public)
    assert code(person.check) == "wrong_root" and person.starts == "0.1.0"
    trouble = known.known(person.home).trouble
    assert trouble is not None and "signed by somebody else" in trouble["message"]

    Publisher(tmp_path / "guidance", "hq").build()  # a repository of documents offers no program, whoever is asked
    assert code(lambda: person.check(tmp_path / "guidance")) == "wrong_root"
    from resources.library import Library

    with Library.open(person.home) as library:
        assert code(lambda: add_source(library, "fieldshelf", str(own))) == "bad_name"
        assert code(lambda: add_source(library, "guidance", str(own))) == "is_program"
        assert not library.catalogue.sources()


def test_a_source_of_documents_may_offer_what_looks_like_a_program_and_nothing_comes_of_it(
    maker: Maker, person: Person, tmp_path: Path
) -> None:
    from resources.library import Library
    from sync.run import sync

    content = Maker.begin(tmp_path / "content")
    content.release("9.0.0")
    with Library.open(person.home) as library:
        add_source(library, "content", str(content.public))
        assert sync(library).sources[0].result == "nothing_new"
    assert known.known(person.home) == known.Known() and person.offered() == "0.2.0"


def test_a_mirror_that_shows_an_older_state_is_refused(maker: Maker, person: Person, tmp_path: Path) -> None:
    shutil.copytree(maker.public, tmp_path / "older")
    maker.release("0.3.0")
    assert person.offered() == "0.3.0"
    shutil.rmtree(maker.public)
    shutil.copytree(tmp_path / "older", maker.public)
    assert code(person.check) == "rollback"
    assert person.offered(tmp_path / "older") == "0.3.0", "an older stick changes nothing of what was seen"


def test_what_is_older_than_what_runs_is_never_offered(maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    person = Person(maker, tmp_path / "person", monkeypatch)
    shutil.rmtree(person.program)
    maker.hand_out(person.program, "0.10.0")  # newer than 0.2.0, whatever letters would say
    assert person.offered() is None
    assert person.check().newest is not None


def test_what_was_signed_too_long_ago_is_said(maker: Maker, person: Person) -> None:
    now = datetime.datetime.now(datetime.UTC)
    assert code(lambda: person.check(now=now + datetime.timedelta(days=200))) == "expired"
    trouble = known.known(person.home).trouble
    assert trouble is not None and trouble["code"] == "expired"
    # On a stick the day of its signature counts, for 24 months.
    assert person.check(maker.public, now=now + datetime.timedelta(days=700)).offered(installation.here()) is not None
    assert code(lambda: person.check(maker.public, now=now + datetime.timedelta(days=740))) == "expired"


def test_a_clock_that_went_back_to_1970_is_told_and_nothing_is_lost(maker: Maker, person: Person) -> None:
    assert person.offered() == "0.2.0"
    seen = person.check(now=datetime.datetime(1970, 1, 2, tzinfo=datetime.UTC))
    assert seen.offered(installation.here()) is not None and seen.trouble is not None and seen.trouble["code"] == "clock"


def test_an_archive_that_was_tampered_with_is_not_taken(maker: Maker, person: Person, server: WebServer) -> None:
    assert person.offered() == "0.2.0"
    server.say("targets/*", "wrong ...")
    assert code(person.get) == "wrong_hash"
    server.well()
    server.say("targets/*", "longer ...")
    assert code(person.get) == "wrong_hash"
    server.well()
    archive = person.get()
    archive.chmod(0o644)
    archive.write_bytes(archive.read_bytes()[:-1] + b"!")
    release = known.known(person.home).offered(installation.here())
    assert release is not None
    assert code(lambda: program.apply(release, archive, person.home)) == "wrong_hash" and person.starts == "0.1.0"


def test_an_archive_is_continued_where_it_broke_off(maker: Maker, person: Person, server: WebServer) -> None:
    assert person.offered() == "0.2.0"
    length = next(maker.public.glob("targets/*/*/*")).stat().st_size
    server.say("targets/*", f"cut:{length // 2} 404 ...")
    assert code(person.get) == "not_found"
    server.well()
    assert person.get().stat().st_size == length
    assert [one.range for one in server.requests if one.path.startswith("targets/")] == [f"bytes={length // 2}-"]


def _out(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member(f"{top}/../../beside"))


def _absolute(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member("/tmp/beside"))


def _other_top(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member("other/file"))


def _link(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member(f"{top}/link", type=tarfile.SYMTYPE, linkname="/etc"))
    tar.addfile(*member(f"{top}/link/passwd"))


def _hard_link(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member(f"{top}/hard", type=tarfile.LNKTYPE, linkname=f"{top}/fieldshelf"))


def _device(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member(f"{top}/null", type=tarfile.CHRTYPE))


def _twice(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member(f"{top}/FIELDSHELF"))  # the same file on a stick


def _reserved(tar: tarfile.TarFile, top: str) -> None:
    tar.addfile(*member(f"{top}/aux.txt"))


@pytest.mark.parametrize(
    "change", [_out, _absolute, _other_top, _link, _hard_link, _device, _twice, _reserved], ids=lambda one: one.__name__
)
def test_an_archive_of_anything_but_files_in_one_folder_is_refused_on_both_sides(
    change: Callable[[tarfile.TarFile, str], None], maker: Maker, person: Person, tmp_path: Path
) -> None:
    bad = maker.archive("0.3.0", change)
    assert code(lambda: add_release(maker.repository, [bad], {})) == "bad_program"
    forge_release(maker, bad, "0.3.0")
    assert person.offered() == "0.3.0"
    before = snapshot(tmp_path / "person")
    assert code(person.update) == "bad_program"
    assert person.starts == "0.1.0"
    assert {path for path in snapshot(tmp_path / "person") if path not in before} <= allowed(person)


def forge_release(maker: Maker, path: Path, version: str, *, unpacked: int | None = None) -> None:
    """Signed by a publisher whose tools look at nothing."""
    with tarfile.open(path) as tar:
        total = sum(one.size for one in tar.getmembers())
    forged = signers(maker, "fieldshelf", "timestamp", "snapshot")
    forge(maker, path, forged["fieldshelf"], forged)
    listed = read(maker, "7.fieldshelf.json").signed
    target = next(iter(listed.targets.values()))
    target.unrecognized_fields["custom"] |= {"version": version, "unpacked": total if unpacked is None else unpacked}
    sign(maker, "7.fieldshelf.json", listed, forged["fieldshelf"])


def snapshot(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


def allowed(person: Person) -> set[Path]:
    """What an attempt leaves: what was fetched, what was seen, and the lock."""
    home = snapshot(person.home.program)
    return home | {person.program / "versions" / ".lock"}


def test_more_than_was_signed_ends_the_unpacking(maker: Maker, person: Person, tmp_path: Path) -> None:
    def bomb(tar: tarfile.TarFile, top: str) -> None:
        tar.addfile(*member(f"{top}/zeros", bytes(200_000_000)))

    forge_release(maker, maker.archive("0.3.0", bomb), "0.3.0", unpacked=50_000)
    assert person.offered() == "0.3.0"
    assert code(person.update) == "bad_program" and person.starts == "0.1.0"
    assert not list((person.program / "versions").glob("0*"))


def test_an_archive_that_is_no_archive_or_another_version_is_refused(maker: Maker, person: Person, tmp_path: Path) -> None:
    noise = tmp_path / "fieldshelf-0.3.0-linux-x86_64-portable.tar.xz"
    noise.write_bytes(os.urandom(5000))
    assert code(lambda: add_release(maker.repository, [noise], {})) == "bad_program"
    other = archive(maker.bundle("0.2.5"), tmp_path / "other", "0.3.0")
    add_release(maker.repository, [other], {})
    assert person.offered() == "0.3.0"
    assert code(person.update) == "bad_program" and person.starts == "0.1.0"


def test_a_version_that_does_not_work_here_is_not_started(maker: Maker, person: Person) -> None:
    """It fails its own check, or is not what its list says."""
    maker.release("0.3.0", self_check=BROKEN)
    assert person.offered() == "0.3.0"
    with pytest.raises(FieldshelfError, match="fonts: none"):
        person.update()
    damaged = maker.bundle("0.4.0")
    (damaged / "_internal" / "library.so").write_bytes(b"altered")
    add_release(maker.repository, [archive(damaged, maker.folder / "archives", "0.4.0")], {})
    assert person.offered() == "0.4.0"
    with pytest.raises(FieldshelfError, match=r"_internal/library\.so is not what it was"):
        person.update()
    assert person.starts == "0.1.0" and not list((person.program / "versions").glob("0*"))


def test_a_folder_that_cannot_be_written_is_said_before_anything_is_fetched(
    maker: Maker, person: Person, server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file stands where the folder would: what a disk refuses to whoever may do everything, too."""
    assert person.offered() == "0.2.0"
    (person.program / "versions").write_text("", encoding="utf-8")
    monkeypatch.setenv("FIELDSHELF_HOME", str(person.home.library.parent))
    assert run_command(["program", "get"]) == 1
    assert not [path for path in server.paths() if path.startswith("targets/")]
    assert code(person.update) == "program_read_only" and person.starts == "0.1.0"


def test_what_has_no_room_is_not_fetched(maker: Maker, person: Person) -> None:
    forge_release(maker, maker.archive("0.3.0"), "0.3.0", unpacked=10**15)
    assert person.offered() == "0.3.0"
    release = known.known(person.home).offered(installation.here())
    assert release is not None
    assert code(lambda: switching.ready(installation.here(), release)) == "program_full"


def test_old_versions_go_and_the_last_two_stay(maker: Maker, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    for version in ("0.2.0", "0.3.0", "0.4.0"):
        if version != "0.2.0":
            maker.release(version)
        assert person.offered() == version
        person.update()
        monkeypatch.setenv("FIELDSHELF_PROGRAM", str(person.program / "versions" / version))
    assert sorted(path.name for path in (person.program / "versions").iterdir() if path.is_dir()) == ["0.3.0", "0.4.0"]
    before = installation.here().before
    assert before is not None and before.number == "0.3.0"


def test_a_publisher_never_gives_a_version_other_bytes_nor_an_older_one(maker: Maker) -> None:
    maker.release("0.3.0")
    again = maker.archive("0.3.0", lambda tar, top: tar.addfile(*member(f"{top}/more")))
    with pytest.raises(PublishError) as taken:
        add_release(maker.repository, [again], {})
    assert taken.value.code == "version_taken"
    assert code(lambda: maker.release("0.1.5")) == "not_newer"
    published = maker.release("0.4.0")
    assert [one.version for one in published.releases] == ["0.3.0", "0.4.0"], "the one before stays, older ones go"
    kept = {path.name.partition(".")[2] for path in (maker.public / "targets").rglob("*.tar.xz")}
    assert kept == {f"fieldshelf-{version}-linux-x86_64-portable.tar.xz" for version in ("0.3.0", "0.4.0")}
    assert code(lambda: add_release(maker.repository, [maker.folder / "notes.txt"], {})) == "bad_release"


def test_new_keys_of_the_program_reach_who_has_the_old_ones(maker: Maker, person: Person) -> None:
    from sync.publish.roles import rotate
    from sync.publish.roots import Change

    assert person.offered() == "0.2.0"
    for role in ("timestamp", "root", "fieldshelf"):
        rotate(maker.repository, role, Change())
    maker.release("0.3.0")
    assert person.offered() == "0.3.0"
    assert (person.program / CARD).read_bytes() == maker.card.read_bytes(), "what came with the program still does"
