"""Several documents open in tabs: opened beside, turned to, closed, opened again; and what each says of its document."""

from __future__ import annotations

import dataclasses
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from desktop.pdf.page_layout import Fit
from desktop.personal import session
from desktop.shelf import Place
from resources.home import Home
from resources.store.entry import Entry
from tests.desktop.conftest import Opener
from tests.support.screens import Screen, wait_until

CURRENT, OLD, PAGES = "example-institute/2023-05", "example-institute/2019-08", "example-institute/2018-11"


def settled(screen: Screen, document_id: str) -> None:
    wait_until(lambda: screen.page == "reader" and screen.reader_settled(document_id), f"{document_id} is shown")


def told(screen: Screen) -> list[str]:
    """What the tabs say, read aloud."""
    tabs = screen.window.tabs
    wait_until(lambda: all(tabs.tabText(n) != "…" for n in range(tabs.count())), "each tab has its title")
    return [tabs.accessibleTabName(number) for number in range(tabs.count())]


def open_three(screen: Screen) -> None:
    screen.window.open(Place(CURRENT))
    settled(screen, CURRENT)
    screen.window.open_beside(Place(OLD))
    settled(screen, OLD)
    screen.window.open_beside(Place(PAGES))
    settled(screen, PAGES)


def test_each_tab_says_its_document_and_whether_it_holds(screen: Screen) -> None:
    tabs = screen.window.tabs
    screen.window.open(Place(CURRENT))
    settled(screen, CURRENT)
    assert tabs.count() == 1 and not tabs.isVisible()
    screen.window.open_beside(Place(OLD))
    settled(screen, OLD)
    assert tabs.isVisible()
    current, old = told(screen)
    assert "In force" in current and "Superseded by" in old
    assert "Superseded by" in tabs.tabToolTip(1) and not tabs.tabIcon(1).isNull()


def test_keys_turn_close_and_open_again_where_one_was(screen: Screen) -> None:
    open_three(screen)
    pdf = screen.reader.pdf
    assert pdf.page_count > 2
    screen.reader.go_to(3)
    screen.press_shortcut("Ctrl+Tab")
    settled(screen, CURRENT)
    screen.press_shortcut("Ctrl+Shift+Tab")
    settled(screen, PAGES)
    assert pdf.page == 3
    screen.press_shortcut("Ctrl+W")
    settled(screen, OLD)
    assert [place.document_id for place in screen.window.tabs.places] == [CURRENT, OLD]
    screen.press_shortcut("Ctrl+Shift+T")
    settled(screen, PAGES)
    assert pdf.page == 3


def test_the_place_on_the_page_and_its_size_are_kept(open_window: Opener, home: Home) -> None:
    """From tab to tab, back from another page, when the library changes, and to another time."""
    screen = open_window(home)
    screen.application.reopen()
    open_three(screen)
    pdf, reader = screen.reader.pdf, screen.reader
    reader.go_to(2)
    pdf.set_zoom(2.0)
    pdf.verticalScrollBar().setValue(pdf.verticalScrollBar().value() + 333)
    across = pdf.horizontalScrollBar().maximum() // 2
    pdf.horizontalScrollBar().setValue(across)
    seen = pdf.page, pdf.verticalScrollBar().value(), pdf.horizontalScrollBar().value(), pdf.zoom_words()
    assert seen[1] > 333 and across > 0, "else nothing is tested"

    def now() -> tuple[int, int, int, str]:
        return pdf.page, pdf.verticalScrollBar().value(), pdf.horizontalScrollBar().value(), pdf.zoom_words()

    screen.press_shortcut("Ctrl+Tab")
    settled(screen, CURRENT)
    pdf.set_zoom(Fit.PAGE)
    assert now() != seen
    screen.press_shortcut("Ctrl+Shift+Tab")
    settled(screen, PAGES)
    assert now() == seen
    screen.window.open(Place(OLD))
    settled(screen, OLD)
    screen.window.back()
    settled(screen, PAGES)
    assert now() == seen
    before = reader.document
    screen.application.shelf.changed.emit()
    wait_until(lambda: reader.document is not before and reader.shown, "it is read anew")
    settled(screen, PAGES)
    assert now() == seen
    screen.application.close()
    screen.window.hide()

    again = open_window(home)
    again.application.reopen()
    settled(again, PAGES)
    pdf = again.reader.pdf
    assert now()[0] == seen[0] and now()[3] == "200%"
    assert abs(now()[1] - seen[1]) < 3 and abs(now()[2] - seen[2]) < 20, "its panes may be of another width"


def test_the_middle_button_closes_and_the_last_one_leads_away(screen: Screen) -> None:
    screen.window.show_page("guidance")
    open_three(screen)
    tabs = screen.window.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(0).center())
    assert [place.document_id for place in tabs.places] == [OLD, PAGES]
    assert screen.reader_settled(PAGES)  # it was another that was closed
    tabs.close_front()
    settled(screen, OLD)
    tabs.close_front()
    assert screen.page == "guidance" and tabs.places == ()


