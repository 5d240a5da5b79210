"""Syncs, and commands, in processes of their own that end as a test wishes: killed in a phase, out of power, or on a full
disk.

`Nursery` starts one process that has imported everything, and forks a child of it for each sync, which costs a tenth of a new
interpreter. `scenes` makes libraries to begin with; `recovered` is what must be true of a library after anything.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import mmap
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from resources.errors import FieldshelfError, LibraryError
from resources.home import Home
from resources.library import Library
from sync.packs.importing import import_pack, look
from sync.packs.opened import find, open_pack
from sync.progress import PHASES, Progress
from sync.run import SourceReport, Tuning, sync
from sync.sources import add_source
from sync.transport import CHUNK, Link
from tests.support.commands import commanded
from tests.support.power import Disk, FullDisk, PowerCut
from tests.support.publishers import Publisher
from tests.support.web import WebServer

ROOT = Path(__file__).resolve().parents[2]
# When a kill may come: in a phase, or while something that is here is brought up to date by a patch.
PATCHES = ("patch of a list", "patch of a file")
MOMENTS = (*PHASES, *PATCHES)
QUICK = Tuning(link=Link(connect=5, read=5, pauses=(0, 0), sleep=lambda seconds: None), reserve=0)
_CHILD = "X-Child"  # a header of every request of a child, so that the server's log tells them apart
_BYTES = 8  # of the number of bytes that arrived, in the note that outlives a child; then one for the phase


@dataclass(frozen=True)
class Job:
    """One sync of the library at `home`, one import of the packs at `packs`, or the `command` (`tests/support/commands.py`),
    and what happens to it: at most one of these.

    `kill`: (one of MOMENTS, number of the step, microseconds after it). `full`: (kind, number of the write, whether only that
    one fails). `power`: (kind, number of the write or flush, seed or None, where what is found is laid out), with `strict`.
    `count`: nothing, but its writes are counted.
    """

    home: str
    command: tuple[str, ...] = ()
    packs: str = ""
    kill: tuple[str, int, int] | None = None
    full: tuple[str, int, bool] | None = None
    power: tuple[str, int, int | None, str] | None = None
    strict: bool = False
    count: bool = False


@dataclass(frozen=True)
class Ended:
    """`code` is the exit code, or minus the signal. `error` is the code of a FieldshelfError that came out, or the name of
    anything else that did; `result` of a command is its exit code. `phase`, one of MOMENTS, and `arrived` (bytes from the
    network) of a sync are as of the end."""

    code: int
    phase: str
    arrived: int
    result: str = ""
    errors: tuple[str, ...] = ()
    error: str | None = None
    hit: bool = False
    steps: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)
    all: dict[str, int] = field(default_factory=dict)

    @property
    def killed(self) -> bool:
        return self.code == -signal.SIGKILL


class Nursery:
    """Forks a child for each job; one after the other."""

    def __enter__(self) -> Nursery:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
        environment.pop("FIELDSHELF_TEST_KILL", None)
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", "from tests.support.kills import main; main()"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def run(self, job: Job) -> Ended:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(dataclasses.asdict(job)) + "\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        return Ended(**{**told, "errors": tuple(told.get("errors", ()))})


def main() -> None:
    """The process that forks: jobs on its standard input, endings on its standard output, a line each."""
    # So that no child has to.
    import desktop.cli.keeping_commands
    import desktop.cli.library_commands
    import desktop.cli.run
    import desktop.cli.source_commands  # noqa: F401

    mark_requests()
    for line in sys.stdin:
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(line).items()
        }
        job = Job(**values)
        note = mmap.mmap(-1, _BYTES + 1)
        readable, writable = os.pipe()
        child = os.fork()
        if not child:
            os.close(readable)
            with os.fdopen(writable, "w") as answer:
                _child(job, note, answer)
            os._exit(0)
        os.close(writable)
        with os.fdopen(readable) as file:
            told = json.loads(file.read() or "{}")
        _, status = os.waitpid(child, 0)
        told["code"] = os.waitstatus_to_exitcode(status)
        told["phase"] = ("", *MOMENTS)[note[_BYTES]]
        told["arrived"] = int.from_bytes(note[:_BYTES], "little")
        note.close()
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def mark_requests() -> None:
    """Whatever this process asks a server for, says that it is a child's."""
    import requests

    send = requests.Session.send

    def marked(session: requests.Session, request: requests.PreparedRequest, **more: Any) -> requests.Response:
        request.headers[_CHILD] = "1"
        return send(session, request, **more)

    requests.Session.send = marked  # type: ignore[method-assign, assignment]


