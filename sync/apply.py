"""Carrying out a plan: rows first, so that a status counts at once, then texts, then documents.

Every step leaves the library whole: an object is durable before a row says that it is here, and whatever a kill leaves
undone is found undone by the next plan. Talks to nobody but the library and the downloads.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.errors import ContentError, FieldshelfError, LibraryError, SourceError
from resources.library import Library
from resources.measures import size
from resources.models import Collection
from resources.sentences import joined, say
from resources.store.durable import let_write
from resources.store.segments import read_segment
from sync import disk, room
from sync.actions import FetchObject, FetchSegment, InstallCatalogue, RemoveCollection
from sync.downloads import Downloads
from sync.ledger import Ledger
from sync.plan import Plan
from sync.progress import Progress
from sync.standing import ReinstateInstitute, RevokeInstitute

_BATCH = 20
_WORTH = 1.0  # seconds of waiting in which something else is begun


@dataclass
class Outcome:
    """What was done so far, filled in while it is done: after an error it tells how far it went."""

    added: int = 0
    updated: int = 0
    removed: int = 0
    errors: list[FieldshelfError] = field(default_factory=list)
    catalogues: bool = True  # all that were planned are installed
    waits: SourceError | None = None  # the budget's word, where something was left for later
    unbegun: list[FetchSegment | FetchObject] = field(default_factory=list)  # which could not be resumed, and did not fit

    def failed(self, wanted: FetchSegment | FetchObject, error: FieldshelfError) -> None:
        if error.code == "no_range":
            self.unbegun.append(wanted)
        else:
            self.errors.append(error)


class Apply:
    """Applies one source's plan. An error that ends the sync is raised; what concerns one item only goes to `outcome`.

    `reserve`: bytes to be left free on the disk. `ledger`: who may stop it because of what it costs, if anybody.
    """

    def __init__(
        self,
        library: Library,
        source: str,
        downloads: Downloads,
        progress: Progress,
        reserve: int,
        ledger: Ledger | None = None,
    ) -> None:
        self._library = library
        self._source = source
        self._downloads = downloads
        self._progress = progress
        self._reserve = reserve
        self._ledger = ledger
        self._new: set[str] = set()
        self._updated: set[str] = set()
        self.outcome = Outcome()

    def catalogues(self, plan: Plan, collections: Mapping[str, Collection]) -> None:
        """Rows of what is listed anew and of what is not listed any more: status changes hold from here on."""
        for action in plan.actions:
            if isinstance(action, RevokeInstitute):
                self._library.catalogue.revoke(self._source, action.institute)
            elif isinstance(action, ReinstateInstitute):
                self._library.catalogue.reinstate(self._source, action.institute)
            if not isinstance(action, (InstallCatalogue, RemoveCollection)):
                continue
            self._progress.check_cancelled()
            self._progress.step("install", action.collection_id)
            try:
                if isinstance(action, InstallCatalogue):
                    collection = collections[action.collection_id]
                    changes = self._library.catalogue.install_collection(
                        self._source, collection, action.version, action.sha256
                    )
                else:
                    changes = self._library.catalogue.remove_collection(action.collection_id)
            except LibraryError:
                raise
            except FieldshelfError as error:
                self.outcome.errors.append(error)
                self.outcome.catalogues = False
                continue
            self._new.update(changes.added)
            self._updated.update(changes.updated)
            self.outcome.added += len(changes.added)
            self.outcome.updated = len(self._updated - self._new)  # another collection lists once more what has just come
            self.outcome.removed += len(changes.removed)
        self._progress.step("install")

    def segments(self, plan: Plan, collections: Mapping[str, Collection]) -> None:
        """Texts, and the small files that travel with them. Room for all of them or an error: they are small and come first."""
        needed, free = room.needed(self._library, plan.segments), self._room()
        if needed > free:
            raise disk.full(
                room.needed(self._library, (*plan.segments, *plan.objects)), free, folder=self._library.home.library
            )
        same = _same(plan.segments)
        wanted = [actions[0] for actions in same.values()]
        left = len(wanted)
        with self._within_budget(urgent=False), contextlib.closing(self._downloads.run(wanted)) as results:
            if left > 1:
                self.index_aside()  # by their titles, for now: the first segment is some seconds away
            for done in results:
                left -= 1
                if done.error is not None:
                    self.outcome.failed(done.wanted, done.error)
                    continue
                for action in same[done.wanted.sha256]:
                    self._open(action, collections)
                if left and self._downloads.pause() >= _WORTH:
                    self.index_aside()

    def _open(self, action: FetchSegment, collections: Mapping[str, Collection]) -> None:
        try:
            self._unpack(action, collections[action.collection_id])
        except ContentError as error:
            self.outcome.errors.append(error)
        self._progress.done_items += 1

    def together(self, plan: Plan, collections: Mapping[str, Collection]) -> None:
        """Texts and documents from a disk of this computer: small files are unpacked while others are copied."""
        free = self._room()
        needed = room.needed(self._library, plan.segments)
        if needed > free:
            raise disk.full(
                room.needed(self._library, (*plan.segments, *plan.objects)), free, folder=self._library.home.library
            )
        fitting = self._fitting(plan.objects, free - needed)
        same = _same(plan.segments)
        self._objects([*(actions[0] for actions in same.values()), *fitting], same, collections)
        if len(fitting) < len(plan.objects):
            raise disk.full(room.needed(self._library, plan.objects), self._room(), folder=self._library.home.library)

    def index_aside(self) -> None:
        """What is here becomes searchable while more is on its way: afterwards the link would have to wait for it."""
        items = self._progress.done_items, self._progress.total_items
        self.index()
        self._progress.done_items, self._progress.total_items = items

    def documents(self, plan: Plan) -> None:
        """As many as there is room for, in the plan's order. Where the budget ends, what is urgent may use its reserve."""
        fitting = self._fitting(plan.objects, self._room())
        if self._ledger is None:
            self._objects(fitting)
        else:
            with self._within_budget(urgent=True):
                self._objects([action for action in fitting if action.urgent])
            if self.outcome.waits is None:
                with self._within_budget(urgent=False):
                    self._objects([action for action in fitting if not action.urgent])
        if self.outcome.waits is not None:
            self.outcome.waits = self._held_back(plan, self.outcome.waits)
        elif len(fitting) < len(plan.objects):
            raise disk.full(room.needed(self._library, plan.objects), self._room(), folder=self._library.home.library)

    def _held_back(self, plan: Plan, waits: SourceError) -> SourceError:
        """What waits, too: whether it is worth another connection, or some money, depends on how much it is."""
        has = self._library.objects.has
        texts = [action for action in plan.segments if not has(action.sha256)]
        files = [action for action in plan.objects if not has(action.sha256)]
        total = size(room.unfetched(self._library, (*texts, *files)))
        collections = ", ".join(dict.fromkeys(action.collection_id for action in texts))
        first = {"file": files[0].name, "document": files[0].document_id} if len(files) == 1 else {}
        if texts and first:
            held = say(_HELD_TEXTS_AND_FILE, collections=collections, size=total, **first)
        elif texts and files:
            held = say(_HELD_TEXTS_AND_FILES, collections=collections, files=len(files), size=total)
        elif texts:
            held = say(_HELD_TEXTS, collections=collections, size=total)
        elif first:
            held = say(_HELD_FILE, size=total, **first)
        elif files:
            held = say(_HELD_FILES, files=len(files), size=total)
        else:
            return waits
        return SourceError(waits.code, joined(waits.message, held), item=waits.item)

    def _fitting(self, actions: Sequence[FetchObject], free: int) -> list[FetchObject]:
        """As many as there is room for, from the first on."""
        fitting: list[FetchObject] = []
        for action in actions:
            free -= room.needed(self._library, (action,))
            if free >= 0:
                fitting.append(action)
        return fitting

    def _objects(
        self,
        actions: Sequence[FetchSegment | FetchObject],
        same: Mapping[str, Sequence[FetchSegment]] | None = None,
        collections: Mapping[str, Collection] | None = None,
    ) -> None:
        arrived: list[FetchObject] = []
        try:
            for done in self._downloads.run(actions):
                if done.error is not None:
                    self.outcome.failed(done.wanted, done.error)
                    continue
                if isinstance(done.wanted, FetchSegment):
                    for action in (same or {})[done.wanted.sha256]:
                        self._open(action, collections or {})
                    continue
                self._progress.done_items += 1
                arrived.append(done.wanted)
                self._progress.step("install", done.wanted.name)
                if len(arrived) >= _BATCH or self._downloads.quiet:  # what is here can be opened while the next is on its way
                    self._record(arrived)
        finally:
            self._record(arrived)

    @contextlib.contextmanager
    def _within_budget(self, *, urgent: bool) -> Iterator[None]:
        """What is fetched inside stops where the budget says so; that ends this part of the plan, not the sync."""
        ledger = self._ledger
        if ledger is not None:
            self._progress.gate = lambda: ledger.check(urgent=urgent)
            if ledger.counts:
                self._downloads.promised = functools.partial(ledger.promised, urgent=urgent)
        try:
            yield
        except SourceError as error:
            if error.code != "budget":
                raise
            self.outcome.waits = error
        finally:
            self._progress.gate = None
            self._downloads.promised = None

    def index(self) -> int:
        """Makes searchable whatever is marked, from this run or from one that was interrupted."""

        def count(done: int, total: int) -> None:
            self._progress.done_items, self._progress.total_items = done, total
            self._progress.step("index", "")

        if not self._library.catalogue.dirty_count():
            return 0
        self._progress.step("index", "")
        return self._library.update_index(count, lambda: self._progress.cancelled)

    def _record(self, arrived: list[FetchObject]) -> None:
        if arrived:
            self._library.catalogue.record_objects([(action.sha256, action.length) for action in arrived])
            self._progress.ready.update(action.sha256 for action in arrived)
            arrived.clear()

    def _unpack(self, action: FetchSegment, collection: Collection) -> None:
        """Small files out of a segment that is here and verified. What no document names stays in the segment."""
        objects = self._library.objects
        named = {file.sha256: file.length for document in collection.documents for file in document.files if file.packed}
        unpacked: list[tuple[str, int]] = []
        parts: dict[str, Path] = {}
        self._progress.step("install", action.name)
        for kind, sha256, data in read_segment(objects.path(action.sha256)):
            if kind != "object" or named.get(sha256) != len(data):
                continue
            self._progress.step("install", action.name)
            with disk.errors(self._library.home.library):
                if not objects.verify(sha256):
                    objects.remove(sha256)
                    part = parts[sha256] = objects.incoming(sha256)
                    if part.exists():
                        let_write(part)  # left by a kill, already read-only
                    part.write_bytes(data)
            unpacked.append((sha256, len(data)))
        with disk.errors(self._library.home.library):
            objects.install_all(parts, self._downloads.several)
        self._library.catalogue.record_objects(unpacked)
        self._progress.step("install", action.name)
        self._library.catalogue.record_segment(action.collection_id, action.segment)

    def _room(self) -> int:
        return disk.free(self._library.home.library) - self._reserve


def _same(segments: Sequence[FetchSegment]) -> dict[str, list[FetchSegment]]:
    """By sha256: several collections may have a segment of the same bytes, and it is fetched once."""
    found: dict[str, list[FetchSegment]] = {}
    for action in segments:
        found.setdefault(action.sha256, []).append(action)
    return found


_HELD_TEXTS = "Held back: the texts of {collections}, {size}."
_HELD_FILE = "Held back: {file} of {document}, {size}."
_HELD_FILES = "Held back: {files} files, {size}."
_HELD_TEXTS_AND_FILE = "Held back: the texts of {collections} and {file} of {document}, {size}."
_HELD_TEXTS_AND_FILES = "Held back: the texts of {collections} and {files} files, {size}."
