"""What was made out of a publisher's files, kept by their hash: `work/derived/<sha256>.json`. They are files of the document
for readers, and in no record: a folder is added again, or a sheet corrected, without a word about them.

A rendition is a PDF of an Office file (`renditions.py`), a thumbnail a small picture of a first page (`thumbnails.py`). Each
lies in `work/objects`, and is written before it is listed here.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from resources.models import Collection, Document, File
from resources.store.durable import make_folder
from sync.publish import guess
from sync.publish.files import disk_errors, length_of, to_json, write
from sync.publish.repository import Repository
from sync.publish.texts import Text, Texts

RENDITION, THUMBNAIL = "rendition", "thumbnail"
_FORMAT = 1
_SUFFIXES = {"application/pdf": ".pdf", "image/png": ".png"}


@dataclass(frozen=True)
class Made:
    sha256: str
    length: int
    media_type: str
    pages: int | None = None


class Derived:
    """Reads its folder once; `keep` adds to it."""

    def __init__(self, repo: Repository) -> None:
        self._repo = repo
        self._folder = repo.folder / "work" / "derived"
        self._known: dict[str, dict[str, Made]] | None = None

    def of(self, sha256: str) -> Mapping[str, Made]:
        """What was made of that file, by role: only what is still there."""
        return self._all().get(sha256, {})

    def keep(self, sha256: str, role: str, made: Made, data: bytes) -> None:
        """`data` is what was made; it has no text of its own: what it shows is found in the file that it was made of."""
        place = self._repo.object_path(made.sha256)
        with disk_errors(place):
            if length_of(place) != made.length:
                make_folder(place.parent)
                write(place, data, mode=0o444)
        texts = Texts(self._repo.texts)
        if texts.kept(made.sha256) is None:
            texts.put(made.sha256, Text(made.media_type, made.pages, unread=()), ())
        found = {**self.of(sha256), role: made}
        with disk_errors(self._folder):
            make_folder(self._folder)
            record = {name: dataclasses.asdict(one) for name, one in found.items()}
            write(self._folder / f"{sha256}.json", to_json({"format": _FORMAT, **record}))
        self._all()[sha256] = found

    def complete(self, collection: Collection) -> Collection:
        """With what was made of the files of its documents, for readers."""
        if not self._all():
            return collection
        return dataclasses.replace(collection, documents=tuple(map(self._complete, collection.documents)))

    def without(self, document: Document) -> Document:
        """As its publisher gave it."""
        made = {one.sha256 for roles in self._all().values() for one in roles.values()}
        files = [file for file in document.files if file.sha256 not in made or file.role not in (RENDITION, THUMBNAIL)]
        return dataclasses.replace(document, files=tuple(files)) if len(files) < len(document.files) else document

    def _complete(self, document: Document) -> Document:
        more = tuple(self._files(document))
        return dataclasses.replace(document, files=(*document.files, *more)) if more else document

    def _files(self, document: Document) -> Iterator[File]:
        names = [file.name for file in document.files]
        there = {file.sha256 for file in document.files}
        own = {file.language for file in document.files if file.role == RENDITION}
        for file in document.files:
            for role, made in self.of(file.sha256).items():
                if made.sha256 in there or (role == RENDITION and file.language in own):  # its publisher made a better one
                    continue
                stem = file.name.rpartition(".")[0] or file.name
                name = guess.file_name(stem + _SUFFIXES[made.media_type], names, file.language)
                names.append(name)
                there.add(made.sha256)
                yield File(made.sha256, made.length, made.media_type, file.language, name, role, made.pages)

    def _all(self) -> dict[str, dict[str, Made]]:
        if self._known is None:
            self._known = dict(self._read())
        return self._known

    def _read(self) -> Iterator[tuple[str, dict[str, Made]]]:
        try:
            paths = sorted(self._folder.glob("[0-9a-f]*.json"))
        except OSError:
            return
        for path in paths:
            try:
                record = json.loads(path.read_bytes())
                if record.pop("format") != _FORMAT:
                    continue
                found = {role: Made(**fields) for role, fields in record.items() if role in (RENDITION, THUMBNAIL)}
                here = {
                    role: made
                    for role, made in found.items()
                    if made.media_type in _SUFFIXES and length_of(self._repo.object_place(made.sha256)) == made.length
                }
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                continue  # of another program, or damaged: made anew
            yield path.stem, here
