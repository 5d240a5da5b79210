"""A lesson as a trainer sees it: its pieces by role, the languages that each of them is in, and what of them is here. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass

from resources.models import Document, File
from resources.store.endings import ending

# In the order in which a trainer needs them.
PIECES = ("lesson-plan", "slides", "activity", "evaluation", "video", "document", "subtitles", "image", "archive")
# Without these a lesson cannot be taught in a language; a film or a picture helps in any.
TAUGHT_WITH = frozenset({"lesson-plan", "slides", "activity", "evaluation", "document"})
_LINK_TYPES = frozenset({"text/html", "text/uri-list", "application/internet-shortcut", "application/x-mswinurl"})
_LINK_NAMES = (".url", ".webloc", ".desktop")


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that is used in a lesson, in all its languages and formats."""

    role: str
    files: tuple[File, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(file.language for file in self.files))

    @property
    def length(self) -> int:
        """Bytes of all its files together."""
        return sum({file.sha256: file.length for file in self.files}.values())

    @property
    def formats(self) -> tuple[str, ...]:
        """ "PDF", "DOCX": as the names of the files end."""
        return tuple(dict.fromkeys(suffix(file).upper() for file in self.files if suffix(file)))

    @property
    def is_link(self) -> bool:
        """A film that is only an address: it needs a connection, wherever its file is."""
        return self.role == "video" and all(_leads_elsewhere(file) for file in self.files)

    def here(self, here: Set[str]) -> tuple[str, ...]:
        """The languages in which one of its files is in `here`, by sha256."""
        return tuple(dict.fromkeys(file.language for file in self.files if file.sha256 in here))

    def in_language(self, language: str) -> tuple[File, ...]:
        return tuple(file for file in self.files if file.language == language)


def pieces(document: Document) -> tuple[Piece, ...]:
    """Of one role there may be several: the second file of a language and format begins the second piece."""
    found: dict[tuple[int, str, int], list[File]] = {}
    seen: dict[tuple[str, str, str], int] = {}
    for file in document.files:
        if file.role in PIECES:
            same = (file.role, file.language, suffix(file))
            number = seen[same] = seen.get(same, 0) + 1
            found.setdefault((PIECES.index(file.role), file.role, number), []).append(file)
    return tuple(Piece(role, tuple(found[place, role, number])) for place, role, number in sorted(found))


def suffix(file: File) -> str:
    """That its type has, without the dot: "pptx"."""
    return ending(file)[1:]


def taught_in(pieces: Iterable[Piece], here: Set[str] | None = None) -> tuple[str, ...]:
    """The languages in which there is every piece that a lesson is taught with; with `here`, in which it is on this disk."""
    needed = [piece for piece in pieces if piece.role in TAUGHT_WITH]
    known = dict.fromkeys(language for piece in needed for language in piece.languages)
    return tuple(
        language
        for language in known
        if all(language in (piece.languages if here is None else piece.here(here)) for piece in needed)
    )


def _leads_elsewhere(file: File) -> bool:
    return file.media_type in _LINK_TYPES or file.name.lower().endswith(_LINK_NAMES)
