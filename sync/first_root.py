"""The root that a source was added with: what everything later from it is judged by, kept as it was given. Its sha256 is the
source's fingerprint. Decides nothing about sources.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from resources.errors import SourceError, UsageError
from resources.library import Library
from resources.sentences import say
from resources.store.catalogue import Source
from sync import disk
from sync.transport import Transport
from sync.trust import ROOT_LENGTH, read_root

FIRST_ROOT = "metadata/1.root.json"
_BOOTSTRAP = "bootstrap.json"
_NAME = "x-fieldshelf-name"


def claimed_title(root: bytes) -> str | None:
    """What the publisher whose root this is calls itself. Raises SourceError "wrong_server" where it is none."""
    title = read_root(root).unrecognized_fields.get(_NAME)
    return " ".join(title.split())[:200] if isinstance(title, str) and title.strip() else None


def metadata_folder(library: Library, name: str) -> Path:
    return library.home.library / "metadata" / name


def institute_name(library: Library, source: str, institute: str) -> str | None:
    """What an institute calls itself in what it has signed; None where that is not kept here, or says nothing."""
    try:
        data = (metadata_folder(library, source) / f"{institute}.json").read_bytes()
        name = json.loads(data)["signed"].get(_NAME)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return " ".join(name.split())[:200] if isinstance(name, str) and name.strip() else None


def bootstrap(metadata: Path, source: Source, transport: Transport) -> bytes:
    """The root that the source was added with, out of its folder; fetched again where it was lost, and recognised by its
    fingerprint."""
    kept = metadata / _BOOTSTRAP
    with disk.errors():
        data = kept.read_bytes() if kept.is_file() else b""
    if hashlib.sha256(data).hexdigest() == source.fingerprint:
        return data
    data = transport.get(FIRST_ROOT, ROOT_LENGTH, fresh=True)
    if hashlib.sha256(data).hexdigest() != source.fingerprint:
        raise other_root(transport.place)
    with disk.errors(kept.parent):
        disk.make_folder(kept.parent)
        disk.write(kept, data)
    return data


def keep_root(metadata: Path, root: bytes) -> None:
    """What everything later in that folder is judged by."""
    disk.make_folder(metadata)
    disk.write(metadata / _BOOTSTRAP, root)


def read_root_file(path: Path) -> tuple[bytes, tuple[str, ...]]:
    """The exact bytes of a root, from a root.json or out of a .fieldshelf-source file, and the mirrors that one names."""
    try:
        if path.stat().st_size > ROOT_LENGTH * 2:
            raise ValueError("too long")
        data = path.read_bytes()
        record = json.loads(data)
        if isinstance(record, dict) and "signed" not in record and isinstance(record.get("root"), str):
            mirrors = record.get("mirrors", [])
            data = record["root"].encode()
            found = tuple(mirror for mirror in mirrors if isinstance(mirror, str)) if isinstance(mirrors, list) else ()
            "".join(found).encode()  # half a character, which JSON can say, could not be kept
            return data, found
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(
            "bad_root",
            say(
                "{path} cannot be read as a publisher's root or source file. Nothing was added. Ask the publisher for it "
                "again.",
                path=str(path),
            ),
        ) from error
    return data, ()


def root_keys(data: bytes) -> frozenset[str]:
    """The keys that sign a publisher's root: whoever shares them is the same."""
    return frozenset(read_root(data).roles["root"].keyids)


def kept_keys(folder: Path) -> frozenset[str] | None:
    """None where the root is lost or damaged; the next sync fetches it again."""
    try:
        return root_keys((folder / _BOOTSTRAP).read_bytes())
    except (OSError, SourceError):
        return None


def other_root(place: str) -> SourceError:
    return SourceError(
        "wrong_root",
        say(
            "{place} is not the publisher whose root you have: its signing keys are different ones. Nothing was taken. Check "
            "the address, and compare the fingerprint with the publisher.",
            place=place,
        ),
    )


def kept_fingerprint(folder: Path) -> str | None:
    path = folder / _BOOTSTRAP
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
