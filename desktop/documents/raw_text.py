"""The text of a `QTextDocument` as its kept passages have it: a picture takes a place in the one and none in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QTextDocument

_ENDS = re.compile("[\u2028\u2029\ufdd0\ufdd1]")  # of lines, blocks, and of what Qt sets apart
# A picture; where a block has nothing else, its end too.
_PICTURES = re.compile("(?<![^\u2029\ufdd0\ufdd1])\ufffc+\u2029|\ufffc+")


class RawText:
    """Places are positions in the document, which counts in UTF-16 units; characters are Python's."""

    def __init__(self, document: QTextDocument) -> None:
        raw = document.toRawText()
        self._units = raw.encode("utf-16-le", "surrogatepass")
        self._pictures: list[tuple[int, int]] = []  # where they begin and end
        read = place = 0
        for match in _PICTURES.finditer(raw):
            place += _units(raw[read : match.start()])
            self._pictures.append((place, place + len(match[0])))
            read, place = match.end(), place + len(match[0])

    def between(self, start: int, end: int) -> str:
        return "".join(self._text(*piece) for piece in self._pieces(start, end))

    def place(self, start: int, end: int, characters: int) -> int:
        """Where the first so many characters end of the text between these places."""
        for first, last in self._pieces(start, end):
            text = self._text(first, last)
            if characters <= len(text):
                return first + _units(text[:characters])
            characters -= len(text)
        return end

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What lies between the pictures there."""
        for first, last in self._pictures:
            if start < last and first < end:
                if start < first:
                    yield start, first
                start = last
        if start < end:
            yield start, end

    def _text(self, start: int, end: int) -> str:
        return _ENDS.sub("\n", self._units[2 * start : 2 * end].decode("utf-16-le", "replace"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
