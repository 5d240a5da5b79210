"""One SQLite file: opening it well, its schema, one connection a thread, and its errors in the library's words.

Knows no table. Schemas stand in `schema/<name>_<version>.sql` and run in order; a database that a newer program
wrote is refused, and one that an older program wrote is copied before it is changed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import apsw

from resources.errors import LibraryError
from resources.sentences import joined, say
from resources.store.durable import flush_folder
from resources.store.filesystems import without_room
from resources.store.journals import begin_log, has_log, keep_log, refuse_words_in_double_quotes

_SCHEMAS = Path(__file__).parents[1] / "schema"
_WAIT_MS = 10_000
_LEAST_ROOM = 64 * 1024  # bytes: SQLite takes 32 kB at a time of what programs share
_LIBRARY_TOO_NEW = (
    "The library was written by a newer version of Fieldshelf (format {here}; this program knows {known}). "
    "Nothing was changed. Update Fieldshelf on this computer, then open it again."
)
_PERSONAL_TOO_NEW = (
    "Your notes and what you have read were kept by a newer version of Fieldshelf (format {here}; this program knows {known}). "
    "Nothing was changed. Update Fieldshelf on this computer, then open it again."
)
_MARK = 0x46534C46  # "FSLF": application_id of every database of ours


class DamagedError(LibraryError):
    """The file is not a sound database any more."""


class Database:
    """The database at `path`. Every thread that uses it gets a connection of its own, opened when first needed."""

    def __init__(
        self, path: Path, name: str, *, prepare: Callable[[apsw.Connection], None] | None = None, shrinks: bool = False
    ) -> None:
        self.path = path
        self._shrinks = shrinks  # pages that become free can be given back to the disk
        self.name = name
        self._prepare = prepare
        self._local = threading.local()
        self._opened: weakref.WeakSet[apsw.Connection] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._closed = False
        self.resets = 0  # times that it was emptied
        self.outlasts = False  # its log stays when the last one closes it: others read it who cannot make one (`library.py`)
        self._stood = False  # it was there: one that is gone since is not made anew, and empty

    @contextlib.contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """This thread's connection; what SQLite complains about becomes a LibraryError."""
        with self._told():
            yield self._connection()

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Inside, everything that this thread reads is of one moment; not to be written in."""
        with self.reading() as connection:
            if connection.in_transaction:
                yield
                return
            connection.execute("BEGIN")
            try:
                connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()  # BEGIN alone has not looked yet
                yield
            finally:
                if connection.in_transaction:
                    connection.execute("COMMIT")

    @contextlib.contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """This thread's connection inside one transaction: all of it durable on leaving, or nothing."""
        with self._told():
            connection = self._connection()
            if getattr(self._local, "rehearsing", False):
                yield connection
                return
            self._check_there()  # into a file without a name, whatever is written is lost
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                with contextlib.suppress(apsw.Error):  # SQLite may have rolled back by itself (disk full)
                    connection.execute("ROLLBACK")
                raise
            try:
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def rehearsing(self) -> Iterator[None]:
        """Inside, what this thread writes is seen by it alone, and none of it lasts. An error in it ends all of it."""
        with self._told():
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            self._local.rehearsing = True
            try:
                yield
            finally:
                self._local.rehearsing = False
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @property
    def version(self) -> int:
        """The schema that the file has; 0 where it has none yet."""
        with self.reading() as connection:
            return int(connection.pragma("user_version"))

    def migrate(self, steps: Mapping[int, Callable[[apsw.Connection], None]] | None = None) -> None:
        """Bring the schema up to date, in one transaction. Nothing is written where it is already.

        `steps`: by version, what is to be done after that version's script.
        """
        scripts = schemas(self.name)
        known, here = max(scripts), self.version
        if here == known:
            return
        if here > known:
            raise _too_new(self.path, self.name, here, known)
        if here:
            self._back_up(here)
        with self.writing() as connection:
            for number in range(connection.pragma("user_version") + 1, known + 1):  # none if another process has just done it
                connection.execute(scripts[number])
                if steps and number in steps:
                    steps[number](connection)
                connection.pragma("user_version", number)
                connection.pragma("application_id", _MARK)

    def create(self, begin: Callable[[apsw.Connection], None] | None = None) -> None:
        """Give an empty file the newest schema at once, with what `begin` writes. Only for what can be built again."""
        scripts = schemas(self.name)
        known = max(scripts)
        with self.writing() as connection:
            if connection.pragma("user_version") == 0:
                connection.execute(scripts[known])
                if begin:
                    begin(connection)
                connection.pragma("user_version", known)
                connection.pragma("application_id", _MARK)

    def reset(self) -> None:
        """Empty the file, however damaged it is. Only for what can be built again."""
        self._close_all()
        with self._told():
            connection = self._open(wal=False)
            with contextlib.suppress(apsw.Error):  # the schema must have been looked at, and may be unreadable
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
            connection.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 1)
            self._allow_shrinking(connection)
            try:
                connection.execute("VACUUM")
            finally:
                connection.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 0)
                connection.close()
        self.resets += 1

    def sound(self) -> bool:
        """Whether SQLite finds every page and every index of the file in order. Reads all of it."""
        try:
            with self.reading() as connection:
                return bool(one(connection, "PRAGMA integrity_check(1)")[0] == "ok")
        except DamagedError:
            return False

    def close(self) -> None:
        self._closed = True
        self._close_all()

    def _close_all(self) -> None:
        with self._lock:
            for connection in list(self._opened):
                with self._told():
                    if self.outlasts:
                        keep_log(connection)
                    connection.close()
            self._opened.clear()
            self._local = threading.local()

    def _connection(self) -> apsw.Connection:
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is not None and getattr(self._local, "frozen", False) and has_log(self.path):
            connection = None  # somebody has begun to write there
        if connection is None:
            if self._closed:
                raise RuntimeError(f"{self.name} is closed")
            connection = self._open()
            with self._lock:
                self._opened.add(connection)
            self._local.connection = connection
        return connection

    def _open(self, *, wal: bool = True) -> apsw.Connection:
        if wal:
            self._check_there()
            self._local.frozen = is_frozen(self.path)
            if self._local.frozen or (self.path.is_file() and not may_write(self.path.parent)):
                self._stood = True
                return self._open_to_read(immutable=self._local.frozen)
        connection = apsw.Connection(str(self.path))
        self._stood = True
        connection.set_busy_timeout(_WAIT_MS)
        if wal:
            if not self.path.stat().st_size:
                self._allow_shrinking(connection)
            begin_log(connection, self.path)
            connection.pragma("foreign_keys", "ON")  # else references are only written down, and nobody looks
            refuse_words_in_double_quotes(connection)
            connection.pragma("synchronous", "FULL")  # a power cut loses nothing that was reported as done
            connection.set_busy_timeout(_WAIT_MS)
            if self._prepare:
                self._prepare(connection)
        return connection

    def _check_there(self) -> None:
        if self._stood and not self.path.exists():
            raise gone(self.path.parent)

    def _allow_shrinking(self, connection: apsw.Connection) -> None:
        """Of use for an empty file only, and for one that is about to be vacuumed; in any other it would write."""
        if self._shrinks:
            connection.pragma("auto_vacuum", 2)  # incremental

    def _open_to_read(self, *, immutable: bool) -> apsw.Connection:
        """Where nothing can be written. WAL needs its log beside it even to read: where there is none, SQLite is told that
        nobody writes, `immutable`; where another user keeps the library, there is one, and what he writes is seen."""
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        connection = apsw.Connection(f"{self.path.absolute().as_uri()}{'?immutable=1' if immutable else ''}", flags=flags)
        connection.set_busy_timeout(_WAIT_MS)
        refuse_words_in_double_quotes(connection)
        if self._prepare:
            self._prepare(connection)
        return connection

    def _back_up(self, version: int) -> None:
        copy = self.path.with_name(f"{self.path.name}.before-{version + 1}")
        copy.unlink(missing_ok=True)
        with self.reading() as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
        flush_folder(copy.parent)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except apsw.FullError as error:
            raise _full(self.path) from error
        except (apsw.BusyError, apsw.LockedError, apsw.ThreadingViolationError) as error:
            raise LibraryError(
                "library_locked",
                say("The library is being changed by another window or program. Nothing was lost. Try again in a moment."),
                item=self.path.name,
            ) from error
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise damaged(self.path) from error
        except apsw.SQLError as error:
            if "no such table" not in str(error):
                raise
            raise damaged(self.path) from error  # or another has just emptied it, to be filled again
        except (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError) as error:
            raise LibraryError(
                "library_read_only",
                say(
                    "The library cannot be opened for writing here. Nothing was changed. Check that its folder exists and "
                    "who may write to it."
                ),
                item=self.path.name,
            ) from error
        except apsw.IOError as error:
            if _has_no_room(self.path.parent):  # for what several programs share: SQLite calls that a failed disk
                raise _full(self.path) from error
            raise LibraryError(
                "library_unreadable",
                say(
                    "The disk did not read or write a part of the library. Nothing was reported as done that is not. Check "
                    "that the disk or stick is still connected, and try again."
                ),
                item=self.path.name,
            ) from error


