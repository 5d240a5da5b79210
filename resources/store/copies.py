"""Copies of documents for other programs, under their proper names, and of nothing but what was signed.

A copy is marked as what came from elsewhere, and is read-only: what is written into it would be lost. It outlives this
process, because the other program does; what is older than a week goes when the next one is made.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
import time
from pathlib import Path

from resources.errors import ContentError, LibraryError
from resources.models import File
from resources.sentences import say
from resources.store.database import may_write
from resources.store.durable import let_write, protect
from resources.store.marks import mark_as_downloaded
from resources.store.objects import ObjectStore

_KEEP = 7 * 24 * 3600  # seconds
_CHANGED = (
    "The file on this disk is no longer what its publisher signed: it was changed or damaged. It was not opened. "
    "Run `fieldshelf verify --repair`, then `fieldshelf sync`: it is fetched again."
)


def copy_for_opening(
    file: File, objects: ObjectStore, personal: Path, *, name: str | None = None, origin: str | None = None
) -> Path:
    """A copy of `file`, which is here, in the folder of what is personal; called `name`, a safe one, else as the file is.

    `origin` is the address that it came from. Raises ContentError `damaged`, LibraryError.
    """
    copies = _folder(personal)
    folder = copies / file.sha256[:16]
    target = folder / (name or file.name)
    # Copied anew each time: the other program may have written into the last copy.
    part = folder / ".copying"
    try:
        _sweep(copies, keep=_KEEP)
        folder.mkdir(parents=True, exist_ok=True)
        if part.exists():
            let_write(part)  # a kill may have left it
        sound = _copy(objects.path(file.sha256), part) == file.sha256
        if sound:
            mark_as_downloaded(part, origin)
            protect(part)
            if sys.platform == "win32" and target.exists():
                let_write(target)  # else it cannot be replaced there
            part.replace(target)
        else:
            part.unlink()
    except OSError as error:
        if not objects.verify(file.sha256):
            raise ContentError("damaged", say(_CHANGED), item=file.name) from error  # a sector that cannot be read any more
        raise LibraryError(
            "copy_failed",
            say(
                "No copy of the document could be made for the other program, because the disk is full or may not be "
                "written, or because that program still holds the last copy. The document itself is safe and opens here. "
                "Close the other program or make room, then try again."
            ),
            item=file.name,
        ) from error
    if not sound:
        raise ContentError("damaged", say(_CHANGED), item=file.name)
    return target


def _folder(personal: Path) -> Path:
    if may_write(personal):
        return personal / "opened"
    return Path(tempfile.mkdtemp(prefix="fieldshelf-"))  # from a write-protected stick; the system clears it away


def forget(personal: Path) -> None:
    """All copies that were made; what another program has open on Windows stays for a week."""
    shutil.rmtree(_folder(personal), ignore_errors=True)


def _copy(source: Path, target: Path) -> str:
    """Returns the sha256 of what was written."""
    digest = hashlib.sha256()
    with source.open("rb") as old, target.open("wb") as new:
        while chunk := old.read(1 << 20):
            digest.update(chunk)
            new.write(chunk)
    return digest.hexdigest()


def _sweep(folder: Path, keep: float) -> None:
    """Removes the copies that were made more than `keep` seconds ago; one that cannot be removed stays."""
    for copy in folder.iterdir() if folder.is_dir() else ():
        if time.time() - copy.stat().st_mtime > keep:
            _remove(copy)


def _remove(folder: Path) -> None:
    for copy in folder.iterdir() if sys.platform == "win32" and folder.is_dir() else ():
        let_write(copy)  # else it cannot be removed there
    shutil.rmtree(folder, ignore_errors=True)
