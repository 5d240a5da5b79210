"""What went wrong since the program started, and what else somebody who helps wants to know; nothing that tells of a person.

Of a warning and of an error only the place in the program is kept and its kind, never its words: those may name documents.
"""

from __future__ import annotations

import datetime
import logging
import platform
import sys
import traceback
from collections import deque
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from desktop import languages

if TYPE_CHECKING:
    from resources.library import Library

_MOST = 40
_seen: deque[str] = deque(maxlen=_MOST)


class _Memory(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        _keep(f"{record.levelname} {record.name}:{record.lineno} {kind}".rstrip())


def remember() -> None:
    """From now on: warnings of the log, and errors that nobody expected, which are still told on standard error."""
    root = logging.getLogger()
    if not root.handlers and logging.lastResort is not None:
        root.addHandler(logging.lastResort)  # standard error, where it went while nobody listened
    root.addHandler(_Memory(logging.WARNING))
    told = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        frames = [f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-6:]]
        _keep(f"{kind.__name__} {' '.join(frames)}")
        told(kind, error, trace)

    sys.excepthook = hook


def _keep(line: str) -> None:
    _seen.append(f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d %H:%M:%S} {line}")


def system() -> list[str]:
    """In English, for whoever helps. On the main thread: it asks for the screens."""
    from desktop import shipped  # only a report needs it

    screens = [f"{one.size().width()}x{one.size().height()} at {one.devicePixelRatio():g}" for one in QGuiApplication.screens()]
    made = "bundled" if getattr(sys, "frozen", False) else "from source"
    return [
        f"Fieldshelf {shipped.version() or 'of unknown version'}, {made}",
        f"System: {QSysInfo.prettyProductName()}, {platform.machine()}, {QGuiApplication.platformName()}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"Language of the window: {languages.spoken().code}. Screens: {', '.join(screens)}",
    ]


def of_library(library: Library) -> str:
    """How many there are of what, and how much waits for the index."""
    counts = {key: value for key, value in library.summary().items() if isinstance(value, int)}
    return "Library: " + ", ".join(f"{key} {value}" for key, value in counts.items())


def seen() -> list[str]:
    return ["What went wrong:" if _seen else "Nothing went wrong since the program started.", *_seen]
