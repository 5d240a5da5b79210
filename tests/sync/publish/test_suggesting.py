"""What first pages say, in the publisher's sheet: beside the cells and never in them, until a person takes it."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from resources.errors import PublishError
from resources.models import Document, PartialDate
from sync.publish import accepting, table
from sync.publish.accepting import Taken, accepted
from sync.publish.add import add
from sync.publish.cells import SheetError
from sync.publish.sheet import Written, suggestions, write_sheet
from sync.publish.suggesting import Suggested
from sync.publish.table import Table
from tests.sync.publish.conftest import Publisher

BLOCK = (
    "Example Institute\n\nPOLICY\n\nMovement of convoys\n\nRef: {reference}\nApproved by: Director, Example Institute\n"
    "Effective date: {effective}\nReview date: 1 September 2021\nContact: Convoy Cell; convoys@example.org\n\n"
    "A. Purpose\n1. An invented example.\n"
)


@pytest.fixture
def convoys(publisher: Publisher) -> Publisher:
    publisher.put("convoys.txt", BLOCK.format(reference="2018.29", effective="1 September 2018"))
    return publisher


def written(publisher: Publisher, name: str = "sheet.xlsx") -> tuple[Path, Written]:
    path = publisher.folder.parent / name
    return path, write_sheet(publisher.repo, publisher.folder, "guidance", path)


def cells(path: Path) -> list[dict[str, str]]:
    return [dict(row) for _, row in table.read(path).rows]


def fill(path: Path, **values: str) -> None:
    """In the first row, as a spreadsheet program saves it."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    head = [cell.value for cell in page[1]]
    for column, value in values.items():
        page.cell(2, head.index(column.replace("__", ".")) + 1, value)
    book.save(path)


def test_proposals_stand_beside_the_cells_with_their_sentences(convoys: Publisher) -> None:
    path, result = written(convoys)
    (row,) = cells(path)
    assert {
        name: row[name] for name in ("reference", "effective", "review", "approved_by", "contact", "issued")
    } == dict.fromkeys(("reference", "effective", "review", "approved_by", "contact", "issued"), "")
    assert {name.removeprefix("suggested."): text for name, text in row.items() if name.startswith("suggested.")} == {
        "reference": "2018.29",
        "title.en": "Movement of convoys",
        "effective": "2018-09-01",
        "review": "2021-09-01",
        "approved_by": "Director, Example Institute",
        "contact": "Convoy Cell; convoys@example.org",
    }
    assert row["title.en"] == "Convoys" and row["accept"] == ""
    assert "effective: “Effective date: 1 September 2018” (convoys.txt)" in row["suggested_from"]
    columns = list(row)
    assert columns.index("suggested.effective") == columns.index("effective") + 1
    assert len(result.suggested) == 6 and result.suggested == tuple(
        Suggested.from_json(one.to_json()) for one in result.suggested
    )
    page = openpyxl.load_workbook(path).worksheets[0]
    shown = page.cell(2, columns.index("suggested.effective") + 1)
    assert shown.font.italic and not page.cell(2, columns.index("id") + 1).font.italic


def test_a_sheet_that_is_read_back_as_it_stands_takes_none(convoys: Publisher) -> None:
    path, _ = written(convoys)
    add(convoys.repo, convoys.folder, "guidance", path)
    (document,) = convoys.documents().values()
    assert (document.reference, document.effective, document.approved_by, document.titles) == (
        None,
        None,
        None,
        {"en": "Convoys"},
    )
    path, result = written(convoys, "again.xlsx")
    assert [one.column for one in result.suggested] == ["reference", "effective", "review", "approved_by", "contact"]
    assert "suggested.title.en" not in table.read(path).columns  # the title is the publisher's now


def test_yes_takes_what_is_clear_into_blank_cells_alone(convoys: Publisher) -> None:
    path, _ = written(convoys)
    fill(path, accept="yes", approved_by="Somebody else", title__en="")
    add(convoys.repo, convoys.folder, "guidance", path)
    (document,) = convoys.documents().values()
    assert document.titles == {"en": "Movement of convoys"} and document.approved_by == "Somebody else"
    assert document.reference == "2018.29" and document.effective == PartialDate(iso="2018-09-01")
    assert document.contact == "Convoy Cell; convoys@example.org"
    assert written(convoys, "again.xlsx")[1].suggested == ()


