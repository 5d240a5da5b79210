"""The plain bytes of a catalogue, as its institute signed them: in whatever form they travel, what arrives is compared with
the signed length and hash.
"""

from __future__ import annotations

import hashlib

import zstandard

from resources.errors import SourceError
from sync.plan import Offer
from sync.transport import Transport

CATALOGUE_LENGTH = 256 * 1024 * 1024
_REFUSED = "Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher."


def fetch_catalogue(transport: Transport, offer: Offer) -> bytes:
    """The plain bytes of a catalogue, as signed: from its compressed form where there is one that is right."""
    stem = f"targets/{offer.id}/{offer.sha256}.catalogue.json"
    if offer.length > CATALOGUE_LENGTH:
        raise SourceError(
            "tampered", f"The catalogue of {offer.id} is larger than any catalogue can be. {_REFUSED}", item=offer.id
        )
    try:
        packed = transport.get(f"{stem}.zst", offer.length + 65536)
        data = _unpack(packed, offer.length)
        if data is not None and _is(data, offer):
            return data
    except SourceError as error:
        if error.code not in ("not_found", "tampered"):
            raise
    data = transport.get(stem, offer.length)
    if not _is(data, offer):
        raise SourceError("tampered", f"The catalogue of {offer.id} is not what was signed. {_REFUSED}", item=offer.id)
    return data


def _unpack(packed: bytes, length: int) -> bytes | None:
    """At most `length` bytes out of a zstd frame; None where it is not one, or holds more."""
    try:
        with zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(packed) as reader:
            data = reader.read(length + 1)
    except (zstandard.ZstdError, MemoryError):
        return None
    return data if len(data) == length else None


def _is(data: bytes, offer: Offer) -> bool:
    return len(data) == offer.length and hashlib.sha256(data).hexdigest() == offer.sha256
