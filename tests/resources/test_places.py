"""Blocks and repeats: what is packed comes back, damage is noticed, and every way of reading them gives the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from resources.fulltext import places, postings
from resources.fulltext.index import Index
from resources.fulltext.places import LONGEST
from resources.fulltext.regions import CURRENT
from resources.library import Library
from resources.store.database import DamagedError
from resources.words.text import terms
from tests.support import mixed
from tests.support.libraries import Shelf, document, pages

DOCUMENTS, TEXTS = mixed.mixed(45, seed=5)
OWN = ["hq/d10", "hq/d7"]  # who asks for "own7x": the document that has it, and before it the one by which it is superseded

ROWS = st.lists(st.tuples(st.integers(0, 2**26 - 1), st.integers(0, 255), st.integers(0, 200_000)))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "one")
    yield shelf
    shelf.close()


def found(library: Library) -> list[str]:
    result = library.search("own7x")
    assert result.total == len(result.hits)
    return [hit.entry.document.id for hit in result.hits]


@given(ROWS, st.booleans())
def test_a_block_comes_back_as_it_was(rows: list[tuple[int, int, int]], titles: bool) -> None:
    columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], []]
    back = places.unpack(places.pack(columns[0], None if titles else columns[1], columns[2]))
    assert back[0].tolist() == columns[0]
    assert back[1].tolist() == ([0] * len(rows) if titles else columns[1])
    assert back[2].tolist() == [min(length, LONGEST) for length in columns[2]]


@pytest.mark.parametrize("number", [-1, 2**26, 2**31 - 1])
def test_a_document_that_cannot_be_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        places.unpack(places.pack([1, number], None, [0, 0]))


@given(st.dictionaries(st.integers(0, 2**28), st.integers(1, 1000)))
def test_repeats_come_back_as_they_were(repeats: dict[int, int]) -> None:
    rowids = sorted(repeats)
    back = postings.unpack(postings.pack(np.array(rowids, np.int64), [repeats[rowid] for rowid in rowids]))
    assert back[0].tolist() == rowids
    assert back[1].tolist() == [min(repeats[rowid], 255) for rowid in rowids]


@given(st.binary(min_size=4, max_size=60))
def test_what_is_no_block_is_refused(raw: bytes) -> None:
    packed = zstandard.ZstdCompressor().compress(raw)
    if len(raw) == 4 + 7 * int.from_bytes(raw[:4], "little"):
        places.unpack(packed)
    else:
        with pytest.raises(ValueError, match="wrong length"):
            places.unpack(packed)
    with pytest.raises(zstandard.ZstdError):
        places.unpack(b"\x00" + raw)


def damage(library: Library, table: str, data: bytes) -> None:
    with library.index.database.writing() as connection:
        connection.execute(f"UPDATE {table} SET data = ?", (data,))


DAMAGE = {
    "no frame": b"\x00\x01",
    "empty": b"",
    "wrong length": zstandard.ZstdCompressor().compress(b"\x05\x00\x00\x00, and less"),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_block_costs_the_index_not_the_search(shelf: Shelf, kind: str) -> None:
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    before = mixed.answers(shelf.library, ["own7x", "title2y"])
    damage(shelf.library, "block", DAMAGE[kind])
    with Library.open(shelf.home) as library:
        with pytest.raises(DamagedError):
            library.index.places()
        assert not library.index.sound()
        assert library.search("own7x").incomplete
        assert library.update_index() == len(DOCUMENTS)
        assert mixed.answers(library, ["own7x", "title2y"]) == before
        assert library.index.sound()


@pytest.mark.parametrize("kind", DAMAGE)
def test_damaged_repeats_cost_the_index_not_the_search(shelf: Shelf, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.fulltext.postings.COMMON", 1)
    monkeypatch.setattr("resources.fulltext.maintenance.COMMON", 1)
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    shelf.library.maintain()
    before = mixed.answers(shelf.library, ["patrol", "radio"])
    assert before[0][1] > 1
    damage(shelf.library, "repeated", DAMAGE[kind])
    with Library.open(shelf.home) as library:
        assert library.search("patrol").incomplete
        assert library.update_index() == len(DOCUMENTS)
        assert mixed.answers(library, ["patrol", "radio"]) == before


@pytest.mark.parametrize("sql", ["UPDATE dictionary SET data = x'00'", "UPDATE passage SET text = substr(text, 1, 9)"])
def test_texts_that_cannot_be_read_cost_the_index_not_the_search(
    shelf: Shelf, sql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resources.fulltext.indexing.FEWEST", 10)
    many = {f"d{number}.pdf": pages(*(f"Convoys on road {n} of {number}x" for n in range(40))) for number in range(40)}
    documents = [document(f"d{number}", "-") for number in range(40)]
    shelf.install(documents, many, with_files=False)
    assert shelf.library.index.frames().has_dictionary
    with shelf.library.index.database.writing() as connection:
        connection.execute(sql)
    with Library.open(shelf.home) as library:
        assert library.search("convoys").incomplete
        library.update_index()
        result = library.search("convoys")
        assert (result.total, result.places, result.incomplete) == (40, 1600, False)


def steps(shelf: Shelf, count: int = 9) -> Iterator[None]:
    """Fills the library little by little, some of it coming, going and changing its region."""
    size = len(DOCUMENTS) // count
    for step in range(1, count + 1):
        shown = DOCUMENTS[: step * size]
        if step % 3 == 0:
            shown = [each for number, each in enumerate(shown) if number % 4]
        shelf.install(shown, TEXTS, with_files=False)
        yield


def test_places_read_step_by_step_are_those_read_at_once(shelf: Shelf) -> None:
    index = shelf.library.index
    sizes = []
    for _ in steps(shelf):
        index.places()
        sizes.append(index.places().blocks)
    assert sizes == sorted(set(sizes))
    with Library.open(shelf.home) as fresh:
        assert mixed.same_places(index, fresh.index)
        known = fresh.index.places()
        beyond = np.array([known.low, CURRENT + len(known.documents) - known.low])
        assert known.has(beyond).tolist() == [False, False]
        assert known.has(beyond - 1).tolist() == [True, True]
        for entry in fresh.entries():
            about = entry.document
            title = [term for language, text in about.titles.items() for term in terms(text, language)]
            said = [term for text in (about.reference, *about.themes) if text for term in terms(text, "en")]
            assert known.title_lengths[entry.number] == len(title + said)
            for unit in fresh.index.units(entry.number):
                at = known.of(np.arange(unit.first, unit.last + 1))
                assert set(known.documents[at].tolist()) == {entry.number}
                assert known.rowids(at).tolist() == list(range(unit.first, unit.last + 1))
                tags = [
                    passage.language or unit.language
                    for passage in fresh.index.passages_at(range(unit.first, unit.last + 1)).values()
                ]
                assert [known.tags[code] for code in known.languages[at]] == tags
                texts = fresh.index.passages_at(range(unit.first, unit.last + 1)).values()
                lengths = [len(terms(passage.text, tag)) for passage, tag in zip(texts, tags, strict=True)]
                assert known.lengths[at].tolist() == lengths


def test_joined_blocks_say_what_the_single_ones_said(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.fulltext.indexing._STEP", (1, 1))
    monkeypatch.setattr("resources.fulltext.indexing._JOB", 1)
    for _ in steps(shelf, 5):
        shelf.library.index.places()
    with Library.open(shelf.home) as reader, Library.open(shelf.home) as before:
        many = before.index.places().blocks
        assert many >= 64
        reader.index.places()
        assert shelf.library.maintain()
        with shelf.library.index.database.reading() as connection:
            assert len(list(connection.execute("SELECT number FROM block"))) == 3
        with Library.open(shelf.home) as after:
            assert after.index.places().blocks > many
            assert mixed.same_places(before.index, after.index)
        shelf.install(DOCUMENTS, TEXTS, with_files=False)  # who has read the single ones reads what comes behind the joined
        with Library.open(shelf.home) as last:
            assert mixed.same_places(reader.index, last.index)
            assert mixed.same_places(shelf.library.index, last.index)


@pytest.mark.parametrize("size", [60_000, 1])
def test_joined_blocks_have_a_size(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr("resources.fulltext.indexing._STEP", (1, 1))
    monkeypatch.setattr("resources.fulltext.indexing._JOB", 1)
    monkeypatch.setattr("resources.fulltext.maintenance._BLOCK", size)
    shelf.install(DOCUMENTS[:34], TEXTS, with_files=False)
    before = mixed.answers(shelf.library, ["own7x"])
    shelf.library.maintain()
    with shelf.library.index.database.reading() as connection:
        assert (len(list(connection.execute("SELECT number FROM block"))) > 34) == (size == 1)
    with Library.open(shelf.home) as after:
        assert mixed.answers(after, ["own7x"]) == before


def test_a_reset_by_another_program_is_noticed(shelf: Shelf) -> None:
    for _ in steps(shelf, 5):
        pass
    with Library.open(shelf.home) as other:
        assert found(other) == OWN
        shelf.library.index.reset()
        assert other.search("own7x").incomplete
        assert other.search("own7x").total == 0
        shelf.library.update_index()
        assert found(other) == OWN
        assert mixed.same_places(other.index, shelf.library.index)


def test_the_index_of_another_catalogue_is_emptied_and_filled_anew(shelf: Shelf, tmp_path: Path) -> None:
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    other = Shelf(tmp_path / "other")
    other.install([document("x", "Strangers")], {"x.pdf": pages("elephants")}, with_files=False)
    for each in (other, shelf):
        each.close()
    shutil.copy(other.home.library / "index.db", shelf.home.library / "index.db")
    with Library.open(shelf.home) as library:
        assert library.catalogue.dirty_count() == len(DOCUMENTS)
        assert library.search("elephants").total == 0
        assert library.update_index() == len(DOCUMENTS)
        assert library.search("elephants").total == 0
        assert found(library) == OWN
        assert library.index.sound()


def test_opening_the_own_index_empties_nothing(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:3], TEXTS, with_files=False)
    emptied: list[Any] = []
    again = Index(shelf.home.library / "index.db", shelf.library.catalogue.identity(), lambda: emptied.append(1))
    assert (emptied, again.passage_count()) == ([], shelf.library.index.passage_count())
    again.close()
    another = Index(shelf.home.library / "index.db", "another", lambda: emptied.append(1))
    assert (emptied, another.passage_count()) == ([1], 0)
    another.close()
