"""What came over the network, written down by day and source; and the stop when a budget says so.

In between, what has arrived is written down every five seconds, from whichever thread it arrives on; at each phase of a run
exactly. So a kill loses from the ledger the bytes of at most five seconds, and answers too short to be counted as they came.
"""

from __future__ import annotations

import contextlib
import datetime
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from resources.errors import LibraryError, SourceError
from resources.sentences import say
from resources.store.catalogue import Catalogue
from sync.actions import FetchObject, FetchSegment
from sync.budget import Budget, Wait, covers, told, wait
from sync.forecast import Forecast, forecast, unbegun
from sync.plan import Plan

_OFTEN = 5.0  # seconds
_METERED = 60.0  # seconds for which an answer about the connection is believed


@dataclass(eq=False)
class _Promise:
    """Bytes that one file still needs, on the thread that fetches it."""

    thread: int
    left: int


class Ledger:
    """Of one sync, over all its sources; `arrived` may be called on any thread, everything else on the caller's."""

    def __init__(
        self,
        catalogue: Catalogue,
        budget: Budget,
        *,
        metered: Callable[[], bool] | None = None,
        by_hand: bool = False,
        clock: Callable[[], datetime.datetime] | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._budget = budget
        self._metered = metered
        self._by_hand = by_hand
        self._clock = clock or (lambda: datetime.datetime.now().astimezone())
        self._lock = threading.Lock()
        self._source = ""
        self._day = self._clock().date()
        self._used = sum(carried for carried, _ in catalogue.traffic(self._day.isoformat()).values())
        self._pending = 0  # bytes that have arrived and are not written down
        self._counted = 0  # bytes of this source that have arrived
        self._requests = 0  # of this source, and those of them that are not written down
        self._new = 0
        self._written = time.monotonic()
        self._promises: list[_Promise] = []  # of files that are on their way and must come as a whole
        self._asked: tuple[float, bool] | None = None
        self.until: datetime.datetime | None = None  # when it goes on, after a stop

    @property
    def limits(self) -> bool:
        """Whether it may ever stop anything."""
        return self._budget.day is not None or self._budget.window is not None or self._metered is not None

    def begin(self, source: str) -> None:
        with self._lock:
            self._source, self._pending, self._counted, self._requests, self._new = source, 0, 0, 0, 0
        self.until = None

    def arrived(self, count: int) -> None:
        with self._lock:
            self._turn_over()
            self._used += count
            self._pending += count
            self._counted += count
            self._keep_promise(count)
            late = time.monotonic() - self._written >= _OFTEN
        if late:
            self._write()

    def note(self, carried: int, requests: int) -> None:
        """At a phase of a source: all that its connections have counted so far."""
        with self._lock:
            self._turn_over()
            beside = max(0, carried - self._counted)
            self._used += beside
            self._pending += beside
            self._counted += beside
            self._new += requests - self._requests
            self._requests = requests
        self._write()

    def check(self, *, urgent: bool) -> None:
        """Raises SourceError `budget` where nothing more may be fetched now."""
        with self._lock:
            self._turn_over()
            used = self._used
        found = self._wait(used, urgent)
        if found is not None:
            self.until = found.until
            raise told(found, self._budget, self._source)

    @property
    def counts(self) -> bool:
        """Whether a day's bytes are limited."""
        return self._budget.day is not None

    @contextlib.contextmanager
    def promised(self, name: str, count: int, *, urgent: bool) -> Iterator[None]:
        """So many bytes of this day are for one file that could not be resumed, fetched on this thread.

        Raises SourceError `no_range` where they are not left.
        """
        promise = _Promise(threading.get_ident(), count)
        with self._lock:
            self._turn_over()
            used = self._used + sum(other.left for other in self._promises)
            if not covers(self._budget, used, count, urgent=urgent):
                raise SourceError(
                    "no_range", say("{name} was not begun.", name=name), item=name
                )  # `budget.unbegun` says it of all together
            self._promises.append(promise)
        try:
            yield
        finally:
            with self._lock:
                self._promises.remove(promise)

    def _keep_promise(self, count: int) -> None:
        """What arrives is no longer promised, in the same moment: counted as both, it would leave no room for another file."""
        me = threading.get_ident()
        promise = next((promise for promise in reversed(self._promises) if promise.thread == me), None)
        if promise is not None:
            promise.left = max(0, promise.left - count)

    def unbegun(self, files: Sequence[FetchSegment | FetchObject]) -> SourceError:
        """For the report, and `until`."""
        error, until = unbegun(files, self._budget, self._used, self._source, self._clock())
        self.until = self.until or until
        return error

    def foresee(self, plan: Plan) -> Forecast:
        """What of a plan comes today; the plans of further sources get what that leaves."""
        with self._lock:
            self._turn_over()
            found = forecast(plan, self._budget, self._used, self._clock(), metered=self._on_metered(), by_hand=self._by_hand)
            self._used += found.today
        return found

    def _wait(self, used: int, urgent: bool) -> Wait | None:
        return wait(self._budget, used, self._clock(), metered=self._on_metered(), urgent=urgent, by_hand=self._by_hand)

    def _on_metered(self) -> bool:
        now = time.monotonic()
        if self._asked is None or now - self._asked[0] > _METERED:
            self._asked = (now, self._metered is not None and self._metered())
        return self._asked[1]

    def _turn_over(self) -> None:
        """A day begins: its bytes are counted from nothing. What is pending goes to the day in which it is written."""
        today = self._clock().date()
        if today != self._day:
            self._day, self._used = today, self._pending

    def _write(self) -> None:
        with self._lock:
            pending, self._pending = self._pending, 0
            new, self._new = self._new, 0
            day, source = self._day.isoformat(), self._source
            self._written = time.monotonic()
        if not pending and not new:
            return
        try:
            self._catalogue.add_traffic(day, source, pending, new)
        except LibraryError:  # a full disk has no room for this either; it is tried again
            with self._lock:
                self._pending += pending
                self._new += new


class Pace:
    """At most `rate` bytes a second over all connections together."""

    def __init__(
        self, rate: int, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._rate = rate
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._free = clock()

    def take(self, count: int) -> None:
        """Waits until `count` bytes, which have just arrived, are within the rate."""
        with self._lock:
            now = self._clock()
            self._free = max(now, self._free) + count / self._rate
            wait = self._free - now
        if wait > 0:
            self._sleep(wait)
