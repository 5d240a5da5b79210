"""A catalogue of version 1, as the first release wrote it, becomes what installing the same collections would have made."""

from __future__ import annotations

import dataclasses
import datetime
import importlib.resources
import json
from pathlib import Path
from typing import Any

import apsw
import pytest

from resources.catalogue_format import document_to_json
from resources.errors import LibraryError
from resources.home import Home
from resources.models import Collection, Document, PartialDate
from resources.store import recovery
from resources.store.catalogue import Catalogue, Source
from resources.store.catalogue_sync import Rule
from resources.words.references import reference_key
from tests.support.libraries import document, file

TODAY = datetime.date(2024, 6, 15)
SHARED = file("shared.pdf")
COLLECTIONS = {
    "hq/guidance": [
        document(
            "old", "Old", reference="DPO Ref. 2010.08", files=[SHARED, file("old.png", role="thumbnail")], themes=("Roads",)
        ),
        document("new", "New", issued="2022-03", supersedes=["old", "missing"], files=[file("new.pdf", "fr")]),
        dataclasses.replace(document("words", "Words", issued=None), effective=PartialDate(text="when agreed")),
        document("late", "Late", effective="2030", review="2031-02", audiences=("drivers",), missions=("North",)),
    ],
    "hq/training": [
        document("old", "Old, as it is taught", declared_status="in_force", files=[SHARED]),
        document("plan", "Plan", kind="training", files=[file("plan.docx", role="lesson-plan"), file("map.png", role="image")]),
    ],
}
DOCUMENTS = {"hq/guidance": 4, "hq/training": 2}


