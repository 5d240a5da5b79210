"""XLSX, in and out: cells as text. A workbook may come from anywhere, so that what it unpacks to is bounded before it is read.

What is written is made for people: the header stays in sight, columns with fixed words offer them, and every cell is text, so
that `2010.10` does not become a number, nor `2018-12` a day.
"""

from __future__ import annotations

import datetime
import io
import itertools
import lzma
import operator
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MOST_ROWS = 1_048_576  # of a page, in every spreadsheet program
UNPACKED = 128 * 1024 * 1024
_MOST_COLUMNS = 256  # what stands farther to the right is not read: some programs style all 16,384
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what a workbook with a password is wrapped in; an old .xls too
_OTHER_WORDS = ("language", "handling", "accept")  # columns whose list is a proposal: other words may be right
_WIDTHS = {"file": 40, "id": 28, "kind": 16, "reference": 14, "collection_path": 36, "language": 10, "role": 13, "status": 12}
_TITLE_WIDTH, _WIDTH = 44, 18

# What XML 1.0 cannot hold, and what would be read as the escape of such a character (ECMA-376, ST_Xstring).
_TO_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
# Only what must be escaped is taken for an escape: LibreOffice reads them, and writes the same text without.
_ESCAPED = re.compile("_x(00[01][0-9A-Fa-f]|[Ff]{3}[EeFf]|005[Ff](?=_x[0-9A-Fa-f]{4}_))_")


