"""Work off the main thread: what comes back, in which order, and what is dropped."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from desktop.tasks import Tasks
from resources.errors import FieldshelfError, LibraryError

WAIT = 60_000


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_a_result_comes_back_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[object] = []
    tasks.run("library", threading.current_thread, lambda worker: threads.extend([worker, QThread.isMainThread()]))
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=WAIT)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is True


def test_one_lane_does_one_thing_after_the_other(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[int] = []
    for number in range(50):
        tasks.run("library", lambda number=number: number, order.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(order) == 50, timeout=WAIT)
    assert order == list(range(50))


def test_what_became_stale_is_not_delivered_and_what_had_not_begun_is_not_done(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on = threading.Event(), threading.Event()
    done: list[str] = []
    worked: list[str] = []

    def first() -> str:
        begun.set()
        assert go_on.wait(60)
        return "first"

    def work(name: str) -> str:
        worked.append(name)
        return name

    tasks.latest("search", "library", first, done.append)
    assert begun.wait(60)
    tasks.latest("search", "library", lambda: work("second"), done.append)
    tasks.latest("search", "library", lambda: work("third"), done.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    tasks.run("library", lambda: "after", done.append)
    qtbot.waitUntil(lambda: "after" in done, timeout=WAIT)
    assert done == ["third", "after"]
    assert worked == ["third"]


def test_channels_do_not_drop_each_other(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[str] = []
    tasks.latest("search", "library", lambda: "search", done.append)
    tasks.latest("preview", "library", lambda: "preview", done.append)
    qtbot.waitUntil(lambda: len(done) == 2, timeout=WAIT)


def test_a_known_error_goes_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[FieldshelfError] = []

    def work() -> None:
        raise LibraryError("library_full", "The disk is full.")

    tasks.run("library", work, lambda _: pytest.fail("there is no result"), heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT)
    assert heard[0].code == "library_full"


def test_a_bug_is_not_swallowed(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[FieldshelfError] = []

    def work() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.run("library", work, lambda _: None, heard.append)
        qtbot.waitUntil(lambda: bool(caught), timeout=WAIT)
    assert caught[0][0] is ZeroDivisionError
    assert [error.code for error in heard] == ["unexpected"], "who asked does not wait for ever"


def test_closing_delivers_nothing_more(qtbot: QtBot) -> None:
    tasks = Tasks()
    done: list[int] = []
    tasks.run("library", lambda: 1, done.append)
    tasks.close()
    tasks.run("library", lambda: 2, done.append)
    other = Tasks()
    other.run("library", lambda: 3, done.append)
    qtbot.waitUntil(lambda: 3 in done, timeout=WAIT)
    other.close()
    assert done == [3]
