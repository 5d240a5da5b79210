"""Runs that nobody asked for: when one is due, and what a person sees of it. The clock is the test's own."""

from __future__ import annotations

import dataclasses
import datetime
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.updates.background import Background, local_now
from desktop.updates.schedule import Facts, Past, Wishes, decide, must_end
from resources.home import Home
from resources.library import Library
from resources.store.catalogue import Source
from sync.budget import Window, window_from
from sync.run import sync
from sync.sources import add_source
from tests.desktop.conftest import Opener
from tests.support.publishers import Publisher
from tests.support.screens import Screen
from tests.support.web import WebServer

WAIT = 60_000
ZONE = datetime.timezone(datetime.timedelta(hours=3))
NOON = datetime.datetime(2026, 3, 4, 12, 0, tzinfo=ZONE)
LONG_RUNNING = Facts(started=NOON - datetime.timedelta(days=9))
MINUTE = datetime.timedelta(minutes=1)


def ago(**much: float) -> Past:
    return Past(NOON - datetime.timedelta(**much))


@pytest.mark.parametrize(
    ("every", "hours", "why"),
    [
        ("off", 900, "off"), ("hourly", 0.9, "waiting"), ("hourly", 1, "due"), ("six_hours", 5.9, "waiting"),
        ("six_hours", 6, "due"), ("daily", 23.9, "waiting"), ("daily", 24, "due"),
    ],
)  # fmt: skip
def test_a_run_is_due_every_so_many_hours(every: str, hours: float, why: str) -> None:
    assert decide(Wishes(every), ago(hours=hours), NOON, LONG_RUNNING).why == why


def test_daily_is_what_nobody_chose_and_the_first_run_is_due() -> None:
    assert Wishes.read({}) == Wishes("daily")
    assert decide(Wishes.read({"every": "yearly"}), Past(), NOON, LONG_RUNNING).due


@pytest.mark.parametrize(("failures", "minutes"), [(1, 5), (2, 15), (3, 60), (4, 360), (5, 360), (99, 360)])
def test_the_pause_after_failed_runs_grows(failures: int, minutes: int) -> None:
    past = Past(NOON, failures)
    almost, then = NOON + datetime.timedelta(minutes=minutes, seconds=-1), NOON + datetime.timedelta(minutes=minutes)
    verdict = decide(Wishes(), past, almost, LONG_RUNNING)
    assert (verdict.why, verdict.at) == ("backing_off", then)
    assert decide(Wishes(), past, then, LONG_RUNNING).due
    assert past.after(then, failed=True).failures == failures + 1
    assert past.after(then, failed=False).failures == 0


@pytest.mark.parametrize(
    ("text", "clock", "holds"),
    [
        ("22:00-05:00", "22:00", True), ("22:00-05:00", "04:59", True), ("22:00-05:00", "05:00", False),
        ("22:00-05:00", "12:00", False), ("08:30-17:00", "08:29", False), ("08:30-17:00", "16:59", True),
        ("00:00-06:00", "00:00", True),
    ],
)  # fmt: skip
def test_a_time_window_may_go_over_midnight(text: str, clock: str, holds: bool) -> None:
    window = window_from(text)
    assert window is not None and str(window) == text
    now = datetime.datetime.combine(NOON.date(), datetime.time.fromisoformat(clock), ZONE)
    assert window.holds(now) == holds
    verdict = decide(Wishes(window=window), Past(), now, LONG_RUNNING)
    assert verdict.due == holds
    if not holds:
        assert verdict.why == "outside_window"
        assert verdict.at is not None and now < verdict.at <= now + datetime.timedelta(days=1)
        assert decide(Wishes(window=window), Past(), verdict.at, LONG_RUNNING).due
    assert must_end(Wishes(window=window), now, LONG_RUNNING) != holds


@pytest.mark.parametrize("text", ["", "22:00", "25:00-05:00", "22:00-22:00", "10:61-11:00", "all day", 7, None])
def test_a_window_that_says_nothing_is_none(text: object) -> None:
    assert window_from(text) is None


