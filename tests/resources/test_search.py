from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.answers.snippets import snippet
from resources.results import Filters
from resources.words.marking import Marker
from tests.support.libraries import Shelf, document, file, pages

START, END = "\ue000", "\ue001"

DOCUMENTS = [
    document("poc", "Protection of Civilians", reference="2019.08", issued="2019-11", supersedes=["poc-old"], kind="policy"),
    document("poc-old", "Protection of Civilians", reference="2015.07", issued="2015-04", kind="policy"),
    document("patrols", "Patrolling manual", kind="manual", issued="2018", review="2020", reference="2018.3"),
    document(
        "leave", "Leave and absence", kind="sop", issued="2021", files=[file("leave.pdf"), file("congés.pdf", "fr", pages=1)]
    ),
    document("gone", "Withdrawn notes", declared_status="withdrawn"),
    document("bare", "Helicopter landing sites", files=[file("bare.pdf", segment="segment-en-9.tar.zst", pages=4)]),
    document("ar", {"ar": "حماية المدنيين"}, files=[file("ar.pdf", "ar")]),
    document("zh", {"zh": "维和人员手册"}, files=[file("zh.pdf", "zh")]),
    document("ru", {"ru": "Защита гражданских лиц"}, files=[file("ru.pdf", "ru")]),
    document("es", {"es": "Formación básica"}, files=[file("es.pdf", "es")]),
    document("pt", {"pt": "Missões de paz"}, files=[file("pt.pdf", "pt")]),
]
TEXTS = {
    "poc.pdf": pages(
        "Contents of this policy",
        "The mission shall protect civilians under threat of physical violence, within its capabilities.",
        "Annex A. Reporting format for child protection advisers. See A/RES/49/37 and 2010.08.",
    ),
    "poc-old.pdf": pages("Missions protected civilians in other ways."),
    "patrols.pdf": pages(
        "A patrol is planned, briefed and debriefed.", "Night patrols need two vehicles. Civilians are greeted."
    ),
    "leave.pdf": pages("Annual leave is requested a month before. Rest and recuperation follow the cycle."),
    "congés.pdf": pages("Le congé annuel est demandé un mois à l’avance. Les réfugiés n’y ont pas droit."),
    "gone.pdf": pages("Nobody shall use these withdrawn notes about telegraphs."),
    "ar.pdf": pages("يجب على البعثة حماية المدنيين من العنف", "تقرير عن الأردن"),
    "zh.pdf": pages("联合国维持和平行动的人权保护。", "人员培训材料"),
    "ru.pdf": pages("Миссия защищает гражданское население.", "Отчёт о ёлках"),
    "es.pdf": pages("La formación de los observadores."),
    "pt.pdf": pages("As missões protegem a população."),
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("search"))
    shelf.install(DOCUMENTS, TEXTS)
    yield shelf
    shelf.close()


@pytest.mark.parametrize(
    ("query", "slug", "page", "marked"),
    [
        ("threat of violence", "poc", 2, ["threat", "violence"]),
        ("protecting civilian", "poc", 2, ["protect", "civilians"]),
        ("réfugié", "leave", 1, ["réfugiés"]),
        ("refugies", "leave", 1, ["réfugiés"]),
        ("formacion", "es", 1, ["formación"]),
        ("missão protege", "pt", 1, ["missões", "protegem"]),
        ("гражданского", "ru", 1, ["гражданское"]),
        ("отчет елках", "ru", 2, ["Отчёт", "ёлках"]),
        ("المدنيون", "ar", 1, ["المدنيين"]),
        ("الاردن", "ar", 2, ["الأردن"]),
        ("人权", "zh", 1, ["人权"]),
        ("维持和平", "zh", 1, ["维持和平"]),
        ("权", "zh", 1, ["权"]),
        ("A/RES/49/37", "poc", 3, ["A/RES/49/37"]),
        ("2010.8", "poc", 3, ["2010.08"]),
        ('"night patrols"', "patrols", 2, ["Night patrols"]),
    ],
)
def test_the_answer_is_at_its_page_with_its_words_marked(
    shelf: Shelf, query: str, slug: str, page: int, marked: list[str]
) -> None:
    hit = shelf.library.search(query).hits[0]
    assert (hit.entry.document.id, hit.page) == (f"hq/{slug}", page)
    assert [part.partition(END)[0] for part in hit.snippet.split(START)[1:]] == marked
    assert hit.available
    assert hit.page in [place.page for place in hit.pages]


def test_superseded_and_withdrawn_are_hidden_and_counted(shelf: Shelf) -> None:
    result = shelf.library.search("civilians protected")
    assert [hit.entry.document.id for hit in result.hits] == ["hq/poc"]
    assert (result.total, result.hidden) == (1, 1)
    assert shelf.library.search("telegraphs").hidden == 1


def test_all_are_shown_when_asked_for_the_current_first(shelf: Shelf) -> None:
    assert shelf.ids("civilians protect status:all") == ["poc", "poc-old"]
    assert shelf.ids("civilians protect", filters=Filters(status_all=True)) == ["poc", "poc-old"]
    assert shelf.ids("status:withdrawn") == ["gone"]
    [gone] = shelf.library.search("telegraphs status:all").hits
    assert gone.entry.status.key == "withdrawn"


