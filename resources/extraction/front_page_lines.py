"""The lines of a first page as labels and what stands behind them, whichever way the block is laid out: with colons, in the
cells of a table, in a table that lost its tabs, with values below their labels, in two columns, in one row above another.

What a value may be is not known here, and whether the labels make a block neither: that is `front_page`'s. Each line is looked
at once, word by word in tables: no pattern here can be made slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resources.extraction.front_page_words import FOREIGN_LABELS, LABELS, MOST_WORDS, OTHER_LABELS, TURNS_AWAY, key
from resources.words.text import HAN

OTHER, FOREIGN, AWAY = "(other)", "(foreign)", "(away)"  # what a label is for that no column is

_LONGEST_LINE, _LONGEST_LABEL = 400, 70  # characters
_LONGEST_COLUMN = 12  # labels, in two columns
_CELLS = re.compile(r"\t+|[ \u00a0]{2,}|\s\|\s")
_COLON = re.compile(r"\s?[:：](?!//)")
_NUMBERED = re.compile(r"^(?:[•●▪◦*·–—-]|\(?[0-9]{1,2}[.)]|\(?[A-Za-z][.)](?=\s))\s*")
_BRACKETS = re.compile(r"\([^()]{0,40}\)|（[^（）]{0,40}）")
_HAN_START = re.compile(f"[{HAN}]")
_BREAKS = re.compile(r"[;,，；、。]\s*|\s+")


@dataclass(frozen=True, slots=True)
class Line:
    page: int | None
    text: str


@dataclass(slots=True)
class Item:
    """A label in line `line`, for `column` (of the sheet; OTHER, FOREIGN or AWAY), with its value and where that ends.

    `plain`: nothing but its words says that it is a label: no colon, no cell.
    """

    line: int
    column: str
    value: str
    last: int  # the line that its value ends in
    plain: bool = False
    below: bool = False  # its value is not in its own line


def items(lines: Sequence[Line]) -> list[Item]:
    """In the order of the lines. A label without a value has ""."""
    rows = [_row(line.text, number) for number, line in enumerate(lines)]
    found: list[Item] = []
    number = 0
    while number < len(lines):
        row = rows[number]
        taken = _one_row(lines, rows, number) or _two_columns(lines, rows, number) or _below(lines, rows, number)
        if taken is None:
            found += row
            number += 1
        else:
            below, number = taken
            found += below
    return found


def label(text: str) -> str | None:
    """What the whole of `text` is the label of."""
    if len(text) > _LONGEST_LABEL:
        return None
    bare = _NUMBERED.sub("", text.strip()).rstrip(" :：")
    return _named(bare) or (_named(_BRACKETS.sub(" ", bare)) if "(" in bare or "（" in bare else None) or _in_two(bare)


def _named(text: str) -> str | None:
    words = key(text)
    if words in LABELS:
        return LABELS[words]
    return OTHER if words in OTHER_LABELS else FOREIGN if words in FOREIGN_LABELS else None


def _in_two(text: str) -> str | None:
    """`Reference / Référence`: the same in two languages."""
    parts = text.split("/")
    found = {_named(part) for part in parts} if 2 <= len(parts) <= 6 else set()
    return found.pop() if len(found) == 1 else None


# One line


def _row(text: str, number: int) -> list[Item]:
    text = text[:_LONGEST_LINE]
    if turns_away(text):
        return [Item(number, AWAY, "", number)]
    found: list[Item] = []
    cells = [cell.strip() for cell in _CELLS.split(text) if cell and cell.strip()]
    for cell in cells:
        own = _cell(cell, number)
        if own:
            found += own
        elif len(cells) > 1 and (column := label(cell)):
            found.append(Item(number, column, "", number))
        elif found and not found[-1].value:
            found[-1].value = cell
        elif found and found[-1].column == "contact":
            found[-1].value += f", {cell}"
        elif found and not own:
            found[-1].column = OTHER  # two values beside each other compare two documents
    if not found and cells and (column := label(text)):
        found = [Item(number, column, "", number, plain=not text.rstrip().endswith((":", "：")))]
    return found or _without_colon(text.strip(), number)


def _cell(cell: str, number: int) -> list[Item]:
    """`Label: value`, and further ones behind it: `Ref.: 2018.29 Approved by: Director`."""
    colons = list(_COLON.finditer(cell))
    if not colons or (column := label(cell[: colons[0].start()])) is None:
        return []
    found = [Item(number, column, "", number)]
    start = colons[0].end()
    for colon in colons[1:]:
        begun = _label_before(cell, start, colon.start())
        if begun is not None:
            place, column = begun
            found[-1].value = cell[start:place].strip(" \u00a0,;，；、")
            found.append(Item(number, column, "", number))
            start = colon.end()
    found[-1].value = cell[start:].strip()
    return found


def _label_before(cell: str, start: int, end: int) -> tuple[int, str] | None:
    """The longest label that ends at `end`, and where it begins; it begins as labels do, with a capital where there are any."""
    begins = [start, *(match.end() for match in _BREAKS.finditer(cell, max(start, end - _LONGEST_LABEL), end))]
    for place in begins[-MOST_WORDS - 1 :]:
        first = cell[place : place + 1]
        if first and not first.islower() and (column := label(cell[place:end])) and column != FOREIGN:
            return place, column
    return None


def _without_colon(text: str, number: int) -> list[Item]:
    """`Effective date 1 September 2018`: as a table comes out of a PDF."""
    bare = _NUMBERED.sub("", text)
    words = bare.split(" ", MOST_WORDS + 1)
    for count in range(min(MOST_WORDS + 1, len(words) - 1), 0, -1):
        column = _named(" ".join(words[:count]))
        if column in ("approved_by", "contact") and words[count][:1].islower() and "@" not in words[count]:
            return []  # a sentence: approved for publication
        if column and column != FOREIGN:
            return [Item(number, column, " ".join(words[count:]).strip(), number, plain=True)]
    if _HAN_START.match(bare):
        for count in range(8, 1, -1):
            column = LABELS.get(key(bare[:count]))
            if column and len(bare) > count:
                return [Item(number, column, bare[count:].strip(), number, plain=True)]
    return []


def turns_away(text: str) -> bool:
    """Whether what follows this line is about another document, or an example: it is a heading that says so."""
    text = text.strip()
    ends = text.endswith((":", "：", "…"))
    if len(text) <= _LONGEST_LABEL and key(_NUMBERED.sub("", text)) in TURNS_AWAY:
        return True
    if not ends:
        return False
    last = [part for part in re.split(r"[.。;!?]\s?", text[-2 * _LONGEST_LABEL :].rstrip(":：…")) if part.strip()]
    return bool(last) and key(last[-1]) in TURNS_AWAY


# Several lines


def _bare(row: list[Item]) -> bool:
    return bool(row) and all(item.column not in (FOREIGN, AWAY) and not item.value for item in row)


def _one_row(lines: Sequence[Line], rows: list[list[Item]], number: int) -> tuple[list[Item], int] | None:
    """A row of labels above one row of values. Above several, it is a list of documents, and none of them is this one."""
    row = rows[number]
    if len(row) < 2 or not _bare(row):
        return None
    below = number + 1
    values = []
    while below < len(lines) and not rows[below] and len(cells := _split(lines[below].text)) == len(row):
        values.append(cells)
        below += 1
    if len(values) != 1:
        return [], max(below, number + 1)
    return [Item(number, item.column, value, number + 1, below=True) for item, value in zip(row, values[0], strict=True)], below


def _two_columns(lines: Sequence[Line], rows: list[list[Item]], number: int) -> tuple[list[Item], int] | None:
    """Labels, one a line, then as many values."""
    end = number
    while end < len(lines) and end - number < _LONGEST_COLUMN and len(rows[end]) == 1 and _bare(rows[end]):
        end += 1
    count = end - number
    values = lines[end : end + count]
    if count < 2 or len(values) < count or any(rows[end : end + count]) or any(len(line.text) > 200 for line in values):
        return None
    return [
        Item(number + step, rows[number + step][0].column, line.text.strip(), end + step, below=True)
        for step, line in enumerate(values)
    ], end + count


def _below(lines: Sequence[Line], rows: list[list[Item]], number: int) -> tuple[list[Item], int] | None:
    """A label alone in its line, and its value in the next."""
    row = rows[number]
    if len(row) != 1 or not _bare(row) or number + 1 >= len(lines) or rows[number + 1]:
        return None
    return [Item(number, row[0].column, lines[number + 1].text.strip(), number + 1, row[0].plain, below=True)], number + 2


def _split(text: str) -> list[str]:
    return [cell.strip() for cell in _CELLS.split(text[:_LONGEST_LINE]) if cell and cell.strip()]
