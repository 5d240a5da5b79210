"""The rows of one collection within one transaction: listings, what is drawn from them, and what is marked and logged beside.

A document's own rows are drawn from the record that counts, which is that of the collection installed last. Documents are
worked on some hundred at a time, so that a catalogue of 100,000 needs little memory beside itself.
"""

from __future__ import annotations

import datetime
import itertools
import json
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from typing import TypeVar

import apsw

from resources.catalogue_format import document_from_json, document_to_json
from resources.models import Collection, Document
from resources.store import row_values, supersession

REVOKED = "revoked"  # in `document.declared`: its publisher's key is believed no more, whatever its record declares
_CHUNK = 500
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the documents that an installation added, changed and took away."""

    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.updated or self.removed)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A document and its place, with the record that is kept of it and the one that was kept before."""

    position: int
    document: Document
    record: str
    before: str | None = None


@dataclass
class Writer:
    """Writes the rows of `collection`. `finish` comes last, and once."""

    connection: apsw.Connection
    collection: str
    _drawn: set[int] = field(default_factory=set)
    _dirty: set[str] = field(default_factory=set)
    _log: list[tuple[str, str]] = field(default_factory=list)
    _values: dict[tuple[str, str], int] = field(default_factory=dict)
    _revoked: frozenset[str] | None = None

    def install(self, collection: Collection) -> Changes:
        """List exactly the documents of `collection`, whose row is there."""
        added: list[str] = []
        updated: list[str] = []
        places = {document.id: place for place, document in enumerate(collection.documents)}
        # In the order of the ids, because that is the order of the tables: each page is written once.
        for chunk in chunks(sorted(places)):
            self._install([(places[one], collection.documents[places[one]]) for one in chunk], added, updated)
        removed = self.take_away(self._listed_here() - places.keys())
        self.connection.execute(
            "UPDATE collection SET documents = ?2, bytes = "
            "(SELECT coalesce(sum(length), 0) FROM (SELECT DISTINCT sha256, length FROM file WHERE collection = ?1)) "
            "WHERE id = ?1",
            (self.collection, len(collection.documents)),
        )
        return Changes(
            tuple(sorted(added, key=places.__getitem__)), tuple(sorted(updated, key=places.__getitem__)), tuple(removed)
        )

    def take_away_all(self) -> Changes:
        """Stop listing everything that the collection lists."""
        return Changes(removed=tuple(self.take_away(self._listed_here())))

    def take_away(self, documents: Iterable[str]) -> list[str]:
        """Stop listing them here; returns those that no collection lists any more."""
        gone: list[str] = []
        for chunk in chunks(sorted(documents)):
            self.connection.executemany(
                "DELETE FROM listing WHERE collection = ? AND document = ?", [(self.collection, document) for document in chunk]
            )
            self._dirty.update(chunk)
            still = self._draw_anew(chunk)
            gone += [document for document in chunk if document not in still]
        self._log += [(document, "removed") for document in gone]
        return gone

    def redraw(self) -> None:
        """Draw everything that the collection lists and that counts; for a catalogue that has no such rows yet."""
        for chunk in chunks(sorted(self._listed_here())):
            rows = self.connection.execute(
                "SELECT document, record FROM listing WHERE collection = ? AND document IN (SELECT value FROM json_each(?))",
                (self.collection, json.dumps(chunk)),
            )
            documents = [document_from_json(json.loads(record)) for _, record in rows]
            self.connection.executemany(
                "UPDATE file SET length = ?, readable = ? WHERE collection = ? AND document = ? AND sha256 = ?",
                [
                    (length, may, self.collection, d.id, sha256)
                    for d in documents
                    for sha256, _, length, may in row_values.files(d)
                ],
            )
            self._draw(documents, self.collection)

    def finish(self, *, settle: bool = True) -> None:
        """Bring what follows from all of it up to date, and write the marks and the log.

        `settle`: what replaces what may be another, even if no document is.
        """
        conclude(self.connection, self._drawn, self._dirty, self._log, settle=settle or bool(self._dirty))

    def _install(self, chunk: Sequence[tuple[int, Document]], added: list[str], updated: list[str]) -> None:
        ids = json.dumps([document.id for _, document in chunk])
        before: dict[str, tuple[int, str]] = {
            document: (position, record)
            for document, position, record in self.connection.execute(
                "SELECT document, position, record FROM listing "
                "WHERE collection = ? AND document IN (SELECT value FROM json_each(?))",
                (self.collection, ids),
            )
        }
        counting: dict[str, str] = dict(
            self.connection.execute("SELECT id, collection FROM document WHERE id IN (SELECT value FROM json_each(?))", (ids,))
        )
        elsewhere = self._counting([identifier for identifier in counting if identifier not in before])
        new: list[_Listed] = []
        carried: list[_Listed] = []
        draw: list[Document] = []
        moved: list[tuple[int, str, str]] = []
        for position, given in chunk:
            document, record = _sound(given)
            old = before.get(document.id)
            if old is not None and old[1] != record and document.id in counting and _same_but_how_carried(old[1], record):
                carried.append(_Listed(position, document, record, old[1]))
            elif old is None or old[1] != record:
                listed = _Listed(position, document, record, old[1] if old else None)
                draw.append(document)
                if document.id in elsewhere and _same_but_how_carried(elsewhere[document.id], record):
                    carried.append(listed)  # one more collection lists it: nothing is new to a person
                else:
                    (updated if document.id in counting else added).append(document.id)
                    new.append(listed)
                continue
            elif old[0] != position:
                moved.append((position, self.collection, document.id))
            if counting[document.id] != self.collection:  # from now on it is this collection's word that counts
                draw.append(document)
        self._list([*new, *carried])
        self.connection.executemany("UPDATE listing SET position = ? WHERE collection = ? AND document = ?", moved)
        self._draw(draw, self.collection)
        self._dirty.update(document.id for document in draw)
        self._log += [(listed.document.id, _news(listed, listed.document.id in counting)) for listed in new]

    def _counting(self, ids: Sequence[str]) -> dict[str, str]:
        """The records that count today, of documents that other collections list."""
        rows = self.connection.execute(
            "SELECT document.id, record FROM document JOIN listing ON listing.document = document.id "
            "AND listing.collection = document.collection WHERE document.id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        return dict(rows) if ids else {}

    def _list(self, new: Sequence[_Listed]) -> None:
        executemany, name = self.connection.executemany, self.collection
        # Its files and relations go with it.
        executemany(
            "DELETE FROM listing WHERE collection = ? AND document = ?",
            [(name, listed.document.id) for listed in new if listed.before],
        )
        executemany(
            "INSERT INTO listing VALUES (?, ?, ?, ?, ?)",
            [(name, listed.position, listed.document.id, listed.record, row_values.key(listed.document)) for listed in new],
        )
        executemany(
            "INSERT INTO file (collection, document, sha256, segment, length, readable) VALUES (?, ?, ?, ?, ?, ?)",
            [(name, listed.document.id, *row) for listed in new for row in row_values.files(listed.document)],
        )
        executemany(
            "INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?)",
            [(name, listed.document.id, r.kind, r.target) for listed in new for r in listed.document.relations],
        )

    def _draw_anew(self, ids: Sequence[str]) -> set[str]:
        """Documents that the collection lists no more, from the record that counts now; returns those that have one."""
        rows = self.connection.execute(
            "SELECT listing.collection, record FROM listing JOIN collection ON collection.id = listing.collection "
            "WHERE document IN (SELECT value FROM json_each(?)) ORDER BY installed",
            (json.dumps(ids),),
        )
        found: dict[str, tuple[str, Document]] = {}
        for collection, record in rows:
            document = document_from_json(json.loads(record))
            found[document.id] = (collection, document)
        for collection in {collection for collection, _ in found.values()}:
            self._draw([document for name, document in found.values() if name == collection], collection)
        self.connection.executemany(
            "DELETE FROM document WHERE id = ?", [(identifier,) for identifier in ids if identifier not in found]
        )
        return set(found)

    def _draw(self, documents: Sequence[Document], collection: str) -> None:
        """The rows that stand for what a document is, whatever they were before."""
        executemany = self.connection.executemany
        known = self._numbers(documents)
        # In two steps: ON CONFLICT takes a number for every row, and gives none of them back that it only updates.
        executemany(
            "INSERT INTO document (id, publisher, collection, kind) VALUES (?, ?, ?, ?)",
            [(d.id, d.publisher, collection, d.kind) for d in documents if d.id not in known],
        )
        executemany(
            "UPDATE document SET (collection, kind, reference, ending, declared, day, start, review)"
            " = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
            [
                (collection, d.kind, d.reference, row_values.ending_of(d), self._declared(d), *row_values.days(d), d.id)
                for d in documents
            ],
        )
        numbers = self._numbers(documents)
        self._drawn.update(numbers.values())
        executemany("DELETE FROM trait WHERE document = ?", [(number,) for number in numbers.values()])
        executemany(
            "INSERT OR IGNORE INTO trait VALUES (?, ?)",
            [(self._value(*trait), numbers[document.id]) for document in documents for trait in row_values.traits(document)],
        )
        refresh_available(self.connection, "number IN (SELECT value FROM json_each(?))", list(numbers.values()))

    def _declared(self, document: Document) -> str | None:
        if self._revoked is None:
            rows = self.connection.execute("SELECT institute FROM owner WHERE revoked IS NOT NULL")
            self._revoked = frozenset(row[0] for row in rows)
        return REVOKED if document.publisher in self._revoked else document.declared_status

    def _numbers(self, documents: Sequence[Document]) -> dict[str, int]:
        ids = json.dumps([document.id for document in documents])
        sql = "SELECT id, number FROM document WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self.connection.execute(sql, (ids,)))

    def _value(self, facet: str, value: str) -> int:
        """The number of a value, given when it first appears."""
        if not self._values:
            self._values = {(f, v): number for number, f, v in self.connection.execute("SELECT * FROM value")}
        number = self._values.get((facet, value))
        if number is None:
            self.connection.execute("INSERT INTO value (facet, value) VALUES (?, ?)", (facet, value))
            number = self._values[facet, value] = self.connection.last_insert_rowid()
        return number

    def _listed_here(self) -> set[str]:
        return {
            row[0] for row in self.connection.execute("SELECT document FROM listing WHERE collection = ?", (self.collection,))
        }


def redraw_publisher(connection: apsw.Connection, institute: str, *, revoked: bool) -> None:
    """All documents of an institute whose standing has changed as a whole, in its transaction."""
    rows = list(
        connection.execute(
            "SELECT number, document.id, record FROM document JOIN listing ON listing.collection = document.collection "
            "AND listing.document = document.id WHERE publisher = ? ORDER BY document.id",
            (institute,),
        )
    )
    connection.executemany(
        "UPDATE document SET declared = ? WHERE number = ?",
        [(REVOKED if revoked else json.loads(record).get("declared_status"), number) for number, _, record in rows],
    )
    log = [(identifier, "withdrawn" if revoked else "updated") for _, identifier, _ in rows]
    conclude(connection, {row[0] for row in rows}, {row[1] for row in rows}, log)


def conclude(
    connection: apsw.Connection,
    drawn: Set[int] = frozenset(),
    dirty: Set[str] = frozenset(),
    log: Sequence[tuple[str, str]] = (),
    *,
    settle: bool = True,
) -> None:
    """After any change of listings, authorities or sources, in its transaction: what replaces what, marks, log, generation.

    `drawn`: numbers of documents that are not what they were; `dirty`: ids to be indexed anew; `log`: (id, kind of change).
    """
    counting, moved = supersession.settle(connection, drawn) if settle else (set(), set())
    names: dict[int, str] = dict(
        connection.execute(
            "SELECT number, id FROM document WHERE number IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted({old for old, _ in counting} | moved)),),
        )
    )
    log = [*log, *((identifier, "superseded") for identifier in sorted({names[old] for old, _ in counting}))]
    # The index orders by currency: whoever is put out of force, or back into it, moves too.
    connection.execute("UPDATE state SET generation = generation + 1, marks = marks + 1")
    connection.executemany(
        "INSERT OR REPLACE INTO dirty VALUES (?, (SELECT marks FROM state))",
        [(identifier,) for identifier in sorted(dirty | {names[number] for number in moved if number in names})],
    )
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    connection.executemany("INSERT INTO change (at, document, kind) VALUES (?, ?, ?)", [(now, *entry) for entry in log])


def refresh_available(connection: apsw.Connection, where: str, values: Sequence[int | str]) -> None:
    """Look again whether something readable is here of the documents that `where` names, by the JSON list `values`."""
    connection.execute(
        "UPDATE document SET available = EXISTS (SELECT 1 FROM file JOIN object ON object.sha256 = file.sha256 "  # noqa: S608
        f"WHERE file.collection = document.collection AND file.document = document.id AND file.readable) WHERE {where}",
        (json.dumps(values),),
    )


def draw_all(connection: apsw.Connection) -> None:
    """The step of schema version 2: what a catalogue of version 1 has no rows for."""
    for (collection,) in list(connection.execute("SELECT id FROM collection ORDER BY installed")):
        Writer(connection, collection, _revoked=frozenset()).redraw()  # no owner is marked so before version 5
        connection.execute(
            "UPDATE collection SET documents = (SELECT count(*) FROM listing WHERE collection = ?1), bytes = "
            "(SELECT coalesce(sum(length), 0) FROM (SELECT DISTINCT sha256, length FROM file WHERE collection = ?1)) "
            "WHERE id = ?1",
            (collection,),
        )


def settle_all(connection: apsw.Connection) -> None:
    """The step of schema version 3, whose table of what replaces what is another."""
    supersession.settle(connection)


def chunks(items: Iterable[_T], size: int = _CHUNK) -> Iterator[list[_T]]:
    """At most `size` at a time."""
    rest = iter(items)
    while chunk := list(itertools.islice(rest, size)):
        yield chunk


def _sound(document: Document) -> tuple[Document, str]:
    """The document and its record. A lone surrogate is valid in JSON and nowhere else: it becomes a question mark."""
    text = to_json(document_to_json(document))
    record = text.encode("utf-8", "replace").decode()
    return (document, record) if record == text else (document_from_json(json.loads(record)), record)


to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def _same_but_how_carried(old: str, new: str) -> bool:
    """Whether two records differ in nothing but the segments and patches by which files come: then nothing is new to a person,
    nor to the index."""
    before, after = json.loads(old), json.loads(new)
    for record in (before, after):
        for file in record.get("files", ()):
            for key in ("segment", "packed", "patches"):
                file.pop(key, None)
    return bool(before == after)


def _news(listed: _Listed, is_known: bool) -> str:
    status = listed.document.declared_status
    if not is_known:
        return "new"
    before = json.loads(listed.before).get("declared_status") if listed.before else None
    return status if status in ("withdrawn", "superseded") and status != before else "updated"
