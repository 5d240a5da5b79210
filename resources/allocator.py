"""What the allocator does with memory that was used once: in the window it goes back to the system, for a shared laptop has
little of it; in a child that reads one file after the other some of it is kept for the next.

glibc gives large blocks back when they are freed, but each one that it sees freed raises what it calls large, up to 32 MB.
From then on pages, pictures and texts come out of its heaps, one for each thread, and small blocks behind them keep them there:
of 180 MB with five documents open 98 MB were free and did not go back. A limit that was once set is not raised (mallopt(3)).

The other way round, what is freed at a heap's end goes back as soon as it is twice that, and comes again page by page: 460
times for each of our Word documents, a tenth of the time that it takes to read one.
"""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h
_LARGE = 128 * 1024  # bytes; where glibc begins, too
_KEPT = 4 * 1024 * 1024  # bytes at the end of a heap; half of it is large then


def give_back() -> bool:
    """From now on, in this process; whether the allocator could be told, which is so with glibc. At the start: what was
    allocated before stays where it is."""
    return _told(_MMAP_THRESHOLD, _LARGE)


def keep() -> bool:
    """From now on, in this process, what one file needed is there for the next. As `give_back` otherwise."""
    return _told(_TRIM_THRESHOLD, _KEPT) and _told(_MMAP_THRESHOLD, _KEPT // 2)


def _told(what: int, size: int) -> bool:
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(what, size))
    except AttributeError:  # another C library
        return False