def test_results_open_in_a_tab_beside_and_behind(qtbot: QtBot, screen: Screen) -> None:
    screen.write("convoy")
    wait_until(screen.search_settled, "the search is answered")
    first, second = [row.entry.document.id for row in screen.results()[:2]]
    QTest.keyClick(screen.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(screen, first)
    screen.window.back()
    assert screen.page == "search"
    rows = screen.search.list
    place = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(place))
    assert screen.page == "search"
    assert [opened.document_id for opened in screen.window.tabs.places] == [first, second]
    screen.press_shortcut("Ctrl+Tab")  # to what one was reading
    settled(screen, first)


def test_a_document_that_is_withdrawn_meanwhile_says_so_in_its_tab(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    open_three(screen)
    assert "In force" in told(screen)[0]
    library = screen.application.shelf.library
    known = library.entries_by

    def after_a_sync(ids: Iterable[str]) -> list[Entry]:
        found = known(ids)
        return [dataclasses.replace(e, status=dataclasses.replace(e.status, key="withdrawn")) for e in found]

    monkeypatch.setattr(library, "entries_by", after_a_sync)
    screen.application.shelf.changed.emit()
    wait_until(lambda: "Withdrawn" in told(screen)[0], "the tab says that it was withdrawn")


def test_what_was_open_is_open_again_where_one_was(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    screen.application.reopen()
    open_three(screen)
    screen.reader.go_to(3)
    screen.window.tabs.turn_at(0)
    settled(screen, CURRENT)
    screen.application.close()
    kept = home.personal / "session.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600 or sys.platform == "win32"
    again = open_window(home)
    assert again.page == "home"
    again.application.reopen()
    settled(again, CURRENT)
    tabs = again.window.tabs
    assert [place.document_id for place in tabs.places] == [CURRENT, OLD, PAGES]
    tabs.step(-1)
    settled(again, PAGES)
    assert again.reader.pdf.page == 3


def test_a_document_that_is_gone_is_left_out_with_a_line(open_window: Opener, home: Home) -> None:
    gone = Place("example-institute/never-there")
    session.write(home.personal, session.Session((gone, Place(OLD), Place(CURRENT)), 2, "reader"))
    screen = open_window(home)
    screen.application.reopen()
    words = "1 document that was open last time is not in this library any more."
    wait_until(lambda: words in screen.status_line(), "it is said, for some seconds")
    settled(screen, CURRENT)
    assert [place.document_id for place in screen.window.tabs.places] == [OLD, CURRENT]


def test_without_history_nothing_of_it_is_kept(open_window: Opener, home: Home) -> None:
    session.write(home.personal, session.Session((Place(OLD),), 0, "reader"))
    screen = open_window(home)
    screen.application.settings.set_keeps_history(False)
    screen.application.reopen()
    settled(screen, OLD)
    screen.application.close()
    assert not (home.personal / "session.json").exists()


def test_what_is_open_is_forgotten_as_soon_as_no_history_is_kept(open_window: Opener, home: Home) -> None:
    """Not only when the window is closed, which a crash leaves out."""
    session.write(home.personal, session.Session((Place(OLD),), 0, "reader"))
    screen = open_window(home)
    screen.application.reopen()
    settled(screen, OLD)
    wait_until(lambda: screen.window.personal.standing is not None, "it is known how it stands")
    screen.window.open_beside(Place(CURRENT))
    settled(screen, CURRENT)
    told(screen)
    # It is written a moment after the last change of the tabs, and then no more: what takes it away is what follows.
    wait_until(lambda: [place.document_id for place in session.read(home.personal).places] == [OLD, CURRENT], "it is kept")
    screen.window.personal.keep_history(False)
    wait_until(lambda: not (home.personal / "session.json").exists(), "it is gone")


@pytest.mark.parametrize(
    "found",
    ["", "[]", "nonsense", '{"format": 2}', '{"format": 1, "front": 0, "page": "reader", "places": [{"document_id": 5}]}',
     '{"format": 1, "front": 0, "page": "reader", "places": [{"page": 5}]}', "[" * 100_000,
     '{"format": 1, "front": Infinity, "page": "reader", "places": []}',
     '{"format": 1, "front": 0, "page": "", "places": [{"document_id": "a", "look": {"above": NaN, "across": 0, "zoom": ""}}]}',
     '{"format": 1, "front": 0, "page": "reader", "places": [{"document_id": "a", "look": [0, 0, "page"]}]}'],
)  # fmt: skip
def test_a_damaged_session_is_no_session(tmp_path: Path, found: str) -> None:
    (tmp_path / "session.json").write_text(found, encoding="utf-8")
    assert session.read(tmp_path) == session.Session()


def test_the_window_stands_as_it_was_left(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    screen.window.show_page("guidance")
    splitter = screen.browse("guidance").findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    screen.window.resize(1111, 650)
    wait_until(lambda: sum(splitter.sizes()) < 1111, "the panes are laid out")
    splitter.setSizes([222, sum(splitter.sizes()) - 222])
    screen.window.close()
    again = open_window(home)
    assert again.window.height() == 650  # Qt keeps its width within the screen, which is narrow here
    again.window.show_page("guidance")
    panes = again.browse("guidance").findChild(QSplitter)
    assert isinstance(panes, QSplitter)
    wait_until(lambda: panes.sizes()[0] == 222, "the panes are as wide as they were")
