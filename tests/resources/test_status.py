"""Status x authority x chain, against a real catalogue; and what no graph of claims may do to a library."""

from __future__ import annotations

import dataclasses
import datetime
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.models import Collection, Document, PartialDate, Relation
from resources.store.catalogue import Catalogue, Source
from resources.store.status import STATUSES, Status
from tests.support.libraries import document

# `replaced by`: documents that say they supersede it, with their dates and declared status; un/... is another publisher's.
# `named`: whom hq names as authorities. `unsigned`: the sources whose collections are not signed.
TABLE = """
declared   | issued | effective | review  | replaced by              | named | unsigned | today      | status           | use
-----------+--------+-----------+---------+--------------------------+-------+----------+------------+------------------+-------
           | 2020   |           |         |                          |       |          | 2024-06-15 | in_force         |
           |        |           |         |                          |       |          | 2024-06-15 | unknown          |
in_force   |        |           |         |                          |       |          | 2024-06-15 | in_force         |
           | 2020   | 2024-07   |         |                          |       |          | 2024-06-15 | not_yet_in_force |
           | 2020   | 2024-06   |         |                          |       |          | 2024-06-15 | in_force         |
           | 2020   | 2024-07   |         |                          |       |          | 2024-07-01 | in_force         |
           | 2020   | words     |         |                          |       |          | 2024-06-15 | in_force         |
           | 2025   | words     |         |                          |       |          | 2024-06-15 | not_yet_in_force |
           | words  |           |         |                          |       |          | 2024-06-15 | unknown          |
           | 2020   |           | 2024-05 |                          |       |          | 2024-06-15 | review_overdue   |
           | 2020   |           | 2024-06 |                          |       |          | 2024-06-15 | in_force         |
           | 2020   |           | 2024-06 |                          |       |          | 2024-06-30 | in_force         |
           | 2020   |           | 2024-06 |                          |       |          | 2024-07-01 | review_overdue   |
           | 2020   |           | words   |                          |       |          | 2024-06-15 | in_force         |
           |        |           | 2023    |                          |       |          | 2024-06-15 | review_overdue   |
           | 2020   | 2025      | 2023    |                          |       |          | 2024-06-15 | not_yet_in_force |
withdrawn  | 2020   |           | 2023    |                          |       |          | 2024-06-15 | withdrawn        |
withdrawn  | 2020   |           |         | hq/new 2022              |       |          | 2024-06-15 | withdrawn        |
superseded | 2020   |           |         |                          |       |          | 2024-06-15 | superseded       |
superseded | 2020   | 2025      |         |                          |       |          | 2024-06-15 | superseded       |
superseded | 2020   |           |         | hq/new 2025              |       |          | 2024-06-15 | superseded       | hq/new
superseded | 2020   |           |         | hq/new 2025; hq/mid 2022 |       |          | 2024-06-15 | superseded       | hq/mid
superseded | 2020   |           |         | un/new 2022              |       |          | 2024-06-15 | superseded       |
in_force   | 2020   |           |         | hq/new 2022              |       |          | 2024-06-15 | superseded       | hq/new
           | 2020   |           | 2023    | hq/new 2022              |       |          | 2024-06-15 | superseded       | hq/new
           | 2020   |           |         | hq/new 2025              |       |          | 2024-06-15 | in_force         |
           | 2020   |           |         | hq/new 2025              |       |          | 2025-01-01 | superseded       | hq/new
           | 2020   |           | 2023    | hq/new 2025              |       |          | 2024-06-15 | review_overdue   |
           | 2020   |           |         | hq/new                   |       |          | 2024-06-15 | superseded       | hq/new
           | 2020   |           |         | hq/new 2019              |       |          | 2024-06-15 | superseded       | hq/new
           | 2020   |           |         | hq/new 2022; hq/mid 2021 |       |          | 2024-06-15 | superseded       | hq/new
           | 2020   |           |         | hq/a 2022; hq/b 2022     |       |          | 2024-06-15 | superseded       | hq/b
           | 2020   |           |         | hq/new 2022 withdrawn    |       |          | 2024-06-15 | superseded       | hq/new
           | 2020   |           |         | hq/new 2025 withdrawn    |       |          | 2024-06-15 | in_force         |
           | 2020   |           |         | hq/old 2020              |       |          | 2024-06-15 | in_force         |
           | 2020   |           |         | un/new 2022              |       |          | 2024-06-15 | in_force         |
           | 2020   |           |         | un/new 2022              | un    |          | 2024-06-15 | superseded       | un/new
           | 2020   |           |         | un/new 2025              | un    |          | 2024-06-15 | in_force         |
           | 2020   |           |         | un/new 2022              | wf    |          | 2024-06-15 | in_force         |
           | 2020   |           |         | wf/new 2022              | un wf |          | 2024-06-15 | superseded       | wf/new
           | 2020   |           |         | un/new 2022              | un    | un       | 2024-06-15 | in_force         |
           | 2020   |           |         | un/new 2022              | un    | hq       | 2024-06-15 | in_force         |
           | 2020   |           |         | hq/new 2022              |       | hq       | 2024-06-15 | superseded       | hq/new
           | 2020   |           |         | hq/mid 2021; un/new 2022 |       |          | 2024-06-15 | superseded       | hq/mid
"""

