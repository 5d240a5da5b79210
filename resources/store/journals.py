"""How SQLite keeps what is being written: a log beside the file (WAL), or where that cannot be, a journal.

On a share of the network the log does not work: it needs memory that all who use the file share, also those on another
computer. There every commit writes a journal; that is slower, and readers and a writer wait for each other.
"""

from __future__ import annotations

import contextlib
import ctypes
from pathlib import Path

import apsw

from resources.store import filesystems


def begin_log(connection: apsw.Connection, path: Path) -> None:
    if not filesystems.is_network(path.parent):
        try:
            write_ahead(connection)
        except (apsw.IOError, apsw.CantOpenError, apsw.ProtocolError):  # a share that is not known by its name
            _begin_journal(connection)
    else:
        _begin_journal(connection)


def write_ahead(connection: apsw.Connection) -> None:
    """As `apsw.bestpractice.connection_wal`: with its neighbours it loads thirty modules, 20 ms of every start."""
    with contextlib.suppress(apsw.ReadOnlyError):
        if not connection.readonly("main"):
            connection.pragma("journal_mode", "wal")


def refuse_words_in_double_quotes(connection: apsw.Connection) -> None:
    """As `apsw.bestpractice.connection_dqs`: a name in SQL that is wrong is a fault, and not taken for a string."""
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)


def _begin_journal(connection: apsw.Connection) -> None:
    """Of a file that had a log until now, it is closed: alone, so that nobody else's is needed."""
    connection.pragma("locking_mode", "exclusive")
    connection.pragma("journal_mode", "truncate")
    connection.pragma("locking_mode", "normal")
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()  # gives back what was held


def has_log(path: Path) -> bool:
    """With something in it that is to be replayed, or with the memory of those who read it."""
    log, memory = path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")
    return log.is_file() and (log.stat().st_size > 0 or memory.is_file())


def keep_log(connection: apsw.Connection) -> None:
    """When this connection is the last that closes."""
    if connection.readonly("main"):
        return
    wanted = ctypes.c_int(1)
    connection.file_control("main", apsw.SQLITE_FCNTL_PERSIST_WAL, ctypes.addressof(wanted))
