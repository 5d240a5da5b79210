"""The page of the updates: what is asked of a new source, data and schedule, and sources that fell silent."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
import tomllib
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.keep.keep_page import KeepPage
from desktop.parts.links import rate_words
from desktop.parts.widgets import ElidedLabel
from desktop.settings import Settings
from desktop.sources.add_source import AddSource
from desktop.updates.schedule import Wishes
from desktop.updates.schedule_card import ScheduleDialog
from desktop.words import wording
from resources.errors import LibraryError
from resources.home import Home
from resources.library import Library
from resources.store.catalogue import Source
from sync.budget import window_from
from sync.sources import add_source
from tests.desktop.conftest import Opener, heard_today
from tests.support.publishers import Publisher
from tests.support.screens import Screen, wait_until
from tests.support.web import WebServer

WAIT = 60_000
TODAY = datetime.date(2026, 3, 31)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """One whose documents are worth a question."""
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("atlas", "The bridge on the map.", size=3_000_000)
    publisher.build()
    return publisher


def wishes(home: Home) -> Wishes:
    return Wishes.read(Settings(home.settings).table("sync"))


def add_in_the_window(screen: Screen, server: WebServer, publisher: Publisher) -> None:
    """Until it is asked what is wanted, or fetched."""
    first = screen.first_run()
    assert first is not None
    first.form.url.setText(server.url)
    first.form.fingerprint.setText(publisher.fingerprint)
    first.add.click()
    wait_until(lambda: screen.page == "updates" and not screen.application.syncing.running, "the source was looked at")


def documents(server: WebServer) -> list[str]:
    return [path for path in server.paths() if path.startswith("objects/")]


def words(screen: Screen, within: QWidget) -> list[str]:
    """What is written there, once what was just added is shown."""
    QCoreApplication.sendPostedEvents()
    return screen.texts(within)


# A new source


@pytest.fixture
def asked(open_window: Opener, server: WebServer, publisher: Publisher, tmp_path: Path) -> Screen:
    """A window that asks what is wanted of its first source."""
    screen = open_window(Home.at(tmp_path / "home"))
    add_in_the_window(screen, server, publisher)
    return screen


def test_nothing_is_fetched_before_somebody_has_chosen(asked: Screen, server: WebServer) -> None:
    proposal = asked.updates.proposal
    assert proposal.isVisible() and asked.application.syncing.report is None
    assert "What shall be fetched from The Library?" in words(asked, asked.updates)
    assert proposal.everything.text() == "Everything (2.9 MB)"
    assert proposal.texts.text() == "Texts of everything first (1 kB)"
    assert not [path for path in server.paths() if "segment" in path or path.startswith("objects/")]
    assert QApplication.activeModalWidget() is None
    assert asked.window.background.verdict().why == "undecided"
    assert "Waits until you have chosen what to fetch." in words(asked, asked.updates)


def test_the_texts_come_first_and_stay_what_is_fetched(qtbot: QtBot, asked: Screen, server: WebServer) -> None:
    asked.updates.proposal.texts.click()
    qtbot.waitUntil(lambda: asked.application.syncing.report is not None, timeout=WAIT)
    assert not documents(server) and not asked.updates.proposal.isVisible()
    assert wishes(asked.application.shelf.home) == Wishes(texts_only=True)
    asked.write("bridge")
    qtbot.waitUntil(lambda: asked.search_settled() and asked.slugs() == ["atlas"], timeout=WAIT)
    asked.window.sync()
    qtbot.waitUntil(lambda: not asked.application.syncing.running, timeout=WAIT)
    assert not documents(server)
    assert "Texts only" in words(asked, asked.updates)


def test_everything_is_fetched_where_it_was_chosen(qtbot: QtBot, asked: Screen, server: WebServer) -> None:
    asked.updates.proposal.everything.click()
    qtbot.waitUntil(lambda: asked.application.syncing.report is not None, timeout=WAIT)
    assert len(documents(server)) == 1
    assert wishes(asked.application.shelf.home) == Wishes()
    assert "Texts and documents" in words(asked, asked.updates)


def test_texts_come_first_and_then_documents_are_chosen(asked: Screen, server: WebServer) -> None:
    asked.updates.proposal.some.click()
    wait_until(lambda: asked.page == "keep", "it is asked what to keep")
    page = asked.window.page("keep")
    assert isinstance(page, KeepPage)
    wait_until(lambda: page.stock is not None and page.apply.isEnabled(), "the collections are shown")
    assert page.apply.text() == "Copy to this laptop" and not documents(server)
    assert wishes(asked.application.shelf.home).texts_only, "nothing else comes before somebody has chosen"
    page.apply.click()
    wait_until(lambda: len(documents(server)) == 1 and not asked.application.syncing.running, "what was chosen is here")
    assert wishes(asked.application.shelf.home) == Wishes() and page.apply.text() == "Apply"


def test_the_question_stays_until_it_is_answered(open_window: Opener, asked: Screen, server: WebServer) -> None:
    asked.window.close()
    again = open_window(asked.application.shelf.home)
    again.window.show_page("updates")
    proposal = again.updates.proposal
    assert proposal.isVisible() and proposal.everything.text() == "Everything"
    again.window.background.look()
    assert not again.application.syncing.running and not documents(server)


def test_asked_for_by_hand_before_the_choice_it_takes_texts_alone(qtbot: QtBot, asked: Screen, server: WebServer) -> None:
    asked.updates.start.click()
    qtbot.waitUntil(lambda: asked.application.syncing.report is not None, timeout=WAIT)
    assert not documents(server) and asked.updates.proposal.isVisible()


def test_a_new_source_that_cannot_be_looked_at_is_told(
    qtbot: QtBot, open_window: Opener, server: WebServer, publisher: Publisher, tmp_path: Path
) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    server.say("metadata/timestamp.json", "portal ...")
    add_in_the_window(screen, server, publisher)
    report = screen.application.syncing.report
    assert report is not None and str(report.sources[0].errors[0]["message"]) in words(screen, screen.updates)
    assert screen.updates.proposal.isVisible() and screen.updates.proposal.texts.text() == "Texts of everything first"


# What a run leaves on the page


def test_a_page_made_after_the_run_tells_of_it(qtbot: QtBot, screen: Screen) -> None:
    syncing = screen.application.syncing
    syncing.start(background=True)
    qtbot.waitUntil(lambda: not syncing.running, timeout=WAIT)
    screen.window.show_page("updates")
    assert "Nothing new" in words(screen, screen.updates)


def test_a_page_made_after_an_error_tells_of_it(screen: Screen) -> None:
    error = LibraryError("library_read_only", "The library cannot be written.")
    screen.application.syncing.error = error
    screen.window.show_page("updates")
    assert error.message in words(screen, screen.updates)


def test_how_earlier_runs_ended_stands_there_from_the_beginning(open_window: Opener, home: Home) -> None:
    silent_for(home, 3)
    with Library.open(home) as library:
        source = library.catalogue.source("s0")
        assert source is not None
        error = {"code": "unreachable", "item": None, "message": "https://s.example does not answer."}
        library.catalogue.update_source(dataclasses.replace(source, result="stopped", error=error))
    screen = open_window(home)
    screen.window.show_page("updates")
    assert {"Complete", "Not finished", "https://s.example does not answer."} <= set(words(screen, screen.updates))
    names = [widget.text() for widget in screen.updates.findChildren(ElidedLabel)]  # a label is read by its words
    assert {"Example Field Institute", "Shelf 0"} <= set(names)


def test_the_page_fits_the_smallest_window(qtbot: QtBot, open_window: Opener, home: Home) -> None:
    silent_for(home, 41, None)
    screen = open_window(home)
    screen.window.background.wish(Wishes("six_hours", window_from("22:00-05:00"), limit_rate=32_000))
    screen.window.resize(1024, 600)
    screen.window.show_page("updates")
    page = screen.updates.widget()
    assert page is not None
    qtbot.waitUntil(lambda: screen.updates.viewport().width() < 1024, timeout=WAIT)
    assert page.minimumSizeHint().width() <= screen.updates.viewport().width()


# Data and schedule


def dialog(screen: Screen) -> ScheduleDialog:
    screen.window.show_page("updates")
    screen.updates.schedule.change.click()
    wait_until(lambda: bool(screen.window.findChildren(ScheduleDialog)), "the dialog is there")
    return screen.window.findChildren(ScheduleDialog)[-1]


def choose(choices: QComboBox, value: object) -> None:
    values = [choices.itemData(number) for number in range(choices.count())]
    choices.setCurrentIndex(values.index(value))


@pytest.fixture
def quiet(screen: Screen) -> Screen:
    """Nothing is due there while it is looked at."""
    screen.window.background.timer.stop()
    screen.window.connection.tell(True, False)
    return screen


def test_what_is_chosen_is_shown_kept_and_what_runs_use(quiet: Screen) -> None:
    shown = dialog(quiet)
    choose(shown.every, "six_hours")
    shown.between.click()
    choose(shown.start, datetime.time(21))
    choose(shown.end, datetime.time(6))
    choose(shown.rate, 32_000)
    shown.texts.click()
    shown.metered.click()
    shown.save.click()
    expected = Wishes("six_hours", window_from("21:00-06:00"), pause_on_metered=False, limit_rate=32_000, texts_only=True)
    assert wishes(quiet.application.shelf.home) == expected == quiet.application.syncing.wishes()
    texts = words(quiet, quiet.updates.schedule)
    assert "Every 6 hours, \u206821:00–06:00\u2069" in texts
    assert {"\u2068256 kbit/s\u2069", "Texts only", "Runs all the same"} <= set(texts)
    again = dialog(quiet)
    assert again.chosen() == expected


def test_cancel_changes_nothing(quiet: Screen) -> None:
    shown = dialog(quiet)
    choose(shown.every, "off")
    shown.reject()
    assert wishes(quiet.application.shelf.home) == Wishes()


def test_never_by_itself_says_so_and_needs_no_hours(quiet: Screen) -> None:
    shown = dialog(quiet)
    shown.between.click()
    assert shown.start.isEnabled()
    choose(shown.every, "off")
    assert not shown.start.isEnabled() and not shown.between.isEnabled() and not shown.metered.isEnabled()
    shown.save.click()
    assert "Sources are asked only when you ask." in words(quiet, quiet.updates.schedule)
    assert "Only when I ask" in words(quiet, quiet.updates.schedule)


def test_values_of_ones_own_are_kept(quiet: Screen) -> None:
    """Written into the file by hand: hours that are no full ones, a limit that no list has, what a day may cost."""
    home = quiet.application.shelf.home
    Settings(home.settings).put("sync", {"budget": "50M"})
    assert wishes(home).day == 50 << 20
    own = Wishes("hourly", window_from("22:30-04:45"), limit_rate=9_000, day=50 << 20, ask_above=7_000)
    quiet.window.background.wish(own)
    dialog(quiet).save.click()
    assert wishes(home) == own
    assert tomllib.loads(home.settings.read_text(encoding="utf-8"))["sync"]["budget"] == "50M"
    assert rate_words(9_000) == "\u206872 kbit/s\u2069" and rate_words(250_000) == "\u20682 Mbit/s\u2069"


def test_metered_connections_are_a_choice_only_where_the_system_tells(quiet: Screen) -> None:
    assert "If metered" in words(quiet, quiet.updates.schedule) or dialog(quiet).metered.isVisible()
    quiet.window.connection.tell(None, None)
    quiet.window.background.told.emit()
    shown = dialog(quiet)
    assert not shown.metered.isVisible()
    assert "This computer does not say whether its connection is metered." in words(quiet, shown)
    assert "If metered" not in words(quiet, quiet.updates.schedule)


def test_no_control_is_left_without_its_window(quiet: Screen) -> None:
    """A widget without a parent is destroyed whenever Python looks for garbage, even while Qt walks through all widgets."""
    quiet.window.connection.tell(None, None)
    shown = dialog(quiet)
    form = AddSource(quiet.application.theme, quiet.application.syncing, button=False)
    assert shown.metered.window() is shown and form.button.window() is form


def test_the_dialog_is_worked_by_keys_and_every_control_has_a_name(qtbot: QtBot, quiet: Screen, direction: str) -> None:
    shown = dialog(quiet)
    shown.between.setChecked(True)
    controls = [w for w in shown.findChildren(QWidget) if isinstance(w, (QAbstractButton, QComboBox)) and w.isVisible()]
    assert controls
    for control in controls:
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text
    assert quiet.updates.schedule.change.accessibleName() == "Change data and schedule"
    order: list[QWidget] = [shown.every, shown.between, shown.start, shown.end, shown.rate, shown.day, shown.ask_above]
    order += [shown.texts, shown.metered]
    shown.every.setFocus()
    for before, after in itertools.pairwise(order):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert shown.focusWidget() is after
    QTest.keyClick(shown.texts, Qt.Key.Key_Space)
    assert shown.texts.isChecked()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_card_stands_on_the_far_side_in_both_directions(
    qtbot: QtBot, open_window: Opener, home: Home, direction: str
) -> None:
    screen = open_window(home)
    screen.window.background.timer.stop()
    screen.window.show_page("updates")
    card, page = screen.updates.schedule, screen.updates
    left = card.mapTo(page, card.rect().topLeft()).x()
    assert (left < page.width() / 2) == (direction == "right to left")
    name, value = (screen_label(card, words) for words in ("Runs by itself", "Once a day"))
    assert (name.x() > value.x()) == (direction == "right to left")
    assert name.width() >= name.sizeHint().width()


def screen_label(within: QWidget, words: str) -> QWidget:
    from PySide6.QtWidgets import QLabel

    return next(label for label in within.findChildren(QLabel) if label.text() == words)


# Silence


@pytest.mark.parametrize(
    ("last_contact", "said"),
    [
        (None, "Never heard from"), ("2026-03-31T08:00:00Z", ""), ("2026-03-02T12:00:00Z", ""),
        ("2026-03-01T12:00:00Z", "Not heard from for 30 days"), ("2026-02-18T12:00:00Z", "Not heard from for 41 days"),
        ("2020-01-01T12:00:00Z", "Not heard from for 2,281 days"), ("2027-01-01T00:00:00Z", ""),
    ],
)  # fmt: skip
def test_silence_is_said_from_thirty_days_on(last_contact: str | None, said: str) -> None:
    assert wording.silence(Source("hq", "https://hq.example", last_contact=last_contact), TODAY) == said


def silent_for(home: Home, *ages: int | None) -> None:
    """Sources beside the sample's own that were last heard so many days ago."""
    with Library.open(home) as library:
        today = library.today()
        for number, age in enumerate(ages):
            heard = f"{today - datetime.timedelta(days=age)}T12:00:00Z" if age is not None else None
            source = Source(
                f"s{number}", "https://s.example", fingerprint=f"{number:064}", pinned=True, title=f"Shelf {number}",
                added="2026-01-05T12:00:00Z",
            )  # fmt: skip
            library.catalogue.add_source(source)
            library.catalogue.update_source(dataclasses.replace(source, last_contact=heard))


