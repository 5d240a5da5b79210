"""A document together with what follows from this library: its status today, who published it, what of it is here."""

from __future__ import annotations

from dataclasses import dataclass

from resources.models import Document
from resources.status import Status

_READ = frozenset({"document", "lesson-plan", "slides", "activity", "evaluation", "video"})  # not its thumbnail alone


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it stands in this library today."""

    document: Document
    status: Status
    superseded_by_reference: str | None
    source: str
    publisher_title: str | None
    trusted: bool
    here: frozenset[str]
    collection_ids: tuple[str, ...]

    @property
    def available(self) -> bool:
        """Whether something that one can read of it is on this disk."""
        readable = [file for file in self.document.files if file.role in _READ] or self.document.files
        return any(file.sha256 in self.here for file in readable)

    @property
    def bytes(self) -> int:
        return self.document.length

    @property
    def bytes_here(self) -> int:
        return sum({file.sha256: file.length for file in self.document.files if file.sha256 in self.here}.values())
