"""The notes of an open document, each with where it stands in the file that is shown. Read at once; knows no widget.

Notes on the file itself stand where they were made. Those of another file of the same document, or of an edition that this one
replaces, are looked for by their quote. What is not found is kept all the same, and told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.document_view import Highlight
from desktop.opening import Opened
from resources.anchors import Text, Texts
from resources.entry import Entry
from resources.library import Library
from resources.models import File
from resources.notes import Note


@dataclass(frozen=True)
class Placed:
    """`standing` is here, moved (found by its quote), lost (not in this edition) or elsewhere (in another file that is listed).

    `page`, `passage`, `start` and `end` are places in the file that is shown, where there is one. `entry` is the document on
    which it was made, `file` its file; None where the library has it no more.
    """

    note: Note
    standing: str
    entry: Entry | None = None
    file: File | None = None
    page: int | None = None
    passage: int | None = None
    start: int = 0
    end: int = 0
    of_another: bool = False  # made on a document that this one replaces

    @property
    def highlight(self) -> Highlight | None:
        """What is painted of it on the page."""
        if self.standing not in ("here", "moved") or self.start >= self.end:
            return None
        color = self.note.color or "yellow"
        return Highlight(self.note.number, self.page, self.passage, self.start, self.end, color, bool(self.note.text))


def read(library: Library, opened: Opened) -> list[Placed]:
    """In the order of the file, those that have no place in it last. Raises LibraryError `personal_locked`."""
    entry, file = opened.about.entry, opened.file
    origins = {entry.document.id: entry} | {other.document.id: other for other in _before(opened.about.chain, entry)}
    notes = library.personal.notes(list(origins))
    if not notes:
        return []
    texts: Texts | None = None
    kept: Sequence[Text] = ()
    placed = []
    for note in notes:
        anchor, origin = note.anchor, origins[note.document_id]
        listed = next((one for one in origin.document.files if one.sha256 == anchor.sha256), None)
        if file is not None and anchor.sha256 == file.sha256:
            placed.append(Placed(note, "here", origin, listed, anchor.page, anchor.passage, anchor.start, anchor.end))
            continue
        if file is not None and anchor.quote and anchor.language in (None, file.language):
            if texts is None:
                passages = library.passages(file.sha256)
                kept = [Text(part.page, number, part.text) for number, part in enumerate(passages, 1)]
                texts = Texts(kept)
            if (spot := texts.find(anchor.as_quote())) is not None:
                text = kept[spot.index]
                where = (text.page, text.passage, spot.start, spot.end)
                placed.append(Placed(note, "moved", origin, listed, *where, of_another=origin is not entry))
                continue
        other = listed is not None and origin is entry
        placed.append(Placed(note, "elsewhere" if other else "lost", origin, listed, of_another=origin is not entry))
    found = [one for one in placed if one.standing in ("here", "moved")]
    found.sort(key=lambda one: (one.page or 0, one.passage or 0, one.start, one.note.number))
    return [*found, *(one for standing in ("elsewhere", "lost") for one in placed if one.standing == standing)]


def _before(chain: Sequence[Entry], entry: Entry) -> list[Entry]:
    """What this one replaces, and what that replaced."""
    ids = [other.document.id for other in chain]
    return list(chain[: ids.index(entry.document.id)]) if entry.document.id in ids else []
