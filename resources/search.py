"""Answering a query: which passages and titles match, which documents those are, and which of them are best.

A key is answered from the newest passages that match; once the typing has settled, from all of them. Parsing is in
`query.py`, MATCH expressions in `matching.py`, scores of many passages in `ranking.py`, the choice of documents in
`selection.py`, what is shown of each in `presenting.py`.
"""

from __future__ import annotations

import dataclasses
import itertools
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from resources import matching
from resources.catalogue_rows import chunks
from resources.marking import contains_phrase
from resources.matching import Group
from resources.places import Numbers, Rows
from resources.postings import Postings
from resources.presenting import Presenter, Ranked
from resources.query import Query, parse
from resources.ranking import Ranker, Scores, Some, best, mass
from resources.regions import CURRENT
from resources.results import Cancel, Filters, PageHit, SearchResult
from resources.selection import Choice, Selection
from resources.sharpening import ALONE, Sharpener
from resources.status import STATUSES
from resources.text import fold

if TYPE_CHECKING:
    from resources.catalogue import Catalogue
    from resources.columns import Columns
    from resources.entry import Entry
    from resources.index import Index

_MOST_TYPING = 250  # passages a key is answered from; the rest is less current
_VERIFIED_AT_ONCE = 20
_MOST_VERIFIED = {True: 60, False: 300}  # passages in which a quoted phrase is looked for word by word, by typing
_QUESTION, _FEW = 4, 20  # so many words are a question, of which hardly any passage has all: few of these are not enough
_HAVING = 0.15  # the power to which it counts what part of the words a passage has
_ENOUGH_READ, _ENOUGH_READ_TYPING = 150_000, 5_000  # passages with any of the words, the rarest first
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
_ACROSS = 30  # finds below which words are looked for in text and title together
_LITTLE = 100  # passages
_THOROUGH = 10  # documents of which more than one passage is looked into
_FIRST = 1e6  # what a reference number typed alone is worth
# What binds comes before what teaches or reports it, where both answer nearly as well.
_BINDING, _BINDS = 1.05, ("policy", "sop", "guidelines", "manual", "resolution")
_NAMED = 2.0  # by so much more counts the document whose reference number stands among the words


@dataclass(slots=True)
class _Found:
    """Passages that match, by place in order, with their scores; and documents that match by their title."""

    places: Rows
    scores: Scores
    titles: Rows
    exact: bool = True  # all that match are here

    def __len__(self) -> int:
        return len(self.places) + len(self.titles)


_NO_ROWS = np.zeros(0, np.int64)


def _nothing() -> _Found:
    return _Found(_NO_ROWS, np.zeros(0, np.float32), _NO_ROWS)


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

    def search(self, text: str, *, limit: int, filters: Filters, typing: bool, cancel: Cancel | None = None) -> SearchResult:
        """Raises SearchCancelled where `cancel` was set."""
        started = time.perf_counter()
        if cancel is not None:
            cancel.check()
        # The catalogue first: what it says is not indexed yet may be found meanwhile, but nothing is missing unsaid.
        with self.catalogue.database.snapshot(), self.index.database.snapshot():
            result = _Run(self, parse(text), filters, typing, limit, cancel).result(text)
        return dataclasses.replace(result, elapsed_ms=round((time.perf_counter() - started) * 1000, 1))

    def hits_in(self, number: int, sha256: str, text: str) -> list[PageHit]:
        """Every place in one file of a document that answers, in order."""
        return _Run(self, parse(text), Filters(status_all=True), False, 1, None).places_in(number, sha256)


