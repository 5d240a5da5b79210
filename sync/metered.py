"""Whether this computer's connection is charged by what it carries, as far as the system tells without a window: on Linux
NetworkManager, asked through the small programs that speak its D-Bus. Elsewhere, and where none of them answers, nobody knows.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from resources.children.programs import ask_program

_NAME, _PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
_GET = "org.freedesktop.DBus.Properties.Get"
# Both print the property, as `u 4` and as `(<uint32 4>,)`.
_PROGRAMS = (
    ("busctl", "--system", "--auto-start=no", "get-property", _NAME, _PATH, _NAME, "Metered"),
    ("gdbus", "call", "--system", "--dest", _NAME, "--object-path", _PATH, "--method", _GET, _NAME, "Metered"),
)
_ANSWER = re.compile(r"\b(?:u|uint32) (\d)\b")
# NMMetered: 0 unknown, 1 yes, 2 no, 3 and 4 the same, guessed. The window's Qt takes a guess for an answer, too.
_MEANS = {"1": True, "2": False, "3": True, "4": False}
_SECONDS = 2.0


def metered() -> bool | None:
    """None where the system does not tell. Takes some milliseconds, at worst 2 seconds for each of two programs."""
    if sys.platform != "linux":
        return None
    for program in _PROGRAMS:
        answer = ask_program(program, _SECONDS)
        if answer is not None and (found := _ANSWER.search(answer)):
            return _MEANS.get(found[1])
    return None


def watch() -> Callable[[], bool] | None:
    """What `sync` may ask while it runs, since a laptop goes from one network to another; None where nobody knows."""
    return None if metered() is None else lambda: metered() is True
