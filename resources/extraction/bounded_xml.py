"""Parts of Office files made so that what reads them can: closed where they are cut off, and sheets without seas of blanks."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

# Cells that a sheet may have, blanks up to the last column of each row included.
_MOST_CELLS = 2_000_000
_FAR = re.compile(rb"<(?:\w+:)?c\b[^>]*?\sr=[\"'][A-Z]{3,}\d")  # a cell beyond column ZZ, the 702nd
_PLACE = re.compile(rb"(<(?:\w+:)?c\b[^>]*?\sr=[\"'])[A-Z]*(\d+)")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_COLUMNS = 16_384


def mended(data: bytes) -> bytes:
    """XML with its elements closed, as far as it goes; as it is where nothing can be made of it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return data
    return data if root is None else bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def bounded_sheet(data: bytes) -> bytes:
    """A sheet whose cells stand side by side where the blanks between them would be millions."""
    if _FAR.search(data) and sum(1 for _ in _ROW.finditer(data)) * _COLUMNS > _MOST_CELLS:
        return _PLACE.sub(_side_by_side(), data)
    return data


def _side_by_side() -> Callable[[re.Match[bytes]], bytes]:
    row, column = b"", 0

    def place(match: re.Match[bytes]) -> bytes:
        nonlocal row, column
        row, column = match[2], column + 1 if match[2] == row else 1
        return match[1] + _letters(column) + row

    return place


def _letters(column: int) -> bytes:
    """1 is A, 27 is AA."""
    letters = b""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = bytes([65 + rest]) + letters
    return letters
