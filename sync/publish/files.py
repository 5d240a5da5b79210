"""Files of the publisher's repository: written so that a kill or a power cut leaves the old ones or the new ones.

Walks a publisher's folder without following links, and hashes and copies what it holds. Knows no document.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import stat
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from resources.errors import PublishError
from resources.sentences import joined, say
from resources.store.durable import flush_folder, protect
from resources.store.filesystems import without_room
from resources.store.plain_files import open_plain
from sync.packs.bag import is_pack

_CHUNK = 1 << 20
_TOGETHER = 64  # files that are open at once
# What systems and office programs leave lying about; never meant to be published.
_LITTER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "$recycle.bin", "system volume information", "__macosx"})


class Stamp(NamedTuple):
    """What tells whether a file is the one that was read: its length, and its times in ns (on Windows the second is that of its
    making). Not its number on the disk, which a share gives anew at each connection."""

    length: int
    modified: int
    changed: int

    @classmethod
    def of(cls, about: os.stat_result) -> Stamp:
        return cls(about.st_size, about.st_mtime_ns, about.st_ctime_ns)


@dataclass(frozen=True)
class Found:
    """One file of the publisher's folder. `name` is its path below the folder: `/` between parts, NFC, valid text."""

    path: Path
    name: str
    stamp: Stamp

    @property
    def root(self) -> Path:
        """The folder that was walked; of what came out of an archive, the one where it lies."""
        below = self.name.count("/")
        return self.path.parents[below] if self.path.name == self.name.rpartition("/")[2] else self.path.parent

    @property
    def length(self) -> int:
        return self.stamp.length

    @property
    def modified(self) -> int:
        return self.stamp.modified


class LostError(PublishError):
    """One file or folder of the publisher's that could not be read as it was found: `unreadable`, or `changed`. A run goes on
    without it, and says so."""


class Lost(dict[str, LostError]):
    """What a run went on without, by its name in the folder."""

    def problems(self) -> list[dict[str, str | None]]:
        return [{"code": error.code, "item": name, "message": error.message} for name, error in sorted(self.items())]


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Tells of a file that is being read out of the publisher's folder, and cannot be. LostError."""
    try:
        yield
    except OSError as error:
        raise LostError("unreadable", unreadable(readable(path.name)), item=str(path)) from error


def unreadable(name: str) -> str:
    """The sentence for a file that went away."""
    return say(_UNREADABLE, file=name)


@contextlib.contextmanager
def disk_errors(item: Path) -> Iterator[None]:
    """Says in a sentence what a disk refused to do."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise PublishError("disk_full", joined(say(_FULL), without_room(item.parent)), item=str(item)) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise PublishError("not_allowed", say(_NOT_ALLOWED, path=str(error.filename or item)), item=str(item)) from error
        raise PublishError("disk_failed", say(_FAILED, path=str(error.filename or item)), item=str(item)) from error


_UNREADABLE = (
    "{file} was taken away, or cannot be read any more. It was left out. Put it back and run it again if it is wanted."
)
_FULL = "The disk is full. Nothing new was published, and what was there before is as it was. Make room and run it again."
_NOT_ALLOWED = (
    "The system does not allow this program to use {path}. Nothing new was published. Give yourself the right to "
    "read and write it, or choose another folder, and run it again."
)
_FAILED = (
    "{path} could not be read or written. Nothing new was published, and what was there before is as it was. Check "
    "the disk or the connection to it, and run it again."
)


def write(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """`data` under `path`, whole or not at all."""
    temporary = temporary_beside(path)
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode or 0o666)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    flush_folder(path.parent)


class Together:
    """Writes files as `write` does, and waits for the disk for many at a time: that is most of what small ones cost.
    A context manager. None is there before its turn or the end; what is `last` not before all others are there for good.

    Where the end is an error the files that are whole are kept all the same, as far as the disk takes them.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[bool, Path, Path, BinaryIO]] = []

    def __enter__(self) -> Together:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with contextlib.suppress(OSError) if kind else contextlib.nullcontext():
            self._place()

    def write(self, path: Path, data: bytes, *, last: bool = False) -> None:
        file = self._part(path, last)
        file.write(data)
        file.flush()

    def copy(self, source: Path, target: Path, sha256: str) -> None:
        """Read-only. LostError where `source` cannot be read, or is not what has this hash: nothing of it stays then."""
        if any(path == target for _, _, path, _ in self._waiting):
            return  # two files of the same bytes
        with reading(source):
            original = open_plain(source)
        with original:
            digest = hashlib.sha256()
            file = self._part(target, last=False)
            try:
                while chunk := _piece(original, source):
                    digest.update(chunk)
                    file.write(chunk)
                file.flush()
                if digest.hexdigest() != sha256:
                    raise changed(source)
                protect(Path(file.name))
            except BaseException:
                _, temporary, _, _ = self._waiting.pop()
                file.close()
                temporary.unlink(missing_ok=True)
                raise

    def _part(self, path: Path, last: bool) -> BinaryIO:
        """Where it is written to begin with."""
        if len(self._waiting) >= _TOGETHER:
            self._place()
        temporary = temporary_beside(path)
        file = temporary.open("wb")
        self._waiting.append((last, temporary, path, file))
        return file

    def _place(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            for _, _, _, file in waiting:
                os.fsync(file.fileno())
                file.close()
            for turn in (False, True):
                placed = [(temporary, path) for last, temporary, path, _ in waiting if last is turn]
                for temporary, path in placed:
                    temporary.replace(path)
                for folder in {path.parent for _, path in placed}:
                    flush_folder(folder)
        finally:
            for _, temporary, _, file in waiting:
                file.close()
                temporary.unlink(missing_ok=True)


def write_once(path: Path, data: bytes) -> bool:
    """Writes what never changes under its name, and says whether it did; a file that is there and complete is left alone."""
    with contextlib.suppress(OSError):
        if path.read_bytes() == data:
            return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, data)
    return True


