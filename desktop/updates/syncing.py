"""Starts and stops a sync or an import, and looks ten times a second how far it is. The work itself runs on its own thread.

`sync` and everything it needs (requests, TUF) is imported when the first sync starts, not before.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.shelf import Shelf
from desktop.updates.schedule import Wishes
from resources.errors import FieldshelfError
from resources.library import Library

if TYPE_CHECKING:
    from resources.store.catalogue import Source
    from sync.packs.importing import Look
    from sync.progress import Progress
    from sync.run import SyncReport


class Syncing(QObject):
    """`moved` carries a Progress; `finished` a SyncReport; `failed` a FieldshelfError. One sync or import at a time.

    A run in the background is announced by `started` only when it has the library to itself; where another program has it,
    there is `postponed` and nothing else. `offered` carries the report of a look at a new source that went well,
    `previewed` that of a look at what a check would bring.
    """

    started = Signal()
    moved = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    postponed = Signal()
    offered = Signal(object)
    previewed = Signal(object)
    closing = Signal()  # the window closes: whoever works elsewhere ends
    lane_wanted = Signal()  # before its thread is used: whoever works there idly ends

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.shelf = shelf
        self._progress: Progress | None = None
        self._look = QTimer(self)
        self._look.setInterval(100)
        self._look.timeout.connect(self._moved)
        self.report: SyncReport | None = None
        self.error: FieldshelfError | None = None  # why there is no report
        self.wishes: Callable[[], Wishes] = Wishes
        self.background = False  # the run was not asked for by a person
        self.stopped = False  # it was told to end before it was finished
        self.interrupted = False  # and by the schedule: it goes on when it may
        self.paused = False  # and by a person who means to go on with it
        self.importing = False  # the run, or the last one, is the import of a pack
        self.pack: Path | None = None  # the folder of that pack
        self.previewing = False  # the run, or the last one, is a look at what a check would bring
        self._announced = self._only_look = False

    @property
    def running(self) -> bool:
        return self._progress is not None

    @property
    def announced(self) -> bool:
        return self._announced

    def start(self, *, background: bool = False, agreed: bool = False) -> None:
        """`agreed`: somebody knows how much it is, and is not asked."""
        if self.running:
            if not background and self.background:  # somebody wants it now: it becomes theirs
                self.background = False
                self._announce()
            return
        self._run((), only_look=False, background=background, agreed=agreed)

    def look_at(self, name: str) -> None:
        """What that source has to offer, and how large it is; nothing of it is taken yet."""
        if not self.running:
            self._run((name,), only_look=True, background=False)

    def preview(self) -> None:
        """What a check would bring from all sources; nothing is changed."""
        if not self.running:
            self._run((), only_look=True, background=False, preview=True)

    def import_pack(self, looked: Look, accept_removals: Sequence[str]) -> None:
        """What was looked at is taken in: a run like a sync's, seen and stopped in the same places."""

        def work(progress: Progress) -> SyncReport:
            from sync.packs.importing import import_pack
            from sync.run import SyncReport

            library = self.shelf.library
            return SyncReport((import_pack(library, looked, accept_removals=accept_removals, progress=progress),))

        if not self.running:
            self.pack = looked.pack.folder
            self._begin(work, importing=True)

    def _run(
        self, names: tuple[str, ...], *, only_look: bool, background: bool, agreed: bool = False, preview: bool = False
    ) -> None:
        wishes = self.wishes()

        def work(progress: Progress) -> SyncReport:
            from desktop import program
            from sync.budget import read_budget
            from sync.program.in_sync import asks
            from sync.run import sync

            # Hours and metered connections are the schedule's business; what a person starts runs now.
            budget = read_budget(self.shelf.library.home.settings)
            budget = dataclasses.replace(budget, window=None, waits_on_metered=False, texts_only=False)
            return sync(
                self.shelf.library,
                names,
                dry_run=only_look,
                texts_only=(preview or not only_look) and (wishes.texts_only or wishes.undecided),
                budget=budget,
                most_unasked=None if agreed or only_look else wishes.ask_above,
                afterwards=asks(program.here(), self.shelf.library.home),
                progress=progress,
            )

        self._begin(work, only_look=only_look, background=background, preview=preview)

    def _begin(
        self,
        work: Callable[[Progress], SyncReport],
        *,
        only_look: bool = False,
        background: bool = False,
        importing: bool = False,
        preview: bool = False,
    ) -> None:
        from sync.progress import Progress

        progress = self._progress = Progress()
        self.report, self.error, self.interrupted, self._announced = None, None, False, False
        self.paused, self.previewing = False, preview
        self.background, self._only_look, self.importing = background, only_look, importing
        self.lane_wanted.emit()
        self.shelf.tasks.run("sync", lambda: work(progress), self._done, self._gave_up)
        self._look.start()
        if not background:
            self._announce()
        self._moved()

    def _announce(self) -> None:
        if not self._announced:
            self._announced = True
            self.started.emit()

    def cancel(self) -> None:
        """Ends at the next safe place; what has arrived stays."""
        if self._progress is not None:
            self._progress.cancel()
            self._moved()

    def pause(self) -> None:
        """As `cancel`; who does that means to go on with `start`."""
        if self._progress is not None and not self._progress.cancelled:
            self.paused = True
            self.cancel()

    def interrupt(self) -> None:
        """As `cancel`, but not by a person."""
        if self._progress is not None and not self._progress.cancelled:
            self.interrupted = True
            self._progress.cancel(later=True)
            self._moved()

    def stop_for_closing(self) -> None:
        self.closing.emit()
        self._look.stop()
        if self._progress is not None and not self._progress.cancelled:
            self._progress.cancel(later=not self.importing)  # which goes on only when somebody brings the pack again

    def add_source(self, name: str, url: str, fingerprint: str | None, done: object, failed: object) -> None:
        """`done` gets the new Source; the key is believed on first use where no fingerprint is given."""

        def work() -> Source:
            from sync.sources import add_source

            return add_source(self.shelf.library, name, url, None, fingerprint)

        def added(source: Source) -> None:
            self.shelf.changed.emit()
            done(source)  # type: ignore[operator]

        self.lane_wanted.emit()
        self.shelf.tasks.run("sync", work, added, failed)  # type: ignore[arg-type]

    def change(
        self, work: Callable[[Library], None], done: Callable[[None], None], failed: Callable[[FieldshelfError], None]
    ) -> None:
        """Something short that changes the library: after the run that goes on, if any."""

        def changed(_: None) -> None:
            self.shelf.changed.emit()
            done(None)

        self.lane_wanted.emit()
        self.shelf.tasks.run("sync", lambda: work(self.shelf.library), changed, failed)

    def remove_source(self, name: str, *, clear: bool, failed: Callable[[FieldshelfError], None]) -> None:
        """At once; with `clear`, its files go as soon as the library is free."""

        def work(library: Library) -> None:
            library.catalogue.remove_source(name)

        def take_off(library: Library) -> None:
            from sync.removing import of_source, remove

            remove(library, of_source(library, name))

        def removed(_: None) -> None:
            self.shelf.changed.emit()
            if clear:
                self.change(take_off, lambda _: None, failed)

        self.shelf.read(work, removed, failed)

    def _moved(self) -> None:
        if self._progress is not None:
            if self._progress.source:  # the library is ours
                self._announce()
            if self._announced:
                self.moved.emit(self._progress)

    def _done(self, report: SyncReport) -> None:
        self._look.stop()
        self._announce()
        self.stopped = self._progress is not None and self._progress.cancelled
        self._progress = None
        if self.previewing:
            self.previewed.emit(report)
            return
        if self._only_look and report.ok:
            self.offered.emit(report)
            return
        self.report = report
        self.finished.emit(report)
        self.shelf.changed.emit()

    def _gave_up(self, error: FieldshelfError) -> None:
        self._look.stop()
        self._progress = None
        if self.background and error.code == "library_in_use":
            self.postponed.emit()
            return
        self.error = error
        self._announce()
        self.failed.emit(error)
        self.shelf.changed.emit()
