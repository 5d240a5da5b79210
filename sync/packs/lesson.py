"""A lesson pack: the pieces of lessons that are here, in a plain folder with numbered names, for a classroom without a network.

It needs no Fieldshelf to be used and cannot be imported: it is for people, and START-HERE.html says what is in it, what is not,
and what is out of date. Words that people read are given by whoever asks (`Words`); what must not be taken for current is
called so in the name of its file.
"""

from __future__ import annotations

import contextlib
import datetime
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.errors import FieldshelfError, PackError
from resources.lessons import Piece, pieces, suffix
from resources.library import Library
from resources.measures import size
from resources.models import File
from resources.sentences import say
from resources.store.entry import Entry
from sync.packs import lesson_page, writer
from sync.packs.bag import MOST_FILE, Watch
from sync.packs.index_page import Copy, Line, Shelf
from sync.packs.names import Names, safe_name, same
from sync.policy import speaks

PAGE = "START-HERE.html"
_MOST_TITLE = 60  # UTF-16 units of the folder's own name: the path to it is the person's
_BEHIND = ("teaches", "implements", "related")
_MARKED = ("superseded", "withdrawn", "not_yet_in_force")  # in the names of their files


@dataclass(frozen=True)
class Words:
    """What is written in names and on the page, in the language of whoever makes the pack; `language` is its code. `old` says
    of a version in a language that it is of an earlier edition, where it is."""

    role: Callable[[str], str]
    status: Callable[[Entry], str]
    old: Callable[[Entry, str], str]
    publisher: Callable[[Entry], str]
    guidance: str  # of the folder with the guidance behind the lessons
    language: str = "en"


@dataclass(frozen=True)
class LessonChoice:
    """No `languages`, no `roles`: all. `guidance`: also the documents behind the lessons. `restricted`: also what is labelled
    as not public."""

    languages: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    guidance: bool = True
    restricted: bool = False


@dataclass(frozen=True)
class Item:
    """A file that is copied, to `path` below the pack's folder; `note` says what it is."""

    path: str
    entry: Entry
    file: File
    note: str


@dataclass
class LessonPlan:
    """One pack before it is written. `missing` are not on this disk, or too large for a stick; `restricted` were left out for
    their label."""

    name: str
    title: str
    today: datetime.date
    words: Words
    items: list[Item] = field(default_factory=list)
    missing: list[tuple[Entry, File]] = field(default_factory=list)
    restricted: list[Entry] = field(default_factory=list)
    instead: dict[str, str] = field(default_factory=dict)  # by the id of what is superseded: what to use in its place

    @property
    def lengths(self) -> dict[str, int]:
        return {item.path: item.file.length for item in self.items}

    @property
    def bytes(self) -> int:
        return sum(self.lengths.values())

    @property
    def missing_bytes(self) -> int:
        return sum({file.sha256: file.length for _, file in self.missing}.values())


@dataclass(frozen=True)
class LessonReport:
    """`damaged` were left out, because this disk has spoilt them."""

    path: Path
    files: int
    bytes: int
    damaged: tuple[FieldshelfError, ...]


def plan(library: Library, lessons: Sequence[str], choice: LessonChoice, words: Words, title: str = "") -> LessonPlan:
    """What a pack of these documents holds. `title`: of the place that was chosen, where they are several."""
    entries = library.entries_by(lessons)
    title = title or (entries[0].document.title(words.language) if entries else "")
    made = LessonPlan(safe_name(title, _MOST_TITLE) or "lesson", title, library.today(), words)
    planning = _Planning(made, choice)
    for number, entry in enumerate(entries, 1):
        folder = (f"{number:02} {entry.document.title(words.language)}",) if len(entries) > 1 else ()
        planning.add(entry, folder, pieces(entry.document), choice.roles)
    if choice.guidance:
        for entry in _behind(library, entries):
            planning.add(entry, (words.guidance,), [p for p in pieces(entry.document) if p.role == "document"], ())
    replaced = [entry for entry in planning.seen if entry.status.key == "superseded"]
    by_id = {one.document.id: one for one in library.entries_by(e.current or e.status.superseded_by or "" for e in replaced)}
    for entry in replaced:
        if (new := by_id.get(entry.current or entry.status.superseded_by or "")) is not None:
            made.instead[entry.document.id] = _heading(new, words.language)
    return made


def write(library: Library, made: LessonPlan, destination: Path, watch: Watch = lambda done, total: None) -> LessonReport:
    """Into a new folder of `destination`; what is there already stays as it is. Each file is hashed while it is copied.

    `watch` counts bytes; what it raises stops it, and leaves nothing. PackError pack_no_destination, pack_no_room,
    pack_read_only, pack_bad_names, pack_interrupted.
    """
    writer.check_place(destination)
    folder = _free(destination, made.name)
    try:
        writer.check_room(destination, made.lengths.values(), writer.begun(folder, made.lengths))
    except PackError as error:
        if error.code != "pack_no_room":
            raise
        raise PackError(
            "pack_no_room", say(_NO_ROOM, place=destination, size=size(made.bytes)), item=str(destination)
        ) from error
    damaged: list[FieldshelfError] = []
    copied: list[Item] = []
    part = folder
    try:
        with writer.writing(folder, made.lengths, watch) as writing:
            part = writing.path
            for item in made.items:
                if writing.copy(item.path, library.objects.path(item.file.sha256), item.file.sha256, item.file.length):
                    copied.append(item)
                else:
                    name = item.entry.document.title(item.file.language)
                    damaged.append(PackError("pack_source_damaged", say(_DAMAGED, name=name), item=item.path))
            writing.write(PAGE, _page(made, copied))
            writing.put_in_place()
    except PackError:
        raise  # a stick that was pulled out: the next run goes on with what is there
    except BaseException:
        if part != folder:
            with contextlib.suppress(OSError):
                shutil.rmtree(part)
        raise
    return LessonReport(folder, len(copied), sum(item.file.length for item in copied), tuple(damaged))


