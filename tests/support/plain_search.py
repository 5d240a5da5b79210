"""What a search should find, evaluated in plain Python over every document: no index, no arrays, no shortcuts.

How a query is understood (`query.parse`, `matching.clauses`) is taken from the library; what is checked is the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from resources.fulltext import matching
from resources.fulltext.matching import ANYTHING, SOFT, Clause, Group, Match
from resources.fulltext.query import Query, parse
from resources.fulltext.scoring import MOST_COUNTED, B, K
from resources.library import Library
from resources.models import Passage
from resources.results import Filters
from resources.store.entry import Entry
from resources.words.marking import contains_phrase
from resources.words.text import terms

Terms = Sequence[str]
ACROSS = 30  # fewer finds than that are not enough: words may stand in text and title together
QUESTION, ASKED, FEW = 4, 3, 20  # so many words are a question; fewer answers than that are not enough


@dataclass(frozen=True)
class PlainPassage:
    rowid: int
    language: str
    text: str
    terms: Terms


@dataclass(frozen=True)
class PlainDocument:
    entry: Entry
    passages: list[PlainPassage]
    title: Terms
    about: Terms
    collections: tuple[str, ...]

    @property
    def day(self) -> int:
        first = self.entry.document.issued.first_day if self.entry.document.issued else None
        return first.toordinal() if first else 0


@dataclass
class Answer:
    """Document ids and (rowid) places that may be shown, and the counts; `instead` are present editions of old ones."""

    documents: set[str]
    places: set[int]
    hidden: int
    relaxed: bool
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    instead: dict[str, str] = field(default_factory=dict)


def times(row: Terms, text: Terms) -> int:
    """How often the terms stand in a row; or how many begin with the one that stands before ANYTHING."""
    if row[-1] == ANYTHING:
        return sum(term.startswith(row[0]) for term in text)
    return sum(tuple(text[at : at + len(row)]) == tuple(row) for at in range(len(text) - len(row) + 1))


def has(group: Group, *columns: Terms) -> bool:
    return any(times(row, column) for row in group.rows for column in columns)


def counted(group: Group, text: Terms, *, one_by_one: bool) -> float:
    """How often a group stands in a text; of several terms in a row, once for each such row, unless counted one by one."""

    def often(rows: Iterable[Terms]) -> int:
        return sum(times(row, text) if one_by_one or len(row) == 1 else bool(times(row, text)) for row in rows)

    return often(group.alternatives) + SOFT * often(group.soft)


def bm25(groups: Sequence[Group], text: Terms, average: float, *, one_by_one: bool) -> float:
    """Of one passage, as everybody has it."""
    norm = K * (1 - B + B * max(len(text), 1) / average)
    total = 0.0
    for number, group in enumerate(groups):
        count = counted(group, text, one_by_one=one_by_one)
        if one_by_one and number >= MOST_COUNTED:
            count = 1.0
        total += group.weight * (K + 1) * count / (count + norm)
    return total


class PlainSearch:
    """Over a library whose texts are given by file name."""

    def __init__(self, library: Library, texts: Mapping[str, Sequence[Passage]]) -> None:
        self.library = library
        self.documents = [self._document(entry, texts) for entry in library.entries()]

    def _document(self, entry: Entry, texts: Mapping[str, Sequence[Passage]]) -> PlainDocument:
        names = {file.sha256: file for file in entry.document.files}
        passages = []
        for unit in self.library.index.units(entry.number):
            for rowid, passage in enumerate(texts[names[unit.sha256].name], unit.first):
                language = passage.language or names[unit.sha256].language
                passages.append(PlainPassage(rowid, language, passage.text, terms(passage.text, language)))
        document = entry.document
        said = (document.reference, document.approved_by, *document.themes, *document.audiences, *document.missions)
        return PlainDocument(
            entry,
            passages,
            [term for language, title in document.titles.items() for term in terms(title, language)],
            [term for words in said if words for term in terms(words, "en")],
            entry.collection_ids,
        )

    @property
    def average(self) -> float:
        lengths = [max(len(passage.terms), 1) for document in self.documents for passage in document.passages]
        return sum(lengths) / len(lengths)

    def clauses(self, text: str, *, typing: bool = False) -> list[Clause]:
        index = self.library.index
        return matching.clauses(parse(text), index.vocabulary.at(index.generation()), index.passage_count(), typing=typing)

    def match(self, text: str, *, typing: bool = False) -> Match:
        index = self.library.index
        vocabulary, passages = index.vocabulary.at(index.generation()), index.passage_count()
        unwanted = [matching.refused(term, vocabulary, passages) for term in parse(text).excluded]
        match = matching.all_of(self.clauses(text, typing=typing), unwanted)
        assert match is not None
        return match

    def search(self, text: str, *, typing: bool, limit: int, filters: Filters) -> Answer:
        query = parse(text)
        index = self.library.index
        vocabulary, passages = index.vocabulary.at(index.generation()), index.passage_count()
        wanted = matching.clauses(query, vocabulary, passages, typing=typing)
        unwanted = [matching.refused(term, vocabulary, passages) for term in query.excluded]
        found, titled, relaxed = self._find(query, wanted, unwanted, typing)
        return self._choose(query, filters, found, titled, relaxed)

    # Finding

    def _find(
        self, query: Query, wanted: list[Clause], unwanted: list[Clause], typing: bool
    ) -> tuple[set[int], set[str], bool]:
        def refused(*columns: Terms) -> bool:
            return any(clause.known and all(has(group, *columns) for group in clause.groups) for clause in unwanted)

        if not wanted:
            if not (query.narrows or query.excluded):
                return set(), set(), False
            clean = (
                document.entry.document.id
                for document in self.documents
                if not refused(document.title, document.about)
                and not any(refused(passage.terms) for passage in document.passages)
            )
            return set(), set(clean), False
        groups = [group for clause in wanted for group in clause.groups]
        phrases = [term.text for term in query.terms if term.exact]

        def verified(text: str) -> bool:
            return all(contains_phrase(text, phrase) for phrase in phrases)

        def title_of(document: PlainDocument) -> bool:
            return not phrases or any(verified(title) for title in document.entry.document.titles.values())

        def says(document: PlainDocument) -> tuple[Terms, Terms]:
            """Its title and what is said about it, unless there is something unwanted in them."""
            columns = (document.title, document.about)
            return ((), ()) if refused(*columns) else columns

        def passages(fits: Callable[[PlainDocument, PlainPassage], bool]) -> set[int]:
            return {
                passage.rowid
                for document in self.documents
                for passage in document.passages
                if not refused(passage.terms) and verified(passage.text) and fits(document, passage)
            }

        found: set[int] = set()
        titled: set[str] = set()
        if all(clause.known for clause in wanted):
            found = passages(lambda _, passage: all(has(group, passage.terms) for group in groups))
            titled = {
                document.entry.document.id
                for document in self.documents
                if all(has(group, *says(document)) for group in groups) and title_of(document)
            }
            if not typing and len(wanted) > 1 and len(found) + len(titled) < ACROSS:
                found = passages(
                    lambda document, passage: (
                        any(has(group, passage.terms) for group in groups)
                        and all(has(group, passage.terms, *says(document)) for group in groups)
                    )
                )
        enough = FEW if len(wanted) >= (ASKED if query.asks else QUESTION) else 1
        if len(found) + len(titled) >= enough or not groups or len(groups) + len(wanted) < 3:
            return found, titled, False
        found = passages(lambda _, passage: any(has(group, passage.terms) for group in groups))
        titled = {
            document.entry.document.id
            for document in self.documents
            if any(has(group, *says(document)) for group in groups) and title_of(document)
        }
        return found, titled, True

    # Choosing

    def _choose(self, query: Query, filters: Filters, found: set[int], titled: set[str], relaxed: bool) -> Answer:
        shows_all = filters.status_all or query.status_all or bool(query.statuses or query.references)
        statuses = _both(query.statuses, filters.statuses)
        hides = statuses is None and not shows_all
        languages = _both(query.languages, filters.languages)
        answer = Answer(set(), set(), 0, relaxed)
        counts: dict[str, set[tuple[str, str]]] = {}
        for document in self.documents:
            here = [passage for passage in document.passages if passage.rowid in found]
            identifier = document.entry.document.id
            spoken = {passage.language for passage in here}
            if identifier in titled:
                spoken |= set(document.entry.document.languages)
            if not spoken or not self._beside_words(query, filters, document):
                continue
            entry, about = document.entry, document.entry.document
            old = self._old(document, spoken)
            # An old edition is there only in what the present one lacks.
            bound = hides and not entry.status.current
            counting = old if bound else spoken
            values = {
                "kind": [about.kind],
                "language": sorted(counting),
                "theme": list(dict.fromkeys(about.themes)),
                "year": [str(about.issued.iso[:4])] if document.day and about.issued else [],
                "source": [entry.source],
                "status": [entry.status.key],
                "availability": ["here" if entry.available else "not_here"],
            }
            chosen: dict[str, frozenset[str] | None] = {
                "kind": _both(query.kinds, filters.kinds),
                "language": languages,
                "theme": _both((), filters.themes),
                "year": _both((), filters.years),
                "source": _both((), filters.sources),
                "status": statuses,
                "availability": None if filters.available is None else frozenset({"here" if filters.available else "not_here"}),
            }
            fails = {name for name, wanted in chosen.items() if wanted is not None and wanted.isdisjoint(values[name])}
            if languages is not None and not languages.isdisjoint(spoken):
                fails.discard("language")
            if hides and not entry.status.current and not (old if languages is None else old & languages):
                fails.add("status")
            for name, own in values.items():
                # Of an old edition the language says whether it may be shown: another one chosen, it might be.
                if fails <= ({"language", "status"} if name == "language" and bound else {name}):
                    listed = counts.setdefault(name, set())
                    listed.update((value, identifier) for value in own)
                    if bound and name != "status" and entry.current:  # with it the present edition would be shown
                        listed.update((value, entry.current) for value in own)
            if hides and fails == {"status"}:
                answer.hidden += 1
            if not fails:
                answer.documents.add(identifier)
                answer.places |= {
                    passage.rowid
                    for passage in here
                    if passage.language in counting and (languages is None or passage.language in languages)
                }
                if hides and old and entry.current:
                    answer.instead[identifier] = entry.current
        names = ("kind", "language", "theme", "year", "source", "status", "availability")
        answer.facets = {name: dict(Counter(value for value, _ in counts.get(name, ()))) for name in names}
        answer.relaxed = relaxed and bool(answer.documents)
        return answer

    def _old(self, document: PlainDocument, spoken: set[str]) -> set[str]:
        """The languages in which a superseded document answers and that its present edition does not have."""
        entry = document.entry
        if entry.status.key != "superseded" or entry.current is None:
            return set()
        return spoken - entry.successor_languages

    def _beside_words(self, query: Query, filters: Filters, document: PlainDocument) -> bool:
        about = document.entry.document
        return (
            (not filters.collections or not set(filters.collections).isdisjoint(document.collections))
            and (not filters.missions or not set(filters.missions).isdisjoint(about.missions))
            and (not filters.audiences or not set(filters.audiences).isdisjoint(about.audiences))
            and (query.before is None or 0 < document.day < query.before.toordinal())
            and (query.after is None or document.day >= query.after.toordinal())
        )


def _both(typed: tuple[str, ...], clicked: tuple[str, ...]) -> frozenset[str] | None:
    if typed and clicked:
        return frozenset(typed) & frozenset(clicked)
    return frozenset(typed or clicked) or None
