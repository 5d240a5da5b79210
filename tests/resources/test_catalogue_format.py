"""For whom a collection is, as a signed catalogue says it; what cannot be meant is refused."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from resources.catalogue_format import collection_from_json, collection_to_json
from resources.models import Collection, Patch
from tests.support.libraries import document, file

WHOLE = Collection(
    "hq/guidance",
    {"en": "Guidance"},
    (document("a", "A", themes=("Roads",)),),
    posts=("Convoy commander", "Driver"),
    missions=("North",),
    audiences=("drivers",),
    authorities=("un", "field-office"),
)


def test_there_and_back() -> None:
    assert collection_from_json(collection_to_json(WHOLE)) == WHOLE


def test_how_much_of_a_file_is_a_scan_is_there_and_back_and_a_count() -> None:
    scan = file("scan.pdf", unread=3, by_machine=37, pages=40)
    collection = dataclasses.replace(WHOLE, documents=(document("scan", "Scan", files=[scan]),))
    record = json.loads(json.dumps(collection_to_json(collection)))
    assert collection_from_json(record) == collection
    for name in ("unread", "by_machine"):
        for wrong in (-1, True, "3", 1.5):
            said = json.loads(json.dumps(record))
            said["documents"][0]["files"][0][name] = wrong
            with pytest.raises(ValueError, match=name):
                collection_from_json(said)


def test_what_is_empty_is_left_out() -> None:
    assert collection_to_json(Collection("hq/guidance", {})).keys() == {"format", "id", "titles", "segments", "documents"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("posts", "Driver"),
        ("posts", [""]),
        ("missions", [7]),
        ("audiences", {"a": "b"}),
        ("authorities", ["UN"]),
        ("authorities", ["un/guidance"]),
        ("authorities", ["../un"]),
        ("authorities", [None]),
    ],
)
def test_what_cannot_be_meant_is_refused(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=field):
        collection_from_json({**collection_to_json(WHOLE), field: value})


def test_what_is_said_of_a_lesson_is_there_and_back() -> None:
    lesson = document("lesson", "Convoys", minutes=90, learners=(12, 20), objectives=("plan a route", "brief drivers"))
    collection = dataclasses.replace(WHOLE, documents=(*WHOLE.documents, lesson))
    record = json.loads(json.dumps(collection_to_json(collection)))
    assert collection_from_json(record) == collection
    assert record["documents"][1]["learners"] == [12, 20]
    assert record["documents"][0].keys().isdisjoint({"minutes", "learners", "objectives"})  # as they were before these were


def test_what_a_later_version_says_of_a_document_is_passed_over() -> None:
    record = collection_to_json(WHOLE)
    record["documents"][0]["not_thought_of_yet"] = {"a": [1]}
    assert collection_from_json(record) == WHOLE


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("minutes", 0),
        ("minutes", "90"),
        ("minutes", True),
        ("minutes", 10**9),
        ("learners", 12),
        ("learners", []),
        ("learners", [20, 12]),
        ("learners", [12, 20, 30]),
        ("learners", [0, 20]),
        ("objectives", "plan a route"),
    ],
)
def test_what_cannot_be_meant_of_a_lesson_is_refused(field: str, value: Any) -> None:
    record = collection_to_json(WHOLE)
    record["documents"][0][field] = value
    with pytest.raises(ValueError, match=field):
        collection_from_json(record)


@pytest.mark.parametrize(
    "patches",
    [7, "x", {"from": "a" * 64}, [None], [{"from": "../x", "length": 5}], [{"from": "a" * 64, "length": -1}], [{"length": 5}]],
)
def test_patches_that_cannot_be_meant_are_left_out_and_nothing_else(patches: Any) -> None:
    record = collection_to_json(WHOLE)
    for listed in record["documents"][0]["files"]:
        listed["patches"] = patches
    assert record["documents"][0]["files"] and collection_from_json(record) == WHOLE


def test_patches_there_and_back() -> None:
    (document,) = WHOLE.documents
    file = dataclasses.replace(document.files[0], patches=(Patch("a" * 64, 5), Patch("b" * 64, 7)))
    collection = dataclasses.replace(WHOLE, documents=(dataclasses.replace(document, files=(file,)),))
    assert collection_from_json(json.loads(json.dumps(collection_to_json(collection)))) == collection
