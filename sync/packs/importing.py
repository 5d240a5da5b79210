"""What a pack would change here, and importing it: one source's turn of a sync (`sync/run.py`) whose only place is the pack.

So everything is verified, weighed, guarded, resumed and told of as it is with a network. What differs: expiry is judged at
the day on which the pack was signed; only what the pack carries is planned; nothing is limited but by the library's quota,
because a stick costs nothing; and what is older than what is here only fills gaps.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.errors import FieldshelfError, SourceError
from resources.library import Library
from resources.models import Document, File
from resources.store.catalogue import Source
from sync import disk, ending
from sync.budget import Budget
from sync.first_root import keep_root, metadata_folder
from sync.ledger import Ledger
from sync.mirrors import Contact, Mirrors
from sync.packs import told
from sync.packs.bag import Problem, compare
from sync.packs.opened import MARKER, Pack, is_segment
from sync.packs.transport import PackTransport
from sync.plan import FetchObject, InstallCatalogue, Offer, Plan, RemoveCollection
from sync.policy import Policy
from sync.progress import Progress
from sync.report import SourceReport
from sync.run import Run, Tuning, accepted_removals
from sync.sources import confirm_source, keep_source, may_be_called
from sync.trust import REFUSALS, Offered, read_date

LONGEST = datetime.timedelta(days=731)  # 24 months, between the day on which a pack was signed and that on which it is imported
PARALLEL = 6  # files at once: while one is being made durable, others are read and hashed
KINDS = ("added", "updated", "superseded", "withdrawn", "removed")  # what may become of a document here
_KINDS = {"new": "added"}  # what a person calls them
_MOST_TOLD = 100  # errors


@dataclass(frozen=True)
class Look:
    """What importing `pack` would change here; nothing has been changed.

    `source`: as it is known here, or as it would be added. `report`: how it would go; its `errors` are what would not be
    taken, its `plan` what would be done. `changes`: ids of documents by kind, which are those of `KINDS`; `documents`: each of
    them, as the pack lists it, or as it is here.
    `needed` and `free` are bytes on the library's disk. `absent`: documents of the pack's lists that could then be searched,
    but not opened here. `older`: than what is here, so that it can only fill gaps. `stranger`: it is not of the publishers
    whose fingerprints were given.
    """

    pack: Pack
    source: Source
    added: bool
    report: SourceReport
    changes: Mapping[str, tuple[str, ...]]
    needed: int
    free: int
    absent: int
    older: bool = False
    stranger: bool = False
    documents: Mapping[str, Document] = field(default_factory=dict)

    @property
    def days(self) -> int | None:
        """How old the signature is; None where its date is not known."""
        signed = self.pack.signed
        return None if signed is None else max(0, (datetime.datetime.now(datetime.UTC) - signed).days)

    @property
    def known(self) -> bool:
        """Whether a trusted hand has vouched for the publisher's key."""
        return self.source.pinned

    @property
    def title(self) -> str | None:
        """What the publisher calls itself: as its key is known here, else as the pack claims."""
        return self.pack.title if self.added else self.source.title or self.pack.title

    @property
    def worth(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.report.plan and self.report.plan.actions)