def test_columns_are_taken_by_name(convoys: Publisher) -> None:
    path, _ = written(convoys)
    fill(path, accept="Effective; review")
    add(convoys.repo, convoys.folder, "guidance", path)
    (document,) = convoys.documents().values()
    assert (document.effective, document.review) == (PartialDate(iso="2018-09-01"), PartialDate(iso="2021-09-01"))
    assert document.reference is None
    fill(path, accept="effective; colour")
    with pytest.raises(SheetError) as caught:
        add(convoys.repo, convoys.folder, "guidance", path)
    (problem,) = caught.value.problems
    assert problem["item"] == "row 2, column accept" and "nothing is suggested for colour" in problem["message"]


def test_what_can_be_read_in_two_ways_is_chosen_by_a_person(publisher: Publisher) -> None:
    publisher.put("convoys.txt", BLOCK.format(reference="2018.29", effective="03/04/2019"))
    path, _ = written(publisher)
    assert cells(path)[0]["suggested.effective"] == "2019-04-03 | 2019-03-04"
    fill(path, accept="yes")
    add(publisher.repo, publisher.folder, "guidance", path)
    (document,) = publisher.documents().values()
    assert document.effective is None and document.reference == "2018.29"
    fill(path, accept="effective")
    with pytest.raises(SheetError) as caught:
        add(publisher.repo, publisher.folder, "guidance", path)
    assert "several things for effective: 2019-04-03 | 2019-03-04" in caught.value.message
    fill(path, effective="2019-03-04")
    add(publisher.repo, publisher.folder, "guidance", path)
    assert publisher.documents()["convoys"].effective == PartialDate(iso="2019-03-04")


def test_language_versions_are_one_document_and_may_contradict_each_other(publisher: Publisher) -> None:
    publisher.put("2018.29 Convoys_EN.txt", BLOCK.format(reference="2018.29", effective="1 September 2018"))
    french = (
        "POLITIQUE\n\nMouvement des convois\n\nRéf. : 2018.29\nApprouvé par : Directeur\nDate d’effet : 2 septembre 2018\n"
        "\nA. Objet\n1. Exemple inventé."
    )
    publisher.put("2018.29 Convoys_FR.txt", french)
    found = {one.column: [reading.value for reading in one.readings] for one in written(publisher)[1].suggested}
    assert found == {
        "effective": ["2018-09-01", "2018-09-02"], "review": ["2021-09-01"], "contact": ["Convoy Cell; convoys@example.org"],
        "approved_by": ["Director, Example Institute"], "title.en": ["Movement of convoys"],
        "title.fr": ["Mouvement des convois"],
    }  # fmt: skip


def test_a_reference_that_the_name_has_is_not_proposed_and_another_one_is(publisher: Publisher) -> None:
    publisher.put("2018.29 Movement of convoys_EN.txt", BLOCK.format(reference="2018.29", effective="1 September 2018"))
    assert "reference" not in {one.column for one in written(publisher)[1].suggested}
    publisher.put("2018.29 Movement of convoys_EN.txt", BLOCK.format(reference="2018.30", effective="1 September 2018"))
    path, result = written(publisher, "other.xlsx")
    (one,) = (one for one in result.suggested if one.column == "reference")
    assert (one.now, [reading.value for reading in one.readings]) == ("2018.29", ["2018.30"])
    fill(path, accept="yes")
    add(publisher.repo, publisher.folder, "guidance", path)
    (document,) = publisher.documents().values()
    assert document.reference == "2018.29"  # the cell was not blank


def test_a_page_without_a_block_leaves_the_sheet_as_it_was(publisher: Publisher) -> None:
    publisher.put("letter.txt", "Dear colleagues,\nthe policy was approved by the Director on 1 May 2019.")
    path, result = written(publisher)
    assert result.suggested == ()
    assert not [column for column in table.read(path).columns if column.startswith("suggested") or column == "accept"]