def test_when_it_comes_next_is_within_the_window() -> None:
    wishes = Wishes("hourly", window_from("22:00-05:00"))
    verdict = decide(wishes, ago(minutes=10), NOON, LONG_RUNNING)
    assert (verdict.why, verdict.at) == ("waiting", NOON.replace(hour=22))


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"sources": False}, "no_source"), ({"online": False}, "offline"), ({"metered": True}, "metered"),
        ({"busy": True}, "busy"), ({"online": None, "metered": None}, "due"), ({"online": True, "metered": False}, "due"),
    ],
)  # fmt: skip
def test_what_stands_in_the_way(facts: dict[str, Any], why: str) -> None:
    assert decide(Wishes(), Past(), NOON, dataclasses.replace(LONG_RUNNING, **facts)).why == why


def test_a_metered_connection_can_be_allowed() -> None:
    facts = dataclasses.replace(LONG_RUNNING, metered=True)
    assert decide(Wishes(pause_on_metered=False), Past(), NOON, facts).due
    assert must_end(Wishes(), NOON, facts) and not must_end(Wishes(pause_on_metered=False), NOON, facts)


def test_nothing_starts_in_the_first_thirty_seconds() -> None:
    facts = Facts(started=NOON)
    assert decide(Wishes(), Past(), NOON + datetime.timedelta(seconds=29), facts).why == "starting"
    assert decide(Wishes(), Past(), NOON + datetime.timedelta(seconds=30), facts).due


def test_a_clock_that_was_wrong_does_not_wait_for_years() -> None:
    assert decide(Wishes(), Past(NOON + datetime.timedelta(days=700)), NOON, LONG_RUNNING).due
    assert decide(Wishes(), Past(), NOON, Facts(started=NOON + datetime.timedelta(days=700))).due


def test_a_run_of_another_program_counts() -> None:
    past, heard = ago(days=3), "2026-03-04T08:00:00Z"  # an hour before noon there
    assert decide(Wishes(), past.with_contacts([heard], NOON), NOON, LONG_RUNNING).why == "waiting"
    assert Past(past.attempt, 4).with_contacts([heard], NOON).failures == 0
    for contacts in ([], [heard, None], [heard, "2026-01-01T00:00:00Z"], ["2027-01-01T00:00:00Z"], ["no date"]):
        assert decide(Wishes(), past.with_contacts(contacts, NOON), NOON, LONG_RUNNING).due


def test_wishes_and_past_come_back_from_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    wishes = Wishes("hourly", window_from("22:30-05:00"), False, 32_000, True, True)
    Settings(path).put("sync", wishes.write())
    Settings(path).put("sync", Past(NOON, 3).write())
    table = Settings(path).table("sync")
    assert (Wishes.read(table), Past.read(table)) == (wishes, Past(NOON, 3))
    Settings(path).put("sync", Wishes().write())
    assert Wishes.read(Settings(path).table("sync")) == Wishes()


def test_two_windows_do_not_undo_each_others_choices(tmp_path: Path) -> None:
    one, other = Settings(tmp_path / "settings.toml"), Settings(tmp_path / "settings.toml")
    one.put("sync", {"every": "hourly"})
    other.set_theme("dark")
    other.put("sync", Past(NOON).write())
    again = Settings(tmp_path / "settings.toml")
    assert again.theme() == "dark" and Wishes.read(again.table("sync")).every == "hourly"


# The window


class Clock:
    """Shows what the test says."""

    def __init__(self) -> None:
        self.time = local_now()

    def __call__(self) -> datetime.datetime:
        return self.time

    def goes_on(self, **much: float) -> None:
        self.time += datetime.timedelta(**much)


