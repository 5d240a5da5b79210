"""The one search box. It tells what was typed; it searches and completes nothing itself."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLineEdit

from desktop.parts import icons, paint
from desktop.parts.fields import begin_at_the_side
from desktop.parts.theme import Theme
from desktop.parts.widgets import IconButton, label
from desktop.words.wording import tr

_LENS, _BUTTONS = 28, 112  # what the text leaves free at either end

_JOINS_NOTHING = "اأإآٱدذرزوؤةىء"  # Arabic letters after which the next one begins anew


class SearchEdit(QLineEdit):
    """Up, Down, PgUp, PgDn and Enter belong to the results while the cursor stays here.

    How the text may go on (`offer`) is shown in grey behind the cursor; Tab, or the arrow that leads forward, takes it.
    While `steers` says so, Up, Down and Enter belong to the list of suggestions instead.
    """

    moved = Signal(int)  # rows down; negative up
    entered = Signal()
    entered_beside = Signal()  # in a tab of its own
    left = Signal()
    suggestions_asked = Signal(bool)  # the list is wanted; whether by the keyboard
    suggestion_moved = Signal(int)
    suggestion_entered = Signal()
    suggestion_forgotten = Signal()
    suggestions_left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._offer = ""
        self._composing = False  # an input method holds characters that are not in the text yet
        self.suggesting = False  # whether the list is open
        self.steers = False  # whether the arrow keys move in it
        self.setFont(theme.font("body"))
        self.setFixedHeight(36)
        self.setMaximumWidth(620)
        self.setMinimumWidth(240)
        self.setMaxLength(500)
        self.setPlaceholderText(tr("Search guidance and training"))
        self.setAccessibleName(tr("Search"))
        self.setToolTip(tr("Search everything on this laptop (Ctrl+K or /)"))
        self._clear = self._inner("x", tr("Clear the search"), "Esc")
        self._clear.clicked.connect(self.clear)
        self._more = self._inner("chevron-down", tr("Suggestions"), "Alt+↓")
        self._more.clicked.connect(self._toggle)
        self._key = label(theme, "Ctrl+K", "key", "kbd")
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._say_offer)
        self.selectionChanged.connect(self._say_offer)
        self._clear.hide()
        begin_at_the_side(self, "")

    def _inner(self, icon: str, name: str, keys: str) -> IconButton:
        side, color = 24, "text"
        button = IconButton(self._theme, icon, name, keys, side, color)
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    # What the text may become

    def offer(self, text: str) -> None:
        """`text` begins with what stands here, in whatever case; nothing to take the offer back."""
        here = self.text()
        fits = bool(here) and len(text) > len(here) and text[: len(here)].casefold() == here.casefold()
        self._offer = text if fits else ""
        self._say_offer()

    def _say_offer(self) -> None:
        offered = self.offered()
        self._key.setText(tr("Tab") if offered else "Ctrl+K")
        self.setAccessibleDescription(tr("Tab completes: {text}").format(text=offered) if offered else "")
        self._arrange()
        self.update()

    def offered(self) -> str:
        """What Tab would put here; nothing where the cursor is elsewhere, or something is chosen."""
        at_end = (
            self.hasFocus() and not self._composing and self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        )
        return self._offer if at_end else ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._say_offer()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say_offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say_offer()

    def _take(self) -> None:
        self.insert(self._offer[len(self.text()) :])

    def _changed(self, text: str) -> None:
        begin_at_the_side(self, text)
        self._clear.setVisible(bool(text))
        if not self._offer.casefold().startswith(text.casefold()) or not text:
            self.offer("")
        else:
            self.offer(self._offer)

    # Looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        size = self._key.sizeHint()
        rtl = self.isRightToLeft()
        above = paint.rise(self.text(), self.font())
        self.setTextMargins(*((_BUTTONS, above, _LENS, 0) if rtl else (_LENS, above, _BUTTONS, 0)))
        edge = self.width() - 10 - size.width()
        self._key.setGeometry(10 if rtl else edge, (self.height() - 18) // 2, size.width(), 18)
        top = (self.height() - self._clear.height()) // 2
        self._more.move(16 + size.width() if rtl else edge - 30, top)
        self._clear.move(42 + size.width() if rtl else edge - 56, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - 27 if self.isRightToLeft() else 11
        color = self._theme.color("text" if self.text() else "muted")
        icons.paint(painter, "search", QRectF(QPointF(left, 10), QPointF(left + 16, 26)), color)
        if self.offered():
            self._paint_offer(painter)

    def _paint_offer(self, painter: QPainter) -> None:
        rest = self._offer[len(self.text()) :]
        rtl = reads_right_to_left(self.text())
        if rtl and rest[:1].isalpha() and self.text()[-1:].isalpha() and self.text()[-1] not in _JOINS_NOTHING:
            rest = f"\u200d{rest}"  # an Arabic letter goes on in its joined form
        cursor = self.cursorRect().center().x() + 1
        first, last = (_BUTTONS, self.width() - _LENS) if self.isRightToLeft() else (_LENS, self.width() - _BUTTONS)
        room = QRect(first, 0, cursor - first, self.height()) if rtl else QRect(cursor, 0, last - cursor, self.height())
        layout = QTextLayout(rest, self.font())
        width = QFontMetricsF(self.font()).horizontalAdvance(rest)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width + 1)
        layout.endLayout()
        if width <= room.width():
            painter.setPen(self._theme.color("faint"))
            # The box puts every script on the base line of its own font.
            top = (self.height() - self.fontMetrics().height() + 1) // 2 + self.fontMetrics().ascent() - round(line.ascent())
            layout.draw(painter, QPointF(room.right() - width if rtl else room.left(), top))

    # Keys

    def event(self, event: QEvent) -> bool:
        tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if tab and self.offered():  # a second Tab leads on
            self._take()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key == Qt.Key.Key_Down:
            self.suggestions_asked.emit(True)
        elif alt and key == Qt.Key.Key_Up:
            self.suggestions_left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            (self.suggestion_moved if self.steers else self.moved).emit(step)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.moved.emit(4 if key == Qt.Key.Key_PageDown else -4)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            beside = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.suggestion_entered if self.steers else self.entered_beside if beside else self.entered).emit()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.steers:
            self.suggestion_forgotten.emit()
        elif key == self._forward() and not event.modifiers() and self.offered():
            self._take()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.suggesting:
            self.suggestions_left.emit()
        elif self.text():
            self.clear()
        else:
            self.left.emit()

    def _forward(self) -> Qt.Key:
        """The arrow that leads on in what is written here."""
        return Qt.Key.Key_Left if reads_right_to_left(self.text()) else Qt.Key.Key_Right

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.text() and not self.suggesting and event.button() == Qt.MouseButton.LeftButton:
            self.suggestions_asked.emit(False)

    def _toggle(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.suggesting:
            self.suggestions_left.emit()
        else:
            self.suggestions_asked.emit(True)


def reads_right_to_left(text: str) -> bool:
    """By the first letter that has a direction, as the box itself lays it out."""
    return next(
        (kind != "L" for character in text if (kind := unicodedata.bidirectional(character)) in ("L", "R", "AL")), False
    )
