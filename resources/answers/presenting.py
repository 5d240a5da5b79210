"""What is shown of a document that answers: its best place, the lines around it, its other places and languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from resources.answers.selection import Selection
from resources.answers.snippets import MOST_LOOKED_AT, snippet
from resources.fulltext.index import Index, Unit
from resources.models import Passage
from resources.results import Hit, PageHit
from resources.store.entry import Entry
from resources.words.marking import Finder, Marker, contains_phrase

_MOST_PAGES = 40
_NEARLY = 0.5  # of the score of the best passage
_MOST_PLACES = 400  # passages of one document that are kept, the best


@dataclass(slots=True)
class Ranked:
    """A document's score, and the rowids of its passages that answer, the best first, with their languages and scores.

    `from_beginning`: it is meant itself, not a place in it.
    """

    score: float = 0.0
    rowids: list[int] = field(default_factory=list)
    languages: dict[int, str] = field(default_factory=dict)
    scores: dict[int, float] = field(default_factory=dict)
    from_beginning: bool = False

    def add(self, rowid: int, language: str, score: float) -> None:
        """The next best passage."""
        if not self.rowids:
            self.score = score
        if len(self.rowids) < _MOST_PLACES:
            self.rowids.append(rowid)
            self.languages[rowid], self.scores[rowid] = language, score


class Presenter:
    """Of one search."""

    def __init__(self, index: Index, selection: Selection, marker: Marker, reads: str = "") -> None:
        """`reads`: the language to show where a document answers in several and the query is of none."""
        self.marker, self._reads = marker, reads
        self._index, self._selection = index, selection
        self._finders: dict[str, Finder] = {}
        self._passages: dict[int, Passage] = {}
        self._unit_of: dict[int, Unit] = {}
        self._looked_at: dict[int, tuple[Passage, str, list[tuple[int, int, str]]]] = {}

    def fetch(self, rowids: Iterable[int]) -> None:
        """These will be looked at: read them at once."""
        missing = [rowid for rowid in rowids if rowid not in self._passages]
        if missing:
            self._passages |= self._index.passages_at(missing)

    def look_at(self, rowid: int, language: str) -> tuple[Passage, str, list[tuple[int, int, str]]]:
        """A passage, its language (`language` where it has none of its own), and what is to be marked in it."""
        looked = self._looked_at.get(rowid)
        if looked is None:
            self.fetch([rowid])
            passage = self._passages.get(rowid) or Passage("")
            language = passage.language or language
            finder = self._finders.setdefault(language, Finder(self.marker, language))
            looked = self._looked_at[rowid] = (passage, language, finder.hits(passage.text[:MOST_LOOKED_AT]))
        return looked

    def hits(self, shown: Iterable[tuple[Entry, Ranked]]) -> list[Hit]:
        """What is shown of each document, in order; one of which nothing can be shown is left out."""
        chosen = [(entry, ranked, *self._place(entry, ranked)) for entry, ranked in shown]
        self.fetch(rowids[0] if rowids else unit.first for _, _, unit, rowids in chosen if unit is not None)
        pages = {
            rowid: (page, label)
            for rowid, page, label in self._index.pages(
                rowid for _, _, unit, rowids in chosen if unit is not None for rowid in _within(unit, rowids)
            )
        }
        found = []
        for entry, ranked, unit, rowids in chosen:
            hit = self._hit(entry, ranked, unit, rowids, pages) if unit else self._bare(entry, ranked.score)
            if hit is not None:
                found.append(hit)
        return found

    def _place(self, entry: Entry, ranked: Ranked) -> tuple[Unit | None, list[int]]:
        """The unit that is shown of a document, and its passages that answer, the one that is shown first."""
        if not ranked.rowids:
            return self._readable(entry), []
        if ranked.from_beginning and (begun := self._beginning(entry)) is not None:
            return begun, [begun.first, *(rowid for rowid in ranked.rowids if rowid != begun.first)]
        rowids = _present_first(entry, ranked, self._reads)
        unit = self._units(rowids[:1]).get(rowids[0])
        if unit is None:
            return None, []
        rowids = self._paged_first(entry, unit, rowids)
        if not unit.first <= rowids[0] <= unit.last:
            unit = self._units(rowids[:1]).get(rowids[0], unit)
        return unit, rowids

    def _beginning(self, entry: Entry) -> Unit | None:
        """The unit in which a document is read from its first page; where its number stands on a later one, say in a running
        header, is no better place."""
        unit = self._readable(entry)
        if unit is None:
            return None
        first = self._paged_first(entry, unit, [other.first for other in (unit, *self._index.units(entry.number))])[0]
        return self._units([first]).get(first, unit)

    def expect(self, shown: Iterable[Ranked]) -> None:
        """These will be shown: read where their best passages stand at once."""
        self._units([ranked.rowids[0] for ranked in shown if ranked.rowids])

    def _units(self, rowids: Sequence[int]) -> dict[int, Unit]:
        missing = [rowid for rowid in rowids if rowid not in self._unit_of]
        if missing:
            self._unit_of |= self._index.units_at(missing)
        return self._unit_of

    def _hit(
        self, entry: Entry, ranked: Ranked, unit: Unit, rowids: list[int], pages: Mapping[int, tuple[int | None, str | None]]
    ) -> Hit | None:
        file = next((file for file in entry.document.files if file.sha256 == unit.sha256), None)
        if file is None:  # the index lags behind the catalogue
            return None
        rowid = rowids[0] if rowids else unit.first
        passage, language, found = self.look_at(rowid, unit.language)
        others = dict.fromkeys(ranked.languages[other] for other in rowids if other in ranked.languages)
        return Hit(
            entry=entry,
            file=file,
            title=entry.document.title(file.language),
            language=language,
            page=passage.page,
            label=passage.label,
            passage=rowid - unit.first + 1,
            snippet=snippet(passage.text, found, passage.body),
            score=round(ranked.score, 3),
            available=file.sha256 in entry.here,
            pages=tuple(PageHit(*pages[other], other - unit.first + 1) for other in _within(unit, rowids) if other in pages),
            languages=tuple(tag for tag in others if tag != language),
            old_language_only=self._is_old(entry, language),
        )

    def _is_old(self, entry: Entry, language: str) -> bool:
        return not entry.status.current and self._selection.old_language_only(entry.number, language)

    def places(self, unit: Unit, rowids: Sequence[int], phrases: Sequence[str]) -> list[PageHit]:
        """These passages of a unit, with snippets; only those that have the phrases in these very words."""
        self.fetch(rowids)
        found = []
        for rowid, page, label in self._index.pages(rowids):
            passage, _, hits = self.look_at(rowid, unit.language)
            if all(contains_phrase(passage.text, phrase) for phrase in phrases):
                found.append(PageHit(page, label, rowid - unit.first + 1, snippet(passage.text, hits, passage.body)))
        return found

    def _paged_first(self, entry: Entry, unit: Unit, rowids: list[int]) -> list[int]:
        """Of formats of one work that say the same, show the one that can be opened at its page."""
        paged = {file.sha256 for file in entry.document.files if file.pages}
        if not rowids or unit.sha256 in paged:
            return rowids
        units = [
            other for other in self._index.units(entry.number) if other.sha256 in paged and other.language == unit.language
        ]
        better = next((r for r in rowids if any(other.first <= r <= other.last for other in units)), None)
        return rowids if better is None else [better, *(r for r in rowids if r != better)]

    def _readable(self, entry: Entry) -> Unit | None:
        """Which file of a document to show when its title matched: one whose text is here, in a wanted language."""
        order = [file.sha256 for file in entry.document.files]
        units = [unit for unit in self._index.units(entry.number) if unit.passages and unit.sha256 in order]
        units.sort(
            key=lambda unit: (
                not self._selection.takes_language(unit.language),
                entry.outdated_in(unit.language) is not None,
                bool(self._reads) and unit.language != self._reads,
                order.index(unit.sha256),
            )
        )
        return units[0] if units else None

    def _bare(self, entry: Entry, score: float) -> Hit | None:
        """A document without any text here: its title is all there is to find."""
        files = [file for file in entry.document.files if self._selection.takes_language(file.language)] or entry.document.files
        if not files:
            return None
        file = next((file for file in files if file.role == "document"), files[0])
        return Hit(
            entry=entry,
            file=file,
            title=entry.document.title(file.language),
            language=file.language,
            page=1 if file.pages else None,
            label=None,
            passage=1,
            snippet="",
            score=round(score, 3),
            available=file.sha256 in entry.here,
            old_language_only=self._is_old(entry, file.language),
        )


def _present_first(entry: Entry, ranked: Ranked, reads: str) -> list[int]:
    """A language version of an earlier edition is not what is shown where the present one answers nearly as well, nor is one
    that the reader did not ask for."""
    best = ranked.rowids[0]
    enough = _NEARLY * ranked.scores[best]
    near = [rowid for rowid in ranked.rowids if ranked.scores[rowid] >= enough]
    present = [rowid for rowid in near if entry.outdated_in(ranked.languages[rowid]) is None]
    asked = [rowid for rowid in present if reads and ranked.languages[rowid] == reads]
    first = next(iter([*asked, *present, best]))
    return [first, *(rowid for rowid in ranked.rowids if rowid != first)]


def _within(unit: Unit, rowids: Sequence[int]) -> list[int]:
    """Those in the unit, in order, not too many."""
    return sorted(rowid for rowid in rowids if unit.first <= rowid <= unit.last)[:_MOST_PAGES]
