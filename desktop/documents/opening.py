"""Which file of a document to open, and everything the reader shows about it, read in one go. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from desktop.results import film
from desktop.shelf import Place
from desktop.words import wording
from resources.errors import ContentError, FieldshelfError
from resources.library import Library
from resources.models import RELATIONS, File
from resources.results import PageHit
from resources.store.catalogue import Source
from resources.store.entry import Entry
from resources.words.marking import Marker

PDF = "application/pdf"
_ROLES = ("document", "slides", "lesson-plan", "activity", "evaluation", "rendition", "subtitles", "archive", "video", "image")
# What another program may execute, or whose macros it may run: the person is asked first.
_PROGRAMS = """ exe com bat cmd msi msix msp mst ps1 psm1 vb vbs vbe js jse mjs wsf wsh wsc scr pif cpl msc inf reg hta chm scf
    lnk url website library-ms settingcontent-ms appref-ms application gadget xll jar jnlp class py pyw pl rb php sh bash zsh
    csh fish run bin appimage desktop app command workflow action terminal webloc pkg dmg deb rpm apk iso img vhd """
_WITH_MACROS = """ doc docm dot dotm xls xlsm xlsb xlt xltm xla xlam ppt pptm pps ppsm pot potm ppa ppam sldm rtf odt ods odp
    accdb accde mdb mde slk iqy html htm xhtml xht mht mhtml svg svgz swf """


@dataclass(frozen=True)
class About:
    """What is known of a document, read at once from the library."""

    entry: Entry
    file: File | None
    chain: Sequence[Entry]
    related: Sequence[Entry]
    source: Source | None
    claims: Sequence[tuple[str, Entry | None]] = ()  # who says to have replaced it and may not, and with what
    asked: bool = False  # it waits to be fetched, in the language that is open
    missing: int = 0  # bytes in that language that are not here
    removable: int = 0  # bytes that can be taken off this laptop


@dataclass(frozen=True)
class Found:
    """Where words stand in a document, and what marks them; without `searchable` there is no text of it to look in."""

    places: Sequence[PageHit] = ()
    marker: Marker | None = None
    searchable: bool = True


@dataclass(frozen=True)
class Opened:
    """`path` is None where the file is not here."""

    place: Place
    about: About
    file: File | None
    path: Path | None
    found: Found
    current: Entry | None  # what to use instead of a superseded document
    has_text: bool
    page: int
    problem: FieldshelfError | None = None  # why its file, which should be here, cannot be opened


def can_run(file: File) -> bool:
    return PurePosixPath(file.name.lower()).suffix[1:] in f"{_PROGRAMS} {_WITH_MACROS}".split()


def choose_file(entry: Entry, place: Place) -> File | None:
    """The file that was asked for, else the most readable one: language, here, role, PDF before others."""
    files = [file for file in entry.document.files if file.role != "thumbnail"]
    for file in files:
        if file.sha256 == place.sha256 and (place.language in (None, file.language)):
            return file
    wanted = place.language or wording.interface()

    def rank(file: File) -> tuple[bool, bool, int, bool]:
        role = _ROLES.index(file.role) if file.role in _ROLES else len(_ROLES)
        return (file.language != wanted, file.sha256 not in entry.here, role, file.media_type != PDF)

    return min(files, key=rank, default=None)


def read(library: Library, place: Place) -> Opened:
    """Raises FieldshelfError where the document is not known, or its text cannot be read."""
    entry = library.entry(place.document_id)
    file = choose_file(entry, place)
    chain = library.chain(place.document_id)
    targets = dict.fromkeys(
        relation.target for relation in entry.document.relations if relation.kind in RELATIONS and relation.kind != "supersedes"
    )
    related = library.entries_by(targets)
    source = library.catalogue.source(entry.source) if entry.source else None
    about = About(entry, file, chain, related, source, _claims(library, entry), *_having(library, entry, file))
    path, problem = None, None
    try:
        path = library.file_path(file.sha256) if file is not None and file.sha256 in entry.here else None
    except ContentError as error:
        problem = error
    found = _found(library, entry, file, place)
    page = place.page or 1
    if (
        file is not None
        and place.page is None
        and not place.query
        and (kept := library.personal.position(entry.document.id, file.sha256))
    ):
        page = kept.page
    has_text = path is None and file is not None and bool(library.passages(file.sha256))
    return Opened(place, about, file, path, found, _current(entry, chain), has_text, page, problem)


def find(library: Library, opened: Opened, query: str) -> Found:
    """Other words, in the document that is open."""
    return _found(library, opened.about.entry, opened.file, replace(opened.place, query=query))


def _found(library: Library, entry: Entry, file: File | None, place: Place) -> Found:
    if not place.query.strip():
        return Found()
    marker = library.search(place.query, limit=1).marker
    if file is None:
        return Found((), marker, searchable=False)
    said = film.words_of(entry, file, place.language)
    places = library.hits_in(entry.document.id, said.sha256, place.query)
    return Found(places, marker, bool(places) or library.has_text(said.sha256))


def _having(library: Library, entry: Entry, file: File | None) -> tuple[bool, int, int]:
    """Whether it waits to be fetched in that language; bytes in it that are not here; bytes that can be taken off."""
    catalogue, document = library.catalogue, entry.document
    languages = next((one.languages for one in catalogue.asked() if one.document_id == document.id), None)
    lengths = {one.sha256: one for one in document.files}.values()
    wanted = [one for one in lengths if one.sha256 not in entry.here and (file is None or one.language == file.language)]
    missing = sum(one.length for one in wanted)
    asked = languages is not None and bool(missing) and (not languages or file is None or file.language in languages)
    return asked, missing, sum(one.length for one in lengths if one.sha256 in entry.here and not one.packed)


def _claims(library: Library, entry: Entry) -> list[tuple[str, Entry | None]]:
    claimers = {other.document.id: other for other in library.entries_by(document for _, document in entry.claims)}
    found = [(publisher, claimers.get(document)) for publisher, document in entry.claims]
    return [(wording.claimer(publisher, other), other) for publisher, other in found]


def _current(entry: Entry, chain: Sequence[Entry]) -> Entry | None:
    """The end of the chain that starts at what superseded this one."""
    by_id = {other.document.id: other for other in chain}
    seen: set[str] = set()
    successor = by_id.get(entry.status.superseded_by or "")
    while successor is not None and successor.status.superseded_by in by_id and successor.document.id not in seen:
        seen.add(successor.document.id)
        successor = by_id[successor.status.superseded_by]
    return successor
