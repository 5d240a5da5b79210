"""Which passages and titles match a query: all that is asked, or, where hardly anything has that, some of it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from resources.answers.ranking import Ranker, Scores, Some, best, mass
from resources.answers.selection import Selection
from resources.fulltext import matching
from resources.fulltext.matching import Group
from resources.fulltext.places import Numbers, Rows
from resources.fulltext.query import Query
from resources.fulltext.regions import CURRENT
from resources.results import Cancel, Filters
from resources.store.catalogue_rows import chunks
from resources.words.marking import contains_phrase

if TYPE_CHECKING:
    from resources.answers.search import Searcher

_MOST_TYPING = 250  # passages a key is answered from; the rest is less current
_VERIFIED_AT_ONCE = 20
_MOST_VERIFIED = {True: 60, False: 300}  # passages in which a quoted phrase is looked for word by word, by typing
# So many words are a question, of which hardly any passage has all: few of these are not enough. Fewer where it asks.
_QUESTION, _ASKED, _FEW = 4, 3, 20
_HAVING = 0.15  # the power to which it counts what part of the words a passage has
_ENOUGH_READ, _ENOUGH_READ_TYPING = 150_000, 5_000  # passages with any of the words, the rarest first
_ACROSS = 30  # finds below which words are looked for in text and title together


@dataclass(slots=True)
class Found:
    """Passages that match, by place in order, with their scores; and documents that match by their title."""

    places: Rows
    scores: Scores
    titles: Rows
    exact: bool = True  # all that match are here

    def __len__(self) -> int:
        return len(self.places) + len(self.titles)


_NO_ROWS = np.zeros(0, np.int64)


def _nothing() -> Found:
    return Found(_NO_ROWS, np.zeros(0, np.float32), _NO_ROWS)


class Finder:
    """What one search asks, and of what; `relaxed` once hardly anything had all of it."""

    def __init__(self, searcher: Searcher, query: Query, filters: Filters, typing: bool, cancel: Cancel | None) -> None:
        self._searcher, self._query, self._typing, self._cancel = searcher, query, typing, cancel
        index = searcher.index
        self.known = index.places()
        self.vocabulary = index.vocabulary.at(self.known.generation)
        self.passages = index.passage_count()
        self.wanted = matching.clauses(query, self.vocabulary, self.passages, typing=typing)
        self.unwanted = [matching.refused(term, self.vocabulary, self.passages) for term in query.excluded]
        self.groups: list[Group] = [group for clause in self.wanted for group in clause.groups]
        self.columns = searcher.columns(patient=not typing)
        self.selection = Selection(searcher.catalogue, self.columns, query, filters)
        self.ranker = Ranker(index, searcher.postings, self.known, cancel)
        self.relaxed = False

    def check(self) -> None:
        if self._cancel is not None:
            self._cancel.check()

    def find(self) -> Found:
        if not self.wanted:
            if self._query.narrows or self._query.excluded:
                return dataclasses.replace(_nothing(), titles=self._without_words())
            return _nothing()
        every = matching.all_of(self.wanted, self.unwanted)
        found = self._verified(self._typed(every) if self._typing else self._settled(every)) if every else _nothing()
        enough = _FEW if len(self.wanted) >= (_ASKED if self._query.asks else _QUESTION) else 1
        if len(found) >= enough or not self.groups or len(self.groups) + len(self.wanted) < 3:
            return found
        self.relaxed = True
        return self._verified(self._loosely())

    def _without_words(self) -> Rows:
        """The numbers of all documents that have nothing of what is refused, neither in a passage nor in their title."""
        everything, refused = self.selection.everything(), matching.refusal(self.unwanted)
        if not refused:
            return everything
        postings = self._searcher.postings
        passages = self.known.documents[postings.places(refused, self.known)]
        return everything[~np.isin(everything, np.concatenate([passages, postings.titles(refused, self.known)]))]

    def _typed(self, match: matching.Match) -> Found:
        """The newest passages; where they are few, those of superseded documents too, so that all is counted."""
        floor = 0 if self.selection.shows_all else CURRENT
        places, scores, all_ = self.ranker.newest(match, _MOST_TYPING, floor)
        if floor and all_:
            older, old_scores, all_ = self.ranker.newest(match, _MOST_TYPING, 0, below=floor)
            places, scores = np.concatenate([older, places]), np.concatenate([old_scores, scores])
        return Found(places, scores, self._searcher.postings.titles(match.expression, self.known), exact=all_)

    def _settled(self, match: matching.Match) -> Found:
        places, scores = self.ranker.every(match)
        found = Found(places, scores, self._searcher.postings.titles(match.expression, self.known))
        return self._across(found) if len(self.wanted) > 1 and len(found) < _ACROSS else found

    def _across(self, found: Found) -> Found:
        """Add passages that have some of the words, of documents that have the others in their title."""
        some, titled, documents = self._some(_ENOUGH_READ)
        if not some.complete:
            return found
        everything = np.uint64((1 << len(self.groups)) - 1)
        full = (some.bits | titled.bits[documents]) == everything
        return Found(some.places[full], some.scores[full], found.titles)

    def _loosely(self) -> Found:
        """Nothing has all the words: whatever has some, the rarer ones and the more of them counting more."""
        some, titled, documents = self._some(_ENOUGH_READ_TYPING if self._typing else _ENOUGH_READ)
        scores = some.scores * mass(some.bits | titled.bits[documents], self.groups) ** np.float32(_HAVING)
        return Found(some.places, scores, titled.places, exact=some.complete)

    def _some(self, most: int) -> tuple[Some, Some, Numbers]:
        """Passages with any of the words, the titles with any, and the documents of those passages."""
        size = len(self.columns)
        refused = matching.refusal(self.unwanted)
        some = self.ranker.some(self.groups, refused, most)
        documents = np.minimum(self.known.documents[some.places], size - 1)
        return some, self.ranker.titles(self.groups, size, refused), documents

    def phrases(self) -> list[str]:
        return [term.text for term in self._query.terms if term.exact]

    def _verified(self, found: Found) -> Found:
        """The index knows stems in a row; what was quoted must stand there in these very words."""
        phrases = self.phrases()
        if not phrases:
            return found
        keep = np.ones(len(found.places), bool)
        rowids = self.known.rowids(found.places)
        looked_into = best(found.places, found.scores, _MOST_VERIFIED[self._typing])
        for some in chunks(looked_into.tolist(), _VERIFIED_AT_ONCE):
            self.check()
            passages = self._searcher.index.passages_at(rowids[some].tolist())
            for at in some:
                passage = passages.get(int(rowids[at]))
                keep[at] = passage is not None and all(contains_phrase(passage.text, phrase) for phrase in phrases)
        titles = [
            number for number in found.titles.tolist()[-_MOST_VERIFIED[self._typing] :] if self._title_says(number, phrases)
        ]
        return Found(found.places[keep], found.scores[keep], np.array(titles, np.int64), found.exact)

    def _title_says(self, number: int, phrases: list[str]) -> bool:
        document = self._searcher.catalogue.document(self._searcher.catalogue.ids([number]).get(number, ""))
        titles = document.titles.values() if document else ()
        return any(all(contains_phrase(title, phrase) for phrase in phrases) for title in titles)