def _full(path: Path) -> LibraryError:
    return LibraryError(
        "library_full",
        joined(
            say("The disk is full. Nothing that was already in the library is lost. Free some space and try again."),
            without_room(path.parent),
        ),
        item=path.name,
    )


def _has_no_room(folder: Path) -> bool:
    """Whether not even the smallest file of SQLite's own fits there."""
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


def gone(folder: Path) -> LibraryError:
    """Of a library that was opened, and whose folder is not there any more."""
    return LibraryError(
        "library_gone",
        say(
            "The library's folder is not there any more: it was moved, renamed or deleted, or its disk was taken out. Nothing "
            "is written meanwhile, and your notes are kept apart from it. Put it back, and everything goes on: {folder}",
            folder=folder,
        ),
        item=str(folder),
    )


def may_write(folder: Path) -> bool:
    """Whether files may be made in `folder`, or in the nearest one above it that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return os.access(folder, os.W_OK)


def is_frozen(path: Path) -> bool:
    """There, in a folder that cannot be written, and without a log: what would have to be replayed, or somebody writes."""
    return path.is_file() and not may_write(path.parent) and not has_log(path)


def check_version(path: Path, name: str) -> None:
    """Raises LibraryError `<name>_too_new` where the database says so in its head; opens nothing."""
    here, known = version_of(path), max(schemas(name))
    if here is not None and here > known:
        raise _too_new(path, name, here, known)


def version_of(path: Path) -> int | None:
    """The schema that the database in `path` says in its head that it has; None where there is none. Opens nothing."""
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return None
    return int.from_bytes(head[60:64], "big") if head.startswith(b"SQLite format 3") else None


def _too_new(path: Path, name: str, here: int, known: int) -> LibraryError:
    mine = name == "personal"
    told = say(_PERSONAL_TOO_NEW if mine else _LIBRARY_TOO_NEW, here=here, known=known)
    return LibraryError("personal_too_new" if mine else "library_too_new", told, item=path.name)


def damaged(path: Path) -> DamagedError:
    return DamagedError(
        "library_damaged",
        say(
            "A part of the library on this disk is damaged. The documents themselves are kept apart from it. Run `fieldshelf "
            "verify --repair`, then `fieldshelf sync`."
        ),
        item=path.name,
    )


def one(connection: apsw.Connection, sql: str, values: tuple[Any, ...] | dict[str, Any] = ()) -> tuple[Any, ...]:
    """The only row of a query that always has one."""
    rows: list[tuple[Any, ...]] = list(connection.execute(sql, values))
    return rows[0]


def schemas(name: str) -> dict[int, str]:
    """Version -> SQL, of one database."""
    found = {}
    for file in _SCHEMAS.iterdir():
        stem, _, number = file.name.removesuffix(".sql").rpartition("_")
        if stem == name and file.name.endswith(".sql"):
            found[int(number)] = file.read_text(encoding="utf-8")
    return found


def sqlite_version() -> str:
    return apsw.sqlite_lib_version()
