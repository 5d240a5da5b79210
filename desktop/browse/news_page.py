"""News as it came, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop.browse.places_page import DocumentList
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import label
from desktop.results.results_model import STEP
from desktop.shelf import Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.library import Library
from resources.store.entry import Entry

_ALL = -1


def read(library: Library) -> tuple[list[str], list[Entry]]:
    """Ids of all that still holds, and the entries of the first."""
    ids, current = library.catalogue.newest("news", _ALL), library.columns().current
    numbers = library.catalogue.numbers(ids)
    found = [one for one in ids if (number := numbers.get(one, len(current))) < len(current) and current[number]]
    return found, library.entries_by(found[:STEP])


class NewsPage(QFrame):
    """`opened` carries a `Place`, `opened_beside` also whether its tab stays behind; `answered` when all stands there."""

    opened = Signal(object)
    opened_beside = Signal(object, bool)
    answered = Signal()

    def __init__(self, theme: Theme, shelf: Shelf) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("News"))
        self._shelf = shelf
        self.loaded = False
        self._count = label(theme, "", "body", "muted")
        self.list = DocumentList(theme, shelf)
        self.list.setAccessibleName(tr("News"))
        self.model = self.list.rows
        self.list.opened.connect(self.opened)
        self.list.opened_beside.connect(self.opened_beside)
        self.panel = Panel(theme, "surface")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self.list)
        words = vbox(label(theme, tr("News"), "title"), self._count)
        self.setLayout(vbox(frame(hbox(words, None, margins=(24, 14, 24, 12)), "strip"), self._stack))

    def panes(self) -> list[QWidget]:
        return [self._stack]

    def load(self) -> None:
        self._shelf.latest("news", read, self._show, lane="beside")

    def _show(self, found: tuple[list[str], list[Entry]]) -> None:
        ids, entries = found
        self._count.setText(wording.count(len(ids), "{n} item, the newest first", "{n} items, the newest first"))
        self._count.setVisible(bool(entries))
        self.model.show_entries(entries, ids)
        if not entries:
            self.panel.show_words("newspaper", tr("No news yet"), tr("News comes with the sources that publish it."))
        self._stack.setCurrentWidget(self.list if entries else self.panel)
        self.loaded = True
        self.answered.emit()
