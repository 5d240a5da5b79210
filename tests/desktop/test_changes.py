"""What changed between two editions, from the banner of the old one to the page of either."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.reader import comparing
from desktop.reader.changes_view import ChangesView
from desktop.shelf import Place
from tests.support.lanes import kept_waiting
from tests.support.libraries import Shelf, document, file, pages
from tests.support.screens import Screen, wait_until

CONVOYS, OLD_CONVOYS, OLDEST = "example-institute/2023-05", "example-institute/2019-08", "example-institute/2014-22"


def open_document(screen: Screen, place: Place) -> None:
    screen.window.open(place)
    wait_until(lambda: screen.reader_settled(place.document_id), "the document is shown", 60_000)


def changes_of(screen: Screen) -> ChangesView:
    """The list, once the two editions are compared."""
    changes = screen.reader.changes
    wait_until(lambda: changes.view is not None and changes.view.compared is not None, "they are compared", 60_000)
    assert changes.view is not None and changes.shown
    return changes.view


def test_from_the_banner_to_the_places_and_to_either_edition(qtbot: QtBot, screen: Screen) -> None:
    open_document(screen, Place(OLD_CONVOYS, page=2, language="en"))
    assert screen.reader.banner.changes_button.text() == "What changed"
    screen.reader.banner.changes_button.click()
    view = changes_of(screen)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    assert view.compared is not None
    assert view.title() == "What changed from \u20682019.08\u2069 to \u20682023.05\u2069"
    total = len(view.model.changes)
    assert any(f"{total} places differ." in text for text in screen.texts(view))
    heard = view.model.data(view.model.index(3))
    assert heard == (
        "Differs. Page 1 of \u20682019.08\u2069; Page 1 of \u20682023.05\u2069. "
        "Taken out: protected followed by radio. It replaces 2014.22, Movement of convoys. "
        "Put in: how they are protected, who decides. It replaces 2019.08 of the same title."
    )
    assert view.list.hasFocus() and view.list.currentIndex().row() == 0
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    screen.press_shortcut("F3")
    assert view.list.currentIndex().row() == 2
    screen.press_shortcut("Shift+F3")
    qtbot.keyClick(view.list, Qt.Key.Key_End)
    screen.press_shortcut("F3")
    assert view.list.currentIndex().row() == 0, "round at the end"
    row = next(number for number, change in enumerate(view.model.changes) if (change.old.page or 0) > 1)
    view.list.setCurrentIndex(view.model.index(row))
    change = view.model.changes[row]
    assert view.old_button.text() == f"Open \u20682019.08\u2069 at: Page {change.old.page}"
    view.old_button.click()
    wait_until(lambda: screen.reader_settled(OLD_CONVOYS) and screen.reader.pdf.isVisible(), "the old edition is back")
    assert screen.reader.pdf.page == change.old.page
    screen.reader.banner.changes_button.click()
    assert changes_of(screen).list.currentIndex().row() == row, "as it was left"
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    wait_until(lambda: screen.reader_settled(CONVOYS) and screen.reader.pdf.isVisible(), "the new edition is shown")
    assert screen.reader.pdf.page == change.new.page


def test_from_the_versions_at_the_side_with_the_edition_before(qtbot: QtBot, screen: Screen) -> None:
    open_document(screen, Place(CONVOYS, language="en"))
    screen.click_in(screen.reader.info, "What changed")
    compared = changes_of(screen).compared
    assert compared is not None
    assert (compared.old.document.id, compared.new.document.id) == (OLD_CONVOYS, CONVOYS)
    qtbot.keyClick(changes_of(screen).list, Qt.Key.Key_Escape)
    assert not screen.reader.changes.shown
    assert screen.reader.pdf.isVisible()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "home")
    yield shelf
    shelf.close()


def problem(shelf: Shelf, old: str, new: str, language: str = "en") -> str:
    return " ".join(comparing.read(shelf.library, f"hq/{old}", f"hq/{new}", language).problem())


def test_what_cannot_be_compared_or_is_the_same_is_said_plainly(shelf: Shelf) -> None:
    texts = {"a.pdf": pages("One."), "b.pdf": pages("One."), "f.pdf": pages("Un.")}
    shelf.install(
        [
            document("a", "A", reference="2020.01"),
            document("b", "B", reference="2021.01", supersedes=["a"]),
            document("f", "F", reference="2022.01", files=[file("f.pdf", "fr")], supersedes=["b"]),
            document("none", "None", reference="2023.01", supersedes=["f"]),
        ],
        texts,
    )
    same = "No text has changed The text of \u20682020.01\u2069 and \u20682021.01\u2069 is the same."
    assert problem(shelf, "a", "b").startswith(same)
    assert "\u20682021.01\u2069 is in English and \u20682022.01\u2069 in French." in problem(shelf, "b", "f")
    assert "No text is kept of \u20682023.01\u2069." in problem(shelf, "f", "none")


def test_the_language_that_is_read_is_compared_else_one_that_both_have(shelf: Shelf) -> None:
    both = {"a.pdf": pages("One."), "af.pdf": pages("Un."), "b.pdf": pages("Two."), "bf.pdf": pages("Deux.")}
    shelf.install(
        [
            document("a", "A", files=[file("a.pdf"), file("af.pdf", "fr")]),
            document("b", "B", files=[file("b.pdf"), file("bf.pdf", "fr")], supersedes=["a"]),
        ],
        both,
    )
    for language, expected in (("fr", "fr"), ("en", "en"), ("ru", "en")):
        compared = comparing.read(shelf.library, "hq/a", "hq/b", language)
        assert compared.new_file is not None and compared.new_file.language == expected
        assert len(compared.differences.changes) == 1


def test_the_list_stays_where_it_is_when_the_document_is_read_again_or_comes_late(screen: Screen) -> None:
    """A sync that nobody asked for ends while somebody reads it; and the banner stands there before the page does."""
    open_document(screen, Place(OLDEST, language="en"))
    reader, drawn = screen.reader, [0]

    def draw() -> None:
        drawn[0] += 1

    reader.drawn.connect(draw)
    with kept_waiting(screen, "pages"):
        screen.window.open(Place(OLD_CONVOYS, language="en"))
        wait_until(lambda: reader.document is not None and not reader.shown, "it is known which document it is")
        reader.banner.changes_button.click()
        view = changes_of(screen)
        view.list.setCurrentIndex(view.model.index(2))
    wait_until(lambda: drawn[0] == 1, "the document has come")
    assert reader.changes.shown and view.list.hasFocus() and view.list.currentIndex().row() == 2
    screen.application.shelf.changed.emit()
    wait_until(lambda: drawn[0] == 2, "it is read again")
    assert reader.changes.shown and view.list.hasFocus() and view.list.currentIndex().row() == 2
    screen.press(Qt.Key.Key_Escape, view.list)
    assert not reader.changes.shown and reader.pdf.isVisible()
    wait_until(lambda: screen.reader_settled(OLD_CONVOYS), "the document stands there")
    before = view.compared
    reader.banner.changes_button.click()
    assert changes_of(screen).compared is not before, "compared anew: the library has changed since"
    open_document(screen, Place(CONVOYS, language="en"))
    assert not reader.changes.shown and reader.pdf.isVisible(), "another one that is opened takes its place"
