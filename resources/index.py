"""`index.db`: the words of every passage and title, and the passages' texts. Derived; it may lag, it never lies.

Writing and plain reading. What a query means is in `matching.py`, what is best in `search.py`.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import zstandard

from resources.database import DamagedError, Database, damaged, is_frozen, one, schemas
from resources.models import Document, Passage
from resources.results import PageHit
from resources.scoring import register
from resources.text import tokens

SHIFT = 20
CURRENT = 1 << 32  # the first unit number of what is neither superseded nor withdrawn

_Forms = Counter[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Unit:
    """One file of one document as it is indexed."""

    number: int
    document_id: str
    sha256: str
    language: str
    digest: str
    passages: int

    @property
    def current(self) -> bool:
        """What it was when it was indexed; only a hint."""
        return self.number >= CURRENT


@dataclass(frozen=True, slots=True)
class Text:
    """The text of one file, to be indexed: the hash of that text as it was published, its passages."""

    sha256: str
    language: str
    digest: str
    passages: Sequence[Passage]


@dataclass(frozen=True, slots=True)
class _Known:
    generation: int
    units: dict[int, Unit]
    numbers: dict[int, str]
    passages: int


class Index:
    """The index at `path`. `on_new` is called before an empty one is made: it must mark everything to be indexed."""

    def __init__(self, path: Path, on_new: Callable[[], None]) -> None:
        self.database = Database(path, "index", prepare=register)
        self._on_new = on_new
        self._lock = threading.Lock()
        self._known: _Known | None = None
        self._local = threading.local()
        try:
            here = self.database.version
        except DamagedError:
            self.reset()
            return
        if here == 0:
            on_new()
            self.database.create()
        elif here != max(schemas("index")):
            self.reset()

    def reset(self) -> None:
        """Empty it, so that it is filled anew; what is left to do is written down before anything is lost."""
        self._on_new()
        self.database.reset()
        self.database.create()
        self._known = None

    def close(self) -> None:
        self.database.close()

    def generation(self) -> int:
        with self.database.reading() as connection:
            return int(one(connection, "SELECT generation FROM state")[0])

    def known(self) -> _Known:
        """Every unit and document number; kept until the index changes."""
        generation = self.generation()
        known = self._known
        if known is None or known.generation != generation:
            with self.database.reading() as connection, connection:  # one snapshot for both tables
                generation = one(connection, "SELECT generation FROM state")[0]
                numbers = dict(connection.execute("SELECT number, id FROM document"))
                rows = connection.execute("SELECT number, document, sha256, language, digest, passages FROM unit")
                units = {
                    number: Unit(number, numbers[document], sha256, language, digest, passages)
                    for number, document, sha256, language, digest, passages in rows
                }
            known = self._known = _Known(generation, units, numbers, sum(unit.passages for unit in units.values()))
        return known

    def languages(self) -> list[str]:
        return sorted({unit.language for unit in self.known().units.values()})

    # Reading passages

    def passage(self, rowid: int) -> Passage | None:
        with self.database.reading() as connection:
            row = connection.execute("SELECT page, label, language, text FROM passage WHERE number = ?", (rowid,)).fetchone()
        return self._passage(row) if row else None

    def places(self, rowids: Iterable[int]) -> list[PageHit]:
        """Where these passages stand in their file."""
        found = []
        with self.database.reading() as connection:
            for rowid in rowids:
                row = connection.execute("SELECT page, label FROM passage WHERE number = ?", (rowid,)).fetchone()
                if row:
                    found.append(PageHit(row[0], row[1], rowid & ((1 << SHIFT) - 1)))
        return found

    def rowids(self, match: str, unit: int) -> list[int]:
        """The passages of one unit that match, in order."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
                (match, unit << SHIFT, ((unit + 1) << SHIFT) - 1),
            )
            return [row[0] for row in rows]

    def units_matching(self, match: str) -> Counter[int]:
        """How many passages of each unit match; exact, and cheap because only rowids leave SQLite."""
        with self.database.reading() as connection:
            joined = one(connection, "SELECT group_concat(rowid >> 20) FROM words WHERE words MATCH ?", (match,))[0]
        return Counter(map(int, joined.split(","))) if joined else Counter()

    def passages(self, sha256: str) -> list[Passage]:
        """The text of one file, or nothing where it is not indexed."""
        with self.database.reading() as connection:
            unit = connection.execute("SELECT number, language FROM unit WHERE sha256 = ? LIMIT 1", (sha256,)).fetchone()
            if unit is None:
                return []
            rows = list(
                connection.execute(
                    "SELECT page, label, coalesce(language, ?), text FROM passage WHERE number BETWEEN ? AND ? ORDER BY number",
                    (unit[1], unit[0] << SHIFT, (unit[0] + 1) << SHIFT),
                )
            )
        return [self._passage(row) for row in rows]

    def _passage(self, row: tuple[Any, ...]) -> Passage:
        page, label, language, text = row
        try:
            return Passage(self._decompressor().decompress(text).decode("utf-8"), page, label, language)
        except (zstandard.ZstdError, UnicodeDecodeError) as error:
            raise damaged(self.database.path) from error

    def _decompressor(self) -> zstandard.ZstdDecompressor:
        """One a thread: they are not to be shared."""
        made: zstandard.ZstdDecompressor | None = getattr(self._local, "decompressor", None)
        if made is None:
            made = self._local.decompressor = zstandard.ZstdDecompressor()
        return made

    # Writing

    def replace(self, documents: Iterable[tuple[Document, bool, Sequence[Text]]], gone: Iterable[str] = ()) -> None:
        """Make the index say of each (document, is it current, its texts) just this; in one transaction.

        A text that is indexed already, word for word and with the same currency, is left as it is:
        a segment that was only packed anew costs nothing.
        """
        with self.database.writing() as connection:
            writer = _Writer(connection, self._decompressor())
            for identifier in gone:
                writer.remove(identifier)
            for document, current, texts in documents:
                writer.replace(document, current, texts)
            writer.finish()

    def indexed(self, document_id: str) -> list[Unit]:
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT unit.number, id, sha256, language, digest, passages FROM unit JOIN document "
                "ON document.number = unit.document WHERE id = ?",
                (document_id,),
            )
            return [Unit(*row) for row in rows]

    def tidy(self) -> None:
        """Merge what many small writings left behind. Takes a while; may be left out."""
        with self.database.writing() as connection:
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
            connection.execute("INSERT INTO titles (titles) VALUES ('optimize')")

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
                counts = one(connection, "SELECT (SELECT count(*) FROM passage), (SELECT sum(passages) FROM unit)")
        except DamagedError:
            return False
        return bool(counts[0] == (counts[1] or 0))


