"""What stands in place of a document that cannot be shown: why, and the other ways to read it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop import wording
from desktop.opening import Opened
from desktop.panels import Panel
from desktop.theme import Theme
from desktop.widgets import Button
from desktop.wording import tr
from resources.errors import FieldshelfError


class InsteadPanel(Panel):
    text_asked = Signal()
    outside_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)

    def show_no_file(self) -> None:
        words = tr("This document was published without a file. What is known about it is at the side.")
        self.show_words("info", tr("No file"), words)

    def show_not_here(self, opened: Opened) -> None:
        assert opened.file is not None
        title = tr("Not here, {size}").format(size=wording.size(opened.file.length))
        self.show_words("cloud-download", title, tr("This document is not on this laptop yet. It comes with the next sync."))
        if opened.has_text:
            self._offer(tr("Read its text"), "file-text", self.text_asked)

    def show_failed(self, error: FieldshelfError) -> None:
        """Its file is here, and cannot be shown."""
        self.show_words("triangle-alert", tr("This document cannot be shown here"), error.message)
        self._offer(tr("Open with the system’s program"), "external-link", self.outside_asked)

    def show_unknown(self, error: FieldshelfError) -> None:
        """What is known of it cannot be read."""
        self.show_words("triangle-alert", tr("This document cannot be opened"), error.message)

    def _offer(self, words: str, icon: str, signal: object) -> None:
        button = Button(self._theme, words, icon=icon)
        button.clicked.connect(signal)
        self.add_button(button)
