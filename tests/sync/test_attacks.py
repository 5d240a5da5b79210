"""Every lie that a server, a network or a thief of a key can tell; each is refused by name, and the library stays as it was."""

from __future__ import annotations

import dataclasses
import datetime
import json
import shutil
from pathlib import Path

import pytest
import zstandard
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import MetaFile, TargetFile

from resources.catalogue_format import collection_to_json
from resources.library import Library
from resources.models import Relation
from sync.first_root import metadata_folder
from sync.run import SourceReport, Tuning, sync
from sync.sources import add_source
from sync.transport import Link
from tests.support.publishers import Publisher, sha256
from tests.support.web import WebServer
from tests.sync.test_run import QUICK, run

DAY = datetime.timedelta(days=1)


@pytest.fixture
def synced(library: Library, publisher: Publisher, server: WebServer) -> Library:
    """A library that has everything the publisher has signed so far."""
    add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
    assert run(library).result == "complete"
    server.well()
    return library


def refused(library: Library, code: str, tuning: Tuning = QUICK, *, result: str = "refused") -> SourceReport:
    """A sync that takes nothing, says why in a sentence, and leaves a library that is whole."""
    before = [(row.id, row.version, row.sha256) for row in library.catalogue.collections()]
    report = sync(library, tuning=tuning).sources[0]
    assert (report.result, [error["code"] for error in report.errors]) == (result, [code]), report.errors
    message = str(report.errors[0]["message"])
    assert message.endswith(".") and "Error" not in message and "Traceback" not in message and "://" not in message[:4]
    assert [(row.id, row.version, row.sha256) for row in library.catalogue.collections()] == before
    assert library.verify().ok
    return report


def change(path: Path) -> None:
    """One byte inside what is signed."""
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b'"version": ', b'"version":  1', 1)
        if b'"version": ' in data
        else data.replace(b'"version":', b'"version":1', 1)
    )


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_arbitrary_software_by_tampered_metadata(synced: Library, publisher: Publisher, name: str) -> None:
    publisher.hq.document("new", "New.")
    publisher.build()
    change(publisher.public / "metadata" / name)
    refused(synced, "tampered")
    publisher.build()
    assert run(synced).result == "complete"


def test_tampered_metadata_of_one_institute_stops_that_institute_only(library: Library, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "two", "hq", "field")
    publisher.hq.document("a", "From headquarters.")
    publisher.institutes["field"].document("b", "From the field.")
    publisher.build()
    add_source(library, "both", str(publisher.public))
    change(publisher.public / "metadata/1.hq.json")
    report = run(library)
    assert (report.result, report.added) == ("partial", 1)
    assert [(error["code"], error["item"]) for error in report.errors] == [("tampered", "hq")]
    assert [document.id for document in library.catalogue.documents()] == ["field/b"]
    publisher.build()
    assert run(library).result == "complete"


def test_a_refused_institute_loses_nothing_that_is_here(library: Library, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "two", "hq", "field")
    publisher.hq.document("a", "From headquarters.")
    publisher.institutes["field"].document("b", "From the field.")
    publisher.build()
    add_source(library, "both", str(publisher.public))
    run(library)
    publisher.build()
    change(publisher.public / "metadata/2.hq.json")
    report = run(library)
    assert (report.result, report.removed) == ("partial", 0)
    assert len(library.catalogue.documents()) == 2


def test_another_publishers_tree_under_the_same_address(synced: Library, publisher: Publisher, tmp_path: Path) -> None:
    shutil.rmtree(publisher.public)
    thief = Publisher(publisher.public)
    thief.hq.document("escort-2019", "Convoys need no escort.")
    thief.build()
    refused(synced, "wrong_root")


def test_a_root_that_the_old_one_did_not_sign(synced: Library, publisher: Publisher, tmp_path: Path) -> None:
    thief = Publisher(tmp_path / "thief")
    thief.new_root()
    shutil.copy(tmp_path / "thief/metadata/2.root.json", publisher.public / "metadata/2.root.json")
    refused(synced, "tampered")


@pytest.mark.parametrize(("days", "what"), [(181, "timestamp"), (366, "snapshot"), (731, "root")])
def test_indefinite_freeze(synced: Library, publisher: Publisher, days: int, what: str) -> None:
    for role in ("timestamp", "snapshot", "targets", "delegated", "root"):
        publisher.lives[role] = 10_000
    publisher.lives[what] = {"timestamp": 180, "snapshot": 365, "root": 730}[what]
    publisher.new_root()
    publisher.build()
    report = refused(synced, "expired", dataclasses.replace(QUICK, now=publisher.now + days * DAY))
    assert "date of this computer" in str(report.errors[0]["message"])
    assert synced.search("escort vehicles").total == 1, "expiry stops taking in, never reading"


