"""One quiet line at the bottom: when the library was last brought up to date, and which keys help here."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from desktop import wording
from desktop.layouts import clear, hbox, separator
from desktop.theme import Theme
from desktop.widgets import Icon, label
from desktop.wording import tr
from resources.catalogue import Source


class StatusBar(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("status")
        self.setFixedHeight(28)
        self._icon = Icon(theme, "hard-drive", "muted", 14)
        self._words = label(theme, "", "small", "muted")
        self._work = label(theme, "", "small", "muted")
        self._line = separator(vertical=True)
        self._keys = hbox(spacing=8)
        row = hbox(self._icon, self._words, 6, self._line, 6, self._work, None, self._keys, margins=(12, 1, 12, 0), spacing=6)
        self.setLayout(row)
        self.show_work("")

    def show_sources(self, sources: Sequence[Source], today: datetime.date) -> None:
        """Being offline is normal: one line, no alarm."""
        heard = [source for source in sources if source.last_contact and not source.removed]
        if not sources:
            self._words.setText(tr("No source yet."))
        elif not heard:
            self._words.setText(tr("Never updated."))
        else:
            newest = max(heard, key=lambda source: source.last_contact or "")
            words = tr("Last updated {age} from {name}.")
            age = wording.age(newest.last_contact, today) or ""
            self._words.setText(words.format(age=age, name=newest.title or newest.name))

    def show_work(self, words: str) -> None:
        """What goes on beside: a sync, the index; nothing hides the line."""
        self._work.setText(words)
        self._work.setVisible(bool(words))
        self._line.setVisible(bool(words))

    def text(self) -> str:
        return f"{self._words.text()} {self._work.text()}".strip()

    def show_keys(self, keys: Sequence[str]) -> None:
        clear(self._keys)
        for number, words in enumerate(keys):
            if number:
                self._keys.addWidget(separator(vertical=True))
            self._keys.addWidget(label(self._theme, words, "small", "muted"))
