from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from resources.errors import LibraryError
from resources.store.database import DamagedError, Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "personal.db", "personal")
    database.migrate()
    yield database
    database.close()


def code(raised: pytest.ExceptionInfo[LibraryError]) -> str:
    assert raised.value.message.count(". ") >= 1  # what happened, and what to do
    return raised.value.code


def test_opening_well(database: Database) -> None:
    with database.reading() as connection:
        assert connection.pragma("journal_mode") == "wal"
        assert connection.pragma("foreign_keys") == 1
        assert connection.pragma("synchronous") == 2
        for setting in (apsw.SQLITE_DBCONFIG_DQS_DML, apsw.SQLITE_DBCONFIG_DQS_DDL):
            assert connection.config(setting, -1) == 0
        with pytest.raises(apsw.SQLError, match="no such column"):
            connection.execute('SELECT "a word in double quotes"')


def test_migrating_twice_changes_nothing(database: Database) -> None:
    before = database.path.read_bytes()
    database.migrate()
    assert database.path.read_bytes() == before


def test_a_newer_schema_is_refused_and_left_alone(database: Database) -> None:
    with database.writing() as connection:
        connection.pragma("user_version", 99)
    with pytest.raises(LibraryError) as raised:
        Database(database.path, "personal").migrate()
    assert code(raised) == "personal_too_new"
    assert database.version == 99


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        connection.execute("INSERT INTO seen VALUES (1, 'now')")
        raise ZeroDivisionError
    with database.reading() as connection:
        assert list(connection.execute("SELECT * FROM seen")) == []


def test_every_thread_has_its_own_connection(database: Database) -> None:
    found: list[apsw.Connection] = []

    def use() -> None:
        with database.reading() as connection:
            connection.execute("SELECT * FROM seen")
            found.append(connection)

    threads = [threading.Thread(target=use) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(connection) for connection in found}) == 3


def test_a_full_disk_is_told_and_loses_nothing(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO record (kind, body) VALUES ('position', x'00')")
    with database.reading() as connection:
        connection.pragma("max_page_count", connection.pragma("page_count") + 2)
    with pytest.raises(LibraryError) as raised, database.writing() as connection:
        for number in range(10_000):
            connection.execute("INSERT INTO record (kind, body) VALUES (?, ?)", (str(number), b"x" * 500))
    assert code(raised) == "library_full"
    with database.reading() as connection:
        assert list(connection.execute("SELECT count(*) FROM record")) == [(1,)]


def test_damage_is_told(tmp_path: Path) -> None:
    path = tmp_path / "personal.db"
    path.write_bytes(b"this is no database " * 500)
    with pytest.raises(DamagedError) as raised:
        Database(path, "personal").migrate()
    assert code(raised) == "library_damaged"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as raised:
        Database(tmp_path / "nowhere" / "personal.db", "personal").migrate()
    assert code(raised) == "library_read_only"


@pytest.mark.parametrize("damage", [b"", b"garbage " * 2000, b"SQLite format 3\x00" + b"\xff" * 9000])
def test_reset_empties_whatever_is_there(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "index.db"  # which alone is made anew
    path.write_bytes(damage)
    database = Database(path, "index")
    database.reset()
    database.create()
    assert database.sound()
    database.close()


def test_an_older_schema_is_copied_before_it_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(tmp_path / "personal.db", "personal")
    database.migrate()
    with database.writing() as connection:
        connection.execute("INSERT INTO seen VALUES (1, 'then')")
    newer = {1: "", 2: "", 3: "", 4: "ALTER TABLE seen ADD COLUMN who TEXT"}  # what the next release will bring
    monkeypatch.setattr("resources.store.database.schemas", lambda name: newer)
    database.migrate()
    assert database.version == 4
    with database.reading() as connection:
        assert list(connection.execute("SELECT at, who FROM seen")) == [("then", None)]
    copy = apsw.Connection(str(tmp_path / "personal.db.before-4"))
    assert list(copy.execute("SELECT * FROM seen")) == [(1, "then")]
    copy.close()
    database.close()


def test_a_migration_that_fails_leaves_the_old_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(tmp_path / "personal.db", "personal")
    database.migrate()
    newer = {1: "", 2: "", 3: "", 4: "ALTER TABLE seen ADD COLUMN who TEXT; nonsense"}
    monkeypatch.setattr("resources.store.database.schemas", lambda name: newer)
    with pytest.raises(apsw.SQLError):
        database.migrate()
    assert database.version == 3
    database.close()
