"""The cells of a publisher's sheet, and what each column may say. Every mistake is gathered, with its row and column."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from resources.errors import PublishError
from resources.models import DECLARED_STATUSES, KINDS, LANGUAGES, RELATIONS, ROLES
from resources.sentences import joined, say
from sync.publish import values
from sync.publish.table import Table
from sync.publish.targets import Targets

BEFORE_TITLES = ("file", "id", "kind", "reference")
AFTER_TITLES = (
    "language", "role", "themes", "audiences", "missions", "approved_by", "contact", "issued", "effective", "review", "edition",
    "status", *RELATIONS, "collection_path", "rights", "attribution", "handling",
    "minutes", "learners", "objectives",
)  # fmt: skip
LISTS = ("themes", "audiences", "missions", "objectives")
DATES = ("issued", "effective", "review")
TITLE = "title."
_SHOWN = 200  # mistakes in the message; all of them in `problems`
_IS_IT = "Is it {near}?"


class SheetError(PublishError):
    """Everything that is wrong with a sheet: `problems` are {code, item: "row 3, column kind", message}."""

    def __init__(self, name: str, problems: Sequence[dict[str, str]]) -> None:
        shown = [f"{problem['item']}: {problem['message']}" for problem in problems[:_SHOWN]]
        if more := len(problems) - len(shown):
            shown.append(f"… and {more:,} more.")
        told = say("{name} cannot be used as it is. Nothing was added. Correct this, and run it again:", name=name)
        super().__init__("bad_sheet", say("{told}\n{lines}", told=told, lines="\n".join(shown)), item=name)
        self.problems = tuple(problems)


class Reading:
    """Collects mistakes on the way, so that one run shows them all."""

    def __init__(self, table: Table, institute: str) -> None:
        self.problems: list[dict[str, str]] = []
        self.institute = institute
        self._parsers: dict[str, Callable[[str], Any]] = {}
        self._parsed: dict[tuple[str, str], Any] = {}
        self.columns: dict[str, str] = {}  # as it stands in the sheet -> as it is called here
        self._header(table.columns)
        for row in table.overfull:
            self.wrong(row, "", say("there is something to the right of the last column that has a name"))

    def wrong(self, row: int, column: str, message: str) -> None:
        where = cell(row, column) if column else say("row {row}", row=str(row))
        self.problems.append({"code": "bad_sheet", "item": where, "message": message})

    def _header(self, columns: Sequence[str]) -> None:
        known = [*BEFORE_TITLES, *(f"{TITLE}{language}" for language in LANGUAGES), *AFTER_TITLES]
        for column in columns:
            name = "_".join(column.lower().split())
            if name.startswith(TITLE) and (language := values.language(name.removeprefix(TITLE))):
                name = f"{TITLE}{language}"
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                hint = say(_IS_IT, near=near[0]) if near else ""
                self.wrong(1, column or say("(no name)"), joined(say("no column has this name."), hint))
            elif name in self.columns.values():
                self.wrong(1, column, say("this column is there twice"))
            else:
                self.columns[column] = name
        if "file" not in self.columns.values():
            self.wrong(1, "file", say("this column is missing: it names the file that a row is about"))

    def parse(self, row: int, column: str, text: str) -> Any:
        if not text:
            return None
        cell = (column, text)  # most cells say what others have said
        if cell in self._parsed:
            return self._parsed[cell]
        if column not in self._parsers:
            self._parsers[column] = self._parser(column)
        try:
            value = self._parsed[cell] = self._parsers[column](text)
            return value
        except ValueError as error:
            said: str = error.args[0]
            self.wrong(row, column, said if said.endswith("?") else say("{said}.", said=said))
            return None

    def targets(self, row: int, column: str, items: Iterable[str], source: str, targets: Targets) -> tuple[str, ...]:
        """Ids of the documents that `items` name."""
        found: dict[str, None] = {}
        for item in items:
            try:
                found[targets.find(item, source, self.institute)] = None
            except ValueError as error:
                self.wrong(row, column, error.args[0])
        return tuple(found)

    def _parser(self, column: str) -> Callable[[str], Any]:
        if column in DATES or column == "edition":
            return values.parse_date
        if column in LISTS:
            return values.parse_list
        if column in RELATIONS:
            return values.parse_list  # what the items mean is known when all rows are read
        return {
            "id": lambda text: values.parse_id(text, self.institute),
            "kind": lambda text: values.parse_choice(text, KINDS),
            "role": lambda text: values.parse_choice(text, ROLES),
            "status": lambda text: values.parse_choice(text, DECLARED_STATUSES, "_"),
            "language": values.parse_language,
            "collection_path": values.parse_paths,
            "handling": values.parse_handling,
            "minutes": values.parse_minutes,
            "learners": values.parse_learners,
        }.get(column, values.clean)


def cell(row: int, column: str) -> str:
    return say("row {row}, column {column}", row=str(row), column=column)
