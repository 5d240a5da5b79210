"""The only threads of the window: work goes out on one of ten lanes, results come back on the main thread by one signal.

`keys` answers what is typed, and nothing else; `library` opens documents, one thing after the other; `settled` ranks what
somebody stopped typing, and `beside` reads what may take longer than a key can wait: the whole library for the first page,
what stands around a document. `sync` is for whatever changes the library much: a sync, the index, idle maintenance, of which
the library lets only one work at a time. `export` writes packs of it, which only reads it and may take long. `publish` is the
publisher's page, which has nothing to do with the library; nor has `program`, newer versions of the program. `pages` waits for
the child that renders pages; `viewer` for those that read Office files, and files that were dropped.
Knows no widget. Whatever is handed in must not touch one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from resources.errors import FieldshelfError, LibraryError
from resources.sentences import say

T = TypeVar("T")
LANES = ("keys", "library", "settled", "beside", "sync", "export", "publish", "program", "pages", "viewer")


def _ignore(_: FieldshelfError) -> None:
    pass


class Tasks(QObject):
    """`run` for work whose every result counts, `latest` for work that a newer one makes worthless."""

    _finished = Signal(object)  # a function to be called on the main thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._count = itertools.count(1)
        self._newest: dict[Hashable, tuple[int, Future[None]]] = {}
        self._closed = False
        self._finished.connect(self._deliver)

    def run(
        self, lane: str, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[FieldshelfError], None] = _ignore
    ) -> None:
        """`work` on that lane's thread; then `done` with its result, or `failed`, on the main thread."""
        if not self._closed:
            self._executor(lane).submit(self._work, work, done, failed, None, 0)

    def latest(
        self,
        channel: Hashable,
        lane: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldshelfError], None] = _ignore,
    ) -> None:
        """As `run`, but a later call on the same channel drops this one: unstarted work is not done, a late result unheard."""
        if self._closed:
            return
        self.drop(channel)
        number = next(self._count)
        # Delivered through the event loop, so never before the next line has run.
        future = self._executor(lane).submit(self._work, work, done, failed, channel, number)
        self._newest[channel] = (number, future)

    def drop(self, channel: Hashable) -> None:
        """Forgets what was asked on this channel."""
        if (asked := self._newest.pop(channel, None)) is not None:
            asked[1].cancel()

    @property
    def closed(self) -> bool:
        """The window closes: long work that may be broken off asks this again and again."""
        return self._closed

    def close(self) -> None:
        """Waits for what runs, drops what waits; nothing is delivered any more."""
        self._closed = True
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)

    def _executor(self, lane: str) -> ThreadPoolExecutor:
        assert lane in LANES, lane
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=lane)
        return self._lanes[lane]

    def _work(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldshelfError], None],
        channel: Hashable | None,
        number: int,
    ) -> None:
        outcome: Callable[[], None]
        try:
            result = work()
        except FieldshelfError as error:
            problem = error
            outcome = lambda: failed(problem)  # noqa: E731
        except BaseException as error:  # a bug: it must stop on the main thread, where it is seen
            bug = error
            outcome = lambda: _raise(bug, failed)  # noqa: E731
        else:
            outcome = lambda: done(result)  # noqa: E731
        if not self._closed:
            self._finished.emit((channel, number, outcome))

    def _deliver(self, finished: tuple[Hashable | None, int, Callable[[], None]]) -> None:
        channel, number, outcome = finished
        if self._closed:
            return
        if channel is not None:
            if self._newest.get(channel, (0, None))[0] != number:
                return  # stale
            del self._newest[channel]
        outcome()


def _raise(bug: BaseException, failed: Callable[[FieldshelfError], None]) -> None:
    """Whoever asked comes to rest and says so; the exception goes on to where bugs are seen."""
    try:
        failed(LibraryError("unexpected", say(_UNEXPECTED)))
    finally:
        raise bug


_UNEXPECTED = (
    "Something unexpected happened, and this was not finished. Try it again. If it happens again, write a report: Settings, "
    "Report a problem."
)
