"""Documents at their places: which stand where in the trees of Guidance and Training, narrowed, counted and put in order.

Worked out away from the main thread, as numbers of documents: a library may have 100,000 of them, and who looks at a list
sees a dozen. Knows no widget.
"""

from __future__ import annotations

import dataclasses
import heapq
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

import numpy as np
from PySide6.QtCore import QCollator, QLocale

from desktop.reading import fitting
from desktop.words import wording
from desktop.words.wording import later
from resources.library import Library
from resources.models import KINDS, Collection
from resources.store.entry import Entry
from resources.store.shelves import Mask, Numbers, Path, Shelves, meeting
from resources.store.status import STATUSES
from resources.words.references import reference_key

_PIECE = 2_000  # documents
HERE, NOT_HERE = "here", "not_here"  # the values of the facet `availability`
FACETS = ("kind", "theme", "language", "status", "availability")
BY_STATUS = ("in_force", "review_overdue", "not_yet_in_force", "unknown", "superseded", "withdrawn")
# How a list may be ordered: the key, and its words.
ORDERS = (
    ("place", later("As its publisher orders it")), ("title", later("By title")), ("newest", later("Newest first")),
    ("reference", later("By reference number")), ("status", later("By status")),
)  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """What of a place is shown: values by facet (of each kind of value one must fit), superseded documents too or not, and in
    which order."""

    path: Path = ()
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    old: bool = False
    order: str = "place"


@dataclass(frozen=True)
class Listed:
    """`ids` in order, of which `entries` are the first; `hidden` are left out because they are superseded or withdrawn.
    `counts`: of each facet, how many documents have each value, whatever is chosen of that facet itself."""

    ids: Sequence[str]
    entries: Sequence[Entry]
    hidden: int
    counts: Mapping[str, Mapping[str, int]]


def read(library: Library, chosen: Mapping[str, str], *, training: bool) -> Shelves:
    """Guidance below the names of its collections, training by programme: that is how trainers look for it. News is neither.
    `chosen`: only for this post, mission and audience. What has no place stands below its first theme."""
    kinds = [kind for kind in KINDS if kind != "news" and (kind in wording.TRAINING_KINDS) == training]
    columns = library.columns()
    catalogue = library.catalogue
    listed = [
        (Collection(row.id, row.titles).title(wording.interface()), catalogue.places(row.id, kinds))
        for row in catalogue.collections()
    ]
    if training:  # the whole programme says in which order its lessons come, not a reading list that has some of them
        listed.sort(key=lambda one: -len(one[1]))

    def standing() -> Iterable[tuple[Path, int]]:
        for title, rows in listed:
            known: dict[tuple[str, str], list[Path]] = {}
            for number, places, theme in rows:
                if (paths := known.get((places, theme))) is None:
                    paths = known[places, theme] = _paths(title, places, theme, training=training)
                for path in paths:
                    yield path, number

    return Shelves.of(standing(), columns, fitting(columns, chosen) if chosen else None)


def _paths(title: str, places: str, theme: str, *, training: bool) -> list[Path]:
    found = []
    for names in json.loads(places) if places else [[wording.theme(theme)] if theme else []]:
        path = tuple(names)
        if not training or not path:
            # A collection whose only root has its own name says it once.
            path = (title, *(path[1:] if path[:1] == (title,) else path))
        found.append(path)
    return found


def narrowed(library: Library, shelves: Shelves, choice: Choice, *, first: int, only: Mask | None = None) -> Listed:
    """What a list shows, of all that stands somewhere, or of `only` some of it; with so many entries, which come `first`."""
    columns = shelves.columns
    within = shelves.within(choice.path)
    if only is not None:
        within = within[only[within]]
    old = choice.old or any(not _current(key) for key in choice.chosen.get("status", ()))
    those = within if old else within[columns.current[within]]
    masks = {facet: _having(shelves, facet, values) for facet, values in choice.chosen.items() if values}
    counts = {}
    for facet in FACETS:
        others = meeting(masks, but=facet)
        counts[facet] = _counts(shelves, facet, those if others is None else those[others[those]])
    every = meeting(masks)
    ids = _ordered(library, shelves, those if every is None else those[every[those]], choice.order)
    return Listed(ids, library.entries_by(ids[:first]), len(within) - len(those), counts)


