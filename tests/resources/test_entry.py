"""What a library says of a document today: claims, editions of its languages, and its successor's languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.models import Collection, Document, PartialDate, Passage
from resources.store.catalogue import Source
from tests.support.libraries import Shelf, document, file


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def test_claims_leave_a_document_as_it_was(shelf: Shelf) -> None:
    shelf.install([document("a", "Convoys")])
    catalogue = shelf.library.catalogue
    catalogue.add_source(Source("other", "https://example.net"))
    theirs = tuple(document(slug, slug, institute="un", supersedes=["hq/a"]) for slug in ("two", "one"))
    catalogue.install_collection("other", Collection("un/all", {}, theirs), 1, "a" * 64)
    entry = shelf.library.entry("hq/a")
    assert entry.status.key == "in_force"
    assert entry.claims == (("un", "un/one"), ("un", "un/two"))
    assert shelf.library.entry("un/one").claims == ()
    assert [found.document.id for found in shelf.library.chain("hq/a")] == ["hq/a"]
    assert [found.document.id for found in shelf.library.chain("un/one")] == ["un/one"]
    assert shelf.library.summary()["statuses"] == {"in_force": 3}


EDITIONS = [
    # issued, edition of the French version, whether that is certainly earlier
    ("2020-05", "2018", True),
    ("2020-05", "2020-04", True),
    ("2020-05", "2020-04-30", True),
    ("2020-05", "2020-05", False),
    ("2020-05", "2020", False),
    ("2020", "2020-05", False),
    ("2020", "2021", False),
    (None, "2018", False),
]


@pytest.mark.parametrize(("issued", "edition", "earlier"), EDITIONS)
def test_a_language_version_of_an_earlier_edition(shelf: Shelf, issued: str | None, edition: str, earlier: bool) -> None:
    date = PartialDate(edition)
    files = [file("a.pdf"), file("a-fr.pdf", "fr")]
    shelf.install([document("a", "A", issued=issued, files=files, editions={"fr": date, "ru": date})])
    entry = shelf.library.entry("hq/a")
    assert entry.outdated_in("fr") == (date if earlier else None)
    assert entry.outdated_in("en") is None
    assert entry.outdated_in("ru") is None  # it has no Russian version at all


def chain(*languages: tuple[str, ...]) -> list[Document]:
    """a <- b <- c ..., each a year after the one before, with files in these languages."""
    return [
        document(
            "abc"[place],
            "abc"[place],
            issued=str(2020 + place),
            files=[file(f"{place}-{language}.pdf", language) for language in spoken],
            supersedes=["abc"[place - 1]] if place else [],
        )
        for place, spoken in enumerate(languages)
    ]


def test_where_the_successor_lacks_a_language(shelf: Shelf) -> None:
    shelf.install(chain(("en", "fr"), ("en", "fr", "ru"), ("en", "ar")))
    old = shelf.library.entry("hq/a")
    assert (old.status.superseded_by, old.current) == ("hq/b", "hq/c")
    assert old.successor_languages == {"en", "ar"}
    new = shelf.library.entry("hq/c")
    assert (new.current, new.successor_languages) == (None, frozenset())


def test_a_chain_that_ends_in_what_was_withdrawn(shelf: Shelf) -> None:
    a, b = chain(("en",), ("en", "fr"))
    shelf.install([a, document("b", "b", issued="2021", supersedes=["a"], declared_status="withdrawn", files=b.files)])
    entry = shelf.library.entry("hq/a")
    assert entry.status.superseded_by == "hq/b"
    assert (entry.current, entry.successor_languages) == (None, frozenset())


def test_entries_of_many_documents_in_the_order_asked_for(shelf: Shelf) -> None:
    shelf.install([document(f"d{number}", str(number), files=[]) for number in range(1100)], index=False)
    ids = [f"hq/d{number}" for number in range(1099, -1, -1)]
    assert [entry.document.id for entry in shelf.library.entries_by(ids)] == ids
    entries = shelf.library.entries()
    assert [entry.document.id for entry in entries] == ids[::-1]
    assert {entry.document.id: entry.number for entry in entries} == shelf.library.catalogue.numbers(ids)


def test_a_document_as_each_collection_lists_it(shelf: Shelf) -> None:
    shelf.install([document("a", "A")])
    shelf.install([document("a", "A, as it is taught")], collection="hq/training")
    assert [entry.document.title() for entry in shelf.library.entries("hq/guidance")] == ["A"]
    assert [entry.document.title() for entry in shelf.library.entries()] == ["A, as it is taught"]
    assert shelf.library.entry("hq/a").collection_ids == ("hq/guidance", "hq/training")


def test_what_is_held_is_what_its_entries_say(shelf: Shelf) -> None:
    """Counted by the database, it is the same as counted document by document."""
    shared, thumbnail = file("shared.pdf"), file("a-small.png", role="thumbnail")
    here = [document("a", "A", files=[file("a.pdf"), thumbnail]), document("b", "B", kind="training", files=[shared])]
    away = [document("c", "C", files=[file("c.pdf")]), document("d", "D", files=[file("d.pdf"), thumbnail])]
    shelf.install(here, {"a.pdf": [Passage("Convoys move at dawn.", page=1)]}, index=False)
    shelf.install(away, collection="hq/away", with_files=False, index=False)
    shelf.install([here[1], away[1]], collection="hq/both", with_files=False, index=False)
    held, entries = shelf.library.catalogue.holdings(), shelf.library.entries()
    assert held.documents == len(entries) == 4
    assert held.kinds == {"guidelines": 3, "training": 1}
    assert held.available == sum(entry.available for entry in entries) == 2, "a thumbnail is nothing to read"
    assert held.bytes == sum(shelf.library.catalogue.object_lengths().values())
    assert set(held.collections) == {"hq/guidance", "hq/away", "hq/both"}
    for name, (readable, size) in held.collections.items():
        listed = [entry for entry in entries if name in entry.collection_ids]
        assert readable == sum(entry.available for entry in listed)
        assert size == sum(entry.bytes_here for entry in listed)
    assert held.collections["hq/away"] == (0, thumbnail.length)


def test_a_file_of_two_documents_is_held_once(shelf: Shelf) -> None:
    shared = file("shared.pdf")
    shelf.install([document(slug, slug, files=[shared]) for slug in ("a", "b")])
    assert shelf.library.catalogue.holdings().collections == {"hq/guidance": (2, shared.length)}
    [row] = shelf.library.catalogue.collections()
    assert row.bytes == shared.length, "so that nothing is missing"


def test_the_newest_of_a_kind_come_first(shelf: Shelf) -> None:
    shelf.install(
        [
            document("old", "Old", kind="news", issued="2019"),
            document("undated", "Undated", kind="news", issued=None),
            document("new", "New", kind="news", issued=None, effective="2024-02"),
            document("manual", "Manual", kind="manual", issued="2025"),
        ]
    )
    assert shelf.library.catalogue.newest("news", 5) == ["hq/new", "hq/old", "hq/undated"]
    assert shelf.library.catalogue.newest("news", 1) == ["hq/new"]
