"""Above the results: how many there are and how they were found, what narrows them, and the way back from each narrowing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QPushButton

from desktop.parts.choices import make_choice, show_choice
from desktop.parts.layouts import clear, hbox, vbox
from desktop.parts.reading_switch import ReadingSwitch
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, label
from desktop.reading import Reading
from desktop.search.facets import Facets
from desktop.words import wording
from desktop.words.wording import later, later_count, tr
from resources.models import KINDS
from resources.results import SearchResult

_SECTIONS = (
    (later("All"), ()),
    (later("Guidance"), tuple(kind for kind in KINDS if kind not in wording.TRAINING_KINDS)),
    (later("Training"), tuple(wording.TRAINING_KINDS)),
)


class SearchHead(QFrame):
    """`section_chosen` carries kinds (none: all), `filter_taken` a facet and its value, `old_wanted` whether superseded
    documents are to be shown."""

    section_chosen = Signal(object)
    filter_taken = Signal(str, str)
    old_wanted = Signal(bool)

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("strip")
        self.setFixedHeight(75)
        self._count = label(theme, "", "strong")
        self._places = ElidedLabel(theme, "", "body", "muted")
        segments = hbox(spacing=0)
        for number, (text, kinds) in enumerate(_SECTIONS):
            button = QPushButton(tr(text))
            ends = ("last", "middle", "first") if QApplication.isRightToLeft() else ("first", "middle", "last")
            button.setProperty("segment", ends[number])
            button.setFont(theme.font("small-name"))
            button.setAccessibleName(tr("Show {what}").format(what=tr(text)))
            make_choice(button, partial(self.section_chosen.emit, kinds))
            show_choice(button, number == 0)
            segments.addWidget(button)
        self._filters = hbox(spacing=8)
        self._shown: object = None
        self.reading = ReadingSwitch(theme, reading)
        first = hbox(self._count, self._places, segments)
        first.setStretch(1, 1)
        second = hbox(self._filters, self.reading, spacing=8)
        second.setStretch(0, 1)
        self.setLayout(vbox(first, 6, second, margins=(16, 10, 16, 9)))

    def show_result(self, result: SearchResult | None, facets: Facets) -> None:
        """None where nothing was asked, or could not be answered."""
        if result is None:
            self._count.setText(tr("Search"))
            self._places.set_text("")
        else:
            one, many = (
                later_count("{n} document", "{n} documents")
                if result.counts_exact
                else later_count("{n}+ documents", "{n}+ documents")
            )
            self._count.setText(wording.count(result.total, one, many))
            self._places.set_text(self._how(result))
        hidden = result.hidden if result is not None else 0
        found = result is not None and bool(result.hits)
        shown = (facets.choices(), facets.all_statuses, hidden, result is not None, found)
        if shown != self._shown:  # an answer comes with every key, and most often says the same
            self._shown = shown
            self._show_filters(facets, hidden, answered=result is not None, found=found)

    def _show_filters(self, facets: Facets, hidden: int, *, answered: bool, found: bool) -> None:
        clear(self._filters)
        for facet, value, words in facets.choices():
            self._filter(words, facet, value)
        if facets.all_statuses:
            self._filters.addWidget(label(self._theme, tr("Superseded are shown."), "small", "muted"))
            self._link(tr("Hide"), old=False)
        elif hidden:
            words = wording.count(hidden, "{n} superseded hidden.", "{n} superseded hidden.")
            self._filters.addWidget(label(self._theme, words, "small", "muted"))
            if found:  # else it stands in the middle, where one looks
                self._link(tr("Show"), old=True)
        elif answered and not facets.narrows:
            self._filters.addWidget(label(self._theme, tr("Nothing superseded is hidden."), "small", "faint"))
        self._filters.addStretch(1)

    @staticmethod
    def _how(result: SearchResult) -> str:
        """In how many places, unless something matters more: that not all words are in them, or that there may be others."""
        if result.relaxed:
            return tr("with some of the words, few or none with all")
        if result.incomplete:
            return tr("so far, not everything is searchable yet")
        if not result.counts_exact:
            return ""
        return wording.count(result.places, "{n} place in the text", "{n} places in the text")

    def text(self) -> str:
        """What the first line says."""
        return f"{self._count.text()} {self._places.text()}".strip()

    def _filter(self, text: str, facet: str, key: str) -> None:
        button = Button(self._theme, text, "filter", "x", trailing=True)
        button.setAccessibleName(tr("Take away the filter {name}").format(name=text))
        button.clicked.connect(lambda: self.filter_taken.emit(facet, key))
        self._filters.addWidget(button)

    def _link(self, text: str, *, old: bool) -> None:
        button = Button(self._theme, text, "link")
        button.clicked.connect(lambda: self.old_wanted.emit(old))
        self._filters.addWidget(button)
