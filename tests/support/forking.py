"""Commands of the program as processes of their own that need not import it first: forked from one that has.

What is forked is then what `python -m MODULE ARGUMENTS` is once Python is up: a process with its own arguments, environment,
working folder and standard files, that runs the module as `__main__` and ends as any Python does. It has nothing of the tests:
what it is forked from is started anew, and does nothing else.

Only what Python and the libraries decide when they start is decided before: see `starts_alike`.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import importlib
import json
import os
import pkgutil
import runpy
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("desktop.cli", "sync", "resources")
# What Python and the C library read from the environment when they start, and never again.
_AT_START = ("PYTHON", "LC_", "LANG", "LD_", "MALLOC_")
_LONGEST = 128 * 1024
_lock = threading.Lock()


def starts_alike(environment: Mapping[str, str]) -> bool:
    """Whether a process with this environment would come up as one that is forked does. Windows and macOS: never."""
    return sys.platform == "linux" and _tells_of_ends() and _decided(environment) == _decided(_environment())


def run(module: str, arguments: Sequence[str], environment: Mapping[str, str], timeout: float) -> tuple[int, str, str]:
    """Its exit code as `subprocess` tells it, and what it wrote. subprocess.TimeoutExpired: it was killed after so many
    seconds."""
    with contextlib.ExitStack() as stack:
        out, err = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(2))
        ours, theirs = (stack.enter_context(one) for one in socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET))
        process = {"module": module, "arguments": list(arguments), "environment": dict(environment), "folder": str(Path.cwd())}
        socket.send_fds(_forker(), [json.dumps(process).encode()], [out.fileno(), err.fileno(), theirs.fileno()])
        theirs.close()
        pid = int(_told(ours))  # what is to be forked may still be importing everything: its time begins when it is there
        ours.settimeout(timeout)
        try:
            code = int(_told(ours))
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
                os.kill(pid, signal.SIGKILL)
            ours.settimeout(None)
            _told(ours)
            raise subprocess.TimeoutExpired(list(arguments), timeout) from None
        for file in (out, err):
            file.seek(0)
        return code, out.read().decode(), err.read().decode()


def _told(connection: socket.socket) -> bytes:
    if not (told := connection.recv(64)):
        raise RuntimeError("the process that forks has ended; what it said of that is on standard error")
    return told


def _decided(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(_AT_START)}


@functools.cache
def _tells_of_ends() -> bool:
    """Whether the system lets a process be watched by a descriptor: old kernels and some containers do not."""
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):
        return False
    return True


@functools.cache
def _environment() -> dict[str, str]:
    """That of the process that forks."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def _forker() -> socket.socket:
    with _lock:
        return _started()


@functools.cache
def _started() -> socket.socket:
    """Where it is asked. It ends when that is closed."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        command = [sys.executable, "-m", "tests.support.forking", str(theirs.fileno())]
        process = subprocess.Popen(
            command,
            env=_environment(),
            cwd=ROOT,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
    atexit.register(process.wait)
    atexit.register(ours.close)  # which comes first
    return ours


def main(descriptor: int) -> None:
    """The process that forks. Returns in the forked ones too, when they have become what they are to be."""
    _import_all()
    asked = socket.socket(fileno=descriptor)
    command = _serve(asked)
    if command is not None:
        asked.close()
        module, *sys.argv[1:] = command
        runpy.run_module(module, run_name="__main__", alter_sys=True)


def _import_all() -> None:
    """Everything that a command may need, and no Qt; and what tells languages apart, which takes longer than all of that."""
    for name in PACKAGES:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            importlib.import_module(module.name)
    from resources.extraction import language

    language.detect("Boil the water, or let it stand with chlorine.")
    assert "PySide6" not in sys.modules, "a command does not load Qt"
    assert threading.active_count() == 1, "a process with threads is not forked"
    gc.collect()
    gc.freeze()


def _serve(asked: socket.socket) -> list[str] | None:
    """Forks whenever it is asked, until nobody is there to ask. A forked one returns, with its module and arguments."""
    running: dict[int, tuple[int, socket.socket]] = {}  # pidfd -> pid, who is told of its end
    selector = selectors.DefaultSelector()
    selector.register(asked, selectors.EVENT_READ)
    while True:
        for key, _ in selector.select():
            if key.fileobj is asked:
                message, descriptors, _, _ = socket.recv_fds(asked, _LONGEST, 3)
                if not message:
                    return None
                out, err, end = descriptors
                pid = os.fork()
                if not pid:
                    selector.close()
                    for descriptor, (_, other) in running.items():
                        os.close(descriptor)
                        other.close()
                    os.close(end)
                    return _become(json.loads(message), out, err)
                os.close(out)
                os.close(err)
                teller, descriptor = socket.socket(fileno=end), os.pidfd_open(pid)
                teller.send(str(pid).encode())
                running[descriptor] = pid, teller
                selector.register(descriptor, selectors.EVENT_READ)
            else:
                selector.unregister(key.fd)
                os.close(key.fd)
                pid, teller = running.pop(key.fd)
                _, status = os.waitpid(pid, 0)
                with contextlib.suppress(OSError), teller:  # whoever asked may have gone
                    teller.send(str(os.waitstatus_to_exitcode(status)).encode())


def _become(asked: dict[str, object], out: int, err: int) -> list[str]:
    """What is decided once for a process, as asked; returns the module and its arguments."""
    os.dup2(out, 1)
    os.dup2(err, 2)
    os.close(out)
    os.close(err)
    arguments, environment, folder = asked["arguments"], asked["environment"], asked["folder"]
    assert isinstance(arguments, list) and isinstance(environment, dict) and isinstance(folder, str)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    gc.unfreeze()
    return [str(asked["module"]), *arguments]


if __name__ == "__main__":
    main(int(sys.argv[1]))
