"""A folder that changes while it is read: what went away, grew or became something else is named, and the others are added."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.errors import PublishError
from sync.publish.add import AddReport, add
from sync.publish.files import Lost, walk
from sync.publish.sheet import write_sheet
from tests.sync.publish.conftest import Publisher

Change = Callable[[Path], object]


def grow(path: Path) -> None:
    with path.open("a") as file:
        file.write("And one vehicle more.")


def become_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def become_a_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/passwd")


def put(publisher: Publisher, *names: str) -> None:
    for name in names:
        publisher.put(f"{name}.txt", f"The {name} convoy leaves when everybody is there, and the commander decides.")


def adding(publisher: Publisher, phase: str, changes: dict[str, Change], sheet: Path | None = None) -> AddReport:
    """`changes` happen when `phase` begins."""
    waiting = dict(changes)

    def told(now: str, done: int, total: int) -> None:
        while now == phase and waiting:
            name, change = waiting.popitem()
            change(publisher.folder / f"{name}.txt")

    return add(publisher.repo, publisher.folder, "guidance", sheet, told=told)


def problems(report: AddReport) -> dict[str | None, str | None]:
    assert all(problem["message"] and str(problem["item"]) in problem["message"] for problem in report.problems)
    return {problem["item"]: problem["code"] for problem in report.problems}


@pytest.mark.parametrize("phase", ["hash", "text", "keep"])
@pytest.mark.parametrize("with_sheet", [False, True])
def test_others_are_added(publisher: Publisher, phase: str, with_sheet: bool) -> None:
    put(publisher, "gone", "grown", "pipe", "link", "one", "two")
    sheet = publisher.folder.parent / "sheet.csv"
    if with_sheet:
        write_sheet(publisher.repo, publisher.folder, "guidance", sheet)
    changes: dict[str, Change] = {"gone": Path.unlink, "pipe": become_a_pipe, "link": become_a_link}
    if phase != "hash":  # what grows before it is hashed has grown before it was read
        changes["grown"] = grow
    report = adding(publisher, phase, changes, sheet if with_sheet else None)
    left = {f"{name}.txt": "changed" if name == "grown" else "unreadable" for name in changes}
    if phase == "text":  # its text is what tells that it is another file now
        left["link.txt"] = problems(report)["link.txt"] or ""
        assert left["link.txt"] in ("changed", "unreadable")
    assert problems(report) == left
    assert set(publisher.documents()) == {"gone", "grown", "pipe", "link", "one", "two"} - changes.keys()
    assert report.files == len(publisher.documents())
    for name in changes:
        (publisher.folder / f"{name}.txt").unlink(missing_ok=True)
    put(publisher, *changes)
    assert problems(adding(publisher, "", {})) == {}
    assert len(publisher.documents()) == 6


def test_a_document_that_was_added_before_stays_as_it_was(publisher: Publisher) -> None:
    put(publisher, "guide_en", "guide_fr", "other")
    adding(publisher, "", {})
    before = publisher.documents()
    assert len(before["guide"].files) == 2
    for name in ("other", "guide_fr"):  # whose old hashes and texts are of no use then
        grow(publisher.folder / f"{name}.txt")
    report = adding(publisher, "hash", {"guide_fr": Path.unlink})
    after = publisher.documents()
    assert problems(report) == {"guide_fr.txt": "unreadable"}
    assert after["guide"] == before["guide"] and after["other"] != before["other"]
    assert [warning["code"] for warning in report.warnings if warning["item"] == "hq/guide"] == []


def test_a_new_document_is_added_without_the_version_that_went(publisher: Publisher) -> None:
    put(publisher, "guide_en", "guide_fr")
    report = adding(publisher, "hash", {"guide_fr": Path.unlink})
    assert problems(report) == {"guide_fr.txt": "unreadable"}
    assert publisher.documents()["guide"].languages == ("en",)


def test_where_nothing_is_left_nothing_is_added(publisher: Publisher) -> None:
    put(publisher, "gone")
    with pytest.raises(PublishError) as caught:
        adding(publisher, "text", {"gone": Path.unlink})
    assert (caught.value.code, caught.value.item) == ("unreadable", str(publisher.folder / "gone.txt"))
    assert publisher.repo.read_collection("hq/guidance") is None


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever may do anything may read anything")
@pytest.mark.parametrize(("mode", "name"), [(0, "closed"), (0o400, "closed/inside.txt")])
def test_a_folder_that_nobody_may_look_into(publisher: Publisher, mode: int, name: str) -> None:
    put(publisher, "open")
    publisher.put("closed/inside.txt")
    (publisher.folder / "closed").chmod(mode)
    lost = Lost()
    assert [found.name for found in walk(publisher.folder, lost=lost)] == ["open.txt"]
    assert list(lost) == [name]
    with pytest.raises(PublishError):
        walk(publisher.folder)
    assert {path: error.code for path, error in lost.items()} == {name: "unreadable"}
    report = adding(publisher, "", {})
    assert [(problem["item"], problem["code"]) for problem in report.problems] == [(name, "unreadable")]
    (publisher.folder / "closed").chmod(0o700)
