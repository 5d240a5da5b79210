"""What changed between two editions: what is said of it, what is not, and that the work is bounded."""

from __future__ import annotations

import difflib
import random
from typing import Any

import pytest

from resources.answers import differences
from resources.answers.differences import Change, Differences, compare
from resources.models import Passage

OLD = [
    "2019.08 Escort of convoys 1\n4. Escorts\n4.1 A convoy is a movement of five or more vehicles under one\ncommander.\n"
    "4.2 The movement cell fixes the escort for each convoy. Two escort vehicles are\nenough on roads.\n1",
    "2019.08 Escort of convoys 2\n4.3 The convoy halts for fifteen minutes every two hours. Nobody leaves\nthe road.\n"
    "4.4 The last vehicle carries the recovery equipment.\n2",
    "2019.08 Escort of convoys 3\n5. Reports\n5.1 Reports are kept for two years.\n3",
]
NEW = [
    "2023.05 Movement and protection 1\n4. Escorts\n4.1 A convoy is a movement of three or more vehicles under one\ncommander."
    "\n4.2 Drivers are told the level before they start.\n4.3 The movement cell fixes the escort for each\nconvoy.\n1",
    "2023.05 Movement and protection 2\nTwo escort vehicles are enough on roads.\n4.4 The last vehicle carries the\n"
    "recovery equipment.\n4.5 The convoy halts for fifteen minutes every two hours.\n2",
    "2023.05 Movement and protection 3\n5. Reports\n5.1 Reports are kept for two years.\n3",
]


def pages(texts: list[str]) -> list[Passage]:
    return [Passage(text, page) for page, text in enumerate(texts, 1)]


def told(change: Change) -> str:
    marks = {"same": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return "".join(marks[piece.kind].format(piece.text) for piece in change.pieces)


def of_pdf(old: list[str], new: list[str]) -> Differences:
    return compare(pages(old), pages(new), wrapped_old=True, wrapped_new=True)


def test_only_what_changed_is_told_with_its_pages() -> None:
    found = of_pdf(OLD, NEW)
    assert [told(change) for change in found.changes] == [
        "4.1 A convoy is a movement of[- five-][+ three+] or more vehicles under one commander.\n"
        "[+4.2 Drivers are told the level before they start.+]",
        "[-Nobody leaves the road.-]",
    ]
    assert [change.kind for change in found.changes] == ["changed", "removed"]
    assert [(change.old.page, change.new.page) for change in found.changes] == [(1, 1), (2, 2)]
    assert found.moved == 1, "the sentence about halts stands after the one about the last vehicle now"


def test_running_heads_page_numbers_numbering_and_line_ends_are_no_change() -> None:
    other = [text.replace("2019.08 Escort of convoys", "2023.05 Other head").replace("\n4.", "\n7.") for text in OLD]
    other = [other[0].replace("under one\ncommander", "under\none commander"), *other[1:]]
    assert of_pdf(OLD, other) == Differences()


def test_the_same_text_on_other_pages_is_no_change() -> None:
    text = [f"{number}.1 Sentence number {number} says what vehicle {number} does in the convoy." for number in range(1, 40)]
    assert of_pdf(["\n".join(text[:20]), "\n".join(text[20:])], ["\n".join(text[:7]), "\n".join(text[7:])]) == Differences()


def test_chinese_is_compared_by_characters() -> None:
    found = of_pdf(["车队由五辆以上车辆组成。每两小时停车十五分钟。"], ["车队由三辆以上车辆组成。每两小时停车十五分钟。"])
    assert [told(change) for change in found.changes] == ["车队由[-五-][+三+]辆以上车辆组成。"]


def test_paragraphs_of_other_formats_keep_their_sections() -> None:
    old = [Passage("One\nAlpha beta gamma delta.", None, "One"), Passage("Two\nSame words here.", None, "Two")]
    new = [Passage("One\nAlpha beta gamma delta.", None, "One"), Passage("Two\nSame words there.", None, "Two")]
    (change,) = compare(old, new).changes
    assert told(change) == "Same words[- here.-][+ there.+]"
    assert (change.old.label, change.new.label, change.old.passage) == ("Two", "Two", 2)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ([], NEW, "no_text_old"),
        (OLD, [" \n"], "no_text_new"),
        (OLD, ["word " * 700_000], "too_long"),
        (["a.\n" * 70_000], OLD, "too_long"),
    ],
)
def test_what_cannot_be_compared_is_said(old: list[str], new: list[str], problem: str) -> None:
    assert of_pdf(old, new) == Differences(problem=problem)


def test_the_same_words_over_and_over_count_as_often_as_they_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of these sentences cost twenty times what the product of their lengths says."""
    looked: list[int] = []
    longest = difflib.SequenceMatcher.find_longest_match

    def counted(matcher: Any, alo: int, ahi: int, blo: int, bhi: int) -> difflib.Match:
        looked.append(sum(len(matcher.b2j.get(word, ())) for word in matcher.a[alo:ahi]))
        return longest(matcher, alo, ahi, blo, bhi)

    monkeypatch.setattr(difflib.SequenceMatcher, "find_longest_match", counted)
    monkeypatch.setattr(differences, "_MOST_WORD_WORK", 500_000)
    old, new = (["\n".join(f"{text} {which}{number}." for number in range(100))] for which, text in (
        ("old", " ".join(["a", "b"] * 59)), ("new", " ".join((["b", "a", "a"] * 40)[:118]))
    ))  # fmt: skip
    found = compare(pages(old), pages(new))
    kinds = ["same" in {piece.kind for piece in change.pieces} for change in found.changes]
    assert kinds[0] and not kinds[-1] and len(kinds) == 100
    assert 500_000 < sum(looked) < 1_500_000, "no more than one sentence beyond what is allowed"


def test_a_rewritten_book_is_compared_within_the_work_that_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is the same: every sentence has another word, and the words repeat."""
    monkeypatch.setattr(differences, "_MOST_WORD_WORK", 5_000)
    draw = random.Random(5)
    words = [f"word{number}" for number in range(50)]
    sentences = [" ".join(draw.choices(words, k=20)) for _ in range(400)]
    old, new = ["\n".join(f"{one} old." for one in sentences)], ["\n".join(f"{one} new." for one in sentences)]
    found = compare(pages(old), pages(new))
    pieces = [piece for change in found.changes for piece in change.pieces]
    assert any(piece.kind == "same" for piece in pieces[:10])
    assert not any(piece.kind == "same" for piece in pieces[-10:]), "beyond the limit sentences are shown whole"
    assert sum(piece.text.count("old.") for piece in pieces) == 400
