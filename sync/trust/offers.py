"""Collections out of an institute's targets. Pure; knows names, lengths and hashes, and no signatures."""

from __future__ import annotations

from tuf.api.metadata import TargetFile

from resources.models import Patch, Segment, is_collection_id
from sync import patches
from sync.plan import Offer, segment_language


def collections(institute: str, version: int, targets: dict[str, TargetFile]) -> list[Offer]:
    """Collections out of an institute's targets; what is not named as DESIGN section 12 says is not for this program."""
    catalogues: dict[str, tuple[str, int, tuple[Patch, ...]]] = {}
    segments: dict[str, list[Segment]] = {}
    for path, file in targets.items():
        identifier, _, name = path.rpartition("/")
        sha256 = file.hashes.get("sha256", "")
        if not is_collection_id(identifier) or not identifier.startswith(f"{institute}/") or not _is_sha256(sha256):
            continue
        if name == "catalogue.json":
            catalogues[identifier] = (sha256, file.length, patches.listed(file.custom))
        elif (language := segment_language(name)) is not None:
            segments.setdefault(identifier, []).append(Segment(name, sha256, file.length, language))
    return [
        Offer(
            identifier,
            version,
            sha256,
            length,
            tuple(sorted(segments.get(identifier, ()), key=lambda segment: segment.name)),
            ways,
        )
        for identifier, (sha256, length, ways) in sorted(catalogues.items())
    ]


def _is_sha256(text: str) -> bool:
    return len(text) == 64 and set(text) <= set("0123456789abcdef")
