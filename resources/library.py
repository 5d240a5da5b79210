"""A library on disk, whole: catalogue, objects, index and what is personal, and what follows from them together.

One `Library` may be used from several threads at once. Opening does nothing but look whether the schemas are right.
Changing it (installing, indexing, repairing) is done within `lock()`, by one program at a time.
"""

from __future__ import annotations

import contextlib
import datetime
import functools
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from resources.answers.citation_index import Citations, Wish
from resources.errors import ContentError, LibraryError
from resources.fulltext.index import Index
from resources.home import Home, check_settings
from resources.models import File, Passage
from resources.own.personal import Personal
from resources.results import Cancel, Filters, Hit, PageHit, SearchCancelled, SearchResult
from resources.sentences import say
from resources.store import recovery
from resources.store.catalogue import Catalogue
from resources.store.copies import copy_for_opening
from resources.store.database import DamagedError, check_version, gone, may_write
from resources.store.durable import make_folder
from resources.store.endings import named
from resources.store.entries import Entries
from resources.store.entry import Entry
from resources.store.objects import ObjectStore
from resources.store.status import Status
from resources.verify import VerifyReport, verify

if TYPE_CHECKING:
    import filelock

    from resources.answers.search import Searcher
    from resources.store.columns import Columns

__all__ = [
    "Cancel", "Entry", "Filters", "Hit", "Library", "PageHit", "SearchCancelled", "SearchResult", "VerifyReport",
]  # fmt: skip

_LONG, _MOMENT = 0.02, 5.0  # seconds that a key need not wait for; and for which it is told what was so
_NOT_YET = (
    "This document is not on this computer yet; only its description and text are. "
    "Download it the next time there is a connection."
)
_SHARED = (
    "This library is kept for everybody on this computer by its administrator, who brings it up to date. Nothing was changed. "
    "Ask there for what is missing; your notes are your own."
)
_GONE = (
    "The file of this document is not on this disk any more, although it had been downloaded. It cannot be opened now. "
    "Run `fieldshelf sync`: it is fetched again."
)


