from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.fulltext.running_lines import running
from tests.support.libraries import Shelf, document, pages

HEAD = "Guidelines on Kestrel Operations | 2021.05"
PAGES = [f"{HEAD}\nChapter {word} speaks of {word} and rest.\nThe {word} end here.\nPage {number} of 6\n" for number, word in
         enumerate(["convoys", "patrols", "radios", "water", "fuel", "mail"], 1)]  # fmt: skip


def body(text: str, head: int, foot: int) -> str:
    return text[head : len(text) - foot]


def test_the_lines_of_every_page_are_told_from_its_text() -> None:
    found = running(PAGES)
    assert [body(text, one.head, one.foot) for text, one in zip(PAGES, found, strict=True)] == [
        "\n".join(text.split("\n")[1:3]) for text in PAGES
    ]


def test_left_and_right_pages_and_chapters_have_their_own() -> None:
    heads = ["Left head", "Right head"]
    texts = [f"{number}\n{heads[number % 2]}\nof {'x' * number}\nmore of {'x' * number}" for number in range(20)]
    found = running(texts)
    assert body(texts[5], found[5].head, found[5].foot) == "of xxxxx\nmore of xxxxx"


@pytest.mark.parametrize(
    "texts",
    [
        PAGES[:2],  # too few to tell
        ["Same\nSame"] * 5,  # nothing would be left
        [f"{n}\n{n}\n{n}" for n in range(9)],  # numbers of a table
        [f"one page{n} line that is its whole text" for n in range(9)],
        ["all of it on one line " * 20] * 9,
        ["", "\n", "  "] * 3,
        [],
    ],
)
def test_what_only_looks_so_is_indexed(texts: list[str]) -> None:
    assert all(body(text, one.head, one.foot) == text for text, one in zip(texts, running(texts), strict=True))


def test_what_has_no_pages_has_none() -> None:
    assert not any(one.head or one.foot for one in running([None] * 5))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def test_a_document_that_says_it_only_in_its_running_head_comes_last(shelf: Shelf) -> None:
    long = "The kestrel is a bird that hovers over the road." + " Much else is told of other things here." * 60
    shelf.install(
        [document("head", "Field manual", issued="2024"), document("body", "Birds", issued="2001")],
        {"head.pdf": pages(*PAGES), "body.pdf": pages(long, "b", "c")},
    )
    assert shelf.ids("kestrel") == ["body", "head"]
    (_, last) = shelf.library.search("kestrel").hits
    assert [place.page for place in last.pages] == [1, 2, 3, 4, 5, 6], "still found"
    assert "\ue000Kestrel\ue001 Operations" in last.snippet


def test_lines_around_a_hit_are_those_of_the_body(shelf: Shelf) -> None:
    texts = [text.replace("The fuel end here.", "A kestrel is called in here.") if "fuel" in text else text for text in PAGES]
    shelf.install([document("head", "Field manual")], {"head.pdf": pages(*texts)})
    (hit,) = shelf.library.search("kestrel").hits
    assert (hit.page, hit.snippet) == (5, "Chapter fuel speaks of fuel and rest. A \ue000kestrel\ue001 is called in here.")
    (kept,) = (unit for unit in shelf.library.index.units(hit.entry.number))
    assert [passage.text for passage in shelf.library.index.passages(kept)] == texts  # whole, as it is read


def test_an_index_of_before_is_kept_and_goes_on(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.install([document("head", "Manual")], {"head.pdf": pages("A kestrel.")})
    with shelf.library.index.database.writing() as connection:  # as it was left
        for column in ("head", "foot"):
            connection.execute(f"ALTER TABLE passage DROP COLUMN {column}")
        connection.pragma("user_version", 3)
    shelf.close()
    again = Shelf(tmp_path)
    assert again.ids("kestrel") == ["head"], "at once, and without being made anew"
    again.install([document("more", "More")], {"more.pdf": pages(*PAGES)}, collection="hq/more")
    assert again.ids("kestrel") == ["head", "more"] and again.library.index.sound()
    again.close()