def _child(job: Job, note: mmap.mmap, answer: IO[str]) -> None:
    home = Path(job.home).resolve()
    disk = _disk(job, home)
    if job.full is not None:
        sys.excepthook = lambda *_: None  # apsw reports whatever SQLite does not hand on
        sys.unraisablehook = lambda *_: None
    if disk is not None:
        disk.install()
    told: dict[str, Any] = {}
    try:
        told = commanded(home, job.command) if job.command else _synced(home, job, note)
    except FieldshelfError as error:
        told["error"] = error.code
    except BaseException as error:
        told["error"] = repr(error)
    told["hit"] = isinstance(disk, FullDisk) and disk.hit
    told["kinds"] = dict(disk.kinds) if disk else {}
    told["all"] = dict(disk.all) if disk else {}
    json.dump(told, answer)


def _synced(home: Path, job: Job, note: mmap.mmap) -> dict[str, Any]:
    steps: Counter[str] = Counter()

    def moved(progress: Progress) -> None:
        if progress.phase:
            moment = _moment(progress, home)
            note[_BYTES] = MOMENTS.index(moment) + 1
            now = {progress.phase, moment}
            steps.update(now)
            if job.kill is not None and job.kill[0] in now and steps[job.kill[0]] == job.kill[1]:
                _kill(job.kill[2])

    lock = threading.Lock()

    def arrived(count: int) -> None:
        with lock:
            note[:_BYTES] = (int.from_bytes(note[:_BYTES], "little") + count).to_bytes(_BYTES, "little")

    tuning = dataclasses.replace(QUICK, link=dataclasses.replace(QUICK.link, arrived=arrived))
    library = Library.open(Home.at(home))
    progress = Progress(moved=moved)
    if job.packs:
        report = import_packs(library, Path(job.packs), progress)[0]
    else:
        report = sync(library, progress=progress, tuning=tuning).sources[0]
    # SQLite never says that the last checkpoint had no room. A VFS in Python does, because apsw looks for exceptions.
    with contextlib.suppress(*([LibraryError] if job.full else [])):
        library.close()
    return {"result": report.result, "errors": [error["code"] for error in report.errors], "steps": dict(steps)}


def _moment(progress: Progress, home: Path) -> str:
    """Of the file that is revised, from the first byte of its patch until it is put together; of a list, its fetching."""
    library = home / "library"
    if progress.phase == "check" and progress.current.endswith("/catalogue.json"):
        kept = f"{progress.current.removesuffix('/catalogue.json').replace('/', '.')}.json.zst"
        return "patch of a list" if (library / "metadata" / "hq" / "catalogues" / kept).exists() else progress.phase
    if progress.phase in ("download", "verify") and progress.current == f"{REVISED}.pdf":
        return "patch of a file" if any((library / "incoming").glob("*-*.part")) else progress.phase
    return progress.phase


def _kill(microseconds: int) -> None:
    if not microseconds:
        os.kill(os.getpid(), signal.SIGKILL)
    timer = threading.Timer(microseconds / 1e6, os.kill, (os.getpid(), signal.SIGKILL))
    timer.daemon = True
    timer.start()


def _disk(job: Job, home: Path) -> Disk | None:
    if job.full is not None:
        return FullDisk(home, job.full[0], job.full[1], once=job.full[2])
    if job.power is not None:
        kind, number, seed, after = job.power
        chance = None if seed is None else random.Random(seed)
        return PowerCut(home, home.with_name(f"{home.name} kept"), Path(after), kind, number, chance, strict=job.strict)
    return Disk(home) if job.count else None


@dataclass
class Scene:
    """A library to be copied for each accident. `plain` is how its next sync goes without one: its steps at each of MOMENTS,
    its writes of each kind, its bytes."""

    home: Path
    server: WebServer
    plain: Ended
    documents: int
    searched: tuple[str, int]


REVISED = "sop-0"


