"""The bar at the top: brand, the search box, and what concerns the whole window: language, theme, help, settings."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel

from desktop.parts import icons
from desktop.parts.language_button import LanguageButton
from desktop.parts.layouts import frame, hbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import IconButton, label
from desktop.search.search_edit import SearchEdit
from desktop.window.sidebar import RAIL, WIDE
from desktop.words.wording import tr

SMALL = 820  # pixels of the window


class TopBar(QFrame):
    """Brand, search box, and what concerns the whole window."""

    theme_asked = Signal()
    language_asked = Signal(str)
    help_asked = Signal()
    settings_asked = Signal()
    cramped = Signal(bool)  # whether the window has little room for words

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
        self.languages = LanguageButton(theme)
        self.languages.chosen.connect(self.language_asked)
        self.help = IconButton(theme, "circle-question-mark", tr("Help"), "F1")
        self.help.clicked.connect(self.help_asked)
        self.settings = IconButton(theme, "settings", tr("Settings"), "Ctrl+,")
        self.settings.clicked.connect(self.settings_asked)
        self._small = False
        ends = hbox(self.languages, self._toggle, self.help, self.settings, spacing=8)
        row = hbox(self._brand, 12, self.edit, 12, None, ends, margins=(0, 0, 12, 1), spacing=0)
        row.setStretch(2, 100)
        self.setLayout(row)
        theme.changed.connect(self._refresh)
        self._refresh()
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        self._name.setVisible(not rail)
        self._brand.setFixedWidth(RAIL - 12 if rail else WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With text of twice the size a window is half as wide as the smallest screen: there icons stand without words."""
        super().resizeEvent(event)
        small = event.size().width() < SMALL
        if small != self._small:
            self._small = small
            self.languages.show_name(not small)
            self.cramped.emit(small)

    def _refresh(self) -> None:
        dark = self._theme.dark
        self._toggle.set_icon("sun" if dark else "moon", tr("Light theme") if dark else tr("Dark theme"))
        self._logo.setPixmap(icons.logo_pixmap(asdict(self._theme.tokens), 24, self.devicePixelRatioF()))
