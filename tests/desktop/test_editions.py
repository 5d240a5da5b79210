"""Old editions and old language versions in the window: never without a word, and what to read instead is beside them.

Also what others claim: told, and told apart from what the publisher says.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.identify import identifying
from desktop.parts.widgets import ClickableRow
from desktop.personal import notes_export
from desktop.results.result_delegate import CAUTION, HEIGHT, ResultDelegate
from desktop.shelf import Place
from desktop.training.lesson_parts import LanguageChip
from desktop.words import wording
from resources.answers.identifying import identify
from resources.home import Home
from resources.library import Library
from resources.models import PartialDate
from resources.own.notes import Anchor
from tests.desktop.conftest import Opener
from tests.support.libraries import Shelf, body, document, file, pages
from tests.support.personal_screens import PersonalScreen
from tests.support.screens import Screen, wait_until
from tests.support.training import open_lesson, training

WAIT = 60_000
OLD, NEW, RULES, CLAIM = "hq/old", "hq/new", "hq/rules", "hill/movement"
NO_FRENCH = "Superseded. The new edition does not exist in French."
OF_2017 = "This French version is of the edition of 2017."


@pytest.fixture
def shelf(tmp_path: Path) -> Home:
    """An old edition in French and a new one without, a French version of 2017, and somebody else's claim."""
    filled = Shelf(tmp_path / "home")
    old = document(
        "old",
        {"en": "Escorts", "fr": "Escortes"},
        files=[file("old_en.pdf"), file("old_fr.pdf", "fr")],
        issued="2015",
        reference="2015.01",
    )
    new = document("new", "Escorts", files=[file("new_en.pdf")], issued="2020", supersedes=["old"], reference="2020.01")
    rules = document(
        "rules",
        {"en": "Rules of the road", "fr": "Règles de la route"},
        files=[file("rules_en.pdf"), file("rules_fr.pdf", "fr")],
        issued="2023-03-01",
        reference="2023.07",
        editions={"fr": PartialDate.parse("2017")},
    )
    texts = {
        "old_en.pdf": pages("Escorts drive in front.", language="en"),
        "old_fr.pdf": pages("Les véhicules blindés roulent devant.", language="fr"),
        "new_en.pdf": pages("Escorts drive in front and behind.", language="en"),
        "rules_en.pdf": pages("The convoi keeps to the right.", language="en"),
        "rules_fr.pdf": pages("Le convoi garde sa droite et ses phares.", language="fr"),
    }
    filled.install([old, new, rules], texts, with_files=False)
    filled.close()
    hill = Shelf(tmp_path / "home", source="hill-source", pinned=False)
    movement = document(
        "movement", "Movement", files=[file("movement.pdf")], institute="hill", supersedes=[RULES], reference="H.3"
    )
    hill.install([movement], {"movement.pdf": pages("All on the left.")}, collection="hill/all", with_files=False)
    hill.close()
    return Home.at(tmp_path / "home")


def search(qtbot: QtBot, screen: Screen, text: str) -> None:
    screen.write(text)
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)


def opened(qtbot: QtBot, screen: Screen, place: Place) -> None:
    screen.window.open(place)
    qtbot.waitUntil(lambda: screen.reader_settled(place.document_id), timeout=WAIT)


def test_an_old_edition_that_is_all_there_is_in_a_language_says_so(
    qtbot: QtBot, direction: str, open_window: Opener, shelf: Home
) -> None:
    screen = open_window(shelf)
    search(qtbot, screen, "véhicules blindés")
    instead, row = screen.results()
    assert instead.entry.document.id == NEW
    assert row.entry.document.id == OLD and row.language == "fr"
    assert row.caution == NO_FRENCH and NO_FRENCH in row.words()
    screen.search.step(1)
    preview = screen.search.preview
    qtbot.waitUntil(lambda: preview.caution() == NO_FRENCH, timeout=WAIT)
    assert preview.notice.isVisible() and preview.caution() == NO_FRENCH
    assert preview.offer.isVisible() and preview.offer.text() == "Open \u20682020.01\u2069"
    beginning, end = preview.offer.x(), preview.notice.width() - preview.offer.x() - preview.offer.width()
    assert (beginning > end) == (direction == "left to right")  # the way on stands where the line ends
    preview.offer.click()
    qtbot.waitUntil(lambda: screen.reader_settled(NEW), timeout=WAIT)


