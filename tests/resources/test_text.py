from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.text import Marker, contains_phrase, fold, prepare, stems, terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Éducation", "education"),
        ("EDUCAÇÃO", "educacao"),
        ("formación", "FORMACION"),
        ("ёлка", "елка"),
        ("الأُردن", "الاردن"),
        ("حمايــة", "حمايه"),
        ("ｆｕｌｌ", "full"),
        ("٢٠١٩", "2019"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_two_spellings_of_a_word_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_short_i_stays_a_letter_of_its_own() -> None:
    assert fold("мой") == "мой"
    assert fold("МОЙ") != fold("мои")


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "protecting", "protection"),
        ("fr", "missions", "mission"),
        ("es", "formaciones", "formación"),
        ("pt", "missões", "missão"),
        ("ru", "гражданских", "гражданские"),
        ("ar", "المدنيين", "مدني"),
    ],
)
def test_forms_of_a_word_have_one_term(language: str, one: str, other: str) -> None:
    assert terms(one, language) == terms(other, language)


def test_chinese_is_indexed_by_characters_and_pairs() -> None:
    assert prepare("人权法", "zh") == "人 人权 权 权法 法"


def test_numbers_lose_leading_zeros_so_that_references_agree() -> None:
    assert prepare("2010.08", "en") == prepare("2010.8", "en")


def test_english_words_in_a_russian_text_are_stemmed_as_english() -> None:
    assert terms("training", "ru") == terms("training", "en")
    assert "train" in stems("Training")


@given(st.text())
def test_prepared_text_holds_nothing_that_sqlite_must_not_see(text: str) -> None:
    prepared = prepare(text, "ar").encode()  # no lone surrogate
    assert all(byte > 127 or byte == 32 or chr(byte).isalnum() for byte in prepared)


@pytest.mark.parametrize(
    ("language", "text", "marker", "marked"),
    [
        ("en", "Protecting civilians.", Marker(("protect",)), ["Protecting"]),
        ("fr", "La protection des réfugiés", Marker(tuple(stems("réfugié"))), ["réfugiés"]),
        ("es", "formación básica", Marker(tuple(terms("formaciones", "es"))), ["formación"]),
        ("pt", "as formações", Marker(tuple(terms("formação", "pt"))), ["formações"]),
        ("ru", "защита гражданских лиц", Marker(tuple(terms("гражданские", "ru"))), ["гражданских"]),
        ("ar", "حماية المدنيين", Marker(tuple(terms("مدني", "ar"))), ["المدنيين"]),
        ("zh", "行动的人权保护", Marker(("人权",)), ["人权"]),
        ("zh", "维持和平行动", Marker(("维持", "持和", "和平")), ["维持和平"]),
        ("en", "trainers and training", Marker((), prefix="train"), ["trainers", "training"]),
        (
            "en",
            "Human rights; human-rights; rights of humans",
            Marker((), phrases=("human rights",)),
            ["Human rights", "human-rights"],
        ),
        ("fr", "Les Droits  de l’homme", Marker((), phrases=("droits de l homme",)), ["Droits  de l’homme"]),
        ("zh", "关于人权 保护", Marker((), phrases=("人权保护",)), ["人权 保护"]),
    ],
)
def test_marks(language: str, text: str, marker: Marker, marked: list[str]) -> None:
    assert [text[start:end] for start, end in marker.spans(text, language)] == marked


def test_marks_without_a_language_try_every_one_of_the_script() -> None:
    text = "les réfugiés"
    assert Marker(tuple(terms("réfugié", "fr"))).spans(text, None) == [(4, 12)]


@given(st.text(), st.text(max_size=5))
def test_spans_lie_in_the_text_in_order(text: str, wanted: str) -> None:
    spans = Marker((fold(wanted),), prefix=fold(wanted) or None, phrases=(wanted,)).spans(text, "en")
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_phrases_are_whole_words() -> None:
    assert contains_phrase("the SOP of 2010.08", "sop of 2010.8")
    assert not contains_phrase("stop offering", "top of")


def test_marker_survives_json() -> None:
    marker = Marker(("人权", "protect"), "civ", ("human rights",))
    assert Marker.from_json(json.loads(json.dumps(marker.to_json()))) == marker


@pytest.mark.parametrize("value", [None, [], {"stems": "protect"}, {"stems": [1]}, {"prefix": 3}])
def test_what_is_not_a_marker_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="marker"):
        Marker.from_json(value)
