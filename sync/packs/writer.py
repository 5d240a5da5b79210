"""A pack's folder, written: hashed while it is copied, durable, and under its name only when it is whole.

Everything goes into `<name>.part` on the same disk, the manifests last; then that folder gets its name. Killed or pulled out,
it stays, and the next run of the same pack goes on: a file that is there is hashed again before it is believed. Knows no
document; every refusal of the disk becomes a PackError.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import IO

from resources.errors import PackError
from resources.measures import size
from resources.sentences import say
from sync import disk
from sync.packs import bag
from sync.packs.bag import Watch, encode

_CHUNK = 1 << 20
# Files that are made durable together: on a stick, one after the other costs many times as long.
_BATCH, _BATCH_BYTES = 128, 64 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT)
_NOT_ALLOWED = (errno.EROFS, errno.EACCES, errno.EPERM)
_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_MOUNTS = ("/media", "/mnt", "/run/media", "/Volumes")
_MOUNTS_OF_USERS = ("/media", "/run/media")  # /media/USER/STICK
_MARGIN = 4 << 20  # bytes for folders and what the disk itself needs


def check_place(destination: Path) -> None:
    """A folder for packs, made where only its last part is missing. PackError pack_no_destination, pack_read_only."""
    with errors(destination):
        if _is_a_stick(destination) and not destination.exists():
            raise PackError("pack_no_destination", say(_NO_STICK, destination=destination), item=str(destination))
        if not destination.exists() and destination.parent.is_dir():
            destination.mkdir()
        if not destination.is_dir():
            raise PackError("pack_no_destination", say(_NO_DESTINATION, destination=destination), item=str(destination))


def _is_a_stick(folder: Path) -> bool:
    """Whether it is where a system shows what is plugged in: what is made there by hand is on no stick."""
    parent = folder.absolute().parent.as_posix()
    return parent in _MOUNTS or (parent.rpartition("/")[0] in _MOUNTS_OF_USERS and not os.path.ismount(parent))


def check_room(destination: Path, lengths: Iterable[int], there: int = 0) -> None:
    """PackError pack_no_room where files of these lengths do not fit; `there` bytes of them are on the disk already."""
    with errors(destination):
        block = os.statvfs(destination).f_bsize if hasattr(os, "statvfs") else 4096
        free = shutil.disk_usage(destination).free
    needed = sum(-(-length // block) * block for length in lengths) - there + _MARGIN
    if needed > free:
        raise PackError(
            "pack_no_room", say(_NO_ROOM, needed=size(needed), destination=destination, free=size(free)), item=str(destination)
        )


@contextlib.contextmanager
def errors(place: Path) -> Iterator[None]:
    """What the disk refuses, in a sentence."""
    try:
        yield
    except OSError as error:
        name = str(error.filename or place)
        if error.errno in _FULL:
            raise PackError("pack_no_room", say(_BECAME_FULL, place=place), item=str(place)) from error
        if error.errno in _NOT_ALLOWED:
            raise PackError("pack_read_only", say(_READ_ONLY, place=place), item=name) from error
        if error.errno in (errno.EINVAL, errno.EILSEQ, errno.ENAMETOOLONG):
            raise PackError("pack_bad_names", say(_BAD_NAMES, place=place), item=name) from error
        raise PackError("pack_interrupted", say(_INTERRUPTED, place=place), item=name) from error


@contextlib.contextmanager
def writing(folder: Path, files: Mapping[str, int], watch: Watch) -> Iterator[Writer]:
    """A writer of the pack `folder`, which is not there yet; `files` are the lengths of all that will be copied, by path.

    Where the disk becomes full, what was written is removed. Other ends leave it for the next run.
    """
    part = folder.with_name(f"{folder.name}.part")
    with errors(folder.parent):
        writer = Writer(folder, part, files, watch)
        try:
            yield writer
        except OSError as error:
            writer.close()
            if error.errno in _FULL:
                shutil.rmtree(part, ignore_errors=True)
            raise
        except BaseException:
            writer.close()
            raise


class Writer:
    """Made by `writing`. Paths are relative to the pack, with `/`."""

    def __init__(self, folder: Path, part: Path, files: Mapping[str, int], watch: Watch) -> None:
        self._folder = folder
        self._part = part
        self._hashes: dict[str, str] = {}
        self._octets = 0
        self._folders: set[Path] = set()
        self._open: list[IO[bytes]] = []
        self._open_bytes = 0
        self._done, self._total = 0, sum(files.values())
        self._watch = watch
        _clear(part, files)

    @property
    def path(self) -> Path:
        """Where the files stand until it is finished."""
        return self._part

    def copy(self, path: str, source: Path, sha256: str, length: int) -> bool:
        """False, and nothing in the pack, where `source` does not have these bytes any more, or cannot be read."""
        target = self._target(path)
        if self._kept(target, sha256, length):
            self._listed(path, sha256, length)
            return True
        digest = hashlib.sha256()
        count = 0
        try:
            reading = source.open("rb")
        except OSError:
            return False
        with reading:
            file = self._begin(target)
            while chunk := _read(reading):
                _write(file, chunk)
                digest.update(chunk)
                count += len(chunk)
                if count > length:
                    break
                self._done += len(chunk)
                self._watch(self._done, self._total)
        if count != length or digest.hexdigest() != sha256:
            self._open.pop().close()
            target.unlink()
            self._done -= min(count, length)
            return False
        self._later(count)
        self._listed(path, sha256, length)
        return True

    def write(self, path: str, data: bytes) -> None:
        file = self._begin(self._target(path))
        _write(file, data)
        self._later(len(data))
        self._listed(path, hashlib.sha256(data).hexdigest(), len(data))

    def finish(self, info: Sequence[tuple[str, str]]) -> None:
        """Manifests, then the name. `info` are lines of bag-info.txt."""
        payload = {path: sha256 for path, sha256 in self._hashes.items() if path.startswith("data/")}
        octets = self._octets
        self._target("data/x")  # BagIt wants the folder, also where there is nothing in it
        lines = [*info, ("Payload-Oxum", f"{octets}.{len(payload)}")]
        self._flush()  # what the manifests list is there before they are
        self.write(bag.BAGIT, _DECLARATION)
        self.write(bag.INFO, "".join(f"{label}: {' '.join(text.split())}\n" for label, text in lines).encode())
        self.write(bag.MANIFEST, _manifest(payload))
        tags = {path: sha256 for path, sha256 in self._hashes.items() if path not in payload}
        self._flush()
        self.write(bag.TAG_MANIFEST, _manifest(tags))
        self.put_in_place()

    def put_in_place(self) -> None:
        """The name, when all of it is durable: of a folder that is no pack, and has no manifests."""
        self._flush()
        for folder in sorted(self._folders, key=lambda folder: len(folder.parts), reverse=True):
            disk.flush_folder(folder)
        self._part.rename(self._folder)
        disk.flush_folder(self._folder.parent)

    def close(self) -> None:
        """Before it is finished: what is open is closed as far as it goes."""
        for file in self._open:
            with contextlib.suppress(OSError):
                file.close()
        self._open.clear()

    def _kept(self, target: Path, sha256: str, length: int) -> bool:
        """Whether an earlier run has brought it here already."""
        try:
            file = target.open("r+b")
        except FileNotFoundError:
            return False
        self._open.append(file)
        if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
            self._open.pop().close()
            return False
        self._later(length)
        self._done += length
        self._watch(self._done, self._total)
        return True

    def _target(self, path: str) -> Path:
        target = self._part / path
        folder = target.parent
        if folder not in self._folders:
            folder.mkdir(parents=True, exist_ok=True)
            while folder != self._part.parent:
                self._folders.add(folder)
                folder = folder.parent
        return target

    def _begin(self, target: Path) -> FileIO:
        # Without a buffer: what is open after an error holds nothing that its closing would write.
        self._open.append(file := target.open("wb", buffering=0))
        return file

    def _later(self, length: int) -> None:
        """What was opened last has `length` bytes now, and is durable with the next batch."""
        self._open_bytes += length
        if len(self._open) >= _BATCH or self._open_bytes >= _BATCH_BYTES:
            self._flush()

    def _flush(self) -> None:
        if len(self._open) > 1:
            _write_back(self._open[0])
        while self._open:
            file = self._open.pop()
            with file:
                os.fsync(file.fileno())
        self._open_bytes = 0

    def _listed(self, path: str, sha256: str, length: int) -> None:
        self._hashes[path] = sha256
        if path.startswith("data/"):
            self._octets += length


def begun(folder: Path, files: Mapping[str, int]) -> int:
    """Bytes of `files` that an earlier run, which was cut short, has left for `folder`."""
    found = lengths(folder.with_name(f"{folder.name}.part"))
    return sum(length for path, length in found.items() if files.get(path) == length)


def _clear(part: Path, files: Mapping[str, int]) -> None:
    """What an earlier run has left, without whatever is not to be kept. No link is followed: the stick was elsewhere."""
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISDIR(part.lstat().st_mode):
            part.unlink()
    part.mkdir(exist_ok=True)
    whole = lengths(part)
    for path in bag.below(part.parent, part.name):
        relative = path.partition("/")[2]
        if relative not in whole or whole[relative] != files.get(relative):
            (part / relative).unlink(missing_ok=True)


def lengths(folder: Path) -> dict[str, int]:
    """Of all plain files below it, by path."""
    found = {}
    if folder.is_symlink():
        return {}
    for path in bag.below(folder.parent, folder.name):
        about = (folder.parent / path).lstat()
        if stat.S_ISREG(about.st_mode):
            found[path.partition("/")[2]] = about.st_size
    return found


def _read(file: IO[bytes]) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError:  # a sector of the library's disk that cannot be read any more: the file ends here, and is found too short
        return b""


def _write(file: FileIO, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


def _write_back(file: IO[bytes]) -> None:
    """Has the system write all that it holds back for this file's disk, where it can: so the tables of the disk are written
    once a batch and not once a file. What comes of it is asked of each file afterwards."""
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).syncfs(file.fileno())


def _manifest(hashes: Mapping[str, str]) -> bytes:
    return "".join(f"{sha256}  {encode(path)}\n" for path, sha256 in sorted(hashes.items())).encode()


_NO_DESTINATION = (
    "There is no folder {destination}. Nothing was written. Check that the stick is in its place, or make the "
    "folder, and try again."
)
_NO_STICK = (
    "There is no stick at {destination}. Nothing was written: made there, the folder would be on this computer's own "
    "disk. Put the stick in, look under which name it is shown, and try again."
)
_NO_ROOM = (
    "There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make "
    "room, take a larger stick, or choose less with --collection or --language."
)
_BECAME_FULL = (
    "{place} became full while the pack was being written, because something else was written there too. What there "
    "was of the pack was removed; everything else on it is as it was. Make room, and run the command again."
)
_READ_ONLY = (
    "{place} cannot be written. No pack was made. Check that the stick is not write-protected and that you may write "
    "there, or choose another place."
)
_BAD_NAMES = (
    "{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. "
    "Use a stick that is formatted as FAT32 or exFAT, and run the command again."
)
_INTERRUPTED = (
    "{place} could not be written to the end: the stick was perhaps pulled out, or is failing. No pack was finished. "
    "Put it in again and run the same command: it goes on where it stopped. If that does not help, take another "
    "stick."
)
