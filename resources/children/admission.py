"""Which folders of people's a child process may read. What it may touch can only become less, so that for a file elsewhere
another child is started."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from resources.children.confinement import available

_MOST = 32  # folders that one child may read


class Admission:
    """Of one `Worker`, whose child begins with `begin`. Where the system holds nobody, everything may be read. Folders are
    their real paths."""

    def __init__(self, reads: Iterable[Path]) -> None:
        self._reads = [os.path.realpath(folder) for folder in reads]
        self._begun: dict[str, object] = {}  # what the child that runs may read, as it was when that one began

    def begin(self) -> tuple[str, ...]:
        """The folders for a child that is started now."""
        self._begun = {folder: _which(folder) for folder in self._reads}
        return tuple(self._reads)

    def admits(self, path: str | None) -> bool:
        """Whether the child that runs may read the file at `path`, if that is one."""
        if path is None or not available().reading:
            return True
        folder = self._folder_of(path)
        return self._begun.get(folder) == _which(folder)

    def add(self, path: str | None) -> None:
        """The next child may read the file at `path`."""
        if path is None or not available().reading:
            return
        folder = self._folder_of(path)
        if folder not in self._reads:
            self._reads = [*self._reads[-_MOST + 1 :], folder]

    def _folder_of(self, path: str) -> str:
        """Of those that are read, the one that has the file; else the one in which it lies."""
        real = _real(path)
        for root in self._reads:
            if real.startswith(root if root.endswith(os.sep) else root + os.sep):
                return root
        return os.path.dirname(real)  # noqa: PTH120 (a path for each file costs as much as asking)


def _real(path: str) -> str:
    """As `os.path.realpath`, which asks for each folder above; Linux has the answer at once where the file is there."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
            try:
                return os.readlink(f"/proc/self/fd/{descriptor}")  # noqa: PTH115
            finally:
                os.close(descriptor)
    return os.path.realpath(path)


def _which(folder: str) -> object:
    """Tells a folder from one that has taken its place; None where there is none."""
    try:
        status = os.stat(folder)  # noqa: PTH116
    except OSError:
        return None
    return status.st_dev, status.st_ino
