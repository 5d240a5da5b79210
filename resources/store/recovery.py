"""A catalogue that is damaged or gone: the backup beside it, noticing that it is needed, and putting it in its place.

Works on the files, without a `Library`: that one cannot be opened then. Objects are never touched; what the catalogue
says of them is made to agree with what is on the disk.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw

from resources.errors import LibraryError
from resources.home import Home
from resources.sentences import joined, say
from resources.store.catalogue import Catalogue
from resources.store.database import DamagedError, Database
from resources.store.durable import flush_folder, place
from resources.store.objects import ObjectStore

CATALOGUE = "catalogue.db"
BACKUP = "catalogue.backup.db"
_LOGS = ("-wal", "-shm")
_TABLES = ("state", "source", "owner", "collection", "listing", "file", "segment", "object", "dirty")


def back_up(catalogue: Catalogue) -> None:
    """Write the backup anew; the old one stays until the new one is whole and durable. Call it within the lock."""
    target = catalogue.database.path.with_name(BACKUP)
    part = target.with_name(f"{BACKUP}.part")
    try:
        with _told():
            _remove(part)
            with catalogue.database.reading() as connection:
                connection.execute("VACUUM INTO ?", (str(part),))
            if not _usable(part):
                raise LibraryError(
                    "backup_failed",
                    say(
                        "The backup of the catalogue could not be read again, and was thrown away. The library is as it was. "
                        "Run `fieldshelf verify`, and check the disk."
                    ),
                    item=BACKUP,
                )
            for suffix in _LOGS:
                target.with_name(target.name + suffix).unlink(missing_ok=True)  # of the old one, where reading it was killed
            place(part, target)
    finally:
        with contextlib.suppress(OSError):
            _remove(part)


def check(home: Home) -> None:
    """Raises LibraryError `library_catalogue_missing` where a library stands without its catalogue.

    SQLite would make an empty one, and everything would seem to be gone.
    """
    path = home.library / CATALOGUE
    if _length(path) == 0 and _is_used(home.library):
        raise LibraryError(
            "library_catalogue_missing",
            say(
                "The catalogue of this library is missing or empty, so nothing can be listed or searched. The documents are "
                "kept apart from it and are still here. Run `fieldshelf verify --repair`, then `fieldshelf sync`."
            ),
            item=CATALOGUE,
        )


def restore(home: Home) -> list[dict[str, str | None]]:
    """Put the backup in the place of a catalogue that is damaged, empty or missing; nothing where it is sound.

    Without a usable backup an empty catalogue takes its place. Returns what was found, as `verify` does. Raises LibraryError
    `library_in_use`, and what the disk says.
    """
    path, backup = home.library / CATALOGUE, home.library / BACKUP
    if _length(path) == 0 and not _is_used(home.library):
        return []
    with _told(), _alone(home.library):
        if _usable(path):
            return []
        good = _usable(backup)
        part = path.with_name(f"{CATALOGUE}.part")
        _remove(part)
        if good:
            shutil.copyfile(backup, part)
        catalogue = Catalogue(part)
        try:
            _agree(catalogue, ObjectStore(home.library))
        finally:
            catalogue.close()
            for copy in part.parent.glob(f"{part.name}.before-*"):
                copy.unlink()  # the backup was an older program's, and is still there itself
        # Killed from here on, the next repair finds no catalogue, and does all of this again.
        for name in ("index.db", "index.db-wal", "index.db-shm"):
            (home.library / name).unlink(missing_ok=True)  # it may know what the backup does not; it is built anew
        aside = _move_aside(path)
        flush_folder(path.parent)  # or the log of the damaged one may be found beside the new one, and be replayed into it
        place(part, path)
    return [_told_of(aside, restored=good)]


def _agree(catalogue: Catalogue, objects: ObjectStore) -> None:
    """Everything listed that is on the disk is recorded as here, and nothing else; everything is to be indexed."""
    here = set(objects.all())
    recorded = set(catalogue.object_lengths())
    catalogue.forget_objects(recorded - here)
    found = [(sha256, length) for sha256, length in catalogue.listed().items() if sha256 in here - recorded]
    catalogue.record_objects([one for one in found if _length(objects.path(one[0])) == one[1]])
    catalogue.mark_all_dirty()


def _told_of(aside: Path | None, *, restored: bool) -> dict[str, str | None]:
    kept = say("What was left of it is kept as {name}.", name=aside.name) if aside else ""
    if restored:
        message = joined(
            say("The catalogue was damaged or missing. It was restored from the backup of the last sync."),
            kept,
            say(
                "Run `fieldshelf source list` and look whether all your sources are there, then `fieldshelf sync`.",
            ),
        )
        return {"code": "catalogue_restored", "item": CATALOGUE, "message": message}
    message = joined(
        say("The catalogue was damaged or missing, and there is no usable backup of it. An empty one was made."),
        kept,
        say(
            "Add your sources again with `fieldshelf source add`, then run `fieldshelf sync`: the documents are still on this "
            "disk and are not fetched again."
        ),
    )
    return {"code": "catalogue_lost", "item": CATALOGUE, "message": message}


def _usable(path: Path) -> bool:
    """Whether it is a catalogue, and sound in every page; that of a newer program is."""
    if not _length(path):
        return False
    database = Database(path, "catalogue")
    try:
        if not database.sound() or database.version == 0:
            return False
        with database.reading() as connection:
            for table in _TABLES:
                connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall()  # noqa: S608
        return True
    except (DamagedError, apsw.SQLError):
        return False
    finally:
        with contextlib.suppress(LibraryError):
            database.close()


def _move_aside(path: Path) -> Path | None:
    """The damaged file with its -wal and -shm, under the first number that is free."""
    number = 1
    while any(path.parent.glob(f"catalogue.damaged-{number}.db*")):
        number += 1
    aside = path.with_name(f"catalogue.damaged-{number}.db")
    moved = None
    for suffix in ("", *_LOGS):
        part = path.with_name(path.name + suffix)
        if part.is_file():
            part.replace(aside.with_name(aside.name + suffix))
            moved = aside
    return moved


def _is_used(folder: Path) -> bool:
    """Whether a library has been here: a backup, or any file among its objects or its sources' metadata."""
    if (folder / BACKUP).exists():
        return True
    return any(path.is_file() for name in ("objects", "metadata") for path in (folder / name).rglob("*"))


def _remove(path: Path) -> None:
    """With what SQLite may have put beside it."""
    for suffix in ("", *_LOGS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _length(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    import filelock  # each start reads this module

    lock = filelock.FileLock(folder / "lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise LibraryError(
            "library_in_use",
            say(
                "Another window or program is changing the library just now, so it was not repaired. Nothing was changed. Wait "
                "until it has finished, then run `fieldshelf verify --repair` again."
            ),
            item=str(folder),
        ) from None
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LibraryError(
            "library_read_only",
            say(
                "The library's folder could not be written, because the disk is full or write-protected, or another program "
                "holds a file of it. Nothing was lost. Close other windows of Fieldshelf, make room, then try again."
            ),
            item=Path(error.filename).name if isinstance(error.filename, str) else None,
        ) from error
