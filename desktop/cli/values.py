"""What stands behind an option or in a place of a line: numbers, sizes, hours, paths. What is none of these is said so."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from sync.budget import bytes_from, window_from


def given(text: str) -> str:
    """Not empty: a variable of a script that was never filled in names nothing, and no folder either."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def path(text: str) -> Path:
    """An empty one would mean the folder in which the command happens to run."""
    return Path(given(text))


def count(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,8}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")
    return int(text)


def rate(text: str) -> int:
    """`64k` is 64 x 1024 bytes a second, `1m` 1024 x 1024, a bare number bytes."""
    return _bytes(text, "a rate such as 64k")


def size(text: str) -> int:
    return _bytes(text, "a size such as 5M")


def size_or_none(text: str) -> int:
    """0 for `none`."""
    return 0 if text == "none" else _bytes(text, "a size such as 50M, or none")


def _bytes(text: str, what: str) -> int:
    value = bytes_from(text)
    if value is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
    return value


def hours(text: str) -> str:
    if text != "none" and window_from(text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not hours such as 22:00-05:00, or none")
    return text
