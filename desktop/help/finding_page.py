"""A page of cards whose rows are found by typing: the settings, the guide. What does not have the words is hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QLayout, QLineEdit, QScrollArea, QWidget

from desktop.parts.fields import keep_level
from desktop.parts.gradually import InTurns
from desktop.parts.layouts import frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Card, label
from desktop.words.wording import tr
from resources.words.text import fold

_WIDTH = 860


class Row(QFrame):
    """What it is called, what it means, and perhaps what one does about it at the end."""

    def __init__(self, theme: Theme, name: str, words: str, control: QWidget | None = None, keywords: str = "") -> None:
        super().__init__()
        self.name, self.control, self._keywords = name, control, keywords
        self.words = label(theme, words, "small", "muted", wrap=True)
        if not words:  # else it stays as it is: shown before it has a place, it would be a window of its own for a moment
            self.words.hide()
        said = vbox(label(theme, name, "name", wrap=True), self.words, spacing=1)
        row = hbox(said, margins=(16, 9, 16, 9), spacing=24)
        row.setStretch(0, 1)
        if control is not None:
            row.addWidget(control)
        self.setLayout(row)

    def enable(self, on: bool) -> None:
        """Whether there is anything to choose."""
        if self.control is not None:
            self.control.setEnabled(on)

    def has(self, wanted: str) -> bool:
        """Whether each of the words stands in it, in any case and spelling."""
        here = fold(f"{self.name} {self.words.text()} {self._keywords}")
        return all(word in here for word in fold(wanted).split())


class FindingPage(QScrollArea):
    """Cards are added to it with `add_card`, rows with `add_row`."""

    def __init__(self, theme: Theme, title: str, words: str, finds: str) -> None:
        super().__init__()
        self._theme = theme
        self._cards: list[tuple[Card, list[Row]]] = []
        self._turns = InTurns(self)
        scrolls_down(self)
        self.setAccessibleName(title)
        self.edit = keep_level(QLineEdit())
        self.edit.setFont(theme.font("body"))
        self.edit.setPlaceholderText(finds)
        self.edit.setAccessibleName(finds)
        self.edit.setToolTip(f"{finds} (Ctrl+F)")
        self.edit.setClearButtonEnabled(False)
        self.edit.setMaxLength(200)
        self.edit.setFixedWidth(260)
        self.edit.textChanged.connect(self.find_words)
        self._nothing = label(theme, tr("Nothing here has these words."), "body", "muted")
        self._nothing.hide()
        self.head = hbox(vbox(label(theme, title, "title"), label(theme, words, "body", "muted", wrap=True)), self.edit)
        self.head.setStretch(0, 1)
        self._column = vbox(self.head, self._nothing, None, margins=(24, 20, 24, 20), spacing=16)
        inner = frame(self._column, "page")
        inner.setMaximumWidth(_WIDTH)
        across = hbox(inner, None, spacing=0)
        across.setStretch(0, 100)
        self.setWidget(frame(across, "page"))

    def fill(self, steps: Sequence[Callable[[], object]], at_once: int) -> None:
        """Each adds cards or rows: the first of them now, the others one in each turn of the event loop."""
        self._turns.do((partial(self._take, step) for step in steps), at_once)

    @property
    def is_whole(self) -> bool:
        return self._turns.is_done

    def _take(self, step: Callable[[], object]) -> None:
        step()
        if wanted := self.edit.text():
            self.find_words(wanted)

    def add_card(self, title: str) -> Card:
        """Below the others."""
        card = Card(self._theme, title)
        self._column.insertWidget(self._column.count() - 1, card)
        self._cards.append((card, []))
        return card

    def add_foot(self, layout: QLayout) -> None:
        """Below the cards, whatever is looked for."""
        self._column.insertLayout(self._column.count() - 1, layout)

    def add_row(self, name: str, words: str, control: QWidget | None = None, keywords: str = "") -> Row:
        """In the last card. `keywords` are not shown, and found."""
        row = Row(self._theme, name, words, control, keywords)
        card, rows = self._cards[-1]
        row.setObjectName("lastLine")
        if rows:
            rows[-1].setObjectName("line")
            rows[-1].style().polish(rows[-1])  # it may be seen already
        card.body.addWidget(row)
        rows.append(row)
        return row

    def rows(self) -> Iterator[Row]:
        for _, rows in self._cards:
            yield from rows

    def find_words(self, wanted: str) -> None:
        """Shows the rows that have all of these words, and all rows of a card whose title has them."""
        anything = False
        for card, rows in self._cards:
            whole = all(word in fold(card.title.text()) for word in fold(wanted).split())
            for row in rows:
                row.setVisible(whole or row.has(wanted))
            some = any(not row.isHidden() for row in rows)
            card.setVisible(some)
            anything = anything or some
        self._nothing.setVisible(not anything)

    def focus_find(self) -> None:
        self.edit.setFocus()
        self.edit.selectAll()
