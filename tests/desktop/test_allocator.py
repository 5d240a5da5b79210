"""Memory that was used once goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

# What a window does: a large picture, then many smaller ones with something small behind each, which stays.
_USED = """
import sys
from desktop import allocator
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


@pytest.mark.skipif(sys.platform != "linux", reason="what is allocated is seen in /proc")
def test_what_was_freed_goes_back_to_the_system() -> None:
    left, kept = _kilobytes("give back"), _kilobytes("as it is")
    assert left < 25_000
    assert kept > left + 30_000  # else this shows nothing


def _kilobytes(how: str) -> int:
    return int(
        subprocess.run([sys.executable, "-c", _USED, how], check=True, capture_output=True, text=True, timeout=300).stdout
    )