def look(
    library: Library,
    pack: Pack,
    *,
    fingerprints: Sequence[str] = (),
    accept_removals: Sequence[str] = (),
    progress: Progress | None = None,
    tuning: Tuning | None = None,
) -> Look:
    """Verifies what is signed and works out the rest as the import would. Where `fingerprints` (64 digits each) are given, they
    vouch for their publishers, and packs of others are refused. Raises LibraryError, and UsageError for a name in
    `accept_removals` that is not known; everything else that is wrong stands in the report."""
    with library.lock(), tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        accepted = accepted_removals(library, accept_removals)
        library.forget_missing()
        source, added = _source(library, pack)
        free = disk.free(library.home.library)
        # By the root that everything is verified from: what the pack itself says of others proves nothing.
        if fingerprints and source.fingerprint not in fingerprints:
            error = told.stranger(pack, fingerprints, source.fingerprint or "").to_json()
            return Look(
                pack, source, added, SourceReport(source.name, "refused", errors=(error,)), {}, 0, free, 0, stranger=True
            )
        source = dataclasses.replace(source, pinned=source.pinned or bool(fingerprints))
        metadata = Path(place, "metadata")
        kept = metadata_folder(library, source.name)
        if not added and kept.is_dir():
            shutil.copytree(kept, metadata, ignore=shutil.ignore_patterns("catalogues"))
        else:
            keep_root(metadata, pack.root)
        policy = _policy(library, pack, accepted)
        run = PackRun(library, source, pack, progress or Progress(), tuning or Tuning(), policy, metadata=metadata)
        report = run.report()
        changes = run.changes()
        documents = run.documents(identifier for kind in changes.values() for identifier in kind)
        return Look(pack, source, added, report, changes, run.needed(), free, run.absent(), run.older, documents=documents)


def import_pack(
    library: Library,
    looked: Look,
    *,
    accept_removals: Sequence[str] = (),
    progress: Progress | None = None,
    tuning: Tuning | None = None,
) -> SourceReport:
    """Imports what was looked at; a publisher that is not known here is added, and stays unknown until it is compared.

    A kill, or a stick that is taken out, leaves a library that the next import of the pack completes. Raises LibraryError,
    SourceError and UsageError as `look` and `add_source` do.
    """
    if looked.report.plan is None:  # refused, or the stick is gone
        return looked.report
    with library.lock():
        accepted = accepted_removals(library, accept_removals)
        library.forget_missing()
        source, added = _source(library, looked.pack)
        vouched = looked.known and source.fingerprint == looked.source.fingerprint and not source.pinned
        source = dataclasses.replace(source, pinned=source.pinned or vouched)
        if added:
            keep_source(library, source, looked.pack.root)
        elif vouched:
            library.catalogue.update_source(source)
        policy = _policy(library, looked.pack, accepted)
        run = PackRun(library, source, looked.pack, progress or Progress(), tuning or Tuning(), policy)
        report = run.report()
        ending.tidy(library, [report])
    return report


def vouch(library: Library, looked: Look) -> bool:
    """Whoever gives a fingerprint has compared it, whether the pack has anything new or not: without an import, that makes a
    publisher known that is here already. Whether it did."""
    fingerprint = looked.source.fingerprint
    if looked.added or looked.report.plan is None or not looked.known or fingerprint is None:
        return False
    confirm_source(library, looked.source.name, fingerprint)
    return True


def _policy(library: Library, pack: Pack, accepted: frozenset[str]) -> Policy:
    """Whoever brings a pack wants what is in it: the rules are for links that cost something."""
    return Policy(
        asked={asked.document_id: asked.languages for asked in library.catalogue.asked()},
        quota=library.catalogue.quota(),
        accepted=accepted,
        carried=pack.files.keys(),
    )


def _source(library: Library, pack: Pack) -> tuple[Source, bool]:
    """The source that the pack's keys belong to, whatever it is called here or there; and whether it is to be added."""
    fingerprints = {pack.fingerprint, *pack.roots.values()}
    for source in library.catalogue.sources():
        if source.fingerprint in fingerprints:
            return source, False
    now = f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"
    known = library.catalogue.sources(removed=True)
    removed = next((source for source in known if source.fingerprint == pack.fingerprint), None)
    name = removed.name if removed else _free_name(pack.institute, {source.name for source in known})
    return Source(name, "", fingerprint=pack.fingerprint, title=pack.title, added=now), True


