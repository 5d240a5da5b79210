"""Reading zip-based documents with bounds: what an entry claims is not believed, what it inflates to is counted.

What is cut off or damaged is read as far as it goes, by the headers before the entries where the list at the end is gone;
`damaged` names what is not whole.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from resources.extraction import problems

LARGEST_ENTRY = 64 * 1024 * 1024
LARGEST_TOTAL = 192 * 1024 * 1024
MOST_ENTRIES = 20_000
_PIECE = 256 * 1024
_HEADER = struct.Struct("<4sHHHHHIIIHH")  # before an entry: name and extra field follow, then its data
_MARK = b"PK\x03\x04"
_LOCKED, _LENGTH_FOLLOWS = 0x1, 0x8
# What zipfile raises for what is no archive, or a damaged one.
BROKEN = (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, struct.error)
# The bytes in which entries are looked for where the list of them is gone.
_LARGEST_SEARCHED = 256 * 1024 * 1024
_LONGEST_NAME = 4096  # bytes; 64 kB of name every few bytes would be thousands of times the file


@dataclass(frozen=True, slots=True)
class _Entry:
    header: int  # where its header begins
    packed: int | None  # bytes of its data; None where only the data itself tells
    crc: int | None
    method: int
    flags: int


class Archive:
    """An open zip archive. ContentError damaged, encrypted, too_large, missing; the names are only keys, never paths."""

    def __init__(self, path: Path) -> None:
        try:
            self._file = path.open("rb")
        except OSError:
            raise problems.missing() from None
        self.damaged: set[str] = set()
        self.cut_off = False  # there is no list of what it should hold
        self._left = LARGEST_TOTAL
        try:
            self._entries = self._listed()
            if not self._entries:
                self.cut_off = True
                self._entries = dict(_found(self._file))
            if not self._entries:
                raise problems.damaged()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    @property
    def incomplete(self) -> bool:
        """Whether something of it is missing or not as it was written, as far as it was read."""
        return self.cut_off or bool(self.damaged)

    def names(self) -> list[str]:
        return list(self._entries)

    def read(self, name: str) -> bytes:
        """The entry's content; what could be got of it where it is damaged. KeyError where there is none of that name."""
        entry = self._entries[name]
        if entry.flags & _LOCKED:
            raise problems.encrypted()
        parts: list[bytes] = []
        length = crc = 0
        try:
            for part in _content(self._file, entry):
                length += len(part)
                self._left -= len(part)
                if length > LARGEST_ENTRY or self._left < 0:
                    raise problems.too_much_text()
                crc = zlib.crc32(part, crc)
                parts.append(part)
        except (zlib.error, struct.error, EOFError, OSError, ValueError):
            crc = -1
        if entry.crc is not None and crc != entry.crc:
            self.damaged.add(name)
            if not parts:
                raise problems.damaged()
        return b"".join(parts)

    def beginning(self, name: str) -> bytes:
        """The first _PIECE of it at most, as far as it can be read; nothing where there is none of that name."""
        entry = self._entries.get(name)
        if entry is None or entry.flags & _LOCKED:
            return b""
        try:
            return next(_content(self._file, entry), b"")
        except (zlib.error, struct.error, EOFError, OSError, ValueError):
            return b""

    def _listed(self) -> dict[str, _Entry]:
        """By the list at its end; nothing where that cannot be read."""
        try:
            with zipfile.ZipFile(self._file) as archive:
                listed = archive.infolist()
        except BROKEN:
            return {}
        if len(listed) > MOST_ENTRIES:
            raise problems.too_many_files()
        return {
            info.filename: _Entry(info.header_offset, info.compress_size, info.CRC, info.compress_type, info.flag_bits)
            for info in listed
        }


def _content(file: BinaryIO, entry: _Entry) -> Iterator[bytes]:
    """Its data in pieces, unpacked. EOFError where it is cut off, zlib.error where damaged, ValueError for an unknown way."""
    file.seek(entry.header)
    mark, *_, name, extra = _HEADER.unpack(file.read(_HEADER.size))
    if mark != _MARK:
        raise ValueError("no entry begins here")
    file.seek(name + extra, 1)
    left = entry.packed
    if entry.method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or (left is None and entry.method == zipfile.ZIP_STORED):
        raise ValueError("packed in a way that is not known")
    inflating = zlib.decompressobj(-15)
    while left is None or left:
        data = file.read(_PIECE if left is None else min(left, _PIECE))
        if not data:
            raise EOFError
        left = None if left is None else left - len(data)
        if entry.method == zipfile.ZIP_STORED:
            yield data
            continue
        while data and not inflating.eof:
            yield inflating.decompress(data, _PIECE)
            data = inflating.unconsumed_tail
        if inflating.eof:
            return
    if entry.method == zipfile.ZIP_DEFLATED:
        yield inflating.flush()
        if not inflating.eof:
            raise EOFError


def _found(file: BinaryIO) -> Iterator[tuple[str, _Entry]]:
    """Entries by their own headers, in the order in which they stand; the first of a name counts, as it was written first."""
    seen: set[str] = set()
    for place in _marks(file):
        file.seek(place)
        header = file.read(_HEADER.size)
        if len(header) < _HEADER.size:
            return
        _, _, flags, method, _, _, crc, packed, _, length, _ = _HEADER.unpack(header)
        if not 0 < length <= _LONGEST_NAME:
            continue
        name = file.read(length).decode("utf-8", "replace")
        if name in seen:
            continue
        seen.add(name)
        if len(seen) > MOST_ENTRIES:
            raise problems.too_many_files()
        follows = bool(flags & _LENGTH_FOLLOWS)
        yield name, _Entry(place, None if follows else packed, None if follows else crc, method, flags)


def _marks(file: BinaryIO) -> Iterator[int]:
    """Where headers may begin."""
    file.seek(0)
    start, before = 0, b""
    while start < _LARGEST_SEARCHED and (data := file.read(_PIECE)):
        piece = before + data
        after = file.tell()
        place = piece.find(_MARK)
        while place >= 0:
            yield start - len(before) + place
            place = piece.find(_MARK, place + 1)
        file.seek(after)
        start += len(data)
        before = piece[-3:]
