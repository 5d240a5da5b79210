"""`catalogue.db`: what the sources offer, what of it is on this disk, and what the index has not caught up with.

Writing. Every change is one transaction together with its dirty marks, so that a kill never leaves the index
behind without anybody knowing. The rows of a collection are written in `catalogue_rows.py`; reading is in
`catalogue_queries.py`, sources in `catalogue_sources.py`, what is to be fetched and what was in `catalogue_sync.py`, all
of it at once in `catalogue_whole.py`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import apsw

from resources.errors import LibraryError, SourceError
from resources.models import Collection, Segment
from resources.sentences import say
from resources.store.catalogue_queries import Change, CollectionRow, Queries
from resources.store.catalogue_rows import Changes, Writer, draw_all, redraw_publisher, refresh_available, settle_all, to_json
from resources.store.catalogue_sources import Source, claim
from resources.store.catalogue_sync import utc_now
from resources.store.catalogue_whole import Whole
from resources.store.database import Database, damaged

__all__ = ["Catalogue", "Change", "Changes", "CollectionRow", "Source"]


class Catalogue(Queries, Whole):
    """The catalogue at `path`, brought up to date on opening. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        super().__init__(Database(path, "catalogue"))
        try:
            self.database.migrate({2: draw_all, 3: settle_all})
        except LibraryError:
            self.database.close()
            raise
        except ValueError as error:  # a record that was never a document
            self.database.close()
            raise damaged(path) from error

    def close(self) -> None:
        self.database.close()

    def install_collection(self, source_name: str, collection: Collection, version: int, sha256: str) -> Changes:
        """Make the library list exactly what `collection` lists; raises SourceError `prefix_owned`.

        `sha256` is that of the signed catalogue. Files are not touched: what is no longer listed is swept later.
        """
        with self.database.writing() as connection:
            source = self.source(source_name)
            if source is None:
                raise SourceError(
                    "no_such_source",
                    say("There is no source named {source}. Add it first.", source=source_name),
                    item=source_name,
                )
            claim(connection, source, collection)
            before = _says_who(connection, collection.id)
            connection.execute(
                "INSERT INTO collection (id, titles, source, version, sha256, installed)"
                " SELECT ?1, ?2, ?3, ?4, ?5, coalesce(max(installed), 0) + 1 FROM collection WHERE true "
                "ON CONFLICT DO UPDATE SET (titles, source, version, sha256, installed)"
                " = (excluded.titles, excluded.source, excluded.version, excluded.sha256, excluded.installed)",
                (collection.id, _text(to_json(dict(collection.titles))), source_name, version, sha256),
            )
            connection.execute("DELETE FROM segment WHERE collection = ?", (collection.id,))
            connection.executemany(
                "INSERT OR IGNORE INTO segment VALUES (?, ?, ?, ?, ?)",
                [(collection.id, s.name, s.sha256, s.length, s.language) for s in collection.segments],
            )
            _write_purposes(connection, collection)
            writer = Writer(connection, collection.id)
            changes = writer.install(collection)
            writer.finish(settle=before != _says_who(connection, collection.id))
            return changes

    def remove_collection(self, collection_id: str) -> Changes:
        """Stop listing it. Documents that another collection lists too stay."""
        with self.database.writing() as connection:
            writer = Writer(connection, collection_id)
            changes = writer.take_away_all()
            connection.execute("DELETE FROM collection WHERE id = ?", (collection_id,))
            writer.finish()
            return changes

    def revoke(self, source: str, institute: str) -> None:
        """`source` names the institute no more: its documents stay, and none is in force. Nothing where another owns it."""
        self._set_revoked(source, institute, utc_now())

    def reinstate(self, source: str, institute: str) -> None:
        """`source` names it again: its documents are what their records say."""
        self._set_revoked(source, institute, None)

    def _set_revoked(self, source: str, institute: str, since: str | None) -> None:
        with self.database.writing() as connection:
            connection.execute(
                "UPDATE owner SET revoked = ?1 WHERE institute = ?2 AND source = ?3 AND (revoked IS NULL) != (?1 IS NULL)",
                (since, institute, source),
            )
            if connection.changes():
                redraw_publisher(connection, institute, revoked=since is not None)

    @contextlib.contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Inside, collections can be installed and removed to see what would come of it: afterwards nothing has."""
        with self.database.rehearsing():
            yield

    def record_segment(self, collection_id: str, segment: Segment) -> None:
        """Its bytes are an object now: the documents whose texts it carries can be indexed."""
        with self.database.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO object VALUES (?, ?)", (segment.sha256, segment.length))
            connection.execute(
                "INSERT OR REPLACE INTO dirty SELECT DISTINCT document, (SELECT marks + 1 FROM state) FROM file "
                "WHERE collection = ? AND segment = ?",
                (collection_id, segment.name),
            )
            connection.execute("UPDATE state SET marks = marks + 1, objects = objects + 1")

    def record_objects(self, objects: Iterable[tuple[str, int]]) -> None:
        """(sha256, length) of files whose bytes are durable objects now."""
        rows = list(objects)
        with self.database.writing() as connection:
            connection.executemany("INSERT OR IGNORE INTO object VALUES (?, ?)", rows)
            _objects_moved(connection, [sha256 for sha256, _ in rows])

    def forget_objects(self, sha256s: Iterable[str]) -> None:
        """They are not here any more, or not sound: the next synchronisation fetches them again."""
        gone = list(sha256s)
        with self.database.writing() as connection:
            connection.executemany("DELETE FROM object WHERE sha256 = ?", [(sha256,) for sha256 in gone])
            _objects_moved(connection, gone)

    def mark_all_dirty(self) -> None:
        """Before an index is built anew: everything listed, so that a kill does not lose what was left to do."""
        with self.database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO dirty SELECT id, (SELECT marks + 1 FROM state) FROM document")
            connection.execute("UPDATE state SET marks = marks + 1")

    def clear_dirty(self, marks: Iterable[tuple[str, int]]) -> None:
        """After the index has committed them. A document that was changed meanwhile keeps its newer mark."""
        with self.database.writing() as connection:
            connection.executemany("DELETE FROM dirty WHERE document = ? AND mark <= ?", list(marks))


def _write_purposes(connection: apsw.Connection, collection: Collection) -> None:
    """For whom it is, and who else may change the status of its institute's documents."""
    for table in ("purpose", "authority"):
        connection.execute(f"DELETE FROM {table} WHERE collection = ?", (collection.id,))  # noqa: S608
    purposes = {"post": collection.posts, "mission": collection.missions, "audience": collection.audiences}
    connection.executemany(
        "INSERT OR IGNORE INTO purpose VALUES (?, ?, ?)",
        [(collection.id, facet, _text(value)) for facet, values in purposes.items() for value in values],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO authority VALUES (?, ?, ?)",
        [(collection.id, collection.institute, authority) for authority in collection.authorities],
    )


def _says_who(connection: apsw.Connection, collection: str) -> tuple[object, ...]:
    """What, of a collection beside its documents, decides which of them may supersede which."""
    sources = connection.execute("SELECT source FROM collection WHERE id = ?", (collection,)).fetchall()
    sql = "SELECT institute FROM authority WHERE collection = ? ORDER BY institute"
    return sources, connection.execute(sql, (collection,)).fetchall()


def _objects_moved(connection: apsw.Connection, sha256s: list[str]) -> None:
    refresh_available(
        connection,
        "id IN (SELECT document FROM file WHERE sha256 IN (SELECT value FROM json_each(?)))",
        sha256s,
    )
    connection.execute("UPDATE state SET objects = objects + 1")


def _text(text: str) -> str:
    """As SQLite can hold it: without lone surrogates."""
    return text.encode("utf-8", "replace").decode()
