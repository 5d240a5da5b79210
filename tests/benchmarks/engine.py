"""The one place where `make bench-search` knows the insides of the search. Where a hook is not there, None is answered.

What is measured through the front door (`Library.search`) does not pass here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import apsw
import numpy as np

from resources.answers.ranking import Ranker, best
from resources.answers.search import Depth, Searcher
from resources.fulltext.entering import Counts, Preparation, Text
from resources.fulltext.frames import Frames, train
from resources.fulltext.index import Index
from resources.fulltext.index_writer import Entering
from resources.fulltext.matching import SOFT, Match, all_of, clause, clauses
from resources.fulltext.postings import Postings
from resources.fulltext.query import parse
from resources.fulltext.scoring import B, K
from resources.library import Library
from resources.models import Document, Passage
from resources.results import Filters, SearchResult
from resources.store.database import one
from resources.words.text import fold, han_terms, is_han, stems

_ENOUGH = 5000  # passages, so that the first ten documents in force are surely among theirs
_COUNTED = 4000  # passages from one asking for the counts of words to the next
STORED = ("passage", "text")  # tables of index.db that hold the passages' texts begin so


def exhaustive(library: Library, query: str) -> SearchResult:
    """The settled answer where every passage that matches is ranked, and every document looked into."""
    searcher = Searcher(library.catalogue, library.index, library.columns, library.entries_by)
    searcher.depth = Depth(ranked=10**9, beyond=10**9, passages=20)
    return searcher.search(query, limit=20, filters=Filters(), typing=False)


def prepare(files: Iterable[tuple[Sequence[str], str]]) -> int:
    """Prepare (passages of a file, language) as the index wants it, in this process; returns bytes of words and compressed
    text."""
    preparation = Preparation(Frames(None))
    size = done = 0
    for passages, language in files:
        prepared = preparation.text(Text("", language, "", [Passage(text) for text in passages]))
        size += sum(map(len, prepared.stems)) + sum(map(len, prepared.frames))
        done += len(passages)
        if done > _COUNTED:
            preparation.counts()
            done = 0
    preparation.counts()
    return size


class Bench:
    """How passages get into an index from outside: prepared in any process, pickled, written by one."""

    def __init__(self, sample: Sequence[str]) -> None:
        self._dictionary = train(sample)
        self._preparation = Preparation(Frames(self._dictionary))

    def prepare(self, documents: Sequence[tuple[int, str, Sequence[str]]]) -> tuple[list[Entering], Counts]:
        """A batch for `write` from (document's number, language, texts)."""
        entering = []
        for number, language, texts in documents:
            document = Document(id=f"bench/d{number}", kind="report", titles={"en": f"Document {number}"})
            text = Text(f"{number:064x}", language, f"{number:064x}", [Passage(text) for text in texts])
            entering.append(Entering(number + 1, document, True, frozenset(), [self._preparation.text(text)]))
        return entering, self._preparation.counts()

    def write(self, path: Path, batches: Iterator[tuple[list[Entering], Counts]]) -> None:
        """A new `index.db` at `path` from all batches, as durable as the program makes it."""
        index = Index(path, "bench", lambda: None)
        for entering, counts in batches:
            index.write(entering, counts)
        index.close()


def documents_of(library: Library, rowids: Iterable[int]) -> dict[int, str]:
    """rowid in `words` -> id of its document."""
    units = library.index.units_at(rowids)
    ids = library.catalogue.ids({unit.document for unit in units.values()})
    return {rowid: ids[unit.document] for rowid, unit in units.items() if unit.document in ids}


def match_of(library: Library, query: str) -> Match | None:
    """What the passages must have that have all of `query`."""
    asked = parse(query)
    vocabulary = library.index.vocabulary.at(library.index.generation())
    passages = library.index.passage_count()
    return all_of(
        clauses(asked, vocabulary, passages, typing=False), [clause(term, vocabulary, passages) for term in asked.excluded]
    )


def ranked_first(library: Library, match: Match) -> list[tuple[int, float]]:
    """(rowid, score) of the best passages by the engine's first stage alone: before titles, currency and the closer look."""
    known = library.index.places()
    places, scores = Ranker(library.index, Postings(library.index), known, None).every(match)
    chosen = best(places, scores, _ENOUGH)
    return list(zip(known.rowids(places[chosen]).tolist(), scores[chosen].tolist(), strict=True))


def frequency(library: Library, word: str) -> int:
    """In how many passages some form of `word` stands."""
    if is_han(word):
        alternatives = [" AND ".join(f'"{pair}"' for pair in han_terms(fold(word)) if len(pair) == 2 or len(word) == 1)]
    else:
        alternatives = [f'"{stem}"' for stem in sorted(stems(word)) if stem.isalnum()]
    if not alternatives:
        return 0
    with library.index.database.reading() as connection:
        sql = "SELECT count(*) FROM words WHERE words MATCH ?"
        return int(one(connection, sql, (" OR ".join(alternatives),))[0])


def ranked_by_word(library: Library, match: Match) -> list[tuple[int, float]]:
    """(rowid, goodness) of the best by BM25 with all spellings of a word as one word, every passage that matches counted."""
    known, groups = library.index.places(), match.counted()
    with library.index.database.reading() as connection:
        sql = "SELECT rowid, counts(words, ?) FROM words WHERE words MATCH ?"
        rows = list(connection.execute(sql, (apsw.pyobject(groups), match.expression)))
    rowids, packed = np.array(rows, np.int64).reshape(-1, 2).T
    norm = K * (1 - B + B * known.lengths[known.of(rowids)] / known.average)
    scores = np.zeros(len(rowids))
    for number, group in enumerate(match.groups):
        count = (packed >> 8 * number & 255) + (SOFT * (packed >> 56) if number == groups.rest else 0)
        scores += group.weight * count * (K + 1) / (count + norm)
    order = np.lexsort((-rowids, -scores))[:_ENOUGH]
    return list(zip(rowids[order].tolist(), scores[order].tolist(), strict=True))


def ranked_by_fts5(library: Library, expression: str) -> list[tuple[int, float]]:
    """(rowid, goodness) of the best by FTS5's own bm25, which looks at every passage that matches. Slow."""
    with library.index.database.reading() as connection:
        sql = "SELECT rowid, -bm25(words) FROM words WHERE words MATCH ? ORDER BY bm25(words) LIMIT ?"
        rows: list[Any] = list(connection.execute(sql, (expression, _ENOUGH)))
    return rows


def table_bytes(library: Library) -> dict[str, int]:
    """Bytes of every table and index of index.db, after SQLite's own count of pages."""
    with library.index.database.reading() as connection:
        rows: list[Any] = list(connection.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
    return dict(rows)
