"""The plan, case by case; nothing but data goes in and comes out."""

from __future__ import annotations

import dataclasses

import pytest

from resources.models import Collection, Document, File, Relation, Segment
from resources.store.catalogue_sync import Held, Rule
from sync.plan import (
    FetchObject,
    FetchSegment,
    Here,
    InstallCatalogue,
    Offer,
    Plan,
    RemoveCollection,
    make_plan,
    segment_language,
    weigh,
)
from sync.policy import Policy

EN = Segment("segment-en-1.tar.zst", "e" * 64, 500, "en")
FR = Segment("segment-fr-1.tar.zst", "f" * 64, 400, "fr")


def file(letter: str, length: int, segment: str | None = EN.name, *, packed: bool = False) -> File:
    return File(letter * 64, length, "application/pdf", "en", f"{letter}.pdf", segment=segment, packed=packed)


def document(slug: str, *files: File, supersedes: str | None = None) -> Document:
    relations = (Relation("supersedes", supersedes),) if supersedes else ()
    return Document(f"hq/{slug}", "sop", {"en": slug}, files, relations=relations)


COLLECTION = Collection(
    "hq/guidance",
    {},
    (
        document("large", file("1", 9_000)),
        document("small", file("2", 10)),
        document("new", file("3", 5_000), supersedes="hq/large"),
        document("leaflet", file("4", 5, packed=True)),
        document("mute", file("5", 20, None)),
    ),
    (EN,),
)
OFFER = Offer("hq/guidance", 7, "a" * 64, 100, (EN, FR))


def plan(here: Here, collection: Collection = COLLECTION, *offers: Offer, policy: Policy | None = None) -> Plan:
    offers = offers or (OFFER,)
    weighed = weigh(offers, {offer.institute for offer in offers}, (), here, policy)
    return make_plan(weighed, {offer.id: collection for offer in weighed.accepted}, here, policy)


def codes(plan: Plan) -> list[str]:
    return [refusal.code for refusal in plan.refusals]


def test_the_first_time() -> None:
    made = plan(Here("hq"))
    assert [type(action) for action in made.actions[:2]] == [InstallCatalogue, FetchSegment]
    assert [action.name for action in made.objects] == ["3.pdf", "2.pdf", "5.pdf", "1.pdf"]
    assert [action.segment for action in made.segments] == [EN], "nobody names the French one"
    assert made.bytes == 500 + 5_000 + 10 + 20 + 9_000 and codes(made) == []


def test_nothing_new() -> None:
    shas = frozenset({letter * 64 for letter in "12345e"})
    made = plan(Here("hq", {"hq/guidance": (7, "a" * 64, 5)}, {"hq": "hq"}, shas, shas))
    assert made == Plan()


def test_only_what_is_missing() -> None:
    here = Here("hq", {"hq/guidance": (7, "a" * 64, 5)}, {}, {EN.sha256}, {letter * 64 for letter in "1245"})
    assert [action.name for action in plan(here).objects] == ["3.pdf"] and len(plan(here).actions) == 1


def test_a_small_file_that_was_lost_comes_out_of_its_segment() -> None:
    here = Here("hq", {"hq/guidance": (7, "a" * 64, 5)}, {}, {EN.sha256}, {letter * 64 for letter in "1235"})
    assert [type(action) for action in plan(here).actions] == [FetchSegment]


def test_texts_only() -> None:
    made = plan(Here("hq"), policy=Policy(texts_only=True))
    assert made.objects == () and len(made.segments) == 1


def test_a_file_that_two_documents_share_is_fetched_once_and_early() -> None:
    shared = file("1", 9_000)
    collection = Collection(
        "hq/guidance", {}, (document("a", shared), document("b", shared, supersedes="hq/x"), *COLLECTION.documents[1:2])
    )
    made = plan(Here("hq"), collection)
    assert [(action.name, action.supersedes) for action in made.objects] == [("1.pdf", True), ("2.pdf", False)]


def test_an_older_version_is_refused_unless_the_keys_were_replaced() -> None:
    here = Here("hq", {"hq/guidance": (8, "b" * 64, 5)})
    assert codes(plan(here)) == ["rollback"] and plan(here).actions == ()
    assert codes(plan(here, policy=Policy(recovered=True))) == []


