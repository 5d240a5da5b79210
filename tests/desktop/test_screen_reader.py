"""The real program in a process of its own, driven and read through AT-SPI as a screen reader does, in English and Arabic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from sync.packs.opened import MARKER
from tests.desktop.conftest import Sample
from tests.support.accessible import AccessibleProgram, available
from tests.support.handed_out import HandedOut
from tests.support.web import WebServer

Starter = Callable[..., AccessibleProgram]

# Long: how fast the bus of a busy machine answers is nobody's to say.
pytestmark = [pytest.mark.long, pytest.mark.skipif(not available(), reason="needs pyatspi, xdotool, Xvfb and D-Bus")]


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def start(language: str) -> Iterator[Starter]:
    """`start(home)`: the running program in that language."""
    with ExitStack() as stack:
        yield lambda home, *arguments: stack.enter_context(AccessibleProgram(home, language, arguments))


def test_from_the_first_run_to_the_first_answer(start: Starter, sample: Sample, tmp_path: Path) -> None:
    program = start(tmp_path / "home")
    program.write("Network address or folder", str(sample.public))
    program.write("Fingerprint, if you were given one", sample.fingerprint)
    program.press("Add and fetch")
    program.find("label", program.say("Complete"))

    program.activate()
    box = program.find("text", program.say("Search"), state="enabled")
    program.focus(box)
    program.write("Search", "flooded crossing")
    answer = program.find("list item", within="Planning road movement in the rainy season")
    assert program.say("In force") in answer.name and "2022.3" in answer.name, "a row says what it is, and whether it holds"
    assert program.look(box).text == "flooded crossing"
    program.key("Return")
    program.find("radio button", within=program.say("Hits"))
    program.find("label", program.say("In force"))
    program.find("label", within="flooded crossing")


def test_what_is_superseded_says_so_and_leads_to_what_holds(start: Starter, home: Home, tmp_path: Path) -> None:
    program = start(tmp_path / "home")
    program.activate()
    program.focus(program.find("text", program.say("Search"), state="enabled"))
    program.write("Search", "2019.08")
    said = program.say("Superseded by {ref}").format(ref="⁨2023.05⁩")
    row = program.find("list item", within=said)
    program.key("Return")
    program.find("label", within=program.say("Do not act on this version. It is kept for reference."))
    program.press("Open current")
    program.gone("label", within=program.say("Do not act on this version. It is kept for reference."))
    program.find("label", within="2023.05")
    assert said in row.name


def test_what_is_marked_and_noted_is_there_another_time(home: Home, language: str, tmp_path: Path) -> None:
    with AccessibleProgram(tmp_path / "home", language) as program:
        program.activate()
        program.write("Search", "2023.05")
        program.find("list item", within="2023.05")
        program.focus(program.find("text", program.say("Search"), state="enabled"))
        program.key("Return")
        program.find("radio button", within=program.say("Hits"))
        program.find("filler", program.say("Document page"), state="focused", described="2023.05")  # its words are known
        program.key("ctrl+a", "ctrl+h")
        program.press_tab("Notes")
        program.find("list item", within=program.say("Page {n}").partition("{n}")[0])  # of the first hit
        program.key("ctrl+m")
        program.write("Your note", "Ask the movement cell first")
        program.find("list item", within="Ask the movement cell first")
        program.press_element(program.find("radio button", program.say("Home")))
        program.find("label", within=program.say("Page {n} of {total}, opened {date}").partition("{n}")[0])
    with AccessibleProgram(tmp_path / "home", language) as program:
        program.press_element(program.find("radio button", program.say("Saved"), state="enabled"))
        program.press_tab("Notes")
        row = program.find("list item", within="Ask the movement cell first")
        assert "2023.05" in row.name and program.say("In force") in row.name


def test_the_page_that_is_read_is_read_aloud(start: Starter, home: Home, tmp_path: Path) -> None:
    program = start(tmp_path / "home")
    program.activate()
    program.focus(program.find("text", program.say("Search"), state="enabled"))
    program.write("Search", "2018.11")
    program.find("list item", within="2018.11")
    program.key("Return")
    program.find("filler", program.say("Document page"), state="focused")
    program.key("Home")
    first = program.page(1)
    program.key("Next")
    second = program.page(2)
    assert len(first.description) > 100 and first.description.partition("\n")[2] != second.description.partition("\n")[2]


def test_a_lesson_is_packed_for_a_classroom(start: Starter, home: Home, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    program = start(tmp_path / "home")
    program.find("radio button", program.say("Home"), state="checked")
    program.press_element(program.find("radio button", program.say("Training")))
    program.activate()
    program.click_until("table cell", "2.2", then="label")
    program.press("Prepare lesson pack…")
    program.press("Choose where the folder is written")
    program.activate()
    program.choose_folder(stick)
    program.activate()
    program.press("Write the folder")
    program.find("label", within=program.say("Let the system eject the stick before you pull it out."))
    (folder,) = stick.iterdir()
    index = (folder / "START-HERE.html").read_text(encoding="utf-8")
    assert "<script" not in index and len(list(folder.rglob("*.*"))) >= 4
    assert ('dir="rtl"' if program.language == "ar" else '<html lang="en">') in index, "it is read from the right side"


def test_a_pack_that_is_clicked_is_looked_at_and_imported(start: Starter, tmp_path: Path) -> None:
    handed_out = HandedOut(tmp_path / "publisher")
    program = start(tmp_path / "home", str(handed_out.new / MARKER))
    program.write("Fingerprint that the publisher gave you", handed_out.fingerprint)
    program.press("Compare", meaning="what a button does")
    program.find("label", program.say("What will change on this laptop"))
    program.press_until(program.count("Import {n} items", 4), program.say("What is new"))
    program.press("What is new")
    program.find("push button", within="Movement of convoys")
    program.find("push button", within="Water points")
    with Library.open(Home.at(tmp_path / "home"), create=False) as library:
        assert {entry.document.reference for entry in library.entries("example-hq/guidance")} >= {"2026.21", "2020.11"}


def test_a_sync_that_is_cancelled_keeps_what_has_come(start: Starter, sample: Sample, tmp_path: Path) -> None:
    with WebServer(sample.public) as server:
        server.say("*.segment-*", "wait ...")
        program = start(tmp_path / "home")
        program.write("Network address or folder", server.url)
        program.write("Fingerprint, if you were given one", sample.fingerprint)
        program.press("Add and fetch")
        program.find("label", program.say("Checking"))
        assert server.waits.wait(60), "else it may have stopped before anybody hears that it is going to"
        program.press("Cancel")
        program.find("label", program.say("Stopping at the next safe place…"))
        server.go_on.set()
        program.find("label", program.say("Stopped by you"))
        program.press("Check for updates")
        program.find("label", program.say("Complete"))
    with Library.open(Home.at(tmp_path / "home"), create=False) as library:
        assert all(entry.available for entry in library.entries("example-institute/library"))


def test_everything_that_takes_the_keyboard_says_what_it_is(start: Starter, home: Home, tmp_path: Path) -> None:
    """On each page: a name, a role that says what one can do, and nothing that only a mouse reaches."""
    program = start(tmp_path / "home")
    program.activate()
    for page in ("Home", "Guidance", "Training", "Updates", "Packs & sources"):
        program.press_element(program.find("radio button", program.say(page)))
        program.find("radio button", program.say(page), state="checked")
        assert program.nameless() == [], page
