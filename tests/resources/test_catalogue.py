from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.errors import SourceError
from resources.models import Collection, Document, Segment
from resources.store.catalogue import Catalogue, Changes, Source
from tests.support.libraries import document, file, sha256

HQ = Source("hq-source", "https://example.org/hq", mirrors=("https://mirror.example",), fingerprint="ab", pinned=True)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path / "catalogue.db")
    catalogue.add_source(HQ)
    yield catalogue
    catalogue.close()


def install(catalogue: Catalogue, *documents: Document, collection: str = "hq/guidance", source: str = "hq-source") -> Changes:
    segments = (Segment("segment-en-1.tar.zst", sha256("segment"), 7, "en"),)
    return catalogue.install_collection(source, Collection(collection, {"en": "All"}, documents, segments), 1, "c" * 64)


def settle(catalogue: Catalogue) -> None:
    catalogue.clear_dirty(catalogue.dirty_marks())


def test_sources_come_back_as_they_went_in(catalogue: Catalogue) -> None:
    changed = dataclasses.replace(HQ, error={"code": "tls"}, result="stopped", signed_floor="2024-01-01T00:00:00+00:00")
    catalogue.update_source(changed)
    assert catalogue.sources() == [changed]
    assert catalogue.source("other") is None


def test_a_source_is_added_once(catalogue: Catalogue) -> None:
    with pytest.raises(SourceError) as raised:
        catalogue.add_source(HQ)
    assert raised.value.code == "source_exists"


def test_a_removed_source_leaves_its_documents_and_its_name(catalogue: Catalogue) -> None:
    install(catalogue, document("one", "One"))
    catalogue.remove_source("hq-source")
    assert catalogue.sources() == []
    assert [found.id for found in catalogue.documents()] == ["hq/one"]
    with pytest.raises(SourceError):
        catalogue.add_source(dataclasses.replace(HQ, fingerprint="another key"))
    catalogue.add_source(HQ)
    assert [source.name for source in catalogue.sources()] == ["hq-source"]


def test_installing_lists_documents_in_order(catalogue: Catalogue) -> None:
    changes = install(catalogue, document("b", "B"), document("a", "A"))
    assert changes == Changes(added=("hq/b", "hq/a"))
    assert [found.id for found in catalogue.documents("hq/guidance")] == ["hq/b", "hq/a"]
    assert catalogue.document("hq/a") == document("a", "A")
    assert catalogue.collection_state("hq/guidance") == (1, "c" * 64)
    assert catalogue.collection_state("hq/other") is None
    [row] = catalogue.collections()
    assert (row.id, row.documents, row.bytes) == ("hq/guidance", 2, sum(d.length for d in catalogue.documents()))


