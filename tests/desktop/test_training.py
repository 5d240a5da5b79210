"""The training page in the real window: the tree, a lesson with what is missing and what is old, and its pack for a stick."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from desktop.personal.saving import SaveButton
from desktop.shelf import Place
from desktop.training.lesson_parts import LanguageChip
from resources.home import Home
from resources.library import Library
from resources.models import Relation
from sync.packs import writer
from tests.desktop.conftest import Opener
from tests.support.libraries import Shelf, document, file
from tests.support.screens import Screen, wait_until
from tests.support.training import chips, open_lesson, pack_dialog, rows, training, tree_rows, words

LESSON = "example-institute/lesson-2-2"


def take_away(home: Home, lesson: str, *which: tuple[str, str]) -> None:
    """Files of a lesson, by role and language, are not on this disk any more, and that is known."""
    with Library.open(home) as library:
        found = library.catalogue.document(lesson)
        assert found is not None
        for one in found.files:
            if not which or (one.role, one.language) in which:
                library.objects.path(one.sha256).unlink()
        library.forget_missing()


def test_the_tree_says_what_is_here(open_window: Opener, home: Home) -> None:
    take_away(home, LESSON, ("slides", "fr"), ("evaluation", "en"))
    take_away(home, "example-institute/lesson-1-2")
    page = training(open_window(home))
    assert tree_rows(page.tree) == [
        "Safe Movement Programme, 5 lessons",
        "  Safe Movement Programme at a glance, All pieces here",
        "  Module 1 Vehicles and drivers, 2 lessons",
        "    Lesson 1.1 Checking the vehicle, All pieces here",
        "    Lesson 1.2 The driver's day, Not on this laptop",
        "  Module 2 Convoys, 2 lessons",
        "    Lesson 2.1 What is a convoy, All pieces here",
        "    Lesson 2.2 Planning a convoy, 2 of 4 pieces here",
    ]
    testers = [QAbstractItemModelTester(page.tree.places), QAbstractItemModelTester(page.model)]
    only_here = page.menu().actions()[1]
    only_here.setChecked(True)
    wait_until(lambda: page.loaded and page.model.rowCount() == 4, "only what is here is listed")
    assert not any("1.2" in row for row in tree_rows(page.tree)) and testers


def test_a_lesson_with_all_that_is_known_of_it(open_window: Opener, home: Home) -> None:
    take_away(home, LESSON, ("slides", "fr"), ("evaluation", "en"))
    screen = open_window(home)
    page = training(screen)
    open_lesson(page, LESSON)
    lesson = page.lesson_page
    said = words(lesson)
    assert (
        "\u200e\u2068Safe Movement Programme\u2069  ›  \u2068Module 2 Convoys\u2069 | Lesson 2.2 Planning a convoy | In force"
        in said
    )
    assert "In effect since 2 May 2023. Signed by Example Field Institute." in said
    assert words(lesson.facts).startswith("90 minutes | 12 to 20 people | English, Français | in part: العربية")
    assert "not on this laptop" in words(lesson.facts)
    gaps = lesson.gaps.text()
    assert gaps.startswith("2 pieces are not on this laptop: Slides (French, ") and "Evaluation (English, " in gaps
    assert "Not published in Arabic: Lesson plan, Activity, Evaluation." in gaps
    assert "You can teach" not in gaps  # neither language has all of it here
    assert "1 | choose the level of protection for a given route" in words(lesson.objectives)
    assert rows(lesson.behind) == [
        "\u20682023.05\u2069 Movement and protection of convoys, In force",
        "\u20682021.14\u2069 Escort duties on supply routes, Review overdue",
    ]
    assert rows(lesson.pieces) == [
        "Lesson plan, Lesson 2.2 Planning a convoy, Yes",
        "Slides, Lesson 2.2 Planning a convoy, 6 slides, 2 of 3 languages",
        "Activity, Lesson 2.2 Planning a convoy, Yes",
        "Evaluation, Lesson 2.2 Planning a convoy, French only",
    ]
    assert chips(lesson.pieces)[2:5] == ["Open in English", "Open in French, Not here", "Open in Arabic"]
    open_lesson(page, "example-institute/programme")
    assert "Length unknown | the publisher does not say | Number of people unknown" in words(lesson.facts)
    assert lesson.gaps.text() == "" and "The publisher does not say." in words(lesson.objectives)


def test_a_piece_opens_in_the_reader_in_its_language(screen: Screen) -> None:
    page = training(screen)
    open_lesson(page, LESSON)
    arabic = next(c for c in page.lesson_page.pieces.findChildren(LanguageChip) if "Arabic" in c.accessibleName())
    arabic.click()
    wait_until(lambda: screen.reader_settled(LESSON), "the reader shows it")
    assert screen.reader_language() == "ar"
    opened = screen.reader.document
    assert opened is not None and opened.file is not None and opened.file.role == "slides"
    screen.window.back()
    assert screen.page == "training" and page.lesson_page.isVisible()


def test_the_rest_of_a_lesson_is_put_into_the_queue(open_window: Opener, home: Home) -> None:
    take_away(home, LESSON, ("slides", "fr"))
    screen = open_window(home)
    page = training(screen)
    open_lesson(page, LESSON)
    assert "You can teach this lesson in English without." in page.lesson_page.gaps.text()
    page.lesson_page.pieces.get.click()
    wait_until(lambda: "in the queue" in page.lesson_page.gaps.text(), "it is in the queue")
    assert [one.document_id for one in screen.application.shelf.library.catalogue.asked()] == [LESSON]
    assert not page.lesson_page.pieces.get.isEnabled()


def test_a_lesson_is_saved_where_it_is_shown(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    page = training(screen)
    open_lesson(page, LESSON)
    save, library = page.lesson_page.findChild(SaveButton), screen.application.shelf.library
    assert isinstance(save, SaveButton) and save.text() == "Save"
    screen.press_shortcut("Ctrl+D")
    wait_until(lambda: save.text() == "Saved", "the button says so")
    assert [(one.document_id, one.page) for one in library.personal.saved()] == [(LESSON, None)]
    screen.press_shortcut("Ctrl+D")
    wait_until(lambda: save.text() == "Save" and not library.personal.saved(), "it is taken away again")


def test_old_guidance_and_an_old_lesson_are_not_shown_as_current(open_window: Opener, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "home")
    behind = (Relation("teaches", "hq/old"), Relation("implements", "hq/nowhere"))
    link = file("film.url", role="video", media_type="text/uri-list")
    place = (("Programme", "Module"),)
    lesson = document("lesson", "Lesson", kind="training", collection_paths=place)
    shelf.install(
        [
            document("old", "Reporting", reference="2020.03"),
            document("new", "Road incidents", reference="2024.07", supersedes=["old"]),
            replace(lesson, relations=behind, files=(*lesson.files, link)),
            document("lesson-0", "Lesson, old", kind="training", collection_paths=place),
            document("lesson-2", "Lesson, new", kind="training", collection_paths=place, supersedes=["lesson-0"]),
        ]
    )
    shelf.close()
    screen = open_window(Home.at(tmp_path / "home"))
    page = training(screen)
    assert tree_rows(page.tree)[2:] == ["    Lesson, All pieces here", "    Lesson, new, All pieces here"]
    open_lesson(page, "hq/lesson")
    assert rows(page.lesson_page.behind) == ["\u20682020.03\u2069 Reporting, Superseded by \u20682024.07\u2069"]
    assert "\u2068hq/nowhere\u2069 | Not in this library | Unknown" in words(page.lesson_page.behind)
    assert "The film is only a link: showing it needs a connection." in page.lesson_page.gaps.text()
    page.menu().actions()[0].setChecked(True)
    wait_until(lambda: page.loaded and len(tree_rows(page.tree)) == 5, "the old lesson is shown too")
    open_lesson(page, "hq/lesson-0")
    assert "This lesson was replaced by a newer one." in words(page.lesson_page.banner)
    assert "Superseded" in words(page.lesson_page) and not page.lesson_page.banner.isHidden()


def test_a_lesson_pack_is_written_and_told(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = training(screen)
    open_lesson(page, LESSON)
    page.lesson_page.pack.click()
    dialog = pack_dialog(screen)
    assert dialog.plan is not None and len(dialog.plan.items) == 9 + 9 and not dialog.write.isEnabled()
    before = dialog.plan
    dialog.languages["fr"].click()
    dialog.languages["ar"].click()
    dialog.guidance.click()
    wait_until(lambda: dialog.plan is not None and len(dialog.plan.items) == 4, "only English is in it")
    assert dialog.plan.bytes < before.bytes
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(str(stick)))
    dialog.choose.click()
    wait_until(lambda: dialog.write.isEnabled() and "are free there" in dialog.text(), "it can be written")
    assert "4 files, " in dialog.text()
    dialog.languages["fr"].click()
    dialog.languages["fr"].click()
    assert not dialog.write.isEnabled()  # before it is known what that comes to
    wait_until(dialog.write.isEnabled, "it is known")
    assert dialog.plan is not None and len(dialog.plan.items) == 4
    dialog.write.click()
    wait_until(lambda: not dialog.packing.running and dialog.open_folder.isVisible(), "it is written")
    assert dialog.text().startswith("The lesson pack is ready: 4 files, ")
    (folder,) = stick.iterdir()
    assert sorted(path.name for path in folder.iterdir()) == [
        "01 Lesson plan - Lesson 2.2 Planning a convoy EN.docx",
        "02 Slides - Lesson 2.2 Planning a convoy EN.pptx",
        "03 Activity - Lesson 2.2 Planning a convoy EN.docx",
        "04 Evaluation - Lesson 2.2 Planning a convoy EN.xlsx",
        "START-HERE.html",
    ]
    dialog.leave.click()
    wait_until(lambda: not dialog.isVisible(), "Close closes it")

    page.lesson_page.pack.click()
    again = pack_dialog(screen)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    wait_until(lambda: not again.isVisible(), "Escape leaves it")


def test_a_whole_module_is_packed_and_cancelled_leaves_nothing(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = training(screen)
    page.tree.choose(("Safe Movement Programme", "Module 2 Convoys"))
    wait_until(lambda: page.loaded and page.model.rowCount() == 2, "both lessons are listed")
    page.pack.click()
    dialog = pack_dialog(screen)
    assert dialog.plan is not None and {item.path.split("/")[0] for item in dialog.plan.items} == {
        "01 Lesson 2.1 What is a convoy", "02 Lesson 2.2 Planning a convoy", "Guidance",
    }  # fmt: skip
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.take_folder(stick)
    wait_until(dialog.write.isEnabled, "it can be written")
    copy = writer.Writer.copy

    def cancelling(self: writer.Writer, *given: object) -> bool:
        dialog.packing.cancel()
        return copy(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(writer.Writer, "copy", cancelling)
    dialog.write.click()
    wait_until(lambda: "Cancelled." in dialog.text(), "it was cancelled")
    assert list(stick.iterdir()) == [] and dialog.write.isVisible()
    dialog.close()


def test_from_a_list_of_lessons_to_the_lesson(screen: Screen) -> None:
    page = training(screen)
    page.list.setCurrentIndex(page.model.index(page.model.find(LESSON)))
    page.open_current()
    wait_until(lambda: page.loaded and page.lesson_page.lesson is not None, "the lesson is shown")
    assert page.chosen[1] == LESSON and screen.page == "training"
    screen.window.open(Place(LESSON))
    wait_until(lambda: screen.reader_settled(LESSON), "the reader has it all the same")


def test_a_lesson_pack_in_arabic(open_window: Opener, home: Home, tmp_path: Path, in_arabic: None) -> None:
    screen = open_window(home)
    page = training(screen)
    open_lesson(page, LESSON)
    assert "الدرس 2.2 تخطيط القافلة" in words(page.lesson_page)
    assert page.lesson_page.pack.mapTo(page, page.lesson_page.pack.rect().center()).x() < page.width() / 2  # mirrored
    page.lesson_page.pack.click()
    dialog = pack_dialog(screen)
    dialog.take_folder(tmp_path / "stick")
    dialog.guidance.click()
    wait_until(
        lambda: dialog.write.isEnabled() and dialog.plan is not None and len(dialog.plan.items) == 9, "it can be written"
    )
    (tmp_path / "stick").mkdir()
    dialog.write.click()
    wait_until(dialog.open_folder.isVisible, "it is written")
    (folder,) = (tmp_path / "stick").iterdir()
    assert folder.name == "الدرس 2.2 تخطيط القافلة"
    assert (folder / "02 شرائح - الدرس 2.2 تخطيط القافلة AR.pptx").is_file()
    shown = (folder / "START-HERE.html").read_text(encoding="utf-8")
    assert 'id="ar" checked' in shown and "#ar:checked ~ main { direction: rtl }" in shown
    dialog.close()


def test_what_stands_there_stays_while_the_library_changes_elsewhere(screen: Screen) -> None:
    """Else a click may come upon a row that is being made anew, and the keyboard is taken off a button."""
    page = training(screen)
    open_lesson(page, LESSON)
    row = QPersistentModelIndex(page.tree.currentIndex())
    chip = page.lesson_page.pieces.findChildren(LanguageChip)[0]
    chip.setFocus()
    answered: list[None] = []
    page.answered.connect(lambda: answered.append(None))
    screen.application.shelf.changed.emit()
    wait_until(lambda: bool(answered), "it was read again")
    assert row.isValid() and row == page.tree.currentIndex()
    assert screen.focus() is chip


def test_of_many_lessons_no_more_is_opened_than_somebody_looks_through(open_window: Opener, home: Home) -> None:
    shelf = Shelf(home.library.parent, source="hill-source")
    programmes = [
        document(f"l{n:04}", f"Lesson {n:04}", kind="training", institute="hill", collection_paths=((f"Programme {n % 7}",),))
        for n in range(2100)
    ]
    shelf.install(programmes, collection="hill/training", index=False, with_files=False)
    shelf.close()
    page = training(open_window(home))
    places = page.tree.places
    tester = QAbstractItemModelTester(places)
    opened = [row for row in range(places.rowCount()) if page.tree.isExpanded(places.index(row, 0))]
    assert len(tree_rows(page.tree)) > 2100 and len(opened) <= 1 and tester
    page.tree.choose(("Programme 3",))
    wait_until(lambda: page.loaded and page.chosen[0] == ("Programme 3",), "a programme is chosen")
    assert len(page.model.ids) == 300 and page.model.rowCount() < 300
    page.tree.choose_leaf("hill/l2089")
    wait_until(lambda: page.loaded and page.lesson_page.isVisible(), "a lesson is shown")
    assert page.chosen == (("Programme 3",), "hill/l2089") and page.tree.isExpanded(page.tree.currentIndex().parent())
