"""The arrays that a search reads: as the catalogue says, and anew when it moves."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from resources.models import Collection, Document, PartialDate
from resources.store.catalogue import Catalogue, Source
from resources.store.columns import FACETS, NO_DOCUMENT, Columns
from resources.store.status import STATUSES
from tests.support.libraries import document, file

TODAY = datetime.date(2024, 6, 15)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path / "catalogue.db")
    catalogue.add_source(Source("hq-source", "https://example.org/hq"))
    yield catalogue
    catalogue.close()


def install(catalogue: Catalogue, *documents: Document, name: str = "hq/guidance", **more: tuple[str, ...]) -> None:
    catalogue.install_collection("hq-source", Collection(name, {"en": name}, documents, **more), 1, "c" * 64)  # type: ignore[arg-type]


def having(catalogue: Catalogue, columns: Columns, name: str, *values: str) -> set[str]:
    """The slugs of the documents that have one of `values`."""
    numbers = np.flatnonzero(columns.facet(name).having(values)).tolist()
    return {identifier.partition("/")[2] for identifier in catalogue.ids(numbers).values()}


def test_an_empty_catalogue(catalogue: Catalogue) -> None:
    columns = catalogue.columns(TODAY)
    assert not columns.current.any()
    for name in FACETS:
        assert columns.facet(name).values == []
        assert columns.facet(name).counts(columns.current) == {}
        assert not columns.facet(name).having(["x"]).any()


def test_columns_by_number(catalogue: Catalogue) -> None:
    old, new = document("old", "Old", issued="2020-05"), document("new", "New", issued="2022", supersedes=["old"])
    gone = document("gone", "Gone", issued=None, declared_status="withdrawn")
    install(catalogue, document("first", "First"), old, new, gone)
    install(catalogue, old, new, gone)
    columns = catalogue.columns(TODAY)
    number = catalogue.numbers(["hq/old", "hq/new", "hq/gone", "hq/first"])
    assert number.keys() == {"hq/old", "hq/new", "hq/gone"}
    assert len(columns) == max(number.values()) + 1
    assert {identifier: STATUSES[columns.status[n]] for identifier, n in number.items()} == {
        "hq/old": "superseded",
        "hq/new": "in_force",
        "hq/gone": "withdrawn",
    }
    assert np.flatnonzero(columns.status != NO_DOCUMENT).tolist() == sorted(number.values())
    assert np.flatnonzero(columns.current).tolist() == [number["hq/new"]]
    assert columns.successor[number["hq/old"]] == number["hq/new"]
    assert columns.successor[number["hq/new"]] == 0
    assert columns.day[number["hq/old"]] == datetime.date(2020, 5, 1).toordinal()
    assert columns.day[number["hq/gone"]] == 0
    assert [column.dtype for column in (columns.status, columns.successor, columns.day)] == [np.uint8, np.int32, np.int32]


def test_numbers_are_never_given_twice(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"), document("b", "B"))
    before = catalogue.numbers(["hq/a", "hq/b"])
    install(catalogue, document("a", "A, corrected"))
    install(catalogue, document("a", "A, corrected"), document("b", "B"), document("c", "C"))
    after = catalogue.numbers(["hq/a", "hq/b", "hq/c"])
    assert after["hq/a"] == before["hq/a"]
    assert min(after["hq/b"], after["hq/c"]) > max(before.values())


def test_the_recent_day_is_that_of_issue(catalogue: Catalogue) -> None:
    one = document("one", "One", issued="2020", effective="2021-03")
    two = document("two", "Two", issued=None, effective="2021-03")
    three = dataclasses.replace(document("three", "Three", issued=None), issued=PartialDate(text="one spring"))
    install(catalogue, one, two, three)
    columns = catalogue.columns(TODAY)
    days = {
        identifier: int(columns.day[number]) for identifier, number in catalogue.numbers([one.id, two.id, three.id]).items()
    }
    assert days == {
        "hq/one": datetime.date(2020, 1, 1).toordinal(),
        "hq/two": datetime.date(2021, 3, 1).toordinal(),
        "hq/three": 0,
    }
    assert columns.facet("year").counts(columns.current) == {"2020": 1, "2021": 1}
    assert having(catalogue, columns, "year", "2021") == {"two"}


def test_facets(catalogue: Catalogue) -> None:
    french = document("fr", "F", files=[file("f.pdf", "fr"), file("e.pdf")], themes=("Roads", "Water"), kind="sop")
    english = document("en", "E", themes=("Roads",), missions=("North",), audiences=("drivers",))
    old = document("old", "O", supersedes=[], declared_status="withdrawn", themes=("Water",))
    titled = document("titled", {"ar": "ع"}, files=[])
    install(catalogue, french, english, old, titled)
    install(
        catalogue,
        english,
        name="hq/lists",
        posts=("Convoy commander", "Driver"),
        missions=("North", "South"),
        audiences=("drivers",),
    )
    columns = catalogue.columns(TODAY)
    counts = {name: columns.facet(name).counts(columns.current) for name in FACETS}
    assert counts == {
        "kind": {"guidelines": 2, "sop": 1},
        "language": {"en": 2, "ar": 1, "fr": 1},
        "theme": {"Roads": 2, "Water": 1},
        "year": {"2020": 3},
        "source": {"hq-source": 3},
        "collection": {"hq/guidance": 3, "hq/lists": 1},
        "audience": {"drivers": 1},
        "mission": {"North": 1, "South": 1},
        "post": {"Convoy commander": 1, "Driver": 1},
    }
    assert list(counts["language"]) == ["en", "ar", "fr"]  # the most frequent first, then by name
    assert having(catalogue, columns, "theme", "Water", "Air") == {"fr", "old"}
    assert having(catalogue, columns, "post", "Driver") == {"en"}
    assert having(catalogue, columns, "language", "ar") == {"titled"}
    assert having(catalogue, columns, "collection", "hq/guidance") == {"fr", "en", "old", "titled"}
    everything = columns.status != NO_DOCUMENT
    assert columns.facet("theme").counts(everything) == {"Roads": 2, "Water": 2}
    for name in FACETS:
        facet = columns.facet(name)
        assert (np.diff(facet.documents) >= 0).all()
        assert len(facet.documents) == len(facet.codes)


def test_what_is_available(catalogue: Catalogue) -> None:
    small, text = file("small.png", role="thumbnail"), file("text.pdf")
    picture = file("picture.png", role="image")
    install(
        catalogue, document("a", "A", files=[text, small]), document("b", "B", files=[picture]), document("c", "C", files=[])
    )

    def available() -> set[str]:
        numbers = np.flatnonzero(catalogue.columns(TODAY).available).tolist()
        return set(catalogue.ids(numbers).values())

    assert available() == set()
    catalogue.record_objects([(small.sha256, small.length)])
    assert available() == set()  # its thumbnail alone is not the document
    catalogue.record_objects([(text.sha256, text.length), (picture.sha256, picture.length)])
    assert available() == {"hq/a", "hq/b"}
    catalogue.forget_objects([text.sha256])
    assert available() == {"hq/b"}
    install(catalogue, document("b", "B", files=[text]), document("c", "C", files=[picture]))
    assert available() == {"hq/c"}
    assert catalogue.available_count() == 1


def test_kept_until_something_moves(catalogue: Catalogue) -> None:
    text = file("a.pdf")
    install(catalogue, document("a", "A", files=[text], effective="2024-06-16"))
    first = catalogue.columns(TODAY)
    assert catalogue.columns(TODAY) is first
    tomorrow = catalogue.columns(TODAY + datetime.timedelta(days=1))
    number = catalogue.numbers(["hq/a"])["hq/a"]
    assert STATUSES[first.status[number]] == "not_yet_in_force"
    assert STATUSES[tomorrow.status[number]] == "in_force"
    here = catalogue.columns(TODAY)
    catalogue.record_objects([(text.sha256, text.length)])
    assert catalogue.columns(TODAY) is not here
    before = catalogue.columns(TODAY)
    install(catalogue, document("a", "A", files=[text]), document("b", "B"))
    assert len(catalogue.columns(TODAY)) == len(before) + 1
    # A facet that is loaded only now fits the columns that asked for it, not those of today.
    assert before.facet("language").counts(before.current) == {"en": 1}


def test_another_connection_sees_what_was_installed(catalogue: Catalogue, tmp_path: Path) -> None:
    other = Catalogue(tmp_path / "catalogue.db")
    try:
        assert len(other.columns(TODAY)) == 1
        install(catalogue, document("a", "A"))
        assert other.columns(TODAY).current.sum() == 1
        assert other.identity() == catalogue.identity()
    finally:
        other.close()


def test_from_many_threads(catalogue: Catalogue) -> None:
    install(catalogue, *(document(f"d{number}", str(number)) for number in range(50)))
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda name: catalogue.columns(TODAY).facet(name), ["theme", "language", "kind", "post"] * 8))
    assert len({id(facet) for facet in found}) == 4
    assert found[1].counts(catalogue.columns(TODAY).current) == {"en": 50}