def test_a_publisher_that_fell_silent_is_named_everywhere(open_window: Opener, home: Home) -> None:
    with Library.open(home) as library:
        heard_today(library)
    silent_for(home, 41)
    screen = open_window(home)
    line = screen.status_line()
    assert "Last updated today from Example Field Institute. Shelf 0: Not heard from for 41 days." in line
    screen.window.show_page("updates")
    wait_until(lambda: "41 days ago" in words(screen, screen.updates), "its silence is said there")
    names = [widget.text() for widget in screen.updates.findChildren(QLabel)]  # a label is read by its words
    assert "Not heard from for 41 days. Signature known." in names
    screen.window.show_page("sources")
    assert "Not heard from for 41 days." in words(screen, screen.sources)


def test_one_that_was_never_heard_says_so(open_window: Opener, home: Home) -> None:
    silent_for(home, None)
    screen = open_window(home)
    assert "Shelf 0: Never heard from." in screen.status_line()
    screen.window.show_page("updates")
    wait_until(lambda: "Never heard from" in words(screen, screen.updates), "its silence is said there")
    screen.window.show_page("sources")
    assert "Never heard from since it was added on 5 January 2026." in words(screen, screen.sources)


def test_many_are_counted_in_the_status_line(open_window: Opener, home: Home) -> None:
    silent_for(home, 30, 400, None, 29)
    assert open_window(home).status_line().endswith("2 sources not heard from for 30 days or more. 1 source never heard from.")


