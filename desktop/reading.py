"""For whom somebody reads: a post, a mission and an audience, chosen once, and whether the library is narrowed to them now.

The choice is kept in `settings.toml`; whether it narrows is not. Laptops are shared: who opens the window next sees all of
the library until they ask for less of it. What is offered is what collections and documents say of themselves. No widget.
"""

from __future__ import annotations

import dataclasses
import functools
import operator
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.settings import Settings
from desktop.shelf import Shelf
from resources.library import Library
from resources.results import Filters

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from resources.store.columns import Columns

KEYS = ("post", "mission", "audience")
Offers = Mapping[str, Sequence[str]]


class Reading(QObject):
    """`changed` when other documents are shown than before, or other choices are offered."""

    changed = Signal()

    def __init__(self, settings: Settings, shelf: Shelf) -> None:
        super().__init__()
        self._settings, self._shelf = settings, shelf
        self._on = self._looked = False
        self.offers: Offers = {}
        shelf.changed.connect(lambda: self.look() if self._looked else None)

    def look(self) -> None:
        """What there is to choose from: not asked before a page shows it, because the first time takes a while."""
        if self._shelf.is_open:
            self._looked = True
            self._shelf.latest("reading", offered, self._take, lambda _: None, lane="beside")

    def look_once(self) -> None:
        if not self._looked:
            self.look()

    def _take(self, offers: Offers) -> None:
        if offers != self.offers:
            self.offers = offers
            self.changed.emit()

    @property
    def chosen(self) -> dict[str, str]:
        """By key, what was chosen; what this library does not have any more does not count."""
        kept = self._settings.reading()
        return {key: kept[key] for key in KEYS if kept.get(key) in self.offers.get(key, ())}

    @property
    def narrows(self) -> bool:
        return self._on and bool(self.chosen)

    def choose(self, chosen: Mapping[str, str]) -> None:
        """And narrow to it at once: that is what was asked for."""
        self._settings.set_reading({key: value for key, value in chosen.items() if value})
        self._on = any(chosen.values())
        self.changed.emit()

    def narrow(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit()

    def filters(self, filters: Filters) -> Filters:
        """`filters`, narrowed where that is wanted."""
        if not self.narrows:
            return filters
        posts, missions, audiences = ((value,) if (value := self.chosen.get(key)) else () for key in KEYS)
        return dataclasses.replace(filters, posts=posts, missions=missions, audiences=audiences)


def offered(library: Library) -> dict[str, tuple[str, ...]]:
    """Of each key that has any, the values that the library's documents and collections state."""
    columns = library.columns()
    found = {key: tuple(sorted(columns.facet(key).values, key=str.casefold)) for key in KEYS}
    return {key: values for key, values in found.items() if values}


def fitting(columns: Columns, chosen: Mapping[str, str]) -> NDArray[np.bool_]:
    """By document number, which documents are for all that was chosen, of which there is something."""
    masks = [columns.facet(key).having([value]) for key, value in chosen.items()]
    return functools.reduce(operator.and_, masks)
