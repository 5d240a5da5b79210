"""What pages that show the whole library ask of every document at once, put together by the database: where each stands, what
it is called, and what of it is kept. Of a library of 100,000 documents no record is made into objects for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from resources.store.catalogue_sync import SyncRecords

_FILES = """
    files AS MATERIALIZED (
        SELECT listing.collection, listing.document, file.value ->> 'sha256' AS sha256, file.value ->> 'length' AS length,
            file.value ->> 'language' AS language, coalesce(file.value ->> 'role', 'document') AS role,
            coalesce(file.value ->> 'packed', 0) AS packed,
            file.value ->> 'sha256' IN (SELECT sha256 FROM object) AS here
        FROM listing, json_each(record, '$.files') AS file
    )"""
_LIKE = f"""
    WITH {_FILES}, waited AS (
        SELECT document, value AS language FROM asked LEFT JOIN json_each(languages)
    ), once AS (
        SELECT group_concat(DISTINCT collection) AS collections, language, role, max(packed) AS packed, length, here,
            max(document IN (SELECT document FROM waited WHERE waited.language IS NULL)
                OR (document, language) IN (SELECT document, language FROM waited)) AS waited,
            min(document IN (SELECT document FROM declined)) AS declined
        FROM files GROUP BY sha256
    )
    SELECT collections, language, role, (SELECT count(*) FROM json_each(?) WHERE value < length) AS over,
        waited, packed, declined, sum(length), sum(length * here)
    FROM once GROUP BY 1, 2, 3, 4, 5, 6, 7"""  # noqa: S608
_LARGEST = """
    WITH files AS (
        SELECT DISTINCT listing.document, object.sha256, object.length
        FROM (SELECT DISTINCT document FROM file WHERE sha256 IN (SELECT sha256 FROM object)) AS some
        JOIN listing ON listing.document = some.document, json_each(record, '$.files') AS file
        JOIN object ON object.sha256 = file.value ->> 'sha256' WHERE NOT coalesce(file.value ->> 'packed', 0)
    )
    SELECT document, sum(length) AS taken FROM files GROUP BY document ORDER BY taken DESC, document LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Alike:
    """Files that every choice of what is kept treats alike, each counted once. They stand in exactly these `collections`, and
    are larger than `over` of the sizes that were asked about. `waited`: somebody has asked for them; `declined`: somebody has
    taken them off."""

    collections: frozenset[str]
    language: str
    role: str
    over: int
    waited: bool
    packed: bool
    declined: bool
    bytes: int
    bytes_here: int


class Whole(SyncRecords):
    """The part of `Catalogue` about all of it."""

    def places(self, collection: str, kinds: Iterable[str]) -> list[tuple[int, str, str]]:
        """(number, its places as JSON, its first theme) of each document of these kinds that a collection lists, in its
        order; "" where its record names none."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT number, coalesce(record -> '$.collection_paths', ''), coalesce(record ->> '$.themes[0]', '') "
                "FROM listing JOIN document ON document.id = listing.document "
                "WHERE listing.collection = ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY position",
                (collection, json.dumps(list(kinds))),
            )
            return list(rows)

    def names(self, numbers: Iterable[int], language: str) -> dict[int, str]:
        """The title of each, as `Document.title` chooses it."""
        sql = (
            "SELECT number, coalesce(record ->> ?2, record ->> '$.titles.en', "
            "(SELECT value FROM json_each(record, '$.titles') LIMIT 1), document.id) "
            "FROM document JOIN listing ON listing.collection = document.collection AND listing.document = document.id "
            "WHERE number IN (SELECT value FROM json_each(?1))"
        )
        with self.database.reading() as connection:
            return dict(connection.execute(sql, (json.dumps(list(numbers)), f'$.titles."{language}"')))

    def references(self, numbers: Iterable[int]) -> dict[int, str]:
        """The reference of each that has one."""
        sql = (
            "SELECT number, reference FROM document WHERE reference IS NOT NULL AND number IN (SELECT value FROM json_each(?))"
        )
        with self.database.reading() as connection:
            return dict(connection.execute(sql, (json.dumps(list(numbers)),)))

    def languages_listed(self) -> dict[str, dict[str, int]]:
        """Of each collection that lists any, how many documents it has in each language."""
        found: dict[str, dict[str, int]] = {}
        with self.database.reading() as connection:
            for collection, language, count in connection.execute(
                "SELECT listing.collection, value.value, count(*) FROM listing JOIN document ON document.id = listing.document "
                "JOIN trait ON trait.document = document.number JOIN value ON value.number = trait.value "
                "WHERE facet = 'language' GROUP BY 1, 2 ORDER BY 1, min(position)"
            ):
                found.setdefault(collection, {})[language] = count
        return found

    def roles_listed(self) -> dict[str, set[str]]:
        """Of each collection that lists any, the roles that its files have."""
        found: dict[str, set[str]] = {}
        with self.database.reading() as connection:
            for collection, role in connection.execute(
                "SELECT DISTINCT collection, coalesce(value ->> '$.role', 'document') "
                "FROM listing, json_each(record, '$.files')"
            ):
                found.setdefault(collection, set()).add(role)
        return found

    def alike(self, sizes: Iterable[int]) -> list[Alike]:
        """All files that are listed. `sizes` in bytes."""
        with self.database.reading() as connection:
            return [
                Alike(frozenset(row[0].split(",")), row[1], row[2], row[3], *map(bool, row[4:7]), *row[7:])
                for row in connection.execute(_LIKE, (json.dumps(list(sizes)),))
            ]

    def largest_here(self, limit: int) -> list[tuple[str, int]]:
        """(document, bytes) of those that take most room on this disk, without what travels with the texts."""
        with self.database.reading() as connection:
            return list(connection.execute(_LARGEST, (limit,)))
