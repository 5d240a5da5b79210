"""The settled search beside brute force: the same documents, counts and scores as plain Python over every passage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from resources.answers.ranking import Ranker
from resources.fulltext import matching
from resources.fulltext.postings import Postings
from resources.fulltext.regions import CURRENT
from resources.results import Filters
from tests.support.libraries import Shelf, document, file, pages
from tests.support.plain_search import PlainSearch, bm25, counted, has

TITLE_WORDS = ["patrol", "convoys", "radio", "réfugiés", "миссия", "人权保护"]
WORDS = [
    *TITLE_WORDS, "patrols", "patrolling", "convoy", "patrolled", "the", "of", "radios", "refugee", "réfugié", "миссии",
    "人权", "保护", "权保", "人", "المدنيين", "drill",
]  # fmt: skip
UNWANTED = ["drill", "المدنيين", "migrant", "nothing"]  # never in titles
KINDS, THEMES, YEARS = ["policy", "sop", "manual"], ["safety", "medicine"], ["2010", "2014", "2018"]
LANGUAGES = ["en", "fr", "ru", "zh"]


def maybe(values: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from([*values, "unknown"]), max_size=2, unique=True).map(tuple) | st.just(())


FILTERS = st.builds(
    Filters,
    kinds=maybe(KINDS), languages=maybe(LANGUAGES), themes=maybe(THEMES), years=maybe(YEARS), sources=maybe(["hq-source"]),
    statuses=maybe(["superseded", "withdrawn", "in_force"]), collections=maybe(["hq/guidance"]), missions=maybe(["north"]),
    audiences=maybe(["drivers"]), available=st.sampled_from([None, None, True, False]), status_all=st.booleans(),
)  # fmt: skip
PART = st.sampled_from(WORDS) | st.sampled_from(
    [f'"{one} {other}"' for one in WORDS[:6] for other in WORDS[:3]]
    + [f"-{word}" for word in UNWANTED] + ['"人权"', "-权保"]
    + ["kind:sop", "lang:fr", "lang:en", "status:all", "status:superseded", "before:2014", "after:2014", "unheard"]
)  # fmt: skip
QUERIES = st.tuples(
    st.lists(PART, min_size=1, max_size=6).map(" ".join), st.sampled_from(["", " "]), st.just(Filters()) | FILTERS
).map(lambda parts: (parts[0] + parts[1], parts[2]))


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[Any], dict[str, Any], list[int]]:
    """Some documents with texts, and which of them are downloaded."""
    documents, texts = [], {}
    count = draw(st.integers(2, 9))
    for number in range(count):
        spoken = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=2, unique=True))
        files = [file(f"d{number}-{language}.pdf", language, pages=3) for language in spoken]
        for each in files:
            words = draw(st.lists(st.lists(st.sampled_from(WORDS), max_size=8), min_size=1, max_size=3))
            own = draw(st.sampled_from([None, None, *LANGUAGES]))
            texts[each.name] = pages(*map(" ".join, words), language=own)
        documents.append(
            document(
                f"d{number}",
                {language: " ".join(draw(st.lists(st.sampled_from(TITLE_WORDS), max_size=3))) or "-" for language in spoken},
                files=files,
                kind=draw(st.sampled_from(KINDS)),
                issued=draw(st.sampled_from([None, *(f"{year}-05" for year in YEARS)])),
                themes=tuple(draw(st.sets(st.sampled_from(THEMES)))),
                missions=tuple(draw(st.sets(st.sampled_from(["north"])))),
                audiences=tuple(draw(st.sets(st.sampled_from(["drivers"])))),
                supersedes=[f"d{draw(st.integers(0, number - 1))}"] if number and draw(st.booleans()) else (),
                declared_status=draw(st.sampled_from([None, None, None, "withdrawn"])),
            )
        )
    return documents, texts, draw(st.lists(st.integers(0, count - 1), unique=True))


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("brute"))
    yield shelf
    shelf.close()


# Not made smaller: that takes minutes.
@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(libraries(), st.lists(QUERIES, min_size=12, max_size=12), st.sampled_from([1, 3, 500]))
def test_what_is_found_and_counted_is_what_plain_python_says(
    empty: Shelf, made: tuple[list[Any], dict[str, Any], list[int]], asked: list[tuple[str, Filters]], limit: int
) -> None:
    documents, texts, downloaded = made
    library = empty.library
    library.catalogue.forget_objects(
        {each.sha256 for entry in library.entries() for each in entry.document.files} & library.catalogue.objects_here()
    )
    empty.install(documents, texts, with_files=False)
    empty.fetch([documents[number] for number in downloaded])
    plain = PlainSearch(library, texts)
    for query, filters in asked:
        for typing in (False, True):
            expected = plain.search(query, typing=typing, limit=limit, filters=filters)
            result = library.search(query, typing=typing, limit=limit, filters=filters)
            about = (query, filters, typing)
            shown = {hit.entry.document.id for hit in result.hits}
            everything = expected.documents | set(expected.instead.values())
            assert (result.total, result.places, result.hidden, result.relaxed) == (
                len(everything), len(expected.places), expected.hidden, expected.relaxed,
            ), about  # fmt: skip
            assert result.facets == expected.facets, about
            assert result.counts_exact
            order = [hit.entry.document.id for hit in result.hits]
            assert shown <= everything, about
            assert len(shown) == len(order) == min(limit, len(everything)), about
            for old in shown & set(expected.instead):
                assert expected.instead[old] in order[: order.index(old)], about
                event("an old edition after the present one")
            event(f"found: {min(len(shown), 2)}")


# Scores

SCORED = [
    "patrol ", "patrol", "patrols convoy ", "patrol convoys radio", "人权", "人权保护 patrol", '"patrol convoys"',
    "миссия radio ", "patrol réfugiés ", "patrol -drill ", "rad", "convoy rad", "patrol patrol convoys ",
]  # fmt: skip


def scored_library(count: int = 40) -> tuple[list[Any], dict[str, Any]]:
    """Every word in many passages, several times in some."""
    texts = {}
    for number in range(count):
        words = [WORDS[(number * 7 + step * (1 + number % 5)) % len(WORDS)] for step in range(4 + number % 9)]
        texts[f"d{number}.pdf"] = pages(" ".join(words), " ".join(words[::2] + words[:1] * (number % 4)))
    documents = [document(f"d{number}", "-", supersedes=["d0"] if number == count - 1 else ()) for number in range(count)]
    return documents, texts


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


class Scoring:
    """A ranker with nothing kept, and the plain evaluation beside it."""

    def __init__(self, shelf: Shelf, texts: dict[str, Any]) -> None:
        self.plain = PlainSearch(shelf.library, texts)
        self.index = shelf.library.index
        self.known = self.index.places()
        self.ranker = Ranker(self.index, Postings(self.index), self.known, None)
        self.passages = {passage.rowid: passage for document in self.plain.documents for passage in document.passages}

    def every(self, query: str) -> dict[int, float]:
        places, scores = self.ranker.every(self.plain.match(query))
        return dict(zip(self.known.rowids(places).tolist(), scores.tolist(), strict=True))

    def expected(self, query: str, *, one_by_one: bool) -> dict[int, float]:
        match = self.plain.match(query)
        refused = [group for clause in self.plain.clauses("drill ") for group in clause.groups] if match.refused else []
        return {
            rowid: bm25(match.groups, passage.terms, self.plain.average, one_by_one=one_by_one and self._several(query))
            for rowid, passage in self.passages.items()
            if all(has(group, passage.terms) for group in match.groups)
            and not any(has(group, passage.terms) for group in refused)
        }

    def _several(self, query: str) -> bool:
        """One group alone is never counted passage by passage."""
        match = self.plain.match(query)
        return len(match.groups) > 1 or bool(match.refused)


def assert_close(found: dict[int, float], expected: dict[int, float]) -> None:
    assert found.keys() == expected.keys()
    assert found
    assert found == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize("few", [0, 10_000])
@pytest.mark.parametrize("common", ["none", "tended"])
def test_scores_of_all_that_match_are_bm25(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, few: int, common: str) -> None:
    monkeypatch.setattr("resources.answers.ranking._FEW", few)
    documents, texts = scored_library()
    shelf.install(documents, texts, with_files=False)
    if common == "tended":
        monkeypatch.setattr("resources.fulltext.postings.COMMON", 3)
        monkeypatch.setattr("resources.fulltext.maintenance.COMMON", 3)
        shelf.library.maintain()
    scoring = Scoring(shelf, texts)
    for query in SCORED:
        assert_close(scoring.every(query), scoring.expected(query, one_by_one=few > 0))


def test_a_common_stem_that_was_not_tended_stands_once_in_what_was_written_since(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resources.fulltext.postings.COMMON", 3)
    monkeypatch.setattr("resources.fulltext.maintenance.COMMON", 3)
    old = [document(f"d{number}", "-") for number in range(5)]
    texts = {f"d{number}.pdf": pages("patrol patrol " + "filler " * number) for number in range(6)}
    shelf.install(old, texts, with_files=False)
    shelf.library.maintain()
    shelf.install([*old, document("d5", "-")], texts, with_files=False)
    scoring = Scoring(shelf, texts)
    [group] = scoring.plain.match("patrol ").groups
    places, counts = scoring.ranker._postings.counted(group.alternatives, group.df, scoring.known)
    newest = max(scoring.passages)
    expected = {rowid: 1 if rowid == newest else 2 for rowid in scoring.passages}
    assert dict(zip(scoring.known.rowids(places).tolist(), counts.tolist(), strict=True)) == expected


@pytest.mark.parametrize("common", ["none", "tended"])
def test_scores_of_what_has_any_of_the_words(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, common: str) -> None:
    documents, texts = scored_library()
    shelf.install(documents, texts, with_files=False)
    if common == "tended":
        monkeypatch.setattr("resources.fulltext.postings.COMMON", 3)
        monkeypatch.setattr("resources.fulltext.maintenance.COMMON", 3)
        shelf.library.maintain()
    scoring = Scoring(shelf, texts)
    for query in SCORED:
        match = scoring.plain.match(query)
        some = scoring.ranker.some(match.groups, "", 10_000)
        assert some.complete
        found = dict(zip(scoring.known.rowids(some.places).tolist(), some.scores.tolist(), strict=True))
        bits = dict(zip(scoring.known.rowids(some.places).tolist(), some.bits.tolist(), strict=True))
        expected, having = {}, {}
        for rowid, passage in scoring.passages.items():
            mine = [number for number, group in enumerate(match.groups) if counted(group, passage.terms, one_by_one=False)]
            if mine:
                groups = [match.groups[number] for number in mine]
                expected[rowid] = bm25(groups, passage.terms, scoring.plain.average, one_by_one=False)
                having[rowid] = sum(1 << number for number in mine)
        assert_close(found, expected)
        assert bits == having


def test_the_most_common_words_are_left_out_where_too_much_had_to_be_read(shelf: Shelf) -> None:
    texts = {f"d{number}.pdf": pages("patrol" + " convoy" * (number < 5) + " radio" * (number < 2)) for number in range(20)}
    shelf.install([document(f"d{number}", "-") for number in range(20)], texts, with_files=False)
    scoring = Scoring(shelf, texts)
    groups = scoring.plain.match("patrol convoy radio ").groups
    for most, parts, complete in ((1, 0b100, False), (7, 0b110, False), (27, 0b111, True)):
        some = scoring.ranker.some(groups, "", most)
        assert (int(some.bits.max()), some.complete) == (parts, complete)


# Keys


def test_a_key_is_answered_from_the_newest_passages_that_match(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.answers.finding._MOST_TYPING", 6)
    texts = {f"d{number}.pdf": pages("patrol " * (20 - number)) for number in range(20)}  # the oldest have it most often
    documents = [document(f"d{number}", "-", issued=f"{2000 + number}") for number in range(20)]
    shelf.install([*documents, document("late", "-", supersedes=["d19"], issued="2021")], texts, with_files=False)
    scoring = Scoring(shelf, texts)
    current = sorted(rowid for rowid in scoring.passages if rowid >= CURRENT)
    places, _, all_ = scoring.ranker.newest(scoring.plain.match("patrol ", typing=True), 6, CURRENT)
    assert (scoring.known.rowids(places).tolist(), all_) == (current[-6:], False)
    result = shelf.library.search("patrol ", typing=True)
    assert {hit.entry.document.id for hit in result.hits} == {f"hq/d{number}" for number in range(13, 19)}
    assert (result.total, result.counts_exact) == (6, False)
    settled = shelf.library.search("patrol ")
    assert (settled.total, settled.hidden, settled.counts_exact) == (19, 1, True)
    assert settled.hits[0].entry.document.id == "hq/d0"


def test_where_few_match_a_key_counts_the_superseded_too(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    documents, texts = scored_library(12)
    shelf.install(documents, texts, with_files=False)
    monkeypatch.setattr("resources.answers.finding._MOST_TYPING", len(texts) * 2 + 1)
    for query in SCORED:
        typed, settled = (shelf.library.search(query, typing=typing, limit=1) for typing in (True, False))
        if query.endswith(" "):
            assert (typed.total, typed.hidden, typed.facets) == (settled.total, settled.hidden, settled.facets), query
        assert typed.counts_exact


# Questions and phrases


def test_a_question_is_answered_by_passages_with_some_of_its_words(shelf: Shelf) -> None:
    texts = {f"d{number}.pdf": pages("patrol radio") for number in range(3)} | {"all.pdf": pages("patrol convoys radio drill")}
    shelf.install([*(document(f"d{number}", "-") for number in range(3)), document("all", "-")], texts, with_files=False)
    three = shelf.library.search("patrol convoys radio")
    assert (three.relaxed, [hit.entry.document.id for hit in three.hits]) == (False, ["hq/all"])
    asked = shelf.library.search("where is a patrol of convoys with radio")
    assert (asked.relaxed, asked.total, asked.hits[0].entry.document.id) == (True, 4, "hq/all")
    four = shelf.library.search("what is the patrol of convoys with radio and drill")
    assert (four.relaxed, four.total, four.hits[0].entry.document.id) == (True, 4, "hq/all")


def test_a_question_that_enough_passages_answer_is_not_relaxed(shelf: Shelf) -> None:
    texts = {f"d{number}.pdf": pages("patrol convoys radio drill" if number < 20 else "patrol radio") for number in range(24)}
    shelf.install([document(f"d{number}", "-") for number in range(24)], texts, with_files=False)
    result = shelf.library.search("patrol convoys radio drill")
    assert (result.relaxed, result.total) == (False, 20)


def test_a_quoted_phrase_is_these_very_words(shelf: Shelf) -> None:
    texts = {
        "stems.pdf": pages("patrolling convoys"), "very.pdf": pages("The patrol, convoys."),
        "apart.pdf": pages("patrol of convoys"), "han.pdf": pages("保护人权，人保"), "han2.pdf": pages("人权保护"),
    }  # fmt: skip
    documents = [
        document(name.removesuffix(".pdf"), "-", files=[file(name, "zh" if "han" in name else "en")]) for name in texts
    ]
    shelf.install(documents, texts, with_files=False)
    assert shelf.ids('"patrol convoys"') == ["very"]
    assert sorted(shelf.ids('"patrolling convoys"')) == ["stems"]
    assert shelf.ids('"人权保护"') == ["han2"]
    assert sorted(shelf.ids("人权保护")) == ["han2"]
    assert sorted(shelf.ids("patrol -of")) == ["stems", "very"]


def test_no_more_passages_are_looked_into_for_a_phrase_than_is_said(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.answers.finding._MOST_VERIFIED", {True: 2, False: 3})
    texts = {f"d{number}.pdf": pages("patrolling convoys" + " filler" * number) for number in range(6)}
    shelf.install([document(f"d{number}", "-") for number in range(6)], texts, with_files=False)
    for typing, left in ((True, 4), (False, 3)):
        found = shelf.ids('"patrol convoys"', typing=typing)
        assert sorted(found) == [f"d{number}" for number in range(6 - left, 6)], "the best were looked into, and are not it"


def test_matching_is_what_the_expression_says() -> None:
    """The phrases of an expression are numbered as they are counted."""
    groups = [matching.Group((("a",), ("b",)), 1.0, 1), matching.Group((("c", "d"),), 1.0, 1, soft=(("e",),))]
    match = matching.Match(tuple(groups), True, '("x")')
    assert match.expression == '(("a" OR "b") AND ("c d" OR "e")) NOT (("x"))'
    assert (match.counted().phrases, match.counted().rest) == ([[0, 1], [2]], 1)
