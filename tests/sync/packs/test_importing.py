"""Importing packs: what is said before, what comes of it, and what is refused, by name, while the rest is taken."""

from __future__ import annotations

import datetime
import errno
import json
import os
import re
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from resources.errors import PackError, UsageError
from resources.library import Library
from sync.packs.importing import Look, import_pack, look
from sync.packs.opened import MARKER, find, open_pack
from sync.packs.transport import PackTransport
from sync.progress import Progress
from sync.publish.repository import Repository
from sync.report import SourceReport
from sync.run import sync
from sync.sources import add_source, remove_source, set_mirrors
from tests.support.kills import QUICK
from tests.support.packs import list_tags, pack, payload_of
from tests.support.publishers import Publisher
from tests.support.web import WebServer

MANIFEST = "manifest-sha256.txt"


def looked(library: Library, folder: Path, **more: Any) -> Look:
    return look(library, open_pack(folder), tuning=QUICK, **more)


def imported(library: Library, folder: Path, **more: Any) -> SourceReport:
    return import_pack(library, looked(library, folder, **more), tuning=QUICK, **more)


def codes(report: SourceReport) -> list[str | None]:
    return [error["code"] for error in report.errors]


def message(report: SourceReport) -> str:
    return str(report.errors[0]["message"])


def data_of(publisher: Publisher, slug: str) -> bytes:
    document = next(one for one in publisher.hq.collections["guidance"] if one.id == f"hq/{slug}")
    return publisher.hq.bytes[document.files[0].sha256]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def folder(publisher: Publisher, stick: Path) -> Path:
    return pack(publisher, stick)


# What is said before, and what comes of it


def test_what_will_change_is_told_and_nothing_is_changed(library: Library, folder: Path, publisher: Publisher) -> None:
    found = looked(library, folder)
    assert set(found.changes["added"]) == {f"hq/{one.id.partition('/')[2]}" for one in publisher.hq.collections["guidance"]}
    assert found.documents["hq/leaflet"].title() and set(found.documents) == set(found.changes["added"])
    assert found.added and not found.known and not found.older and found.worth
    assert found.source.title == "The Library" and found.source.fingerprint == publisher.fingerprint
    assert found.needed > 570_000 and found.free > 0 and found.absent == 0
    assert library.catalogue.sources() == [] and library.catalogue.count() == 0 and library.catalogue.runs() == []
    assert not (library.home.library / "metadata").exists()


def test_an_import_brings_what_was_told(library: Library, folder: Path) -> None:
    found = looked(library, folder)
    report = import_pack(library, found, tuning=QUICK)
    assert (report.result, report.added, report.errors) == ("complete", 6, ())
    assert report.added == len(found.changes["added"])
    summary = library.summary()
    assert (summary["documents"], summary["available"], summary["dirty"]) == (6, 6, 0)
    assert summary["bytes"] <= found.needed, "room for it was asked for"
    assert library.verify().ok and library.backed_up
    assert [hit.entry.document.id for hit in library.search("escort vehicles").hits] == ["hq/movement-2023"]
    source = library.catalogue.sources()[0]
    assert (source.name, source.url, source.pinned) == ("hq", "", False)
    assert library.catalogue.runs()[0].result == "complete"
    assert library.catalogue.traffic("2000-01-01") == {}, "a stick costs nothing"
    assert not looked(library, folder).worth
    assert imported(library, folder).result == "nothing_new"


def test_a_document_of_two_collections_is_one_that_is_new(library: Library, publisher: Publisher, stick: Path) -> None:
    words = "Two escort vehicles are enough for a convoy."
    publisher.hq.document("escort-2019", words, size=30_000, collection="training", themes=("movement",))
    publisher.build()
    found = looked(library, pack(publisher, stick))
    assert {kind: len(ids) for kind, ids in found.changes.items() if ids} == {"added": 6}
    report = import_pack(library, found, tuning=QUICK)
    assert (report.result, report.added, report.updated) == ("complete", 6, 0)


