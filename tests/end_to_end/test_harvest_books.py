"""A catalogue of books, served by calibre's own server: harvested, signed, synced over HTTP, found, and opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from tests.support.command_line import CommandLine
from tests.support.harvests import CALIBRE, Calibre, book
from tests.support.nginx import free_port
from tests.support.web import WebServer

pytestmark = pytest.mark.skipif(not CALIBRE, reason="calibre is not installed (packaging/setup.sh tests peers)")

CONFIGURATION = """
[harvest]
type = "opds"
url = "{url}"
name = "Example books"
terms = "CC BY 4.0"
attribution = "Example Library"
kind = "manual"
delay = 0
"""


def test_books_from_calibre_to_a_reader(tmp_path: Path) -> None:
    calibre, run = Calibre(tmp_path), CommandLine(tmp_path / "home")
    repository, file = tmp_path / "repository", tmp_path / "books.toml"
    book(tmp_path / "radio.epub", "Radio rooms", "The radio room keeps a log of every call.")
    book(tmp_path / "eau.epub", "Eau potable", "Le puits est désinfecté chaque semaine.", "fr", "urn:uuid:2")
    (tmp_path / "radio.txt").write_text("The radio room keeps a log of every call, with the time.", encoding="utf-8")
    calibre.run("add", tmp_path / "radio.epub", tmp_path / "eau.epub")
    calibre.run("add_format", 1, tmp_path / "radio.txt")
    run.good("publish", "init", repository, "--institute", "ex", "--name", "Example")
    port = free_port()
    with calibre.serving(port) as url:
        file.write_text(CONFIGURATION.format(url=url), encoding="utf-8")
        first = run.good("publish", "add", repository, file, "--collection", "ex/books")
        assert (first["added"], first["complete"], first["problems"]) == (2, True, [])
        again = run.good("publish", "add", repository, file, "--collection", "ex/books")
        assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 2)
        assert again["not_modified"] == 3, "no book travels twice"
    fingerprint = run.good("publish", "build", repository)["fingerprint"]
    with WebServer(repository / "public") as web:
        run.good("source", "add", "ex", web.url, "--fingerprint", fingerprint)
        assert run.good("sync")["sources"][0]["added"] == 2

    (hit,) = run.good("search", "log of every call")["hits"]
    assert (hit["title"], hit["kind"], hit["available"]) == ("Radio rooms", "manual", True)
    assert [one["title"] for one in run.good("search", "puits")["hits"]] == ["Eau potable"]
    shown = run.good("show", hit["id"])
    assert (shown["rights"], shown["attribution"], shown["signed"]) == ("CC BY 4.0", "Example Library", True)
    assert sorted(one["media_type"] for one in shown["files"]) == ["application/epub+zip", "text/plain"]
    with Library.open(Home.at(run.home)) as library:
        for one in library.entry(hit["id"]).document.files:
            name = "radio.epub" if one.media_type == "application/epub+zip" else "radio.txt"
            opened = library.copy_for_opening(one)
            assert opened.suffix == Path(name).suffix and "log of every call" in library.passages(one.sha256)[0].text

    calibre.run("remove", 2)
    with calibre.serving(port):
        changed = run.good("publish", "add", repository, file, "--collection", "ex/books")
        assert (changed["withdrawn"], changed["complete"]) == (1, True)
    run.good("publish", "build", repository)


def test_a_reader_takes_books_without_a_publisher(tmp_path: Path) -> None:
    calibre, run, file = Calibre(tmp_path), CommandLine(tmp_path / "home"), tmp_path / "books.toml"
    book(tmp_path / "radio.epub", "Radio rooms", "The radio room keeps a log of every call.")
    calibre.run("add", tmp_path / "radio.epub")
    with calibre.serving(free_port()) as url:
        file.write_text(CONFIGURATION.format(url=url), encoding="utf-8")
        added = run.good("source", "add", "books", file)
        assert (added["signed"], added["fingerprint"], added["title"]) == (False, None, "Example books")
        assert run.good("sync")["sources"][0]["added"] == 1
        assert run.good("sync")["sources"][0]["result"] == "nothing_new"
    answer = run("sync", "--json")
    assert answer.code == 1 and answer.json["sources"][0]["errors"][0]["code"] == "unreachable"
    (hit,) = run.good("search", "radio log")["hits"]
    assert hit["id"].startswith("local.books/") and hit["available"]
    shown = run.good("show", hit["id"])
    assert (shown["signed"], shown["trusted"], shown["rights"]) == (False, False, "CC BY 4.0")
    assert "Example books (not signed)" in run("show", hit["id"]).out
