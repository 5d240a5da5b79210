"""Asks the viewing children for documents that are no PDF, off the main thread: text as sanitised HTML, pictures as pixels."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from desktop.pdf.pages import Pages
from desktop.tasks import Tasks
from desktop.words.wording import tr
from resources.children.failures import Failures
from resources.errors import ContentError, FieldshelfError

if TYPE_CHECKING:
    from resources.children.processes import Worker
    from resources.viewing import View, Viewer

_MOST_PIXELS = 25_000_000
_MOST_SIDE = 1_000_000
Failed = Callable[[FieldshelfError], None]


@dataclass(frozen=True)
class Picture:
    """`image` may have fewer pixels than the picture's own `width` and `height`."""

    image: QImage
    width: int
    height: int


class Viewers:
    """Only the `viewer` lane touches the children; each is started when the first such document is opened."""

    def __init__(self, tasks: Tasks, library: Path | None = None, *, beside: Pages | None = None) -> None:
        """`library` is the folder that most of the files stand in: the children may read it, and what fails is kept there.
        `beside`: there is one child at a time, of these or of those; all are asked on one lane then."""
        self.small = beside is not None
        self._beside, self._lane = beside, "viewer" if beside is None else "pages"
        if beside is not None:
            beside.alone = self.close
        self._tasks, self._reads = tasks, [library] if library else []
        self._failures = Failures(library) if library else None
        self._viewer: Viewer | None = None
        self._pictures: Worker | None = None

    def view(self, channel: Hashable, path: Path, media_type: str, done: Callable[[View], None], failed: Failed) -> None:
        self._tasks.latest(("view", channel), self._lane, lambda: self._view(path, media_type), done, failed)

    def picture(
        self,
        channel: Hashable,
        path: Path,
        width: int,
        done: Callable[[Picture], None],
        failed: Failed,
        *,
        part: str | None = None,
    ) -> None:
        """At most `width` pixels wide. `part`: a picture within the archive that the file is, by its name there."""
        self._tasks.latest(("picture", channel), self._lane, lambda: self._picture(path, width, part), done, failed)

    def drop_picture(self, channel: Hashable) -> None:
        """Nobody waits for it any more."""
        self._tasks.drop(("picture", channel))

    def close(self) -> None:
        """After the tasks were closed, or on the lane."""
        if self._viewer is not None:
            self._viewer.close()
            self._viewer = None
        if self._pictures is not None:
            self._pictures.close()
            self._pictures = None

    @property
    def children(self) -> int:
        """How many processes read files for it now."""
        return (self._viewer is not None) + (self._pictures is not None)

    def _alone(self) -> None:
        if self._beside is not None:
            self._beside.close()
            self.close()

    def _view(self, path: Path, media_type: str) -> View:
        if self._viewer is None:
            from resources.viewing import Viewer

            self._alone()
            self._viewer = Viewer(self._reads)
        with self._watching(path):
            return self._viewer.view(path, media_type)

    def _watching(self, path: Path) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext() if self._failures is None else self._failures.watching(path)

    def _picture(self, path: Path, width: int, part: str | None) -> Picture:
        from resources.children.processes import MIB, Limits, Worker

        if self._pictures is None:
            self._alone()
            self._pictures = Worker("desktop.documents.picture_child:handlers", reads=self._reads, threads=True)
        arguments = {"path": str(path.absolute()), "width": width, "part": part}
        limits = Limits(seconds=20, memory=1536 * MIB, output=4 * _MOST_PIXELS + 1024)
        # One broken picture does not make a failure of the document that it is in.
        with self._watching(path) if part is None else contextlib.nullcontext():
            sides, pixels = self._pictures.call_for_data("picture", arguments, limits)
        if not (isinstance(sides, list) and len(sides) == 4 and all(type(side) is int for side in sides)):
            raise _nonsense(path)
        columns, rows, width, height = sides
        if not all(0 < side <= _MOST_SIDE for side in sides) or columns * rows * 4 != len(pixels):
            raise _nonsense(path)
        image = QImage(pixels, columns, rows, columns * 4, QImage.Format.Format_ARGB32_Premultiplied)
        return Picture(image.copy(), width, height)


def _nonsense(path: Path) -> ContentError:
    words = tr("Showing this document failed. It is probably damaged: get another copy of it.")
    return ContentError("crashed", words, item=path.name)
