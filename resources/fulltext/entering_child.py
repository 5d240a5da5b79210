"""Preparing texts in child processes, so that a large update uses every core: how they are asked, and the child's side.

Messages are JSON, with the compressed texts as bytes behind it; see `processes.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resources.children.processes import MIB, Handlers, Limits, WithData, Worker
from resources.errors import ContentError
from resources.fulltext.entering import Counts, Preparation, Prepared, Texts, Wanted
from resources.fulltext.frames import Frames
from resources.sentences import say

_LIMITS = Limits(seconds=300, memory=1536 * MIB, output=512 * MIB)
MOST_FILES = 160  # of one request, which is bounded in size

Answer = tuple[list[Prepared | None], Counts, list[str]]


class Child:
    """One process that prepares. `begin`, then `finish`; ContentError where it fails: whoever asks does it alone then."""

    def __init__(self, library: Path) -> None:
        self._library = library
        # It reads `index.db`, which SQLite does not without the files that it keeps beside it.
        self._worker = Worker("resources.fulltext.entering_child:handlers", reads=[library], writes=[library], behind=True)
        self._wanted: Sequence[Wanted] = ()
        self._begun = False

    def begin(self, wanted: Sequence[Wanted]) -> None:
        """At most MOST_FILES."""
        self._wanted, self._begun = wanted, False
        files = [[file.sha256, file.language, list(file.segments), list(file.known)] for file in wanted]
        self._worker.begin("prepare", {"library": str(self._library), "files": files}, _LIMITS)
        self._begun = True

    def finish(self) -> Answer:
        """As `Preparation.files` for what was begun, the counts of its forms, and the segments that could not be read."""
        if not self._begun:
            raise ContentError("crashed", say("The process that prepares texts could not be started."))
        result, data = self._worker.finish()
        at = 0
        found: list[Prepared | None] = []
        for file, record in zip(self._wanted, result["files"], strict=True):
            if record is None:
                found.append(None)
                continue
            digest, places, stems, sizes, citations = record
            frames = []
            for size in sizes:
                frames.append(bytes(data[at : at + size]))
                at += size
            found.append(
                Prepared(file.sha256, file.language, digest, [tuple(place) for place in places], stems, frames, citations)
            )
        return found, {(form, stem): count for form, stem, count in result["counts"]}, result["damaged"]

    def close(self) -> None:
        self._worker.close()


# From here on in the child.


class _Preparing:
    """What is kept between calls: words that were met, segments that were read. The dictionary is the index's own."""

    def __init__(self) -> None:
        self._library = ""
        self._damaged: list[str] = []

    def prepare(self, library: str, files: list[list[Any]]) -> WithData:
        if library != self._library:
            self._begin(library)
        wanted = [Wanted(sha256, language, segments, known) for sha256, language, segments, known in files]
        self._damaged.clear()
        prepared = self._preparation.files(wanted, self._texts)
        counts = [[form, stem, count] for (form, stem), count in self._preparation.counts().items()]
        records = [
            file and [file.digest, file.places, file.stems, [len(frame) for frame in file.frames], file.citations]
            for file in prepared
        ]
        data = b"".join(frame for file in prepared if file for frame in file.frames)
        return WithData({"files": records, "counts": counts, "damaged": self._damaged}, data)

    def _begin(self, library: str) -> None:
        from resources.fulltext.index import dictionary
        from resources.store.objects import ObjectStore

        self._library = library
        self._preparation = Preparation(Frames(dictionary(Path(library))))
        self._texts = Texts(ObjectStore(Path(library)).path, self._damaged.append)


def handlers() -> Handlers:
    return {"prepare": _Preparing().prepare}
