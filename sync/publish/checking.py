"""Whether a published tree is complete, as readers find it: walked from its root down to the last byte that is signed.

It looks with the reader's own eyes (`sync.trust`, `sync.catalogues`), over http(s) or in a folder, and writes nothing there.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from resources.catalogue_format import collection_from_json
from resources.errors import ContentError, SourceError
from resources.models import Collection
from resources.sentences import joined, say
from sync import patches
from sync.catalogues import fetch_catalogue
from sync.plan import Offer
from sync.program import releases
from sync.publish.report import Report
from sync.transport import Link, Transport, open_transport
from sync.trust import ROOT_LENGTH, TrustedSource

_METADATA_ROOT = "metadata/1.root.json"


@dataclass(frozen=True)
class Item:
    """A file that signed metadata speaks of: its place below the tree, bytes, sha256 (none: of a patch, whose outcome alone is
    signed), and what people call it."""

    path: str
    length: int
    sha256: str | None
    name: str


@dataclass(frozen=True)
class CheckReport(Report):
    """`files` and `bytes` are what was looked at; `problems` what is missing or not as signed; `warnings` what readers can do
    without. `signed` is the day of the newest signature."""

    place: str
    fingerprint: str
    signed: str | None
    collections: int
    documents: int
    files: int
    bytes: int
    problems: tuple[dict[str, str | None], ...]
    warnings: tuple[dict[str, str | None], ...]


def check(
    place: str,
    root: bytes | None = None,
    *,
    quick: bool = False,
    link: Link | None = None,
    now: datetime.datetime | None = None,
    told: Callable[[int, int], None] = lambda done, total: None,
) -> CheckReport:
    """Walks the tree at `place`, an address or a folder. `root`: the first root to believe, where it is not the one that is
    there. `quick`: lengths alone, without the bytes. `told` hears how many files are done, of how many.

    Raises SourceError where nothing can be walked: unreachable, wrong root, expired, tampered with.
    """
    transport = open_transport(place, link)
    try:
        with tempfile.TemporaryDirectory() as work:
            return _Check(transport, Path(work), quick, now, told).report(root)
    finally:
        transport.close()


class _Check:
    def __init__(
        self,
        transport: Transport,
        work: Path,
        quick: bool,
        now: datetime.datetime | None,
        told: Callable[[int, int], None],
    ) -> None:
        self._transport, self._work, self._quick, self._now, self._told = transport, work, quick, now, told
        self._problems: list[SourceError] = []
        self._warnings: list[SourceError] = []

    def report(self, root: bytes | None) -> CheckReport:
        first = root or self._transport.get(_METADATA_ROOT, ROOT_LENGTH, fresh=True)
        source = TrustedSource(self._work / "metadata", self._transport, first, now=self._now)
        source.refresh()
        offered = source.offered()
        self._problems += offered.refusals.values()
        items: dict[str, Item] = {}
        ways: dict[str, Item] = {}
        documents: set[str] = set()
        read = 0
        for offer in offered.offers:
            collection = self._collection(offer)
            if collection is None:
                continue
            read += 1
            documents |= {document.id for document in collection.documents}
            items |= {item.path: item for item in _items(offer, collection)}
            ways |= {item.path: item for item in _ways(offer, collection)}
        items |= {} if offered.refusals else {item.path: item for item in _programs(source)}
        total, size = len(items) + len(ways), 0
        for done, item in enumerate((*items.values(), *ways.values()), 1):
            problem = self._wrong(item)
            if problem is None:
                size += item.length
            else:
                (self._problems if item.sha256 else self._warnings).append(problem)
            self._told(done, total)
        return CheckReport(
            self._transport.place,
            hashlib.sha256(first).hexdigest(),
            f"{source.signed:%Y-%m-%d}" if source.signed else None,
            read,
            len(documents),
            total,
            size,
            tuple(problem.to_json() for problem in self._problems),
            tuple(warning.to_json() for warning in self._warnings),
        )

    def _collection(self, offer: Offer) -> Collection | None:
        try:
            collection = collection_from_json(json.loads(fetch_catalogue(self._transport, offer, self._work / "lists")))
        except SourceError as error:
            if error.code == "unreachable":
                raise
            self._problems.append(error)
            return None
        except (ContentError, ValueError):
            self._problems.append(SourceError("unreadable_catalogue", say(_UNREADABLE, collection=offer.id), item=offer.id))
            return None
        offered = {segment.sha256 for segment in offer.segments}
        for segment in collection.segments:
            if segment.sha256 not in offered:
                message = say(_NOT_OFFERED, collection=offer.id, segment=segment.name)
                self._problems.append(SourceError("not_offered", message, item=segment.name))
        return collection

    def _wrong(self, item: Item) -> SourceError | None:
        """What is wrong with one file; None where it is as it should be. Raises SourceError where the link is gone."""
        try:
            if self._quick:  # the last byte tells the length, too, and the connection can be used again
                with self._transport.stream(item.path, max(item.length - 1, 0)) as answer:
                    length = answer.total if answer.total is not None else answer.offset + sum(map(len, answer.chunks))
                return None if length == item.length else _differs(item)
            digest, length = hashlib.sha256(), 0
            with self._transport.stream(item.path) as answer:
                for chunk in answer.chunks:
                    digest.update(chunk)
                    length += len(chunk)
                    if length > item.length:
                        return _differs(item)
        except SourceError as error:
            if error.code == "unreachable":
                raise
            return SourceError(error.code, joined(say(_MISSING, item=item.name), error.message), item=item.path)
        same = length == item.length and item.sha256 in (None, digest.hexdigest())
        return None if same else _differs(item)


def _items(offer: Offer, collection: Collection) -> Iterator[Item]:
    for segment in offer.segments:
        path = f"targets/{offer.id}/{segment.sha256}.{segment.name}"
        yield Item(
            path,
            segment.length,
            segment.sha256,
            say("the texts {name} of {collection}", name=segment.name, collection=offer.id),
        )
    for document in collection.documents:
        for file in document.files:
            path = f"objects/{file.sha256[:2]}/{file.sha256}"
            yield Item(path, file.length, file.sha256, say("{file} of {document}", file=file.name, document=document.id))


def _programs(source: TrustedSource) -> Iterator[Item]:
    """Archives of the program, where this is its publisher's tree."""
    for path, file in source.targets().items():
        if (release := releases.read(path, file)) is not None:
            name = say("version {version} of the program", version=release.version)
            yield Item(release.place, release.length, release.sha256, name)


def _ways(offer: Offer, collection: Collection) -> Iterator[Item]:
    """Patches, which are offered and not promised: without one, readers fetch the whole file."""
    for patch in offer.patches:
        yield Item(
            patches.path_of(patch.old, offer.sha256),
            patch.length,
            None,
            say("a patch to the list of {collection}", collection=offer.id),
        )
    for document in collection.documents:
        for file in document.files:
            for patch in file.patches:
                path = patches.path_of(patch.old, file.sha256)
                yield Item(
                    path, patch.length, None, say("a patch to {file} of {document}", file=file.name, document=document.id)
                )


def _differs(item: Item) -> SourceError:
    return SourceError("not_as_signed", say(_DIFFERS, item=item.name), item=item.path)


_UNREADABLE = "The list of {collection} cannot be read. Readers take nothing of it. Build again, and upload again."
_NOT_OFFERED = (
    "The list of {collection} names {segment}, which is not signed beside it. Readers refuse it. Build again, and upload again."
)
_MISSING = "{item} is not there as it should be, and readers cannot get it. Upload again."
_DIFFERS = (
    "{item} is there, and is not what was signed: readers refuse it. Upload with --again; if it stays so, it is changed there."
)
