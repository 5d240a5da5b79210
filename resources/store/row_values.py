"""What of a document stands in the columns of its rows: its files, its number as it is compared, its days, its traits."""

from __future__ import annotations

from collections.abc import Iterator

from resources.models import Document, PartialDate
from resources.store.entry import readable
from resources.words.references import reference_key


def files(document: Document) -> list[tuple[str, str | None, int, int]]:
    """(sha256, segment, length, readable), each file once."""
    may_be_read = {file.sha256 for file in readable(document)}
    once = {file.sha256: file for file in reversed(document.files)}
    return [(file.sha256, file.segment, file.length, file.sha256 in may_be_read) for file in once.values()]


def key(document: Document) -> str | None:
    return (reference_key(document.reference) if document.reference else None) or None


def ending_of(document: Document) -> str | None:
    found = key(document)
    return ending(found) if found else None


def ending(reference: str) -> str:
    """A reference key, the last group first: so those that end alike stand together."""
    return ".".join(reversed(reference.split(".")))


def days(document: Document) -> tuple[int | None, int | None, int | None]:
    issued, effective = _first_day(document.issued), _first_day(document.effective)
    review = document.review.last_day if document.review else None
    return issued or effective, effective or issued, review.toordinal() if review else None


def _first_day(date: PartialDate | None) -> int | None:
    first = date.first_day if date else None
    return first.toordinal() if first else None


def traits(document: Document) -> Iterator[tuple[str, str]]:
    for facet, values in (
        ("language", document.languages),
        ("theme", document.themes),
        ("audience", document.audiences),
        ("mission", document.missions),
    ):
        for value in values:
            yield facet, value
