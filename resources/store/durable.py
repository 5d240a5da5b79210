"""What was put in place is there after a power cut: folders, and files that are whole or not there. Knows no database."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """There, and durably so; `mode` is for this one, not for those above it."""
    if not folder.is_dir():
        if folder.parent != folder:  # a drive that is not there
            make_folder(folder.parent)
        folder.mkdir(mode, exist_ok=True)
        flush_folder(folder.parent)


def place(part: Path, target: Path) -> None:
    """`target` is what it was, or all of `part`, whatever happens; durably so when this returns."""
    with part.open("r+b") as file:
        os.fsync(file.fileno())
    part.replace(target)
    flush_folder(target.parent)


def protect(path: Path) -> None:
    """Not to be written any more, as far as the disk knows of that: FAT has one such mark for everybody, or refuses."""
    with contextlib.suppress(OSError):
        path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)


def let_write(path: Path) -> None:
    """By its owner."""
    with contextlib.suppress(OSError):
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def flush_folder(folder: Path) -> None:
    """Make the names in it durable."""
    if sys.platform == "win32":
        return  # it has no handle for it, and journals a rename itself
    with contextlib.suppress(OSError):  # some file systems cannot; a rename is atomic there all the same
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
