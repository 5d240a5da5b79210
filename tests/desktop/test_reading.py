"""For my post: chosen once, seen at all times, undone by one click, in search and in browse; never kept on unseen."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.shelf import Place
from resources.home import Home
from tests.desktop.conftest import Opener
from tests.support.libraries import Shelf, document, file, pages
from tests.support.screens import Screen

WAIT = 60_000
POST = "Convoy leader"


def search(qtbot: QtBot, screen: Screen, text: str) -> set[str]:
    screen.write(text)
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    return set(screen.slugs())


def narrowed(qtbot: QtBot, screen: Screen, text: str = "convoy") -> tuple[set[str], set[str]]:
    """What a search finds before and after the post is chosen in the head of the results."""
    before = search(qtbot, screen, text)
    qtbot.waitUntil(lambda: screen.switch_says(screen.search.head.reading) == ["For my post…"], timeout=WAIT)
    screen.choose_for_whom(screen.search.head.reading, post=POST)
    qtbot.waitUntil(lambda: screen.search_settled() and set(screen.slugs()) != before, timeout=WAIT)
    return before, set(screen.slugs())


def test_a_search_is_narrowed_to_the_post_and_says_so(qtbot: QtBot, direction: str, open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    before, after = narrowed(qtbot, screen)
    assert after < before and "2023-05" in after
    switch = screen.search.head.reading
    assert screen.switch_says(switch) == [f"Only for: {POST}", "Show all"]
    middle = switch.x() + switch.width() / 2 < screen.search.head.width() / 2
    assert middle == (direction == "right to left")
    screen.click_in(switch, "Show all")
    qtbot.waitUntil(lambda: screen.search_settled() and set(screen.slugs()) == before, timeout=WAIT)
    assert screen.switch_says(switch) == ["For my post"]
    screen.click_in(switch, "For my post")
    qtbot.waitUntil(lambda: screen.search_settled() and set(screen.slugs()) == after, timeout=WAIT)


def test_guidance_is_narrowed_by_the_same_switch(qtbot: QtBot, screen: Screen) -> None:
    narrowed(qtbot, screen)
    screen.window.show_page("guidance")
    browse = screen.browse("guidance")
    qtbot.waitUntil(lambda: screen.browse_settled("guidance"), timeout=WAIT)
    assert screen.switch_says(browse.reading) == [f"Only for: {POST}", "Show all"]
    few = browse.model.rowCount()
    assert browse.model.find("example-institute/2023-05") >= 0
    assert browse.model.find("example-institute/welfare-handbook") == -1
    screen.click_in(browse.reading, "Show all")
    qtbot.waitUntil(lambda: browse.loaded and browse.model.rowCount() > few, timeout=WAIT)
    assert browse.model.find("example-institute/welfare-handbook") >= 0


def test_the_choice_is_kept_but_nobody_begins_with_a_narrowed_library(qtbot: QtBot, open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    before, _ = narrowed(qtbot, screen)
    assert tomllib.loads(home.settings.read_text(encoding="utf-8"))["reading"] == {"post": POST}
    again = open_window(home)
    assert search(qtbot, again, "convoy") == before
    qtbot.waitUntil(lambda: again.switch_says(again.search.head.reading) == ["For my post"], timeout=WAIT)


def test_choosing_any_takes_the_choice_back(qtbot: QtBot, screen: Screen, home: Home) -> None:
    before, _ = narrowed(qtbot, screen)
    screen.choose_for_whom(screen.search.head.reading, post="")
    qtbot.waitUntil(lambda: screen.search_settled() and set(screen.slugs()) == before, timeout=WAIT)
    assert screen.switch_says(screen.search.head.reading) == ["For my post…"]
    assert Settings(home.settings).reading() == {}


def test_nothing_found_for_a_post_offers_the_whole_library(qtbot: QtBot, screen: Screen) -> None:
    narrowed(qtbot, screen)
    assert search(qtbot, screen, "mosquito") == set()
    assert POST in screen.search.panel.text()
    screen.click_in(screen.search.panel, "Search everything")
    qtbot.waitUntil(lambda: "drone-briefing" in screen.slugs(), timeout=WAIT)


def test_two_choices_must_both_fit(qtbot: QtBot, screen: Screen) -> None:
    _, for_post = narrowed(qtbot, screen)
    screen.choose_for_whom(screen.search.head.reading, audience="drivers")
    qtbot.waitUntil(lambda: screen.search_settled() and set(screen.slugs()) != for_post, timeout=WAIT)
    found = [row.entry.document for row in screen.results()]
    assert found and all("drivers" in document.audiences for document in found)
    assert {document.id.rpartition("/")[2] for document in found} < for_post


def test_only_what_is_offered_counts_and_only_what_exists_is_asked(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    """A library that says nothing of posts shows no switch, whatever was chosen in another."""
    filled = Shelf(tmp_path / "home")
    filled.install([document("a", "Convoys", files=[file("a.pdf")])], {"a.pdf": pages("The convoy.")}, with_files=False)
    filled.close()
    home = Home.at(tmp_path / "home")
    home.settings.write_text(f'[reading]\npost = "{POST}"\n', encoding="utf-8")
    screen = open_window(home)
    assert search(qtbot, screen, "convoy") == {"a"}
    screen.window.reading.narrow(True)
    assert search(qtbot, screen, "the convoy") == {"a"}
    assert not screen.search.head.reading.isVisible() and not screen.window.reading.narrows


def test_the_dialog_asks_only_what_the_library_offers(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    filled = Shelf(tmp_path / "home")
    filled.install(
        [document("a", "Convoys", files=[file("a.pdf")], audiences=("drivers",))],
        {"a.pdf": pages("The convoy.")},
        with_files=False,
    )
    filled.close()
    screen = open_window(Home.at(tmp_path / "home"))
    search(qtbot, screen, "convoy")
    qtbot.waitUntil(screen.search.head.reading.isVisible, timeout=WAIT)
    screen.search.head.reading.ask()
    dialog = screen.ask_for_whom()
    assert list(dialog.lists) == ["audience"]
    assert dialog.lists["audience"].accessibleName() == "Audience"
    dialog.reject()
    assert screen.window.reading.chosen == {}
    screen.window.open(Place("hq/a"))
    qtbot.waitUntil(lambda: {"Audience", "drivers"} <= set(screen.texts(screen.reader.info)), timeout=WAIT)
