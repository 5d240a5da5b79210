"""A line across the window while the library's folder is not there, or cannot be written any more: every page needs it. It goes
when the folder is back."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from desktop.parts.layouts import hbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Icon, label
from desktop.shelf import Shelf
from desktop.words import error_words
from desktop.words.wording import tr
from resources.errors import FieldshelfError, LibraryError
from resources.library import Library
from resources.store.database import may_write

_EVERY = 5_000  # milliseconds between two looks


class LibraryStrip(QFrame):
    def __init__(self, theme: Theme, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._writable: bool | None = None  # when it was opened: one that stands on a read-only stick is no news
        self.setObjectName("banner")
        self.words = label(theme, "", "body", "banner", wrap=True)
        self.again = Button(theme, tr("Look again"), "banner")
        self.again.clicked.connect(self.look)
        row = hbox(Icon(theme, "triangle-alert", "banner", 20), self.words, self.again, margins=(16, 8, 16, 8), spacing=12)
        row.setStretch(1, 1)
        self.setLayout(row)
        self.hide()
        shelf.problem.connect(self._hear)
        self.timer = QTimer(self)
        self.timer.setInterval(_EVERY)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    @property
    def seen(self) -> bool:
        """Whether it is known how the library stood when it was opened."""
        return self._writable is not None

    def look(self) -> None:
        if self._shelf.is_open:
            self._shelf.latest("library there", self._state, self._show, self._show, lane="beside")

    def _state(self, library: Library) -> FieldshelfError | None:
        """What hinders; on the lane's thread."""
        library.check_there()
        writable = may_write(library.home.library)
        if self._writable is None:
            self._writable = writable
        if self._writable and not writable:
            return LibraryError("library_read_only", "", item=str(library.home.library))
        return None

    def _hear(self, error: FieldshelfError) -> None:
        if isinstance(error, LibraryError):
            self.look()

    def _show(self, error: FieldshelfError | None) -> None:
        back = error is None and self.isVisible()
        if error is not None:
            read_only = tr(
                "The library cannot be written any more: its folder was protected, or belongs to somebody else. Reading and "
                "searching go on; nothing new is taken in."
            )
            self.words.setText(read_only if error.code == "library_read_only" else error_words.error(error))
            self.setAccessibleName(self.words.text())
        self.setVisible(error is not None)
        if back:
            self._shelf.changed.emit()  # what could not be read meanwhile is read now