def test_an_update_says_what_is_superseded_withdrawn_and_removed(
    library: Library, publisher: Publisher, folder: Path, stick: Path
) -> None:
    imported(library, folder)
    publisher.hq.withdraw("water-points")
    publisher.hq.document("radio-2026", "The radio room has a spare battery.", size=5_000, supersedes=["radio-rooms"])
    publisher.hq.document("movement-2023", "The escort has six vehicles.", size=91_000, supersedes=["escort-2019"])
    guidance = publisher.hq.collections["guidance"]
    publisher.hq.collections["guidance"] = [one for one in guidance if one.id != "hq/checklist"]
    publisher.build()
    found = looked(library, pack(publisher, stick, name="newer"))
    assert {kind: set(ids) for kind, ids in found.changes.items() if ids} == {
        "added": {"hq/radio-2026"},
        "updated": {"hq/movement-2023"},
        "superseded": {"hq/radio-rooms"},
        "withdrawn": {"hq/water-points"},
        "removed": {"hq/checklist"},
    }
    assert library.catalogue.count() == 6 and library.entry("hq/water-points").status.key != "withdrawn"
    report = import_pack(library, found, tuning=QUICK)
    assert (report.result, report.added, report.removed) == ("complete", 1, 1)
    assert (report.superseded, report.withdrawn) == (1, 1)
    assert library.entry("hq/radio-rooms").status.key == "superseded"


def test_what_comes_superseded_is_new_and_no_more(library: Library, publisher: Publisher, folder: Path) -> None:
    publisher.hq.withdraw("water-points")
    publisher.build()
    found = looked(library, folder)
    report = import_pack(library, found, tuning=QUICK)
    assert {kind: len(ids) for kind, ids in found.changes.items()} == {"added": 6}
    assert (report.added, report.superseded, report.withdrawn) == (6, 0, 0)
    assert library.catalogue.runs()[0].superseded == 0


def test_only_what_the_pack_carries_is_planned(library: Library, publisher: Publisher, stick: Path) -> None:
    part = pack(publisher, stick, carries=lambda document: document.id in ("hq/radio-rooms", "hq/leaflet"))
    found = looked(library, part)
    assert found.absent == 3, "the checklist travels with the texts"
    report = import_pack(library, found, tuning=QUICK)
    assert (report.result, report.errors, report.added) == ("complete", (), 6)
    assert library.summary()["available"] == 3
    assert library.search("chlorine").total == 1, "searchable, not on this laptop"


def test_small_files_come_without_their_texts(library: Library, publisher: Publisher, stick: Path) -> None:
    report = imported(library, pack(publisher, stick, texts=False))
    assert (report.result, report.errors) == ("complete", ())
    assert library.summary()["available"] == 6 and library.verify().ok


def test_rules_for_the_link_do_not_count_and_the_quota_does(library: Library, folder: Path) -> None:
    from resources.store.catalogue_sync import Rule

    library.catalogue.set_rule(Rule(documents=False))
    library.catalogue.set_quota(250_000)
    report = imported(library, folder)
    assert codes(report) == ["quota"] and report.result == "partial"
    assert 0 < library.catalogue.object_bytes() <= 250_000


def test_a_source_of_the_same_key_is_the_same_source(
    library: Library, publisher: Publisher, folder: Path, server: WebServer
) -> None:
    add_source(library, "headquarters", server.url, fingerprint=publisher.fingerprint)
    found = looked(library, folder)
    assert found.known and not found.added and found.source.name == "headquarters"
    assert import_pack(library, found, tuning=QUICK).result == "complete"
    server.well()
    report = sync(library, tuning=QUICK).sources[0]
    assert (report.result, report.requests) == ("nothing_new", 2), "the network has nothing to add"


def test_a_source_without_an_address_is_not_asked_until_it_has_one(
    library: Library, publisher: Publisher, folder: Path, server: WebServer
) -> None:
    imported(library, folder)
    assert sync(library, tuning=QUICK).sources == ()
    with pytest.raises(Exception, match="came with packs"):
        sync(library, ("hq",), tuning=QUICK)
    set_mirrors(library, "hq", [server.url])
    assert sync(library, tuning=QUICK).sources[0].result == "nothing_new"


def test_an_address_with_the_fingerprint_makes_it_known(
    library: Library, publisher: Publisher, folder: Path, server: WebServer
) -> None:
    imported(library, folder)
    add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
    assert looked(library, folder).known
    assert sync(library, tuning=QUICK).sources[0].result == "nothing_new"


