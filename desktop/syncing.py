"""Starts and stops a sync, and looks ten times a second how far it is. The sync itself runs on its own thread.

`sync` and everything it needs (requests, TUF) is imported when the first sync starts, not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.shelf import Shelf
from resources.errors import FieldshelfError
from resources.library import Library

if TYPE_CHECKING:
    from resources.catalogue import Source
    from sync.progress import Progress
    from sync.run import SyncReport


class Syncing(QObject):
    """`moved` carries a Progress; `finished` a SyncReport; `failed` a FieldshelfError. One sync at a time."""

    started = Signal()
    moved = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    lane_wanted = Signal()  # before its thread is used: whoever works there idly ends

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._progress: Progress | None = None
        self._look = QTimer(self)
        self._look.setInterval(100)
        self._look.timeout.connect(self._moved)
        self.report: SyncReport | None = None

    @property
    def running(self) -> bool:
        return self._progress is not None

    def start(self) -> None:
        if self.running:
            return
        from sync.progress import Progress

        progress = self._progress = Progress()
        self.report = None

        def work() -> SyncReport:
            from sync.run import sync

            return sync(self._shelf.library, progress=progress)

        self.lane_wanted.emit()
        self._shelf.tasks.run("sync", work, self._done, self._gave_up)
        self._look.start()
        self.started.emit()
        self._moved()

    def cancel(self) -> None:
        """Ends at the next safe place; what has arrived stays."""
        if self._progress is not None:
            self._progress.cancel()
            self._moved()

    def stop_for_closing(self) -> None:
        self._look.stop()
        if self._progress is not None:
            self._progress.cancel()

    def add_source(self, name: str, url: str, fingerprint: str | None, done: object, failed: object) -> None:
        """`done` gets the new Source; the key is believed on first use where no fingerprint is given."""

        def work() -> Source:
            from sync.sources import add_source

            return add_source(self._shelf.library, name, url, None, fingerprint)

        def added(source: Source) -> None:
            self._shelf.changed.emit()
            done(source)  # type: ignore[operator]

        self.lane_wanted.emit()
        self._shelf.tasks.run("sync", work, added, failed)  # type: ignore[arg-type]

    def remove_source(self, name: str) -> None:
        def work(library: Library) -> None:
            library.catalogue.remove_source(name)

        self._shelf.read(work, lambda _: self._shelf.changed.emit())

    def _moved(self) -> None:
        if self._progress is not None:
            self.moved.emit(self._progress)

    def _done(self, report: SyncReport) -> None:
        self._look.stop()
        self._progress, self.report = None, report
        self.finished.emit(report)
        self._shelf.changed.emit()

    def _gave_up(self, error: FieldshelfError) -> None:
        self._look.stop()
        self._progress = None
        self.failed.emit(error)
        self._shelf.changed.emit()
