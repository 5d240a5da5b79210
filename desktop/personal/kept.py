"""What a person keeps, read in one go for the page that shows it. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.personal.notes_export import color
from desktop.words import wording
from desktop.words.wording import tr
from resources.library import Library
from resources.own.notes import Note, ReadingList, Saved, Visit
from resources.store.entry import Entry
from resources.words.text import fold


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


def entries_of(library: Library, notes: Sequence[Note]) -> dict[str, Entry]:
    """The documents on which notes were made, by id."""
    ids = dict.fromkeys(note.document_id for note in notes)
    return {entry.document.id: entry for entry in library.entries_by(ids)}


def with_words(notes: Sequence[Note], entries: Mapping[str, Entry], words: str) -> list[Note]:
    """The notes that have all of `words`, in any case and spelling: in what was typed, what they stand on, or the title and
    reference of their document."""
    wanted = fold(words).split()
    found = []
    for note in notes:
        entry = entries.get(note.document_id)
        title = entry.document.title(wording.interface()) if entry else note.document_id
        said = fold(f"{note.text} {note.anchor.quote} {title} {entry.document.reference or '' if entry else ''}")
        if all(word in said for word in wanted):
            found.append(note)
    return found


def note_words(note: Note) -> str:
    """What was typed, and what it stands on; of a highlight alone, its colour."""
    quote = " ".join(note.anchor.quote.split())
    typed = " ".join(note.text.split())
    if typed and quote:
        return tr("{note} — on “{quote}”").format(note=typed, quote=quote)
    if quote:
        return tr("{color}: “{quote}”").format(color=color(note.color), quote=quote)
    return typed or tr("Empty note")