def shown(shelves: Shelves, *, old: bool, only_here: bool) -> Mask:
    """Which documents are shown: superseded ones too or not, and whether only those of which something is here."""
    columns = shelves.columns
    return (columns.current | old) & (columns.available | (not only_here))


def _having(shelves: Shelves, facet: str, values: Iterable[str]) -> Mask:
    columns, wanted = shelves.columns, set(values)
    if facet == "status":
        return np.isin(columns.status, [STATUSES.index(value) for value in wanted])
    if facet == "availability":
        return np.isin(columns.available, [value == HERE for value in wanted])
    known = columns.facet(facet)
    return known.having(value for value in known.values if _plain(facet, value) in wanted)


def _counts(shelves: Shelves, facet: str, numbers: Numbers) -> dict[str, int]:
    """How many of these documents have each value."""
    columns = shelves.columns
    if facet == "status":
        codes, times = np.unique(columns.status[numbers], return_counts=True)
        return {STATUSES[code]: int(count) for code, count in zip(codes, times, strict=True)}
    if facet == "availability":
        here = int(columns.available[numbers].sum())
        return {key: count for key, count in ((HERE, here), (NOT_HERE, len(numbers) - here)) if count}
    known = columns.facet(facet)
    if facet != "language":
        return known.counts(shelves.mask(numbers))
    plain = {_plain(facet, value) for value in known.values}
    found = {value: int(_having(shelves, facet, (value,))[numbers].sum()) for value in sorted(plain)}
    return {value: count for value, count in found.items() if count}


def _plain(facet: str, value: str) -> str:
    """`zh-Hans` and `zh-Hant` are one language to who narrows."""
    return value.partition("-")[0] if facet == "language" else value


def _current(status: str) -> bool:
    return status not in ("superseded", "withdrawn")


def _ordered(library: Library, shelves: Shelves, found: Numbers, order: str) -> list[str]:
    """The ids of documents by their numbers."""
    catalogue, columns = library.catalogue, shelves.columns
    numbers: list[int] = found.tolist()
    if order == "title":
        collator = QCollator(QLocale(wording.interface()))
        collator.setNumericMode(True)
        names = catalogue.names(numbers, wording.interface())
        numbers = _sorted((collator.sortKey(names.get(number, "")), number) for number in numbers)
    elif order == "newest":  # by the day on which each was issued, or took effect; those without one last
        numbers = found[np.argsort(-columns.day[found], kind="stable")].tolist()
    elif order == "reference":  # those without one last
        references = catalogue.references(numbers)
        numbers = _sorted((_by_reference(references.get(number, "")), number) for number in numbers)
    elif order == "status":
        place = np.array([BY_STATUS.index(key) for key in STATUSES])
        numbers = found[np.argsort(place[columns.status[found]], kind="stable")].tolist()
    known = catalogue.ids(numbers)
    return [known[number] for number in numbers if number in known]


def _sorted(keyed: Iterable[tuple[Any, int]]) -> list[int]:
    """As `sorted` by the key, in pieces that are merged: one sort of 100,000 lets no other thread work before it ends."""
    every = list(keyed)
    pieces = [sorted(every[at : at + _PIECE], key=itemgetter(0)) for at in range(0, len(every), _PIECE)]
    return [number for _, number in heapq.merge(*pieces, key=itemgetter(0))]


def _by_reference(reference: str) -> tuple[bool, list[tuple[bool, int, str]]]:
    """Numbers by their value, without making a number of them: there are digits of which Python makes none."""
    groups = [part for part in reference_key(reference).split(".") if part]
    parts = [(not part.isdecimal(), len(part) if part.isdecimal() else 0, part) for part in groups]
    return (not parts, parts)


def with_choice(choice: Choice, facet: str, value: str, *, on: bool) -> Choice:
    """The same with one more value chosen, or one less."""
    others = tuple(other for other in choice.chosen.get(facet, ()) if other != value)
    return dataclasses.replace(choice, chosen={**choice.chosen, facet: (*others, value) if on else others})
