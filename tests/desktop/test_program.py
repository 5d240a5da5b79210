"""Newer versions of the program, in the window: what is said of one, getting it, silencing it, going back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop.help.about_page import AboutPage
from desktop.help.program_card import ProgramCard
from desktop.packs.import_page import ImportPage
from desktop.settings import Settings
from resources.home import Home
from sync.program import chosen
from tests.desktop.conftest import Opener
from tests.support.handed_out import HandedOut
from tests.support.lanes import kept_waiting, until_done
from tests.support.programs import Maker
from tests.support.screens import Screen, wait_until
from tests.support.web import WebServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WebServer]:
    with WebServer(tmp_path / "maker" / "repository" / "public") as server:
        yield server


@pytest.fixture
def maker(tmp_path: Path, server: WebServer) -> Maker:
    maker = Maker.begin(tmp_path / "maker", server.url)
    maker.release("0.2.0", {"en": "Faster searches.", "ar": "بحث أسرع."})
    return maker


@pytest.fixture
def program(maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = maker.hand_out(tmp_path / "Fieldshelf")
    monkeypatch.setenv("FIELDSHELF_PROGRAM", str(program))
    return program


def card(screen: Screen) -> ProgramCard:
    screen.window.show_page("about")
    return cast(AboutPage, screen.window.page("about")).program


def told(screen: Screen) -> bool:
    """Whether the status line speaks of a version."""
    return screen.window.status.news.isVisibleTo(screen.window.status)


def until(shown: ProgramCard, words: str) -> None:
    wait_until(lambda: words in shown.words.text(), f"it says: {words}")


def offering(screen: Screen) -> ProgramCard:
    """The card, once somebody has had it look for a newer version, and there is one."""
    shown = card(screen)
    shown.look.click()
    until(shown, "is available")
    return shown


def answer(screen: Screen, click: Callable[[], object]) -> QMessageBox:
    """The question that comes after a click."""
    click()
    wait_until(lambda: bool(screen.window.findChildren(QMessageBox)), "it asks")
    return screen.window.findChildren(QMessageBox)[0]


def test_a_newer_version_is_shown_got_and_left_again(open_window: Opener, program: Path, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    shown, status = card(screen), screen.window.status
    until(shown, "Nobody has been asked for a newer version yet")
    assert not shown.get.isVisibleTo(shown) and not shown.back.isVisibleTo(shown)
    shown.look.click()
    until(shown, "Version \u20680.2.0\u2069 is available")
    assert shown.notes.text() == "Faster searches." and "\u20680.2.0\u2069 is available" in status.news.text()

    shown.get.click()
    until(shown, "Version \u20680.2.0\u2069 starts the next time")
    assert not shown.get.isVisibleTo(shown) and not shown.notes.isVisibleTo(shown)
    assert "from the next start on" in status.news.text()
    now = chosen.read(program).now
    assert now is not None and now.number == "0.2.0"

    box = answer(screen, shown.back.click)
    assert "\u20680.1.0\u2069 starts the next time" in box.text()
    box.button(QMessageBox.StandardButton.Yes).click()
    wait_until(lambda: (now := chosen.read(program).now) is not None and now.number == "0.1.0", "it is the old one again")
    wait_until(lambda: not told(screen), "nothing is said of the one that was left")
    until(shown, "is available")  # it may still be had
    assert not shown.skip.isVisibleTo(shown)


def test_a_version_is_silenced(open_window: Opener, program: Path, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    shown = offering(screen)
    assert told(screen) and shown.skip.isVisibleTo(shown)
    shown.skip.click()
    wait_until(lambda: not told(screen), "nothing is said of it")
    assert shown.get.isVisibleTo(shown) and not shown.skip.isVisibleTo(shown)


def test_a_look_that_ends_does_not_end_what_was_begun_after_it(open_window: Opener, program: Path, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    shown, updating = card(screen), screen.window.program
    until(shown, "Nobody has been asked for a newer version yet")
    heard: list[tuple[str, bool]] = []  # each time that something is said: what is being done, and whether one is known
    with kept_waiting(screen, "program"):
        updating.look()  # as when a sync has ended
        shown.look.click()
        updating.changed.connect(lambda: heard.append((updating.doing, updating.state.newer is not None)))
    until(shown, "is available")
    # The window looks by itself, too, some seconds after it was made: which may be just now.
    assert set(heard) == {("check", False), ("", True)}


def test_the_status_line_leads_there(open_window: Opener, program: Path, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    screen.window.program.check()
    wait_until(lambda: told(screen), "it is told")
    screen.window.status.news.click()
    assert screen.window.current_page == "about"


@pytest.mark.usefixtures("in_arabic")
def test_what_has_changed_is_told_in_the_language_of_the_window(open_window: Opener, program: Path, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    shown = card(screen)
    shown.look.click()
    wait_until(lambda: shown.notes.text() == "بحث أسرع.", "the notes are there")


def test_what_went_wrong_is_said_on_the_card(open_window: Opener, program: Path, tmp_path: Path, server: WebServer) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    shown = offering(screen)
    server.say("targets/*", "wrong ...")
    shown.get.click()
    wait_until(lambda: "is not what its publisher signed" in shown.trouble.text(), "it is said")
    assert shown.get.isVisibleTo(shown) and chosen.read(program).now is None
    screen.window.program.look()  # as when a sync has ended, or some seconds after the window was made
    until_done(screen, "program")
    assert "is not what its publisher signed" in shown.trouble.text(), "what somebody has begun went wrong all the same"
    server.well()
    shown.get.click()
    until(shown, "starts the next time")
    assert not shown.trouble.isVisibleTo(shown)


def test_fetching_it_is_stopped_and_begun_again(open_window: Opener, program: Path, tmp_path: Path, server: WebServer) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    shown = offering(screen)
    server.say("targets/*", "wait")
    shown.get.click()
    wait_until(server.waits.is_set, "it is on its way")
    assert shown.stop.isVisibleTo(shown) and shown.bar.isVisibleTo(shown) and not shown.get.isVisibleTo(shown)
    shown.stop.click()
    assert "Stopping" in shown.words.text() and not shown.stop.isEnabled(), "it says so while the server still hangs"
    server.go_on.set()
    wait_until(lambda: shown.get.isVisibleTo(shown), "it has ended")
    assert not shown.trouble.isVisibleTo(shown), "whoever has stopped it knows that"
    assert not shown.stop.isVisibleTo(shown) and not shown.bar.isVisibleTo(shown)
    assert told(screen) and chosen.read(program).now is None
    server.well()
    shown.get.click()
    assert shown.stop.isEnabled()
    until(shown, "starts the next time")


def test_what_a_stick_has_beside_a_pack_is_told_after_its_import(
    open_window: Opener, program: Path, maker: Maker, tmp_path: Path, server: WebServer
) -> None:
    pack = HandedOut(tmp_path / "handed out").old
    shutil.copytree(maker.public, pack.parent / "program")
    home = Home.at(tmp_path / "home")
    Settings(home.settings).skip_first_run()
    screen = open_window(home)
    assert not told(screen)
    screen.window.packs.bring([pack])
    page = cast(ImportPage, screen.window.page("import"))
    wait_until(lambda: screen.window.importing.step == "question", "it asks")
    assert page.import_button is not None
    page.import_button.click()
    wait_until(lambda: told(screen), "a newer version is told of")
    assert "\u20680.2.0\u2069 is available" in screen.window.status.news.text()
    screen.window.status.news.click()
    shown = card(screen)
    shown.get.click()
    until(shown, "starts the next time")
    assert server.requests == [], "all of it came off the stick"


def test_going_back_says_what_the_older_version_does_not_open(
    open_window: Opener, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from resources.library import Library
    from resources.store import stores

    Library.open(Home.at(tmp_path / "home")).close()
    monkeypatch.setattr(stores, "known", lambda: {"library": 1, "personal": 9, "settings": 9})  # as an older program has it
    screen = open_window(Home.at(tmp_path / "home"))
    shown = offering(screen)
    shown.get.click()
    until(shown, "starts the next time")
    box = answer(screen, shown.back.click)
    assert "It does not open the library any more" in box.text()
    box.button(QMessageBox.StandardButton.Cancel).click()
    now = chosen.read(program).now
    assert now is not None and now.number == "0.2.0"


@pytest.mark.usefixtures("in_arabic")
def test_that_a_newer_version_did_not_start_is_said_in_the_language_of_the_window(
    open_window: Opener, program: Path, tmp_path: Path
) -> None:
    (program / "versions" / "0.2.0").mkdir(parents=True)
    fell = {"folder": "0.2.0", "number": "0.2.0"}
    record = {"now": {"folder": "", "number": "0.1.0"}, "before": fell, "fell": [fell]}
    (program / "versions" / chosen.FILE).write_text(json.dumps(record), encoding="utf-8")
    shown = card(open_window(Home.at(tmp_path / "home")))
    assert shown.fallen.isVisibleTo(shown) and shown.fallen.text().startswith("لم يبدأ الإصدار \u20680.2.0\u2069 من البرنامج")


def test_a_program_without_a_publisher_says_so_and_asks_nobody(open_window: Opener, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    shown = card(screen)
    assert "came without the key of its publisher" in shown.words.text()
    assert not any(button.isVisibleTo(shown) for button in (shown.look, shown.get, shown.skip, shown.stop, shown.back))
    assert not (tmp_path / "home" / "program").exists()
