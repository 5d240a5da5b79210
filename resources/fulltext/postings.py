"""Which passages have something, all of them, as arrays: the exact answer from which counts and full rankings come.

FTS5 writes its matches into one text, which costs 30 ms for 300,000; fetched row by row they would cost three times as
much and hold the interpreter meanwhile. What was asked last is kept, in bounded memory.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import zstandard

from resources.fulltext.frames import squeeze, unsqueeze
from resources.fulltext.index import Index
from resources.fulltext.matching import Row, quoted
from resources.fulltext.places import Places, Rows
from resources.results import Cancel
from resources.store.database import damaged, one

_MOST_KEPT = 12 * 1024 * 1024  # bytes

Counts = npt.NDArray[np.uint8]
Repeats = tuple[Rows, Counts]
_NONE: Repeats = (np.zeros(0, np.int64), np.zeros(0, np.uint8))
COMMON = 20_000  # passages with a stem from which its repeats are kept, instead of counted each time

_SQL = {
    "words": "SELECT group_concat(rowid) FROM words WHERE words MATCH ?",
    "titles": "SELECT group_concat(rowid) FROM titles WHERE titles MATCH ?",
    "instances": "SELECT group_concat(doc) FROM instances WHERE term = ?",
}


class Postings:
    """Of one index. Safe to use from several threads."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], Rows | Repeats] = OrderedDict()
        self._bytes = 0
        self._generation = -1

    def places(self, match: str, known: Places, cancel: Cancel | None = None) -> Rows:
        """The places of every passage that matches, in order."""
        kept = self._get(known.generation, ("places", match))
        if kept is None:
            kept = known.of_ascending(self._rowids("words", match, cancel))
            self._keep(known.generation, ("places", match), kept, kept.nbytes)
        assert isinstance(kept, np.ndarray)
        return kept

    def titles(self, match: str, known: Places, cancel: Cancel | None = None) -> Rows:
        """The numbers of every document whose title, or what is said about it, matches; in order."""
        kept = self._get(known.generation, ("titles", match))
        if kept is None:
            kept = self._rowids("titles", match, cancel)
            self._keep(known.generation, ("titles", match), kept, kept.nbytes)
        assert isinstance(kept, np.ndarray)
        return kept

    def counted(self, rows: Sequence[Row], df: int, known: Places, cancel: Cancel | None = None) -> Repeats:
        """(places, how often) of every passage that has any of `rows`; `df` is about how many they are.

        Of a row of several terms, and of a common stem that was not looked at when idle, it is said that it is there once.
        """
        key = ("counted", " OR ".join(map(quoted, rows)))
        kept = self._get(known.generation, key)
        if kept is None:
            each = [self._counted(row, df, known, cancel) for row in rows]
            if len(each) == 1:
                kept = each[0]
            else:
                total = np.zeros(len(known.documents), np.uint16)
                for places, counts in each:
                    total[places] += counts
                places = np.flatnonzero(total)
                kept = (places, np.minimum(total[places], 255).astype(np.uint8))
            self._keep(known.generation, key, kept, kept[0].nbytes + kept[1].nbytes)
        assert isinstance(kept, tuple)
        return kept

    def _counted(self, row: Row, df: int, known: Places, cancel: Cancel | None) -> Repeats:
        if self._is_rare(row, df, known):
            return _runs(known.of_ascending(self._rowids("instances", row[0], cancel)))
        places = self.places(quoted(row), known, cancel)
        total = np.ones(len(known.documents), np.uint8)
        again, more = self.repeats(row[0], known) if len(row) == 1 else _NONE
        total[again] = np.minimum(more, 254) + 1
        return places, total[places]

    def counts_within(
        self, places: Rows, rows: Sequence[Row], df: int, known: Places, cancel: Cancel | None = None
    ) -> npt.NDArray[np.float32]:
        """How often any of `rows` stands at each of `places`, all of which have one: of a common stem only its repeats are
        read, not everything that has it."""
        total = np.zeros(len(known.documents), np.uint16)
        for row in rows:
            if self._is_rare(row, df, known):
                where, counts = self.counted([row], df, known, cancel)
                total[where] += counts
            elif len(row) == 1:
                where, more = self.repeats(row[0], known)
                total[where] += more.astype(np.uint16) + 1
        return np.maximum(total[places], 1).astype(np.float32)

    def _is_rare(self, row: Row, df: int, known: Places) -> bool:
        """Whether its places are best counted one by one."""
        return len(row) == 1 and (df <= COMMON or self._index.vocabulary.at(known.generation).frequency(row) <= COMMON)

    def repeats(self, stem: str, known: Places) -> Repeats:
        """(places, how often more than once) of the passages where a common stem is repeated; nothing of a rare one."""
        kept = self._get(known.generation, ("repeats", stem))
        if kept is None:
            with self._index.database.reading() as connection:
                row = connection.execute("SELECT data FROM repeated WHERE stem = ?", (stem,)).fetchone()
            kept = _NONE
            if row:
                try:
                    rowids, more = unpack(row[0])
                except (zstandard.ZstdError, ValueError) as error:
                    raise damaged(self._index.database.path) from error
                kept = (known.of_ascending(rowids), more[known.has(rowids)])
            self._keep(known.generation, ("repeats", stem), kept, kept[0].nbytes + kept[1].nbytes)
        assert isinstance(kept, tuple)
        return kept

    def _rowids(self, table: str, match: str, cancel: Cancel | None) -> Rows:
        sql = _SQL[table]
        with self._index.database.reading() as connection, Cancel.watching(cancel, connection):
            text = one(connection, sql, (match,))[0]
        return np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)

    def _get(self, generation: int, key: tuple[str, str]) -> Rows | Repeats | None:
        with self._lock:
            if generation != self._generation:
                return None
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def _keep(self, generation: int, key: tuple[str, str], value: Rows | Repeats, size: int) -> None:
        if size > _MOST_KEPT // 3:
            return
        with self._lock:
            if generation != self._generation:
                self._kept.clear()
                self._bytes, self._generation = 0, generation
            if key not in self._kept:
                self._kept[key] = value
                self._bytes += size
            while self._bytes > _MOST_KEPT:
                _, old = self._kept.popitem(last=False)
                self._bytes -= old.nbytes if isinstance(old, np.ndarray) else old[0].nbytes + old[1].nbytes


def _runs(places: Rows) -> Repeats:
    """Ascending places, each as often as something stands there -> each once, and how often."""
    if not len(places):
        return _NONE
    first = np.flatnonzero(np.diff(places, prepend=-1))
    return places[first], np.minimum(np.diff(first, append=len(places)), 255).astype(np.uint8)


def pack(rowids: Rows, more: Sequence[int] | npt.NDArray[np.int64]) -> bytes:
    """A row of table `repeated`: ascending rowids, and how often more than once the stem stands there."""
    steps = np.diff(rowids, prepend=0).astype("<u4")
    counts = np.minimum(more, 255).astype("u1")
    return squeeze(steps.tobytes() + counts.tobytes())


def unpack(data: bytes) -> Repeats:
    raw = unsqueeze(data)
    count, rest = divmod(len(raw), 5)
    if rest:
        raise ValueError("repeats of the wrong length")
    return np.cumsum(np.frombuffer(raw, "<u4", count), dtype=np.int64), np.frombuffer(raw, "u1", count, 4 * count)
