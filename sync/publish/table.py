"""The publisher's sheet as a table: CSV (UTF-8, `,` `;` or tab) and XLSX, in and out.

Gives cells as text, with the row numbers that a spreadsheet shows. What the cells mean is in `rows.py`.
"""

from __future__ import annotations

import csv
import io
import re
import warnings
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.errors import PublishError
from resources.sentences import say
from sync.publish import files, workbook
from sync.publish.files import disk_errors
from sync.publish.values import guard, unguard
from sync.publish.workbook import Line, WorkbookError

_LONGEST = 64 * 1024 * 1024
_MOST_ROWS = 100_000  # rows with something in them: one a file
_LONGEST_CELL = 32_767  # characters; every spreadsheet program cuts off what is longer, without a word


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


def read(path: Path, *, unpacked: int = workbook.UNPACKED) -> Table:
    """The table in `path`. PublishError: sheet_missing, sheet_format, sheet_unreadable, sheet_locked, sheet_too_large.

    `unpacked`: the bytes that a workbook may unpack to.
    """
    suffix = path.suffix.lower()
    if suffix not in (".csv", ".tsv", ".txt", ".xlsx", ".xlsm"):
        raise PublishError("sheet_format", say(_FORMAT, path=path.name), item=str(path))
    with disk_errors(path):
        if not path.is_file():
            raise PublishError(
                "sheet_missing",
                say("There is no sheet {path}. Nothing was added. Give the right file.", path=path),
                item=str(path),
            )
        if path.stat().st_size > _LONGEST:
            raise PublishError("sheet_too_large", say(_TOO_LARGE, path=path.name), item=str(path))
        data = path.read_bytes()
    try:
        if not suffix.startswith(".xls"):
            return _table(_read_csv(data, path))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out of a workbook (validation, drawings) is nothing to us
            return _table(workbook.read(data, unpacked))
    except WorkbookError as error:
        raise refusal(error, path) from error


def refusal(error: WorkbookError, path: Path) -> PublishError:
    """What is said of a workbook that is not read."""
    about = {"path": path.name, "most": f"{_MOST_ROWS:,}"}
    return PublishError(_CODES[error.reason], say(_NOT_READ[error.reason], **about), item=str(path))


def _table(lines: Iterable[Line]) -> Table:
    columns: tuple[str, ...] | None = None
    rows: list[tuple[int, Mapping[str, str]]] = []
    overfull: list[int] = []
    numbers: set[tuple[int, str]] = set()
    for line in lines:
        if columns is None:
            if any(line.cells):
                names = [name.strip() for name in line.cells]
                while names and not names[-1]:
                    names.pop()
                columns = tuple(names)
            continue
        cells = [unguard(cell.strip()) for cell in line.cells]
        if any(cells):
            if len(rows) == _MOST_ROWS:
                raise WorkbookError("too_long")
            rows.append((line.number, dict(zip(columns, cells + [""] * len(columns), strict=False))))
            if any(cells[len(columns) :]):
                overfull.append(line.number)
            numbers.update((line.number, columns[place]) for place in line.fractions if place < len(columns))
    return Table(columns or (), tuple(rows), tuple(overfull), frozenset(numbers))


def _read_csv(data: bytes, path: Path) -> Iterator[Line]:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise PublishError("sheet_unreadable", say(_NOT_UTF8, path=path.name), item=str(path)) from error
    delimiter = None
    if match := re.match(r"\s*\"?sep=(.)\"?\r?\n", text):  # what Excel writes for itself
        delimiter, text = match[1], "\n" + text[match.end() :]  # the line still counts
    first = next((line for line in io.StringIO(text) if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    delimiter = delimiter or max(",;\t", key=bare.count)
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), 1):
            if cells:  # as of a workbook: each row is compared with all columns, of which there may be millions
                yield Line(number, cells[: workbook.MOST_COLUMNS])
    except csv.Error as error:
        raise PublishError("sheet_unreadable", say(_UNREADABLE, path=path.name), item=str(path)) from error


def write(
    path: Path,
    columns: Sequence[str],
    rows: Sequence[Mapping[str, str]],
    choices: Mapping[str, Sequence[str]] | None = None,
    proposed: Collection[str] = (),
) -> None:
    """The table into `path`: XLSX, where columns offer their `choices` and `proposed` ones look so, or CSV that Excel opens as
    UTF-8.

    PublishError "sheet_exists": it may be somebody's work; "cell_too_long": a spreadsheet program would cut it off.
    """
    suffix = path.suffix.lower()
    if path.exists():
        raise PublishError("sheet_exists", say(_EXISTS, path=path), item=str(path))
    if suffix not in (".csv", ".xlsx"):
        raise PublishError("sheet_format", say(_FORMAT, path=path.name), item=str(path))
    guarded = [{column: guard(text) for column, text in row.items()} for row in rows]
    for row in guarded:
        if column := next((column for column, text in row.items() if len(text) > _LONGEST_CELL), None):
            about = row.get("file") or row.get("id") or ""
            raise PublishError(
                "cell_too_long", say(_CELL_TOO_LONG, item=about, column=column, most=f"{_LONGEST_CELL:,}"), item=about
            )
    if suffix == ".xlsx":
        data = workbook.write(columns, guarded, choices or {}, proposed)
    else:
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(columns)
        writer.writerows([row.get(column, "") for column in columns] for row in guarded)
        data = text.getvalue().encode("utf-8-sig", "replace")
    with disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write(path, data)


_FORMAT = "{path} is neither a .csv nor an .xlsx file. Nothing was done. Save the sheet as one of them, and run it again."
_UNREADABLE = (
    "{path} cannot be read as a sheet: it is damaged or not what its name says. Nothing was added. Open it in a "
    "spreadsheet program, save it again as .xlsx or as CSV (UTF-8), and run it again."
)
_NOT_UTF8 = (
    "{path} is not in UTF-8, so that accents would be lost. Nothing was added. Save it as “CSV UTF-8” or as .xlsx, "
    "and run it again."
)
_LOCKED = (
    "{path} is protected by a password, or is a workbook of an old kind (.xls). Nothing was added. "
    "Open it in a spreadsheet program, save it as .xlsx without a password, and run it again."
)
_TOO_LARGE = (
    "{path} is too large for a sheet: it has, or unpacks to, more than such a sheet can need. Nothing was added. "
    "Copy the rows that are meant into a new sheet without pictures and other pages, and run it again."
)
_TOO_LONG = (
    "{path} has more than {most} rows, or a row far below the others. Nothing was added. A sheet has one row a file: "
    "copy the rows that are meant into a new sheet, or make several collections, and run it again."
)
_NOT_READ = {"locked": _LOCKED, "damaged": _UNREADABLE, "too_large": _TOO_LARGE, "too_long": _TOO_LONG}
_CODES = {
    "locked": "sheet_locked", "damaged": "sheet_unreadable", "too_large": "sheet_too_large", "too_long": "sheet_too_large",
}  # fmt: skip
_CELL_TOO_LONG = (
    "What the sheet would say about {item} in the column {column} is longer than the {most} characters of a cell, and "
    "would be cut off. Nothing was written. Shorten it in the sheet that it came from, and add that first."
)
_EXISTS = "{path} is there already, and may be somebody's work. Nothing was written. Choose another name, or move it away."