def test_somebody_elses_institute_is_refused_once() -> None:
    made = plan(Here("impostor", {}, {"hq": "hq"}), COLLECTION, OFFER, Offer("hq/other", 1, "c" * 64, 1))
    assert codes(made) == ["prefix_owned"] and made.actions == ()


def test_a_collection_that_is_gone() -> None:
    here = Here("hq", {"hq/guidance": (6, "b" * 64, 5), "hq/forms": (6, "c" * 64, 2)})
    assert RemoveCollection("hq/forms") in plan(here).actions


@pytest.mark.parametrize("institutes", [{"hq"}, set()])
def test_an_empty_offer_removes_nothing(institutes: set[str]) -> None:
    here = Here("hq", {"hq/guidance": (6, "b" * 64, 5)})
    weighed = weigh((), institutes, (), here)
    assert weighed.gone == () and [refusal.code for refusal in weighed.refusals] == ["nothing_offered"]


def test_an_institute_that_could_not_be_read_is_not_gone() -> None:
    here = Here("both", {"hq/guidance": (6, "b" * 64, 5), "un/x": (1, "d" * 64, 1)})
    weighed = weigh((OFFER,), {"hq", "un"}, {"un"}, here)
    assert weighed.gone == () and weighed.refusals == ()


def test_an_institute_that_the_publisher_no_longer_names_is_revoked_and_nothing_of_it_goes() -> None:
    here = Here("both", {"hq/guidance": (6, "b" * 64, 5), "un/x": (1, "d" * 64, 1)})
    weighed = weigh((OFFER,), {"hq"}, (), here)
    assert (weighed.gone, weighed.revoked, weighed.refusals) == ((), ("un",), ())
    again = weigh((OFFER,), {"hq"}, (), dataclasses.replace(here, revoked={"un"}))
    assert (again.gone, again.revoked, again.reinstated) == ((), (), ())


def test_an_institute_that_is_named_again_is_reinstated() -> None:
    here = Here("both", {"hq/guidance": (6, "b" * 64, 5)}, revoked={"hq"})
    assert weigh((OFFER,), {"hq"}, (), here).reinstated == ("hq",)


def test_a_list_that_is_suddenly_empty_is_refused() -> None:
    empty = Collection("hq/guidance", {}, ())
    assert codes(plan(Here("hq", {"hq/guidance": (6, "b" * 64, 5)}), empty)) == ["nothing_offered"]
    assert codes(plan(Here("hq"), empty)) == [], "a new one may be empty"


def test_a_catalogue_of_another_name_or_with_other_segments_is_refused() -> None:
    assert codes(plan(Here("hq"), Collection("hq/other", {}, COLLECTION.documents))) == ["tampered"]
    other = Segment(EN.name, "0" * 64, 1, "en")
    assert codes(plan(Here("hq"), Collection("hq/guidance", {}, COLLECTION.documents, (other,)))) == ["tampered"]


def test_a_segment_that_is_named_and_not_offered() -> None:
    collection = Collection("hq/guidance", {}, (document("a", file("1", 10, "segment-en-9.tar.zst")),))
    made = plan(Here("hq"), collection)
    assert codes(made) == ["incomplete"] and len(made.objects) == 1


def test_a_plan_is_printed_for_people() -> None:
    lines = [str(action) for action in plan(Here("hq"), COLLECTION).actions]
    assert lines[0] == "take over the list of hq/guidance: 5 documents"
    assert "fetch 3.pdf of hq/new: 5 kB" in lines
    assert str(RemoveCollection("hq/x")).startswith("stop listing hq/x")


@pytest.mark.parametrize(
    "name", ["segment-en-1.tar", "segment--1.tar.zst", "../segment-en-1.tar.zst", "catalogue.json", "segment-en-x.tar.zst"]
)
def test_names_of_segments(name: str) -> None:
    assert segment_language(name) is None and segment_language("segment-zh-12.tar.zst") == "zh"


def test_the_path_on_the_server() -> None:
    assert FetchSegment("hq/guidance", EN).path == f"targets/hq/guidance/{EN.sha256}.{EN.name}"
    assert FetchObject("ab" + "1" * 62, 1, "hq/a", "a.pdf", "application/pdf").path == f"objects/ab/ab{'1' * 62}"


# What a person wants


