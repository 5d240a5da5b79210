"""What the library looks like as a whole, read in one go for the home page, the sidebar and the status bar. No widget."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.updates.records import name_of
from desktop.words import collection_names
from desktop.words.collection_names import CollectionName
from resources.library import Library
from resources.own.personal import Position
from resources.store.catalogue import Change, CollectionRow, Source
from resources.store.entry import Entry, newest_first

MOST_CHANGES = 500
MOST_NEWS = 3
_NEWS_READ = 50  # the newest, of which some may not hold any more


@dataclass(frozen=True)
class CollectionState:
    """A collection, and how much of it is here."""

    row: CollectionRow
    documents: int
    here: int
    missing_bytes: int
    name: CollectionName


@dataclass(frozen=True)
class Overview:
    documents: int
    lessons: int
    available: int
    bytes: int
    today: datetime.date
    since: str | None
    changes: Sequence[tuple[Change, Entry]]
    collections: Sequence[CollectionState]
    recent: Sequence[tuple[Position, Entry]]
    sources: Sequence[Source]
    waiting: int
    replacing: Mapping[str, Entry] = field(default_factory=dict)  # by the id of what they replace, of those that changed
    news: Sequence[Entry] = ()  # the newest first

    @property
    def is_empty(self) -> bool:
        return not self.sources and not self.documents


def read(library: Library) -> Overview:
    """No more documents are read than are shown: the rest is counted."""
    catalogue = library.catalogue
    since = library.personal.last_seen()
    newest: dict[str, Change] = {}
    for change in catalogue.changes(since, MOST_CHANGES):
        kept = newest.get(change.document_id)
        if kept is None or change.kind == "new" or (change.at >= kept.at and kept.kind != "new"):
            newest[change.document_id] = change  # what has come since then is new, whatever became of it afterwards
    positions = library.personal.recent(6)
    wanted = dict.fromkeys((*newest, *(position.document_id for position in positions)))
    entries = {entry.document.id: entry for entry in library.entries_by(wanted)}
    order = {"withdrawn": 0, "superseded": 1, "updated": 2}
    changes = sorted(
        (change for change in newest.values() if change.document_id in entries),
        key=lambda change: (order.get(kind_of(change, entries[change.document_id]), 3), change.document_id),
    )
    newer = {
        change.document_id: new
        for change in changes
        if (new := entries[change.document_id].current or entries[change.document_id].status.superseded_by)
    }
    successors = {entry.document.id: entry for entry in library.entries_by(dict.fromkeys(newer.values()))}
    news = library.entries_by(catalogue.newest("news", _NEWS_READ))
    held = catalogue.holdings()
    rows = catalogue.collections()
    names = collection_names.names(rows, {source.name: name_of(source) for source in catalogue.sources(removed=True)})
    collections = []
    for row in rows:
        here, bytes_here = held.collections.get(row.id, (0, 0))
        collections.append(CollectionState(row, row.documents, here, row.bytes - bytes_here, names[row.id]))
    return Overview(
        documents=held.documents,
        lessons=held.kinds.get("training", 0),
        available=held.available,
        bytes=held.bytes,
        today=library.today(),
        since=since,
        changes=[(change, entries[change.document_id]) for change in changes],
        collections=collections,
        recent=[(position, entries[position.document_id]) for position in positions if position.document_id in entries],
        sources=catalogue.sources(),
        waiting=catalogue.dirty_count(),
        replacing={old: entry for old, new in newer.items() if (entry := successors.get(new))},
        news=newest_first(entry for entry in news if entry.status.current)[:MOST_NEWS],
    )


def kind_of(change: Change, entry: Entry) -> str:
    """new, updated, superseded or withdrawn: what the document is today comes before what once happened to it."""
    return entry.status.key if entry.status.key in ("superseded", "withdrawn") else change.kind