def write_version_1(path: Path) -> None:
    """The rows that version 1 of this program wrote for COLLECTIONS, with one file and the segment here."""
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute((importlib.resources.files("resources") / "schema" / "catalogue_1.sql").read_text(encoding="utf-8"))
    connection.execute("INSERT INTO source VALUES ('hq-source', 'x', '[]', 'ab', 1, 'HQ', '', null, null, null, null, 0)")
    connection.execute("INSERT INTO owner VALUES ('hq', 'hq-source')")
    for installed, (name, documents) in enumerate(COLLECTIONS.items(), 1):
        titles = json.dumps({"en": name})
        connection.execute("INSERT INTO collection VALUES (?, ?, 'hq-source', 1, ?, ?)", (name, titles, "c" * 64, installed))
        for position, one in enumerate(documents):
            record = json.dumps(document_to_json(one), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            key = reference_key(one.reference) if one.reference else None
            connection.execute("INSERT INTO listing VALUES (?, ?, ?, ?, ?)", (name, position, one.id, record, key))
            for item in one.files:
                connection.execute("INSERT INTO file VALUES (?, ?, ?, ?)", (name, one.id, item.sha256, item.segment))
            for relation in one.relations:
                connection.execute("INSERT INTO relation VALUES (?, ?, ?, ?)", (name, one.id, relation.kind, relation.target))
    connection.execute("INSERT INTO object VALUES (?, ?)", (SHARED.sha256, SHARED.length))
    connection.execute("INSERT INTO dirty VALUES ('hq/late', 7)")
    connection.execute("UPDATE state SET generation = 5, marks = 7")
    connection.pragma("user_version", 1)
    connection.close()


def installed(path: Path) -> Catalogue:
    """The same, by this program."""
    catalogue = Catalogue(path)
    catalogue.add_source(Source("hq-source", "x", fingerprint="ab", pinned=True, title="HQ"))
    for name, documents in COLLECTIONS.items():
        catalogue.install_collection("hq-source", Collection(name, {"en": name}, tuple(documents)), 1, "c" * 64)
    catalogue.record_objects([(SHARED.sha256, SHARED.length)])
    return catalogue


def told(catalogue: Catalogue) -> dict[str, Any]:
    """Everything that can be asked, by ids."""
    columns = catalogue.columns(TODAY)
    everything = columns.status < 255
    by_id: dict[str, Document] = {one.id: one for one in catalogue.documents()}
    standings = catalogue.standings(by_id, TODAY)
    return {
        "documents": by_id,
        "collections": catalogue.collections(),
        "standings": {identifier: dataclasses.replace(standing, number=0) for identifier, standing in standings.items()},
        "chains": {identifier: catalogue.chain(identifier) for identifier in by_id},
        "counts": catalogue.status_counts(TODAY),
        "facets": {
            name: columns.facet(name).counts(everything)
            for name in ("kind", "language", "theme", "year", "source", "collection", "audience", "mission", "post")
        },
        "available": {identifier: bool(columns.available[number]) for identifier, number in catalogue.numbers(by_id).items()},
        "days": {identifier: int(columns.day[number]) for identifier, number in catalogue.numbers(by_id).items()},
        "references": catalogue.by_reference("2010.8"),
        "listed": catalogue.listed(),
        "wanted": catalogue.wanted(),
    }


def test_a_catalogue_of_version_1(tmp_path: Path) -> None:
    write_version_1(tmp_path / "catalogue.db")
    catalogue, fresh = Catalogue(tmp_path / "catalogue.db"), installed(tmp_path / "fresh.db")
    try:
        assert catalogue.database.version == 6
        found = told(catalogue)
        assert found == told(fresh)
        assert found["documents"]["hq/old"].title() == "Old, as it is taught"  # as the one installed last has it
        assert found["counts"] == {"in_force": 2, "not_yet_in_force": 1, "superseded": 1, "unknown": 1}
        assert found["available"] == {"hq/old": True, "hq/new": False, "hq/words": False, "hq/late": False, "hq/plan": False}
        assert {row.id: row.documents for row in catalogue.collections()} == DOCUMENTS
        assert catalogue.dirty_marks() == [("hq/late", 7)]
        assert [source.signed for source in catalogue.sources()] == [True]
        assert len(catalogue.identity()) == 32
        assert catalogue.identity() != fresh.identity()
        assert catalogue.database.sound()
    finally:
        catalogue.close()
        fresh.close()


def back_to_3(connection: apsw.Connection) -> None:
    """What version 3 of this program had written."""
    for table in ("keep", "asked", "held", "traffic", "run", "declined"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("ALTER TABLE state DROP COLUMN quota")
    connection.execute("ALTER TABLE owner DROP COLUMN revoked")
    connection.pragma("user_version", 3)


def test_a_catalogue_of_version_3(tmp_path: Path) -> None:
    """It knew nothing of rules, wishes and a ledger: everything is to be here, as it was."""
    path, fresh = tmp_path / "catalogue.db", installed(tmp_path / "fresh.db")
    installed(path).close()
    connection = apsw.Connection(str(path))
    back_to_3(connection)
    connection.close()
    catalogue = Catalogue(path)
    try:
        assert catalogue.database.version == 6
        assert told(catalogue) == told(fresh)
        assert (catalogue.rules(), catalogue.quota(), catalogue.asked(), catalogue.held(), catalogue.runs()) == (
            [],
            None,
            [],
            {},
            [],
        )
        assert catalogue.traffic("") == {}
        catalogue.set_rule(Rule("hq/training", languages=("fr",)))
        catalogue.set_quota(10**10)
        assert catalogue.rules() == [Rule("hq/training", languages=("fr",))] and catalogue.quota() == 10**10
        assert (tmp_path / "catalogue.db.before-4").exists()
        assert catalogue.database.sound()
    finally:
        catalogue.close()
        fresh.close()


def test_a_catalogue_of_version_2(tmp_path: Path) -> None:
    """Its table of what replaces what knew no dates."""
    path, fresh = tmp_path / "catalogue.db", installed(tmp_path / "fresh.db")
    installed(path).close()
    connection = apsw.Connection(str(path))
    back_to_3(connection)
    pairs = list(connection.execute("SELECT old, new FROM supersession"))
    connection.execute("DROP INDEX document_standing; DROP TABLE supersession")
    connection.execute(
        "CREATE TABLE supersession (old INTEGER NOT NULL, new INTEGER NOT NULL, PRIMARY KEY (old, new)) STRICT, WITHOUT ROWID"
    )
    connection.executemany("INSERT INTO supersession VALUES (?, ?)", pairs)
    connection.pragma("user_version", 2)
    connection.close()
    catalogue = Catalogue(path)
    try:
        assert pairs
        assert catalogue.database.version == 6
        assert told(catalogue) == told(fresh)
        assert (tmp_path / "catalogue.db.before-3").exists()
        assert catalogue.database.sound()
    finally:
        catalogue.close()
        fresh.close()


def test_the_old_file_is_kept_beside_it(tmp_path: Path) -> None:
    write_version_1(tmp_path / "catalogue.db")
    Catalogue(tmp_path / "catalogue.db").close()
    copy = apsw.Connection(str(tmp_path / "catalogue.db.before-2"))
    assert copy.pragma("user_version") == 1
    assert list(copy.execute("SELECT count(*) FROM listing")) == [(6,)]
    copy.close()


def test_installing_goes_on_from_there(tmp_path: Path) -> None:
    write_version_1(tmp_path / "catalogue.db")
    catalogue = Catalogue(tmp_path / "catalogue.db")
    try:
        before = catalogue.numbers(["hq/old", "hq/new"])
        kept = COLLECTIONS["hq/guidance"][:1]
        catalogue.install_collection("hq-source", Collection("hq/guidance", {}, tuple(kept)), 2, "d" * 64)
        assert catalogue.numbers(["hq/old", "hq/new"]) == {"hq/old": before["hq/old"]}
        assert catalogue.document("hq/old") == kept[0]
        assert catalogue.statuses(TODAY)["hq/old"].key == "in_force"
    finally:
        catalogue.close()


def test_a_migration_that_fails_leaves_version_1(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    write_version_1(path)
    connection = apsw.Connection(str(path))
    connection.execute("UPDATE listing SET record = '{}' WHERE document = 'hq/plan'")  # no program of ours writes that
    connection.close()
    with pytest.raises(LibraryError) as raised:
        Catalogue(path)
    assert raised.value.code == "library_damaged"
    connection = apsw.Connection(str(path))
    assert connection.pragma("user_version") == 1
    assert "document" not in {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    connection.close()


def test_a_newer_catalogue_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    installed(path).close()
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 7)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryError) as raised:
        Catalogue(path)
    assert raised.value.code == "library_too_new"
    assert "Update Fieldshelf" in raised.value.message
    assert path.read_bytes() == before
    assert not (tmp_path / "catalogue.db.before-5").exists()


def test_a_backup_of_version_1_is_restored(tmp_path: Path) -> None:
    home = Home.at(tmp_path)
    home.library.mkdir(parents=True)
    write_version_1(home.library / recovery.BACKUP)
    (home.library / "catalogue.db").write_bytes(b"no catalogue at all " * 300)
    assert [found["code"] for found in recovery.restore(home)] == ["catalogue_restored"]
    assert not list(home.library.glob("*.before-2"))
    catalogue = Catalogue(home.library / "catalogue.db")
    try:
        assert {row.id: row.documents for row in catalogue.collections()} == DOCUMENTS
        assert not catalogue.columns(TODAY).available.any()  # what is recorded is what is on the disk: nothing
    finally:
        catalogue.close()
