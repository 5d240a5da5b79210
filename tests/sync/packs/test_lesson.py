"""Lesson packs: a plain folder that says what is in it, what is not, and what is out of date; whole, or not there."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from resources.errors import PackError
from resources.lessons import pieces, taught_in
from resources.models import Document, PartialDate, Relation
from sync.packs.lesson import PAGE, LessonChoice, LessonPlan, Words, plan, write
from sync.packs.names import safe_name
from tests.support.libraries import Shelf, body, document, file

WORDS = Words(
    role=lambda role: role.replace("-", " ").capitalize(),
    status=lambda entry: f"{entry.status.key.upper()}",
    old=lambda entry, language: f"OF {edition.iso}." if (edition := entry.outdated_in(language)) else "",
    publisher=lambda entry: entry.publisher_title or "",
    guidance="Guidance",
)


def lesson(slug: str, title: str, **more: object) -> Document:
    files = [
        file(f"{slug} plan.docx", role="lesson-plan"),
        file(f"{slug} plan fr.docx", "fr", role="lesson-plan"),
        file(f"{slug} slides.pptx", role="slides", pages=22),
        file(f"{slug} Slides.PPTX", role="slides", pages=22),
        file(f"{slug} film.mp4", role="video"),
        file(f"{slug} small.png", role="thumbnail"),
    ]
    return document(slug, {"en": title, "fr": f"{title} (fr)"}, files=files, kind="training", **more)  # type: ignore[arg-type]


OLD = document("old", "Reporting <script>alert(1)</script>", reference="2020.03")
NEW = document("new", "Road incident reporting", reference="2024.07", supersedes=["old"])
GONE = document("gone", "Cash advances", declared_status="withdrawn")
LESSON = lesson("one", 'Planning: a convoy? "A/B"', effective="2023-05-02")
LESSON = dataclasses.replace(
    LESSON, relations=(Relation("teaches", "hq/old"), Relation("implements", "hq/gone"), Relation("teaches", "hq/nowhere"))
)
RESTRICTED = lesson("two", "CON", handling="internal")


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "home")
    shelf.install([OLD, NEW, GONE, LESSON, RESTRICTED])
    yield shelf
    shelf.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def planned(shelf: Shelf, choice: LessonChoice | None = None, *lessons: str) -> LessonPlan:
    return plan(shelf.library, lessons or ("hq/one",), choice or LessonChoice(), WORDS)


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_pieces_of_a_lesson() -> None:
    found = pieces(LESSON)
    assert [(piece.role, piece.languages, piece.formats) for piece in found] == [
        ("lesson-plan", ("en", "fr"), ("DOCX",)), ("slides", ("en",), ("PPTX",)), ("slides", ("en",), ("PPTX",)),
        ("video", ("en",), ("MP4",)),
    ]  # fmt: skip
    here = {found[0].files[1].sha256, found[3].files[0].sha256}
    assert [piece.here(here) for piece in found] == [("fr",), (), (), ("en",)]
    assert taught_in(found) == ("en",) and taught_in(found, here) == ()
    assert not found[3].is_link
    link = dataclasses.replace(found[3], files=(file("film.url", role="video", media_type="application/octet-stream"),))
    assert link.is_link


def test_a_folder_with_numbered_names_that_anybody_can_open(shelf: Shelf, stick: Path) -> None:
    made = planned(shelf)
    report = write(shelf.library, made, stick)
    assert report.path == stick / "Planning-a convoy-A-B" and list(stick.iterdir()) == [report.path]
    found = files_of(report.path)
    title = "Planning-a convoy-A-B"
    assert found.keys() == {
        PAGE,
        f"01 Lesson plan - {title} EN.docx",
        f"01 Lesson plan - {title}-(fr) FR.docx",
        f"02 Slides - {title} EN.pptx",
        f"03 Slides - {title} EN.pptx",
        f"04 Video - {title} EN.mp4",
        "Guidance/01 [SUPERSEDED] 2020.03 Reporting-script-alert(1)-script EN.pdf",
        "Guidance/02 2024.07 Road incident reporting EN.pdf",
        "Guidance/03 [WITHDRAWN] Cash advances EN.pdf",
    }
    assert found[f"02 Slides - {title} EN.pptx"] == body("one slides.pptx")
    assert (report.files, report.bytes, report.damaged) == (8, made.bytes, ())
    assert made.bytes == sum(len(data) for path, data in found.items() if path != PAGE)
    for path in found:
        assert all(part == safe_name(part) and len(part) <= 120 for part in path.split("/"))


def test_the_page_says_what_is_old_and_runs_nothing(shelf: Shelf, stick: Path) -> None:
    shown = (write(shelf.library, planned(shelf), stick).path / PAGE).read_text(encoding="utf-8")
    assert "<script" not in shown and "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert re.search(r"default-src 'none'", shown)
    assert "2023-05-02, Headquarters" in shown
    current, old = shown.split('<section class="old">')
    assert "Planning: a convoy?" in current and "Road incident reporting" in current
    assert 'class="superseded"' in old and 'class="withdrawn"' in old and "2024.07 Road incident reporting" in old
    assert not re.search(r'(?:src|href)="(?:https?:)?//', shown)
    links = re.findall(r'href="([^"]+)"', shown)
    assert {unquote(link) for link in links} == {item.path for item in planned(shelf).items}


def test_a_language_version_of_an_earlier_edition_says_so_in_its_name_and_on_the_page(tmp_path: Path, stick: Path) -> None:
    shelf = Shelf(tmp_path / "other")
    shelf.install([lesson("one", "Convoys", issued="2023", editions={"fr": PartialDate.parse("2017")})])
    made = planned(shelf)
    marked = [item.path for item in made.items if "[2017]" in item.path]
    assert marked == ["01 [2017] Lesson plan - Convoys (fr) FR.docx"]
    shown = (write(shelf.library, made, stick).path / PAGE).read_text(encoding="utf-8")
    assert shown.count("OF 2017") == 1 and "Lesson plan, OF 2017, DOCX" in shown
    shelf.install([lesson("two", "Later", effective="2999-01-01")])
    assert all("[NOT_YET_IN_FORCE]" in item.path for item in planned(shelf, None, "hq/two").items)
    shelf.close()


def test_only_what_was_chosen(shelf: Shelf, stick: Path) -> None:
    made = planned(shelf, LessonChoice(languages=("fr",), guidance=False))
    assert [item.file.name for item in made.items] == ["one plan fr.docx"]
    made = planned(shelf, LessonChoice(roles=("slides",), guidance=False))
    assert {item.file.role for item in made.items} == {"slides"}
    made = planned(shelf, None, "hq/one", "hq/two")
    assert [entry.document.id for entry in made.restricted] == ["hq/two"]
    made = planned(shelf, LessonChoice(restricted=True), "hq/one", "hq/two")
    folders = {item.path.partition("/")[0] for item in made.items}
    assert folders == {"01 Planning-a convoy-A-B", "02 CON", "Guidance"} and not made.restricted
    shown = (write(shelf.library, made, stick).path / PAGE).read_text(encoding="utf-8")
    assert "internal" in shown


def test_what_is_not_here_is_named(tmp_path: Path, stick: Path) -> None:
    shelf = Shelf(tmp_path / "other")
    shelf.install([LESSON], with_files=False)
    made = planned(shelf)
    assert len(made.missing) == 5 and not made.items
    shelf.fetch([dataclasses.replace(LESSON, files=LESSON.files[:1])])
    made = planned(shelf)
    assert [file.name for _, file in made.missing] == [file.name for file in LESSON.files[1:5]]
    shown = (write(shelf.library, made, stick).path / PAGE).read_text(encoding="utf-8")
    assert "Not in this folder" in shown and "Video, EN" in shown
    shelf.close()


def test_nothing_is_written_over(shelf: Shelf, stick: Path) -> None:
    made = planned(shelf)
    mine = stick / made.name.upper()  # the same name on a stick
    mine.mkdir()
    (mine / PAGE).write_text("mine")
    report = write(shelf.library, made, stick)
    assert report.path.name == f"{made.name} (2)"
    assert files_of(mine) == {PAGE: b"mine"}
    again = write(shelf.library, made, stick)
    assert again.path.name == f"{made.name} (3)" and files_of(again.path) == files_of(report.path)


def test_cancelled_it_leaves_nothing(shelf: Shelf, stick: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > 1000:
            raise StoppedError

    with pytest.raises(StoppedError):
        write(shelf.library, planned(shelf), stick, stop)
    assert list(stick.iterdir()) == []


def test_what_this_disk_has_damaged_is_left_out_and_told(shelf: Shelf, stick: Path) -> None:
    made = planned(shelf)
    spoilt = shelf.library.objects.path(made.items[0].file.sha256)
    spoilt.chmod(0o644)
    spoilt.write_bytes(b"spoilt")
    report = write(shelf.library, made, stick)
    assert [error.item for error in report.damaged] == [made.items[0].path]
    assert report.files == 7 and made.items[0].path not in files_of(report.path)
    assert made.items[0].path.replace(" ", "%20") not in (report.path / PAGE).read_text(encoding="utf-8")


def test_without_room_or_a_place_nothing_is_written(shelf: Shelf, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PackError, match="no folder"):
        write(shelf.library, planned(shelf), stick / "not" / "there")

    def full(*_: object) -> None:
        raise PackError("pack_no_room", "of a pack")

    monkeypatch.setattr("sync.packs.writer.check_room", full)
    with pytest.raises(PackError, match="fewer languages") as caught:
        write(shelf.library, planned(shelf), stick)
    assert caught.value.code == "pack_no_room" and list(stick.iterdir()) == []


def test_names_in_other_scripts_and_too_long_ones(tmp_path: Path, stick: Path) -> None:
    long = document("long", {"ar": "تخطيط القافلة " * 30}, files=[file("a.pptx", "ar", role="slides")], kind="training")
    shelf = Shelf(tmp_path / "arabic")
    shelf.install([long])
    report = write(shelf.library, plan(shelf.library, ["hq/long"], LessonChoice(), WORDS), stick)
    (slides,) = (path for path in report.path.iterdir() if path.name != PAGE)
    assert slides.name.startswith("01 Slides - تخطيط القافلة") and slides.name.endswith(" AR.pptx")
    assert len(slides.name.encode("utf-16-le")) // 2 <= 120 and len(slides.name.encode()) <= 255
    shelf.close()
