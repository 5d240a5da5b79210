"""What a file that somebody brings is, of all that this library knows: by its bytes, by its number, by its text.

The file is only read, in a child process where it must be understood; nothing of it is kept. A number alone proves little,
since documents name others: whatever text there is decides. Bounded in bytes, time and memory, whatever the file is.
"""

from __future__ import annotations

import hashlib
import re
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from resources.children.processes import MIB, Limits
from resources.errors import ContentError, FieldshelfError
from resources.extraction import Extraction, Extractor
from resources.measures import size
from resources.models import File, Passage
from resources.results import Filters
from resources.sentences import say
from resources.store.entry import Entry
from resources.words import citations
from resources.words.references import reference_key, reference_keys
from resources.words.text import HAN_RUN, folded_units

if TYPE_CHECKING:
    from resources.library import Library

MOST_BYTES = 200 * MIB
_LIMITS = Limits(seconds=20, memory=1024 * MIB, output=32 * MIB)
_SECONDS = 10.0  # for comparing, after the text is known
_MOST_TEXT = 400_000  # characters of one side that are compared
_HEAD = 4000  # characters at the beginning in which a document says its own number
_WINDOW = 5  # words of a shingle
_PROBES, _PROBE_WORDS, _PROBE_HAN = 8, 7, 12
_MOST_CANDIDATES, _MOST_FILES = 12, 12
SAME, ALIKE = 0.95, 0.25  # of the shingles: the same text; another edition of it
_NUMBERED = 0.05  # of the shingles: what a number in the name or at the beginning weighs between two editions
_IN_NAME = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}\.[0-9]{1,3}(?:-[A-Z]{1,3}[0-9]{0,3})?(?![0-9])")
_WORDS = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+){6,}")


@dataclass(frozen=True, slots=True)
class Identified:
    """`how`: identical (to `file`, byte for byte), same_text, edition (much of its text), reference (only its number says so)
    or unknown; then there is no `entry`. `current` is what is to be used in its place, where that is another.

    `share` of the text is the same, from 0 to 1. `theirs` are pages of the file whose text is not in ours, `ours` the other way
    round, both empty where there is no text, or no pages. `problem`: why the text could not be read.
    """

    name: str
    length: int
    how: str
    entry: Entry | None = None
    file: File | None = None
    current: Entry | None = None
    share: float = 0.0
    pages: int | None = None
    theirs: tuple[int, ...] = ()
    ours: tuple[int, ...] = ()
    problem: FieldshelfError | None = None


@dataclass
class _Text:
    """What is compared of one text: its shingles, and those of each page."""

    whole: set[int] = field(default_factory=set)
    pages: list[tuple[int, set[int]]] = field(default_factory=list)

    @classmethod
    def of(cls, passages: Iterable[Passage]) -> _Text:
        found, left = cls(), _MOST_TEXT
        for passage in passages:
            if left <= 0:
                break
            shingles = _shingles(passage.text[:left])
            left -= len(passage.text)
            found.whole |= shingles
            if passage.page is not None and shingles:
                found.pages.append((passage.page, shingles))
        return found

    def share(self, other: _Text) -> float:
        """Of both together, what is in both (Dice's coefficient)."""
        together = len(self.whole) + len(other.whole)
        return 2 * len(self.whole & other.whole) / together if together else 0.0

    def not_in(self, other: _Text) -> tuple[int, ...]:
        """Pages of which less than half stands in the other."""
        return tuple(page for page, shingles in self.pages if 2 * len(shingles & other.whole) < len(shingles))


def identify(library: Library, path: Path, stopped: Callable[[], bool] = lambda: False) -> Identified:
    """ContentError `missing`, `not_a_file`, `too_large_to_identify`; `stopped` is asked again and again, and ends it with
    `stopped`."""
    length = _length(path)
    sha256 = _hash(path, length, stopped)
    document = library.catalogue.document_with(sha256)
    if document is not None:
        entry = library.entry(document.id)
        file = next((file for file in document.files if file.sha256 == sha256), None)
        return Identified(
            path.name, length, "identical", entry, file, _current(library, entry), 1.0, file.pages if file else None
        )
    extraction: Extraction | None = None
    problem: FieldshelfError | None = None
    try:
        with Extractor() as extractor:
            extraction = extractor.extract(path, _LIMITS)
    except ContentError as error:
        problem = error
    if stopped():
        raise ContentError("stopped", say("This was broken off."), item=path.name)
    passages = extraction.passages if extraction else ()
    found = _Search(library, passages).best(_numbers(path.name, passages))
    pages = extraction.pages if extraction else None
    if found is None:
        return Identified(path.name, length, "unknown", pages=pages, problem=problem)
    entry, file, share, mine, ours = found
    how = "same_text" if share >= SAME else "edition" if share >= ALIKE else "reference"
    return Identified(
        path.name, length, how, entry, file, _current(library, entry), share, pages,
        mine.not_in(ours) if how == "edition" else (), ours.not_in(mine) if how == "edition" else (), problem,
    )  # fmt: skip


