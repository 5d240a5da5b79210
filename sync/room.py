"""Room on this disk: what of the library nothing asks for any more, and taking it away when it is settled what is listed.

Gone are files that no list names any more (documents removed, earlier editions, texts that stand in another segment now), and
what downloads and lists of collections that are no longer offered have left. What a list names stays, whatever the rules of
`fieldshelf keep` say, and so does a file in which something personal stands. Rows go first and bytes later: after a kill in
between, the bytes are found by the next sweep, because nothing names them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from resources.errors import LibraryError
from resources.library import Library
from resources.models import Collection, Document, File
from sync import disk, parts
from sync.actions import FetchObject, FetchSegment
from sync.policy import Policy, wanted


def policy_of(library: Library) -> Policy:
    """What a person has decided about what is to be here, without what holds for one run alone."""
    catalogue = library.catalogue
    return Policy(
        rules={rule.collection: rule for rule in catalogue.rules()},
        asked={asked.document_id: asked.languages for asked in catalogue.asked()},
        declined=catalogue.declined(),
        quota=catalogue.quota(),
    )


def unlisted(library: Library) -> dict[str, int]:
    """sha256 -> bytes of what is on this disk and goes with the next sync that settles everything."""
    catalogue = library.catalogue
    found = {sha256: length for sha256, (length, _) in catalogue.loose().items()}
    unknown = set(library.objects.all()) - catalogue.objects_here()
    if unknown:  # a kill came between a file and its row: in front of it, or behind
        unknown -= _staying(library, unknown & catalogue.listed().keys())
        found |= {sha256: size for sha256 in unknown if (size := _size(library.objects.path(sha256))) is not None}
    if not found:
        return {}
    staying = library.personal.staying(found) | _patched(library, found)
    return {sha256: length for sha256, length in found.items() if sha256 not in staying}


def _staying(library: Library, listed: set[str]) -> set[str]:
    """Of listed files without a row: those that are wanted, and wait for the next sync to say that they are here. The others
    were taken away by a person, and their bytes could not be removed then."""
    if not listed:
        return set()
    unwanted: set[str] = set()
    needed: set[str] = set()
    for document, keeping in _with_kept(library, policy_of(library)):
        needed.update(file.sha256 for file in keeping)
        unwanted.update(file.sha256 for file in document.files if not file.packed and file.sha256 in listed)
    return listed - (unwanted - needed)


def _with_kept(library: Library, policy: Policy) -> Iterator[tuple[Document, list[File]]]:
    """Each document, with its files that are to be here: those that come with the texts, and those that the rules want."""
    for row in library.catalogue.collections():
        for document in library.catalogue.each_document(row.id):
            alone = [file for _, file, _ in wanted(policy, Collection(row.id, {}, (document,)))]
            yield document, [*(file for file in document.files if file.packed), *alone]


@dataclass(frozen=True)
class Kept:
    """What is here beside what the rules say. `lacking`: sha256 -> bytes of files that are to be here and are not. `unruled`:
    bytes of the listed files here that no rule would fetch today; they stay, since fetching them again may cost a day.
    `textless`: languages of which texts are to be here, as all of them are, and are not."""

    lacking: Mapping[str, int] = field(default_factory=dict)
    unruled: int = 0
    textless: tuple[str, ...] = ()


def kept(library: Library) -> Kept:
    """All documents are read once; none where everything is to be here, and is."""
    policy, here = policy_of(library), library.catalogue.objects_here()
    absent = library.catalogue.listed().keys() - here
    lacking: dict[str, int] = {}
    present: dict[str, int] = {}
    needed: set[str] = set()
    for document, keeping in _with_kept(library, policy) if absent or policy.rules else ():
        needed.update(file.sha256 for file in keeping)
        lacking.update({file.sha256: file.length for file in keeping if file.sha256 in absent})
        present.update({file.sha256: file.length for file in document.files if file.sha256 in here})
    unruled = sum(present[sha256] for sha256 in present.keys() - needed) if policy.rules else 0
    return Kept(lacking, unruled, library.catalogue.languages_without_texts())


def sweep(library: Library) -> int:
    """Takes it away, within `library.lock()`; the bytes of files that went. What cannot be removed now (Windows removes
    nothing that somebody has open) is found the next time."""
    with contextlib.suppress(LibraryError):  # no room for the change, or nobody can say what is personal: nothing is touched
        gone = unlisted(library)
        if gone:
            library.catalogue.forget_objects(gone)
        for sha256 in gone:
            with contextlib.suppress(OSError):
                library.objects.remove(sha256)
        _sweep_parts(library)
        _sweep_lists(library)
        return sum(gone.values())
    return 0


def needed(library: Library, actions: Iterable[FetchSegment | FetchObject]) -> int:
    """Bytes still to be written for these, beyond what is in their parts, or in place. A file that a patch makes takes all of
    its room, and the patch stands beside it until then."""
    objects = library.objects
    total = 0
    with disk.errors(objects.folder):  # the folder of what is on its way is made
        for action in {action.sha256: action for action in actions}.values():
            if objects.has(action.sha256):
                continue
            still = max(0, action.length - parts.size(objects.incoming(action.sha256)))
            total += still + (action.cost if action.cost < still else 0)
    return total


def unfetched(library: Library, actions: Iterable[FetchSegment | FetchObject]) -> int:
    """Bytes still to be fetched for these, beyond what is in their parts."""
    incoming = library.objects.incoming
    return sum(max(0, a.cost - parts.size(incoming(a.sha256))) for a in {a.sha256: a for a in actions}.values())


def _size(path: Path) -> int | None:
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return None


def _patched(library: Library, candidates: Mapping[str, int]) -> set[str]:
    """Those of them out of which a file that is wanted and still to come is made by a patch."""
    policy = policy_of(library)
    return {
        old
        for collection, document, new, old in library.catalogue.patched_from(candidates)
        if any(file.sha256 == new for _, file, _ in wanted(policy, Collection(collection, {}, (document,))))
    }


def _sweep_parts(library: Library) -> None:
    """Of files that nobody lists any more, or that are here, and of patches to them."""
    with disk.errors():
        missing = library.catalogue.missing()
        for part in (library.home.library / "incoming").glob("*.part"):
            if part.stem.rpartition("-")[2] not in missing:
                part.unlink()


def _sweep_lists(library: Library) -> None:
    """Copies of lists, kept for patches, whose collections are not here any more (`catalogues.fetch_catalogue`)."""
    kept = {(row.source, f"{row.id.replace('/', '.')}.json.zst") for row in library.catalogue.collections()}
    with disk.errors():
        for path in (library.home.library / "metadata").glob("*/catalogues/*"):
            if (path.parent.parent.name, path.name) not in kept:
                path.unlink()
