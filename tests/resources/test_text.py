from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.words.text import fold, prepare, stems, terms, tokens, units
from tests.support.texts import in_seven_languages, texts_of


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
        ("cœur", "coeur"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("ﬁnance", "finance"),
        ("ﺣﻤﺎﻳﺔ", "حماية"),
        ("مُدَرِّسٌ", "مدرس"),
        ("جنسية", "جنسيه"),
        ("۲۰۱۹", "2019"),
        ("२०१९", "2019"),
        ("國籍", "国籍"),
        ("奴隸制度", "奴隶制度"),
        ("Σίσυφος", "ΣΊΣΥΦΟΣ"),
        ("שָׁלוֹם", "שלום"),
        ("ｶﾅ", "カナ"),
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


def test_chinese_is_indexed_in_pairs_so_that_every_character_begins_one() -> None:
    assert prepare("人权法", "zh") == "人权 权法 法"


def test_numbers_lose_leading_zeros_so_that_references_agree() -> None:
    assert prepare("2010.08", "en") == prepare("2010.8", "en")


def test_english_words_in_a_russian_text_are_stemmed_as_english() -> None:
    assert terms("training", "ru") == terms("training", "en")
    assert "train" in stems("Training")


@given(st.text())
def test_prepared_text_holds_nothing_that_sqlite_must_not_see(text: str) -> None:
    prepared = prepare(text, "ar").encode()  # no lone surrogate
    assert all(byte > 127 or byte == 32 or chr(byte).isalnum() for byte in prepared)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "пыток", "пытка"),
        ("ru", "беженец", "беженцы"),
        ("ru", "ошибок", "ошибки"),
        ("ar", "عطلة", "عطلات"),
        ("ar", "مؤسسات", "مؤسسة"),
        ("pt", "ações", "ação"),
    ],
)
def test_forms_that_the_stemmers_leave_apart_have_one_term(language: str, one: str, other: str) -> None:
    assert terms(one, language) == terms(other, language)


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("fr", "nationalites", "nationalité"),
        ("fr", "refugiees", "réfugié"),
        ("pt", "formacoes", "formação"),
        ("es", "garantias", "garantía"),
    ],
)
def test_other_forms_are_found_without_their_accents(language: str, typed: str, written: str) -> None:
    assert stems(typed) & set(terms(written, language))


@pytest.mark.parametrize(
    ("text", "language", "prepared"),
    [
        ("l’accord d'une", "fr", "l accord d une"),
        ("peace-keeping", "en", "peac keep"),
        ("mil\u00adlions", "en", "million"),
        ("A/RES/49/37", "en", "a res 49 37"),
        ("第15条", "zh", "第 15 条"),
        ("ｔｅｓｔ　Ｎｏ．５", "en", "test no 5"),
        ("कि हिन्दी", None, "कि हिन्दी"),
        ("한국어를", None, "한국 국어 어를 를"),
        ("ไทย", None, "ไท ทย ย"),
        ("", "en", ""),
        ("«—» …", "fr", ""),
    ],
)
def test_preparing(text: str, language: str | None, prepared: str) -> None:
    assert prepare(text, language) == prepared


def test_words_without_end_are_cut() -> None:
    assert len(prepare("x" * 10_000, "en")) == 64


@given(texts_of(), st.sampled_from([*in_seven_languages(), ""]))
def test_every_stem_is_among_those_that_a_query_would_try(text: str, language: str) -> None:
    for _, _, word, han in units(text):
        if not han:
            assert {stem for _, stem in tokens(word, language)} <= stems(word)
