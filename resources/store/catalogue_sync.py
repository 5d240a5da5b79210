"""What a person has decided about fetching, what was asked for, and the ledger: rows only, in small transactions of their own.

What the rules mean is in `sync/policy.py`, what the ledger is for in `sync/budget.py`.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resources.sentences import whole, with_parts
from resources.store.database import Database, one

TRAFFIC_DAYS = 400
RUNS = 200  # of each source


@dataclass(frozen=True, slots=True)
class Rule:
    """Which files of a collection's documents are to be here; an empty list, or no size, means any.

    `collection` is "" for all collections without a rule of their own. Without `documents` it is the texts alone.
    """

    collection: str = ""
    documents: bool = True
    languages: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    max_size: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A document that a person has asked for: in these languages, or in all. `at` is an ISO time in UTC."""

    document_id: str
    languages: tuple[str, ...] = ()
    at: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A signed catalogue that was not taken over: it leaves out `missing` of the `documents` that are listed here."""

    collection: str
    sha256: str
    documents: int
    missing: int


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run of one source; times are ISO in UTC. `ended` is None while it runs, and for ever where it was killed."""

    number: int
    started: str
    source: str
    ended: str | None = None
    result: str | None = None
    added: int = 0
    updated: int = 0
    removed: int = 0
    superseded: int = 0
    withdrawn: int = 0
    bytes: int = 0
    requests: int = 0
    error: dict[str, Any] | None = None


_RUN = ", ".join(field.name for field in dataclasses.fields(RunRow))