# Each document with its date and what it says it supersedes; then what each is on 15 June 2024, `>` the one to use instead;
# then the chain of `a`. A document that is named and not given is in no collection.
CHAINS = """
documents                                   | status                     | chain of a
--------------------------------------------+----------------------------+-----------
a 2020; b 2021 a; c 2022 b                  | a>b b>c c                  | a b c
a 2020; b 2021 a; c 2025 b                  | a>b b c                    | a b c
a 2020; b 2025 a; c 2022 a                  | a>c b c                    | a c b
a 2020; b 2021 a; c 2021 a                  | a>c b c                    | a b c
a 2020; c 2022 b                            | a c                        | a
a 2020 z; b 2021 a                          | a>b b                      | a b
a 2020 a; b 2021 a                          | a>b b                      | a b
a 2020 b; b 2022 a                          | a>b b                      | a b
a 2022 b; b 2020 a                          | a b>a                      | b a
a 2020 b; b 2020 a                          | a b                        | a
a b; b a                                    | a b                        | a
a 2020 b; b 2021 c; c 2022 a                | a>c b c                    | a c
a 2020 c; b 2021 a; c 2022 b                | a>b b>c c                  | a b c
a 2020 c; b 2020 a; c 2020 b                | a b c                      | a
a 2020 c; b a; c b                          | a b c>a                    | c a
a 2020 b; b 2025 a                          | a b                        | a b
a 2020 b; b 2021 a; d 2023 a                | a>d b d                    | a b d
a 2021 b; b 2022 a c; c 2019 d; d 2020 c    | a>b b c>b d                | a b
"""

TODAY = datetime.date(2024, 6, 15)


def rows(table: str) -> list[list[str]]:
    lines = table.strip().splitlines()[2:]
    width = table.strip().splitlines()[0].count("|") + 1
    found = [[cell.strip() for cell in line.split("|")] for line in lines]
    return [[*cells, *[""] * (width - len(cells))] for cells in found]


def date(text: str) -> PartialDate | None:
    if text == "words":
        return PartialDate(text="when the board agrees")
    return PartialDate.parse(text) if text else None


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path / "catalogue.db")
    yield catalogue
    catalogue.close()


def fill(
    catalogue: Catalogue,
    documents: Sequence[Document],
    *,
    authorities: Mapping[str, Sequence[str]] | None = None,
    unsigned: Sequence[str] = (),
) -> None:
    """Every publisher's documents from a source of its own."""
    for publisher in dict.fromkeys(one.publisher for one in documents):
        catalogue.add_source(Source(publisher, "https://example.org", signed=publisher not in unsigned))
        mine = tuple(one for one in documents if one.publisher == publisher)
        named = tuple((authorities or {}).get(publisher, ()))
        catalogue.install_collection(publisher, Collection(f"{publisher}/all", {}, mine, authorities=named), 1, "a" * 64)


@pytest.mark.parametrize("row", rows(TABLE), ids=lambda row: " ".join(filter(None, row)))
def test_decision_table(catalogue: Catalogue, row: list[str]) -> None:
    declared, issued, effective, review, successors, authority, unsigned, today, status, instead = row
    documents: dict[str, Document] = {}
    old = document("old", "Old", issued=None, declared_status=declared or None)
    documents["hq/old"] = dataclasses.replace(old, issued=date(issued), effective=date(effective), review=date(review))
    for words in filter(None, successors.split("; ")):
        identifier, *more = words.split()
        publisher, _, slug = identifier.partition("/")
        new = document(
            slug,
            slug,
            institute=publisher,
            issued=more[0] if more else None,
            declared_status=more[1] if more[1:] else None,
            supersedes=["hq/old"],
        )
        documents[identifier] = new
    fill(catalogue, list(documents.values()), authorities={"hq": authority.split()}, unsigned=unsigned.split())
    day = datetime.date.fromisoformat(today)
    assert catalogue.statuses(day, ["hq/old"]) == {"hq/old": Status(status, instead or None)}
    assert catalogue.statuses(day)["hq/old"] == Status(status, instead or None)
    # The same, as the search and the counts have it.
    number = catalogue.numbers(["hq/old"])["hq/old"]
    columns = catalogue.columns(day)
    assert STATUSES[columns.status[number]] == status
    assert bool(columns.current[number]) == (status not in ("superseded", "withdrawn"))
    assert columns.successor[number] == (catalogue.numbers([instead])[instead] if instead else 0)
    assert catalogue.status_counts(day)[status] >= 1
    # Whoever may not supersede it is told of.
    claimed = {other for other in documents if other != "hq/old"} - set(catalogue.chain("hq/old"))
    claims = catalogue.standings(["hq/old"], day)["hq/old"].claims
    assert claims == tuple((identifier.partition("/")[0], identifier) for identifier in sorted(claimed))


