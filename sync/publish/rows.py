"""What the rows of a sheet say about documents. Every mistake is listed, with its row and column."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from resources.models import RELATIONS, Document, PartialDate
from resources.sentences import joined, say
from sync.publish.accepting import accepted
from sync.publish.cells import TITLE, Reading, SheetError, cell
from sync.publish.checks import PAST, About, in_circles, same_reference
from sync.publish.names import Names
from sync.publish.table import Table
from sync.publish.targets import Targets

_NOT_OF_DOCUMENT = frozenset({"file", "id", "language", "role", "edition"})


@dataclass(frozen=True)
class GivenFile:
    """One row's file; None where the row leaves something to be found out."""

    row: int
    name: str
    language: str | None
    role: str | None
    edition: PartialDate | None


@dataclass
class Given:
    """What a sheet says about one document. `values` has a key for every column of the sheet that speaks of documents."""

    id: str
    values: dict[str, Any] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    files: list[GivenFile] = field(default_factory=list)
    # Edition dates of rows that name a language and no file.
    editions: dict[str, PartialDate] = field(default_factory=dict)


@dataclass(frozen=True)
class Read:
    """A sheet, understood: documents in its order, and whether it has the columns `title.*` and `edition`."""

    documents: tuple[Given, ...]
    title_languages: frozenset[str]
    has_editions: bool
    warnings: tuple[dict[str, str | None], ...]


def is_sheet(table: Table) -> bool:
    """Whether a table is a publisher's sheet: it lies beside the documents, and is not one of them."""
    columns = {column.lower() for column in table.columns}
    return {"file", "id", "kind"} <= columns


def read(
    table: Table,
    sheet: str,
    names: Collection[str],
    institute: str,
    identify: Callable[[dict[str, str]], dict[str, str]],
    *,
    recorded: Mapping[str, str],
    known: Sequence[Document] = (),
    elsewhere: Sequence[Document] = (),
) -> Read:
    """What `table` says. `names` are the files of the folder; `identify` finds ids for files of rows that give none
    (from the ids that were given: name -> id). `known` are the collection's documents, `recorded` the ids of those by the names
    that their files had in the folder, `elsewhere` the documents of other collections. Raises SheetError with every mistake."""
    table, mistakes = accepted(table)
    reading = Reading(table, institute)
    reading.problems += mistakes
    ids = {document.id for document in known}
    gone: list[tuple[int, str, str]] = []  # row, file, document
    rows: list[tuple[int, dict[str, Any]]] = []
    seen: dict[str, int] = {}
    files = Names(names)
    numbers = {number for number, column in table.numbers if reading.columns.get(column) == "reference"}
    warnings: list[dict[str, str | None]] = []
    for number, cells in table.rows:
        row = {name: reading.parse(number, name, cells[shown]) for shown, name in reading.columns.items()}
        given = {name: cells[shown] for shown, name in reading.columns.items()}
        name = files.find(given["file"]) if given.get("file") else ""
        identifier = row.get("id")
        if name and name not in files and (old := identifier if identifier in ids else recorded.get(name)) in ids:
            # The collection has it: whether its row may stand here is seen when all rows of the document are read.
            gone.append((number, name, str(old)))
            row["file"], row["id"] = None, old
            identifier = old
        else:
            row["file"] = _file(reading, number, name, given.get("id", ""), files, seen)
        if identifier and identifier.partition("/")[0] != institute:
            reading.wrong(number, "id", say(_OUTSIDE, id=repr(identifier), institute=institute))
        if number in numbers and given.get("reference"):
            warnings.append(_warning("number", number, say(_NUMBER, reference=given["reference"])))
        rows.append((number, row))
    if not table.rows and not reading.problems:
        reading.wrong(2, "file", say("the sheet has no rows"))
    _check_gone(reading, gone, rows, recorded, files)
    in_sheet = "reference" in reading.columns.values()
    plain = Targets([*known, *elsewhere], {}, [row.get("reference") or "" for _, row in rows])
    relations = [(n, c, item) for n, row in rows for c in RELATIONS for item in row.get(c) or ()]
    for number, column, item in relations:
        if not plain.possible(item, institute):
            reading.wrong(number, column, plain.unknown(item, [i for _, row in rows if (i := row.get("id"))]))
    stated = {row["file"]: row["id"] for _, row in rows if row["file"] and row.get("id")}
    found = identify(stated)
    if reading.problems:
        # A relation to nowhere is no mistake, since its document may come later; but who corrects the sheet should know now.
        there = {*found.values(), *(identifier for _, row in rows if (identifier := row.get("id")))}
        for number, column, item in relations:
            if plain.leads_nowhere(item, institute, there):
                reading.wrong(
                    number, column, joined(plain.unknown(item, there), say("If its document is published later, leave it."))
                )
        raise SheetError(sheet, reading.problems)
    references: dict[str, str | None] = {}
    for _, row in rows:
        row["id"] = row.get("id") or found[row["file"]]
        if in_sheet:
            references[row["id"]] = references.get(row["id"]) or row.get("reference")
        references.setdefault(row["id"], None)
    targets = Targets([*known, *elsewhere], references if in_sheet else {}, (), ids=references)
    for number, row in rows:
        for column in RELATIONS:
            if column in row and row[column] is not None:
                row[column] = reading.targets(number, column, row[column], row["id"], targets)
    documents: dict[str, Given] = {}
    first: dict[tuple[str, str], int] = {}
    for number, row in rows:
        identifier = row["id"]
        _take(reading, documents.setdefault(identifier, Given(identifier)), number, row, first)
    _check_circles(reading, documents, first, known, elsewhere)
    if reading.problems:
        raise SheetError(sheet, reading.problems)
    warnings += _references(documents, first, known, elsewhere)
    columns = set(reading.columns.values())
    languages = frozenset(column.removeprefix(TITLE) for column in columns if column.startswith(TITLE))
    return Read(tuple(documents.values()), languages, "edition" in columns, tuple(warnings))


