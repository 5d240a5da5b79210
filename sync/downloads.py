"""Files from a source into the store: several at once, resumed where they broke off, verified before they are put in place.

A part that is here is hashed again before it is continued. HTTP has no way to ask for the rest only if the whole still has
this sha256 (If-Range compares what a server calls its version, and mirrors do not agree on that), and a hash state written
down beside the part would have to be as durable as the part: reading 100 MB again takes a tenth of a second.

The one module of `sync` with threads. Knows hashes and lengths, not documents; whether a failure ends the sync is decided by
its code (STOPS). Records nothing in the catalogue: whoever asked does that with what comes out.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar, cast

from resources.errors import FieldshelfError, LibraryError, SourceError
from resources.models import Patch
from resources.sentences import called, capital, joined, say
from resources.store.objects import ObjectStore
from sync import disk, parts
from sync.lanes import Lanes
from sync.link_errors import hopeless
from sync.mirrors import DOWN, Line, Mirror, Mirrors
from sync.parts import Part
from sync.patches import apply_file, path_of
from sync.progress import Progress
from sync.transport import TRANSIENT, Link, Stream, Transport, captive_portal
from sync.wanted import Done, W, Wanted, Way

PARALLEL = 8
# So many bytes are some: an attempt that brought them is no failure, however it ended.
SOME = 512
# After so many failed files of one source the fault is not in the files.
PATIENCE = 10
# Errors after which the next file would fare no better; those of a place, only where no other place is left.
STOPS = DOWN | {"cancelled", "interrupted", "too_many_errors", "budget"}
_PAGES = frozenset({"text/html", "application/xhtml+xml", "text/xml", "application/xml", "image/svg+xml"})


T = TypeVar("T")


class Downloads:
    """Fetches from one source, each file from the first of its places that has it. Connections are kept from one `run` to
    the next. `link` says how often and after what pauses a broken connection is tried again. `near`: its place is a disk of
    this computer, where asking costs nothing: all that can be had is asked for, however much of it is wrong."""

    def __init__(
        self,
        source: Mirrors | Transport,
        objects: ObjectStore,
        progress: Progress,
        *,
        link: Link | None = None,
        parallel: int = PARALLEL,
        near: bool = False,
    ) -> None:
        self._mirrors = source if isinstance(source, Mirrors) else Mirrors.of(source)
        self._objects = objects
        self._progress = progress
        self._link = dataclasses.replace(link or Link(), check=self._check_stopped)
        # Sets so many bytes of a budget aside, or raises SourceError "no_range"; None where there is no budget to be kept.
        self.promised: Callable[[str, int], AbstractContextManager[None]] | None = None
        self._parallel = parallel
        self._lanes = Lanes(parallel, near=near)
        self._patience = None if near else PATIENCE
        self._done: SimpleQueue[Any] | None = None
        self._lock = threading.Lock()  # the progress and the stop flag are everybody's
        self._patching = threading.Lock()  # both versions are in memory: of one file at a time
        self._stop: FieldshelfError | None = None
        self._failed = 0  # files of one `run`
        self._lines: SimpleQueue[Line] = SimpleQueue()  # those that nobody uses now
        self._lines.put(self._mirrors.main)  # the caller's own: while files are fetched it asks for nothing else
        self._made = 1

    def warm(self, count: int | None = None) -> None:
        """Opens so many connections while something else is waited for: a round trip less for each, or three with TLS."""
        count = min(count or self._parallel, self._parallel) - self._made
        if count <= 0:
            return
        self._made += count

        def open_one(line: Line) -> None:
            try:
                line.warm()
            finally:
                self._lines.put(line)

        pool = ThreadPoolExecutor(count, thread_name_prefix="connect")
        for _ in range(count):
            pool.submit(open_one, self._mirrors.line())
        self._mirrors.closing.append(pool.shutdown)

    def several(self, work: Callable[[T], None], items: Sequence[T]) -> None:
        """`work` with each of them, as many at once as files are fetched: a disk makes several durable in the time of one."""
        if items:
            with ThreadPoolExecutor(min(self._parallel, len(items)), thread_name_prefix="flush") as pool:
                for _ in pool.map(work, items):
                    pass

    def pause(self) -> float:
        """Seconds in which nothing more is likely to come out of `run`; 0 where something has, or nobody knows."""
        return self._lanes.pause() if self._done is None or self._done.empty() else 0.0

    @property
    def quiet(self) -> bool:
        """Whether nothing more has come out of `run` yet. From a disk of this computer it always comes at once."""
        return self._patience is not None and self._done is not None and self._done.empty()

    def run(self, wanted: Sequence[W]) -> Generator[Done[W], None, None]:
        """Each file as it is finished or given up. Raises the error that makes going on pointless, after everything that
        was finished before has been handed out; parts stay for the next time.

        They are on their way when this returns. Who does not ask for all of them closes what it returned.
        """
        results = self._results(wanted)
        next(results)
        return cast("Generator[Done[W], None, None]", results)

    def _results(self, wanted: Sequence[W]) -> Generator[Done[W] | None, None, None]:
        """None when all has begun, then as `run` says."""
        self._stop, self._failed = None, 0
        if not wanted:
            yield None
            return
        self._mirrors.check = self._check_stopped
        self._lanes.begin()
        count = min(self._parallel, len(wanted))
        while self._made < count:
            self._lines.put(self._mirrors.line())
            self._made += 1
        done: SimpleQueue[Done[W] | BaseException] = SimpleQueue()
        self._done = done

        def work(number: int, one: W) -> None:
            line = self._lines.get()
            try:
                outcome: Done[W] | BaseException = Done(one, self._one(number, one, line))
            except BaseException as bug:  # it belongs to the caller's thread
                outcome = bug
            self._lines.put(line)
            done.put(outcome)

        pool = ThreadPoolExecutor(count, thread_name_prefix="download")
        try:
            for number, one in enumerate(wanted):
                pool.submit(work, number, one)
            yield None
            for _ in wanted:
                outcome = done.get()
                if isinstance(outcome, BaseException):
                    raise outcome
                if outcome.error is not None and self._stops(outcome.error):
                    continue
                yield outcome
            stop = self._stop
        finally:
            self._stop_with(SourceError("cancelled", say(_BROKEN, place=self._mirrors.place)))  # whoever asked has gone away
            pool.shutdown(wait=True, cancel_futures=True)
        if stop is not None:
            raise stop

    def _one(self, number: int, wanted: Wanted, line: Line) -> FieldshelfError | None:
        try:
            self._lanes.enter(number, wanted.length, self._check_stopped)
            with disk.errors():
                self._fetch(wanted, line)
        except FieldshelfError as error:
            if self._stops(error):
                self._stop_with(error)  # at once: the next file would be begun before anybody looks
            elif error.code != "no_range":
                self._has_failed()
            return error
        finally:
            self._lanes.leave()
        return None

    def _stops(self, error: FieldshelfError) -> bool:
        if error.code in DOWN:
            return not self._mirrors.order()
        return isinstance(error, LibraryError) or error.code in STOPS

    def _stop_with(self, error: FieldshelfError) -> None:
        """The first reason is the one that is told; every other thread ends with it."""
        with self._lock:
            self._stop = self._stop or error

    def _has_failed(self) -> None:
        """At once, too: whoever takes what comes out may be busy with the files that are here."""
        with self._lock:
            self._failed += 1
            enough = self._patience is not None and self._failed >= self._patience
        if enough:
            self._stop_with(hopeless(self._mirrors.place))

    def _fetch(self, wanted: Wanted, line: Line) -> None:
        """Until the object is in place."""
        self._check_stopped()
        if self._objects.has(wanted.sha256) and self._objects.verify(wanted.sha256):
            self._count(wanted.length, wanted)  # put in place just before the power went, and not yet written down
            return
        path = self._objects.incoming(wanted.sha256)
        if self._patched(wanted, line, path):
            return
        try:
            line.each(lambda mirror, transport: self._receive(wanted, mirror, transport, path))
        except SourceError as error:
            if error.code != "not_found":
                raise
            raise _missing(error, wanted) from error
        self._step("install", wanted.name)
        self._objects.install(path, wanted.sha256)
        self._step("install", wanted.name)

    def _patched(self, wanted: Wanted, line: Line, path: Path) -> bool:
        """Whether a patch to a version that is here has made the file, at less than what is still to come of it."""
        ways: tuple[Patch, ...] = getattr(wanted, "patches", ())
        way = min((way for way in ways if self._objects.has(way.old)), key=lambda way: way.length, default=None)
        if way is None:
            return False
        name = f"{way.old}-{wanted.sha256}"
        place = path.with_name(f"{name}.part")
        if way.length - parts.size(place) >= wanted.length - parts.size(path):
            return False
        patch = Way(name, way.length, path_of(way.old, wanted.sha256), wanted.name)
        try:
            line.each(functools.partial(self._receive_patch, patch, place))
        except SourceError as error:
            if error.code not in ("not_found", "wrong_hash"):
                raise
            place.unlink(missing_ok=True)
            return False
        self._step("verify", wanted.name)
        with self._patching:
            made = apply_file(self._objects.path(way.old), place, path, wanted.length, wanted.sha256)
        place.unlink()  # a kill before this costs nothing but making it again
        if not made:
            self._count(-way.length, patch)
            return False
        self._step("install", wanted.name)
        self._objects.install(path, wanted.sha256)
        self._count(wanted.length - way.length, wanted)
        self._step("install", wanted.name)
        return True

    def _receive_patch(self, patch: Way, place: Path, mirror: Mirror, transport: Transport) -> None:
        """From one place, continued like any file; whether it is right is seen when it is used."""
        parts.begin(place, patch.length)
        with place.open("a+b", buffering=0) as file:
            part = Part(file)
            self._count(part.length, patch)
            try:
                self._fill(patch, mirror, transport, part)
            except SourceError:
                self._count(-part.length, patch)
                raise
            except OSError:
                self._count(-part.empty(), patch)
                raise

    def _receive(self, wanted: Wanted, mirror: Mirror, transport: Transport, path: Path) -> None:
        """From one place, continuing what an earlier run or another place began. Where the whole turns out wrong, only that
        place is to blame that has sent all of it: so it is asked once more, from the beginning."""
        continued = parts.begin(path, wanted.length)
        with path.open("a+b", buffering=0) as file:  # a kill costs a chunk, not a buffer
            part = Part(file)
            self._count(part.length, wanted)
            try:
                self._fill(wanted, mirror, transport, part)
                if not self._verified(wanted, part) and continued:
                    self._count(-part.empty(), wanted)
                    self._fill(wanted, mirror, transport, part)
                if not self._verified(wanted, part):
                    error = self._wrong(wanted, transport, page=False, head=part.head())
                    part.empty()
                    raise error
            except SourceError:
                self._count(-part.length, wanted)  # the next place counts what it continues; the next run does, too
                raise
            except OSError:
                self._count(-part.empty(), wanted)  # a disk filled to the last byte could not even open its databases
                raise

    def _verified(self, wanted: Wanted, part: Part) -> bool:
        self._step("verify", wanted.name)
        return part.sha256 == wanted.sha256

    def _fill(self, wanted: Wanted, mirror: Mirror, transport: Transport, part: Part) -> None:
        """Asks until all of it is there, or until asking has brought nothing for as often as `link` allows. An attempt that
        brought something is no failure: a link that breaks every few minutes is still a link."""
        pauses = self._pauses(mirror)
        while part.length < wanted.length:
            before = part.length
            try:
                self._take(wanted, transport, part)
                if part.length < wanted.length:
                    raise SourceError("unreachable", say(_BROKEN, place=transport.place))
            except SourceError as error:
                if error.code not in TRANSIENT:
                    raise
                if part.length - before >= SOME:
                    mirror.delivered = True
                    pauses = self._pauses(mirror)
                pause = next(pauses, None)
                if pause is None or mirror.down is not None:
                    raise
                self._link.back_off(pause)

    def _pauses(self, mirror: Mirror) -> Iterator[float]:
        """Before each further try: more of them where this place has worked, and there is no other."""
        lasting = mirror.delivered and len(self._mirrors.order()) <= 1
        return iter((*self._link.pauses, *(self._link.longer if lasting else ())))

    def _take(self, wanted: Wanted, transport: Transport, part: Part) -> None:
        """One request, from where the part ends, or from the beginning where the other side knows no better."""
        self._step("download", wanted.name)
        promised = self.promised
        with contextlib.ExitStack() as stack:
            answer = stack.enter_context(transport.stream(wanted.path, part.length, ranged=promised is not None))
            self._check_announced(wanted, transport, answer)
            if promised is not None and not answer.resumable:  # all of it now, or the budget is spent for nothing
                stack.enter_context(promised(wanted.name, wanted.length))
            if answer.offset != part.length:
                self._count(-part.empty(), wanted)
            for chunk in answer.chunks:
                self._check_stopped()
                if part.length + len(chunk) > wanted.length:
                    error = self._wrong(wanted, transport, answer.page, part.head() or chunk[:512])
                    self._count(-part.empty(), wanted)
                    raise error
                part.add(chunk)
                self._count(len(chunk), wanted, received=len(chunk))
                self._lanes.arrived(len(chunk), wanted.length - part.length)
                self._step("download", wanted.name)

    def _check_announced(self, wanted: Wanted, transport: Transport, answer: Stream) -> None:
        """Before anything is paid for, or a part is given up for it: a file of another length is another file, and a page
        instead of a document is somebody else's."""
        if answer.total not in (None, wanted.length) or (answer.page and wanted.media_type not in _PAGES):
            raise self._wrong(wanted, transport, answer.page, b"")

    def _wrong(self, wanted: Wanted, transport: Transport, page: bool, head: bytes) -> SourceError:
        looks = page or head.lstrip()[:5].lower() in (b"<!doc", b"<html")
        if looks and wanted.media_type not in _PAGES and not transport.local:
            return captive_portal(transport.place)
        return SourceError(
            "wrong_hash",
            capital(
                say(
                    "{file} is not what its publisher signed: it was damaged or exchanged on the way. It was not taken. "
                    "Sync again, or from another copy; tell the publisher if it happens again. ({sha256})",
                    file=wanted.called,
                    sha256=wanted.sha256,
                )
            ),
            item=wanted.sha256,
        )

    def _count(self, count: int, wanted: Wanted, *, received: int = 0) -> None:
        """What a patch has brought is counted for the file that it makes."""
        with self._lock:
            self._progress.done_bytes += count
            self._progress.arrived[wanted.sha256.rpartition("-")[2]] += count
            self._progress.received += received

    def _step(self, phase: str, name: str) -> None:
        with self._lock:
            self._progress.step(phase, name)

    def _check_stopped(self) -> None:
        self._progress.check_cancelled()
        if self._stop is not None:
            raise self._stop


def _missing(error: SourceError, wanted: Wanted) -> SourceError:
    """What a transport says of a path, said of the document: people know its title, and the publisher needs the hash, too."""
    message = capital(called(error.message, wanted.path, wanted.called))
    return SourceError(error.code, joined(message, f"({wanted.sha256})"), item=error.item)


_BROKEN = "The connection to {place} broke off. What has arrived is kept, and the next sync continues there. Try again."
