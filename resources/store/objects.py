"""Files of the library, each named by its sha256: `objects/ab/<sha256>`, read-only, whole or not there at all.

Knows nothing of documents; who may be removed is the catalogue's business. What is put in was verified by the caller.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from pathlib import Path

from resources.errors import LibraryError
from resources.sentences import joined, say
from resources.store import filesystems
from resources.store.database import gone
from resources.store.durable import flush_folder, protect

# Calls a function with each of these, some at once perhaps; the first error is raised.
Several = Callable[[Callable[[Path], None], Sequence[Path]], None]
_NAME = re.compile(r"[0-9a-f]{64}")


class ObjectStore:
    """Objects under `folder/objects`, unfinished ones under `folder/incoming`. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "objects"
        self._incoming = folder / "incoming"
        self._flushed: set[Path] = set()  # folders whose names are durable, as far as this process knows

    def path(self, sha256: str) -> Path:
        if not _NAME.fullmatch(sha256):
            raise ValueError(f"not a sha256: {sha256!r}")
        return self.folder / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        return self.path(sha256).is_file()

    def incoming(self, sha256: str) -> Path:
        """Where the download of `sha256` grows; kept over a restart, so that it can be resumed."""
        self.path(sha256)
        self._check_there()
        with _told(self.folder):
            self._incoming.mkdir(parents=True, exist_ok=True)
        return self._incoming / f"{sha256}.part"

    def install(self, part: Path, sha256: str) -> Path:
        """Make a verified part file the object; durable when this returns."""
        with _told(self.folder):
            target = self.path(sha256)
            self._make({target.parent})
            _flush(part)
            _place(part, target)
            flush_folder(target.parent)
        return target

    def install_all(self, parts: Mapping[str, Path], several: Several) -> None:
        """The same for many small ones, sha256 -> part: `several` flushes some at once, and each folder is flushed once."""
        with _told(self.folder):
            folders = {self.path(sha256).parent for sha256 in parts}
            self._make(folders)
            several(_flush, list(parts.values()))
            for sha256, part in parts.items():
                _place(part, self.path(sha256))
            several(flush_folder, sorted(folders))

    def _check_there(self) -> None:
        """A folder that is gone is not begun anew: it would look like a library that has lost everything."""
        if not self.folder.parent.is_dir():
            raise gone(self.folder.parent)

    def _make(self, folders: Set[Path]) -> None:
        """The folders of objects, whose names are as durable as what will be in them."""
        self._check_there()
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
        new = folders - self._flushed  # by name: another thread may have made it, and not flushed it yet
        if new:
            if not self._flushed:
                flush_folder(self.folder.parent)
            flush_folder(self.folder)
            self._flushed |= new

    def add_bytes(self, data: bytes) -> str:
        """Store `data`; returns its sha256."""
        sha256 = hashlib.sha256(data).hexdigest()
        if not self.has(sha256):
            part = self.incoming(sha256)
            with _told(self.folder):
                part.write_bytes(data)
            self.install(part, sha256)
        return sha256

    def verify(self, sha256: str) -> bool:
        """Whether the object is there and its bytes are what its name says."""
        try:
            with self.path(sha256).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:  # not there, or a sector that cannot be read any more
            return False

    def remove(self, sha256: str) -> None:
        path = self.path(sha256)
        with contextlib.suppress(FileNotFoundError):
            if sys.platform == "win32":
                path.chmod(stat.S_IWRITE)
            path.unlink()

    def all(self) -> Iterator[str]:
        """Every object that is here, in no order."""
        for folder in self.folder.glob("??"):
            for path in folder.iterdir():
                if _NAME.fullmatch(path.name):
                    yield path.name


def _place(part: Path, target: Path) -> None:
    protect(part)
    if sys.platform == "win32" and target.exists():
        target.chmod(stat.S_IWRITE)  # Windows does not replace a read-only file
    os.replace(part, target)  # noqa: PTH105


def _flush(part: Path) -> None:
    with part.open("r+b") as file:
        os.fsync(file.fileno())


@contextlib.contextmanager
def _told(folder: Path) -> Iterator[None]:
    """A full or read-only disk in the library's own words; `folder` is on it."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
            raise LibraryError(
                "library_full",
                joined(
                    say("The disk is full. Nothing that was already in the library is lost. Free some space and try again."),
                    filesystems.without_room(error.filename and Path(os.fsdecode(error.filename)).parent, folder),
                ),
            ) from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise LibraryError(
                "library_read_only",
                say("The library cannot be written. It can still be read and searched. Check who may write to its folder."),
            ) from error
        raise
