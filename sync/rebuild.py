"""A segment that was compacted, made out of the segments that are here: its publisher moves texts, nobody fetches them anew.

A segment is written the same for the same texts, and what it must be is signed: either this gives that very file, or it is
fetched like any other (a text is missing here, or another version of the compression packs it otherwise). Writes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from resources.errors import ContentError
from resources.library import Library
from resources.models import Collection, Segment
from resources.store.segments import read_segment, write_segment

_MOST = 96 * 1024 * 1024  # bytes of texts in memory; a publisher packs less into one


def rebuilt(library: Library, collection: Collection) -> Iterator[tuple[Segment, bytes]]:
    """Those of the collection's segments that are not here, as far as they can be made."""
    missing = {segment.name: segment for segment in collection.segments}
    here = library.catalogue.here(segment.sha256 for segment in missing.values())
    packed: dict[str, dict[str, bool]] = {}  # name -> sha256 of each file in it -> whether the file itself is in it
    for file in (file for document in collection.documents for file in document.files if file.segment in missing):
        if missing[str(file.segment)].sha256 not in here:
            packed.setdefault(str(file.segment), {})[file.sha256] = file.packed
    for name, files in packed.items():
        data = _made(library, files)
        if data is not None and hashlib.sha256(data).hexdigest() == missing[name].sha256:
            yield missing[name], data


def _made(library: Library, files: Mapping[str, bool]) -> bytes | None:
    """Out of whatever is here; None where not every file is in a segment here."""
    carriers = library.catalogue.segments_of(files)
    if not all(carriers.values()):
        return None
    wanted: dict[str, set[str]] = {}
    for sha256, segments in carriers.items():
        wanted.setdefault(segments[0], set()).add(sha256)
    texts: dict[str, bytes] = {}
    objects: dict[str, bytes] = {}
    size = 0
    for segment, carried in wanted.items():
        try:
            for kind, sha256, data in read_segment(library.objects.path(segment)):
                if sha256 in carried and (kind == "text" or files[sha256]):
                    (texts if kind == "text" else objects)[sha256] = data
                    size += len(data)
                    if size > _MOST:
                        return None
        except ContentError:
            return None
    return write_segment(texts, objects)
