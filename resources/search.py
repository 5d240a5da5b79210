"""Answering a query: which passages and titles match, which documents those are, and which of them are best.

Parsing is in `query.py`, MATCH expressions in `matching.py`, the choice of documents in `selection.py`.
"""

from __future__ import annotations

import dataclasses
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from resources import matching
from resources.index import CURRENT, SHIFT, Unit
from resources.matching import Clause
from resources.models import Passage
from resources.query import Query, parse
from resources.results import Filters, Hit, PageHit, SearchResult
from resources.selection import Selection
from resources.snippets import MOST_LOOKED_AT, snippet
from resources.text import Finder, contains_phrase, fold
from resources.vocabulary import Vocabulary

if TYPE_CHECKING:
    from resources.entry import Entry
    from resources.library import Library

_MOST_TYPING, _MOST_SETTLED = 400, 2500  # passages scored; rowids ascend with currency, so the rest is the least current
_MOST_VERIFIED = 300  # passages in which a quoted phrase is looked for word by word
_MOST_PAGES = 40
_TITLE = 1.6
_STATUS = {
    "in_force": 1.0,
    "unknown": 0.92,
    "review_overdue": 0.85,
    "not_yet_in_force": 0.7,
    "superseded": 0.4,
    "withdrawn": 0.3,
}
_FIRST = 1e6  # what a reference number typed alone is worth

_Expression = tuple[str, str] | None


@dataclass(slots=True)
class _Found:
    """What matched: scored passages, how many there are of each unit, and titles."""

    scored: dict[int, float] = field(default_factory=dict)
    units: Counter[int] = field(default_factory=Counter)
    titles: dict[str, float] = field(default_factory=dict)  # documents found by their title alone

    def __bool__(self) -> bool:
        return bool(self.units or self.titles)


