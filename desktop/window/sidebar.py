"""The way between pages: names beside icons, or a narrow rail of icons where a page has its own panel at the left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from desktop.parts import icons
from desktop.parts.choices import make_choice, show_choice
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Icon, IconButton, label
from desktop.words import wording
from desktop.words.wording import later, tr

WIDE, RAIL = 208, 56
PAGES = (
    ("home", "house", later("Home")),
    ("guidance", "book-open-text", later("Guidance")),
    ("training", "graduation-cap", later("Training")),
    ("news", "newspaper", later("News")),
    ("saved", "bookmark", later("Saved")),
    ("updates", "refresh-cw", later("Updates")),
    ("sources", "package", later("Packs & sources")),
)
PUBLISH = ("publish", "book-up", later("Publish"))  # for those who have a repository


class NavButton(QAbstractButton):
    """One page; a badge counts what is new there."""

    def __init__(self, theme: Theme, icon: str, text: str, keys: str) -> None:
        super().__init__()
        self._theme, self._icon, self._badge, self._rail, self._keys = theme, icon, 0, False, keys
        self.setText(text)
        self.setAccessibleName(text)
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        self.setToolTip(f"{self.text()} ({self._keys})" if rail else self._keys)
        self.update()

    def set_badge(self, number: int) -> None:
        self._badge = number
        self.setAccessibleDescription(wording.count(number, "{n} change", "{n} changes") if number else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 36)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, rtl, width = self._theme.tokens, self.isRightToLeft(), self.width()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(width - 3 if rtl else 0, 8, 3, 20), 1.5, 1.5)
        elif self.underMouse():
            painter.setBrush(self._theme.color("raised"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        color = tokens.accent_text if self.isChecked() else tokens.muted
        left = (width - 18) / 2 if self._rail else width - 29 if rtl else 11
        icons.paint(painter, self._icon, QRectF(left, 9, 18, 18), color, mirrored=rtl)
        if not self._rail:
            painter.setFont(self._theme.font("strong" if self.isChecked() else "name"))
            painter.setPen(self._theme.color("accent_text" if self.isChecked() else "muted"))
            words = self.rect().adjusted(11, 0, -40, 0) if rtl else self.rect().adjusted(40, 0, -11, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
        if self._badge:
            text = str(min(self._badge, 99))
            wide, height = (16.0, 16.0) if self._rail else (20.0, 18.0)
            wide = max(wide, painter.fontMetrics().horizontalAdvance(text) + 10.0)
            place = 0.0 if self._rail and rtl else width - wide if self._rail else 11.0 if rtl else width - wide - 11
            box = QRectF(place, 1 if self._rail else 9, wide, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(box, height / 2, height / 2)
            painter.setFont(self._theme.font("tiny"))
            painter.setPen(self._theme.color("on_accent"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class Sidebar(QFrame):
    """`chosen` carries the key of a page, `railed` whether only icons are shown now; `narrowed` whether somebody wants it so
    on every page."""

    chosen = Signal(str)
    railed = Signal(bool)
    narrowed = Signal(bool)

    def __init__(self, theme: Theme, *, narrow: bool = False) -> None:
        super().__init__()
        self._narrow, self._by_page, self._cramped = narrow, False, False
        self.setObjectName("side")
        self.setAccessibleName(tr("Pages"))
        self._buttons: dict[str, NavButton] = {}
        column = QVBoxLayout()
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(2)
        for number, (key, icon, text) in enumerate((*PAGES, PUBLISH), 1):
            button = NavButton(theme, icon, tr(text), f"Ctrl+{number}")
            make_choice(button, partial(self.chosen.emit, key))
            self._buttons[key] = button
            column.addWidget(button)
        QShortcut(QKeySequence(f"Ctrl+{number}"), button).activated.connect(button.click)  # only while that button is shown
        button.hide()
        column.addStretch(1)
        self.toggle = IconButton(theme, "chevrons-left", tr("Show only icons"), "Ctrl+B", 40)
        self.toggle.clicked.connect(self.toggle_narrow)
        column.addWidget(self.toggle)
        self._place = label(theme, "", "small", "muted")
        self._bar = Bar(theme)
        self._left = label(theme, "", "small", "muted", wrap=True)
        size = hbox(Icon(theme, "hard-drive"), self._place, None, spacing=7)
        self._foot = frame(vbox(size, self._bar, self._left, margins=(11, 10, 11, 4), spacing=5), "foot")
        self._bytes, self._quota = 0, 0
        self.show_quota(None)
        column.addWidget(self._foot)
        self.setLayout(column)
        self._arrange()

    def show_page(self, key: str, *, rail: bool) -> None:
        for name, button in self._buttons.items():
            show_choice(button, name == key)
        self._by_page = rail
        self._arrange()

    def set_cramped(self, cramped: bool) -> None:
        """Whether the window has no room for names."""
        self._cramped = cramped
        self._arrange()

    def toggle_narrow(self) -> None:
        """By hand; where the page has a panel of its own at the side, or the window little room, it is narrow anyway."""
        if not (self._by_page or self._cramped):
            self._narrow = not self._narrow
            self._arrange()
            self.narrowed.emit(self._narrow)

    def _arrange(self) -> None:
        rail = self._narrow or self._by_page or self._cramped
        icon = "chevrons-right" if self._narrow != self.isRightToLeft() else "chevrons-left"
        self.toggle.set_icon(icon, tr("Show names") if self._narrow else tr("Show only icons"), "Ctrl+B")
        self.toggle.setVisible(not (self._by_page or self._cramped))
        self.railed.emit(rail)
        self.setFixedWidth(RAIL if rail else WIDE)
        self._foot.setVisible(not rail)
        for button in self._buttons.values():
            button.set_rail(rail)

    def show_publish(self, shown: bool) -> None:
        self._buttons["publish"].setVisible(shown)

    def show_quota(self, most: int | None) -> None:
        """How much the library may take, where somebody has said so."""
        self._quota = most or 0
        self._bar.setVisible(self._quota > 0)
        self._left.setVisible(self._quota > 0)
        if self._quota:
            self._bar.set_fraction(self._bytes / self._quota)
            left, all_of_it = wording.size(max(0, self._quota - self._bytes)), wording.size(self._quota)
            self._left.setText(tr("{left} left of your {size}").format(left=left, size=all_of_it))

    def show_size(self, length: int) -> None:
        self._bytes = length
        self.show_quota(self._quota)
        self._place.setText(tr("{size} on this laptop").format(size=wording.size(length)))

    def show_changes(self, number: int) -> None:
        self._buttons["updates"].set_badge(number)
