"""Below the results: that a person's own notes have the words, too. Nothing while they are locked, or have them not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.parts.layouts import hbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Icon, label
from desktop.personal import kept
from desktop.personal.personal_shelf import PersonalShelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.fulltext.query import parse
from resources.library import Library


class NotesHint(QFrame):
    """`asked` carries the words with which the notes are to be searched."""

    asked = Signal(str)

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__()
        self._personal = personal
        self._words = ""
        self._said = label(theme, "", "small", "muted")
        self.button = Button(theme, tr("Show notes"), "link")
        self.button.clicked.connect(lambda: self.asked.emit(self._words))
        self.setObjectName("lineAbove")
        self.setFixedHeight(34)
        row = hbox(Icon(theme, "bookmark", "muted", 14), self._said, self.button, margins=(16, 0, 16, 0), spacing=8)
        row.setStretch(1, 1)
        self.setLayout(row)
        self.hide()
        personal.changed.connect(lambda: self._ask() if self._words else None)

    def text(self) -> str:
        """What it says; nothing where it is hidden."""
        return "" if self.isHidden() else self._said.text()

    def look(self, query: str) -> None:
        """How many notes have the words of `query`; those that say nothing need not stand in them."""
        terms = parse(query).terms
        words = [term.text for term in terms if not term.weak] or [term.text for term in terms]
        self._words = " ".join(words)
        self._ask()

    def _ask(self) -> None:
        words = self._words

        def work(library: Library) -> int:
            notes = library.personal.notes() if words else []
            return len(kept.with_words(notes, kept.entries_of(library, notes), words))

        def hide(_: FieldshelfError) -> None:
            self.hide()  # locked, most often: then not even their number is told

        self._personal.latest("notes with words", work, self._show, hide)

    def _show(self, number: int) -> None:
        self._said.setText(wording.count(number, "{n} of your notes has these words.", "{n} of your notes have these words."))
        self.setVisible(number > 0)
