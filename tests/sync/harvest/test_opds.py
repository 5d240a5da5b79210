"""Catalogues of books, in Atom and in JSON, as well-meaning and as hostile servers write them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.errors import FieldshelfError
from resources.models import PartialDate
from sync.harvest.records import Harvest
from tests.support.harvests import visit
from tests.support.web import WebServer

ACQUISITION = "http://opds-spec.org/acquisition"
NAVIGATION = "application/atom+xml;profile=opds-catalog;kind=navigation"


class Catalogue:
    """A server whose pages are written by the test."""

    def __init__(self, web: WebServer, folder: Path) -> None:
        self.web, self.folder = web, folder

    def atom(self, path: str, inner: str, attributes: str = "", before: str = "") -> None:
        feed = (
            f'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" {attributes}>{inner}</feed>'
        )
        self.web.pages[path] = f"{before}{feed}".encode()

    def json(self, path: str, value: dict[str, Any]) -> None:
        self.web.pages[path] = json.dumps(value).encode()

    def harvest(self, path: str = "opds", **more: object) -> Harvest:
        return visit("opds", f"{self.web.url}/{path}", self.folder, **more)

    def files(self, harvest: Harvest) -> dict[str, list[str]]:
        """Paths of the files of each record."""
        return {
            record.identity: [(file.url or "").removeprefix(f"{self.web.url}/") for file in record.files]
            for record in harvest.records
        }

    def error(self, **more: Any) -> str:
        with pytest.raises(FieldshelfError) as caught:
            self.harvest(**more)
        assert caught.value.message.count(". ") >= 1 and "Error" not in caught.value.message
        return caught.value.code


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    (tmp_path / "www").mkdir()
    with WebServer(tmp_path / "www") as web:
        yield Catalogue(web, tmp_path)


def entry(identity: str, *links: str, more: str = "") -> str:
    return f"<entry><id>{identity}</id><title>Book {identity}</title>{more}{''.join(links)}</entry>"


def link(href: str, rel: str = ACQUISITION, kind: str = "application/epub+zip") -> str:
    return f'<link href="{href}" rel="{rel}" type="{kind}"/>'


def deeper(href: str, rel: str = "subsection") -> str:
    """An entry that leads on."""
    return entry(f"to {href}", link(href, rel, NAVIGATION))


def further(href: str) -> dict[str, Any]:
    return {"href": href, "type": "application/opds+json"}


def test_a_book_with_everything_that_is_said_of_it(catalogue: Catalogue) -> None:
    about = (
        "<dcterms:language>fr</dcterms:language><dcterms:issued>2021-05</dcterms:issued><rights>CC BY 4.0</rights>"
        '<author><name>A. Author</name></author><category term="log" label="Logistics"/>'
    )
    page = link("/book/1", "alternate", "text/html")
    catalogue.atom("opds", entry("urn:1", link("a.epub"), link("a.pdf", kind="application/pdf"), page, more=about))
    (record,) = catalogue.harvest().records
    assert [(file.name, file.url) for file in record.files] == [
        ("Book urn:1.epub", f"{catalogue.web.url}/a.epub"),
        ("Book urn:1.pdf", f"{catalogue.web.url}/a.pdf"),
    ]
    assert (record.titles, record.language, record.issued) == ({"fr": "Book urn:1"}, "fr", PartialDate("2021-05"))
    assert (record.rights, record.attribution, record.themes) == ("CC BY 4.0", "A. Author", ("Logistics",))
    assert record.page == f"{catalogue.web.url}/book/1"


def test_other_prefixes_are_the_same_names(catalogue: Catalogue) -> None:
    catalogue.web.pages["opds"] = (
        b'<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:x="http://purl.org/dc/terms/"><a:entry><a:id>1</a:id>'
        b"<a:title>One</a:title><x:language>en</x:language>"
        b'<a:link rel="http://opds-spec.org/acquisition" type="application/pdf" href="1.pdf"/></a:entry></a:feed>'
    )
    (record,) = catalogue.harvest().records
    assert (record.identity, record.titles, record.files[0].name) == ("1", {"en": "One"}, "One.pdf")


def test_open_access_goes_first_and_what_has_a_price_is_not_taken(catalogue: Catalogue) -> None:
    catalogue.atom(
        "opds",
        entry("open", link("plain.epub"), link("open.epub", f"{ACQUISITION}/open-access"))
        + entry("plain", link("p.epub"), link("b.epub", f"{ACQUISITION}/buy"))
        + "".join(entry(rel, link(f"{rel}.epub", f"{ACQUISITION}/{rel}")) for rel in ("buy", "borrow", "subscribe", "sample")),
    )
    assert catalogue.files(catalogue.harvest()) == {"open": ["open.epub"], "plain": ["p.epub"]}


def test_formats_that_this_program_shows_are_taken_where_there_are_any(catalogue: Catalogue) -> None:
    mobi = link("a.mobi", kind="application/x-mobipocket-ebook")
    catalogue.atom("opds", entry("both", link("a.epub"), mobi) + entry("one", mobi.replace("a.", "b.")))
    assert catalogue.files(catalogue.harvest()) == {"both": ["a.epub"], "one": ["b.mobi"]}
    assert catalogue.files(catalogue.harvest(own={"formats": ["mobi"]})) == {"both": ["a.mobi"], "one": ["b.mobi"]}
    assert catalogue.error(own={"formats": "pdf"}) == catalogue.error(own={"format": []}) == "bad_harvest"


def test_addresses_are_relative_to_the_page_and_to_xml_base(catalogue: Catalogue) -> None:
    inner = f'<entry xml:base="books/"><id>2</id><title>Two</title>{link("b.epub")}</entry>'
    catalogue.atom("lists/all", entry("1", link("../a.epub")) + inner, 'xml:base="/files/"')
    assert catalogue.files(catalogue.harvest("lists/all")) == {"1": ["a.epub"], "2": ["files/books/b.epub"]}


def test_pages_navigation_and_loops(catalogue: Catalogue) -> None:
    catalogue.atom(
        "opds",
        deeper("by-title") + deeper("new", "http://opds-spec.org/sort/new") + deeper("opds"),
    )
    following = link("by-title?page=2", "next", NAVIGATION)
    catalogue.atom(
        "by-title", following + entry("1", link("1.epub")) + link("author", "http://opds-spec.org/facet", NAVIGATION)
    )
    catalogue.atom("by-title?page=2", link("by-title", "next", NAVIGATION) + entry("2", link("2.epub")))
    catalogue.atom("new", entry("2", link("2.epub"), link("2.pdf", kind="application/pdf")))
    harvest = catalogue.harvest()
    assert harvest.complete and catalogue.files(harvest) == {"1": ["1.epub"], "2": ["2.epub", "2.pdf"]}
    assert sorted(catalogue.web.paths()) == ["by-title", "by-title", "new", "opds"]


def test_a_list_of_everything_saves_the_walk(catalogue: Catalogue) -> None:
    catalogue.atom(
        "opds", link("all", "http://opds-spec.org/crawlable", NAVIGATION) + entry("n", link("sub", "subsection", NAVIGATION))
    )
    catalogue.atom("all", entry("1", link("1.epub")))
    assert catalogue.files(catalogue.harvest()) == {"1": ["1.epub"]}
    assert catalogue.web.paths() == ["opds", "all"]


def test_an_endless_catalogue_ends_and_then_nothing_counts_as_gone(catalogue: Catalogue) -> None:
    for number in range(30):
        catalogue.atom(f"p{number}", link(f"p{number + 1}", "next", NAVIGATION) + entry(str(number), link(f"{number}.epub")))
    by_pages = catalogue.harvest("p0", max_pages=5)
    assert (len(by_pages.records), by_pages.complete, len(catalogue.web.requests)) == (5, False, 5)
    by_books = catalogue.harvest("p0", max_documents=3)
    assert (len(by_books.records), by_books.complete) == (3, False)
    assert by_books.went(["gone"], []) == () and by_books.problems[0]["code"] == "too_much"


def test_a_page_that_fails_leaves_the_others(catalogue: Catalogue) -> None:
    catalogue.atom(
        "opds", entry("n1", link("bad", "subsection", NAVIGATION)) + entry("n2", link("good", "subsection", NAVIGATION))
    )
    catalogue.atom("good", entry("1", link("1.epub")))
    harvest = catalogue.harvest()
    assert (catalogue.files(harvest), harvest.complete) == ({"1": ["1.epub"]}, False)
    assert [problem["code"] for problem in harvest.problems] == ["not_found"]


def test_entities_are_refused_and_nothing_is_read_through_them(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    inside = f'<!ENTITY file SYSTEM "{(tmp_path / "secret").as_uri()}">'
    for declared, used in ((bomb, "&e11;"), (inside, "&file;")):
        catalogue.atom("opds", f"<title>{used}</title>" + entry("1", link("1.epub")), before=f"<!DOCTYPE feed [{declared}]>")
        assert catalogue.error() == "tampered"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_a_feed"),
        (b"nothing", "not_a_feed"),
        (b"<html><body>Log in</body></html>", "blocked"),
        (b"<!DOCTYPE html><title>Log in</title>", "blocked"),
        (b"<other/>", "not_a_feed"),
        (b"{}", "not_a_feed"),
        (b"{" * 100_000, "not_a_feed"),
        (b'{"metadata": ' + b"[" * 100_000, "not_a_feed"),
        (b"<feed>" * 100_000, None),
    ],
)
def test_what_is_no_catalogue(catalogue: Catalogue, data: bytes, code: str | None) -> None:
    catalogue.web.pages["opds"] = data
    if code is None:
        assert catalogue.harvest().records == ()
    else:
        assert catalogue.error() == code


def test_json_books_pages_groups_and_navigation(catalogue: Catalogue) -> None:
    def publication(identity: str, rel: str = f"{ACQUISITION}/open-access", **about: Any) -> dict[str, Any]:
        links = [{"href": f"{identity}.pdf", "rel": rel, "type": "application/pdf"}]
        return {"metadata": {"identifier": identity, "title": f"Book {identity}", **about}, "links": links}

    catalogue.json(
        "opds",
        {
            "metadata": {"title": "Library"},
            "links": [{"href": "p2", "rel": ["next"], "type": "application/opds+json"}],
            "publications": [
                publication("1", language=["fr"], author=[{"name": "A"}], subject=["Log", {"name": "Air"}], published="2020"),
                publication("paid", f"{ACQUISITION}/buy"),
                {"metadata": 7},
                "rubbish",
            ],
            "groups": [{"metadata": {}, "publications": [publication("3")], "links": [{**further("g"), "rel": "self"}]}],
            "navigation": [further("n"), {"href": "n{?q}", "templated": True}],
        },
    )
    catalogue.json("p2", {"metadata": {}, "publications": [publication("2", title={"en": "Two", "es": "Dos"})]})
    catalogue.json("g", {"metadata": {}, "publications": [publication("3"), publication("4")]})
    catalogue.json("n", {"metadata": {}, "publications": [publication("5")], "navigation": [{"href": "opds"}]})
    harvest = catalogue.harvest()
    records = {record.identity: record for record in harvest.records}
    assert harvest.complete and sorted(records) == ["1", "2", "3", "4", "5"]
    first = records["1"]
    assert (first.titles, first.themes, first.attribution) == ({"fr": "Book 1"}, ("Log", "Air"), "A")
    assert (first.issued, records["2"].titles) == (PartialDate("2020"), {"en": "Two", "es": "Dos"})
