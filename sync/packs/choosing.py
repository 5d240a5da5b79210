"""What of a source's signed state goes into a pack, and under which names. Reads no file but catalogues, and writes none."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import zstandard

from resources.errors import FieldshelfError, PackError
from resources.measures import size
from resources.models import Document, File
from resources.sentences import say
from resources.store.endings import ending
from sync.packs import index_page
from sync.packs.bag import MOST_FILE, TAGS
from sync.packs.names import Names, safe_name
from sync.packs.request import Request
from sync.packs.stock import Listed, Stock, roots
from sync.policy import speaks

DATA = "data"
_SUPERSEDED = "_superseded"
_LEVELS = 3  # of a collection's tree that become folders
_QUICK = 8 << 20  # bytes of a catalogue from which on the last per cent of compression is not worth the wait


@dataclass(frozen=True)
class Choice:
    """What is to be packed. No `collections`, no `languages`: all. `restricted`: also what is not labelled public.
    `request`: only what its library lacks."""

    collections: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    restricted: bool = False
    request: Request | None = None


@dataclass(frozen=True)
class Item:
    """A file that is copied; `title` names it where it cannot be."""

    source: Path
    sha256: str
    length: int
    title: str


@dataclass
class Plan:
    """One pack before it is written: what is copied by its path, and what is written."""

    stock: Stock
    chosen: tuple[Listed, ...]
    items: dict[str, Item] = field(default_factory=dict)
    tags: dict[str, bytes] = field(default_factory=dict)
    shelves: list[tuple[str, str, list[tuple[Document, list[tuple[str, File]]]]]] = field(default_factory=list)
    errors: list[FieldshelfError] = field(default_factory=list)
    missing: int = 0
    restricted: int = 0
    fewer: bool = False  # something that is signed was not chosen

    @property
    def lengths(self) -> dict[str, int]:
        return {path: item.length for path, item in self.items.items()}

    @property
    def complete(self) -> bool:
        """All that is signed is in it."""
        return not (self.fewer or self.missing or self.errors)

    @property
    def texts(self) -> int:
        return sum(not path.startswith(f"{DATA}/") for path in self.items)


def planned(stock: Stock, choice: Choice) -> Plan | None:
    """None where nothing of it was chosen, or the request has no need of it."""
    request = choice.request
    if request is not None and request.sources and request.knows(roots(stock)) is None:
        return None
    chosen = tuple(one for one in stock.collections if not choice.collections or one.offer.id in choice.collections)
    if choice.collections and not chosen:
        return None
    plan = Plan(stock, chosen, errors=list(stock.left_out), fewer=len(chosen) < len(stock.collections))
    for name, data in stock.metadata.items():
        plan.tags[f"{TAGS}/metadata/{name}"] = data
    for one in stock.collections:
        if request is None or not request.has(one.offer.sha256):
            path = f"{TAGS}/targets/{one.offer.id}/{one.offer.sha256}.catalogue.json.zst"
            level = 19 if len(one.data) < _QUICK else 9
            plan.tags[path] = zstandard.ZstdCompressor(level=level, write_checksum=True).compress(one.data)
    _Choosing(plan, choice).all()
    if choice.languages and request is None and not (plan.items or plan.missing or plan.restricted or plan.errors):
        return None
    if request is not None and not plan.items and not _newer(stock, request, plan):
        return None
    return plan


def _newer(stock: Stock, request: Request, plan: Plan) -> bool:
    """Whether the lists or the signatures alone would be new to the library that asks."""
    known = request.knows(roots(stock))
    if known is None or any(path.endswith(".zst") for path in plan.tags):
        return True
    stamp = json.loads(stock.metadata["timestamp.json"])["signed"]
    return bool(stamp["version"] > known.versions.get("timestamp", 0))


class _Choosing:
    """Files and segments into a plan, with the paths that they will have."""

    def __init__(self, plan: Plan, choice: Choice) -> None:
        self._plan = plan
        self._choice = choice
        self._names = Names()
        self._paths: dict[str, str] = {}  # one file of the pack for each sha256
        documents = [document for one in plan.stock.collections for document in one.collection.documents]
        open_to_all = {file.sha256 for document in documents if self._may(document) for file in document.files}
        self._closed = {file.sha256 for document in documents for file in document.files} - open_to_all

    def all(self) -> None:
        for one in self._plan.chosen:
            self._segments(one)
        # Those that count first: a file that an old document shares with a current one stands under the current one's name.
        for current in (True, False):
            for one in self._plan.chosen:
                wanted = self._choice.request.wants(one.collection) if self._choice.request else None
                for document in one.collection.documents:
                    if (self._status(document) not in index_page.OLD) == current:
                        self._document(one, document, wanted)

    def _may(self, document: Document) -> bool:
        return document.handling == "public" or self._choice.restricted

    def _status(self, document: Document) -> str:
        status = self._plan.stock.statuses.get(document.id)
        return status.key if status else "unknown"

    def _document(self, one: Listed, document: Document, wanted: set[str] | None) -> None:
        if not self._may(document):
            self._plan.restricted += 1
            self._plan.fewer = True
            return
        copies = []
        for file in document.files:
            asked = speaks(file, self._choice.languages) and (wanted is None or file.sha256 in wanted)
            if not asked or (self._choice.request is not None and self._choice.request.has(file.sha256)):
                self._plan.fewer = True
                continue
            path = self._paths.get(file.sha256) or self._file(one, document, file)
            if path:
                copies.append((path, file))
        if copies:
            self._shelve(one, document, copies)

    def _file(self, one: Listed, document: Document, file: File) -> str | None:
        title = f"{document.id} ({file.name})"
        if file.length > MOST_FILE:
            message = say(_TOO_LARGE, title=document.title(file.language), file=file.name, length=size(file.length))
            self._plan.errors.append(PackError("pack_file_too_large", message, item=document.id))
            return None
        source = self._plan.stock.find("", file.sha256)
        if source is None:
            # A small file that is nowhere by itself travels with the texts.
            self._plan.missing += not (file.packed and file.segment)
            return None
        status = self._status(document)
        old = status in index_page.OLD
        words = (
            f"[{status}]" if old else "",
            document.reference or "",
            document.title(file.language),
            file.role if file.role != "document" else "",
            file.language,
        )
        top = (DATA, safe_name(one.offer.id.partition("/")[2]), *((_SUPERSEDED,) if old else ()))
        path = self._names.place(top, () if old else section_of(document), " ".join(filter(None, words)), ending(file))
        self._plan.items[path] = Item(source, file.sha256, file.length, title)
        self._paths[file.sha256] = path
        return path

    def _shelve(self, one: Listed, document: Document, copies: list[tuple[str, File]]) -> None:
        place = (one.collection.title(), " / ".join(section_of(document)))
        for title, section, documents in self._plan.shelves:
            if (title, section) == place:
                documents.append((document, copies))
                return
        self._plan.shelves.append((*place, [(document, copies)]))

    def _segments(self, one: Listed) -> None:
        files = [file for document in one.collection.documents for file in document.files]
        closed = {file.segment for file in files if file.sha256 in self._closed and file.segment}
        for segment in one.offer.segments:
            spoken = speaks(segment, self._choice.languages)
            if segment.name in closed or not spoken or (self._choice.request and self._choice.request.has(segment.sha256)):
                self._plan.fewer = True
                continue
            target = f"{one.offer.id}/{segment.sha256}.{segment.name}"
            source = self._plan.stock.find(target, segment.sha256)
            if source is None:
                self._plan.missing += 1
                continue
            path = f"{TAGS}/targets/{target}"
            self._plan.items[path] = Item(source, segment.sha256, segment.length, f"{one.offer.id} ({segment.name})")


def section_of(document: Document) -> tuple[str, ...]:
    return document.collection_paths[0][:_LEVELS] if document.collection_paths else document.themes[:1]


_TOO_LARGE = (
    "{title} was left out: its file {file} is {length}, and a FAT32 stick holds no file of 4 GB or more. Everything "
    "else is in the pack. Ask its publisher for the document in parts."
)
