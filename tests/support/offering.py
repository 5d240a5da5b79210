"""Two institutes that change what they publish, and what they have signed at each version.

Whoever drives it chooses: `Choose` is given the possibilities and returns one of them.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from resources.models import Document, File, Relation
from tests.support.publishers import Institute, Publisher, revised

T = TypeVar("T")

COLLECTIONS = ("guidance", "training")
INSTITUTES = ("north", "south")
CHANGES = (
    "add", "supersede", "revise", "revise", "rewrite", "rename", "withdraw", "move", "list twice", "share a file", "remove",
)  # fmt: skip
ROLES = ("document", "lesson-plan", "slides")
# Language, role and size of each file of a new document. Small ones travel with the texts; the largest are more than a chunk.
SMALL = 40
SHAPES = (
    (("en", "document", SMALL),),
    (("en", "document", 3_000),),
    (("fr", "document", 70_000),),
    (("mul", "document", 9_000),),
    (("en", "document", 3_000), ("fr", "document", 3_000)),
    (("en", "document", SMALL), ("fr", "slides", 9_000)),
    (("en", "lesson-plan", 3_000), ("zh-Hans", "slides", 70_000), ("zxx", "document", 9_000)),
)

# Collection -> what it lists.
Signed = Mapping[str, tuple[Document, ...]]


class Choose(Protocol):
    def __call__(self, possible: Sequence[T], what: str) -> T: ...


class Offering:
    """`signed` by version. `words`: the word that stands in the text of one file only, by its sha256."""

    def __init__(self, public: Path) -> None:
        self.publisher = Publisher(public, *INSTITUTES, patches=True)
        self.words: dict[str, str] = {}
        self.signed: dict[int, Signed] = {}
        self.segments: dict[tuple[str, str], str] = {}  # collection, name -> sha256
        self._number = 0
        self._built = False
        shapes = iter(SHAPES)
        for institute in self.publisher.institutes.values():
            for collection in COLLECTIONS:
                self._add(institute, collection, next(shapes))
        self.build()

    @property
    def version(self) -> int:
        return self.publisher.version

    def build(self) -> None:
        """Signs what has changed."""
        if self._built:
            return
        self.publisher.build()
        signed: dict[str, tuple[Document, ...]] = {}
        for institute in self.publisher.institutes.values():
            for name, documents in institute.collections.items():
                signed[f"{institute.name}/{name}"] = tuple(documents)
                for segment in institute.segments[name]:
                    self.segments[f"{institute.name}/{name}", segment.name] = segment.sha256
        self.signed[self.version] = signed
        self._built = True

    def change(self, change: str, choose: Choose) -> None:
        """One of CHANGES, in a document that is chosen; some are not possible there, and then nothing is changed."""
        places = [
            (institute, collection, document)
            for institute in self.publisher.institutes.values()
            for collection, documents in institute.collections.items()
            for document in documents
        ]
        institute, collection, document = choose(places, "document")
        if change in ("add", "supersede"):
            relations = (Relation("supersedes", document.id),) if change == "supersede" else ()
            self._add(institute, collection, choose(SHAPES, "shape"), relations)
        elif change in ("revise", "rewrite"):
            self._write_anew(institute, document, choose(range(len(document.files)), "file"), revise=change == "revise")
        elif change == "rename":
            self._rename(institute, document)
        elif change == "withdraw":
            _replace(institute, document, lambda one: dataclasses.replace(one, declared_status="withdrawn"))
        elif change == "share a file":
            self._share(institute, choose(COLLECTIONS, "collection"), choose(document.files, "file"), choose(ROLES, "role"))
        elif change == "list twice":
            _list(institute, document, _other(collection))
        elif change == "move":
            if _take_away(institute, document.id, [collection]):
                _list(institute, document, _other(collection))
        else:
            _take_away(institute, document.id, choose((COLLECTIONS, [collection]), "of which collections"))
        self._built = False

    def _add(
        self,
        institute: Institute,
        collection: str,
        shape: Sequence[tuple[str, str, int]],
        relations: tuple[Relation, ...] = (),
        share: File | None = None,
    ) -> None:
        self._number += 1
        files = [self._file(institute, language, role, size) for language, role, size in shape]
        identifier = f"{institute.name}/document-{self._number}"
        titles = {"en": f"Document {self._number}"}
        every = (*([share] if share else []), *files)
        institute.put(Document(identifier, "guidelines", titles, every, relations=relations), collection)

    def _share(self, institute: Institute, collection: str, file: File, role: str) -> None:
        """A new document that has the same file as another one, and uses it for something else."""
        shared = dataclasses.replace(file, role=role, name="shared.pdf", segment="?", patches=())
        self._add(institute, collection, (), share=shared)

    def _file(self, institute: Institute, language: str, role: str, size: int) -> File:
        name = f"file-{len(self.words)}.pdf"
        data = b"%PDF-1.4\n" + random.Random(name).randbytes(size)
        return self._written(institute, name, data, language=language, role=role, packed=size == SMALL)

    def _written(self, institute: Institute, name: str, data: bytes, **more: Any) -> File:
        word = f"wort{len(self.words)}x"
        file = institute.file(name, data, f"This is about {word}.", **more)
        self.words[file.sha256] = word
        return file

    def _write_anew(self, institute: Institute, document: Document, number: int, *, revise: bool) -> None:
        """One file of it: a tenth of it, or all of it."""
        old = document.files[number]
        data = institute.bytes[old.sha256]
        seed = len(self.words)  # two documents that share a file are not revised into the same one: it has one text
        fresh = revised(data, 1 + len(data) // 10, seed) if revise else random.Random(seed).randbytes(len(data))
        new = self._written(
            institute, old.name, fresh, before=old, language=old.language, role=old.role, packed=old.packed
        )  # fmt: skip

        def changed(one: Document) -> Document:
            return dataclasses.replace(one, files=(*one.files[:number], new, *one.files[number + 1 :]))

        _replace(institute, document, changed)

    def _rename(self, institute: Institute, document: Document) -> None:
        self._number += 1

        def renamed(one: Document) -> Document:
            file = dataclasses.replace(one.files[0], name=f"renamed-{self._number}.pdf")
            return dataclasses.replace(one, titles={"en": f"Renamed {self._number}"}, files=(file, *one.files[1:]))

        _replace(institute, document, renamed)


def _other(collection: str) -> str:
    return next(name for name in COLLECTIONS if name != collection)


def _replace(institute: Institute, document: Document, changed: Callable[[Document], Document]) -> None:
    """In every collection that lists it: there it differs in nothing but where its texts are."""
    for name, documents in institute.collections.items():
        institute.collections[name] = [changed(one) if one.id == document.id else one for one in documents]


def _list(institute: Institute, document: Document, collection: str) -> None:
    """In one more collection, where its texts go into a new segment."""
    if all(one.id != document.id for one in institute.collections[collection]):
        files = tuple(dataclasses.replace(file, segment="?") for file in document.files)
        institute.put(dataclasses.replace(document, files=files), collection)


def _take_away(institute: Institute, identifier: str, collections: Sequence[str]) -> bool:
    """Out of these, unless one of them would be empty: that a list is empty is more often a mistake, and is refused."""
    left = {name: [one for one in institute.collections[name] if one.id != identifier] for name in collections}
    if all(left.values()):
        institute.collections |= left
    return all(left.values())


def listings(signed: Signed) -> Iterator[tuple[str, Document, File]]:
    """(collection, document, file)."""
    for collection, documents in signed.items():
        for document in documents:
            for file in document.files:
                yield collection, document, file
