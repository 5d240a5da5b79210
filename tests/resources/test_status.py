from __future__ import annotations

import datetime
from typing import Any

import pytest

from resources.status import Status, derive
from tests.support.libraries import document

TODAY = datetime.date(2024, 6, 15)


def status(*superseders: Any, **more: Any) -> Status:
    return derive(document("old", "Old", **more), superseders, TODAY)


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"issued": "2020"}, "in_force"),
        ({"issued": None}, "unknown"),
        ({"issued": None, "declared_status": "in_force"}, "in_force"),
        ({"issued": "2020", "effective": "2024-07"}, "not_yet_in_force"),
        ({"issued": "2020", "effective": "2024-06"}, "in_force"),
        ({"issued": "2020", "review": "2024-05"}, "review_overdue"),
        ({"issued": "2020", "review": "2024-06"}, "in_force"),  # June is not over
        ({"issued": "2020", "review": "2023"}, "review_overdue"),
        ({"declared_status": "withdrawn", "review": "2023"}, "withdrawn"),
        ({"declared_status": "superseded"}, "superseded"),
    ],
)
def test_derived_from_what_is_declared(more: dict[str, Any], key: str) -> None:
    assert status(**more) == Status(key)


def test_superseded_by_the_same_publisher() -> None:
    assert status(document("new", "New", issued="2023", supersedes=["old"])) == Status("superseded", "hq/new")


def test_another_publisher_cannot_supersede() -> None:
    other = document("new", "New", institute="elsewhere", supersedes=["hq/old"])
    assert status(other).key == "in_force"


def test_a_successor_that_is_not_yet_in_force_leaves_the_old_one_in_force() -> None:
    assert status(document("new", "New", effective="2025", supersedes=["old"])).key == "in_force"


def test_of_several_successors_the_newest_counts() -> None:
    newest = document("newest", "Newest", issued="2022", supersedes=["old"])
    assert status(newest, document("newer", "Newer", issued="2021", supersedes=["old"])).superseded_by == "hq/newest"


def test_two_documents_that_supersede_each_other_do_not_both_vanish() -> None:
    one = document("one", "One", issued="2020", supersedes=["two"])
    two = document("two", "Two", issued="2022", supersedes=["one"])
    assert derive(one, [two], TODAY).key == "superseded"
    assert derive(two, [one], TODAY).key == "in_force"


def test_withdrawn_wins_over_superseded() -> None:
    assert status(document("new", "New", supersedes=["old"]), declared_status="withdrawn").key == "withdrawn"