class SyncRecords:
    """The part of `Catalogue` about fetching."""

    database: Database

    # What is to be here

    def rules(self) -> list[Rule]:
        """The one for everything else first."""
        with self.database.reading() as connection:
            rows = connection.execute("SELECT collection, documents, languages, roles, max_size FROM keep ORDER BY collection")
            return [
                Rule(name, bool(documents), tuple(json.loads(languages)), tuple(json.loads(roles)), most)
                for name, documents, languages, roles, most in rows
            ]

    def set_rule(self, rule: Rule) -> None:
        values = (rule.collection, rule.documents, json.dumps(rule.languages), json.dumps(rule.roles), rule.max_size)
        with self.database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO keep VALUES (?, ?, ?, ?, ?)", values)

    def forget_rule(self, collection: str) -> bool:
        """Whether there was one."""
        with self.database.writing() as connection:
            connection.execute("DELETE FROM keep WHERE collection = ?", (collection,))
            return connection.changes() > 0

    def quota(self) -> int | None:
        with self.database.reading() as connection:
            found: int | None = one(connection, "SELECT quota FROM state")[0]
        return found

    def set_quota(self, most: int | None) -> None:
        with self.database.writing() as connection:
            connection.execute("UPDATE state SET quota = ?", (most,))

    def object_bytes(self) -> int:
        """What documents and texts take on this disk."""
        with self.database.reading() as connection:
            return int(one(connection, "SELECT coalesce(sum(length), 0) FROM object")[0])

    # What was asked for

    def asked(self) -> list[Asked]:
        """The oldest wish first."""
        with self.database.reading() as connection:
            rows = connection.execute("SELECT document, languages, at FROM asked ORDER BY at, document")
            return [Asked(document, tuple(json.loads(languages)), at) for document, languages, at in rows]

    def ask(self, document_id: str, languages: Sequence[str] = ()) -> None:
        """Replaces what was asked of this document before."""
        now = f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%S.%f}Z"  # two of one second keep their order
        with self.database.writing() as connection:
            values = (document_id, json.dumps(list(languages)), now)
            connection.execute("INSERT OR REPLACE INTO asked VALUES (?, ?, ?)", values)
            connection.execute("DELETE FROM declined WHERE document = ?", (document_id,))

    def order_asked(self, document_ids: Sequence[str]) -> None:
        """The queue in this order: those that are in it are first, and what is asked for later comes after all of them."""
        now = datetime.datetime.now(datetime.UTC)
        turns = [(f"{now:%Y-%m-%dT%H:%M:%S}.{number:06}Z", one) for number, one in enumerate(document_ids)]
        with self.database.writing() as connection:
            connection.executemany("UPDATE asked SET at = ? WHERE document = ?", turns)

    def forget_asked(self, document_ids: Iterable[str]) -> None:
        with self.database.writing() as connection:
            connection.executemany("DELETE FROM asked WHERE document = ?", [(one,) for one in document_ids])

    # What was taken off this disk

    def declined(self) -> frozenset[str]:
        """Documents that no rule fetches, because a person has taken them away."""
        with self.database.reading() as connection:
            return frozenset(row[0] for row in connection.execute("SELECT document FROM declined"))

    def decline(self, document_ids: Iterable[str]) -> None:
        """Whoever had asked for them asks no more."""
        rows = [(one, utc_now()) for one in document_ids]
        with self.database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO declined VALUES (?, ?)", rows)
            connection.executemany("DELETE FROM asked WHERE document = ?", [(one,) for one, _ in rows])

    # What was not taken over

    def held(self) -> dict[str, Held]:
        with self.database.reading() as connection:
            return {row[0]: Held(*row) for row in connection.execute("SELECT collection, sha256, documents, missing FROM held")}

    def hold(self, catalogues: Iterable[Held]) -> None:
        rows = [(held.collection, held.sha256, held.documents, held.missing) for held in catalogues]
        with self.database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?)", rows)

    def listed_files(self, collection: str) -> Mapping[str, frozenset[str]]:
        """Id of every document that it lists -> sha256 of its files. Reads no record."""
        sql = (
            "SELECT listing.document, file.sha256 FROM listing LEFT JOIN file "
            "ON file.collection = listing.collection AND file.document = listing.document WHERE listing.collection = ?"
        )
        found: dict[str, set[str]] = {}
        with self.database.reading() as connection:
            for document, sha256 in connection.execute(sql, (collection,)):
                found.setdefault(document, set()).update([sha256] if sha256 else [])
        return {document: frozenset(files) for document, files in found.items()}

    # What was carried, and what it changed

    def add_traffic(self, day: str, source: str, bytes: int, requests: int) -> None:  # noqa: A002 - its name everywhere
        """`day` is ISO."""
        with self.database.writing() as connection:
            connection.execute(
                "INSERT INTO traffic VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                "bytes = bytes + excluded.bytes, requests = requests + excluded.requests",
                (day, source, bytes, requests),
            )

    def traffic(self, since: str) -> dict[str, tuple[int, int]]:
        """Source -> (bytes, requests) from that ISO day on."""
        sql = "SELECT source, sum(bytes), sum(requests) FROM traffic WHERE day >= ? GROUP BY source"
        with self.database.reading() as connection:
            return {source: (carried, requests) for source, carried, requests in connection.execute(sql, (since,))}

    def begin_run(self, source: str) -> int:
        with self.database.writing() as connection:
            connection.execute("INSERT INTO run (started, source) VALUES (?, ?)", (utc_now(), source))
            return connection.last_insert_rowid()

    def finish_run(self, row: RunRow) -> None:
        """Everything of `row` but when it began; and what is older than is kept goes."""
        names = [
            field.name for field in dataclasses.fields(RunRow) if field.name not in ("number", "started", "source", "ended")
        ]
        values = [
            json.dumps(with_parts(value)) if isinstance(value, dict) else value
            for value in (getattr(row, name) for name in names)
        ]
        oldest = datetime.date.fromisoformat(utc_now()[:10]) - datetime.timedelta(days=TRAFFIC_DAYS)
        with self.database.writing() as connection:
            sql = f"UPDATE run SET (ended, {', '.join(names)}) = (?, {', '.join('?' for _ in names)}) WHERE number = ?"  # noqa: S608
            connection.execute(sql, [utc_now(), *values, row.number])
            connection.execute("DELETE FROM traffic WHERE day < ?", (oldest.isoformat(),))
            connection.execute(
                "DELETE FROM run WHERE source = ?1 AND number <= "
                "(SELECT number FROM run WHERE source = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)",
                (row.source, RUNS),
            )

    def runs(self, limit: int = 50) -> list[RunRow]:
        """The newest first."""
        with self.database.reading() as connection:
            rows = list(connection.execute(f"SELECT {_RUN} FROM run ORDER BY number DESC LIMIT ?", (limit,)))  # noqa: S608
        found = [dict(zip((field.name for field in dataclasses.fields(RunRow)), row, strict=True)) for row in rows]
        return [
            RunRow(**{**values, "error": whole(json.loads(values["error"])) if values["error"] else None}) for values in found
        ]

    def change_number(self) -> int:
        """Of the newest line of "what is new"."""
        with self.database.reading() as connection:
            return int(one(connection, "SELECT coalesce(max(number), 0) FROM change")[0])

    def changed_after(self, number: int) -> dict[str, list[str]]:
        """Ids of the documents that were changed since then, by the kind of change; each once for each kind. What is new since
        then, and came superseded or withdrawn or with another collection once more, is new and no more: nobody here has relied
        on it."""
        found: dict[str, list[str]] = {}
        with self.database.reading() as connection:
            for kind, document in connection.execute(_CHANGED, (number, number)):
                found.setdefault(kind, []).append(document)
        return found


_CHANGED = """
SELECT DISTINCT kind, document FROM change WHERE number > ? AND (
    kind NOT IN ('superseded', 'withdrawn', 'updated')
    OR document NOT IN (SELECT document FROM change WHERE number > ? AND kind = 'new')
) ORDER BY document
"""


def utc_now() -> str:
    return f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"
