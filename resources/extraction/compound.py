"""The directory of an OLE compound file, just far enough to tell DOC, PPT and XLS apart.

What a file embeds lies in the same directory, so names alone would mistake a text with a spreadsheet in it for one.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NONE = 0xFFFFFFF0  # and above: no sector, no entry
_MOST_SECTORS = 4096
_ENTRY = 128


def root_names(path: Path) -> frozenset[str]:
    """Names of streams and storages at the top level; empty where the file is too broken to say."""
    try:
        with path.open("rb") as file:
            return frozenset(_names(file))
    except (struct.error, OSError, ValueError):
        return frozenset()


def _names(file: BinaryIO) -> list[str]:
    header = file.read(512)
    shift, directory = struct.unpack_from("<H", header, 30)[0], struct.unpack_from("<I", header, 48)[0]
    if header[:8] != MAGIC or shift not in (9, 12):
        return []
    size = 1 << shift
    table_sectors = struct.unpack_from("<109I", header, 76)

    def sector(number: int) -> bytes:
        file.seek((number + 1) * size)
        return file.read(size)

    def following(number: int) -> int:
        place, offset = divmod(number, size // 4)
        if place >= len(table_sectors) or table_sectors[place] >= _NONE:
            return _NONE
        return int(struct.unpack_from("<I", sector(table_sectors[place]), offset * 4)[0])

    entries = bytearray()
    for _ in range(_MOST_SECTORS):
        if directory >= _NONE:
            break
        part = sector(directory)
        if len(part) < size:
            break
        entries += part
        directory = following(directory)
    return _top_level(bytes(entries))


def _top_level(entries: bytes) -> list[str]:
    names: list[str] = []
    waiting = [struct.unpack_from("<I", entries, 76)[0]]  # the root's child; siblings form a binary tree
    seen: set[int] = set()
    while waiting:
        number = waiting.pop()
        start = number * _ENTRY
        if number in seen or number >= _NONE or start + _ENTRY > len(entries):
            continue
        seen.add(number)
        length = struct.unpack_from("<H", entries, start + 64)[0]
        names.append(entries[start : start + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace"))
        waiting.extend(struct.unpack_from("<II", entries, start + 68))
    return names