def test_a_fingerprint_makes_the_publisher_known(library: Library, publisher: Publisher, folder: Path) -> None:
    found = looked(library, folder, fingerprints=[publisher.fingerprint])
    assert found.known and found.added and library.catalogue.sources() == []
    assert import_pack(library, found, tuning=QUICK).result == "complete"
    assert library.catalogue.sources()[0].pinned and library.entry("hq/radio-rooms").trusted


def test_a_pack_of_another_than_the_fingerprint_says_is_refused(
    library: Library, publisher: Publisher, folder: Path, tmp_path: Path
) -> None:
    found = looked(library, folder, fingerprints=["0" * 64])
    assert found.stranger and not found.worth and codes(found.report) == ["wrong_root"]
    assert found.source.fingerprint and found.source.fingerprint not in message(found.report)
    assert import_pack(library, found, tuning=QUICK).result == "refused" and library.catalogue.sources() == []
    # Somebody else's metadata under the true publisher's claims: what it is verified by counts, not what it says.
    other = Publisher(tmp_path / "other", "else")
    other.hq.document("first", "Words.")
    other.build()
    forged = pack(other, tmp_path / "forged")
    imported(library, forged)
    claims = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    (forged / MARKER).write_text(json.dumps(claims), encoding="utf-8")
    found = looked(library, forged, fingerprints=[publisher.fingerprint])
    assert found.report.result == "refused"
    assert not any(source.pinned for source in library.catalogue.sources())


def test_a_removed_source_comes_back_as_a_new_one(library: Library, folder: Path) -> None:
    imported(library, folder)
    remove_source(library, "hq")
    found = looked(library, folder)
    assert found.added and not found.known and found.source.name == "hq"
    assert import_pack(library, found, tuning=QUICK).result == "nothing_new"
    assert [source.name for source in library.catalogue.sources()] == ["hq"]


def test_several_packs_of_a_stick_have_a_result_each(library: Library, tmp_path: Path, stick: Path) -> None:
    for name in ("hq", "school"):
        one = Publisher(tmp_path / name, name)
        one.hq.document("first", f"Words of {name}.")
        one.build()
        pack(one, stick)
    broken = stick / "broken"
    broken.mkdir()
    (broken / MARKER).write_text("{", encoding="utf-8")
    (stick / "photos").mkdir()
    results = {}
    for place in find(stick):
        try:
            results[place.name.partition("-")[0]] = imported(library, place).result
        except PackError as error:
            results[place.name] = error.code
    assert results == {"broken": "pack_damaged", "hq": "complete", "school": "complete"}


def test_nothing_is_written_on_the_stick(library: Library, folder: Path) -> None:
    def state() -> dict[str, tuple[int, int]]:
        return {str(p): (p.stat().st_mtime_ns, p.stat().st_size) for p in folder.rglob("*")}

    before = state()
    for path in (folder, *folder.rglob("*")):
        path.chmod(path.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    assert imported(library, folder).result == "complete"
    assert state() == before


# Dates and versions


def test_expiry_is_judged_at_the_day_of_the_signature(library: Library, tmp_path: Path, stick: Path) -> None:
    now = datetime.datetime.now(datetime.UTC)
    old = Publisher(tmp_path / "old", now=now - datetime.timedelta(days=700))
    old.hq.document("sop", "A procedure.")
    old.build()
    found = looked(library, pack(old, stick))
    assert (found.report.result, found.report.errors) == ("complete", ()), "its timestamp ran out 500 days ago"
    assert import_pack(library, found, tuning=QUICK).result == "complete"
    contact = library.catalogue.sources()[0].last_contact
    assert contact is not None and contact[:10] == old.now.date().isoformat(), "nothing newer was heard"


def test_older_than_24_months_is_refused(library: Library, tmp_path: Path, stick: Path) -> None:
    old = Publisher(tmp_path / "old", now=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=735))
    old.hq.document("sop", "A procedure.")
    old.build()
    report = imported(library, pack(old, stick))
    assert (report.result, codes(report)) == ("refused", ["expired"])
    assert "24 months" in message(report) and library.catalogue.sources() == []


