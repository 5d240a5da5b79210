"""Making a lesson pack for the window: what it would hold, then writing it beside everything else. No widget.

Writing runs on a lane of its own, since a stick is slow; how far it is, is looked at ten times a second.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.shelf import Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.lessons import pieces
from resources.library import Library

if TYPE_CHECKING:
    from sync.packs.lesson import LessonChoice, LessonPlan, LessonReport

_LANE = "export"


class _StoppedError(Exception):
    """Whoever writes has been told to stop."""


@dataclass(frozen=True)
class Offered:
    """What there is to choose from: languages and roles, each with the bytes that are here of it; whether any of the lessons
    is labelled as not public, and whether guidance stands behind them."""

    languages: dict[str, int]
    roles: dict[str, int]
    restricted: bool
    guidance: bool


class LessonPacking(QObject):
    """`planned` carries a LessonPlan, `moved` bytes done and in all, `written` a LessonReport, `failed` a FieldshelfError;
    `stopped` when nothing was written because it was cancelled."""

    planned = Signal(object)
    moved = Signal(object, object)
    written = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, shelf: Shelf, lessons: Sequence[str], title: str) -> None:
        super().__init__()
        self._shelf, self._lessons, self._title = shelf, tuple(lessons), title
        self._done = self._total = 0
        self._cancelled = False
        self.running = False
        self._look = QTimer(self)
        self._look.setInterval(100)
        self._look.timeout.connect(lambda: self.moved.emit(self._done, self._total))

    def offer(self, done: Callable[[Offered], None]) -> None:
        lessons = self._lessons

        def work(library: Library) -> Offered:
            languages: dict[str, int] = {}
            roles: dict[str, int] = {}
            entries = library.entries_by(lessons)
            for entry in entries:
                for piece in pieces(entry.document):
                    for file in piece.files:
                        length = file.length if file.sha256 in entry.here else 0
                        languages[file.language] = languages.get(file.language, 0) + length
                        roles[piece.role] = roles.get(piece.role, 0) + length
            return Offered(
                languages,
                roles,
                any(entry.document.handling != "public" for entry in entries),
                any(entry.document.relations for entry in entries),
            )

        self._shelf.read(work, done, self.failed.emit, lane="beside")

    def plan(self, choice: LessonChoice) -> None:
        """What a pack of that choice holds; only the newest is answered."""
        lessons, title, language = self._lessons, self._title, wording.interface()

        def work(library: Library) -> LessonPlan:
            from sync.packs import lesson

            words = lesson.Words(
                wording.role, wording.status, wording.old_version, wording.source, tr("Guidance"), language
            )  # fmt: skip
            return lesson.plan(library, lessons, choice, words, title)

        self._shelf.latest(("lesson pack", id(self)), work, self.planned.emit, self.failed.emit, lane="beside")

    def free(self, folder: Path, done: Callable[[int | None], None]) -> None:
        """Bytes that are free there; None where that cannot be told."""

        def work() -> int | None:
            import shutil

            try:
                return shutil.disk_usage(folder).free
            except OSError:
                return None

        self._shelf.tasks.latest(("lesson pack room", id(self)), _LANE, work, done)

    def write(self, plan: LessonPlan, folder: Path) -> None:
        if self.running:
            return
        self._cancelled, self.running, self._done, self._total = False, True, 0, plan.bytes

        def watch(done: int, total: int) -> None:
            self._done, self._total = done, total
            if self._cancelled or self._shelf.tasks.closed:
                raise _StoppedError

        def work() -> LessonReport | None:
            from sync.packs import lesson

            try:
                return lesson.write(self._shelf.library, plan, folder, watch)
            except _StoppedError:
                return None

        self._look.start()
        self._shelf.tasks.run(_LANE, work, self._ended, self._gave_up)

    def cancel(self) -> None:
        """Ends soon, and leaves nothing."""
        self._cancelled = True

    def _ended(self, report: LessonReport | None) -> None:
        self._look.stop()
        self.running = False
        if report is None:
            self.stopped.emit()
        else:
            self.written.emit(report)

    def _gave_up(self, error: FieldshelfError) -> None:
        self._look.stop()
        self.running = False
        self.failed.emit(error)
