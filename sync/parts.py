"""A file that grows while it is fetched, hashed as it does so; kept over a kill, and continued."""

from __future__ import annotations

import hashlib
from io import FileIO
from pathlib import Path

from resources.store.durable import let_write


class Part:
    """A file that grows, with the hash of what is in it."""

    def __init__(self, file: FileIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.length = 0
        file.seek(0)
        while chunk := file.read(1024 * 1024):
            self._digest.update(chunk)
            self.length += len(chunk)

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def add(self, chunk: bytes) -> None:
        left = memoryview(chunk)
        while left:
            left = left[self._file.write(left) :]
        self._digest.update(chunk)
        self.length += len(chunk)

    def head(self) -> bytes:
        self._file.seek(0)
        return self._file.read(512)

    def empty(self) -> int:
        """Throws away what is in it; returns how much that was."""
        length, self.length = self.length, 0
        self._file.truncate(0)
        self._digest = hashlib.sha256()
        return length


def begin(part: Path, length: int) -> bool:
    """Whether there is a part worth continuing; one that is too long, or that cannot be written, is made so."""
    if not part.exists():
        return False
    if not part.is_file() or part.stat().st_size > length:
        part.unlink()
        return False
    let_write(part)  # the power went between making it read-only and putting it in place
    return part.stat().st_size > 0


def size(part: Path) -> int:
    return part.stat().st_size if part.is_file() else 0
