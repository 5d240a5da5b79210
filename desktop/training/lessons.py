"""What the training page shows of a lesson, read in one go, and the sentences about what of it is here. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from desktop.shelf import Place
from desktop.words import wording
from desktop.words.wording import tr
from resources.lessons import TAUGHT_WITH, Piece, pieces, taught_in
from resources.library import Library
from resources.models import File
from resources.store.catalogue import Source
from resources.store.entry import Entry

MOST_BEHIND = 7  # rows of guidance; the rest is counted
_MOST_NAMED = 3  # pieces in one sentence
_BEHIND = ("teaches", "implements", "evaluates", "related", "amends", "translates")


@dataclass(frozen=True)
class Lesson:
    """`version` of `versions` editions. `behind`: (reference, document) of the guidance that it teaches; no document where the
    library has none. `asked`: the languages that somebody waits for, none for all, None where nobody has asked.
    `source`: where the rest can be fetched, None where that was removed."""

    entry: Entry
    version: int
    versions: int
    pieces: tuple[Piece, ...]
    behind: Sequence[tuple[str, Entry | None]]
    asked: tuple[str, ...] | None
    source: Source | None

    @property
    def missing(self) -> list[tuple[Piece, str, int]]:
        """(piece, language, bytes) of all that cannot be opened here."""
        here = self.entry.here
        return [
            (piece, language, sum(file.length for file in piece.in_language(language)))
            for piece in self.pieces
            for language in piece.languages
            if language not in piece.here(here)
        ]

    @property
    def missing_bytes(self) -> int:
        return self.entry.bytes - self.entry.bytes_here

    def queued(self, language: str) -> bool:
        return self.asked is not None and (not self.asked or language in self.asked)


def read(library: Library, document_id: str) -> Lesson:
    """Raises FieldshelfError where there is no such document."""
    entry = library.entry(document_id)
    chain = [one.document.id for one in library.chain(document_id)]
    source = library.catalogue.source(entry.source) if entry.source else None
    asked = next((one.languages for one in library.catalogue.asked() if one.document_id == document_id), None)
    return Lesson(
        entry,
        chain.index(document_id) + 1 if document_id in chain else 1,
        len(chain),
        pieces(entry.document),
        _behind(library, entry),
        asked,
        None if source is None or source.removed else source,
    )


def _behind(library: Library, entry: Entry) -> list[tuple[str, Entry | None]]:
    """What it says it teaches, then what its texts name."""
    targets = dict.fromkeys(target for kind in _BEHIND for target in entry.document.related(kind))
    known = {other.document.id: other for other in library.entries_by(targets)}
    found: dict[str, tuple[str, Entry | None]] = {
        target: (known[target].document.reference or "" if target in known else target, known.get(target)) for target in targets
    }
    for reference, cited in library.cites(entry.document.id):
        if cited is None or cited.document.id != entry.document.id:
            found.setdefault(cited.document.id if cited else reference, (reference, cited))
    return list(found.values())


def place_of(lesson: Lesson, piece: Piece, language: str | None = None) -> Place:
    """Where the reader opens: the file in that language, else in the reader's own, else one that is here; PDF before others."""
    wanted = language or wording.interface()

    def rank(file: File) -> tuple[bool, bool, bool]:
        return (file.language != wanted, file.sha256 not in lesson.entry.here, file.media_type != "application/pdf")

    file = min(piece.files, key=rank)
    if language is None and file.sha256 not in lesson.entry.here:
        file = next((other for other in piece.files if other.sha256 in lesson.entry.here), file)
    return Place(lesson.entry.document.id, file.sha256, language=file.language)


# Sentences


def piece_title(piece: Piece) -> str:
    """As its file is called, without what the other columns say, and how long it is."""
    file = next((file for file in piece.files if file.language == wording.interface()), piece.files[0])
    name = re.sub(r"[ _-]+(?:[a-z]{2}|[A-Z]{2})$", "", PurePosixPath(file.name).stem)
    name = re.sub(r"(?<=\S) *\([^()]*\)$", "", name)
    return wording.listed((name, _length(file)))


def _length(file: File) -> str:
    if not file.pages:
        return ""
    if "presentation" in file.media_type or "powerpoint" in file.media_type:
        return wording.count(file.pages, "{n} slide", "{n} slides")
    return wording.count(file.pages, "{n} page", "{n} pages")


def placed(lesson: Lesson, piece: Piece) -> tuple[str, str, str]:
    """(icon, words, tone): whether a piece is here, in which languages where it is not in all, and whether it is on its way."""
    here, known = piece.here(lesson.entry.here), piece.languages
    if len(here) == len(known):
        return "circle-check", tr("Yes", "it is on this laptop"), "ok"
    if here:
        if len(here) == 1:
            return "circle-dashed", tr("{language} only").format(language=wording.language_said(here[0])), "warn"
        number, total = wording.number(len(here)), wording.number(len(known))
        return "circle-dashed", tr("{n} of {total} languages").format(n=number, total=total), "warn"
    if all(lesson.queued(language) for language in known):
        return "cloud-download", tr("No, queued"), "muted"
    return "cloud-download", tr("No", "it is not on this laptop"), "muted"


