"""Memory that was used once goes back to the system: a shared laptop has little of it.

glibc gives large blocks back when they are freed, but each one that it sees freed raises what it calls large, up to 32 MB.
From then on pages, pictures and texts come out of its heaps, one for each thread, and small blocks behind them keep them there:
of 180 MB with five documents open 98 MB were free and did not go back. A limit that was once set is not raised (mallopt(3)).
"""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h
_LARGE = 128 * 1024  # bytes; where glibc begins, too


def give_back() -> bool:
    """From now on, in this process; whether the allocator could be told, which is so with glibc. At the start: what was
    allocated before stays where it is."""
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE))
    except AttributeError:  # another C library
        return False
