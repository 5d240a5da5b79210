"""How much memory this computer has, for whoever would do with less of it where there is little. Asks the system, once."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from pathlib import Path

LITTLE = 3 * 1024**3  # bytes: below it, fewer children and smaller caches


@functools.cache
def memory() -> int | None:
    """Bytes that programs may have here: the computer's, or less where this program was given less. None: it is not told."""
    found = []
    with contextlib.suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            found.append(_windows())
        else:
            found.append(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    with contextlib.suppress(OSError, ValueError):
        found += of_group(Path("/proc/self/cgroup").read_text(encoding="ascii"), Path("/sys/fs/cgroup"))
    return min(found, default=None)


def is_small() -> bool:
    """Where it is not told, it is taken for enough."""
    has = memory()
    return has is not None and has < LITTLE


def of_group(table: str, root: Path) -> list[int]:
    """What Linux lets this program's control group have, and those around it; in either version of such groups."""
    found = []
    for line in table.splitlines():
        _, kind, group = (*line.split(":", 2), "", "")[:3]
        top = root / "memory" if "memory" in kind.split(",") else root if not kind else None
        if top is None:
            continue
        place = top / group.strip("/")
        for folder in (place, *place.parents):
            if not folder.is_relative_to(top):
                break
            for name in ("memory.max", "memory.limit_in_bytes"):
                with contextlib.suppress(OSError, ValueError):
                    found.append(int((folder / name).read_text(encoding="ascii")))  # "max" is no number
    return found


def _windows() -> int:
    import ctypes

    kilobytes = ctypes.c_ulonglong()
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    if not windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes)):
        raise OSError("not told")
    return kilobytes.value * 1024
