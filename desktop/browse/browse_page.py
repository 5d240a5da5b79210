"""Guidance as its publishers ordered it: a tree of places, and the documents of the chosen one, narrowed and in any order."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from desktop.browse import shelving
from desktop.browse.filter_bar import FilterBar
from desktop.browse.places_model import Spot
from desktop.browse.places_page import PlacesPage
from desktop.browse.shelving import Choice, Listed
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.reading_switch import ReadingSwitch
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, CheckRow, ElidedLabel, label
from desktop.reading import Reading
from desktop.results.results_model import STEP
from desktop.shelf import Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.library import Library
from resources.store.shelves import Path, Shelves


class BrowsePage(PlacesPage):
    """Documents of every kind but training and news."""

    def __init__(self, theme: Theme, shelf: Shelf, reading: Reading) -> None:
        super().__init__(theme, shelf, reading, training=False)
        self.choice = Choice()
        self._old = CheckRow(theme, tr("Show superseded"), None)
        self._old.toggled.connect(self._old_toggled)
        self._heading = ElidedLabel(theme, "", "title")
        self._count = label(theme, "", "body", "muted")
        self.filters = FilterBar(theme)
        self.filters.taken.connect(lambda facet, value, on: self._take(shelving.with_choice(self.choice, facet, value, on=on)))
        self.filters.ordered.connect(lambda order: self._take(dataclasses.replace(self.choice, order=order)))
        self.reading = ReadingSwitch(theme, reading)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self.list)
        words = vbox(self._heading, self._count)
        first = hbox(words, self.reading)
        first.setStretch(0, 1)
        top = frame(vbox(first, 6, self.filters, margins=(24, 14, 24, 8)), "strip")
        foot = frame(hbox(self._old, margins=(16, 6, 16, 6)), "lineAbove")
        self.arrange((), foot, frame(vbox(top, self._stack), "page"))

    def show_empty(self) -> None:
        self._heading.set_text(self.title)
        self._count.setText(tr("Nothing yet"))
        self.filters.hide()
        self._stack.setCurrentWidget(self.panel)

    def spots(self) -> Callable[[Library, Shelves], list[Spot]]:
        old = self.choice.old

        def spot(path: Path, name: str, number: int) -> Spot:
            return Spot(path, name, wording.number(number), said=wording.count(number, "{n} document", "{n} documents"))

        def made(_: Library, shelved: Shelves) -> list[Spot]:
            counts = shelved.counts(shelving.shown(shelved, old=old, only_here=False))
            found: dict[Path, Spot] = {(): spot((), tr("All guidance"), counts.get((), 0))} if shelved else {}
            for path in shelved.all_paths():
                found[path] = spot(path, path[-1], counts.get(path, 0))
            return list(found.values())

        return made

    def _old_toggled(self, on: bool) -> None:
        self.choice = dataclasses.replace(self.choice, old=on)
        self.rebuild()

    def _take(self, choice: Choice) -> None:
        self.choice = choice
        self.show_chosen()

    def show_chosen(self) -> None:
        self.loaded = False
        choice = self.choice = dataclasses.replace(self.choice, path=self.chosen[0])
        if (shelved := self.shelved) is None:
            return

        def work(library: Library) -> Listed:
            return shelving.narrowed(library, shelved, choice, first=STEP)

        self.shelf.latest("browse list", work, self._show_list, lane="beside")

    def _show_list(self, listed: Listed) -> None:
        path = self.choice.path
        self._heading.set_text(path[-1] if path else tr("All guidance"))
        words = wording.count(len(listed.ids), "{n} document", "{n} documents")
        if listed.hidden:
            words = wording.listed((words, wording.count(listed.hidden, "{n} superseded hidden", "{n} superseded hidden")))
        self._count.setText(words)
        self.filters.show()
        self.filters.show_counts(listed.counts, self.choice.chosen)
        self.model.show_entries(listed.entries, listed.ids)
        if listed.entries:
            self._stack.setCurrentWidget(self.list)
        elif any(self.choice.chosen.values()):
            self.panel.show_words("list-filter", tr("Nothing fits"), tr("No document here has all that you have chosen."))
            everything = Button(self.theme, tr("Take all filters away"))
            everything.clicked.connect(lambda: self._take(dataclasses.replace(self.choice, chosen={})))
            self.panel.add_button(everything)
            self._stack.setCurrentWidget(self.panel)
        else:
            self.panel.show_words("info", tr("Nothing current here"), tr("What stands here was superseded or withdrawn."))
            self._stack.setCurrentWidget(self.panel)
        self.settle()
