"""What a page shows in place of its content: a problem told in a sentence, something that is not here, nothing yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.parts.layouts import clear, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Icon, label, set_tone
from desktop.words.wording import later

EMPTY_LIBRARY = later("Documents come from a source or in a pack. Add the first under Packs & sources.")


class Panel(QFrame):
    """An icon, a title, a sentence and perhaps buttons, in the middle of whatever it fills."""

    def __init__(self, theme: Theme, name: str = "desk", width: int = 460) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self._icon = Icon(theme, "info", "muted", 24)
        self._icon.hide()  # until there are words: alone it says nothing, while a document is being opened
        self._title = label(theme, "", "heading", wrap=True)
        self._words = label(theme, "", "body", "muted", wrap=True)
        self._detail = label(theme, "", "small", "faint", wrap=True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.hide()  # it takes the keyboard, and has nothing to say yet
        for words in (self._title, self._words, self._detail):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._width = width
        self._rows = vbox(spacing=8)
        self._taken = 0
        self._row: QHBoxLayout | None = None  # the last one, with the buttons that it has room for
        inner = QFrame()
        inner.setMaximumWidth(width)
        inner.setMinimumWidth(min(width, 280))
        inner.setLayout(
            vbox(
                hbox(None, self._icon, None),
                10,
                self._title,
                4,
                self._words,
                8,
                self._detail,
                14,
                self._rows,
            )
        )
        row = hbox(None, inner, None, margins=(24, 24, 24, 24))
        row.setStretch(1, 100)
        self.setLayout(vbox(None, row, None, None))

    def show_words(self, icon: str, title: str, words: str, tone: str = "muted", detail: str = "") -> None:
        """Replaces everything, the buttons too."""
        self._icon.show_icon(icon, {"warn": "review_overdue", "bad": "withdrawn"}.get(tone, "muted"))
        self._icon.show()
        self._title.setText(title)
        self._words.setText(words)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        set_tone(self._words, "muted")
        self.setAccessibleName(f"{title}. {words}")
        clear(self._rows)
        self._row = None

    def add_button(self, button: QWidget) -> None:
        """Beside those before it, or below them where there is no room. May be something to type into."""
        button.ensurePolished()
        needed, row = button.sizeHint().width() + 8, self._row
        if row is None or self._taken + needed > self._width:
            self._taken, row = 0, hbox(spacing=8)
            self._row = row
            self._rows.addLayout(hbox(None, row, None))
        self._taken += needed
        row.addWidget(button)

    def text(self) -> str:
        return f"{self._title.text()}\n{self._words.text()}"
