"""A new version out of the old one and a patch: a zstd frame that has the old bytes as its dictionary.

Verified like everything else, so that a patch needs no trust; what cannot be used is None, and the whole file is fetched
instead. Fetches nothing; the publisher's side is `publish/patches.py`.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import zstandard

from resources.models import Patch
from sync import parts

# Old and new version must each be under it: it bounds the memory of both sides.
LARGEST = 64 * 1024 * 1024
_WINDOW_LOG = 27


def path_of(old: str, new: str) -> str:
    return f"patches/{old}-{new}"


def window_log(old: int, new: int) -> int:
    """The least window, as a power of two, that reaches from the end of `new` bytes back over `old` bytes."""
    return min(_WINDOW_LOG, max(10, (old + new - 1).bit_length()))


def apply(old: bytes, patch: bytes, length: int, sha256: str) -> bytes | None:
    """The new version, which has `length` bytes and this hash; None for any other outcome.

    Memory: the two versions, the patch, and a window no larger than the two together need.
    """
    if not 0 < len(old) < LARGEST or not 0 < length < LARGEST:
        return None
    try:
        dictionary = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
        decompressor = zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=1 << window_log(len(old), length))
        with decompressor.stream_reader(patch) as reader:
            new = reader.read(length + 1)
    except (zstandard.ZstdError, MemoryError):
        return None
    return new if len(new) == length and hashlib.sha256(new).hexdigest() == sha256 else None


def apply_file(old: Path, patch: Path, new: Path, length: int, sha256: str) -> bool:
    """The same with files; whether `new` is there. Raises OSError where it cannot be written, and then nothing of it is."""
    try:
        data = apply(old.read_bytes(), patch.read_bytes(), length, sha256)
    except FileNotFoundError:  # the old version has just been removed
        return False
    if data is None:
        return False
    parts.begin(new, length)
    try:
        new.write_bytes(data)
    except OSError:
        new.unlink(missing_ok=True)  # a disk filled to the last byte could not even open its databases
        raise
    return True


def listed(custom: object) -> tuple[Patch, ...]:
    """The patches in a target's `custom`."""
    return Patch.listed(custom.get("patches")) if isinstance(custom, dict) else ()
