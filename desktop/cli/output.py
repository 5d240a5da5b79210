"""Writing results: one JSON object, or lines for people. Text from documents never reaches the terminal raw."""

from __future__ import annotations

import json
import shutil
import sys
import unicodedata
from typing import Any

from resources.errors import FieldshelfError

MARK_START, MARK_END = "\ue000", "\ue001"
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"

# How a sync of one source ended.
RESULT_WORDS = {
    "complete": "Complete",
    "nothing_new": "Nothing new",
    "partial": "Partly done",
    "stopped": "Stopped",
    "refused": "Refused",
}


class Output:
    """Where a command's result goes; with `as_json` exactly one JSON object is written to standard output."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._bold = not as_json and sys.stdout.isatty()
        self.shows_progress = not as_json and sys.stderr.isatty()
        self._passing = ""
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                # A console that cannot show a character gets a replacement, never a traceback.
                stream.reconfigure(encoding="utf-8" if as_json else None, errors="replace")

    def result(self, value: dict[str, Any]) -> None:
        if self.as_json:
            print(json.dumps(value, ensure_ascii=False, indent=1))

    def line(self, text: str = "") -> None:
        if not self.as_json:
            print(self._shown(text))

    def passing(self, text: str) -> None:
        """How far it is: one line of standard error, written over by the next; "" takes it away. Only on a terminal."""
        if not self.shows_progress:
            return
        shown = printable(text).replace("\n", " ")[: max(20, shutil.get_terminal_size().columns - 1)]
        if shown != self._passing:
            sys.stderr.write("\r" + shown.ljust(len(self._passing)) + ("" if shown else "\r"))
            sys.stderr.flush()
            self._passing = shown

    def note(self, text: str) -> None:
        """Something beside the result: to standard error, also with --json."""
        print(self._shown(text), file=sys.stderr)

    def error(self, error: FieldshelfError) -> None:
        self.result({"error": error.to_json()})
        print(printable(error.message), file=sys.stderr)

    def _shown(self, text: str) -> str:
        marks = (_BOLD, _PLAIN) if self._bold else ("[", "]")
        shown = printable(text)
        return shown.replace(MARK_START, marks[0]).replace(MARK_END, marks[1])


def printable(text: str) -> str:
    """Without what could steer a terminal: escape sequences and direction overrides in a hostile title."""
    unsafe = {"Cc", "Cs"}
    return "".join(
        character
        if character == "\n" or not (unicodedata.category(character) in unsafe or character in "\u202a\u202b\u202c\u202d\u202e")
        else " "
        for character in text
    )


def counted(count: int, noun: str) -> str:
    """`1 document`, `2 documents`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
