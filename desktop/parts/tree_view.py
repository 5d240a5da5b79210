"""A tree whose branches open by a chevron, as all else that opens in the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from desktop.parts import icons
from desktop.parts.theme import Theme

_SIDE = 14  # pixels of the chevron
_BY_KEYS = Qt.WidgetAttribute.WA_KeyboardFocusChange


class TreeView(QTreeView):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("tree")

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Around the row that the keyboard has reached, the ring that buttons and results have, too."""
        super().drawRow(painter, option, index)
        if index == self.currentIndex() and self.hasFocus() and self.window().testAttribute(_BY_KEYS):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            row = QRectF(option.rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(row, 3, 3)
            painter.restore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Where there is something below, at the end of what its depth leaves free."""
        if not self.model().hasChildren(index):
            return
        rtl, wide = self.isRightToLeft(), self.indentation()
        left = rect.left() if rtl else rect.right() + 1 - wide
        place = QRectF(left + (wide - _SIDE) // 2, rect.top() + (rect.height() - _SIDE) // 2, _SIDE, _SIDE)
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        icons.paint(painter, name, place, self._theme.color("muted"), mirrored=rtl)
