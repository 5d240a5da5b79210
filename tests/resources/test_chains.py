"""A document whose successor is superseded itself: everywhere the one at the end of the chain is what to use instead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.cli import phrases
from desktop.documents import opening
from desktop.reader.banner import Banner
from desktop.shelf import Place
from desktop.words import wording
from resources.results import Filters
from resources.store.status import Status
from sync.packs import packing
from tests.support.libraries import Shelf, document, file, pages

DOCUMENTS = [
    document("first", "Reporting of incidents", reference="2021.03", issued="2021-03", kind="policy"),
    document("second", "Reporting of incidents", reference="2024.06", issued="2024-06", kind="policy", supersedes=["first"]),
    document("third", "Reporting of incidents", reference="2026.11", issued="2026-11", kind="sop", supersedes=["second"]),
    document("plain", "Convoys", reference="2019.08", issued="2019-08", kind="sop", files=[file("plain.pdf")]),
]
TEXTS = {
    "first.pdf": pages("What is reported, and to whom."),
    "second.pdf": pages("What is reported, and when."),
    "third.pdf": pages("What is reported, and how."),
    "plain.pdf": pages("Before a convoy leaves", "How it halts", "Ref. 2019.08  The vehicles", "Ref. 2019.08  Fuel"),
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("chains"))
    shelf.install(DOCUMENTS, TEXTS)
    yield shelf
    shelf.close()


@pytest.mark.parametrize("typing", [False, True])
def test_a_number_of_a_chain_gives_the_end_of_it_and_all_counts_agree(shelf: Shelf, typing: bool) -> None:
    result = shelf.library.search("2021.03", typing=typing)
    assert [hit.entry.document.id for hit in result.hits] == ["hq/first", "hq/third"]
    assert (result.total, result.hidden) == (2, 0)
    assert result.facets["status"] == {"in_force": 1, "superseded": 1}
    assert result.facets["kind"] == {"policy": 1, "sop": 1}
    kept = shelf.library.search("2021.03", typing=typing, filters=Filters(kinds=("policy",)))
    assert [hit.entry.document.id for hit in kept.hits] == ["hq/first"] and kept.total == 1, "a filter is kept to"


def test_what_to_use_instead_is_the_one_at_the_end_everywhere(shelf: Shelf) -> None:
    entry = shelf.library.entry("hq/first")
    assert (entry.status.superseded_by, entry.current) == ("hq/second", "hq/third"), "what replaced it stays what it was"
    assert entry.superseded_by_reference == "2026.11"
    assert phrases.standing(entry) == "Superseded by 2026.11"
    assert wording.status(entry) == "Superseded by \u20682026.11\u2069"
    assert wording.open_edition(entry) == "Open \u20682026.11\u2069"
    opened = opening.read(shelf.library, Place("hq/first"))
    assert opened.current is not None and opened.current.document.id == "hq/third"
    said = Banner._status(opened.about, opened.current, "en")
    assert said is not None and said.title == "Superseded by \u20682026.11\u2069", "the day is another edition's"


def test_the_index_page_of_a_stick_names_the_end() -> None:
    chain = {"a": Status("superseded", "b"), "b": Status("superseded", "c"), "c": Status("in_force")}
    assert (packing._end(chain, "a"), packing._end(chain, "b"), packing._end(chain, "c"), packing._end(chain, "unknown")) == (
        "c",
        "c",
        "",
        "",
    )


@pytest.mark.parametrize("typing", [False, True])
def test_a_number_that_stands_in_a_running_header_opens_at_the_first_page(shelf: Shelf, typing: bool) -> None:
    [hit] = shelf.library.search("2019.08", typing=typing).hits
    assert (hit.page, hit.passage) == (1, 1)
    assert [place.page for place in hit.pages] == [1, 3, 4]
    [hit] = shelf.library.search("2019.08 fuel", typing=typing).hits
    assert hit.page == 4, "with other words, a place in it is meant"
