"""Which repository the publisher's page works on, and the one step that it is doing: on a thread of its own, looked at ten
times a second, cancelled at the next safe place. What a step does stands in `publishing.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.publish.publishing import Standing, Station, Watch
from desktop.settings import Settings
from desktop.tasks import Tasks
from resources.errors import FieldshelfError

T = TypeVar("T")


class PublishWork(QObject):
    """`chosen` when another repository is worked on, or none: it carries whether there is one. `stood` carries a Standing,
    `lost` why there is none. `moved` while a step runs, and once more when it has ended; `step` says which of the page's it is.
    """

    chosen = Signal(bool)
    stood = Signal(object)
    lost = Signal(object)
    moved = Signal()

    def __init__(self, settings: Settings, tasks: Tasks) -> None:
        super().__init__()
        self._settings, self._tasks = settings, tasks
        folder = settings.repository()
        self.station = Station(folder) if folder is not None else None
        self.standing: Standing | None = None
        self.step = ""
        self.watch = Watch()
        self._look = QTimer(self)
        self._look.setInterval(100)
        self._look.timeout.connect(self.moved)

    # The repository

    def open(self, folder: Path, failed: Callable[[FieldshelfError], None]) -> None:
        """Works on the repository in `folder` from now on, if there is one."""
        station = Station(folder)
        self._ask(station, lambda standing: self._open(station, standing), failed)

    def make(
        self, folder: Path, institute: str, name: str, passphrase: str | None, failed: Callable[[FieldshelfError], None]
    ) -> None:
        """Makes one, and works on it."""

        def made(station: Station) -> None:
            self.open(station.folder, failed)

        self._tasks.run("publish", lambda: Station.make(folder, institute, name, passphrase), made, failed)

    def leave(self) -> None:
        """Works on none; the repository stays where it is."""
        self._settings.set_repository(None)
        self._tasks.drop("standing")
        self.station = self.standing = None
        self.chosen.emit(False)

    def look(self) -> None:
        """How the repository stands now."""
        if self.station is not None:
            self._ask(self.station, self._stood, self.lost.emit)

    def _ask(self, station: Station, done: Callable[[Standing], None], failed: Callable[[FieldshelfError], None]) -> None:
        self._tasks.latest("standing", "publish", station.standing, done, failed)

    def _open(self, station: Station, standing: Standing) -> None:
        self._settings.set_repository(station.folder)
        self.station = station
        self.chosen.emit(True)
        self._stood(standing)

    def _stood(self, standing: Standing) -> None:
        self.standing = standing
        self.stood.emit(standing)

    # One step

    @property
    def running(self) -> bool:
        return bool(self.step)

    def run(
        self,
        step: str,
        work: Callable[[Station, Watch], T],
        done: Callable[[T], None],
        failed: Callable[[FieldshelfError], None],
    ) -> None:
        """Nothing where a step runs already, or there is no repository; the buttons are off then."""
        station = self.station
        if self.running or station is None:
            return
        self.step, watch = step, Watch()
        self.watch = watch

        def good(result: T) -> None:
            self._ended()
            self.look()  # before what follows: it may be a long step
            done(result)

        def bad(error: FieldshelfError) -> None:
            self._ended()
            self.look()
            failed(error)

        self._tasks.run("publish", lambda: work(station, watch), good, bad)
        self._look.start()
        self.moved.emit()

    def ask(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[FieldshelfError], None]) -> None:
        """Something short that a newer question makes worthless."""
        self._tasks.latest("asked", "publish", work, done, failed)

    def aside(self, work: Callable[[], None], failed: Callable[[FieldshelfError], None]) -> None:
        """Something short that is no step."""
        self._tasks.run("publish", work, lambda _: None, failed)

    def cancel(self) -> None:
        self.watch.cancelled = True
        self.moved.emit()

    def stop_for_closing(self) -> None:
        self._look.stop()
        self.watch.cancelled = True

    def _ended(self) -> None:
        self._look.stop()
        self.step = ""
        self.moved.emit()
