"""What can be printed, page by page: a PDF, whose pages the rendering child draws, a text, a picture. Knows no printer."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QImage, QPainter, QPalette, QTextDocument

from desktop.documents.text_pictures import Origin, Spot, box, put, spots
from desktop.pdf.pages import Pages, Wanted
from resources.errors import FieldshelfError

DPI = 200  # of the pixels of a page: letters are sharp on paper, and a page takes as long as on the screen
_LEAST_DPI = 110  # a picture is not blown up beyond this
_SCREEN = 96  # pixels of a text's own measures per inch

_numbers = itertools.count(1)

Done = Callable[[], None]
Failed = Callable[[FieldshelfError], None]


class Source(Protocol):
    """`count` is 0 while it is not known before `lay_out`."""

    @property
    def count(self) -> int: ...

    def landscape(self, number: int) -> bool | None:
        """Whether the page is broader than high; None where it takes what it gets."""

    def lay_out(self, size: QSizeF) -> None:
        """For pages of this size, in points."""

    def draw(self, number: int, painter: QPainter, rect: QRectF, dots: float, done: Done, failed: Failed) -> None:
        """Page `number`, from 1, into `rect`, at `dots` per point; calls `done` or `failed`, at once or later."""


class PdfSource:
    """`sizes` of its pages are in points."""

    def __init__(self, pages: Pages, channel: str, path: Path, sizes: Sequence[tuple[float, float]]) -> None:
        self._pages, self._channel, self._path, self._sizes = pages, channel, path, sizes

    @property
    def count(self) -> int:
        return len(self._sizes)

    def landscape(self, number: int) -> bool | None:
        width, height = self._sizes[number - 1]
        return width > height

    def lay_out(self, size: QSizeF) -> None:
        pass

    def draw(self, number: int, painter: QPainter, rect: QRectF, dots: float, done: Done, failed: Failed) -> None:
        box = _fitted(QSizeF(*self._sizes[number - 1]), rect)

        def drawn(image: QImage) -> None:
            if painter.isActive():  # else it was stopped meanwhile
                painter.drawImage(box, image)
                done()

        width = round(box.width() / dots / 72 * DPI)
        self._pages.render((self._channel, "print"), self._path, Wanted(number, width), drawn, failed)


class TextSource:
    """A copy of `document`, broken into pages; dark letters on white whatever the window looks like. Its pictures come from
    `origin`, page by page, as sharp as paper wants them."""

    def __init__(self, document: QTextDocument, origin: Origin | None = None) -> None:
        self._document, self._origin = document.clone(), origin
        self._spots = list(spots(self._document)) if origin is not None else []
        self._channel = ("printed", next(_numbers))
        self._document.setDocumentMargin(0)
        self._height = 1.0
        self._laid_out = False

    @property
    def count(self) -> int:
        return self._document.pageCount() if self._laid_out else 0

    def landscape(self, number: int) -> bool | None:
        return None

    def lay_out(self, size: QSizeF) -> None:
        pixels = size * (_SCREEN / 72)
        self._height = pixels.height()
        if self._origin is not None:
            self._origin.fit(self._document, self._spots, pixels.width())
        self._document.setPageSize(pixels)
        self._laid_out = True

    def draw(self, number: int, painter: QPainter, rect: QRectF, dots: float, done: Done, failed: Failed) -> None:
        def paint() -> None:
            if painter.isActive():  # else it was stopped meanwhile
                self._paint(number, painter, rect, dots)
                done()

        here = [spot for spot in self._spots if self._is_on(number, spot)]
        for spot in self._spots:  # those of the page before
            put(self._document, spot.url, None)
        self._bring(here, paint)

    def _is_on(self, number: int, spot: Spot) -> bool:
        block = self._document.documentLayout().blockBoundingRect(self._document.findBlock(spot.place))
        return block.top() < number * self._height and block.bottom() > (number - 1) * self._height

    def _bring(self, wanted: Sequence[Spot], then: Done) -> None:
        """One after the other."""
        if not wanted or self._origin is None:
            then()
            return

        def come(image: QImage, _: bool) -> None:
            put(self._document, wanted[0].url, image)
            self._bring(wanted[1:], then)

        room = box(self._document, wanted[0])
        self._origin.fetch(self._channel, wanted[0], room, round(room.width() / _SCREEN * DPI), come)

    def _paint(self, number: int, painter: QPainter, rect: QRectF, dots: float) -> None:
        scale = dots * 72 / _SCREEN
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        seen = QRectF(0, (number - 1) * self._height, rect.width() / scale, self._height)
        painter.translate(0, -seen.top())
        painter.setClipRect(seen)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)
        painter.restore()


class ImageSource:
    def __init__(self, image: QImage) -> None:
        self._image = image

    @property
    def count(self) -> int:
        return 1

    def landscape(self, number: int) -> bool | None:
        return self._image.width() > self._image.height()

    def lay_out(self, size: QSizeF) -> None:
        pass

    def draw(self, number: int, painter: QPainter, rect: QRectF, dots: float, done: Done, failed: Failed) -> None:
        box = _fitted(QSizeF(self._image.size()), rect)
        most = self._image.width() / _LEAST_DPI * 72 * dots
        if box.width() > most:
            box = QRectF(rect.center().x() - most / 2, rect.top(), most, box.height() * most / box.width())
        painter.drawImage(box, self._image)
        done()


def _fitted(size: QSizeF, rect: QRectF) -> QRectF:
    """As large as it can be in `rect`, at its top and in its middle."""
    scale = min(rect.width() / size.width(), rect.height() / size.height())
    width, height = size.width() * scale, size.height() * scale
    return QRectF(rect.center().x() - width / 2, rect.top(), width, height)