@pytest.mark.parametrize("row", rows(CHAINS), ids=lambda row: row[0])
def test_chains_and_circles(catalogue: Catalogue, row: list[str]) -> None:
    described, expected, chain = row
    documents = []
    for words in described.split("; "):
        slug, *more = words.split()
        year = more.pop(0) if more and more[0].isdigit() else None
        documents.append(document(slug, slug, issued=year, supersedes=more))
    fill(catalogue, documents)
    found = catalogue.statuses(TODAY)
    told = [
        identifier.partition("/")[2] + (f">{(status.superseded_by or '').partition('/')[2]}" if not status.current else "")
        for identifier, status in sorted(found.items())
    ]
    assert " ".join(told) == expected
    assert catalogue.chain("hq/a") == [f"hq/{slug}" for slug in chain.split()]


# Any graph of claims

PUBLISHERS = ("hq", "un", "wf")
IDS = [f"{publisher}/{slug}" for publisher in PUBLISHERS for slug in "abcd"]


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[Document], dict[str, list[str]], list[str]]:
    """Documents of three publishers that say anything of each other, of themselves and of what is not there."""
    documents = []
    for identifier in draw(st.lists(st.sampled_from(IDS), min_size=1, unique=True)):
        year = draw(st.sampled_from((None, "2019", "2020", "2020", "2021", "2030")))
        targets = draw(st.lists(st.sampled_from(IDS), max_size=4, unique=True))
        plain = document(identifier[3:], identifier, institute=identifier[:2], issued=year)
        relations = tuple(Relation("supersedes", target) for target in targets)
        documents.append(dataclasses.replace(plain, relations=relations))
    authorities = {name: draw(st.lists(st.sampled_from(PUBLISHERS), unique=True)) for name in PUBLISHERS}
    return documents, authorities, draw(st.lists(st.sampled_from(PUBLISHERS), unique=True, max_size=2))


