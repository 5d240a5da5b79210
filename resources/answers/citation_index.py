"""Who cites whom, out of the table `citation` of `index.db` and the references of the catalogue.

The table says which document (a number of the catalogue) names which reference, and in which passages; that it is a
document here is asked of the catalogue each time, so that one that arrives later is cited at once. Reads only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resources.store.database import Database
from resources.words.references import reference_keys

_AT_ONCE = 500  # documents that are asked about in one go


@dataclass(frozen=True, slots=True)
class Cited:
    """A reference that a document names: its key, as it is written, the document here that has it (None: none), and the
    rowid of the first passage that names it."""

    key: str
    written: str
    document: str | None
    passage: int


@dataclass(frozen=True, slots=True)
class Wish:
    """A reference that documents here name and no document here has; `documents` counts those that name it."""

    key: str
    written: str
    documents: int


class Citations:
    """`by_reference` gives the ids of the documents with a key, the one to prefer first; `ids` the ids of documents by their
    numbers, leaving out those that are no longer here."""

    def __init__(
        self,
        index: Database,
        by_reference: Callable[[str], Sequence[str]],
        ids: Callable[[Iterable[int]], Mapping[int, str]],
    ) -> None:
        self._index = index
        self._by_reference = by_reference
        self._ids = ids

    def cites(self, number: int) -> list[Cited]:
        """What the document with this number names, in reading order, each document once; none for an unknown number."""
        own = self._ids([number]).get(number)
        if own is None:
            return []
        with self._index.reading() as connection:
            rows = list(
                connection.execute(
                    "SELECT key, written, passage FROM citation WHERE document = ? ORDER BY passage, key", (number,)
                )
            )
        found: dict[tuple[str | None, str], Cited] = {}
        for key, written, passage in rows:
            owners = self._owners(key, written)
            if own in owners:
                continue  # an edition that names itself
            target = _nearest(owners, own)
            document = target[0] if target else None
            found.setdefault((document, "" if document else written), Cited(key, written, document, passage))
        return list(found.values())

    def cited_by(self, document: str, reference: str | None) -> list[str]:
        """Ids of the documents that name this one, which has this reference, in alphabetical order.

        Where other publishers have a document with the same number, a document that names it means the one of its own.
        """
        keys = reference_keys(reference or "")
        if not keys:
            return []
        marks = ", ".join("?" * len(keys))
        with self._index.reading() as connection:
            rows: list[tuple[Any, ...]] = connection.execute(
                f"SELECT document, key, written FROM citation WHERE key IN ({marks})",  # noqa: S608 - marks only
                keys,
            ).fetchall()
        ids: dict[int, str] = {}
        numbers = list({number for number, _, _ in rows})
        for start in range(0, len(numbers), _AT_ONCE):
            ids |= self._ids(numbers[start : start + _AT_ONCE])
        owners = {(key, written): self._owners(key, written) for _, key, written in rows}
        found = set()
        for number, key, written in rows:
            citing = ids.get(number)
            here = owners[key, written]
            if citing and citing != document and citing not in here and document in _nearest(here, citing):
                found.add(citing)
        return sorted(found)

    def wish_list(self, limit: int = 100) -> list[Wish]:
        """References that are named and not here, those that most documents name first; ties in the order of their keys."""
        wishes: dict[str, Wish] = {}
        with self._index.reading() as connection:
            rows = connection.execute(
                "SELECT key, count(DISTINCT document) AS documents FROM citation GROUP BY key ORDER BY documents DESC, key"
            )
            for key, documents in rows:
                if len(wishes) >= limit:
                    break
                if not self._by_reference(key) and not self._owners(key, written := self._written(key)):
                    wishes.setdefault(written, Wish(key, written, documents))  # both halves of a joint symbol are one wish
        return list(wishes.values())

    def _written(self, key: str) -> str:
        """As most documents write it; the fuller form where as many do."""
        with self._index.reading() as connection:
            rows = connection.execute(
                "SELECT written FROM citation WHERE key = ? GROUP BY written "
                "ORDER BY count(*) DESC, length(written) DESC, written LIMIT 1",
                (key,),
            ).fetchall()
        return str(rows[0][0]) if rows else key

    def _owners(self, key: str, written: str) -> list[str]:
        """The documents with this reference, under either symbol where it has two."""
        return list(
            dict.fromkeys(
                owner for each in dict.fromkeys((key, *reference_keys(written))) for owner in self._by_reference(each)
            )
        )


def _nearest(owners: Sequence[str], citing: str) -> list[str]:
    """Those of the citing document's publisher; all where it has none with this reference."""
    publisher = citing.partition("/")[0]
    return [owner for owner in owners if owner.partition("/")[0] == publisher] or list(owners)