def _length(path: Path) -> int:
    try:
        about = path.stat()
    except OSError:
        raise ContentError("missing", say(_MISSING), item=path.name) from None
    if not stat.S_ISREG(about.st_mode):
        raise ContentError("not_a_file", say(_NO_FILE), item=path.name)
    if about.st_size > MOST_BYTES:
        raise ContentError(
            "too_large_to_identify", say(_TOO_LARGE, size=size(about.st_size), most=size(MOST_BYTES)), item=path.name
        )
    return about.st_size


def _hash(path: Path, length: int, stopped: Callable[[], bool]) -> str:
    digest = hashlib.sha256()
    read = 0
    try:
        with path.open("rb") as file:
            while (chunk := file.read(MIB)) and read <= length:
                digest.update(chunk)
                read += len(chunk)
                if stopped():
                    raise ContentError("stopped", say("This was broken off."), item=path.name)
    except OSError:
        raise ContentError("missing", say(_MISSING), item=path.name) from None
    return digest.hexdigest()


def _current(library: Library, entry: Entry) -> Entry | None:
    new = entry.current or entry.status.superseded_by
    return next(iter(library.entries_by([new])), None) if new else None


def _numbers(name: str, passages: Sequence[Passage]) -> list[str]:
    """Reference keys that the name has, then those at the beginning of the text: the first are most likely its own."""
    keys = [reference_key(match[0]) for match in _IN_NAME.finditer(name)]
    keys += [one.key for one in citations.find(name.replace("_", "/"))]
    head = "\n".join(passage.text for passage in passages[:2])[:_HEAD]
    keys += [reference_key(match[0]) for match in _IN_NAME.finditer(head)]
    keys += [one.key for one in citations.find(head)]
    return list(dict.fromkeys(keys))


_Found = tuple[Entry, File | None, float, _Text, _Text]


class _Search:
    """Compares one text with the documents that it may be."""

    def __init__(self, library: Library, passages: Sequence[Passage]) -> None:
        self._library, self._passages = library, passages
        self._mine = _Text.of(passages)
        self._until = time.monotonic() + _SECONDS

    def best(self, numbers: Sequence[str]) -> _Found | None:
        numbered = [identifier for key in numbers for identifier in self._library.catalogue.by_reference(key)]
        candidates = list(dict.fromkeys([*numbered, *self._speaking_alike()]))[:_MOST_CANDIDATES]
        found: _Found | None = None
        best = 0.0
        for entry in self._library.entries_by(self._with_editions(candidates)):
            nearer = _NUMBERED if entry.document.id in numbered else 0.0
            for file, text in self._texts(entry):
                share = self._mine.share(text)
                if found is None or share + nearer > best:
                    best = share + nearer
                    found = (entry, file, share, self._mine, text)
            if time.monotonic() > self._until:
                break
        if found is not None and found[2] >= ALIKE:
            return found
        return self._by_number(numbers)

    def _by_number(self, numbers: Sequence[str]) -> _Found | None:
        """Only its number says so: the first one, and only where that is a document's own."""
        for entry in self._library.entries_by(self._library.catalogue.by_reference(numbers[0])) if numbers else ():
            if numbers[0] in reference_keys(entry.document.reference or ""):
                return entry, None, 0.0, self._mine, _Text()
        return None

    def _with_editions(self, candidates: Sequence[str]) -> list[str]:
        """Other editions of one that fits may fit better."""
        chains = [self._library.catalogue.chain(identifier) for identifier in candidates[:4]]
        return list(dict.fromkeys([*candidates, *(one for chain in chains for one in chain)]))

    def _texts(self, entry: Entry) -> Iterator[tuple[File, _Text]]:
        if not self._mine.whole:
            return
        for file in [file for file in entry.document.files if file.segment][:_MOST_FILES]:
            if time.monotonic() > self._until:
                return
            yield file, _Text.of(self._library.passages(file.sha256))

    def _speaking_alike(self) -> list[str]:
        """Documents in which some of its sentences stand word for word, those with the most first."""
        counted: dict[str, int] = {}
        for probe in _probes(self._passages):
            if time.monotonic() > self._until:
                break
            for hit in self._library.search(f'"{probe}"', limit=5, filters=Filters(status_all=True)).hits:
                counted[hit.entry.document.id] = counted.get(hit.entry.document.id, 0) + 1
        return sorted(counted, key=lambda identifier: (-counted[identifier], identifier))


def _shingles(text: str) -> set[int]:
    words = folded_units(text)
    if len(words) < _WINDOW:
        return {hash(tuple(words))} if words else set()
    return {hash(tuple(words[start : start + _WINDOW])) for start in range(len(words) - _WINDOW + 1)}


def _probes(passages: Sequence[Passage]) -> Iterator[str]:
    """A few stretches of plain words from all over the text."""
    step = max(1, len(passages) // _PROBES)
    for passage in passages[::step][:_PROBES]:
        text = passage.text[:20_000]
        if run := HAN_RUN.search(text, len(text) // 3):
            yield run[0][:_PROBE_HAN]
        elif match := _WORDS.search(text, len(text) // 3) or _WORDS.search(text):
            yield " ".join(match[0].split()[:_PROBE_WORDS])


_MISSING = "This file is no longer where it was, or may not be read. Check that it is there, then drop it again."
_NO_FILE = "This is not a file that can be looked at. Drop a document: a PDF, an Office file, a text."
_TOO_LARGE = (
    "This file has {size}; files of up to {most} are looked at. It was not read. Search for its title or its number instead."
)
