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

from desktop.words import languages, wording
from desktop.words.wording import tr

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
    """In the language of the window, since a person reads it first; what only helps whoever helps (versions, names of the
    system, lines of errors) is as the system says it. On the main thread: it asks for the screens."""
    from desktop import shipped  # only a report needs it

    screens = [f"{one.size().width()}x{one.size().height()} ({one.devicePixelRatio():g})" for one in QGuiApplication.screens()]
    bundled, version = getattr(sys, "frozen", False), wording.ltr(shipped.version() or "?")
    made = tr("Fieldshelf {version}, as it was installed") if bundled else tr("Fieldshelf {version}, from its source code")
    about = f"{QSysInfo.prettyProductName()}, {platform.machine()}, {QGuiApplication.platformName()}"
    return [
        made.format(version=version),
        tr("System: {what}").format(what=wording.ltr(about)),
        wording.ltr(f"Python {platform.python_version()}, Qt {qVersion()}"),
        tr("Language of the window: {language}").format(language=wording.language_said(languages.spoken().code)),
        tr("Screens: {what}").format(what=wording.ltr(", ".join(screens))),
    ]


def of_library(library: Library) -> list[str]:
    """How many there are of what, and how much waits for the index."""
    found = library.summary()
    counted = [
        wording.count(found["documents"], "{n} document", "{n} documents"),
        wording.count(found["available"], "{n} of them on this laptop", "{n} of them on this laptop"),
        wording.count(found["collections"], "{n} collection", "{n} collections"),
        wording.count(found["sources"], "{n} source", "{n} sources"),
        wording.size(found["bytes"]),
    ]
    waits = wording.count(found["dirty"], "{n} document waits for the index", "{n} documents wait for the index")
    return [tr("Library: {what}").format(what=wording.listed(counted)), *([waits] if found["dirty"] else [])]


def without_library(code: str | None = None) -> list[str]:
    """Where it cannot be read; `code` of the error is the same in every language."""
    words = tr("The library cannot be opened.")
    return [words if code is None else f"{words} ({wording.ltr(code)})"]


def seen() -> list[str]:
    return [tr("What went wrong:") if _seen else tr("Nothing went wrong since the program started."), *map(wording.ltr, _seen)]