def test_the_new_edition_opens_by_key_from_the_results(qtbot: QtBot, open_window: Opener, shelf: Home) -> None:
    screen = open_window(shelf)
    search(qtbot, screen, "véhicules blindés")
    screen.search.step(1)
    qtbot.waitUntil(lambda: screen.search.preview.caution() == NO_FRENCH, timeout=WAIT)
    screen.press_shortcut("Ctrl+Shift+O")
    qtbot.waitUntil(lambda: screen.reader_settled(NEW), timeout=WAIT)


def test_the_reader_says_where_the_new_edition_can_be_read(qtbot: QtBot, open_window: Opener, shelf: Home) -> None:
    screen = open_window(shelf)
    opened(qtbot, screen, Place(OLD, language="fr"))
    assert "The new edition does not exist in French; it is in English." in screen.reader.banner.text()


def test_a_language_version_of_an_earlier_edition_says_so_in_row_preview_banner_and_panel(
    qtbot: QtBot, direction: str, open_window: Opener, shelf: Home
) -> None:
    screen = open_window(shelf)
    search(qtbot, screen, "phares")
    row = screen.results()[0]
    assert row.entry.document.id == RULES and row.caution == OF_2017
    assert screen.search.preview.caution() == OF_2017
    assert screen.search.preview.offer.text() == "Open in English"
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.reader_settled(RULES), timeout=WAIT)
    banner = screen.reader.banner
    assert banner.text().startswith(OF_2017)
    assert "1 March 2023" in banner.text()
    assert banner.button.text() == "Open in English"
    assert "edition of 2017, older than the document" in screen.texts(screen.reader.info)
    banner.button.click()
    qtbot.waitUntil(lambda: screen.reader_language() == "en" and screen.reader_settled(RULES), timeout=WAIT)
    assert OF_2017 not in banner.text()


def test_a_file_of_an_old_language_version_is_not_called_current(shelf: Home, tmp_path: Path) -> None:
    """Somebody drops it on the window: its document is in force, and it is not."""
    path = tmp_path / "route.pdf"
    with Library.open(shelf) as library:
        for name, said in (("rules_en.pdf", "It is in force, and what its publisher signed."), ("rules_fr.pdf", OF_2017)):
            path.write_bytes(body(name))
            found = identify(library, path)
            assert found.how == "identical" and found.entry is not None and found.entry.status.key == "in_force"
            assert identifying.consequence(found) == said


def test_notes_on_an_old_language_version_say_so_when_they_are_exported(shelf: Home) -> None:
    with Library.open(shelf) as library:
        entry = library.entry(RULES)
        for sha256, language in ((one.sha256, one.language) for one in entry.document.files):
            library.personal.add_note(RULES, Anchor(sha256, language, 1), text=f"in {language}")
        text = notes_export.markdown(library.personal.notes(), {RULES: entry}, datetime.date(2026, 11, 26))
    said = {"fr" if "in fr" in part else "en": OF_2017 in part for part in text.split("### ")[1:]}
    assert said == {"en": False, "fr": True}


def test_the_other_versions_that_answer_are_told(qtbot: QtBot, open_window: Opener, shelf: Home) -> None:
    screen = open_window(shelf)
    search(qtbot, screen, "convoi")
    row = next(row for row in screen.results() if row.entry.document.id == RULES)
    assert {row.language, *row.answers} == {"en", "fr"}
    assert "also found in" in row.words()
    search(qtbot, screen, "phares")
    row = next(row for row in screen.results() if row.entry.document.id == RULES)
    assert row.answers == () and "also found in" not in row.words()


def test_a_row_with_a_caution_is_higher_and_every_line_of_it_is_painted(
    qtbot: QtBot, direction: str, open_window: Opener, shelf: Home
) -> None:
    screen = open_window(shelf)
    search(qtbot, screen, "phares")
    listed = screen.search.list
    index = screen.search.model.index(0)
    rect = listed.visualRect(index)
    assert rect.height() == HEIGHT + CAUTION
    color = screen.application.theme.color("review_overdue").rgb()
    picture = listed.viewport().grab(rect).toImage()
    rows = {y for y in range(picture.height()) for x in range(picture.width()) if picture.pixel(x, y) == color}
    assert rows and min(rows) > 80  # below the snippet
    plain = ResultDelegate(screen.application.theme)
    assert plain.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() < HEIGHT


