"""Reading zip-based documents with bounds: what an entry claims is not believed, what it inflates to is counted."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from types import TracebackType

from resources.extraction import problems

LARGEST_ENTRY = 64 * 1024 * 1024
LARGEST_TOTAL = 192 * 1024 * 1024
MOST_ENTRIES = 20_000
_PIECE = 256 * 1024


class Archive:
    """An open zip archive. ContentError damaged, encrypted, too_large; the names are only keys, never paths."""

    def __init__(self, source: Path | io.BytesIO) -> None:
        try:
            self._zip = zipfile.ZipFile(source)
        except FileNotFoundError:
            raise problems.missing() from None
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
            raise problems.damaged() from None
        if len(self._zip.infolist()) > MOST_ENTRIES:
            self._zip.close()
            raise problems.too_many_files()
        self._left = LARGEST_TOTAL

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._zip.close()

    def names(self) -> list[str]:
        return self._zip.namelist()

    def entries(self) -> list[zipfile.ZipInfo]:
        """In their order; several may have the same name."""
        return self._zip.infolist()

    def read(self, entry: str | zipfile.ZipInfo) -> bytes:
        """Its content. KeyError where there is none of that name."""
        info = self._zip.getinfo(entry) if isinstance(entry, str) else entry
        if info.flag_bits & 0x1:
            raise problems.encrypted()
        parts: list[bytes] = []
        length = 0
        try:
            with self._zip.open(info) as opened:
                while part := opened.read(_PIECE):
                    length += len(part)
                    self._left -= len(part)
                    if length > LARGEST_ENTRY or self._left < 0:
                        raise problems.too_much_text()
                    parts.append(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
            raise problems.damaged() from None
        return b"".join(parts)
