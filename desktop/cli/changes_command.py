"""publish changes: what the next build would publish, beside what is signed now; publish undo: back to that."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.cli.output import Output, counted
from resources.measures import size

if TYPE_CHECKING:
    from sync.publish.changes import DocumentChange

OK = 0
_ORDER = ("new", "changed", "superseded", "withdrawn", "removed")
# Documents with all that is said of them; a first publication of thousands is told in numbers.
_SHOWN = 50
# Sentences of one kind; without it what weighs most is lost among documents without a date.
_ALIKE = 10
# The codes of `sync.publish.review`, counted.
_STANDING = {
    "not_public": "not labelled public",
    "circle": "in a circle of documents that supersede each other",
    "unknown_document": "with a relation to a document that is in no collection",
    "still_in_force": "superseded with the status in_force",
    "older_supersedes": "older than what they supersede",
    "two_versions": "in two collections and not alike",
    "language_gap": "without a language of the edition before",
    "training_language": "without a language of most training",
    "training_part": "with a part in fewer languages",
    "no_text": "with a file without text",
    "unread_pages": "with pages that are scans without text",
    "no_date": "without a date and a status",
    "no_reference": "without a reference number",
    "same_reference": "with the reference number of another",
    "same_bytes": "with a file that another has too",
}


def changes(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.preview import preview
    from sync.publish.repository import Repository

    found = preview(Repository.open(options.repository))
    output.result(found.to_json())
    if not any(found.changes.counts.values()):
        output.line("There is no document in this repository yet. Add a folder with `fieldshelf publish add` first.")
        return OK
    output.line(summary(found.changes.counts))
    for collection in found.changes.collections:
        about = f" ({', '.join(collection.fields)})" if collection.fields else ""
        output.line(f"Collection {collection.id}: {collection.change}{about}")
    for document in found.changes.documents[:_SHOWN]:
        output.line(f"  {document.change:<10}  {document.id}  {document.title}")
        for line in _about(document):
            output.line(f"              {line}")
    if (more := len(found.changes.documents) - _SHOWN) > 0:
        output.line(f"  … and {more:,} more; --json lists all.")
    output.line(f"To upload: at most {size(found.upload)}.")
    output.line(
        f"A reader who has what is signed now fetches at most {size(found.texts)} of lists and texts, and {size(found.files)} "
        "of documents; patches, which `publish build` makes, mostly make it less."
    )
    said = Counter[str]()
    for notice in found.warnings:
        code = notice["code"] or ""
        said[code] += 1
        if said[code] <= _ALIKE:
            output.note(notice["message"] or "")
    for code, count in sorted((code, count - _ALIKE) for code, count in said.items() if count > _ALIKE):
        output.note(f"… and {count:,} more {_STANDING.get(code, code)}; --json lists all.")
    if found.standing:
        listed = ", ".join(f"{count:,} {_STANDING.get(code, code)}" for code, count in sorted(found.standing.items()))
        output.note(f"In documents that have not changed, as before: {listed}.")
    return OK


def undo(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.repository import Repository
    from sync.publish.undo import undo as take_back

    report = take_back(Repository.open(options.repository))
    output.result(report.to_json())
    if said := _listed(report.changes):
        output.line(f"Taken back: {said}. Correct the sheet before you add it again, or the same comes back.")
    else:
        output.line("There was nothing to take back: every document is as it was signed last.")
    for identifier in report.removed:
        output.line(f"Collection {identifier} was never signed, and is gone. Its folder and its files are as they were.")
    return OK


def summary(counts: Mapping[str, int]) -> str:
    """One line: `Since the last signature: 3 documents new, 1 withdrawn; 12 unchanged.`"""
    listed = _listed(counts)
    if not listed:
        return f"Every document is as it was signed last: {counted(counts['unchanged'], 'document')}."
    unchanged = f"; {counts['unchanged']:,} unchanged" if counts["unchanged"] else ""
    return f"Since the last signature: {listed}{unchanged}."


def _listed(counts: Mapping[str, int]) -> str:
    """`3 documents new, 1 withdrawn`; nothing where nothing is other than signed."""
    said = [(change, counts[change]) for change in _ORDER if counts[change]]
    words = [counted(count, "document") if number == 0 else f"{count:,}" for number, (_, count) in enumerate(said)]
    return ", ".join(f"{count} {change}" for count, (change, _) in zip(words, said, strict=True))


def _about(document: DocumentChange) -> list[str]:
    lines = []
    if document.superseded_by:
        since = f", from {document.since}" if document.since else ""
        lines.append(f"superseded by {document.superseded_by}{since}")
    if document.fields:
        lines.append(f"other than before: {', '.join(document.fields)}")
    named = [(what, getattr(document.files, what)) for what in ("added", "changed", "renamed", "removed")]
    return lines + [f"{'file' if len(names) == 1 else 'files'} {what}: {', '.join(names)}" for what, names in named if names]
