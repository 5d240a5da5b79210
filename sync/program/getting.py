"""The archive of a release: fetched and resumed like a document, verified, and kept until it is unpacked or handed over."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from resources.errors import LibraryError, SourceError
from resources.home import Home
from resources.measures import size
from resources.sentences import say
from resources.store.durable import flush_folder
from resources.store.objects import ObjectStore
from sync import disk
from sync.downloads import Downloads
from sync.program.checking import Carried, mine, place_to_ask, publisher_of
from sync.program.installation import Installation
from sync.program.releases import Release
from sync.progress import Progress
from sync.transport import Link

_RESERVE = 16 * 1024 * 1024  # bytes that stay free
_CHUNK = 1 << 20


@dataclass(frozen=True)
class _Archive:
    """As something to be fetched (`sync/wanted.py`)."""

    sha256: str
    length: int
    path: str
    name: str
    called: str
    media_type: str = "application/octet-stream"


def get(
    installation: Installation,
    home: Home,
    release: Release,
    *,
    place: Path | None = None,
    progress: Progress | None = None,
    link: Link | None = None,
    carried: Carried | None = None,
) -> Path:
    """The verified archive; what has arrived of it before is continued, and other archives go. `carried` is told what it cost.

    Raises FieldshelfError: as `checking.check`, `wrong_hash`, and `program_full` before anything is fetched where the disk has
    no room for it.
    """
    publisher = publisher_of(installation)
    progress = progress or Progress()
    progress.begin(release.name)
    progress.total_bytes = release.length
    link = dataclasses.replace(link or Link(), check=progress.check_cancelled)
    with mine(home), place_to_ask(publisher, place, link, carried or (lambda *_: None)) as mirrors:
        store = ObjectStore(home.program)
        _sweep(home, release)
        part = store.incoming(release.sha256)
        there = part.stat().st_size if part.is_file() else 0
        free = disk.free(home.program) - _RESERVE
        if not store.has(release.sha256) and release.length - there > free:
            needed = size(release.length - there)
            raise LibraryError("program_full", say(_NO_ROOM, needed=needed, free=size(max(0, free))))
        archive = _Archive(
            release.sha256,
            release.length,
            release.place,
            release.name,
            say("version {version} of the program", version=release.version),
        )
        downloads = Downloads(mirrors, store, progress, link=link, parallel=1)
        for done in downloads.run([archive]):
            if done.error is not None:
                raise done.error
        return store.path(release.sha256)


def here(home: Home, release: Release) -> Path | None:
    """The archive where it was fetched before; its bytes are looked at when it is used."""
    path = ObjectStore(home.program).path(release.sha256)
    return path if path.is_file() else None


def forget(home: Home) -> None:
    """What was fetched is used, and not needed any more."""
    _sweep(home, None)


def hand_over(archive: Path, release: Release, folder: Path) -> Path:
    """A copy in `folder` under its own name, for whoever may install it. `wrong_hash` where the disk has changed it since;
    OSError of the folder's disk."""
    target = folder / release.name
    part = target.with_name(f"{target.name}.part")
    digest = hashlib.sha256()
    try:
        with archive.open("rb") as source, part.open("wb") as copy:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                copy.write(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        check(digest.hexdigest(), release)
        part.replace(target)
        flush_folder(folder)
    finally:
        part.unlink(missing_ok=True)
    return target


def check(sha256: str, release: Release) -> None:
    """Raises SourceError `wrong_hash`."""
    if sha256 != release.sha256:
        raise SourceError("wrong_hash", say(_CHANGED, name=release.name), item=release.name)


def _sweep(home: Home, keep: Release | None) -> None:
    store = ObjectStore(home.program)
    for sha256 in [one for one in store.all() if keep is None or one != keep.sha256]:
        store.remove(sha256)
    for part in (home.program / "incoming").glob("*.part"):
        if keep is None or part.name != f"{keep.sha256}.part":
            with contextlib.suppress(OSError):
                part.unlink()


_NO_ROOM = (
    "There is too little room on the disk for the new version of the program: {needed} are to come, and {free} are free. "
    "Nothing was fetched, and the program that you have goes on as it is. Free some space, and try again."
)
_CHANGED = (
    "{name} is not any more what its publisher signed: the disk has damaged it, or somebody changed it. It was not used. The "
    "program that you have goes on as it is. Get it again."
)
