"""What pages ask of every document at once, beside the same worked out from the documents themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.models import Document
from resources.store.catalogue_whole import Alike
from resources.store.shelves import Shelves
from tests.support.libraries import Shelf, document, file


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """Two collections, which have a document in common; one that has no title in English, one without files."""
    shelf = Shelf(tmp_path / "home")
    both = document("both", {"en": "Both", "fr": "Les deux"}, files=[file("b.pdf"), file("b-fr.pdf", "fr")])
    film = file("film.mp4", "fr", media_type="video/mp4", role="video")
    small = file("small.pdf", packed=True)
    shelf.install(
        [
            both,
            document("film", {"ru": "Фильм", "ar": "فيلم"}, kind="training", files=[film, small], collection_paths=(("One",),)),
            document("bare", "Bare", files=[], themes=("road-movement", "water"), reference="2020.1"),
            document("old", "Old", files=[file("old.pdf")], collection_paths=(("A", "B"), ("A", "C"))),
            document("new", "New", files=[file("new.pdf")], supersedes=["old"], collection_paths=(("A", "B"),)),
        ],
        collection="hq/first",
    )
    shelf.install([both, document("news", "News", kind="news", files=[file("b.pdf")])], collection="hq/second")
    yield shelf
    shelf.close()


def documents(shelf: Shelf) -> list[Document]:
    return shelf.library.catalogue.documents()


def numbers(shelf: Shelf) -> dict[str, int]:
    return shelf.library.catalogue.numbers(one.id for one in documents(shelf))


@pytest.mark.parametrize("language", ["en", "fr", "ru", 'zh-Hans"'])
def test_titles_are_those_that_a_document_gives_itself(shelf: Shelf, language: str) -> None:
    known = numbers(shelf)
    assert shelf.library.catalogue.names(known.values(), language.strip('"')) == {
        known[one.id]: one.title(language.strip('"')) for one in documents(shelf)
    }


def test_references_of_those_that_have_one(shelf: Shelf) -> None:
    known = numbers(shelf)
    assert shelf.library.catalogue.references(known.values()) == {known["hq/bare"]: "2020.1"}


def test_languages_are_counted_as_the_documents_have_them(shelf: Shelf) -> None:
    wanted = {
        row.id: dict(Counter(language for one in shelf.library.catalogue.documents(row.id) for language in one.languages))
        for row in shelf.library.catalogue.collections()
    }
    assert shelf.library.catalogue.languages_listed() == wanted


def test_files_that_are_alike_are_counted_once_each(shelf: Shelf) -> None:
    catalogue = shelf.library.catalogue
    everything = {one.sha256: one for row in documents(shelf) for one in row.files}
    gone = next(one for one in everything.values() if one.name == "film.mp4")
    catalogue.forget_objects([gone.sha256])
    catalogue.ask("hq/film", ["fr"])
    catalogue.decline(["hq/old"])
    length = everything[gone.sha256].length
    found = catalogue.alike([length - 1, length])
    assert sum(one.bytes for one in found) == sum(one.length for one in everything.values())
    assert sum(one.bytes_here for one in found) == sum(one.length for one in everything.values()) - length
    first, both = frozenset({"hq/first"}), frozenset({"hq/first", "hq/second"})
    assert Alike(first, "fr", "video", 1, True, False, False, length, 0) in found
    assert {one.collections for one in found if one.language == "fr" and not one.waited} == {both}
    assert sum(one.bytes for one in found if one.packed) == next(o.length for o in everything.values() if o.packed)
    assert sum(one.bytes for one in found if one.declined) == next(o.length for o in everything.values() if o.name == "old.pdf")


def test_the_largest_here_without_what_travels_with_the_texts(shelf: Shelf) -> None:
    catalogue = shelf.library.catalogue
    wanted = {
        one.id: sum({part.sha256: part.length for part in one.files if not part.packed}.values())
        for one in documents(shelf)
        if any(not part.packed for part in one.files)
    }
    assert dict(catalogue.largest_here(10)) == wanted
    assert catalogue.largest_here(1) == [max(wanted.items(), key=lambda item: (item[1], [-ord(c) for c in item[0]]))]


def test_places_are_counted_within_and_in_order(shelf: Shelf) -> None:
    columns, known = shelf.library.columns(), numbers(shelf)
    old, new, bare = (known[f"hq/{slug}"] for slug in ("old", "new", "bare"))
    standing = [(("A", "B"), old), (("A", "C"), old), (("A", "B"), new), (("A", "B"), old), (("Z",), bare), (("Z",), 99_999)]
    shelves = Shelves.of(standing, columns)
    assert len(shelves) == 4 and shelves.paths == (("A", "B"), ("A", "C"), ("Z",))
    assert shelves.within(("A",)).tolist() == [old, new] and shelves.within(()).tolist() == [old, new, bare]
    assert shelves.within(("nowhere",)).tolist() == []
    everything = columns.status == columns.status
    assert shelves.counts(everything) == {(): 3, ("A",): 2, ("A", "B"): 2, ("A", "C"): 1, ("Z",): 1}
    assert shelves.counts(columns.current) == {(): 2, ("A",): 1, ("A", "B"): 1, ("Z",): 1}
    assert shelves.standing(columns.current) == [(("A", "B"), new), (("Z",), bare)]
    assert shelves.all_paths() == [("A",), ("A", "B"), ("A", "C"), ("Z",)]
    only = Shelves.of(standing, columns, shelves.mask(shelves.within(("Z",))))
    assert only.paths == (("Z",),) and only.standing(everything) == [(("Z",), bare)]
    nothing = Shelves.of([], columns)
    assert len(nothing) == 0 and nothing.counts(everything) == {} and nothing.within(()).tolist() == []


def test_what_stands_in_a_record_is_told_as_it_stands_there(shelf: Shelf) -> None:
    known = numbers(shelf)
    assert shelf.library.catalogue.places("hq/first", ["guidelines"]) == [
        (known["hq/both"], "", ""),
        (known["hq/bare"], "", "road-movement"),
        (known["hq/old"], '[["A","B"],["A","C"]]', ""),
        (known["hq/new"], '[["A","B"]]', ""),
    ]
