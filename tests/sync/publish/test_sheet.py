"""Sheets as people make them: Excel's dates and numbers, three delimiters, every mistake named at once."""

from __future__ import annotations

import csv
import datetime
from pathlib import Path

import openpyxl
import pytest

from resources.errors import PublishError
from resources.models import PartialDate, Relation
from sync.publish import table, values
from sync.publish.add import add
from sync.publish.cells import SheetError
from sync.publish.sheet import write_sheet
from tests.sync.publish.conftest import Publisher


def problems(publisher: Publisher, text: str) -> dict[str, str]:
    """What is said about a sheet, by place; nothing must have been written."""
    with pytest.raises(SheetError) as caught:
        add(publisher.repo, publisher.folder, "guidance", publisher.sheet(text))
    assert publisher.repo.read_collection("hq/guidance") is None
    assert not any(path.is_file() for path in publisher.repo.objects.rglob("*"))
    assert all(f"{problem['item']}: {problem['message']}" in caught.value.message for problem in caught.value.problems)
    return {problem["item"]: problem["message"] for problem in caught.value.problems}


def test_every_mistake_is_named_with_row_and_column(publisher: Publisher) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt")
    publisher.put("c.txt")
    found = problems(
        publisher,
        "file,id,kind,language,role,issued,status,supersedes,colour\n"
        "a.txt,other/a,polcy,xx,slide,2018-13,retired,Bad Id,red\n"
        "missing.txt,m,policy,en,document,2018,,,\n"
        "\n"
        "b.txt,B!,,,,,,,\n"
        "b.txt,b,,,,,,,\n"
        "../a.txt,up,,,,,,,\n"
        ",,policy,,,,,,\n",
    )
    assert set(found) == {
        "row 1, column colour", "row 2, column id", "row 2, column kind", "row 2, column language", "row 2, column role",
        "row 2, column issued", "row 2, column status", "row 2, column supersedes", "row 3, column file", "row 5, column id",
        "row 6, column file", "row 7, column file", "row 8, column file",
    }  # fmt: skip
    assert "outside this publisher's prefix" in found["row 2, column id"]
    assert found["row 2, column kind"].endswith("Is it policy?")
    assert "row 5 already" in found["row 6, column file"]


def test_what_leads_nowhere_is_told_beside_the_mistakes_and_stops_nothing_alone(publisher: Publisher) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt")
    sheet = "file,id,kind,supersedes\na.txt,convoys-2019,{},\nb.txt,convoys-2023,policy,convoy-2019;2018.01;convoys-2019\n"
    found = problems(publisher, sheet.format("polcy"))
    assert set(found) == {"row 2, column kind", "row 3, column supersedes"}
    assert found["row 2, column kind"].endswith("Is it policy?")
    assert "'2018.01' is neither" in found["row 3, column supersedes"]
    report = add(publisher.repo, publisher.folder, "guidance", publisher.sheet(sheet.format("policy")))
    assert [warning["code"] for warning in report.warnings].count("unknown_document") == 2


def test_rows_of_one_document_must_agree(publisher: Publisher) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt")
    found = problems(publisher, "file,id,kind,themes,related\na.txt,x,policy,One; Two,\nb.txt,x,sop,One; Two,hq/x\n")
    assert set(found) == {"row 3, column kind", "row 3, column related"}
    assert "row 2 says something else" in found["row 3, column kind"] and "leave this cell blank" in found["row 3, column kind"]


