"""What a child process may do wrong, for tests of `resources.children.processes`: each handler is one misdeed."""

from __future__ import annotations

import gc
import os
import signal
import struct
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

from resources.children.processes import Handlers, WithData
from resources.errors import ContentError


def handlers() -> Handlers:
    return {
        "echo": lambda value: value,
        "pid": os.getpid,
        "data": lambda length: WithData({"length": length}, bytes(length)),
        "text": lambda length: "x" * length,
        "memory": lambda length: len(bytearray(length)),
        "never": never,
        "end": lambda number: os._exit(number),
        "abort": os.abort,
        "raise": _raise,
        "refuse": _refuse,
        "answer": _answer,
        "stdout": lambda: print("noise") or os.write(2, b"noise\n"),
        "not_json": lambda: {1, 2},
    }


def broken() -> Handlers:
    raise RuntimeError("this module does not come up")


def never(started: str) -> NoReturn:
    """Tells the named pipe `started`, then works for ever in C code, which no Python signal handler interrupts."""
    with Path(started).open("w") as pipe:
        pipe.write(str(os.getpid()))
    sum(iter(int, 1))
    raise AssertionError


def _raise() -> NoReturn:
    raise KeyError("secret of the program")


def _refuse(code: str, message: str) -> NoReturn:
    raise ContentError(code, message)


def _answer(raw: str, *, header: int | None = None, stop: bool = False) -> Any:
    """Puts `raw` (hex) on the pipe as the answer; `header` is the length it claims; then waits for its end."""
    data = bytes.fromhex(raw)
    connection = next(
        thing for thing in gc.get_objects() if isinstance(thing, Connection) and not thing.closed and thing.writable
    )
    os.write(connection.fileno(), struct.pack("!i", len(data) if header is None else header) + data)
    if stop:
        os.kill(os.getpid(), signal.SIGKILL)
    while True:
        signal.pause()
