from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.words.marking import Marker, contains_phrase
from resources.words.text import fold, han_terms, stems, terms, units
from tests.support.texts import in_seven_languages, texts_of


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


@given(texts_of(), st.sampled_from([*in_seven_languages(), None]))
def test_what_is_found_by_a_word_is_marked_there(text: str, language: str | None) -> None:
    for start, end, word, han in units(text):
        sought = tuple(han_terms(word)) if han else tuple(stems(word))
        if sought:
            spans = Marker(sought).spans(text, language)
            assert any(first <= start and end <= last for first, last in spans), word


def test_traditional_characters_are_marked_for_simplified_ones() -> None:
    assert Marker(tuple(han_terms("国籍"))).spans("人人有權享有國籍。", "zh") == [(6, 8)]


def test_thai_is_marked_though_its_vowels_fold_apart() -> None:
    text = "การทำงาน"
    pairs = [term for term in han_terms("ทำงาน") if len(term) == 2]
    assert Marker(tuple(pairs)).spans(text, "th") == [(3, 8)]
