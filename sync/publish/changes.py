"""What is other in the working records than in what was signed last: pure, of two lists of collections.

Fields have the names of the sheet's columns, because that is where they are changed.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from operator import attrgetter
from typing import Any

from resources.models import RELATIONS, Collection, Document, File

# What may have become of a document. One has one of them, the last that fits.
CHANGES = ("changed", "superseded", "withdrawn", "new", "removed")
_PLAIN = (
    "kind", "reference", "themes", "audiences", "missions", "approved_by", "contact", "issued", "effective", "review", "rights",
    "attribution", "handling", "minutes", "learners", "objectives",
)  # fmt: skip
_ALL = attrgetter(*_PLAIN, "titles", "editions", "declared_status", "relations", "collection_paths")
_OF_FILE = attrgetter("sha256", "name", "language", "role")
_OF_COLLECTION = ("titles", "posts", "missions", "audiences", "authorities")


@dataclass(frozen=True)
class FileChanges:
    """Names of files. `changed` have other bytes under the same name, `renamed` the same under another one."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    renamed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True)
class DocumentChange:
    """`change` is one of CHANGES. `superseded_by` is the document that replaces it now and did not before, `since` the day
    from which that counts, where it has not come yet."""

    id: str
    title: str
    change: str
    collections: tuple[str, ...]
    fields: tuple[str, ...] = ()
    files: FileChanges = field(default_factory=FileChanges)
    superseded_by: str | None = None
    since: str | None = None


@dataclass(frozen=True)
class CollectionChange:
    id: str
    change: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Changes:
    """`unchanged` counts the documents that are as they were; `files` are those whose bytes are nowhere in what was signed."""

    documents: tuple[DocumentChange, ...]
    collections: tuple[CollectionChange, ...]
    unchanged: int
    files: tuple[File, ...]

    @property
    def counts(self) -> dict[str, int]:
        kinds = [document.change for document in self.documents]
        return {change: kinds.count(change) for change in CHANGES} | {"unchanged": self.unchanged}

    def to_json(self) -> dict[str, Any]:
        return {
            "counts": self.counts,
            "documents": [asdict(document) for document in self.documents],
            "collections": [asdict(collection) for collection in self.collections],
        }


# By id: the document as each of its collections has it.
_Versions = Mapping[str, Mapping[str, Document]]


def compare(signed: Iterable[Collection], working: Sequence[Collection], today: datetime.date) -> Changes:
    before, after = _versions(signed), _versions(working)
    replaced_before, replaced = _replaced(before), _replaced(after)
    found = []
    for identifier, versions in after.items():
        by = next((new for new in replaced.get(identifier, ()) if new.id not in _ids(replaced_before, identifier)), None)
        if change := _change(before.get(identifier, {}), versions, by, today):
            found.append(change)
    for identifier in before.keys() - after.keys():
        document = next(iter(before[identifier].values()))
        found.append(DocumentChange(identifier, document.title(), "removed", tuple(before[identifier])))
    # What weighs most first.
    found.sort(key=lambda change: (-CHANGES.index(change.change), change.id))
    old_bytes = {file.sha256 for file in _files(before)}
    new_files = {file.sha256: file for file in _files(after) if file.sha256 not in old_bytes}
    unchanged = len(after) - sum(change.change != "removed" for change in found)
    return Changes(tuple(found), tuple(_collections(signed, working)), unchanged, tuple(new_files.values()))


def starts(document: Document) -> datetime.date | None:
    """The day from which it holds: of its effect, else of its issue."""
    return next((date.first_day for date in (document.effective, document.issued) if date and date.first_day), None)


def _versions(collections: Iterable[Collection]) -> dict[str, dict[str, Document]]:
    found: dict[str, dict[str, Document]] = {}
    for collection in collections:
        for document in collection.documents:
            found.setdefault(document.id, {})[collection.id] = document
    return found


def _files(versions: _Versions) -> Iterator[File]:
    return (file for places in versions.values() for document in places.values() for file in document.files)


