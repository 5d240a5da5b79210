"""The page of the updates while something comes: a row for each document, pausing, what waits for a person's word, the
history. A real window, a real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from desktop.parts.widgets import ClickableRow
from desktop.settings import Settings
from desktop.updates.background import local_now
from resources.home import Home
from resources.library import Library
from sync.actions import FetchObject
from sync.progress import Progress
from sync.run import sync
from sync.sources import add_source
from tests.desktop.conftest import Opener
from tests.support.publishers import Publisher
from tests.support.screens import Screen, wait_until
from tests.support.web import WebServer

WAIT = 60_000


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("atlas", "The bridge on the map.", size=6_000_000)
    publisher.hq.document("roads", "Roads in the rain.", size=30_000, supersedes=("tracks",))
    publisher.hq.document("tracks", "Tracks in the rain.", size=600_000)
    publisher.build()
    return publisher


@pytest.fixture
def home(server: WebServer, publisher: Publisher, tmp_path: Path) -> Home:
    """Its source is there, and nothing of it."""
    home = Home.at(tmp_path / "home")
    Settings(home.settings).put("sync", {"every": "off"})
    with Library.open(home) as library:
        add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
    return home


@pytest.fixture
def updates(open_window: Opener, home: Home) -> Screen:
    screen = open_window(home)
    screen.window.show_page("updates")
    wait_until(lambda: screen.updates.history.read, "the history is read")
    return screen


def rows(screen: Screen) -> list[str]:
    return [row.accessibleName() for row in screen.updates.rows.findChildren(ClickableRow) if not row.isHidden()]


def says(screen: Screen, words: str) -> bool:
    return any(words in text for text in screen.texts(screen.updates))


def ended(screen: Screen) -> bool:
    return not screen.application.syncing.running


def slow(server: WebServer, publisher: Publisher, slug: str) -> None:
    """That document comes for minutes: whoever looks sees it on its way, however late."""
    (document,) = [one for one in publisher.hq.collections["guidance"] if one.id.endswith(f"/{slug}")]
    server.say(f"*{document.files[0].sha256}", "trickle ...")


def test_each_document_has_a_row_that_says_how_far_it_is(
    qtbot: QtBot, updates: Screen, server: WebServer, publisher: Publisher
) -> None:
    slow(server, publisher, "atlas")
    updates.updates.start.click()
    qtbot.waitUntil(lambda: len(rows(updates)) == 3, timeout=WAIT)
    qtbot.waitUntil(lambda: says(updates, "3 documents, 6.3 MB"), timeout=WAIT)
    assert says(updates, "Superseding guidance comes first")
    qtbot.waitUntil(lambda: len(rows(updates)) == 3 and rows(updates)[0].startswith("Roads, 30 kB"), timeout=WAIT)
    qtbot.waitUntil(lambda: rows(updates)[2:] == ["Atlas, 5.7 MB, On its way"], timeout=WAIT)
    qtbot.waitUntil(lambda: rows(updates)[:1] == ["Roads, 30 kB, Ready to read"], timeout=WAIT)
    updates.updates.cancel.click()
    qtbot.waitUntil(lambda: ended(updates), timeout=WAIT)
    qtbot.waitUntil(lambda: rows(updates) == [] and says(updates, "Stopped by you"), timeout=WAIT)


def test_a_row_learns_what_it_is_of_as_soon_as_the_list_is_here(updates: Screen, publisher: Publisher, home: Home) -> None:
    """A list is taken over while files of it come already: what was asked before that knew nothing."""
    (roads,) = [one for one in publisher.hq.collections["guidance"] if one.id.endswith("/roads")]
    file = roads.files[0]
    action = FetchObject(file.sha256, file.length, roads.id, file.name, file.media_type, title="“Roads”")
    progress = Progress(phase="check", coming=(action,))

    def told(expected: str) -> bool:
        updates.updates.rows.show_progress(progress)
        return rows(updates) == [expected]

    wait_until(lambda: told("“Roads”, 30 kB, Waiting"), "the title that came with the plan")
    with Library.open(home) as library, library.lock(wait=60):
        assert sync(library).ok
    progress.phase = "install"
    wait_until(lambda: told("Roads, 30 kB, Waiting"), "the library knows it")


def test_a_pause_is_resumed_where_it_stopped(qtbot: QtBot, updates: Screen, server: WebServer, publisher: Publisher) -> None:
    slow(server, publisher, "atlas")
    updates.updates.start.click()
    qtbot.waitUntil(lambda: any("On its way" in row for row in rows(updates)), timeout=WAIT)
    updates.updates.pause.click()
    qtbot.waitUntil(lambda: ended(updates), timeout=WAIT)
    qtbot.waitUntil(lambda: says(updates, "Paused by you"), timeout=WAIT)
    assert updates.updates.start.text() == "Resume"
    assert says(updates, "Paused. What has arrived is kept, and it goes on where it stopped.")
    server.well()
    updates.updates.start.click()
    qtbot.waitUntil(lambda: ended(updates), timeout=WAIT)
    report = updates.application.syncing.report
    assert report is not None and report.sources[0].result == "complete"
    assert updates.updates.start.text() == "Check for updates"


def test_what_would_come_is_seen_before_it_comes(qtbot: QtBot, updates: Screen, server: WebServer) -> None:
    updates.updates.look.click()
    qtbot.waitUntil(lambda: says(updates, "What would come"), timeout=WAIT)
    qtbot.waitUntil(lambda: says(updates, "3 documents, 6.3 MB") and len(rows(updates)) == 3, timeout=WAIT)
    assert not [path for path in server.paths() if path.startswith("objects/")]
    updates.updates.agreement.fetch.click()
    qtbot.waitUntil(lambda: updates.application.syncing.report is not None and ended(updates), timeout=WAIT)
    assert len([path for path in server.paths() if path.startswith("objects/")]) >= 3


def test_a_look_can_be_put_away(qtbot: QtBot, updates: Screen) -> None:
    updates.updates.look.click()
    qtbot.waitUntil(lambda: updates.updates.agreement.isVisible(), timeout=WAIT)
    updates.updates.agreement.leave.click()
    qtbot.waitUntil(lambda: says(updates, "No source was asked yet."), timeout=WAIT)
    assert not updates.updates.agreement.isVisible() and rows(updates) == []


def test_a_large_download_waits_for_a_word(qtbot: QtBot, updates: Screen, server: WebServer) -> None:
    settings = Settings(updates.application.shelf.home.settings)
    settings.put("sync", {"ask_above": 1_000_000})
    updates.window.background.wish(updates.window.background.wishes.read(settings.table("sync")))
    updates.updates.start.click()
    qtbot.waitUntil(lambda: updates.updates.agreement.isVisible() and ended(updates), timeout=WAIT)
    assert not [path for path in server.paths() if path.startswith("objects/")]
    qtbot.waitUntil(lambda: says(updates, "Waits for your word"), timeout=WAIT)
    assert updates.updates.agreement.fetch.text() == "Fetch 3 documents, 6.3 MB"
    updates.write("bridge")  # its text is here, and is searched
    qtbot.waitUntil(lambda: updates.search_settled() and updates.slugs() == ["atlas"], timeout=WAIT)
    assert updates.window.background.verdict().why == "off"
    updates.window.show_page("updates")
    updates.updates.agreement.fetch.click()
    qtbot.waitUntil(lambda: ended(updates), timeout=WAIT)
    report = updates.application.syncing.report
    assert report is not None and report.sources[0].result == "complete"


def test_the_card_turns_asking_on_and_off(updates: Screen) -> None:
    card, background = updates.updates.schedule, updates.window.background
    assert card.asks.text() == "Ask before downloads over 20 MB"
    card.asks.click()
    assert background.wishes.ask_above == 20 << 20 and card.asks.isChecked()
    card.asks.click()
    assert background.wishes.ask_above is None and not card.asks.isChecked()


def test_the_history_tells_each_run_and_is_saved_as_text(qtbot: QtBot, updates: Screen, tmp_path: Path) -> None:
    updates.updates.start.click()
    qtbot.waitUntil(lambda: updates.application.syncing.report is not None and ended(updates), timeout=WAIT)
    updates.updates.start.click()
    qtbot.waitUntil(lambda: ended(updates) and says(updates, "Nothing new"), timeout=WAIT)
    history = updates.updates.history

    def told() -> str:
        return " / ".join(row.accessibleName() for row in history.findChildren(QFrame))

    qtbot.waitUntil(lambda: "Nothing had changed." in told(), timeout=WAIT)
    assert "3 new; received and verified." in told()
    history.save_to(str(tmp_path / "no such folder" / "history.txt"))
    qtbot.waitUntil(lambda: "could not be written" in history.said.text(), timeout=WAIT)
    history.save_to(str(tmp_path / "history.txt"))
    qtbot.waitUntil(lambda: "Saved:" in history.said.text(), timeout=WAIT)
    text = (tmp_path / "history.txt").read_text(encoding="utf-8")
    assert text.index("Nothing had changed.") < text.index("3 new; received and verified.")
    assert "The Library, Complete" in text and "\u2068" not in text


def test_what_a_day_has_cost_and_may_cost_is_told(qtbot: QtBot, updates: Screen) -> None:
    wishes, begun = updates.window.background.wishes, local_now()
    updates.window.background.now = lambda: begun  # what is carried after midnight counts too
    updates.window.background.wish(wishes.read({**wishes.write(), "budget": "10M"}))
    updates.updates.start.click()
    qtbot.waitUntil(lambda: updates.application.syncing.report is not None and ended(updates), timeout=WAIT)
    qtbot.waitUntil(lambda: updates.updates.schedule.used.text() == "6.3 MB used today, 3.7 MB left", timeout=WAIT)
    assert updates.updates.schedule.day.text() == "10 MB a day"