def facts(lesson: Lesson) -> list[tuple[str, str, str]]:
    """(icon, fact, what else): how long, for how many, in which languages, how large. What nobody said is told so."""
    document = lesson.entry.document
    minutes = wording.count(document.minutes, "{n} minute", "{n} minutes") if document.minutes else tr("Length unknown")
    people = tr("Number of people unknown")
    if document.learners is not None:
        least, most = document.learners
        people = (
            tr("{least} to {most} people").format(least=wording.number(least), most=wording.number(most))
            if least < most
            else wording.count(most, "{n} person", "{n} people")
        )
    whole = taught_in(lesson.pieces)
    known = dict.fromkeys(language for piece in lesson.pieces for language in piece.languages)
    partly = [language for language in known if language not in whole]
    languages = wording.listed(map(wording.language, whole)) or tr("No language whole")
    in_part = tr("in part: {languages}").format(languages=wording.listed(map(wording.language, partly))) if partly else ""
    missing = lesson.missing_bytes
    rest = tr("{size} not on this laptop").format(size=wording.size(missing)) if missing else tr("nothing is missing")
    size = tr("{size} here").format(size=wording.size(lesson.entry.bytes_here))
    return [
        ("clock", minutes, "" if document.minutes else tr("the publisher does not say")),
        ("users", people, "" if document.learners else tr("the publisher does not say")),
        ("languages", languages, in_part or tr("with every piece")),
        ("hard-drive", size, rest),
    ]


def gaps(lesson: Lesson) -> tuple[str, list[str]]:
    """(headline, sentences) about what is missing: not here, not published in a language, a film that is only a link. No
    headline where nothing is."""
    missing = lesson.missing
    notes: list[str] = []
    headline = ""
    if missing:
        named = [_named(*one) for one in missing[:_MOST_NAMED]]
        if more := len(missing) - len(named):
            named.append(wording.count(more, "{n} more", "{n} more"))
        headline = wording.count(
            len(missing),
            "{n} piece is not on this laptop: {names}",
            "{n} pieces are not on this laptop: {names}",
            names=wording.listed(named),
        )
        if taught := taught_in(lesson.pieces, lesson.entry.here):
            notes.append(
                tr("You can teach this lesson in {languages} without.").format(languages=wording.languages_said(taught))
            )
        if all(lesson.queued(language) for _, language, _ in missing):
            notes.append(tr("They are in the queue for the next connection."))
    for piece in lesson.pieces:
        if piece.is_link:
            notes.append(tr("The film is only a link: showing it needs a connection."))
            break
    notes += _unpublished(lesson.pieces)
    if not headline and notes:
        headline, *notes = notes
    return headline, notes


def _named(piece: Piece, language: str, length: int) -> str:
    return tr("{piece} ({language}, {size})").format(
        piece=wording.role(piece.role), language=wording.language_said(language), size=wording.size(length)
    )


def _unpublished(pieces: Sequence[Piece]) -> list[str]:
    """Of each language that only some pieces are in, those that nobody has published in it."""
    needed = [piece for piece in pieces if piece.role in TAUGHT_WITH]
    known = dict.fromkeys(language for piece in needed for language in piece.languages)
    found = []
    for language in known:
        lacking = dict.fromkeys(wording.role(piece.role) for piece in needed if language not in piece.languages)
        if lacking:
            words = tr("Not published in {language}: {pieces}.")
            found.append(words.format(language=wording.language_said(language), pieces=wording.listed(lacking)))
    return found


def standing(lesson: Lesson) -> str:
    """The line below the title: which edition, since when, who signed it, when that was checked."""
    entry = lesson.entry
    version = tr("Version {n}").format(n=wording.number(lesson.version)) if lesson.versions > 1 else ""
    phrase = wording.listed((version, wording.date_phrase(entry)))
    said = [tr("{words}.").format(words=phrase[:1].upper() + phrase[1:])]
    if entry.trusted and entry.signed:
        said.append(tr("Signed by {name}.").format(name=wording.source(entry)))
    else:
        said.append(tr("From {name}.").format(name=wording.source(entry)))
    if lesson.source is not None and entry.signed and (checked := wording.moment(lesson.source.last_contact)):
        said.append(tr("Checked here {date}.").format(date=checked))
    return " ".join(said)


def here_of(entry: Entry) -> tuple[int, int]:
    """How many pieces of a lesson can be opened here in all their languages, of how many."""
    found = pieces(entry.document)
    return sum(len(piece.here(entry.here)) == len(piece.languages) for piece in found), len(found)
