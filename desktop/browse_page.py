"""Guidance as its publishers ordered it: a tree of places, and the documents of the chosen one, narrowed and in any order."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget

from desktop import shelving, wording
from desktop.filter_bar import FilterBar
from desktop.layouts import frame, hbox, vbox
from desktop.places_page import PlacesPage
from desktop.places_tree import Spot
from desktop.reading import Reading
from desktop.reading_switch import ReadingSwitch
from desktop.shelf import Shelf
from desktop.shelving import Choice, Listed, Path, Shelved
from desktop.theme import Theme
from desktop.widgets import Button, CheckRow, ElidedLabel, label
from desktop.wording import tr
from resources.library import Library


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

    def spots(self) -> Callable[[Sequence[Shelved]], list[Spot]]:
        old = self.choice.old

        def spot(path: Path, name: str, number: int) -> Spot:
            return Spot(path, name, wording.number(number), said=wording.count(number, "{n} document", "{n} documents"))

        def made(shelved: Sequence[Shelved]) -> list[Spot]:
            counts = shelving.place_counts(shelved, lambda entry: old or entry.status.current)
            found: dict[Path, Spot] = {(): spot((), tr("All guidance"), counts.get((), 0))} if shelved else {}
            for one in shelved:
                for depth in range(1, len(one.path) + 1):
                    path = one.path[:depth]
                    if path not in found:
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
        shelved = self.shelved

        def work(_: Library) -> Listed:
            return shelving.narrowed(shelved, choice)

        self.shelf.latest("browse list", work, self._show_list, lane="beside")

    def _show_list(self, listed: Listed) -> None:
        path = self.choice.path
        self._heading.set_text(path[-1] if path else tr("All guidance"))
        words = wording.count(len(listed.entries), "{n} document", "{n} documents")
        if listed.hidden:
            words = wording.listed((words, wording.count(listed.hidden, "{n} superseded hidden", "{n} superseded hidden")))
        self._count.setText(words)
        self.filters.show()
        self.filters.show_counts(listed.counts, self.choice.chosen)
        self.model.show_entries(listed.entries)
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
