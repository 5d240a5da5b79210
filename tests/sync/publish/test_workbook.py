"""The workbook that is written for people, and those that nobody should have to survive."""

from __future__ import annotations

import io
import resource
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from resources.children.processes import MIB, Limits
from resources.errors import PublishError
from resources.models import DECLARED_STATUSES, KINDS, ROLES
from sync.publish import table, workbook
from sync.publish.add import add
from sync.publish.cells import SheetError
from sync.publish.sheet import write_sheet
from tests.sync.publish.conftest import Publisher


def test_columns_offer_their_words_and_every_cell_is_text(publisher: Publisher, tmp_path: Path) -> None:
    publisher.put("2010.10 Convoys.txt")
    path = tmp_path / "s.xlsx"
    write_sheet(publisher.repo, publisher.folder, "guidance", path)
    page = openpyxl.load_workbook(path).active
    assert page is not None
    columns = {str(cell.value): get_column_letter(place) for place, cell in enumerate(page[1], 1)}
    offered = {str(one.sqref): one for one in page.data_validations.dataValidation}
    words = {
        name: offered[f"{columns[name]}2:{columns[name]}1048576"] for name in ("kind", "status", "role", "language", "handling")
    }
    assert len(offered) == len(words)
    assert all(one.type == "list" and one.allow_blank and one.showErrorMessage for one in words.values())
    assert all(len(one.formula1) <= 257 for one in words.values())  # what Excel takes, with the quotation marks
    assert words["kind"].formula1 == f'"{",".join(KINDS)}"'
    assert words["status"].formula1 == f'"{",".join(DECLARED_STATUSES)}"'
    assert words["role"].formula1 == f'"{",".join(ROLES)}"'
    # Another language and another label may be right: these can be kept.
    assert {name: one.errorStyle for name, one in words.items() if one.errorStyle not in ("stop", None)} == {
        "language": "warning",
        "handling": "warning",
    }
    assert page.freeze_panes == "B2"
    for name in ("reference", "issued", "effective", "review", "edition"):
        assert page.column_dimensions[columns[name]].number_format == "@"
    assert (page.column_dimensions[columns["file"]].width or 0) >= 30
    reference = page[f"{columns['reference']}2"]
    assert (reference.value, reference.data_type, reference.number_format) == ("2010.10", "s", "@")
    assert page.max_row == 2


def test_what_is_longer_than_a_cell_is_not_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "s.xlsx"
    with pytest.raises(PublishError) as caught:
        table.write(path, ["file", "themes"], [{"file": "a.txt", "themes": "x" * 32_768}])
    assert (caught.value.code, caught.value.item) == ("cell_too_long", "a.txt")
    assert not path.exists()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_zero_that_a_spreadsheet_took_away_is_pointed_at(publisher: Publisher, tmp_path: Path, suffix: str) -> None:
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id,reference\na.txt,a,2010.10\n"))
    path = tmp_path / f"s{suffix}"
    table.write(path, ["file", "id", "reference"], [{"file": "a.txt", "id": "a", "reference": "2010.1"}])
    report = add(publisher.repo, publisher.folder, "guidance", path)
    assert [(warning["code"], warning["item"]) for warning in report.warnings] == [("number", "row 2, column reference")]
    assert "was 2010.10 the last time" in (report.warnings[0]["message"] or "")


def test_a_reference_given_twice_is_pointed_at_in_its_row(publisher: Publisher) -> None:
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        publisher.put(name, f"The text of {name}, which no other file has.")
    rows = ["a.txt,a,2010.8,,", "b.txt,b,2010.08,,", "c.txt,c,2010.8,a; b,", "d.txt,d,2010.8,,withdrawn"]
    text = "\n".join(["file,id,reference,supersedes,status", *rows])
    report = add(publisher.repo, publisher.folder, "guidance", publisher.sheet(text))
    assert [(warning["code"], warning["item"]) for warning in report.warnings] == [
        ("same_reference", "row 3, column reference")
    ]
    assert "is the reference of hq/a too" in (report.warnings[0]["message"] or "")


