"""The publisher's sheet as a table: CSV (UTF-8, `,` `;` or tab) and XLSX, in and out.

Gives cells as text, with the row numbers that a spreadsheet shows. What the cells mean is in `rows.py`.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.errors import PublishError
from sync.publish import files
from sync.publish.files import disk_errors
from sync.publish.values import guard, unguard

_LONGEST = 64 * 1024 * 1024


@dataclass(frozen=True)
class Table:
    """`rows` are (number as the spreadsheet counts, cells by column name); blank rows are left out.

    `overfull` are rows with something beyond the last column that has a name, `numbers` the cells that the spreadsheet holds as
    numbers with a fraction, where a trailing zero is lost: (row, column).
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[int, Mapping[str, str]], ...]
    overfull: tuple[int, ...] = ()
    numbers: frozenset[tuple[int, str]] = frozenset()


def read(path: Path) -> Table:
    """The table in `path`. PublishError: sheet_missing, sheet_unreadable, sheet_format."""
    suffix = path.suffix.lower()
    if suffix not in (".csv", ".tsv", ".txt", ".xlsx", ".xlsm"):
        raise PublishError("sheet_format", _FORMAT.format(path.name), item=str(path))
    with disk_errors(path):
        if not path.is_file():
            raise PublishError(
                "sheet_missing", f"There is no sheet {path}. Nothing was added. Give the right file.", item=str(path)
            )
        if path.stat().st_size > _LONGEST:
            raise PublishError("sheet_unreadable", _UNREADABLE.format(path.name), item=str(path))
        data = path.read_bytes()
    lines, numbers = _read_xlsx(data, path) if suffix.startswith(".xls") else (_read_csv(data, path), set())
    return _table(lines, numbers)


def _table(lines: Sequence[Sequence[str]], numbers: set[tuple[int, int]]) -> Table:
    header = next((index for index, line in enumerate(lines) if any(line)), None)
    if header is None:
        return Table((), ())
    columns = tuple(name.strip() for name in lines[header])
    while columns and not columns[-1]:
        columns = columns[:-1]
    rows, overfull = [], []
    for number, line in enumerate(lines[header + 1 :], header + 2):
        cells = [unguard(cell.strip()) for cell in line]
        if any(cells):
            rows.append((number, dict(zip(columns, cells + [""] * len(columns), strict=False))))
            if any(cells[len(columns) :]):
                overfull.append(number)
    named = frozenset((row, columns[column]) for row, column in numbers if column < len(columns))
    return Table(columns, tuple(rows), tuple(overfull), named)


def _read_csv(data: bytes, path: Path) -> list[list[str]]:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise PublishError("sheet_unreadable", _NOT_UTF8.format(path.name), item=str(path)) from error
    delimiter = None
    if match := re.match(r"\s*\"?sep=(.)\"?\r?\n", text):  # what Excel writes for itself
        delimiter, text = match[1], "\n" + text[match.end() :]  # the line still counts
    lines = text.splitlines()
    first = next((line for line in lines if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    delimiter = delimiter or max(",;\t", key=bare.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise PublishError("sheet_unreadable", _UNREADABLE.format(path.name), item=str(path)) from error


def _read_xlsx(data: bytes, path: Path) -> tuple[list[list[str]], set[tuple[int, int]]]:
    import openpyxl  # 0.1 s: only for those who have such a sheet

    lines: list[list[str]] = []
    numbers: set[tuple[int, int]] = set()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out of a workbook (validation, drawings) is nothing to us
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                page = book.worksheets[0]
                page.reset_dimensions()  # some programs write wrong ones
                for number, cells in enumerate(page.iter_rows(), 1):
                    line = []
                    for place, cell in enumerate(cells):
                        line.append(_text(cell.value, getattr(cell, "number_format", None) or "General"))
                        if isinstance(cell.value, float) and not cell.value.is_integer() and cell.number_format == "General":
                            numbers.add((number, place))
                    lines.append(line)
            finally:
                book.close()
    except (
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        IndexError,
        TypeError,
        AttributeError,
        SyntaxError,
        EOFError,
        OSError,
    ) as error:
        raise PublishError("sheet_unreadable", _UNREADABLE.format(path.name), item=str(path)) from error
    return lines, numbers


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
    return str(value).replace("_x000D_", "").replace("\r\n", "\n")


def write(path: Path, columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> None:
    """The table into `path`: XLSX, or CSV that Excel opens as UTF-8. PublishError "sheet_exists": it may be somebody's work."""
    if path.exists():
        raise PublishError("sheet_exists", _EXISTS.format(path), item=str(path))
    if path.suffix.lower() == ".xlsx":
        data = _xlsx(columns, rows)
    elif path.suffix.lower() == ".csv":
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(columns)
        writer.writerows([guard(row.get(column, "")) for column in columns] for row in rows)
        data = text.getvalue().encode("utf-8-sig", "replace")
    else:
        raise PublishError("sheet_format", _FORMAT.format(path.name), item=str(path))
    with disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write(path, data)


def _xlsx(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> bytes:
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("Documents")
    page.freeze_panes = "B2"

    def cell(text: str, *, bold: bool = False) -> Any:
        made = WriteOnlyCell(page, value="")
        made.value = text or None
        if text:
            made.data_type = "s"  # never a formula, whatever the text begins with
        made.number_format = "@"  # and "2018.10" stays that
        if bold:
            made.font = Font(bold=True)
        return made

    page.append([cell(column, bold=True) for column in columns])
    for row in rows:
        page.append([cell(guard(row.get(column, ""))) for column in columns])
    data = io.BytesIO()
    book.save(data)
    book.close()
    return data.getvalue()


_FORMAT = "{} is neither a .csv nor an .xlsx file. Nothing was done. Save the sheet as one of them, and run it again."
_UNREADABLE = (
    "{} cannot be read as a sheet: it is damaged or not what its name says. Nothing was added. "
    "Open it in a spreadsheet program, save it again as .xlsx or as CSV (UTF-8), and run it again."
)
_NOT_UTF8 = (
    "{} is not in UTF-8, so that accents would be lost. Nothing was added. "
    "Save it as “CSV UTF-8” or as .xlsx, and run it again."
)
_EXISTS = "{} is there already, and may be somebody's work. Nothing was written. Choose another name, or move it away."
