"""Where the pages of a document stand on the desk: one below the other, or one at a time. Knows no pixels and no file."""

from __future__ import annotations

import bisect
import contextlib
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QTransform

GAP, EDGE = 14, 16
_A4 = (595.0, 842.0)
_HIGHEST = 1_500_000_000  # pixels of a desk, whatever a file says of its pages: scroll bars count in 32 bits
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
POINT = 96 / 72  # logical pixels per point at 100 %


class Fit(Enum):
    WIDTH = "width"
    PAGE = "page"


class PageLayout:
    """`sizes` are in points as the pages stand upright; what is laid out is turned by `turn` quarters, clockwise.

    Places on the desk are in logical pixels from its top left corner; `left` and `top` are how far the desk is scrolled.
    """

    def __init__(self, margin: int) -> None:
        self._margin = margin
        self.upright: Sequence[tuple[float, float]] = ()
        self._sizes: Sequence[tuple[float, float]] = ()
        self._tops: list[float] = []
        self._widest, self._highest = _A4
        self._view = QSize(1, 1)
        self.turn = 0
        self.single = False
        self.page = 1  # the only one that is laid out while `single`
        self.zoom: float | Fit = Fit.WIDTH
        self.scale = 1.0  # logical pixels per point
        self.width = self.height = 0.0  # of the desk

    def show(self, sizes: Sequence[tuple[float, float]], turn: int = 0) -> None:
        self.upright, self.turn = sizes, turn % 4
        self._sizes = [(height, width) for width, height in sizes] if turn % 2 else sizes
        self._widest = max((width for width, _ in self._sizes), default=_A4[0])
        self._highest = max((height for _, height in self._sizes), default=_A4[1])

    @property
    def count(self) -> int:
        return len(self._sizes)

    def arrange(self, view: QSize) -> None:
        """Lays everything out for a view of this size."""
        self._view = view
        laid_out = [self._sizes[self.page - 1]] if self.single and self._sizes else self._sizes
        highest = (_HIGHEST - GAP * len(laid_out)) / max(1.0, sum(height for _, height in laid_out))
        self.scale = min(self._scale(view), highest)
        self._tops = []
        top = float(EDGE)
        for _, height in laid_out:
            self._tops.append(top)
            top += height * self.scale + GAP
        self.height = top
        self.width = (self._sizes[self.page - 1][0] if self.single and self._sizes else self._widest) * self.scale + 16

    def _scale(self, view: QSize) -> float:
        if isinstance(self.zoom, float):
            return self.zoom * POINT
        width, height = self._widest, self._highest
        if self.single and self._sizes:
            width, height = self._sizes[self.page - 1]
        scale = (view.width() - 2 * self._margin) / width
        if self.zoom is Fit.PAGE:
            scale = min(scale, (view.height() - 2 * EDGE) / height)
        return max(min(0.1, 200 / width), scale)

    def zoomed(self, steps: int) -> float:
        """The next larger or smaller of ZOOMS."""
        now = self.scale / POINT
        place = bisect.bisect(ZOOMS, now + 0.005) if steps > 0 else bisect.bisect_left(ZOOMS, now - 0.005) - 1
        return ZOOMS[max(0, min(len(ZOOMS) - 1, place))]

    @property
    def zoom_name(self) -> str:
        """For another time."""
        return self.zoom.value if isinstance(self.zoom, Fit) else f"{self.zoom:.0%}"

    def take_zoom(self, name: str) -> None:
        """As `zoom_name` gave it; nothing where it is none."""
        with contextlib.suppress(ValueError):
            fits = name in (Fit.WIDTH.value, Fit.PAGE.value)
            self.zoom = Fit(name) if fits else min(ZOOMS[-1], max(ZOOMS[0], float(name.removesuffix("%")) / 100))

    def top(self, page: int) -> float:
        return self._tops[0 if self.single else page - 1]

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in logical pixels, turned."""
        width, height = self._sizes[page - 1]
        return width * self.scale, height * self.scale

    def height_in_points(self, page: int) -> float:
        """Of the upright page."""
        return self.upright[page - 1][1]

    def at(self, y: float) -> int:
        """The page that stands at this height of the desk, or the last one above it."""
        return self.page if self.single else max(1, min(self.count, bisect.bisect_right(self._tops, y)))

    def in_view(self, top: float) -> range:
        if not self._sizes:
            return range(0)
        if self.single:
            return range(self.page, self.page + 1)
        first = self.at(top)
        last = max(first, bisect.bisect_left(self._tops, top + self._view.height()))
        return range(first, min(last, self.count) + 1)

    def box(self, page: int, left: float, top: float) -> QRectF:
        """A page in the view's coordinates."""
        width, height = self.size(page)
        space = self._view.width()
        x = (space - width) / 2 if width + 16 <= space else 8 - left
        return QRectF(round(x), round(self.top(page) - top), round(width), round(height))

    def to_view(self, page: int, box: QRectF) -> QTransform:
        """From points of the upright page to the view."""
        width, height = self.upright[page - 1]
        corner = (QPointF(0, 0), QPointF(height, 0), QPointF(width, height), QPointF(0, width))[self.turn]
        return (
            QTransform()
            .translate(box.left(), box.top())
            .scale(self.scale, self.scale)
            .translate(corner.x(), corner.y())
            .rotate(90 * self.turn)
        )
