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
import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.children.processes import MIB, Handlers, Limits, Worker
from resources.errors import ContentError

MOST_ROWS = 1_048_576  # of a page, in every spreadsheet program
UNPACKED = 128 * 1024 * 1024
MOST_COLUMNS = 256  # what stands farther to the right is not read: some programs style all 16,384
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what a workbook with a password is wrapped in; an old .xls too
# What openpyxl and zipfile raise for what is no workbook, or a damaged one.
_DAMAGED = (
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
)
_CHILD, _LIMITS = "sync.publish.workbook:handlers", Limits(60.0, 1024 * MIB, MIB)  # twice what 100,000 rows of 20 columns take
_WIDE = (b"\xff\xfe", b"\xfe\xff")
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
    from openpyxl.cell.read_only import EMPTY_CELL  # 0.1 s: only for those who have such a sheet

    from sync.publish.bounded_workbook import DeclarationError, TooMuchError, opened

    if data.startswith(_COMPOUND):
        raise WorkbookError("locked")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # What is declared here bounds what is really unpacked: no more is read of a part.
            if sum(part.file_size for part in archive.infolist()) > unpacked:
                raise WorkbookError("too_large")
        book = opened(data)
        blank: Sequence[Any] | None = None
        try:
            page = book.worksheets[0]
            page.reset_dimensions()  # some programs write wrong ones
            # A row may give any number as its own; openpyxl fills in what is missing before it.
            for number, cells in enumerate(page.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS), 1):
                if number > MOST_ROWS:
                    raise WorkbookError("too_long")
                # Rows that are filled in can be a million, and are one and the same: it is looked at once.
                if cells is blank:
                    continue
                if all(map(operator.is_, cells, itertools.repeat(EMPTY_CELL))):
                    blank = cells
                    continue
                if any(cell.value is not None for cell in cells):
                    yield _line(number, cells)
        finally:
            book.close()
    except WorkbookError:
        raise
    except TooMuchError as error:
        raise WorkbookError("too_large") from error
    except (DeclarationError, *_DAMAGED) as error:
        raise WorkbookError("damaged") from error


def may_say(data: bytes, word: bytes, unpacked: int = UNPACKED) -> bool:
    """Whether a part of the workbook has `word`, in any case: cheaper than reading cells. True where that cannot be told."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [part for part in archive.infolist() if part.filename.endswith(".xml")]
            if sum(part.file_size for part in parts) > unpacked:
                return True
            return any(word in text.lower() or text[:2] in _WIDE for text in map(archive.read, parts))
    except _DAMAGED:
        return True


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
    as it is. None where it has formulas, since what they gave would be lost. Raises WorkbookError.

    All of its pages are opened for that, and a few bytes may say that a billion cells are one. So a child process does it
    first, which may be ended.
    """
    lines = [line.number for line in read(data)]  # proves the first page sound, and not too large
    with tempfile.TemporaryDirectory(prefix="fieldshelf-") as folder, Worker(_CHILD, scratch=True) as worker:
        path = Path(folder) / "sheet.xlsx"
        path.write_bytes(data)
        try:
            if worker.call("has_formulas", {"path": str(path)}, _LIMITS) is not False:
                return None
        except ContentError as error:
            raise WorkbookError("too_large" if error.code in ("too_large", "too_slow") else "damaged") from error
    book = _whole(data)
    page = book.worksheets[0]
    head = next(page.iter_rows(min_row=lines[0], max_row=lines[0], max_col=MOST_COLUMNS))
    places = {_text(cell.value, "General").strip(): number for number, cell in enumerate(head, 1)}
    for (row, column), text in cells.items():
        _fill(page.cell(row, places[column]), text)
    return _saved(book)


def handlers() -> Handlers:
    """In the child."""
    return {"has_formulas": _has_formulas}


def _has_formulas(path: str) -> bool:
    book = _whole(Path(path).read_bytes())
    # Two cells may be a billion places apart, of which openpyxl's own way through a page makes a billion cells.
    if any(cell.data_type == "f" for page in book.worksheets for cell in page._cells.values()):
        return True
    _saved(book)
    return False


def _whole(data: bytes) -> Any:
    import openpyxl

    return openpyxl.load_workbook(io.BytesIO(data))


def _saved(book: Any) -> bytes:
    changed = io.BytesIO()
    book.save(changed)
    book.close()
    return changed.getvalue()


def _fill(cell: Any, text: str) -> None:
    """As text, and never a formula, whatever it begins with."""
    cell.value = _TO_ESCAPE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
    cell.data_type = "s"
    cell.number_format = "@"


_ONE_OF = "Choose one of the words of the list, or leave the cell blank."
_OTHER = "This is not one of the words of the list. Keep it only if that is meant."
