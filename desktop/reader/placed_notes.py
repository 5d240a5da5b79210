"""The notes of an open document, each with where it stands in the file that is shown. Read at once; knows no widget.

Notes on the file itself stand where they were made. Those of another file of the same document, or of an edition that this one
replaces, are looked for by their quote. What is not found is kept all the same, and told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.document_view import Highlight
from desktop.documents.opening import Opened
from resources.library import Library
from resources.models import File
from resources.own.anchors import Quote, Spot, Text, Texts
from resources.own.notes import Note
from resources.store.entry import Entry

_AT_ONCE = 20  # quotes: one takes up to half a second in a file of a thousand pages
_MOST_FOUND = 5000


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


class Finder:
    """Places notes. What was found once is not looked for again: a file never says anything else. For one lane alone."""

    def __init__(self) -> None:
        self._texts: tuple[str, Sequence[Text], Texts] | None = None  # of the file that was last looked into
        self._found: dict[tuple[str, Quote], Spot | None] = {}
        self._left = 0

    def place(self, library: Library, opened: Opened) -> tuple[list[Placed], bool]:
        """In the order of the file, those that have no place in it last; and whether these are all. Where many have to be
        looked for, the next call finds more of them. Raises LibraryError `personal_locked`."""
        entry, file = opened.about.entry, opened.file
        origins = {entry.document.id: entry} | {other.document.id: other for other in _before(opened.about.chain, entry)}
        self._left = _AT_ONCE
        placed, everything = [], True
        for note in library.personal.notes(list(origins)):
            try:
                placed.append(self._placed(library, note, origins[note.document_id], file, entry))
            except _LaterError:
                everything = False
        found = [one for one in placed if one.standing in ("here", "moved")]
        found.sort(key=lambda one: (one.page or 0, one.passage or 0, one.start, one.note.number))
        rest = [one for standing in ("elsewhere", "lost") for one in placed if one.standing == standing]
        return [*found, *rest], everything

    def _placed(self, library: Library, note: Note, origin: Entry, file: File | None, entry: Entry) -> Placed:
        anchor, another = note.anchor, origin is not entry
        listed = next((one for one in origin.document.files if one.sha256 == anchor.sha256), None)
        if file is not None and anchor.sha256 == file.sha256:
            return Placed(note, "here", origin, listed, anchor.page, anchor.passage, anchor.start, anchor.end)
        if file is not None and anchor.quote and anchor.language in (None, file.language):
            texts, spot = self._find(library, file.sha256, anchor.as_quote())
            if spot is not None:
                text = texts[spot.index]
                where = (text.page, text.passage, spot.start, spot.end)
                return Placed(note, "moved", origin, listed, *where, of_another=another)
        standing = "elsewhere" if listed is not None and not another else "lost"
        return Placed(note, standing, origin, listed, of_another=another)

    def _find(self, library: Library, sha256: str, quote: Quote) -> tuple[Sequence[Text], Spot | None]:
        if self._texts is None or self._texts[0] != sha256 or not self._texts[1]:  # texts may have come meanwhile
            passages = library.passages(sha256)
            kept = [Text(part.page, number, part.text) for number, part in enumerate(passages, 1)]
            self._texts = (sha256, kept, Texts(kept))
        _, kept_texts, texts = self._texts
        key = (sha256, quote)
        if key not in self._found:
            if self._left <= 0:
                raise _LaterError
            self._left -= 1
            spot = texts.find(quote)
            if not kept_texts:
                return kept_texts, spot
            if len(self._found) >= _MOST_FOUND:
                self._found.clear()
            self._found[key] = spot
        return kept_texts, self._found[key]


class _LaterError(Exception):
    """Enough was looked for at once: others wait for the same lane."""


def _before(chain: Sequence[Entry], entry: Entry) -> list[Entry]:
    """What this one replaces, and what that replaced."""
    ids = [other.document.id for other in chain]
    return list(chain[: ids.index(entry.document.id)]) if entry.document.id in ids else []
