"""A pack of what is here for another laptop: how large it would be, writing it, reading it again; and the request with which
somebody asks for what is missing. On a lane of its own, looked at ten times a second. No widget."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.publish.publishing import Watch
from desktop.updates.syncing import Syncing
from desktop.words.wording import tr
from resources.errors import FieldshelfError, PublishError
from resources.library import Library

if TYPE_CHECKING:
    from sync.packs.bag import Problem
    from sync.packs.packing import Foreseen, PackReport

_CHANNEL = "export"


@dataclass(frozen=True)
class Wanted:
    """What is to be packed: no collections and no languages mean all. `request`: only what is missing where that was made."""

    collections: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    restricted: bool = False
    request: Path | None = None


@dataclass(frozen=True)
class Exported:
    """The packs, what could not be packed at all, and what is not as it should be when it is read again."""

    reports: tuple[PackReport, ...]
    failed: tuple[FieldshelfError, ...]
    problems: tuple[Problem, ...]


class Exporting(QObject):
    """`sized` carries a Foreseen and the bytes that are free at the destination, None where that is not known; `ended` an
    Exported; `asked` the counts of a request that was written; `failed` a FieldshelfError, of code "cancelled" where somebody
    stopped it. `moved` while it writes."""

    sized = Signal(object, object)
    ended = Signal(object)
    asked = Signal(object)
    failed = Signal(object)
    moved = Signal()

    def __init__(self, syncing: Syncing) -> None:
        super().__init__()
        self._shelf = syncing.shelf
        self.watch = Watch()
        self.running = False
        self._look = QTimer(self)
        self._look.setInterval(100)
        self._look.timeout.connect(self.moved)
        syncing.closing.connect(self.cancel)

    def measure(self, wanted: Wanted, destination: Path | None) -> None:
        """The newest question alone is answered."""

        def work(library: Library) -> tuple[Foreseen, int | None]:
            from sync.packs.packing import foresee

            return foresee(library, _choice(wanted)), _free(destination)

        self._shelf.latest(_CHANNEL, work, lambda found: self.sized.emit(*found), self.failed.emit, lane="export")

    def write(self, wanted: Wanted, destination: Path) -> None:
        if self.running:
            return
        watch = self.watch = Watch()

        def work(library: Library) -> Exported:
            from sync.packs import bag
            from sync.packs.packing import export

            try:
                reports, failed = export(library, destination, _choice(wanted), watch.counting("pack"))
                problems = [one for report in reports for one in bag.verify(bag.read(report.path), watch.counting("verify"))]
            except PublishError as error:  # the watch's own word, said of a publisher's work
                raise _stopped() from error
            return Exported(tuple(reports), tuple(failed), tuple(problems))

        self.running = True
        self._look.start()
        self._shelf.read(work, self._end(self.ended), self._end(self.failed), lane="export")
        self.moved.emit()

    def ask(self, path: Path) -> None:
        """Writes the request."""

        def work(library: Library) -> dict[str, Any]:
            from sync.packs.request import write_request

            return {**write_request(library, path), "path": path}

        self._shelf.read(work, self.asked.emit, self.failed.emit, lane="export")

    def cancel(self) -> None:
        """Ends at the next safe place: a pack that is not whole is not called one."""
        self.watch.cancelled = True

    def _end(self, signal: Any) -> Callable[[Any], None]:
        def end(what: object) -> None:
            self.running = False
            self._look.stop()
            self.moved.emit()
            signal.emit(what)

        return end


def _choice(wanted: Wanted) -> Any:
    from sync.packs.packing import Choice
    from sync.packs.request import read_request

    request = read_request(wanted.request) if wanted.request is not None else None
    return Choice(wanted.collections, wanted.languages, wanted.restricted, request)


def _free(destination: Path | None) -> int | None:
    """Where it is there, or the folder above it."""
    if destination is None:
        return None
    folder = destination if destination.is_dir() else destination.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _stopped() -> FieldshelfError:
    words = tr("Stopped. What was written so far is no pack yet; written to the same place again, it goes on from there.")
    return PublishError("cancelled", words)
