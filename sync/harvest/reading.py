"""One reader's sync of a source that nobody signs: harvested, read in the process for foreign files, and put into the library.

The same invariants as for signed sources: an object is durable before a row says so, the list is replaced at once, and what a
kill leaves undone the next run finds undone.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import functools
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from resources.catalogue_format import collection_to_json
from resources.children.failures import Failures
from resources.errors import FieldshelfError, LibraryError, PublishError, SourceError
from resources.library import Library
from resources.models import Collection, Document, File, Segment
from resources.sentences import say, say_count
from resources.store.catalogue import Changes, Source
from resources.store.plain_files import open_plain
from sync import disk, guards
from sync.harvest import drafting, local
from sync.harvest.fetching import Fetcher
from sync.harvest.gathering import Gathered, gather, look
from sync.harvest.publishing import held
from sync.ledger import Ledger
from sync.policy import Policy, wanted
from sync.progress import Progress
from sync.publish.contents import texts_of
from sync.publish.drafts import Scanned
from sync.publish.files import Lost, LostError, to_json
from sync.publish.notices import named
from sync.publish.repository import Origin, Origins
from sync.publish.segments import Existing, Wanted, distribute
from sync.publish.texts import Text, Texts, failures
from sync.publish.unpacking import Store, unpack
from sync.report import History, SourceReport
from sync.transport import Link

_FORMAT = 1


@dataclass
class _State:
    """What is remembered of a source beside the library's rows: which file was which, and what each segment carries."""

    origins: Origins = field(default_factory=dict)
    segments: list[Existing] = field(default_factory=list)
    names: list[str] = field(default_factory=list)  # ever given to a segment
    told: list[list[str]] = field(default_factory=list)  # what was said of single files the last time: code, file


