"""Between this process and its disk: every write below a folder is counted, may fail for want of room, or may be the last.

`Disk` puts itself between the program and the operating system: SQLite through a VFS, everything else through `os` and
`io.open`. It cannot be taken away again: for processes that end with the test (`tests/support/kills.py`).

A power cut leaves what was flushed (fsync) and, of the rest, as much as chance wants. The files as the program sees them are
the cache of the operating system; what would be found after the cut is kept beside them: the bytes of each file at its last
flush, and the names in each folder at its last flush. A hard link keeps every file that was ever flushed, so that a removal or
a rename which was not flushed can be undone.
"""

from __future__ import annotations

import errno
import io
import os
import random
import signal
import stat
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw

_BLOCK = 4096
_SHARED = "-shm"  # SQLite builds it anew; nothing in it needs to last


class Disk:
    """Tells `about_to` of each write below `folder`; a subclass decides what comes of it. `kinds` counts those that take
    room, `all` those and the flushes. What only frees room (removing, truncating) is not told of.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lock = threading.RLock()
        self.kinds: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self._vfs: _Vfs | None = None

    def about_to(self, kind: str, room: bool) -> None:
        """Before a write, a flush, a rename or a new folder; OSError is what comes of it. Not `room`: it takes none."""

    def flush(self, path: Path, real: Callable[[], object]) -> None:
        real()

    def tell(self, path: Any, *, room: bool = True) -> None:
        path = Path(os.fsdecode(path))
        if path.is_relative_to(self.folder) and not path.name.endswith(_SHARED):
            with self.lock:
                kind = kind_of(path.relative_to(self.folder))
                self.all[kind] += 1
                self.kinds[kind] += room
                self.about_to(kind, room)

    def install(self) -> None:
        self._vfs = _Vfs(self)
        for name, target in (("replace", 1), ("rename", 1), ("mkdir", 0)):
            self._wrap(name, target)
        fsync = os.fsync

        def flush(descriptor: int) -> None:
            path = Path(f"/proc/self/fd/{descriptor}").readlink()
            with self.lock:
                self.tell(path)
                self.flush(path, lambda: fsync(descriptor))

        os.fsync = flush  # type: ignore[assignment]
        really_open = io.open

        def opened(file: Any, mode: str = "r", buffering: int = -1, *more: Any, **others: Any) -> Any:
            nameless = isinstance(file, int) or "opener" in others  # what `tempfile` makes, elsewhere
            if "b" not in mode or not set(mode) & set("wax+") or nameless:
                return really_open(file, mode, buffering, *more, **others)
            raw = _Raw(self, file, mode.replace("b", ""))
            if buffering == 0:
                return raw
            return io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)

        io.open = opened

    def _wrap(self, name: str, target: int) -> None:
        real = getattr(os, name)

        def told(*arguments: Any, **others: Any) -> Any:
            with self.lock:
                if name != "mkdir" or not os.path.lexists(arguments[target]):
                    self.tell(arguments[target])
                return real(*arguments, **others)

        setattr(os, name, told)


class FullDisk(Disk):
    """No room for the `number`-th write of `kind`, and none after it unless `once`; half of what is written still goes in."""

    def __init__(self, folder: Path, kind: str, number: int, *, once: bool = False) -> None:
        super().__init__(folder)
        self._kind, self._number, self._once = kind, number, once
        self.hit = False

    def about_to(self, kind: str, room: bool) -> None:
        now = room and not self.hit and kind == self._kind and self.kinds[kind] >= self._number
        if now or (room and self.hit and not self._once):
            self.hit = True
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class PowerCut(Disk):
    """Before the `number`-th write or flush of `kind` the power goes: what would be found afterwards is laid out in `after`,
    and this process ends.

    `chance` None: nothing is found that was not flushed. Otherwise, of each file and each name, one or the other. `strict`:
    a new folder is found only where the folder above it was flushed too. (POSIX asks for it; ext4, XFS and Btrfs do not.)
    """

    def __init__(
        self, folder: Path, kept: Path, after: Path, kind: str, number: int, chance: random.Random | None, *, strict: bool
    ) -> None:
        super().__init__(folder)
        self._kept, self._after, self._chance, self._strict = kept, after, chance, strict
        self._kind, self._number = kind, number
        self._names: dict[int, dict[str, tuple[int, bool]]] = {}  # by folder: name -> what it is of, and whether a folder
        self._bytes: dict[int, bytes] = {}
        kept.mkdir()
        for place, _, files in os.walk(folder):
            self._note_names(Path(place))
            for name in files:
                self._note_bytes(Path(place, name))

    def about_to(self, kind: str, room: bool) -> None:
        if kind == self._kind and self.all[kind] >= self._number:
            self._lay_out(self.folder.stat().st_ino, self.folder, self._after)
            os.kill(os.getpid(), signal.SIGKILL)

    def flush(self, path: Path, real: Callable[[], object]) -> None:
        """Nothing really: the power of this machine stays on, and a test has no time."""
        with self.lock:
            if not path.is_relative_to(self.folder) or not path.exists():
                return
            if path.is_dir():
                self._note_names(path)
            else:
                self._note_bytes(path)

    def _note_names(self, folder: Path) -> None:
        number = folder.stat().st_ino
        if number not in self._names:
            os.open(folder, os.O_RDONLY)  # while it is open, no other folder gets its number
        names = self._names[number] = {}
        for entry in os.scandir(folder):
            if not entry.name.endswith(_SHARED):
                names[entry.name] = entry.inode(), entry.is_dir()
                if entry.is_file():
                    self._keep(Path(entry.path), entry.inode())

    def _note_bytes(self, path: Path) -> None:
        number = path.stat().st_ino
        self._keep(path, number)
        self._bytes[number] = path.read_bytes()

    def _keep(self, path: Path, number: int) -> None:
        link = self._kept / str(number)
        if not link.exists():
            os.link(path, link)

    def _lay_out(self, number: int, folder: Path | None, after: Path) -> None:
        """What is found of the folder `number`, which stands at `folder`, or was removed."""
        after.mkdir()
        cached = {entry.name: entry for entry in os.scandir(folder) if not entry.name.endswith(_SHARED)} if folder else {}
        flushed = self._names.get(number, {})
        for name in sorted(cached.keys() | flushed.keys()):
            entry = cached.get(name)
            now = (entry.inode(), entry.is_dir()) if entry else None
            found = flushed.get(name)
            if now != found:
                lasts = found is None and now is not None and now[1] and not self._strict  # a new folder
                found = now if lasts or self._toss() else found
            if found is None:
                continue
            here = Path(entry.path) if entry and found == now else None
            if found[1]:
                self._lay_out(found[0], here, after / name)
            else:
                self._lay_out_file(found[0], here or self._kept / str(found[0]), after / name)

    def _lay_out_file(self, number: int, cached: Path, to: Path) -> None:
        flushed = self._bytes.get(number, b"")
        if self._chance is None or not cached.exists():
            to.write_bytes(flushed)
        else:
            to.write_bytes(mixed(flushed, cached.read_bytes(), self._chance))
        if cached.exists():
            os.chmod(to, stat.S_IMODE(cached.stat().st_mode))  # noqa: PTH101 - Path's goes through `os` too

    def _toss(self) -> bool:
        return self._chance is not None and self._chance.random() < 0.5


def mixed(flushed: bytes, cached: bytes, chance: random.Random) -> bytes:
    """What a disk may hold that was asked to change one into the other, and told nothing of any order."""
    which = chance.randrange(4)
    if which < 2:
        return (flushed, cached)[which]
    length = chance.choice([len(flushed), len(cached), chance.randint(*sorted((len(flushed), len(cached))))])
    blocks = []
    for begin in range(0, length, _BLOCK):
        size = min(_BLOCK, length - begin)
        source = chance.choice([flushed, cached])
        blocks.append(source[begin : begin + size].ljust(size, b"\0"))
    return b"".join(blocks)


def kind_of(path: Path) -> str:
    """What a path in a home is part of: metadata, parts, objects, rows, backup, index, personal, folders."""
    if path.parts[:1] != ("library",):
        return "personal"
    if len(path.parts) < 3:
        for beginning, kind in (("catalogue.backup", "backup"), ("catalogue", "rows"), ("index", "index")):
            if path.name.startswith(beginning):
                return kind
        return "folders"
    return {"metadata": "metadata", "incoming": "parts", "objects": "objects"}[path.parts[1]]


class _Raw(io.FileIO):
    """A file that tells before it writes. Where there is no room, half of it still goes in, as on a disk."""

    def __init__(self, disk: Disk, path: Any, mode: str) -> None:
        super().__init__(path, mode)
        self._disk = disk
        self._path = path
        self._full = False

    def write(self, data: Any) -> int:
        try:
            self._disk.tell(self._path)
        except OSError:
            view = memoryview(data).cast("B")
            if self._full or len(view) < 2:
                raise
            self._full = True
            return super().write(view[: len(view) // 2])
        if self._full:  # the caller goes on with the other half
            self._full = False
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)


class _Vfs(apsw.VFS):
    """SQLite's own way to the disk, told of."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        super().__init__("told", base="unix", makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _File(self._disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        with self._disk.lock:
            super().xDelete(filename, False)
            if syncdir:
                self._disk.flush(Path(filename).parent, lambda: None)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._disk = disk
        self._path = Path(path) if path else None
        logs = apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL
        self._new = bool(path and flags[0] & logs and not os.path.exists(path))  # noqa: PTH110
        super().__init__("unix", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._path is not None:
            try:
                self._disk.tell(self._path)
            except OSError as error:
                raise apsw.FullError(str(error)) from error
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        if self._path is None:
            return
        with self._disk.lock:
            self._disk.tell(self._path, room=False)
            self._disk.flush(self._path, lambda: None)
            if self._new:  # SQLite flushes the folder with a new log's first flush
                self._disk.flush(self._path.parent, lambda: None)
                self._new = False
