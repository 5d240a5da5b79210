"""What the next build would publish, and what that costs: read from the repository, before anything is signed or written."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import Any

from sync.publish import segments, signed
from sync.publish.add import unknown_targets
from sync.publish.build import Building
from sync.publish.changes import Changes, compare
from sync.publish.derived import Derived
from sync.publish.patches import Bound
from sync.publish.report import Told, silent
from sync.publish.repository import Repository
from sync.publish.review import Notice, review, two_versions

# These are said of every document, whether it has changed or not: they keep it from being published, or from being found.
_ALWAYS = frozenset({"not_public", "circle", "unknown_document", "two_versions"})


@dataclass(frozen=True)
class Preview:
    """`warnings` are of documents that are new or changed, `standing` counts the others' by code. Bytes at the most: `upload`
    of new files in public/; `texts` and `files` that a reader fetches who has all of what was signed last."""

    changes: Changes
    warnings: tuple[Notice, ...]
    standing: dict[str, int]
    upload: int
    texts: int
    files: int

    def to_json(self) -> dict[str, Any]:
        return self.changes.to_json() | {
            "warnings": list(self.warnings),
            "standing": self.standing,
            "bytes": {"upload": self.upload, "texts": self.texts, "files": self.files},
        }


def preview(repo: Repository, *, today: datetime.date | None = None, told: Told = silent) -> Preview:
    """Raises PublishError where the repository is damaged, or lacks what a build needs."""
    today = today or datetime.datetime.now(datetime.UTC).date()
    with repo.lock():
        working = [found[0] for identifier in repo.collection_ids() if (found := repo.read_collection(identifier))]
        offered = signed.offered(repo.shelf.read())
        before = signed.collections(repo, offered)
        completed = [*map(Derived(repo).complete, working)]
        changes = compare(before.values(), completed, today)
        building = Building(repo, Bound(), told)
        files = {file.sha256 for collection in working for document in collection.documents for file in document.files}
        texts = {sha256: text for sha256 in files if (text := building.texts.kept(sha256))}
        notices = [*review(working, texts), *two_versions(working), *unknown_targets(working, frozenset())]
        published = [building.collection(collection, offered, before.get(collection.id)) for collection in completed]
        building.objects(published)
    touched = {change.id for change in changes.documents}
    now = [notice["code"] in _ALWAYS or notice["item"] in touched for notice in notices]
    return Preview(
        changes,
        tuple(notice for notice, said in zip(notices, now, strict=True) if said),
        dict(Counter(str(notice["code"]) for notice, said in zip(notices, now, strict=True) if not said)),
        upload=building.new_bytes + building.patches.new_bytes + building.metadata_bytes,
        texts=building.new_texts,
        files=sum(file.length for file in changes.files if file.length > segments.PACKED),
    )
