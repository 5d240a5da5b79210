"""Killable children that read foreign files; the system's own programs are in `programs.py`, and there is no other door.

A child may be taken over by the file it reads. So it is limited in time, memory and output, it answers in JSON
(never pickle, which would run code here), and whatever becomes of it, its parent gets an answer or a ContentError.
What it can still do is little where the system helps: see `confinement.py`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import logging
import math
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from resources.channel import Channel, TooLargeError, is_error, problem, receive
from resources.confinement import Bounds, Guards, available
from resources.errors import ContentError
from resources.jobs import Job
from resources.sentences import from_json

__all__ = ["MIB", "Handlers", "Limits", "TooLargeError", "WithData", "Worker"]

MIB = 1024 * 1024
# Messages to a child must fit the pipe's buffer: writing them may then never block on a child that does not read.
LARGEST_REQUEST = 32 * 1024
# A cold start from a slow disk, modules and all; the limits of a call count from the moment the child is ready.
START_SECONDS = 60.0
# Beyond its limit, so that the parent is the first to notice and to name it.
GRACE_SECONDS = 1.0
_LEAST_SECONDS, _SECONDS_PER_MIB, _MOST_SECONDS = 60.0, 4.0, 600.0
PLACE = b'{"reached": '  # how a child says how far it is
_MOST_FOLDERS = 32  # that one child may read

Handlers = Mapping[str, Callable[..., Any]]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may use: seconds of wall time, bytes of address space, bytes of answer.

    `step`: seconds from one place that the child tells (`process_child.reached`) to the next, once it has told one.
    """

    seconds: float
    memory: int = 512 * MIB
    output: int = 64 * MIB
    step: float = math.inf

    @classmethod
    def of_file(cls, path: Path, *, memory: int, output: int, step: float = math.inf) -> Limits:
        """For reading a whole file: 2,000 pages, which are a few MiB, take ten seconds on a good machine, and the largest real
        decks have 300 MiB."""
        try:
            length = path.stat().st_size
        except OSError:
            length = 0
        return cls(min(_LEAST_SECONDS + _SECONDS_PER_MIB * length / MIB, _MOST_SECONDS), memory, output, step)


@dataclass(frozen=True, slots=True)
class WithData:
    """What a handler returns that has bytes to give beside its JSON: pixels, which JSON would make larger and slower."""

    result: Any
    data: bytes | bytearray | memoryview