def _replaced(versions: _Versions) -> dict[str, list[Document]]:
    """By id: the documents that say they supersede it."""
    found: dict[str, list[Document]] = {}
    for places in versions.values():
        for document in places.values():
            for target in document.related("supersedes"):
                found.setdefault(target, []).append(document)
    return found


def _ids(replaced: Mapping[str, Sequence[Document]], identifier: str) -> set[str]:
    return {document.id for document in replaced.get(identifier, ())}


def _change(
    before: Mapping[str, Document], after: Mapping[str, Document], by: Document | None, today: datetime.date
) -> DocumentChange | None:
    """None where nothing is other than it was."""
    first = next(iter(after.values()))
    places = tuple(after)
    if not before:
        return DocumentChange(first.id, first.title(), "new", places, (), FileChanges(tuple(file.name for file in first.files)))
    pairs = [(before.get(place) or next(iter(before.values())), document) for place, document in after.items()]
    fields = dict.fromkeys(name for old, new in pairs for name in _fields(old, new))
    if before.keys() != after.keys():
        fields["collection"] = None
    was, now = ({document.declared_status for document in versions.values()} for versions in (before, after))
    change = "changed"
    if by is not None or ("superseded" in now and "superseded" not in was):
        change = "superseded"
    if "withdrawn" in now and "withdrawn" not in was:
        change = "withdrawn"
    if not fields and change == "changed":
        return None
    files = next((changes for old, new in pairs if (changes := _file_changes(old, new)) != FileChanges()), FileChanges())
    day = starts(by) if by is not None else None
    since = day.isoformat() if day is not None and day > today else None
    return DocumentChange(first.id, first.title(), change, places, tuple(fields), files, by.id if by else None, since)


def _fields(old: Document, new: Document) -> Iterator[str]:
    if _ALL(old) == _ALL(new) and [*map(_OF_FILE, old.files)] == [*map(_OF_FILE, new.files)]:
        return  # as of nearly all, where there are many
    yield from (name for name in _PLAIN if getattr(old, name) != getattr(new, name))
    for language in sorted(old.titles.keys() | new.titles.keys()):
        if old.titles.get(language) != new.titles.get(language):
            yield f"title.{language}"
    if dict(old.editions) != dict(new.editions):
        yield "edition"
    if old.declared_status != new.declared_status:
        yield "status"
    yield from (kind for kind in RELATIONS if old.related(kind) != new.related(kind))
    if old.collection_paths != new.collection_paths:
        yield "collection_path"
    for name, of in (("file", ("sha256", "name")), ("language", ("sha256", "language")), ("role", ("sha256", "role"))):
        if _of_files(old, of) != _of_files(new, of) and (name == "file" or _of_files(old, of[:1]) == _of_files(new, of[:1])):
            yield name


def _of_files(document: Document, names: Sequence[str]) -> list[tuple[object, ...]]:
    return [tuple(getattr(file, name) for name in names) for file in document.files]


def _file_changes(old: Document, new: Document) -> FileChanges:
    before, after = ({file.name: file.sha256 for file in document.files} for document in (old, new))
    added = [name for name in after if name not in before]
    renamed = [name for name in added if after[name] in before.values()]
    return FileChanges(
        added=tuple(name for name in added if name not in renamed),
        changed=tuple(name for name in after if name in before and before[name] != after[name]),
        renamed=tuple(renamed),
        removed=tuple(name for name in before if name not in after and before[name] not in after.values()),
    )


def _collections(signed: Iterable[Collection], working: Sequence[Collection]) -> Iterator[CollectionChange]:
    before = {collection.id: collection for collection in signed}
    for collection in working:
        old = before.pop(collection.id, None)
        if old is None:
            yield CollectionChange(collection.id, "new")
        elif fields := tuple(name for name in _OF_COLLECTION if getattr(old, name) != getattr(collection, name)):
            yield CollectionChange(collection.id, "changed", fields)
    yield from (CollectionChange(identifier, "removed") for identifier in before)
