"""Back to what was signed last: the working records as they were then. What is public, keys and institutes are not touched.

Every build keeps a copy of the records in `work/signed/<collection>/<sha256 of its catalogue>.json` before its signatures reach
the disk, so that whichever catalogue is in force when the power goes has its records beside it. Where there is no copy (signed
by an older program), they are made again from the catalogue; then it is not known which file in the publisher's folder was
which, of those that have changed since.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import TargetFile

from resources.errors import PublishError
from resources.models import Collection, File
from resources.sentences import say
from resources.store.durable import flush_folder
from sync.publish import signed
from sync.publish.changes import compare
from sync.publish.derived import Derived
from sync.publish.files import disk_errors, write, write_once
from sync.publish.report import Report
from sync.publish.repository import Origins, Repository

_CATALOGUE = "/catalogue.json"


@dataclass(frozen=True)
class UndoReport(Report):
    """Ids of collections that are again as they were signed, and of those that are gone because they never were. `changes`
    counts the documents that were other than signed, by how (`changes.CHANGES`): this is what was taken back."""

    restored: tuple[str, ...]
    removed: tuple[str, ...]
    changes: Mapping[str, int]


def undo(repo: Repository) -> UndoReport:
    """Takes back what was added, changed or withdrawn since the last signature; everything, where nothing was ever signed.

    Each collection is replaced at once; after a kill it can be run again. Files and texts stay in the repository, so that the
    same folder is added again quickly. Raises PublishError, and then nothing was changed.
    """
    with repo.lock():
        targets = signed.offered(repo.shelf.read())
        wanted = {identifier: digest for identifier, digest in _catalogues(targets) if _is_ours(repo, identifier)}
        here = repo.collection_ids()
        working = [found[0] for identifier in here if (found := repo.read_collection(identifier))]
        before = [one for one in signed.collections(repo, targets).values() if one.id in wanted]
        changes = compare(before, [*map(Derived(repo).complete, working)], datetime.datetime.now(datetime.UTC).date())
        records = {one: _record(repo, one, digest, targets) for one, digest in wanted.items()}
        restored = [one for one in records if _put_back(repo, one, records[one])]
        removed = [identifier for identifier in here if identifier not in wanted]
        for identifier in removed:
            path = repo.record_path(identifier)
            with disk_errors(path):
                path.unlink()
                flush_folder(path.parent)
    counts = {change: count for change, count in changes.counts.items() if change != "unchanged"}
    return UndoReport(tuple(restored), tuple(removed), counts)


def keep(repo: Repository, targets: Mapping[str, Mapping[str, TargetFile]]) -> None:
    """The records of what is about to be signed; `targets` by institute."""
    for of_institute in targets.values():
        for identifier, digest in _catalogues(of_institute):
            path = repo.record_path(identifier)
            with disk_errors(path):
                write_once(_copy(repo, identifier, digest), path.read_bytes())


def tidy(repo: Repository, targets: Mapping[str, Mapping[str, TargetFile]]) -> None:
    """Removes copies that belong neither to what is signed now nor to what waits for signatures."""
    listed = [dict(_catalogues(one)) for one in (signed.offered(repo.shelf.read()), *targets.values())]
    needed = {_copy(repo, identifier, digest) for one in listed for identifier, digest in one.items()}
    for path in (repo.folder / "work" / "signed").glob("*/*/*.json"):
        if path not in needed:
            path.unlink()


def _catalogues(targets: Mapping[str, TargetFile]) -> Iterator[tuple[str, str]]:
    """Ids of collections, and the sha256 of the catalogue of each."""
    for path, target in targets.items():
        if path.endswith(_CATALOGUE):
            yield path.removesuffix(_CATALOGUE), str(target.hashes["sha256"])


def _is_ours(repo: Repository, identifier: str) -> bool:
    return identifier.partition("/")[0] in repo.institutes  # not of one that was revoked


def _copy(repo: Repository, identifier: str, digest: str) -> Path:
    return repo.folder / "work" / "signed" / identifier / f"{digest}.json"


def _record(
    repo: Repository, identifier: str, digest: str, targets: Mapping[str, TargetFile]
) -> bytes | tuple[Collection, Origins]:
    """As they were when they were signed: the copy, or what is known without it. Raises PublishError where that is nothing."""
    try:
        return _copy(repo, identifier, digest).read_bytes()
    except OSError:
        pass
    published = signed.collection(repo, identifier, targets)
    if published is None:
        raise PublishError("signed_missing", say(_MISSING, collection=identifier, public=repo.public), item=identifier)
    given = map(Derived(repo).without, published.documents)
    documents = [dataclasses.replace(document, files=tuple(map(_plain, document.files))) for document in given]
    bytes_of = {document.id: {file.sha256 for file in document.files} for document in documents}
    now = repo.read_collection(identifier)
    origins = now[1] if now else {}
    true = {name: origin for name, origin in origins.items() if origin.sha256 in bytes_of.get(origin.document, ())}
    return dataclasses.replace(published, documents=tuple(documents), segments=()), true


def _plain(file: File) -> File:
    """Without what a build says of it."""
    return dataclasses.replace(file, segment=None, packed=False, patches=(), unread=0, by_machine=0)


def _put_back(repo: Repository, identifier: str, record: bytes | tuple[Collection, Origins]) -> bool:
    """Whether anything was other than that."""
    path = repo.record_path(identifier)
    if not isinstance(record, bytes):
        if repo.read_collection(identifier) == record:
            return False
        repo.write_collection(*record)
        return True
    with disk_errors(path):
        if path.is_file() and path.read_bytes() == record:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, record)
    return True


_MISSING = (
    "What was signed of {collection} is in {public} no more, and this repository has no copy of its records. Nothing "
    "was changed. Bring that folder back from a backup, or build again from what is here now."
)
