"""The lanes of an open window, held up by a test: what comes late by chance on a slow computer does so where it is wanted."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.screens import Screen, wait_until


@contextmanager
def kept_waiting(screen: Screen, lane: str) -> Iterator[None]:
    """Nothing is done on that lane meanwhile; when the window closes, what waits there never begins."""
    tasks, go_on, begun = screen.application.tasks, threading.Event(), threading.Event()

    def wait() -> None:
        begun.set()
        while not go_on.wait(0.02) and not tasks.closed:
            pass

    tasks.run(lane, wait, lambda _: None)
    assert begun.wait(60)
    try:
        yield
    finally:
        go_on.set()


def until_done(screen: Screen, lane: str) -> None:
    """All that was asked for on that lane has been answered."""
    done: list[None] = []
    screen.application.tasks.run(lane, lambda: None, done.append)
    wait_until(lambda: bool(done), f"{lane} is done")
