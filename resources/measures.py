"""How a number of bytes and a fingerprint are written for people: one way in the window, the command line and a plan."""

from __future__ import annotations


def size(length: int) -> str:
    """Bytes in the unit that a person compares with what is free: 24 kB, 0.1 MB, 120 MB, 2.4 GB."""
    if length >= 999_500_000:
        return f"{length / 1e9:.1f} GB"
    if length >= 99_950_000:
        return f"{length / 1e6:.0f} MB"
    if length >= 50_000:
        return f"{max(length / 1e6, 0.1):.1f} MB"
    return f"{-(-length // 1000)} kB"


def grouped(fingerprint: str) -> str:
    """In groups of four, as two people can read it to each other and compare."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))
