"""Who cites whom, on a real database: the table as the index writes it, and a catalogue of a few documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from resources.answers.citation_index import Citations, Cited, Wish
from resources.store.database import Database
from resources.words.citations import find
from resources.words.references import reference_key, reference_keys


class Shelf:
    """Documents with numbers and references, and the rows that their texts make."""

    def __init__(self, path: Path) -> None:
        self.index = Database(path / "index.db", "index")
        self.index.create()
        self.ids: dict[int, str] = {}
        self.references: dict[str, list[str]] = {}
        self.citations = Citations(self.index, lambda key: self.references.get(key, []), self.by_numbers)

    def by_numbers(self, numbers: Iterable[int]) -> Mapping[int, str]:
        return {number: self.ids[number] for number in numbers if number in self.ids}

    def add(self, number: int, document: str, reference: str, *passages: str) -> None:
        self.ids[number] = document
        for key in reference_keys(reference):
            self.references.setdefault(key, []).append(document)
        own = reference_keys(reference)
        with self.index.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO citation (key, document, passage, written) VALUES (?, ?, ?, ?)",
                [
                    (found.key, number, number * 100 + place, found.written)
                    for place, text in enumerate(passages)
                    for found in find(text)
                    if found.key not in own
                ],
            )


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.index.close()


def test_both_ways(shelf: Shelf) -> None:
    shelf.add(1, "hq/convoys", "2019.08", "Policy 2019.08.", "It replaces 2014.22. See A/RES/49/37.")
    shelf.add(2, "hq/old", "2014.22", "It was replaced by 2019.8.")
    assert shelf.citations.cites(1) == [
        Cited("2014.22", "2014.22", "hq/old", 101),
        Cited("a.res.49.37", "A/RES/49/37", None, 101),
    ]
    assert shelf.citations.cites(2) == [Cited("2019.8", "2019.8", "hq/convoys", 200)]
    assert shelf.citations.cited_by("hq/convoys", "2019.08") == ["hq/old"]
    assert shelf.citations.cited_by("hq/old", "SOP 2014.22") == ["hq/convoys"]
    assert shelf.citations.cited_by("hq/old", None) == []
    assert shelf.citations.cites(99) == []


def test_a_document_that_arrives_later_is_cited_at_once(shelf: Shelf) -> None:
    shelf.add(1, "hq/a", "", "See S/RES/1325.")
    assert [each.document for each in shelf.citations.cites(1)] == [None]
    shelf.add(2, "un/women", "S/RES/1325 (2000)")
    assert [each.document for each in shelf.citations.cites(1)] == ["un/women"]
    assert shelf.citations.cited_by("un/women", "S/RES/1325 (2000)") == ["hq/a"]
    assert shelf.citations.wish_list() == []


def test_the_document_of_the_same_publisher_is_meant(shelf: Shelf) -> None:
    shelf.add(1, "hq/rules", "2019.08")
    shelf.add(2, "institute/rules", "2019.08")
    shelf.add(3, "institute/lesson", "", "Policy 2019.08 says so.")
    shelf.add(4, "hq/memo", "", "Policy 2019.08 says so.")
    shelf.add(5, "other/news", "", "Policy 2019.08 says so.")
    cites = {number: shelf.citations.cites(number)[0].document for number in (3, 4, 5)}
    assert cites == {3: "institute/rules", 4: "hq/rules", 5: "hq/rules"}
    assert shelf.citations.cited_by("institute/rules", "2019.08") == ["institute/lesson", "other/news"]
    assert shelf.citations.cited_by("hq/rules", "2019.08") == ["hq/memo", "other/news"]


def test_a_document_with_two_symbols_is_cited_by_either(shelf: Shelf) -> None:
    shelf.add(1, "un/report", "A/70/95-S/2015/446")
    shelf.add(2, "hq/a", "", "the report (S/2015/446)")
    shelf.add(3, "hq/b", "", "the report A/70/95")
    shelf.add(4, "hq/c", "", "the report A/70/95-S/2015/446")
    assert [[each.document for each in shelf.citations.cites(number)] for number in (2, 3, 4)] == [["un/report"]] * 3
    assert shelf.citations.cited_by("un/report", "A/70/95-S/2015/446") == ["hq/a", "hq/b", "hq/c"]


def test_a_document_that_bears_one_of_two_symbols_is_not_wished_for(shelf: Shelf) -> None:
    shelf.add(1, "un/report", "S/2015/446")
    shelf.add(2, "hq/c", "", "the report A/70/95-S/2015/446")
    assert [each.document for each in shelf.citations.cites(2)] == ["un/report"]
    assert shelf.citations.wish_list() == []


def test_what_most_documents_name_is_wished_for_first(shelf: Shelf) -> None:
    shelf.add(1, "hq/a", "2019.08", "See S/RES/1325 (2000), policy 2010.8 and A/70/95-S/2015/446.")
    shelf.add(2, "hq/b", "", "Policy 2010.08, and S/RES/1325 (2000).")
    shelf.add(3, "hq/c", "", "Policy 2010.08; policy 2019.08; S/RES/1325.", "Policy 2010.08 again")
    assert shelf.citations.wish_list() == [
        Wish("2010.8", "2010.08", 3),
        Wish("s.res.1325", "S/RES/1325 (2000)", 3),
        Wish("a.70.95", "A/70/95-S/2015/446", 1),
    ]
    assert shelf.citations.wish_list(1) == [Wish("2010.8", "2010.08", 3)]
    assert shelf.citations.wish_list(0) == []


def test_documents_that_left_the_library_do_not_cite(shelf: Shelf) -> None:
    shelf.add(1, "hq/a", "2019.08")
    shelf.add(2, "hq/b", "", "Policy 2019.08")
    del shelf.ids[2]
    assert shelf.citations.cited_by("hq/a", reference_key("2019.08")) == []
    assert shelf.citations.cites(2) == []


def test_more_documents_than_are_asked_about_at_once(shelf: Shelf) -> None:
    shelf.add(1, "hq/a", "2019.08")
    for number in range(2, 1203):
        shelf.ids[number] = f"hq/{number}"
    with shelf.index.writing() as connection:
        connection.executemany(
            "INSERT INTO citation VALUES ('2019.8', ?, ?, '2019.08')", [(number, number) for number in range(2, 1203)]
        )
    assert len(shelf.citations.cited_by("hq/a", "2019.08")) == 1201
