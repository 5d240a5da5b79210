"""Memory that was used once goes back to the system, or stays for the next file."""

from __future__ import annotations

import subprocess
import sys

import pytest

# What a window does: a large picture, then many smaller ones with something small behind each, which stays.
_USED = """
import sys
from resources import allocator
if sys.argv[1] == "give back":
    assert allocator.give_back()
page, large = b"x" * 1_000_000, bytearray(24_000_000)
del large
pictures, small = [], []
for _ in range(60):
    pictures.append(bytearray(page))
    small.append([bytearray(b"x" * 600) for _ in range(20)])
del pictures
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("RssAnon")))
"""

# What a child does: for each file many blocks of some size, all of them given up before the next.
_READ = """
import resource, sys
from resources import allocator
if sys.argv[1] == "keep":
    assert allocator.keep()
def read():
    return [bytearray(b"x" * 100_000) for _ in range(30)]
read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(50):
    read()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what is allocated is seen in /proc")
def test_what_was_freed_goes_back_to_the_system() -> None:
    left, kept = _number(_USED, "give back"), _number(_USED, "as it is")  # kB
    assert left < 25_000
    assert kept > left + 30_000  # else this shows nothing


@pytest.mark.skipif(sys.platform != "linux", reason="this is glibc's")
def test_what_one_file_needed_is_there_for_the_next() -> None:
    kept, asked = _number(_READ, "keep"), _number(_READ, "as it is")  # pages that the system had to give
    assert kept < 1_000
    assert asked > 10_000  # else this shows nothing


def _number(program: str, how: str) -> int:
    return int(
        subprocess.run([sys.executable, "-c", program, how], check=True, capture_output=True, text=True, timeout=300).stdout
    )