def test_a_date_that_nobody_signed_is_not_believed(library: Library, tmp_path: Path, stick: Path) -> None:
    old = Publisher(tmp_path / "old", now=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=900))
    old.hq.document("sop", "A procedure.")
    old.build()
    folder = pack(old, stick)
    place = folder / "fieldshelf" / "metadata" / "timestamp.json"
    stamp = json.loads(place.read_text(encoding="utf-8"))
    stamp["signed"]["x-fieldshelf-signed"] = (old.now + datetime.timedelta(days=170)).isoformat()
    place.write_text(json.dumps(stamp), encoding="utf-8")
    report = imported(library, folder)
    assert (report.result, codes(report)) == ("refused", ["tampered"])


def test_never_newer_by_older_but_gaps_are_filled(library: Library, publisher: Publisher, stick: Path) -> None:
    first = pack(publisher, stick, name="first")
    publisher.now += datetime.timedelta(seconds=5)
    publisher.hq.withdraw("water-points")
    publisher.build()
    second = pack(publisher, stick, name="second", carries=lambda document: document.id != "hq/radio-rooms")
    assert imported(library, second).result == "complete"
    assert library.summary()["available"] == 5
    found = looked(library, first)
    assert found.older and found.changes == {} and codes(found.report) == ["older"]
    report = import_pack(library, found, tuning=QUICK)
    assert (report.result, codes(report), report.updated) == ("complete", ["older"], 0)
    assert library.entry("hq/water-points").status.key == "withdrawn", "as in the newer one"
    assert library.summary()["available"] == 6, "the gap is filled"
    assert imported(library, first).result == "nothing_new"
    told = re.search(r", signed on (.+?), is older than the state of (.+?) that is here", message(found.report))
    assert told and told[1] != told[2], "five seconds lie between them: the day, if midnight does, else the time of day"


def test_a_pack_of_before_the_keys_were_replaced_fills_gaps_too(library: Library, publisher: Publisher, stick: Path) -> None:
    first = pack(publisher, stick, name="first")
    publisher.new_root(replace=["timestamp", "snapshot"])
    publisher.build()
    second = pack(publisher, stick, name="second", carries=lambda document: document.id != "hq/radio-rooms")
    assert imported(library, second).result == "complete"
    report = imported(library, first)
    assert (report.result, codes(report)) == ("complete", ["older"])
    assert library.summary()["available"] == 6


def test_most_of_a_collection_does_not_go_unless_it_is_accepted(library: Library, publisher: Publisher, stick: Path) -> None:
    for number in range(45):
        publisher.hq.document(f"note-{number}", f"Note {number}.", size=100, packed=True)
    publisher.build()
    imported(library, pack(publisher, stick, name="first"))
    publisher.hq.collections["guidance"] = publisher.hq.collections["guidance"][:3]
    publisher.build()
    second = pack(publisher, stick, name="second")
    found = looked(library, second)
    assert codes(found.report) == ["mass_removal"] and not found.worth and "import" in message(found.report)
    report = import_pack(library, found, tuning=QUICK)
    assert (report.result, report.removed) == ("partial", 0) and library.catalogue.count() == 51
    report = imported(library, second, accept_removals=["hq/guidance"])
    assert (report.result, report.removed) == ("complete", 48)
    with pytest.raises(UsageError):
        looked(library, second, accept_removals=["hq/nothing"])


# What is wrong


def test_a_changed_file_is_named_and_the_others_come(library: Library, publisher: Publisher, folder: Path) -> None:
    place = payload_of(folder, data_of(publisher, "radio-rooms"))
    data = bytearray(place.read_bytes())
    data[1000] ^= 1
    place.write_bytes(data)
    report = imported(library, folder)
    assert (report.result, codes(report)) == ("partial", ["wrong_hash"])
    assert place.name in message(report) and report.errors[0]["item"] == place.relative_to(folder).as_posix()
    assert library.summary()["available"] == 5 and library.verify().ok
    place.write_bytes(data_of(publisher, "radio-rooms"))
    assert imported(library, folder).result == "complete"


