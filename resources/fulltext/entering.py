"""From the texts in kept segments to what the index writes: stems, compressed texts, references that are named.

Reads segments and nothing else; no database here, so that several processes can do it at once (`entering_child.py`).
Dear, and therefore done once for each text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from resources.errors import ContentError
from resources.fulltext.frames import Frames
from resources.fulltext.running_lines import running
from resources.models import Passage
from resources.store.segments import passages_from_jsonl, read_segment
from resources.words.citations import find
from resources.words.preparing import Preparer

DIGEST = 16  # bytes of a text's hash: it tells two texts of one file apart
_AT_ONCE = 50  # passages
_MOST_SEGMENTS = 6  # unpacked ones that are kept

Counts = dict[tuple[str, str], int]  # (form, stem) -> in how many passages


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file whose text is to be indexed: `segments` are the sha256 of those on this disk that should carry it, `known`
    the hashes of texts that are indexed of it already and need not be prepared again."""

    sha256: str
    language: str
    segments: Sequence[str]
    known: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """The text of one file: the hash of that text as it was published (hexadecimal, cut to DIGEST bytes), its passages."""

    sha256: str
    language: str
    digest: str
    passages: Sequence[Passage]


class Prepared(NamedTuple):  # it goes from process to process, and a dataclass takes several times as long
    """One file's passages in order: `stems` (terms with spaces between) and `frames` (compressed texts) are parallel to
    `places` (page, label, language where it is not the file's, then as `Running`: characters of its running head and of its
    foot). `citations`: (number of the passage from 0, key, as written).
    """

    sha256: str
    language: str
    digest: str
    places: Sequence[tuple[int | None, str | None, str | None, int, int]] = ()
    stems: Sequence[str] = ()
    frames: Sequence[bytes] = ()
    citations: Sequence[tuple[int, str, str]] = ()

    @property
    def passages(self) -> int:
        return len(self.stems)


class Preparation:
    """Prepares file after file; `counts` tells in how many passages each (form, stem) stood since it was asked last."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._preparer = Preparer()

    def text(self, text: Text) -> Prepared:
        places, stems, frames, citations = [], [], [], []
        edges = running([passage.text if passage.page else None for passage in text.passages])
        for first in range(0, len(text.passages), _AT_ONCE):
            some = text.passages[first : first + _AT_ONCE]
            stems += self._preparer.passages([(passage.text, passage.language or text.language) for passage in some])
        for number, (passage, edge) in enumerate(zip(text.passages, edges, strict=True)):
            language = passage.language or text.language
            frames.append(self._frames.pack(passage.text))
            own = None if language == text.language else language
            places.append((passage.page, passage.label, own, edge.head, edge.foot))
            citations += [(number, found.key, found.written) for found in find(passage.text)]
        return Prepared(text.sha256, text.language, text.digest, places, stems, frames, citations)

    def files(self, wanted: Iterable[Wanted], texts: Texts) -> list[Prepared | None]:
        """Each file prepared; without passages where its text is known, None where no segment has it."""
        found: list[Prepared | None] = []
        for file in wanted:
            text = texts.of(file)
            if text is not None and text.digest in file.known:
                found.append(Prepared(file.sha256, file.language, text.digest))
            else:
                found.append(None if text is None else self.text(text))
        return found

    def counts(self) -> Counts:
        return self._preparer.counts()


class Texts:
    """The texts in segments; those read last are kept, for files that follow each other share them.

    `path` tells where a segment stands; `damaged` is told of one that is missing or cannot be read.
    """

    def __init__(self, path: Callable[[str], Path], damaged: Callable[[str], None]) -> None:
        self._path, self._damaged = path, damaged
        self._kept: dict[str, Mapping[str, bytes]] = {}

    def of(self, wanted: Wanted) -> Text | None:
        for segment in wanted.segments:
            data = self._segment(segment).get(wanted.sha256)
            if data is None:
                continue
            try:
                passages = passages_from_jsonl(data)
            except ContentError:
                continue  # one text that cannot be read does not cost the others their index
            return Text(wanted.sha256, wanted.language, hashlib.sha256(data).hexdigest()[: 2 * DIGEST], passages)
        return None

    def _segment(self, segment: str) -> Mapping[str, bytes]:
        if segment not in self._kept:
            while len(self._kept) >= _MOST_SEGMENTS:
                del self._kept[next(iter(self._kept))]
            self._kept[segment] = self._read(segment)
        return self._kept[segment]

    def _read(self, segment: str) -> Mapping[str, bytes]:
        try:
            return {sha256: data for kind, sha256, data in read_segment(self._path(segment)) if kind == "text"}
        except ContentError:
            self._damaged(segment)
            return {}
