"""`catalogue.db`: what the sources offer, what of it is on this disk, and what the index has not caught up with.

Writing. Every change is one transaction together with its dirty marks, so that a kill never leaves the index
behind without anybody knowing. Reading is in `catalogue_queries.py`, sources in `catalogue_sources.py`.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import apsw

from resources.catalogue_format import document_to_json
from resources.catalogue_queries import Change, CollectionRow, Queries
from resources.catalogue_sources import Source, claim
from resources.database import Database
from resources.errors import LibraryError, SourceError
from resources.models import Collection, Document, Segment
from resources.references import reference_key

__all__ = ["Catalogue", "Change", "Changes", "CollectionRow", "Source"]


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the documents that an installation added, changed and took away."""

    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.updated or self.removed)


class Catalogue(Queries):
    """The catalogue at `path`, brought up to date on opening. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        super().__init__(Database(path, "catalogue"))
        try:
            self.database.migrate()
        except LibraryError:
            self.database.close()
            raise

    def close(self) -> None:
        self.database.close()

    def install_collection(self, source_name: str, collection: Collection, version: int, sha256: str) -> Changes:
        """Make the library list exactly what `collection` lists; raises SourceError `prefix_owned`.

        `sha256` is that of the signed catalogue. Files are not touched: what is no longer listed is swept later.
        """
        with self.database.writing() as connection:
            source = self.source(source_name)
            if source is None:
                raise SourceError("no_such_source", f"There is no source named {source_name}. Add it first.", item=source_name)
            claim(connection, source, collection)
            connection.execute(
                "INSERT INTO collection SELECT ?1, ?2, ?3, ?4, ?5, coalesce(max(installed), 0) + 1 FROM collection WHERE true "
                "ON CONFLICT DO UPDATE SET (titles, source, version, sha256, installed)"
                " = (excluded.titles, excluded.source, excluded.version, excluded.sha256, excluded.installed)",
                (collection.id, _json(dict(collection.titles)), source_name, version, sha256),
            )
            connection.execute("DELETE FROM segment WHERE collection = ?", (collection.id,))
            connection.executemany(
                "INSERT OR IGNORE INTO segment VALUES (?, ?, ?, ?, ?)",
                [(collection.id, s.name, s.sha256, s.length, s.language) for s in collection.segments],
            )
            return self._install_documents(connection, collection)

    def _install_documents(self, connection: apsw.Connection, collection: Collection) -> Changes:
        before = {
            document: (position, record)
            for document, position, record in connection.execute(
                "SELECT document, position, record FROM listing WHERE collection = ?", (collection.id,)
            )
        }
        writer = _Writer(connection, collection.id)
        added: list[str] = []
        updated: list[str] = []
        for position, document in enumerate(collection.documents):
            record = _json(document_to_json(document))
            old = before.pop(document.id, None)
            if old is None:
                known = connection.execute("SELECT 1 FROM listing WHERE document = ?", (document.id,)).fetchone()
                (updated if known else added).append(document.id)
                writer.put(position, document, record, None, is_new=not known)
            elif old[1] != record:
                updated.append(document.id)
                writer.put(position, document, record, old[1], is_new=False)
            elif old[0] != position:
                connection.execute(
                    "UPDATE listing SET position = ? WHERE collection = ? AND document = ?",
                    (position, collection.id, document.id),
                )
        removed = writer.take_away(before)
        writer.finish()
        return Changes(tuple(added), tuple(updated), tuple(removed))

    def remove_collection(self, collection_id: str) -> Changes:
        """Stop listing it. Documents that another collection lists too stay."""
        with self.database.writing() as connection:
            writer = _Writer(connection, collection_id)
            here = {
                row[0]: (0, row[1])
                for row in connection.execute("SELECT document, record FROM listing WHERE collection = ?", (collection_id,))
            }
            removed = writer.take_away(here)
            connection.execute("DELETE FROM collection WHERE id = ?", (collection_id,))
            writer.finish()
            return Changes(removed=tuple(removed))

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
        with self.database.writing() as connection:
            connection.executemany("INSERT OR IGNORE INTO object VALUES (?, ?)", list(objects))
            connection.execute("UPDATE state SET objects = objects + 1")

    def forget_objects(self, sha256s: Iterable[str]) -> None:
        """They are not here any more, or not sound: the next synchronisation fetches them again."""
        with self.database.writing() as connection:
            connection.executemany("DELETE FROM object WHERE sha256 = ?", [(sha256,) for sha256 in sha256s])
            connection.execute("UPDATE state SET objects = objects + 1")

    def mark_all_dirty(self) -> None:
        """Before an index is built anew: everything listed, so that a kill does not lose what was left to do."""
        with self.database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO dirty SELECT DISTINCT document, (SELECT marks + 1 FROM state) FROM listing"
            )
            connection.execute("UPDATE state SET marks = marks + 1")

    def clear_dirty(self, marks: Iterable[tuple[str, int]]) -> None:
        """After the index has committed them. A document that was changed meanwhile keeps its newer mark."""
        with self.database.writing() as connection:
            connection.executemany("DELETE FROM dirty WHERE document = ? AND mark <= ?", list(marks))


class _Writer:
    """The rows of one collection within one transaction, with everything that must be marked and logged beside."""

    def __init__(self, connection: apsw.Connection, collection: str) -> None:
        self._connection = connection
        self._collection = collection
        self._dirty: set[str] = set()
        self._log: list[tuple[str, str]] = []

    def put(self, position: int, document: Document, record: str, old: str | None, *, is_new: bool) -> None:
        key = (self._collection, document.id)
        execute, executemany = self._connection.execute, self._connection.executemany
        superseded_before = self._superseded(*key)
        execute("DELETE FROM listing WHERE collection = ? AND document = ?", key)  # its files and relations go with it
        reference = reference_key(document.reference) if document.reference else None
        execute(
            "INSERT INTO listing VALUES (?, ?, ?, ?, ?)", (self._collection, position, document.id, record, reference or None)
        )
        executemany("INSERT OR IGNORE INTO file VALUES (?, ?, ?, ?)", [(*key, f.sha256, f.segment) for f in document.files])
        executemany(
            "INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?)", [(*key, r.kind, r.target) for r in document.relations]
        )
        superseded = set(document.related("supersedes"))
        # The index orders by currency: whoever this document puts out of force moves too.
        self._dirty |= {document.id} | superseded | superseded_before
        declared = json.loads(old).get("declared_status") if old else None
        if is_new:
            self._log.append((document.id, "new"))
        elif document.declared_status in ("withdrawn", "superseded") and document.declared_status != declared:
            self._log.append((document.id, document.declared_status))
        else:
            self._log.append((document.id, "updated"))
        publisher = f"{document.publisher}/"
        self._log += [
            (target, "superseded") for target in sorted(superseded - superseded_before) if target.startswith(publisher)
        ]

    def take_away(self, documents: Iterable[str]) -> list[str]:
        """Stop listing them here; returns those that no collection lists any more."""
        gone = []
        for document in documents:
            key = (self._collection, document)
            self._dirty |= {document} | self._superseded(*key)
            self._connection.execute("DELETE FROM listing WHERE collection = ? AND document = ?", key)
            if not self._connection.execute("SELECT 1 FROM listing WHERE document = ?", (document,)).fetchone():
                gone.append(document)
        self._log += [(document, "removed") for document in gone]
        return gone

    def finish(self) -> None:
        execute, executemany = self._connection.execute, self._connection.executemany
        execute("UPDATE state SET generation = generation + 1, marks = marks + 1")
        mark = execute("SELECT marks FROM state").fetchall()[0][0]
        executemany("INSERT OR REPLACE INTO dirty VALUES (?, ?)", [(document, mark) for document in self._dirty])
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        executemany("INSERT INTO change (at, document, kind) VALUES (?, ?, ?)", [(now, *entry) for entry in self._log])

    def _superseded(self, collection: str, document: str) -> set[str]:
        return {
            row[0]
            for row in self._connection.execute(
                "SELECT target FROM relation WHERE collection = ? AND document = ? AND kind = 'supersedes'",
                (collection, document),
            )
        }


def _json(value: object) -> str:
    # A lone surrogate is valid in JSON and nowhere else.
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "replace").decode()
