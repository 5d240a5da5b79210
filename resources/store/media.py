"""How long a recording plays, from a few kilobytes of it; nothing is decoded, and the answer is None where it is not plain."""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import BinaryIO

_MOST_BOXES = 10_000
_HEAD = 256 * 1024
_LONGEST = 7 * 24 * 3600  # seconds; what claims more is not believed


def seconds(path: Path) -> float | None:
    """Of MP4 and its kin, WebM and Matroska, WAV. None for other files, and for those that do not say. No error but None."""
    try:
        with path.open("rb") as file:
            head = file.read(16)
            if head[4:8] == b"ftyp":
                found = _mp4(file)
            elif head.startswith(b"\x1aE\xdf\xa3"):
                file.seek(0)
                found = _matroska(file.read(_HEAD))
            elif head.startswith(b"RIFF") and head[8:12] == b"WAVE":
                found = _wav(file)
            else:
                found = None
    except (OSError, struct.error, IndexError, OverflowError, ZeroDivisionError):
        return None
    return found if found is not None and math.isfinite(found) and 0 < found <= _LONGEST else None


def _mp4(file: BinaryIO) -> float | None:
    """`moov/mvhd`: its time scale and duration (ISO/IEC 14496-12, 8.2.2)."""
    end = file.seek(0, 2)
    at, limit = 0, end
    for _ in range(_MOST_BOXES):
        if at + 8 > limit:
            return None
        file.seek(at)
        length, kind = struct.unpack(">I4s", file.read(8))
        start = at + 8
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
            start += 8
        if length == 0:
            length = limit - at
        if length < start - at:
            return None
        if kind == b"moov":
            at, limit = start, min(limit, at + length)
            continue
        if kind == b"mvhd":
            version = file.read(4)[0]
            if version == 1:
                scale, duration = struct.unpack(">IQ", file.read(28)[16:])
            else:
                scale, duration = struct.unpack(">II", file.read(16)[8:])
            return float(duration) / float(scale)
        at += length
    return None


def _matroska(head: bytes) -> float | None:
    """`Info`: its `Duration` in units of `TimestampScale`, nanoseconds (RFC 9559, 5.1.2)."""
    info = head.find(b"\x15\x49\xa9\x66")
    if info < 0:
        return None
    scale, part = 1_000_000, head[info : info + 4096]
    if (at := part.find(b"\x2a\xd7\xb1")) >= 0 and 0x80 < (part[at + 3 :] or b"\0")[0] <= 0x88:
        length = part[at + 3] & 0x0F
        scale = int.from_bytes(part[at + 4 : at + 4 + length], "big")
    at = part.find(b"\x44\x89")
    if at < 0 or part[at + 2 : at + 3] not in (b"\x84", b"\x88"):
        return None
    (duration,) = struct.unpack_from(">f" if part[at + 2] == 0x84 else ">d", part, at + 3)
    return float(duration) * scale / 1e9


def _wav(file: BinaryIO) -> float | None:
    rate, at = 0, 12
    for _ in range(100):
        file.seek(at)
        part = file.read(8)
        if len(part) < 8:
            return None
        kind, length = struct.unpack("<4sI", part)
        if kind == b"fmt ":
            (rate,) = struct.unpack_from("<I", file.read(12), 8)
        if kind == b"data":
            return float(length) / rate if rate else None
        at += 8 + length + length % 2
    return None
