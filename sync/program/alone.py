"""One at a time in a folder of the program's, and what its disk refuses, told of the program and not of the library."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import filelock

from resources.errors import LibraryError
from resources.sentences import joined, say
from resources.store.filesystems import without_room
from sync import disk


@contextlib.contextmanager
def alone(folder: Path, read_only: str) -> Iterator[None]:
    """`folder` is made where it is not there; `read_only` is said where nothing can be written in it. Raises LibraryError
    `program_in_use`, and in place of the library's `program_full`, `program_read_only`."""
    try:
        with disk.errors(folder):
            disk.make_folder(folder)
            lock = filelock.FileLock(folder / ".lock", timeout=0)
            try:
                lock.acquire()
            except filelock.Timeout as error:
                raise LibraryError("program_in_use", say(_IN_USE)) from error
        try:
            yield
        finally:
            lock.release()
    except LibraryError as error:
        if error.code == "library_full":
            raise LibraryError("program_full", joined(say(_FULL), without_room(folder))) from error
        if error.code == "library_read_only":
            raise LibraryError("program_read_only", read_only) from error
        raise


_IN_USE = "Another Fieldshelf is busy with a newer version of the program. Nothing was changed. Wait until it has finished."
_FULL = "The disk is full. The program that you have goes on as it is. Free some space, and try again."
