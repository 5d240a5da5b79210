"""Shows the pages of a PDF, one below the other, with the words that were searched for marked on them.

Pixels and boxes come from `pages`; this widget lays out, scrolls, zooms and paints. It reads no file.
"""

from __future__ import annotations

import bisect
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop import error_words
from desktop.pages import HitRects, Pages
from desktop.theme import CURRENT_HIT, CURRENT_HIT_LINE, HIT, Theme
from desktop.wording import tr
from resources.errors import FieldshelfError
from resources.marking import Marker

_GAP = 14
_KEPT_BYTES = 96_000_000
_ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_POINT = 96 / 72  # logical pixels per point at 100 %


class PdfView(QAbstractScrollArea):
    """`page_changed` tells the page that fills most of the view; `hits_found` that a page's hits are known."""

    page_changed = Signal(int)
    zoom_changed = Signal(str)
    hits_found = Signal(int)

    def __init__(self, theme: Theme, pages: Pages, channel: str, margin: int = 36) -> None:
        super().__init__()
        self._theme, self._pages, self._channel, self._margin = theme, pages, channel, margin
        self.setObjectName("desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Document page"))
        self._path: Path | None = None
        self._sizes: Sequence[tuple[float, float]] = ()
        self._tops: list[float] = []
        self._laid_out = 1.0  # the scale that `_tops` was made with: it outlives a change of the view's width
        self._zoom: float | None = None  # None: the page is as wide as the view
        self._page = 1
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._failures: dict[int, str] = {}
        self._asked: tuple[int, int] | None = None
        self._marker: Marker | None = None
        self._hits: dict[int, HitRects] = {}
        self._hit_pages: set[int] = set()
        self._finding: set[int] = set()
        self._current: tuple[int, int] | None = None
        self._reveal = self._wanted_best = False
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.viewport().update)

    # What is shown

    def show_document(self, path: Path, sizes: Sequence[tuple[float, float]], page: int = 1) -> None:
        """A document that `pages` has opened: sizes of its pages in points."""
        self._forget()
        self._path, self._sizes = path, sizes
        self._lay_out()
        self.go_to(page)

    def clear(self) -> None:
        self._forget()
        self._path, self._sizes = None, ()
        self._lay_out()

    def mark(self, marker: Marker | None, pages: Sequence[int]) -> None:
        """Marks the words of `marker`; `pages` are those known to contain some."""
        self._marker, self._hit_pages = marker, set(pages)
        self._hits.clear()
        self._finding.clear()
        self._current = None
        self._ask()
        self.viewport().update()

    def hits_on(self, page: int) -> int | None:
        """How many hits a page has; None while that is not known."""
        return len(self._hits[page]) if page in self._hits else None

    def show_hit(self, page: int, number: int | None) -> None:
        """Makes the `number`th hit of a page the current one; negative numbers count from the end.

        None means the first that stands in the text and not in the running head or foot.
        """
        self._current, self._reveal, self._wanted_best = (page, number or 0), True, number is None
        if page in self._hits:
            self._reveal_current()
        else:
            self.go_to(page)
            self._find(page)
        self.viewport().update()

    def current_hit(self) -> tuple[int, int] | None:
        """(page, number on it), both as `show_hit` takes them, number from 0."""
        return self._current

    def step_hit(self, step: int) -> bool:
        """To the next hit of the page that has the current one; False at its end."""
        if self._current is None:
            return False
        page, number = self._current
        if not 0 <= number + step < len(self._hits.get(page, ())):
            return False
        self.show_hit(page, number + step)
        return True

    @property
    def page(self) -> int:
        return self._page

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    def go_to(self, page: int) -> None:
        if self._sizes:
            self._page = max(1, min(len(self._sizes), page))
            self.verticalScrollBar().setValue(round(self._tops[self._page - 1] - 14))
            self._scrolled()
            self.page_changed.emit(self._page)

    def zoom_by(self, steps: int) -> None:
        now = self._scale() / _POINT
        place = bisect.bisect(_ZOOMS, now + 0.005) if steps > 0 else bisect.bisect_left(_ZOOMS, now - 0.005) - 1
        self._set_zoom(_ZOOMS[max(0, min(len(_ZOOMS) - 1, place))])

    def fit_width(self) -> None:
        self._set_zoom(None)

    def is_drawn(self) -> bool:
        """Whether everything in view has its pixels, or failed to get them."""
        return self._path is not None and all(
            page in self._failures or (page in self._images and self._images[page].width() == self._pixels(page))
            for page in self._in_view()
        )

    def is_marked(self) -> bool:
        """Whether the hits of every page in view are known."""
        return self._marker is None or all(
            page in self._hits and page not in self._finding for page in self._in_view() if page in self._hit_pages
        )

    # Layout

    def _set_zoom(self, zoom: float | None) -> None:
        place = self._place()
        self._zoom = zoom
        self._lay_out()
        self._restore(place)
        self.zoom_changed.emit(tr("Fit width") if zoom is None else f"{zoom:.0%}")

    def _scale(self) -> float:
        """Logical pixels per point."""
        if self._zoom is not None:
            return self._zoom * _POINT
        widest = max((width for width, _ in self._sizes), default=595.0)
        return max(0.1, (self.viewport().width() - 2 * self._margin) / widest)

    def _lay_out(self) -> None:
        scale = self._laid_out = self._scale()
        self._tops = []
        top = 16.0
        for _, height in self._sizes:
            self._tops.append(top)
            top += height * scale + _GAP
        view = self.viewport()
        widest = max((width for width, _ in self._sizes), default=0.0) * scale
        self.verticalScrollBar().setRange(0, max(0, round(top) - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, round(widest + 16 - view.width())))
        self.horizontalScrollBar().setPageStep(view.width())
        self._failures.clear()
        view.update()
        self._ask()

    def _box(self, page: int) -> QRectF:
        """A page in the viewport's coordinates."""
        scale = self._scale()
        width, height = (side * scale for side in self._sizes[page - 1])
        space = self.viewport().width()
        left = (space - width) / 2 if width + 16 <= space else 8 - self.horizontalScrollBar().value()
        return QRectF(round(left), round(self._tops[page - 1] - self.verticalScrollBar().value()), round(width), round(height))

    def _in_view(self) -> range:
        if not self._sizes:
            return range(0)
        top = self.verticalScrollBar().value()
        first = max(1, bisect.bisect_right(self._tops, top))
        last = max(first, bisect.bisect_left(self._tops, top + self.viewport().height()))
        return range(first, min(last, len(self._sizes)) + 1)

    def _place(self) -> tuple[int, float]:
        """The point at the view's upper edge: a page and how far down it is."""
        if not self._sizes:
            return 1, 0.0
        top = self.verticalScrollBar().value() + 14
        page = max(1, bisect.bisect_right(self._tops, top))
        return page, (top - self._tops[page - 1]) / (self._sizes[page - 1][1] * self._laid_out)

    def _restore(self, place: tuple[int, float]) -> None:
        if self._sizes:
            page, share = place
            top = self._tops[page - 1] + share * self._sizes[page - 1][1] * self._scale()
            self.verticalScrollBar().setValue(round(top - 14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._place()
        super().resizeEvent(event)
        self._lay_out()
        self._restore(place)
        if self._reveal:
            self._reveal_current()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = max(1, min(len(self._sizes), bisect.bisect_right(self._tops, middle)))
        at_end = self.verticalScrollBar().value() == self.verticalScrollBar().maximum()
        if page != self._page and not (at_end and self._page in self._in_view() and self._page > page):
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()
        self._ask()

    # Pixels and hits

    def _forget(self) -> None:
        self._pages.drop(self._channel)
        self._images.clear()
        self._failures.clear()
        self._hits.clear()
        self._finding.clear()
        self._marker, self._current, self._asked, self._reveal = None, None, None, False
        self._hit_pages = set()

    def _pixels(self, page: int) -> int:
        return max(16, round(self._box(page).width() * self.devicePixelRatioF()))

    def _ask(self) -> None:
        """Asks for the next page in view that has no pixels of the right size, one at a time."""
        if self._path is None or not self.isVisible():
            return
        view = list(self._in_view())
        for page in view:
            if page in self._hit_pages:
                self._find(page)
        for page in view:
            pixels = self._pixels(page)
            if page not in self._failures and (page not in self._images or self._images[page].width() != pixels):
                if self._asked != (page, pixels):
                    self._asked = (page, pixels)
                    self._pages.render(
                        self._channel, self._path, page, pixels,
                        partial(self._drawn, page),
                        partial(self._failed, page),
                    )  # fmt: skip
                return

    def _drawn(self, page: int, image: QImage) -> None:
        self._asked = None
        # The renderer bounds its pixels: a page may come smaller than asked, and is then the best there is.
        wanted = self._pixels(page)
        self._images[page] = image if image.width() == wanted else image.scaledToWidth(wanted)
        self._images.move_to_end(page)
        while len(self._images) > 2 and sum(kept.sizeInBytes() for kept in self._images.values()) > _KEPT_BYTES:
            self._images.popitem(last=False)
        self.viewport().update()
        self._ask()

    def _failed(self, page: int, error: FieldshelfError) -> None:
        self._asked = None
        self._failures[page] = error_words.error(error)
        self.viewport().update()
        self._ask()

    def _find(self, page: int) -> None:
        if self._path is not None and self._marker is not None and page not in self._hits and page not in self._finding:
            self._finding.add(page)
            found = partial(self._found, self._path, self._marker, page)
            self._pages.find(self._channel, self._path, page, self._marker, found, lambda _: found([]))

    def _found(self, path: Path, marker: Marker, page: int, hits: HitRects) -> None:
        if path != self._path or marker is not self._marker:
            return
        self._finding.discard(page)
        self._hits[page] = hits
        if self._current is not None and self._current[0] == page and self._reveal:
            self._reveal_current()
        self.viewport().update()
        self.hits_found.emit(page)

    def _reveal_current(self) -> None:
        """Scrolls so that the current hit stands in the upper half of the view."""
        if self._current is None:
            return
        page, number = self._current
        hits = self._hits.get(page)
        if not hits or not self._sizes:
            return
        number = max(0, min(len(hits) - 1, number if number >= 0 else len(hits) + number))
        if self._wanted_best:
            number, self._wanted_best = _best(hits, self._sizes[page - 1][1], number), False
        self._current = (page, number)
        top = self._tops[page - 1] + hits[number][0].top() * self._scale()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + 40 <= top <= bar.value() + height * 0.6:
            bar.setValue(round(top - height * 0.3))
        if self._page != page:
            self._page = page
            self.page_changed.emit(page)

    # Painting and keys

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self._theme.color("desk"))
        for page in self._in_view():
            box = self._box(page)
            painter.fillRect(box, self._theme.color("paper"))
            image = self._images.get(page)
            if image is not None:
                if self._theme.dark:
                    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.drawImage(box, image)
                self._paint_hits(painter, page, box)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            elif page in self._failures:
                self._paint_words(painter, box, self._failures[page])
            painter.setPen(QPen(self._theme.color("paper_edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_words(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.color("paper_text"))
        option = QTextOption(Qt.AlignmentFlag.AlignCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        visible = box.intersected(QRectF(self.viewport().rect()))
        painter.drawText(visible.adjusted(40, 20, -40, -20), words, option)

    def _paint_hits(self, painter: QPainter, page: int, box: QRectF) -> None:
        scale = self._scale()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, hit in enumerate(self._hits.get(page, ())):
            current = self._current == (page, number)
            for rect in hit:
                spot = QRectF(
                    box.topLeft() + QPointF(rect.left() * scale - 1.5, rect.top() * scale - 1),
                    box.topLeft() + QPointF(rect.right() * scale + 1.5, rect.bottom() * scale + 1),
                )
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.setPen(QPen(QColor(CURRENT_HIT_LINE), 1.5) if current else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(CURRENT_HIT if current else HIT))
                painter.drawRoundedRect(spot, 2, 2)

    def showEvent(self, event: object) -> None:
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_PageDown:
            self.go_to(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self._page - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(1)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._sizes))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._reveal = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


def _best(hits: HitRects, height: float, otherwise: int) -> int:
    """The longest hit in the text of a page, not in its running head or foot: where the words stand together."""
    inside = [n for n, hit in enumerate(hits) if height * 0.09 < hit[0].center().y() < height * 0.92]
    return max(inside, key=lambda n: (sum(box.width() for box in hits[n]), -n)) if inside else otherwise
