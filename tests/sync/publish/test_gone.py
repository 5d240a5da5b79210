"""Documents whose files are no longer in the folder: said, written into sheets, and withdrawn."""

from __future__ import annotations

import dataclasses
import json

import pytest

from sync.publish import table
from sync.publish.add import AddReport, add
from sync.publish.build import build
from sync.publish.cells import SheetError
from sync.publish.sheet import write_sheet
from tests.sync.publish.conftest import NOW, Publisher


@pytest.fixture
def gone(publisher: Publisher) -> Publisher:
    """Documents a, b and c, of which b's file went."""
    publisher.put("a.txt")
    publisher.put("b.txt", "The radio room keeps a log of every call.")
    publisher.put("c.txt", "Night driving is forbidden on all roads of the mission.")
    add(publisher.repo, publisher.folder, "guidance")
    (publisher.folder / "b.txt").unlink()
    return publisher


def by_sheet(publisher: Publisher, text: str) -> AddReport:
    return add(publisher.repo, publisher.folder, "guidance", publisher.sheet(text))


def mistakes(publisher: Publisher, text: str) -> dict[str, str]:
    with pytest.raises(SheetError) as caught:
        by_sheet(publisher, text)
    return {problem["item"]: problem["message"] for problem in caught.value.problems}


def codes(report: AddReport) -> list[tuple[str | None, str | None]]:
    return [(warning["code"], warning["item"]) for warning in report.warnings]


@pytest.mark.parametrize("status", ["withdrawn", "superseded"])
@pytest.mark.parametrize("row", ["b.txt,", "b.txt,b", ",b", ",hq/b", "renamed.txt,b"])
def test_it_is_withdrawn_by_its_file_or_its_id(gone: Publisher, row: str, status: str) -> None:
    before = gone.documents()["b"]
    report = by_sheet(gone, f"file,id,status\na.txt,,\n{row},{status}\nc.txt,,\n")
    assert (report.added, report.updated) == ((), ("hq/b",))
    after = gone.documents()["b"]
    assert (after.declared_status, after.files) == (status, before.files)
    assert codes(report) == []
    assert codes(add(gone.repo, gone.folder, "guidance")) == []  # said once is enough
    build(gone.repo, now=NOW)
    assert [one["declared_status"] for one in gone.catalogue()["documents"] if one["id"] == "hq/b"] == [status]


def test_a_name_that_went_without_a_status_may_be_a_slip(gone: Publisher) -> None:
    found = mistakes(gone, "file,id,status\na.txt,,\nb.txt,,\n")
    assert set(found) == {"row 3, column file"}
    assert "the collection has it, as hq/b" in found["row 3, column file"]
    assert set(mistakes(gone, "file,id,status\nnever.txt,,withdrawn\n")) == {"row 2, column file"}
    assert set(mistakes(gone, "file,id,status\nnever.txt,never,withdrawn\n")) == {"row 2, column file"}


def test_a_row_typed_to_withdraw_keeps_what_is_known(publisher: Publisher) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt", "The radio room keeps a log of every call.")
    columns = "file,id,title.en,reference,language,issued,edition,supersedes,handling,status"
    by_sheet(publisher, f"{columns}\na.txt,a,,,en,,,,,\nb.txt,b,Radio rooms,2019.08,en,2019-08,2018,a,internal,\n")
    before = publisher.documents()["b"]
    (publisher.folder / "b.txt").unlink()
    by_sheet(publisher, f"{columns}\na.txt,a,,,en,,,,,\n,b,,,,,,,,withdrawn\n")
    assert publisher.documents()["b"] == dataclasses.replace(before, declared_status="withdrawn")
    by_sheet(publisher, f"{columns}\na.txt,a,,,en,,,,,\n,b,,,,,,,,\n")
    assert publisher.documents()["b"] == before


def test_a_folder_that_is_empty_now(gone: Publisher) -> None:
    for name in ("a.txt", "c.txt"):
        (gone.folder / name).unlink()
    report = by_sheet(gone, "file,status\na.txt,withdrawn\nc.txt,withdrawn\n")
    assert report.updated == ("hq/a", "hq/c")
    assert codes(report) == [("file_gone", "b.txt")]


def test_one_version_that_went_does_not_withdraw_the_others(publisher: Publisher) -> None:
    publisher.put("a_en.txt")
    publisher.put("a_fr.txt", "Le chef de convoi décide de l'itinéraire.")
    add(publisher.repo, publisher.folder, "guidance")
    (publisher.folder / "a_fr.txt").unlink()
    found = mistakes(publisher, "file,id,status\na_en.txt,a,\na_fr.txt,a,withdrawn\n")
    assert "the whole document hq/a" in found["row 3, column status"]
    by_sheet(publisher, "file,id,status\na_en.txt,a,withdrawn\na_fr.txt,a,\n")
    assert publisher.documents()["a"].declared_status == "withdrawn"


def test_all_versions_that_went_are_one_document(publisher: Publisher) -> None:
    publisher.put("a_en.txt")
    publisher.put("a_fr.txt", "Le chef de convoi décide de l'itinéraire.")
    publisher.put("b.txt", "The radio room keeps a log of every call.")
    add(publisher.repo, publisher.folder, "guidance")
    for name in ("a_en.txt", "a_fr.txt"):
        (publisher.folder / name).unlink()
    by_sheet(publisher, "file,id,status\na_en.txt,a,withdrawn\na_fr.txt,a,\nb.txt,b,\n")
    document = publisher.documents()["a"]
    assert (document.declared_status, len(document.files)) == ("withdrawn", 2)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_written_sheet_has_it_and_changes_nothing(gone: Publisher, suffix: str) -> None:
    before = list(gone.documents().items())
    path = gone.folder.parent / f"written{suffix}"
    assert write_sheet(gone.repo, gone.folder, "guidance", path).rows == 3
    read = table.read(path)
    assert [(row["file"], row["id"]) for _, row in read.rows] == [("a.txt", "a"), ("", "b"), ("c.txt", "c")]
    report = add(gone.repo, gone.folder, "guidance", path)
    assert report.unchanged == ("hq/a", "hq/b", "hq/c")
    assert list(gone.documents().items()) == before


def test_add_says_what_went_and_how_to_withdraw_it(gone: Publisher) -> None:
    report = add(gone.repo, gone.folder, "guidance")
    assert codes(report) == [("file_gone", "b.txt")]
    message = report.warnings[0]["message"] or ""
    assert message.startswith("b.txt is no longer in the folder")
    assert "withdrawn" in message
    assert "hq/b" in message


def test_documents_of_another_folder_are_where_they_belong(gone: Publisher) -> None:
    other = gone.folder.parent / "other"
    other.mkdir()
    (other / "d.txt").write_text("Two medics go with every convoy on long roads.", encoding="utf-8")
    assert codes(add(gone.repo, other, "guidance")) == []


def test_records_that_know_no_folder_give_a_count(gone: Publisher) -> None:
    path = gone.repo.collections / "guidance.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    for origin in record["origins"].values():
        del origin["folder"]
    path.write_text(json.dumps(record), encoding="utf-8")
    report = add(gone.repo, gone.folder, "guidance")
    assert codes(report) == [("files_elsewhere", str(gone.folder.resolve()))]
    assert "1 document has no file in this folder" in (report.warnings[0]["message"] or "")