@contextlib.contextmanager
def scenes(folder: Path, nursery: Nursery) -> Iterator[dict[str, Scene]]:
    """`first`: an empty library before its first sync. `update`: one that is to be brought up to date, by patches too."""
    publisher = Publisher(folder / "public", patches=True)
    hq = publisher.hq
    for number in range(6):
        hq.document(f"sop-{number}", f"Procedure {number} about convoys and radios.", size=150_000 + number)
    for number in range(4):
        hq.document(f"leaflet-{number}", f"Leaflet {number} about helmets.", size=900 + number, packed=True)
    hq.document("form", "A form.", collection="forms", size=70_000)
    publisher.build()
    with WebServer(publisher.public) as server:
        homes = {name: folder / name for name in ("first", "update")}
        for home in homes.values():
            with Library.open(Home.at(home)) as library:
                add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
        with Library.open(Home.at(homes["update"])) as library:
            assert next_sync(library).result == "complete"
        hq.revise(REVISED, "Procedure 0, revised, about convoys and radios.", CHUNK + 2_000)
        hq.document("sop-9", "Procedure 9 takes the place of procedure 1: convoys.", size=130_000, supersedes=["sop-1"])
        hq.document("leaflet-9", "Leaflet 9 about helmets.", size=1_000, packed=True)
        hq.withdraw("sop-2")
        hq.collections["guidance"] = [document for document in hq.collections["guidance"] if document.id != "hq/sop-3"]
        del hq.collections["forms"]
        publisher.build()
        made = {}
        for name, home in homes.items():
            counted = folder / f"{name} counted"
            shutil.copytree(home, counted)
            server.well()
            plain = nursery.run(Job(str(counted), count=True))
            assert plain.result == "complete", plain
            patches = sum(path.startswith("patches/") for path in server.paths())
            assert patches == len(plain.steps.keys() & set(PATCHES)) == (2 if name == "update" else 0), plain
            with Library.open(Home.at(counted)) as library:
                assert library.verify().ok
                made[name] = Scene(
                    home, server, plain, library.summary()["documents"], ("helmets", library.search("helmets").total)
                )
        yield made


def import_packs(library: Library, place: Path, progress: Progress | None = None, **more: Any) -> list[SourceReport]:
    """Each pack at `place` looked at, and imported."""
    reports = []
    for folder in find(place):
        looked = look(library, open_pack(folder), progress=progress, tuning=QUICK, **more)
        reports.append(import_pack(library, looked, progress=progress, tuning=QUICK, **more))
    return reports


def next_sync(library: Library) -> SourceReport:
    return sync(library, tuning=QUICK).sources[0]


def kept(home: Path) -> dict[str, int]:
    """sha256 -> bytes of it that are in the store or in a part."""
    library = home / "library"
    parts = {path.stem: path.stat().st_size for path in (library / "incoming").glob("*.part")}
    return parts | {path.name: path.stat().st_size for path in (library / "objects").glob("??/*")}


def recovered(home: Path, scene: Scene, *, durable_parts: bool = True) -> SourceReport:
    """After an accident: the library opens, is whole, answers, and the next sync completes it, asking for no file that is
    here and, with `durable_parts`, for no byte of one that is here. Returns how that sync went."""
    with Library.open(Home.at(home)) as library:
        checked = library.verify()
        assert checked.ok, checked
        library.search("convoys")
        here = set(library.catalogue.objects_here())
        before = kept(home)
        scene.server.well()
        report = next_sync(library)
        assert report.result in ("complete", "nothing_new") and report.errors == (), report
        _asked_for_no_more(scene.server, before, here, durable_parts)
        whole(library, scene)
        again = next_sync(library)
        assert (again.result, again.requests) == ("nothing_new", 2)
    return report


def _asked_for_no_more(server: WebServer, before: dict[str, int], here: set[str], durable_parts: bool) -> None:
    # What a child asked for just before its end may reach the server only now: see `mark_requests`.
    requests = [request for request in server.requests if _CHILD not in request.headers]
    seen = Counter(request.path for request in requests)
    for request in requests:
        kind, _, path = request.path.partition("/")
        old, _, new = path.partition("-") if kind == "patches" else ("", "", path.rpartition("/")[2])
        if kind == "metadata" or "catalogue" in new or (old and old not in here):  # lists are fetched in one piece
            continue
        assert new.partition(".")[0] not in here, f"{request.path} is here, and was asked for"
        if durable_parts:
            assert seen[request.path] == 1, f"{request.path} was asked for more than once"
            offset = int(request.range.removeprefix("bytes=").rstrip("-")) if request.range else 0
            part = path if old else new.partition(".")[0]
            assert offset == before.get(part, 0), f"{request.path} was asked for from {offset}"


def whole(library: Library, scene: Scene) -> None:
    checked = library.verify()
    assert checked.ok, checked
    summary = library.summary()
    assert (summary["documents"], summary["available"], summary["dirty"]) == (scene.documents, scene.documents, 0)
    assert library.catalogue.wanted() == []
    word, total = scene.searched
    assert library.search(word).total == total
    assert list((library.home.library / "incoming").iterdir()) == []


def surplus(ended: Ended, report: SourceReport, scene: Scene) -> int:
    """Bytes that the network carried in both runs together, beyond those of one run without an accident."""
    return ended.arrived + report.bytes - scene.plain.arrived


# What a kill may cost: of each of the files on their way a chunk that had arrived and was not in its part yet, and what is
# asked for anew: metadata and catalogues.
TAIL = 8 * CHUNK
ASKED_ANEW = 32 * 1024
