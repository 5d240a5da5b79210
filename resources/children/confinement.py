"""What a child process takes away from itself before it reads the first foreign file; see `processes.py` for how it is used.

Whatever takes over a child then finds no network, cannot start a program or send a signal, writes nowhere (but in a scratch
folder of its own, where it was given one), and reads only the program and the folders that it was started for. Which of it
this system can hold is said by `Guards`, in `fieldshelf status` and by the self-check:

    Linux     network, programs and signals by a filter of system calls (`seccomp.py`; x86-64 and 64-bit ARM), files by
              Landlock (`landlock.py`; Linux 5.13 and later). Without Landlock the filter forbids all writing, and reading is
              not held. Limits of memory, time, file size and open files by the system's resource limits.
    Windows   memory, and no further processes, by a job object (`jobs.py`); not: network, files.
    macOS     resource limits; not: network, programs, files.

Namespaces are not used: several distributions do not give them to unprivileged programs any more, and they would add
nothing to the two guards but a second way.
"""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import functools
import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from resources.children import landlock, seccomp
from resources.children.jobs import PROCESS_MEMORY

MIB = 1024 * 1024
_LARGEST_FILE = 256 * MIB  # in the scratch folder
_OPEN_FILES = 256
# Of all programs of this person together, which is how the system counts: far more than they have, far less than it has.
_THREADS = 8192
LIFE = 3600.0  # seconds of work after which a child is replaced
_MOST_SECONDS = 4 * 3600  # of the processor, of several threads perhaps: for one that nobody watches any more
# What a program needs to find its files and to speak a language. Nothing else of a person's is a reader's business.
_KEPT_NAMES = frozenset(("PATH", "HOME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR"))
_KEPT_BEGINNINGS = ("LC_", "PYTHON", "QT_", "QSG_", "LD_", "DYLD_", "OPENBLAS_", "OMP_", "COV", "_PYI", "_MEI")

# What libraries look for beside their own files. None of it is anybody's own.
_SYSTEM = (
    "/usr", "/lib", "/lib32", "/lib64", "/nix/store", "/gnu/store",
    "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types", "/etc/ssl/openssl.cnf", "/etc/timezone",
    "/dev/full", "/dev/null", "/dev/random", "/dev/urandom", "/dev/zero", "/proc/self", "/proc/cpuinfo", "/proc/meminfo",
    "/proc/sys/vm/overcommit_memory", "/sys/devices/system/cpu", "/sys/kernel/mm/transparent_hugepage",
)  # fmt: skip
_NOWHERE = "/dev/null"  # where libraries print


@dataclass(frozen=True)
class Guards:
    """What holds a child here, whatever it has been made to do."""

    network: bool = False
    programs: bool = False  # it starts none, and sends no signal to other processes
    writing: bool = False  # nowhere but in its scratch folder, if it has one
    reading: bool = False  # of people's files only those in the folders that it was started for
    memory: bool = False

    def words(self) -> str:
        """As a child tells them to its parent; `Guards.of` makes the same of it."""
        return " ".join(name for name, held in dataclasses.asdict(self).items() if held)

    @classmethod
    def of(cls, words: str) -> Guards:
        """ValueError for what no `words` has made."""
        held = words.split()
        if not set(held) <= {field.name for field in dataclasses.fields(cls)}:
            raise ValueError(words)
        return cls(**dict.fromkeys(held, True))


@dataclass(frozen=True)
class Bounds:
    """What a child is started for. `reads` and `writes` are folders beside the program's own; `scratch` is its own, empty and
    for files only, or none. `threads`: its libraries start some, and would not do without."""

    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    scratch: str = ""
    threads: bool = False


@functools.cache
def available() -> Guards:
    """What a child could be held by here, asked without starting one."""
    if sys.platform == "win32":
        return Guards(programs=True, memory=True)
    if sys.platform != "linux":
        return Guards(memory=sys.platform != "darwin")  # which takes the limit, and does not keep it
    filtered, files = seccomp.available(), landlock.version() > 0
    return Guards(network=filtered, programs=filtered, writing=filtered or files, reading=files, memory=True)


def confine(bounds: Bounds, target: str) -> Guards:
    """This process, for the rest of its life; what of it holds. `target` is the module that it runs."""
    if bounds.scratch:
        tempfile.tempdir = os.environ["TMPDIR"] = bounds.scratch
    if sys.platform == "win32":
        return available()
    memory = _limit(bounds)
    if sys.platform != "linux" or not seccomp.no_new_privileges():
        return Guards(memory=memory)
    writes = [*bounds.writes, *([bounds.scratch] if bounds.scratch else [])]
    # Landlock holds the thread that asks and those that it starts; one that a library has started before would go free.
    alone = len(list(Path("/proc/self/task").iterdir())) == 1
    files = alone and landlock.restrict([*_SYSTEM, *_program(target), *bounds.reads], [*writes, _NOWHERE])
    filtered = seccomp.restrict(
        threads=bounds.threads,
        write_nowhere=not files and not bounds.writes,
        no_truncating=landlock.version() < 3,
        locks=bool(bounds.writes),
    )
    writing = files or (filtered and not bounds.writes)
    return Guards(network=filtered, programs=filtered, writing=writing, reading=files, memory=memory)


def _limit(bounds: Bounds) -> bool:
    """The ceilings of the process's whole life; whether that of memory is kept. Calls have lower ones of their own."""
    import resource

    limits = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, _OPEN_FILES)]
    if not bounds.writes:  # a library's index may be larger
        limits.append((resource.RLIMIT_FSIZE, _LARGEST_FILE if bounds.scratch else 0))
    limits.append((resource.RLIMIT_NPROC, _THREADS if bounds.threads else 0))
    limits.append((resource.RLIMIT_CPU, _MOST_SECONDS))
    for which, most in limits:
        _lower(which, most)
    return _lower(resource.RLIMIT_AS, PROCESS_MEMORY) and sys.platform != "darwin"


def forget_environment() -> None:
    """What the environment says of a person's sessions, keys and passwords: neither Python nor the system can tell it any more.

    Before anything foreign is read, and before a library keeps what it says.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _KEPT_NAMES or name.upper().startswith(_KEPT_BEGINNINGS)
    }
    os.environ.clear()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, ValueError, IndexError):
            # Where the kernel put it when this program began, and shows it to whoever may read /proc/self/environ.
            after_name = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
            begin, end = int(after_name[47]), int(after_name[48])
            if 0 < begin < end:
                ctypes.memset(begin, 0, end - begin)
    os.environ.update(kept)


def _lower(which: int, most: int) -> bool:
    assert sys.platform != "win32", "it has no such limits"
    import resource

    with contextlib.suppress(ValueError, OSError):  # a system that does not know it
        _, hard = resource.getrlimit(which)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (most, most))
        return True
    return False


def _program(target: str) -> Iterable[str]:
    """Where Python, its libraries and our own modules are: not where the person happened to start the program."""
    yield from {sys.prefix, str(getattr(sys, "_MEIPASS", sys.prefix)), str(Path(os.__file__).parent)}
    if getattr(sys, "frozen", False):  # a bundle has its modules at the end of the program's own file, above that folder
        yield sys.executable
    yield from (path for path in sys.path if Path(path).name in ("site-packages", "dist-packages"))
    for name in {"resources", target.partition(".")[0]}:
        yield from sys.modules[name].__path__
