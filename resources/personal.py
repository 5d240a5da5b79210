"""`personal.db`: what one person did here: where they stopped reading, when they last looked at what is new, and what
they searched for.

It stays on this machine: nothing of it goes into a log, a pack or the shared library. Whether searches are to be
remembered at all is for the caller to know.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import apsw

from resources.database import Database, may_write, schemas
from resources.durable import make_folder
from resources.text import fold

_MOST_KEPT = 500
_MOST_SEARCHES = 200
_LONGEST_SEARCH = 400  # characters: as much as a query is read of


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody stopped in a file; pages are 1-based, `pages` None where the format has none."""

    document_id: str
    sha256: str
    page: int
    pages: int | None
    at: str


class Personal:
    """Opened when first used: a search from the command line never touches it.

    In a place that cannot be written (a write-protected stick) nothing is remembered, and nobody is told off for it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened: Database | None = None

    @property
    def forgetful(self) -> bool:
        """Whether nothing can be remembered here."""
        return not may_write(self._folder)

    @property
    def _nothing(self) -> bool:
        """Whether there is nothing to read, and no way to make it."""
        return self.forgetful and not (self._folder / "personal.db").is_file()

    @property
    def _database(self) -> Database:
        if self._opened is None:
            make_folder(self._folder, 0o700)
            database = Database(self._folder / "personal.db", "personal")
            # An older file in a place that cannot be written is read as it is.
            if not (self.forgetful and 0 < database.version < max(schemas("personal"))):
                database.migrate()
            self._opened = database
        return self._opened

    def last_seen(self) -> str | None:
        """When `mark_seen` was last called, as `Catalogue.changes(since=...)` takes it."""
        if self._nothing:
            return None
        with self._database.reading() as connection:
            row = connection.execute("SELECT at FROM seen").fetchone()
            return str(row[0]) if row else None

    def mark_seen(self) -> None:
        if self.forgetful:
            return
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO seen VALUES (1, ?)", (_now(),))

    def record_position(self, document_id: str, sha256: str, page: int, pages: int | None = None) -> None:
        if self.forgetful:
            return
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO position VALUES (?, ?, ?, ?, ?)", (document_id, sha256, page, pages, _now())
            )
            connection.execute(
                "DELETE FROM position WHERE at < (SELECT at FROM position ORDER BY at DESC LIMIT 1 OFFSET ?)", (_MOST_KEPT,)
            )

    def position(self, document_id: str, sha256: str) -> Position | None:
        if self._nothing:
            return None
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT document, sha256, page, pages, at FROM position WHERE document = ? AND sha256 = ?",
                (document_id, sha256),
            ).fetchone()
            return Position(*row) if row else None

    def recent(self, limit: int = 10) -> list[Position]:
        """The newest first, one for each document."""
        if self._nothing:
            return []
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT document, sha256, page, pages, max(at) FROM position GROUP BY document ORDER BY max(at) DESC LIMIT ?",
                (limit,),
            )
            return [Position(*row) for row in rows]

    def files(self) -> frozenset[str]:
        """sha256 of every file in which something of this person stands."""
        if not (self._folder / "personal.db").is_file():
            return frozenset()
        with self._database.reading() as connection:
            return frozenset(sha256 for (sha256,) in connection.execute("SELECT DISTINCT sha256 FROM position"))

    def remember_search(self, text: str) -> None:
        """Keep what was searched for, as the newest; the same words in another case or spacing take its place."""
        text = _tidy(text)
        if self.forgetful or not text or len(text) > _LONGEST_SEARCH:
            return
        with self._database.writing() as connection:
            connection.execute("DELETE FROM search WHERE folded = ?", (fold(text),))
            connection.execute("INSERT INTO search (folded, text) VALUES (?, ?)", (fold(text), text))
            connection.execute(
                "DELETE FROM search WHERE number <= (SELECT number FROM search ORDER BY number DESC LIMIT 1 OFFSET ?)",
                (_MOST_SEARCHES,),
            )

    def recent_searches(self, prefix: str = "", limit: int = 8) -> list[str]:
        """As they were typed, the newest first; with `prefix`, those that begin with it in any case and spelling."""
        if self._nothing or self._database.version < 2:
            return []
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT text FROM search WHERE substr(folded, 1, length(?1)) = ?1 ORDER BY number DESC LIMIT ?2",
                (fold(_tidy(prefix)), limit),
            )
            return [text for (text,) in rows]

    def forget_search(self, text: str) -> None:
        if not self.forgetful:
            with self._database.writing() as connection:
                connection.execute("DELETE FROM search WHERE folded = ?", (fold(_tidy(text)),))

    def forget_searches(self) -> None:
        """All of them, and what they left in the file: overwritten, not only marked as free."""
        if self.forgetful:
            return
        with self._database.reading() as connection:
            connection.pragma("secure_delete", True)
        with self._database.writing() as connection:
            connection.execute("DELETE FROM search")
        with self._database.reading() as connection:
            connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()


def _tidy(text: str) -> str:
    """One line that SQLite can hold: no NUL, no lone surrogates, single spaces."""
    return " ".join(text.replace("\0", " ").encode("utf-8", "replace").decode().split())


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat()
