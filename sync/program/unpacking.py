"""A program's archive, unpacked into a folder of its own: a .tar.xz of one folder with plain files and folders in it.

Anything else ends it: links, devices, names that lead out or that FAT does not hold, a name twice, more bytes than were signed.
Its publisher's tools look at it in the same way before they sign (`sync/publish/program.py`).
"""

from __future__ import annotations

import io
import lzma
import os
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

from resources.errors import SourceError
from resources.sentences import say
from resources.store.durable import flush_folder
from sync.packs.names import safe_name, same

_MOST_FILES = 20_000
_MEMORY = 256 * 1024 * 1024  # bytes; what xz -9 makes needs 65 MB
_AROUND = 2048  # bytes of a file in a tar, beside its own: its head, and what fills up its last block
_CHUNK = 1 << 20
_DAMAGED = (tarfile.TarError, lzma.LZMAError, EOFError, UnicodeError, ValueError)


def unpack(archive: Path, folder: Path, unpacked: int, *, written: Callable[[int], None] = lambda count: None) -> None:
    """What is below the archive's one folder, durably into `folder`, which is made; `unpacked`: bytes of all its files, as its
    publisher has signed them. SourceError `bad_program`; OSError of the disk."""
    folder.mkdir()
    for member, parts, tar in _members(archive, unpacked):
        target = folder.joinpath(*parts)
        if member.isdir():
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            for chunk in _content(tar, member):
                file.write(chunk)
                written(len(chunk))
            file.flush()
            os.fsync(file.fileno())
            if member.mode & 0o100 and os.name == "posix":
                os.fchmod(file.fileno(), 0o755)
    for one in (*(path for path in folder.rglob("*") if path.is_dir()), folder):
        flush_folder(one)


def measure(archive: Path) -> int:
    """Bytes of all files in it. SourceError `bad_program` for what `unpack` would not take."""
    return sum(member.size for member, _, _ in _members(archive, None))


def _members(archive: Path, unpacked: int | None) -> Iterator[tuple[tarfile.TarInfo, tuple[str, ...], tarfile.TarFile]]:
    """Each file and folder below the one folder, with its path there."""
    top, seen, total = "", set[str](), 0
    try:
        with archive.open("rb") as file, tarfile.open(fileobj=_Unpacked(file, unpacked), mode="r|") as tar:
            for member in tar:
                path = member.name.removesuffix("/")
                first, *parts = path.split("/")
                top = top or first
                total += member.size
                if not (member.type in (tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.DIRTYPE) and not member.issparse()):
                    raise _bad(path)
                if member.isdir() and member.size:
                    raise _bad(path)  # its bytes would be counted, and stand nowhere
                if first != top or any(safe_name(part, 255) != part for part in (first, *parts)):
                    raise _bad(path)
                if same(path) in seen or len(seen) >= _MOST_FILES or (unpacked is not None and total > unpacked):
                    raise _bad(path)
                seen.add(same(path))
                if not parts:
                    if not member.isdir():
                        raise _bad(path)
                    continue
                yield member, tuple(parts), tar
    except _DAMAGED as error:
        raise _bad(archive.name) from error
    if not seen or (unpacked is not None and total != unpacked):
        raise _bad(archive.name)


def _content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> Iterator[bytes]:
    """Of a plain file, a few at once. SourceError where the archive ends before it."""
    try:
        source = tar.extractfile(member)
        assert source is not None, "a plain file"
        while chunk := source.read(_CHUNK):
            yield chunk
    except _DAMAGED as error:
        raise _bad(member.name) from error


class _Unpacked(io.RawIOBase):
    """The bytes of an .xz file, never more at once than are asked for, nor in all than such a tar may have."""

    def __init__(self, file: io.BufferedReader, unpacked: int | None) -> None:
        self._file = file
        self._decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MEMORY)
        self._left = None if unpacked is None else unpacked + (_MOST_FILES + 10) * _AROUND

    def read(self, size: int = -1) -> bytes:
        given = b""
        while not given and not self._decoder.eof:
            fed = self._file.read(_CHUNK) if self._decoder.needs_input else b""
            if self._decoder.needs_input and not fed:
                raise EOFError
            given = self._decoder.decompress(fed, size if size > 0 else _CHUNK)
        if self._left is not None:
            self._left -= len(given)
            if self._left < 0:
                raise EOFError
        return given


def _bad(name: str) -> SourceError:
    return SourceError("bad_program", say(_BAD, name=name), item=name)


_BAD = (
    "The new version of the program is not made as it should be ({name}), and was not taken. The program that you have goes on "
    "as it is. Tell its publisher."
)
