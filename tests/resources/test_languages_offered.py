"""Where a successor does not exist in the language of a hit, the superseded edition is offered too, and says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from resources.models import Document, PartialDate, Passage
from resources.results import Filters
from tests.support.libraries import Shelf, document, file, pages

WORDS = {
    "en": "Every convoy carries a spare wheel.",
    "fr": "Chaque convoi emporte une roue de secours.",
    "zh": "每个车队都要携带备用轮胎。",
}
ASKED = {"en": "convoy wheel", "fr": "convoi roue", "zh": "备用轮胎"}


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


class Editions:
    """Editions of one work, each in some languages, with a passage in each that says the same."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.documents: list[Document] = []
        self.texts: dict[str, list[Passage]] = {}

    def add(self, slug: str, languages: Sequence[str], supersedes: Sequence[str] = (), status: str | None = None) -> None:
        files = [file(f"{slug}-{language}.pdf", language) for language in languages]
        self.texts |= {f"{slug}-{language}.pdf": pages(WORDS[language]) for language in languages}
        year = 2010 + len(self.documents)
        self.documents.append(
            document(
                slug,
                {"en": "-"},
                files=files,
                supersedes=supersedes,
                declared_status=status,
                issued=f"{year}",
                reference=f"{year}.1",
            )
        )

    def offered(self, language: str, typing: bool = False, filters: Filters | None = None) -> dict[str, bool]:
        """Slug -> whether it is shown as what is old and has no successor in this language."""
        if self.shelf.version == 0:
            self.shelf.install(self.documents, self.texts, with_files=False)
        result = self.shelf.library.search(f"{ASKED[language]} ", typing=typing, filters=filters)
        assert not result.relaxed
        order = [hit.entry.document.id for hit in result.hits]
        assert len(set(order)) == len(order)
        instead = {hit.entry.current for hit in result.hits if hit.old_language_only and hit.entry.current}
        shows_all = filters is not None and (filters.status_all or bool(filters.statuses))
        for hit in result.hits:
            if hit.old_language_only and not shows_all:  # after the present one, and others that it replaces, alone
                assert hit.entry.current is not None
                before = order[order.index(hit.entry.current) + 1 : order.index(hit.entry.document.id)]
                assert {self.shelf.library.entry(other).current for other in before} <= {hit.entry.current}
        matching = [hit for hit in result.hits if hit.language == language]
        assert {hit.entry.document.id for hit in result.hits} - {hit.entry.document.id for hit in matching} <= instead
        assert result.total == len(result.hits)
        assert result.places == len(matching)
        self.hidden = result.hidden
        return {hit.entry.document.id.partition("/")[2]: hit.old_language_only for hit in matching}


@pytest.fixture
def editions(shelf: Shelf) -> Editions:
    return Editions(shelf)


@pytest.mark.parametrize("typing", [False, True])
def test_the_old_edition_is_offered_only_in_what_the_new_one_lacks(editions: Editions, typing: bool) -> None:
    editions.add("old", ["en", "fr", "zh"])
    editions.add("new", ["en", "zh"], ["old"])
    assert editions.offered("fr", typing) == {"old": True}
    assert editions.hidden == 0
    assert editions.offered("en", typing) == {"new": False}
    assert editions.hidden == 1
    assert editions.offered("zh", typing) == {"new": False}
    present, hit = editions.shelf.library.search(ASKED["fr"]).hits
    assert (present.entry.document.id, present.snippet, present.old_language_only) == ("hq/new", WORDS["en"], False)
    assert (hit.entry.status.key, hit.entry.status.superseded_by, hit.entry.current) == ("superseded", "hq/new", "hq/new")
    assert hit.entry.successor_languages == {"en", "zh"}
    assert hit.entry.superseded_by_reference == "2011.1"


def test_a_translation_that_arrives_ends_the_offer(editions: Editions) -> None:
    editions.add("old", ["fr"])
    editions.add("new", ["en"], ["old"])
    assert editions.offered("fr") == {"old": True}
    editions.documents[1] = document(
        "new", {"en": "-"}, files=[file("new-en.pdf"), file("new-fr.pdf", "fr")], supersedes=["old"]
    )
    editions.texts["new-fr.pdf"] = pages(WORDS["fr"])
    editions.shelf.install(editions.documents, editions.texts, with_files=False)
    assert editions.offered("fr") == {"new": False}
    assert editions.hidden == 1


def test_of_a_chain_of_three_the_last_edition_counts(editions: Editions) -> None:
    editions.add("first", ["en", "fr", "zh"])
    editions.add("second", ["en", "fr"], ["first"])
    editions.add("third", ["en"], ["second"])
    assert editions.offered("en") == {"third": False}
    assert editions.offered("fr") == {"first": True, "second": True}
    assert editions.offered("zh") == {"first": True}
    assert editions.offered("zh", typing=True) == {"first": True}


