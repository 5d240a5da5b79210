"""In place of results: that there are none, and what may still be found, and how."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button
from desktop.reading import Reading
from desktop.words import wording
from desktop.words.wording import tr
from resources.results import SearchResult


class NothingFound(Panel):
    """`suggested` carries another query; `old_wanted` when superseded documents are to be shown."""

    suggested = Signal(str)
    old_wanted = Signal()

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__(theme, "surface")
        self._colors, self._reading = theme, reading
        self.no_source = False  # so there is nothing in which anything could be found

    def show_result(self, result: SearchResult) -> None:
        """One without hits."""
        narrows = self._reading.narrows
        if self.no_source:
            words = tr("There is no library here yet. Add a source, or import a pack, to begin one.")
        elif narrows:
            who = wording.listed(self._reading.chosen.values())
            words = tr("Nothing that is for {who} has these words. Other documents may.").format(who=who)
        elif result.hidden:
            words = tr("Only superseded or withdrawn documents have these words.")
        else:
            words = tr("No document here has these words. Try fewer or other words, or take a filter away.")
        self.show_words("search", tr("Nothing found"), words)
        if narrows:
            everything = Button(self._colors, tr("Search everything"))
            everything.clicked.connect(lambda: self._reading.narrow(False))
            self.add_button(everything)
        if result.suggestion:
            suggestion = result.suggestion
            button = Button(self._colors, tr("Search for “{words}”").format(words=suggestion))
            button.clicked.connect(lambda: self.suggested.emit(suggestion))
            self.add_button(button)
        if result.hidden:
            show = Button(self._colors, wording.count(result.hidden, "Show {n} superseded", "Show {n} superseded"))
            show.clicked.connect(self.old_wanted)
            self.add_button(show)
