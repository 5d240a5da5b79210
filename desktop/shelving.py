"""Documents at their places: which stand where in the trees of Guidance and Training, narrowed, counted and put in order.

Read and worked out away from the main thread: a library may have 100,000 of them. Knows no widget.
"""

from __future__ import annotations

import dataclasses
import datetime
import gc
import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QCollator, QLocale

from desktop import wording
from desktop.reading import fits
from desktop.wording import later
from resources.entry import Entry
from resources.library import Library
from resources.models import Collection
from resources.references import reference_key

Path = tuple[str, ...]
_MANY, _PIECE = 20_000, 2_000  # documents
HERE, NOT_HERE = "here", "not_here"  # the values of the facet `availability`
STATUSES = ("in_force", "review_overdue", "not_yet_in_force", "unknown", "superseded", "withdrawn")
# How a list may be ordered: the key, and its words.
ORDERS = (
    ("place", later("As its publisher orders it")), ("title", later("By title")), ("newest", later("Newest first")),
    ("reference", later("By reference number")), ("status", later("By status")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shelved:
    """A document at one of its places."""

    path: Path
    entry: Entry


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
    """`entries` in order; `hidden` are left out because they are superseded or withdrawn. `counts`: of each facet, how many
    documents have each value, whatever is chosen of that facet itself."""

    entries: Sequence[Entry]
    hidden: int
    counts: Mapping[str, Mapping[str, int]]


def read(library: Library, chosen: Mapping[str, str], *, training: bool) -> list[Shelved]:
    """Guidance below the names of its collections, training by programme: that is how trainers look for it. News is neither.
    `chosen`: only for this post, mission and audience. What has no place stands below its first theme."""
    # What is read stays for long. To look through 100,000 documents for garbage again and again, while they are read and ever
    # after, would hold up the window, too, for up to a second each time.
    gc.disable()
    try:
        found = _read(library, chosen, training=training)
        if len(found) > _MANY:
            gc.freeze()
    finally:
        gc.enable()
    return found


def _read(library: Library, chosen: Mapping[str, str], *, training: bool) -> list[Shelved]:
    wanted = fits(library, chosen) if chosen else lambda _: True

    def belongs(entry: Entry) -> bool:
        kind = entry.document.kind
        return kind != "news" and (kind in wording.TRAINING_KINDS) == training and wanted(entry)

    titles = {row.id: Collection(row.id, row.titles).title(wording.interface()) for row in library.catalogue.collections()}
    found: dict[tuple[Path, str], Shelved] = {}
    listed = [(title, [entry for entry in library.entries(row_id) if belongs(entry)]) for row_id, title in titles.items()]
    if training:  # the whole programme says in which order its lessons come, not a reading list that has some of them
        listed.sort(key=lambda one: -len(one[1]))
    for title, entries in listed:
        for entry in entries:
            themes = tuple(wording.theme(one) for one in entry.document.themes[:1])
            for path in entry.document.collection_paths or (themes,):
                if not training or not path:
                    # A collection whose only root has its own name says it once.
                    path = (title, *(path[1:] if path[:1] == (title,) else path))
                found.setdefault((path, entry.document.id), Shelved(path, entry))
    return list(found.values())


def values(entry: Entry, facet: str) -> tuple[str, ...]:
    """Of one facet, the values that a document has."""
    if facet == "kind":
        return (entry.document.kind,)
    if facet == "status":
        return (entry.status.key,)
    if facet == "language":
        return tuple(dict.fromkeys(language.partition("-")[0] for language in entry.document.languages))
    if facet == "theme":
        return entry.document.themes
    return (HERE if entry.available else NOT_HERE,)


FACETS = ("kind", "theme", "language", "status", "availability")


def narrowed(shelved: Iterable[Shelved], choice: Choice) -> Listed:
    """What a list shows, of all that stands somewhere."""
    depth = len(choice.path)
    within: dict[str, Entry] = {}
    for one in shelved:
        if one.path[:depth] == choice.path:
            within.setdefault(one.entry.document.id, one.entry)
    old = choice.old or any(not _current(key) for key in choice.chosen.get("status", ()))
    shown = [entry for entry in within.values() if old or entry.status.current]
    counts = {}
    for facet in FACETS:
        others = [entry for entry in shown if _fits(entry, choice.chosen, but=facet)]
        counts[facet] = dict(Counter(value for entry in others for value in values(entry, facet)))
    fitting = [entry for entry in shown if _fits(entry, choice.chosen)]
    return Listed(_ordered(fitting, choice.order), len(within) - len(shown), counts)


def place_counts(shelved: Iterable[Shelved], wanted: Callable[[Entry], bool]) -> dict[Path, int]:
    """How many documents stand at each place or below it."""
    found: dict[Path, set[str]] = {}
    for one in shelved:
        if wanted(one.entry):
            for depth in range(len(one.path) + 1):
                found.setdefault(one.path[:depth], set()).add(one.entry.document.id)
    return {path: len(ids) for path, ids in found.items()}


def _current(status: str) -> bool:
    return status not in ("superseded", "withdrawn")


def _fits(entry: Entry, chosen: Mapping[str, tuple[str, ...]], *, but: str = "") -> bool:
    return all(
        facet == but or not wanted or any(value in wanted for value in values(entry, facet)) for facet, wanted in chosen.items()
    )


def _ordered(entries: list[Entry], order: str) -> list[Entry]:
    if order == "title":
        collator = QCollator(QLocale(wording.interface()))
        collator.setNumericMode(True)
        return _sorted(entries, lambda entry: collator.sortKey(entry.document.title(wording.interface())))
    if order == "newest":
        return newest_first(entries)
    if order == "reference":  # those without one last
        return _sorted(entries, _by_reference)
    if order == "status":
        return sorted(entries, key=lambda entry: STATUSES.index(entry.status.key))
    return entries


def _sorted(entries: Iterable[Entry], key: Callable[[Entry], Any]) -> list[Entry]:
    """As `sorted`, in pieces that are merged: one sort of 100,000 titles lets no other thread work before it ends."""
    keyed = [(key(entry), entry) for entry in entries]
    pieces = [sorted(keyed[at : at + _PIECE], key=itemgetter(0)) for at in range(0, len(keyed), _PIECE)]
    return [entry for _, entry in heapq.merge(*pieces, key=itemgetter(0))]


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """By the day on which each was issued, or took effect; those without one last."""
    return sorted(entries, key=_day, reverse=True)


def _day(entry: Entry) -> datetime.date:
    document = entry.document
    days = (date.first_day for date in (document.issued, document.effective) if date is not None)
    return next((day for day in days if day is not None), datetime.date.min)


def _by_reference(entry: Entry) -> tuple[bool, list[tuple[bool, int, str]]]:
    """Numbers by their value, without making a number of them: there are digits of which Python makes none."""
    key = reference_key(entry.document.reference or "")
    parts = [(not part.isdecimal(), len(part) if part.isdecimal() else 0, part) for part in key.split(".") if part]
    return (not parts, parts)


def with_choice(choice: Choice, facet: str, value: str, *, on: bool) -> Choice:
    """The same with one more value chosen, or one less."""
    others = tuple(other for other in choice.chosen.get(facet, ()) if other != value)
    return dataclasses.replace(choice, chosen={**choice.chosen, facet: (*others, value) if on else others})
