"""Bringing the index up to date with the catalogue: from dirty marks and kept segments, never from the documents.

A step is: read the texts of some documents, write them in one index transaction, then take their marks away.
Killed in between, the step is done again, with the same result.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from resources.errors import ContentError
from resources.index import Text
from resources.models import Document, Passage
from resources.segments import passages_from_jsonl, read_segment

if TYPE_CHECKING:
    from resources.library import Library

_STEP = 48  # documents in one transaction


def update(library: Library, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None) -> int:
    """Index every marked document; the least current first, because what is written last is found first."""
    marks = dict(library.catalogue.dirty_marks())
    statuses = library.statuses()
    listed = [document for document in map(library.catalogue.document, marks) if document]
    gone = sorted(set(marks) - {document.id for document in listed})
    texts = _Texts(library)
    segments = library.catalogue.segments_of(file.sha256 for document in listed for file in document.files)
    where = {document.id: [segments[file.sha256] for file in document.files] for document in listed}
    listed.sort(key=lambda document: (statuses[document.id].current, where[document.id], _day(document)))

    done, total = 0, len(marks)
    if gone:
        library.index.replace([], gone)
        library.catalogue.clear_dirty([(identifier, marks[identifier]) for identifier in gone])
        done += len(gone)
    for start in range(0, len(listed), _STEP):
        if cancelled and cancelled():
            break
        step = listed[start : start + _STEP]
        texts.fetch(step)
        library.index.replace([(document, statuses[document.id].current, texts.of(document)) for document in step])
        library.catalogue.clear_dirty([(document.id, marks[document.id]) for document in step])
        done += len(step)
        if progress:
            progress(done, total)
    if done > 500:
        library.index.tidy()
    return done


def texts_of(library: Library, sha256s: Iterable[str]) -> dict[str, list[Passage]]:
    """The texts of these files, from whatever kept segments carry them."""
    segments = library.catalogue.segments_of(sha256s)
    found: dict[str, list[Passage]] = {}
    for segment in {segment for names in segments.values() for segment in names}:
        for sha256, data in _read(library, segment, {sha256 for sha256, names in segments.items() if segment in names}).items():
            found[sha256] = passages_from_jsonl(data)
    return found


class _Texts:
    """Texts by segment and file, so that a segment is decompressed once for the documents that follow each other."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._kept: dict[str, dict[str, bytes]] = {}

    def fetch(self, documents: Sequence[Document]) -> None:
        files = {file.sha256 for document in documents for file in document.files if file.segment}
        self._segments = self._library.catalogue.segments_of(files)
        needed = {segment for names in self._segments.values() for segment in names}
        for segment in [name for name in self._kept if name not in needed]:
            del self._kept[segment]
        for segment in sorted(needed - set(self._kept)):
            self._kept[segment] = _read(self._library, segment, None)

    def of(self, document: Document) -> list[Text]:
        found = []
        for file in {file.sha256: file for file in document.files}.values():
            for segment in self._segments.get(file.sha256, ()):
                data = self._kept.get(segment, {}).get(file.sha256)
                if data is None:
                    continue
                try:
                    passages = passages_from_jsonl(data)
                except ContentError:
                    continue  # one text that cannot be read does not cost the others their index
                found.append(Text(file.sha256, file.language, hashlib.sha256(data).hexdigest(), passages))
                break
        return found


def _read(library: Library, segment: str, wanted: set[str] | None) -> dict[str, bytes]:
    """Texts of a segment. A segment that is missing or damaged is forgotten, so that it is fetched again."""
    try:
        return {
            sha256: data
            for kind, sha256, data in read_segment(library.objects.path(segment))
            if kind == "text" and (wanted is None or sha256 in wanted)
        }
    except ContentError:
        library.catalogue.forget_objects([segment])
        return {}


def _day(document: Document) -> datetime.date:
    date = document.effective or document.issued
    return (date.first_day if date else None) or datetime.date.min
