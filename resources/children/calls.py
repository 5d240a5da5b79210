"""What a child process is asked to do, and what it may use for it; `processes.py` asks it."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MIB = 1024 * 1024
# Messages to a child must fit the pipe's buffer: writing them may then never block on a child that does not read.
LARGEST_REQUEST = 32 * 1024
_LEAST_SECONDS, _SECONDS_PER_MIB, _MOST_SECONDS = 60.0, 4.0, 600.0

Handlers = Mapping[str, Callable[..., Any]]


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
            length = os.stat(path).st_size  # noqa: PTH116 (one for each file)
        except OSError:
            length = 0
        return cls(min(_LEAST_SECONDS + _SECONDS_PER_MIB * length / MIB, _MOST_SECONDS), memory, output, step)


@dataclass(frozen=True, slots=True)
class WithData:
    """What a handler returns that has bytes to give beside its JSON: pixels, which JSON would make larger and slower."""

    result: Any
    data: bytes | bytearray | memoryview


@dataclass(frozen=True, slots=True)
class Call:
    """As it goes to the child: `message`. `item`: the name in what is said about it; `path`: the file that it reads, if any."""

    method: str
    limits: Limits
    item: str | None
    path: str | None
    message: bytes

    @classmethod
    def of(cls, method: str, arguments: Mapping[str, Any], limits: Limits, item: str | None) -> Call:
        request = json.dumps({"method": method, "arguments": arguments, "limits": [limits.seconds, limits.memory]})
        message = request.encode("ascii")
        if len(message) > LARGEST_REQUEST:
            raise ValueError(f"a request of {len(message)} bytes may block; pass a path instead")
        path = arguments.get("path")
        path = path if isinstance(path, str) else None
        item = os.path.basename(path) if item is None and path is not None else item  # noqa: PTH119 (one for each file)
        return cls(method, limits, item, path, message)
