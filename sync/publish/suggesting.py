"""What the first pages of documents say about them (`resources.extraction.front_page`), beside what is known: proposals for the
cells of a sheet that nobody has filled in, each with the sentence it came from. None of them counts until a person takes it
(`accepting`), and what a publisher has said is never proposed anew.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resources.errors import ContentError
from resources.models import LANGUAGES, Document, PartialDate, Passage
from resources.store.segments import passages_from_jsonl
from resources.words.references import reference_key

if TYPE_CHECKING:
    from resources.extraction.front_page import Suggestion
    from sync.publish.drafts import Draft
    from sync.publish.repository import Repository

PREFIX, FROM, ACCEPT = "suggested.", "suggested_from", "accept"  # columns of the sheet
BETWEEN = " | "  # readings of one cell, of which a person must choose

_ROLES = ("document", "lesson-plan")  # of files that may have such a page
_MOST_FILES = 12  # of one document
_READ = 64 * 1024  # bytes of a kept text: two pages, and more
_OF_DOCUMENT = ("reference", "issued", "effective", "review", "approved_by", "contact")
_ONE_LANGUAGE = ("approved_by", "contact")  # is written otherwise in each language version, and means the same


@dataclass(frozen=True)
class Reading:
    """A possible `value`, as a cell has it, with the words that say so and where they stand; no `page` where there are none."""

    value: str
    sentence: str
    file: str
    page: int | None


@dataclass(frozen=True)
class Suggested:
    """A proposal for one cell: the `column` of the first row of `document` (its id). `now` is what the sheet has there, nothing
    or what was guessed from the name of a file. Of several readings, at most one is right."""

    document: str
    title: str
    column: str
    now: str
    readings: tuple[Reading, ...]

    def to_json(self) -> dict[str, Any]:
        readings = [vars(reading) for reading in self.readings]
        return {name: getattr(self, name) for name in ("document", "title", "column", "now")} | {"readings": readings}

    @classmethod
    def from_json(cls, value: Any) -> Suggested:
        """TypeError, KeyError where it is not one."""
        readings = tuple(Reading(**reading) for reading in value["readings"])
        return cls(value["document"], value["title"], value["column"], value["now"], readings)


def suggested(repo: Repository, drafts: Iterable[Draft], known: Mapping[str, Document]) -> list[Suggested]:
    """Of `drafts`, in their order. `known` are the documents of the records: what they say, somebody has said."""
    found = []
    for draft in drafts:
        old, document = known.get(draft.document.id), draft.document
        read = _readings(draft, lambda sha256: _passages(repo.texts / f"{sha256}.jsonl"))
        for column, readings in read.items():
            now = _cell(document, column)
            # What was guessed from a name may be corrected by the page; what the records have is the publisher's.
            said = (old is not None and bool(_cell(old, column))) or _agrees(now, column, readings)
            if not said:
                found.append(Suggested(document.id, _shown(document), column, now, tuple(readings)))
    return found


def _readings(draft: Draft, passages: Callable[[str], Sequence[Passage]]) -> dict[str, list[Reading]]:
    """By column, in the order of the sheet."""
    from resources.extraction.front_page import suggest  # its tables of words take 50 ms

    found: dict[str, list[Reading]] = {}
    files = [
        (file, name)
        for file, name in zip(draft.document.files if draft.names else (), draft.names, strict=True)
        if file.role in _ROLES
    ]
    for file, name in files[:_MOST_FILES]:
        of_file: dict[str, list[Reading]] = {}
        for one in suggest(passages(file.sha256)):
            column = f"title.{file.language}" if one.column == "title" else one.column
            if column in _OF_DOCUMENT or file.language in LANGUAGES:
                of_file.setdefault(column, []).append(_reading(one, name))
        for column, readings in of_file.items():
            if column in found and (column in _ONE_LANGUAGE or column.startswith("title.")):
                continue
            known = {_compared(column, reading.value) for reading in found.get(column, ())}
            new = [reading for reading in readings if _compared(column, reading.value) not in known]
            found.setdefault(column, []).extend(new)
    return found


def _reading(one: Suggestion, name: str) -> Reading:
    return Reading(one.value, one.sentence, name, one.page)


def _passages(path: Path) -> list[Passage]:
    """The first of what is kept as a file's text; none where there is none."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_READ)
            if len(data) == _READ:
                data = data[: data.rfind(b"\n") + 1] or data + stream.readline(64 * _READ)
        return passages_from_jsonl(data)
    except (OSError, ContentError):
        return []


def _cell(document: Document, column: str) -> str:
    if column.startswith("title."):
        return document.titles.get(column.removeprefix("title."), "")
    value = getattr(document, column)
    return (value.iso or value.text) if isinstance(value, PartialDate) else value or ""


def _agrees(now: str, column: str, readings: Sequence[Reading]) -> bool:
    return bool(now) and any(_compared(column, reading.value) == _compared(column, now) for reading in readings)


def _compared(column: str, value: str) -> str:
    from resources.extraction.front_page_words import key

    return reference_key(value) if column == "reference" else key(value)


def _shown(document: Document) -> str:
    return document.titles.get("en") or next(iter(document.titles.values()), document.id)


# In a sheet


def beside(
    columns: Sequence[str], lines: Sequence[dict[str, str]], proposals: Iterable[Suggested]
) -> tuple[list[str], list[dict[str, str]]]:
    """A sheet's columns and rows with the proposals beside their cells, in columns of their own; what is not proposed for any
    row has none."""
    first: dict[str, dict[str, str]] = {}
    for line in lines:
        first.setdefault(line["id"], line)
    added: set[str] = set()
    for one in proposals:
        row = first[one.document.partition("/")[2]]
        row[f"{PREFIX}{one.column}"] = BETWEEN.join(reading.value for reading in one.readings)
        row[FROM] = " · ".join(filter(None, (row.get(FROM), f"{one.column}: {_told(one.readings)}")))
        added.add(one.column)
    wider = [name for column in columns for name in (column, *([f"{PREFIX}{column}"] if column in added else ()))]
    return [*wider, *((FROM, ACCEPT) if added else ())], list(lines)


def _told(readings: Sequence[Reading]) -> str:
    """The sentences, each once."""
    said = dict.fromkeys(f"“{one.sentence}” ({one.file}{f', p. {one.page}' if one.page else ''})" for one in readings)
    return " ".join(said)


def is_of_suggestions(column: str) -> bool:
    return column.startswith(PREFIX) or column in (FROM, ACCEPT)


def styled(columns: Collection[str]) -> frozenset[str]:
    """The columns that show what nobody has taken yet."""
    return frozenset(column for column in columns if column.startswith(PREFIX) or column == FROM)