class Worker:
    """One child process, started at the first call and again after it was killed. Safe to share between threads.

    `target` names a function, `package.module:function`, that returns the handlers: method name -> function. It
    and they run in the child; arguments and results are JSON. A handler's ContentError is raised here again.

    The child reads no folders of people's but `reads` and that of `arguments["path"]`: for a path elsewhere it is started
    anew, so that whoever reads many names the folder above them. It writes in no folder but `writes`, and with `scratch` one
    of its own, empty at its start and gone at its end, where `tempfile` looks; no folders can be made in it. `threads`: see
    `confinement.Bounds`.
    """

    def __init__(
        self,
        target: str,
        *,
        reads: Iterable[Path] = (),
        writes: Iterable[Path] = (),
        scratch: bool = False,
        threads: bool = False,
    ) -> None:
        self._target = target
        self._reads = [Path(os.path.realpath(folder)) for folder in reads]
        self._admitted: dict[Path, object] = {}  # to the child that runs
        self._bounds = Bounds(writes=tuple(map(os.path.realpath, writes)), threads=threads)
        self._wants_scratch = scratch
        self._scratch: str | None = None
        self._guards: Guards | None = None
        self._begun = self._ends = 0.0
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Channel | None = None
        self._job: Job | None = None
        self._closed = False
        self._asked: tuple[str, Limits, str | None] = ("", Limits(0), None)
        self._reached: int | None = None  # what the child told last in this call
        self._step_ends = math.inf

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process id while there is one."""
        return self._process.pid if self._process is not None else None

    @property
    def guards(self) -> Guards | None:
        """What holds the child, by its own word before it read anything; None while there is no child."""
        return self._guards

    def call(self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None) -> Any:
        """The handler's result. ContentError, with the seconds that it took: its own, or too_slow, too_large, crashed,
        forbidden; the child is killed then.

        `item` is the name by which the person knows the file; without it the name in `arguments["path"]`.
        """
        return self.call_for_data(method, arguments, limits, item=item)[0]

    def call_for_data(
        self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None
    ) -> tuple[Any, bytearray]:
        """As `call`, for handlers that return `WithData`: the result and the bytes, empty where there are none."""
        with self._lock:
            self._begin(method, arguments, limits, _name(item, arguments))
            return self._finish(self._ends)

    def begin(self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None) -> None:
        """Gives it work and returns at once; `finish` must follow, from the same thread, before anything else is asked."""
        self._lock.acquire()
        try:
            self._begin(method, arguments, limits, _name(item, arguments))
        except BaseException:
            self._lock.release()
            raise

    def finish(self) -> tuple[Any, bytearray]:
        """The result of what was begun, and the bytes; its time is counted from now. ContentError as of `call`."""
        try:
            return self._finish(time.monotonic() + self._asked[1].seconds)
        finally:
            self._lock.release()

    def _begin(self, method: str, arguments: Mapping[str, Any], limits: Limits, item: str | None) -> None:
        request = json.dumps({"method": method, "arguments": arguments, "limits": [limits.seconds, limits.memory]})
        message = request.encode("ascii")
        if len(message) > LARGEST_REQUEST:
            raise ValueError(f"a request of {len(message)} bytes may block; pass a path instead")
        if self._closed:
            raise RuntimeError("this worker is closed")
        self._asked = (method, limits, item)
        self._reached, self._step_ends = None, math.inf
        self._begun = self._ends = time.monotonic()
        with self._judged(item):
            self._admit(arguments.get("path"))
            self._send(message)
        self._begun = time.monotonic()
        self._ends = self._begun + limits.seconds

    def _finish(self, deadline: float) -> tuple[Any, bytearray]:
        method, limits, item = self._asked
        with self._judged(item):
            answer, data = self._answer(deadline, limits.output)
        error = answer.get("error")
        if error is None:
            return answer.get("result"), data
        if "trace" in error:
            _log.info("%s in a child process: %s", method, error["trace"])
        if "message" in error:
            raise self._timed(ContentError(error["code"], from_json(error["message"]), item=item))
        raise self._timed(problem(error["code"], item))

    def close(self) -> None:
        """Ends the child, at once even when it is working for another thread."""
        self._closed = True
        process = self._process
        if process is not None:
            with contextlib.suppress(OSError, ValueError):  # it ended by itself
                process.kill()
        with self._lock:
            self._kill()

    @contextlib.contextmanager
    def _judged(self, item: str | None) -> Iterator[None]:
        """Whatever goes wrong inside costs the child, and becomes a ContentError."""
        try:
            yield
        except TimeoutError:
            self._kill()
            raise self._timed(problem("too_slow", item)) from None
        except TooLargeError:
            self._kill()
            raise self._timed(problem("too_large", item)) from None
        except (EOFError, OSError, ValueError, RecursionError):
            raise self._timed(problem(_ENDS.get(self._kill() or 0, "crashed"), item)) from None
        except BaseException:  # Ctrl+C: the answer that is still to come must not be taken for the next call's
            self._kill()
            raise

    def _timed(self, error: ContentError) -> ContentError:
        error.seconds, error.reached = time.monotonic() - self._begun, self._reached
        return error

    def _admit(self, path: object) -> None:
        """Sees to it that the child may read the file at `path`: what it may touch can only become less, so another one is
        started where this one may not."""
        if not isinstance(path, str) or not available().reading:
            return
        folder = Path(os.path.realpath(path)).parent
        known = next((root for root in self._reads if folder.is_relative_to(root)), None)
        if known is None:
            self._reads = [*self._reads[-_MOST_FOLDERS + 1 :], known := folder]
        if self._process is not None and self._admitted.get(known) != _which(known):
            self._kill()

    def _send(self, message: bytes) -> None:
        if self._process is not None and not self._process.is_alive():
            self._kill()  # died while it had nothing to do
        connection = self._connection or self._start()
        connection.send_bytes(message)

    def _answer(self, deadline: float, largest: int) -> tuple[dict[str, Any], bytearray]:
        connection = self._connection
        if connection is None:
            raise EOFError("closed meanwhile")
        while True:
            answer = json.loads(receive(connection, min(deadline, self._step_ends), largest))
            if not self._told(answer):
                break
        if not isinstance(answer, dict) or not is_error(answer.get("error", {"code": "crashed"})):
            raise ValueError("not an answer")
        return answer, receive(connection, deadline, largest) if answer.get("data") is True else bytearray()

    def _told(self, answer: object) -> bool:
        """Whether it is no answer, but how far the child is."""
        if not isinstance(answer, dict) or not isinstance(place := answer.get("reached"), int):
            return False
        self._reached, self._step_ends = place, time.monotonic() + self._asked[1].step
        return True

    def _start(self) -> Channel:
        from resources.process_child import child  # which knows this module

        context = multiprocessing.get_context("spawn")
        if self._wants_scratch:
            self._scratch = tempfile.mkdtemp(prefix="fieldshelf-")
        self._admitted = {root: _which(root) for root in self._reads}
        bounds = dataclasses.replace(self._bounds, reads=tuple(map(str, self._reads)), scratch=self._scratch or "")
        ours, theirs = context.Pipe()
        process = context.Process(target=child, args=(theirs, self._target, bounds), daemon=True, name=self._target)
        try:
            process.start()
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._process, self._connection, self._job = process, ours, Job(process.pid)
        ready, _, guards = receive(ours, time.monotonic() + START_SECONDS, 256).decode("ascii").partition(" ")
        if ready != "ready":
            raise EOFError("the child did not come up")
        self._guards = Guards.of(guards)
        return ours

    def _kill(self) -> int | None:
        """Its exit code, where there was a child."""
        code = None
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            code = self._process.exitcode
            self._process.close()
        if self._job is not None:
            self._job.close()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
        self._process = self._connection = self._job = self._guards = self._scratch = None
        return code


# How the system ends a child that goes beyond what it may, where its parent did not see that first.
_ENDS = (
    {-signal.SIGSYS: "forbidden", -signal.SIGXCPU: "too_slow", -signal.SIGALRM: "too_slow", -signal.SIGXFSZ: "too_large"}
    if sys.platform != "win32"
    else {}
)


def _which(folder: Path) -> object:
    """Tells a folder from one that has taken its place; None where there is none."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _name(item: str | None, arguments: Mapping[str, Any]) -> str | None:
    if item is None and isinstance(arguments.get("path"), str):
        return Path(arguments["path"]).name
    return item