def to_json(value: Any) -> bytes:
    """Deterministic: the same value gives the same bytes."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()


def temporary_beside(path: Path) -> Path:
    """Where a file is written that will be renamed to `path`: hidden, so that no walk takes it for one of the others."""
    return path.with_name(f".{path.name[:120]}.{os.getpid()}.part")


def walk(folder: Path, skip: Collection[Path] = (), lost: Lost | None = None) -> list[Found]:
    """Every plain file below `folder` in the order of names: nothing hidden, no links, no packs, nothing in `skip`. What a pack
    says of its documents is signed; file by file, what it withdraws would look like any other.

    What cannot be read below it goes into `lost`; without it, PublishError. What goes away meanwhile is not there.
    """
    skipped = {os.path.normcase(path.absolute().parent.resolve() / path.name) for path in skip}
    found: list[Found] = []

    def visit(place: Path, parts: tuple[str, ...]) -> None:
        try:
            with disk_errors(place) if lost is None or not parts else reading(place), os.scandir(place) as entries:
                children = sorted(entries, key=lambda entry: entry.name)
                real = os.path.realpath(place)
        except LostError as error:
            assert lost is not None
            lost["/".join(parts)] = error
            return
        for child in children:
            here = (*parts, readable(child.name))
            try:  # a folder may be listed, and nothing in it be looked at
                with disk_errors(place) if lost is None else reading(Path(child.path)), contextlib.suppress(FileNotFoundError):
                    if _hidden(child) or child.is_symlink() or os.path.normcase(f"{real}{os.sep}{child.name}") in skipped:
                        continue
                    if child.is_dir(follow_symlinks=False):
                        if not is_pack(Path(child.path)):
                            visit(Path(child.path), here)
                    elif child.is_file(follow_symlinks=False):
                        found.append(Found(Path(child.path), "/".join(here), Stamp.of(child.stat(follow_symlinks=False))))
            except LostError as error:
                assert lost is not None
                lost["/".join(here)] = error

    visit(folder, ())
    return found


def _hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith((".", "~$")) or entry.name.lower() in _LITTER:
        return True
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2))


def readable(name: str) -> str:
    """A name as text: a Mac's spelling and a disk's broken bytes made what a sheet can hold."""
    return unicodedata.normalize("NFC", name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def stamp_of(path: str | Path) -> Stamp | None:
    """Of a plain file; None where there is none. One look at the disk and no more: a build looks at every file."""
    try:
        about = os.stat(path)  # noqa: PTH116
    except (FileNotFoundError, NotADirectoryError):
        return None
    return Stamp.of(about) if stat.S_ISREG(about.st_mode) else None


def length_of(path: str | Path) -> int | None:
    stamp = stamp_of(path)
    return stamp.length if stamp else None


def sha256_of(path: Path) -> str:
    with disk_errors(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sha256_of_found(found: Found) -> str:
    """LostError where it cannot be read."""
    with reading(found.path), open_plain(found.path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep_object(source: Path, target: Path, sha256: str, together: Together | None = None) -> bool:
    """A copy of `source` under `target`, read-only and durable, or so when `together` is; False where it is there already.

    LostError where `source` cannot be read, or is no longer what it was when it was hashed.
    """
    with reading(source):
        length = source.stat().st_size
    with disk_errors(target):
        if length_of(target) == length:
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.nullcontext(together) if together else Together() as writing:
            writing.copy(source, target, sha256)
    return True


def _piece(file: BinaryIO, path: Path) -> bytes:
    with reading(path):
        return file.read(_CHUNK)


def changed(path: Path) -> LostError:
    message = say(
        "{file} changed while it was being read, and was left out. Close what is writing it, and run it again.",
        file=readable(path.name),
    )
    return LostError("changed", message, item=str(path))


def link_object(source: Path, target: Path, sha256: str) -> int:
    """`source` under `target`, without a second copy where the disk can do that; the bytes that are new there."""
    with disk_errors(target):
        length = source.stat().st_size
        if length_of(target) == length:
            return 0
        if sha256_of(source) != sha256:
            raise PublishError("object_damaged", say(_DAMAGED, path=source), item=sha256)
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = temporary_beside(target)
        try:
            temporary.unlink(missing_ok=True)
            try:
                os.link(source, temporary)
            except OSError:  # another disk, or one that knows no links (FAT)
                keep_object(source, temporary, sha256)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
        flush_folder(target.parent)
        return length


_DAMAGED = (
    "{path} is not what it was when it was added: the disk has damaged it, or somebody changed it. Nothing was "
    "published. Delete it, add its folder again, and build again."
)
