"""What a search asks about every document at once, as arrays by document number: a few megabytes for 100,000 documents.

Made of queries that hand over each column as one text, which is several times faster than a row a document. Read-only; what
changes makes new ones (see `Standings.columns`).
"""

from __future__ import annotations

import datetime
import functools
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import apsw
import numpy as np
from numpy.typing import NDArray

from resources.store.database import Database
from resources.store.status import NOT_CURRENT, STATUSES

NO_DOCUMENT = 255  # in `status`, at numbers that no document has
_FEW = 6  # of so many traits one is picked out sooner than all are gone through
_MOST_MASKS = 32  # of a facet, that are kept
FACETS = ("kind", "language", "theme", "year", "source", "collection", "audience", "mission", "post")

_TRAIT = (
    "SELECT value, (SELECT group_concat(document) FROM trait WHERE trait.value = value.number) FROM value WHERE facet = '{0}'"
)
_PURPOSE = (
    "SELECT purpose.value, numbers FROM purpose JOIN ("
    "SELECT listing.collection AS listed, group_concat(document.number) AS numbers FROM listing "
    "JOIN document ON document.id = listing.document "
    "WHERE listing.collection IN (SELECT collection FROM purpose WHERE facet = '{0}') GROUP BY listing.collection"
    ") ON listed = purpose.collection WHERE purpose.facet = '{0}'"
)
# Each gives rows of a value and the numbers of documents that have it; a value may come in several rows.
_FACETS = {
    "kind": "SELECT kind, group_concat(number) FROM document GROUP BY kind",
    "language": _TRAIT.format("language"),
    "theme": _TRAIT.format("theme"),
    "source": "SELECT owner.source, group_concat(number) FROM document JOIN owner ON owner.institute = document.publisher "
    "GROUP BY owner.source",
    "collection": "SELECT listing.collection, group_concat(document.number) FROM listing "
    "JOIN document ON document.id = listing.document GROUP BY listing.collection",
    "audience": f"{_TRAIT.format('audience')} UNION ALL {_PURPOSE.format('audience')}",
    "mission": f"{_TRAIT.format('mission')} UNION ALL {_PURPOSE.format('mission')}",
    "post": _PURPOSE.format("post"),
}


@dataclass(frozen=True)
class Facet:
    """Which document has which value: `documents` (int32, ascending, one that has several values as often) and beside it
    `codes` (int32), which are places in `values`. `size` is the length of the arrays by document number."""

    documents: NDArray[np.int32]
    codes: NDArray[np.int32]
    values: list[str]
    size: int
    _masks: dict[frozenset[str], NDArray[np.bool_]] = field(default_factory=dict, repr=False, compare=False)

    @functools.cached_property
    def _starts(self) -> NDArray[np.int64]:
        """By document number, where its values begin; one more than there are numbers."""
        return np.searchsorted(self.documents, np.arange(self.size + 1))

    @functools.cached_property
    def _only(self) -> NDArray[np.int32] | None:
        """By document number its one code, or the number of values where it has none; None where some have several."""
        if len(self.documents) > 1 and not np.diff(self.documents).all():
            return None
        codes = np.full(self.size, len(self.values), np.int32)
        codes[self.documents] = self.codes
        return codes

    def counts(self, mask: NDArray[np.bool_]) -> dict[str, int]:
        """How many of the documents in `mask` (by document number) have each value, the most frequent first."""
        numbers = np.flatnonzero(mask)
        if self._only is not None:
            codes = self._only[numbers]
        elif len(numbers) * _FEW < len(self.documents):
            first = self._starts[numbers]
            times = self._starts[numbers + 1] - first
            within = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
            codes = self.codes[np.repeat(first, times) + within]
        else:
            codes = self.codes[mask[self.documents]]
        found = np.bincount(codes, minlength=len(self.values))[: len(self.values)]
        order = sorted(np.flatnonzero(found).tolist(), key=lambda code: (-found[code], self.values[code]))
        return {self.values[code]: int(found[code]) for code in order}

    def having(self, values: Iterable[str]) -> NDArray[np.bool_]:
        """By document number: whether it has one of `values`."""
        wanted = frozenset(values)
        if (kept := self._masks.get(wanted)) is not None:
            return kept
        codes = np.array([value in wanted for value in self.values], dtype=bool)
        mask = np.zeros(self.size, dtype=bool)
        if len(codes):
            mask[self.documents[codes[self.codes]]] = True
        mask.setflags(write=False)
        if len(self._masks) < _MOST_MASKS:
            self._masks[wanted] = mask
        return mask


