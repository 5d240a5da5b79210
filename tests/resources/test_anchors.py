"""Quotes are found again: in the same text, in one that is written otherwise, in a new edition; and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.own.anchors import Quote, Spot, Text, Texts, _distances, context

PAGES = [
    Text(1, 1, "1. Purpose. This policy says how movements by road are protected, and who decides about it."),
    Text(2, 2, "4.2 The commander of the escort decides the level of convoy protection after the route check."),
    Text(3, 3, "5. A convoy waits at the next waiting place. The convoy protection plan is kept for two years."),
]


def quote_of(text: Text, words: str) -> Quote:
    start = text.text.index(words)
    before, after = context(text.text, start, start + len(words))
    return Quote(words, before, after, text.page)


def said(texts: list[Text], spot: Spot | None) -> str:
    assert spot is not None
    return texts[spot.index].text[spot.start : spot.end]


def test_equal_words_are_told_apart_by_what_stands_around_them() -> None:
    for page in PAGES[1:]:
        spot = Texts(PAGES).find(quote_of(page, "convoy protection"))
        assert spot is not None and (PAGES[spot.index], spot.how) == (page, "exact")


def test_it_has_moved_to_another_page() -> None:
    new = [Text(1, 1, "A foreword that is new."), *(Text((page.page or 0) + 4, page.passage, page.text) for page in PAGES)]
    spot = Texts(new).find(quote_of(PAGES[1], "decides the level of convoy protection"))
    assert spot is not None and new[spot.index].text == PAGES[1].text


def test_lines_hyphens_case_and_accents_do_not_matter() -> None:
    texts = [Text(7, 9, "4.2 THE COMMANDER OF THE ES-\nCORT DÉCIDES   the level\nof convoy pro\u00adtection after")]
    spot = Texts(texts).find(quote_of(PAGES[1], "commander of the escort decides the level of convoy protection"))
    assert said(texts, spot) == "COMMANDER OF THE ES-\nCORT DÉCIDES   the level\nof convoy pro\u00adtection"
    assert spot is not None and spot.how == "alike"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("يقرر قائد الحراسة مستوى حماية القوافل بعد فحص الطريق", "يُقرّر قائدُ الحراسة مستوى حمايه القوافل بعد فحص الطريق"),
        ("护送指挥官在检查路线后决定车队的保护级别", "護送指揮官在檢查路線後決定車隊的保護級別"),
        ("Командир сопровождения решает, чьё это дело", "Командир сопровождения решает, чье это дело"),
    ],
)
def test_it_is_found_in_every_script(old: str, new: str) -> None:
    texts = [Text(1, 1, f"1. {new}. 2.")]
    spot = Texts(texts).find(Quote(old))
    assert said(texts, spot).strip(".") == new and spot is not None and spot.how == "alike"


def test_a_changed_sentence_is_found_and_a_new_one_is_not() -> None:
    quote = quote_of(PAGES[1], "The commander of the escort decides the level of convoy protection")
    new = [
        PAGES[0],
        Text(3, 2, "4.2 The head of the escort decides on the level of convoy protection before it leaves."),
        PAGES[2],
    ]
    spot = Texts(new).find(quote)
    assert said(new, spot) == "The head of the escort decides on the level of convoy protection"
    assert spot is not None and spot.how == "changed"
    assert (
        Texts([PAGES[0], Text(3, 2, "Radio rooms keep a log of every call that they take by day and by night.")]).find(quote)
        is None
    )


def test_a_short_quote_needs_what_stood_around_it() -> None:
    assert Texts(PAGES).find(quote_of(PAGES[2], "convoy")) is not None
    assert Texts([Text(1, 1, "Every convoy is told of it.")]).find(quote_of(PAGES[2], "convoy")) is None


def test_a_long_quote_is_found_by_its_ends() -> None:
    long = " ".join(f"Sentence {number} speaks of matter {number * 7919 % 997}." for number in range(120))
    new = [Text(1, 1, "Before."), Text(2, 2, long.replace("speaks of matter 9", "says something of matter 9"))]
    spot = Texts(new).find(Quote(long, "", "", 1))
    assert spot is not None and spot.how == "changed" and spot.end - spot.start > 0.9 * len(new[1].text)


@given(st.lists(st.text(max_size=60), min_size=1, max_size=4), st.data())
def test_what_was_marked_is_found_where_it_stands(texts: list[str], data: st.DataObject) -> None:
    pages = [Text(number, number, text) for number, text in enumerate(texts, 1)]
    page = data.draw(st.sampled_from(pages))
    start = data.draw(st.integers(0, len(page.text)))
    end = data.draw(st.integers(start, len(page.text)))
    words = page.text[start:end]
    spot = Texts(pages).find(Quote(words, *context(page.text, start, end), page.page))
    if words.strip():
        assert spot is not None and spot.how == "exact"
        assert pages[spot.index].text[spot.start : spot.end] == words
    else:
        assert spot is None


@given(st.text(max_size=40), st.text(max_size=12), st.text(max_size=12), st.lists(st.text(max_size=80), max_size=3))
def test_any_quote_may_be_looked_for_in_any_text(words: str, before: str, after: str, texts: list[str]) -> None:
    pages = [Text(None, number, text) for number, text in enumerate(texts)]
    spot = Texts(pages).find(Quote(words, before, after))
    assert spot is None or 0 <= spot.start < spot.end <= len(pages[spot.index].text)


@given(st.text("abc", min_size=1, max_size=9), st.text("abc", max_size=12), st.booleans())
def test_distances_are_those_of_the_plain_table(pattern: str, text: str, anchored: bool) -> None:
    column = list(range(len(pattern) + 1))
    plain = []
    for end, letter in enumerate(text, 1):
        previous, column[0] = column[0], end if anchored else 0
        for row, wanted in enumerate(pattern, 1):
            previous, column[row] = column[row], min(column[row] + 1, column[row - 1] + 1, previous + (letter != wanted))
        plain.append(column[-1])
    assert list(_distances(pattern, text, anchored=anchored)) == plain


@given(st.integers(0, 2**32), st.integers(1, 12))
def test_what_is_found_is_within_the_bound(seed: int, changes: int) -> None:
    words = "the commander of the escort decides the level of convoy protection after the route check"
    letters = list(words)
    for number in range(changes):
        letters[(seed >> number) * 31 % len(letters)] = "xyz"[number % 3]
    new = f"something else stands before it and {''.join(letters)} and something stands after it, too"
    spot = Texts([Text(1, 1, "A page of other words."), Text(2, 2, new)]).find(Quote(words))
    found = "" if spot is None else "".join(new[spot.start : spot.end].split())
    plain = "".join(words.split())
    distance = list(_distances(plain, found, anchored=True))[-1] if found else len(plain)
    assert spot is not None and distance <= len(plain) // 5
