"""The mass check: index, delete a third, add it again, rebuild. What is found stays the same, and every table is in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.fulltext.vocabulary import LONGEST_BEGINNING, MOST_FORMS
from tests.support import mixed
from tests.support.libraries import Shelf

DOCUMENTS, TEXTS = mixed.mixed(150)
QUERIES = mixed.queries(40)
TYPED = [query[: 1 + number % 4] for number, query in enumerate(QUERIES)][::2]
COMMON, MANY = 20, 8


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """Where stems and prefixes are common that would not be in a library of this size."""
    monkeypatch.setattr("resources.fulltext.postings.COMMON", COMMON)
    monkeypatch.setattr("resources.fulltext.maintenance.COMMON", COMMON)
    monkeypatch.setattr("resources.fulltext.maintenance._MANY_FORMS", MANY)
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def in_order(shelf: Shelf, maintained: bool) -> None:
    index = shelf.library.index
    assert index.sound()
    assert mixed.vocabulary(index) == mixed.counted_anew(index)
    if maintained:
        assert shelf.library.maintain()
        assert mixed.repeated(index) == mixed.repeated_anew(index, COMMON * 4 // 5)
        assert mixed.beginnings(index) == mixed.beginnings_anew(index, MANY, MOST_FORMS, LONGEST_BEGINNING)
        assert mixed.repeated(index)
        assert mixed.beginnings(index)
        assert index.sound()


def found(shelf: Shelf, maintained: bool) -> list[object]:
    """What whole queries find, and keys; without maintenance keys go by beginnings that are not of today."""
    answers: list[object] = list(mixed.answers(shelf.library, QUERIES))
    if maintained:
        answers += mixed.answers(shelf.library, TYPED, typing=True)
    return answers


@pytest.mark.parametrize("maintained", [False, True])
def test_a_third_deleted_added_again_and_all_of_it_rebuilt(shelf: Shelf, maintained: bool) -> None:
    library = shelf.library
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    in_order(shelf, maintained)
    before = found(shelf, maintained)

    kept = [document for number, document in enumerate(DOCUMENTS) if number % 3]
    shelf.install(kept, TEXTS, with_files=False)
    in_order(shelf, maintained)
    assert found(shelf, maintained) != before
    assert library.index.passage_count() == sum(len(TEXTS[file.name]) for document in kept for file in document.files)

    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    in_order(shelf, maintained)
    assert found(shelf, maintained) == before

    library.index.reset()
    assert library.update_index() == len(DOCUMENTS)
    in_order(shelf, maintained)
    assert found(shelf, maintained) == before


def test_the_queries_find_something(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:60], TEXTS, with_files=False)
    assert sum(answer[1] > 0 for answer in mixed.answers(shelf.library, QUERIES)) > 30
    assert sum(answer[1] > 0 for answer in mixed.answers(shelf.library, TYPED, typing=True)) > 15


def test_maintenance_that_is_stopped_goes_on_the_next_time(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:60], TEXTS, with_files=False)
    before = mixed.answers(shelf.library, QUERIES)
    index, rounds, done = shelf.library.index, 0, False
    while not done:
        pieces = iter(range(rounds * 3))
        done = shelf.library.maintain(lambda pieces=pieces: next(pieces, None) is None)  # type: ignore[misc]
        assert index.maintained() == done
        assert index.sound()
        rounds += 1
    assert rounds >= 3
    in_order(shelf, True)
    assert mixed.answers(shelf.library, QUERIES) == before
