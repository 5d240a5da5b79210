"""Several documents open in tabs: opened beside, turned to, closed, opened again; and what each says of its document."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.shelf import Place
from resources.entry import Entry
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