def _check_gone(
    reading: Reading,
    gone: Sequence[tuple[int, str, str]],
    rows: Sequence[tuple[int, Mapping[str, Any]]],
    recorded: Mapping[str, str],
    files: Names,
) -> None:
    """A file that went may stand in a sheet when its document is withdrawn or superseded; else it may be a slip."""
    numbers = {number for number, _, _ in gone}
    of_document: dict[str | None, list[tuple[int, Mapping[str, Any]]]] = {}
    for number, row in rows:
        of_document.setdefault(row.get("id") or recorded.get(row["file"] or ""), []).append((number, row))
    for number, name, identifier in gone:
        own = of_document.get(identifier, [])
        if not any(row.get("status") in PAST for _, row in own):
            near = files.near(name)
            reading.wrong(
                number,
                "file",
                joined(say(_GONE, file=repr(name), document=identifier), say(_IS_IT, near=repr(near)) if near else ""),
            )
        elif any(row["file"] for _, row in own) and not any(row.get("status") for n, row in own if n not in numbers):
            reading.wrong(number, "status", say(_STILL_HERE, document=identifier, file=repr(name)))


def _check_circles(
    reading: Reading,
    documents: Mapping[str, Given],
    first: Mapping[tuple[str, str], int],
    known: Sequence[Document],
    elsewhere: Sequence[Document],
) -> None:
    """Documents that would replace each other when this sheet is added: said in each of its rows that is a part of that."""
    supersedes = {document.id: document.related("supersedes") for document in (*elsewhere, *known)}
    for identifier, given in documents.items():
        if "supersedes" in given.values and (given.files or given.values["supersedes"]):
            supersedes[identifier] = given.values["supersedes"] or ()
    for group in in_circles(supersedes):
        for identifier in group if len(group) > 1 else ():
            if number := first.get((identifier, "supersedes")):
                reading.wrong(number, "supersedes", say(_CIRCLE, documents=", ".join(group)))


