"""The documents of a library as they stand today: read some hundred at a time, and kept for as long as nothing changes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from resources.models import Document
from resources.store.catalogue import Catalogue, Source
from resources.store.catalogue_rows import chunks
from resources.store.catalogue_standing import Standing
from resources.store.entry import Entry
from resources.store.status import Status

_MOST_KEPT = 1000


class Entries:
    """Of one catalogue; may be used from several threads."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._kept: tuple[object, dict[str, Entry]] = (None, {})
        self._statuses: tuple[object, dict[str, Status]] = (None, {})

    def today(self) -> datetime.date:
        """The machine's date, or the newest signing date seen, whichever is later: clocks in the field are often behind."""
        floor = self._catalogue.signed_floor()
        today = datetime.date.today()  # noqa: DTZ011 - the person's own day
        return max(today, datetime.date.fromisoformat(floor[:10])) if floor else today

    def listed(self, collection: str | None = None) -> list[Entry]:
        """All of them, or those of a collection, in its order."""
        return self._of(self._catalogue.each_document(collection))

    def by(self, ids: Iterable[str]) -> list[Entry]:
        """In the order of `ids`; unknown ones are left out."""
        state = (*self._catalogue.counters(), self.today())
        if self._kept[0] != state:
            self._kept = (state, {})
        kept, found = self._kept[1], []
        for chunk in chunks(ids):
            missing = [identifier for identifier in chunk if identifier not in kept]
            documents = self._catalogue.documents_by(missing)
            fresh = {entry.document.id: entry for entry in self._of(documents.values())}
            found += [entry for identifier in chunk if (entry := fresh.get(identifier) or kept.get(identifier))]
            if len(kept) + len(fresh) > _MOST_KEPT:
                kept.clear()
            kept.update(fresh)
        return found

    def statuses(self) -> dict[str, Status]:
        """The status of every document, today."""
        key = (self._catalogue.generation(), self.today())
        if self._statuses[0] != key:
            self._statuses = (key, self._catalogue.statuses(key[1]))
        return self._statuses[1]

    def _of(self, documents: Iterable[Document]) -> list[Entry]:
        today = self.today()
        sources = {source.name: source for source in self._catalogue.sources(removed=True)}
        entries = []
        for chunk in chunks(documents):
            standings = self._catalogue.standings([document.id for document in chunk], today)
            here = self._catalogue.here({file.sha256 for document in chunk for file in document.files})
            entries += [
                _entry(document, standing, sources.get(standing.owner or ""), here)
                for document in chunk
                if (standing := standings.get(document.id))
            ]
        return entries


def _entry(document: Document, standing: Standing, source: Source | None, here: frozenset[str]) -> Entry:
    return Entry(
        document=document,
        number=standing.number,
        status=standing.status,
        superseded_by_reference=standing.superseded_by_reference,
        source=source.name if source else "",
        publisher_title=source.title if source else None,
        trusted=bool(source and source.pinned),
        here=frozenset(file.sha256 for file in document.files) & here,
        collection_ids=standing.collections,
        current=standing.current,
        successor_languages=standing.successor_languages,
        claims=standing.claims,
        signed=source is None or source.signed,
        revoked=standing.revoked,
    )
