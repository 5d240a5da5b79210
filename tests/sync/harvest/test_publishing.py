"""A harvest into a publisher's collection: what is updated, what is withdrawn, and what is not believed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.errors import FieldshelfError
from resources.models import Document
from sync.harvest.publishing import HarvestReport, add_harvest
from sync.publish.repository import Repository
from tests.support import documents
from tests.support.harvests import LINK
from tests.support.web import WebServer


class Publishing:
    """A publisher who harvests a server whose list the test writes."""

    def __init__(self, web: WebServer, folder: Path) -> None:
        self.web = web
        self.file = folder / "books.toml"
        self.repo = Repository.init(folder / "repository", "ex", "Example")
        text = f'[harvest]\ntype = "opds"\nurl = "{web.url}/list"\nterms = "CC BY 4.0"\nattribution = "Example"\ndelay = 0\n'
        self.file.write_text(text, encoding="utf-8")

    def lists(self, *slugs: str, path: str = "list", following: str | None = None, **about: Any) -> None:
        publications = []
        for slug in slugs:
            if not (self.web.folder / f"{slug}.pdf").exists():
                documents.pdf(self.web.folder / f"{slug}.pdf", [f"The pages of {slug} and nothing else."])
            links = [{"href": f"/{slug}.pdf", "rel": "http://opds-spec.org/acquisition", "type": "application/pdf"}]
            metadata = {"identifier": f"urn:{slug}", "title": f"Book {slug}", "language": "en", **about}
            publications.append({"metadata": metadata, "links": links})
        links = [{"href": following, "rel": "next"}] if following else []
        self.web.pages[path] = json.dumps({"metadata": {}, "publications": publications, "links": links}).encode()

    def add(self, **more: Any) -> HarvestReport:
        return add_harvest(self.repo, self.file, "books", link=LINK, **more)

    def documents(self) -> dict[str, Document]:
        """By the title that they had when they were first seen."""
        found = self.repo.read_collection("ex/books")
        assert found is not None
        return {document.title("en"): document for document in found[0].documents}

    def withdrawn(self) -> list[str]:
        return [title for title, document in self.documents().items() if document.declared_status == "withdrawn"]


@pytest.fixture
def publishing(tmp_path: Path) -> Iterator[Publishing]:
    (tmp_path / "www").mkdir()
    with WebServer(tmp_path / "www") as web:
        yield Publishing(web, tmp_path)


def codes(report: HarvestReport) -> list[str | None]:
    return [problem["code"] for problem in report.problems]


def test_an_id_outlives_the_title_and_terms_are_the_documents_own_where_it_has_some(publishing: Publishing) -> None:
    publishing.lists("a", rights="CC0")
    publishing.add()
    before = publishing.documents()["Book a"]
    assert (before.rights, before.attribution, before.publisher) == ("CC0", "Example", "ex")
    publishing.lists("a", title="Another title")
    report = publishing.add()
    after = publishing.documents()["Another title"]
    assert (report.updated, after.id, after.rights) == ((before.id,), before.id, "CC BY 4.0")


def test_what_is_no_longer_listed_is_withdrawn_and_comes_back(publishing: Publishing) -> None:
    publishing.lists("a", "b", "c")
    publishing.add()
    publishing.lists("a", "b")
    report = publishing.add()
    assert (len(report.withdrawn), report.complete, publishing.withdrawn()) == (1, True, ["Book c"])
    assert publishing.documents()["Book c"].files, "readers keep what they have, and see that it is withdrawn"
    assert publishing.add().withdrawn == (), "once"
    publishing.lists("a", "b", "c")
    publishing.add()
    assert publishing.withdrawn() == []


def test_a_source_that_lists_nothing_or_loses_most_is_not_believed_without_a_yes(publishing: Publishing) -> None:
    many = [f"n{number}" for number in range(45)]
    publishing.lists(*many)
    publishing.add()
    for left in ([], many[:20]):
        publishing.lists(*left)
        report = publishing.add()
        assert (report.withdrawn, report.complete, codes(report)) == ((), False, ["mass_removal"])
        assert publishing.withdrawn() == []
    report = publishing.add(accept_removals=True)
    assert len(report.withdrawn) == len(publishing.withdrawn()) == 25


def test_a_source_that_goes_away_half_way_takes_nothing_away(publishing: Publishing) -> None:
    publishing.lists("a", "b", following="/more")
    publishing.lists("c", path="more")
    publishing.add()
    publishing.web.say("more", "500 ...")
    report = publishing.add()
    assert (report.withdrawn, report.complete, codes(report)) == ((), False, ["server_error"])
    publishing.web.say("list", "cut:20 ...")
    with pytest.raises(FieldshelfError) as caught:
        publishing.add(accept_removals=True)
    assert caught.value.code == "unreachable" and publishing.withdrawn() == []


def test_a_file_that_does_not_come_leaves_the_document_as_it_was(publishing: Publishing) -> None:
    publishing.lists("a", "b")
    publishing.add()
    before = publishing.documents()["Book b"]
    (publishing.web.folder / "b.pdf").write_bytes(b"<!DOCTYPE html><title>Log in</title>")
    publishing.web.say("a.pdf", "404")
    report = publishing.add()
    assert sorted(map(str, codes(report))) == ["not_found", "not_what_it_says"]
    assert publishing.documents()["Book b"] == before and publishing.withdrawn() == []
    assert report.withdrawn == ()


def test_books_travel_once_and_are_kept_once(publishing: Publishing) -> None:
    publishing.lists("a", "b")
    publishing.add()
    publishing.lists("a", "b", subject="Water")  # the list is new, the books are not
    report = publishing.add()
    assert (report.not_modified, len(report.updated)) == (2, 2)
    assert [
        path for path in (publishing.repo.folder / "work" / "harvest").rglob("*.body") if b"%PDF" in path.read_bytes()
    ] == []


def test_two_sources_in_one_collection_leave_each_other_alone(publishing: Publishing) -> None:
    publishing.lists("a", "b")
    publishing.add()
    own = publishing.file.read_text(encoding="utf-8")
    publishing.file.write_text(own.replace("/list", "/other"), encoding="utf-8")
    publishing.lists("c", path="other")
    assert publishing.add().withdrawn == ()
    assert sorted(publishing.documents()) == ["Book a", "Book b", "Book c"] and publishing.withdrawn() == []


def test_a_limit_of_bytes_ends_the_visit_and_the_next_one_goes_on(publishing: Publishing) -> None:
    publishing.lists("a", "b", "c")
    length = (publishing.web.folder / "a.pdf").stat().st_size
    text = publishing.file.read_text(encoding="utf-8")
    publishing.file.write_text(f"{text}max_bytes = {length + 2000 + length // 2}\n", encoding="utf-8")
    seen = []
    for _ in range(5):
        report = publishing.add()
        seen.append(len(publishing.documents()))
        if report.complete:
            break
        assert "too_much" in codes(report)
    assert seen == sorted(seen) and seen[-1] == 3 and len(seen) > 1