class Library:
    """Made by `Library.open`; close it, or use it as a context manager."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.catalogue = Catalogue(home.library / "catalogue.db")
        self.objects = ObjectStore(home.library)
        self.index = Index(home.library / "index.db", self.catalogue.identity(), self.catalogue.mark_all_dirty)
        self.personal = Personal(home.personal)
        # Those who may only read it see what is written meanwhile, and after it was closed, through its log.
        self.catalogue.database.outlasts = self.index.database.outlasts = home.shared
        self._lock: filelock.BaseFileLock | None = None  # made when it is first needed
        self._making = threading.Lock()
        self._citations = Citations(self.index.database, self.catalogue.by_reference, self.catalogue.ids)
        self._documents = Entries(self.catalogue)
        self._columns: tuple[float, float, Columns | None] = (0.0, 0.0, None)

    @classmethod
    def open(cls, home: Home, *, create: bool = True) -> Library:
        """Raises LibraryError: library_missing (with create=False), library_too_new, library_damaged, library_read_only,
        library_catalogue_missing (there was one: see `recovery.restore`), personal_too_new, settings_too_new."""
        check_settings(home)
        check_version(home.personal / "personal.db", "personal")
        recovery.check(home)
        if not (home.library / "catalogue.db").exists():
            if not create:
                raise LibraryError(
                    "library_missing",
                    say("There is no library here yet. Add a source, or import a pack, to begin one."),
                    item=str(home.library),
                )
            try:
                make_folder(home.library)
            except OSError as error:
                raise LibraryError(
                    "library_read_only",
                    say("A library cannot be made here, because the folder cannot be written. Choose another place for it."),
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
        """Be the only one who changes the library; may be nested within a thread. Raises `library_in_use`, `library_gone`."""
        self.check_there()
        if self.home.shared and not may_write(self.home.library):
            raise LibraryError("library_shared", say(_SHARED), item=str(self.home.library))
        import filelock  # whoever only reads does not load it

        with self._making:
            lock = self._lock = self._lock or filelock.FileLock(self.home.library / "lock", thread_local=True)
        try:
            lock.acquire(timeout=wait)
        except filelock.Timeout:
            raise LibraryError(
                "library_in_use",
                say(
                    "Another window or program is changing the library just now. Reading and searching go on. Wait until it "
                    "has finished, then try again."
                ),
                item=str(self.home.library),
            ) from None
        except OSError as error:
            raise LibraryError(
                "library_read_only",
                say("The library cannot be written. It can still be read and searched. Check who may write to its folder."),
                item=str(self.home.library),
            ) from error
        try:
            yield
        finally:
            lock.release()

    def check_there(self) -> None:
        """Raises LibraryError `library_gone` where its folder was taken away since it was opened."""
        if not self.catalogue.database.path.exists():
            raise gone(self.home.library)

    # Documents

    def today(self) -> datetime.date:
        """The day for which everything is judged: see `Entries.today`."""
        return self._documents.today()

    def entry(self, document_id: str) -> Entry:
        """Raises ContentError `no_such_document`."""
        found = self.entries_by([document_id])
        if not found:
            raise ContentError(
                "no_such_document",
                say(
                    "There is no document {document} in this library. Its publisher may have removed it. Search for its title.",
                    document=document_id,
                ),
                item=document_id,
            )
        return found[0]

    def entries(self, collection: str | None = None) -> list[Entry]:
        """In the order of the catalogue; with `collection`, as that collection lists them."""
        return self._documents.listed(collection)

    def entries_by(self, ids: Iterable[str]) -> list[Entry]:
        """In the order of `ids`; unknown ones are left out."""
        return self._documents.by(ids)

    def statuses(self) -> dict[str, Status]:
        """The status of every document, today."""
        return self._documents.statuses()

    def chain(self, document_id: str) -> list[Entry]:
        """The document with all it replaced and all that replaced it, the oldest first."""
        return self.entries_by(self.catalogue.chain(document_id))

    # Text and search

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        filters: Filters | None = None,
        typing: bool = False,
        cancel: Cancel | None = None,
        reads: str = "",
    ) -> SearchResult:
        """Answer anything that a person can type; never raises for what it says.

        `typing`: answer a key at once, from the most current passages that match; the last word may be unfinished. Otherwise
        all that matches is ranked and counted. `cancel` gives it up from another thread: raises SearchCancelled.
        `reads`: the language in which a query that is of none, a reference number, is answered where there are several.
        """
        chosen, resets = filters or Filters(), self.index.database.resets
        try:
            return self._searcher.search(query, limit=limit, filters=chosen, typing=typing, cancel=cancel, reads=reads)
        except DamagedError as error:
            self._forget_index(error, resets)
            return self._searcher.search(query, limit=limit, filters=chosen, typing=typing, cancel=cancel, reads=reads)

    @functools.cached_property
    def _searcher(self) -> Searcher:
        # numpy takes a while, so opening does without; and SQLite reads meanwhile, which after a cold start takes as long.
        with ThreadPoolExecutor(1) as pool:
            pool.submit(self.columns)  # what goes wrong here goes wrong where it is needed, and is told there
            from resources.answers.search import Searcher

        return Searcher(self.catalogue, self.index, self.columns, self.entries_by)

    def columns(self, *, patient: bool = True) -> Columns:
        """What is known of every document, today. Not `patient`: what was known a moment ago, where it takes long to read."""
        read, took, columns = self._columns
        if columns is not None and not patient and took > _LONG and time.monotonic() - read < _MOMENT:
            return columns
        started = time.monotonic()
        columns = self.catalogue.columns(self.today())
        read = time.monotonic()
        if columns is not self._columns[2]:
            self._columns = (read, read - started, columns)
        return columns

    def hits_in(self, document_id: str, sha256: str, query: str) -> list[PageHit]:
        """Every place in one file that answers, in the order of the file, with snippets."""
        number = self.catalogue.numbers([document_id]).get(document_id)
        return [] if number is None else self._searcher.hits_in(number, sha256, query)

    def similar(self, document_id: str, limit: int = 5) -> list[Entry]:
        """Current documents that speak of the same, the nearest first."""
        from resources.answers.similar import similar

        number = self.catalogue.numbers([document_id]).get(document_id)
        if number is None:
            return []
        found = similar(self.index, self._searcher.postings, self.columns(), number, limit)
        ids = self.catalogue.ids(found)
        return self.entries_by(ids[one] for one in found if one in ids)

    def cites(self, document_id: str) -> list[tuple[str, Entry | None]]:
        """What a document names: references as they are written, and the documents here that have them."""
        number = self.catalogue.numbers([document_id]).get(document_id)
        cited = self._citations.cites(number) if number is not None else []
        entries = {entry.document.id: entry for entry in self.entries_by(one.document for one in cited if one.document)}
        return [(one.written, entries.get(one.document or "")) for one in cited]

    def cited_by(self, document_id: str) -> list[Entry]:
        """The documents that name this one."""
        document = self.catalogue.document(document_id)
        if document is None:
            return []
        return self.entries_by(self._citations.cited_by(document_id, document.reference))

    def wish_list(self, limit: int = 100) -> list[Wish]:
        """References that documents here name and that no document here has, those that most name first."""
        return self._citations.wish_list(limit)

    def passages(self, sha256: str) -> list[Passage]:
        """The text of a file as it was published; nothing where its segment is not here."""
        with contextlib.suppress(DamagedError):
            document = self.catalogue.document_with(sha256)
            numbers = self.catalogue.numbers([document.id] if document else ())
            for unit in (unit for number in numbers.values() for unit in self.index.units(number)):
                if unit.sha256 == sha256:
                    return self.index.passages(unit)
        from resources.fulltext.indexing import text_of

        return text_of(self.catalogue, self.objects, sha256)

    def has_text(self, sha256: str) -> bool:
        """Whether there are words of a file here in which something can be found."""
        document = self.catalogue.document_with(sha256)
        numbers = self.catalogue.numbers([document.id] if document else ())
        indexed = (unit.sha256 for number in numbers.values() for unit in self.index.units(number))
        return sha256 in indexed or bool(self.passages(sha256))

    def update_index(
        self, progress: Callable[[int, int], None] | None = None, cancelled: Callable[[], bool] | None = None
    ) -> int:
        """Index what is marked, in steps that a kill cannot spoil; returns how many documents were looked at.

        `progress(done, total)` counts documents; `cancelled()` is asked between steps. Raises `library_in_use`.
        """
        if not self.catalogue.dirty_count():
            return 0
        from resources.fulltext.indexing import Shelf, update

        def work() -> int:
            return update(Shelf(self.catalogue, self.index, self.objects, self.columns()), progress, cancelled)

        with self.lock():
            resets = self.index.database.resets
            try:
                return work()
            except DamagedError as error:
                self._forget_index(error, resets)
                return work()

    def maintain(self, cancelled: Callable[[], bool] | None = None) -> bool:
        """When nobody waits: what makes searches fast again after much was written. Whether all of it was done.

        Interrupted, it goes on the next time. Raises `library_in_use`.
        """
        from resources.fulltext.maintenance import maintain

        if self.index.maintained():
            return True
        with self.lock():
            return maintain(self.index, cancelled)

    def _forget_index(self, error: DamagedError, resets: int) -> None:
        """A damaged index is emptied, to be filled again by `update_index`; a damaged catalogue is not ours to judge.

        `resets` is what there was of them when the work began that met the damage: two searches may meet it at once.
        """
        if error.item != self.index.database.path.name:
            raise error
        with self.lock(wait=5):
            if self.index.database.resets == resets:
                self.index.reset()

    # Files

    def file_path(self, sha256: str) -> Path:
        """Where the file stands. Raises ContentError `not_here`."""
        path = self.objects.path(sha256)
        if not path.is_file():
            self.check_there()
            raise ContentError(
                "not_here", say(_GONE) if sha256 in self.catalogue.objects_here() else say(_NOT_YET), item=sha256
            )
        return path

    def copy_for_opening(self, file: File, name: str | None = None) -> Path:
        """A copy for another program: under `name`, else its own, ending as its type. ContentError `not_here`, `damaged`."""
        self.file_path(file.sha256)
        document = self.catalogue.document_with(file.sha256)
        source = self.catalogue.source_of(document.publisher) if document else None
        return copy_for_opening(
            file, self.objects, self.home.personal, name=name or named(file), origin=source.url if source else None
        )

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
        catalogue = self.catalogue
        return {
            "documents": catalogue.count(),
            "available": catalogue.available_count(),
            "collections": len(catalogue.collections()),
            "sources": len(catalogue.sources()),
            "bytes": sum(catalogue.object_lengths().values()),
            "statuses": dict(sorted(catalogue.status_counts(self.today()).items())),
            "languages": dict(sorted(catalogue.language_counts().items())),
            "dirty": catalogue.dirty_count(),
        }
