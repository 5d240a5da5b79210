"""One line where something was taken away: "Removed. Undo". It stays until the next removal, or until it was undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from desktop.parts.layouts import hbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.personal.personal_shelf import PersonalShelf
from desktop.words.wording import tr


class UndoBar(QFrame):
    """Ctrl+Z does it from anywhere in `within`."""

    def __init__(self, theme: Theme, personal: PersonalShelf, within: QWidget) -> None:
        super().__init__()
        self.setObjectName("below")
        self._words = label(theme, "", "body")
        self.button = Button(theme, tr("Undo"), "link", keys="Ctrl+Z")
        self.button.clicked.connect(personal.undo)
        self.setLayout(hbox(self._words, self.button, None, margins=(16, 6, 16, 6)))
        keys = QShortcut(QKeySequence("Ctrl+Z"), within)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self.button.click() if self.isVisible() else None)
        personal.undo_offered.connect(self._show)
        self.hide()

    def _show(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def text(self) -> str:
        return self._words.text()
