"""What the window asks for, delivered late and in another order: a pytest plugin for `make test-late`, which no test loads.

What comes back from a lane of `desktop/tasks.py` comes when it likes: a test that looks where it should wait, and a page on
which an old answer takes the place of a new one, are found on a slow computer only, and there by chance. Here each work
waits before it begins and before it is answered; the main thread now and then stands still after it has asked, so
that what it asked for is there as soon as it looks; and so does the event loop, so that timers come late too. How long is
drawn anew for each test from `--late SEED` and its name, for each lane by itself: a test that fails does so again, as far as
threads do anything again.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Generator
from typing import Any

import pytest

from desktop.tasks import Tasks

_NOT_MAIN, _MAIN = 0.5, 0.2  # seconds at most: a lane, the main thread
_TURNS = 0.4  # seconds at most between two times that the event loop stands still


class Late:
    """Draws how long is waited; one for each test."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._lanes: dict[str, random.Random] = {}

    def wait(self, lane: str, longest: float) -> None:
        """Not at all, a little or long."""
        drawn = self._lanes.setdefault(lane, random.Random(f"{self._seed} {lane}"))
        if longest := longest * drawn.choice((0, 0.1, 1)):
            time.sleep(drawn.uniform(0, longest))  # the one place where tests may: it is what they must not notice

    def turn(self) -> float:
        """Seconds until the event loop stands still again."""
        return self._lanes.setdefault("turns", random.Random(f"{self._seed} turns")).uniform(0, _TURNS)


class Plugin:
    """Puts its waiting into `Tasks`, and a timer beside the test."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._late = Late(seed)
        self._run, self._latest, self._work = Tasks.run, Tasks.latest, Tasks._work
        plugin = self

        def work(tasks: Tasks, wanted: Callable[[], object], *rest: Any) -> None:
            late, lane = plugin._late, threading.current_thread().name

            def slowly() -> object:
                late.wait(lane, _NOT_MAIN)
                try:
                    return wanted()
                finally:
                    late.wait(lane, _NOT_MAIN)

            plugin._work(tasks, slowly if not tasks.closed else wanted, *rest)

        def run(tasks: Tasks, *given: Any, **named: Any) -> None:
            plugin._run(tasks, *given, **named)
            plugin._late.wait("main", _MAIN)

        def latest(tasks: Tasks, *given: Any, **named: Any) -> None:
            plugin._latest(tasks, *given, **named)
            plugin._late.wait("main", _MAIN)

        for name, slow in (("_work", work), ("run", run), ("latest", latest)):
            setattr(Tasks, name, slow)

    def pytest_report_header(self) -> str:
        return f"late: seed {self._seed}"

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._late = Late(f"{self._seed} {item.nodeid}")
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        from PySide6.QtCore import QCoreApplication, Qt, QTimer

        if QCoreApplication.instance() is None:
            return (yield)
        timer = QTimer()
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)

        def stand_still() -> None:
            self._late.wait("loop", _MAIN)
            timer.start(round(self._late.turn() * 1000))

        timer.timeout.connect(stand_still)
        timer.start(round(self._late.turn() * 1000))
        try:
            return (yield)
        finally:
            timer.stop()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--late", default="1", metavar="SEED", help="what the window asks for comes late, by this seed")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Plugin(config.getoption("--late")), "late")
