"""Parts of Office files made so that what reads them can: closed where they are cut off, sheets without seas of blanks, and
styles in which a title is a heading."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

# Cells that a sheet may have, blanks up to the last column of each row included.
_MOST_CELLS = 2_000_000
_MOST_BLANKS = 200_000  # what reads the sheet needs a kilobyte for each
# No tag goes on over the next `<`: where none is closed, looking for its end from each of them would take their square.
_FAR = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\sr=[\"'][A-Z]{3,}\d")  # a cell beyond column ZZ, the 702nd
_WIDE = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\sr=[\"'](?:[A-Z]{3,}|[B-Z][A-Z])\d")  # beyond column AZ, the 52nd
_PLACE = re.compile(rb"(<(?:\w+:)?c\b[^<>]*?\sr=[\"'])([A-Z]*+)(\d+)")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_COLUMNS = 16_384
_TITLE = re.compile(rb"<((?:\w+:)?)name\s[^<>]*?\1val=[\"'][Tt]itle[\"']")


def mended(data: bytes) -> bytes:
    """XML with its elements closed, as far as it goes; as it is where nothing can be made of it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return data
    return data if root is None else bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def titled(data: bytes) -> bytes:
    """Word's styles, with its "Title" as a heading: what reads them knows a heading by its level in the outline, and Word gives
    that style none. It has this name in every language.

    Put in by hand: styles are often longer than the text, and reading them as XML takes longer than all else.
    """
    name = _TITLE.search(data)
    if name is None:
        return data
    space = name[1]
    closing, level = b"</%bstyle>" % space, b'<%boutlineLvl %bval="0"/>' % (space, space)
    start, end = data.rfind(b"<%bstyle" % space, 0, name.start()), data.find(closing, name.end())
    if start < 0 or end < 0 or data.find(closing, start, name.start()) >= 0 or data.find(b"outlineLvl", start, end) >= 0:
        return data
    about = b"<%bpPr>" % space
    place = data.find(about, start, end)
    if place < 0:
        return b"%b%b%b</%bpPr>%b" % (data[:end], about, level, space, data[end:])
    place += len(about)
    return data[:place] + level + data[place:]


def bounded_sheet(data: bytes) -> bytes:
    """A sheet whose cells stand side by side where the blanks between them would be very many."""
    if not _WIDE.search(data):
        return data
    very_far = _FAR.search(data) and sum(1 for _ in _ROW.finditer(data)) * _COLUMNS > _MOST_CELLS
    if very_far or _blanks(data) > _MOST_BLANKS:
        return _PLACE.sub(_side_by_side(), data)
    return data


def _blanks(data: bytes) -> int:
    columns: dict[bytes, int] = {}
    blanks = last = 0
    row = b""
    for match in _PLACE.finditer(data):
        _, letters, its_row = match.groups()
        if (column := columns.get(letters)) is None:
            column = columns[letters] = _column(letters)
        if its_row != row:
            row, last = its_row, 0
        blanks += max(column - last - 1, 0)
        last = max(column, last)
    return blanks


def _column(letters: bytes) -> int:
    """A is 1, AA is 27; no sheet has one beyond the last that programs write."""
    number = 0
    for letter in letters[:4]:
        number = number * 26 + letter - 64
    return min(number, _COLUMNS)


def _side_by_side() -> Callable[[re.Match[bytes]], bytes]:
    row, column = b"", 0

    def place(match: re.Match[bytes]) -> bytes:
        nonlocal row, column
        row, column = match[3], column + 1 if match[3] == row else 1
        return match[1] + _letters(column) + row

    return place


def _letters(column: int) -> bytes:
    """1 is A, 27 is AA."""
    letters = b""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = bytes([65 + rest]) + letters
    return letters
