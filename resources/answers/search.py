"""Answering a query: which passages and titles match, which documents those are, and which of them are best.

A key is answered from the newest passages that match; once the typing has settled, from all of them. Parsing is in
`query.py`, MATCH expressions in `matching.py`, the passages that match in `finding.py`, scores of many passages in
`ranking.py`, the choice of documents in `selection.py`, what is shown of each in `presenting.py`.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from resources.answers.finding import Finder, Found
from resources.answers.presenting import Presenter, Ranked
from resources.answers.ranking import Scores, Some, best
from resources.answers.selection import Choice
from resources.answers.sharpening import ALONE, Sharpener
from resources.fulltext import matching
from resources.fulltext.postings import Postings
from resources.fulltext.query import Query, parse
from resources.results import Cancel, Filters, PageHit, SearchResult
from resources.store.status import STATUSES
from resources.words.text import fold

if TYPE_CHECKING:
    from resources.fulltext.index import Index
    from resources.store.catalogue import Catalogue
    from resources.store.columns import Columns
    from resources.store.entry import Entry

_STATUS = {
    "in_force": 1.0,
    "unknown": 0.92,
    "review_overdue": 0.85,
    "not_yet_in_force": 0.7,
    "superseded": 0.4,
    "withdrawn": 0.3,
}
_SMALL = 5000  # documents below which reading their facets takes no longer than a key may wait
_FIRST_ROWS = 30  # as many are looked into for whoever wants fewer, so that the order does not depend on how many are wanted
_LITTLE = 100  # passages
_THOROUGH = 10  # documents of which more than one passage is looked into
_FIRST = 1e6  # what a reference number typed alone is worth
# What binds comes before what teaches or reports it, where both answer nearly as well.
_BINDING, _BINDS = 1.05, ("policy", "sop", "guidelines", "manual", "resolution")
_NAMED = 2.0  # by so much more counts the document whose reference number stands among the words


@dataclass(frozen=True, slots=True)
class Depth:
    """How far a settled search looks: passages from which the best documents are taken, documents that are looked into
    beyond those that are shown, and passages of each."""

    ranked: int = 600
    beyond: int = 10
    passages: int = 2


class Searcher:
    """Searches one library; safe to use from several threads. `columns` and `entries_by` are the library's."""

    def __init__(
        self,
        catalogue: Catalogue,
        index: Index,
        columns: Callable[..., Columns],
        entries_by: Callable[[Sequence[str]], list[Entry]],
    ) -> None:
        self.catalogue, self.index, self.columns, self.entries_by = catalogue, index, columns, entries_by
        self.postings = Postings(index)
        self.depth = Depth()

    def search(
        self, text: str, *, limit: int, filters: Filters, typing: bool, cancel: Cancel | None = None, reads: str = ""
    ) -> SearchResult:
        """Raises SearchCancelled where `cancel` was set."""
        started = time.perf_counter()
        if cancel is not None:
            cancel.check()
        # The catalogue first: what it says is not indexed yet may be found meanwhile, but nothing is missing unsaid.
        with self.catalogue.database.snapshot(), self.index.database.snapshot():
            result = _Run(self, parse(text), filters, typing, limit, cancel, reads).result(text)
        return dataclasses.replace(result, elapsed_ms=round((time.perf_counter() - started) * 1000, 1))

    def hits_in(self, number: int, sha256: str, text: str) -> list[PageHit]:
        """Every place in one file of a document that answers, in order."""
        return _Run(self, parse(text), Filters(status_all=True), False, 1, None).places_in(number, sha256)


