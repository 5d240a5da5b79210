"""Newer versions of the program, for the window: what is known, asking, fetching, putting in place, going back. No widget.

Everything runs on a lane of its own and is told by `changed`. Only where the program came with its publisher's key is anything
looked at.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.shelf import Shelf
from desktop.updates.syncing import Syncing
from resources.errors import FieldshelfError
from resources.home import Home
from sync.program import installation

if TYPE_CHECKING:
    from sync.program.installation import Installation
    from sync.program.known import Known
    from sync.program.releases import Release
    from sync.progress import Progress

_SOON = 3_000  # ms after the window was made: the first page stands there by then
_OFTEN = 200  # ms between two looks at how far it is


@dataclass(frozen=True)
class State:
    """`newer` could be had; `told`: it is spoken of; `waiting` starts with the next start, `before` is what one can go back to
    (version numbers, or ""). `placed` is where the installer was put."""

    newer: Release | None = None
    told: bool = False
    waiting: str = ""
    before: str = ""
    known: Known | None = None
    placed: Path | None = None


class Updating(QObject):
    changed = Signal()
    refused = Signal(object)  # a FieldshelfError

    def __init__(self, shelf: Shelf, syncing: Syncing) -> None:
        super().__init__()
        self._shelf = shelf
        self.installed: Installation = installation.here()
        self.state = State()
        self.error: FieldshelfError | None = None
        self.doing = ""  # "check", "get", "apply", "back"
        self._progress: Progress | None = None
        self._place: Path | None = None  # of a stick that has it
        self._timer = QTimer(self)
        self._timer.setInterval(_OFTEN)
        self._timer.timeout.connect(self.changed)
        if self.installed.knows_publisher:
            QTimer.singleShot(_SOON, self, self._begin)
            syncing.finished.connect(lambda _: self.look(syncing.pack if syncing.importing else None))
            syncing.closing.connect(self.stop)

    @property
    def news(self) -> Release | None:
        """What the status line speaks of: nothing that is in place already."""
        newer = self.state.newer
        return newer if newer is not None and self.state.told and self.state.waiting != newer.version else None

    @property
    def progress(self) -> tuple[int, int]:
        """Bytes of how many; (0, 0) where nothing is fetched."""
        progress = self._progress
        return (0, 0) if progress is None or self.doing != "get" else (progress.done_bytes, progress.total_bytes)

    @property
    def stopping(self) -> bool:
        """Somebody has stopped it, and it has not ended yet: a server that says nothing keeps it waiting."""
        return self._progress is not None and self._progress.cancelled

    def look(self, stick: Path | None = None) -> None:
        """At what is known, and at what lies on a stick; nobody else is asked."""

        def work(home: Home) -> None:
            from sync.program import checking

            place = None if stick is None else checking.on_stick(stick)
            if place is not None:
                with contextlib.suppress(FieldshelfError):  # it is kept what was wrong with it
                    found = checking.check(self.installed, home, place=place)
                    self._place = place if found.offered(self.installed) else self._place

        self._do("", work)

    def _begin(self) -> None:
        stick = self._shelf.home.stick
        self.look(None if stick is None else stick.packs)

    def check(self) -> None:
        def work(home: Home) -> None:
            from desktop import program
            from sync.program import checking

            checking.check(self.installed, home, link=program.link(home), carried=program.counted(home))

        self._do("check", work)

    def get(self, folder: Path | None) -> None:
        """Fetched, verified, tried and chosen for the next start; where an administrator installs, put into `folder`."""
        from sync.progress import Progress

        release, progress = self.state.newer, Progress()
        if release is None or self.doing:
            return
        self._progress = progress
        place = self._place if self._place is not None and self._place.is_dir() else None

        def work(home: Home) -> Path | None:
            from desktop import program
            from sync.program import getting, switching

            if folder is None:
                switching.ready(self.installed, release)
            archive = getting.get(
                self.installed,
                home,
                release,
                place=place,
                progress=progress,
                link=program.link(home),
                carried=program.counted(home),
            )
            if folder is not None:
                return getting.hand_over(archive, release, folder)
            self.doing = "apply"
            program.apply(release, archive, home, progress)
            return None

        self._do("get", work)

    def skip(self) -> None:
        """Nothing more is said of the newer version."""
        release = self.state.newer

        def work(home: Home) -> None:
            from sync.program import checking

            if release is not None:
                checking.skip(home, release.version)

        self._do("check", work)

    def lost_by_going_back(self, told: Callable[[list[str]], None]) -> None:
        """Names of stores that the version before does not open any more."""
        from desktop import program

        self._shelf.tasks.run("program", lambda: program.lost_by_going_back(self._shelf.home), told)

    def go_back(self) -> None:
        def work(home: Home) -> None:
            from desktop import program

            program.go_back(home)

        self._do("back", work)

    def stop(self) -> None:
        """Ends at the next safe place; what has arrived stays."""
        if self._progress is not None:
            self._progress.cancel()
            self.changed.emit()

    def _do(self, what: str, work: Callable[[Home], Path | None]) -> None:
        if self.doing:
            return
        if what:  # a look that nobody asked for takes nothing away that somebody may be reading
            self.doing, self.error = what, None
        home = self._shelf.home

        def whole() -> State:
            placed = work(home)
            return self._read(home, placed)

        def done(state: State) -> None:
            self._end(what)
            self.state = state
            self.changed.emit()

        def failed(error: FieldshelfError) -> None:
            self._end(what)
            self.error = None if error.code in ("cancelled", "interrupted") else error
            self.changed.emit()

        self._shelf.tasks.run("program", whole, done, failed)
        if what:
            self._timer.start()
            self.changed.emit()

    def _end(self, what: str) -> None:
        """A look that ends leaves alone what somebody has begun meanwhile."""
        if what:
            self._timer.stop()
            self.doing, self._progress = "", None

    def _read(self, home: Home, placed: Path | None) -> State:
        from sync.program.known import known

        found, installed = known(home), self.installed
        waiting, before = installed.waiting, installed.before
        return State(
            found.offered(installed),
            found.news(installed) is not None,
            waiting.number if waiting else "",
            before.number if before else "",
            found,
            placed,
        )
