"""Asks the rendering child for pages, hits and outlines, off the main thread. One child, one document open at a time.

Only the `pages` lane touches the renderer; it is imported and started when the first page is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from desktop.tasks import Tasks
from resources.errors import ContentError, FieldshelfError

if TYPE_CHECKING:
    from resources.marking import Marker
    from resources.rendering import PageRenderer, PdfInfo

Failed = Callable[[FieldshelfError], None]
HitRects = list[list[QRectF]]  # one list of boxes per hit, in points from the page's top left


class Pages:
    """`channel` names who asks: a newer question of the same asker drops the older one."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._renderer: PageRenderer | None = None
        self._info: tuple[Path, PdfInfo] | None = None

    def open(self, channel: Hashable, path: Path, done: Callable[[PdfInfo], None], failed: Failed) -> None:
        self._tasks.latest(("open", channel), "pages", lambda: self._opened(path)[1], done, failed)

    def render(
        self, channel: Hashable, path: Path, page: int, width: int, done: Callable[[QImage], None], failed: Failed
    ) -> None:
        """`page` from 1; `width` in device pixels."""
        self._tasks.latest(("render", channel), "pages", lambda: self._render(path, page, width), done, failed)

    def find(
        self, channel: Hashable, path: Path, page: int, marker: Marker, done: Callable[[HitRects], None], failed: Failed
    ) -> None:
        self._tasks.latest(("find", channel, page), "pages", lambda: self._find(path, page, marker), done, failed)

    def drop(self, channel: Hashable) -> None:
        for what in ("open", "render"):
            self._tasks.drop((what, channel))

    def close(self) -> None:
        """After the tasks were closed: nobody asks any more."""
        if self._renderer is not None:
            self._renderer.close()
            self._renderer = None

    def _opened(self, path: Path) -> tuple[PageRenderer, PdfInfo]:
        if self._renderer is None:
            from resources.rendering import PageRenderer

            self._renderer = PageRenderer()
        if self._info is None or self._info[0] != path:
            self._info = None
            self._info = (path, self._renderer.open(path))
        return self._renderer, self._info[1]

    def _render(self, path: Path, page: int, width: int) -> QImage:
        renderer, _ = self._opened(path)
        try:
            picture = renderer.render(page, width)
        except ContentError:
            self._info = None  # the child may have been replaced: it has to open the document again
            raise
        image = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        return image.copy()  # the pixels belong to the renderer until the next page

    def _find(self, path: Path, page: int, marker: Marker) -> HitRects:
        renderer, _ = self._opened(path)
        try:
            hits = renderer.find(page, marker)
        except ContentError:
            self._info = None
            raise
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