class Searcher:
    """Searches one library; safe to use from several threads."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def search(self, text: str, *, limit: int, filters: Filters, typing: bool | None) -> SearchResult:
        started = time.perf_counter()
        query = parse(text)
        run = _Run(self._library, query, filters, typing, limit)
        result = run.result(text)
        return dataclasses.replace(result, elapsed_ms=round((time.perf_counter() - started) * 1000, 1))

    def hits_in(self, document_id: str, sha256: str, text: str) -> list[PageHit]:
        run = _Run(self._library, parse(text), Filters(status_all=True), None, 1)
        return run.places(document_id, sha256)


class _Run:
    """One search."""

    def __init__(self, library: Library, query: Query, filters: Filters, typing: bool | None, limit: int) -> None:
        self._library, self._query, self._limit = library, query, limit
        self._index = library.index
        self._known = library.index.known()
        self._most = _MOST_TYPING if typing else _MOST_SETTLED
        self._vocabulary = Vocabulary(library.index.database)
        self.wanted = matching.clauses(query, self._vocabulary, self._known.passages, typing)
        self.unwanted = [matching.clause(term, self._vocabulary, self._known.passages) for term in query.excluded]
        self.marker = matching.marker(self.wanted)
        self._selection = Selection(library, query, filters)
        self._statuses = library.statuses()
        self._typing = typing is True
        self._finders: dict[str, Finder] = {}
        self._looked_at: dict[int, tuple[Passage, str, list[tuple[int, int, str]]]] = {}
        self._relaxed = False

    def result(self, text: str) -> SearchResult:
        found = self._find()
        chosen = self._selection.choose(
            {unit: count for number, count in found.units.items() if (unit := self._known.units.get(number))}, found.titles
        )
        ranked, passages = self._rank(found, chosen.documents)
        first = self._first()
        order = [*first, *(document for document in ranked if document not in first)]
        hits = self._hits(order[: self._limit], ranked, passages)
        suggestion = self._suggestion() if not self._typing and (not found or self._relaxed) else None
        return SearchResult(
            query=text,
            elapsed_ms=0.0,
            total=len(chosen.documents | set(first)),
            places=chosen.places,
            hits=tuple(hits),
            hidden=len(chosen.left_out - set(first)),
            marker=self.marker,
            suggestion=suggestion,
            facets=chosen.facets,
            relaxed=self._relaxed,
            incomplete=self._library.catalogue.dirty_count() > 0,
        )

    # Finding

    def _find(self) -> _Found:
        if not self.wanted:
            if self._query.narrows or (self._query.excluded and self._query.status_all):
                return _Found(titles={document.id: 0.0 for document in self._library.catalogue.documents()})
            return _Found()
        found = self._match(matching.all_of(self.wanted, self.unwanted), titles=matching.all_of(self.wanted, self.unwanted))
        if len(self.wanted) > 1 and not self._typing and len(found.units) + len(found.titles) < self._limit:
            self._match_across(found)
        if found or not any(clause.known for clause in self.wanted):
            return found
        loose = matching.loosened(self.wanted)
        if len(loose) > 1 or len(self.wanted) > 1:
            self._relaxed = True
            for attempt in self._attempts(loose):
                found = self._match(attempt, titles=attempt)
                if found:
                    break
        return found

    def _attempts(self, loose: Sequence[Clause]) -> Iterable[_Expression]:
        """Ever less: all of the Chinese pairs, all words but one, the rarest words."""
        if len(loose) > len(self.wanted):
            yield matching.most_of(loose, self.unwanted)
        else:
            yield matching.most_of(self.wanted, self.unwanted)
        known = sorted((clause for clause in loose if clause.known), key=lambda clause: -clause.idf)
        yield matching.any_of(known[:3], self.unwanted)

    def _match(self, body: _Expression, *, titles: _Expression) -> _Found:
        found = _Found()
        if body:
            found.scored = self._score(body)
            found.units = self._index.units_matching(body[0])
            self._verify_phrases(found)
        if titles:
            found.titles = {
                document: score for document, score in self._title_scores(titles).items() if self._title_has_phrases(document)
            }
        return found

    def _score(self, expression: tuple[str, str], most: int | None = None) -> dict[int, float]:
        match, specification = expression
        floor = 0 if self._selection.shows_all else CURRENT << SHIFT
        with self._index.database.reading() as connection:
            return dict(
                connection.execute(
                    "SELECT rowid, score(words, ?) FROM words WHERE words MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?",
                    (specification, match, floor, most or self._most),
                )
            )

    def _title_scores(self, expression: tuple[str, str]) -> dict[str, float]:
        match, specification = expression
        with self._index.database.reading() as connection:
            rows = connection.execute("SELECT rowid, score(titles, ?) FROM titles WHERE titles MATCH ?", (specification, match))
            return {self._known.numbers[number]: score for number, score in rows if number in self._known.numbers}

    def _match_across(self, found: _Found) -> None:
        """Add passages that have all words but one, of documents that have that one in their title."""
        if len(self.wanted) > 4 or not all(clause.known for clause in self.wanted):
            return
        for number, clause in enumerate(self.wanted):
            titled = matching.all_of([clause])
            documents = set(self._title_scores(titled)) if titled else set()
            rest = matching.all_of([*self.wanted[:number], *self.wanted[number + 1 :]], self.unwanted)
            if not documents or rest is None:
                continue
            for rowid, score in self._score(rest).items():
                unit = self._known.units.get(rowid >> SHIFT)
                if unit and unit.document_id in documents and rowid not in found.scored:
                    found.scored[rowid] = 0.6 * score
                    found.units[unit.number] += 1

    def _phrases(self) -> list[str]:
        return [term.text for term in self._query.terms if term.exact]

    def _verify_phrases(self, found: _Found) -> None:
        """The index knows stems in a row; what was quoted must stand there in these very words."""
        phrases = self._phrases()
        if not phrases:
            return
        for rowid in sorted(found.scored, key=lambda rowid: -found.scored[rowid])[:_MOST_VERIFIED]:
            passage = self._index.passage(rowid)
            if passage is None or not all(contains_phrase(passage.text, phrase) for phrase in phrases):
                del found.scored[rowid]
                found.units[rowid >> SHIFT] -= 1
        found.units = +found.units

    def _title_has_phrases(self, document_id: str) -> bool:
        phrases = self._phrases()
        document = self._library.catalogue.document(document_id)
        if document is None or not phrases:
            return document is not None
        return any(all(contains_phrase(title, phrase) for phrase in phrases) for title in document.titles.values())

    # Ranking

    def _rank(self, found: _Found, allowed: set[str]) -> tuple[dict[str, float], dict[str, list[int]]]:
        """Documents by score, the best first, and the passages of each, the best first."""
        passages: dict[str, list[int]] = {}
        for rowid in sorted(found.scored, key=lambda rowid: -found.scored[rowid]):
            unit = self._known.units.get(rowid >> SHIFT)
            if unit and unit.document_id in allowed and self._selection.takes_language(unit.language):
                passages.setdefault(unit.document_id, []).append(rowid)
        in_title = self._title_scores(any_of) if (any_of := matching.any_of(self.wanted)) else {}
        scores: dict[str, float] = {}
        for document_id in passages.keys() | (found.titles.keys() & allowed):
            rowids = passages.get(document_id, [])
            body = found.scored[rowids[0]] * (1 + 0.05 * min(len(rowids) - 1, 6)) if rowids else 0.0
            status = self._statuses[document_id].key if document_id in self._statuses else "unknown"
            scores[document_id] = (body + _TITLE * in_title.get(document_id, 0.0)) * _STATUS[status]
        if not self.wanted:
            scores = {document_id: self._selection.recency(document_id) for document_id in scores}
        ranked = dict(sorted(scores.items(), key=lambda item: (-item[1], item[0])))
        self._sharpen(ranked, passages)
        return dict(sorted(ranked.items(), key=lambda item: (-item[1], item[0]))), passages

    def _sharpen(self, ranked: dict[str, float], passages: dict[str, list[int]]) -> None:
        """Look into the best: the words as typed, and near each other, count more."""
        forms = {fold(word) for clause in self.wanted for word in clause.term.words}
        if not forms:
            return
        most = 1 if self._typing else 2
        for document_id in list(ranked)[: self._limit + (5 if self._typing else 10)]:
            best: list[tuple[float, int]] = []
            for rowid in passages.get(document_id, [])[:most]:
                passage, _, hits = self._look_at(rowid)
                exact = {form for start, end, _ in hits if (form := fold(passage.text[start:end])) in forms}
                factor = 1 + 0.15 * len(exact) / len(forms) + (0.25 if _near(hits) else 0.0)
                best.append((factor, rowid))
            if best:
                ranked[document_id] *= max(best)[0]
                order = {rowid: -factor for factor, rowid in best}
                passages[document_id].sort(key=lambda rowid: order.get(rowid, 0.0))

    def _first(self) -> list[str]:
        """A reference number typed alone: its document, whatever its status, then what is to be used instead."""
        if self._query.alone is None:
            return []
        documents = self._library.catalogue.by_reference(self._query.alone)[:10]
        known = [self._statuses[document] for document in documents if document in self._statuses]
        instead = [status.superseded_by for status in known if status.superseded_by]
        return [*documents, *(document for document in dict.fromkeys(instead) if document not in documents)]

    # Telling

    def _hits(self, order: Sequence[str], ranked: dict[str, float], passages: dict[str, list[int]]) -> list[Hit]:
        entries = {entry.document.id: entry for entry in self._library.entries_by(order)}
        hits = []
        for document_id in order:
            entry = entries.get(document_id)
            rowids = passages.get(document_id, [])
            if entry is None:
                continue
            rowids = self._paged_first(entry, rowids)
            unit = self._known.units[rowids[0] >> SHIFT] if rowids else self._readable(entry)
            score = round(ranked.get(document_id, _FIRST), 3)
            hit = self._hit(entry, unit, rowids, score) if unit else self._bare(entry, score)
            if hit:
                hits.append(hit)
        return hits

    def _paged_first(self, entry: Entry, rowids: list[int]) -> list[int]:
        """Of formats of one work that say the same, show the one that can be opened at its page."""
        paged = {file.sha256 for file in entry.document.files if file.pages}
        units = self._known.units
        if not rowids or units[rowids[0] >> SHIFT].sha256 in paged:
            return rowids
        language = units[rowids[0] >> SHIFT].language
        other = next((r for r in rowids if units[r >> SHIFT].sha256 in paged and units[r >> SHIFT].language == language), None)
        return rowids if other is None else [other, *(r for r in rowids if r != other)]

    def _look_at(self, rowid: int) -> tuple[Passage, str, list[tuple[int, int, str]]]:
        """A passage, its language, and what is to be marked in it."""
        looked = self._looked_at.get(rowid)
        if looked is None:
            passage = self._index.passage(rowid) or Passage("")
            language = passage.language or self._known.units[rowid >> SHIFT].language
            finder = self._finders.setdefault(language, Finder(self.marker, language))
            looked = self._looked_at[rowid] = (passage, language, finder.hits(passage.text[:MOST_LOOKED_AT]))
        return looked

    def _readable(self, entry: Entry) -> Unit | None:
        """Which file of a document to show when its title matched: one whose text is here, in a wanted language."""
        units = [unit for unit in self._index.indexed(entry.document.id) if unit.passages]
        order = [file.sha256 for file in entry.document.files]
        units = [unit for unit in units if unit.sha256 in order]
        units.sort(key=lambda unit: (not self._selection.takes_language(unit.language), order.index(unit.sha256)))
        return units[0] if units else None

    def _hit(self, entry: Entry, unit: Unit, rowids: list[int], score: float) -> Hit | None:
        file = next((file for file in entry.document.files if file.sha256 == unit.sha256), None)
        if file is None:  # the index lags behind the catalogue
            return None
        rowid = rowids[0] if rowids else (unit.number << SHIFT) + 1
        passage, language, found = self._look_at(rowid)
        pages = sorted(other for other in rowids if other >> SHIFT == unit.number)[:_MOST_PAGES]
        return Hit(
            entry=entry,
            file=file,
            title=entry.document.title(file.language),
            language=language,
            page=passage.page,
            label=passage.label,
            passage=rowid & ((1 << SHIFT) - 1),
            snippet=snippet(passage.text, found),
            score=score,
            available=file.sha256 in entry.here,
            pages=tuple(self._index.places(pages)),
        )

    def _bare(self, entry: Entry, score: float) -> Hit | None:
        """A document without any text here: its title is all there is to find."""
        files = [file for file in entry.document.files if self._selection.takes_language(file.language)] or entry.document.files
        if not files:
            return None
        file = next((file for file in files if file.role == "document"), files[0])
        title, page = entry.document.title(file.language), 1 if file.pages else None
        return Hit(entry, file, title, file.language, page, None, 1, "", score, file.sha256 in entry.here)

    def _suggestion(self) -> str | None:
        """The query with the words that the library does not know replaced by the nearest that it does."""
        words, changed = [], False
        for term in self._query.terms:
            text = term.text
            if len(term.words) == 1 and not term.han and not term.weak:
                form = fold(text)
                known = self._vocabulary.stems(form)
                meant = None if known else self._vocabulary.meant(form)
                changed |= meant is not None
                text = meant or text
            words.append(f'"{text}"' if term.exact else text)
        return " ".join(words) if changed else None

    def places(self, document_id: str, sha256: str) -> list[PageHit]:
        """All passages of one file that answer, in order."""
        unit = next((unit for unit in self._index.indexed(document_id) if unit.sha256 == sha256), None)
        if unit is None or not any(clause.known for clause in self.wanted):
            return []
        loose = matching.loosened(self.wanted)
        attempts: list[Callable[[], _Expression]] = [
            lambda: matching.all_of(self.wanted, self.unwanted),
            lambda: matching.any_of(loose, self.unwanted),
        ]
        for attempt in attempts:
            expression = attempt()
            rowids = self._index.rowids(expression[0], unit.number) if expression else []
            found = []
            for place in self._index.places(rowids):
                passage, _, hits = self._look_at((unit.number << SHIFT) + place.passage)
                if all(contains_phrase(passage.text, phrase) for phrase in self._phrases()):
                    found.append(PageHit(place.page, place.label, place.passage, snippet(passage.text, hits)))
            if found:
                return found
        return []


def _near(hits: list[tuple[int, int, str]]) -> bool:
    """Whether everything that was found at all is found once within 120 characters."""
    everything = {what for _, _, what in hits}
    if len(everything) < 2:
        return False
    last: dict[str, int] = {}
    for start, _, what in hits:
        last[what] = start
        if len(last) == len(everything) and start - min(last.values()) <= 120:
            return True
    return False