class _Planning:
    """Gives everything its number and its name."""

    def __init__(self, made: LessonPlan, choice: LessonChoice) -> None:
        self._made, self._choice, self._names = made, choice, Names()
        self._names.place((made.name,), (), PAGE.partition(".")[0], "html")  # its own
        self._count: dict[tuple[str, ...], int] = {}
        self.seen: list[Entry] = []

    def add(self, entry: Entry, folder: tuple[str, ...], parts: Iterable[Piece], roles: Sequence[str]) -> None:
        if entry.document.handling != "public" and not self._choice.restricted:
            self._made.restricted.append(entry)
            return
        self.seen.append(entry)
        for piece in parts:
            if roles and piece.role not in roles:
                continue
            files = [file for file in piece.files if speaks(file, self._choice.languages)]
            there = [file for file in files if file.sha256 in entry.here and file.length <= MOST_FILE]
            self._made.missing += [(entry, file) for file in files if file not in there]
            if there:
                number = self._count[folder] = self._count.get(folder, 0) + 1
                for file in there:
                    self._take(entry, folder, number, file)

    def _take(self, entry: Entry, folder: tuple[str, ...], number: int, file: File) -> None:
        words = self._made.words
        edition = entry.outdated_in(file.language)
        old = f"[{words.status(entry)}] " if entry.status.key in _MARKED else ""
        old += f"[{edition.iso or edition.text}] " if edition is not None else ""
        what = "" if file.role == "document" else f"{words.role(file.role)} - "
        stem = f"{number:02} {old}{what}{_heading(entry, file.language)}"
        # The language may not be cut off where a title is long.
        path = self._names.place((self._made.name,), folder, _with_end(stem, f" {file.language.upper()}"), suffix(file))
        note = ", ".join(filter(None, (words.role(file.role), words.old(entry, file.language).rstrip(".。"))))
        self._made.items.append(Item(path.partition("/")[2], entry, file, note))


def _behind(library: Library, lessons: Sequence[Entry]) -> list[Entry]:
    """The guidance that these lessons teach, and what replaces it where it is out of date."""
    own = {entry.document.id for entry in lessons}
    targets = dict.fromkeys(
        target for entry in lessons for kind in _BEHIND for target in entry.document.related(kind) if target not in own
    )
    found: dict[str, Entry] = {}
    for entry in library.entries_by(targets):
        found[entry.document.id] = entry
        for new in library.entries_by([entry.current] if entry.current else []):
            found.setdefault(new.document.id, new)
    return list(found.values())


def _heading(entry: Entry, language: str) -> str:
    return " ".join(filter(None, (entry.document.reference, entry.document.title(language))))


def _with_end(stem: str, end: str, most: int = 90) -> str:
    return f"{safe_name(stem, most)}{end}"


def _free(destination: Path, name: str) -> Path:
    """A name in `destination` that nothing has, in any spelling that a disk takes for the same."""
    with writer.errors(destination):
        taken = {same(path.name) for path in destination.iterdir()}
    number = 1
    while same(found := name if number == 1 else f"{name} ({number})") in taken:
        number += 1
    return destination / found


def _page(made: LessonPlan, copied: Sequence[Item]) -> bytes:
    shelves: dict[str, dict[str, list[Item]]] = {}
    for item in copied:
        folder = item.path.rpartition("/")[0]
        shelves.setdefault(folder, {}).setdefault(item.entry.document.id, []).append(item)
    missing = [
        ", ".join((_heading(entry, file.language), made.words.role(file.role), file.language.upper(), size(file.length)))
        for entry, file in made.missing
    ]
    return lesson_page.page(
        made.title,
        made.today,
        [Shelf(folder, "", tuple(_line(made, items) for items in lines.values())) for folder, lines in shelves.items()],
        missing,
        language=made.words.language,
        vouched=all(item.entry.trusted for item in copied),
    )


def _line(made: LessonPlan, items: Sequence[Item]) -> Line:
    entry = items[0].entry
    document, language = entry.document, made.words.language
    spoken = language if language in document.titles else next(iter(document.titles), "")
    date = document.effective or document.issued
    beside = ", ".join(filter(None, ((date.iso or date.text) if date else "", made.words.publisher(entry))))
    return Line(
        document.title(language),
        spoken,
        document.reference or "",
        entry.status.key,
        tuple(Copy(item.path, item.file.language, item.file.length, item.note) for item in items),
        made.instead.get(document.id, ""),
        document.handling,
        beside,
    )


_NO_ROOM = (
    "There is not enough room on {place} for this lesson pack, which needs {size}. Nothing was written. Make room, take a "
    "larger stick, or choose fewer languages or pieces."
)
_DAMAGED = (
    "{name} was left out of the lesson pack, because the file on this laptop is not what its publisher signed any more: the "
    "disk has damaged it. Check the library, get the document again, then make the pack anew."
)
