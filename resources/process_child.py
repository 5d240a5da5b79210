"""The child's side of `processes.py`: answering requests one after the other, within the limits of each.

A child reads foreign files and may be taken over by one; what holds for its whole life is set before the first request, after
what it runs has been imported: see `confinement.py`.
"""

from __future__ import annotations

import contextlib
import errno
import importlib
import json
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

from resources.channel import Channel, TooLargeError
from resources.confinement import Bounds, confine
from resources.errors import ContentError
from resources.processes import GRACE_SECONDS, PLACE, Handlers, WithData
from resources.sentences import to_json

_channel: Channel | None = None


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
    while True:
        request = json.loads(connection.recv_bytes())
        _limit(*request["limits"])
        answer, data = _answer(handlers[request["method"]], request["arguments"])
        _limit(0, 0)
        connection.send_bytes(answer)
        if data is not None:
            connection.send_bytes(data)


def _answer(handler: Callable[..., Any], arguments: dict[str, Any]) -> tuple[bytes, bytes | bytearray | memoryview | None]:
    try:
        try:
            result = handler(**arguments)
            answer, data = {"result": result}, None
            if isinstance(result, WithData):
                answer, data = {"result": result.result, "data": True}, result.data
            return json.dumps(answer, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace"), data
        except ContentError as error:
            told = {"code": error.code, "message": to_json(error.message)}
        except (MemoryError, TooLargeError):
            told = {"code": "too_large"}
        except PermissionError as error:
            if error.filename is not None and error.filename == arguments.get("path"):  # nobody may read it, or not this person
                return _answer(_missing, {})
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


def _missing() -> NoReturn:
    from resources.extraction import problems

    raise problems.missing()


def _prepare(connection: Channel) -> None:
    """What holds for the child's whole life: quiet, no core files, gone when its parent is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
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


def _limit(seconds: float, memory: int) -> None:
    """Sets the limits of one call; zeros lift them. They catch what the parent, dead or stopped, cannot."""
    if sys.platform == "win32":
        return  # the job object holds them there
    import resource

    with contextlib.suppress(ValueError, OSError):  # a system that does not know one of them
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        used = time.process_time()
        soft = int(used + seconds + GRACE_SECONDS) + 1 if seconds else hard
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (memory or hard, hard))
    signal.setitimer(signal.ITIMER_REAL, seconds + GRACE_SECONDS if seconds else 0)