def test_a_circle_is_a_mistake_in_each_of_its_rows(publisher: Publisher) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        publisher.put(name, f"The text of {name}, which no other file has.")
    with pytest.raises(SheetError) as caught:
        add(
            publisher.repo,
            publisher.folder,
            "guidance",
            publisher.sheet("file,id,supersedes\na.txt,a,b\nb.txt,b,c\nc.txt,c,a\n"),
        )
    assert [problem["item"] for problem in caught.value.problems] == [f"row {row}, column supersedes" for row in (2, 3, 4)]
    assert "hq/a, hq/b, hq/c" in caught.value.problems[0]["message"]
    # By way of what was there before, too.
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id,supersedes\na.txt,a,b\nb.txt,b,\nc.txt,c,\n"))
    with pytest.raises(SheetError) as caught:
        add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id,supersedes\nb.txt,b,a\n"))
    assert [problem["item"] for problem in caught.value.problems] == ["row 2, column supersedes"]
    # It comes right in one step.
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id,supersedes\na.txt,a,\nb.txt,b,a\n"))
    assert publisher.documents()["b"].related("supersedes") == ("hq/a",)


def test_ten_thousand_wrong_rows_are_told_in_a_message_that_can_be_read(publisher: Publisher) -> None:
    publisher.put("a.txt")
    lines = "".join(f"missing-{number}.txt,polcy,2018-13\n" for number in range(10_000))
    with pytest.raises(SheetError) as caught:
        add(publisher.repo, publisher.folder, "guidance", publisher.sheet(f"file,kind,issued\n{lines}"))
    assert len(caught.value.problems) == 30_000
    assert caught.value.message.count("\n") == 201
    assert caught.value.message.endswith("… and 29,800 more.")


MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _workbook(sheet: str, **parts: bytes) -> bytes:
    """One page with `sheet` as its rows, and `parts` in place of others."""
    made = io.BytesIO()
    book = openpyxl.Workbook()
    book.save(made)
    data = io.BytesIO()
    page = f"<worksheet {MAIN}><sheetData>{sheet}</sheetData></worksheet>"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, page if name.endswith("sheet1.xml") else parts.get(Path(name).stem) or old.read(name))
    return data.getvalue()


