"""Comparison and review of records, without a repository: what the end-to-end test has no room for."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any

from resources.models import Collection, Document, File, PartialDate, Patch, Relation
from sync.publish.changes import FileChanges, compare
from sync.publish.review import review, two_versions
from sync.publish.texts import Text

TODAY = datetime.date(2026, 11, 23)


def file(name: str, sha256: str = "", language: str = "en", role: str = "document") -> File:
    return File(sha256 or (name.encode().hex() * 64)[:64], 10, "text/plain", language, name, role)


def document(slug: str, *files: File, supersedes: tuple[str, ...] = (), **more: Any) -> Document:
    values = {"kind": "report", "titles": {"en": slug}, "declared_status": None, "issued": PartialDate(iso="2020"), **more}
    relations = tuple(Relation("supersedes", f"hq/{target}") for target in supersedes)
    return Document(id=f"hq/{slug}", files=files or (file(slug),), relations=relations, **values)


def collection(*documents: Document, name: str = "guidance", **more: Any) -> Collection:
    return Collection(f"hq/{name}", {"en": name}, documents, **more)


def codes(*collections: Collection) -> set[tuple[str | None, str | None]]:
    return {(notice["code"], notice["item"]) for notice in review(collections, {})}


def test_what_a_build_adds_to_a_file_is_no_change() -> None:
    plain = document("a", file("a.txt"))
    signed = dataclasses.replace(
        plain,
        files=(
            dataclasses.replace(plain.files[0], segment="segment-en-1.tar.zst", packed=True, patches=(Patch("0" * 64, 1),)),
        ),
    )
    assert compare([collection(signed)], [collection(plain)], TODAY).counts["unchanged"] == 1


def test_files_that_came_went_and_got_another_name() -> None:
    before = document("a", file("a.txt", "1" * 64), file("b.txt", "2" * 64), file("c.txt", "3" * 64))
    after = document("a", file("a.txt", "9" * 64), file("bb.txt", "2" * 64), file("d.txt", "4" * 64))
    (change,) = compare([collection(before)], [collection(after)], TODAY).documents
    assert change.fields == ("file",)
    assert change.files == FileChanges(added=("d.txt",), changed=("a.txt",), renamed=("bb.txt",), removed=("c.txt",))
    found = compare([collection(before)], [collection(after)], TODAY).files
    assert {one.sha256 for one in found} == {"9" * 64, "4" * 64}


def test_a_language_alone_is_told_as_that() -> None:
    before, after = document("a", file("a.txt")), document("a", file("a.txt", language="fr"))
    (change,) = compare([collection(before)], [collection(after)], TODAY).documents
    assert (change.fields, change.files) == (("language",), FileChanges())


def test_withdrawn_weighs_more_than_superseded_and_given_back_is_a_change() -> None:
    old, gone = document("old"), document("old", declared_status="withdrawn")
    new = document("new", supersedes=("old",))
    found = {one.id: one for one in compare([collection(old)], [collection(gone, new)], TODAY).documents}
    assert (found["hq/old"].change, found["hq/old"].superseded_by) == ("withdrawn", "hq/new")
    (back,) = compare([collection(gone)], [collection(old)], TODAY).documents
    assert (back.change, back.fields) == ("changed", ("status",))
    # Superseded before already: nothing has become of it.
    assert compare([collection(old, new)], [collection(old, new)], TODAY).documents == ()


def test_a_document_in_two_collections_counts_once() -> None:
    one = document("a")
    before = [collection(one)]
    after = [collection(one), collection(one, name="other", posts=("Driver",))]
    found = compare(before, after, TODAY)
    (change,) = found.documents
    assert (change.change, change.fields, change.collections) == ("changed", ("collection",), ("hq/guidance", "hq/other"))
    assert [(made.id, made.change) for made in found.collections] == [("hq/other", "new")]
    changed = [after[0], dataclasses.replace(after[1], posts=("Chief",))]
    (made,) = compare(after, changed, TODAY).collections
    assert (made.change, made.fields) == ("changed", ("posts",))
    other = dataclasses.replace(one, titles={"en": "Other"})
    assert [notice["item"] for notice in two_versions([collection(one), collection(other, name="other")])] == ["hq/a"]
    assert list(two_versions(after)) == []


def test_circles() -> None:
    circle = [document("a", supersedes=("b",)), document("b", supersedes=("c",)), document("c", supersedes=("a",))]
    assert ("circle", "hq/a") in codes(collection(*circle))
    assert codes(collection(document("x", supersedes=("x",)))) >= {("circle", "hq/x")}
    assert not any(code == "circle" for code, _ in codes(collection(*circle[:2], document("c"))))


def test_an_older_document_that_supersedes_a_newer_one() -> None:
    def found(new: str | None, old: str | None, **more: Any) -> bool:
        date = {name: PartialDate(iso=iso) if iso else None for name, iso in (("new", new), ("old", old))}
        known = [document("new", issued=date["new"], supersedes=("old",)), document("old", issued=date["old"], **more)]
        return ("older_supersedes", "hq/new") in codes(collection(*known))

    assert found("2023-01-01", "2025") and found("2023", "2024-01-01")
    assert not found("2025", "2023-01-01") and not found("2023", "2023-12-31"), "the same year may be either"
    assert not found(None, "2025") and not found("2023", None)
    assert found("2024", "2022", effective=PartialDate(iso="2025-02")), "from when it holds, where that is said"


def test_lessons_that_lack_a_language_of_most() -> None:
    both = [document(slug, file(slug), file(f"{slug}_fr", language="fr"), kind="training") for slug in ("one", "two")]
    alone = document("three", kind="training")
    assert ("training_language", "hq/three") in codes(collection(*both, alone))
    assert not any(code == "training_language" for code, _ in codes(collection(both[0], alone)))  # half is not most
    withdrawn = dataclasses.replace(alone, declared_status="withdrawn")
    assert not any(code == "training_language" for code, _ in codes(collection(*both, withdrawn)))


def test_what_is_past_is_left_in_peace() -> None:
    past = document("a", kind="sop", issued=None, handling="internal", declared_status="withdrawn")
    assert codes(collection(past, document("b", file("a")))) == set()


def test_why_a_file_has_no_text_is_said() -> None:
    """A locked or empty file is no scan."""
    for code, words in (
        ("no_text", "may be a scan"), ("encrypted", "password"), ("empty", "empty file"), ("damaged", "could not be read"),
    ):  # fmt: skip
        one = file("a.pdf")
        texts = {one.sha256: Text("application/pdf", problem={"code": code, "message": ""})}
        (found,) = review([collection(document("a", one))], texts)
        assert found["code"] == "no_text" and words in (found["message"] or "")
        assert code == "no_text" or "scan" not in (found["message"] or "")