def test_an_expired_institute_is_named(library: Library, publisher: Publisher) -> None:
    publisher.lives.update(timestamp=10_000, snapshot=10_000, targets=10_000, root=10_000, delegated=100)
    publisher.build()
    add_source(library, "hq", str(publisher.public))
    report = sync(library, tuning=dataclasses.replace(QUICK, now=publisher.now + 101 * DAY)).sources[0]
    assert report.result == "refused"
    assert [(error["code"], error["item"]) for error in report.errors] == [("expired", "hq")]


def test_rollback_to_an_older_state(synced: Library, publisher: Publisher, tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(publisher.public, old)
    publisher.hq.document("new", "New.")
    publisher.build()
    assert run(synced).result == "complete"
    shutil.rmtree(publisher.public)
    shutil.copytree(old, publisher.public)
    refused(synced, "rollback")


def test_rollback_where_the_metadata_was_lost(synced: Library, publisher: Publisher, tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(publisher.public, old)
    publisher.hq.document("new", "New.")
    publisher.build()
    assert run(synced).result == "complete"
    shutil.rmtree(metadata_folder(synced, "hq"))
    shutil.rmtree(publisher.public)
    shutil.copytree(old, publisher.public)
    refused(synced, "rollback")
    assert synced.summary()["documents"] == 7


def test_mix_and_match_of_snapshots(synced: Library, publisher: Publisher) -> None:
    """Yesterday's texts under today's timestamp."""
    publisher.hq.document("new", "New.")
    publisher.build()
    metadata = publisher.public / "metadata"
    (metadata / "2.snapshot.json").write_bytes((metadata / "1.snapshot.json").read_bytes())
    refused(synced, "tampered")


def test_mix_and_match_of_institute_lists(synced: Library, publisher: Publisher) -> None:
    publisher.hq.document("new", "New.")
    publisher.build()
    metadata = publisher.public / "metadata"
    (metadata / "2.hq.json").write_bytes((metadata / "1.hq.json").read_bytes())
    refused(synced, "tampered")


@pytest.mark.parametrize("fault", ["wrong", "endless", "empty"])
def test_another_catalogue(synced: Library, publisher: Publisher, server: WebServer, fault: str) -> None:
    publisher.hq.document("new", "New.")
    publisher.build()
    server.say("*.catalogue.json*", f"{fault} ...")
    refused(synced, "tampered")


def test_a_compressed_catalogue_that_is_wrong_is_fetched_plain(
    synced: Library, publisher: Publisher, server: WebServer
) -> None:
    publisher.hq.document("new", "New.")
    publisher.build()
    server.say("*.catalogue.json.zst", "wrong ...")
    assert run(synced).result == "complete"


def test_a_bomb_in_place_of_a_catalogue(synced: Library, publisher: Publisher) -> None:
    publisher.hq.document("new", "New.")
    publisher.build()
    bomb = zstandard.compress(b" " * 200_000_000)
    for path in (publisher.public / "targets").rglob("*.catalogue.json*"):
        path.write_bytes(bomb if path.suffix == ".zst" else b"{}")
    refused(synced, "tampered")


def test_a_catalogue_that_is_signed_and_senseless(
    synced: Library, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A publisher's own mistake: what cannot be read is not taken, and what is here stays."""
    from tests.support import publishers

    publisher.hq.document("new", "New.")
    monkeypatch.setattr(
        publishers, "collection_to_json", lambda collection: {"format": 1, "id": "hq/guidance", "documents": [3]}
    )
    publisher.build()
    report = run(synced)
    assert [(error["code"], error["item"]) for error in report.errors] == [("tampered", "hq/guidance")]
    assert synced.summary()["documents"] == 6


def test_a_document_of_another_publisher_is_refused(
    synced: Library, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.support import publishers

    true = collection_to_json
    monkeypatch.setattr(
        publishers,
        "collection_to_json",
        lambda c: json.loads(json.dumps(true(c)).replace('"id": "hq/leaflet"', '"id": "un/leaflet"')),
    )
    publisher.build()
    assert [error["code"] for error in run(synced).errors] == ["tampered"]
    assert synced.catalogue.document("un/leaflet") is None


def test_wrong_bytes_under_the_right_name(synced: Library, publisher: Publisher, server: WebServer) -> None:
    new = publisher.hq.document("new", "New.", size=100_000)
    publisher.build()
    server.say("objects/*", "wrong ...")
    report = run(synced)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["wrong_hash"])
    assert not synced.objects.has(new.files[0].sha256) and synced.verify().ok
    assert not synced.entry("hq/new").available
    server.well()
    assert run(synced).result == "complete"


def test_wrong_bytes_of_another_length_cost_nothing(synced: Library, publisher: Publisher, server: WebServer) -> None:
    publisher.hq.document("new", "New.", size=1_000_000)
    publisher.build()
    server.say("objects/*", "longer ...")
    report = run(synced)
    assert [error["code"] for error in report.errors] == ["wrong_hash"]
    assert report.bytes < 300_000


def test_endless_data(synced: Library, publisher: Publisher, server: WebServer) -> None:
    publisher.hq.document("new", "New.", size=100_000)
    publisher.build()
    server.say("objects/*", "endless ...")
    assert [error["code"] for error in run(synced).errors] == ["wrong_hash"]
    server.say("metadata/timestamp.json", "endless ...")
    refused(synced, "tampered")


def test_wrong_texts(synced: Library, publisher: Publisher, server: WebServer) -> None:
    publisher.hq.document("new", "New.")
    publisher.build()
    server.say("*.tar.zst", "wrong ...")
    report = run(synced)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["wrong_hash"])
    server.well()
    assert run(synced).result == "complete"
    assert synced.search("New").total == 1


def test_a_source_of_nothing_but_rubbish_is_left_after_a_while(library: Library, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "many")
    for number in range(40):
        publisher.hq.document(f"d{number}", size=3_000)
    publisher.build()
    with WebServer(publisher.public) as server:
        add_source(library, "many", server.url)
        server.say("objects/*", "wrong ...")
        report = sync(library, tuning=dataclasses.replace(QUICK, parallel=2)).sources[0]
        asked = [path for path in server.paths() if path.startswith("objects/")]
    assert (report.result, report.errors[0]["code"]) == ("stopped", "too_many_errors")
    assert len(asked) < 20


def test_a_login_page_instead_of_everything(library: Library, synced: Library, publisher: Publisher, server: WebServer) -> None:
    server.say("*", "portal ...")
    report = refused(synced, "captive_portal", result="stopped")
    assert "log in" in str(report.errors[0]["message"])


def test_a_login_page_that_comes_up_in_the_middle(synced: Library, publisher: Publisher, server: WebServer) -> None:
    for number in range(5):
        publisher.hq.document(f"new-{number}", size=20_000)
    publisher.build()
    server.say("objects/*", "ok portal ...")
    report = sync(synced, tuning=dataclasses.replace(QUICK, parallel=1)).sources[0]
    assert (report.result, report.errors[0]["code"]) == ("stopped", "captive_portal")
    assert synced.verify().ok
    assert sum(path.startswith("objects/") for path in server.paths()) == 2, "nothing more is asked for"
    server.well()
    assert run(synced).result == "complete"


def test_targets_outside_the_institutes_prefix_are_not_seen(library: Library, publisher: Publisher) -> None:
    """hq's key signs a catalogue of somebody else's collection."""
    data = b'{"format": 1, "id": "un/charter", "titles": {"en": "x"}, "documents": []}'
    original = publisher._institute

    def more(institute: object) -> dict[str, TargetFile]:
        targets = original(institute)  # type: ignore[arg-type]
        for path in ("un/charter/catalogue.json", "hq/a/b/catalogue.json", "hq/../catalogue.json", "hq/x/evil.exe"):
            targets[path] = TargetFile(len(data), {"sha256": sha256(data)}, path)
        return targets

    publisher._institute = more  # type: ignore[method-assign]
    publisher.build()
    add_source(library, "hq", str(publisher.public))
    assert run(library).result == "complete"
    assert [row.id for row in library.catalogue.collections()] == ["hq/guidance"]


@pytest.mark.parametrize("name", ["../evil", "HQ", "con.", "a b"])
def test_an_institute_with_an_unsafe_name(library: Library, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher = Publisher(tmp_path / "bad", "hq", name)
    publisher.hq.document("a", "Good.")
    publisher.institutes[name].collections = {}
    monkeypatch.setattr(publisher, "write", lambda name, data: Publisher.write(publisher, name.replace("..", "dots"), data))
    publisher.build()
    add_source(library, "bad", str(publisher.public))
    report = run(library)
    assert (report.result, report.added) == ("partial", 1)
    assert [error["code"] for error in report.errors] == ["unsafe_name"]


def test_a_clock_that_went_back_does_not_hide_an_expiry(synced: Library, publisher: Publisher) -> None:
    """The newest signing date seen is as good as a clock."""
    publisher.now += 200 * DAY
    publisher.build()
    past = dataclasses.replace(QUICK, now=publisher.now - 5000 * DAY)
    assert sync(synced, tuning=past).sources[0].result == "nothing_new"
    assert synced.catalogue.sources()[0].signed_floor == f"{publisher.now:%Y-%m-%dT%H:%M:%SZ}"
    assert synced.today() == publisher.now.date()
    publisher.lives["timestamp"] = -1
    publisher.now -= 1 * DAY
    publisher.build()
    refused(synced, "expired", past)


def test_a_date_a_hundred_years_ahead_is_capped_and_a_new_key_ends_it(synced: Library, publisher: Publisher) -> None:
    """Somebody with the timestamp key dates it far ahead; the root key replaces that key, and all is well again."""
    data = (publisher.public / "metadata/1.snapshot.json").read_bytes()
    publisher.version = 2
    publisher.stamp(MetaFile(1, len(data), {"sha256": sha256(data)}), signed=publisher.now + 36_500 * DAY)
    run(synced)
    floor = datetime.datetime.fromisoformat(synced.catalogue.sources()[0].signed_floor or "")
    assert floor < publisher.now + 731 * DAY, "capped by the root's expiry"
    publisher.version = 1
    publisher.new_root(replace=["timestamp", "snapshot"])
    publisher.hq.document("after", "After the theft.")
    publisher.build()
    assert run(synced).result == "complete"
    assert synced.catalogue.sources()[0].signed_floor == f"{publisher.now:%Y-%m-%dT%H:%M:%SZ}"


def test_fast_forward_by_a_thief_ends_with_new_keys(synced: Library, publisher: Publisher) -> None:
    publisher.hq.document("stolen", "By the thief.")
    publisher.build(version=1_000_000)
    assert run(synced).result == "complete"
    publisher.new_root(replace=["timestamp", "snapshot"])
    publisher.hq.collections["guidance"].pop()
    publisher.hq.document("after", "After the theft.")
    publisher.build(version=2)
    report = run(synced)
    assert (report.result, report.added, report.removed) == ("complete", 1, 1)
    publisher.hq.document("again", "Once more.")
    publisher.build(version=1)
    refused(synced, "rollback")
    assert run(synced).result == "refused"


def test_a_root_is_followed_through_several_rotations(synced: Library, publisher: Publisher) -> None:
    publisher.new_root(replace=["root"])
    publisher.new_root(replace=["root", "targets"])
    publisher.hq.document("new", "New.")
    publisher.build()
    assert run(synced).result == "complete"
    folder = metadata_folder(synced, "hq")
    assert not any(path.is_symlink() for path in folder.rglob("*"))
    assert (folder / "root.json").read_bytes() == publisher.roots[-1]
    assert run(synced).requests == 2


@pytest.mark.parametrize("name", ["metadata/timestamp.json", "metadata/2.hq.json", "targets/*"])
def test_slow_retrieval(synced: Library, publisher: Publisher, server: WebServer, name: str) -> None:
    """A server that keeps the line open and sends nothing is left, and the next sync goes on."""
    publisher.hq.document("new", "New.")
    publisher.build()
    server.say(name, "hang ...")
    impatient = Link(connect=5, answer=0.2, read=0.2, pauses=(0,), sleep=lambda seconds: None)
    refused(synced, "unreachable", dataclasses.replace(QUICK, link=impatient), result="stopped")
    server.well()
    assert run(synced).result == "complete"


def test_wrong_software_installation(synced: Library, publisher: Publisher) -> None:
    """Two documents that are both signed, each under the other's name."""
    files = [publisher.hq.document(f"new-{letter}", letter, size=50_000).files[0].sha256 for letter in "ab"]
    publisher.build()
    one, other = (publisher.public / "objects" / sha[:2] / sha for sha in files)
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    report = run(synced)
    assert (report.result, {error["code"] for error in report.errors}) == ("partial", {"wrong_hash"})
    assert not any(synced.objects.has(sha) for sha in files) and synced.verify().ok


@pytest.mark.parametrize("lie", ["old", "other", "wrong"])
def test_malicious_mirror(library: Library, publisher: Publisher, server: WebServer, tmp_path: Path, lie: str) -> None:
    """The publisher's own address is down, and a mirror answers with something else than the publisher signed."""
    mirror = tmp_path / "mirror"
    shutil.copytree(publisher.public, mirror)
    given = {"format": 1, "name": "hq", "mirrors": [str(mirror)], "root": publisher.root.decode()}
    (tmp_path / "hq.fieldshelf-source").write_text(json.dumps(given))
    add_source(library, "hq", server.url, tmp_path / "hq.fieldshelf-source")
    publisher.hq.document("new", "New.")
    publisher.build()
    assert run(library).result == "complete"
    server.say("*", "500 ...")
    if lie == "other":
        shutil.rmtree(mirror)
        thief = Publisher(mirror)
        thief.build(version=3)
    elif lie == "wrong":
        shutil.copytree(publisher.public, mirror, dirs_exist_ok=True)
        change(mirror / "metadata/timestamp.json")
    refused(library, {"old": "rollback", "other": "wrong_root", "wrong": "tampered"}[lie])
    server.well()
    assert run(library).result == "nothing_new"


@pytest.mark.parametrize("kept", ["snapshot", "targets", "hq"])
def test_key_compromise_without_the_key_that_matters(synced: Library, publisher: Publisher, kept: str) -> None:
    """Whoever holds all keys but one, below the root, can stop the news, and cannot invent any."""
    publisher.hq.document("invented", "By a thief.")
    true = publisher.hq.signer if kept == "hq" else publisher.signers[kept]
    sign, other = publisher.sign, CryptoSigner.generate_ed25519()
    publisher.sign = lambda signed, signer: sign(signed, other if signer is true else signer)  # type: ignore[method-assign]
    publisher.build()
    refused(synced, "tampered")
    assert synced.catalogue.document("hq/invented") is None


def test_key_compromise_of_another_institute(library: Library, tmp_path: Path) -> None:
    """The key of `field` signs the list of `hq`; each institute answers for itself only."""
    publisher = Publisher(tmp_path / "two", "hq", "field")
    publisher.hq.document("a", "From headquarters.")
    publisher.institutes["field"].document("b", "From the field.")
    publisher.build()
    add_source(library, "both", str(publisher.public))
    run(library)
    publisher.hq.document("invented", "By the field, in the name of headquarters.")
    sign, field = publisher.sign, publisher.institutes["field"].signer
    publisher.sign = lambda signed, signer: sign(  # type: ignore[method-assign]
        signed, field if signer is publisher.hq.signer else signer
    )
    publisher.build()
    report = run(library)
    assert [(error["code"], error["item"]) for error in report.errors] == [("tampered", "hq")]
    assert library.catalogue.document("hq/invented") is None


@pytest.fixture
def rival(synced: Library, tmp_path: Path) -> Publisher:
    """Another publisher, of the institute `rival`, trusted by the same library under a source of its own."""
    rival = Publisher(tmp_path / "rival", "rival")
    rival.hq.document("own", "Our own.")
    rival.build()
    add_source(synced, "rival", str(rival.public), fingerprint=rival.fingerprint)
    return rival


def test_superseding_another_publishers_document(synced: Library, rival: Publisher) -> None:
    before = synced.entry("hq/movement-2023").status
    document = rival.hq.document("own", "Our own takes its place.")
    rival.hq.collections["guidance"] = [dataclasses.replace(document, relations=(Relation("supersedes", "hq/movement-2023"),))]
    rival.build()
    assert sync(synced, ["rival"], tuning=QUICK).sources[0].result == "complete"
    assert synced.catalogue.document("rival/own") is not None
    assert synced.entry("hq/movement-2023").status == before


@pytest.mark.parametrize("collection", ["guidance", "other"])
def test_overwriting_another_publishers_documents(synced: Library, tmp_path: Path, collection: str) -> None:
    """A second source says that it speaks for hq too."""
    before = synced.catalogue.document("hq/movement-2023")
    thief = Publisher(tmp_path / "thief", "hq")
    thief.hq.document("movement-2023", "No escort is needed.", collection=collection)
    thief.build(version=9)
    add_source(synced, "thief", str(thief.public), fingerprint=thief.fingerprint)
    report = sync(synced, ["thief"], tuning=QUICK).sources[0]
    assert (report.result, report.added, report.updated, report.removed) == ("refused", 0, 0, 0)
    assert [(error["code"], error["item"]) for error in report.errors] == [("prefix_owned", "hq")]
    assert synced.catalogue.document("hq/movement-2023") == before


def test_renaming_another_publishers_documents(synced: Library, rival: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rival's own list holds a document under hq's id."""
    from tests.support import publishers

    before = synced.catalogue.document("hq/leaflet")
    true = collection_to_json
    monkeypatch.setattr(
        publishers,
        "collection_to_json",
        lambda c: json.loads(json.dumps(true(c)).replace('"id": "rival/own"', '"id": "hq/leaflet"')),
    )
    rival.build()
    report = sync(synced, ["rival"], tuning=QUICK).sources[0]
    assert (report.result, [error["code"] for error in report.errors]) == ("refused", ["tampered"])
    assert synced.catalogue.document("hq/leaflet") == before
