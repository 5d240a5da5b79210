"""The library as the window sees it: questions go to the library's thread, answers come back; `changed` when it has changed.

Owns the open `Library`. Pages are given this object and never touch the library on the main thread.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.tasks import Tasks
from resources.errors import FieldshelfError
from resources.home import Home
from resources.library import Library

T = TypeVar("T")
Failed = Callable[[FieldshelfError], None]


@dataclass(frozen=True)
class Look:
    """How somebody saw it: what share of the page (of the text, where there are no pages) was above the upper edge of the
    view, less than 0 where the end of the page before was seen, too; how far it was scrolled sideways, from 0 to 1; and how
    large it was, as the view that shows it writes that."""

    above: float = 0.0
    across: float = 0.0
    zoom: str = ""


@dataclass(frozen=True)
class Place:
    """What is to be opened, and where: the file and page of a hit, the words that led there, and how it was seen last."""

    document_id: str
    sha256: str | None = None
    page: int | None = None
    passage: int | None = None
    query: str = ""
    language: str | None = None
    look: Look | None = None


class Shelf(QObject):
    """`problem` carries an error that nobody asked to hear."""

    changed = Signal()
    problem = Signal(object)

    def __init__(self, tasks: Tasks, home: Home) -> None:
        super().__init__()
        self.home = home
        self.tasks = tasks
        self._library: Library | None = None

    def open(self, done: Callable[[], None], failed: Failed) -> None:
        def opened(library: Library) -> None:
            self._library = library
            done()

        self.tasks.run("library", lambda: Library.open(self.home), opened, failed)

    def read(
        self, work: Callable[[Library], T], done: Callable[[T], None], failed: Failed | None = None, *, lane: str = "library"
    ) -> None:
        """Each of these is answered."""
        self.tasks.run(lane, lambda: work(self.library), done, failed or self.problem.emit)

    def latest(
        self,
        channel: Hashable,
        work: Callable[[Library], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        lane: str = "library",
    ) -> None:
        """Only the newest of a channel is answered. `lane` is another than the library's for what may take long."""
        self.tasks.latest(channel, lane, lambda: work(self.library), done, failed or self.problem.emit)

    @property
    def library(self) -> Library:
        assert self._library is not None, "asked before the library was open"
        return self._library

    @property
    def is_open(self) -> bool:
        return self._library is not None

    def close(self) -> None:
        """After the tasks were closed."""
        if self._library is not None:
            self._library.close()
            self._library = None