class Night:
    """A window on a library whose source stands on a real server; `look` is what its timer does once a minute."""

    def __init__(self, qtbot: QtBot, screen: Screen, server: WebServer, publisher: Publisher) -> None:
        self.qtbot, self.screen, self.server, self.publisher = qtbot, screen, server, publisher
        self.syncing, self.upkeep = screen.application.syncing, screen.window.upkeep
        self.background: Background = screen.window.background
        self.clock = self.background.now = Clock()
        # What a run writes of when a source was heard from is by the real clock, and is to be earlier however long it takes.
        self.clock.goes_on(minutes=10)
        server.well()
        qtbot.waitUntil(lambda: not self.upkeep.indexing, timeout=WAIT)

    def look(self) -> bool:
        """Whether a run has begun."""
        self.background.look()
        return self.syncing.running

    def ended(self) -> None:
        self.qtbot.waitUntil(lambda: not self.syncing.running, timeout=WAIT)

    def past(self) -> Past:
        table = tomllib.loads(self.screen.application.shelf.home.settings.read_text(encoding="utf-8"))["sync"]
        return Past.read(table)

    def texts(self) -> str:
        """The page of the updates."""
        self.screen.window.show_page("updates")
        self.qtbot.waitUntil(lambda: self.screen.page == "updates", timeout=WAIT)
        QCoreApplication.sendPostedEvents()  # what was just added is shown
        return " ".join(self.screen.texts(self.screen.updates))


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("bridge", "The bridge is closed.", size=40_000)
    publisher.hq.document("road", "The road is open.", size=60_000)
    publisher.build()
    return publisher


@pytest.fixture
def night(qtbot: QtBot, open_window: Opener, server: WebServer, publisher: Publisher, tmp_path: Path) -> Night:
    home = Home.at(tmp_path / "home")
    with Library.open(home) as library:
        add_source(library, "hq", server.url, None, publisher.fingerprint)
    return Night(qtbot, open_window(home), server, publisher)


def test_a_run_that_is_due_starts_by_itself_and_disturbs_nobody(night: Night) -> None:
    page = night.screen.page
    night.clock.time = night.background._started + datetime.timedelta(seconds=15)
    assert not night.look() and night.background.verdict().why == "starting"
    night.clock.goes_on(minutes=10)
    said: list[str] = []
    night.syncing.moved.connect(lambda _: said.append(night.screen.status_line()))
    night.server.say("*", "wait ...")
    assert night.look() and night.syncing.background
    night.qtbot.waitUntil(lambda: any("Updating from The Library" in words for words in said), timeout=WAIT)
    night.server.go_on.set()
    night.ended()
    assert night.screen.page == page and QApplication.activeModalWidget() is None
    assert night.syncing.report is not None and night.syncing.report.sources[0].result == "complete"
    assert night.past() == Past(night.clock.time.replace(microsecond=0), 0)
    night.qtbot.waitUntil(lambda: "Last updated today from The Library." in night.screen.status_line(), timeout=WAIT)
    assert "Complete" in night.texts() and "by itself" in night.screen.texts(night.screen.updates)
    night.clock.goes_on(hours=23)
    assert not night.look()
    night.clock.goes_on(hours=1)
    assert night.look()
    night.ended()


def test_the_timer_asks_once_a_minute_until_the_window_closes(night: Night) -> None:
    timer = night.background.timer
    assert timer.isActive() and timer.interval() == 60_000
    with night.qtbot.waitSignal(night.syncing.finished, timeout=WAIT):
        timer.timeout.emit()
    night.screen.window.close()
    night.clock.goes_on(days=2)
    assert not timer.isActive() and not night.look()


def test_nothing_starts_while_somebody_types(night: Night) -> None:
    seconds = 100.0
    night.upkeep.clock = lambda: seconds
    night.screen.write("bridge")
    assert not night.look()
    assert night.background.verdict().why == "busy"
    seconds += 5
    assert night.look()
    night.ended()


def test_a_library_in_use_is_later_and_no_error(night: Night) -> None:
    home = night.screen.application.shelf.home
    night.screen.window.show_page("updates")
    night.qtbot.waitUntil(lambda: night.screen.updates.history.read and "0 kB used today" in night.texts(), timeout=WAIT)
    before = night.texts()
    night.upkeep.idle.stop()  # after some seconds in which nothing was done the window itself would change it
    night.qtbot.waitUntil(lambda: not night.upkeep.maintaining, timeout=WAIT)
    with Library.open(home) as other, other.lock():
        with night.qtbot.waitSignal(night.syncing.postponed, timeout=WAIT):
            assert night.look()
        after = night.texts()
        assert "Another program is changing the library. The check comes after it." in after
        assert after.replace("Another program is changing the library. The check comes after it.", "") in before.replace(
            "A check is due, and starts in a moment.", ""
        )
        assert "changing" not in night.screen.status_line()
        assert not home.settings.exists() or "failures" not in home.settings.read_text(encoding="utf-8")
    assert night.look()  # a minute later
    night.ended()
    assert night.syncing.report is not None and night.syncing.report.ok
    assert "Another program" not in night.texts()