def _cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def _damaged(data: bytes) -> bytes:
    """The packed bytes of the page are no longer what they were."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = next(part for part in archive.infolist() if part.filename.endswith("sheet1.xml"))
    start = part.header_offset + 30 + len(part.filename)
    return data[:start] + bytes(byte ^ 0xFF for byte in data[start : start + 20]) + data[start + 20 :]


HEAD = f'<row r="1">{_cell("A1", "file")}</row>'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
REPEATED = f'<!DOCTYPE sst [<!ENTITY b "{"ha" * 500_000}">]>'
HOSTILE = {
    "a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4096, "sheet_locked"),
    "a row far below": (_workbook(f'{HEAD}<row r="2000000000">{_cell("A2000000000", "a.txt")}</row>'), "sheet_too_large"),
    "a column far away": (_workbook(f'{HEAD}<row r="2">{_cell("ZZZ2", "a.txt")}</row>'), None),
    "a bomb": (_workbook(f'{HEAD}<row r="2">{_cell("A2", " " * 140_000_000)}</row>'), "sheet_too_large"),
    "entities": (
        _workbook("", sheet1=b"", styles=f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]><x>&l11;</x>'.encode()),
        "sheet_unreadable",
    ),
    "a text that is repeated": (
        _workbook(
            f'{HEAD}<row r="2"><c r="A2" t="s"><v>0</v></c></row>',
            sharedStrings=f"{REPEATED}<sst {MAIN}><si><t>{'&b;' * 90}</t></si></sst>".encode(),
        ),
        "sheet_unreadable",
    ),
    "cell formats without end": (
        _workbook(HEAD, styles=f"<styleSheet {MAIN}><cellXfs>{'<xf/>' * 5_000_000}</cellXfs></styleSheet>".encode()),
        "sheet_too_large",
    ),
    "a row without end": (_workbook(f'{HEAD}<row r="2">{"<c/>" * 5_000_000}</row>'), "sheet_too_large"),
    "no rows at all, but very much": (_workbook(f"</sheetData>{'<x/>' * 5_000_000}<sheetData>"), "sheet_too_large"),
    "cut in the middle": (_workbook(HEAD)[:-300], "sheet_unreadable"),
    "damaged inside": (_damaged(_workbook(HEAD)), "sheet_unreadable"),
    "not a workbook": (b"PK\x05\x06" + b"\0" * 18, "sheet_unreadable"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured as Unix does")
@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_workbook_is_refused_in_bounded_memory(publisher: Publisher, tmp_path: Path, what: str) -> None:
    data, code = HOSTILE[what]
    path = tmp_path / "s.xlsx"
    path.write_bytes(data)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if code is None:
        assert table.read(path).rows == ()
    else:
        publisher.put("a.txt")
        with pytest.raises(PublishError) as caught:
            add(publisher.repo, publisher.folder, "guidance", path)
        assert caught.value.code == code
        assert "Nothing was added" in caught.value.message
        assert publisher.repo.read_collection("hq/guidance") is None
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300 * 1024  # kB


def test_a_workbook_of_very_many_pages_costs_what_its_first_one_does(tmp_path: Path) -> None:
    """The name of each was compared with those of all others."""
    pages = "".join(f'<sheet name="a" sheetId="{number}" r:id="rId1"/>' for number in range(1, 90_000))
    relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    path = tmp_path / "s.xlsx"
    path.write_bytes(_workbook(HEAD, workbook=f"<workbook {MAIN} {relations}><sheets>{pages}</sheets></workbook>".encode()))
    assert table.read(path).columns == ("file",)


def _later_page(rows: str) -> bytes:
    """A sheet as it should be, and behind it a page with `rows`."""
    made, data = io.BytesIO(), io.BytesIO()
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.append(["file", "title.en"])
    page.append(["a.txt", "A"])
    book.create_sheet("Notes")
    book.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            later = name.endswith("sheet2.xml")
            new.writestr(name, f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>" if later else old.read(name))
    return data.getvalue()


def test_a_later_page_costs_what_is_in_it_and_not_how_far_apart_that_is() -> None:
    far = f'<row r="1">{_cell("A1", "x")}</row><row r="1048576">{_cell("XFD1048576", "far away")}</row>'
    changed = workbook.change(_later_page(far), {(2, "title.en"): "Leave"})
    assert changed is not None
    book = openpyxl.load_workbook(io.BytesIO(changed))
    assert [page["XFD1048576"].value for page in book.worksheets[1:]] == ["far away"]
    assert [line.cells for line in workbook.read(changed)] == [["file", "title.en"], ["a.txt", "Leave"]]
    assert workbook.change(_later_page(far.replace("<is>", "<f>1</f><is>")), {(2, "title.en"): "Leave"}) is None


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ('<row r="1"/></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>', "too_large"),
        ("<row><c></row>", "damaged"),
    ],
    ids=["one cell of a billion", "broken"],
)
def test_a_later_page_that_is_too_much_is_not_changed(rows: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_LIMITS", Limits(60.0, 320 * MIB, MIB))  # sooner reached
    with pytest.raises(workbook.WorkbookError) as caught:
        workbook.change(_later_page(rows), {(2, "title.en"): "Leave"})
    assert caught.value.reason == reason


def test_a_sheet_of_very_many_columns(tmp_path: Path) -> None:
    """Each of its rows was laid beside all of them: of 64 MB, for days."""
    path = tmp_path / "s.csv"
    path.write_bytes(b"file" + b",x" * 1_000_000 + b"\n" + b"a.txt\n" * 90_000)
    read = table.read(path)
    assert len(read.rows) == 90_000 and len(read.columns) == 256


def test_ten_million_rows_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(b"file\n" + b"a\n" * 10_000_000)
    with pytest.raises(PublishError) as caught:
        table.read(path)
    assert caught.value.code == "sheet_too_large"
    path.write_bytes(b"file\n" + b"\n" * 10_000_000 + b"a.txt\n")  # blank ones count for nothing
    assert table.read(path).rows == ((10_000_002, {"file": "a.txt"}),)


@pytest.mark.parametrize(
    "text", ["_x0041_", "_x005F_", "__x000D__", "_x005F_x0041_", "a\x01b", "\ufffe", "_xD800_", "tab\tand\nline"]
)
def test_every_text_comes_back_as_it_went(text: str) -> None:
    data = workbook.write(["file"], [{"file": text}], {})
    assert [line.cells for line in workbook.read(data)] == [["file"], [text]]
