"""Documents by symbol: what is asked, how slowly, and what an empty answer means."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.errors import UsageError
from sync.harvest.configuration import parse_configuration
from sync.harvest.symbols import MOST
from tests.support.harvests import visit
from tests.support.web import WebServer


@pytest.fixture
def web(tmp_path: Path) -> Iterator[WebServer]:
    (tmp_path / "www").mkdir()
    with WebServer(tmp_path / "www") as web:
        yield web


def path(symbol: str, letter: str) -> str:
    return f"api/symbol/access?s={symbol.replace('/', '%2F')}&l={letter}&t=pdf"


def test_languages_that_are_published_and_those_that_are_not(web: WebServer, tmp_path: Path) -> None:
    web.pages[path("A/RES/49/37", "E")] = b"%PDF-1.4 english"
    web.pages[path("A/RES/49/37", "F")] = b"%PDF-1.4 francais"
    web.pages[path("A/RES/49/37", "S")] = b""
    web.pages[path("S/2000/1", "E")] = web.pages[path("S/2000/1", "F")] = web.pages[path("S/2000/1", "S")] = b""
    own = {"symbols": ["A/RES/49/37", "S/2000/1"], "languages": ["en", "fr", "es"]}
    harvest = visit("un-symbols", web.url, tmp_path, own=own)
    (record,) = harvest.records
    assert (record.identity, record.reference, record.kind) == ("A/RES/49/37", "A/RES/49/37", "resolution")
    assert [(file.name, file.language) for file in record.files] == [("A_RES_49_37_en.pdf", "en"), ("A_RES_49_37_fr.pdf", "fr")]
    assert [file.path.read_bytes()[9:] for file in record.files if file.path] == [b"english", b"francais"]
    assert [(problem["code"], problem["item"]) for problem in harvest.problems] == [("not_published", "S/2000/1")]
    assert len(web.requests) == 6


def test_a_page_is_no_document(web: WebServer, tmp_path: Path) -> None:
    web.pages[path("A/RES/49/37", "E")] = b"<html>Please wait</html>"
    harvest = visit("un-symbols", web.url, tmp_path, own={"symbols": ["A/RES/49/37"]})
    assert (harvest.records, harvest.complete, harvest.problems[0]["code"]) == ((), False, "not_what_it_says")


@pytest.mark.parametrize(
    "own",
    [
        {},
        {"symbols": []},
        {"symbols": ["A/RES/49/37"] * (MOST + 1)},
        {"symbols": ["../../etc/passwd"]},
        {"symbols": ["A/RES/*"]},
        {"symbols": ["A/RES/49/37"], "languages": ["de"]},
        {"symbols": ["A/RES/49/37"], "all": True},
    ],
)
def test_only_what_is_named_and_only_a_few(web: WebServer, tmp_path: Path, own: dict[str, object]) -> None:
    with pytest.raises(UsageError) as caught:
        visit("un-symbols", web.url, tmp_path, own=own)
    assert caught.value.code == "bad_harvest" and web.requests == []


def test_somebody_elses_server_is_asked_slowly() -> None:
    text = '[harvest]\ntype = "un-symbols"\npermission = "yes"\ndelay = 0\n'
    found = parse_configuration(text, Path("x.toml"))
    assert (found.url, found.delay) == ("https://documents.un.org", 2.0)
    assert parse_configuration(f'{text}url = "http://127.0.0.1:1"\n', Path("x.toml")).delay == 0
