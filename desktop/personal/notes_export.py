"""Notes as Markdown: for each document its title, reference, date and status, then each note with its place and its quote.

Plain text in, plain text out; what somebody typed or a document says stands there as words, not as Markdown.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path

from desktop.words import wording
from desktop.words.wording import later, tr
from resources.errors import LibraryError
from resources.own.notes import Note
from resources.store.durable import place
from resources.store.entry import Entry

COLOR_WORDS = {
    "yellow": later("Yellow"), "green": later("Green"), "blue": later("Blue"), "pink": later("Pink"), "": later("Note"),
}  # fmt: skip
# What would be read as Markdown: anywhere, and at the beginning of a line.
_SIGNS = re.compile(r"([\\`*_\[\]<>|~])")
_BEGINNING = re.compile(r"^(\s*)(#{1,6}\s|[-+]\s|=+\s*$|-+\s*$|\d+(?=[.)]\s))", re.MULTILINE)
_MARK = "\u200f"  # at the beginning of a line: what follows runs right to left, wherever it is read
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LETTER = re.compile(r"[^\W\d_]")


def color(key: str) -> str:
    """The word of a colour; of a note that has none: "Note"."""
    return tr(COLOR_WORDS.get(key, COLOR_WORDS[""]))


def where(note: Note, entry: Entry | None) -> str:
    """`entry`: its document, where the library has it."""
    files = entry.document.files if entry is not None else ()
    return wording.place(note.anchor.page, None, next((file for file in files if file.sha256 == note.anchor.sha256), None))


def markdown(notes: Sequence[Note], entries: Mapping[str, Entry], today: datetime.date) -> str:
    """All of them, by document; a document that the library has no more is named by its id."""
    parts = ["# " + tr("Notes"), "", tr("Written by Fieldshelf on {date}.").format(date=wording.day(today)), ""]
    ordered = sorted(notes, key=lambda note: note.document_id)
    for identifier, group in groupby(ordered, key=lambda note: note.document_id):
        parts += [*_document(identifier, entries.get(identifier), today), ""]
        for note in group:
            parts += [*_note(note, entries.get(identifier)), ""]
    return "\n".join(parts).rstrip() + "\n"


def _document(identifier: str, entry: Entry | None, today: datetime.date) -> list[str]:
    if entry is None:
        return [f"## {_escaped(identifier)}", "", f"**{tr('This document is not in this library any more.')}**"]
    heading = _line(wording.heading(entry.document, wording.interface()))
    status = tr("Status on {date}: {status}").format(date=wording.day(today), status=wording.status(entry))
    lines = [f"## {heading}", "", f"**{_line(status)}**  "]
    facts = [wording.kind(entry.document.kind), wording.date_phrase(entry), wording.source(entry)]
    return [*lines, _line(wording.listed(facts))]


def _note(note: Note, entry: Entry | None) -> list[str]:
    made = wording.moment(note.made) or ""
    lines = [f"### {where(note, entry)} · {color(note.color)} · {made}", ""]
    if entry is not None and (old := wording.old_version(entry, note.anchor.language)):
        lines += [f"**{_line(old)}**", ""]
    if note.anchor.quote.strip():
        quote = " ".join(note.anchor.quote.split())
        lines += [f"> {_line(quote)}", ""]
    if note.text.strip():
        lines += [_line(line) + "  " if line.strip() else "" for line in note.text.strip().splitlines()]
    return lines


def _line(text: str) -> str:
    """Escaped, and marked where it begins with a script that runs right to left."""
    first = _LETTER.search(text)
    return (_MARK if first and _RTL.match(first[0]) else "") + _escaped(text)


def _escaped(text: str) -> str:
    text = text.encode("utf-8", "replace").decode().replace("\0", " ")
    return _BEGINNING.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))


def write(path: Path, text: str) -> None:
    """All of it or nothing; durable when this returns. Raises LibraryError `not_written`."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        place(part, path)
    except OSError as error:
        if part.exists():
            os.unlink(part)  # noqa: PTH108 - also where the disk is full
        words = tr("The file could not be written there. Choose another folder, or make room, and try again.")
        raise LibraryError("not_written", words, item=path.name) from error
