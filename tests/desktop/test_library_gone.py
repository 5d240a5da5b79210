"""A library that is moved, deleted or made read-only under the open window: it says so on every page, nothing is written beside
or into nothing, and it goes on when the folder is back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from resources.errors import LibraryError
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support.screens import Screen

WAIT = 60_000
GONE = "The library's folder is not there any more"


@pytest.fixture
def quiet(open_window: Opener, home: Home, qtbot: QtBot) -> Screen:
    """Nothing is looked at there but when a test says so."""
    screen = open_window(home)
    screen.window.background.timer.stop()
    strip = screen.window.library_strip
    strip.timer.stop()
    strip.look()
    qtbot.waitUntil(lambda: strip.seen, timeout=WAIT)
    assert not strip.isVisible()
    return screen


def away(home: Home) -> Path:
    return home.library.with_name("elsewhere")


def test_a_folder_that_was_moved_is_told_on_every_page_and_all_goes_on_when_it_is_back(
    qtbot: QtBot, quiet: Screen, home: Home
) -> None:
    strip = quiet.window.library_strip
    home.library.rename(away(home))
    strip.again.click()
    qtbot.waitUntil(lambda: strip.words.text().startswith(GONE), timeout=WAIT)
    for page in ("home", "guidance", "updates", "sources", "keep", "export"):
        quiet.window.show_page(page)
        assert strip.isVisible() and str(home.library) in strip.words.text()
    quiet.window.sync()
    qtbot.waitUntil(lambda: quiet.application.syncing.error is not None, timeout=WAIT)
    error = quiet.application.syncing.error
    assert error is not None and error.code == "library_gone"
    qtbot.waitUntil(lambda: any(text.startswith(GONE) for text in quiet.texts(quiet.updates)), timeout=WAIT)
    assert not home.library.exists(), "nothing is begun anew in its place"
    away(home).rename(home.library)
    strip.again.click()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=WAIT)
    quiet.write("convoy")
    qtbot.waitUntil(lambda: quiet.search_settled() and bool(quiet.results()), timeout=WAIT)
    quiet.press_enter()
    qtbot.waitUntil(quiet.reader_settled, timeout=WAIT)


def test_a_document_of_a_library_that_is_gone_is_a_panel_that_says_so(qtbot: QtBot, quiet: Screen, home: Home) -> None:
    quiet.write("convoy")
    qtbot.waitUntil(lambda: quiet.search_settled() and bool(quiet.results()), timeout=WAIT)
    home.library.rename(away(home))
    quiet.press_enter()
    qtbot.waitUntil(lambda: any(text.startswith(GONE) for text in quiet.texts(quiet.window)), timeout=WAIT)
    assert quiet.window.isVisible() and not home.library.exists()
    away(home).rename(home.library)


def test_a_folder_that_was_deleted_takes_nothing_in(qtbot: QtBot, quiet: Screen, home: Home) -> None:
    library = quiet.application.shelf.library
    # All of it at once: a lane that opens a database meanwhile makes SQLite's log beside it, in a folder that is to be empty.
    shutil.rmtree(home.library.rename(away(home)))
    for change in (
        lambda: library.catalogue.ask("example-institute/x"),
        lambda: library.objects.add_bytes(b"new"),
        lambda: library.catalogue.set_quota(1),
    ):
        with pytest.raises(LibraryError, match=GONE):
            change()
    with pytest.raises(LibraryError, match=GONE), library.lock():
        pass
    quiet.window.library_strip.look()
    qtbot.waitUntil(quiet.window.library_strip.isVisible, timeout=WAIT)
    assert not home.library.exists()


def test_one_that_was_protected_is_read_on_and_says_that_nothing_is_taken_in(
    qtbot: QtBot, quiet: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = quiet.window.library_strip
    with monkeypatch.context() as patched:
        patched.setattr("os.access", lambda *_: False)  # for root, no mode is a hindrance
        strip.look()
        qtbot.waitUntil(lambda: strip.words.text().startswith("The library cannot be written any more"), timeout=WAIT)
        assert strip.isVisible()
        quiet.write("convoy")
        qtbot.waitUntil(lambda: quiet.search_settled() and bool(quiet.results()), timeout=WAIT)
    strip.look()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=WAIT)


def test_one_that_stood_on_a_protected_disk_from_the_beginning_is_no_news(
    qtbot: QtBot, open_window: Opener, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(home) as library:
        library.personal.last_seen()
    monkeypatch.setattr("os.access", lambda *_: False)
    screen = open_window(home)
    strip = screen.window.library_strip
    strip.look()
    answered: list[None] = []  # after it, for both go one way
    screen.application.shelf.read(lambda _: None, answered.append, lane="beside")
    qtbot.waitUntil(lambda: bool(answered), timeout=WAIT)
    assert strip.seen and not strip.isVisible()
