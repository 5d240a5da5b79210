"""Small durable writes of our own, and what the disk's refusals mean in words. Knows no database."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from resources.errors import LibraryError
from resources.measures import size
from resources.models import File
from resources.sentences import joined, say, say_count
from resources.store.durable import flush_folder, make_folder
from resources.store.filesystems import without_room

__all__ = ["errors", "flush_folder", "free", "full", "make_folder", "write"]

# Where a sync is no sync, "sync again" is told otherwise.
NOT_WRITABLE = (
    "The library's folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the "
    "disk is not write-protected and that the folder is yours, then sync again."
)
GOES_ON = (
    "The library can be used as before, with what has arrived so far. Free some space and sync again: it continues where it "
    "stopped."
)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def write(path: Path, data: bytes) -> None:
    """`path` holds either what it held, or all of `data`, whatever happens."""
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    flush_folder(path.parent)


@contextlib.contextmanager
def errors(folder: Path | None = None) -> Iterator[None]:
    """An OSError of the library's own disk becomes a LibraryError; `folder` is where was written."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise full(folder=_folder_of(error) or folder) from error
        raise LibraryError(
            "library_read_only",
            say(NOT_WRITABLE),
        ) from error


def _folder_of(error: OSError) -> Path | None:
    """Where it is told, which is at opening a file, and not at writing to it."""
    return Path(os.fsdecode(error.filename)).parent if isinstance(error.filename, str | bytes) else None


def full(needed: int | None = None, free: int | None = None, *, folder: Path | None = None) -> LibraryError:
    room = ""
    if needed is not None and free is not None:
        room = say("{needed} are still to come, and {free} are free.", needed=size(needed), free=size(max(0, free)))
    return LibraryError(
        "library_full",
        joined(
            say("The disk is full."),
            without_room(folder),
            room,
            say(GOES_ON),
        ),
    )


def too_little(needed: int, free: int) -> LibraryError:
    """Before anything is fetched."""
    return LibraryError(
        "library_full",
        say(
            "The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and "
            "texts first. Free some space, or keep fewer documents with `fieldshelf keep`.",
            needed=size(needed),
            free=size(max(0, free)),
        ),
    )


def too_large(files: Sequence[File]) -> LibraryError:
    """Before anything is fetched: a disk formatted as FAT32 has no file of 4 GB."""
    return LibraryError(
        "file_too_large",
        say_count(
            len({file.sha256 for file in files}),
            "{n} file is too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is "
            "taken; for this one, format the stick as exFAT or use another disk. The largest: {name}",
            "{n} files are too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is "
            "taken; for these, format the stick as exFAT or use another disk. The largest: {name}",
            name=max(files, key=lambda file: file.length).name,
        ),
    )


def free(folder: Path) -> int:
    """Bytes that may still be written there."""
    with errors(folder):
        return shutil.disk_usage(folder).free