def test_suggestions_alone_write_nothing(convoys: Publisher) -> None:
    before = {path for path in convoys.folder.parent.rglob("*") if path.is_file()}
    found = suggestions(convoys.repo, convoys.folder, "guidance")
    assert {one.document for one in found} == {"hq/convoys"} and len(found) == 6
    new = {path for path in convoys.folder.parent.rglob("*") if path.is_file()} - before
    assert all("work" in path.parts or path.name == ".lock" for path in new)
    assert convoys.repo.read_collection("hq/guidance") is None


def test_csv_sheets_have_them_too(convoys: Publisher) -> None:
    path, _ = written(convoys, "sheet.csv")
    text = path.read_text(encoding="utf-8-sig")
    lines = text.splitlines()
    path.write_text(f"{lines[0]}\n{lines[1]}yes\n", encoding="utf-8")  # `accept` is the last column
    add(convoys.repo, convoys.folder, "guidance", path)
    assert convoys.documents()["convoys"].review == PartialDate(iso="2021-09-01")


# Taken from the window


def take(path: Path, result: Written, *chosen: tuple[str, str]) -> int:
    return accepting.take(path, result.suggested, [Taken("hq/convoys", column, value) for column, value in chosen])


def test_what_is_taken_stands_in_its_cell_and_is_proposed_no_more(convoys: Publisher) -> None:
    path, result = written(convoys)
    assert take(path, result, ("title.en", "Movement of convoys"), ("effective", "2018-09-01")) == 2
    (row,) = cells(path)
    assert row["title.en"] == "Movement of convoys" and row["effective"] == "2018-09-01"
    assert row["suggested.effective"] == "" and row["suggested.review"] == "2021-09-01" and row["review"] == ""
    left = [one.column for one in accepting.still_open(path, result.suggested)]
    assert left == ["reference", "review", "approved_by", "contact"]
    page = openpyxl.load_workbook(path).worksheets[0]
    assert page.freeze_panes == "B2" and page.data_validations.dataValidation
    add(convoys.repo, convoys.folder, "guidance", path)
    document: Document = convoys.documents()["convoys"]
    assert document.titles == {"en": "Movement of convoys"} and document.effective == PartialDate(iso="2018-09-01")


def test_what_somebody_wrote_meanwhile_stays(convoys: Publisher) -> None:
    path, result = written(convoys)
    fill(path, title__en="Convoys by road", effective="2018-10")
    assert take(path, result, ("title.en", "Movement of convoys"), ("effective", "2018-09-01"), ("review", "2021-09-01")) == 1
    (row,) = cells(path)
    assert (row["title.en"], row["effective"], row["review"]) == ("Convoys by road", "2018-10", "2021-09-01")


def test_only_what_was_proposed_can_be_taken(convoys: Publisher) -> None:
    path, result = written(convoys)
    before = path.read_bytes()
    assert take(path, result, ("effective", "2030-01-01"), ("handling", "public")) == 0
    assert path.read_bytes() == before


def test_a_sheet_that_is_open_elsewhere_or_has_formulas_is_left_alone(convoys: Publisher) -> None:
    path, result = written(convoys)
    lock = path.with_name(f".~lock.{path.name}#")
    lock.touch()
    with pytest.raises(PublishError) as caught:
        take(path, result, ("effective", "2018-09-01"))
    assert caught.value.code == "sheet_open"
    lock.unlink()
    fill(path, themes='="Roads"')
    before = path.read_bytes()
    with pytest.raises(PublishError) as caught:
        take(path, result, ("effective", "2018-09-01"))
    assert caught.value.code == "sheet_formulas" and path.read_bytes() == before


def test_a_value_that_a_spreadsheet_would_run_is_text(publisher: Publisher) -> None:
    text = BLOCK.format(reference="2018.29", effective="1 May 2018").replace(
        "Convoy Cell; convoys@example.org", "=HYPERLINK(1)"
    )
    publisher.put("convoys.txt", text)
    path, result = written(publisher)
    assert take(path, result, ("contact", "=HYPERLINK(1)")) == 1
    page = openpyxl.load_workbook(path).worksheets[0]
    assert not [cell for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    assert cells(path)[0]["contact"] == "=HYPERLINK(1)"


def test_a_table_without_such_columns_is_the_same_table() -> None:
    plain = Table(("file", "id"), ((2, {"file": "a", "id": "b"}),))
    assert accepted(plain) == (plain, [])