class _Writer:
    """Changes of one transaction; the vocabulary's are gathered and written once."""

    def __init__(self, connection: apsw.Connection, decompressor: zstandard.ZstdDecompressor) -> None:
        self._connection = connection
        self._decompressor = decompressor
        self._compressor = zstandard.ZstdCompressor(level=6)
        self._forms: _Forms = Counter()
        self._next: int = one(connection, "SELECT next_unit FROM state")[0]

    def replace(self, document: Document, current: bool, texts: Sequence[Text]) -> None:
        number = self._title(document)
        rows = self._connection.execute("SELECT number, sha256, language, digest FROM unit WHERE document = ?", (number,))
        here = {(sha256, language, digest, unit >= CURRENT): unit for unit, sha256, language, digest in list(rows)}
        wanted = {(text.sha256, text.language, text.digest, current): text for text in texts}
        for key, unit in here.items():
            if key not in wanted:
                self._remove_unit(unit)
        for key, text in wanted.items():
            if key not in here:
                self._add_unit(number, text, current)

    def remove(self, document_id: str) -> None:
        row = self._connection.execute("SELECT number, forms FROM document WHERE id = ?", (document_id,)).fetchone()
        if row is None:
            return
        for (unit,) in list(self._connection.execute("SELECT number FROM unit WHERE document = ?", (row[0],))):
            self._remove_unit(unit)
        self._forms.subtract(map(tuple, json.loads(row[1])))
        self._connection.execute("DELETE FROM titles WHERE rowid = ?", (row[0],))
        self._connection.execute("DELETE FROM document WHERE number = ?", (row[0],))

    def finish(self) -> None:
        changed = [(form, stem, change) for (form, stem), change in sorted(self._forms.items()) if change]
        self._connection.executemany(
            "INSERT INTO vocabulary VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET df = df + excluded.df", changed
        )
        if any(change < 0 for _, _, change in changed):
            self._connection.executemany(
                "DELETE FROM vocabulary WHERE form = ? AND stem = ? AND df <= 0",
                [(form, stem) for form, stem, change in changed if change < 0],
            )
        self._connection.execute("UPDATE state SET generation = generation + 1, next_unit = ?", (self._next,))

    def _title(self, document: Document) -> int:
        """Write the row of its titles and what is said about it; returns the document's number."""
        execute = self._connection.execute
        found = [token for language, title in document.titles.items() for token in tokens(title, language)]
        words = (document.reference, document.approved_by, *document.themes, *document.audiences, *document.missions)
        about = [token for word in words if word for token in tokens(word, "en")]
        forms = sorted(set(found + about))
        row = execute("SELECT number, forms FROM document WHERE id = ?", (document.id,)).fetchone()
        if row:
            number = int(row[0])
            self._forms.subtract(map(tuple, json.loads(row[1])))
            execute("UPDATE document SET forms = ? WHERE number = ?", (json.dumps(forms), number))
            execute("DELETE FROM titles WHERE rowid = ?", (number,))
        else:
            execute("INSERT INTO document (id, forms) VALUES (?, ?)", (document.id, json.dumps(forms)))
            number = self._connection.last_insert_rowid()
        self._forms.update(forms)
        execute(
            "INSERT INTO titles (rowid, title, about) VALUES (?, ?, ?)",
            (number, " ".join(stem for _, stem in found), " ".join(stem for _, stem in about)),
        )
        return number

    def _add_unit(self, document: int, text: Text, current: bool) -> None:
        unit = self._next + (CURRENT if current else 0)
        self._next += 1
        words, passages = [], []
        for number, passage in enumerate(text.passages, 1):
            rowid = (unit << SHIFT) + number
            found = tokens(passage.text, passage.language or text.language)
            self._forms.update(set(found))
            words.append((rowid, " ".join([stem for _, stem in found])))
            language = passage.language if passage.language != text.language else None
            data = self._compressor.compress(passage.text.encode("utf-8", "replace"))
            passages.append((rowid, passage.page, passage.label, language, data))
        self._connection.execute(
            "INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?)",
            (unit, document, text.sha256, text.language, text.digest, len(passages)),
        )
        self._connection.executemany("INSERT INTO words (rowid, stems) VALUES (?, ?)", words)
        self._connection.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?)", passages)

    def _remove_unit(self, unit: int) -> None:
        bounds = (unit << SHIFT, ((unit + 1) << SHIFT) - 1)
        file_language = one(self._connection, "SELECT language FROM unit WHERE number = ?", (unit,))[0]
        rows = self._connection.execute("SELECT language, text FROM passage WHERE number BETWEEN ? AND ?", bounds)
        for language, data in list(rows):
            text = self._decompressor.decompress(data).decode("utf-8")
            self._forms.subtract(set(tokens(text, language or file_language)))
        self._connection.execute("DELETE FROM words WHERE rowid BETWEEN ? AND ?", bounds)
        self._connection.execute("DELETE FROM passage WHERE number BETWEEN ? AND ?", bounds)
        self._connection.execute("DELETE FROM unit WHERE number = ?", (unit,))