@pytest.mark.parametrize("change", [lambda data: data[:-7], lambda data: data + b"more", lambda data: b"<html>" + data[6:]])
def test_a_file_of_another_length_or_kind(
    library: Library, publisher: Publisher, folder: Path, change: Callable[[bytes], bytes]
) -> None:
    place = payload_of(folder, data_of(publisher, "escort-2019"))
    place.write_bytes(change(place.read_bytes()))
    report = imported(library, folder)
    assert (report.result, codes(report)) == ("partial", ["wrong_hash"]) and place.name in message(report)
    assert library.summary()["available"] == 5


def test_a_manifest_that_lies_is_found_out(library: Library, publisher: Publisher, folder: Path) -> None:
    """The hash of one document over the bytes of another: what was signed counts."""
    manifest = folder / MANIFEST
    lines = manifest.read_text(encoding="utf-8").splitlines()
    first, second = lines[0].split("  "), lines[1].split("  ")
    manifest.write_text("\n".join([f"{first[0]}  {second[1]}", f"{second[0]}  {first[1]}", *lines[2:], ""]), encoding="utf-8")
    report = imported(library, folder)
    assert report.result == "partial" and set(codes(report)) == {"wrong_hash"} and len(report.errors) == 2
    assert library.verify().ok


@pytest.mark.parametrize(
    ("gone", "code"),
    [
        ("fieldshelf/metadata/timestamp.json", "not_found"),
        ("fieldshelf/metadata/1.snapshot.json", "not_found"),
        (MANIFEST, "pack_incomplete"),
        ("tagmanifest-sha256.txt", "pack_incomplete"),
        ("bagit.txt", "pack_incomplete"),
        (MARKER, "pack_incomplete"),
    ],
)
def test_half_copied_without_what_is_signed(library: Library, folder: Path, gone: str, code: str) -> None:
    (folder / gone).unlink()
    try:
        report = imported(library, find(folder)[0])
        assert report.result == "refused" and code in codes(report), report
        assert "half copied" in message(report)
    except PackError as error:
        assert error.code == code and "half copied" in error.message
    assert library.catalogue.count() == 0 and library.catalogue.sources() == []


def test_half_copied_documents(library: Library, publisher: Publisher, folder: Path) -> None:
    for slug in ("radio-rooms", "water-points"):
        payload_of(folder, data_of(publisher, slug)).unlink()
    report = imported(library, folder)
    assert (report.result, codes(report)) == ("partial", ["pack_incomplete"]) and "2 of the" in message(report)
    assert library.summary()["available"] == 4
    assert imported(library, folder).errors != (), "told until it is whole"


def test_a_pack_cannot_give_a_known_publisher_another_name(
    library: Library, publisher: Publisher, folder: Path, tmp_path: Path
) -> None:
    imported(library, folder)
    claims = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    other = Repository.init(tmp_path / "other", "hq", "The Ministry", None)
    root = other.first_root.decode()
    (folder / MARKER).write_text(json.dumps(claims | {"root": root}), encoding="utf-8")
    found = looked(library, folder, fingerprints=[publisher.fingerprint])
    assert (found.pack.title, found.title, found.source.name, found.known) == ("The Ministry", "The Library", "hq", True)
    assert looked(library, folder, fingerprints=[other.fingerprint]).stranger, "what it says of itself proves nothing"


def test_what_is_missing_in_a_pack_and_here_already_is_no_loss(library: Library, publisher: Publisher, folder: Path) -> None:
    imported(library, folder)
    shutil.rmtree(folder / "data")
    found = looked(library, folder)
    assert (found.report.result, codes(found.report), found.worth) == ("nothing_new", ["pack_not_whole"], False)
    assert "lacks nothing" in message(found.report) and "missing" in message(found.report)
    assert library.catalogue.sources()[0].error is None, "nothing is wrong with the source"


@pytest.mark.parametrize("change", [lambda data: data[:-7], lambda data: b"#" + data[1:], None])
def test_a_damaged_copy_of_what_came_with_the_texts_is_told(
    library: Library, publisher: Publisher, folder: Path, change: Callable[[bytes], bytes] | None
) -> None:
    place = payload_of(folder, data_of(publisher, "leaflet"))
    data = place.read_bytes()
    place.unlink()
    if change is not None:
        place.write_bytes(change(data))
    report = imported(library, folder)
    assert (report.result, codes(report)) == ("complete", ["pack_not_whole"])
    assert place.name in message(report) and "copy it anew" in message(report)
    assert library.summary()["available"] == 6 and library.verify().ok


