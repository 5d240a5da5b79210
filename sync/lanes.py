"""How many files are under way at once: as many as fill the link, and no more, so that the first are finished while the
rest is on its way.

Eight files begun together end together, and then everything is unpacked and indexed while the link idles. One at a time does
not fill a link that loses packets. And where little comes through at all, every further connection is one more to be made
anew after each cut. So it goes by what arrives. Starts no thread.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

FEW = 2  # where the link is so slow that each request is felt
SLOW = 16 * 1024  # bytes a second: below it stays at few
FAST = 384 * 1024  # bytes a second: below it more connections may be what is missing
_AHEAD = 1024 * 1024
_SECONDS = 2.0  # or so long: what is under way must last until the next answer begins
_LOOKS_BACK = 4.0


class Lanes:
    """Who may begin: in the order of the numbers given to `enter`. `near`: a disk, which is kept busy by as many as may be."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic, *, near: bool = False) -> None:
        self._most = most
        self._near = near
        self._clock = clock
        self._changed = threading.Condition()
        self._next = 0
        self._left: dict[int, int] = {}  # of the file of each thread, in bytes
        self._seen: deque[tuple[float, int]] = deque()  # what arrived lately
        self._since: float | None = None

    def begin(self) -> None:
        """A new list of files; what is known of the link is kept."""
        with self._changed:
            self._next = 0
            self._left.clear()

    def enter(self, number: int, length: int, check: Callable[[], None]) -> None:
        """Returns when the file of that number may begin. `check` is asked meanwhile, and raises where it need not."""
        with self._changed:
            while not (number == self._next and self._room()):
                self._changed.wait(0.1)
                check()
            self._next += 1
            self._left[threading.get_ident()] = length
            self._changed.notify_all()

    def arrived(self, count: int, left: int) -> None:
        with self._changed:
            now = self._clock()
            self._since = now if self._since is None else self._since
            self._seen.append((now, count))
            self._left[threading.get_ident()] = left
            self._changed.notify_all()

    def leave(self) -> None:
        with self._changed:
            self._left.pop(threading.get_ident(), None)
            self._changed.notify_all()

    def pause(self) -> float:
        """Seconds until the next file is likely to be here; 0 where nobody knows."""
        with self._changed:
            rate = self.rate()
            return min(self._left.values()) * len(self._left) / rate if rate and self._left else 0.0

    def rate(self) -> float | None:
        """Bytes a second of late; None as long as nothing is known."""
        now = self._clock()
        while self._seen and self._seen[0][0] < now - _LOOKS_BACK:
            self._seen.popleft()
        if self._since is None or now - self._since < _LOOKS_BACK / 2:
            return None
        return sum(count for _, count in self._seen) / min(_LOOKS_BACK, now - self._since)

    def _room(self) -> bool:
        count = len(self._left)
        if count == 0 or count >= self._most:
            return count == 0
        if self._near:
            return True
        left, rate = sum(self._left.values()), self.rate()
        if rate is None:
            return left < _AHEAD
        if rate < SLOW:
            return count < FEW
        return rate < FAST or left < max(_AHEAD, rate * _SECONDS)
