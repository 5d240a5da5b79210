"""What a person does in the window that is measured: types, reads, turns pages, syncs and imports. Runs in that process.

A script is a generator: it yields seconds to wait, or a condition that has to come about. Keys are events that go through
Qt's queue. What was asked is measured by events alone; conditions are looked at every 10 ms.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.shelf import Place
from tests.benchmarks.desktop_homes import point_at
from tests.benchmarks.desktop_watch import Watch
from tests.benchmarks.measuring import memory
from tests.benchmarks.queries import QUERIES

if TYPE_CHECKING:
    from desktop.app import Application
    from desktop.browse.browse_page import BrowsePage
    from desktop.browse.places_page import PlacesPage
    from desktop.keep.keep_page import KeepPage
    from desktop.reader.reader_page import ReaderPage
    from desktop.search.search_page import SearchPage

Steps = Generator["float | Callable[[], bool]", None, dict[str, Any]]
_PATIENCE = 120.0  # seconds for a condition: then the measurement has failed
_BETWEEN = 0.12  # seconds from a painted answer to the next key
_READING = 0.6  # seconds that somebody looks at something before he goes on


class Play(QObject):
    """Plays a script in the window and writes down what it returns; `finished` when it came to its end."""

    def __init__(self, application: Application, answer: Path) -> None:
        super().__init__()
        self.application, self.window, self._answer = application, application.window, answer
        self.finished = False
        self._steps: Steps | None = None
        self._until: Callable[[], bool] = lambda: True
        self._limit = 0.0
        self._look = QTimer(self)
        self._look.setInterval(10)
        self._look.timeout.connect(self._go_on)

    def begin(self, steps: Steps) -> None:
        self._steps = steps
        self._look.start()

    def _go_on(self) -> None:
        assert self._steps is not None
        if not self._until():
            if time.perf_counter() > self._limit:
                self._look.stop()
                QApplication.exit(1)
                raise TimeoutError(f"waited in vain, on the page {self.window.current_page}, for {self._until}{self._where()}")
            return
        try:
            wait = next(self._steps)
        except StopIteration as ended:
            self._look.stop()
            self._answer.write_text(json.dumps(ended.value), encoding="utf-8")
            self.finished = True
            self.window.close()
            QApplication.exit(0)
            return
        except BaseException:
            self._look.stop()
            QApplication.exit(1)
            raise
        now = time.perf_counter()
        self._limit = now + _PATIENCE
        if callable(wait):
            self._until = wait
        else:
            end = now + wait
            self._until = lambda: time.perf_counter() >= end

    def _where(self) -> str:
        """What the reader shows, for somebody who looks why."""
        if self.window.current_page != "reader":
            return ""
        reader = self.reader
        document = reader.document.about.entry.document.id if reader.document is not None else None
        pdf = f"PDF, page {reader.pdf.page}, drawn: {reader.pdf.is_drawn()}" if reader.pdf.isVisible() else "no PDF"
        return f"; shown: {reader.shown}, {document}; {pdf}"

    # What there is to press and to see

    @property
    def search(self) -> SearchPage:
        return cast("SearchPage", self.window.page("search"))

    @property
    def reader(self) -> ReaderPage:
        return cast("ReaderPage", self.window.page("reader"))

    def press(self, key: Qt.Key | int, text: str = "", *, to: QWidget | None = None) -> None:
        """Into Qt's queue, as the system's events are."""
        widget = to or self.window.top.edit
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(widget, QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier, text))

    def answered(self) -> bool:
        result = self.search.result
        return self.window.current_page == "search" and result is not None and result.query == self.window.top.edit.text()

    def settled(self) -> bool:
        return self.answered() and self.search.settled

    def shown(self, document_id: str) -> Callable[[], bool]:
        """Whether that document, or what stands in its place, is on the screen with all its pixels."""

        def look() -> bool:
            reader = self.reader
            if reader.document is None or reader.document.about.entry.document.id != document_id or not reader.shown:
                return False
            return not reader.pdf.isVisible() or reader.pdf.is_drawn()

        return look


class Painted(QObject):
    """How long it took from `expect` until what was expected had been painted, in milliseconds; and what all threads of this
    process have worked meanwhile, which on a busy machine is much less."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.milliseconds: list[float] = []
        self.worked: list[float] = []
        self._wanted: Callable[[], bool] | None = None
        self._since = self._worked = 0.0
        for widget in widgets:
            widget.installEventFilter(self)

    def expect(self, there: Callable[[], bool]) -> None:
        """`there`: whether what is painted from now on is what was asked for."""
        self._wanted, self._since, self._worked = there, time.perf_counter(), time.process_time()

    def is_done(self) -> bool:
        return self._wanted is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._wanted is not None and self._wanted():
            self._wanted = None
            QTimer.singleShot(0, self._painted)  # when this round of painting is over, and is on its way to the screen
        return False

    def _painted(self) -> None:
        self.milliseconds.append((time.perf_counter() - self._since) * 1000)
        self.worked.append((time.process_time() - self._worked) * 1000)


