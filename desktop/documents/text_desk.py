"""Where a text lies to be read, and above it what of the document is not in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.documents.text_view import TextView
from desktop.documents.viewers import Viewers
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Icon, label
from desktop.words.wording import count, tr

_WIDEST = 820  # pixels: longer lines are hard to read


class LeftOut(QFrame):
    """Says how many pictures of a document stand nowhere in what is shown of it: nobody must take it for whole."""

    outside_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = label(theme, "", "small", "muted", wrap=True)
        self.button = Button(theme, tr("Open with the system’s program"), icon="external-link")
        self.button.clicked.connect(self.outside_asked)
        row = hbox(Icon(theme, "image-off", "muted", 16), 8, self._words, 8, self.button, margins=(0, 8, 0, 8))
        row.setStretch(2, 1)
        self.setLayout(row)
        self.hide()

    def say(self, pictures: int) -> None:
        words = count(
            pictures,
            "{n} picture of this document is not shown here.",
            "{n} pictures of this document are not shown here.",
        )
        self._words.setText(words)
        self.setVisible(pictures > 0)

    def text(self) -> str:
        """What it says; "" while it is hidden."""
        return self._words.text() if self.isVisible() else ""


class TextDesk(QFrame):
    def __init__(self, theme: Theme, viewers: Viewers, channel: str) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.left_out = LeftOut(theme)
        self.text = TextView(theme, viewers=viewers, channel=channel)
        for widget in (self.text, self.left_out):
            widget.setMaximumWidth(_WIDEST)
        column = vbox(self.left_out, self.text)
        desk = hbox(None, column, None, margins=(16, 16, 16, 0))
        desk.setStretch(1, 100)
        self.setLayout(desk)