def test_a_reference_typed_alone_gives_its_document_first(shelf: Shelf) -> None:
    assert shelf.ids("2019.8")[0] == "poc"
    assert shelf.ids("2018.03") == ["patrols"]


def test_a_superseded_reference_gives_it_and_what_to_use_instead(shelf: Shelf) -> None:
    result = shelf.library.search("2015.07")
    assert [hit.entry.document.id for hit in result.hits] == ["hq/poc-old", "hq/poc"]
    assert result.hits[0].entry.status.superseded_by == "hq/poc"
    assert result.hits[0].entry.superseded_by_reference == "2019.08"
    assert (result.total, result.hidden) == (2, 0)
    assert result.facets["status"] == {"in_force": 1, "superseded": 1}, "the counts are those of the list"
    assert result.facets["kind"] == {"policy": 2} and result.facets["availability"] == {"here": 2}
    assert shelf.ids("2015.07", filters=Filters(kinds=("manual",))) == [], "a filter is kept to"
    assert shelf.ids("2015.07", filters=Filters(statuses=("in_force",))) == ["poc"]
    assert shelf.ids("2015.07", filters=Filters(posts=("nobody",))) == ["poc-old", "poc"]
    typed = shelf.library.search("2015.07", typing=True)
    assert typed.facets == result.facets and typed.total == 2


def test_what_is_refused_alone_leaves_the_others(shelf: Shelf) -> None:
    others = set(shelf.ids("-civilians", limit=50))
    assert {"leave", "bare", "es"} <= others and not others & {"poc", "patrols"}
    assert "gone" not in others, "what is withdrawn stays hidden"
    assert others == set(shelf.ids("-civilians", limit=50, typing=True))


def test_titles_are_found_without_any_text(shelf: Shelf) -> None:
    [hit] = shelf.library.search("landing helicopters").hits
    assert (hit.entry.document.id, hit.page, hit.snippet) == ("hq/bare", 1, "")


def test_words_may_be_shared_between_title_and_page(shelf: Shelf) -> None:
    [hit] = shelf.library.search("manual vehicles").hits
    assert (hit.entry.document.id, hit.page) == ("hq/patrols", 2)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("civilians kind:manual", ["patrols"]),
        ("leave lang:fr", ["leave"]),
        ("recuperation lang:fr", []),
        ("congé lang:fr", ["leave"]),
        ("civilians -patrols", ["poc"]),
        ("civilians before:2019", ["patrols"]),
        ("civilians after:2019", ["poc"]),
        ("civilians ref:2019.8", ["poc"]),
        ("kind:sop", ["leave"]),
        ('"civilians protect"', []),
        ('"shall protect civilians"', ["poc"]),
        ("the", ["leave"]),
        ("what is the patrol", ["patrols"]),
    ],
)
def test_the_query_language(shelf: Shelf, query: str, expected: list[str]) -> None:
    found = shelf.ids(query)
    assert found[: len(expected)] == expected
    assert bool(found) == bool(expected)


def test_filters_and_facets(shelf: Shelf) -> None:
    result = shelf.library.search("civilians")
    assert result.facets == {
        "kind": {"policy": 1, "manual": 1},
        "language": {"en": 2},
        "theme": {},
        "year": {"2018": 1, "2019": 1},
        "source": {"hq-source": 2},
        "status": {"in_force": 1, "review_overdue": 1, "superseded": 1},  # what the status filter hides is counted here
        "availability": {"here": 2},
    }
    narrowed = shelf.library.search("civilians", filters=Filters(kinds=("manual",)))
    assert [hit.entry.document.id for hit in narrowed.hits] == ["hq/patrols"]
    assert narrowed.facets["kind"] == result.facets["kind"]  # what else one could choose


def test_while_typing_the_last_word_is_a_beginning(shelf: Shelf) -> None:
    for typed in ("recup", "rest and recupe", "recuperat"):
        result = shelf.library.search(typed, typing=True)
        assert [hit.entry.document.id for hit in result.hits] == ["hq/leave"]
        assert f"{START}recuperation{END}" in result.hits[0].snippet
    assert shelf.ids("recup ") == []


def test_some_words_when_none_has_all(shelf: Shelf) -> None:
    result = shelf.library.search("patrol vehicles zeppelin", typing=False)
    assert result.relaxed
    assert [hit.entry.document.id for hit in result.hits] == ["hq/patrols"]
    assert not shelf.library.search("patrol vehicles").relaxed


@pytest.mark.parametrize("typing", [False, True])
def test_where_nothing_is_found_nothing_has_some_of_the_words(shelf: Shelf, typing: bool) -> None:
    for typed in ("zeppelin qqqq wwww", "patrol vehicles zeppelin kind:form"):
        result = shelf.library.search(typed, typing=typing)
        assert (result.total, result.relaxed) == (0, False)


