"""Large real libraries on disk, as a synchronisation would leave them: `python -m tests.support.bulk --passages 10000`.

Documents of `tests.benchmarks.passages` in twelve collections of four publishers, installed through the catalogue, their
texts in segments, then indexed. A library stands in `build/bench` under the hash of all that decides what is in it, is
built in a `.part` folder beside it, and is named only when it is whole. The bytes of the documents themselves are not
made: a third is recorded as downloaded, so that availability is something to count.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.home import Home
from resources.library import Library
from resources.models import Collection, Document, File, PartialDate, Passage, Relation, Segment
from resources.store.catalogue import Source
from resources.store.database import schemas
from resources.store.segments import write_segment
from tests.benchmarks import passages, sentences
from tests.benchmarks.passages import PER_DOCUMENT, PUBLISHERS, Made
from tests.benchmarks.sentences import BUILD, Pool

_ROOT = BUILD.parents[1]
_PARTS = 3  # collections of a publisher
_SEGMENT = 4 * 1024 * 1024  # bytes of text in one: about a quarter of what a published one may hold
_LEVEL = 3  # of compression: what is published takes 12, and 400 MB of it minutes
_DOWNLOADED = 3  # every third


@dataclass(frozen=True)
class Bulk:
    """A library of `passages` passages; `about` holds what was measured when it was built: see `build`."""

    folder: Path
    passages: int
    about: dict[str, Any]

    @property
    def home(self) -> Home:
        return Home.at(self.folder)

    @property
    def documents(self) -> int:
        return self.passages // PER_DOCUMENT


def digest(pool: Pool) -> str:
    """Changes with everything that decides what is in a library: sentences, recipe, this module, both schemas."""
    everything = hashlib.sha256(pool.digest.encode())
    for path in (Path(passages.__file__), Path(sentences.__file__), Path(__file__)):
        everything.update(path.read_bytes())
    for name in ("catalogue", "index"):
        everything.update(json.dumps(schemas(name), sort_keys=True).encode())
    return everything.hexdigest()[:12]


def place(pool: Pool, count: int, within: Path = BUILD) -> Path:
    """Where the library of `count` passages stands, or will."""
    return within / f"search-{count}-{digest(pool)}"


def library_of(count: int, *, fresh: bool = False) -> Bulk:
    """The library of `count` passages, built first (by a process of its own) where it is not there. `fresh`: index it anew."""
    pool = sentences.pool()
    folder = place(pool, count)
    if fresh or not (folder / "bulk.json").exists():
        command = [sys.executable, "-m", "tests.support.bulk", "--passages", str(count), *(["--fresh"] if fresh else [])]
        subprocess.run(command, cwd=_ROOT, check=True, stdout=sys.stderr)
    return Bulk(folder, count, json.loads((folder / "bulk.json").read_bytes()))


def build(pool: Pool, count: int, within: Path = BUILD) -> Bulk:
    """Build it in this process, out of the sentences of `pool`; older ones of that size in the same folder go.

    `bulk.json` in its folder says what was measured: passages, documents, text_bytes, segment_bytes, install_seconds,
    install_peak_mb (resident), index_seconds, index_peak_mb, segments (by collection: name, sha256, length, language).
    """
    if count % (2 * PER_DOCUMENT * len(PUBLISHERS)):
        raise ValueError(f"passages must be a multiple of {2 * PER_DOCUMENT * len(PUBLISHERS)}: {count}")
    folder = place(pool, count, within)
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    about: dict[str, Any] = {"passages": count, "documents": count // PER_DOCUMENT, "text_bytes": 0, "segments": {}}
    started = time.perf_counter()
    with Library.open(Home.at(part)) as library:
        for publisher in PUBLISHERS:
            address = f"https://example.org/{publisher}"
            library.catalogue.add_source(
                Source(f"{publisher}-source", address, fingerprint="ab" * 32, pinned=True, title=publisher)
            )
        for number in range(len(PUBLISHERS) * _PARTS):
            collection, text_bytes = _collection(library, pool, count, number)
            install(library, collection, version=1)
            about["segments"][collection.id] = [[s.name, s.sha256, s.length, s.language] for s in collection.segments]
            about["text_bytes"] += text_bytes
    about["segment_bytes"] = sum(segment[2] for segments in about["segments"].values() for segment in segments)
    about["install_seconds"] = round(time.perf_counter() - started, 2)
    about["install_peak_mb"] = _peak()
    about |= _index(part, count)
    (part / "bulk.json").write_text(json.dumps(about, indent=1), encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(part, folder)  # noqa: PTH105
    for other in within.glob(f"search-{count}-*"):
        if other != folder:  # of another recipe or schema: nobody will ask for it again
            shutil.rmtree(other, ignore_errors=True)
    return Bulk(folder, count, about)


def index_again(bulk: Bulk) -> Bulk:
    """Throw the index away and build it once more: for a program that indexes differently under the same schema."""
    kept = bulk.folder / "bulk.json"
    kept.unlink(missing_ok=True)  # a kill now leaves a library that counts as missing
    for path in (bulk.folder / "library").glob("index.db*"):
        path.unlink()
    about = bulk.about | _index(bulk.folder, bulk.passages)
    kept.write_text(json.dumps(about, indent=1), encoding="utf-8")
    return Bulk(bulk.folder, bulk.passages, about)


def _index(folder: Path, count: int) -> dict[str, float]:
    started = time.perf_counter()
    shown = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal shown
        if time.perf_counter() - shown > 15:
            shown = time.perf_counter()
            print(f"indexing {count:,} passages: {done:,} of {total:,} documents, {_peak():.0f} MB", file=sys.stderr)

    with Library.open(Home.at(folder)) as library:
        library.update_index(progress)
        seconds = time.perf_counter() - started
        if library.catalogue.dirty_count():
            raise RuntimeError("the index did not catch up with the catalogue")
        peak, started = _peak(), time.perf_counter()
        library.maintain()
        maintained = time.perf_counter() - started
    return {
        "index_seconds": round(seconds, 2),
        "index_peak_mb": peak,
        "maintain_seconds": round(maintained, 2),
        "maintain_peak_mb": _peak(),
    }


def next_edition(library: Library, collection: Collection, pool: Pool, count: int, edition: int) -> tuple[Collection, int]:
    """`collection` with other texts for its first documents, until `count` passages or a few more are changed.

    The new segments are objects already; the collection is for `install`. Returns it and how many passages changed.
    """
    before = {language: sum(s.language == language for s in collection.segments) for language in _languages(pool)}
    writer = _Segments(library, before)
    documents, changed = list(collection.documents), 0
    for place, document in enumerate(documents):
        if changed >= count:
            break
        made = passages.make(pool, int(document.id.partition("/d")[2]))
        documents[place] = _document(made, writer.add(made, passages.texts(pool, made, edition), edition), edition)
        changed += made.passages
    segments = (*collection.segments, *writer.finish())
    return Collection(collection.id, collection.titles, tuple(documents), segments), changed


def first_collection(library: Library, bulk: Bulk) -> Collection:
    """The first collection as it was installed."""
    name = f"{PUBLISHERS[0]}/part-1"
    documents = tuple(library.catalogue.documents(name))
    return Collection(name, {"en": name}, documents, tuple(Segment(*row) for row in bulk.about["segments"][name]))


def install(library: Library, collection: Collection, *, version: int) -> None:
    """Install a collection whose segments are objects, and mark their texts to be indexed."""
    source = f"{collection.institute}-source"
    recorded = hashlib.sha256(f"{collection.id} {version}".encode()).hexdigest()
    with library.lock():
        here = library.catalogue.segments_here()
        library.catalogue.install_collection(source, collection, version, recorded)
        for segment in collection.segments:
            if segment.sha256 not in here:
                library.catalogue.record_segment(collection.id, segment)
        if version == 1:
            files = [file for document in collection.documents[::_DOWNLOADED] for file in document.files]
            library.catalogue.record_objects([(file.sha256, file.length) for file in files])


def _numbers(count: int, collection: int) -> Iterator[int]:
    """The numbers of the documents of one collection: every publisher's are split into equal runs."""
    own = count // PER_DOCUMENT // len(PUBLISHERS)
    publisher, part = divmod(collection, _PARTS)
    for index in range(part * own // _PARTS, (part + 1) * own // _PARTS):
        yield index * len(PUBLISHERS) + publisher


def _collection(library: Library, pool: Pool, count: int, number: int) -> tuple[Collection, int]:
    publisher, part = divmod(number, _PARTS)
    name = f"{PUBLISHERS[publisher]}/part-{part + 1}"
    writer = _Segments(library, dict.fromkeys(_languages(pool), 0))
    documents = []
    for item in _numbers(count, number):
        made = passages.make(pool, item)
        documents.append(_document(made, writer.add(made, passages.texts(pool, made))))
    segments = writer.finish()
    return Collection(name, {"en": name}, tuple(documents), tuple(segments)), writer.text_bytes


def _languages(pool: Pool) -> list[str]:
    return [language.code for language in pool.languages]


def _sha256(made: Made, edition: int) -> str:
    return hashlib.sha256(f"{made.id} {edition}".encode()).hexdigest()


def _document(made: Made, segment: str, edition: int = 1) -> Document:
    name = f"{made.id.partition('/')[2]}.{made.language}.pdf"
    length = 60_000 + 9_000 * made.passages
    file = File(_sha256(made, edition), length, "application/pdf", made.language, name, pages=made.passages, segment=segment)
    return Document(
        id=made.id,
        kind=made.kind,
        titles={made.language: made.title},
        files=(file,),
        reference=made.reference,
        themes=made.themes,
        issued=PartialDate(made.issued.isoformat()),
        review=PartialDate(made.review.isoformat()[:7]) if made.review else None,
        declared_status="withdrawn" if made.withdrawn else None,
        relations=() if made.supersedes is None else (Relation("supersedes", passages.identifier(made.supersedes)),),
        collection_paths=((made.publisher.capitalize(), made.themes[0]),),
    )


class _Segments:
    """Writes texts into segments by language, each as soon as it is full. `before`: how many a language has already."""

    def __init__(self, library: Library, before: dict[str, int]) -> None:
        self._library = library
        self._numbers = before
        self._texts: dict[str, dict[str, Sequence[Passage]]] = {}
        self._sizes: dict[str, int] = {}
        self._written: list[Segment] = []
        self.text_bytes = 0

    def add(self, made: Made, texts: list[str], edition: int = 1) -> str:
        """Returns the name of the segment that will hold it."""
        language, size = made.language, sum(len(text.encode()) for text in texts)
        if self._sizes.get(language, 0) + size > _SEGMENT:
            self._write(language)
        content = [Passage(text, page=page) for page, text in enumerate(texts, 1)]
        self._texts.setdefault(language, {})[_sha256(made, edition)] = content
        self._sizes[language] = self._sizes.get(language, 0) + size
        self.text_bytes += size
        return f"segment-{language}-{self._numbers[language] + 1}.tar.zst"

    def finish(self) -> list[Segment]:
        for language in sorted(self._texts):
            self._write(language)
        return self._written

    def _write(self, language: str) -> None:
        data = write_segment(self._texts.pop(language), {}, level=_LEVEL)
        self._sizes[language] = 0
        self._numbers[language] += 1
        name = f"segment-{language}-{self._numbers[language]}.tar.zst"
        self._written.append(Segment(name, self._library.objects.add_bytes(data), len(data), language))


def _peak() -> float:
    """The most that this process was resident with, in MB."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.support.bulk", description="Build a large library in build/bench.")
    parser.add_argument("--passages", type=int, default=10_000, metavar="N", help="how many passages (default: 10000)")
    parser.add_argument("--fresh", action="store_true", help="index it anew where it is there already")
    given = parser.parse_args(arguments)
    pool = sentences.pool()
    folder = place(pool, given.passages)
    if not (folder / "bulk.json").exists():
        bulk = build(pool, given.passages)
    else:
        bulk = Bulk(folder, given.passages, json.loads((folder / "bulk.json").read_bytes()))
        bulk = index_again(bulk) if given.fresh else bulk
    print(json.dumps({key: value for key, value in bulk.about.items() if key != "segments"} | {"folder": str(folder)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