def test_small_files_come_from_their_copies_where_the_texts_are_damaged(
    library: Library, publisher: Publisher, folder: Path
) -> None:
    for place in (folder / "fieldshelf" / "targets").rglob("*.tar.zst"):
        place.write_bytes(place.read_bytes() + b"x")
    report = imported(library, folder)
    assert (report.result, set(codes(report))) == ("partial", {"wrong_hash"})
    assert "bundle of texts (en) of hq/guidance" in message(report) and ".tar.zst" not in message(report)
    assert library.summary()["available"] == 6 and library.verify().ok


def test_half_copied_is_said_once(library: Library, folder: Path) -> None:
    shutil.rmtree(folder / "fieldshelf" / "metadata")
    report = imported(library, folder)
    assert (report.result, codes(report)) == ("refused", ["not_found"]), "and not that what is there can be used"
    next((folder / "fieldshelf" / "targets").rglob("*catalogue.json.zst")).unlink()
    (folder / MARKER).unlink()
    with pytest.raises(PackError, match=folder.name) as raised:
        find(folder.parent)
    assert raised.value.code == "pack_incomplete"


def test_a_link_in_the_pack_is_not_followed(library: Library, publisher: Publisher, folder: Path, tmp_path: Path) -> None:
    place = payload_of(folder, data_of(publisher, "radio-rooms"))
    shutil.move(place, tmp_path / "elsewhere.pdf")
    place.symlink_to(tmp_path / "elsewhere.pdf")
    report = imported(library, folder)
    assert (report.result, codes(report)) == ("partial", ["pack_unsafe"]) and place.name in message(report)
    assert library.summary()["available"] == 5
    (folder / "fieldshelf" / "metadata").rename(tmp_path / "metadata")
    (folder / "fieldshelf" / "metadata").symlink_to(tmp_path / "metadata")
    report = imported(library, folder)
    assert report.result == "refused" and library.catalogue.count() == 6


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_the_pack_does_not_stop_it(library: Library, publisher: Publisher, folder: Path) -> None:
    place = payload_of(folder, data_of(publisher, "radio-rooms"))
    place.unlink()
    os.mkfifo(place)
    assert codes(imported(library, folder)) == ["pack_unsafe"]


@pytest.mark.parametrize("path", ["data/../../etc/passwd", "/etc/passwd", "data/a\\b", "fieldshelf/metadata/timestamp.json"])
def test_paths_that_lead_out(library: Library, folder: Path, path: str) -> None:
    with (folder / MANIFEST).open("a", encoding="utf-8") as manifest:
        manifest.write(f"{'0' * 64}  {path}\n")
    with pytest.raises(PackError) as raised:
        imported(library, folder)
    assert raised.value.code == "pack_unsafe" and library.catalogue.count() == 0


def test_a_manifest_without_end(library: Library, folder: Path) -> None:
    os.truncate(folder / MANIFEST, 200 * 1024 * 1024)
    with pytest.raises(PackError) as raised:
        open_pack(folder)
    assert raised.value.code == "pack_too_large"


def test_what_is_no_pack(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "half.part").mkdir()
    (tmp_path / "interrupted" / "hq.part").mkdir(parents=True)
    shutil.copy(folder / MARKER, tmp_path / "interrupted" / "hq.part")
    found = {}
    for name in ("empty", "nowhere", "interrupted"):
        with pytest.raises(PackError) as raised:
            find(tmp_path / name)
        found[name] = raised.value.code
        assert "Nothing" in raised.value.message
    assert found == {"empty": "no_pack", "nowhere": "pack_missing", "interrupted": "pack_incomplete"}
    assert find(folder / MARKER) == find(folder) == find(folder.parent) == [folder]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": 2}, "pack_too_new"),
        ({"format": "1"}, "pack_damaged"),
        ({"root": "{}"}, "pack_damaged"),
        ({"root": None}, "pack_damaged"),
        ({"institute": 7}, "pack_damaged"),
    ],
)
def test_a_marker_that_cannot_be_used(folder: Path, changes: dict[str, object], code: str) -> None:
    marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    (folder / MARKER).write_text(json.dumps(marker | changes), encoding="utf-8")
    with pytest.raises(PackError) as raised:
        open_pack(folder)
    assert raised.value.code == code


