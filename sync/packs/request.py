"""A request: what one library has, so small that it fits into a message, and what another one adds to it in a pack.

It names sources by their fingerprints and files by the beginnings of their sha256. It holds no name of a person or a
computer, no path, and nothing of what was read or searched.
"""

from __future__ import annotations

import base64
import bisect
import contextlib
import datetime
import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tuf.api.metadata import Metadata, Timestamp
from tuf.api.serialization import DeserializationError

from resources.errors import PackError
from resources.library import Library
from resources.models import Collection, File
from resources.sentences import say
from resources.store.catalogue import Source
from resources.store.catalogue_sync import Rule
from sync import disk
from sync.catalogues import kept_hashes
from sync.first_root import metadata_folder
from sync.policy import Policy, wanted

# Bytes of each sha256. Two of a million files have the same six once in hundreds of libraries; then one of them waits for
# the next sync, and nothing else happens.
_WIDTH = 6
_MOST_FILE = 16 * 1024 * 1024
_MOST_PACKED = 48 * 1024 * 1024  # unpacked: eight million files


class Hashes:
    """The beginnings of many sha256, as they came: as objects, eight million of a message of 170 kB took 0.7 GB."""

    def __init__(self, columns: bytes) -> None:
        """Sorted, and byte by byte of all of them, as `_packed` writes them. ValueError where it cannot be that."""
        if len(columns) % _WIDTH:
            raise ValueError("not a set of hashes")
        self._columns, self._count = columns, len(columns) // _WIDTH

    def __contains__(self, short: bytes) -> bool:
        place = bisect.bisect_left(range(self._count), short, key=self._at)
        return place < self._count and self._at(place) == short

    def _at(self, place: int) -> bytes:
        return self._columns[place :: self._count]


@dataclass(frozen=True)
class Known:
    """A source of the library that asks: the sha256 of the roots it has seen, and the versions it knows."""

    roots: frozenset[str]
    versions: Mapping[str, int]


@dataclass(frozen=True)
class Request:
    """`has(sha256)` says what is there already: files, segments and catalogues. `rules`: what is to be there."""

    sources: tuple[Known, ...] = ()
    here: Hashes = field(default_factory=lambda: Hashes(b""), repr=False)
    asked: Hashes = field(default_factory=lambda: Hashes(b""), repr=False)
    rules: tuple[Rule, ...] = ()

    def has(self, sha256: str) -> bool:
        return _short(sha256) in self.here

    def knows(self, roots: Iterable[bytes]) -> Known | None:
        """Its source with one of these roots; None where it has none."""
        seen = {hashlib.sha256(root).hexdigest() for root in roots}
        return next((source for source in self.sources if source.roots & seen), None)

    def wants(self, collection: Collection) -> set[str]:
        """The sha256 of the files that are to be there by its rules, or were asked for, or come with texts."""
        policy = Policy(rules={rule.collection: rule for rule in self.rules})
        found = {file.sha256 for _, file, _ in wanted(policy, collection)}
        files: list[File] = [file for document in collection.documents for file in document.files]
        return found | {file.sha256 for file in files if file.packed or _short(file.sha256) in self.asked}


def write_request(library: Library, path: Path) -> dict[str, Any]:
    """Writes what this library has to `path`; returns counts. Raises PackError request_not_written."""
    catalogue = library.catalogue
    sources = [source for source in catalogue.sources() if source.fingerprint]
    here = set(catalogue.objects_here())
    for source in sources:
        here |= kept_hashes(metadata_folder(library, source.name))
    documents = catalogue.documents_by(one.document_id for one in catalogue.asked())
    asked = {file.sha256 for document in documents.values() for file in document.files} - here
    record = {
        "format": 1,
        "made": f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}",
        "sources": [_source(library, source) for source in sources],
        "objects": _packed(here),
        "asked": _packed(asked),
        "wanted": [
            {
                "collection": rule.collection,
                "documents": rule.documents,
                "languages": rule.languages,
                "roles": rule.roles,
                "max_size": rule.max_size,
            }
            for rule in catalogue.rules()
        ],
    }
    data = json.dumps(record, separators=(",", ":")).encode() + b"\n"
    try:
        disk.write(path, data)
    except OSError as error:
        raise PackError("request_not_written", say(_NOT_WRITTEN, path=path), item=str(path)) from error
    return {"sources": len(sources), "objects": len(here), "bytes": len(data)}


def read_request(path: Path) -> Request:
    """Raises PackError bad_request where it is not one."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_FILE + 1)
        record = json.loads(data) if len(data) <= _MOST_FILE else None
        if not isinstance(record, dict):
            raise ValueError("not a request")
        if record.get("format") != 1:
            raise PackError("bad_request", say(_TOO_NEW, path=path), item=str(path))
        return Request(
            tuple(_known(one) for one in record["sources"]),
            _unpacked(record["objects"]),
            _unpacked(record["asked"]),
            tuple(_rule(one) for one in record["wanted"]),
        )
    except OSError as error:
        raise PackError("bad_request", say(_UNREADABLE, path=path), item=str(path)) from error
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, zlib.error) as error:
        raise PackError("bad_request", say(_NO_REQUEST, path=path), item=str(path)) from error


def _source(library: Library, source: Source) -> dict[str, Any]:
    folder = metadata_folder(library, source.name)
    roots = [hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted((folder / "root_history").glob("*.root.json"))]
    versions = {}
    with contextlib.suppress(OSError, DeserializationError):
        stamp = Metadata[Timestamp].from_bytes((folder / "timestamp.json").read_bytes()).signed
        versions = {"timestamp": stamp.version, "snapshot": stamp.snapshot_meta.version}
    return {"fingerprint": source.fingerprint, "roots": sorted({*roots} - {source.fingerprint}), "versions": versions}


def _known(record: Any) -> Known:
    roots = frozenset(str(one) for one in (record["fingerprint"], *record["roots"]))
    return Known(roots, {str(name): int(version) for name, version in record["versions"].items()})


def _rule(record: Any) -> Rule:
    most = record["max_size"]
    return Rule(
        str(record["collection"]),
        bool(record["documents"]),
        tuple(str(one) for one in record["languages"]),
        tuple(str(one) for one in record["roles"]),
        None if most is None else int(most),
    )


def _short(sha256: str) -> bytes:
    return bytes.fromhex(sha256[: 2 * _WIDTH])


def _packed(hashes: Iterable[str]) -> str:
    """Sorted, and written byte by byte of all of them: their first bytes then nearly vanish when they are compressed."""
    joined = b"".join(sorted({_short(sha256) for sha256 in hashes}))
    columns = b"".join(joined[place::_WIDTH] for place in range(_WIDTH))
    return base64.b64encode(zlib.compress(columns, 9)).decode()


def _unpacked(text: Any) -> Hashes:
    unpacker = zlib.decompressobj()
    columns = unpacker.decompress(base64.b64decode(text, validate=True), _MOST_PACKED)
    if not unpacker.eof:
        raise ValueError("not a set of hashes")
    return Hashes(columns)


_NOT_WRITTEN = (
    "{path} cannot be written. No request was made. Check that the folder is there and may be written, or choose another place."
)
_NO_REQUEST = (
    "{path} is not a request. Nothing was exported. Ask whoever sent it to make it again with `fieldshelf request`, "
    "and to send the file as it is."
)
_TOO_NEW = (
    "{path} was made by a newer Fieldshelf, or is not a request. Nothing was exported. Install the newer version, "
    "and export again."
)
_UNREADABLE = "{path} cannot be read. Nothing was exported. Check that it is there, and export again."