def keys(play: Play, passes: int) -> Steps:
    """The sixteen queries, letter by letter: each key is sent when the answer to the one before has been painted."""
    edit = play.window.top.edit
    edit.setFocus()
    yield 2.0  # what is loaded once the first page stands there
    painted = Painted(play.search.list.viewport(), play.search.panel)
    slowest = (0.0, "")
    for _ in range(passes):
        for query, _language in QUERIES:
            edit.clear()
            yield 0.3
            for end, letter in enumerate(query, 1):
                painted.expect(play.answered)
                play.press(0, letter)
                yield painted.is_done
                yield _BETWEEN
                slowest = max(slowest, (painted.milliseconds[-1], query[:end]))
            yield play.settled
    return {"milliseconds": painted.milliseconds, "worked": painted.worked, "slowest": slowest[1]}


def pages(play: Play, document: str, turns: int) -> Steps:
    """Pages of one PDF, one after the other: each as soon as the one before is painted, then with time to read."""
    yield 1.0
    play.window.open(Place(document))
    yield play.shown(document)
    yield 1.0
    reader, found, worked = play.reader, {}, {}
    count = reader.pdf.page_count
    turns = min(turns, (count - 1) // 2)
    for name, pause in (("at once", 0.0), ("reading", _READING)):
        painted = Painted(reader.pdf.viewport())
        for page in range(reader.pdf.page + 1, reader.pdf.page + 1 + turns):
            painted.expect(lambda page=page: reader.pdf.page == page and reader.pdf.is_drawn())  # type: ignore[misc]
            QTimer.singleShot(0, lambda page=page: reader.go_to(page))
            yield painted.is_done
            if pause:
                yield pause
        found[name] = painted.milliseconds
        worked[name] = painted.worked
        yield 1.0
    return {"milliseconds": found, "worked": worked, "pages": count}


def five(play: Play, documents: Sequence[str]) -> Steps:
    """Memory: on the first page, with a search shown, and with all of `documents` open in tabs and read in."""
    yield 3.0
    found = {"begin": memory()}
    play.window.top.edit.setFocus()
    for letter in "configuration file":
        play.press(0, letter)
        yield _BETWEEN
    yield play.settled
    yield 1.0
    found["search"] = memory()
    for document in documents:
        play.window.open_beside(Place(document))
        yield play.shown(document)
        yield _READING
        for _ in range(10):
            if play.reader.pdf.isVisible():
                play.reader.go_to(play.reader.pdf.page + 1)
            else:
                play.press(Qt.Key.Key_PageDown, to=play.reader.text)
            yield 0.2
            yield play.shown(document)
    yield 2.0
    found["five"] = memory()
    yield 1.0
    Path(f"{play._answer}.look").touch()  # the bench counts the children now
    yield lambda: not Path(f"{play._answer}.look").exists()
    return found


def idle(play: Play, minutes: float) -> Steps:
    """The window stands there and nobody does anything."""
    yield 5.0
    watch = Watch()
    watch.start()
    yield from _until(time.perf_counter() + minutes * 60)
    return watch.stop()


def _until(end: float) -> Generator[float | Callable[[], bool], None, None]:
    while time.perf_counter() < end:
        yield 1.0


def busy(
    play: Play, minutes: float, served: str, states: Sequence[str], packs: Sequence[str], source: str, documents: Sequence[str]
) -> Steps:
    """Somebody searches and reads while syncs and imports run, one after the other."""
    window, syncing = play.window, play.window.syncing
    yield 5.0
    watch = Watch()
    watch.start()
    end = time.perf_counter() + minutes * 60
    states_left, packs_left = list(states[1:]), list(packs)
    count = {"searches": 0, "keys": 0, "documents": 0, "pages": 0, "syncs": 0, "imports": 0}
    results: list[str] = []
    syncing.finished.connect(lambda report: results.append(report.sources[0].result if report.sources else "none"))
    number = busy_seconds = 0
    while time.perf_counter() < end:
        if not syncing.running:
            if packs_left and len(states_left) <= len(packs_left):  # one after the other, as they were signed
                watch.doing = "bringing a pack"
                window.importing.open([Path(packs_left.pop(0))])
                yield lambda: window.importing.step in ("question", "trouble")
                yield _READING
                window.importing.start()
                count["imports"] += 1
            else:
                watch.doing = "starting a sync"
                if states_left:
                    point_at(Path(served), Path(states_left.pop(0)))
                window.show_page("updates")
                syncing._run((source,), only_look=False, background=False)
                count["syncs"] += 1
            yield 1.0
        began, running = time.perf_counter(), syncing.running
        query, _ = QUERIES[number % len(QUERIES)]
        watch.doing = "typing"
        window.top.edit.setFocus()
        window.top.edit.clear()
        for letter in query:
            play.press(0, letter)
            yield 0.15
        count["searches"] += 1
        count["keys"] += len(query)
        yield play.settled
        watch.doing = "choosing a result"
        for _ in range(3):
            play.press(Qt.Key.Key_Down)
            yield 0.3
        watch.doing = "opening a result"
        if play.search.model.rowCount():
            play.press(Qt.Key.Key_Return)
            yield lambda: window.current_page == "reader" and play.reader.shown
            yield _READING
            window.back()
            yield 0.3
        document = documents[number % len(documents)]
        watch.doing = "opening a document"
        window.open(Place(document, query=query))
        yield play.shown(document)
        count["documents"] += 1
        watch.doing = "reading"
        for _ in range(6):
            if play.reader.pdf.isVisible():
                play.reader.go_to(play.reader.pdf.page + 1)
                count["pages"] += 1
            elif play.reader.text.isVisible():
                play.press(Qt.Key.Key_PageDown, to=play.reader.text)
            yield _READING
        for page in ("home", "updates"):
            watch.doing = f"the page {page}"
            window.show_page(page)
            yield _READING
        number += 1
        if running and syncing.running:
            busy_seconds += round(time.perf_counter() - began)
    watch.doing = "ending"
    found = watch.stop()
    if syncing.running:
        syncing.cancel()
        yield lambda: not syncing.running
    return {**found, "count": count, "results": results, "busy_seconds": busy_seconds}


def places(play: Play, keys: Sequence[str]) -> Steps:
    """Every page of the window, one after the other, each until the process rests; then again, as who comes back finds it."""
    yield 5.0
    found = []
    for again in (False, True):
        for key in keys:
            for doing, act in _on_page(play, key, again=again):
                watch, worked, before = Watch(), time.process_time(), memory()
                watch.start()
                yield 0.05
                watch.doing = doing
                act()
                yield from _rest()
                told = watch.stop()
                seconds = time.process_time() - worked
                found.append({"page": doing, "worked": seconds, "grown": memory()["pss"] - before["pss"], **told})
    return {"pages": found}


def _on_page(play: Play, key: str, *, again: bool) -> list[tuple[str, Callable[[], object]]]:
    """What there is to do on that page that reads or shows much; each with its name."""
    window = play.window
    acts: list[tuple[str, Callable[[], object]]] = [(f"{key}{', again' if again else ''}", lambda: window.show_page(key))]
    if again:
        return acts
    if key in ("guidance", "training"):
        page = cast("PlacesPage", window.page(key))
        tree, rows = page.tree, page.tree.places

        def last() -> QModelIndex:
            return rows.index(rows.rowCount() - 1, 0)

        acts += [
            (f"{key}: the last place", lambda: tree.setCurrentIndex(last())),
            (f"{key}: it is opened", lambda: tree.expand(last())),
            (f"{key}: the whole of it", lambda: tree.setCurrentIndex(rows.index(0, 0))),
            (f"{key}: to the end of the list", page.list.scrollToBottom),
        ]
    if key == "guidance":
        guidance = cast("BrowsePage", window.page(key))
        acts += [
            (f"{key}: by title", lambda: guidance.filters.ordered.emit("title")),
            (f"{key}: those with a theme", lambda: guidance.filters.taken.emit("theme", "Convoys", True)),
        ]
    if key == "keep":
        keep = cast("KeepPage", window.page(key))
        acts.append((f"{key}: a collection less", lambda: next(iter(keep.collections.boxes.values())).click()))
    return acts


def _rest() -> Generator[float | Callable[[], bool], None, None]:
    """Until for some moments the process has next to nothing to do."""
    quiet = 0
    while quiet < 3:
        worked = time.process_time()
        yield 0.25
        quiet = quiet + 1 if time.process_time() - worked < 0.05 else 0
