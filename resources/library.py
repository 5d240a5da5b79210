"""A library on disk, whole: catalogue, objects, index and what is personal, and what follows from them together.

One `Library` may be used from several threads at once. Opening does nothing but look whether the schemas are right.
Changing it (installing, indexing, repairing) is done within `lock()`, by one program at a time.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import filelock

from resources import recovery
from resources.catalogue import Catalogue
from resources.database import DamagedError, may_write
from resources.entry import Entry
from resources.errors import ContentError, LibraryError
from resources.home import Home
from resources.index import Index
from resources.indexing import texts_of, update
from resources.models import Document, File, Passage
from resources.objects import ObjectStore
from resources.personal import Personal
from resources.results import Filters, Hit, PageHit, SearchResult
from resources.search import Searcher
from resources.status import Status, derive
from resources.verify import VerifyReport, verify

__all__ = ["Entry", "Filters", "Hit", "Library", "PageHit", "SearchResult", "VerifyReport"]

_KEEP_COPIES = 7 * 24 * 3600  # seconds
_NOT_YET = (
    "This document is not on this computer yet; only its description and text are. "
    "Download it the next time there is a connection."
)
_GONE = (
    "The file of this document is not on this disk any more, although it had been downloaded. It cannot be opened now. "
    "Run `fieldshelf sync`: it is fetched again."
)
_CHANGED = (
    "The file on this disk is no longer what its publisher signed: it was changed or damaged. It was not opened. "
    "Run `fieldshelf verify --repair`, then `fieldshelf sync`: it is fetched again."
)


class Library:
    """Made by `Library.open`; close it, or use it as a context manager."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.catalogue = Catalogue(home.library / "catalogue.db")
        self.objects = ObjectStore(home.library)
        self.index = Index(home.library / "index.db", self.catalogue.mark_all_dirty)
        self.personal = Personal(home.personal)
        self._lock = filelock.FileLock(home.library / "lock", thread_local=True)
        self._searcher = Searcher(self)
        self._statuses: tuple[object, dict[str, Status]] = (None, {})

    @classmethod
    def open(cls, home: Home, *, create: bool = True) -> Library:
        """Raises LibraryError: library_missing (with create=False), library_too_new, library_damaged, library_read_only,
        library_catalogue_missing (there was one: see `recovery.restore`)."""
        recovery.check(home)
        if not (home.library / "catalogue.db").exists():
            if not create:
                raise LibraryError(
                    "library_missing",
                    "There is no library here yet. Add a source, or import a pack, to begin one.",
                    item=str(home.library),
                )
            try:
                home.library.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise LibraryError(
                    "library_read_only",
                    "A library cannot be made here, because the folder cannot be written. Choose another place for it.",
                    item=str(home.library),
                ) from error
        return cls(home)

    def close(self) -> None:
        self.catalogue.close()
        self.index.close()
        self.personal.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextlib.contextmanager
    def lock(self, wait: float = 0) -> Iterator[None]:
        """Be the only one who changes the library; may be nested within a thread. Raises `library_in_use`."""
        try:
            self._lock.acquire(timeout=wait)
        except filelock.Timeout:
            raise LibraryError(
                "library_in_use",
                "Another window or program is changing the library just now. Reading and searching go on. "
                "Wait until it has finished, then try again.",
                item=str(self.home.library),
            ) from None
        except OSError as error:
            raise LibraryError(
                "library_read_only",
                "The library cannot be written. It can still be read and searched. Check who may write to its folder.",
                item=str(self.home.library),
            ) from error
        try:
            yield
        finally:
            self._lock.release()

    # Documents

    def today(self) -> datetime.date:
        """The machine's date, or the newest signing date seen, whichever is later: clocks in the field are often behind."""
        floors = [source.signed_floor[:10] for source in self.catalogue.sources() if source.signed_floor]
        return max([datetime.date.today(), *map(datetime.date.fromisoformat, floors)])  # noqa: DTZ011 - the person's own day

    def entry(self, document_id: str) -> Entry:
        """Raises ContentError `no_such_document`."""
        found = self.entries_by([document_id])
        if not found:
            raise ContentError(
                "no_such_document",
                f"There is no document {document_id} in this library. Its publisher may have removed it. Search for its title.",
                item=document_id,
            )
        return found[0]

    def entries(self, collection: str | None = None) -> list[Entry]:
        """In the order of the catalogue; with `collection`, as that collection lists them."""
        return self._entries(self.catalogue.documents(collection))

    def entries_by(self, ids: Iterable[str]) -> list[Entry]:
        """In the order of `ids`; unknown ones are left out."""
        found = (self.catalogue.document(identifier) for identifier in ids)
        return self._entries([document for document in found if document])

    def _entries(self, documents: list[Document]) -> list[Entry]:
        statuses, here = self.statuses(), self.catalogue.objects_here()
        sources = {source.name: source for source in self.catalogue.sources(removed=True)}
        owners = {institute: self.catalogue.owner(institute) for institute in {document.publisher for document in documents}}
        entries = []
        for document in documents:
            status = statuses.get(document.id) or derive(document, [], self.today())
            successor = self.catalogue.document(status.superseded_by) if status.superseded_by else None
            source = sources.get(owners[document.publisher] or "")
            entries.append(
                Entry(
                    document=document,
                    status=status,
                    superseded_by_reference=successor.reference if successor else None,
                    source=source.name if source else "",
                    publisher_title=source.title if source else None,
                    trusted=bool(source and source.pinned),
                    here=frozenset(file.sha256 for file in document.files) & here,
                    collection_ids=self.catalogue.collections_of(document.id),
                )
            )
        return entries

    def statuses(self) -> dict[str, Status]:
        """The status of every document, today."""
        key = (self.catalogue.generation(), self.today())
        if self._statuses[0] == key:
            return self._statuses[1]
        superseders: dict[str, list[Document]] = {}
        documents = self.catalogue.documents()
        for document in documents:
            for target in document.related("supersedes"):
                superseders.setdefault(target, []).append(document)
        found = {document.id: derive(document, superseders.get(document.id, []), key[1]) for document in documents}
        self._statuses = (key, found)
        return found

    def chain(self, document_id: str) -> list[Entry]:
        """The document with all it replaced and all that replaced it, the oldest first."""
        before: list[str] = []
        after: list[str] = []

        def walk_back(identifier: str) -> None:
            document = self.catalogue.document(identifier)
            for target in document.related("supersedes") if document else ():
                if target not in seen and document and target.startswith(f"{document.publisher}/"):
                    seen.add(target)
                    walk_back(target)
                    before.append(target)

        def walk_on(identifier: str) -> None:
            for other in sorted(self.catalogue.superseders(identifier), key=lambda other: other.id):
                if other.id not in seen and other.publisher == identifier.partition("/")[0]:
                    seen.add(other.id)
                    after.append(other.id)
                    walk_on(other.id)

        seen = {document_id}
        walk_back(document_id)
        walk_on(document_id)
        return self.entries_by([*before, document_id, *after])

    # Text and search

    def search(
        self, query: str, *, limit: int = 20, filters: Filters | None = None, typing: bool | None = None
    ) -> SearchResult:
        """Answer anything that a person can type; never raises for what it says.

        `typing`: True while the last word may be unfinished, False when it is not, None to judge by the vocabulary.
        """
        try:
            return self._searcher.search(query, limit=limit, filters=filters or Filters(), typing=typing)
        except DamagedError as error:
            self._forget_index(error)
            return self._searcher.search(query, limit=limit, filters=filters or Filters(), typing=typing)

    def hits_in(self, document_id: str, sha256: str, query: str) -> list[PageHit]:
        """Every place in one file that answers, in the order of the file, with snippets."""
        return self._searcher.hits_in(document_id, sha256, query)

    def passages(self, sha256: str) -> list[Passage]:
        """The text of a file as it was published; nothing where its segment is not here."""
        with contextlib.suppress(DamagedError):
            if found := self.index.passages(sha256):
                return found
        return texts_of(self, [sha256]).get(sha256, [])

    def update_index(
        self, progress: Callable[[int, int], None] | None = None, cancelled: Callable[[], bool] | None = None
    ) -> int:
        """Index what is marked, in steps that a kill cannot spoil; returns how many documents were looked at.

        `progress(done, total)` counts documents; `cancelled()` is asked between steps. Raises `library_in_use`.
        """
        if not self.catalogue.dirty_count():
            return 0
        with self.lock():
            try:
                return update(self, progress, cancelled)
            except DamagedError as error:
                self._forget_index(error)
                return update(self, progress, cancelled)

    def _forget_index(self, error: DamagedError) -> None:
        """A damaged index is emptied, to be filled again by `update_index`; a damaged catalogue is not ours to judge."""
        if error.item != self.index.database.path.name:
            raise error
        with self.lock(wait=5):
            self.index.reset()

    # Files

    def file_path(self, sha256: str) -> Path:
        """Where the file stands. Raises ContentError `not_here`."""
        path = self.objects.path(sha256)
        if not path.is_file():
            raise ContentError("not_here", _GONE if sha256 in self.catalogue.objects_here() else _NOT_YET, item=sha256)
        return path

    def copy_for_opening(self, file: File) -> Path:
        """A copy under the file's proper name, for another program; of nothing but what was signed.

        It outlives this process, because that program does; copies older than a week go when the next one is made.
        Raises ContentError `not_here` and `damaged`.
        """
        source = self.file_path(file.sha256)
        copies = self._copies()
        folder = copies / file.sha256[:16]
        target = folder / file.name
        # Copied anew each time: the other program may have written into the last copy.
        part = folder / ".copying"
        try:
            _sweep(copies, keep=_KEEP_COPIES)
            folder.mkdir(parents=True, exist_ok=True)
            sound = _copy(source, part) == file.sha256
            if sound:
                part.replace(target)
            else:
                part.unlink()
        except OSError as error:
            if not self.objects.verify(file.sha256):
                raise ContentError("damaged", _CHANGED, item=file.name) from error  # a sector that cannot be read any more
            raise LibraryError(
                "copy_failed",
                "No copy of the document could be made for the other program, because the disk is full or may not be written, "
                "or because that program still holds the last copy. The document itself is safe and opens here. "
                "Close the other program or make room, then try again.",
                item=file.name,
            ) from error
        if not sound:
            raise ContentError("damaged", _CHANGED, item=file.name)
        return target

    def _copies(self) -> Path:
        if may_write(self.home.personal):
            return self.home.personal / "opened"
        return Path(tempfile.mkdtemp(prefix="fieldshelf-"))  # from a write-protected stick; the system clears it away

    def forget_missing(self) -> int:
        """Forget what is recorded as here but is not, so that the next synchronisation fetches it; returns how many."""
        here = set(self.objects.all())
        gone = self.catalogue.objects_here() - here
        if gone:
            self.catalogue.forget_objects(gone)
        return len(gone)

    @property
    def backed_up(self) -> bool:
        return (self.home.library / recovery.BACKUP).exists()

    def back_up(self) -> None:
        """A backup of the catalogue, which `verify --repair` puts in its place when it is damaged; within `lock()`."""
        recovery.back_up(self.catalogue)

    def verify(
        self,
        repair: bool = False,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> VerifyReport:
        """Read everything again and say what is not as it should be; with `repair`, put right what can be."""
        return verify(self, repair=repair, progress=progress, cancelled=cancelled)

    def summary(self) -> dict[str, Any]:
        """Counts for the status page and `fieldshelf status`."""
        entries = self.entries()
        lengths = self.catalogue.object_lengths()
        return {
            "documents": len(entries),
            "available": sum(entry.available for entry in entries),
            "collections": len(self.catalogue.collections()),
            "sources": len(self.catalogue.sources()),
            "bytes": sum(lengths.values()),
            "statuses": dict(sorted(Counter(entry.status.key for entry in entries).items())),
            "languages": dict(sorted(Counter(language for entry in entries for language in entry.document.languages).items())),
            "dirty": self.catalogue.dirty_count(),
        }


def _copy(source: Path, target: Path) -> str:
    """Returns the sha256 of what was written."""
    digest = hashlib.sha256()
    with source.open("rb") as old, target.open("wb") as new:
        while chunk := old.read(1 << 20):
            digest.update(chunk)
            new.write(chunk)
    return digest.hexdigest()


def _sweep(folder: Path, keep: float) -> None:
    """Removes the copies that were made more than `keep` seconds ago; one that cannot be removed stays."""
    for copy in folder.iterdir() if folder.is_dir() else ():
        if time.time() - copy.stat().st_mtime > keep:
            shutil.rmtree(copy, ignore_errors=True)
