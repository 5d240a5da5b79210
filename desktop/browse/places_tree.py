"""The tree of places at the left of Guidance and Training: names, and at their end how much is there, or whether it is here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem

from desktop.browse.places_model import SPOT, Index, Key, PlacesModel, Spot
from desktop.parts import icons
from desktop.parts.theme import Theme
from desktop.parts.tree_view import TreeView
from desktop.words.wording import ltr, tr
from resources.store.shelves import Path

_END = 8  # pixels that stay free at the end of a row
_MOST_OPENED = 300  # rows that are shown by themselves: of more, somebody opens the places that he wants


class _Delegate(QStyledItemDelegate):
    """Leaves room for what stands at the end of a row, and paints it there."""

    def __init__(self, theme: Theme, parent: TreeView) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - self._end(index) - (26 if not option.icon.isNull() else 6)
        text = QFontMetricsF(option.font).elidedText(option.text, Qt.TextElideMode.ElideRight, max(24.0, room))
        option.text = ltr(text)  # what is left out of a name is left out at its own end

    def _end(self, index: Index) -> float:
        spot: Spot = index.data(SPOT)
        if spot.mark:
            return 16 + 2 * _END
        return QFontMetricsF(self._theme.font("small")).horizontalAdvance(spot.note) + 2 * _END if spot.note else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        spot: Spot = index.data(SPOT)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect).adjusted(_END if rtl else 0, 0, 0 if rtl else -_END, 0)
        if mark := spot.mark:
            left = box.left() if rtl else box.right() - 15
            icons.paint(painter, mark[0], QRectF(left, box.center().y() - 7, 15, 15), self._theme.color(mark[1]), mirrored=rtl)
        elif note := spot.note:
            painter.save()
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("muted"))
            side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), note)
            painter.restore()


class PlacesTree(TreeView):
    """`chosen` carries the path and the leaf of the row that is current now; `entered` when Enter is pressed on one."""

    chosen = Signal(object, str)
    entered = Signal()

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__(theme)
        self._icon = icon
        self.places = PlacesModel(theme.font("strong"), self)
        self._quiet = False
        self.setModel(self.places)
        self.setItemDelegate(_Delegate(theme, self))
        self.setHeaderHidden(True)
        self.setFont(theme.font("body"))
        self.setIndentation(18)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Collections and places"))
        self.selectionModel().currentChanged.connect(self._changed)
        theme.changed.connect(self.recolour)

    def show_spots(self, spots: Sequence[Spot], wanted: Key) -> Key | None:
        """In their order, each place before what is below it. What was open stays open, and rows that are the same stay where
        they are; returns what is chosen now: what is `wanted` where it is there, else the first row."""
        self._quiet = True
        if not self.places.shows(spots):  # during a sync the library changes every few moments, and its places mostly do not
            self._fill(spots)
        index = self.places.find(wanted)
        if not index.isValid():
            index = self.places.index(0, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._quiet = False
        return self._key(index)

    def _fill(self, spots: Sequence[Spot]) -> None:
        opened = [key for key in self.places.known if self.isExpanded(self.places.find(key))]
        begun = self.places.rowCount() == 0
        self.places.show_spots(spots)
        self.recolour()
        if begun:
            self._open_some()
        for key in opened:
            self.setExpanded(self.places.find(key), True)

    def _open_some(self) -> None:
        """The first two levels, as far as that does not show more than somebody reads through."""
        rows, level = self.places.rowCount(), [self.places.index(row, 0) for row in range(self.places.rowCount())]
        for _ in range(2):
            for index in level:
                rows += self.places.rowCount(index)
                if rows > _MOST_OPENED:
                    return
                self.expand(index)
            level = [self.places.index(row, 0, index) for index in level for row in range(self.places.rowCount(index))]

    def choose(self, path: Path, leaf: str = "") -> None:
        if (index := self.places.find((path, leaf))).isValid():
            self.setCurrentIndex(index)

    def choose_leaf(self, leaf: str, below: Path = ()) -> None:
        """A document, where it first stands in that place."""
        for path, identifier in self.places.known:
            if identifier == leaf and path[: len(below)] == below:
                self.choose(path, leaf)
                return

    @staticmethod
    def _key(index: QModelIndex) -> Key | None:
        spot = index.data(SPOT)
        return spot.key if isinstance(spot, Spot) else None

    def _changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if not self._quiet and (key := self._key(current)) is not None:
            self.chosen.emit(*key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def recolour(self) -> None:
        self.places.set_icon(icons.icon(self._icon, self._theme.tokens.accent_text))
        self.viewport().update()
