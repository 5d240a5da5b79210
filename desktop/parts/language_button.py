"""The button in the top bar that changes the language of the window: a list of them by their own names."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from desktop.parts import icons
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button
from desktop.words import languages
from desktop.words.wording import tr


class LanguageButton(Button):
    """`chosen` carries the code of another language than the one that is spoken."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, languages.spoken().name, "menu", "languages")
        self.setAccessibleName(tr("Language of the window"))
        self.setToolTip(tr("Language of the window"))
        self.menu_of_languages = QMenu(self)
        self.menu_of_languages.setFont(theme.font("body"))
        self._choices = QActionGroup(self)
        for language in languages.offered():
            action = QAction(language.name, self._choices)
            action.setCheckable(True)
            action.setData(language.code)
            self.menu_of_languages.addAction(action)
        self._choices.triggered.connect(self._choose)
        self._check()
        self.clicked.connect(self._open)

    def show_name(self, shown: bool) -> None:
        """Of the language; else its icon alone."""
        self.setText(languages.spoken().name if shown else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = 8 if self.isRightToLeft() else self.width() - 22
        painter = QPainter(self)
        icons.paint(painter, "chevron-down", QRectF(left, (self.height() - 14) / 2, 14, 14), self._theme.color("muted"))

    def _check(self) -> None:
        for action in self._choices.actions():
            action.setChecked(action.data() == languages.spoken().code)

    def _open(self) -> None:
        menu = self.menu_of_languages
        menu.ensurePolished()
        x = 0 if self.isRightToLeft() else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(x, self.height())))

    def _choose(self, action: QAction) -> None:
        code = str(action.data())
        if code != languages.spoken().code:
            self.chosen.emit(code)
            self._check()  # the window stays where it cannot be made anew now