class Reading:
    """One source's turn."""

    def __init__(
        self, library: Library, source: Source, folder: Path, progress: Progress, link: Link, policy: Policy, ledger: Ledger
    ) -> None:
        self._library = library
        self._source = source
        self._folder = folder
        self._progress = progress
        self._link = dataclasses.replace(link, check=progress.check_cancelled)
        self._policy = policy
        self._ledger = ledger
        self._id = local.collection_id(source.name)
        self._errors: list[dict[str, str | None]] = []
        self._told: set[tuple[str, str]] = set()  # what the last run said of single files
        self._changes = Changes()
        self._carried = (0, 0)
        self._new = False

    def report(self, *, dry_run: bool) -> SourceReport:
        self._progress.begin(self._source.name)
        self._ledger.begin(self._source.name)
        history = History(self._library.catalogue, self._source.name, kept=not dry_run)
        stopped: FieldshelfError | None = None
        try:
            with disk.errors(self._folder):
                self._sync(dry_run=dry_run)
        except PublishError as error:  # the words of the publisher's side; here somebody only reads
            stopped = (
                disk.full(folder=Path(error.item).parent if error.item else self._folder)
                if error.code == "disk_full"
                else SourceError("unreachable", say(_UNREADABLE, place=error.item or self._source.url), item=error.item)
            )
        except FieldshelfError as error:
            stopped = error
        self._ledger.note(*self._carried)
        if not dry_run:
            try:
                self._index()
            except FieldshelfError as error:
                stopped = stopped or error
        errors = [*([stopped.to_json()] if stopped else []), *self._new_errors()]
        failed = stopped is not None and stopped.code != "budget"
        result = "stopped" if failed else "partial" if errors else "complete" if self._new else "nothing_new"
        if still := len(self._errors) - len(self._new_errors()):
            errors.append({"code": "still_unread", "item": self._source.name, "message": say_count(still, _STILL_ONE, _STILL)})
        report = SourceReport(
            self._source.name,
            result,
            added=len(self._changes.added),
            updated=len(self._changes.updated),
            removed=len(self._changes.removed),
            bytes=self._carried[0],
            requests=self._carried[1],
            errors=tuple(errors),
            resumes=self._ledger.until,
        )
        if not dry_run:
            with contextlib.suppress(LibraryError):
                self._remember(result=result, error=dict(errors[0]) if errors else None)
                history.finish(report)
        return report

    def _new_errors(self) -> list[dict[str, str | None]]:
        """Without what the last run said of the same files: it stays so until somebody puts them right."""
        return [error for error in self._errors if (str(error["code"]), str(error["item"])) not in self._told]

    def _sync(self, *, dry_run: bool) -> None:
        configuration = local.configuration_of(self._source, self._folder)
        with Fetcher(configuration, self._folder / "cache", self._link, kept=self._kept, before=self._before) as fetcher:
            try:
                self._progress.step("check", configuration.url)
                harvest = look(configuration, fetcher, local.institute(self._source.name), self._folder / "pages")
                known = {document.id: document for document in self._library.catalogue.documents(self._id)}
                if dry_run:
                    listed = drafting.listed(harvest.records, local.institute(self._source.name), known.keys())
                    self._changes = Changes(added=tuple(sorted(listed - known.keys())), removed=harvest.went(known, listed))
                    return
                self._remember(last_contact=f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}")
                gathered = gather(harvest, configuration, fetcher, self._folder, self._step)
                texts = self._texts(gathered.scanned, gathered)
                if configuration.type == "folder":
                    texts |= self._taken_apart(gathered, texts)
                Failures(self._library.home.library).replace(self._source.name, failures(texts))
                self._errors[:0] = gathered.problems
                said = [[str(error["code"]), str(error["item"])] for error in self._errors if error["code"] in _OF_FILES]
                if gathered.stopped is not None:
                    self._errors.append(gathered.stopped.to_json())
                state = _read_state(self._folder / "state.json")
                self._told, state.told = {(code, item) for code, item in state.told}, said
                before = Collection(self._id, {}, tuple(known.values()))
                drafted = drafting.draft(gathered, configuration, self._id, before, state.origins, texts, mine=known.keys())
                documents = self._documents(gathered, drafted, known)
                for one in drafted.drafts:
                    state.origins |= one.origins
                titles = {"en": configuration.name or self._source.name}
                self._install(Collection(self._id, titles, documents), gathered, state)
                for fetched in gathered.fetched:
                    fetcher.release(fetched)
                if gathered.complete:
                    fetcher.prune()
            finally:
                self._carried = fetcher.carried, fetcher.requests

    def _documents(self, gathered: Gathered, drafted: drafting.Drafted, known: Mapping[str, Document]) -> tuple[Document, ...]:
        """What is to be listed: what came, and what is not known to be gone."""
        went, many = gathered.removals(known, drafted.listed)
        if many and not guards.accepts(self._policy, self._source.name, self._id):
            how = say("Run `fieldshelf sync --accept-removals {name}`", name=self._source.name)
            self._errors.append(held(self._source.url, len(went), len(known), how).to_json())
            went = ()
        fresh = {one.document.id: one.document for one in drafted.drafts}
        staying = [document for key, document in known.items() if key not in fresh and key not in went]
        return (*fresh.values(), *staying)

    def _taken_apart(self, gathered: Gathered, texts: Mapping[str, Text]) -> dict[str, Text]:
        """The texts of the files within archives and messages, which become files of their document, as by `publish add`."""
        store = Store(lambda sha256: self._kept(sha256) or self._members / sha256, self._folder / "unpacked")
        gathered.members, notices = unpack(store, gathered.scanned, texts, lambda *_: self._progress.check_cancelled())
        self._errors += [named(notice) for notice in notices if notice["code"] == "not_unpacked"]
        return self._texts(gathered.inner, gathered)

    @property
    def _members(self) -> Path:
        """Where the files of archives lie until they are among the library's."""
        return self._folder / "members"

    def _texts(self, files: Sequence[Scanned], gathered: Gathered) -> dict[str, Text]:
        found: dict[str, Text] = {}
        lost = Lost()
        wanted = [(scanned.found, scanned.sha256) for scanned in files]
        reads = [self._library.objects.folder, self._members]
        with Texts(self._folder / "texts", reads) as texts, contextlib.closing(texts.of_all(wanted)) as read:
            for file, text in read:
                self._progress.check_cancelled()
                self._progress.step("compare", file.name)
                if isinstance(text, LostError):
                    lost[file.name] = text
                    continue
                found[file.name] = text
                if problem := text.problem:
                    code = problem["code"]
                    message = say(_HERE[code], file=file.name) if code in _HERE else problem["message"]
                    self._errors.append(named({"code": code, "item": file.name, "message": message}))
        gathered.leave_out(lost)
        return found

    def _install(self, collection: Collection, gathered: Gathered, state: _State) -> None:
        """Objects, then what is remembered of them, then the rows: each durable before the next."""
        library, catalogue = self._library, self._library.catalogue
        texts = Texts(self._folder / "texts")

        def text(file: File) -> Wanted | None:
            kept = texts.kept(file.sha256)
            path = texts.path(file.sha256)
            return Wanted(file, path.read_bytes, None) if kept and kept.passages else None

        def counted(file: File) -> File:
            kept = texts.kept(file.sha256)
            return kept.counted(file) if kept else file

        files = [file for document in collection.documents for file in document.files]
        useful = [one for one in map(text, files) if one]
        published = [
            dataclasses.replace(one, read=functools.partial(texts_of, library.objects.path(one.segment.sha256)))
            for one in state.segments
            if library.objects.has(one.segment.sha256)
        ]
        new: list[Existing] = []

        def write(made: Existing, data: bytes) -> None:
            self._progress.step("install", made.segment.name)
            library.objects.add_bytes(data)
            new.append(made)

        carried, segments = distribute(useful, published, state.names, write)
        state.names += [made.segment.name for made in new]
        state.segments = [one for one in (*published, *new) if one.segment in segments]
        documents = [
            dataclasses.replace(
                document,
                files=tuple(dataclasses.replace(counted(file), segment=carried.get(file.sha256)) for file in document.files),
            )
            for document in collection.documents
        ]
        collection = dataclasses.replace(collection, documents=tuple(documents), segments=segments)
        objects = self._objects(collection, gathered)
        _write_state(self._folder / "state.json", state)
        sha256 = hashlib.sha256(to_json(collection_to_json(collection))).hexdigest()
        row = next((row for row in catalogue.collections() if row.id == self._id), None)
        self._progress.step("install", self._id)
        if row is None or row.sha256 != sha256:
            self._changes = catalogue.install_collection(self._source.name, collection, row.version + 1 if row else 1, sha256)
            self._new = bool(self._changes)
        here = catalogue.objects_here()
        if fresh := [(sha256, length) for sha256, length in objects if sha256 not in here]:
            catalogue.record_objects(fresh)
            self._new = True
        for segment in segments:
            if segment.sha256 not in here:
                catalogue.record_segment(self._id, segment)

    def _objects(self, collection: Collection, gathered: Gathered) -> list[tuple[str, int]]:
        """Copies of the files that are wanted here, made where there is none; all of those that are here."""
        objects = self._library.objects
        places = {scanned.sha256: scanned.found for scanned in (*gathered.scanned, *gathered.inner)}
        room = None if self._policy.quota is None else self._policy.quota - self._library.catalogue.object_bytes()
        left = 0
        here: dict[str, int] = {}
        for _, file, _ in wanted(self._policy, collection):
            if not objects.has(file.sha256):
                place = places.get(file.sha256)
                if place is None:
                    continue
                if room is not None and file.length > room:
                    left += 1
                    continue
                self._step(file.name)
                if not self._copy(place.path, file.sha256):
                    self._errors.append({"code": "changed", "item": file.name, "message": say(_CHANGED, file=file.name)})
                    continue
                room = None if room is None else room - file.length
            here[file.sha256] = file.length
            (self._members / file.sha256).unlink(missing_ok=True)
        if left:
            self._errors.append({"code": "quota", "item": self._source.name, "message": say(_QUOTA, n=left)})
        return list(here.items())

    def _copy(self, source: Path, sha256: str) -> bool:
        """False where the file is no longer what it was when it was hashed, or is gone."""
        part = self._library.objects.incoming(sha256)
        digest = hashlib.sha256()
        part.unlink(missing_ok=True)  # left by a kill
        try:
            reading = open_plain(source)
        except OSError:
            return False
        with reading, part.open("wb") as writing:
            while chunk := reading.read(1 << 20):
                digest.update(chunk)
                writing.write(chunk)
        if digest.hexdigest() != sha256:
            part.unlink()
            return False
        self._library.objects.install(part, sha256)
        return True

    def _kept(self, sha256: str) -> Path | None:
        return self._library.objects.path(sha256) if self._library.objects.has(sha256) else None

    def _before(self) -> None:
        if self._ledger.limits:
            self._ledger.check(urgent=False)

    def _step(self, name: str) -> None:
        self._progress.check_cancelled()
        self._progress.step("download", name)

    def _index(self) -> None:
        def count(done: int, total: int) -> None:
            self._progress.done_items, self._progress.total_items = done, total
            self._progress.step("index", "")

        if self._library.catalogue.dirty_count():
            self._library.update_index(count, lambda: self._progress.cancelled)

    def _remember(self, **values: object) -> None:
        current = self._library.catalogue.source(self._source.name) or self._source
        self._source = dataclasses.replace(current, **values)  # type: ignore[arg-type]
        self._library.catalogue.update_source(self._source)