def test_a_sheet_without_its_main_column_or_without_rows(publisher: Publisher) -> None:
    publisher.put("a.txt")
    assert set(problems(publisher, "fil,id\na.txt,a\n")) == {"row 1, column fil", "row 1, column file"}
    assert set(problems(publisher, "file,id,ID\na.txt,a,a\n")) == {"row 1, column ID"}
    assert set(problems(publisher, "file,id\n")) == {"row 2, column file"}
    assert set(problems(publisher, "file,id\na.txt,a,b\n")) == {"row 2"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_in_every_dress(publisher: Publisher, encoding: str, delimiter: str) -> None:
    publisher.put("é.txt")
    path = publisher.folder.parent / "sheet.csv"
    with path.open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow(["File", "ID", "Title.FR", "themes", "approved by"])
        writer.writerow(["é.txt", "hq/e", "Sécurité, escorte; radio", "Un; deux, trois", "Chef\nd'escorte"])
    add(publisher.repo, publisher.folder, "hq/guidance", path)
    document = publisher.documents()["e"]
    assert document.titles == {"fr": "Sécurité, escorte; radio"}
    assert document.themes == ("Un", "deux, trois")
    assert document.approved_by == "Chef d'escorte"


def test_the_line_that_excel_writes_for_itself(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_text("sep=;\r\nfile;id\r\na.txt;x,y\r\n", encoding="utf-8")
    read = table.read(path)
    assert read.columns == ("file", "id")
    assert read.rows == ((3, {"file": "a.txt", "id": "x,y"}),)


@pytest.mark.parametrize("data", [b"file,id\n\xe9.txt,a\n", b'file,id\n"a.txt,a\n'])
def test_a_csv_that_cannot_be_read(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(data)
    with pytest.raises(PublishError) as caught:
        table.read(path)
    assert caught.value.code == "sheet_unreadable"


@pytest.mark.parametrize("data", [b"", b"no workbook", b"PK\x03\x04 broken"])
def test_a_workbook_that_cannot_be_read(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "s.xlsx"
    path.write_bytes(data)
    with pytest.raises(PublishError) as caught:
        table.read(path)
    assert caught.value.code == "sheet_unreadable"


def test_excel_dates_keep_their_precision_and_numbers_their_look(publisher: Publisher) -> None:
    publisher.put("a.txt")
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["file", "id", "reference", "issued", "effective", "review", "edition"])
    page.append(["a.txt", "a", 2018.1, datetime.date(2018, 12, 1), datetime.date(2018, 12, 1), 2020, datetime.date(2018, 1, 1)])
    page["C2"].number_format = "0.00"
    page["D2"].number_format = "mmmm yyyy"
    page["E2"].number_format = "yyyy-mm-dd"
    page["G2"].number_format = "yyyy"
    path = publisher.folder.parent / "s.xlsx"
    book.save(path)
    report = add(publisher.repo, publisher.folder, "hq/guidance", path)
    document = publisher.documents()["a"]
    assert document.reference == "2018.10"
    assert (document.issued, document.effective) == (PartialDate(iso="2018-12"), PartialDate(iso="2018-12-01"))
    assert document.review == PartialDate(iso="2020")
    assert document.editions == {"en": PartialDate(iso="2018")}
    assert not report.warnings


def test_a_reference_that_lost_its_zero_is_pointed_at(publisher: Publisher) -> None:
    publisher.put("a.txt")
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["file", "reference"])
    page.append(["a.txt", 2018.1])
    path = publisher.folder.parent / "s.xlsx"
    book.save(path)
    report = add(publisher.repo, publisher.folder, "hq/guidance", path)
    assert [(warning["code"], warning["item"]) for warning in report.warnings] == [("number", "row 2, column reference")]


@pytest.mark.parametrize(
    ("said", "meant"), [("12 to 20", (12, 20)), ("12-20", (12, 20)), ("12 – 20", (12, 20)), (" 20 ", (20, 20))]
)
def test_how_many_people_a_lesson_is_for(said: str, meant: tuple[int, int]) -> None:
    assert values.parse_learners(said) == meant == values.parse_learners(values.write_learners(meant))


def test_what_is_no_number_of_people_or_minutes_is_told_with_its_row(publisher: Publisher) -> None:
    publisher.put("a.txt", "The convoy leaves at dawn.")
    found = problems(publisher, "file,id,kind,learners,minutes\na.txt,a,training,20 to 12,an hour\n")
    assert found.keys() == {"row 2, column learners", "row 2, column minutes"}


FULL = (
    "file,id,kind,reference,title.en,title.fr,language,role,themes,audiences,missions,approved_by,contact,issued,effective,review,"
    "edition,status,supersedes,amends,related,collection_path,rights,attribution,handling,minutes,learners,objectives\n"
    "a_en.txt,a,policy,2018.10,=Convoys,Convois,en,document,One\\;half; Two,Staff,M1; M2,Chief,hq@example.org,2018-12,"
    '2019-01-01,"""when replaced""",2018,in_force,old,hq/old,other/doc,Programme > Module 1; Themes > A\\>B,Free,HQ,internal,'
    "90,12 to 20,plan a route; brief drivers\n"
    "a_fr.txt,a,,,,,fr,document,,,,,,,,,2017,,,,,,,,\n"
    "a.srt,a,,,,,en,subtitles,,,,,,,,,,,,,,,,,\n"
    ",film,training,,A film,,en,,,,,,,,,,2016,withdrawn,,,,,,,\n"
)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_nothing_is_lost_on_the_way_through_a_sheet(publisher: Publisher, suffix: str) -> None:
    for name in ("a_en.txt", "a_fr.txt"):
        publisher.put(name, f"{name}: the commander decides on the route of the convoy.")
    publisher.put("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nThe convoy leaves.\n")
    add(publisher.repo, publisher.folder, "hq/guidance", publisher.sheet(FULL))
    before = publisher.documents()
    written = publisher.folder / f"written{suffix}"
    assert write_sheet(publisher.repo, publisher.folder, "hq/guidance", written).rows == 4
    report = add(publisher.repo, publisher.folder, "hq/guidance", written)
    assert publisher.documents() == before
    assert (report.added, report.updated, set(report.unchanged)) == ((), (), {"hq/a", "hq/film"})
    again = publisher.folder.parent / f"again{suffix}"
    written.rename(publisher.folder.parent / "first.tmp")
    write_sheet(publisher.repo, publisher.folder, "hq/guidance", again)
    assert table.read(again) == table.read(
        (publisher.folder.parent / "first.tmp").rename(publisher.folder.parent / f"f{suffix}")
    )
    document = before["a"]
    assert document.titles == {"en": "=Convoys", "fr": "Convois"}
    assert document.themes == ("One;half", "Two")
    assert document.collection_paths == (("Programme", "Module 1"), ("Themes", "A>B"))
    assert document.relations == (
        Relation("supersedes", "hq/old"),
        Relation("amends", "hq/old"),
        Relation("related", "other/doc"),
    )
    assert document.editions == {"en": PartialDate(iso="2018"), "fr": PartialDate(iso="2017")}
    assert document.review == PartialDate(text="when replaced")
    assert document.handling == "internal"
    assert before["film"].declared_status == "withdrawn"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_sheet_of_guesses_gives_the_same_as_none(publisher: Publisher, tmp_path: Path, suffix: str) -> None:
    publisher.put("Guidance/2018.29 Convoy policy.txt")
    publisher.put("Guidance/2018.29 Convoy policy_fr.txt", "Les convois partent à l'aube avec deux véhicules d'escorte.")
    publisher.put("-dash.txt")
    path = tmp_path / f"s{suffix}"
    assert write_sheet(publisher.repo, publisher.folder, "hq/guidance", path).rows == 3
    assert publisher.repo.read_collection("hq/guidance") is None
    add(publisher.repo, publisher.folder, "hq/by-sheet", path)
    by_sheet = publisher.documents("hq/by-sheet")
    (publisher.repo.collections / "by-sheet.json").unlink()
    add(publisher.repo, publisher.folder, "hq/guidance")
    assert publisher.documents() == by_sheet


def test_a_sheet_is_never_written_over(publisher: Publisher) -> None:
    publisher.put("a.txt")
    path = publisher.sheet("somebody's work")
    with pytest.raises(PublishError) as caught:
        write_sheet(publisher.repo, publisher.folder, "hq/guidance", path)
    assert caught.value.code == "sheet_exists"
    assert path.read_text(encoding="utf-8") == "somebody's work"


def test_no_formula_reaches_a_workbook(publisher: Publisher, tmp_path: Path) -> None:
    publisher.put("=cmd|calc.txt")
    path = tmp_path / "s.xlsx"
    write_sheet(publisher.repo, publisher.folder, "hq/guidance", path)
    page = openpyxl.load_workbook(path).active
    assert page is not None
    assert {cell.data_type for line in page.iter_rows() for cell in line} <= {"s", "n"}
    assert page["A2"].value == "'=cmd|calc.txt"
