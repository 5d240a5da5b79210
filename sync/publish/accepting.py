"""How a proposal of a first page becomes what the publisher says: in the sheet, by the column `accept` or, from the window, by
being written into its cell. A cell that has something in it is never written over, unless it is still the guess of the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.errors import PublishError
from resources.sentences import say
from sync.publish import table, values, workbook
from sync.publish.files import disk_errors, write
from sync.publish.suggesting import ACCEPT, BETWEEN, PREFIX, Suggested, is_of_suggestions
from sync.publish.table import Table
from sync.publish.workbook import WorkbookError

_ALL = frozenset({"yes", "y", "all", "x", "true", "1", "oui", "sí", "si", "да", "نعم", "是"})


@dataclass(frozen=True)
class Taken:
    """One reading that a person has chosen, for a column of the first row of `document`."""

    document: str
    column: str
    value: str


def accepted(read: Table) -> tuple[Table, list[dict[str, str]]]:
    """The sheet as its columns of proposals mean it, without them: where `accept` says so, a blank cell has what was proposed.

    `yes` takes every proposal of the row that has one reading; the names of columns take these. And what is wrong with that:
    {code, item, message}.
    """
    names = {_normal(column): column for column in read.columns}
    if not any(is_of_suggestions(name) for name in names):
        return read, []
    columns = [column for column in read.columns if not is_of_suggestions(_normal(column))]
    rows, mistakes = [], []
    for number, cells in read.rows:
        row = {column: cells[column] for column in columns}
        proposed = {
            name.removeprefix(PREFIX): text
            for name, column in names.items()
            if name.startswith(PREFIX) and (text := cells[column])
        }
        wanted = cells[names[ACCEPT]] if ACCEPT in names else ""
        for column, message in _take(wanted, proposed, row, names):
            if message:
                mistakes.append({"code": "bad_sheet", "item": _cell(number), "message": message})
            elif column not in columns:
                columns.append(column)
        if any(row.values()):
            rows.append((number, row))
    whole = tuple((number, {column: row.get(column, "") for column in columns}) for number, row in rows)
    return Table(tuple(columns), whole, read.overfull, read.numbers), mistakes


def _take(
    wanted: str, proposed: Mapping[str, str], row: dict[str, str], names: Mapping[str, str]
) -> Iterable[tuple[str, str | None]]:
    """Fills `row`; gives the columns that were, or what is wrong."""
    everything = wanted.strip().casefold() in _ALL
    chosen = list(proposed) if everything else [_normal(name) for name in re.split("[;,]", wanted) if name.strip()]
    for name in chosen:
        column = names.get(name, name)
        if name not in proposed:
            yield column, say(_NOT_PROPOSED, column=name)
        elif row.get(column):
            continue  # what somebody has written counts
        elif BETWEEN not in proposed[name]:
            row[column] = proposed[name]
            yield column, None
        elif not everything:
            yield column, say(_SEVERAL, column=name, readings=proposed[name])


def _normal(column: str) -> str:
    """As the program writes it: `Title.FR` is `title.fr`."""
    name = "_".join(column.lower().split())
    start, dot, language = name.rpartition("title.")
    return f"{start}{dot}{values.language(language) or language}" if dot and start in ("", PREFIX) else name


def _cell(number: int) -> str:
    return say("row {row}, column {column}", row=str(number), column=ACCEPT)


# From the window: into the sheet that lies there


def still_open(path: Path, proposals: Iterable[Suggested]) -> list[Suggested]:
    """Those whose cell is as it was when they were made. PublishError as `table.read`."""
    rows = _first_rows(table.read(path))
    return [one for one in proposals if _as_it_was(rows, one)]


def take(path: Path, proposals: Sequence[Suggested], chosen: Iterable[Taken]) -> int:
    """Writes what was chosen into the XLSX sheet at `path`, and returns how many cells that were; those that somebody has
    written in meanwhile stay. PublishError as `table.read`; `sheet_open`, `sheet_formulas`: nothing was written."""
    if (path.parent / f".~lock.{path.name}#").exists() or (path.parent / f"~${path.name}").exists():
        raise PublishError("sheet_open", say(_OPEN, name=path.name), item=str(path))
    read = table.read(path)
    rows = _first_rows(read)
    names = {_normal(column): column for column in read.columns}
    by_cell = {(one.document, one.column): one for one in proposals}
    changes: dict[tuple[int, str], str] = {}
    count = 0
    for each in chosen:
        one = by_cell.get((each.document, each.column))
        if one is None or each.value not in {reading.value for reading in one.readings} or not _as_it_was(rows, one):
            continue
        number = rows[one.document.partition("/")[2]][0]
        changes[number, names[each.column]] = values.guard(each.value)
        if (beside := names.get(f"{PREFIX}{each.column}")) is not None:
            changes[number, beside] = ""
        count += 1
    if changes:
        with disk_errors(path):
            try:
                data = workbook.change(path.read_bytes(), changes)
            except WorkbookError as error:
                raise table.refusal(error, path) from error
            if data is None:
                raise PublishError("sheet_formulas", say(_FORMULAS, name=path.name), item=str(path))
            write(path, data)
    return count


def _first_rows(read: Table) -> dict[str, tuple[int, dict[str, str]]]:
    """By the last part of the document's id: the number and the cells of its first row, by the names of columns here."""
    found: dict[str, tuple[int, dict[str, str]]] = {}
    for number, cells in read.rows:
        row = {_normal(column): text for column, text in cells.items()}
        found.setdefault(row.get("id", "").rpartition("/")[2], (number, row))
    return found


def _as_it_was(rows: Mapping[str, tuple[int, Mapping[str, str]]], one: Suggested) -> bool:
    row = rows.get(one.document.partition("/")[2])
    return row is not None and one.column in row[1] and row[1][one.column] == one.now


_NOT_PROPOSED = "nothing is suggested for {column} in this row. Write yes, or the names of columns that have a suggestion here."
_SEVERAL = "the page says several things for {column}: {readings}. Write the right one into the column {column} itself."
_OPEN = (
    "The sheet {name} is open in a spreadsheet program, which would write over what is taken here. Nothing was taken. Save and "
    "close it there, and try again."
)
_FORMULAS = (
    "The sheet {name} has formulas, whose results would be lost. Nothing was taken. Open the sheet and write yes in the column "
    "accept of the rows whose suggestions are right."
)
