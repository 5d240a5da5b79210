"""Making packs: what of a source's signed state is chosen, under which names it goes, and writing it.

The signed metadata, catalogues and segments go in as they are, so that a reader of the pack verifies them like those of a
server. What is not chosen is only fewer files: no signature covers them but by their own hash.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import zstandard

from resources.catalogue import Source
from resources.errors import FieldshelfError, PackError, UsageError
from resources.library import Library
from resources.measures import size
from resources.models import Document, File
from sync.packs import bag, index_page, writer
from sync.packs.bag import MOST_FILE, Watch
from sync.packs.index_page import Copy, Line, Shelf
from sync.packs.names import Names, safe_name
from sync.packs.request import Request
from sync.packs.stock import Listed, Stock, kept, roots
from sync.policy import speaks

CLAIMS, PAGE, TAGS, DATA = "open.fieldshelf-pack", "START-HERE.html", "fieldshelf", "data"
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
class PackReport:
    """One pack. `bytes` is all of it, `files` the documents' files in it and `texts` the segments; `new` is False where the
    same pack stood there already. `missing` files are not on this computer; `restricted` documents were left out for their
    label. `complete`: all that its publisher has signed is in it."""

    path: Path
    institute: str
    signed: datetime.date
    collections: tuple[str, ...]
    documents: int
    files: int
    texts: int
    bytes: int
    complete: bool
    new: bool
    missing: int
    restricted: int
    errors: tuple[FieldshelfError, ...]

    def to_json(self) -> dict[str, Any]:
        record = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return record | {
            "path": str(self.path),
            "signed": self.signed.isoformat(),
            "collections": list(self.collections),
            "errors": [error.to_json() for error in self.errors],
        }


@dataclass(frozen=True)
class _Item:
    """A file that is copied."""

    source: Path
    sha256: str
    length: int
    title: str


@dataclass
class _Plan:
    """One pack before it is written: what is copied by its path, and what is written."""

    stock: Stock
    chosen: tuple[Listed, ...]
    items: dict[str, _Item] = field(default_factory=dict)
    tags: dict[str, bytes] = field(default_factory=dict)
    shelves: list[tuple[str, str, list[tuple[Document, list[tuple[str, File]]]]]] = field(default_factory=list)
    errors: list[FieldshelfError] = field(default_factory=list)
    missing: int = 0
    restricted: int = 0
    fewer: bool = False  # something that is signed was not chosen

    @property
    def texts(self) -> int:
        return sum(not path.startswith(f"{DATA}/") for path in self.items)


def export(
    library: Library, destination: Path, choice: Choice, watch: Watch = lambda done, total: None
) -> tuple[list[PackReport], list[FieldshelfError]]:
    """A pack of each source of the library, into `destination`. Also what could not be packed at all."""
    stocks: list[Stock] = []
    failed: list[FieldshelfError] = []
    for source in _sources(library, choice):
        try:
            stocks.append(kept(library, source))
        except PackError as error:
            failed.append(error)
    if not stocks:
        raise failed[0] if failed else PackError("pack_nothing", _NOTHING)
    return pack(stocks, destination, choice, library.today(), watch), failed


def pack(
    stocks: Sequence[Stock],
    destination: Path,
    choice: Choice,
    today: datetime.date,
    watch: Watch = lambda done, total: None,
) -> list[PackReport]:
    """Writes a pack of each of `stocks` into `destination`; none of one that a request has no need of.

    Raises PackError pack_no_destination, pack_no_room, pack_read_only, pack_bad_names, pack_interrupted; UsageError
    no_such_collection. `watch` counts the bytes of each pack.
    """
    known = {one.offer.id for stock in stocks for one in stock.collections}
    for identifier in choice.collections:
        if identifier not in known:
            raise UsageError(
                "no_such_collection", _NO_COLLECTION.format(identifier, ", ".join(sorted(known)) or "none"), item=identifier
            )
    plans = [plan for stock in stocks if (plan := _planned(stock, choice)) is not None]
    writer.check_place(destination)
    places = [_place(destination, plan, choice, watch) for plan in plans]
    fresh = [(plan, folder) for plan, (folder, there) in zip(plans, places, strict=True) if not there]
    lengths = [length for plan, _ in fresh for length in (*_lengths(plan).values(), *map(len, plan.tags.values()))]
    if fresh:
        writer.check_room(destination, lengths, sum(writer.begun(folder, _lengths(plan)) for plan, folder in fresh))
    reports = []
    for plan, (folder, there) in zip(plans, places, strict=True):
        if not there:
            _write(plan, folder, choice, today, watch)
        reports.append(_report(plan, folder, new=not there))
    return reports


def _sources(library: Library, choice: Choice) -> Iterator[Source]:
    """Those that something here came from, also those that were removed since."""
    owners = {row.source for row in library.catalogue.collections() if not choice.collections or row.id in choice.collections}
    for source in library.catalogue.sources(removed=True):
        if source.name in owners:
            yield source


def _planned(stock: Stock, choice: Choice) -> _Plan | None:
    request = choice.request
    if request is not None and request.sources and request.knows(roots(stock)) is None:
        return None
    chosen = tuple(one for one in stock.collections if not choice.collections or one.offer.id in choice.collections)
    if choice.collections and not chosen:
        return None
    plan = _Plan(stock, chosen, errors=list(stock.left_out), fewer=len(chosen) < len(stock.collections))
    for name, data in stock.metadata.items():
        plan.tags[f"{TAGS}/metadata/{name}"] = data
    for one in stock.collections:
        if request is None or not request.has(one.offer.sha256):
            path = f"{TAGS}/targets/{one.offer.id}/{one.offer.sha256}.catalogue.json.zst"
            level = 19 if len(one.data) < _QUICK else 9
            plan.tags[path] = zstandard.ZstdCompressor(level=level, write_checksum=True).compress(one.data)
    _Choosing(plan, choice).all()
    if request is not None and not plan.items and not _newer(stock, request, plan):
        return None
    return plan


def _newer(stock: Stock, request: Request, plan: _Plan) -> bool:
    """Whether the lists or the signatures alone would be new to the library that asks."""
    known = request.knows(roots(stock))
    if known is None or any(path.endswith(".zst") for path in plan.tags):
        return True
    stamp = json.loads(stock.metadata["timestamp.json"])["signed"]
    return bool(stamp["version"] > known.versions.get("timestamp", 0))


class _Choosing:
    """Files and segments into a plan, with the paths that they will have."""

    def __init__(self, plan: _Plan, choice: Choice) -> None:
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
            message = _TOO_LARGE.format(document.title(file.language), file.name, size(file.length))
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
        extension = file.name.rpartition(".")[2] if "." in file.name else ""
        path = self._names.place(top, () if old else _section(document), " ".join(filter(None, words)), extension)
        self._plan.items[path] = _Item(source, file.sha256, file.length, title)
        self._paths[file.sha256] = path
        return path

    def _shelve(self, one: Listed, document: Document, copies: list[tuple[str, File]]) -> None:
        place = (one.collection.title(), " / ".join(_section(document)))
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
            self._plan.items[path] = _Item(source, segment.sha256, segment.length, f"{one.offer.id} ({segment.name})")


def _section(document: Document) -> tuple[str, ...]:
    return document.collection_paths[0][:_LEVELS] if document.collection_paths else document.themes[:1]


def _lengths(plan: _Plan) -> dict[str, int]:
    return {path: item.length for path, item in plan.items.items()}


def _place(destination: Path, plan: _Plan, choice: Choice, watch: Watch) -> tuple[Path, bool]:
    """Where the pack goes, and whether this very pack is there already. What is there and is another one stays."""
    name = f"{plan.stock.institute}-{plan.stock.signed:%Y-%m-%d}"
    number = 1
    while True:
        folder = destination / (name if number == 1 else f"{name}-{number}")
        if not folder.exists() and not folder.is_symlink():
            return folder, False
        if _is_there(folder, plan, choice, watch):
            return folder, True
        number += 1


def _is_there(folder: Path, plan: _Plan, choice: Choice, watch: Watch) -> bool:
    try:
        found = bag.read(folder)
        with found.open(CLAIMS) as file:
            claims = json.loads(file.read(1 << 20))
    except (PackError, OSError, ValueError):
        return False
    hashes = {path: item.sha256 for path, item in plan.items.items()}
    hashes |= {path: hashlib.sha256(data).hexdigest() for path, data in plan.tags.items()}
    carried = {path: sha256 for path, sha256 in found.tags.items() if path.startswith(f"{TAGS}/")} | dict(found.files)
    same = carried == hashes and claims == _claims(plan, choice, complete=_complete(plan))
    return same and not bag.verify(found, watch)


def _complete(plan: _Plan) -> bool:
    return not (plan.fewer or plan.missing or plan.errors)


def _claims(plan: _Plan, choice: Choice, *, complete: bool) -> dict[str, Any]:
    """What a double click opens: everything in it is to be proved by the signed metadata."""
    stock = plan.stock
    return {
        "format": 1,
        "name": stock.name,
        "institute": stock.institute,
        "fingerprint": hashlib.sha256(stock.root).hexdigest(),
        "root": stock.root.decode(),
        "signed": stock.signed.isoformat(),
        "collections": [one.offer.id for one in plan.chosen],
        "languages": list(choice.languages) or None,
        "complete": complete,
    }


def _write(plan: _Plan, folder: Path, choice: Choice, today: datetime.date, watch: Watch) -> None:
    with writer.writing(folder, _lengths(plan), watch) as writing:
        for path, item in list(plan.items.items()):
            if not writing.copy(path, item.source, item.sha256, item.length):
                plan.errors.append(PackError("pack_source_damaged", _DAMAGED.format(item.title), item=item.sha256))
                del plan.items[path]
        for path, data in plan.tags.items():
            writing.write(path, data)
        complete = _complete(plan)
        claims = _claims(plan, choice, complete=complete)
        writing.write(CLAIMS, json.dumps(claims, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n")
        day = max(today, plan.stock.signed)
        writing.write(PAGE, index_page.page(plan.stock.name, plan.stock.signed, day, _shelves(plan), whole=complete))
        titles = "; ".join(one.collection.title() for one in plan.chosen)
        writing.finish(
            [
                ("Source-Organization", plan.stock.name),
                ("External-Description", titles),
                ("Bagging-Date", f"{today:%Y-%m-%d}"),
                ("Fieldshelf-Signed", f"{plan.stock.signed:%Y-%m-%d}"),
            ]
        )


def _shelves(plan: _Plan) -> list[Shelf]:
    titles = {document.id: document for one in plan.stock.collections for document in one.collection.documents}
    return [
        Shelf(title, section, tuple(_line(plan, titles, document, copies) for document, copies in documents))
        for title, section, documents in plan.shelves
    ]


def _line(plan: _Plan, known: dict[str, Document], document: Document, copies: list[tuple[str, File]]) -> Line:
    status = plan.stock.statuses.get(document.id)
    there = [(path, file) for path, file in copies if path in plan.items and file.role != "thumbnail"]
    language = next((language for language, title in document.titles.items() if title == document.title()), "")
    new = known.get(status.superseded_by or "") if status else None
    return Line(
        document.title(),
        language,
        document.reference or "",
        status.key if status else "unknown",
        tuple(Copy(path, file.language, file.length, file.role if file.role != "document" else "") for path, file in there),
        " ".join(filter(None, (new.reference, new.title()))) if new else (status.superseded_by or "") if status else "",
        document.handling,
    )


def _report(plan: _Plan, folder: Path, *, new: bool) -> PackReport:
    return PackReport(
        folder,
        plan.stock.institute,
        plan.stock.signed,
        tuple(one.offer.id for one in plan.chosen),
        len({document.id for _, _, documents in plan.shelves for document, _ in documents}),
        len(plan.items) - plan.texts,
        plan.texts,
        sum(writer.lengths(folder).values()),
        _complete(plan),
        new,
        plan.missing,
        plan.restricted,
        tuple(plan.errors),
    )


_NOTHING = (
    "There is nothing in the library that could be exported. No pack was made. Add a source and sync, or import a pack, first."
)
_NO_COLLECTION = "There is no collection {} here that could be packed. No pack was made. Those here are: {}."
_TOO_LARGE = (
    "{} was left out: its file {} is {}, and a FAT32 stick holds no file of 4 GB or more. Everything else is in the pack. Ask its "
    "publisher for the document in parts."
)
_DAMAGED = (
    "{} was left out of the pack, because it is not what its publisher signed any more: this computer's disk has damaged it. Run "
    "`fieldshelf verify --repair` and `fieldshelf sync`, or on a publisher's computer add and build it again, then make the pack anew."
)
