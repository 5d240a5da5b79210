"""What was signed last: the metadata in work/metadata, and the collections that it lists, as they stand in public/.

Reads; needs no key, and signs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from tuf.api.metadata import TargetFile, Targets

from resources.catalogue_format import collection_from_json
from resources.models import Collection
from sync.publish.kept import Kept
from sync.publish.repository import Repository
from sync.publish.signatures import read


def offered(kept: Kept) -> dict[str, TargetFile]:
    """What the roles of all institutes list now."""
    return {path: file for data in kept.institutes.values() for path, file in read(Targets, data).targets.items()}


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


def collections(repo: Repository, targets: Mapping[str, TargetFile]) -> dict[str, Collection]:
    """All that are signed, by id, those too that have no working records any more."""
    identifiers = [path.removesuffix("/catalogue.json") for path in targets if path.endswith("/catalogue.json")]
    return {identifier: found for identifier in sorted(identifiers) if (found := collection(repo, identifier, targets))}


def place(repo: Repository, identifier: str) -> Path:
    return repo.public / "targets" / identifier
