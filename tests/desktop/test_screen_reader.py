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
        program.press("Cancel")
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
        elements = program.elements()
        nameless = [one for one in elements if "focusable" in one.states and not one.name.strip() and one.role != "filler"]
        assert nameless == [], page
