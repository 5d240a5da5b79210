"""The sources of a library, and who may speak for which institute. Rows only: nothing is fetched or verified here."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any

import apsw

from resources.errors import SourceError
from resources.models import Collection
from resources.sentences import say, whole, with_parts
from resources.store.catalogue_rows import conclude
from resources.store.database import Database, one


@dataclass(frozen=True, slots=True)
class Source:
    """Where collections come from. Times are ISO strings in UTC.

    `pinned`: its root or fingerprint was given by a trusted hand; otherwise it was believed on first use.
    `title` is what the publisher calls itself; `signed_floor` the newest signing date seen; `error` the last run's.
    `signed`: what comes from it is signed by its publisher; what is not changes the status of no other source's documents.
    """

    name: str
    url: str
    mirrors: tuple[str, ...] = ()
    fingerprint: str | None = None
    pinned: bool = False
    title: str | None = None
    added: str = ""
    last_contact: str | None = None
    signed_floor: str | None = None
    result: str | None = None
    error: dict[str, Any] | None = None
    removed: bool = False
    signed: bool = True

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it is asked: nowhere, if all that is known of it came with packs."""
        return tuple(place for place in (self.url, *self.mirrors) if place)


_EXISTS = "A source named {source} is there already. Nothing was changed. Choose another name."
_REMOVED = "A source named {source} was removed, and had another key. Nothing was changed. Choose another name."
_COLUMNS = ", ".join(field.name for field in dataclasses.fields(Source))
_PLACES = ", ".join("?" for _ in dataclasses.fields(Source))


class Sources:
    """The part of `Catalogue` about sources."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def sources(self, *, removed: bool = False) -> list[Source]:
        """By name; those that were removed only when asked for."""
        with self.database.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM source ORDER BY name")  # noqa: S608
            found = [_source(row) for row in rows]
        return [source for source in found if removed or not source.removed]

    def signed_floor(self) -> str | None:
        """The newest signing date that any source has shown."""
        with self.database.reading() as connection:
            found: str | None = one(connection, "SELECT max(signed_floor) FROM source WHERE NOT removed")[0]
        return found

    def source(self, name: str) -> Source | None:
        with self.database.reading() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} FROM source WHERE name = ?", (name,)).fetchone()  # noqa: S608
            return _source(row) if row else None

    def add_source(self, source: Source) -> None:
        """Raises SourceError `source_exists`. The name of a removed source can be taken again with the same key only."""
        with self.database.writing() as connection:
            old = self.source(source.name)
            if old and not (old.removed and old.fingerprint == source.fingerprint):
                raise SourceError(
                    "source_exists",
                    say(_REMOVED if old.removed else _EXISTS, source=source.name),
                    item=source.name,
                )
            if old and old.signed_floor:
                source = dataclasses.replace(source, signed_floor=max(old.signed_floor, source.signed_floor or ""))
            _write(connection, source)

    def update_source(self, source: Source) -> None:
        """Write all of `source` over the row of its name."""
        with self.database.writing() as connection:
            _write(connection, source)

    def remove_source(self, name: str) -> None:
        """Take nothing more from it. Its documents stay, and its signing date is remembered."""
        with self.database.writing() as connection:
            connection.execute("UPDATE source SET removed = 1 WHERE name = ?", (name,))

    def owner(self, institute: str) -> str | None:
        """The source that may speak for `institute`: the first that had a collection of it installed."""
        with self.database.reading() as connection:
            row = connection.execute("SELECT source FROM owner WHERE institute = ?", (institute,)).fetchone()
            return str(row[0]) if row else None

    def source_of(self, institute: str) -> Source | None:
        """The source that may speak for `institute`."""
        owner = self.owner(institute)
        return self.source(owner) if owner else None

    def revoked(self, source: str) -> frozenset[str]:
        """Institutes that this source speaks for, and names no more."""
        with self.database.reading() as connection:
            rows = connection.execute("SELECT institute FROM owner WHERE source = ? AND revoked IS NOT NULL", (source,))
            return frozenset(row[0] for row in rows)


def claim(connection: apsw.Connection, source: Source, collection: Collection) -> None:
    """Take the prefix of the collection's institute for `source`; raises SourceError `prefix_owned`.

    A removed owner gives way only to a source that a trusted hand vouched for: otherwise whoever talks a person into
    removing a source could speak in its name.
    """
    row = connection.execute(
        "SELECT owner.source, source.removed FROM owner JOIN source ON source.name = owner.source WHERE institute = ?",
        (collection.institute,),
    ).fetchone()
    if row and row[0] != source.name and not (row[1] and source.pinned):
        raise SourceError(
            "prefix_owned",
            say(
                "{source} offers documents of {institute}, which come from the source {owner}. They were not taken, because "
                "only one source may speak for an institute. Ask the publisher which is right; if this one, remove {owner} "
                "and add this one with its fingerprint.",
                source=source.name,
                institute=collection.institute,
                owner=row[0],
            ),
            item=collection.id,
        )
    connection.execute(
        "INSERT INTO owner (institute, source) VALUES (?, ?) ON CONFLICT DO UPDATE SET source = excluded.source",
        (collection.institute, source.name),
    )


def _write(connection: apsw.Connection, source: Source) -> None:
    before = connection.execute("SELECT signed FROM source WHERE name = ?", (source.name,)).fetchone()
    values = [getattr(source, field.name) for field in dataclasses.fields(Source)]
    row = [
        json.dumps(with_parts(value)) if isinstance(value, dict) else json.dumps(value) if isinstance(value, tuple) else value
        for value in values
    ]
    connection.execute(f"INSERT OR IGNORE INTO source ({_COLUMNS}) VALUES ({_PLACES})", row)  # noqa: S608
    connection.execute(
        f"UPDATE source SET ({_COLUMNS}) = ({_PLACES}) WHERE name = ?",  # noqa: S608
        [*row, source.name],
    )
    if before and bool(before[0]) != source.signed:
        conclude(connection)  # what its documents say of others counts now, or does so no more


def _source(row: tuple[Any, ...]) -> Source:
    values = dict(zip((field.name for field in dataclasses.fields(Source)), row, strict=True))
    values["mirrors"] = tuple(json.loads(values["mirrors"]))
    values["error"] = whole(json.loads(values["error"])) if values["error"] else None
    for name in ("pinned", "removed", "signed"):
        values[name] = bool(values[name])
    return Source(**values)
