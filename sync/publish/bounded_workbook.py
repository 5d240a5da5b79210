"""A workbook from anywhere, opened for its first page. What it unpacks to is bounded before; here, what openpyxl makes of
that: of 128 MB of elements ten gigabytes of objects, and such a workbook fits into a message.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import IO, Any

from openpyxl.reader.excel import ExcelReader

_MOST_PARTS = 20_000
_MOST_PAGES = 1000  # openpyxl compares the name of each with those of all others; the first is read
# Elements, of both their tags: of a part that is read at once (65,000 cell formats, each with two elements, are the most that a
# spreadsheet program writes), and between the ends of two rows or texts of a part that is read as it comes.
_MOST_TAGS = 400_000
_MOST_ROWS = 1_100_000
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_ENDED = re.compile(rb"\b(?:row|si)(?:\s*/)?>")
_DECLARATION = b"<!DOCTYPE"  # no program writes one, and what it declares may be repeated to a hundred times the file


class TooMuchError(Exception):
    """No ValueError, which openpyxl would make something else of."""


class DeclarationError(Exception):
    pass


def opened(data: bytes) -> Any:
    """The workbook, for reading, of which only the first pages are there. Raises TooMuchError, DeclarationError, whenever it is
    read from, and what openpyxl raises."""
    reader = _Reader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    if len(reader.valid_files) > _MOST_PARTS:
        raise TooMuchError
    reader.archive.close()
    reader.archive = _Archive(io.BytesIO(data))
    reader.read()
    return reader.wb


class _Reader(ExcelReader):
    def read_worksheets(self) -> None:
        del self.parser.sheets[_MOST_PAGES:]
        super().read_worksheets()


class _Archive(zipfile.ZipFile):
    def read(self, name: str | zipfile.ZipInfo, pwd: bytes | None = None) -> bytes:
        with super().open(name) as part:
            data = part.read()
        _no_declaration(data)
        if data.count(b"<") > _MOST_TAGS:
            raise TooMuchError
        return data

    def open(self, *arguments: Any, **named: Any) -> Any:
        return _Part(super().open(*arguments, **named))


class _Part:
    """One that is read as it comes."""

    def __init__(self, part: IO[bytes]) -> None:
        self._part = part
        self._tags = self._rows = 0
        self._before = b""

    def __enter__(self) -> _Part:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._part.close()

    def read(self, size: int = -1) -> bytes:
        data = self._part.read(size)
        _no_declaration(self._before + data)
        self._before = data[-2 * len(_DECLARATION) :]
        self._rows += sum(1 for _ in _ROW.finditer(data))
        place = 0
        for ended in _ENDED.finditer(data):
            self._count(data, place, ended.end())
            self._tags, place = 0, ended.end()
        self._count(data, place, len(data))
        if self._rows > _MOST_ROWS:
            raise TooMuchError
        return data

    def _count(self, data: bytes, start: int, end: int) -> None:
        self._tags += data.count(b"<", start, end)
        if self._tags > _MOST_TAGS:
            raise TooMuchError


def _no_declaration(data: bytes) -> None:
    if _DECLARATION in data.replace(b"\0", b""):  # in UTF-16, too
        raise DeclarationError
