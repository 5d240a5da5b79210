"""What the library looks like as a whole, read in one go for the home page, the sidebar and the status bar. No widget."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop import wording
from desktop.shelving import newest_first
from resources.catalogue import Change, CollectionRow, Source
from resources.entry import Entry
from resources.library import Library
from resources.personal import Position

MOST_CHANGES = 500
MOST_NEWS = 3


@dataclass(frozen=True)
class CollectionState:
    """A collection, and how much of it is here."""

    row: CollectionRow
    documents: int
    here: int
    missing_bytes: int

    @property
    def title(self) -> str:
        titles = self.row.titles
        return titles.get(wording.interface()) or titles.get("en") or next(iter(titles.values()), self.row.id)


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
    entries = {entry.document.id: entry for entry in library.entries()}
    since = library.personal.last_seen()
    newest: dict[str, Change] = {}
    for change in library.catalogue.changes(since, MOST_CHANGES):
        kept = newest.get(change.document_id)
        if kept is None or change.at >= kept.at:
            newest[change.document_id] = change
    order = {"withdrawn": 0, "superseded": 1, "updated": 2}
    changes = sorted(
        (change for change in newest.values() if change.document_id in entries),
        key=lambda change: (order.get(kind_of(change, entries[change.document_id]), 3), change.document_id),
    )
    collections = []
    for row in library.catalogue.collections():
        within = [entry for entry in entries.values() if row.id in entry.collection_ids]
        missing = sum(entry.bytes - entry.bytes_here for entry in within)
        collections.append(CollectionState(row, len(within), sum(entry.available for entry in within), missing))
    recent = [
        (position, entries[position.document_id]) for position in library.personal.recent(6) if position.document_id in entries
    ]
    replacing = {
        change.document_id: entries[new]
        for change in changes
        if (new := entries[change.document_id].current or entries[change.document_id].status.superseded_by) in entries
    }
    news = newest_first(entry for entry in entries.values() if entry.document.kind == "news" and entry.status.current)
    return Overview(
        documents=len(entries),
        lessons=sum(entry.document.kind == "training" for entry in entries.values()),
        available=sum(entry.available for entry in entries.values()),
        bytes=sum(library.catalogue.object_lengths().values()),
        today=library.today(),
        since=since,
        changes=[(change, entries[change.document_id]) for change in changes],
        collections=collections,
        recent=recent,
        sources=library.catalogue.sources(),
        waiting=library.catalogue.dirty_count(),
        replacing=replacing,
        news=news[:MOST_NEWS],
    )


def kind_of(change: Change, entry: Entry) -> str:
    """new, updated, superseded or withdrawn: what the document is today comes before what once happened to it."""
    return entry.status.key if entry.status.key in ("superseded", "withdrawn") else change.kind
