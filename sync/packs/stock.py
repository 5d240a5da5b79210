"""What a pack can be made of: one source's signed state, with its catalogues and where its files are. Keeps nothing.

Out of a publisher's `public/`, or out of a reader's library, which keeps what its sources have signed. Either way it is looked
at as a reader would look at the pack: what does not verify is not packed.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tuf.api.metadata import Metadata, Snapshot, Timestamp
from tuf.api.serialization import DeserializationError

from resources.catalogue_format import collection_from_json
from resources.errors import FieldshelfError, PackError, SourceError
from resources.library import Library
from resources.models import Collection
from resources.sentences import joined, say
from resources.store.catalogue import Catalogue, Source
from resources.store.status import Status
from sync.catalogues import fetch_catalogue, kept_catalogue
from sync.first_root import metadata_folder
from sync.plan import Offer
from sync.transport import FolderTransport
from sync.trust import SIGNED, TrustedSource, read_root

_ROOT = re.compile(r"(\d{1,9})\.root\.json")
_BOOTSTRAP = "bootstrap.json"


@dataclass(frozen=True)
class Listed:
    """One collection of it: as it is offered, its plain signed catalogue, and what that says."""

    offer: Offer
    data: bytes
    collection: Collection


@dataclass(frozen=True)
class Stock:
    """One source's signed state. `metadata` are its files by the names that they have in public/metadata; `root` is the one
    that its fingerprint is of. `find` leads from a sha256 to a file, or None where it is not here; of what is signed as a
    segment the first argument is the segment's path below targets/. `left_out`: what is signed and cannot be packed.
    """

    institute: str
    name: str
    root: bytes
    signed: datetime.date
    metadata: Mapping[str, bytes]
    collections: tuple[Listed, ...]
    statuses: Mapping[str, Status]
    find: Callable[[str, str], Path | None] = field(repr=False)
    left_out: tuple[FieldshelfError, ...] = ()


def published(public: Path, institute: str, name: str, today: datetime.date) -> Stock:
    """Out of a publisher's tree. PackError pack_not_signed where nothing was signed yet, or what was cannot be verified."""

    def find(target: str, sha256: str) -> Path | None:
        place = public / "targets" / target if target else public / "objects" / sha256[:2] / sha256
        return place if place.is_file() else None

    place = public / "metadata"
    try:
        root = (place / "1.root.json").read_bytes()
        metadata = {path.name: path.read_bytes() for path in place.glob("*.root.json")}
        metadata |= _current(lambda version, role: (place / f"{version}.{role}.json").read_bytes(), place / "timestamp.json")
    except (OSError, ValueError, AttributeError, DeserializationError) as error:
        raise PackError("pack_not_signed", say(_NOT_SIGNED), item=str(public)) from error
    transport = FolderTransport(str(public))
    with _verified(metadata, root, institute) as (trusted, signed, folder):
        offered = trusted.offered()
        for refusal in offered.refusals.values():
            raise PackError("pack_not_signed", joined(say(_NOT_SIGNED), refusal.message), item=str(public))
        listed = tuple(_listed(offer, fetch_catalogue(transport, offer, folder)) for offer in offered.offers)
    return Stock(institute, name, root, signed, metadata, listed, _statuses(listed, max(today, signed)), find)


def kept(library: Library, source: Source) -> Stock:
    """Out of a library. PackError pack_unfinished where it has never been synced, or the last sync was cut short before
    all that was signed was here."""

    def find(target: str, sha256: str) -> Path | None:
        place = library.objects.path(sha256)
        return place if place.is_file() else None

    place = metadata_folder(library, source.name)
    try:
        root = (place / _BOOTSTRAP).read_bytes()
        metadata = {path.name: path.read_bytes() for path in (place / "root_history").glob("*.root.json")}
        metadata[f"{read_root(root).version}.root.json"] = root
        metadata |= _current(lambda version, role: (place / f"{role}.json").read_bytes(), place / "timestamp.json")
    except (OSError, ValueError, AttributeError, DeserializationError, SourceError) as error:
        raise PackError("pack_unfinished", say(_UNFINISHED, source=source.name), item=source.name) from error
    missing: list[FieldshelfError] = []
    listed: list[Listed] = []
    try:
        with _verified(metadata, root, source.name) as (trusted, signed, _):
            offered = trusted.offered()
            title = source.title or trusted.title or ""
            missing += offered.refusals.values()
            for offer in offered.offers:
                data = kept_catalogue(offer, place)
                if data is None:
                    missing.append(
                        PackError("pack_unfinished", say(_NO_CATALOGUE, collection=offer.id, source=source.name), item=offer.id)
                    )
                else:
                    listed.append(_listed(offer, data))
    except PackError as error:
        if error.code != "pack_not_signed":
            raise
        raise PackError("pack_unfinished", say(_UNFINISHED, source=source.name), item=source.name) from error
    institutes = [one.offer.institute for one in listed] or [source.name]
    statuses = library.statuses()
    return Stock(institutes[0], title or institutes[0], root, signed, metadata, tuple(listed), statuses, find, tuple(missing))


