"""Killable children that read foreign files; the system's own programs are in `programs.py`, and there is no other door.

A child may be taken over by the file it reads. So it is limited in time, memory and output, it answers in JSON
(never pickle, which would run code here), and whatever becomes of it, its parent gets an answer or a ContentError.
It is not a sandbox: a child that is taken over can still do what the person may do.
"""

from __future__ import annotations

import contextlib
import json
import logging
import multiprocessing
import os
import select
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, TypeAlias

from resources.errors import ContentError
from resources.jobs import Job
from resources.sentences import from_json, say

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection

    Channel: TypeAlias = "PipeConnection[Any, Any]"
else:
    from multiprocessing.connection import Connection

    Channel: TypeAlias = "Connection[Any, Any]"

MIB = 1024 * 1024
# Messages to a child must fit the pipe's buffer: writing them may then never block on a child that does not read.
LARGEST_REQUEST = 32 * 1024
# A cold start from a slow disk, modules and all; the limits of a call count from the moment the child is ready.
START_SECONDS = 60.0
# Beyond its limit, so that the parent is the first to notice and to name it.
GRACE_SECONDS = 1.0
_LONGEST_MESSAGE = 400

Handlers = Mapping[str, Callable[..., Any]]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may use: seconds of wall time, bytes of address space, bytes of answer."""

    seconds: float
    memory: int = 512 * MIB
    output: int = 64 * MIB


@dataclass(frozen=True, slots=True)
class WithData:
    """What a handler returns that has bytes to give beside its JSON: pixels, which JSON would make larger and slower."""

    result: Any
    data: bytes | bytearray | memoryview


class TooLargeError(Exception):
    """Raised here when an answer outgrows its limit, and by children that count for themselves."""


class Worker:
    """One child process, started at the first call and again after it was killed. Safe to share between threads.

    `target` names a function, `package.module:function`, that returns the handlers: method name -> function. It
    and they run in the child; arguments and results are JSON. A handler's ContentError is raised here again.
    """

    def __init__(self, target: str) -> None:
        self._target = target
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Channel | None = None
        self._job: Job | None = None
        self._closed = False
        self._asked: tuple[str, Limits, str | None] = ("", Limits(0), None)

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process id while there is one."""
        return self._process.pid if self._process is not None else None

    def call(self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None) -> Any:
        """The handler's result. ContentError: its own, or too_slow, too_large, crashed; the child is killed then.

        `item` is the name by which the person knows the file; without it the name in `arguments["path"]`.
        """
        return self.call_for_data(method, arguments, limits, item=item)[0]

    def call_for_data(
        self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None
    ) -> tuple[Any, bytearray]:
        """As `call`, for handlers that return `WithData`: the result and the bytes, empty where there are none."""
        with self._lock:
            self._begin(method, arguments, limits, _name(item, arguments))
            return self._finish()

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
            return self._finish()
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
        with self._judged(item):
            self._send(message)

    def _finish(self) -> tuple[Any, bytearray]:
        method, limits, item = self._asked
        with self._judged(item):
            answer, data = self._answer(limits)
        error = answer.get("error")
        if error is None:
            return answer.get("result"), data
        if "trace" in error:
            _log.info("%s in a child process: %s", method, error["trace"])
        if "message" in error:
            raise ContentError(error["code"], from_json(error["message"]), item=item)
        raise _problem(error["code"], item)

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
            raise _problem("too_slow", item) from None
        except TooLargeError:
            self._kill()
            raise _problem("too_large", item) from None
        except (EOFError, OSError, ValueError, RecursionError):
            self._kill()
            raise _problem("crashed", item) from None
        except BaseException:  # Ctrl+C: the answer that is still to come must not be taken for the next call's
            self._kill()
            raise

    def _send(self, message: bytes) -> None:
        if self._process is not None and not self._process.is_alive():
            self._kill()  # died while it had nothing to do
        connection = self._connection or self._start()
        connection.send_bytes(message)

    def _answer(self, limits: Limits) -> tuple[dict[str, Any], bytearray]:
        connection = self._connection
        if connection is None:
            raise EOFError("closed meanwhile")
        deadline = time.monotonic() + limits.seconds
        answer = json.loads(_receive(connection, deadline, limits.output))
        if not isinstance(answer, dict) or not _is_error(answer.get("error", {"code": "crashed"})):
            raise ValueError("not an answer")
        return answer, _receive(connection, deadline, limits.output) if answer.get("data") is True else bytearray()

    def _start(self) -> Channel:
        from resources.process_child import child  # which knows this module

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=child, args=(theirs, self._target), daemon=True, name=self._target)
        try:
            process.start()
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._process, self._connection, self._job = process, ours, Job(process.pid)
        if _receive(ours, time.monotonic() + START_SECONDS, 64) != b"ready":
            raise EOFError("the child did not come up")
        return ours

    def _kill(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._job is not None:
            self._job.close()
        self._process = self._connection = self._job = None


_MESSAGES = {
    "too_slow": say(
        "This file took too long to read and was stopped. It may be damaged or made to do harm. Open it with another program "
        "if you trust where it came from."
    ),
    "too_large": say(
        "This file needs more memory or holds more text than is allowed, and was stopped. It may be damaged or made to do "
        "harm. Open it with another program if you trust where it came from."
    ),
    "crashed": say(
        "Reading this file failed and was stopped; nothing else is affected. It is probably damaged. Get another copy, or open "
        "it with another program if you trust where it came from."
    ),
}


def _name(item: str | None, arguments: Mapping[str, Any]) -> str | None:
    if item is None and isinstance(arguments.get("path"), str):
        return Path(arguments["path"]).name
    return item


def _problem(code: str, item: str | None) -> ContentError:
    return ContentError(code, _MESSAGES[code], item=item)


def _is_error(error: object) -> bool:
    """A known code, or any code with a sentence of sensible length."""
    if not isinstance(error, dict) or not isinstance(error.get("code"), str):
        return False
    if error.get("message") is None:
        return error["code"] in _MESSAGES
    return 0 < len(from_json(error["message"])) <= _LONGEST_MESSAGE


def _receive(connection: Channel, deadline: float, largest: int) -> bytearray:
    """One message of at most `largest` bytes by `deadline`. TimeoutError, TooLargeError, EOFError, OSError."""
    if sys.platform == "win32":  # message pipes: what has begun to arrive is there
        if not connection.poll(max(0.0, deadline - time.monotonic())):
            raise TimeoutError
        try:
            return bytearray(connection.recv_bytes(largest))
        except EOFError:
            raise
        except OSError as error:
            # `Connection` tells a message that is too long only by this; a broken pipe is an EOFError.
            raise TooLargeError from error
    # `recv_bytes` would wait for ever for the rest of a message that a hostile child has only begun.
    (length,) = struct.unpack("!i", _read(connection.fileno(), 4, deadline))
    if length < 0 or length > largest:
        raise TooLargeError
    return _read(connection.fileno(), length, deadline)


def _read(descriptor: int, length: int, deadline: float) -> bytearray:
    """Exactly `length` bytes by `deadline`."""
    assert sys.platform != "win32", "its pipes deliver whole messages"
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    read = bytearray(length)
    left = memoryview(read)
    while left:
        seconds = deadline - time.monotonic()
        if seconds <= 0 or not poller.poll(seconds * 1000):
            raise TimeoutError
        count = os.readv(descriptor, [left])
        if not count:
            raise EOFError
        left = left[count:]
    return read