def _read_state(path: Path) -> _State:
    """As it was written; empty where it is not there or damaged: all that costs is work."""
    try:
        record: dict[str, Any] = json.loads(path.read_bytes())
        if record["format"] != _FORMAT:
            return _State()
        segments = [Existing(Segment(**one["segment"]), dict.fromkeys(one["texts"], 0), {}) for one in record["segments"]]
        origins = {name: Origin(*values) for name, values in record["origins"].items()}
        told = [[str(code), str(item)] for code, item in record.get("told", ())]
        return _State(origins, segments, [str(name) for name in record["names"]], told)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return _State()


def _write_state(path: Path, state: _State) -> None:
    segments: Sequence[Any] = [
        {"segment": dataclasses.asdict(one.segment), "texts": sorted(one.texts)} for one in state.segments
    ]
    origins = {name: [one.document, one.sha256] for name, one in state.origins.items()}
    data = to_json({"format": _FORMAT, "segments": segments, "origins": origins, "names": state.names, "told": state.told})
    disk.make_folder(path.parent)
    disk.write(path, data)


_UNREADABLE = (
    "{place} cannot be read. What is in the library stays as it is. Check that the drive or the share is connected "
    "and that you may read it, and sync again."
)
# What is wrong with one file, whoever reads it how often.
_OF_FILES = frozenset(
    {
        "empty", "no_text", "incomplete", "not_what_it_says", "not_unpacked", "unreadable", "encrypted", "sealed", "damaged",
        "too_large", "too_slow", "crashed", "unsupported",
    }
)  # fmt: skip
_STILL_ONE = "{n} file of which this was said before still cannot be read whole."
_STILL = "{n} files of which this was said before still cannot be read whole."
# Nothing is published here, as `sync.publish.texts` has it.
_HERE = {
    "empty": "{file} is empty: it has 0 bytes, as after a copy that was interrupted. Copy it again from where it came from.",
    "no_text": (
        "{file} has no text in it: it may be a scan. It is listed and can be opened, but nobody will find it by its words. "
        "Replace it by a version with text if there is one."
    ),
}
_CHANGED = "{file} changed while it was read. Its text is taken and the file is not. Sync again when nobody writes it."
_QUOTA = (
    "{n} of its files were left out, because the library may take no more. Their texts can be searched all the "
    "same. Allow more with `fieldshelf keep --quota`."
)
