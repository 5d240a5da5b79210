"""Reading `catalogue.db`. What is read whole (documents, objects) is kept until the catalogue's counters move."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from resources.catalogue_format import document_from_json
from resources.catalogue_sources import Sources
from resources.database import Database
from resources.models import Document, File


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A collection that is listed here; `documents` and `bytes` count what it lists, not what is here."""

    id: str
    titles: Mapping[str, str]
    source: str
    version: int
    sha256: str
    documents: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Change:
    """One line of "what is new"; `kind` is new, updated, superseded, withdrawn or removed, `at` an ISO time in UTC."""

    at: str
    document_id: str
    kind: str


class Queries(Sources):
    """The reading part of `Catalogue`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._lock = threading.Lock()
        self._documents: tuple[int, dict[str, Document], dict[str, tuple[str, ...]]] = (0, {}, {})
        self._objects: tuple[int, frozenset[str]] = (0, frozenset())

    def generation(self) -> int:
        """Grows when sources or listings change."""
        return self._one("SELECT generation FROM state")[0]  # type: ignore[no-any-return]

    def collections(self) -> list[CollectionRow]:
        with self.database.reading() as connection:
            rows = list(connection.execute("SELECT id, titles, source, version, sha256 FROM collection ORDER BY id"))
        found = []
        for identifier, titles, source, version, sha256 in rows:
            documents = self.documents(identifier)
            lengths = {file.sha256: file.length for document in documents for file in document.files}
            row = CollectionRow(identifier, json.loads(titles), source, version, sha256, len(documents), sum(lengths.values()))
            found.append(row)
        return found

    def collection_state(self, collection_id: str) -> tuple[int, str] | None:
        """(version, sha256) of the signed catalogue that is installed."""
        row = self._one("SELECT version, sha256 FROM collection WHERE id = ?", collection_id)
        return (row[0], row[1]) if row else None

    def by_id(self) -> Mapping[str, Document]:
        """Every document, as `document` gives it; for asking about many at once."""
        return self._all()[0]

    def document(self, document_id: str) -> Document | None:
        """As the collection that was installed last lists it."""
        return self._all()[0].get(document_id)

    def documents(self, collection: str | None = None) -> list[Document]:
        """In the order of the catalogue; of one collection as that one lists them, else each document once."""
        if collection is None:
            return list(self._all()[0].values())
        with self.database.reading() as connection:
            rows = connection.execute("SELECT record FROM listing WHERE collection = ? ORDER BY position", (collection,))
            return [_document(record) for (record,) in rows]

    def collections_of(self, document_id: str) -> tuple[str, ...]:
        return self._all()[1].get(document_id, ())

    def superseders(self, document_id: str) -> list[Document]:
        """The documents that say they supersede this one."""
        with self.database.reading() as connection:
            rows = list(
                connection.execute(
                    "SELECT DISTINCT document FROM relation WHERE target = ? AND kind = 'supersedes'", (document_id,)
                )
            )
        found = (self.document(document) for (document,) in rows)
        return [document for document in found if document and document_id in document.related("supersedes")]

    def by_reference(self, key: str) -> list[str]:
        """Ids of documents whose reference is `key` (see `references.reference_key`), or ends with it."""
        if not key:
            return []
        ends_with = "OR reference LIKE ('%.' || ?1)" if "." in key else ""
        with self.database.reading() as connection:
            rows = connection.execute(
                f"SELECT document, min(reference != ?1) FROM listing WHERE reference = ?1 {ends_with}"  # noqa: S608
                " GROUP BY document ORDER BY 2, 1 LIMIT 50",
                (key,),
            )
            return [document for document, _ in rows]

    def segments_here(self) -> set[str]:
        return self._set("SELECT DISTINCT sha256 FROM segment WHERE sha256 IN (SELECT sha256 FROM object)")

    def segments_of(self, sha256s: Iterable[str]) -> dict[str, list[str]]:
        """File sha256 -> the segments on this disk that should carry its text."""
        found: dict[str, list[str]] = {}
        with self.database.reading() as connection:
            for sha256 in set(sha256s):
                rows = connection.execute(
                    "SELECT DISTINCT segment.sha256 FROM file JOIN segment ON segment.collection = file.collection "
                    "AND segment.name = file.segment WHERE file.sha256 = ? AND segment.sha256 IN (SELECT sha256 FROM object)",
                    (sha256,),
                )
                found[sha256] = [row[0] for row in rows]
        return found

    def objects_here(self) -> frozenset[str]:
        """Everything on this disk: documents and segments."""
        counter = self._one("SELECT objects FROM state")[0]
        with self._lock:
            if self._objects[0] == counter:
                return self._objects[1]
        here = frozenset(self._set("SELECT sha256 FROM object"))
        with self._lock:
            self._objects = (counter, here)
        return here

    def listed(self) -> dict[str, int]:
        """Length of every file and segment that a collection lists, here or not."""
        with self.database.reading() as connection:
            found = dict(connection.execute("SELECT sha256, length FROM segment"))
        return {**found, **{file.sha256: file.length for document in self.documents() for file in document.files}}

    def object_lengths(self) -> dict[str, int]:
        with self.database.reading() as connection:
            return dict(connection.execute("SELECT sha256, length FROM object"))

    def wanted(self, collection_id: str | None = None) -> list[tuple[str, File]]:
        """(document id, file) of every listed file that is not here, each file once."""
        here, seen, found = self.objects_here(), set(), []
        for document in self.documents(collection_id):
            for file in document.files:
                if file.sha256 not in here and file.sha256 not in seen:
                    seen.add(file.sha256)
                    found.append((document.id, file))
        return found

    def dirty(self) -> list[str]:
        return [document for document, _ in self.dirty_marks()]

    def dirty_marks(self) -> list[tuple[str, int]]:
        with self.database.reading() as connection:
            return list(connection.execute("SELECT document, mark FROM dirty ORDER BY document"))

    def dirty_count(self) -> int:
        return int(self._one("SELECT count(*) FROM dirty")[0])

    def changes(self, since: str | None = None, limit: int = 100) -> list[Change]:
        """The newest first; `since` is an ISO time, and what happened at that second is included."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT at, document, kind FROM change WHERE at >= ? ORDER BY number DESC LIMIT ?", (since or "", limit)
            )
            return [Change(*row) for row in rows]

    def _all(self) -> tuple[dict[str, Document], dict[str, tuple[str, ...]]]:
        """Every document by id, and the collections that list it; kept until the catalogue changes."""
        generation = self.generation()
        with self._lock:
            if self._documents[0] == generation:
                return self._documents[1:]
        chosen: dict[str, str] = {}
        places: dict[str, tuple[str, ...]] = {}
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT document, collection, record FROM listing JOIN collection ON collection.id = listing.collection "
                "ORDER BY installed, position"
            )
            for document, collection, record in rows:
                chosen[document] = record
                places[document] = (*places.get(document, ()), collection)
        documents = {identifier: _document(record) for identifier, record in chosen.items()}
        with self._lock:
            self._documents = (generation, documents, places)
        return documents, places

    def _one(self, sql: str, *values: str) -> Any:
        with self.database.reading() as connection:
            return connection.execute(sql, values).fetchone()

    def _set(self, sql: str) -> set[str]:
        with self.database.reading() as connection:
            return {row[0] for row in connection.execute(sql)}


def _document(record: str) -> Document:
    return document_from_json(json.loads(record))
