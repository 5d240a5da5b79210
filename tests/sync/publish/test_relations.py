"""Relation columns: ids as before, and reference numbers that one document has."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.models import Relation
from sync.publish.add import add
from sync.publish.cells import SheetError
from tests.sync.publish.conftest import Publisher


def two(publisher: Publisher, rows: str) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt", "The radio room keeps a log of every call.")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet(f"file,id,reference,supersedes,teaches\n{rows}"))


def mistake(publisher: Publisher, rows: str) -> str:
    with pytest.raises(SheetError) as caught:
        two(publisher, rows)
    (problem,) = caught.value.problems
    return f"{problem['item']}: {problem['message']}"


@pytest.mark.parametrize("written", ["2010.8", "2010.08", "old", "hq/old"])
def test_a_reference_of_the_same_sheet_or_an_id(publisher: Publisher, written: str) -> None:
    two(publisher, f"a.txt,old,2010.08,,\nb.txt,new,2019.01,{written},{written}; other/x\n")
    assert publisher.documents()["new"].relations == (
        Relation("supersedes", "hq/old"),
        Relation("teaches", "hq/old"),
        Relation("teaches", "other/x"),
    )


def test_a_reference_of_a_file_that_has_no_id_in_the_sheet(publisher: Publisher) -> None:
    two(publisher, "a.txt,,ST/SGB/2003/13,,\nb.txt,,,,st/sgb/2003/13\n")
    assert publisher.documents()["b"].relations == (Relation("teaches", "hq/a"),)


def test_a_reference_recorded_in_another_collection(publisher: Publisher, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "2019.08 Convoys.txt").write_text("Escort of convoys, in force from now on.", encoding="utf-8")
    add(publisher.repo, other, "policies")
    two(publisher, "a.txt,a,,,2019.8\nb.txt,b,,,\n")
    assert publisher.documents()["a"].related("teaches") == ("hq/2019-08-convoys",)


def test_the_sheet_counts_and_not_what_was_recorded(publisher: Publisher) -> None:
    two(publisher, "a.txt,a,2019.08,,\nb.txt,b,,,\n")
    two(publisher, "a.txt,a,2020.01,,\nb.txt,b,2019.08,,\n")
    publisher.put("c.txt", "Night driving is forbidden on all roads of the mission.")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id,supersedes\nc.txt,c,2019.08\n"))
    assert publisher.documents()["c"].related("supersedes") == ("hq/b",)


def test_a_new_edition_with_the_reference_of_the_old_one(publisher: Publisher) -> None:
    two(publisher, "a.txt,old,2019.08,,\nb.txt,new,2019.08,2019.08,\n")
    assert publisher.documents()["new"].related("supersedes") == ("hq/old",)


def test_a_reference_that_several_have(publisher: Publisher) -> None:
    publisher.put("c.txt", "Night driving is forbidden on all roads of the mission.")
    said = mistake(publisher, "a.txt,a,2019.08,,\nb.txt,b,2019.8,,\nc.txt,c,,2019.08,\n")
    assert said.startswith("row 4, column supersedes: '2019.08' is the reference of several documents")
    assert said.endswith("a, b.")
    assert publisher.repo.read_collection("hq/guidance") is None


def test_its_own_reference(publisher: Publisher) -> None:
    assert "cannot be in relation to itself" in mistake(publisher, "a.txt,a,2019.08,2019.08,\nb.txt,b,,,\n")


def test_what_names_nothing_gets_a_near_match(publisher: Publisher) -> None:
    said = mistake(publisher, "a.txt,convoys-2018,,,\nb.txt,b,,Convoys 2018,\n")
    assert said.startswith("row 3, column supersedes: 'Convoys 2018' is neither the id nor the reference number")
    assert said.endswith("(for example convoys-2019). Is it convoys-2018?")
