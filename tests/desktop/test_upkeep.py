"""What the window does of itself: it indexes what waits, mends what is damaged, and tidies the index when nobody waits."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.upkeep import QUIET
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support.libraries import Shelf, document, file, pages

WAIT = 60_000


def fill(home: Home, count: int = 40, *, index: bool = True) -> None:
    filled = Shelf(home.library.parent)
    documents = [document(f"d{n}", f"Road {n}", files=[file(f"d{n}.pdf")]) for n in range(count)]
    texts = {f"d{n}.pdf": pages(f"The road number {n} leads to the bridge.") for n in range(count)}
    filled.install(documents, texts, with_files=False, index=index)
    filled.close()


@pytest.fixture
def roads(tmp_path: Path) -> Home:
    home = Home.at(tmp_path / "home")
    fill(home)
    return home


def checkpoint(path: Path) -> None:
    """Everything into the file itself, so that damage to it is met."""
    connection = apsw.Connection(str(path))
    connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    connection.close()


def maintained(home: Home) -> bool:
    with Library.open(home) as library:
        return library.index.maintained()


def test_an_idle_window_tidies_the_index(qtbot: QtBot, open_window: Opener, roads: Home) -> None:
    assert not maintained(roads)
    screen = open_window(roads)
    upkeep = screen.window.upkeep
    assert upkeep.idle.isActive() and upkeep.idle.interval() == QUIET
    with qtbot.waitSignal(upkeep.maintained, timeout=WAIT):
        upkeep.idle.start(0)  # as if nobody had done anything for that long
    assert maintained(roads)
    assert not upkeep.idle.isActive()  # nothing is left to do
    screen.application.shelf.changed.emit()
    assert upkeep.idle.isActive()


def test_a_key_puts_it_off(qtbot: QtBot, open_window: Opener, roads: Home) -> None:
    screen = open_window(roads)
    upkeep = screen.window.upkeep
    upkeep.idle.stop()
    handle = screen.window.windowHandle()
    assert handle is not None
    QTest.keyRelease(handle, Qt.Key.Key_Shift)
    assert not upkeep.idle.isActive()
    QTest.keyPress(handle, Qt.Key.Key_Shift)
    assert upkeep.idle.isActive() and upkeep.idle.interval() == QUIET
    upkeep.idle.stop()
    screen.write("r")
    assert upkeep.idle.isActive()


def test_a_key_ends_what_runs_and_it_is_done_later(qtbot: QtBot, open_window: Opener, roads: Home) -> None:
    screen = open_window(roads)
    upkeep, library = screen.window.upkeep, screen.application.shelf.library
    holding = threading.Event()
    screen.application.tasks.run(
        "sync", lambda: holding.wait(300), lambda _: None
    )  # the lane is taken, so the work waits for its turn
    upkeep.idle.start(0)
    qtbot.waitUntil(lambda: upkeep.maintaining, timeout=WAIT)
    screen.write("r")
    with qtbot.waitSignal(upkeep.ended, timeout=WAIT):
        holding.set()
    assert not library.index.maintained()
    assert upkeep.idle.isActive()
    with qtbot.waitSignal(upkeep.maintained, timeout=WAIT):
        upkeep.idle.start(0)
    assert library.index.maintained()


def test_another_program_that_writes_is_left_alone(qtbot: QtBot, open_window: Opener, roads: Home) -> None:
    screen = open_window(roads)
    upkeep = screen.window.upkeep
    with Library.open(roads) as other, other.lock(wait=60):
        with qtbot.waitSignal(upkeep.ended, timeout=WAIT):
            upkeep.idle.start(0)
        assert not upkeep.idle.isActive()
    assert upkeep.later.isActive()
    assert "changing the library" not in screen.status_line()  # nobody asked for it
    with qtbot.waitSignal(upkeep.maintained, timeout=WAIT):
        upkeep.later.start(0)
        upkeep.library_changed()
        qtbot.waitUntil(lambda: not upkeep.later.isActive(), timeout=WAIT)
        upkeep.idle.start(0)
    assert maintained(roads)


def test_closing_waits_for_nothing_that_is_idle(qtbot: QtBot, open_window: Opener, roads: Home) -> None:
    screen = open_window(roads)
    upkeep = screen.window.upkeep
    holding = threading.Event()
    screen.application.tasks.run("sync", lambda: holding.wait(300), lambda _: None)
    upkeep.idle.start(0)
    qtbot.waitUntil(lambda: upkeep.maintaining, timeout=WAIT)
    screen.window.close()
    holding.set()
    screen.application.tasks.close()
    assert not screen.application.shelf.library.index.maintained()
    assert not upkeep.idle.isActive()


def test_texts_that_came_while_no_window_was_open_become_searchable(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "home")
    fill(home, index=False)
    screen = open_window(home)
    qtbot.waitUntil(lambda: not screen.window.upkeep.indexing, timeout=WAIT)
    screen.write("bridge")
    qtbot.waitUntil(lambda: screen.search_settled() and len(screen.results()) == 30, timeout=WAIT)
    assert screen.search.result is not None and not screen.search.result.incomplete
    assert "searchable" not in screen.status_line()


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_an_index_that_is_missing_or_damaged_is_made_anew(qtbot: QtBot, open_window: Opener, roads: Home, damage: str) -> None:
    for path in roads.library.glob("index.db*"):
        if damage == "missing":
            path.unlink()
        else:
            path.write_bytes(b"this is no database " * 400)
    screen = open_window(roads)
    screen.window.show_page("guidance")
    qtbot.waitUntil(lambda: screen.browse_settled("guidance"), timeout=WAIT)
    assert screen.browse("guidance").model.rowCount() == 40
    qtbot.waitUntil(lambda: screen.application.shelf.library.catalogue.dirty_count() == 0, timeout=WAIT)
    screen.write("bridge")
    qtbot.waitUntil(lambda: screen.search_settled() and len(screen.results()) == 30, timeout=WAIT)


def test_browsing_goes_on_while_the_index_is_made(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "home")
    fill(home, index=False)
    screen = open_window(home)
    qtbot.waitUntil(lambda: not screen.window.upkeep.indexing, timeout=WAIT)
    holding = threading.Event()
    screen.application.tasks.run("sync", lambda: holding.wait(300), lambda _: None)
    with Library.open(home) as other:
        other.catalogue.mark_all_dirty()
    try:
        screen.write("bridge")
        qtbot.waitUntil(lambda: screen.search_settled() and screen.window.upkeep.indexing, timeout=WAIT)
        assert len(screen.results()) == 30
        assert "not everything is searchable yet" in screen.search_head()
        qtbot.waitUntil(lambda: "Making the library searchable" in screen.status_line(), timeout=WAIT)
        screen.window.show_page("guidance")
        qtbot.waitUntil(lambda: screen.browse_settled("guidance"), timeout=WAIT)
    finally:
        holding.set()
    qtbot.waitUntil(lambda: not screen.window.upkeep.indexing, timeout=WAIT)
    assert "searchable" not in screen.status_line()


def test_damage_that_a_search_meets_is_mended_beside(qtbot: QtBot, open_window: Opener, roads: Home) -> None:
    screen = open_window(roads)
    path = screen.application.shelf.library.index.database.path
    checkpoint(path)
    with path.open("r+b") as stream:  # in place: what is mapped into memory must stay as long as it is
        stream.write(random.Random(3).randbytes(path.stat().st_size))
    screen.write("bridge")
    qtbot.waitUntil(lambda: path.read_bytes()[:6] == b"SQLite", timeout=WAIT)
    qtbot.waitUntil(lambda: screen.search_settled() and len(screen.results()) == 30, timeout=WAIT)
    qtbot.waitUntil(lambda: not screen.window.upkeep.indexing, timeout=WAIT)
    assert screen.search.result is not None and not screen.search.result.incomplete
    assert "could not be done" not in screen.search.panel.text()


def test_what_stands_around_a_document_does_not_keep_a_key_waiting(qtbot: QtBot, open_window: Opener, roads: Home) -> None:
    """The lane where it is read is taken: searching and opening go on."""
    screen = open_window(roads)
    qtbot.waitUntil(lambda: screen.page == "home", timeout=WAIT)
    holding = threading.Event()
    screen.application.tasks.run("beside", lambda: holding.wait(300), lambda _: None)
    try:
        screen.write("bridge")
        qtbot.waitUntil(screen.search_settled, timeout=WAIT)
        screen.press_enter()
        qtbot.waitUntil(screen.reader_settled, timeout=WAIT)
        screen.write("road")
        qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    finally:
        holding.set()
