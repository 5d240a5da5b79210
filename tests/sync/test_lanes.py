"""How many files are under way at once, by what arrives."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from resources.errors import SourceError
from sync.lanes import Lanes

MB = 1024 * 1024


class Road:
    """Files entering lanes one after the other, each on a thread of its own, in time that stands still."""

    def __init__(self, most: int = 8) -> None:
        self.now = 100.0
        self.lanes = Lanes(most, clock=lambda: self.now)
        self.stop = False

    def check(self) -> None:
        if self.stop:
            raise SourceError("cancelled", "Stopped.")

    def on_its_way(self, *lengths: int, arriving: int = 0, seconds: int = 0) -> int:
        """How many of them may begin; `arriving` bytes come in each second, for the first one."""
        inside: list[int] = []
        entered = threading.Semaphore(0)
        over = threading.Event()

        def enter(number: int, length: int) -> None:
            try:
                self.lanes.enter(number, length, self.check)
            except SourceError:
                return
            inside.append(number)
            if number == 0:
                left = length
                for _ in range(seconds):
                    left -= arriving
                    self.lanes.arrived(arriving, max(left, 1))
                    self.now += 1
                self.lanes.arrived(0, max(left, 1))
            entered.release()
            over.wait(10)
            self.lanes.leave()

        threads = [threading.Thread(target=enter, args=(number, length)) for number, length in enumerate(lengths)]
        for thread in threads:
            thread.start()
        while entered.acquire(timeout=0.4):
            pass
        self.stop = True
        over.set()
        for thread in threads:
            thread.join()
        assert inside == sorted(inside), "in the order that the plan wants"
        return len(inside)


@pytest.mark.parametrize(
    ("lengths", "arriving", "seconds", "begun"),
    [
        ((4 * MB,) * 8, 0, 0, 1),  # nothing is known yet, and the first fills the link
        ((50_000,) * 8, 0, 0, 8),  # small ones: each would idle for a round trip
        ((4 * MB,) * 8, 1_000_000, 3, 2),  # fast: the next one begins before the first has ended
        ((20 * MB,) * 8, 100_000, 3, 8),  # perhaps this link loses packets, and more connections get more through
        ((20 * MB,) * 8, 3_750, 3, 2),  # 30 kbit/s: every further connection is made anew after every cut
    ],
)
def test_as_many_as_fill_the_link(lengths: tuple[int, ...], arriving: int, seconds: int, begun: int) -> None:
    assert Road().on_its_way(*lengths, arriving=arriving, seconds=seconds) == begun


def test_never_more_than_allowed() -> None:
    assert Road(most=3).on_its_way(*[1000] * 8) == 3


def test_the_pause_until_the_next_file() -> None:
    now = 0.0
    clock: Callable[[], float] = lambda: now  # noqa: E731
    lanes = Lanes(2, clock)
    assert lanes.pause() == 0
    lanes.enter(0, 10_000, lambda: None)
    for _ in range(4):
        lanes.arrived(1000, 6000)
        now += 1
    assert lanes.pause() == 6
    lanes.leave()
    assert lanes.pause() == 0
