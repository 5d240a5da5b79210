"""The file of what is personal: records of some kinds, in the clear or sealed with a passphrase (`vault.py`).

All records are read at once and kept: one person has some hundreds of them. What another window writes is seen by a counter.
It knows nothing of what stands in a record: that is for `personal.py` and `notes.py`.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw

from resources.errors import LibraryError
from resources.own.vault import Key, Lock, unlock
from resources.sentences import say
from resources.store.database import Database, may_write, one, schemas
from resources.store.durable import make_folder

Body = dict[str, Any]
_RECORDS = 3  # the schema that has them
_OLD = (  # schema, and what gives its rows as records
    (1, "position", "SELECT json_object('document', document, 'sha256', sha256, 'page', page, 'pages', pages, 'at', at) "
                    "FROM position ORDER BY at"),
    (2, "search", "SELECT json_object('folded', folded, 'text', text) FROM search ORDER BY number"),
)  # fmt: skip


class Change:
    """One transaction: what is put and taken away here is there altogether, or not at all."""

    def __init__(self, connection: apsw.Connection, key: Key | None) -> None:
        self._connection, self._key = connection, key
        self.done: list[tuple[str, int, Body | None]] = []  # kind, number, what it is now

    def put(self, kind: str, body: Body, number: int | None = None) -> int:
        """A new record, or another body for that one; its number."""
        if number is None:
            row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'record'").fetchone()
            number = (row[0] if row else 0) + 1
        data = _sealed(self._key, kind, number, body)
        self._connection.execute("INSERT OR REPLACE INTO record VALUES (?, ?, ?)", (number, kind, data))
        self.done.append((kind, number, body))
        return number

    def remove(self, kind: str, number: int) -> None:
        self._connection.execute("DELETE FROM record WHERE number = ? AND kind = ?", (number, kind))
        self.done.append((kind, number, None))


class Records:
    """Opened when first used. For several threads at once.

    In a place that cannot be written (a write-protected stick) nothing is remembered, and nobody is told off for it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._opened: Database | None = None
        self._guard = threading.RLock()
        self._kept: dict[str, dict[int, Body]] = {}
        self._kept_at: int | None = None  # the change of which `_kept` is
        self._key: Key | None = None
        self._key_of: bytes = b""  # the salt of the lock that it opened

    @property
    def forgetful(self) -> bool:
        """Whether nothing can be remembered here."""
        return not may_write(self.folder)

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to read, and no way to make it."""
        return self.forgetful and not (self.folder / "personal.db").is_file()

    @property
    def begun(self) -> bool:
        """Whether anything was ever kept here."""
        return (self.folder / "personal.db").is_file()

    @property
    def database(self) -> Database:
        with self._guard:
            if self._opened is None:
                make_folder(self.folder, 0o700)
                database = Database(self.folder / "personal.db", "personal", prepare=_overwrite_what_goes)
                # An older file in a place that cannot be written is read as it is.
                if not (self.forgetful and 0 < database.version < max(schemas("personal"))):
                    database.migrate()
                self._opened = database
                if not self.forgetful and self.setting("untidy"):
                    self.tidy()
            return self._opened

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()

    # Reading

    def setting(self, name: str) -> int:
        """0 where it is not known."""
        with self.database.reading() as connection:
            if self.database.version < _RECORDS:
                return 0
            row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
            return int(row[0]) if row else 0

    def all(self, kind: str) -> dict[int, Body]:
        """The records of a kind by their number, the oldest first; not to be changed. Raises `personal_locked`."""
        if self.nothing:
            return {}
        with self._guard, self.database.snapshot(), self.database.reading() as connection:
            if self.database.version < _RECORDS:
                return _old_records(connection, self.database.version, kind)
            key = self._key_now(connection)
            change = _change(connection)
            if self._kept_at != change:
                self._kept, self._kept_at = {}, None
                for number, its_kind, body in connection.execute("SELECT number, kind, body FROM record ORDER BY number"):
                    self._kept.setdefault(its_kind, {})[number] = _opened(key, its_kind, number, body)
                self._kept_at = change
            return dict(self._kept.get(kind, {}))

    @property
    def locked(self) -> bool:
        """Whether there is a passphrase, and it has not been given."""
        if not self.begun:
            return False
        with self._guard, self.database.reading() as connection:
            try:
                self._key_now(connection)
            except LibraryError:
                return True
            return False

    @property
    def sealed(self) -> bool:
        """Whether there is a passphrase."""
        if not self.begun:
            return False
        with self.database.reading() as connection:
            return self._lock(connection) is not None

    # Writing

    @contextlib.contextmanager
    def changing(self) -> Iterator[Change]:
        """Raises `personal_locked`, and what `Database.writing` raises."""
        with self._guard:
            try:
                with self.database.writing() as connection:
                    change = Change(connection, self._key_now(connection))
                    before = _change(connection)
                    yield change
                    _moved(connection)
            except BaseException:
                self._kept_at = None  # what was read within the transaction is not what stands there
                raise
            if self._kept_at == before:
                for kind, number, body in change.done:
                    kept = self._kept.setdefault(kind, {})
                    kept.pop(number, None)
                    if body is not None:
                        kept[number] = body
                self._kept = {kind: dict(sorted(kept.items())) for kind, kept in self._kept.items()}
                self._kept_at = before + 1

    def clear(self, *kinds: str) -> None:
        """All records of these kinds, and what they left in the file; it needs no passphrase."""
        with self._guard:
            with self.database.writing() as connection:
                for kind in kinds:
                    connection.execute("DELETE FROM record WHERE kind = ?", (kind,))
                _moved(connection)
            with self.database.reading() as connection:
                connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def set(self, name: str, value: int) -> None:
        with self.database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    # The passphrase

    def unlock(self, passphrase: str) -> None:
        """Raises `wrong_passphrase`."""
        with self.database.reading() as connection:
            lock = self._lock(connection)
        if lock is not None:
            key = unlock(lock, passphrase)
            with self._guard:
                self._key, self._key_of = key, lock.salt

    def lock(self) -> None:
        """What was read is forgotten here; it is not known how long Python keeps its bytes in memory."""
        with self._guard:
            self._key, self._key_of = None, b""
            self._kept, self._kept_at = {}, None

    def set_passphrase(self, new: str, old: str | None = None) -> None:
        """`old` where there is one already. Everything is sealed, and no plain text is left in the file."""
        self._rewrite(new, old)

    def remove_passphrase(self, old: str) -> None:
        """Everything stands there in the clear again."""
        self._rewrite(None, old)

    def wipe(self) -> None:
        """Everything goes, with the passphrase, and nothing of it is left in the file. The settings stay."""
        with self._guard:
            with self.database.writing() as connection:
                connection.execute("DELETE FROM record; DELETE FROM vault; DELETE FROM seen")
                _moved(connection, untidy=True)
            self.lock()
            self.tidy()

    def _rewrite(self, new: str | None, old: str | None) -> None:
        with self._guard:
            with self.database.reading() as connection:
                lock = self._lock(connection)
            if lock is not None:
                held = unlock(lock, old or "")  # asked for even where it is unlocked: somebody else may sit here now
                key = held if new is not None else None
            else:
                held, key = None, Key.new()
            fresh = key.lock(new) if key is not None and new is not None else None
            with self.database.writing() as connection:
                if self._lock(connection) != lock:
                    raise LibraryError("library_locked", say("Another window has just changed the passphrase. Try again."))
                if held is not key:
                    rows: list[Any] = connection.execute("SELECT number, kind, body FROM record").fetchall()
                    for number, kind, body in rows:
                        data = _sealed(key, kind, number, _opened(held, kind, number, body))
                        connection.execute("UPDATE record SET body = ? WHERE number = ?", (data, number))
                connection.execute("DELETE FROM vault")
                if fresh is not None:
                    values = (fresh.salt, fresh.n, fresh.r, fresh.p, fresh.sealed_key)
                    connection.execute("INSERT INTO vault VALUES (1, ?, ?, ?, ?, ?)", values)
                _moved(connection, untidy=True)
            self._kept, self._kept_at = {}, None
            self._key, self._key_of = (key, fresh.salt) if fresh is not None else (None, b"")
            self.tidy()

    def tidy(self) -> None:
        """What was deleted or sealed is overwritten: in free pages, in the log, and in copies that upgrades have left. Where a
        kill comes in between, another program reads, or the disk is full, it is done when the file is next opened."""
        with contextlib.suppress(LibraryError, OSError):
            with self.database.reading() as connection:
                connection.execute("VACUUM")
                connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            for copy in self.folder.glob("personal.db.before-*"):
                copy.unlink()
            self.set("untidy", 0)

    def _lock(self, connection: apsw.Connection) -> Lock | None:
        if self.database.version < _RECORDS:
            return None
        row = connection.execute("SELECT salt, n, r, p, sealed_key FROM vault").fetchone()
        return Lock(*row) if row else None

    def _key_now(self, connection: apsw.Connection) -> Key | None:
        """None where there is no passphrase. Raises `personal_locked`."""
        lock = self._lock(connection)
        if lock is None:
            return None
        if self._key is None or self._key_of != lock.salt:  # another window may have changed it
            raise LibraryError("personal_locked", say("Your notes are locked. Unlock them with your passphrase first."))
        return self._key


def _overwrite_what_goes(connection: apsw.Connection) -> None:
    connection.pragma("secure_delete", True)
    connection.pragma("temp_store", 2)  # memory: vacuuming writes no file elsewhere


def _change(connection: apsw.Connection) -> int:
    return int(one(connection, "SELECT value FROM setting WHERE name = 'change'")[0])


def _moved(connection: apsw.Connection, *, untidy: bool = False) -> None:
    connection.execute("UPDATE setting SET value = value + 1 WHERE name = 'change'")
    if untidy:
        connection.execute("UPDATE setting SET value = 1 WHERE name = 'untidy'")


def _identity(kind: str, number: int) -> bytes:
    return f"{kind} {number}".encode()


def _sealed(key: Key | None, kind: str, number: int, body: Body) -> bytes:
    data = json.dumps(body, separators=(",", ":")).encode("ascii")  # also of what is no valid Unicode
    return data if key is None else key.seal(_identity(kind, number), data)


def _opened(key: Key | None, kind: str, number: int, data: bytes) -> Body:
    body: Body = json.loads(data if key is None else key.open(_identity(kind, number), data))
    return body


def _old_records(connection: apsw.Connection, version: int, kind: str) -> dict[int, Body]:
    sql = next((sql for since, its_kind, sql in _OLD if kind == its_kind and version >= since), None)
    rows: list[Any] = connection.execute(sql).fetchall() if sql else []
    return {number: json.loads(row[0]) for number, row in enumerate(rows, 1)}