class _Run:
    """One search."""

    def __init__(
        self,
        searcher: Searcher,
        query: Query,
        filters: Filters,
        typing: bool,
        limit: int,
        cancel: Cancel | None,
        reads: str = "",
    ) -> None:
        self._searcher, self._query, self._typing, self._limit = searcher, query, typing, limit
        self._finder = finder = Finder(searcher, query, filters, typing, cancel)
        self._check = finder.check
        self._known, self._wanted = finder.known, finder.wanted
        self._columns, self._selection = finder.columns, finder.selection
        # Words are of a language, and are answered in it; a number is of none.
        numbers = all(word.isdigit() for term in query.terms for word in term.words)
        self._presenter = Presenter(searcher.index, self._selection, matching.marker(self._wanted), reads if numbers else "")
        self._sharpener = Sharpener(self._wanted, finder.vocabulary, finder.passages, self._known.average)

    @property
    def _patient(self) -> bool:
        """Facets that were not read yet may be read."""
        return not self._typing or len(self._columns) < _SMALL

    def result(self, text: str) -> SearchResult:
        found = self._finder.find()
        self._check()
        named = self._alone()
        first = self._with_end(named)
        choice = self._selection.choose(
            self._known, found.places, found.titles, first, patient=self._patient, check=self._check
        )
        self._check()
        ranked = self._rank(found, choice)
        self._check()
        first = [number for number in first if choice.documents[number]]
        others = self._with_present(number for number in ranked if number not in first)
        shown = list(dict.fromkeys([*first, *others]))[: self._limit]
        identifiers = self._searcher.catalogue.ids(shown)
        self._check()
        entries = {entry.number: entry for entry in self._searcher.entries_by(list(identifiers.values()))}
        self._check()
        rows = [(entries[number], ranked.get(number) or Ranked(_FIRST)) for number in shown if number in entries]
        for entry, one in rows:
            one.from_beginning = entry.number in named
        self._presenter.expect(one for _, one in rows)
        self._check()
        suggestion = self._suggestion(text) if not self._typing and (not len(found) or self._finder.relaxed) else None
        return SearchResult(
            query=text,
            elapsed_ms=0.0,
            total=choice.total,
            places=int(choice.places.sum()),
            hits=tuple(self._presenter.hits(rows)),
            hidden=choice.hidden,
            marker=self._presenter.marker,
            suggestion=suggestion,
            facets=choice.facets,
            counts_exact=found.exact,
            relaxed=self._finder.relaxed and choice.total > 0,
            incomplete=self._searcher.catalogue.dirty_count() > 0,
        )

    def _with_present(self, numbers: Iterable[int]) -> list[int]:
        """An edition that is shown because the present one lacks its language follows upon that present one."""
        if self._selection.shows_all:
            return list(numbers)
        found: dict[int, None] = {}
        for number in numbers:
            if not self._columns.current[number] and (present := self._selection.present(number)):
                found[present] = None
            found[number] = None
        return list(found)

    def _rank(self, found: Found, choice: Choice) -> dict[int, Ranked]:
        """The best documents by number, the best first, each with its passages, the best first."""
        columns, known, depth = self._columns, self._known, self._searcher.depth
        places, scores = found.places[choice.places], found.scores[choice.places]
        documents = known.documents[places]
        weight = np.array([*(_STATUS[key] for key in STATUSES), *[0.0] * (256 - len(STATUSES))], np.float32)[columns.status]
        weight = weight * self._named(len(columns))
        if self._patient or columns.has_read("kind"):
            weight[columns.facet("kind").having(_BINDS)] *= np.float32(_BINDING)
        titles_some = self._finder.ranker.titles(self._finder.groups, len(columns), "")
        titled = titles_some.scores
        whole = (scores + np.float32(ALONE) * titled[documents]) * weight[documents]
        numbers = list(dict.fromkeys(documents[best(places, whole, depth.ranked)].tolist()))
        titles = found.titles[found.titles < len(columns)]
        titles = titles[choice.documents[titles]]
        alone = titles[best(titles, (titled if self._wanted else columns.day.astype(np.float32))[titles], self._limit)]
        numbers = list(
            dict.fromkeys(
                [*numbers[: self._limit if self._typing else max(self._limit, _FIRST_ROWS) + 8 * depth.beyond], *alone.tolist()]
            )
        )
        ranked: dict[int, Ranked] = {}
        wanted = np.zeros(len(columns), bool)
        wanted[numbers] = True
        mine = wanted[documents]
        own_places, own_scores, own_documents = places[mine], scores[mine], documents[mine]
        order = np.lexsort((-own_places, -own_scores))
        columns_of = zip(
            own_documents[order].tolist(),
            known.rowids(own_places)[order].tolist(),
            known.languages[own_places][order].tolist(),
            own_scores[order].tolist(),
            strict=True,
        )
        for number, rowid, code, score in columns_of:
            ranked.setdefault(number, Ranked()).add(rowid, known.tags[code], score)
        for number in numbers:
            one = ranked.setdefault(number, Ranked())
            if not self._wanted:
                one.score = float(columns.day[number])
                continue
            one.score = (one.score * _more(one) + ALONE * float(titled[number])) * float(weight[number])
        ranked = _in_order(ranked)
        # Where little is found, a key is answered in the very order in which the settled answer follows.
        self._sharpen(ranked, weight, titles_some, thorough=not self._typing or (found.exact and len(places) <= _LITTLE))
        return _in_order(ranked)

    def _sharpen(self, ranked: dict[int, Ranked], weight: Scores, titled: Some, *, thorough: bool) -> None:
        """Look into the best of the best."""
        depth = self._searcher.depth
        chosen = list(ranked.items())[: self._limit if self._typing else max(self._limit, _FIRST_ROWS) + depth.beyond]
        most = [depth.passages if place < _THOROUGH and thorough else 1 for place in range(len(chosen))]
        rowids = [rowid for (_, one), some in zip(chosen, most, strict=True) for rowid in one.rowids[:some]]
        self._presenter.fetch(rowids)
        known, size = self._known, len(self._columns)
        lengths = dict(zip(rowids, known.lengths[known.of(np.array(rowids, np.int64))].tolist(), strict=True))
        title_lengths, average = known.titles_of(size)
        first_of = list(itertools.accumulate((len(clause.groups) for clause in self._wanted), initial=0))
        for (number, one), some in zip(chosen, most, strict=True):
            bits, long = int(titled.bits[number]), float(title_lengths[number])
            title = [bool(bits >> first & 1) for first in first_of[:-1]]
            better: dict[int, float] = {}
            self._check()
            for rowid in one.rowids[:some]:
                passage, _, hits = self._presenter.look_at(rowid, one.languages[rowid])
                length = lengths[rowid] + int(long)
                better[rowid] = self._sharpener.score(
                    passage.text, hits, length, title, long / average, one.scores[rowid], passage.body
                )
            if better:
                one.rowids.sort(key=lambda rowid: -better.get(rowid, 0.0))
            top = max(better.values()) if better else self._sharpener.score("", (), int(long), title, long / average, 0.0)
            one.score = top * _more(one) * float(weight[number])

    def _named(self, size: int) -> Scores:
        """By document number, how much more a document counts because the query names it by its reference."""
        more = np.ones(size, np.float32)
        catalogue = self._searcher.catalogue
        for key in self._query.named:
            numbers = list(catalogue.numbers(catalogue.by_reference(key)[:10]).values())
            more[[number for number in numbers if number < size]] = _NAMED
        return more

    def _alone(self) -> list[int]:
        """The numbers of the documents whose reference was typed alone."""
        if self._query.alone is None:
            return []
        catalogue = self._searcher.catalogue
        named = catalogue.by_reference(self._query.alone)[:10]
        known = catalogue.numbers(named)
        return [known[identifier] for identifier in named if identifier in known and known[identifier] < len(self._columns)]

    def _with_end(self, numbers: list[int]) -> list[int]:
        """These, whatever their status, then what is to be used instead: the ends of their chains."""
        ends = map(self._selection.present, numbers)
        return list(dict.fromkeys([*numbers, *(number for number in ends if number)]))

    def _suggestion(self, typed: str) -> str | None:
        """What was typed, with its filters; the words that the library does not know replaced by the nearest that it does."""
        said = typed
        known = {clause.term: clause.known for clause in self._wanted}
        for term in self._query.terms:
            if len(term.words) == 1 and not term.han and not term.weak and not known.get(term):
                meant = self._finder.vocabulary.meant(fold(term.text))
                if meant is not None:
                    said = re.sub(rf"(?<!\w){re.escape(term.text)}(?!\w)", meant, said, flags=re.IGNORECASE)
        return said if said != typed else None

    def places_in(self, number: int, sha256: str) -> list[PageHit]:
        """All passages of one file that answer, in order."""
        unit = next((unit for unit in self._searcher.index.units(number) if unit.sha256 == sha256), None)
        if unit is None or not any(clause.known for clause in self._wanted):
            return []
        for match in (
            matching.all_of(self._wanted, self._finder.unwanted),
            matching.any_of(self._finder.groups, self._finder.unwanted),
        ):
            rowids = self._searcher.index.rowids(match.expression, unit) if match else []
            found = self._presenter.places(unit, rowids, self._finder.phrases())
            if found:
                return found
        return []


def _more(ranked: Ranked) -> float:
    """Further passages that answer speak for a document, a little."""
    return 1 + 0.05 * min(max(len(ranked.rowids) - 1, 0), 6)


def _in_order(ranked: dict[int, Ranked]) -> dict[int, Ranked]:
    return dict(sorted(ranked.items(), key=lambda item: (-item[1].score, item[0])))
