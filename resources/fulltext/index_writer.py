"""Changing `index.db` within one transaction: units and titles come and go, and the vocabulary with them.

What is written is prepared already (`entering.py`). Reading is in `index.py`.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import apsw

from resources.fulltext.entering import Counts, Prepared
from resources.fulltext.frames import Frames
from resources.fulltext.places import pack
from resources.fulltext.regions import CURRENT, HIGH, LOW, TITLES
from resources.models import Document
from resources.store.database import one
from resources.words.preparing import Preparer
from resources.words.references import reference_keys
from resources.words.text import tokens


@dataclass(frozen=True, slots=True)
class Entering:
    """A document as it is to be indexed: its number in the catalogue, whether it is current, and its texts.

    `keep` are texts that are indexed already and stay: (sha256, language, digest). `texts` are the others.
    """

    number: int
    document: Document
    current: bool
    keep: frozenset[tuple[str, str, str]] = frozenset()
    texts: Sequence[Prepared] = ()


class Writer:
    """Changes of one transaction; `finish` writes what was gathered. Within a region, what is added later stands higher."""

    def __init__(self, connection: apsw.Connection, frames: Frames) -> None:
        self._connection = connection
        self._frames = frames
        self._removed = Preparer()
        self._forms: Counter[tuple[str, str]] = Counter()
        self._passages: int
        low, high, self._passages = one(connection, "SELECT next_low, next_high, passages FROM state")
        self._next = {LOW: int(low), HIGH: int(high)}
        self._blocks: dict[int, tuple[list[int], list[int], list[int]]] = {kind: ([], [], []) for kind in (LOW, HIGH, TITLES)}
        self._first = dict(self._next)
        self._gone: list[tuple[int, int]] = []  # first rowid and number of passages of what was removed
        self._languages: dict[str, int] = {tag: code for code, tag in connection.execute("SELECT code, tag FROM language")}

    def enter(self, entering: Entering) -> None:
        """Make the index say of a document just this."""
        if not self._title(entering):
            self._remove_stale(entering)
        for prepared in entering.texts:
            self._add_unit(entering, prepared)

    def count(self, counts: Counts) -> None:
        """The forms of the texts that are entered. First of all: into an empty counter they go at once."""
        self._forms.update(counts)

    def remove(self, document_id: str) -> None:
        row = self._connection.execute("SELECT number, forms FROM document WHERE id = ?", (document_id,)).fetchone()
        if row is None:
            return
        units = self._connection.execute(
            "SELECT first, passages, tag FROM unit JOIN language ON code = language WHERE document = ?", (row[0],)
        )
        for unit in list(units):
            self._remove_unit(*unit)
        self._forms.subtract(self._unpacked(row[1]))
        self._connection.execute("DELETE FROM titles WHERE rowid = ?", (row[0],))
        self._connection.execute("DELETE FROM document WHERE number = ?", (row[0],))
        self._block(TITLES, row[0], 0, 0)

    def finish(self) -> None:
        execute, executemany = self._connection.execute, self._connection.executemany
        self._forms.subtract(self._removed.counts())
        changed = [(*term, change) for term in sorted(self._forms) if (change := self._forms[term])]
        executemany("INSERT INTO vocabulary VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET df = df + excluded.df", changed)
        fewer = [(form, stem) for form, stem, change in changed if change < 0]
        executemany("DELETE FROM vocabulary WHERE form = ? AND stem = ? AND df <= 0", fewer)
        blocks = [(kind, self._first.get(kind, 0), columns) for kind, columns in self._blocks.items()]
        # What is gone is of no document and no length, so that no mean counts it.
        blocks += [(HIGH if first >= CURRENT else LOW, first, ([0] * n, [0] * n, [0] * n)) for first, n in self._gone]
        executemany(
            "INSERT INTO block (kind, first, data) VALUES (?, ?, ?)",
            [(kind, first, pack(*columns)) for kind, first, columns in blocks if columns[0]],
        )
        execute(
            "UPDATE state SET generation = generation + 1, next_low = ?, next_high = ?, passages = ?",
            (self._next[LOW], self._next[HIGH], self._passages),
        )

    def _remove_stale(self, entering: Entering) -> None:
        rows = self._connection.execute(
            "SELECT first, passages, lower(hex(sha256)), tag, lower(hex(digest)) FROM unit "
            "JOIN language ON code = language WHERE document = ?",
            (entering.number,),
        )
        for first, passages, *text in list(rows):
            if (first >= CURRENT) != entering.current or tuple(text) not in entering.keep:
                self._remove_unit(first, passages, text[1])

    def _title(self, entering: Entering) -> bool:
        """Write the row of its titles and of what is said about it; returns whether the document is new here."""
        document, number, execute = entering.document, entering.number, self._connection.execute
        found = [token for language, title in document.titles.items() for token in tokens(title, language)]
        words = (document.reference, document.approved_by, *document.themes, *document.audiences, *document.missions)
        about = [token for word in words if word for token in _about(word)]
        forms = self._frames.pack("\n\n".join(map(_lines, (found, about))))
        row = execute("SELECT number, forms FROM document WHERE id = ?", (document.id,)).fetchone()
        if row and row[0] != number:  # it was gone for a while, and has come back as another
            self.remove(document.id)
            row = None
        if row and row[1] == forms:
            return False
        if row:
            self._forms.subtract(self._unpacked(row[1]))
            execute("UPDATE document SET forms = ? WHERE number = ?", (forms, number))
            execute("DELETE FROM titles WHERE rowid = ?", (number,))
        else:
            execute("INSERT INTO document VALUES (?, ?, ?)", (number, document.id, forms))
        self._forms.update(set(found + about))
        execute(
            "INSERT INTO titles (rowid, title, about) VALUES (?, ?, ?)",
            (number, " ".join(stem for _, stem in found), " ".join(stem for _, stem in about)),
        )
        self._block(TITLES, number, 0, len(found) + len(about))
        return row is None

    def _unpacked(self, forms: bytes) -> list[tuple[str, str]]:
        """What a title row added to the vocabulary."""
        pairs = (line.partition(" ") for line in self._frames.unpack(forms).split("\n") if line)
        return list({(form, stem or form) for form, _, stem in pairs})

    def _block(self, kind: int, document: int, language: int, length: int) -> None:
        for column, value in zip(self._blocks[kind], (document, language, length), strict=True):
            column.append(value)

    def _add_unit(self, entering: Entering, text: Prepared) -> None:
        region = HIGH if entering.current else LOW
        first = self._next[region]
        self._next[region] += max(text.passages, 1)  # a text without words still has a place of its own
        self._passages += text.passages
        rowids = range(first, first + text.passages)
        code = self._code(text.language)
        for stems, (_, _, language, *_) in zip(text.stems, text.places, strict=True):
            self._block(region, entering.number, self._code(language) if language else code, stems.count(" ") + 1)
        if not text.passages:
            self._block(region, entering.number, code, 0)
        executemany = self._connection.executemany
        self._connection.execute(
            "INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?)",
            (first, text.passages, entering.number, bytes.fromhex(text.sha256), code, bytes.fromhex(text.digest)),
        )
        executemany("INSERT INTO words (rowid, stems) VALUES (?, ?)", zip(rowids, text.stems, strict=True))
        executemany(
            "INSERT INTO passage (number, page, label, language, head, foot, text) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(rowid, *place, frame) for rowid, place, frame in zip(rowids, text.places, text.frames, strict=True)],
        )
        own = reference_keys(entering.document.reference or "")
        executemany(
            "INSERT OR IGNORE INTO citation VALUES (?, ?, ?, ?)",
            [(key, first + number, entering.number, written) for number, key, written in text.citations if key not in own],
        )

    def _code(self, tag: str) -> int:
        code = self._languages.get(tag)
        if code is None:
            code = self._languages[tag] = min(len(self._languages), 255)  # beyond that, one for all others
            self._connection.execute("INSERT OR IGNORE INTO language VALUES (?, ?)", (code, tag))
        return code

    def _remove_unit(self, first: int, passages: int, language: str) -> None:
        bounds = (first, first + passages - 1)
        rows = self._connection.execute("SELECT language, text FROM passage WHERE number BETWEEN ? AND ?", bounds)
        for own, frame in list(rows):
            self._removed.passage(self._frames.unpack(frame), own or language)
        for table, column in (("words", "rowid"), ("passage", "number"), ("citation", "passage")):
            self._connection.execute(f"DELETE FROM {table} WHERE {column} BETWEEN ? AND ?", bounds)  # noqa: S608 - our names
        self._connection.execute("DELETE FROM unit WHERE first = ?", (first,))
        self._passages -= passages
        self._gone.append((first, passages))


@functools.lru_cache(maxsize=4096)
def _about(word: str) -> tuple[tuple[str, str], ...]:
    """Themes and the like come again and again."""
    return tuple(tokens(word, "en"))


def _lines(found: Sequence[tuple[str, str]]) -> str:
    """A form a line, and its stem where it is another; in order, so that a title whose words change places is another."""
    return "\n".join(form if form == stem else f"{form} {stem}" for form, stem in found)


def write(
    connection: apsw.Connection, frames: Frames, entering: Iterable[Entering], counts: Counts, gone: Iterable[str] = ()
) -> None:
    """One transaction's work: documents that are gone, documents as they are now, the forms of their new texts."""
    writer = Writer(connection, frames)
    writer.count(counts)
    for identifier in gone:
        writer.remove(identifier)
    for item in entering:
        writer.enter(item)
    writer.finish()