@dataclass(frozen=True)
class Columns:
    """Arrays by document number; their length is the greatest number + 1.

    `status` is a place in `status.STATUSES`, or NO_DOCUMENT; `current`: there, and neither superseded nor withdrawn;
    `successor`: the number of the document to use instead, or 0; `day`: ordinal of the day it was issued, or 0;
    `available`: something that one can read of it is on this disk.
    """

    status: NDArray[np.uint8]
    current: NDArray[np.bool_]
    successor: NDArray[np.int32]
    day: NDArray[np.int32]
    available: NDArray[np.bool_]
    _load: Callable[[str, int], Facet] = field(repr=False)
    _facets: dict[str, Facet] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __len__(self) -> int:
        return len(self.status)

    def has_read(self, name: str) -> bool:
        """Whether `facet` answers at once; so does everything that is no facet of the catalogue."""
        return name not in FACETS or name == "language" or name in self._facets

    def facet(self, name: str) -> Facet:
        """One of FACETS, loaded when it is first asked for."""
        with self._lock:
            if name not in self._facets:
                self._facets[name] = self._years() if name == "year" else self._load(name, len(self))
            return self._facets[name]

    def _years(self) -> Facet:
        documents = np.flatnonzero(self.day).astype(np.int32)
        # numpy counts days from 1970, dates from the year 1.
        days = (self.day[documents] - datetime.date(1970, 1, 1).toordinal()).astype("datetime64[D]")
        years, codes = np.unique(days.astype("datetime64[Y]"), return_inverse=True)
        return Facet(documents, codes.astype(np.int32), [str(year) for year in years], len(self))


def made(database: Database, texts: Sequence[str | None]) -> Columns:
    """Of the numbers of all documents and, in their order, statuses, successors, days and availability; `database` has the
    facets (see `Standings.columns`)."""
    numbers, status, successor, day, available = map(_numbers, texts)
    size = int(numbers.max(initial=0)) + 1
    columns: list[Any] = [np.zeros(size, dtype) for dtype in (np.uint8, np.int32, np.int32, np.bool_)]
    columns[0][:] = NO_DOCUMENT
    for column, values in zip(columns, (status, successor, day, available), strict=True):
        column[numbers] = values
    current = columns[0] != NO_DOCUMENT
    for key in NOT_CURRENT:
        current &= columns[0] != STATUSES.index(key)

    def facet(name: str, size: int) -> Facet:
        with database.reading() as connection:
            return load_facet(connection, name, size)

    return Columns(columns[0], current, columns[1], columns[2], columns[3], facet)


def load_facet(connection: apsw.Connection, name: str, size: int) -> Facet:
    rows: list[tuple[str, str]] = list(connection.execute(_FACETS[name]))
    values = sorted({value for value, _ in rows})
    code = {value: number for number, value in enumerate(values)}
    parsed = {text: _numbers(text) for text in {text for _, text in rows}}  # the posts of a collection have the same documents
    pairs = [(code[value], parsed[text]) for value, text in rows]
    if not pairs:
        return Facet(np.zeros(0, np.int32), np.zeros(0, np.int32), [], size)
    # One number for both, so that a document that has a value twice (of its own, and of its collection) counts once. np.unique
    # would take twenty times as long.
    both = np.sort(np.concatenate([documents.astype(np.int64) * len(values) + number for number, documents in pairs]))
    documents, codes = np.divmod(both[np.diff(both, prepend=-1) > 0], len(values))
    within = documents < size  # what was installed after the other columns were loaded
    return Facet(documents[within].astype(np.int32), codes[within].astype(np.int32), values, size)


def _numbers(text: str | None) -> NDArray[np.int32]:
    return np.fromstring(text, np.int32, sep=",") if text else np.zeros(0, np.int32)
