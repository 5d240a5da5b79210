"""Back to what was signed last: what was added since is taken back, what is public stays, and a kill does no harm."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from resources.errors import PublishError
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.changes import CHANGES
from sync.publish.files import write
from sync.publish.undo import undo
from tests.sync.publish.conftest import NOW, Publisher

SHEET = """\
file,id,kind,title.en,issued,status
escorts.txt,escorts,policy,Escorts,2020,
radio.txt,radio,manual,Radio rooms,2021,{}
"""


@pytest.fixture
def signed(publisher: Publisher) -> Publisher:
    """Two documents in one collection, signed."""
    publisher.put("escorts.txt", "Two escort vehicles go with every convoy.")
    publisher.put("radio.txt", "The duty officer keeps the log of the radio room.")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet(SHEET.format("")))
    build(publisher.repo, now=NOW)
    return publisher


def records(publisher: Publisher) -> dict[str, bytes]:
    folder = publisher.repo.collections
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.json")}


def public(publisher: Publisher) -> dict[str, bytes]:
    folder = publisher.repo.public
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def work_on(publisher: Publisher) -> None:
    """Another text, a document withdrawn, a new one; and a collection that was never signed."""
    publisher.put("escorts.txt", "Three escort vehicles go with every convoy.")
    publisher.put("fuel.txt", "Fuel is kept forty metres from every house.")
    sheet = SHEET.format("withdrawn") + "fuel.txt,fuel,sop,Fuel,2022,\n"
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet(sheet))
    other = publisher.folder.parent / "lessons"
    other.mkdir(exist_ok=True)
    (other / "lesson.txt").write_text("How a convoy is planned, in one hour.", encoding="utf-8")
    add(publisher.repo, other, "training")


def test_everything_since_the_signature_is_taken_back_and_nothing_public_is_touched(signed: Publisher) -> None:
    before, published = records(signed), public(signed)
    work_on(signed)
    assert records(signed) != before
    report = undo(signed.repo)
    assert report.restored == ("hq/guidance",) and report.removed == ("hq/training",)
    assert report.changes == dict.fromkeys(CHANGES, 0) | {"new": 2, "changed": 1, "withdrawn": 1}
    assert records(signed) == before and public(signed) == published
    assert build(signed.repo, now=NOW).changed is False and public(signed) == published
    again = undo(signed.repo)
    assert (again.restored, again.removed, set(again.changes.values())) == ((), (), {0})


def test_what_was_taken_back_can_be_added_again_under_the_same_ids(signed: Publisher) -> None:
    work_on(signed)
    added = records(signed)
    undo(signed.repo)
    work_on(signed)
    assert records(signed) == added


def test_a_collection_that_is_gone_comes_back(signed: Publisher) -> None:
    before = records(signed)
    signed.repo.record_path("hq/guidance").unlink()
    assert undo(signed.repo).changes["removed"] == 2
    assert records(signed) == before


def test_where_nothing_was_ever_signed_everything_is_taken_back(publisher: Publisher) -> None:
    publisher.put("escorts.txt")
    add(publisher.repo, publisher.folder, "guidance")
    report = undo(publisher.repo)
    assert (report.restored, report.removed, report.changes["new"]) == ((), ("hq/guidance",), 1)
    assert records(publisher) == {} and (publisher.folder / "escorts.txt").is_file()
    assert add(publisher.repo, publisher.folder, "guidance").added == ("hq/escorts",)


def test_a_repository_that_an_older_program_signed_has_no_copies_and_the_catalogue_is_enough(signed: Publisher) -> None:
    known = signed.repo.read_collection("hq/guidance")
    assert known is not None
    shutil.rmtree(signed.repo.folder / "work" / "signed")
    work_on(signed)
    undo(signed.repo)
    found = signed.repo.read_collection("hq/guidance")
    assert found is not None and found[0] == known[0]
    # The file that changed since is not known by its name any more; the one that did not is.
    assert found[1] == {"radio.txt": known[1]["radio.txt"]}
    assert build(signed.repo, now=NOW).changed is False


def test_where_public_was_emptied_the_copy_is_enough(signed: Publisher) -> None:
    before = records(signed)
    work_on(signed)
    shutil.rmtree(signed.repo.public)
    undo(signed.repo)
    assert records(signed) == before


def test_without_either_nothing_is_changed(signed: Publisher) -> None:
    work_on(signed)
    shutil.rmtree(signed.repo.public)
    shutil.rmtree(signed.repo.folder / "work" / "signed")
    before = records(signed)
    with pytest.raises(PublishError) as told:
        undo(signed.repo)
    assert told.value.code == "signed_missing" and records(signed) == before


class Stopped(BaseException):
    """As a kill: nothing that runs after it tidies up."""


@pytest.mark.parametrize("phase", ["prepare", "sign", "copy"])
def test_after_a_build_that_was_stopped_it_is_what_was_signed_before(signed: Publisher, phase: str) -> None:
    before, seen = records(signed), signed.signed("timestamp")
    work_on(signed)

    def stop(at: str, done: int, total: int) -> None:
        if at == phase:
            raise Stopped

    with pytest.raises(Stopped):
        build(signed.repo, now=NOW, told=stop)
    assert signed.signed("timestamp") == seen
    undo(signed.repo)
    assert records(signed) == before


def test_killed_before_the_signatures_reach_the_disk_both_copies_are_there(
    signed: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = records(signed)
    work_on(signed)

    def killed(*_: object) -> int:
        raise Stopped

    with monkeypatch.context() as patched:
        patched.setattr("sync.publish.build.write_metadata", killed)
        with pytest.raises(Stopped):
            build(signed.repo, now=NOW)
    assert len(copies(signed)) == 3
    undo(signed.repo)
    assert records(signed) == before


def test_one_copy_a_collection_stays(signed: Publisher) -> None:
    work_on(signed)
    build(signed.repo, now=NOW)
    assert [path.parent.name for path in copies(signed)] == ["guidance", "training"]
    after = records(signed)
    assert undo(signed.repo).restored == () and records(signed) == after


def copies(publisher: Publisher) -> list[Path]:
    return sorted((publisher.repo.folder / "work" / "signed").rglob("*.json"))


def test_killed_between_two_collections_it_is_finished_by_the_next_run(
    signed: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_on(signed)
    build(signed.repo, now=NOW)
    before = records(signed)
    signed.put("escorts.txt", "Four escort vehicles go with every convoy.")
    add(signed.repo, signed.folder, "guidance")
    (signed.folder.parent / "lessons" / "lesson.txt").write_text("How a convoy is planned, in two hours.", encoding="utf-8")
    add(signed.repo, signed.folder.parent / "lessons", "training")

    def once(path: Path, data: bytes) -> None:
        write(path, data)
        raise Stopped

    with monkeypatch.context() as patched:
        patched.setattr("sync.publish.undo.write", once)
        with pytest.raises(Stopped):
            undo(signed.repo)
    assert signed.repo.read_collection("hq/guidance") is not None  # whole, as it was or as it is
    assert records(signed) != before
    undo(signed.repo)
    assert records(signed) == before


def test_the_keys_and_institutes_that_were_asked_for_stay_asked_for(signed: Publisher) -> None:
    from sync.publish.roles import add_institute

    add_institute(signed.repo, "partner", "A partner")
    signed.put("theirs/map.txt", "A map of the partner.")
    add(signed.repo, signed.folder / "theirs", "partner/maps")
    assert undo(signed.repo).removed == ("partner/maps",)
    assert "partner" in signed.repo.institutes and signed.repo.shelf.read().next_targets is not None


@pytest.mark.parametrize("phase", ["hash", "text", "keep"])
def test_an_add_that_is_stopped_adds_nothing(publisher: Publisher, phase: str) -> None:
    publisher.put("escorts.txt")
    seen: list[str] = []

    def stop(at: str, done: int, total: int) -> None:
        seen.append(at)
        if at == phase:
            raise PublishError("cancelled", "Stopped.")

    with pytest.raises(PublishError):
        add(publisher.repo, publisher.folder, "guidance", told=stop)
    assert seen[-1] == phase and records(publisher) == {}
