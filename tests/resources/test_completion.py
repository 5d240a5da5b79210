"""What the search box is offered: words, titles, reference numbers and earlier searches, in six scripts, for any text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.answers.completion import Completion, complete
from resources.library import Library
from tests.support.libraries import Shelf, document, pages

RIGHTS = {"zh": "人权保护指南", "ar": "حماية القوافل", "ru": "Защита колонн", "es": "Protección de convoyes"}
BEGINNINGS = ("2010.", "A/", '"', "-", "人", "NEAR(", "*", "\0", "\ud800", "\u202e", "ref:")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    shelf = Shelf(tmp_path_factory.mktemp("completion"))
    shelf.install(
        [
            document("convoys", {"en": "Movement and protection of convoys", "fr": "Mouvement et protection des convois"},
                     reference="2023.05", issued="2023-05", supersedes=["old-convoys"]),
            document("old-convoys", "Protection of convoys", reference="2019.08", issued="2019-08"),
            document("cash", "Cash advances", reference="2010.08", issued="2010"),
            document("old-radio", "Radio rooms", declared_status="withdrawn", reference="2001.01"),
            document("rights", RIGHTS, reference="A/RES/49/37"),
        ],
        {
            "convoys.pdf": pages("A convoy commander", "The convoy stops", "Each convoy", "This convoy", "Convoys convene"),
            "rights.pdf": pages("人权 人权 人道 和平", "القوافل قافلة", "Колонна колонны охраняет колонну", language=None),
        },
    )  # fmt: skip
    yield shelf.library
    shelf.close()


def offered(library: Library, text: str, kind: str) -> list[str]:
    return [offer.text for offer in complete(library, text) if offer.kind == kind]


def test_the_unfinished_word_is_finished_as_the_library_most_often_has_it(library: Library) -> None:
    assert offered(library, "conv", "word")[0] == "convoy"
    assert "convoys" in offered(library, "conv", "word")
    assert offered(library, "zeppelin", "word") == []


def test_what_stands_before_the_word_is_kept_as_it_was_typed(library: Library) -> None:
    assert offered(library, 'Protected "CONV', "word")[0] == 'Protected "CONVoy'


def test_a_finished_word_is_not_gone_on_with(library: Library) -> None:
    assert offered(library, "conv ", "word") == []
    assert offered(library, "2023", "word") == []


def test_a_title_has_all_the_words_the_last_one_as_a_beginning(library: Library) -> None:
    assert [offer for offer in complete(library, "protection conv") if offer.kind == "title"] == [
        Completion("title", "Movement and protection of convoys", "2023.05", "hq/convoys", "in_force")
    ]
    assert offered(library, "protection advances", "title") == []


def test_words_of_two_languages_do_not_make_a_title(library: Library) -> None:
    assert offered(library, "movement convois", "title") == []
    assert offered(library, "mouvement convois", "title") == ["Mouvement et protection des convois"]


def test_what_is_superseded_is_offered_only_where_there_is_nothing_else(library: Library) -> None:
    assert "Protection of convoys" not in offered(library, "protection of conv", "title")
    found = [offer for offer in complete(library, "radio roo") if offer.kind == "title"]
    assert [(offer.text, offer.status) for offer in found] == [("Radio rooms", "withdrawn")]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("人权保", "人权保护指南"),
        ("حماية القو", "حماية القوافل"),
        ("защита кол", "Защита колонн"),
        ("proteccion de conv", "Protección de convoyes"),
        ("PROTECCIÓN", "Protección de convoyes"),
    ],
)
def test_titles_in_every_script(library: Library, typed: str, title: str) -> None:
    assert title in offered(library, typed, "title")


def test_words_in_other_scripts(library: Library) -> None:
    assert "колонна" in offered(library, "коло", "word")
    assert "القوافل" in offered(library, "القوا", "word")


def test_chinese_goes_on_from_its_first_character_only(library: Library) -> None:
    assert offered(library, "人", "word")[0] == "人权"
    assert offered(library, "维人", "word") == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [("2023", "2023.05"), ("2023.0", "2023.05"), ("2023.5", "2023.05"), ("2010.0", "2010.08"), ("a/res/4", "A/RES/49/37"),
     ("A RES 49", "A/RES/49/37")],
)  # fmt: skip
def test_a_number_is_found_from_its_beginning(library: Library, typed: str, first: str) -> None:
    offer = complete(library, typed)[0]
    assert (offer.kind, offer.text) == ("reference", first)
    assert offer.document_id is not None and offer.detail


def test_a_superseded_number_typed_whole_is_offered_with_what_replaced_it(library: Library) -> None:
    offer = complete(library, "2019.08")[0]
    assert (offer.text, offer.status, offer.superseded_by) == ("2019.08", "superseded", "2023.05")
    assert offered(library, "2019.0", "reference") == ["2019.08"]  # nothing current begins so


def test_earlier_searches_come_alone_where_nothing_is_typed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.install([document("a", "Convoys")])
    for text in ("radio check", "convoy protection", "Convoy speed"):
        shelf.library.personal.remember_search(text)
    assert [offer.text for offer in complete(shelf.library, " ")] == ["Convoy speed", "convoy protection", "radio check"]
    assert complete(shelf.library, "conv")[:2] == [
        Completion("recent", "Convoy speed"),
        Completion("recent", "convoy protection"),
    ]
    assert complete(shelf.library, "conv", limit=1) == [Completion("recent", "Convoy speed")]
    shelf.close()


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60) | st.builds("{}{}".format, st.sampled_from(BEGINNINGS), st.text(max_size=10)))
def test_any_text_may_be_typed(library: Library, text: str) -> None:
    offers = complete(library, text)
    assert len(offers) <= 8
    assert all(offer.text for offer in offers)
    assert len({(offer.kind, offer.text, offer.document_id) for offer in offers}) == len(offers)


@pytest.mark.parametrize("text", ["x" * 10_000, "convoy " * 2_000, "人" * 5_000, "2010." * 1_000, "\0" * 50])
def test_long_texts_are_not_gone_on_with(library: Library, text: str) -> None:
    assert complete(library, text) == []
