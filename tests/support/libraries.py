"""Small real libraries on disk: catalogues, segments and objects as a synchronisation would leave them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from resources.home import Home
from resources.library import Library
from resources.models import Collection, Document, File, PartialDate, Passage, Relation, Segment
from resources.store.catalogue import Changes, Source
from resources.store.segments import write_segment

_OFFICE = "application/vnd.openxmlformats-officedocument"
_TYPES = {
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".mp4": "video/mp4",
    ".png": "image/png",
}


def sha256(data: bytes | str) -> str:
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def body(name: str) -> bytes:
    """The bytes of a pretended file."""
    return f"%PDF-1.4 the file {name}\n".encode() * 20


def file(name: str, language: str = "en", segment: str | None = None, **more: Any) -> File:
    """A file whose bytes are `body(name)`; `segment` defaults to the first segment of its language."""
    more.setdefault("media_type", _TYPES.get(Path(name).suffix.lower(), "application/pdf"))
    segment = segment or f"segment-{language}-1.tar.zst"
    return File(sha256(body(name)), len(body(name)), language=language, name=name, segment=segment, **more)


def document(
    slug: str,
    title: str | Mapping[str, str],
    *,
    files: Sequence[File] | None = None,
    kind: str = "guidelines",
    issued: str | None = "2020-05",
    review: str | None = None,
    effective: str | None = None,
    supersedes: Iterable[str] = (),
    institute: str = "hq",
    **more: Any,
) -> Document:
    """A document with one English PDF, unless told otherwise. `supersedes` are slugs."""
    return Document(
        id=f"{institute}/{slug}",
        kind=kind,
        titles={"en": title} if isinstance(title, str) else title,
        files=tuple(files) if files is not None else (file(f"{slug}.pdf", pages=3),),
        issued=PartialDate.parse(issued) if issued else None,
        review=PartialDate.parse(review) if review else None,
        effective=PartialDate.parse(effective) if effective else None,
        relations=tuple(Relation("supersedes", target if "/" in target else f"{institute}/{target}") for target in supersedes),
        **more,
    )


def pages(*texts: str, language: str | None = None) -> list[Passage]:
    """One passage a page, from page 1."""
    return [Passage(text, page=number, language=language) for number, text in enumerate(texts, 1)]


class Shelf:
    """A library being filled: what sync would do, without a source.

    `texts` are by file name; everything listed gets a segment of its language, and its bytes unless told otherwise.
    """

    def __init__(self, folder: Path, *, source: str = "hq-source", pinned: bool = True) -> None:
        self.home = Home.at(folder)
        self.library = Library.open(self.home)
        self.source = source
        if self.library.catalogue.source(source) is None:
            self.library.catalogue.add_source(
                Source(source, "https://example.org/library", fingerprint="ab" * 32, pinned=pinned, title="Headquarters")
            )
        self.version = 0

    def install(
        self,
        documents: Sequence[Document],
        texts: Mapping[str, Sequence[Passage]] | None = None,
        *,
        collection: str = "hq/guidance",
        title: str | None = None,
        with_files: bool = True,
        index: bool = True,
    ) -> Changes:
        """Install a collection of exactly these documents, with its segments; its id is its title unless told otherwise."""
        library, texts = self.library, texts or {}
        self.version += 1
        bundles: dict[str, dict[str, Sequence[Passage]]] = {}
        for entry in documents:
            for item in entry.files:
                if item.segment and item.name in texts:
                    bundles.setdefault(item.segment, {})[item.sha256] = texts[item.name]
        segments = []
        for name, bundle in bundles.items():
            data = write_segment(bundle, {})
            library.objects.add_bytes(data)
            segments.append(Segment(name, sha256(data), len(data), name.split("-")[1]))
        whole = Collection(collection, {"en": title or collection}, tuple(documents), tuple(segments))
        with library.lock(wait=60):  # a window that is open beside may be tidying up
            changes = library.catalogue.install_collection(self.source, whole, self.version, sha256(repr(whole)))
            for segment in segments:
                library.catalogue.record_segment(collection, segment)
            if with_files:
                self.fetch(documents)
            if index:
                library.update_index()
        return changes

    def fetch(self, documents: Sequence[Document]) -> None:
        """Bring the bytes of their files here."""
        items = [item for entry in documents for item in entry.files]
        for item in items:
            self.library.objects.add_bytes(body(item.name))
        self.library.catalogue.record_objects([(item.sha256, item.length) for item in items])

    def ids(self, query: str, **more: Any) -> list[str]:
        """The slugs of what a search finds, the best first."""
        return [hit.entry.document.id.partition("/")[2] for hit in self.library.search(query, **more).hits]

    def close(self) -> None:
        self.library.close()
