"""What a screen reader is told of the views of a document, and that its questions cannot end the program."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.pdf import page_saying
from desktop.pdf.pages import Pages
from desktop.pdf.pdf_view import PdfView
from desktop.reader.note_row import ColorButton
from desktop.shelf import Place
from tests.desktop.test_reader_notes import mine, read
from tests.support.personal_screens import PersonalScreen
from tests.support.screens import Screen, wait_until

__all__ = ["mine"]  # the fixture
CONVOYS = "example-institute/2023-05"


def told(view: PdfView) -> tuple[str, str]:
    """The line of the page, and its words, as a screen reader is told them."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    line, _, words = interface.text(QAccessible.Text.Description).partition("\n")
    return line, words


def test_the_words_of_the_page_are_told_and_follow_when_it_is_turned(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.window.open(Place(CONVOYS, language="en"))
    wait_until(lambda: screen.reader_settled(CONVOYS), "the document is shown")
    pdf = screen.reader.pdf
    wait_until(lambda: bool(told(pdf)[1]), "its words are known")
    text = pdf.texts.text(1)
    assert text is not None
    assert told(pdf) == (f"Page 1 of {pdf.page_count}", " ".join(text.text.split()))
    QTest.keyClick(pdf, Qt.Key.Key_PageDown)
    wait_until(lambda: told(pdf)[0].startswith("Page 2 of") and bool(told(pdf)[1]), "the second page is told")
    assert " ".join(text.text.split()) != told(pdf)[1]
    monkeypatch.setattr(page_saying, "MOST", 100)
    QTest.keyClick(pdf, Qt.Key.Key_Home)
    wait_until(lambda: told(pdf)[0].startswith("Page 1 of"), "the first page is told")
    assert len(told(pdf)[1]) == 100 and told(pdf)[1].endswith("…"), "as much as is bearable"
    pdf.clear()
    assert told(pdf) == ("", "")


def test_who_turns_the_page_is_not_called_back_to_the_hit(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the hits are on their page comes after the page."""
    go_on, find = threading.Event(), Pages._find

    def late(*given: Any) -> Any:
        assert go_on.wait(60)
        return find(*given)

    monkeypatch.setattr(Pages, "_find", late)
    screen.window.open(Place(CONVOYS, language="en", page=2, query="convoy protection"))
    reader = screen.reader
    wait_until(lambda: reader.shown and reader.pdf.isVisible(), "the document is open")
    assert reader.pdf.page == 2 and not reader.pdf.is_marked(), "else nothing is tested"
    QTest.keyClick(reader.pdf, Qt.Key.Key_Home)
    go_on.set()
    wait_until(lambda: screen.reader_settled(CONVOYS) and reader.pdf.hits_on(1) is not None, "the hits are known")
    assert reader.pdf.page == 1


def test_a_page_without_words_and_one_that_cannot_be_shown_say_so(qapp: QApplication) -> None:
    widget = QLabel()
    saying = page_saying.PageSaying(widget)
    saying.say(3, 9, "This page cannot be shown.\nIt is damaged.")
    assert widget.accessibleDescription() == "Page 3 of 9\nThis page cannot be shown. It is damaged."
    saying.say(4, 9, "")
    assert "it is a picture" in widget.accessibleDescription()
    saying.say(5, 9, None)
    assert widget.accessibleDescription() == "Page 5 of 9"


def test_the_highlighting_key_says_what_to_do_where_nothing_is_selected(mine: PersonalScreen) -> None:
    beside = read(mine)
    mine.screen.press_shortcut("Ctrl+H")
    assert "Nothing is selected. Select words" in mine.screen.status_line()
    assert mine.kept.notes() == []
    pdf = mine.screen.reader.pdf
    pdf.go_to(2)
    pdf.select_all()  # perhaps before its text has come: the buttons wait for it
    wait_until(lambda: all(one.isEnabled() for one in beside.panel.findChildren(ColorButton)), "it can be highlighted")
    mine.screen.press_shortcut("Ctrl+H")
    wait_until(lambda: len(mine.kept.notes()) == 1, "it is highlighted")


def test_the_keyboard_begins_in_the_list(mine: PersonalScreen) -> None:
    screen, window = mine.screen, mine.window
    mine.kept.save(CONVOYS)
    window.show_page("home")
    window.page("home").setFocus()
    screen.press_shortcut("Ctrl+3")
    wait_until(lambda: screen.page == "training" and screen.browse_settled("training"), "training is shown")
    assert screen.focus() is screen.browse("training").tree
    page = mine.open_saved()
    wait_until(lambda: screen.focus() is page.saved.list, "the keyboard is in the list")
    assert page.saved.list.current() is not None
    page.saved.remove_button.setFocus()
    window.show_page("home")
    mine.kept.remove("saved", mine.kept.saved()[0].number)
    page = mine.open_saved()
    wait_until(
        lambda: isinstance(held := screen.focus(), QPushButton) and held.text() == "Documents", "there is no list to be in"
    )


_ASKED_TOO_LATE = """
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QAbstractScrollArea, QScrollArea, QWidget
from desktop.parts.layouts import hold_bars, scrolls_down

def settle():
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()

def stretch(most):
    inner.setMinimumHeight(10 + most)
    paged.verticalScrollBar().setRange(0, most)
    paged.horizontalScrollBar().setRange(0, most)
    settle()
    settle()

app = QApplication([])
paged, rolled, inner = QAbstractScrollArea(), QScrollArea(), QWidget()
hold_bars(paged)
scrolls_down(rolled)
rolled.setWidget(inner)
for area in (paged, rolled):
    area.resize(200, 200)
    area.show()
stretch(0)
QAccessible.setActive(True)  # a screen reader is started after the window
for _ in range(2):
    stretch(500)
    asked = [(area, QAccessible.queryAccessibleInterface(area)) for area in (paged, rolled)]
    asked = [(area, interface, interface.childCount()) for area, interface in asked]
    stretch(0)
    for area, interface, count in asked:
        assert interface.childCount() == count > 1, area
        assert all(interface.child(number) is not None for number in range(count))
print("answered")
"""


def test_what_was_counted_is_there_when_it_is_asked_for() -> None:
    """In a process of its own: Qt ends one that asks for a scroll bar which has gone meanwhile."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _ASKED_TOO_LATE], env=environment, capture_output=True, text=True, check=False, timeout=300,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0 and "answered" in done.stdout, done.stderr


def test_the_views_of_a_document_hold_their_scroll_bars_while_a_screen_reader_listens(screen: Screen) -> None:
    screen.window.open(Place(CONVOYS))
    wait_until(lambda: screen.reader_settled(CONVOYS), "the document is shown")
    pdf = screen.reader.pdf
    QAccessible.setActive(True)
    try:
        pdf.zoom(1)
        assert pdf.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        assert pdf.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        small = QAccessible.queryAccessibleInterface(screen.reader.thumbnails)
        assert small is not None and small.childCount() == pdf.page_count, "a list answers for its rows alone"
    finally:
        QAccessible.setActive(False)
