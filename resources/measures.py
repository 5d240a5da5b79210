"""How numbers of bytes, fingerprints and moments are written for people: one way in the window, the command line and a plan."""

from __future__ import annotations

import datetime
import re

from resources.sentences import Measured

_K = 1024
_UNITS = {"": 1, "k": _K, "m": _K**2, "g": _K**3}
# A fraction only of a unit: half a byte is nothing.
_TYPED = re.compile(r"(\d{1,9}|\d{1,9}\.\d{1,3}(?=\s*[kmg]))\s*([kmg]?)(?:(?<=[kmg])b)?", re.IGNORECASE)


def size(length: int) -> Measured:
    """Bytes in the unit that a person compares with what is free: 24 kB, 0.1 MB, 120 MB, 2.4 GB.

    1 kB is 1024 bytes, 1 MB 1024 kB, 1 GB 1024 MB, as in what is typed (`bytes_from`).
    """
    return Measured(_size(length), "size", length)


def _size(length: int) -> str:
    if length >= 999.5 * _K**2:
        return f"{length / _K**3:.1f} GB"
    if length >= 99.95 * _K**2:
        return f"{length / _K**2:.0f} MB"
    if length >= 50 * _K:
        return f"{max(length / _K**2, 0.1):.1f} MB"
    return f"{-(-length // _K)} kB"


def bytes_from(text: str) -> int | None:
    """`64k`, `50M`, `2.4 GB`, as they are typed and as `size` writes them; a bare number is bytes. None for anything else."""
    match = _TYPED.fullmatch(text.strip())
    return int(float(match[1]) * _UNITS[match[2].lower()]) if match else None


def grouped(fingerprint: str) -> str:
    """In groups of four, as two people can read it to each other and compare."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))


def local(moment: datetime.datetime) -> datetime.datetime:
    """On this machine's clock. What is kept and what JSON says is UTC; what people read is their own time."""
    try:
        return moment.astimezone()
    except (OSError, OverflowError):  # a system that knows no time zone for that year
        return moment


def moment(given: str | datetime.datetime | None) -> str:
    """`2026-11-25 22:12`, in this machine's time; "never" for None. An ISO text that is none is left as it is."""
    if given is None:
        return "never"
    if isinstance(given, str):
        try:
            given = datetime.datetime.fromisoformat(given)
        except ValueError:
            return str(given)
        given = given if given.tzinfo else given.replace(tzinfo=datetime.UTC)
    return Measured(f"{local(given):%Y-%m-%d %H:%M}", "moment", given.isoformat())


def on_clock(given: datetime.datetime) -> Measured:
    """The same of a moment that is on the person's clock already."""
    return Measured(f"{given:%Y-%m-%d %H:%M}", "moment", given.isoformat())


def day(given: datetime.datetime) -> Measured:
    """`3 June 2024`, in this machine's time."""
    here = local(given)
    return Measured(f"{here.day} {here:%B %Y}", "day", here.date().isoformat())
