"""Faults that searching had once, each found by a test against a plain evaluation: what should be, and stays so."""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zstandard

from resources.answers.ranking import Ranker
from resources.fulltext import matching, places, postings
from resources.fulltext.frames import Frames
from resources.fulltext.query import parse
from resources.fulltext.regions import HIGH
from resources.library import Library
from resources.models import Document
from resources.results import Cancel, Filters, SearchCancelled
from tests.support import mixed
from tests.support.libraries import Shelf, document, file, pages


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def elsewhere(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def bare(slug: str, title: str, language: str = "en", **more: Any) -> Document:
    """Without any text here."""
    files = [file(f"{slug}.pdf", language, segment="segment-en-9.tar.zst")]
    return document(slug, {language: title}, files=files, **more)


def shown(shelf: Shelf, query: str, filters: Filters | None = None) -> list[tuple[str, str, bool]]:
    hits = shelf.library.search(query, filters=filters).hits
    return [(hit.entry.document.id[3:], hit.language, hit.old_language_only) for hit in hits]


# Outdated guidance among what is current


@pytest.mark.parametrize("filters", [None, Filters(languages=("en",))], ids=["all", "en"])
def test_an_old_edition_is_shown_only_in_what_its_successor_lacks(shelf: Shelf, filters: Filters | None) -> None:
    old = document("old", "-", files=[file("old.pdf"), file("old-fr.pdf", "fr")])
    new = document("new", "-", files=[file("new.pdf")], supersedes=["old"])
    texts = {
        "old.pdf": pages("Kilimandjaro convoys"),
        "old-fr.pdf": pages("Kilimandjaro, la route des convois vers le nord"),
        "new.pdf": pages("Kilimandjaro convoys"),
    }
    shelf.install([old, new], texts, with_files=False)
    found = shown(shelf, "kilimandjaro", filters)
    assert found == ([("new", "en", False), ("old", "fr", True)] if filters is None else [("new", "en", False)])


def test_a_bare_title_of_an_old_edition_says_that_it_is_old(shelf: Shelf) -> None:
    shelf.install([bare("old", "Roues", "fr"), bare("new", "Wheels", supersedes=["old"])], with_files=False)
    assert shown(shelf, "roues") == [("new", "en", False), ("old", "fr", True)]


# What another thread or program does


def test_a_reset_by_another_program_that_leaves_more_blocks_is_noticed(shelf: Shelf) -> None:
    shelf.install([document(f"d{number}", "-") for number in range(5)], {f"d{n}.pdf": pages("convoys") for n in range(5)})
    with Library.open(shelf.home) as other:
        assert other.search("convoys").total == 5
        shelf.library.index.reset()
        texts = {f"e{number}.pdf": pages(f"convoys number{number}x") for number in range(5)}
        for count in range(1, 6):
            shelf.install([document(f"e{number}", "-") for number in range(count)], texts)
        assert [other.search(f"number{number}x").total for number in range(5)] == [1] * 5
        assert mixed.same_places(other.index, shelf.library.index)


def test_a_search_of_an_earlier_moment_hides_no_new_word_from_the_next(shelf: Shelf) -> None:
    shelf.install([document("a", "A")], {"a.pdf": pages("alpha")})
    index = shelf.library.index

    def write_and_search() -> None:
        shelf.install([document("a", "A"), document("b", "B")], {"a.pdf": pages("alpha"), "b.pdf": pages("novelty")})
        shelf.library.search("alpha")

    with index.database.snapshot():
        vocabulary = index.vocabulary.at(index.generation())
        elsewhere(write_and_search)
        matching.clauses(parse("novelty "), vocabulary, 1, typing=True)
    assert shelf.ids("novelty ") == ["b"]


@pytest.mark.parametrize("query", ["kind:sop", "2019.08", ""])
def test_a_search_that_was_given_up_is_not_answered(shelf: Shelf, query: str) -> None:
    shelf.install([document("a", "A", kind="sop")], {"a.pdf": pages("alpha")})
    cancel = Cancel()
    cancel.set()
    answered = True
    try:
        shelf.library.search(query, cancel=cancel)
    except SearchCancelled:
        answered = False
    assert not answered


# What depends on the past


def scores(library: Library, query: str) -> dict[int, float]:
    known = library.index.places()
    vocabulary = library.index.vocabulary.at(known.generation)
    match = matching.all_of(matching.clauses(parse(query), vocabulary, library.index.passage_count(), typing=False))
    assert match is not None
    found, scored = Ranker(library.index, library._searcher.postings, known, None).every(match)
    return dict(zip(known.rowids(found).tolist(), scored.tolist(), strict=True))


def test_maintenance_is_noticed_by_an_open_window(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.fulltext.postings.COMMON", 3)
    monkeypatch.setattr("resources.fulltext.maintenance.COMMON", 3)
    texts = {f"d{number}.pdf": pages("convoy " * (number + 1)) for number in range(8)}
    shelf.install([document(f"d{number}", "-") for number in range(8)], texts)
    shelf.library.search("convoy ")
    shelf.library.maintain()
    with Library.open(shelf.home) as another:
        assert scores(shelf.library, "convoy ") == scores(another, "convoy ")


def test_scores_are_the_same_before_and_after(shelf: Shelf) -> None:
    texts = {f"d{number}.pdf": pages("convoys radio" + " filler" * (number % 7) * 9) for number in range(30)}
    documents = [document(f"d{number}", f"Title{' word' * (number % 3)}") for number in range(30)]
    shelf.install(documents, texts, with_files=False)

    def scored() -> dict[str, float]:
        return {hit.entry.document.id: hit.score for hit in shelf.library.search("convoys radio", limit=50).hits}

    before = scored()
    shelf.install([each for number, each in enumerate(documents) if number % 7], texts, with_files=False)
    shelf.install(documents, texts, with_files=False)
    assert scored() == before


def test_a_title_in_another_order(shelf: Shelf) -> None:
    shelf.install([bare("a", "Convoy radio")])
    shelf.install([bare("a", "Radio convoy")])
    assert shelf.ids('"radio convoy"') == ["a"]


# What must not be there


def test_an_excluded_word_in_the_title_excludes_when_some_words_are_enough(shelf: Shelf) -> None:
    documents = [document("a", "Handbook of convoys"), document("b", "Convoys")]
    shelf.install(documents, {"a.pdf": pages("x"), "b.pdf": pages("y")})
    result = shelf.library.search("zeppelin convoys -handbook")
    assert result.relaxed
    assert [hit.entry.document.id for hit in result.hits] == ["hq/b"]


def test_an_excluded_chinese_run_that_stands_nowhere_excludes_nothing(shelf: Shelf) -> None:
    shelf.install([document("a", "-", files=[file("a.pdf", "zh")])], {"a.pdf": pages("巡逻，人权保")})
    assert shelf.ids("巡逻 -人权保护") == ["a"]


# Damage


# Of the numbers of 39 passages; and of a text.
NUMBERS = np.arange(1, 40, dtype=np.int64) ** 2
TEXT = "Chaque convoi emporte une roue de secours, et deux si la route est longue."
PACKED: dict[str, tuple[bytes, Callable[[bytes], Any]]] = {
    "block": (places.pack(NUMBERS.tolist(), [0] * 39, [7] * 39), places.unpack),
    "repeats": (postings.pack(NUMBERS, [3] * 39), postings.unpack),
    "passage": (Frames(None).pack(TEXT), Frames(None).unpack),
}


@pytest.mark.parametrize("kind", PACKED)
def test_a_bit_that_flips_is_told_as_damage(kind: str) -> None:
    packed, unpack = PACKED[kind]
    unnoticed, right = [], str(unpack(packed))
    for bit in range(len(packed) * 8):
        data = bytearray(packed)
        data[bit // 8] ^= 1 << bit % 8
        try:
            found = str(unpack(bytes(data)))
        except (zstandard.ZstdError, ValueError):  # what the index takes for damage; a UnicodeDecodeError is a ValueError
            continue
        except (MemoryError, struct.error) as error:
            found = repr(error)
        if found != right:
            unnoticed.append((bit, found))
    assert unnoticed == []


@pytest.mark.parametrize("block", [([-(2**31) + 1], [0], [1]), ([1], [200], [1])], ids=["document", "language"])
def test_a_block_that_says_what_cannot_be_costs_the_index_not_the_search(shelf: Shelf, block: Any) -> None:
    shelf.install([document("a", "-")], {"a.pdf": pages("convoys")}, with_files=False)
    with shelf.library.index.database.writing() as connection:
        connection.execute("UPDATE block SET data = ? WHERE kind = ?", (places.pack(*block), HIGH))
    with Library.open(shelf.home) as library:
        assert library.search("convoys").incomplete
        library.update_index()
        assert library.search("convoys").total == 1


def test_a_block_that_is_too_short_is_damage() -> None:
    with pytest.raises((ValueError, zstandard.ZstdError)):
        places.unpack(zstandard.ZstdCompressor().compress(b"abc"))
