"""The first key finds everything made, no key waits for anything else, and long lists do not hold up what is seen."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.garbage import Garbage
from desktop.help.guide_page import GuidePage
from desktop.parts.gradually import Gradually
from desktop.parts.layouts import vbox
from desktop.reader.reader_page import ReaderPage
from desktop.search.search_page import SearchPage
from desktop.shelf import Place
from desktop.updates.updates_page import UpdatesPage
from desktop.window.page_making import PAGES
from resources.home import Home
from tests.desktop.conftest import Opener
from tests.support.screens import Screen, wait_until


def test_what_is_wanted_first_is_made_before_the_first_key(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    ready: list[bool] = []
    screen.application.get_ready(lambda: ready.append(True))
    wait_until(lambda: bool(ready), "it is ready")
    assert screen.page == "home" and not screen.search.isVisible()
    assert all(screen.window.findChildren(kind) for kind in (SearchPage, ReaderPage, UpdatesPage)), "they are made"
    screen.write("convoy")
    wait_until(lambda: screen.search.result is not None and screen.page == "search", "the answer is there")


def test_a_key_is_answered_while_the_library_reads_something_long(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    go_on = threading.Event()
    try:
        screen.application.shelf.read(lambda _: go_on.wait(60), lambda _: None)
        screen.write("convoy")
        wait_until(lambda: screen.search.result is not None and screen.search.result.query == "convoy", "it is answered")
        assert not go_on.is_set()
    finally:
        go_on.set()


class Circle:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def old_circle() -> weakref.ref[Circle]:
    """One that only a look at all objects finds."""
    circle = Circle()
    gc.collect()
    return weakref.ref(circle)


def test_all_objects_are_looked_at_only_when_nobody_types(qtbot: QtBot, thresholds: None) -> None:
    typing, looks = True, 0
    garbage = Garbage(lambda: not typing)
    circle = old_circle()

    def count() -> None:
        nonlocal looks
        looks += 1

    garbage.timer.timeout.connect(count)
    garbage.timer.start(1)
    wait_until(lambda: looks > 5, "it has looked a few times")
    assert circle() is not None
    typing = False
    wait_until(lambda: circle() is None, "nobody types: it is gone")


def test_what_there_was_at_the_beginning_is_looked_at_again_for_another_window(qtbot: QtBot, thresholds: None) -> None:
    garbage = Garbage(lambda: False)
    window = Circle()
    gone = weakref.ref(window)
    garbage.settle()
    del window
    gc.collect()
    assert gone() is not None, "it stays, at no cost"
    garbage.begin_again()
    gc.collect()
    assert gone() is None


def test_a_long_card_shows_its_first_rows_at_once_and_the_rest_soon(qtbot: QtBot) -> None:
    body = vbox()
    card = QFrame()
    card.setLayout(body)
    qtbot.addWidget(card)
    gradually = Gradually(body, card)

    def words() -> list[str]:
        return [label.text() for label in card.findChildren(QLabel)]

    gradually.fill([partial(QLabel, f"old {n}") for n in range(40)])
    assert 0 < len(words()) < 40
    gradually.fill([partial(QLabel, f"new {n}") for n in range(40)])  # before the rest of the old ones stood there
    wait_until(lambda: gradually.is_done, "all stand there")
    assert words() == [f"new {n}" for n in range(40)]


class WindowsShown(QObject):
    """What is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            text = watched.text() if isinstance(watched, QAbstractButton | QLabel) else watched.accessibleName()
            self.names.append(f"{type(watched).__name__} {text}")
        return False


def test_no_part_of_a_page_is_a_window_of_its_own_for_a_moment(qapp: QApplication, screen: Screen) -> None:
    """A widget that is shown before it has a place opens a window, which costs more than it itself, and takes the keyboard."""
    shown = WindowsShown()
    qapp.installEventFilter(shown)
    try:
        for key in PAGES:
            if key not in ("import", "identify", "reader"):
                screen.window.show_page(key)
        guide = screen.window.page("guide")
        assert isinstance(guide, GuidePage)
        wait_until(lambda: guide.is_whole, "all of it stands there")
        screen.window.open(Place("example-institute/2019-08"))
        wait_until(screen.reader_settled, "a document is shown")
    finally:
        qapp.removeEventFilter(shown)
    assert shown.names == []
