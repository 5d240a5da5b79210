"""What nothing asks for any more goes from the disk, and nothing else does."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from resources.library import Library
from resources.models import Patch
from resources.store.catalogue_sync import Rule
from sync import room
from sync.publish.patches import make
from sync.run import SourceReport, sync
from sync.sources import add_source
from tests.support.kills import QUICK
from tests.support.publishers import Publisher
from tests.support.web import WebServer


@pytest.fixture
def synced(library: Library, publisher: Publisher, server: WebServer) -> Library:
    publisher.hq.document("form", "A form.", collection="forms", size=70_000)
    publisher.build()
    add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
    assert run(library).result == "complete"
    return library


def run(library: Library, **more: Any) -> SourceReport:
    return sync(library, tuning=QUICK, **more).sources[0]


def on_disk(library: Library) -> set[str]:
    return set(library.objects.all())


def sha(publisher: Publisher, slug: str, collection: str = "guidance") -> str:
    listed = publisher.hq.collections[collection]
    return next(document.files[0].sha256 for document in listed if document.id == f"hq/{slug}")


def change(publisher: Publisher) -> set[str]:
    """A document goes, one has a new file, a collection is not offered any more; what all of that leaves behind."""
    gone = {sha(publisher, "water-points"), sha(publisher, "radio-rooms"), sha(publisher, "form", "forms")}
    gone.add(publisher.hq.segments["forms"][0].sha256)
    publisher.hq.document("radio-rooms", "The radio room keeps a log of calls.", size=310_000)
    publisher.hq.collections["guidance"] = [d for d in publisher.hq.collections["guidance"] if d.id != "hq/water-points"]
    del publisher.hq.collections["forms"]
    publisher.build()
    return gone


def lists(library: Library) -> set[str]:
    return {path.name for path in (library.home.library / "metadata").glob("*/catalogues/*")}


def test_what_no_list_names_goes_after_a_clean_sync(synced: Library, publisher: Publisher) -> None:
    gone = change(publisher)
    assert gone <= on_disk(synced) and lists(synced) == {"hq.guidance.json.zst", "hq.forms.json.zst"}
    looked = run(synced, dry_run=True)
    assert looked.plan is not None and looked.plan.frees > 500_000
    before = synced.catalogue.object_bytes()
    report = run(synced)
    assert report.result == "complete"
    assert before + report.plan.length - report.plan.frees == synced.catalogue.object_bytes()  # type: ignore[union-attr]
    assert not gone & on_disk(synced) and on_disk(synced) == synced.catalogue.objects_here() <= synced.catalogue.listed().keys()
    assert lists(synced) == {"hq.guidance.json.zst"}
    assert room.unlisted(synced) == {} and synced.verify().ok
    assert synced.search("helmet").total == 1 and run(synced).result == "nothing_new"
    synced.index.reset()
    synced.update_index()
    assert synced.search("helmet").total == 1, "every text is still here"


def test_it_is_seen_before_and_waits_for_every_source(
    synced: Library, publisher: Publisher, server: WebServer, tmp_path: Path
) -> None:
    other = Publisher(tmp_path / "other", "un")
    other.hq.document("guide", "A guide.", size=20_000)
    other.build()
    with WebServer(other.public) as away:
        add_source(synced, "un", away.url, fingerprint=other.fingerprint)
        gone = change(publisher)
        away.say("*", "503 ...")
        reports = {report.name: report.result for report in sync(synced, tuning=QUICK).sources}
        assert reports == {"hq": "complete", "un": "stopped"}
        assert run(synced, names=["hq"]).result == "nothing_new"
        assert room.unlisted(synced).keys() == gone <= on_disk(synced)
        away.well()
        assert sync(synced, tuning=QUICK).ok and not gone & on_disk(synced)


def test_what_another_source_lists_stays(synced: Library, publisher: Publisher, tmp_path: Path) -> None:
    shared = sha(publisher, "water-points")
    other = Publisher(tmp_path / "other", "un")
    document = other.hq.document("water", "Water.")
    data = publisher.hq.bytes[shared]
    file = dataclasses.replace(document.files[0], sha256=shared, length=len(data))
    other.hq.bytes[shared], other.hq.texts[shared] = data, "Water."
    other.hq.collections["guidance"] = [dataclasses.replace(document, files=(file,))]
    other.build()
    add_source(synced, "un", str(other.public), fingerprint=other.fingerprint)
    assert sync(synced, tuning=QUICK).ok
    change(publisher)
    assert sync(synced, tuning=QUICK).ok
    assert shared in on_disk(synced) and synced.entry("un/water").available


def test_what_is_personal_stays_and_what_no_rule_asks_for_too(synced: Library, publisher: Publisher) -> None:
    read = sha(publisher, "radio-rooms")
    synced.personal.record_position("hq/radio-rooms", read, 3)
    synced.catalogue.set_rule(Rule(documents=False))
    gone = change(publisher)
    assert run(synced).result == "complete"
    assert on_disk(synced) & gone == {read}
    assert sha(publisher, "movement-2023") in on_disk(synced) and room.kept(synced).unruled > 100_000


def test_the_version_that_a_patch_starts_from_stays_until_the_new_one_is_here(
    synced: Library, publisher: Publisher, server: WebServer
) -> None:
    old, hq = sha(publisher, "radio-rooms"), publisher.hq
    document = hq.document("radio-rooms", "The radio room keeps a log of calls.")
    data = hq.bytes[old] + b"one more page"
    new, patch = hashlib.sha256(data).hexdigest(), make(hq.bytes[old], data)
    file = dataclasses.replace(document.files[0], sha256=new, length=len(data), patches=(Patch(old, len(patch)),))
    hq.bytes[new], hq.texts[new] = data, "The radio room keeps a log of calls."
    hq.collections["guidance"] = [
        dataclasses.replace(document, files=(file,)) if one.id == document.id else one for one in hq.collections["guidance"]
    ]
    publisher.write(f"patches/{old}-{new}", patch)
    publisher.build()
    assert run(synced, texts_only=True).result == "complete" and old in on_disk(synced)
    looked = run(synced, dry_run=True).plan
    assert looked is not None and looked.bytes == len(patch) and looked.length == len(data)
    assert "0.3 MB, out of the version that is here" in str(looked.objects[0])
    report = run(synced)
    assert report.result == "complete" and report.bytes < 20_000
    assert {new} == on_disk(synced) & {old, new}


def test_a_kill_between_the_rows_and_the_bytes(synced: Library, publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = change(publisher)
    removed: list[str] = []

    def die(sha256: str) -> None:
        removed.append(sha256)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(synced.objects, "remove", die)
        with pytest.raises(KeyboardInterrupt):
            run(synced)
    assert removed and gone <= on_disk(synced) and not gone & synced.catalogue.objects_here() and synced.verify().ok
    assert room.unlisted(synced).keys() == gone
    assert run(synced).result == "nothing_new" and not gone & on_disk(synced)


def test_what_cannot_be_removed_now_goes_later(synced: Library, publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = change(publisher)

    def in_use(sha256: str) -> None:
        raise PermissionError(13, "in use", sha256)

    with monkeypatch.context() as patch:
        patch.setattr(synced.objects, "remove", in_use)
        assert run(synced).result == "complete"
    assert gone <= on_disk(synced) and run(synced).result == "nothing_new" and not gone & on_disk(synced)


def test_a_program_that_has_the_file_open_reads_on(synced: Library, publisher: Publisher) -> None:
    old = sha(publisher, "radio-rooms")
    with synced.objects.path(old).open("rb") as reading:
        change(publisher)
        assert run(synced).result == "complete"
        assert old not in on_disk(synced) and reading.read() == publisher.hq.bytes[old]


def test_what_goes_makes_room_within_the_quota(synced: Library, publisher: Publisher) -> None:
    """The new file fits only because the old ones go, and that is known before."""
    synced.catalogue.set_quota(synced.catalogue.object_bytes() + 1_000)
    change(publisher)
    report = run(synced)
    assert (report.result, report.errors) == ("complete", ()) and synced.entry("hq/radio-rooms").available


def test_a_quota_that_leaves_out_and_one_that_is_passed(synced: Library, publisher: Publisher) -> None:
    synced.catalogue.set_quota(synced.catalogue.object_bytes() + 10_000)
    publisher.hq.document("maps", "All maps.", size=400_000)
    publisher.build()
    looked = run(synced, dry_run=True)
    assert looked.plan is not None and [action.name for action in looked.plan.left] == ["maps.pdf"]
    assert [error["code"] for error in looked.errors] == ["quota"]
    report = run(synced)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["quota"])
    synced.catalogue.set_quota(100_000)
    report = run(synced)
    assert report.errors[0]["code"] == "quota" and report.result == "partial"
    synced.catalogue.set_rule(Rule(documents=False))
    report = run(synced)
    assert (report.result, [error["code"] for error in report.errors]) == ("nothing_new", ["quota"])
    assert "more than the" in str(report.errors[0]["message"]) and "keep --quota" in json.dumps(report.errors)


def test_parts_of_what_is_wanted_stay(synced: Library, publisher: Publisher, server: WebServer) -> None:
    document = publisher.hq.document("maps", "All maps.", size=400_000)
    publisher.build()
    server.say("objects/*", "cut:100000 404 ...")
    run(synced)
    incoming = synced.home.library / "incoming"
    (incoming / f"{'0' * 64}.part").write_bytes(b"of something that nobody lists any more")
    (incoming / f"{'0' * 64}-{document.files[0].sha256}.part").write_bytes(b"half a patch")
    assert run(synced, texts_only=True).result in ("complete", "nothing_new")
    assert {path.stem for path in incoming.glob("*.part")} == {
        document.files[0].sha256,
        f"{'0' * 64}-{document.files[0].sha256}",
    }
