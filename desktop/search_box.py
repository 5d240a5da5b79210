"""The bar at the top: brand, the one search box, theme. It tells what was typed; it searches nothing itself."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit

from desktop import icons
from desktop.layouts import frame, hbox
from desktop.sidebar import RAIL, WIDE
from desktop.theme import Theme
from desktop.widgets import IconButton, label
from desktop.wording import tr


class SearchEdit(QLineEdit):
    """Up, Down, PgUp, PgDn and Enter belong to the results while the cursor stays here."""

    moved = Signal(int)  # rows down; negative up
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setFixedHeight(36)
        self.setMaximumWidth(620)
        self.setMinimumWidth(240)
        self.setMaxLength(500)
        self.setTextMargins(28, 0, 84, 0)
        self.setPlaceholderText(tr("Search guidance and training"))
        self.setAccessibleName(tr("Search"))
        self.setToolTip(tr("Search everything on this laptop (Ctrl+K or /)"))
        self._clear = IconButton(theme, "x", tr("Clear the search"), "Esc", 24, "text")
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._key = label(theme, "Ctrl+K", "key", "kbd")
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._clear.hide()

    def resizeEvent(self, event: object) -> None:
        size = self._key.sizeHint()
        rtl = self.isRightToLeft()
        edge = self.width() - 10 - size.width()
        self._key.setGeometry(10 if rtl else edge, (self.height() - 18) // 2, size.width(), 18)
        self._clear.move(20 + size.width() if rtl else edge - 32, (self.height() - self._clear.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - 27 if self.isRightToLeft() else 11
        color = self._theme.color("text" if self.text() else "muted")
        icons.paint(painter, "search", QRectF(QPointF(left, 10), QPointF(left + 16, 26)), color)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.moved.emit(4 if key == Qt.Key.Key_PageDown else -4)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """Brand, search box, and what concerns the whole window."""

    theme_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("top")
        self.setFixedHeight(52)
        self._logo = QLabel()
        self._logo.setFixedSize(24, 24)
        self._logo.setAccessibleName("Fieldshelf")
        self._name = label(theme, "Fieldshelf", "heading")
        self._brand = frame(hbox(self._logo, self._name, None, margins=(16, 0, 0, 0), spacing=10))
        self.edit = SearchEdit(theme)
        self._toggle = IconButton(theme, "moon", tr("Dark theme"))
        self._toggle.clicked.connect(self.theme_asked)
        row = hbox(self._brand, 12, self.edit, 0, None, self._toggle, margins=(0, 0, 12, 1), spacing=0)
        row.setStretch(2, 100)
        self.setLayout(row)
        theme.changed.connect(self._refresh)
        self._refresh()
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        self._name.setVisible(not rail)
        self._brand.setFixedWidth(RAIL - 12 if rail else WIDE)

    def _refresh(self) -> None:
        dark = self._theme.dark
        self._toggle.set_icon("sun" if dark else "moon", tr("Light theme") if dark else tr("Dark theme"))
        self._logo.setPixmap(icons.logo_pixmap(asdict(self._theme.tokens), 24, self.devicePixelRatioF()))