def _free_name(institute: str, taken: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", institute.lower()).strip("-")[:40].strip("-")
    base = base if may_be_called(base) else "pack"
    return next(
        name for number in range(1, len(taken) + 2) if (name := base if number == 1 else f"{base}-{number}") not in taken
    )


class PackRun(Run):
    """The turn of a source whose only place is a pack. With `metadata`, another folder for what is signed, it is a dry run."""

    def __init__(
        self,
        library: Library,
        source: Source,
        pack: Pack,
        progress: Progress,
        tuning: Tuning,
        policy: Policy,
        *,
        metadata: Path | None = None,
    ) -> None:
        # What cannot be read from a stick cannot be read a second later either.
        link = dataclasses.replace(tuning.link, pauses=(), longer=(), check=progress.check_cancelled)
        super().__init__(
            library,
            source,
            progress,
            dataclasses.replace(tuning, link=link, parallel=PARALLEL),
            metadata is not None,
            policy,
            Ledger(library.catalogue, Budget()),
            mirrors=Mirrors.of(PackTransport(pack), link),
            near=True,
            metadata=metadata,
        )
        self._pack = pack
        self.older = False

    def report(self) -> SourceReport:
        before = self._library.catalogue.change_number()
        report = super().report()
        if not self._dry_run:  # what is withdrawn or superseded is counted as that alone, as it was told before
            updated = self._library.catalogue.changed_after(before).get("updated", ())
            report = dataclasses.replace(report, updated=len(updated))
        errors = report.errors[:_MOST_TOLD]
        if report.result in ("complete", "nothing_new") and (note := told.not_whole(self._pack, self._faults())) is not None:
            errors += (note.to_json(),)
        return dataclasses.replace(report, errors=errors)

    def _sync(self) -> None:
        super()._sync()
        if self._apply is not None and (files := self._copies_instead()):
            instead = Plan(files)
            self._progress.total_bytes += instead.length
            self._apply.together(instead, self._lists)
        self._errors += told.lacking(self._pack, self._lacking())

    def _copies_instead(self) -> tuple[FetchObject, ...]:
        """Small files that did not come out of their texts, because these are damaged: they lie in the pack for people, too."""
        here = self._library.catalogue.objects_here()
        return tuple(
            FetchObject(sha256, file.length, document.id, file.name, file.media_type, title=document.title())
            for sha256, (document, file) in self._unpacked.items()
            if sha256 not in here and sha256 in self._pack.files
        )

    def _lacking(self) -> list[Problem]:
        """What should be in the pack, is not, and would have brought something that the library's lists name."""
        named = {
            file.sha256 for collection in self._lists.values() for document in collection.documents for file in document.files
        }
        if not self.older:  # its own lists count, and their texts with them
            named |= {sha256 for path, sha256 in self._pack.bag.tags.items() if is_segment(path)}
        missing = named - self._here() if self._dry_run else named - self._library.catalogue.objects_here()
        hashes = {**self._pack.bag.files, **self._pack.bag.tags}
        return [problem for problem in self._pack.problems if hashes.get(problem.path) in missing]

    def _faults(self) -> list[Problem]:
        """All that is wrong with the pack, whether it matters here or not, as far as that is cheap to know: of what came out of
        a bundle of texts, there are copies for people, which were not read."""
        found = list(self._pack.problems)
        if self._dry_run:  # which of them are not as long as they should be, only an import finds out
            return [problem for problem in found if problem.code != "count" or not self.plan.actions]
        seen = {problem.path for problem in found}
        came = self._unpacked
        for path, sha256 in self._pack.bag.files.items():
            if sha256 not in came or path in seen:
                continue
            self._progress.step("verify", path)
            problem = compare(self._pack.bag, path, sha256, length=came[sha256][1].length)
            if self._progress.cancelled or (problem and not (self._pack.folder / MARKER).exists()):
                break  # the stick was taken out: nothing can be said of the rest
            found += [problem] if problem else []
        return found

    def _contact(self) -> Contact:
        self._at = self._pack.signed
        now = max(filter(None, (self._now(), read_date(self._library.catalogue.signed_floor()))))
        if self._at is not None and now - self._at > LONGEST:
            raise told.too_old(self._pack, self._at)
        try:
            return super()._contact()
        except SourceError as error:
            if not self._is_older(error):
                raise
        self.older = True
        self._told.append(told.older(self._pack, read_date(self._source.signed_floor)))
        return Contact(None, self._known())

    def _now(self) -> datetime.datetime:
        return self._tuning.now or datetime.datetime.now(datetime.UTC)

    def _is_older(self, error: SourceError) -> bool:
        """Whether it was refused because a later state has been seen: its numbers say so, or keys that have been replaced."""
        history = self._metadata / "root_history"
        seen = max((int(path.name.partition(".")[0]) for path in history.glob("[0-9]*.root.json")), default=0)
        replaced = error.code == "tampered" and seen > max(self._pack.roots, default=0)
        return error.code == "rollback" or replaced

    def _known(self) -> Offered:
        """What the library lists of this source: a pack can fill its gaps, and change nothing of it. Nothing of institutes that
        have been revoked since: what an old pack says of them does not name them again."""
        catalogue = self._library.catalogue
        revoked = catalogue.revoked(self._source.name)
        rows = [row for row in catalogue.collections() if row.source == self._source.name]
        rows = [row for row in rows if row.id.partition("/")[0] not in revoked]
        offers = [Offer(row.id, row.version, row.sha256, 0, tuple(catalogue.segments(row.id))) for row in rows]
        return Offered(tuple(offers), tuple(sorted({offer.institute for offer in offers})), {})

    def _result(self, stopped: FieldshelfError | None, errors: list[FieldshelfError]) -> str:
        """What a network does not have now it may have later; a pack does not."""
        return "refused" if stopped is not None and stopped.code in REFUSALS else super()._result(stopped, errors)

    def _tell(self, error: FieldshelfError) -> FieldshelfError:
        return told.in_a_pack(error, self._pack)

    # What came of a dry run

    @property
    def plan(self) -> Plan:
        return self._plan or Plan()

    def changes(self) -> dict[str, tuple[str, ...]]:
        """Ids by kind: all of it is done, looked at, and undone."""
        moves = [action for action in self.plan.actions if isinstance(action, (InstallCatalogue, RemoveCollection))]
        if not moves:
            return {}
        catalogue = self._library.catalogue
        with catalogue.rehearsal():
            catalogue.update_source(self._source)  # it may be a new one
            number = catalogue.change_number()
            for action in moves:
                if isinstance(action, InstallCatalogue):
                    collection = self._lists[action.collection_id]
                    catalogue.install_collection(self._source.name, collection, action.version, action.sha256)
                else:
                    catalogue.remove_collection(action.collection_id)
            changed = catalogue.changed_after(number)
        return {_KINDS.get(kind, kind): tuple(documents) for kind, documents in changed.items()}

    def documents(self, ids: Iterable[str]) -> dict[str, Document]:
        """As the pack lists them; those that it does not list as they are here."""
        wanted = list(ids)
        here = self._library.catalogue.documents_by(wanted)
        listed = {document.id: document for collection in self._lists.values() for document in collection.documents}
        return {identifier: found for identifier in wanted if (found := listed.get(identifier) or here.get(identifier))}

    def needed(self) -> int:
        """Bytes still to be written of documents and texts, and of small files out of these."""
        here = self._library.catalogue.objects_here()
        return self.plan.bytes + sum(file.length for sha256, (_, file) in self._unpacked.items() if sha256 not in here)

    def absent(self) -> int:
        """Documents of its lists of which no file will be here."""
        have = self._here()
        return sum(
            not any(file.sha256 in have for file in document.files)
            for collection in self._lists.values()
            for document in collection.documents
            if document.files
        )

    def _here(self) -> set[str]:
        """What is here, or will be by the plan."""
        coming = {action.sha256 for action in self.plan.objects} | {action.sha256 for action in self.plan.segments}
        return coming | {*self._library.catalogue.objects_here(), *self._unpacked}

    @functools.cached_property
    def _unpacked(self) -> dict[str, tuple[Document, File]]:
        """Small files, by sha256, that come out of the texts of the plan."""
        coming = {(action.collection_id, action.name) for action in self.plan.segments}
        return {
            file.sha256: (document, file)
            for name, collection in self._lists.items()
            for document in collection.documents
            for file in document.files
            if file.packed and (name, file.segment) in coming
        }