def test_what_is_translated_only_at_the_end_of_the_chain(editions: Editions) -> None:
    editions.add("first", ["fr"])
    editions.add("second", ["en"], ["first"])
    editions.add("third", ["en", "fr"], ["second"])
    assert editions.offered("fr") == {"third": False}


@pytest.mark.parametrize("typing", [False, True])
def test_what_is_withdrawn_is_never_offered(editions: Editions, typing: bool) -> None:
    editions.add("old", ["fr"], status="withdrawn")
    editions.add("new", ["en"], ["old"])
    assert editions.offered("fr", typing) == {}
    assert editions.hidden == 1


def test_what_was_replaced_by_something_that_is_withdrawn_is_not_offered(editions: Editions) -> None:
    editions.add("old", ["fr"])
    editions.add("new", ["en"], ["old"], status="withdrawn")
    assert editions.offered("fr") == {}
    assert editions.hidden == 1


def test_what_its_publisher_calls_superseded_without_a_successor_is_not_offered(editions: Editions) -> None:
    editions.add("old", ["fr"], status="superseded")
    assert editions.offered("fr") == {}
    assert editions.hidden == 1


def test_with_all_editions_shown_each_still_says_what_it_is(editions: Editions) -> None:
    editions.add("old", ["en", "fr"])
    editions.add("new", ["en"], ["old"])
    everything = Filters(status_all=True)
    assert editions.offered("fr", filters=everything) == {"old": True}
    assert editions.offered("en", filters=everything) == {"new": False, "old": False}


def test_filters_narrow_what_is_offered(editions: Editions) -> None:
    editions.add("old", ["en", "fr"])
    editions.add("new", ["en"], ["old"])
    assert editions.offered("fr", filters=Filters(languages=("fr",))) == {"old": True}
    assert editions.offered("fr", filters=Filters(languages=("en",))) == {}
    assert editions.offered("fr", filters=Filters(kinds=("sop",))) == {}
    assert editions.offered("fr", filters=Filters(statuses=("in_force",))) == {}
    assert editions.offered("fr", filters=Filters(statuses=("superseded",))) == {"old": True}


@pytest.mark.parametrize("typing", [False, True])
def test_each_count_is_what_its_filter_would_list(editions: Editions, typing: bool) -> None:
    editions.add("old", ["en", "fr"])
    editions.add("older", ["fr"])
    editions.add("new", ["en"], ["old", "older"])
    editions.add("other", ["fr"])
    editions.offered("fr", typing)
    search = editions.shelf.library.search
    result = search(ASKED["fr"], typing=typing)
    assert (len(result.hits), result.total) == (4, 4), "the present edition is one of the list"
    assert result.facets["year"] == {"2010": 2, "2011": 2, "2013": 1}
    assert result.facets["language"] == {"fr": 4} and result.facets["kind"] == {"guidelines": 4}
    assert result.facets["status"] == {"superseded": 2, "in_force": 1}
    for name, filters in (
        ("year", [(value, Filters(years=(value,))) for value in result.facets["year"]]),
        ("language", [(value, Filters(languages=(value,))) for value in result.facets["language"]]),
        ("kind", [(value, Filters(kinds=(value,))) for value in result.facets["kind"]]),
        ("status", [(value, Filters(statuses=(value,))) for value in result.facets["status"]]),
        ("availability", [("not_here", Filters(available=False))]),
    ):
        for value, chosen in filters:
            narrowed = search(ASKED["fr"], typing=typing, filters=chosen)
            assert result.facets[name][value] == narrowed.total == len(narrowed.hits), value


def test_a_version_of_an_earlier_edition_is_told(shelf: Shelf) -> None:
    editions = {
        "fr": PartialDate.parse("2016-03"),
        "es": PartialDate.parse("2020"),
        "zh": PartialDate(text="long ago"),
        "ru": PartialDate.parse("2010"),
    }
    files = [file(f"a-{language}.pdf", language) for language in ("en", "fr", "es", "zh")]
    shelf.install([document("a", "-", issued="2020-05", files=files, editions=editions)], with_files=False)
    entry = shelf.library.entry("hq/a")
    assert entry.outdated_in("fr") == PartialDate.parse("2016-03")
    assert entry.outdated_in("es") is None, "the year 2020 may be May 2020 or later"
    assert entry.outdated_in("zh") is None, "words say no day"
    assert entry.outdated_in("en") is None, "no edition of its own"
    assert entry.outdated_in("ru") is None, "there is no such version"


def test_no_version_is_told_to_be_earlier_than_an_unknown_day(shelf: Shelf) -> None:
    a = document("a", "-", issued=None, files=[file("a.pdf", "fr")], editions={"fr": PartialDate.parse("2016")})
    shelf.install([a], with_files=False)
    assert shelf.library.entry("hq/a").outdated_in("fr") is None