def roots(stock: Stock) -> list[bytes]:
    """The oldest first."""
    numbered = sorted((int(match[1]), name) for name in stock.metadata if (match := _ROOT.fullmatch(name)))
    return [stock.metadata[name] for _, name in numbered]


def _current(read: Callable[[int, str], bytes], timestamp: Path) -> dict[str, bytes]:
    """What the timestamp leads to, by the names of a published tree."""
    stamp = timestamp.read_bytes()
    found = {"timestamp.json": stamp}
    version = Metadata[Timestamp].from_bytes(stamp).signed.snapshot_meta.version
    snapshot = found[f"{version}.snapshot.json"] = read(version, "snapshot")
    for name, meta in Metadata[Snapshot].from_bytes(snapshot).signed.meta.items():
        # An institute that cannot be read is refused by name when it is verified.
        with contextlib.suppress(FileNotFoundError):
            found[f"{meta.version}.{name}"] = read(meta.version, name.removesuffix(".json"))
    return found


@contextlib.contextmanager
def _verified(metadata: Mapping[str, bytes], root: bytes, item: str) -> Iterator[tuple[TrustedSource, datetime.date, Path]]:
    """As a reader of the pack sees it: by its own roots, at the date of its signature. And a folder that does not stay."""
    stamp = Metadata[Timestamp].from_bytes(metadata["timestamp.json"]).signed
    signed = _date(stamp.unrecognized_fields.get(SIGNED))
    if signed is None:
        raise PackError("pack_undated", say(_UNDATED), item=item)
    with tempfile.TemporaryDirectory(prefix="fieldshelf-") as temporary:
        tree, folder = Path(temporary) / "tree", Path(temporary) / "kept"
        (tree / "metadata").mkdir(parents=True)
        for name, data in metadata.items():
            (tree / "metadata" / name).write_bytes(data)
        trusted = TrustedSource(folder, FolderTransport(str(tree)), root, now=signed)
        try:
            trusted.refresh()
        except SourceError as error:
            raise PackError("pack_not_signed", joined(say(_NOT_SIGNED), error.message), item=item) from error
        yield trusted, signed.date(), folder


def _date(value: object) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def _listed(offer: Offer, data: bytes) -> Listed:
    try:
        return Listed(offer, data, collection_from_json(json.loads(data)))
    except (ValueError, RecursionError) as error:
        raise PackError("pack_not_signed", say(_BAD_CATALOGUE, collection=offer.id), item=offer.id) from error


def _statuses(listed: tuple[Listed, ...], today: datetime.date) -> dict[str, Status]:
    """By the one rule that there is, which stands in the catalogue: so one is made for the moment."""
    with tempfile.TemporaryDirectory(prefix="fieldshelf-") as folder:
        catalogue = Catalogue(Path(folder) / "catalogue.db")
        try:
            catalogue.add_source(Source("pack", ""))
            for one in listed:
                catalogue.install_collection("pack", one.collection, one.offer.version, one.offer.sha256)
            return catalogue.statuses(today)
        finally:
            catalogue.close()


_NOT_SIGNED = (
    "What is in public/ cannot be packed, because it is not signed, or not whole. No pack was made. Run "
    "`fieldshelf publish build` first, then make the pack again."
)
_UNFINISHED = (
    "What {source} has signed is not here, or only in part. No pack was made of it. Run `fieldshelf sync {source}` "
    "to the end, then export again."
)
_NO_CATALOGUE = (
    "The list of {collection} is not here as it was signed last, so it was left out of the pack. Run `fieldshelf sync "
    "{source}` to the end, then export again."
)
_UNDATED = (
    "The publisher's signature does not say when it was made, so no reader could tell how old a pack of it is. No pack was "
    "made. Ask the publisher to sign with Fieldshelf."
)
_BAD_CATALOGUE = "The list of {collection} cannot be read, although it was signed. No pack was made. Tell its publisher."
