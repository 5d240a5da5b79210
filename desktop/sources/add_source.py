"""The form that adds a source by its network address or folder; and says who answered. Used on the first run and later."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label, set_tone
from desktop.updates.syncing import Syncing
from desktop.words import error_words
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.models import is_name
from resources.store.catalogue import Source


def name_for(url: str) -> str:
    """A name for a source that was given only an address: `library.example.org` -> `library-example-org`."""
    parts = urlsplit(url if "//" in url else f"//{url}")
    words = parts.hostname or re.split(r"[\\/]", url.rstrip("\\/"))[-1]
    name = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:60]
    return name if is_name(name) else "source"


class AddSource(QFrame):
    """`added` carries the new Source."""

    added = Signal(object)

    def __init__(self, theme: Theme, syncing: Syncing, *, button: bool = True) -> None:
        super().__init__()
        self._syncing = syncing
        self.url = self._edit(theme, tr("Network address or folder"), "https://")
        self.fingerprint = self._edit(theme, tr("Fingerprint, if you were given one"), tr("64 letters and digits"))
        self.button = Button(theme, tr("Add this source"), "primary")
        self.button.clicked.connect(self.add)
        self.button.setParent(self)  # ours also where it is not shown, and goes when we go
        if not button:
            self.button.hide()
        self.words = label(theme, "", "small", "muted", wrap=True)
        self.words.hide()
        self.url.returnPressed.connect(self.add)
        self.fingerprint.returnPressed.connect(self.add)
        column = vbox(
            label(theme, tr("Network address or folder"), "small", "muted"), self.url, 4,
            label(theme, tr("Fingerprint, if you were given one"), "small", "muted"), self.fingerprint, 4,
            self.words, spacing=4,
        )  # fmt: skip
        if button:
            column.addLayout(hbox(self.button, None))
        self.setLayout(column)

    def _edit(self, theme: Theme, name: str, hint: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setFont(theme.font("body"))
        edit.setPlaceholderText(hint)
        edit.setAccessibleName(name)
        return edit

    def add(self) -> None:
        url = self.url.text().strip()
        if not url or not self.button.isEnabled():
            self.url.setFocus()
            return
        if "://" not in url and re.match(r"[\w-]+(\.[\w-]+)+(/|:\d|$)", url):
            url = f"https://{url}"
        fingerprint = re.sub(r"[\s:]", "", self.fingerprint.text()).lower() or None
        self._say(tr("Asking who is there…"), "muted")
        self.button.setEnabled(False)
        self._syncing.add_source(name_for(url), url, fingerprint, self._added, self._failed)

    def _added(self, source: Source) -> None:
        self.button.setEnabled(True)
        self.words.hide()
        self.url.clear()
        self.fingerprint.clear()
        self.added.emit(source)

    def _failed(self, error: FieldshelfError) -> None:
        self.button.setEnabled(True)
        self._say(error_words.error(error), "bad")
        self.url.setFocus()

    def _say(self, text: str, tone: str) -> None:
        self.words.setText(text)
        set_tone(self.words, tone)
        self.words.show()
