"""The places with the searched words in one document, as a list: where each is, and the words around."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.parts.paint import MarkedText, Span, row_ground, row_head, unmark
from desktop.parts.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_SPOT = Qt.ItemDataRole.UserRole + 1
_LINES, _LINE = 3, 17  # at most, and pixels of each
_FILLED = 0.9  # of a line, on the average


def _room(width: float) -> float:
    return max(60.0, width - 26)


@dataclass(frozen=True, eq=False)
class Spot:
    """One place: where it is in words, and its snippet."""

    where: str
    text: str
    spans: Sequence[Span]
    page: int | None
    passage: int | None

    @classmethod
    def of(cls, where: str, snippet: str, page: int | None, passage: int | None) -> Spot:
        text, spans = unmark(snippet)
        return cls(where, text, spans, page, passage)


class SpotModel(QAbstractListModel):
    def __init__(self, parent: QFrame | None = None) -> None:
        super().__init__(parent)
        self.spots: Sequence[Spot] = ()

    def show_spots(self, spots: Sequence[Spot]) -> None:
        self.beginResetModel()
        self.spots = spots
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.spots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.spots):
            return None
        spot = self.spots[index.row()]
        if role == _SPOT:
            return spot
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{spot.where}: {spot.text}"
        return None


class SpotDelegate(QStyledItemDelegate):
    """Rows are as high as their words need, up to three lines.

    A list wants the height of every row, of which a document may have hundreds: it is worked out from the length of the words,
    and only what is seen is laid out.
    """

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._metrics = QFontMetricsF(theme.font("small"))

    def _lines(self, spot: Spot, width: float) -> int:
        """Words do not fill their lines."""
        long = self._metrics.horizontalAdvance(spot.text) / (_FILLED * _room(width))
        return max(1, min(_LINES, math.ceil(long)))

    def _lay_out(self, spot: Spot, width: float, rtl: bool) -> MarkedText:
        return MarkedText.lay_out(
            spot.text, spot.spans, self._theme.font("small"), _room(width), lines=self._lines(spot, width), line_height=_LINE,
            rtl=rtl, mark_color=self._theme.color("hl_text"),
        )  # fmt: skip

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        spot = index.data(_SPOT)
        width = view.viewport().width()
        return QSize(width, 8 + 19 + self._lines(spot, width) * _LINE + 9) if isinstance(spot, Spot) else QSize(0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        spot = index.data(_SPOT)
        if not isinstance(spot, Spot):
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect, tokens = QRectF(option.rect), self._theme.tokens
        painter.save()
        row_ground(painter, self._theme, option)
        row_head(painter, self._theme, QRectF(rect.left() + 10, rect.top() + 8, rect.width() - 20, 18), spot.where)
        laid = self._lay_out(spot, rect.width(), rtl)
        laid.draw(painter, QPointF(rect.left() + 10, rect.top() + 27), QColor(tokens.text), QColor(tokens.hl))
        painter.restore()