def test_what_was_asked_for_goes_before_everything() -> None:
    made = plan(Here("hq"), policy=Policy(asked={"hq/large": ()}))
    assert [action.name for action in made.objects] == ["1.pdf", "3.pdf", "2.pdf", "5.pdf"]
    assert str(made.objects[0]).endswith("9 kB, asked for") and [action.urgent for action in made.objects] == [1, 1, 0, 0]


def test_somebody_waits_for_one_document_only_lists_and_that_one_come() -> None:
    made = plan(Here("hq"), policy=Policy(asked={"hq/large": ()}, asked_only=True))
    assert [type(action) for action in made.actions] == [InstallCatalogue, FetchObject]
    made = plan(Here("hq"), policy=Policy(asked={"hq/leaflet": ()}, asked_only=True))
    assert [type(action) for action in made.actions] == [InstallCatalogue, FetchSegment], "a small file comes in its segment"


def test_a_rule_leaves_documents_out_and_no_text() -> None:
    made = plan(Here("hq"), policy=Policy(rules={"": Rule(max_size=100)}))
    assert [action.name for action in made.objects] == ["2.pdf", "5.pdf"] and len(made.segments) == 1


def test_what_is_here_and_no_longer_wanted_is_not_removed() -> None:
    shas = frozenset({letter * 64 for letter in "12345e"})
    here = Here("hq", {"hq/guidance": (7, "a" * 64, 5)}, {"hq": "hq"}, shas, shas)
    assert plan(here, policy=Policy(rules={"": Rule(documents=False)})) == Plan()


def test_a_document_wanted_in_one_of_two_collections_is_wanted() -> None:
    other = Offer("hq/other", 7, "b" * 64, 100, (EN, FR))
    policy = Policy(rules={"": Rule(documents=False), "hq/other": Rule()})
    weighed = weigh((OFFER, other), {"hq"}, (), Here("hq"), policy)
    lists = {"hq/guidance": COLLECTION, "hq/other": Collection("hq/other", {}, COLLECTION.documents[:2], (EN,))}
    assert [action.name for action in make_plan(weighed, lists, Here("hq"), policy).objects] == ["2.pdf", "1.pdf"]


def test_the_quota_takes_what_fits_in_order_and_says_what_does_not() -> None:
    here = Here("hq", bytes=1_000)
    made = plan(here, policy=Policy(quota=1_000 + 500 + 5_029))
    assert [action.name for action in made.objects] == ["3.pdf", "2.pdf"] and len(made.segments) == 1
    assert codes(made) == ["quota"] and "2 files were left out, 9 kB together" in made.refusals[0].message
    assert codes(plan(here, policy=Policy(quota=10))) == ["quota"] and len(plan(here, policy=Policy(quota=10)).segments) == 1
    assert codes(plan(here, policy=Policy(quota=10**6))) == []


# Moves and renames


@pytest.mark.parametrize("moved", ["id", "file name", "collection", "everything"])
def test_what_has_moved_or_is_called_otherwise_costs_nothing(moved: str) -> None:
    shas = frozenset({letter * 64 for letter in "12345e"})
    documents = COLLECTION.documents
    if moved in ("id", "everything"):
        documents = tuple(dataclasses.replace(one, id=f"{one.id}-renamed") for one in documents)
    if moved in ("file name", "everything"):
        documents = tuple(
            dataclasses.replace(one, files=tuple(dataclasses.replace(file, name=f"new {file.name}") for file in one.files))
            for one in documents
        )
    name = "hq/elsewhere" if moved in ("collection", "everything") else "hq/guidance"
    here = Here("hq", {"hq/guidance": (6, "b" * 64, 5)}, {"hq": "hq"}, shas, shas)
    made = plan(here, Collection(name, {}, documents, (EN,)), dataclasses.replace(OFFER, id=name))
    assert made.bytes == 0 and made.objects == () and made.segments == () and codes(made) == []


# A list that leaves out most of what is here


def many(count: int, *, first: int = 0, name: str = "hq/guidance", renamed: str = "") -> Collection:
    numbers = range(first, first + count)
    files = {number: File(f"{number:064x}", 10, "application/pdf", "en", "a.pdf") for number in numbers}
    return Collection(name, {}, tuple(document(f"doc-{number}{renamed}", files[number]) for number in numbers))


