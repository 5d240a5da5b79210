"""What the catalogue knows of documents beside their records: numbers, status, what replaces what, and the columns.

What follows from a date takes today's as an argument.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import apsw

from resources.store import status, supersession
from resources.store.catalogue_sources import Sources
from resources.store.database import Database, one
from resources.store.status import STATUSES, Status

if TYPE_CHECKING:
    from resources.store.columns import Columns


_COLUMNS = (
    "SELECT group_concat(number), group_concat(status), group_concat(coalesce(successor, 0)), group_concat(coalesce(day, 0)), "  # noqa: S608
    f"group_concat(available) FROM ({status.query()})"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the catalogue knows of a document beside its record; see `Entry`. `here` are the sha256 of files on this disk."""

    number: int
    status: Status
    superseded_by_reference: str | None
    current: str | None
    successor_languages: frozenset[str]
    claims: tuple[tuple[str, str], ...]
    owner: str | None
    collections: tuple[str, ...]
    revoked: bool


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much of everything is on this disk. `kinds` counts the documents of each kind, `available` those of which something
    can be read, `bytes` everything that was fetched; `collections`: of each, its documents that can be read and its bytes
    that are here, each file once."""

    kinds: Mapping[str, int]
    available: int
    bytes: int
    collections: Mapping[str, tuple[int, int]]

    @property
    def documents(self) -> int:
        return sum(self.kinds.values())


class Standings(Sources):
    """The part of `Catalogue` about documents as they stand."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._loading = threading.Lock()
        self._columns: tuple[object, Columns | None] = (None, None)

    def identity(self) -> str:
        """Random, made with the catalogue: another one has another."""
        return str(self._one("SELECT identity FROM state")[0])

    def columns(self, today: datetime.date) -> Columns:
        """What a search asks about every document; kept until the catalogue, or what is on this disk, or the day changes."""
        with self._loading:
            key = (*self._one("SELECT generation, objects FROM state"), today)
            if self._columns[0] != key or self._columns[1] is None:
                with self.database.reading() as connection:
                    texts = one(connection, _COLUMNS, {"today": today.toordinal()})
                # numpy takes a while: `fieldshelf status` does without, and a first search imports it during the query.
                from resources.store import columns

                self._columns = (key, columns.made(self.database, texts))
            return self._columns[1]  # type: ignore[return-value]

    def numbers(self, ids: Iterable[str]) -> dict[str, int]:
        """Id -> number; those that are not in the catalogue are left out."""
        return dict(self._among("SELECT id, number FROM document WHERE id IN (SELECT value FROM json_each(?))", ids))

    def ids(self, numbers: Iterable[int]) -> dict[int, str]:
        """Number -> id; those that no document has are left out."""
        return dict(self._among("SELECT number, id FROM document WHERE number IN (SELECT value FROM json_each(?))", numbers))

    def statuses(self, today: datetime.date, ids: Iterable[str] | None = None) -> dict[str, Status]:
        """Status by id: of every document, or of some."""
        with self._at_once():
            found = self._states(today, None if ids is None else self.numbers(ids).values())
            names = {number: row[1] for number, row in found.items()}
            names |= self.ids({row[3] for row in found.values() if row[3]} - set(names))
        return {row[1]: Status(STATUSES[row[2]], names[row[3]] if row[3] else None) for row in found.values()}

    def status_counts(self, today: datetime.date) -> dict[str, int]:
        """How many documents have each status; those that none has are left out."""
        with self.database.reading() as connection:
            rows = connection.execute(
                f"SELECT status, count(*) FROM ({status.query()}) GROUP BY status",  # noqa: S608
                {"today": today.toordinal()},
            )
            return {STATUSES[code]: count for code, count in rows}

    def language_counts(self) -> dict[str, int]:
        """How many documents there are in each language."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT value.value, count(*) FROM value JOIN trait ON trait.value = value.number "
                "WHERE facet = 'language' GROUP BY value.number"
            )
            return dict(rows)

    def available_count(self) -> int:
        """Of how many documents something that one can read is on this disk."""
        return int(self._one("SELECT count(*) FROM document WHERE available")[0])

    def holdings(self) -> Holdings:
        """Counted by the database: of a library of 100,000 documents no record is read for it."""
        with self._at_once() as connection:
            kinds = dict(connection.execute("SELECT kind, count(*) FROM document GROUP BY kind"))
            documents = dict(
                connection.execute(
                    "SELECT listing.collection, count(*) FROM document JOIN listing ON listing.document = document.id "
                    "WHERE available GROUP BY listing.collection"
                )
            )
            files = dict(
                connection.execute(
                    "SELECT collection, sum(length) FROM (SELECT DISTINCT file.collection, object.sha256, object.length "
                    "FROM object CROSS JOIN file ON file.sha256 = object.sha256) GROUP BY collection"
                )
            )
            size: int = one(connection, "SELECT coalesce(sum(length), 0) FROM object")[0]
        collections = {name: (documents.get(name, 0), files.get(name, 0)) for name in documents | files}
        return Holdings(kinds, self.available_count(), size, collections)

    def standings(self, ids: Iterable[str], today: datetime.date) -> dict[str, Standing]:
        """By id; unknown ones are left out."""
        with self._at_once():
            return self._standings(ids, today)

    def _standings(self, ids: Iterable[str], today: datetime.date) -> dict[str, Standing]:
        states = self._states(today, self.numbers(ids).values())
        ends = self._ends(states, today)
        successors = {row[3] for row in states.values() if row[3]} | set(ends.values())
        about = {
            number: (identifier, reference)
            for number, identifier, reference in self._among(
                "SELECT number, id, reference FROM document WHERE number IN (SELECT value FROM json_each(?))", successors
            )
        }
        languages = self._languages(ends.values())
        owners: dict[int, tuple[str, bool]] = {
            number: (source, bool(revoked))
            for number, source, revoked in self._among(
                "SELECT number, owner.source, owner.revoked IS NOT NULL FROM document JOIN owner ON institute = publisher "
                "WHERE number IN (SELECT value FROM json_each(?))",
                states,
            )
        }
        collections: dict[int, list[str]] = {}
        for number, collection in self._among(
            "SELECT number, listing.collection FROM document JOIN listing ON listing.document = document.id "
            "JOIN collection ON collection.id = listing.collection "
            "WHERE number IN (SELECT value FROM json_each(?)) ORDER BY installed",
            states,
        ):
            collections.setdefault(number, []).append(collection)
        with self.database.reading() as connection:
            claims = supersession.claims(connection, states)
        found = {}
        for number, (_, identifier, code, successor) in states.items():
            successor_id = about[successor][0] if successor else None
            end = ends.get(number)
            instead = end or successor
            found[identifier] = Standing(
                number=number,
                status=Status(STATUSES[code], successor_id),
                superseded_by_reference=about[instead][1] if instead else None,
                current=about[end][0] if end else None,
                successor_languages=languages.get(end, frozenset()) if end else frozenset(),
                claims=tuple(claims.get(number, ())),
                owner=owners[number][0] if number in owners else None,
                collections=tuple(collections.get(number, ())),
                revoked=number in owners and owners[number][1],
            )
        return found

    def chain(self, document_id: str) -> list[str]:
        """The document with all it replaced and all that replaced it, the oldest first; only what counts."""
        with self._at_once() as connection:
            number = self.numbers([document_id]).get(document_id)
            found = supersession.chain(connection, number) if number else []
            names = self.ids(found)
        return [names[one] for one in found]

    def _states(self, today: datetime.date, numbers: Iterable[int] | None) -> dict[int, tuple[int, str, int, int | None]]:
        """Number -> number, id, place in STATUSES, number of the successor."""
        values: dict[str, int | str] = {"today": today.toordinal()}
        if numbers is not None:
            values["numbers"] = json.dumps(list(numbers))
        known = status.query(some=numbers is not None)
        sql = f"SELECT number, id, status, successor FROM ({known}) JOIN document USING (number)"  # noqa: S608
        with self.database.reading() as connection:
            return {row[0]: row for row in connection.execute(sql, values)}

    def _ends(self, states: Mapping[int, tuple[int, str, int, int | None]], today: datetime.date) -> dict[int, int]:
        """Of the superseded ones: the number at the end of the chain, where that may be relied on."""
        known = dict(states)
        at = {number: row[3] for number, row in states.items() if row[3]}
        ends: dict[int, int] = {}
        while at:
            if asked := {there for there in at.values() if there not in known}:
                known |= self._states(today, [there for there in asked if there])
            onward: dict[int, int] = {}
            for number, there in at.items():
                state = known.get(there or 0)
                if state and state[3]:
                    onward[number] = state[3]
                elif state and Status(STATUSES[state[2]]).current:
                    ends[number] = state[0]
            at = onward  # it ends: what replaces what never goes in a circle
        return ends

    def _languages(self, numbers: Iterable[int]) -> dict[int, frozenset[str]]:
        found: dict[int, set[str]] = {}
        for number, language in self._among(
            "SELECT document, value.value FROM trait JOIN value ON value.number = trait.value "
            "WHERE facet = 'language' AND document IN (SELECT value FROM json_each(?))",
            set(numbers),
        ):
            found.setdefault(number, set()).add(language)
        return {number: frozenset(languages) for number, languages in found.items()}

    @contextlib.contextmanager
    def _at_once(self) -> Iterator[apsw.Connection]:
        """Several questions of one state of the catalogue, whatever another program writes meanwhile."""
        with self.database.reading() as connection, connection:
            yield connection

    def _one(self, sql: str, *values: str) -> Any:
        with self.database.reading() as connection:
            return connection.execute(sql, values).fetchone()

    def _among(self, sql: str, values: Iterable[str] | Iterable[int]) -> Sequence[tuple[Any, ...]]:
        """The rows of a query with one place for a JSON list; none, and not asked, where the list is empty."""
        wanted = list(values)
        if not wanted:
            return []
        with self.database.reading() as connection:
            return list(connection.execute(sql, (json.dumps(wanted),)))
