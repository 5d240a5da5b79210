"""What is personal, as the pages see it: asked for and changed through the shelf, locked when nobody does anything.

Whoever shows something of it listens to `changed`; whoever holds words that are not kept yet keeps them at `leaving`.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Hashable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from desktop.settings import Settings
from desktop.shelf import Failed, Shelf
from desktop.words.wording import tr
from resources.children.failures import Failures
from resources.errors import FieldshelfError
from resources.library import Library
from resources.own.notes import Removed
from resources.own.personal import Personal, Standing

T = TypeVar("T")
_INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})
_MINUTE = 60_000  # ms


class PersonalShelf(QObject):
    """`told` carries one line; `undo_offered` words, for what can be brought back with `undo`. `known` when it was looked
    at for the first time how it stands, `stands_otherwise`: it was locked, unlocked, protected, or the history was turned on
    or off."""

    changed = Signal()
    known = Signal()
    stands_otherwise = Signal()
    leaving = Signal()
    told = Signal(str)
    undo_offered = Signal(str)

    def __init__(self, shelf: Shelf, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf, self._settings = shelf, settings
        self.standing: Standing | None = None  # None until it was looked at
        self.wished: int | None = None  # the note at which the next document opens
        self._undo: Callable[[Personal], object] | None = None
        self._numbers = itertools.count()
        self._waiting: dict[int, Callable[[Personal], object]] = {}  # what has not begun of what is to be written
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self.lock)

    # Asking and changing

    def latest(
        self, channel: Hashable, work: Callable[[Library], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Only the newest of a channel is answered. It may take long: quotes are looked for."""
        self.shelf.latest(("personal", channel), work, done, failed, lane="beside")

    def do(self, work: Callable[[Personal], T], done: Callable[[T], None] | None = None, failed: Failed | None = None) -> None:
        """Changes something; everybody who shows it reads it again."""

        def finished(result: T) -> None:
            if done is not None:
                done(result)
            self.changed.emit()

        self._write(work, finished, failed)

    def keep(
        self, work: Callable[[Personal], object], done: Callable[[], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Keeps what is typed, or what was opened; nobody has to read anything again."""
        self._write(work, lambda _: done() if done is not None else None, failed)

    def _write(self, work: Callable[[Personal], T], done: Callable[[T], None], failed: Failed | None) -> None:
        number = next(self._numbers)
        self._waiting[number] = work

        def begun(library: Library) -> T:
            self._waiting.pop(number, None)
            return work(library.personal)

        self.shelf.read(begun, done, failed)

    def remove(self, kind: str, number: int, said: str) -> None:
        """`said`: "Removed."; it can be undone until the next removal."""

        def removed(what: Removed | None) -> None:
            if what is not None:
                self._offer(lambda personal: personal.restore(what), said)

        self.do(lambda personal: personal.remove(kind, number), removed)

    def take_away(self, work: Callable[[Personal], object], undo: Callable[[Personal], object], said: str) -> None:
        """The same for what is no record of its own."""
        self.do(work, lambda _: self._offer(undo, said))

    def _offer(self, undo: Callable[[Personal], object] | None, said: str) -> None:
        self._undo = undo
        self.undo_offered.emit(said)

    def undo(self) -> None:
        undo = self._undo
        self._offer(None, "")
        if undo is not None:
            self.do(undo)

    def wish(self, number: int) -> None:
        """The document of that note is opened next."""
        self.wished = number

    # The passphrase

    def look(self) -> None:
        """How it stands: read when the first page wants to know."""
        self.shelf.latest("standing", lambda library: library.personal.standing(), self._stands)

    def _stands(self, standing: Standing) -> None:
        if standing.keeps_history != self._settings.keeps_history() and not standing.forgetful:
            keep = self._settings.keeps_history()  # it was chosen elsewhere, or by hand
            self.do(lambda personal: personal.keep_history(keep), lambda _: self.look())
        before, self.standing = self.standing, standing
        if standing.sealed and not standing.locked and standing.lock_minutes:
            self.idle.start(standing.lock_minutes * _MINUTE)
        else:
            self.idle.stop()
        if before is None:
            self.known.emit()
        elif before != standing:
            self.changed.emit()
            self.stands_otherwise.emit()

    def keep_history(self, keep: bool, done: Callable[[], None] = lambda: None) -> None:
        """Off: what was kept is forgotten, too."""
        self._settings.set_keeps_history(keep)
        said = tr("From now on it is kept what you open.") if keep else tr("The history was cleared, and is not kept any more.")
        folder = self.shelf.home.library

        def work(personal: Personal) -> None:
            personal.keep_history(keep)
            if not keep:
                Failures(folder).forget_opened()

        self.set_up(work, said, done, self.shelf.problem.emit)

    def set_lock_minutes(self, minutes: int) -> None:
        """0: not before the program ends, or somebody locks it."""
        problem = self.shelf.problem.emit
        self.set_up(lambda personal: personal.set_lock_minutes(minutes), "", lambda: None, problem)

    def set_up(self, work: Callable[[Personal], object], said: str, done: Callable[[], None], failed: Failed) -> None:
        """Something about the passphrase or the history, after which it stands otherwise."""
        self.leaving.emit()

        def finished(_: object) -> None:
            if said:
                self.told.emit(said)
            done()
            self.look()

        self.do(work, finished, failed)

    def lock(self) -> None:
        """What is typed is kept first: both go the same way, one after the other."""
        if self.standing is not None and self.standing.sealed and not self.standing.locked:
            self._offer(None, "")
            self.set_up(lambda personal: personal.lock(), tr("Your notes are locked."), lambda: None, self.shelf.problem.emit)

    # Beginning and ending

    def begin(self, window: QWindow | None) -> None:
        """The library is open. `window` is that of the system: it sees every input once, and nothing else."""
        if self.shelf.is_open:
            self.look()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.idle.isActive() and event.type() in _INPUT:
            self.idle.start()
        return False

    def finish(self) -> None:
        """The window is closed, and its tasks: what had not begun of what is to be written is written now."""
        self.idle.stop()
        waiting, self._waiting = self._waiting, {}
        if self.shelf.is_open:
            for work in waiting.values():
                with contextlib.suppress(FieldshelfError):  # nobody is left to be told
                    work(self.shelf.library.personal)

    def sealed_now(self) -> bool | None:
        """After `finish`, by what really stands there; None where that cannot be read."""
        try:
            return self.shelf.library.personal.standing().sealed
        except FieldshelfError:
            return None
