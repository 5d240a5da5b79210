"""A library of real files, made on the spot and read by the real extraction, as a publisher would have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from resources.errors import ContentError
from resources.extraction import CARRIES_TEXT, Extractor, media_type
from resources.models import Document, File, Passage
from tests.support.libraries import Shelf, document, sha256


class RealShelf(Shelf):
    """`file` takes a file in; `install_all` makes a document of each list of them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._bytes: dict[str, bytes] = {}
        self._texts: dict[str, Sequence[Passage]] = {}
        self._extractor = Extractor()

    def file(self, path: Path, language: str = "en", **more: Any) -> File:
        """What the publisher would say of it, unless told otherwise in `more`."""
        data = path.read_bytes()
        kind = more.pop("media_type", None) or media_type(path)
        self._bytes[sha256(data)] = data
        has_text = kind in CARRIES_TEXT
        if has_text:
            try:
                self._texts[path.name] = self._extractor.extract(path).passages
            except ContentError:  # a publisher is told, and may publish it all the same
                has_text = False
        segment = f"segment-{language}-1.tar.zst" if has_text else None
        return File(sha256(data), len(data), kind, language, path.name, segment=segment, **more)

    def install_all(self, documents: Iterable[tuple[str, str, Sequence[File]]], **more: Any) -> list[Document]:
        """Of (slug, title, files)."""
        made = [document(slug, title, files=files, **more) for slug, title, files in documents]
        self.install(made, self._texts)
        return made

    def fetch(self, documents: Sequence[Document]) -> None:
        items = [item for entry in documents for item in entry.files]
        for item in items:
            self.library.objects.add_bytes(self._bytes[item.sha256])
        self.library.catalogue.record_objects([(item.sha256, item.length) for item in items])

    def close(self) -> None:
        self._extractor.close()
        super().close()
