"""What is done for the index when nobody waits: merging what many small writings left, and preparing what is common.

Nothing here changes what is found, only how fast; interrupted, it goes on the next time. The index may be searched and
even written meanwhile: each piece of work is a transaction of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import apsw
import numpy as np

from resources.fulltext.index import Index
from resources.fulltext.places import Places
from resources.fulltext.places import pack as pack_block
from resources.fulltext.postings import COMMON
from resources.fulltext.postings import pack as pack_repeats
from resources.fulltext.regions import CURRENT, HIGH, LOW, TITLES
from resources.fulltext.vocabulary import AFTER, LONGEST_BEGINNING, MOST_FORMS
from resources.store.database import one

_PAGES = 400  # merged in one step
_BLOCK, _MANY_BLOCKS = 1 << 16, 64  # passages of one block; blocks from which they are joined
_MANY_FORMS = 1500  # that begin alike, from which the most frequent of them are kept
_FREE = 2000  # pages given back to the disk in one step

Cancelled = Callable[[], bool]


def maintain(index: Index, cancelled: Cancelled | None = None) -> bool:
    """Do what is to be done since the last time; whether it was finished."""
    if index.maintained():
        return True
    generation = index.generation()
    for step in (_merge, _keep_repeats, _keep_beginnings, _join_blocks, _give_back):
        for _ in step(index):
            if cancelled and cancelled():
                return False
    with index.database.writing() as connection:
        # Another generation, so that nobody goes on with what was counted before.
        connection.execute("UPDATE state SET maintained = ?1 + 1, generation = ?1 + 1 WHERE generation = ?1", (generation,))
    return True


def soften(index: Index) -> None:
    """After some dozens of small writings: merge a little, so that searches need not look in many places."""
    with index.database.writing() as connection:
        connection.execute("INSERT INTO words (words, rank) VALUES ('merge', 64)")


def _merge(index: Index) -> Iterator[None]:
    """Bring the full-text tables into one piece, step by step: `optimize` would hold the disk for seconds."""
    for table in ("words", "titles"):
        pages = -_PAGES  # negative: begin a merge of everything; positive: go on with it
        while True:
            with index.database.writing() as connection:
                before = connection.total_changes()
                connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (pages,))  # noqa: S608
                done = connection.total_changes() - before < 2
            yield
            if done:
                break
            pages = _PAGES


def _keep_repeats(index: Index) -> Iterator[None]:
    """Of every common stem, the passages where it stands more than once: see `Postings`. Those of which nothing is kept
    yet come first, so that several short idle times do as well as a long one."""
    with index.database.reading() as connection:
        rows = connection.execute("SELECT stem FROM vocabulary GROUP BY stem HAVING sum(df) > ?", (COMMON * 4 // 5,))
        stems = {stem for (stem,) in rows}
        kept = {stem for (stem,) in connection.execute("SELECT stem FROM repeated")}
    with index.database.writing() as connection:
        connection.executemany("DELETE FROM repeated WHERE stem = ?", [(stem,) for stem in kept - stems])
    for stem in (*sorted(stems - kept), *sorted(stems & kept)):
        with index.database.reading() as connection:
            text = one(connection, "SELECT group_concat(doc) FROM instances WHERE term = ?", (stem,))[0]
        rowids = np.fromstring(text or "", np.int64, sep=",")
        again = rowids[1:][rowids[1:] == rowids[:-1]]
        where, more = np.unique(again, return_counts=True)
        with index.database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO repeated VALUES (?, ?)", (stem, pack_repeats(where, more)))
        yield


def _keep_beginnings(index: Index) -> Iterator[None]:
    """The most frequent forms of short prefixes that begin very many."""
    with index.database.reading() as connection:
        rows = connection.execute(
            "WITH length(n) AS (VALUES (1), (2), (3)) SELECT substr(form, 1, n) FROM vocabulary, length "
            "WHERE length(form) >= n AND n <= ? GROUP BY 1, n HAVING count(*) > ?",
            (LONGEST_BEGINNING, _MANY_FORMS),
        )
        prefixes = [prefix for (prefix,) in rows]
    with index.database.writing() as connection:
        connection.execute("DELETE FROM beginning")
        for prefix in prefixes:
            _keep_beginning(connection, prefix)
    yield


def _keep_beginning(connection: apsw.Connection, prefix: str) -> None:
    connection.execute(
        "INSERT INTO beginning SELECT ?1, row_number() OVER (ORDER BY df DESC, form) - 1, form, stem, df FROM vocabulary "
        "WHERE form >= ?1 AND form < ?2 ORDER BY df DESC, form LIMIT ?3",
        (prefix, prefix + AFTER, MOST_FORMS),
    )


def _join_blocks(index: Index) -> Iterator[None]:
    """Many small blocks into few large ones, with higher numbers, so that whoever has read the old ones reads anew."""
    with index.database.writing() as connection:
        number, count = one(connection, "SELECT coalesce(max(number), 0), count(*) FROM block")
        if count < _MANY_BLOCKS:
            return
        known = index.places()
        connection.execute("DELETE FROM block")
        insert = "INSERT INTO block VALUES (?, ?, ?, ?)"
        for kind, first, places in _blocks(known):
            number += 1
            data = pack_block(known.documents[places], known.languages[places], known.lengths[places])
            connection.execute(insert, (number, kind, first, data))
        titled = np.flatnonzero(known.title_lengths).astype(np.int32)
        connection.execute(insert, (number + 1, TITLES, 0, pack_block(titled, None, known.title_lengths[titled])))
    yield


def _blocks(known: Places) -> Iterator[tuple[int, int, slice]]:
    """(kind, first rowid, places) of each block."""
    for kind, begin, end, rowid in ((LOW, 0, known.low, 0), (HIGH, known.low, len(known.documents), CURRENT)):
        for start in range(begin, end, _BLOCK):
            yield kind, rowid + start - begin, slice(start, min(start + _BLOCK, end))


def _give_back(index: Index) -> Iterator[None]:
    """Pages that merging left empty go back to the disk."""
    while True:
        with index.database.writing() as connection:
            free = connection.pragma("freelist_count")
            if free > 64:
                list(connection.execute(f"PRAGMA incremental_vacuum({_FREE})"))
        yield
        if free <= _FREE:
            return
