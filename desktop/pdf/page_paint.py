"""Paints the pages of a PDF view: paper, pixels, marks, hits and selection, or words in a page's place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextOption, QTransform
from PySide6.QtWidgets import QWidget

from desktop.parts.theme import CURRENT_HIT, CURRENT_HIT_LINE, HIGHLIGHTS, HIT, SELECTED, Theme
from desktop.pdf.page_images import Needed

if TYPE_CHECKING:
    from desktop.pdf.pdf_view import PdfView

_MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


def paint(on: QWidget, theme: Theme, view: PdfView, pages: Sequence[Needed]) -> None:
    painter = QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(on.rect(), theme.color("desk"))
    for needed in pages:
        box = view.box(needed.page)
        painter.fillRect(box, theme.color("paper"))
        if needed.page in view.images.failures:
            _words(painter, theme, box & QRectF(on.rect()), view.images.failures[needed.page])
        else:
            _page(painter, theme, view, needed, box)
        painter.setPen(QPen(theme.color("paper_edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _page(painter: QPainter, theme: Theme, view: PdfView, needed: Needed, box: QRectF) -> None:
    whole, part = view.images.whole(needed), view.images.part(needed)
    if theme.dark:  # the paper is a little darker there
        painter.setCompositionMode(_MULTIPLY)
    if whole is not None:
        painter.drawImage(box, whole)
    if part is not None:
        ratio = needed.width / box.width()
        place = QRectF(part[0])
        shown = QRectF(box.topLeft() + place.topLeft() / ratio, place.size() / ratio)
        painter.setCompositionMode(_OVER)
        painter.fillRect(shown, theme.color("paper"))
        painter.setCompositionMode(_MULTIPLY)
        painter.drawImage(shown, part[1])
    painter.setCompositionMode(_MULTIPLY)
    painter.setPen(Qt.PenStyle.NoPen)
    to_view = view.places.to_view(needed.page, box)
    for highlight, boxes in view.texts.highlighted(needed.page):
        painter.setBrush(QColor(HIGHLIGHTS.get(highlight.color, HIT)))
        for place in boxes:
            shown = to_view.mapRect(place)
            painter.drawRect(shown)
            if highlight.note:  # not by colour alone: a line under what has words to it
                painter.fillRect(QRectF(shown.left(), shown.bottom() - 1.5, shown.width(), 1.5), QColor(CURRENT_HIT_LINE))
    _hits(painter, view, needed.page, to_view)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(SELECTED))
    for place in view.texts.selected_boxes(needed.page):
        painter.drawRect(to_view.mapRect(place))
    painter.setCompositionMode(_OVER)


def _hits(painter: QPainter, view: PdfView, page: int, to_view: QTransform) -> None:
    for number, hit in enumerate(view.found.on(page) or ()):
        current = view.found.current == (page, number)
        painter.setPen(QPen(QColor(CURRENT_HIT_LINE), 1.5) if current else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CURRENT_HIT if current else HIT))
        for place in hit:
            painter.drawRoundedRect(to_view.mapRect(place).adjusted(-1.5, -1, 1.5, 1), 2, 2)


def _words(painter: QPainter, theme: Theme, place: QRectF, words: str) -> None:
    painter.setFont(theme.font("body"))
    painter.setPen(theme.color("paper_text"))
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(place.adjusted(40, 20, -40, -20), words, option)
