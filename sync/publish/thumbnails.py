"""Small pictures of the first pages of PDFs, for readers who have the texts of a document and not yet the document.

They are drawn by the child that reads PDF, written as PNG in sixteen greys, and travel with the texts: so they are small, and
made only where the publisher wants them.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resources.errors import ContentError
from sync.publish.derived import THUMBNAIL, Derived, Made
from sync.publish.report import Report, Told, silent
from sync.publish.repository import Repository

if TYPE_CHECKING:
    from resources.rendering import RenderedPage

_PDF, _PNG = "application/pdf", "image/png"
WIDTH, _TALLEST, LARGEST = 180, 360, 16 * 1024


@dataclass(frozen=True)
class ThumbnailReport(Report):
    """How many were made now, and the bytes of all of the collection, which every reader fetches with the texts."""

    made: int
    bytes: int
    problems: tuple[dict[str, str | None], ...] = ()


def make_thumbnails(repo: Repository, collection_id: str, *, told: Told = silent) -> ThumbnailReport:
    """Of the PDFs of a collection that have none. One that cannot be opened has none. `told` may stop it."""
    from resources.rendering import PageRenderer

    derived = Derived(repo)
    collection, _ = repo.read_collection(repo.collection_id(collection_id)) or (None, {})
    documents = collection.documents if collection else ()
    files = {file.sha256: file for document in documents for file in document.files if file.media_type == _PDF}
    wanted = [file for file in files.values() if THUMBNAIL not in derived.of(file.sha256)]
    made = 0
    with PageRenderer() as renderer:
        for done, file in enumerate(wanted):
            told("thumbnail", done, len(wanted))
            try:
                width, height = renderer.open(repo.object_path(file.sha256), item=file.name).sizes[0]
                data = png(renderer.render(1, max(1, round(min(WIDTH, _TALLEST * width / height)))))
            except ContentError:
                continue
            if len(data) <= LARGEST:
                derived.keep(file.sha256, THUMBNAIL, Made(hashlib.sha256(data).hexdigest(), len(data), _PNG), data)
                made += 1
    kept = [derived.of(sha256)[THUMBNAIL].length for sha256 in files if THUMBNAIL in derived.of(sha256)]
    return ThumbnailReport(made, sum(kept))


def png(drawn: RenderedPage) -> bytes:
    """In sixteen greys, two pixels a byte."""
    import numpy

    pixels = numpy.frombuffer(drawn.data, numpy.uint8).reshape(drawn.height, drawn.stride // 4, 4)[:, : drawn.width]
    grey = (pixels[:, :, :3].astype(numpy.uint16) @ numpy.array([29, 150, 77], numpy.uint16)) >> 12
    if drawn.width % 2:
        grey = numpy.pad(grey, ((0, 0), (0, 1)))
    packed = ((grey[:, ::2] << 4) | grey[:, 1::2]).astype(numpy.uint8)
    rows = numpy.pad(packed, ((0, 0), (1, 0))).tobytes()  # each begins with how it was filtered: not at all
    header = struct.pack(">IIBBBBB", drawn.width, drawn.height, 4, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )
