"""A document together with what follows from this library: its status today, who published it, what of it is here."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from resources.models import Document, File, PartialDate
from resources.store.status import Status

_READ = frozenset({"document", "lesson-plan", "slides", "activity", "evaluation", "video"})  # not its thumbnail alone


def readable(document: Document) -> tuple[File, ...]:
    """The files of which one is enough to read the document."""
    return tuple(file for file in document.files if file.role in _READ) or document.files


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it stands in this library today.

    `number` is the document's in the catalogue. `current` is the id of the document at the end of the chain that began with
    it, where that may be relied on; None for a document that is not superseded. `superseded_by_reference` is the reference of
    what people are told to use instead: of `current`, or, where there is none, of `status.superseded_by`. `claims` are
    (publisher, document id) of those that say they replace it and may not.
    `revoked`: its source believes its publisher's key no more.
    """

    document: Document
    number: int
    status: Status
    superseded_by_reference: str | None
    source: str
    publisher_title: str | None
    trusted: bool
    here: frozenset[str]
    collection_ids: tuple[str, ...]
    current: str | None = None
    successor_languages: frozenset[str] = frozenset()  # of `current`: where the reader's is not among them, offer both
    claims: tuple[tuple[str, str], ...] = ()
    signed: bool = True  # whether anybody vouches for it: what a reader has harvested himself, nobody does
    revoked: bool = False

    @property
    def available(self) -> bool:
        """Whether something that one can read of it is on this disk."""
        return any(file.sha256 in self.here for file in readable(self.document))

    @property
    def bytes(self) -> int:
        return self.document.length

    @property
    def bytes_here(self) -> int:
        return sum({file.sha256: file.length for file in self.document.files if file.sha256 in self.here}.values())

    def outdated_in(self, language: str) -> PartialDate | None:
        """See `Document.outdated_in`."""
        return self.document.outdated_in(language)


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """By the day on which each was issued, or took effect; those without one last."""
    return sorted(entries, key=_day, reverse=True)


def _day(entry: Entry) -> datetime.date:
    document = entry.document
    days = (date.first_day for date in (document.issued, document.effective) if date is not None)
    return next((day for day in days if day is not None), datetime.date.min)
