"""A virtual screen whose pixels can be looked at, programs that are started on it, and the memory that they take.

Every program is measured in the same way: from the start of its process until what it shows fills a tenth of the screen in
eight colours or more. That is a window with something in it, not yet one that has everything; nothing is asked of the program.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np

WIDTH, HEIGHT = 1280, 800
_LEAST_SHARE, _LEAST_COLOURS = 0.1, 8
_STEP = 4  # every fourth pixel of every fourth row
_PATIENCE = 120


class Screen:
    """A virtual X server of its own; `display` is its name. `everybody` on this machine may draw on it, or only this user."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT, *, everybody: bool = False) -> None:
        self._width, self._height = width, height
        self._folder = tempfile.TemporaryDirectory(prefix="screen-")
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-fbdir", self._folder.name, "-screen", "0", f"{width}x{height}x24"]
        command += ["-ac", "-nolisten", "tcp"] if everybody else []
        self._server = subprocess.Popen(
            command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        os.close(writing)
        with os.fdopen(reading) as file:
            number = file.readline().strip()
        if not number:
            raise RuntimeError("Xvfb does not start: packaging/setup.sh tests")
        self.display = f":{number}"
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as pixels:
            self._map = mmap.mmap(pixels.fileno(), 0, access=mmap.ACCESS_READ)
        # The head of an X window dump: its own length first, then among others the number of its colours, of 12 bytes each.
        head = struct.unpack(">25I", self._map[:100])
        self._start, self._line = head[0] + head[19] * 12, head[12]

    def __enter__(self) -> Screen:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.terminate()
        self._server.wait(20)
        self._folder.cleanup()

    def pixels(self) -> np.ndarray[tuple[int, int], np.dtype[np.uint32]]:
        return self._whole()[::_STEP, ::_STEP]

    def picture(self) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
        """All of it in shades of grey: the green of each pixel."""
        return ((self._whole() >> 8) & 255).astype(np.uint8)

    def _whole(self) -> np.ndarray[tuple[int, int], np.dtype[np.uint32]]:
        end = self._start + self._line * self._height
        whole = np.frombuffer(self._map[self._start : end], np.uint32).reshape(self._height, self._line // 4)
        return whole[:, : self._width]

    def is_empty(self) -> bool:
        return not bool(self.pixels().any())

    def has_content(self) -> bool:
        """Nobody draws a background here: what is not black belongs to a window."""
        pixels = self.pixels()
        share = np.count_nonzero(pixels) / pixels.size
        return bool(share >= _LEAST_SHARE) and len(np.unique(pixels)) >= _LEAST_COLOURS


@dataclass(frozen=True)
class Memory:
    """MB of the program itself and of all its children; PSS: what is shared is counted in parts."""

    own: float
    children: float
    processes: int

    @property
    def all(self) -> float:
        return self.own + self.children


def memory_of(pid: int) -> Memory:
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                status = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
                parents.setdefault(int(status[1]), []).append(int(entry.name))
    family, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        family.append(one)
        waiting += parents.get(one, [])
    own, *children = map(_pss, family)
    return Memory(own, sum(children), len(family))


def _pss(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")) / 1024


@contextlib.contextmanager
def program(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Runs in a session of its own; at the end it is ended with all its children."""
    process = subprocess.Popen(
        command, env=environment, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        yield process
    finally:
        for sign, seconds in ((signal.SIGTERM, 10), (signal.SIGKILL, 10)):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, sign)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(seconds)
                break
        with contextlib.suppress(ProcessLookupError):  # children that did not end with it
            os.killpg(process.pid, signal.SIGKILL)


def first_picture(
    screen: Screen, command: Sequence[str], environment: Mapping[str, str], folder: Path, settle: float = 3.0
) -> tuple[float, Memory]:
    """Seconds until there is something on the screen, and the memory `settle` seconds later. Raises RuntimeError."""
    _wait_for(screen.is_empty, "the screen is empty")
    started = time.perf_counter()
    with program(command, {**environment, "DISPLAY": screen.display}, folder) as process:
        wait_for_content(screen, process, command[0])
        seconds = time.perf_counter() - started
        time.sleep(settle)
        return seconds, memory_of(process.pid)


def wait_for_content(screen: Screen, process: subprocess.Popen[bytes], name: str) -> None:
    """Until the program shows something. Raises RuntimeError where it ends before, or never does."""

    def there() -> bool:
        if process.poll() is not None:
            raise RuntimeError(f"{name} ended with {process.returncode} before it showed anything")
        return screen.has_content()

    _wait_for(there, f"{name} shows something")


def _wait_for(condition: Callable[[], bool], what: str) -> None:
    end = time.perf_counter() + _PATIENCE
    while not condition():
        if time.perf_counter() > end:
            raise RuntimeError(f"waited in vain until {what}")
        time.sleep(0.01)
