"""The plan, case by case; nothing but data goes in and comes out."""

from __future__ import annotations

import pytest

from resources.models import Collection, Document, File, Relation, Segment
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


def test_an_institute_that_the_publisher_no_longer_names_is_gone() -> None:
    here = Here("both", {"hq/guidance": (6, "b" * 64, 5), "un/x": (1, "d" * 64, 1)})
    assert weigh((OFFER,), {"hq"}, (), here).gone == ("un/x",)


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
