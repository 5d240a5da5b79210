"""Killable children that read foreign files; the system's own programs are in `programs.py`, and there is no other door.

A child may be taken over by the file it reads. So it is limited in time, memory and output, it answers in JSON
(never pickle, which would run code here), and whatever becomes of it, its parent gets an answer or a ContentError.
What it can still do is little where the system helps: see `confinement.py`. What none of it prevents: as long as it lives, it
may answer what it likes for what it is asked to read next.
"""

from __future__ import annotations

import collections
import contextlib
import dataclasses
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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from resources.children.admission import Admission
from resources.children.calls import LARGEST_REQUEST, MIB, Call, Handlers, Limits, WithData
from resources.children.channel import Channel, Inbox, TooLargeError, has_spoken, is_error, problem, read_json, speaks
from resources.children.confinement import LIFE, Bounds, Guards
from resources.children.jobs import Job
from resources.errors import ContentError
from resources.sentences import from_json

__all__ = ["LARGEST_REQUEST", "MIB", "Handlers", "Limits", "TooLargeError", "WithData", "Worker", "first_to_answer"]

# So many more calls may stand in the pipe behind the one that a child works at, none longer than this.
AHEAD = 3
_LARGEST_AHEAD = 2 * 1024
# A cold start from a slow disk, modules and all; the limits of a call count from the moment the child is ready.
START_SECONDS = 60.0
# Beyond its limit, so that the parent is the first to notice and to name it.
GRACE_SECONDS = 1.0
_LAST = 10  # its niceness
PLACE = b'{"reached": '  # how a child says how far it is

_log = logging.getLogger(__name__)


