"""Which documents a search may show: currency, filters and what the query says beside its words; and the counts."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from resources.index import Unit
from resources.models import Document
from resources.query import Query
from resources.results import Filters
from resources.status import Status

if TYPE_CHECKING:
    from resources.library import Library


@dataclass(slots=True)
class Choice:
    """Documents to show, how many passages of them match, counts by kind and language."""

    documents: set[str] = field(default_factory=set)
    places: int = 0
    left_out: set[str] = field(default_factory=set)  # only because they are superseded or withdrawn
    facets: dict[str, dict[str, int]] = field(default_factory=dict)


class Selection:
    def __init__(self, library: Library, query: Query, filters: Filters) -> None:
        self._library, self._query, self._filters = library, query, filters
        self.shows_all = filters.status_all or query.status_all or bool(query.statuses or query.references)
        self._documents = library.catalogue.by_id()
        self._references = {document for key in query.references for document in library.catalogue.by_reference(key)}

    def takes_language(self, language: str) -> bool:
        """Both what was typed and what was clicked must agree."""
        return all(not wanted or language in wanted for wanted in (self._query.languages, self._filters.languages))

    def recency(self, document_id: str) -> float:
        """A number that is greater for the more recent document."""
        document = self._documents.get(document_id)
        day = _day(document) if document else None
        return float(day.toordinal()) if day else 0.0

    def choose(self, units: Mapping[Unit, int], titles: Collection[str]) -> Choice:
        statuses = self._library.statuses()
        places: dict[str, int] = {}
        languages: dict[str, set[str]] = {}
        for unit, count in units.items():
            languages.setdefault(unit.document_id, set()).add(unit.language)
            if self.takes_language(unit.language):
                places[unit.document_id] = places.get(unit.document_id, 0) + count
        choice = Choice()
        kinds: Counter[str] = Counter()
        tongues: Counter[str] = Counter()
        for document_id in languages.keys() | set(titles):
            document, status = self._documents.get(document_id), statuses.get(document_id)
            if document is None or status is None or not self._admits(document, status):
                continue
            spoken = languages.get(document_id, set()) | (set(document.languages) if document_id in titles else set())
            right_kind, right_language = self._right_kind(document), any(map(self.takes_language, spoken)) or not spoken
            if not self.shows_all and not status.current:
                if right_kind and right_language:
                    choice.left_out.add(document_id)
                continue
            if right_language:
                kinds[document.kind] += 1
            if right_kind:
                tongues.update(spoken)
            if right_kind and right_language:
                choice.documents.add(document_id)
                choice.places += places.get(document_id, 0)
        choice.facets = {"kind": dict(kinds.most_common()), "language": dict(tongues.most_common())}
        return choice

    def _right_kind(self, document: Document) -> bool:
        return all(not wanted or document.kind in wanted for wanted in (self._query.kinds, self._filters.kinds))

    def _admits(self, document: Document, status: Status) -> bool:
        query, collections = self._query, self._filters.collections
        if query.references and document.id not in self._references:
            return False
        if query.statuses and status.key not in query.statuses:
            return False
        if collections and not set(collections) & set(self._library.catalogue.collections_of(document.id)):
            return False
        if query.before or query.after:
            day = _day(document)
            if day is None or (query.before and day >= query.before) or (query.after and day < query.after):
                return False
        return True


def _day(document: Document) -> datetime.date | None:
    date = document.issued or document.effective
    return date.first_day if date else None
