"""What a person keeps, read in one go for the page that shows it. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.notes_export import color
from desktop.wording import tr
from resources.entry import Entry
from resources.library import Library
from resources.notes import Note, ReadingList, Saved, Visit


@dataclass(frozen=True)
class Kept:
    """`entries` by id: a document that the library has no more is not among them."""

    saved: Sequence[Saved]
    lists: Sequence[ReadingList]
    notes: Sequence[Note]
    visits: Sequence[Visit]
    entries: Mapping[str, Entry]
    keeps_history: bool


def read(library: Library) -> Kept:
    """Raises LibraryError `personal_locked`."""
    personal = library.personal
    saved, lists, notes, visits = personal.saved(), personal.lists(), personal.notes(), personal.visits()
    ids = [one.document_id for part in (saved, notes, visits) for one in part]
    ids += [identifier for one in lists for identifier in one.documents]
    entries = {entry.document.id: entry for entry in library.entries_by(dict.fromkeys(ids))}
    return Kept(saved, lists, notes, visits, entries, personal.keeps_history)


def note_words(note: Note) -> str:
    """What was typed, and what it stands on; of a highlight alone, its colour."""
    quote = " ".join(note.anchor.quote.split())
    typed = " ".join(note.text.split())
    if typed and quote:
        return tr("{note} — on “{quote}”").format(note=typed, quote=quote)
    if quote:
        return tr("{color}: “{quote}”").format(color=color(note.color), quote=quote)
    return typed or tr("Empty note")
