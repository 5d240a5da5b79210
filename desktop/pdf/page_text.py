"""The text of one PDF page and where its characters stand: what the mouse points at, words, and the boxes of a stretch of it.

Places are in points from the top left corner of the upright page. Characters are counted as in the page's passage.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from resources.words.text import UNIT

if TYPE_CHECKING:
    from resources.rendering import Link, PageContent

_AROUND = 100  # characters in which the ends of a word are looked for


@dataclass(frozen=True, slots=True)
class _Line:
    """`down` where it runs downwards or upwards, as on a page that stands on its side; `back` where it runs upwards."""

    box: QRectF
    characters: tuple[int, ...]
    down: bool
    back: bool


class PageText:
    def __init__(self, content: PageContent) -> None:
        self.text = content.text
        self._boxes = content.boxes
        self.links: list[Link] = content.links
        self._lines = list(self._in_lines())

    def _box(self, index: int) -> QRectF:
        return QRectF(*self._boxes[4 * index : 4 * index + 4])

    def _in_lines(self) -> Iterator[_Line]:
        """Characters that follow each other in the text and stand beside each other."""
        line: list[int] = []
        around, last, down = QRectF(), QRectF(), False
        for index, character in enumerate(self.text):
            box = self._box(index)
            if box.isEmpty() and character != "\n":
                continue
            if len(line) == 1:
                down = not last.top() < box.center().y() < last.bottom()
            beside = (
                last.left() < box.center().x() < last.right() if down else around.top() < box.center().y() < around.bottom()
            )
            if line and (character == "\n" or not beside):
                yield self._line(line, around, down and len(line) > 1)
                line, around, down = [], QRectF(), False
            if not box.isEmpty():
                line.append(index)
                around, last = around.united(box), box
        if line:
            yield self._line(line, around, down and len(line) > 1)

    def _line(self, characters: list[int], box: QRectF, down: bool) -> _Line:
        first, last = self._box(characters[0]).center(), self._box(characters[-1]).center()
        return _Line(box, tuple(characters), down, last.y() < first.y())

    def is_over(self, point: QPointF) -> bool:
        """Whether there is text where the mouse points."""
        return any(line.box.contains(point) for line in self._lines)

    def link_at(self, point: QPointF) -> Link | None:
        return next((link for link in self.links if QRectF(*link.place).contains(point)), None)

    def caret_at(self, point: QPointF) -> int:
        """The place between two characters that is nearest: the number of the one after it."""
        if not self._lines:
            return 0
        line = min(self._lines, key=lambda line: _distance(line.box, point))
        nearest = min(line.characters, key=lambda index: _distance(self._box(index), point))
        box = self._box(nearest)
        if line.down:
            behind = (point.y() > box.center().y()) != line.back
        else:
            behind = (point.x() > box.center().x()) != self._is_rtl(nearest)
        return nearest + 1 if behind else nearest

    def word_at(self, point: QPointF) -> tuple[int, int] | None:
        """The word under the mouse, from and to."""
        over = [index for line in self._lines if line.box.contains(point) for index in line.characters]
        hit = next((index for index in over if self._box(index).contains(point)), None)
        if hit is None:
            return None
        first = max(0, hit - _AROUND)
        for match in UNIT.finditer(self.text[first : hit + _AROUND]):
            if match.start() <= hit - first < match.end():
                return first + match.start(), first + match.end()
        return hit, hit + 1

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """One box for each run of the characters that stands together, as high as its line."""
        found: list[QRectF] = []
        for line in self._lines:
            inside = [self._box(index) for index in line.characters if start <= index < end]
            inside.sort(key=QRectF.top if line.down else QRectF.left)
            run = QRectF()
            for box in inside:
                apart = box.top() - run.bottom() if line.down else box.left() - run.right()
                if not run.isNull() and apart > min(box.height(), box.width() * 3):
                    found.append(run)
                    run = QRectF()
                run = run.united(box)
            if not run.isNull():
                found.append(run)
        return found

    def _is_rtl(self, index: int) -> bool:
        return unicodedata.bidirectional(self.text[index]) in ("R", "AL")


def _distance(box: QRectF, point: QPointF) -> float:
    """Vertically first: the mouse beside a line means that line."""
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    return down * 1000 + across