def test_installing_the_same_again_changes_nothing(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"))
    settle(catalogue)
    assert not install(catalogue, document("a", "A"))
    assert catalogue.dirty() == []


def test_only_what_changed_is_marked(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"), document("b", "B"), document("c", "C"))
    settle(catalogue)
    changes = install(catalogue, document("c", "C"), document("b", "B, corrected"))
    assert changes == Changes(updated=("hq/b",), removed=("hq/a",))
    assert catalogue.dirty() == ["hq/a", "hq/b"]
    assert [found.id for found in catalogue.documents("hq/guidance")] == ["hq/c", "hq/b"]


def test_who_is_superseded_is_marked_too(catalogue: Catalogue) -> None:
    install(catalogue, document("old", "Old"))
    settle(catalogue)
    install(catalogue, document("old", "Old"), document("new", "New", supersedes=["old"]))
    assert catalogue.dirty() == ["hq/new", "hq/old"]
    assert [found.id for found in catalogue.documents_by(catalogue.chain("hq/old")[1:]).values()] == ["hq/new"]
    assert {(change.document_id, change.kind) for change in catalogue.changes(limit=2)} == {
        ("hq/new", "new"),
        ("hq/old", "superseded"),
    }


def test_withdrawing_is_news(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"))
    install(catalogue, document("a", "A", declared_status="withdrawn"))
    assert catalogue.changes(limit=1)[0].kind == "withdrawn"


def test_a_mark_made_while_indexing_is_kept(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"))
    seen = catalogue.dirty_marks()
    install(catalogue, document("a", "A again"))
    catalogue.clear_dirty(seen)
    assert catalogue.dirty() == ["hq/a"]


def test_a_document_in_two_collections_goes_with_the_last(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"))
    install(catalogue, document("a", "A, newer"), collection="hq/training")
    assert catalogue.document("hq/a") == document("a", "A, newer")
    assert catalogue.documents("hq/guidance") == [document("a", "A")]
    assert set(catalogue.collections_of("hq/a")) == {"hq/guidance", "hq/training"}
    assert catalogue.remove_collection("hq/training") == Changes()
    assert catalogue.document("hq/a") == document("a", "A")
    assert catalogue.remove_collection("hq/guidance") == Changes(removed=("hq/a",))
    assert catalogue.document("hq/a") is None


def test_one_source_speaks_for_an_institute(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"))
    catalogue.add_source(Source("other", "https://example.net", pinned=True))
    with pytest.raises(SourceError) as raised:
        install(catalogue, document("a", "Not theirs"), collection="hq/more", source="other")
    assert raised.value.code == "prefix_owned"
    assert catalogue.owner("hq") == "hq-source"
    assert catalogue.collection_state("hq/more") is None
    assert catalogue.document("hq/a") == document("a", "A")


@pytest.mark.parametrize(("pinned", "owner"), [(True, "other"), (False, "hq-source")])
def test_a_removed_owner_gives_way_only_to_a_trusted_hand(catalogue: Catalogue, pinned: bool, owner: str) -> None:
    install(catalogue, document("a", "A"))
    catalogue.remove_source("hq-source")
    catalogue.add_source(Source("other", "https://example.net", pinned=pinned))
    if pinned:
        install(catalogue, document("a", "A"), source="other")
    else:
        with pytest.raises(SourceError):
            install(catalogue, document("a", "A"), source="other")
    assert catalogue.owner("hq") == owner


def test_what_is_here_and_what_is_wanted(catalogue: Catalogue) -> None:
    same = file("shared.pdf")
    install(catalogue, document("a", "A", files=[same]), document("b", "B", files=[same, file("b.pdf")]))
    assert [(document_id, wanted.name) for document_id, wanted in catalogue.wanted()] == [
        ("hq/a", "shared.pdf"),
        ("hq/b", "b.pdf"),
    ]
    catalogue.record_objects([(same.sha256, same.length)])
    assert [wanted.name for _, wanted in catalogue.wanted("hq/guidance")] == ["b.pdf"]
    assert catalogue.objects_here() == {same.sha256}
    catalogue.forget_objects([same.sha256])
    assert catalogue.objects_here() == frozenset()


def test_a_segment_marks_the_documents_whose_text_it_has(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A"), document("b", "B", files=[file("b.pdf", "fr")]))
    settle(catalogue)
    assert catalogue.segments_here() == set()
    catalogue.record_segment("hq/guidance", Segment("segment-en-1.tar.zst", sha256("segment"), 7, "en"))
    assert catalogue.dirty() == ["hq/a"]
    assert catalogue.segments_here() == {sha256("segment")}


def test_another_connection_sees_what_was_installed(catalogue: Catalogue, tmp_path: Path) -> None:
    other = Catalogue(tmp_path / "catalogue.db")
    assert other.documents() == []
    install(catalogue, document("a", "A"))
    assert [found.id for found in other.documents()] == ["hq/a"]
    other.close()


def test_references_are_found_by_their_end_too(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A", reference="DPO Ref. 2010.08"), document("b", "B", reference="2010.8"))
    assert catalogue.by_reference("2010.8") == ["hq/b", "hq/a"]
    assert catalogue.by_reference("8") == []
    assert catalogue.by_reference("") == []


def test_lone_surrogates_do_not_break_the_catalogue(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "bad \ud800 title"))
    found = catalogue.document("hq/a")
    assert found is not None
    assert found.title() == "bad ? title"


def test_for_whom_a_collection_is(catalogue: Catalogue) -> None:
    one = Collection(
        "hq/guidance", {}, (document("a", "A"),), posts=("Driver", "bad \ud800"), missions=("North",), audiences=("all",)
    )
    catalogue.install_collection("hq-source", one, 1, "c" * 64)
    [row] = catalogue.collections()
    assert (row.posts, row.missions, row.audiences) == (("Driver", "bad ?"), ("North",), ("all",))
    catalogue.install_collection("hq-source", dataclasses.replace(one, posts=(), missions=("South",)), 2, "d" * 64)
    [row] = catalogue.collections()
    assert (row.posts, row.missions, row.audiences) == ((), ("South",), ("all",))
    catalogue.remove_collection("hq/guidance")
    assert catalogue.collections() == []


def test_documents_are_read_by_their_ids(catalogue: Catalogue) -> None:
    documents = [document(f"d{number}", str(number)) for number in range(1200)]  # more than is kept, or read at once
    install(catalogue, *documents)
    assert list(catalogue.each_document()) == documents
    assert catalogue.document_ids("hq/guidance") == [one.id for one in documents]
    assert catalogue.count() == 1200
    wanted = ["hq/d7", "hq/none", "hq/d1199", "hq/d7"]
    assert list(catalogue.documents_by(wanted)) == ["hq/d7", "hq/d1199"]
    for one in documents:
        assert catalogue.document(one.id) == one
    install(catalogue, document("d7", "Seven, corrected"))
    assert catalogue.documents_by(wanted) == {"hq/d7": document("d7", "Seven, corrected")}
    assert catalogue.ids([0, *catalogue.numbers(wanted).values()]) == {catalogue.numbers(["hq/d7"])["hq/d7"]: "hq/d7"}


def test_the_last_collection_counts_even_when_its_records_are_the_same(catalogue: Catalogue) -> None:
    install(catalogue, document("a", "A", themes=("Roads",)))
    install(catalogue, document("a", "A, newer"), collection="hq/training")
    settle(catalogue)
    assert not install(catalogue, document("a", "A", themes=("Roads",)))
    assert catalogue.document("hq/a") == document("a", "A", themes=("Roads",))
    assert catalogue.collections_of("hq/a") == ("hq/training", "hq/guidance")
    assert catalogue.dirty() == ["hq/a"]
    catalogue.remove_collection("hq/guidance")
    assert catalogue.document("hq/a") == document("a", "A, newer")


def test_references_are_found_by_whole_groups(catalogue: Catalogue) -> None:
    install(
        catalogue,
        document("a", "A", reference="12010.8"),
        document("b", "B", reference="SOP 2010.8"),
        document("c", "C", reference="2010.8.1"),
        document("d", "D", reference="2010.8"),
    )
    assert catalogue.by_reference("2010.8") == ["hq/d", "hq/b"]
    assert catalogue.by_reference("sop.2010.8") == ["hq/b"]


def test_what_is_missing(catalogue: Catalogue) -> None:
    one, two = file("one.pdf"), file("two.pdf")
    install(catalogue, document("a", "A", files=[one, two]))
    catalogue.record_objects([(one.sha256, one.length)])
    assert catalogue.missing() == {two.sha256}
    found = catalogue.document_with(two.sha256)
    assert found is not None
    assert found.id == "hq/a"
