"""Whether there is a screen to open a window on. Asked before Qt is, which would abort without a sentence. Knows no Qt."""

from __future__ import annotations

import contextlib
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_INSTEAD = (
    "The command line works without one: `fieldshelf search WORDS` searches the library, "
    "`fieldshelf --help` lists every command."
)
_LOCAL = re.compile(r"(?:unix)?:(\d{1,5})(?:\.\d+)?")


def problem(environment: Mapping[str, str], system: str = sys.platform) -> str | None:
    """What keeps the window from opening, in sentences; None where nothing does, or where only trying can tell."""
    if not system.startswith("linux"):
        return None
    asked = environment.get("QT_QPA_PLATFORM", "")
    plugins = {name.partition(":")[0].partition("-")[0] for name in asked.split(";") if name} or {"xcb", "wayland"}
    if plugins - {"xcb", "wayland"}:
        return None  # offscreen, vnc and the like bring their own screen
    named = []
    if "xcb" in plugins and (display := environment.get("DISPLAY")):
        if _x_answers(display):
            return None
        named.append(f"DISPLAY={display}")
    if "wayland" in plugins:
        if environment.get("WAYLAND_SOCKET"):
            return None
        if display := environment.get("WAYLAND_DISPLAY"):
            if (Path(environment.get("XDG_RUNTIME_DIR", "/")) / display).is_socket():
                return None
            named.append(f"WAYLAND_DISPLAY={display}")
    if named:
        return f"The window cannot open: the display that is named ({', '.join(named)}) does not answer. {_INSTEAD}"
    return f"The window cannot open: there is no display here. {_INSTEAD}"


def _x_answers(display: str) -> bool:
    """Asks a local X server's socket; a display on another machine is for Qt to try."""
    local = _LOCAL.fullmatch(display)
    if local is None:
        return True
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X servers listen
    for address in (path, f"\0{path}"):
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(address)
            return True
    with contextlib.suppress(OSError, OverflowError), socket.create_connection(("localhost", 6000 + int(local[1])), timeout=5):
        return True
    return False
