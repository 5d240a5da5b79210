"""The tree of places at the left of Guidance and Training: names, and at their end how much is there, or whether it is here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from desktop import icons
from desktop.shelving import Path
from desktop.theme import Theme
from desktop.widgets import explained
from desktop.wording import listed, ltr, tr

_PATH = Qt.ItemDataRole.UserRole + 1
_LEAF, _NOTE, _MARK = _PATH + 1, _PATH + 2, _PATH + 3
_END = 8  # pixels that stay free at the end of a row
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Spot:
    """One row: a place, or with `leaf`, the id of a document, that document at its place. `note` is shown at the end of the
    row, `mark` (icon, token) in its stead; `said` is what is read aloud of either."""

    path: Path
    name: str
    note: str = ""
    mark: tuple[str, str] | None = None
    said: str = ""
    leaf: str = ""


class _Delegate(QStyledItemDelegate):
    """Leaves room for what stands at the end of a row, and paints it there."""

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - self._end(index) - (26 if not option.icon.isNull() else 6)
        text = QFontMetricsF(option.font).elidedText(option.text, Qt.TextElideMode.ElideRight, max(24.0, room))
        option.text = ltr(text)  # what is left out of a name is left out at its own end

    def _end(self, index: Index) -> float:
        note: str = index.data(_NOTE) or ""
        if index.data(_MARK):
            return 16 + 2 * _END
        return QFontMetricsF(self._theme.font("small")).horizontalAdvance(note) + 2 * _END if note else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect).adjusted(_END if rtl else 0, 0, 0 if rtl else -_END, 0)
        if mark := index.data(_MARK):
            left = box.left() if rtl else box.right() - 15
            icons.paint(painter, mark[0], QRectF(left, box.center().y() - 7, 15, 15), self._theme.color(mark[1]), mirrored=rtl)
        elif note := index.data(_NOTE):
            painter.save()
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("muted"))
            side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), note)
            painter.restore()


class PlacesTree(QTreeView):
    """`chosen` carries the path and the leaf of the row that is current now; `entered` when Enter is pressed on one."""

    chosen = Signal(object, str)
    entered = Signal()

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.places = QStandardItemModel(self)
        self._spots: list[Spot] = []  # as they are shown
        self._known: dict[tuple[Path, str], QStandardItem] = {}
        self._quiet = False
        self.setObjectName("tree")
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

    def show_spots(self, spots: Iterable[Spot], wanted: tuple[Path, str]) -> tuple[Path, str] | None:
        """In their order, each place before what is below it. What was open stays open, and rows that are the same stay where
        they are; returns what is chosen now: what is `wanted` where it is there, else the first row."""
        spots = list(spots)
        self._quiet = True
        if spots != self._spots:  # while a sync runs the library changes every few moments, and its places mostly do not
            self._spots = spots
            self._fill()
        found = wanted if wanted in self._known else next(iter(self._known), None)
        if found is not None and (index := self._known[found].index()) != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._quiet = False
        return found

    def _fill(self) -> None:
        opened = {key for key, item in self._known.items() if self.isExpanded(item.index())}
        begun = not self._known
        self.places.clear()
        self._known = {}
        for spot in self._spots:
            self._add(spot)
        self.recolour()
        if begun:
            self.expandToDepth(1)
        for key in opened & self._known.keys():
            self.setExpanded(self._known[key].index(), True)

    def _add(self, spot: Spot) -> None:
        key = (spot.path, spot.leaf)
        if key in self._known:
            return
        item = QStandardItem(spot.name)
        item.setData(spot.path, _PATH)
        item.setData(spot.leaf, _LEAF)
        item.setData(spot.note, _NOTE)
        item.setData(spot.mark, _MARK)
        item.setData(listed((spot.name, spot.said or spot.note)), Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(explained(spot.name))
        above = self._above(spot)
        if above is self.places.invisibleRootItem():
            item.setFont(self._theme.font("strong"))
        above.appendRow(item)
        self._known[key] = item

    def _above(self, spot: Spot) -> QStandardItem:
        """The place that it stands in: of a leaf that is its own place, the one above that."""
        for depth in range(len(spot.path) if spot.leaf else len(spot.path) - 1, 0, -1):
            if (found := self._known.get((spot.path[:depth], ""))) is not None:
                return found
        return self.places.invisibleRootItem()

    def choose(self, path: Path, leaf: str = "") -> None:
        if (item := self._known.get((path, leaf))) is not None:
            self.setCurrentIndex(item.index())

    def _changed(self, current: QModelIndex, _: QModelIndex) -> None:
        path = current.data(_PATH)
        if path is not None and not self._quiet:
            self.chosen.emit(tuple(path), current.data(_LEAF) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def recolour(self) -> None:
        root = self.places.invisibleRootItem()
        for number in range(root.rowCount()):
            root.child(number).setIcon(icons.icon(self._icon, self._theme.tokens.accent_text))
        self.viewport().update()