def test_somebody_elses_institute(library: Library, folder: Path, tmp_path: Path, stick: Path) -> None:
    imported(library, folder)
    forger = Publisher(tmp_path / "forger")
    forger.hq.document("radio-rooms", "Throw the log away.")
    forger.build()
    found = looked(library, pack(forger, stick, name="forged"))
    assert found.added and found.source.name == "hq-2" and not found.worth
    assert codes(found.report) == ["prefix_owned"] and "The pack" in message(found.report)
    report = import_pack(library, found, tuning=QUICK)
    assert report.result == "refused"
    assert library.search("throw").total == 0 and library.search("radio room").total == 1


def test_a_forged_pack_of_a_known_publisher(library: Library, publisher: Publisher, folder: Path, tmp_path: Path) -> None:
    """The true root in the marker, and everything else signed by somebody else."""
    forger = Publisher(tmp_path / "forger")
    forger.hq.document("radio-rooms", "Throw the log away.")
    forger.build()
    forged = pack(forger, tmp_path / "other")
    shutil.copy(folder / MARKER, forged / MARKER)
    list_tags(forged)
    add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
    report = imported(library, forged)
    assert report.result == "refused" and codes(report)[0] in ("wrong_root", "tampered")
    assert library.catalogue.count() == 0


# The stick goes


def test_the_stick_is_taken_out_and_put_in_again(library: Library, publisher: Publisher, stick: Path) -> None:
    publisher.hq.document("large", "A large one.", size=9_000_000)
    publisher.build()
    folder = pack(publisher, stick)
    away = stick / "away"
    seen = 0

    def moved(progress: Progress) -> None:
        nonlocal seen
        seen += progress.phase == "download"
        if seen == 6 and folder.exists():
            folder.rename(away)

    found = looked(library, folder)
    report = import_pack(library, found, progress=Progress(moved=moved), tuning=QUICK)
    assert report.result == "stopped" and codes(report)[-1] == "unreachable"
    assert any("Put the stick back in" in str(error["message"]) for error in report.errors)
    assert library.verify().ok and library.summary()["available"] < 7
    away.rename(folder)
    report = imported(library, folder)
    assert (report.result, report.errors) == ("complete", ())
    assert library.summary()["available"] == 7 and library.verify().ok


class WornOut(PackTransport):
    """A stick that cannot be read any more where it says `which`."""

    which: Callable[[str], bool] = staticmethod(lambda name: True)

    def _chunks(self, file: IO[bytes]) -> Any:
        yield from super()._chunks(_Failing(file) if self.which(str(file.name)) else file)  # type: ignore[arg-type]


class _Failing:
    def __init__(self, file: IO[bytes]) -> None:
        self.name, self._file = file.name, file

    def read(self, size: int) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


@pytest.mark.parametrize("all_of_it", [False, True])
def test_what_cannot_be_read(library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch, all_of_it: bool) -> None:
    monkeypatch.setattr("sync.packs.importing.PackTransport", WornOut)
    monkeypatch.setattr(WornOut, "which", staticmethod(lambda name: "data/" in name and (all_of_it or "radio" in name)))
    report = imported(library, folder)
    assert library.verify().ok
    if not all_of_it:
        assert (report.result, codes(report)) == ("partial", ["unreadable"]) and "radio-rooms" in message(report)
        assert library.summary()["available"] == 5
    monkeypatch.undo()
    assert imported(library, folder).result == "complete"


def test_a_person_may_stop_it(library: Library, folder: Path) -> None:
    progress = Progress()

    def moved(now: Progress) -> None:
        if now.phase == "verify":
            now.cancel()

    found = looked(library, folder)
    progress.moved = moved
    report = import_pack(library, found, progress=progress, tuning=QUICK)
    assert report.result == "stopped" and "Import again" in message(report)
    assert imported(library, folder).result == "complete"


def test_a_stick_that_shows_names_in_capitals(tmp_path: Path) -> None:
    clicked = tmp_path / "OPEN.FIELDSHELF-PACK"
    clicked.touch()
    assert find(clicked) == [tmp_path]
