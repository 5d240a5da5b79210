"""How many files are under way at once, by what arrives."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from resources.errors import SourceError
from sync.lanes import Lanes

MB = 1024 * 1024


def refuse() -> None:
    """Whoever may not begin at once does not wait."""
    raise SourceError("cancelled", "Stopped.")


class Road:
    """Files that want to begin one after the other, each on a thread of its own, in time that stands still."""

    def __init__(self, most: int = 8) -> None:
        self.now = 100.0
        self.lanes = Lanes(most, clock=lambda: self.now)

    def on_its_way(self, *lengths: int, arriving: int = 0, seconds: int = 0) -> int:
        """How many of them may begin; `arriving` bytes come in each second, for the first one."""
        inside: list[int] = []
        over = threading.Event()

        def begin(number: int, length: int, answered: threading.Event) -> None:
            try:
                self.lanes.enter(number, length, refuse)
                inside.append(number)
                if number == 0:
                    self._arrive(length, arriving, seconds)
            except SourceError:
                return
            finally:
                answered.set()
            over.wait()
            self.lanes.leave()

        threads = []
        for number, length in enumerate(lengths):
            answered = threading.Event()
            threads.append(threading.Thread(target=begin, args=(number, length, answered)))
            threads[-1].start()
            answered.wait()
            if number not in inside:
                break
        over.set()
        for thread in threads:
            thread.join()
        return len(inside)

    def _arrive(self, length: int, arriving: int, seconds: int) -> None:
        left = length
        for _ in range(seconds):
            left -= arriving
            self.lanes.arrived(arriving, max(left, 1))
            self.now += 1
        self.lanes.arrived(0, max(left, 1))


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


def test_they_begin_in_the_order_that_the_plan_wants() -> None:
    lanes = Lanes(8, lambda: 0.0)
    with pytest.raises(SourceError):
        lanes.enter(1, 1000, refuse)
    lanes.enter(0, 1000, refuse)
    with pytest.raises(SourceError):
        lanes.enter(2, 1000, refuse)
    lanes.enter(1, 1000, refuse)


def test_who_waits_begins_when_there_is_room() -> None:
    lanes, begun = Lanes(1, lambda: 0.0), threading.Event()

    def wait() -> None:
        lanes.enter(1, 4 * MB, lambda: None)
        begun.set()

    lanes.enter(0, 4 * MB, refuse)
    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    assert not begun.is_set()
    lanes.leave()
    assert begun.wait(60)


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
