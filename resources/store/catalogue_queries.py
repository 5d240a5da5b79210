"""Reading `catalogue.db`. No question reads more than its answer; what is kept is dropped when the catalogue moves.

What is asked of every document at once is in `columns.py`; what follows from today's date takes it as an argument.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from resources.catalogue_format import document_from_json
from resources.models import Document, File, Segment
from resources.store.catalogue_rows import chunks
from resources.store.catalogue_standing import Standings
from resources.store.database import Database
from resources.store.row_values import ending

_KEPT = 1000  # documents that stay parsed

_IN_ORDER = (
    "SELECT document.id FROM document "
    "JOIN listing ON listing.collection = document.collection AND listing.document = document.id "
    "JOIN collection ON collection.id = listing.collection ORDER BY installed, position"
)


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A collection that is listed here; `documents` and `bytes` count what it lists, not what is here.

    `posts`, `missions` and `audiences`: for whom it is.
    """

    id: str
    titles: Mapping[str, str]
    source: str
    version: int
    sha256: str
    documents: int
    bytes: int
    posts: tuple[str, ...] = ()
    missions: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One line of "what is new"; `kind` is new, updated, superseded, withdrawn or removed, `at` an ISO time in UTC."""

    at: str
    document_id: str
    kind: str


class Queries(Standings):
    """The reading part of `Catalogue`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._lock = threading.Lock()
        self._documents: tuple[int, OrderedDict[str, Document]] = (0, OrderedDict())
        self._objects: tuple[int, frozenset[str]] = (0, frozenset())

    def generation(self) -> int:
        """Grows when listings change, or what follows from them."""
        return self._one("SELECT generation FROM state")[0]  # type: ignore[no-any-return]

    # Collections

    def counters(self) -> tuple[int, int]:
        """Grow when sources or listings change, and when what is on this disk does."""
        found: tuple[int, int] = self._one("SELECT generation, objects FROM state")
        return found

    def collections(self) -> list[CollectionRow]:
        with self.database.reading() as connection:
            rows = list(
                connection.execute("SELECT id, titles, source, version, sha256, documents, bytes FROM collection ORDER BY id")
            )
            purposes = list(connection.execute("SELECT collection, facet, value FROM purpose ORDER BY value"))
        for_whom = {
            (identifier, facet): tuple(value for c, f, value in purposes if (c, f) == (identifier, facet))
            for identifier, facet, _ in purposes
        }
        return [
            CollectionRow(
                row[0],
                json.loads(row[1]),
                *row[2:],
                *(for_whom.get((row[0], facet), ()) for facet in ("post", "mission", "audience")),
            )
            for row in rows
        ]

    def collection_state(self, collection_id: str) -> tuple[int, str] | None:
        """(version, sha256) of the signed catalogue that is installed."""
        row = self._one("SELECT version, sha256 FROM collection WHERE id = ?", collection_id)
        return (row[0], row[1]) if row else None

    def collections_of(self, document_id: str) -> tuple[str, ...]:
        """Every collection that lists it, the one that counts last."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT collection FROM listing JOIN collection ON id = collection WHERE document = ? ORDER BY installed",
                (document_id,),
            )
            return tuple(row[0] for row in rows)

    # Documents

    def count(self) -> int:
        """How many documents the library lists, here or not."""
        return int(self._one("SELECT count(*) FROM document")[0])

    def newest(self, kind: str, limit: int) -> list[str]:
        """Ids of the documents of a kind, by the day from which they count, the newest first; those without one last."""
        with self.database.reading() as connection:
            sql = "SELECT id FROM document WHERE kind = ? ORDER BY day DESC, id LIMIT ?"
            return [row[0] for row in connection.execute(sql, (kind, limit))]

    def document(self, document_id: str) -> Document | None:
        """As the collection that was installed last lists it."""
        return self.documents_by([document_id]).get(document_id)

    def documents_by(self, ids: Iterable[str]) -> dict[str, Document]:
        """Documents by id, as `document` gives them, in the order of `ids`; unknown ones are left out."""
        wanted = list(dict.fromkeys(ids))
        generation = self.generation()
        with self._lock:
            if self._documents[0] != generation:
                self._documents = (generation, OrderedDict())
            kept = self._documents[1]
            found = {identifier: kept[identifier] for identifier in wanted if identifier in kept}
        missing = [identifier for identifier in wanted if identifier not in found]
        rows = self._among(
            "SELECT document.id, record FROM document "
            "JOIN listing ON listing.collection = document.collection AND listing.document = document.id "
            "WHERE document.id IN (SELECT value FROM json_each(?))",
            missing,
        )
        read = {identifier: _document(record) for identifier, record in rows}
        with self._lock:
            for identifier, document in (found | read).items():
                kept[identifier] = document
                kept.move_to_end(identifier)
            while len(kept) > _KEPT:
                kept.popitem(last=False)
        return {identifier: (found | read)[identifier] for identifier in wanted if identifier in found or identifier in read}

    def document_ids(self, collection: str | None = None) -> list[str]:
        """In the order of the catalogue: of one collection, else each document once, where its collection has it."""
        with self.database.reading() as connection:
            if collection is None:
                return [row[0] for row in connection.execute(_IN_ORDER)]
            sql = "SELECT document FROM listing WHERE collection = ? ORDER BY position"
            return [row[0] for row in connection.execute(sql, (collection,))]

    def each_document(self, collection: str | None = None) -> Iterator[Document]:
        """In that order; of one collection as that one lists them. Reads some hundred at a time, and keeps none."""
        for chunk in chunks(self.document_ids(collection)):
            sql = (
                "SELECT listing.document, record FROM document "
                "JOIN listing ON listing.collection = coalesce(?2, document.collection) AND listing.document = document.id "
                "WHERE document.id IN (SELECT value FROM json_each(?1))"
            )
            with self.database.reading() as connection:
                records = dict(connection.execute(sql, (json.dumps(chunk), collection)))
            yield from (_document(records[identifier]) for identifier in chunk if identifier in records)

    def documents(self, collection: str | None = None) -> list[Document]:
        """All of `each_document` at once: for what is small, or needs them all."""
        return list(self.each_document(collection))

    def document_with(self, sha256: str) -> Document | None:
        """A document that has this file."""
        row = self._one("SELECT document FROM file WHERE sha256 = ?", sha256)
        return self.document(row[0]) if row else None

    def by_reference(self, key: str) -> list[str]:
        """Ids of documents whose reference is `key` (see `references.reference_key`), or ends with it."""
        if not key:
            return []
        end = ending(key)
        # What comes after "." in the order of characters is "/": everything that goes on behind the last groups.
        ends_with = "OR (ending > ?1 || '.' AND ending < ?1 || '/')" if "." in key else ""
        with self.database.reading() as connection:
            rows = connection.execute(
                f"SELECT id FROM document WHERE ending = ?1 {ends_with} ORDER BY ending != ?1, id LIMIT 50",  # noqa: S608
                (end,),
            )
            return [row[0] for row in rows]

    # Files and segments

    def segments_here(self) -> set[str]:
        return self._set("SELECT DISTINCT sha256 FROM segment WHERE sha256 IN (SELECT sha256 FROM object)")

    def languages_without_texts(self) -> tuple[str, ...]:
        """Those in which a list names texts that are not here: what it says in them is found by its title alone."""
        return tuple(sorted(self._set("SELECT language FROM segment WHERE sha256 NOT IN (SELECT sha256 FROM object)")))

    def segments(self, collection_id: str) -> list[Segment]:
        """Those that it lists, here or not."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT name, sha256, length, language FROM segment WHERE collection = ? ORDER BY name", (collection_id,)
            )
            return [Segment(*row) for row in rows]

    def segments_of(self, sha256s: Iterable[str]) -> dict[str, list[str]]:
        """File sha256 -> the segments on this disk that should carry its text."""
        wanted = list(dict.fromkeys(sha256s))
        found: dict[str, list[str]] = {sha256: [] for sha256 in wanted}
        rows = self._among(
            "SELECT DISTINCT file.sha256, segment.sha256 FROM file JOIN segment ON segment.collection = file.collection "
            "AND segment.name = file.segment WHERE file.sha256 IN (SELECT value FROM json_each(?)) "
            "AND segment.sha256 IN (SELECT sha256 FROM object)",
            wanted,
        )
        for sha256, segment in rows:
            found[sha256].append(segment)
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

    def here(self, sha256s: Iterable[str]) -> frozenset[str]:
        """Those of these that are on this disk."""
        return frozenset(
            row[0] for row in self._among("SELECT sha256 FROM object WHERE sha256 IN (SELECT value FROM json_each(?))", sha256s)
        )

    def listed(self) -> dict[str, int]:
        """Length of every file and segment that a collection lists, here or not."""
        with self.database.reading() as connection:
            return dict(connection.execute("SELECT sha256, length FROM segment UNION SELECT sha256, length FROM file"))

    def object_lengths(self) -> dict[str, int]:
        with self.database.reading() as connection:
            return dict(connection.execute("SELECT sha256, length FROM object"))

    def loose(self, moving: Iterable[str] = ()) -> dict[str, tuple[int, frozenset[str]]]:
        """Objects here that no collection lists as file or segment, but for those in `moving`: (bytes, which of them do)."""
        sql = (
            "WITH moving AS (SELECT value FROM json_each(?)), listed AS "
            "(SELECT sha256, collection FROM file UNION SELECT sha256, collection FROM segment) "
            "SELECT object.sha256, length, collection FROM object LEFT JOIN listed ON listed.sha256 = object.sha256 "
            "WHERE object.sha256 NOT IN (SELECT sha256 FROM listed WHERE collection NOT IN moving)"
        )
        found: dict[str, tuple[int, frozenset[str]]] = {}
        with self.database.reading() as connection:
            for sha256, length, collection in connection.execute(sql, (json.dumps(list(moving)),)):
                listed_by = found.get(sha256, (0, frozenset()))[1]
                found[sha256] = (length, listed_by | ({collection} if collection else set()))
        return found

    def patched_from(self, olds: Iterable[str]) -> list[tuple[str, Document, str, str]]:
        """(collection, document, new, old) of every listed file that is not here and that a patch to one of `olds` makes."""
        sql = (
            "SELECT listing.collection, record, json_extract(file.value, '$.sha256') AS new, "
            "json_extract(patch.value, '$.from') AS old "
            "FROM listing, json_each(record, '$.files') AS file, json_each(file.value, '$.patches') AS patch "
            "WHERE instr(record, '\"patches\"') AND old IN (SELECT value FROM json_each(?)) "
            "AND new NOT IN (SELECT sha256 FROM object)"
        )
        rows = self._among(sql, list(olds))
        return [(collection, _document(record), new, old) for collection, record, new, old in rows]

    def missing(self) -> set[str]:
        """sha256 of every listed file that is not here."""
        return self._set("SELECT sha256 FROM file WHERE sha256 NOT IN (SELECT sha256 FROM object)")

    def wanted(self, collection_id: str | None = None) -> list[tuple[str, File]]:
        """(document id, file) of every listed file that is not here, each file once."""
        missing, found = self.missing(), []
        if missing:
            for document in self.each_document(collection_id):
                for file in document.files:
                    if file.sha256 in missing:
                        missing.discard(file.sha256)
                        found.append((document.id, file))
        return found

    # What is new, and what waits

    def dirty(self) -> list[str]:
        return [document for document, _ in self.dirty_marks()]

    def dirty_marks(self) -> list[tuple[str, int]]:
        with self.database.reading() as connection:
            return list(connection.execute("SELECT document, mark FROM dirty ORDER BY document"))

    def dirty_count(self) -> int:
        return int(self._one("SELECT count(*) FROM dirty")[0])

    def segments_of_dirty(self) -> dict[str, str]:
        """Id of each marked document -> sha256 of a segment on this disk that carries a text of it."""
        with self.database.reading() as connection:
            return dict(
                connection.execute(
                    "SELECT dirty.document, min(segment.sha256) FROM dirty JOIN file ON file.document = dirty.document "
                    "JOIN segment ON segment.collection = file.collection AND segment.name = file.segment "
                    "WHERE segment.sha256 IN (SELECT sha256 FROM object) GROUP BY dirty.document"
                )
            )

    def changes(self, since: str | None = None, limit: int = 100) -> list[Change]:
        """The newest first; `since` is an ISO time, and what happened at that second is included."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT at, document, kind FROM change WHERE at >= ? ORDER BY number DESC LIMIT ?", (since or "", limit)
            )
            return [Change(*row) for row in rows]

    def _set(self, sql: str) -> set[str]:
        with self.database.reading() as connection:
            return {row[0] for row in connection.execute(sql)}


def _document(record: str) -> Document:
    return document_from_json(json.loads(record))
