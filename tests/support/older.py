"""Libraries as earlier releases of this program left them: the same rows, in the tables of that time."""

from __future__ import annotations

from pathlib import Path

import apsw

from resources.store.database import schemas


def _unfold(connection: apsw.Connection) -> None:
    """The tables that stand in records now."""
    connection.execute(
        """CREATE TABLE new.position AS SELECT body ->> 'document' AS document, body ->> 'sha256' AS sha256,
               body ->> 'page' AS page, body ->> 'pages' AS pages, body ->> 'at' AS at
               FROM (SELECT CAST(body AS TEXT) AS body FROM new.record WHERE kind = 'position');
           CREATE TABLE new.search AS SELECT number, body ->> 'folded' AS folded, body ->> 'text' AS text
               FROM (SELECT number, CAST(body AS TEXT) AS body FROM new.record WHERE kind = 'search')"""
    )


def as_version(path: Path, name: str, version: int) -> None:
    """Writes the database at `path` anew as `version` of `name` would have; what that one did not know is gone."""
    old = path.with_name(f"{path.name}.old")
    connection = apsw.Connection(str(old))
    connection.pragma("journal_mode", "wal")
    for number in range(1, version + 1):
        connection.execute(schemas(name)[number])
    connection.execute("ATTACH ? AS new", (str(path),))
    tables = "SELECT name FROM {}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    known = {table for (table,) in connection.execute(tables.format("new"))}
    if name == "personal":
        _unfold(connection)
        known |= {"position", "search"}
    with connection:
        for (table,) in connection.execute(tables.format("main")).fetchall():
            columns = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
            there = {row[1] for row in connection.execute(f"PRAGMA new.table_info({table})")}
            both = ", ".join(column for column in columns if column in there)
            assert table in known and both, f"{name} has no {table} any more"
            connection.execute(f"DELETE FROM main.{table}; INSERT INTO main.{table} ({both}) SELECT {both} FROM new.{table}")
    connection.execute("DETACH new")
    connection.pragma("user_version", version)
    connection.close()
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    old.replace(path)