def reached(claims: Mapping[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for target in claims.get(waiting.pop(), set()) - found:
            found.add(target)
            waiting.append(target)
    return found


@settings(max_examples=120, deadline=None)
@given(libraries())
def test_no_claims_make_guidance_vanish(library: tuple[list[Document], dict[str, list[str]], list[str]]) -> None:
    documents, authorities, unsigned = library
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Catalogue(Path(folder) / "catalogue.db")
        fill(catalogue, documents, authorities=authorities, unsigned=unsigned)
        try:
            check(catalogue, documents)
        finally:
            catalogue.close()


def check(catalogue: Catalogue, documents: list[Document]) -> None:
    ids = {document.id for document in documents}
    statuses = catalogue.statuses(TODAY)
    assert statuses.keys() == ids
    assert sum(catalogue.status_counts(TODAY).values()) == len(ids)
    for status in statuses.values():
        assert status.key in STATUSES
        # Whoever is told to use another document comes to one that may be used.
        steps = 0
        while not status.current:
            assert status.superseded_by in ids
            status = statuses[status.superseded_by]
            steps += 1
            assert steps <= len(ids)
    standings = catalogue.standings(ids, TODAY)
    assert all((standing.current is None) == standing.status.current for standing in standings.values())
    # Of a circle that nobody outside replaces, one at least stays.
    claims: dict[str, set[str]] = {one.id: set(one.related("supersedes")) & ids for one in documents}
    for one in ids:
        circle = {other for other in reached(claims, one) if one in reached(claims, other)}
        from_outside = {target for other in ids - circle for target in claims[other]} & circle
        if circle and not from_outside:
            assert any(statuses[other].current for other in circle)
    for one in ids:
        chain = catalogue.chain(one)
        assert one in chain
        assert len(chain) == len(set(chain))
        following = statuses[one].superseded_by
        assert following is None or chain.index(following) > chain.index(one)


def test_a_chain_of_thousands(catalogue: Catalogue) -> None:
    length = 5000
    documents = [document(f"d{n}", str(n), files=[], supersedes=[f"d{n - 1}"] if n else []) for n in range(length)]
    fill(catalogue, documents)
    chain = catalogue.chain("hq/d2500")
    assert chain == [f"hq/d{n}" for n in range(length)]
    assert catalogue.standings(["hq/d0"], TODAY)["hq/d0"].current == f"hq/d{length - 1}"


def test_a_circle_of_thousands(catalogue: Catalogue) -> None:
    length = 3000
    documents = [document(f"d{n}", str(n), files=[], supersedes=[f"d{(n - 1) % length}"]) for n in range(length)]
    fill(catalogue, documents)
    assert catalogue.status_counts(TODAY) == {"in_force": length}


# What changes the status of others later

OLD = document("old", "Old")
THEIRS = document("new", "New", institute="un", issued="2022", supersedes=["hq/old"])


def settled(catalogue: Catalogue) -> None:
    catalogue.clear_dirty(catalogue.dirty_marks())


def install(catalogue: Catalogue, *documents: Document, **more: Any) -> None:
    collection = Collection(f"{documents[0].publisher}/all", {}, documents, **more)
    catalogue.install_collection(documents[0].publisher, collection, 2, "b" * 64)


def test_naming_an_authority_is_followed_at_once(catalogue: Catalogue) -> None:
    fill(catalogue, [OLD, THEIRS])
    settled(catalogue)
    before = catalogue.generation()
    install(catalogue, OLD, authorities=("un",))
    assert catalogue.statuses(TODAY)["hq/old"] == Status("superseded", "un/new")
    assert catalogue.dirty() == ["hq/old"]
    assert [(change.document_id, change.kind) for change in catalogue.changes(limit=1)] == [("hq/old", "superseded")]
    assert catalogue.generation() > before
    settled(catalogue)
    install(catalogue, OLD)
    assert catalogue.statuses(TODAY)["hq/old"] == Status("in_force")
    assert catalogue.dirty() == ["hq/old"]


def test_a_source_that_comes_to_be_signed(catalogue: Catalogue) -> None:
    fill(catalogue, [OLD, THEIRS], authorities={"hq": ["un"]}, unsigned=["un"])
    settled(catalogue)
    assert catalogue.statuses(TODAY)["hq/old"].current
    source = catalogue.source("un")
    assert source is not None
    catalogue.update_source(dataclasses.replace(source, signed=True))
    assert catalogue.statuses(TODAY)["hq/old"] == Status("superseded", "un/new")
    assert catalogue.dirty() == ["hq/old"]


def test_a_new_date_breaks_a_circle(catalogue: Catalogue) -> None:
    one, two = document("one", "1", issued="2020", supersedes=["two"]), document("two", "2", issued="2020", supersedes=["one"])
    fill(catalogue, [one, two])
    assert all(status.current for status in catalogue.statuses(TODAY).values())
    install(catalogue, dataclasses.replace(one, issued=PartialDate("2023")), two)
    assert catalogue.statuses(TODAY)["hq/two"] == Status("superseded", "hq/one")


def test_a_successor_that_goes_brings_the_old_one_back(catalogue: Catalogue) -> None:
    new = document("new", "New", issued="2022", supersedes=["old"])
    fill(catalogue, [OLD, new])
    settled(catalogue)
    install(catalogue, OLD)
    assert catalogue.statuses(TODAY) == {"hq/old": Status("in_force")}
    assert catalogue.dirty() == ["hq/new", "hq/old"]


def test_a_document_that_comes_after_what_replaces_it(catalogue: Catalogue) -> None:
    new = document("new", "New", issued="2022", supersedes=["old"])
    fill(catalogue, [new])
    assert catalogue.chain("hq/new") == ["hq/new"]
    install(catalogue, new, OLD)
    assert catalogue.statuses(TODAY)["hq/old"] == Status("superseded", "hq/new")


def test_only_the_record_that_counts_can_claim(catalogue: Catalogue) -> None:
    new = document("new", "New", issued="2022", supersedes=["old"])
    fill(catalogue, [OLD, new])
    without = dataclasses.replace(new, relations=())
    catalogue.install_collection("hq", Collection("hq/later", {}, (without,)), 1, "c" * 64)
    assert catalogue.statuses(TODAY)["hq/old"] == Status("in_force")
    catalogue.remove_collection("hq/later")
    assert catalogue.statuses(TODAY)["hq/old"] == Status("superseded", "hq/new")


def test_a_successor_that_is_put_off_moves_the_old_one(catalogue: Catalogue) -> None:
    new = document("new", "New", issued="2022", supersedes=["old"])
    fill(catalogue, [OLD, new])
    settled(catalogue)
    install(catalogue, OLD, dataclasses.replace(new, effective=PartialDate("2030")))
    assert catalogue.statuses(TODAY)["hq/old"] == Status("in_force")
    assert catalogue.dirty() == ["hq/new", "hq/old"]
