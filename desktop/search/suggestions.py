"""The list below the search box: earlier searches, titles, reference numbers, words. It knows no library.

It lies over the page and never takes the keyboard: the cursor stays in the box, which says where to go.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.parts import icons
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.results.results_model import Index
from desktop.words import wording
from desktop.words.wording import tr
from resources.answers.completion import Completion

ROW = 34
_FOOT = 38
_ICONS = {"recent": "clock", "word": "search", "title": "file-text", "reference": "file-text"}
_OFFER = Qt.ItemDataRole.UserRole + 1


class SuggestionsModel(QAbstractListModel):
    """Read-only; new offers replace all rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Completion] = []

    def show_offers(self, offers: Sequence[Completion]) -> None:
        self.beginResetModel()
        self._offers = list(offers)
        self.endResetModel()

    def offer(self, number: int) -> Completion | None:
        return self._offers[number] if 0 <= number < len(self._offers) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offer(index.row()) if index.isValid() else None
        if offer is None:
            return None
        if role == _OFFER:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        return words(offer) if role == Qt.ItemDataRole.AccessibleTextRole else None


def words(offer: Completion) -> str:
    """What is read aloud: what it is, then the rest."""
    if offer.document_id is None:
        kind = tr("Recent search") if offer.kind == "recent" else tr("Complete", "a suggestion")
        return f"{kind}: {offer.text}"
    status = wording.status_words(offer.status or "unknown", offer.superseded_by)
    return ", ".join(filter(None, (tr("Open {title}").format(title=offer.text), offer.detail, status)))


class _Delegate(QStyledItemDelegate):
    """An icon, the text, and at the end of the row its number and status; both sides keep to the interface's direction."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(_OFFER)
        if not isinstance(offer, Completion):
            return
        state, box = option.state, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_soft" if state & QStyle.StateFlag.State_Selected else "raised"))
            painter.drawRoundedRect(QRectF(box).adjusted(4, 1, -4, -1), 6, 6)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        icon = QRectF(box.right() - 27 if rtl else box.left() + 11, box.top() + (ROW - 16) / 2, 16, 16)
        icons.paint(painter, _ICONS[offer.kind], icon, self._theme.color("muted"))
        inner = box.adjusted(14, 0, -38, 0) if rtl else box.adjusted(38, 0, -14, 0)
        if offer.document_id is not None:
            inner = self._paint_end(painter, offer, inner, rtl)
        if offer.kind == "reference":
            inner = self._text(painter, wording.ltr(offer.text), inner, "strong", "text", rtl)
            self._text(painter, offer.detail, inner, "body", "text", rtl)
        else:
            self._text(painter, offer.text, inner, "body", "text", rtl)
        painter.restore()

    def _paint_end(self, painter: QPainter, offer: Completion, room: QRect, rtl: bool) -> QRect:
        """Number and status at the far end; what room is left."""
        key = offer.status or "unknown"
        status = "" if key == "in_force" else wording.status_words(key, offer.superseded_by)
        if status:
            room = self._text(painter, status, room, "small", key, not rtl)
            box = QRectF(room.left() if rtl else room.right() - 14, room.top() + (ROW - 14) / 2, 14, 14)
            icons.paint(painter, wording.STATUS_ICONS[key], box, self._theme.color(key), mirrored=rtl)
            room = room.adjusted(22, 0, 0, 0) if rtl else room.adjusted(0, 0, -22, 0)
        if offer.kind == "title" and offer.detail:
            room = self._text(painter, wording.ltr(offer.detail), room, "small", "muted", not rtl)
        return room

    def _text(self, painter: QPainter, text: str, room: QRect, step: str, color: str, from_right: bool) -> QRect:
        """One line at the left or the right of `room`; what is left of it, after a gap."""
        font = self._theme.font(step)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a title reads as its own language does
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)
        used = round(QFontMetricsF(font).horizontalAdvance(shown)) + 8
        return room.adjusted(0, 0, -used, 0) if from_right else room.adjusted(used, 0, 0, 0)


class Suggestions(QFrame):
    """`chosen` carries a `Completion`, `keep_asked` whether searches are to be remembered; `left` when Esc is pressed."""

    chosen = Signal(object)
    forget_asked = Signal()
    keep_asked = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("suggestions")
        self.setAccessibleName(tr("Suggestions"))
        self.model = SuggestionsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(theme, self))
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.chosen.emit(self.model.offer(index.row())))
        self._note = label(theme, "", "small", "muted")
        self.forget = Button(theme, tr("Forget them"), "link")
        self.forget.clicked.connect(self.forget_asked)
        self.stop = Button(theme, tr("Do not keep"), "link")
        self.stop.clicked.connect(lambda: self.keep_asked.emit(False))
        self.keep = Button(theme, tr("Keep them"), "link")
        self.keep.clicked.connect(lambda: self.keep_asked.emit(True))
        row = hbox(self._note, None, self.forget, self.stop, self.keep, margins=(14, 0, 12, 0), spacing=10)
        self._foot = frame(row, "lineAbove", _FOOT)
        self.setLayout(vbox(self.list, self._foot, margins=(1, 5, 1, 1)))
        self.hide()

    def show_offers(self, offers: Sequence[Completion], note: str, *, forget: bool, stop: bool, keep: bool) -> None:
        """Replaces everything; without a note there is no foot."""
        self.model.show_offers(offers)
        self._note.setText(note)
        for button, wanted in ((self.forget, forget), (self.stop, stop), (self.keep, keep)):
            button.setVisible(wanted)
        self._foot.setVisible(bool(note))
        self.list.setVisible(bool(offers))

    def open_below(self, box: QWidget) -> None:
        """As wide as the box and no higher than its rows."""
        corner = box.mapTo(self._over, QPoint(0, box.height() + 2))
        foot = 0 if self._foot.isHidden() else _FOOT
        height = self.model.rowCount() * ROW + foot + (10 if self.model.rowCount() else 6)
        self.setGeometry(corner.x(), corner.y(), box.width(), min(height, self._over.height() - corner.y() - 8))
        self.show()
        self.raise_()

    # Choosing

    def current(self) -> Completion | None:
        return self.model.offer(self.list.currentIndex().row())

    def step(self, rows: int) -> None:
        """Down from nothing is the first row, up from the first is nothing again."""
        number = self.list.currentIndex().row() + rows
        if number < 0:
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.model.index(min(number, self.model.rowCount() - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the links of the foot leave over."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