def test_a_run_that_fails_is_told_on_its_page_and_tried_again_later_and_later(night: Night) -> None:
    night.server.say("*", "portal ...")
    for failures, minutes in enumerate((5, 15, 60, 360, 360), 1):
        assert night.look()
        night.ended()
        assert night.past().failures == failures
        night.clock.goes_on(minutes=minutes, seconds=-1)
        assert not night.look()
        night.clock.goes_on(seconds=1)
    assert QApplication.activeModalWidget() is None
    report = night.syncing.report
    assert report is not None
    assert str(report.sources[0].errors[0]["message"]) in night.texts()
    assert "Stopped by you" not in night.texts()
    assert "The Library: Not finished. More under Updates." in night.screen.status_line()
    night.server.well()
    assert night.look()
    night.ended()
    assert night.past().failures == 0
    assert "More under Updates" not in night.screen.status_line()
    assert "Next check: " in night.texts()


def test_when_the_next_try_comes_is_said(night: Night) -> None:
    night.server.say("*", "portal ...")
    night.look()
    night.ended()
    then = night.clock.time + 5 * MINUTE
    assert f"The last check did not succeed. Next try: today, \u2068{then:%H:%M}\u2069." in night.texts() or (
        then.date() != night.clock.time.date()
    )


def test_a_run_ends_with_its_window_and_goes_on_in_the_next(night: Night) -> None:
    now = night.clock.time
    window = Window((now - 60 * MINUTE).time().replace(second=0), (now + 60 * MINUTE).time().replace(second=0))
    night.background.wish(Wishes("daily", window))
    night.ended()  # the first, which was due
    night.clock.goes_on(days=1)
    night.publisher.hq.document("ferry", "The ferry sails.", size=50_000)
    night.publisher.build()
    night.server.say("objects/*", "hang ...")
    assert night.look()
    night.qtbot.waitUntil(lambda: any("objects/" in path for path in night.server.paths()), timeout=WAIT)
    night.clock.goes_on(hours=2)
    assert night.look()  # it is told to stop
    assert night.syncing.interrupted
    night.server.closing.set()
    night.ended()
    attempt = night.past().attempt
    assert attempt is not None and attempt < night.clock.time - datetime.timedelta(hours=3)
    assert night.past().failures == 0
    assert "Goes on later" in night.texts()
    assert "The update goes on later." in night.screen.status_line()
    assert not night.look() and night.background.verdict().why == "outside_window"


def test_a_run_that_its_hours_ended_is_nobodys_after_a_restart_either(night: Night, open_window: Opener) -> None:
    """What stands in the library of it is read by the next window, which knows nothing of this one."""
    now = night.clock.time
    window = Window((now - 60 * MINUTE).time().replace(second=0), (now + 60 * MINUTE).time().replace(second=0))
    night.background.wish(Wishes("daily", window))
    night.server.say("objects/*", "hang ...")
    night.look()
    night.qtbot.waitUntil(lambda: any("objects/" in path for path in night.server.paths()), timeout=WAIT)
    night.clock.goes_on(hours=2)
    night.background.look()
    night.server.closing.set()
    night.ended()
    home = night.screen.application.shelf.home
    night.screen.application.window.close()
    night.screen.application.close()
    with Library.open(home) as library:
        (source,) = library.catalogue.sources()
        assert source.error is not None and (source.result, source.error["code"]) == ("stopped", "interrupted")
        assert library.catalogue.runs()[0].error == source.error
    screen = open_window(home)
    for page, widget in (("updates", screen.updates), ("sources", screen.sources)):
        screen.window.show_page(page)
        assert any("Goes on later" in text for text in screen.texts(widget))
        assert not any("Stopped by you" in text for text in screen.texts(widget))


