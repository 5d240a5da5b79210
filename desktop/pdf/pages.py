"""Asks the rendering child for pages, hits and outlines, off the main thread. One child, one document open at a time.

Only the `pages` lane touches the renderer; it is imported and started when the first page is wanted.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from desktop.tasks import Tasks
from resources.children.failures import Failures
from resources.errors import ContentError, FieldshelfError

if TYPE_CHECKING:
    from resources.rendering import PageContent, PageRenderer, PdfInfo
    from resources.words.marking import Marker

T = TypeVar("T")
Failed = Callable[[FieldshelfError], None]
HitRects = list[list[QRectF]]  # one list of boxes per hit, in points from the page's top left


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page, from 1, `width` device pixels wide after it was turned by `turn` quarters, clockwise; or `region` of it, in those
    pixels: left, top, width, height."""

    page: int
    width: int
    turn: int = 0
    region: tuple[int, int, int, int] | None = None


class Pages:
    """`channel` names who asks: a newer question of the same asker drops the older one."""

    def __init__(self, tasks: Tasks, library: Path | None = None, *, small: bool = False) -> None:
        """`library` is the folder that most documents stand in: the child may read it, and what fails is kept there. `small`:
        fewer pictures are kept, and the child ends where another is wanted."""
        self.small = small
        self.alone: Callable[[], None] = lambda: None  # ends the children of others, on the lane
        self._tasks, self._reads = tasks, [library] if library else []
        self._failures = Failures(library) if library else None
        self._renderer: PageRenderer | None = None
        self._open: Path | None = None
        self._costly: dict[tuple[Path, int, str], ContentError] = {}  # what cost the child its life, or would again
        self._passwords: dict[Path, str] = {}  # in memory only: another document may come between

    def open(
        self,
        channel: Hashable,
        path: Path,
        done: Callable[[PdfInfo], None],
        failed: Failed,
        password: str | None = None,
    ) -> None:
        """ContentError encrypted where it needs a password, or another than this."""
        self._tasks.latest(("open", channel), "pages", lambda: self._information(path, password), done, failed)

    def render(self, channel: Hashable, path: Path, wanted: Wanted, done: Callable[[QImage], None], failed: Failed) -> None:
        self._tasks.latest(("render", channel), "pages", lambda: self._render(path, wanted), done, failed)

    def find(
        self,
        channel: Hashable,
        path: Path,
        page: int,
        marker: Marker,
        language: str | None,
        done: Callable[[HitRects], None],
        failed: Failed,
    ) -> None:
        self._tasks.latest(("find", channel, page), "pages", lambda: self._find(path, page, marker, language), done, failed)

    def content(self, channel: Hashable, path: Path, page: int, done: Callable[[PageContent], None], failed: Failed) -> None:
        """The text of a page with its places, and its links."""
        self._tasks.latest(
            ("content", channel),
            "pages",
            lambda: self._ask((path, page, "content"), lambda renderer: renderer.content(page)),
            done,
            failed,
        )

    def drop(self, channel: Hashable) -> None:
        self._tasks.drop(("open", channel))
        self.rest(channel)

    def rest(self, channel: Hashable) -> None:
        """Nobody looks at its pages now. What is being opened is opened."""
        for what in ("render", "content"):
            self._tasks.drop((what, channel))

    def close(self) -> None:
        """After the tasks were closed: nobody asks any more. Or on the lane: it is started again when somebody asks."""
        self._open = None
        if self._renderer is not None:
            self._renderer.close()
            self._renderer = None

    @property
    def children(self) -> int:
        """How many processes read files for it now."""
        return int(self._renderer is not None)

    # On the lane

    def _information(self, path: Path, password: str | None) -> PdfInfo:
        """Asked anew each time: the file may be another, or gone."""
        if password is not None:
            self._passwords[path] = password
        self._costly = {about: error for about, error in self._costly.items() if about[0] != path}
        try:
            return self._open_it(path)
        except ContentError:
            self._passwords.pop(path, None)
            raise

    def _open_it(self, path: Path) -> PdfInfo:
        self._open = None
        with self._watching(path):
            info = self._started().open(path, password=self._passwords.get(path))
        self._open = path
        return info

    def _watching(self, path: Path) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext() if self._failures is None else self._failures.watching(path)

    def _started(self) -> PageRenderer:
        if self._renderer is None:
            from resources.rendering import PageRenderer

            self.alone()
            self._renderer = PageRenderer(self._reads)
        return self._renderer

    def _ask(self, about: tuple[Path, int, str], question: Callable[[PageRenderer], T]) -> T:
        """`about` is the document, its page, and what is asked. What took too long or killed the child is not asked twice, by
        whomever and in whatever size, until the document is opened again: everybody else would wait for it again."""
        if about in self._costly:
            raise self._costly[about]
        if self._open != about[0]:
            self._open_it(about[0])
        try:
            return question(self._started())
        except ContentError as error:
            if error.code in ("too_slow", "too_large", "crashed", "forbidden"):
                self._open = None  # the child has been replaced: it has to open the document again
                self._costly[about] = error
                with self._watching(about[0]):
                    raise
            raise

    def _render(self, path: Path, wanted: Wanted) -> QImage:
        picture = self._ask(
            (path, wanted.page, "render"),
            lambda renderer: renderer.render(wanted.page, wanted.width, wanted.turn, wanted.region),
        )
        image = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        return image.copy()  # the pixels belong to the renderer until the next page

    def _find(self, path: Path, page: int, marker: Marker, language: str | None) -> HitRects:
        hits = self._ask((path, page, "find"), lambda renderer: renderer.find(page, marker, language))
        return _phrases([_lines([QRectF(*box) for box in hit]) for hit in hits])


def _phrases(hits: HitRects) -> HitRects:
    """Words that stand together on a line are one hit."""
    joined: HitRects = []
    for hit in hits:
        if joined and hit:
            last, first = joined[-1][-1], hit[0]
            apart = first.left() - last.right() if first.left() >= last.left() else last.left() - first.right()
            if abs(last.center().y() - first.center().y()) < last.height() / 3 and apart < last.height() * 0.6:
                joined[-1] = _lines([*joined[-1], *hit])
                continue
        joined.append(hit)
    return [hit for hit in joined if hit]


def _lines(boxes: list[QRectF]) -> list[QRectF]:
    """One box for each line of a hit: painted one by one, the boxes of its letters would overlap and darken."""
    lines: list[QRectF] = []
    for box in boxes:
        for number, line in enumerate(lines):
            if min(line.bottom(), box.bottom()) - max(line.top(), box.top()) > min(line.height(), box.height()) / 2:
                lines[number] = line.united(box)
                break
        else:
            lines.append(box)
    return lines
