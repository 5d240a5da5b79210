from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.fulltext.query import parse
from resources.words.references import looks_like_reference, reference_key


def words(text: str) -> list[str]:
    return [term.text for term in parse(text).terms]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("protection of civilians", ["protection", "of", "civilians"]),
        ('"human rights" training', ["human rights", "training"]),
        ("“droits humains”", ["droits humains"]),
        ('"never closed', ["never closed"]),
        ("l’accord d'Alger", ["accord", "Alger"]),
        ("UN's", ["UN"]),
        ("peace-keeping", ["peace", "keeping"]),
        ("A/RES/49/37", ["A RES 49 37"]),
        ("联合国 人权", ["联合国", "人权"]),
        ("kind:nonsense", ["kind", "nonsense"]),
        ("same Same SAME", ["SAME"]),
        ("AND OR NOT NEAR(a b)", ["AND", "OR", "NOT", "NEAR", "a", "b"]),
        ("\x00\ud800 * ^ ()", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who decides when a convoy may leave", ["decides", "convoy", "leave"]),
        ("may a driver check it", ["driver", "check"]),
        ("newsletter may", ["newsletter", "may"]),
        ("the newsletter of may", ["newsletter", "may"]),
        ("the order of 2 may", ["order", "2", "may"]),
        ("the visit in May", ["visit", "May"]),
        ('the "may" clause', ["may", "clause"]),
    ],
)
def test_a_verb_of_a_sentence_says_nothing_and_a_month_does(text: str, expected: list[str]) -> None:
    assert [term.text for term in parse(text).terms if not term.weak] == expected


@pytest.mark.parametrize("text", ["who decides", "Quand partir ?", "¿Cuándo sale?", "Кто решает", "متى يغادر", "May we leave"])
def test_a_question_is_known_by_how_it_begins(text: str) -> None:
    assert parse(text).asks and not parse(f"decision {text}").asks and not parse(text.split()[0]).asks


def test_fields() -> None:
    query = parse("patrol ref:2019.08 kind:SOP lang:fr status:all before:2020 after:2018-05 -annex")
    assert [term.text for term in query.terms] == ["patrol"]
    assert [term.text for term in query.excluded] == ["annex"]
    assert (query.references, query.kinds, query.languages, query.status_all) == (("2019.8",), ("sop",), ("fr",), True)
    assert (query.before, query.after) == (datetime.date(2020, 1, 1), datetime.date(2018, 5, 1))


def test_the_last_word_is_unfinished_until_something_follows_it() -> None:
    assert parse("protect civ").unfinished
    assert not parse("protect civ ").unfinished
    assert not parse('"protect civ"').unfinished


@given(st.text())
def test_everything_is_a_query(text: str) -> None:
    query = parse(text)
    assert len(query.terms) <= 80


def test_endless_input_is_cut() -> None:
    assert len(parse("word " * 100_000).terms) == 1
    words = [f"w{number}x" for number in range(10_000)]
    assert [term.text for term in parse(" ".join(words)).terms] == words[:40]
    assert [term.text for term in parse(" ".join(["the", *words, "of"])).terms] == ["the", *words[:40]]
    assert parse(f"{'x' * 990} convoys radio").terms[1].text == "convoys"
    assert len(parse(f"{'x' * 1000} convoys").terms) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("2010.8", "2010.08"), ("ST/SGB/2003/13", "st sgb 2003-13"), ("A/RES/49/37", "A/RES/49/037")]
)
def test_references_agree(one: str, other: str) -> None:
    assert reference_key(one) == reference_key(other)


@pytest.mark.parametrize(
    ("text", "expected"), [("2019.08", True), ("ST/SGB/2003/13", True), ("protection", False), ("", False)]
)
def test_looks_like_reference(text: str, expected: bool) -> None:
    assert looks_like_reference(text) is expected
