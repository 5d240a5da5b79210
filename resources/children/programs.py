"""The system's own programs: opening a document or an address for a person, and running one to its end.

Always a list of arguments, never a shell. What a foreign file could take over is run with `Bounds`.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources import portable
from resources.errors import LibraryError
from resources.sentences import say

_WATCH_SECONDS = 0.2


def open_with_system(path: Path) -> None:
    """Hands `path` to the program that the system has for its type. LibraryError no_program when there is none."""
    try:
        if sys.platform not in ("win32", "darwin") and not path.exists():
            raise FileNotFoundError
        _hand_over(str(path.resolve()))
    except OSError as error:
        raise LibraryError(
            "no_program",
            say(
                "No program on this computer would open {name}. The file itself is here and intact. Install a program for this "
                "type of file, or save a copy and open it elsewhere.",
                name=path.name,
            ),
            item=path.name,
        ) from error


def open_address(address: str) -> None:
    """Hands an address of the web, or for mail, to the system's program. LibraryError no_program; ValueError for any other."""
    if not address.lower().startswith(("http://", "https://", "mailto:")):
        raise ValueError(f"not an address to be opened: {address!r}")
    try:
        _hand_over(address)
    except OSError as error:
        raise LibraryError(
            "no_program",
            say("No program on this computer would open this address. Write it down, and open it on another computer."),
            item=address,
        ) from error


def _hand_over(what: str) -> None:
    if sys.platform == "win32":
        os.startfile(what)  # noqa: S606
        return
    quiet = subprocess.DEVNULL
    # A session of its own: a viewer must not end with the terminal or the window that started it.
    process = subprocess.Popen(
        ["open" if sys.platform == "darwin" else "xdg-open", what],
        stdin=quiet,
        stdout=quiet,
        stderr=quiet,
        start_new_session=True,
        env=_system_environment(),
    )
    process.returncode = 0  # nobody waits for it, and nobody should warn about that


@dataclass(frozen=True, slots=True)
class Bounds:
    """For a program that reads foreign content. It works in `folder`, which is its home and where its temporary files go, with
    so many bytes of address space, and of each file that it writes, where the system knows such limits (Linux). What the
    person does goes before it."""

    folder: Path
    memory: int
    file: int


@dataclass(frozen=True)
class Ran:
    """How a program of the system ended, and what it said: the end of both of its outputs, `longest` bytes at most."""

    code: int
    output: str


def run_program(
    command: Sequence[str],
    seconds: float,
    longest: int = 65536,
    watch: Callable[[], None] | None = None,
    *,
    bounds: Bounds | None = None,
) -> Ran | None:
    """Runs a program of the system to its end; it is killed after `seconds`, and its code is -1 then. None where there is none
    of that name. `watch` is called again and again meanwhile; what it raises kills the program, and goes through. With `bounds`
    whatever it has started ends with it."""
    program = shutil.which(command[0])
    if program is None:
        return None
    # Into a file: whoever it may have started and left behind cannot keep us waiting at a pipe, or fill our memory.
    with tempfile.TemporaryFile() as said:
        try:
            process = subprocess.Popen(
                [program, *command[1:]],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                cwd=bounds.folder if bounds else None,
                env={**_system_environment(), "LC_ALL": "C"} if bounds is None else _bare_environment(bounds.folder),
                start_new_session=bounds is not None,
            )
        except OSError:
            return None
        try:
            if bounds is not None:
                _bound(process.pid, bounds)
            code = _wait(process, seconds, watch)
        finally:
            if bounds is not None:
                _end_group(process.pid)
            process.kill()
            process.wait()
        said.seek(max(said.seek(0, os.SEEK_END) - longest, 0))
        return Ran(code, said.read().decode("utf-8", "replace"))


def _bound(pid: int, bounds: Bounds) -> None:
    if sys.platform != "linux":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):  # it has ended already
        resource.prlimit(pid, resource.RLIMIT_AS, (bounds.memory, bounds.memory))
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (bounds.file, bounds.file))
        resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0))
        os.setpriority(os.PRIO_PROCESS, pid, 10)


def _end_group(pid: int) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # nobody of it is left
            os.killpg(pid, signal.SIGKILL)


def _wait(process: subprocess.Popen[bytes], seconds: float, watch: Callable[[], None] | None) -> int:
    """Its code; -1 where it takes longer."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(left if watch is None else min(left, _WATCH_SECONDS))
        if watch is not None:
            watch()
    return -1


def ask_program(command: Sequence[str], seconds: float) -> str | None:
    """What a program of the system answers; None where there is none, where it fails, or takes longer than `seconds`."""
    ran = run_program(command, seconds, 4096)
    return ran.output if ran is not None and ran.code == 0 else None


def _system_environment() -> dict[str, str]:
    """Without the library path of a frozen bundle, which would give other programs our libraries, and without our folders on
    a stick."""
    environment = portable.outside(dict(os.environ))
    if getattr(sys, "frozen", False):
        original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
        environment.pop("LD_LIBRARY_PATH", None)
        if original is not None:
            environment["LD_LIBRARY_PATH"] = original
    return environment


def _bare_environment(folder: Path) -> dict[str, str]:
    """Nothing of what this person has set: no proxies, no keys, no displays."""
    kept = ("PATH", "SYSTEMROOT", "TESSDATA_PREFIX")
    environment = {name: value for name, value in _system_environment().items() if name.upper() in kept}
    places = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "XDG_RUNTIME_DIR"), str(folder))
    return {**environment, **places, "LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}