class _Run:
    """One search."""

    def __init__(
        self, searcher: Searcher, query: Query, filters: Filters, typing: bool, limit: int, cancel: Cancel | None
    ) -> None:
        self._searcher, self._query, self._typing, self._limit, self._cancel = searcher, query, typing, limit, cancel
        index = searcher.index
        self._known = index.places()
        self._vocabulary = index.vocabulary.at(self._known.generation)
        passages = index.passage_count()
        self._wanted = matching.clauses(query, self._vocabulary, passages, typing=typing)
        self._unwanted = [matching.refused(term, self._vocabulary, passages) for term in query.excluded]
        self._columns = searcher.columns(patient=not typing)
        self._selection = Selection(searcher.catalogue, self._columns, query, filters)
        self._ranker = Ranker(index, searcher.postings, self._known, cancel)
        self._presenter = Presenter(index, self._selection, matching.marker(self._wanted))
        self._sharpener = Sharpener(self._wanted, self._vocabulary, passages, self._known.average)
        self._relaxed = False

    def _check(self) -> None:
        if self._cancel is not None:
            self._cancel.check()

    @property
    def _patient(self) -> bool:
        """Facets that were not read yet may be read."""
        return not self._typing or len(self._columns) < _SMALL

    @property
    def _groups(self) -> list[Group]:
        return [group for clause in self._wanted for group in clause.groups]

    def result(self, text: str) -> SearchResult:
        found = self._find()
        self._check()
        choice = self._selection.choose(self._known, found.places, found.titles, patient=self._patient, check=self._check)
        self._check()
        ranked = self._rank(found, choice)
        self._check()
        first = self._first()
        shown = list(dict.fromkeys([*first, *self._with_present(ranked)]))[: self._limit]
        identifiers = self._searcher.catalogue.ids(shown)
        self._check()
        entries = {entry.number: entry for entry in self._searcher.entries_by(list(identifiers.values()))}
        self._check()
        rows = [(entries[number], ranked.get(number) or Ranked(_FIRST)) for number in shown if number in entries]
        self._presenter.expect(one for _, one in rows)
        extra = sum(1 for number in first if not choice.documents[number])
        self._check()
        suggestion = self._suggestion() if not self._typing and (not len(found) or self._relaxed) else None
        return SearchResult(
            query=text,
            elapsed_ms=0.0,
            total=choice.total + extra,
            places=int(choice.places.sum()),
            hits=tuple(self._presenter.hits(rows)),
            hidden=max(0, choice.hidden - extra),
            marker=self._presenter.marker,
            suggestion=suggestion,
            facets=choice.facets,
            counts_exact=found.exact,
            relaxed=self._relaxed and choice.total + extra > 0,
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

    # Finding

    def _find(self) -> _Found:
        if not self._wanted:
            if self._query.narrows or (self._query.excluded and self._query.status_all):
                return dataclasses.replace(_nothing(), titles=self._without_words())
            return _nothing()
        every = matching.all_of(self._wanted, self._unwanted)
        found = self._verified(self._typed(every) if self._typing else self._settled(every)) if every else _nothing()
        enough = _FEW if len(self._wanted) >= _QUESTION else 1
        if len(found) >= enough or not self._groups or len(self._groups) + len(self._wanted) < 3:
            return found
        self._relaxed = True
        return self._verified(self._loosely())

    def _without_words(self) -> Rows:
        """The numbers of all documents that have nothing of what is refused, neither in a passage nor in their title."""
        everything, refused = self._selection.everything(), matching.refusal(self._unwanted)
        if not refused:
            return everything
        postings = self._searcher.postings
        passages = self._known.documents[postings.places(refused, self._known)]
        return everything[~np.isin(everything, np.concatenate([passages, postings.titles(refused, self._known)]))]

    def _typed(self, match: matching.Match) -> _Found:
        """The newest passages; where they are few, those of superseded documents too, so that all is counted."""
        floor = 0 if self._selection.shows_all else CURRENT
        places, scores, all_ = self._ranker.newest(match, _MOST_TYPING, floor)
        if floor and all_:
            older, old_scores, all_ = self._ranker.newest(match, _MOST_TYPING, 0, below=floor)
            places, scores = np.concatenate([older, places]), np.concatenate([old_scores, scores])
        return _Found(places, scores, self._searcher.postings.titles(match.expression, self._known), exact=all_)

    def _settled(self, match: matching.Match) -> _Found:
        places, scores = self._ranker.every(match)
        found = _Found(places, scores, self._searcher.postings.titles(match.expression, self._known))
        return self._across(found) if len(self._wanted) > 1 and len(found) < _ACROSS else found

    def _across(self, found: _Found) -> _Found:
        """Add passages that have some of the words, of documents that have the others in their title."""
        some, titled, documents = self._some(_ENOUGH_READ)
        if not some.complete:
            return found
        everything = np.uint64((1 << len(self._groups)) - 1)
        full = (some.bits | titled.bits[documents]) == everything
        return _Found(some.places[full], some.scores[full], found.titles)

    def _loosely(self) -> _Found:
        """Nothing has all the words: whatever has some, the rarer ones and the more of them counting more."""
        some, titled, documents = self._some(_ENOUGH_READ_TYPING if self._typing else _ENOUGH_READ)
        scores = some.scores * mass(some.bits | titled.bits[documents], self._groups) ** np.float32(_HAVING)
        return _Found(some.places, scores, titled.places, exact=some.complete)

    def _some(self, most: int) -> tuple[Some, Some, Numbers]:
        """Passages with any of the words, the titles with any, and the documents of those passages."""
        size = len(self._columns)
        refused = matching.refusal(self._unwanted)
        some = self._ranker.some(self._groups, refused, most)
        documents = np.minimum(self._known.documents[some.places], size - 1)
        return some, self._ranker.titles(self._groups, size, refused), documents

    def _phrases(self) -> list[str]:
        return [term.text for term in self._query.terms if term.exact]

    def _verified(self, found: _Found) -> _Found:
        """The index knows stems in a row; what was quoted must stand there in these very words."""
        phrases = self._phrases()
        if not phrases:
            return found
        keep = np.ones(len(found.places), bool)
        rowids = self._known.rowids(found.places)
        looked_into = best(found.places, found.scores, _MOST_VERIFIED[self._typing])
        for some in chunks(looked_into.tolist(), _VERIFIED_AT_ONCE):
            self._check()
            passages = self._searcher.index.passages_at(rowids[some].tolist())
            for at in some:
                passage = passages.get(int(rowids[at]))
                keep[at] = passage is not None and all(contains_phrase(passage.text, phrase) for phrase in phrases)
        titles = [
            number for number in found.titles.tolist()[-_MOST_VERIFIED[self._typing] :] if self._title_says(number, phrases)
        ]
        return _Found(found.places[keep], found.scores[keep], np.array(titles, np.int64), found.exact)

    def _title_says(self, number: int, phrases: list[str]) -> bool:
        document = self._searcher.catalogue.document(self._searcher.catalogue.ids([number]).get(number, ""))
        titles = document.titles.values() if document else ()
        return any(all(contains_phrase(title, phrase) for phrase in phrases) for title in titles)

    # Ranking

    def _rank(self, found: _Found, choice: Choice) -> dict[int, Ranked]:
        """The best documents by number, the best first, each with its passages, the best first."""
        columns, known, depth = self._columns, self._known, self._searcher.depth
        places, scores = found.places[choice.places], found.scores[choice.places]
        documents = known.documents[places]
        weight = np.array([*(_STATUS[key] for key in STATUSES), *[0.0] * (256 - len(STATUSES))], np.float32)[columns.status]
        weight = weight * self._named(len(columns))
        if self._patient or columns.has_read("kind"):
            weight[columns.facet("kind").having(_BINDS)] *= np.float32(_BINDING)
        titles_some = self._ranker.titles(self._groups, len(columns), "")
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
                better[rowid] = self._sharpener.score(passage.text, hits, length, title, long / average, one.scores[rowid])
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

    def _first(self) -> list[int]:
        """A reference number typed alone: its document, whatever its status, then what is to be used instead."""
        if self._query.alone is None:
            return []
        catalogue = self._searcher.catalogue
        named = catalogue.by_reference(self._query.alone)[:10]
        known = catalogue.numbers(named)
        numbers = [known[identifier] for identifier in named if identifier in known and known[identifier] < len(self._columns)]
        instead = [int(self._columns.successor[number]) for number in numbers]
        return list(dict.fromkeys([*numbers, *(number for number in instead if number)]))

    def _suggestion(self) -> str | None:
        """The query with the words that the library does not know replaced by the nearest that it does."""
        words, changed = [], False
        known = {clause.term: clause.known for clause in self._wanted}
        for term in self._query.terms:
            text = term.text
            if len(term.words) == 1 and not term.han and not term.weak:
                meant = None if known.get(term) else self._vocabulary.meant(fold(text))
                changed |= meant is not None
                text = meant or text
            words.append(f'"{text}"' if term.exact else text)
        return " ".join(words) if changed else None

    def places_in(self, number: int, sha256: str) -> list[PageHit]:
        """All passages of one file that answer, in order."""
        unit = next((unit for unit in self._searcher.index.units(number) if unit.sha256 == sha256), None)
        if unit is None or not any(clause.known for clause in self._wanted):
            return []
        for match in (matching.all_of(self._wanted, self._unwanted), matching.any_of(self._groups, self._unwanted)):
            rowids = self._searcher.index.rowids(match.expression, unit) if match else []
            found = self._presenter.places(unit, rowids, self._phrases())
            if found:
                return found
        return []


def _more(ranked: Ranked) -> float:
    """Further passages that answer speak for a document, a little."""
    return 1 + 0.05 * min(max(len(ranked.rowids) - 1, 0), 6)


def _in_order(ranked: dict[int, Ranked]) -> dict[int, Ranked]:
    return dict(sorted(ranked.items(), key=lambda item: (-item[1].score, item[0])))