class WorkbookError(ValueError):
    """A workbook that is not read; `reason` is `locked`, `damaged`, `too_large` or `too_long`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Line:
    """A row with something in it. `number` as the spreadsheet counts; `fractions` are the places (from 0) of cells that the
    spreadsheet holds as numbers with a fraction, whose zeros at the end are lost."""

    number: int
    cells: list[str]
    fractions: tuple[int, ...] = ()


def read(data: bytes, unpacked: int = UNPACKED) -> Iterator[Line]:
    """Of the first page. Raises WorkbookError; `unpacked` are the bytes that the whole workbook may unpack to."""
    import openpyxl  # 0.1 s: only for those who have such a sheet
    from openpyxl.cell.read_only import EMPTY_CELL

    if data.startswith(_COMPOUND):
        raise WorkbookError("locked")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # What is declared here bounds what is really unpacked: no more is read of a part.
            if sum(part.file_size for part in archive.infolist()) > unpacked:
                raise WorkbookError("too_large")
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            page = book.worksheets[0]
            page.reset_dimensions()  # some programs write wrong ones
            # A row may give any number as its own; openpyxl fills in what is missing before it.
            for number, cells in enumerate(page.iter_rows(max_row=MOST_ROWS + 1, max_col=_MOST_COLUMNS), 1):
                if number > MOST_ROWS:
                    raise WorkbookError("too_long")
                # Rows that are filled in can be a million: they are passed twice as fast as cell by cell.
                if all(map(operator.is_, cells, itertools.repeat(EMPTY_CELL))):
                    continue
                if any(cell.value is not None for cell in cells):
                    yield _line(number, cells)
        finally:
            book.close()
    except WorkbookError:
        raise
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        zlib.error,
        lzma.LZMAError,
        NotImplementedError,  # a way of packing that this program does not know
        RuntimeError,  # a part with a password
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        ArithmeticError,
        SyntaxError,
        EOFError,
        OSError,
        RecursionError,
    ) as error:
        raise WorkbookError("damaged") from error


def _line(number: int, cells: Sequence[Any]) -> Line:
    line, fractions = [], []
    for place, cell in enumerate(cells):
        line.append(_text(cell.value, getattr(cell, "number_format", None) or "General"))
        if isinstance(cell.value, float) and not cell.value.is_integer() and cell.number_format == "General":
            fractions.append(place)
    while line and not line[-1]:
        line.pop()
    return Line(number, line, tuple(fractions))


def _text(value: Any, number_format: str) -> str:
    """A cell as a person sees it: a date as precise as its format, a number without the machine's `.0`."""
    if value is None:
        return ""
    if isinstance(value, (datetime.datetime, datetime.date)):
        # Excel keeps "December 2018" as 1 December and a format without a day: it is not 1 December.
        shown = re.sub(r"\"[^\"]*\"|\[[^\]]*\]|\\.", "", number_format).lower()
        if "d" in shown or not ("m" in shown or "y" in shown):
            return f"{value:%Y-%m-%d}"
        return f"{value:%Y-%m}" if "m" in shown else f"{value:%Y}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if decimals := re.fullmatch(r"0\.(0+)", number_format):
            return f"{value:.{len(decimals[1])}f}"
        return str(int(value)) if value.is_integer() else repr(value)
    text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(value))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write(
    columns: Sequence[str],
    rows: Sequence[Mapping[str, str]],
    choices: Mapping[str, Sequence[str]],
    proposed: Collection[str] = (),
) -> bytes:
    """A workbook of one page; `choices` are the words that a column offers, `proposed` the columns that are no more than
    proposals and look so. Every cell stays text, whatever it begins with."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("Documents")
    page.freeze_panes = "B2"
    for place, column in enumerate(columns, 1):
        letter = get_column_letter(place)
        about = page.column_dimensions[letter]
        about.width = _WIDTHS.get(column, _TITLE_WIDTH if column.startswith("title.") else _WIDTH)
        about.number_format = "@"  # of the cells that somebody fills in later, too
        if words := choices.get(column):
            offered = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True, showErrorMessage=True)
            offered.errorStyle = "warning" if column in _OTHER_WORDS else "stop"
            offered.errorTitle, offered.error = column, _OTHER if column in _OTHER_WORDS else _ONE_OF
            offered.add(f"{letter}2:{letter}{MOST_ROWS}")
            page.data_validations.append(offered)

    soft, softly = Font(italic=True, color="FF5F6B76"), PatternFill("solid", fgColor="FFFFF4CE")

    def cell(text: str, column: str, *, bold: bool = False) -> Any:
        made = WriteOnlyCell(page, value="")
        _fill(made, text)
        if column in proposed:
            made.font, made.fill = soft, softly
        elif bold:
            made.font = Font(bold=True)
        return made

    page.append([cell(column, column, bold=True) for column in columns])
    for row in rows:
        page.append([cell(text, column) if (text := row.get(column, "")) else None for column in columns])
    data = io.BytesIO()
    book.save(data)
    book.close()
    return data.getvalue()


def change(data: bytes, cells: Mapping[tuple[int, str], str]) -> bytes | None:
    """The workbook with other text in `cells` of its first page, by row and by what stands at the head of the column; all else
    as it is. None where it has formulas, since what they gave would be lost. Raises WorkbookError."""
    import openpyxl

    for _ in read(data):  # proves it sound, and not too large
        pass
    book = openpyxl.load_workbook(io.BytesIO(data))
    try:
        if any(cell.data_type == "f" for page in book.worksheets for row in page.iter_rows() for cell in row):
            return None
        page = book.worksheets[0]
        head = next(row for row in page.iter_rows() if any(cell.value is not None for cell in row))
        places = {_text(cell.value, "General").strip(): number for number, cell in enumerate(head, 1)}
        for (row, column), text in cells.items():
            _fill(page.cell(row, places[column]), text)
        changed = io.BytesIO()
        book.save(changed)
        return changed.getvalue()
    finally:
        book.close()


def _fill(cell: Any, text: str) -> None:
    """As text, and never a formula, whatever it begins with."""
    cell.value = _TO_ESCAPE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
    cell.data_type = "s"
    cell.number_format = "@"


_ONE_OF = "Choose one of the words of the list, or leave the cell blank."
_OTHER = "This is not one of the words of the list. Keep it only if that is meant."