class Worker:
    """One child process, started at the first call and again after it was killed. Safe to share between threads.

    `target` names a function, `package.module:function`, that returns the handlers: method name -> function. It
    and they run in the child; arguments and results are JSON. A handler's ContentError is raised here again.

    The child reads no folders of people's but `reads` and that of `arguments["path"]`: for a path elsewhere it is started
    anew, so that whoever reads many names the folder above them. It writes in no folder but `writes`, and with `scratch` one
    of its own, empty at its start and gone at its end, where `tempfile` looks; no folders can be made in it. `threads`: see
    `confinement.Bounds`. A child `behind` leaves the processor to what somebody waits for, such as a page being drawn.
    """

    def __init__(
        self,
        target: str,
        *,
        reads: Iterable[Path] = (),
        writes: Iterable[Path] = (),
        scratch: bool = False,
        threads: bool = False,
        behind: bool = False,
    ) -> None:
        self._target = target
        self._behind = behind
        self._admission = Admission(reads)
        self._bounds = Bounds(writes=tuple(map(os.path.realpath, writes)), threads=threads)
        self._wants_scratch = scratch
        self._scratch: str | None = None
        self._guards: Guards | None = None
        self._begun = self._ends = 0.0
        self._lock = threading.RLock()  # what was begun may be closed by whoever began it
        self._process: SpawnProcess | None = None
        self._connection: Channel | None = None
        self._inbox: Inbox | None = None  # of the connection, while there is one
        self._job: Job | None = None
        self._closed = False
        self._worked = 0.0  # seconds of calls to the child that runs
        self._calls: collections.deque[Call] = collections.deque()  # begun and not finished, the first one first
        self._given = 0  # so many of them the child has
        self._answered: bytearray | None = None  # to the first of them, read but not understood yet
        self._failed: ContentError | None = None  # the same, where there will be no answer
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
            self._begin(Call.of(method, arguments, limits, item))
            try:
                return self._finish(self._ends)
            finally:
                self._done()

    def begin(self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None) -> None:
        """Gives it work and returns at once; `finish` or `drop` must follow, from the same thread, before another `begin`."""
        self._lock.acquire()
        try:
            self._begin(Call.of(method, arguments, limits, item))
        except BaseException:
            self._lock.release()
            raise

    def ahead(self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None) -> None:
        """More work, after what was begun: the child goes on with it while the answer before is read here. Each needs a
        `finish` of its own, in the same order. What ends the child before its turn does not cost it anything; a child that a
        file has taken over can answer for what comes after it, as it can without this, until it is `LIFE` old."""
        self._calls.append(Call.of(method, arguments, limits, item))
        self._give_more()

    def finish(self) -> tuple[Any, bytearray]:
        """The result of what was begun first, and the bytes; its time is counted from now. ContentError as of `call`."""
        if not self._calls:
            raise RuntimeError("nothing was begun")
        try:
            if not self._has_come():
                self._ends = time.monotonic() + self._calls[0].limits.seconds
            return self._finish(self._ends)
        finally:
            self._done()
            if not self._calls:
                self._lock.release()

    def drop(self) -> None:
        """What was begun and not finished is not wanted any more."""
        if self._calls:
            self._kill()
            self._calls.clear()
            self._lock.release()

    def _begin(self, call: Call) -> None:
        if self._calls:
            raise RuntimeError("something was begun and is not finished")
        self._calls.append(call)
        try:
            self._give(call)
        except ContentError as error:
            self._failed = error
        except BaseException:
            self._calls.clear()
            raise

    def _done(self) -> None:
        self._worked += time.monotonic() - self._begun
        self._calls.popleft()
        self._given = max(self._given - 1, 0)
        self._timing()
        self._give_more()

    def _give(self, call: Call) -> None:
        if self._closed:
            raise RuntimeError("this worker is closed")
        self._timing()
        with self._judged(call.item):
            self._admission.add(call.path)
            if self._process is not None and not self._admission.admits(call.path):
                self._kill()
            self._send(call.message)
        self._given = 1
        self._timing()
        self._give_more()

    def _give_more(self) -> None:
        """What the child may have beside that at which it works; the rest when it is the first."""
        while self._connection is not None and 0 < self._given < min(len(self._calls), 1 + AHEAD) and self._worked <= LIFE:
            call = self._calls[self._given]
            if len(call.message) > _LARGEST_AHEAD or not self._admission.admits(call.path):
                return
            try:
                self._connection.send_bytes(call.message)
            except BlockingIOError:  # a part of it may be on its way
                self._kill()
                return
            except OSError:  # it has ended: `finish` tells
                return
            self._given += 1

    def _timing(self) -> None:
        """The time of what is the first now begins."""
        self._reached, self._step_ends, self._answered, self._failed = None, math.inf, None, None
        self._begun = self._ends = time.monotonic()
        if self._calls:
            self._ends += self._calls[0].limits.seconds

    def _has_come(self) -> bool:
        """Whether the answer to the first is here, or never will be. Gives it to the child where that has it not yet: the one
        before has ended it."""
        if self._answered is not None or self._failed is not None:
            return True
        call = self._calls[0]
        try:
            if not self._given:
                self._give(call)
            with self._judged(call.item):
                while self._inbox is not None and self._inbox.begun():
                    # It may have come in time while nobody looked: as much time again for it to be read, and its bytes.
                    deadline = time.monotonic() + call.limits.seconds
                    message = self._inbox.receive(deadline, call.limits.output)
                    if not self._told(read_json(message) if message.startswith(PLACE) else None):
                        self._answered, self._ends = message, deadline
                        return True
                if time.monotonic() >= min(self._ends, self._step_ends):
                    raise TimeoutError
        except ContentError as error:
            self._failed = error
        return self._failed is not None or self._inbox is None

    def _finish(self, deadline: float) -> tuple[Any, bytearray]:
        call = self._calls[0]
        if self._failed is not None:
            raise self._failed
        with self._judged(call.item):
            answer, data = self._answer(deadline, call.limits)
        error = answer.get("error")
        if error is None:
            return answer.get("result"), data
        if "trace" in error:
            _log.info("%s in a child process: %s", call.method, error["trace"])
        if "message" in error:
            raise self._timed(ContentError(error["code"], from_json(error["message"]), item=call.item))
        raise self._timed(problem(error["code"], call.item))

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

    def _send(self, message: bytes) -> None:
        if self._process is not None and (not self._process.is_alive() or self._worked > LIFE):
            self._kill()  # died while it had nothing to do, or is as old as any may get
        if self._inbox is not None and has_spoken(self._inbox):
            self._kill()  # what it says unasked would be taken for the answer
        connection = self._connection or self._start()
        connection.send_bytes(message)

    def _answer(self, deadline: float, limits: Limits) -> tuple[dict[str, Any], bytearray]:
        inbox, message = self._inbox, self._answered
        if inbox is None:
            raise EOFError("closed meanwhile")
        while True:
            answer = read_json(message or inbox.receive(min(deadline, self._step_ends), limits.output))
            if not self._told(answer):
                break
            message = None
        if not isinstance(answer, dict) or not is_error(answer.get("error", {"code": "crashed"})):
            raise ValueError("not an answer")
        return answer, inbox.receive(deadline, limits.output) if answer.get("data") is True else bytearray()

    def _told(self, answer: object) -> bool:
        """Whether it is no answer, but how far the child is."""
        if not isinstance(answer, dict) or not isinstance(place := answer.get("reached"), int):
            return False
        self._reached, self._step_ends = place, time.monotonic() + self._calls[0].limits.step
        return True

    def _start(self) -> Channel:
        from resources.children.process_child import child  # which knows this module

        context = multiprocessing.get_context("spawn")
        if self._wants_scratch:
            self._scratch = tempfile.mkdtemp(prefix="fieldshelf-")
        bounds = dataclasses.replace(self._bounds, reads=self._admission.begin(), scratch=self._scratch or "")
        ours, theirs = context.Pipe()
        process = context.Process(target=child, args=(theirs, self._target, bounds), daemon=True, name=self._target)
        try:
            process.start()
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._process, self._connection, self._job, self._worked = process, ours, Job(process.pid), 0.0
        self._inbox = Inbox(ours)
        if sys.platform != "win32":
            os.set_blocking(ours.fileno(), False)  # one that reads nothing keeps nobody waiting
            if self._behind and process.pid is not None:
                os.setpriority(os.PRIO_PROCESS, process.pid, max(os.getpriority(os.PRIO_PROCESS, 0), _LAST))
        ready, _, guards = self._inbox.receive(time.monotonic() + START_SECONDS, 256).decode("ascii").partition(" ")
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
        self._process = self._connection = self._inbox = self._job = self._guards = self._scratch = None
        self._given = 0
        return code


def first_to_answer(workers: Sequence[Worker]) -> Worker:
    """The one whose `finish` need not wait; each of them has begun something."""
    while True:
        for worker in workers:
            if worker._has_come():
                return worker
        ends = min(min(worker._ends, worker._step_ends) for worker in workers)
        speaks([worker._connection for worker in workers if worker._connection], max(0.0, ends - time.monotonic()))


# How the system ends a child that goes beyond what it may, where its parent did not see that first.
_ENDS = (
    {-signal.SIGSYS: "forbidden", -signal.SIGXCPU: "too_slow", -signal.SIGALRM: "too_slow", -signal.SIGXFSZ: "too_large"}
    if sys.platform != "win32"
    else {}
)