def test_a_metered_connection_waits_and_the_button_does_not(night: Night) -> None:
    night.screen.window.connection.tell(True, True)
    assert not night.look()
    assert "This connection is metered. The check waits for another one." in night.texts()
    night.screen.window.sync()
    assert night.syncing.running and not night.syncing.background
    night.background.look()
    assert not night.syncing.interrupted
    night.ended()
    assert night.syncing.report is not None and night.syncing.report.ok


def test_no_connection_costs_no_attempt_and_the_next_one_is_used_at_once(night: Night) -> None:
    connection = night.screen.window.connection
    connection.tell(False, None)
    assert not night.look() and night.server.requests == []
    assert night.screen.status_line().startswith("Offline.")
    assert "No connection. The check starts when there is one." in night.texts()
    connection.tell(True, None)
    assert night.syncing.running
    night.ended()
    assert night.screen.status_line().startswith("Online.")


def test_a_folder_needs_no_connection_but_what_is_paid_by_the_byte_is_spared(night: Night, tmp_path: Path) -> None:
    connection, background = night.screen.window.connection, night.background
    folder = Source("stick", str(tmp_path / "public"))
    connection.tell(False, None)
    assert background.verdict().why == "offline"
    background.show_sources([folder, *night.screen.application.shelf.library.catalogue.sources()])
    assert background.verdict().due
    connection.tell(None, True)
    assert background.verdict().why == "metered"
    background.show_sources([folder])
    assert background.verdict().due
    night.screen.window.close()


def test_limit_and_only_texts_are_what_the_run_is_given(night: Night) -> None:
    night.background.wish(Wishes(limit_rate=4_000_000, texts_only=True))
    night.ended()
    assert night.syncing.report is not None and night.syncing.report.ok
    assert not any("objects/" in path for path in night.server.paths())
    night.background.wish(Wishes())
    night.clock.goes_on(days=1)
    assert night.look()
    night.ended()
    assert any("objects/" in path for path in night.server.paths())


def test_searching_and_reading_go_on_during_a_run(night: Night) -> None:
    night.look()
    night.ended()
    night.publisher.hq.document("ferry", "The ferry sails.", size=50_000)
    night.publisher.build()
    night.server.say("objects/*", "hang ...")
    night.clock.goes_on(days=1)
    assert night.look()
    night.qtbot.waitUntil(lambda: any("objects/" in path for path in night.server.paths()), timeout=WAIT)
    night.screen.write("bridge")
    night.qtbot.waitUntil(lambda: night.screen.search_settled() and night.screen.slugs() == ["bridge"], timeout=WAIT)
    assert night.syncing.running and night.screen.page == "search"
    night.syncing.cancel()
    night.server.closing.set()
    night.ended()


def test_a_run_that_somebody_wants_now_becomes_theirs(night: Night) -> None:
    assert night.look() and night.syncing.background
    night.screen.window.sync()
    assert not night.syncing.background
    night.ended()
    assert "Complete" in night.texts() and "by itself" not in night.screen.texts(night.screen.updates)


def test_a_run_by_hand_is_an_attempt_too_and_stopping_it_no_failure(night: Night) -> None:
    night.server.say("objects/*", "hang ...")
    night.screen.window.sync()
    night.qtbot.waitUntil(lambda: any("objects/" in path for path in night.server.paths()), timeout=WAIT)
    night.screen.updates.cancel.click()
    night.server.closing.set()
    night.ended()
    assert night.past().failures == 0 and night.past().attempt is not None
    assert not night.look()
    assert "Stopped by you" in night.texts()


def test_another_programs_run_is_one(night: Night) -> None:
    with Library.open(night.screen.application.shelf.home) as other:
        assert sync(other).ok
    night.screen.window.refresh()
    night.qtbot.waitUntil(lambda: night.background.verdict().why == "waiting", timeout=WAIT)
    assert not night.look()


def test_the_system_is_asked_for_the_connection(night: Night) -> None:
    """Whatever it says here: known or unknown, and no complaint."""
    connection = night.screen.window.connection
    connection.look()
    assert connection.online in (None, True, False) and connection.metered in (None, True, False)