def test_a_network_that_ended_a_run_is_not_called_you() -> None:
    assert wording.result("stopped", "cancelled")[1] == "Stopped by you"
    assert wording.result("stopped", "unreachable")[1] == "Not finished"
    assert wording.result("stopped", "interrupted")[1] == "Goes on later"
    assert wording.result("stopped")[1] == "Not finished"


def test_a_source_added_later_is_asked_about_too(
    qtbot: QtBot, open_window: Opener, server: WebServer, publisher: Publisher, home: Home
) -> None:
    with Library.open(home) as library:
        first = library.catalogue.sources()[0]
        library.catalogue.update_source(dataclasses.replace(first, url=str(Path(server.folder))))
    screen = open_window(home)
    screen.window.show_page("sources")
    form = screen.sources.form
    form.url.setText(server.url)
    cast(QAbstractButton, form.button).click()
    qtbot.waitUntil(lambda: screen.page == "updates" and screen.updates.proposal.isVisible(), timeout=WAIT)
    assert screen.updates.proposal.everything.text() == "Everything (2.9 MB)"


def test_only_texts_chosen_before_is_not_asked_again(
    qtbot: QtBot, open_window: Opener, server: WebServer, tmp_path: Path
) -> None:
    home = Home.at(tmp_path / "home")
    Settings(home.settings).put("sync", Wishes(texts_only=True).write())
    other = Publisher(tmp_path / "other", "un")
    other.hq.document("guide", "A guide.")
    other.build()
    with Library.open(home) as library:
        add_source(library, "other", str(other.public))
    screen = open_window(home)
    screen.window.show_page("sources")
    screen.sources.form.url.setText(server.url)
    screen.sources.form.button.click()
    qtbot.waitUntil(lambda: screen.application.syncing.report is not None, timeout=WAIT)
    assert not documents(server) and not screen.updates.proposal.isVisible()


def test_something_unexpected_leaves_nothing_running(screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("sync.run.sync", broken)
    with qtbot.captureExceptions() as caught:
        screen.window.sync()
        wait_until(lambda: bool(caught), "it has gone wrong")
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert not screen.window.syncing.running
    wait_until(lambda: any("Something unexpected happened" in words for words in screen.texts(screen.updates)), "it is said")
