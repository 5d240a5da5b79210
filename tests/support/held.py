"""What this process holds of the system: open files, and children. As Linux tells it."""

from __future__ import annotations

import contextlib
import gc
from multiprocessing import resource_tracker
from pathlib import Path


def held() -> tuple[int, list[int]]:
    """Open files and children, for a comparison with what is held later: Python's own child, which lasts as long as this
    process, has been started, and what other tests have left to the collector is gone."""
    resource_tracker.ensure_running()
    gc.collect()
    return descriptors(), children()


def descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def children() -> list[int]:
    """In the order of their numbers."""
    found: list[int] = []
    for task in Path("/proc/self/task").iterdir():
        # A thread that was waited for has done its work, and may still be leaving: between the list and its own file it goes.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            found += map(int, (task / "children").read_text().split())
    return sorted(found)
