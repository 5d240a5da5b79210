"""Work on the index that nobody has asked for: what waits is made searchable, and when nobody does anything, searches are
made fast again.

Both run on the lane of the syncs, because the library is changed by one at a time; whoever reads or searches is never
kept waiting. A key, a click, a sync or closing the window ends the idle work at its next safe place, and a sync or closing
ends the indexing too: nothing is lost, it goes on the next time.
"""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from desktop.shelf import Shelf
from resources.errors import FieldshelfError

QUIET = 5_000  # milliseconds without a key or a click, after which nobody is waiting for anything
LATER = 60_000  # until the next attempt, while another program changes the library
_INPUT = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.InputMethod,
})  # fmt: skip


class Upkeep(QObject):
    """`moved` carries (done, total) documents of the indexing, `indexed` comes after it; `ended` when the idle work
    has stopped, `maintained` when nothing of it was left."""

    moved = Signal(int, int)
    indexed = Signal()
    ended = Signal()
    maintained = Signal()

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._work: threading.Event | None = None  # set: give up what runs on the lane
        self._indexing = self._wanted = self._stuck = self._due = False
        self._closed = False
        self._progress = (0, 0)
        self.clock, self._touched_at = time.monotonic, float("-inf")
        self._look = QTimer(self)
        self._look.setInterval(100)
        self._look.timeout.connect(lambda: self.moved.emit(*self._progress))
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self._maintain)
        self.later = QTimer(self)
        self.later.setSingleShot(True)
        self.later.timeout.connect(self._retry)
        shelf.changed.connect(self.library_changed)

    @property
    def indexing(self) -> bool:
        return self._indexing

    @property
    def maintaining(self) -> bool:
        return self._work is not None and not self._indexing

    # What waits

    def index(self) -> None:
        """Make searchable what is marked: texts that came while no window was open, or all of it after damage."""
        if self._indexing or self._closed or not self._shelf.is_open:
            return
        self._wanted = False
        self._give_up()  # the idle work
        give_up, self._progress = threading.Event(), (0, 0)

        def progress(done: int, total: int) -> None:
            self._progress = (done, total)

        def work() -> bool:
            self._shelf.library.update_index(progress, give_up.is_set)
            return give_up.is_set() or self._shelf.library.catalogue.dirty_count() == 0

        self._indexing, self._work = True, give_up
        self._shelf.tasks.run("sync", work, self._indexed, self._not_indexed)
        self._look.start()

    def search_was_incomplete(self) -> None:
        """A search has met marked documents: all of them, where it found the index damaged and emptied it."""
        if not self._stuck and not self._wanted:
            self.index()

    def _indexed(self, as_far_as_wanted: bool) -> None:
        self._stuck = not as_far_as_wanted  # what could not be indexed is not tried again before the library changes
        self._index_ended()
        self._shelf.changed.emit()

    def _not_indexed(self, error: FieldshelfError) -> None:
        """The library can be read as it is; another program writes to it, or the disk is full."""
        self._index_ended()
        self._wanted = error.code == "library_in_use"
        self._stuck = not self._wanted
        if self._wanted:
            self.later.start(LATER)
        else:
            self._shelf.problem.emit(error)

    def _index_ended(self) -> None:
        self._look.stop()
        self._indexing, self._work = False, None
        self.indexed.emit()

    # When nobody waits

    def touched(self) -> None:
        """A person did something: not now."""
        self._touched_at = self.clock()
        if not self._indexing:
            self._give_up()
        if self._due:
            self.idle.start(QUIET)

    def quiet(self) -> bool:
        """Nobody is typing or clicking."""
        return (self.clock() - self._touched_at) * 1000 >= QUIET

    def library_changed(self) -> None:
        """What was written may have left work for idle moments."""
        if not self._closed:
            self._due = True
            self.idle.start(QUIET)

    def synced(self) -> None:
        self._stuck = False

    def _maintain(self) -> None:
        if self._closed or self._work is not None or not self._due or not self._shelf.is_open:
            return
        give_up = self._work = threading.Event()

        def work() -> bool:
            # Asked here first: it costs nothing, and what maintaining needs is not loaded for it.
            library = self._shelf.library
            return library.index.maintained() or library.maintain(give_up.is_set)

        def ended(everything: bool) -> None:
            self._idle_ended(give_up, due=not everything)
            if everything:
                self.maintained.emit()

        def failed(error: FieldshelfError) -> None:
            # Searches are right without it, if slower.
            self._idle_ended(give_up, due=False)
            if error.code == "library_in_use":
                self.later.start(LATER)

        self._shelf.tasks.run("sync", work, ended, failed)

    def _idle_ended(self, work: threading.Event, *, due: bool) -> None:
        if self._work is work:  # else the indexing has taken its turn meanwhile
            self._work = None
        self._due = due
        if due and not self._closed:
            self.idle.start(QUIET)
        self.ended.emit()

    def _retry(self) -> None:
        if self._wanted:
            self.index()
        self.library_changed()

    # Making way

    def make_way(self) -> None:
        """A sync wants the lane, and indexes what is marked itself."""
        self._give_up()

    def stop_for_closing(self) -> None:
        self._closed = True
        for timer in (self._look, self.idle, self.later):
            timer.stop()
        self._give_up()

    def _give_up(self) -> None:
        if self._work is not None:
            self._work.set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on the window as the system knows it: it sees every input once, and nothing else."""
        if event.type() in _INPUT:
            self.touched()
        return False