def test_a_claim_is_told_in_grey_and_changes_no_status(qtbot: QtBot, open_window: Opener, shelf: Home) -> None:
    screen = open_window(shelf)
    opened(qtbot, screen, Place(RULES, language="en"))
    banner = screen.reader.banner
    assert banner.objectName() == "quietBanner"
    assert "claims that \u2068H.3\u2069 replaces this one." in banner.text()
    assert "unknown publisher" in banner.text()
    assert "it is shown here as in force" in banner.text() or "it is shown here as unknown" in banner.text()
    assert not banner.button.isVisible()
    panel = " ".join(screen.texts(screen.reader.info))
    assert "Claimed by others" in panel and "claims that" in panel
    search(qtbot, screen, "keeps to the right")
    row = next(row for row in screen.results() if row.entry.document.id == RULES)
    assert "Superseded" not in row.words() and "claim" not in row.words()
    opened(qtbot, screen, Place(RULES, language="en"))
    banner.claim_button.click()
    qtbot.waitUntil(lambda: screen.reader_settled(CLAIM), timeout=WAIT)
    assert not banner.isVisible()


def test_a_version_of_an_earlier_edition_comes_before_a_claim(qtbot: QtBot, open_window: Opener, shelf: Home) -> None:
    screen = open_window(shelf)
    opened(qtbot, screen, Place(RULES, language="fr"))
    assert screen.reader.banner.objectName() == "banner"
    assert screen.reader.banner.text().startswith(OF_2017)
    assert "Claimed by others" in screen.texts(screen.reader.info)


def test_an_old_version_says_so_where_reading_goes_on_and_where_it_is_taught(open_window: Opener, shelf: Home) -> None:
    with Library.open(shelf) as library:
        french = next(file for file in library.entry(RULES).document.files if file.language == "fr")
        library.personal.record_position(RULES, french.sha256, 2, 5)
    screen = open_window(shelf)
    cards = [row.accessibleName() for row in screen.home.findChildren(ClickableRow)]
    assert f"Rules of the road, In force, {OF_2017}" in cards
    wait_until(lambda: OF_2017 in screen.texts(screen.home), "the card says it, too")
    filled = Shelf(shelf.library.parent)
    files = [file("plan_en.docx", role="lesson-plan"), file("plan_fr.docx", "fr", role="lesson-plan")]
    editions = {"fr": PartialDate.parse("2017")}
    filled.install([document("lesson", "Convoys", kind="training", files=files, issued="2023", editions=editions)], {})
    filled.close()
    screen.application.shelf.changed.emit()
    page = training(screen)
    open_lesson(page, "hq/lesson")
    assert OF_2017 in screen.texts(page.lesson_page.behindhand)
    said = [chip.accessibleName() for chip in page.lesson_page.findChildren(LanguageChip)]
    assert "Open in English" in said[0] and OF_2017 not in said[0] and said[1].endswith(OF_2017)


def test_a_page_of_slides_is_a_slide_everywhere(open_window: Opener, home: Home) -> None:
    lesson = "example-institute/lesson-2-2"
    with Library.open(home) as library:
        entry = library.entry(lesson)
        slides = next(one for one in entry.document.files if one.role == "slides" and one.language == "en")
        library.personal.record_position(lesson, slides.sha256, 4, 6)
        library.personal.add_note(lesson, Anchor(slides.sha256, "en", 4), text="show it")
        entries = {lesson: entry}
        text = notes_export.markdown(library.personal.notes(), entries, library.today())
    assert "### Slide 4 · " in text and "Page 4" not in text
    assert ", slide 4, " in wording.citation(entry, "en", 4, slides)
    screen = open_window(home)
    wait_until(lambda: any(words.startswith("Slide 4 of 6, ") for words in screen.texts(screen.home)), "the card names it")
    mine = PersonalScreen(screen)
    screen.window.open(Place(lesson, slides.sha256, 4))
    wait_until(lambda: screen.reader_settled(lesson) and mine.notes() != [], "it is open, with its note")
    assert mine.notes()[0].startswith("Slide 4")
    menu = mine.beside.menu()
    assert menu is not None and any(action.text() == "Save slide 4" for action in menu.actions())


def test_the_head_says_when_no_document_has_all_the_words(qtbot: QtBot, open_window: Opener, shelf: Home) -> None:
    screen = open_window(shelf)
    search(qtbot, screen, "escorts")
    assert "in the text" in screen.search_head()
    search(qtbot, screen, "escorts zebra")
    assert screen.results()
    assert "with some of the words, few or none with all" in screen.search_head()


def test_a_language_chip_that_answers_is_drawn_in_another_colour(qtbot: QtBot, screen: Screen) -> None:
    from PySide6.QtCore import QRectF

    from desktop.parts import paint

    pictures = []
    for answers in (False, True):
        picture = QImage(40, 20, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        paint.chip(painter, screen.application.theme, QRectF(2, 1, 30, 18), "FR", opened=False, here=True, answers=answers)
        painter.end()
        pictures.append(picture)
    assert pictures[0] != pictures[1]
