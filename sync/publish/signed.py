"""What was signed last: the metadata in work/metadata, and the collections that it lists, as they stand in public/.

Reads; needs no key, and signs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from tuf.api.metadata import Metadata, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from resources.catalogue_format import collection_from_json
from resources.errors import PublishError
from resources.models import Collection
from sync.publish.metadata import Kept
from sync.publish.repository import Repository


def kept(repo: Repository) -> Kept:
    """The newest roots, and whatever the timestamp leads to. PublishError `metadata_damaged`."""
    folder = repo.metadata
    try:
        numbers = sorted(int(path.name.partition(".")[0]) for path in folder.glob("*.root.json"))
        roots = tuple((folder / f"{number}.root.json").read_bytes() for number in numbers)
        if not (folder / "timestamp.json").is_file():
            return Kept(roots)
        timestamp = (folder / "timestamp.json").read_bytes()
        version = Metadata[Timestamp].from_bytes(timestamp).signed.snapshot_meta.version
        snapshot = (folder / f"{version}.snapshot.json").read_bytes()
        meta = Metadata[Snapshot].from_bytes(snapshot).signed.meta
        targets = (folder / f"{meta['targets.json'].version}.targets.json").read_bytes()
        delegated = (folder / f"{meta[f'{repo.institute}.json'].version}.{repo.institute}.json").read_bytes()
    except (OSError, ValueError, KeyError, AttributeError, DeserializationError) as error:
        raise PublishError("metadata_damaged", _METADATA.format(folder), item=str(folder)) from error
    return Kept(roots, timestamp, snapshot, targets, delegated)


def offered(repo: Repository) -> dict[str, TargetFile]:
    """What the institute's role lists now."""
    data = kept(repo).delegated
    return dict(Metadata[Targets].from_bytes(data).signed.targets) if data else {}


def collection(repo: Repository, identifier: str, targets: Mapping[str, TargetFile]) -> Collection | None:
    """As it is signed; None where it is not, or where public/ was emptied, and everything is made anew."""
    target = targets.get(f"{identifier}/catalogue.json")
    if target is None:
        return None
    path = place(repo, identifier) / f"{target.hashes['sha256']}.catalogue.json"
    try:
        return collection_from_json(json.loads(path.read_bytes()))
    except (OSError, ValueError):
        return None


def collections(repo: Repository, targets: Mapping[str, TargetFile]) -> list[Collection]:
    """All that are signed, those too that have no working records any more."""
    identifiers = [path.removesuffix("/catalogue.json") for path in targets if path.endswith("/catalogue.json")]
    return [found for identifier in sorted(identifiers) if (found := collection(repo, identifier, targets))]


def place(repo: Repository, identifier: str) -> Path:
    return repo.public / "targets" / identifier


_METADATA = (
    "What was signed last cannot be read in {}. Nothing was published. Bring the folder back from a backup: "
    "starting anew would make readers refuse what you publish."
)
