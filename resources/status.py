"""Whether a document may be relied on today. Derived on reading, never stored: tomorrow it may be another."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from resources.models import Document

STATUSES = ("not_yet_in_force", "in_force", "review_overdue", "superseded", "withdrawn", "unknown")
NOT_CURRENT = frozenset({"superseded", "withdrawn"})  # what searches and lists leave out by default


@dataclass(frozen=True, slots=True)
class Status:
    """One of `STATUSES`; `superseded_by` is the id of the document to use instead, where it is known."""

    key: str
    superseded_by: str | None = None

    @property
    def current(self) -> bool:
        return self.key not in NOT_CURRENT


def derive(document: Document, superseders: Sequence[Document], today: datetime.date) -> Status:
    """The status of `document`, given the documents that say they supersede it.

    Only the same publisher can supersede; a successor that is not yet in force leaves the old one in force.
    Two documents that claim to supersede each other are judged by their dates: guidance must not vanish.
    """
    if document.declared_status == "withdrawn":
        return Status("withdrawn")
    able = [other for other in superseders if other.publisher == document.publisher and other.id != document.id]
    able = [other for other in able if not (other.id in document.related("supersedes") and _day(other) <= _day(document))]
    in_force = [other for other in able if not _starts_later(other, today)]
    if in_force:
        return Status("superseded", max(in_force, key=lambda other: (_day(other), other.id)).id)
    if document.declared_status == "superseded":
        return Status("superseded", max(able, key=lambda other: (_day(other), other.id)).id if able else None)
    if _starts_later(document, today):
        return Status("not_yet_in_force")
    if document.review is not None and (last := document.review.last_day) is not None and last < today:
        return Status("review_overdue")
    dated = any(date is not None and date.first_day for date in (document.issued, document.effective))
    return Status("in_force" if dated or document.declared_status == "in_force" else "unknown")


def _starts_later(document: Document, today: datetime.date) -> bool:
    start = document.effective or document.issued
    first = start.first_day if start else None
    return first is not None and first > today


def _day(document: Document) -> datetime.date:
    days = [date.first_day for date in (document.effective, document.issued) if date is not None and date.first_day]
    return days[0] if days else datetime.date.min