def _references(
    documents: Mapping[str, Given],
    first: Mapping[tuple[str, str], int],
    known: Sequence[Document],
    elsewhere: Sequence[Document],
) -> Iterable[dict[str, str | None]]:
    """Of reference numbers: one that another document has too, and one that has lost its last zero since the last time."""
    before = {document.id: document for document in known}
    abouts = {document.id: About.of(document) for document in (*elsewhere, *known)}
    for identifier, given in documents.items():
        old, said = abouts.get(identifier), given.values
        reference: str | None = said.get("reference")
        if reference is None and old and ("reference" not in said or not given.files):
            reference = old.reference
        others = frozenset(target for kind in RELATIONS for target in said.get(kind) or ()) | (
            old.others if old else frozenset()
        )
        past = said["status"] in PAST if "status" in said else bool(old and old.past)
        # Behind those that were there, so that the row that is pointed at is one of this sheet where one of the two is.
        abouts.pop(identifier, None)
        abouts[identifier] = About(identifier, reference, past, others)
        number, was = first.get((identifier, "reference")), before.get(identifier)
        if number and reference and was and was.reference and _lost_zero(was.reference, reference):
            yield _warning("number", number, say(_LOST, reference=reference, before=was.reference))
    for later, earlier in same_reference(abouts.values()):
        if number := first.get((later, "reference")):
            yield _warning(
                "same_reference", number, say(_SAME_REFERENCE, reference=documents[later].values["reference"], document=earlier)
            )


def _lost_zero(before: str, now: str) -> bool:
    return "." in before and before != now and before.rstrip("0") in (now, f"{now}.") and now.replace(".", "").isdigit()


def _warning(code: str, row: int, message: str) -> dict[str, str | None]:
    return {"code": code, "item": cell(row, "reference"), "message": message}


def _file(reading: Reading, row: int, name: str, identifier: str, files: Names, seen: dict[str, int]) -> str | None:
    if not name:
        if not identifier:
            reading.wrong(row, "file", say("the row names no file. A document without one needs an id."))
        return None
    if name not in files:
        near = files.near(name)
        reading.wrong(
            row,
            "file",
            joined(
                say("there is no file {file} in the folder.", file=repr(name)), say(_IS_IT, near=repr(near)) if near else ""
            ),
        )
        return None
    if name in seen:
        reading.wrong(
            row, "file", say("{file} stands in row {row} already. A file has one row.", file=repr(name), row=str(seen[name]))
        )
    seen.setdefault(name, row)
    return name


def _take(reading: Reading, document: Given, number: int, row: Mapping[str, Any], first: dict[tuple[str, str], int]) -> None:
    """Adds a row to its document; what two rows say about the document must be the same."""
    for column, value in row.items():
        if column in _NOT_OF_DOCUMENT:
            continue
        if column in RELATIONS and document.id in (value or ()):
            reading.wrong(number, column, say("{document} cannot be in relation to itself.", document=document.id))
        old = document.values.setdefault(column, value)
        if value is not None and old is None:
            document.values[column] = value
        elif value is not None and old != value:
            reading.wrong(number, column, say(_DISAGREE, row=str(first[document.id, column]), document=document.id))
        if value is not None:
            first.setdefault((document.id, column), number)
            if column.startswith(TITLE):
                document.titles[column.removeprefix(TITLE)] = document.values[column]
    language, edition = row.get("language"), row.get("edition")
    if row["file"]:
        document.files.append(GivenFile(number, row["file"], language, row.get("role"), edition))
    elif edition is not None:
        if language is None:
            reading.wrong(
                number, "edition", say("a row without a file needs a language, so that the edition is that language's.")
            )
        else:
            document.editions[language] = edition


_IS_IT = "Is it {near}?"
_OUTSIDE = "{id} is outside this publisher's prefix. An id here begins with {institute}/."
_GONE = (
    "{file} is no longer in the folder; the collection has it, as {document}. Write withdrawn (or superseded) in "
    "the column status to take the document back, or leave the file cell empty and give the id to keep it as it is."
)
_DISAGREE = "row {row} says something else about {document}. Write the same in both rows, or leave this cell blank."
_STILL_HERE = (
    "the status is that of the whole document {document}, which has other files here. Delete the row of {file} to "
    "take out that file alone, or write the status in the row of a file that is here."
)
_NUMBER = (
    "{reference} is a number in the sheet, so that a zero at its end would be lost. It was taken as it is. Format the "
    "column as text and type it again if that is wrong."
)
_LOST = (
    "{reference} was {before} the last time: a spreadsheet takes the zero from the end of a number. It was taken "
    "as it is. Write {before} again if that is meant, in a sheet that is .xlsx, where --write-sheet keeps "
    "references as text."
)
_SAME_REFERENCE = (
    "{reference} is the reference of {document} too. Readers who look for that number find both. Check it; where one "
    "replaces or translates the other, say so in the column for that."
)
_CIRCLE = (
    "these replace each other in a circle, so that none of them would hold: {documents}. Take the one that is older out of it."
)
