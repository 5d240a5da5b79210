"""`index.db`: the words of every passage and title, and the passages' texts. Derived; it may lag, it never lies.

Opening, reading, and one transaction of writing (`index_writer.py`). What is done when idle is in `maintenance.py`,
what a query means in `matching.py`, what is best in `search.py`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw
import zstandard

from resources.fulltext.frames import Frames, train
from resources.fulltext.regions import CURRENT
from resources.fulltext.scoring import register
from resources.fulltext.vocabulary import Vocabulary
from resources.models import Passage
from resources.store.database import DamagedError, Database, damaged, is_frozen, may_write, one, schemas

if TYPE_CHECKING:
    from resources.fulltext.entering import Counts
    from resources.fulltext.index_writer import Entering
    from resources.fulltext.places import Places


@dataclass(frozen=True, slots=True)
class Unit:
    """One file of one document as it is indexed: its passages have the rowids `first` to `first + passages - 1`."""

    first: int
    passages: int
    document: int
    sha256: str
    language: str
    digest: str

    @property
    def last(self) -> int:
        return self.first + self.passages - 1

    @property
    def text(self) -> tuple[str, str, str]:
        return self.sha256, self.language, self.digest


_FAR = 1 << 20  # generations: an index made anew begins anywhere among a million times as many
_TEXT = "lower(hex(sha256)), tag, lower(hex(digest))"
_PASSAGE, _OLD_PASSAGE = "page, label, text, head, foot", "page, label, text, 0, 0"
_WITHOUT_LINES = 3  # the version that did not tell running lines from others
_UNIT = f"SELECT first, passages, document, {_TEXT} FROM unit JOIN language ON code = language"  # noqa: S608 - our own names


class Index:
    """The index at `path`, of the catalogue that is called `identity`.

    `on_new` is called before an empty one is made: it must mark everything to be indexed.
    """

    def __init__(self, path: Path, identity: str, on_new: Callable[[], None]) -> None:
        self.database = Database(path, "index", prepare=register, shrinks=True)
        self.vocabulary = Vocabulary(self.database)
        self._identity = identity
        self._on_new = on_new
        self._lock = threading.Lock()
        self._places: Places | None = None
        self._frames: Frames | None = None
        self._columns = _PASSAGE
        try:
            here = self.database.version
            if here == 0:
                on_new()
                self._create()
            elif here not in (max(schemas("index")), _WITHOUT_LINES) or self._state()[0] != identity:
                self.reset()
            elif here == _WITHOUT_LINES:
                self._widen()
        except DamagedError:
            self.reset()

    def _widen(self) -> None:
        """What is in it stays and is found; running lines are told of what comes from now on. It is read as it is where it
        cannot be written."""
        if not may_write(self.database.path.parent):
            self._columns = _OLD_PASSAGE
            return
        with self.database.writing() as connection:
            if connection.pragma("user_version") == _WITHOUT_LINES:  # else another process has just done it
                for column in ("head", "foot"):
                    connection.execute(f"ALTER TABLE passage ADD COLUMN {column} INTEGER NOT NULL DEFAULT 0")
                connection.pragma("user_version", max(schemas("index")))

    def reset(self) -> None:
        """Empty it, so that it is filled anew; what is left to do is written down before anything is lost."""
        self._on_new()
        self.database.reset()
        self._create()
        self._places = self._frames = None

    def _create(self) -> None:
        def begin(connection: apsw.Connection) -> None:
            connection.execute("INSERT INTO state VALUES (?, abs(random() >> 24), 0, 1, ?, 0)", (self._identity, CURRENT))
            for table in ("words", "titles"):  # merging is done when idle: it may stall a commit for seconds
                connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('automerge', 0)")  # noqa: S608
                connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('crisismerge', 1000)")  # noqa: S608

        self.database.create(begin)

    def close(self) -> None:
        self.database.close()

    def _state(self) -> tuple[Any, ...]:
        with self.database.reading() as connection:
            rows = connection.execute("SELECT identity, generation, maintained, passages FROM state").fetchall()
        if not rows:  # earlier versions of this program wrote it after the tables, where a cut could come between
            raise damaged(self.database.path)
        return rows[0]

    def generation(self) -> int:
        return int(self._state()[1])

    def maintained(self) -> bool:
        """Whether nothing was written since `maintenance.maintain`."""
        _, generation, maintained, _ = self._state()
        return bool(generation == maintained)

    def passage_count(self) -> int:
        return int(self._state()[3])

    def places(self) -> Places:
        """What ranking knows of every passage."""
        from resources.fulltext.places import Block, Places

        with self._lock:
            known = self._places or Places()
            with self.database.reading() as connection, connection:  # one snapshot
                generation = one(connection, "SELECT generation FROM state")[0]
                if known.generation == generation:
                    return known
                if not 0 <= generation - known.generation < _FAR:  # emptied, and filled again
                    known = Places()
                tags = [tag for (tag,) in connection.execute("SELECT tag FROM language ORDER BY code")]
                sql = "SELECT number, kind, first, data FROM block WHERE number > ? ORDER BY number"
                try:
                    blocks = (Block(*row) for row in connection.execute(sql, (known.blocks,)))
                    known = self._places = known.extended(generation, tags, blocks)
                except (zstandard.ZstdError, ValueError) as error:
                    raise damaged(self.database.path) from error
            return known

    def languages(self) -> list[str]:
        with self.database.reading() as connection:
            sql = "SELECT tag FROM language WHERE code IN (SELECT language FROM unit) ORDER BY tag"
            return [tag for (tag,) in connection.execute(sql)]

    # Reading passages

    def passage(self, rowid: int) -> Passage | None:
        return self.passages_at([rowid]).get(rowid)

    def passages_at(self, rowids: Iterable[int]) -> dict[int, Passage]:
        """Passages by rowid; those that are gone are left out."""
        sql = f"SELECT number, {self._columns}, language FROM passage WHERE number IN (SELECT value FROM json_each(?))"  # noqa: S608
        with self.database.reading() as connection:
            rows = list(connection.execute(sql, (json.dumps(list(rowids)),)))
        return {number: self._passage(row) for number, *row in rows}

    def units_at(self, rowids: Iterable[int]) -> dict[int, Unit]:
        """By rowid, the unit in which that passage stands."""
        sql = (
            f"SELECT value, first, passages, document, {_TEXT} FROM json_each(?) JOIN unit "  # noqa: S608
            "ON first = (SELECT max(first) FROM unit WHERE first <= value) JOIN language ON code = language"
        )
        with self.database.reading() as connection:
            rows = list(connection.execute(sql, (json.dumps(list(rowids)),)))
        return {rowid: unit for rowid, *row in rows if rowid <= (unit := Unit(*row)).last}

    def units(self, document: int) -> list[Unit]:
        """What is indexed of a document, by its number."""
        with self.database.reading() as connection:
            return [Unit(*row) for row in connection.execute(f"{_UNIT} WHERE document = ? ORDER BY first", (document,))]

    def pages(self, rowids: Iterable[int]) -> list[tuple[int, int | None, str | None]]:
        """(rowid, page, label) of these passages, in order."""
        sql = "SELECT number, page, label FROM passage WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number"
        with self.database.reading() as connection:
            return list(connection.execute(sql, (json.dumps(list(rowids)),)))

    def rowids(self, match: str, unit: Unit) -> list[int]:
        """The passages of one unit that match, in order."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
                (match, unit.first, unit.last),
            )
            return [row[0] for row in rows]

    def passages(self, unit: Unit) -> list[Passage]:
        """The text of one file, each passage with its language."""
        sql = f"SELECT {self._columns}, coalesce(language, ?) FROM passage WHERE number BETWEEN ? AND ? ORDER BY number"  # noqa: S608
        with self.database.reading() as connection:
            rows = list(connection.execute(sql, (unit.language, unit.first, unit.last)))
        return [self._passage(row) for row in rows]

    def _passage(self, row: Sequence[Any]) -> Passage:
        page, label, frame, head, foot, language = row
        try:
            text = self.frames().unpack(frame)
            return Passage(text, page, label, language, (head, len(text) - foot) if head or foot else None)
        except (zstandard.ZstdError, UnicodeDecodeError) as error:
            raise damaged(self.database.path) from error

    def frames(self) -> Frames:
        """How texts are packed here."""
        if self._frames is None:
            with self.database.reading() as connection:
                row = connection.execute("SELECT data FROM dictionary").fetchone()
            self._frames = Frames(row[0] if row else None)
        return self._frames

    # Writing

    def learn(self, texts: Sequence[str]) -> None:
        """Make the dictionary for passages that are to come, where there is none yet."""
        if self.frames().has_dictionary or not (data := train(texts)):
            return
        with self.database.writing() as connection:
            connection.execute("INSERT INTO dictionary SELECT ? WHERE NOT EXISTS (SELECT 1 FROM dictionary)", (data,))
        self._frames = None

    def write(self, entering: Iterable[Entering], counts: Counts, gone: Iterable[str] = ()) -> None:
        """Make the index say of each document just this, in one transaction; see `index_writer.write`."""
        from resources.fulltext.index_writer import write

        with self.database.writing() as connection:
            try:
                write(connection, self.frames(), entering, counts, gone)
            except (zstandard.ZstdError, UnicodeDecodeError) as error:
                raise damaged(self.database.path) from error

    def sound(self) -> bool:
        """Whether the database and both full-text tables are in order. Reads all of it."""
        if not self.database.sound():
            return False
        if is_frozen(self.database.path):
            return True  # the full-text tables' own check counts as writing; SQLite's has looked at them too
        try:
            with self.database.writing() as connection:
                connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
                connection.execute("INSERT INTO titles (titles) VALUES ('integrity-check')")
                counts = one(
                    connection,
                    "SELECT (SELECT count(*) FROM passage), (SELECT coalesce(sum(passages), 0) FROM unit), passages FROM state",
                )
            self.places()
        except DamagedError:
            return False
        return len(set(counts)) == 1


def dictionary(folder: Path) -> bytes | None:
    """The dictionary of the index in a library's folder, for whoever prepares texts without opening the rest."""
    database = Database(folder / "index.db", "index")
    try:
        with database.reading() as connection:
            row = connection.execute("SELECT data FROM dictionary").fetchone()
        return row[0] if row else None
    finally:
        database.close()
