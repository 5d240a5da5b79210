"""`personal.db`: what one person did here: where they stopped reading, and when they last looked at what is new."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from resources.database import Database, may_write

_MOST_KEPT = 500


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
    def _forgetful(self) -> bool:
        return not may_write(self._folder)

    @property
    def _nothing(self) -> bool:
        """Whether there is nothing to read, and no way to make it."""
        return self._forgetful and not (self._folder / "personal.db").is_file()

    @property
    def _database(self) -> Database:
        if self._opened is None:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            database = Database(self._folder / "personal.db", "personal")
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
        if self._forgetful:
            return
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO seen VALUES (1, ?)", (_now(),))

    def record_position(self, document_id: str, sha256: str, page: int, pages: int | None = None) -> None:
        if self._forgetful:
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

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat()
