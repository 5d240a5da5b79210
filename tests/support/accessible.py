"""The real program in a window of its own, driven and read through AT-SPI, as a screen reader does: `AccessibleProgram`.

The driver (`at_spi_driver.py`) runs in a D-Bus session and on a screen of its own (`at_spi_screen.py`), with the system's
Python, because pyatspi is a package of the system.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
_MARK = "\x1e"  # as in the driver


def available() -> bool:
    """Whether this system has what driving a program through AT-SPI needs."""
    tools = all(shutil.which(tool) for tool in ("Xvfb", "dbus-run-session", "xdotool"))
    return tools and subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0


@dataclass(frozen=True)
class Element:
    """What a screen reader is told of it, at the moment of looking."""

    number: int
    role: str
    name: str
    states: frozenset[str]
    text: str
    description: str

    @classmethod
    def of(cls, number: int, told: dict[str, Any]) -> Element:
        return cls(number, told["role"], told["name"], frozenset(told["states"]), told.get("text", ""), told["description"])


class AccessibleProgram:
    """Speaks `language`; words are looked up by their English."""

    def __init__(self, home: Path, language: str = "en", arguments: Sequence[str] = ()) -> None:
        self.language = language
        self._words, self._forms = _translated(language)
        self._log = home.with_name("accessible.log")  # what the program says on standard error
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "FIELDSHELF_HOME": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "0",
            "PYTHONFAULTHANDLER": "1",
        }
        Settings(home / "settings.toml").set_language(language)
        support = ROOT / "tests" / "support"
        driver = [SYSTEM_PYTHON, str(support / "at_spi_driver.py"), str(self._log)]
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(support / "at_spi_screen.py"), *driver, sys.executable, "-m", "desktop", *arguments],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )

    def __enter__(self) -> AccessibleProgram:
        return self

    def __exit__(self, failed: object, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert self._process.stdout is not None
        self._process.stdout.close()
        try:
            code = self._process.wait(90)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            raise
        said = self.said()
        if failed is None:
            assert code == 0, said
            assert "Traceback" not in said, said

    def said(self) -> str:
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def say(self, english: str, meaning: str = "") -> str:
        """What the window says for it in its language."""
        return self._words[english, meaning] if self.language != "en" else english

    def count(self, many: str, number: int) -> str:
        """The same of what it counts, by its English for many."""
        words = many if self.language == "en" else self._forms[many][_arabic_form(number)]
        return words.format(n=number)

    def page(self, number: int) -> Element:
        """The page of a PDF that is read, once its words are known."""
        words = re.escape(self.say("Page {n} of {total}")).replace(r"\{n\}", str(number)).replace(r"\{total\}", r"\d+")
        return self.find("filler", self.say("Document page"), described=rf"{words}\n\w")

    def _ask(self, do: str, **arguments: object) -> dict[str, Any]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
        self._process.stdin.flush()
        line = next((line for line in self._process.stdout if line.startswith(_MARK)), "")
        assert line, f"the driver ended: {self.said()}"
        answer: dict[str, Any] = json.loads(line.removeprefix(_MARK))
        assert "error" not in answer, (do, arguments, answer["error"])
        return answer

    # Looking

    def find(
        self, role: str, name: str = "", *, within: str = "", state: str = "", described: str = "", seconds: int = 60
    ) -> Element:
        """The first that is shown, waited for: by its whole name, or by words within it, or whatever it is called; with
        this regular expression in its description."""
        told = self._ask("wait", role=role, name=name, within=within, state=state, described=described, seconds=seconds)
        assert "missing" not in told, f"no {role} {name or within!r} {described!r}; there is {told['shown']}"
        return Element.of(told["element"], told)

    def look(self, element: Element) -> Element:
        return Element.of(element.number, self._ask("look", element=element.number))

    def gone(self, role: str, name: str = "", *, within: str = "") -> None:
        assert self._ask("wait_gone", role=role, name=name, within=within, seconds=60)["gone"], (
            f"still there: {role} {name or within!r}"
        )

    def nameless(self) -> list[Element]:
        """What takes the keyboard and has no name, waited for that there is none: a page may still be filled."""
        return [Element.of(-1, told) for told in self._ask("wait_named", seconds=60)["nameless"]]

    # Doing

    def press(self, name: str, role: str = "push button", *, meaning: str = "") -> None:
        """A control by the English of its whole name, once it can be pressed."""
        told = self._ask("press_first", role=role, name=self.say(name, meaning), seconds=60)
        assert told.get("done"), f"no {role} {name!r} to be pressed; there is {told.get('shown')}"

    def press_until(self, words: str, then: str) -> None:
        """A button by its words in the language of the window, again while the one that follows does not come: a page that is
        made anew between finding and pressing takes the press with it."""
        for _ in range(6):
            self.press_element(self.find("push button", words))
            if "missing" not in self._ask("wait", role="push button", name=then, within="", state="", described="", seconds=10):
                return
        raise AssertionError(f"{words!r} was pressed, and {then!r} did not come")

    def press_element(self, element: Element) -> None:
        assert self._ask("press", element=element.number)["done"], element

    def press_tab(self, name: str) -> None:
        """One of several, by the English of its name; how many stand under it may follow."""
        self.press_element(self.find("radio button", within=self.say(name)))

    def choose_folder(self, folder: Path) -> None:
        """In the dialog that has the keyboard: its box, and Enter."""
        box = self.find("text", state="focused")
        assert self._ask("write", element=box.number, text=str(folder))["done"]
        self.key("Return")

    def write(self, name: str, text: str) -> None:
        field = self.find("text", self.say(name), state="enabled")
        assert self._ask("write", element=field.number, text=text)["done"], name

    def activate(self) -> None:
        """Gives the keyboard to the window that was opened last."""
        assert self._ask("activate")["done"]

    def focus(self, element: Element) -> None:
        assert self._ask("focus", element=element.number)["done"], element
        assert self._ask("wait_focused", element=element.number, seconds=60)["focused"], element

    def click_until(self, role: str, within: str, then: str) -> None:
        """With the mouse on what has these words, again while no `then` with them comes: what is laid out anew between looking
        where it is and clicking is somewhere else."""
        for _ in range(6):
            self._ask("click", element=self.find(role, within=within).number)
            told = self._ask("wait", role=then, name="", within=within, state="", described="", seconds=10)
            if "missing" not in told:
                return
        raise AssertionError(f"{within!r} was clicked, and no {then} came")

    def key(self, *names: str) -> None:
        for name in names:
            assert self._ask("key", name=name)["done"], name


def _translated(language: str) -> tuple[dict[tuple[str, str], str], dict[str, list[str]]]:
    """By its English and its meaning, what the window says; and the forms of what it counts."""
    if language == "en":
        return {}, {}
    tree = ET.parse(ROOT / "desktop" / "translations" / f"fieldshelf_{language}.ts")
    words: dict[tuple[str, str], str] = {}
    forms: dict[str, list[str]] = {}
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        words[source, message.findtext("comment") or ""] = message.findtext("translation") or ""
        forms[source] = [form.text or "" for form in message.iter("numerusform")]
    return words, forms


def _arabic_form(number: int) -> int:
    """Which of its six plural forms a number takes (Unicode CLDR)."""
    if number < 3:
        return number
    return 3 if 3 <= number % 100 <= 10 else 4 if number % 100 >= 11 else 5
