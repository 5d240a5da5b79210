"""The plain bytes of a catalogue, as its institute signed them: in whatever form they travel, what arrives is compared with
the signed length and hash.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import zstandard

from resources.errors import SourceError
from resources.sentences import joined, say
from sync import disk, patches
from sync.plan import Offer
from sync.transport import Transport

CATALOGUE_LENGTH = 256 * 1024 * 1024
_REFUSED = "Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher."


def fetch_catalogue(transport: Transport, offer: Offer, metadata: Path) -> bytes:
    """The plain bytes of a catalogue, as signed: by a patch to the one that was fetched last, compressed, or as it is.

    It is kept in the source's folder `metadata` for the next patch. That copy is derived and no record of what is installed:
    it may be missing, wrong, or ahead of the rows after a kill, and then it spares the fetching.
    """
    if offer.length > CATALOGUE_LENGTH:
        raise SourceError(
            "tampered",
            joined(say("The catalogue of {offer} is larger than any catalogue can be.", offer=offer.id), say(_REFUSED)),
            item=offer.id,
        )
    kept = _place(metadata, offer)
    data = _from_kept(transport, offer, kept)
    if data is None:
        data = _whole(transport, offer)
    with contextlib.suppress(OSError):  # no room: the next one comes whole
        disk.make_folder(kept.parent)
        disk.write(kept, zstandard.ZstdCompressor(level=3).compress(data))
    return data


def kept_catalogue(offer: Offer, metadata: Path) -> bytes | None:
    """The plain bytes as signed, where they are what was fetched last; asks nobody."""
    old = _kept(_place(metadata, offer))
    return old if old is not None and _is(old, offer) else None


def kept_hashes(metadata: Path) -> set[str]:
    """The sha256 of all that are kept there."""
    kept = (_kept(place) for place in (metadata / "catalogues").glob("*.json.zst"))
    return {hashlib.sha256(data).hexdigest() for data in kept if data is not None}


def _place(metadata: Path, offer: Offer) -> Path:
    return metadata / "catalogues" / f"{offer.id.replace('/', '.')}.json.zst"


def _kept(place: Path) -> bytes | None:
    try:
        return _unpack(place.read_bytes(), None)
    except OSError:
        return None


def _from_kept(transport: Transport, offer: Offer, place: Path) -> bytes | None:
    old = _kept(place)
    if old is None:
        return None
    if _is(old, offer):
        return old
    sha256 = hashlib.sha256(old).hexdigest()
    patch = next((patch for patch in offer.patches if patch.old == sha256), None)
    if patch is None or patch.length >= offer.length:
        return None
    try:
        data = transport.get(patches.path_of(sha256, offer.sha256), patch.length)
    except SourceError as error:
        if error.code not in ("not_found", "tampered"):
            raise
        return None
    return patches.apply(old, data, offer.length, offer.sha256)


def _whole(transport: Transport, offer: Offer) -> bytes:
    stem = f"targets/{offer.id}/{offer.sha256}.catalogue.json"
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
        raise SourceError(
            "tampered",
            joined(say("The catalogue of {offer} is not what was signed.", offer=offer.id), say(_REFUSED)),
            item=offer.id,
        )
    return data


def _unpack(packed: bytes, length: int | None) -> bytes | None:
    """`length` bytes out of a zstd frame, or as many as it says itself; None where it is not one, or holds another number."""
    try:
        length = zstandard.frame_content_size(packed) if length is None else length
        if not 0 <= length <= CATALOGUE_LENGTH:
            return None
        with zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(packed) as reader:
            data = reader.read(length + 1)
    except (zstandard.ZstdError, MemoryError):
        return None
    return data if len(data) == length else None


def _is(data: bytes, offer: Offer) -> bool:
    return len(data) == offer.length and hashlib.sha256(data).hexdigest() == offer.sha256
