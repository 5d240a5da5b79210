"""Making packs: of each source what was chosen, into a folder of its own.

The signed metadata, catalogues and segments go in as they are, so that a reader of the pack verifies them like those of a
server. What is not chosen is only fewer files: no signature covers them but by their own hash.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.errors import ContentError, FieldshelfError, PackError, UsageError
from resources.library import Library
from resources.models import Document, File
from resources.sentences import say
from resources.store.catalogue import Source
from resources.store.status import Status
from sync.packs import bag, index_page, writer
from sync.packs.bag import MARKER, TAGS, Watch
from sync.packs.choosing import Choice, Plan, planned
from sync.packs.index_page import Copy, Line, Shelf
from sync.packs.stock import Stock, kept

__all__ = ["Choice", "Foreseen", "PackReport", "export", "foresee", "pack"]

PAGE = "START-HERE.html"


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


def export(
    library: Library, destination: Path, choice: Choice, watch: Watch = lambda done, total: None
) -> tuple[list[PackReport], list[FieldshelfError]]:
    """A pack of each source of the library, into `destination`. Also what could not be packed at all."""
    stocks, failed = _stocks(library, choice)
    return pack(stocks, destination, choice, library.today(), watch), failed


@dataclass(frozen=True)
class Foreseen:
    """What an export would write: of one pack or several. `bytes` is all of it, `restricted` and `missing` as in a report."""

    packs: int
    documents: int
    bytes: int
    missing: int
    restricted: int


def foresee(library: Library, choice: Choice) -> Foreseen:
    """Before anything is written. Raises what `export` raises before it begins."""
    plans = _plans(_stocks(library, choice)[0], choice)
    return Foreseen(
        len(plans),
        sum(_documents(plan) for plan in plans),
        sum(length for plan in plans for length in (*plan.lengths.values(), *map(len, plan.tags.values()))),
        sum(plan.missing for plan in plans),
        sum(plan.restricted for plan in plans),
    )


def _stocks(library: Library, choice: Choice) -> tuple[list[Stock], list[FieldshelfError]]:
    """What can be packed, and why not what cannot; at least one of the first."""
    stocks: list[Stock] = []
    failed: list[FieldshelfError] = []
    for source in _sources(library, choice):
        try:
            stocks.append(kept(library, source))
        except PackError as error:
            failed.append(error)
    if not stocks:
        raise failed[0] if failed else PackError("pack_nothing", say(_NOTHING))
    return stocks, failed


def _plans(stocks: Sequence[Stock], choice: Choice) -> list[Plan]:
    known = {one.offer.id for stock in stocks for one in stock.collections}
    for identifier in choice.collections:
        if identifier not in known:
            raise UsageError(
                "no_such_collection",
                say(_NO_COLLECTION, collection=identifier, known=", ".join(sorted(known)) or say("none")),
                item=identifier,
            )
    _check_languages(stocks, choice)
    return [plan for stock in stocks if (plan := planned(stock, choice)) is not None]


def pack(
    stocks: Sequence[Stock],
    destination: Path,
    choice: Choice,
    today: datetime.date,
    watch: Watch = lambda done, total: None,
) -> list[PackReport]:
    """Writes a pack of each of `stocks` into `destination`; none of one that a request has no need of.

    Raises PackError pack_no_destination, pack_no_room, pack_read_only, pack_bad_names, pack_interrupted; UsageError
    no_such_collection, ContentError no_such_language. `watch` counts the bytes of each pack.
    """
    plans = _plans(stocks, choice)
    if not plans:
        return []
    writer.check_place(destination)
    places = [_place(destination, plan, choice, watch) for plan in plans]
    fresh = [(plan, folder) for plan, (folder, there) in zip(plans, places, strict=True) if not there]
    lengths = [length for plan, _ in fresh for length in (*plan.lengths.values(), *map(len, plan.tags.values()))]
    if fresh:
        writer.check_room(destination, lengths, sum(writer.begun(folder, plan.lengths) for plan, folder in fresh))
    reports = []
    for plan, (folder, there) in zip(plans, places, strict=True):
        if not there:
            _write(plan, folder, choice, today, watch)
        reports.append(_report(plan, folder, new=not there))
    return reports


def _check_languages(stocks: Sequence[Stock], choice: Choice) -> None:
    """Each must be of some file: else what comes out is a pack of nothing, or of what is in no language."""
    listed = [one for stock in stocks for one in stock.collections]
    chosen = [one for one in listed if not choice.collections or one.offer.id in choice.collections]
    files = [file for one in chosen for document in one.collection.documents for file in document.files]
    known = sorted({file.language for file in files})
    for language in choice.languages:
        if not any(file.language.lower().partition("-")[0] == language.lower().partition("-")[0] for file in files):
            message = say(_NO_LANGUAGE, language=language, known=", ".join(known) or say("none"))
            raise ContentError("no_such_language", message, item=language)


def _sources(library: Library, choice: Choice) -> Iterator[Source]:
    """Those that something here came from, also those that were removed since."""
    owners = {row.source for row in library.catalogue.collections() if not choice.collections or row.id in choice.collections}
    for source in library.catalogue.sources(removed=True):
        if source.name in owners:
            yield source


def _place(destination: Path, plan: Plan, choice: Choice, watch: Watch) -> tuple[Path, bool]:
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


def _is_there(folder: Path, plan: Plan, choice: Choice, watch: Watch) -> bool:
    try:
        found = bag.read(folder)
        with found.open(MARKER) as file:
            claims = json.loads(file.read(1 << 20))
    except (PackError, OSError, ValueError):
        return False
    hashes = {path: item.sha256 for path, item in plan.items.items()}
    hashes |= {path: hashlib.sha256(data).hexdigest() for path, data in plan.tags.items()}
    carried = {path: sha256 for path, sha256 in found.tags.items() if path.startswith(f"{TAGS}/")} | dict(found.files)
    same = carried == hashes and claims == _claims(plan, choice, complete=plan.complete)
    return same and not bag.verify(found, watch)


def _claims(plan: Plan, choice: Choice, *, complete: bool) -> dict[str, Any]:
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


def _write(plan: Plan, folder: Path, choice: Choice, today: datetime.date, watch: Watch) -> None:
    with writer.writing(folder, plan.lengths, watch) as writing:
        for path, item in list(plan.items.items()):
            if not writing.copy(path, item.source, item.sha256, item.length):
                plan.errors.append(PackError("pack_source_damaged", say(_DAMAGED, title=item.title), item=item.sha256))
                del plan.items[path]
        for path, data in plan.tags.items():
            writing.write(path, data)
        complete = plan.complete
        claims = _claims(plan, choice, complete=complete)
        writing.write(MARKER, json.dumps(claims, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n")
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


def _shelves(plan: Plan) -> list[Shelf]:
    titles = {document.id: document for one in plan.stock.collections for document in one.collection.documents}
    return [
        Shelf(
            title,
            section,
            tuple(line for document, copies in documents if (line := _line(plan, titles, document, copies)).copies),
        )
        for title, section, documents in plan.shelves
    ]


def _line(plan: Plan, known: dict[str, Document], document: Document, copies: list[tuple[str, File]]) -> Line:
    status = plan.stock.statuses.get(document.id)
    there = [(path, file) for path, file in copies if path in plan.items and file.role != "thumbnail"]
    language = next((language for language, title in document.titles.items() if title == document.title()), "")
    instead = _end(plan.stock.statuses, document.id)
    new = known.get(instead)
    return Line(
        document.title(),
        language,
        document.reference or "",
        status.key if status else "unknown",
        tuple(_copy(document, path, file) for path, file in there),
        " ".join(filter(None, (new.reference, new.title()))) if new else instead,
        document.handling,
    )


def _end(statuses: Mapping[str, Status], document: str) -> str:
    """The id of what is to be used instead of a superseded one, in the end; "" of any other."""
    seen = {document}
    instead = ""
    while (one := statuses.get(instead or document)) is not None and one.superseded_by and one.superseded_by not in seen:
        instead = one.superseded_by
        seen.add(instead)
    return instead


def _copy(document: Document, path: str, file: File) -> Copy:
    edition = document.outdated_in(file.language)
    said = (edition.iso or edition.text) if edition is not None else ""
    return Copy(path, file.language, file.length, file.role if file.role != "document" else "", said)


def _report(plan: Plan, folder: Path, *, new: bool) -> PackReport:
    return PackReport(
        folder,
        plan.stock.institute,
        plan.stock.signed,
        tuple(one.offer.id for one in plan.chosen),
        _documents(plan),
        len(plan.items) - plan.texts,
        plan.texts,
        sum(writer.lengths(folder).values()),
        plan.complete,
        new,
        plan.missing,
        plan.restricted,
        tuple(plan.errors),
    )


def _documents(plan: Plan) -> int:
    """How many have a file in it."""
    listed = (one for _, _, documents in plan.shelves for one in documents)
    return len({document.id for document, copies in listed if any(path in plan.items for path, _ in copies)})


_NOTHING = (
    "There is nothing in the library that could be exported. No pack was made. Add a source and sync, or import a pack, first."
)
_NO_COLLECTION = "There is no collection {collection} here that could be packed. No pack was made. Those here are: {known}."
_NO_LANGUAGE = (
    "Nothing that could be packed is in the language {language}. No pack was made. What there is, is in: {known}. "
    "Choose of these."
)
_DAMAGED = (
    "{title} was left out of the pack, because it is not what its publisher signed any more: this computer's disk "
    "has damaged it. Run `fieldshelf verify --repair` and `fieldshelf sync`, or on a publisher's computer add it and "
    "build again; then make the pack anew."
)
