"""Which documents a search may show: currency, filters and what the query says beside its words; and the exact counts.

Works on arrays by document number (`columns.py`): what matches may be a third of the library.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from resources.fulltext.places import Mask, Numbers, Places, Rows
from resources.fulltext.query import Query
from resources.results import Filters
from resources.store.status import STATUSES

if TYPE_CHECKING:
    from resources.store.catalogue import Catalogue
    from resources.store.columns import Columns

FACETS = ("kind", "language", "theme", "year", "source", "status", "availability")
HERE, ELSEWHERE = "here", "not_here"  # values of the facet availability
_LONGEST_CHAIN = 50  # editions that are gone through to the one that counts


@dataclass(slots=True)
class Choice:
    """What may be shown: `documents` by number, `places` of those that matched; how many were `hidden` only because they
    are superseded or withdrawn; how many stand `beside` them only because they replace an old edition that is offered; and
    the counts, in which these are with that old edition."""

    documents: Mask
    places: Mask
    hidden: int
    beside: int = 0
    facets: dict[str, dict[str, int]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return int(self.documents.sum()) + self.beside


class Selection:
    """Judges what one query with its filters matched; `columns` are today's."""

    def __init__(self, catalogue: Catalogue, columns: Columns, query: Query, filters: Filters) -> None:
        self._columns = columns
        self._languages = _both(query.languages, filters.languages)
        self._base = self._beside_words(catalogue, query, filters)
        self._rules: dict[str, Mask] = {}
        kinds, statuses = _both(query.kinds, filters.kinds), _both(query.statuses, filters.statuses)
        # A status that was asked for, typed or clicked, is not left out for being old.
        self.shows_all = filters.status_all or query.status_all or statuses is not None or bool(query.references)
        for name, values in (
            ("kind", kinds), ("theme", _one(filters.themes)), ("year", _one(filters.years)), ("source", _one(filters.sources)),
        ):  # fmt: skip
            if values is not None:
                self._rules[name] = columns.facet(name).having(values)
        if statuses is not None:
            self._rules["status"] = np.isin(columns.status, [STATUSES.index(key) for key in statuses if key in STATUSES])
        elif not self.shows_all:
            self._rules["status"] = columns.current
        self._hides = statuses is None and not self.shows_all
        if filters.available is not None:
            self._rules["availability"] = columns.available == filters.available

    def choose(
        self,
        known: Places,
        places: Rows,
        titles: Rows,
        named: Sequence[int] = (),
        *,
        patient: bool = True,
        check: Callable[[], None] = lambda: None,
    ) -> Choice:
        """Of passages at `places`, of the documents `titles` for their titles' sake, and of those `named` by their reference,
        whatever their status and for whomever they are.

        `check` is called now and then, and may raise. Not `patient`: facets that were not read yet are left out, since that
        may take longer than a key should wait.
        """
        size = len(self._columns)
        documents, codes = known.documents[places], known.languages[places]
        inside = documents < size  # what was installed after the columns were read
        titled = np.zeros(size, bool)
        titled[titles[titles < size]] = True
        titled[list(named)] = True
        if not inside.all():
            codes_inside, documents_inside = codes[inside], documents[inside]
        else:
            codes_inside, documents_inside = codes, documents
        spoken = self._spoken(known.tags, codes_inside, documents_inside, titled)
        matched = titled.copy()
        matched[documents_inside] = True
        right = matched if self._languages is None else _union(size, (spoken.get(tag) for tag in self._languages))
        rules = {**self._rules, "language": right}
        old: dict[str, Mask] = {}
        if self._hides:
            old = self._old_language_only(spoken)
            counts_today = self._rules["status"].copy()
            counts_today[list(named)] = True
            rules["status"] = counts_today | _union(size, (mask for tag, mask in old.items() if self.takes_language(tag)))
        base = matched & self._base
        base[list(named)] = True
        failing = np.zeros(size, np.uint8)
        for mask in rules.values():
            failing += ~mask
        chosen = base & (failing == 0)
        hidden = int((base & (failing == 1) & ~rules["status"]).sum()) if self._hides else 0
        own = np.minimum(documents, size - 1)
        shown = chosen[own] & inside
        if old:  # of an old edition only what its successor does not say in that language
            offered = np.zeros((len(known.tags), size), bool)
            for code, tag in enumerate(known.tags):
                if tag in old:
                    offered[code] = old[tag]
            shown &= counts_today[own] | offered[codes, own]
        if self._languages is not None:
            shown &= np.isin(codes, [code for code, tag in enumerate(known.tags) if tag in self._languages])
        choice = Choice(chosen, shown, hidden)
        if old:
            new = self._present(np.flatnonzero(chosen & ~counts_today))
            choice.beside = len(np.unique(new[~chosen[new]]))
        for name in FACETS:
            check()
            if patient or self._columns.has_read(name):
                # Each facet counts what the others leave, so that a second value can be chosen beside the first.
                mask = base & (failing <= ~rules[name]) if name in rules else chosen
                if name == "language" and old:  # of an old edition only the languages in which it would be shown
                    mask = base & (failing <= np.add(~right, ~rules["status"], dtype=np.uint8))
                    spoken = {tag: at & (counts_today | old.get(tag, False)) for tag, at in spoken.items()}
                counts = self._counts(name, mask, spoken)
                if old and name != "status":  # a status that is asked for takes away what is beside
                    counts = _summed(counts, self._beside(name, mask, ~counts_today, spoken))
                choice.facets[name] = counts
        return choice

    def takes_language(self, language: str) -> bool:
        return self._languages is None or language in self._languages

    def everything(self) -> Rows:
        """The numbers of all documents: what a query without words narrows."""
        return np.flatnonzero(self._base)

    def present(self, number: int) -> int:
        """The number of the edition that replaces a superseded one today, or 0."""
        return int(self._present(np.array([number]))[0])

    def old_language_only(self, number: int, language: str) -> bool:
        """Whether a document is superseded, and what supersedes it does not exist in `language`."""
        mask = np.zeros(len(self._columns), bool)
        mask[number] = True
        return language in self._old_language_only({language: mask})

    def _counts(self, name: str, mask: Mask, spoken: dict[str, Mask]) -> dict[str, int]:
        if name == "language":
            counts = {tag: int((mask & documents).sum()) for tag, documents in spoken.items()}
        elif name == "status":
            found = np.bincount(self._columns.status[mask], minlength=256)
            counts = {key: int(found[code]) for code, key in enumerate(STATUSES)}
        elif name == "availability":
            here = int((mask & self._columns.available).sum())
            counts = {HERE: here, ELSEWHERE: int(mask.sum()) - here}
        else:
            return self._columns.facet(name).counts(mask)
        return _summed(counts)

    def _beside(self, name: str, mask: Mask, is_old: Mask, spoken: dict[str, Mask]) -> dict[str, int]:
        """How many present editions stand beside the old ones in `mask`, by the values of these: chosen by one of them, both
        are shown. Without those that have the value themselves and are in `mask`."""
        size = len(self._columns)
        olds = np.flatnonzero(mask & is_old)
        if not len(olds):
            return {}
        new_of = np.zeros(size, np.int64)
        new_of[olds] = self._present(olds)
        if name == "language":
            said = {tag: np.unique(new_of[mask & is_old & documents]) for tag, documents in spoken.items()}
            return {tag: int((~(mask & spoken[tag])[new]).sum()) for tag, new in said.items()}
        documents: npt.NDArray[np.int32]
        if name == "availability":
            documents, codes = np.arange(size, dtype=np.int32), self._columns.available.astype(np.int64)
            values = [ELSEWHERE, HERE]
        else:
            facet = self._columns.facet(name)
            values, documents, codes = facet.values, facet.documents, facet.codes.astype(np.int64)
        is_new = np.zeros(size, bool)
        is_new[new_of[olds]] = True
        beside, own = new_of[documents] > 0, (mask & is_new)[documents]
        pairs = np.setdiff1d(codes[beside] * size + new_of[documents[beside]], codes[own] * size + documents[own])
        return dict(zip(values, np.bincount(pairs // size, minlength=len(values)).tolist(), strict=True))

    def _spoken(self, tags: tuple[str, ...], codes: npt.NDArray[np.uint8], documents: Numbers, titled: Mask) -> dict[str, Mask]:
        """By language, the documents of which a passage matched; where the title did, those that exist in it."""
        table = np.zeros((len(tags), len(titled)), bool)
        table[codes, documents] = True
        spoken = {tag: table[code] for code, tag in enumerate(tags) if table[code].any()}
        if titled.any():
            facet = self._columns.facet("language")
            here = titled[facet.documents]
            for code in np.flatnonzero(np.bincount(facet.codes[here])).tolist():
                mask = spoken.setdefault(facet.values[code], np.zeros(len(titled), bool))
                mask[facet.documents[here & (facet.codes == code)]] = True
        return spoken

    def _old_language_only(self, spoken: dict[str, Mask]) -> dict[str, Mask]:
        """By language, the superseded documents that matched in it and whose present edition does not have it: both are
        offered. Languages in which there is no such document are left out."""
        columns = self._columns
        found: dict[str, Mask] = {}
        superseded = columns.status == STATUSES.index("superseded")
        for tag, mask in spoken.items():
            old = np.flatnonzero(mask & superseded)
            if len(old):
                new = self._present(old)
                translated = columns.facet("language").having([tag])
                offered = old[(new > 0) & columns.current[new] & ~translated[new]]
                if len(offered):
                    found[tag] = np.zeros(len(columns), bool)
                    found[tag][offered] = True
        return found

    def _present(self, old: Rows) -> Numbers:
        """The ends of the chains that begin with `old`."""
        new = self._columns.successor[old]
        for _ in range(_LONGEST_CHAIN):
            further = self._columns.successor[new]
            if not further.any():
                break
            new = np.where(further > 0, further, new)
        return new

    def _beside_words(self, catalogue: Catalogue, query: Query, filters: Filters) -> Mask:
        columns = self._columns
        base = columns.status < len(STATUSES)
        if query.references:
            ids = [identifier for key in query.references for identifier in catalogue.by_reference(key)]
            base &= np.isin(np.arange(len(base)), list(catalogue.numbers(ids).values()))
        for name, values in (
            ("collection", filters.collections), ("post", filters.posts), ("mission", filters.missions),
            ("audience", filters.audiences),
        ):  # fmt: skip
            if values:
                base &= columns.facet(name).having(values)
        if query.before:
            base &= (columns.day > 0) & (columns.day < query.before.toordinal())
        if query.after:
            base &= columns.day >= query.after.toordinal()
        return base


def _one(values: tuple[str, ...]) -> frozenset[str] | None:
    return frozenset(values) if values else None


def _summed(*counts: dict[str, int]) -> dict[str, int]:
    """The most frequent first, without those that there are none of."""
    whole: Counter[str] = Counter()
    for some in counts:
        whole.update(some)
    return {key: count for key, count in sorted(whole.items(), key=lambda item: (-item[1], item[0])) if count}


def _both(typed: tuple[str, ...], clicked: tuple[str, ...]) -> frozenset[str] | None:
    """What was typed and what was clicked must agree; None where nothing is said."""
    if typed and clicked:
        return frozenset(typed) & frozenset(clicked)
    return _one(typed or clicked)


def _union(size: int, masks: Iterable[Mask | None]) -> Mask:
    union = np.zeros(size, bool)
    for mask in masks:
        if mask is not None:
            union |= mask
    return union