def listed(collection: Collection) -> dict[str, frozenset[str]]:
    return {one.id: frozenset(file.sha256 for file in one.files) for one in collection.documents}


def guarded(
    before: list[Collection], after: list[Collection], policy: Policy | None = None, held: dict[str, Held] | None = None
) -> Plan:
    """The plan of a source that had `before` installed and now lists `after`."""
    here = Here(
        "hq-source",
        {one.id: (6, "b" * 64, len(one.documents)) for one in before},
        {"hq": "hq-source"},
        held=held or {},
        files={one.id: listed(one) for one in before},
    )
    offers = tuple(Offer(one.id, 7, f"{len(one.documents):064x}", 1) for one in after)
    weighed = weigh(offers, {"hq"}, (), here, policy)
    return make_plan(weighed, {one.id: one for one in after if one.id in {o.id for o in weighed.accepted}}, here, policy)


@pytest.mark.parametrize(
    ("before", "after", "refused"),
    [(100, 49, True), (100, 50, False), (100, 51, False), (40, 19, True), (40, 20, False), (21, 1, False), (20, 1, False)],
)  # fmt: skip
def test_a_mass_removal_is_refused_as_a_whole(before: int, after: int, refused: bool) -> None:
    made = guarded([many(before)], [many(after)])
    assert codes(made) == (["mass_removal"] if refused else [])
    assert any(isinstance(action, InstallCatalogue) for action in made.actions) != refused
    assert [one.missing for one in made.held] == ([before - after] if refused else [])
    if refused:
        assert made.actions == (), "nothing of what was refused is fetched"
        message = made.refusals[0].message
        assert f"{before - after} of the {before} documents" in message
        assert "fieldshelf sync --accept-removals hq/guidance" in message


@pytest.mark.parametrize("name", ["hq/guidance", "hq-source"])
def test_a_mass_removal_that_was_accepted(name: str) -> None:
    made = guarded([many(100)], [many(5)], Policy(accepted={name}))
    assert codes(made) == [] and len(made.actions) == 1 + 5
    assert codes(guarded([many(100)], [many(5)], Policy(accepted={"hq/other"}))) == ["mass_removal"]


def test_a_refused_list_is_known_again_without_being_read() -> None:
    first = guarded([many(100)], [many(5)])
    held = {one.collection: one for one in first.held}
    again = guarded([many(100)], [many(5)], held=held)
    assert [(refusal.code, refusal.message) for refusal in again.refusals] == [
        (refusal.code, refusal.message) for refusal in first.refusals
    ]
    assert again.actions == () and again.held == ()
    assert codes(guarded([many(100)], [many(6)], held=held)) == ["mass_removal"], "another list is read, and weighed"
    assert codes(guarded([many(100)], [many(60)], held=held)) == []
    assert codes(guarded([many(100)], [many(5)], Policy(accepted={"hq/guidance"}), held)) == []


def test_documents_that_were_moved_or_renamed_are_not_missing() -> None:
    assert codes(guarded([many(100)], [many(5), many(95, first=5, name="hq/split")])) == []
    assert codes(guarded([many(100)], [many(100, renamed="-2025")])) == []
    assert codes(guarded([many(100)], [many(100, renamed="-2025", name="hq/elsewhere")])) == []


def test_a_collection_that_is_gone_is_guarded_too() -> None:
    made = guarded([many(100), many(5, first=200, name="hq/other")], [many(5, first=200, name="hq/other")])
    assert codes(made) == ["mass_removal"] and made.held == ()
    assert not any(isinstance(action, RemoveCollection) for action in made.actions)
    assert "is gone, and with it 100 of the 100 documents" in made.refusals[0].message
    few = guarded([many(20), many(5, first=200, name="hq/other")], [many(5, first=200, name="hq/other")])
    assert RemoveCollection("hq/guidance") in few.actions


def test_what_moved_into_a_list_that_is_refused_itself_is_missing() -> None:
    """B would take up what A gives away, but loses most of its own: neither is taken over."""
    a, b = many(100), many(100, first=200, name="hq/b")
    b_after = Collection("hq/b", {}, (*a.documents[5:], *b.documents[:3]))
    made = guarded([a, b], [many(5), b_after])
    assert codes(made) == ["mass_removal", "mass_removal"] and made.actions == ()
