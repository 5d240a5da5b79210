"""The child's side of `processes.py`: answering requests one after the other, within the limits of each.

A child reads foreign files and may be taken over by one; what holds for its whole life is set before the first request, after
what it runs has been imported: see `confinement.py`.
"""

from __future__ import annotations

import contextlib
import errno
import importlib
import json
import math
import multiprocessing
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from resources.children.calls import LARGEST_REQUEST
from resources.children.channel import Channel, Inbox, TooLargeError, send
from resources.children.confinement import Bounds, confine, forget_environment
from resources.children.processes import GRACE_SECONDS, PLACE, Handlers, WithData
from resources.errors import ContentError
from resources.sentences import to_json

_channel: Channel | None = None
_to_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode  # `json.dumps` would make one for each answer


def reached(place: int) -> None:
    """Tells the parent how far a handler is. Where the child is killed there, or dies, the parent knows what to leave out."""
    if _channel is not None:
        _channel.send_bytes(PLACE + b"%d}" % place)


def child(connection: Channel, target: str, bounds: Bounds) -> None:
    global _channel
    _channel = connection
    with contextlib.suppress(EOFError, OSError):  # the parent has gone
        _serve(connection, target, bounds)


def _serve(connection: Channel, target: str, bounds: Bounds) -> None:
    _prepare(connection)
    module, _, function = target.partition(":")
    handlers: Handlers = getattr(importlib.import_module(module), function)()
    connection.send_bytes(b"ready " + confine(bounds, module).words().encode("ascii"))
    inbox, limit = Inbox(connection), _limiting()
    while True:
        request = json.loads(inbox.receive(math.inf, LARGEST_REQUEST).decode("ascii"))
        limit(*request["limits"])
        answer, data = _answer(handlers[request["method"]], request["arguments"])
        limit(0, 0)
        send(connection, *([answer] if data is None else [answer, data]))


def _answer(handler: Callable[..., Any], arguments: dict[str, Any]) -> tuple[bytes, bytes | bytearray | memoryview | None]:
    try:
        try:
            result = handler(**arguments)
            answer, data = {"result": result}, None
            if isinstance(result, WithData):
                answer, data = {"result": result.result, "data": True}, result.data
            return _to_json(answer).encode("utf-8", "replace"), data
        except ContentError as error:
            told = {"code": error.code, "message": to_json(error.message)}
        except (MemoryError, TooLargeError):
            told = {"code": "too_large"}
        except PermissionError as error:
            if error.filename is not None and error.filename == arguments.get("path"):  # nobody may read it, or not this person
                told = {"code": "missing"}
            else:
                told = {"code": "forbidden", "trace": traceback.format_exc(limit=8)[-4000:]}
        except OSError as error:
            told = {
                "code": "too_large" if error.errno == errno.EFBIG else "crashed",
                "trace": traceback.format_exc(limit=8)[-4000:],
            }
        except Exception:  # foreign libraries on hostile files raise anything; said to nobody but the log
            told = {"code": "crashed", "trace": traceback.format_exc(limit=8)[-4000:]}
        return json.dumps({"error": told}).encode(), None
    except MemoryError:
        return b'{"error": {"code": "too_large"}}', None


def _prepare(connection: Channel) -> None:
    """What holds for the child's whole life: quiet, no core files, gone when its parent is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    forget_environment()
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # each of its threads costs address space
    if not sys.flags.dev_mode:
        # Libraries print about broken files; that helps nobody on a terminal, and standard error may not even exist.
        with Path(os.devnull).open("r+b") as nowhere:
            for descriptor in (0, 1, 2):
                os.dup2(nowhere.fileno(), descriptor)
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    if sys.platform == "linux":
        _die_with_parent()
        _let_go(connection)


def _die_with_parent() -> None:
    """An idle child sees the end of its pipe; this one is for the child that is busy, in C code perhaps.

    The parent's end of the sentinel closes with the parent; the signal's default action ends this process.
    (PR_SET_PDEATHSIG looks simpler, but counts the *thread* that started the child as its parent.)
    """
    import fcntl

    parent = multiprocessing.parent_process()
    if sys.platform != "linux" or parent is None:
        return
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    sentinel = int(parent.sentinel)
    fcntl.fcntl(sentinel, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(sentinel, fcntl.F_SETFL, fcntl.fcntl(sentinel, fcntl.F_GETFL) | fcntl.FASYNC)
    if select.select([sentinel], [], [], 0)[0]:
        _leave()


def _let_go(connection: Channel) -> None:
    """Of what else came from the parent: a pipe by which Python can be told to remove things, for one."""
    parent = multiprocessing.parent_process()
    kept = {0, 1, 2, connection.fileno(), int(parent.sentinel) if parent is not None else 0}
    with Path(os.devnull).open("r+b") as nowhere:
        for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 (names, and none that is open by now)
            if int(name) not in kept and int(name) != nowhere.fileno():
                os.dup2(nowhere.fileno(), int(name), inheritable=False)


def _leave() -> NoReturn:
    os._exit(1)


def _limiting() -> Callable[[float, int], None]:
    """Sets the limits of one call: seconds, bytes of memory; zeros lift them. They catch what the parent, dead or stopped,
    cannot. A few calls of the system for each file, which is much beside a small one."""
    if sys.platform == "win32":
        return lambda _seconds, _memory: None  # the job object holds them there
    import resource

    most_seconds, most_memory = (resource.getrlimit(which)[1] for which in (resource.RLIMIT_CPU, resource.RLIMIT_AS))

    unknown = contextlib.suppress(ValueError, OSError)  # to the system

    def limit(seconds: float, memory: int) -> None:
        with unknown:
            if seconds:  # without work it takes no time of the processor, and the next call has its own
                used = time.process_time() + seconds + GRACE_SECONDS
                resource.setrlimit(resource.RLIMIT_CPU, (int(used) + 1, most_seconds))
        with unknown:
            resource.setrlimit(resource.RLIMIT_AS, (memory or most_memory, most_memory))
        signal.setitimer(signal.ITIMER_REAL, seconds + GRACE_SECONDS if seconds else 0)

    return limit
