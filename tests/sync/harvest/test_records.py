"""The plain record: its identity, its id, and what a source says of dates and languages."""

from __future__ import annotations

import pytest

from resources.models import PartialDate, is_name
from sync.harvest import records
from sync.harvest.records import Harvest, Record, RecordFile


def record(identity: str, title: str, **more: object) -> Record:
    return Record(identity, (RecordFile("a.pdf", url="https://example.org/a.pdf"),), {"en": title}, **more)  # type: ignore[arg-type]


def test_the_mark_of_an_id_outlives_the_title() -> None:
    before, after = record("urn:x:1", "Radio rooms"), record("urn:x:1", "Radio rooms, second printing")
    assert before.mark == after.mark and before.new_slug().endswith(f"-{before.mark}")
    assert record("urn:x:2", "Radio rooms").new_slug() != before.new_slug()
    assert before.new_slug().startswith("radio-rooms-")


@pytest.mark.parametrize("title", ["", "??", "安全手册", "دليل", "x" * 500, "CON", "..", "Sécurité", "A/RES/49/37"])
def test_any_title_gives_an_id(title: str) -> None:
    assert is_name(record("urn:x:1", title).new_slug())


def test_what_the_source_calls_it_itself_counts() -> None:
    assert record("urn:x:1", "Radio rooms", slug="radio").new_slug() == "radio"


def test_only_a_whole_and_complete_list_takes_something_away() -> None:
    known, listed = ["a", "b"], ["b", "c"]
    assert Harvest(()).went(known, listed) == ("a",)
    assert Harvest((), complete=False).went(known, listed) == ()
    assert Harvest((), whole=False).went(known, listed) == ()


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-05-01T10:00:00+02:00", "2024-05-01"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("Wed, 01 May 2024 10:00:00 GMT", "2024-05-01"),
        ("2024-13-01", None),
        ("0101-01-01T00:00:00+00:00", None),
        ("yesterday", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_dates(text: str, iso: str | None) -> None:
    assert records.date(text) == (PartialDate(iso) if iso else None)


@pytest.mark.parametrize(
    ("text", "code"), [("eng", "en"), ("fr-CH", "fr"), ("Español", "es"), ("de", "de"), ("und", "und"), ("-", None), ("", None)]
)
def test_languages(text: str, code: str | None) -> None:
    assert records.language(text) == code
