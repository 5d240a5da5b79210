"""Cells and what they mean; nothing that is written is read as something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.models import KINDS, PartialDate
from sync.publish import values

_ITEM = st.text(min_size=1).map(values.clean).filter(bool)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2018", "2018"),
        ("2018-12", "2018-12"),
        ("2018-12-01", "2018-12-01"),
        ("December 2018", "2018-12"),
        ("1 December 2018", "2018-12-01"),
        ("1er août 2018", "2018-08-01"),
        ("12 de marzo de 2019", "2019-03-12"),
        ("1 января 2020", "2020-01-01"),
        ("2018年12月", "2018-12"),
        ("2018年2月5日", "2018-02-05"),
    ],
)
def test_dates(text: str, iso: str) -> None:
    assert values.parse_date(text) == PartialDate(iso=iso)


@pytest.mark.parametrize("text", ["2018-13", "2018-02-30", "31/12/2018", "soon", "Smarch 2018", "32 May 2018", "18", '""', '"'])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        values.parse_date(text)


def test_words_for_a_date_stand_in_quotation_marks() -> None:
    assert values.parse_date("“no later than August”") == PartialDate(text="no later than August")
    date = PartialDate(text='when the "new" one is out')
    assert values.parse_date(values.write_date(date)) == date


@given(st.lists(_ITEM, unique=True))
def test_lists_come_back(items: list[str]) -> None:
    assert values.parse_list(values.write_list(items)) == tuple(items)


@given(st.lists(st.lists(_ITEM, min_size=1).map(tuple), unique=True))
def test_places_come_back(paths: list[tuple[str, ...]]) -> None:
    assert values.parse_paths(values.write_paths(paths)) == tuple(paths)


@given(st.text())
def test_no_cell_is_a_formula_and_all_come_back(text: str) -> None:
    assert values.guard(text)[:1] not in tuple("=+-@\t\r")
    assert values.unguard(values.guard(text)) == text


def test_choices_are_forgiving_about_spelling_and_nothing_else() -> None:
    assert values.parse_choice("After action review", KINDS) == "after-action-review"
    assert values.parse_choice("SOP", KINDS) == "sop"
    with pytest.raises(ValueError, match="Is it policy"):
        values.parse_choice("polcy", KINDS)


def test_languages() -> None:
    assert [values.language(text) for text in ("fr", "FR", "fr-CH", "French", "Русский", "xx", "")] == ["fr"] * 4 + [
        "ru",
        None,
        None,
    ]