def test_chinese_words_that_do_not_stand_together(shelf: Shelf) -> None:
    result = shelf.library.search("人权培训")
    assert result.relaxed
    assert {place.page for place in result.hits[0].pages} == {1, 2}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("protectoin", "protection"),
        ("civilans", "civilians"),
        ("zzzzzzzz", None),
        ("lang:en Protectoin -rain after:2001", "lang:en protection -rain after:2001"),
        ('"protectoin" kind:sop', '"protection" kind:sop'),
    ],
)
def test_suggestions(shelf: Shelf, typed: str, meant: str | None) -> None:
    assert shelf.library.search(typed).suggestion == meant


@pytest.mark.parametrize(
    "query",
    [
        "", " ", '"', '""', "-", "-a", "\t\n",
        "*", "AND", "NOT", "a AND", "NEAR(a b, 2)", "stems:x", "ref:", "kind:", "before:x", "^a", "a*",
        "{a}:b", "\x00", "a\x00b", "\ud800", "\udfff civilians", "'; DROP TABLE words; --", "%", "_", "()", "((((", "人" * 5000,
        "x" * 10_000, "civilians " * 5000, " ".join(f"word{n}" for n in range(3000)), "\u202e\u200f\ufeff", "ﷺ", "½", "²",
    ],
)  # fmt: skip
def test_nothing_that_is_typed_is_an_error(shelf: Shelf, query: str) -> None:
    for typing in (True, False):
        assert shelf.library.search(query, typing=typing).query == query
    shelf.library.hits_in("hq/poc", file("poc.pdf").sha256, query)


@settings(max_examples=150)
@given(
    st.text()
    | st.lists(
        st.sampled_from(
            ["civilians", "人权", '"', "-", "ref:", "lang:fr", "before:2020", "protect", "OR", " ", "(", "*", "2019.08"]
        ),
        max_size=12,
    ).map("".join)
)
def test_anything_is_a_query(shelf: Shelf, query: str) -> None:
    result = shelf.library.search(query, limit=5)
    assert len(result.hits) <= 5
    assert result.total >= len(result.hits)
    assert all(hit.entry.status.current for hit in result.hits) or "2019" in query or "status" in query


def test_all_places_in_one_file(shelf: Shelf) -> None:
    places = shelf.library.hits_in("hq/poc", file("poc.pdf").sha256, "protection")
    assert [(place.page, place.passage) for place in places] == [(2, 2), (3, 3)]
    assert all(START in place.snippet for place in places)
    assert shelf.library.hits_in("hq/poc", file("leave.pdf").sha256, "protection") == []


def test_overdue_comes_after_current(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    text = pages("Convoys are escorted on this road.")
    shelf.install(
        [
            document("a-overdue", "Road", issued="2010", review="2012"),
            document("b-future", "Road", effective=f"{datetime.date.today().year + 2}"),  # noqa: DTZ011
            document("c-current", "Road", issued="2010"),
        ],
        {"a-overdue.pdf": text, "b-future.pdf": text, "c-current.pdf": text},
    )
    assert shelf.ids("convoys escorted") == ["c-current", "a-overdue", "b-future"]
    shelf.close()


def test_a_title_weighs_more_than_a_mention(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.install(
        [document("mention", "Various"), document("subject", "Convoys")],
        {"mention.pdf": pages("Convoys. Convoys and convoys."), "subject.pdf": pages("How vehicles move together; convoys.")},
    )
    assert shelf.ids("convoys") == ["subject", "mention"]
    shelf.close()


def test_snippets_show_where_most_of_the_query_stands() -> None:
    text = "patrol " + "filler words of no interest " * 40 + "a patrol with vehicles at night" + " and so on" * 40
    shown = snippet(text, Marker(("patrol", "vehicl", "night")).hits(text, "en"))
    assert f"{START}vehicles{END} at {START}night{END}" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 260


ADDRESS = "https://example.org/" + "guidance-" * 8 + "end"


@pytest.mark.parametrize(
    ("before", "after", "first", "last"),
    [
        (f"the rules of {ADDRESS} for a ", " on other roads" * 30, ADDRESS, "other"),  # longer than what is left out for it
        ("It is said of a " * 20, " and so on" * 12 + f" {ADDRESS}" + " and so on" * 30, "a", ADDRESS),
        ("\u6743\u5229" * 80, "\u4fdd\u62a4" * 200, "\u6743", "\u62a4"),
        ("x" * 400, "y" * 400, "x", "y"),  # no word at all
    ],
)
def test_snippets_are_cut_between_words(before: str, after: str, first: str, last: str) -> None:
    text = f"{before}patrol{after}"
    shown = snippet(text, [(len(before), len(before) + 6, "patrol")])
    assert f"{START}patrol{END}" in shown and shown.startswith("…") and shown.endswith("…")
    words = shown.strip("…").split()
    assert words[0].startswith(first) and words[-1].endswith(last)
    assert len(shown) < 440
    if len(words) > 1:
        assert {words[0], words[-1]} <= set(text.split())


def test_snippets_cannot_be_made_to_mark_by_the_text() -> None:
    assert snippet(f"{START}fake{END} mark", []) == "fake mark"
