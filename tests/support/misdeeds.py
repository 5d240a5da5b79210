"""What a child process may try once a file has taken it over, for tests of `resources.confinement`: each handler is one try.

A handler that returns has got through.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import resource
import signal
import socket
import subprocess
import tempfile
import termios
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from resources.children import process_child
from resources.children.process_child import reached
from resources.children.processes import Handlers

_libc = ctypes.CDLL(None, use_errno=True)
_X32 = 0x40000000


def handlers() -> Handlers:
    return {
        "good": lambda path, spare="": Path(path).read_text(),
        "steps": _steps,
        "network": _network,
        "program": _program,
        "signal": lambda: os.kill(os.getppid(), 0),
        "call": _call,
        "file": _file,
        "read": lambda name: Path(name).read_bytes().hex(),
        "list": lambda name: [path.name for path in Path(name).iterdir()],
        "write": _write,
        "owner": lambda: fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid()),
        "terminal": lambda: fcntl.ioctl(0, termios.TIOCSTI, b"x"),
        "thread": _thread,
        "allocate": _allocate,
        "loop": _loop,
        "flood": lambda: "x" * 20_000_000,
        "end": lambda: os._exit(0),
        "scratch": _scratch,
        "fill": lambda length: _write(str(Path(tempfile.gettempdir()) / "much"), length),
        "open_files": _open_files,
        "descriptors": _descriptors,
        "lock": _lock,
        "answers": _answers,
        "deaf": _deaf,
        "outlive": _outlive,
        "environment": lambda: [
            Path("/proc/self/environ").read_bytes().decode(errors="replace"),
            *map("=".join, os.environ.items()),
        ],
        "nested": lambda length: _raw(b'{"result": [' + b"{}," * (length // 3) + b"0]}"),
        "control": lambda command: fcntl.ioctl(0, command, bytes(128)),
        "ceiling": lambda: resource.getrlimit(resource.RLIMIT_NPROC)[1],
    }


def _steps(stop: int | None = None) -> int:
    """Tells three places; works for ever at the one where it is to stop."""
    for place in (1, 2, 3):
        reached(place)
        while place == stop:
            pass
    return 3


def _network(family: int, kind: int) -> None:
    socket.socket(family, kind).close()


def _program(way: str) -> Any:
    if way == "fork":
        if os.fork() == 0:
            os._exit(0)
        return None
    if way == "exec":
        os.execv("/bin/true", ["true"])
    if way == "shell":
        return os.system("true")
    if way == "name":
        return socket.getaddrinfo("example.org", 80)
    return subprocess.run(["true"], check=True).returncode


def _call(number: int, arguments: list[int], other: bool = False) -> int:
    result = _libc.syscall(ctypes.c_long(number | (_X32 if other else 0)), *map(ctypes.c_long, arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return int(result)


def _file(way: str, name: str) -> None:
    """Changes the file `name`, which is there, or what is beside it."""
    path = Path(name)
    ways: dict[str, Callable[[], Any]] = {
        "write": lambda: path.write_text("changed"),
        "append": lambda: path.open("a").close(),
        "cut": lambda: os.truncate(path, 0),
        "cut on opening": lambda: os.open(path, os.O_RDONLY | os.O_TRUNC),
        "create": lambda: path.with_name("new").touch(),
        "remove": path.unlink,
        "rename": lambda: path.rename(path.with_name("new")),
        "permissions": lambda: path.chmod(0o777),
        "time": lambda: os.utime(path, (0, 0)),
        "owner": lambda: os.chown(path, os.getuid(), os.getgid()),
        "attribute": lambda: os.setxattr(path, "user.changed", b"1"),
        "folder": lambda: path.with_name("new").mkdir(),
        "link": lambda: path.with_name("new").symlink_to(path),
        "second name": lambda: path.with_name("new").hardlink_to(path),
        "pipe": lambda: os.mkfifo(path.with_name("new")),
    }
    ways[way]()


def _write(name: str, length: int) -> int:
    with Path(name).open("wb") as file:
        for _ in range(0, length, 1 << 20):
            file.write(bytes(1 << 20))
    return length


def _thread() -> str:
    found: list[str] = []
    thread = threading.Thread(target=found.append, args=("ran",))
    thread.start()
    thread.join()
    return found[0]


def _allocate(length: int, raise_limit: bool = False) -> int:
    if raise_limit:
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    return len(bytearray(length))


def _open_files() -> None:
    with contextlib.ExitStack() as stack:
        while True:
            stack.enter_context(Path(os.devnull).open("rb"))


def _descriptors() -> list[str]:
    found = []
    for path in list(Path("/proc/self/fd").iterdir()):
        with contextlib.suppress(FileNotFoundError):  # that by which the folder was read
            found.append(str(path.readlink()))
    return found


def _loop() -> None:
    while True:
        time.monotonic()


def _scratch() -> list[str]:
    """Writes there; what it found, its name."""
    folder = Path(tempfile.gettempdir())
    before = [path.name for path in folder.iterdir()]
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"x" * 100_000)
    (folder / "kept").write_text("some")
    return [str(folder), *before]


def _lock(name: str, way: str) -> None:
    """Keeps others from changing a file that it may only read."""
    with Path(name).open("rb") as file:
        if way == "flock":
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        elif way == "lease":
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        else:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB)


def _raw(answer: bytes) -> None:
    channel = process_child._channel
    assert channel is not None
    channel.send_bytes(answer)
    signal.pause()


def _answers(number: int) -> str:
    """Says more than it was asked for: the next ones would take that for their own."""
    for _ in range(number):
        channel = process_child._channel
        assert channel is not None
        channel.send_bytes(b'{"result": "forged"}')
    return "asked for"


def _deaf(answers: int) -> None:
    """Answers so often, and never reads what it is asked."""
    channel = process_child._channel
    assert channel is not None
    signal.setitimer(signal.ITIMER_REAL, 0)
    for _ in range(answers):
        channel.send_bytes(b'{"result": "x"}')
    while True:
        signal.pause()


def _outlive() -> list[int]:
    """What it would have left once nobody watches it: the ceiling of its seconds."""
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (hard, hard))
    return list(resource.getrlimit(resource.RLIMIT_CPU))
