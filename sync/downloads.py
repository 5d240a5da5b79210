"""Files from a source into the store: several at once, resumed where they broke off, verified before they are put in place.

The one module of `sync` with threads. Knows hashes and lengths, not documents; whether a failure ends the sync is decided by
its code (STOPS). Records nothing in the catalogue: whoever asked does that with what comes out.
"""

from __future__ import annotations

import hashlib
import stat
import threading
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from queue import SimpleQueue
from typing import Generic, Protocol, TypeVar

from resources.errors import FieldshelfError, LibraryError, SourceError
from resources.models import Patch
from resources.objects import ObjectStore
from sync import disk, patches
from sync.progress import Progress
from sync.transport import CHUNK, TRANSIENT, Link, Stream, Transport, captive_portal

PARALLEL = 8
# After so many failed files of one source the fault is not in the files.
PATIENCE = 10
# Errors after which the next file would fare no better.
STOPS = frozenset({"unreachable", "captive_portal", "tls", "wrong_server", "cancelled", "too_many_errors"})
_PAGES = frozenset({"text/html", "application/xhtml+xml", "text/xml", "application/xml", "image/svg+xml"})


class Wanted(Protocol):
    """What can be fetched: FetchSegment and FetchObject of `plan.py`."""

    @property
    def sha256(self) -> str: ...
    @property
    def length(self) -> int: ...
    @property
    def path(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def media_type(self) -> str: ...


W = TypeVar("W", bound=Wanted)


@dataclass(frozen=True)
class Done(Generic[W]):
    """One file: in place when `error` is None."""

    wanted: W
    error: FieldshelfError | None = None


class Pace:
    """At most `rate` bytes a second over all connections together."""

    def __init__(
        self, rate: int, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._rate = rate
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._free = clock()

    def take(self, count: int) -> None:
        """Waits until `count` bytes, which have just arrived, are within the rate."""
        with self._lock:
            now = self._clock()
            self._free = max(now, self._free) + count / self._rate
            wait = self._free - now
        if wait > 0:
            self._sleep(wait)


class Downloads:
    """Fetches from one source. `link` says how often and after what pauses a broken connection is tried again."""

    def __init__(
        self,
        transport: Transport,
        objects: ObjectStore,
        progress: Progress,
        *,
        link: Link | None = None,
        parallel: int = PARALLEL,
    ) -> None:
        self._transport = transport
        self._objects = objects
        self._progress = progress
        self._link = link or Link()
        self._parallel = parallel
        self._lock = threading.Lock()  # the progress and the stop flag are everybody's
        self._stop: FieldshelfError | None = None

    def run(self, wanted: Sequence[W]) -> Generator[Done[W], None, None]:
        """Each file as it is finished or given up. Raises the error that makes going on pointless, after everything that
        was finished before has been handed out; parts stay for the next time."""
        self._stop = None
        if not wanted:
            return
        count = min(self._parallel, len(wanted))
        transports: SimpleQueue[Transport] = SimpleQueue()
        for _ in range(count):
            transports.put(self._transport.fork())
        done: SimpleQueue[Done[W] | BaseException] = SimpleQueue()

        def work(one: W) -> None:
            transport = transports.get()
            try:
                done.put(Done(one, self._one(one, transport)))
            except BaseException as bug:  # it belongs to the caller's thread
                done.put(bug)
            finally:
                transports.put(transport)

        failed = 0
        pool = ThreadPoolExecutor(count, thread_name_prefix="download")
        try:
            for one in wanted:
                pool.submit(work, one)
            for _ in wanted:
                outcome = done.get()
                if isinstance(outcome, BaseException):
                    raise outcome
                if outcome.error is not None and _stops(outcome.error):
                    continue
                yield outcome
                failed += outcome.error is not None
                if failed >= PATIENCE:
                    self._stop_with(_hopeless(self._transport.place))
            stop = self._stop
        finally:
            self._stop_with(SourceError("cancelled", _BROKEN.format(self._transport.place)))  # whoever asked has gone away
            pool.shutdown(wait=True, cancel_futures=True)
        if stop is not None:
            raise stop

    def _one(self, wanted: Wanted, transport: Transport) -> FieldshelfError | None:
        try:
            with disk.errors():
                self._fetch(wanted, transport)
        except FieldshelfError as error:
            if _stops(error):
                self._stop_with(error)  # at once: the next file would be begun before anybody looks
            return error
        return None

    def _stop_with(self, error: FieldshelfError) -> None:
        """The first reason is the one that is told; every other thread ends with it."""
        with self._lock:
            self._stop = self._stop or error

    def _fetch(self, wanted: Wanted, transport: Transport) -> None:
        """Until the object is in place. A part from an earlier run that turns out wrong is thrown away once."""
        self._check_stopped()
        if self._objects.has(wanted.sha256) and self._objects.verify(wanted.sha256):
            self._count(wanted.length)  # put in place just before the power went, and not yet written down
            return
        path = self._objects.incoming(wanted.sha256)
        if self._patched(wanted, transport, path):
            return
        resumed = _begin(path, wanted.length)
        try:
            self._receive(wanted, transport, path)
        except SourceError as error:
            if not resumed or error.code != "wrong_hash":
                raise
            self._receive(wanted, transport, path)
        self._step("install", wanted.name)
        self._objects.install(path, wanted.sha256)
        self._step("install", wanted.name)

    def _patched(self, wanted: Wanted, transport: Transport, path: Path) -> bool:
        """Whether a patch to a version that is here has made the file, at less than what is still to come of it."""
        ways: tuple[Patch, ...] = getattr(wanted, "patches", ())
        left = wanted.length - (path.stat().st_size if path.is_file() else 0)
        way = min(ways, key=lambda way: way.length, default=None)
        if way is None or way.length >= left:
            return False
        name = f"{way.old}-{wanted.sha256}"
        place = path.with_name(f"{name}.part")
        patch = _Way(name, way.length, patches.path_of(way.old, wanted.sha256), wanted.name)
        counted = way.length
        try:
            _begin(place, way.length)
            with place.open("a+b", buffering=0) as file:
                part = _Part(file)
                self._count(part.length)
                try:
                    self._fill(patch, transport, part)
                except SourceError:
                    self._count(-part.length)
                    raise
            data = patches.apply(self._objects.path(way.old).read_bytes(), place.read_bytes(), wanted.length, wanted.sha256)
        except SourceError as error:
            if error.code not in ("not_found", "wrong_hash"):
                raise
            data, counted = None, 0
        except FileNotFoundError:  # the old version has just been removed
            data = None
        place.unlink(missing_ok=True)
        if data is None:
            self._count(-counted)
            return False
        self._step("install", wanted.name)
        path.unlink(missing_ok=True)
        path.write_bytes(data)
        self._objects.install(path, wanted.sha256)
        self._count(wanted.length - counted)
        self._step("install", wanted.name)
        return True

    def _receive(self, wanted: Wanted, transport: Transport, path: Path) -> None:
        """Fills the part and verifies it. The hash begins with what is there already, read again from the disk."""
        with path.open("a+b", buffering=0) as file:  # a kill costs a chunk, not a buffer
            part = _Part(file)
            self._count(part.length)
            try:
                self._fill(wanted, transport, part)
                self._step("verify", wanted.name)
                if part.sha256 != wanted.sha256:
                    raise self._wrong(wanted, page=False, head=part.head())
            except SourceError as error:
                if error.code in ("wrong_hash", "captive_portal"):
                    self._count(-part.empty())
                raise
            except OSError:
                self._count(-part.empty())  # a disk filled to the last byte could not even open its databases
                raise

    def _fill(self, wanted: Wanted, transport: Transport, part: _Part) -> None:
        """Asks until all of it is there, or until asking has brought nothing for as often as `link` allows."""
        pauses = iter(self._link.pauses)
        while part.length < wanted.length:
            before = part.length
            try:
                self._take(wanted, transport, part)
                if part.length < wanted.length:
                    raise SourceError("unreachable", _BROKEN.format(self._transport.place))
            except SourceError as error:
                if error.code not in TRANSIENT:
                    raise
                if part.length - before >= CHUNK:  # it moves: a link that breaks every few minutes is still a link
                    pauses = iter(self._link.pauses)
                pause = next(pauses, None)
                if pause is None:
                    raise
                self._link.sleep(pause)

    def _take(self, wanted: Wanted, transport: Transport, part: _Part) -> None:
        """One request, from where the part ends, or from the beginning where the other side knows no better."""
        self._step("download", wanted.name)
        with transport.stream(wanted.path, part.length) as answer:
            self._check_length(wanted, answer)
            if answer.offset != part.length:
                self._count(-part.empty())
            for chunk in answer.chunks:
                self._check_stopped()
                if part.length + len(chunk) > wanted.length:
                    raise self._wrong(wanted, answer.page, part.head() or chunk[:512])
                part.add(chunk)
                self._count(len(chunk))
                self._step("download", wanted.name)

    def _check_length(self, wanted: Wanted, answer: Stream) -> None:
        """Before anything is paid for: a file of another length is another file."""
        if answer.total is not None and answer.total != wanted.length:
            raise self._wrong(wanted, answer.page, b"")

    def _wrong(self, wanted: Wanted, page: bool, head: bytes) -> SourceError:
        looks = page or head.lstrip()[:5].lower() in (b"<!doc", b"<html")
        if looks and wanted.media_type not in _PAGES:
            return captive_portal(self._transport.place)
        return SourceError(
            "wrong_hash",
            f"{wanted.name} is not the file that its publisher signed: it was damaged or exchanged on the way. It was not "
            "taken. Sync again, or from another copy; tell the publisher if it happens again.",
            item=wanted.sha256,
        )

    def _count(self, count: int) -> None:
        with self._lock:
            self._progress.done_bytes += count

    def _step(self, phase: str, name: str) -> None:
        with self._lock:
            self._progress.step(phase, name)

    def _check_stopped(self) -> None:
        self._progress.check_cancelled()
        if self._stop is not None:
            raise self._stop


@dataclass(frozen=True)
class _Way:
    """A patch, as something to be fetched. Its hash is not signed: what it makes is."""

    sha256: str
    length: int
    path: str
    name: str
    media_type: str = "application/zstd"


class _Part:
    """A file that grows, with the hash of what is in it."""

    def __init__(self, file: FileIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.length = 0
        file.seek(0)
        while chunk := file.read(1024 * 1024):
            self._digest.update(chunk)
            self.length += len(chunk)

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def add(self, chunk: bytes) -> None:
        left = memoryview(chunk)
        while left:
            left = left[self._file.write(left) :]
        self._digest.update(chunk)
        self.length += len(chunk)

    def head(self) -> bytes:
        self._file.seek(0)
        return self._file.read(512)

    def empty(self) -> int:
        """Throws away what is in it; returns how much that was."""
        length, self.length = self.length, 0
        self._file.truncate(0)
        self._digest = hashlib.sha256()
        return length


_BROKEN = "The connection to {} broke off. What has arrived is kept, and the next sync continues there. Try again."


def _stops(error: FieldshelfError) -> bool:
    return isinstance(error, LibraryError) or error.code in STOPS


def _begin(part: Path, length: int) -> bool:
    """Whether there is a part worth continuing; one that is too long, or that cannot be written, is made so."""
    if not part.exists():
        return False
    if not part.is_file() or part.stat().st_size > length:
        part.unlink()
        return False
    part.chmod(stat.S_IRUSR | stat.S_IWUSR)  # the power went between making it read-only and putting it in place
    return part.stat().st_size > 0


def _hopeless(place: str) -> SourceError:
    return SourceError(
        "too_many_errors",
        f"Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays as it "
        "is. Sync from another copy, or tell the publisher.",
    )
