"""Asking politely: validators, limits, pauses, redirects, refusals. A real server on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.errors import SourceError
from sync.harvest.configuration import Configuration
from sync.harvest.fetching import Fetcher
from sync.transport import Link
from tests.support.web import WebServer


class Visits:
    """Visits to one server, each with a fetcher of its own and one folder for all."""

    def __init__(self, web: WebServer, folder: Path) -> None:
        self.web = web
        self.folder = folder
        self.slept: list[float] = []  # which is all the time that passes
        self.more: dict[str, object] = {"delay": 0.0}

    def fetcher(self, **more: object) -> Fetcher:
        configuration = Configuration("feed", f"{self.web.url}/feed.xml", **{**self.more, **more})  # type: ignore[arg-type]
        link = Link(connect=3, read=3, pauses=(0, 0), sleep=self.slept.append, clock=lambda: sum(self.slept))
        return Fetcher(configuration, self.folder / "cache", link)

    def error(self, url: str, **more: object) -> SourceError:
        with self.fetcher(**more) as fetcher, pytest.raises(SourceError) as caught:
            fetcher.get(url)
        message = caught.value.message
        assert message.endswith(".") and message.count(". ") >= 1 and "Error" not in message, message
        return caught.value

    def cached(self) -> list[str]:
        return sorted(path.suffix for path in (self.folder / "cache").glob("*"))


@pytest.fixture
def visits(tmp_path: Path) -> Iterator[Visits]:
    (tmp_path / "www").mkdir()
    for name, data in {"a.pdf": b"%PDF-1.4 one", "b.pdf": b"%PDF-1.4 two"}.items():
        (tmp_path / "www" / name).write_bytes(data)
    with WebServer(tmp_path / "www") as web:
        yield Visits(web, tmp_path)


def test_a_second_visit_asks_whether_it_has_changed(visits: Visits) -> None:
    url = f"{visits.web.url}/a.pdf"
    with visits.fetcher() as fetcher:
        first = fetcher.get(url)
        assert (first.read(), first.fresh, first.length) == (b"%PDF-1.4 one", True, 12)
    with visits.fetcher() as fetcher:
        again = fetcher.get(url)
        assert (again.read(), again.fresh, again.sha256) == (b"%PDF-1.4 one", False, first.sha256)
        assert (fetcher.unchanged, fetcher.requests, fetcher.carried) == (1, 1, 0)
    assert "If-None-Match" in visits.web.requests[1].headers
    (visits.web.folder / "a.pdf").write_bytes(b"%PDF-1.4 new")
    with visits.fetcher() as fetcher:
        assert (fetcher.get(url).read(), fetcher.unchanged) == (b"%PDF-1.4 new", 0)


@pytest.mark.parametrize("damage", ["body gone", "body changed", "record broken", "record of another"])
def test_a_damaged_cache_is_asked_for_anew(visits: Visits, damage: str) -> None:
    url = f"{visits.web.url}/a.pdf"
    with visits.fetcher() as fetcher:
        path = fetcher.get(url).path
    record = path.with_suffix(".json")
    if damage == "body gone":
        path.unlink()
    elif damage == "body changed":
        path.write_bytes(b"%PDF-1.4 oNe")
    elif damage == "record broken":
        record.write_bytes(b"{")
    else:
        record.write_text(json.dumps({**json.loads(record.read_bytes()), "asked": "https://example.org/"}), encoding="utf-8")
    with visits.fetcher() as fetcher:
        assert (fetcher.get(url).read(), fetcher.unchanged) == (b"%PDF-1.4 one", 0)


def test_bytes_that_are_kept_elsewhere_need_not_be_here_too(visits: Visits, tmp_path: Path) -> None:
    url = f"{visits.web.url}/a.pdf"
    objects: dict[str, Path] = {}
    with visits.fetcher() as fetcher:
        fetcher._kept = objects.get
        found = fetcher.get(url)
        fetcher.release(found)
        assert found.path.exists(), "nobody else has it yet"
        objects[found.sha256] = tmp_path / "object"
        objects[found.sha256].write_bytes(found.read())
        fetcher.release(found)
    assert visits.cached() == [".json"]
    with visits.fetcher() as fetcher:
        fetcher._kept = objects.get
        assert (fetcher.get(url).path, fetcher.unchanged) == (tmp_path / "object", 1)


def test_it_pauses_between_requests_and_not_before_the_first(visits: Visits) -> None:
    with visits.fetcher(delay=2.5) as fetcher:
        fetcher.get(f"{visits.web.url}/a.pdf")
        assert visits.slept == []
        fetcher.get(f"{visits.web.url}/b.pdf")
    assert sum(visits.slept) == pytest.approx(2.5)


def test_a_busy_server_is_waited_for(visits: Visits) -> None:
    visits.web.say("a.pdf", "later:503,7")
    with visits.fetcher() as fetcher:
        assert fetcher.get(f"{visits.web.url}/a.pdf").length == 12
    assert sum(visits.slept) == 7
    visits.web.say("b.pdf", "later:429,4000")
    assert visits.error(f"{visits.web.url}/b.pdf").code == "busy"


@pytest.mark.parametrize("fault", ["challenge", "403", "401"])
def test_a_challenge_is_no_document_and_the_server_is_left_alone(visits: Visits, fault: str) -> None:
    visits.web.say("*", f"{fault} ...")
    with visits.fetcher() as fetcher:
        for _ in range(5):
            with pytest.raises(SourceError) as caught:
                fetcher.get(f"{visits.web.url}/a.pdf")
            assert caught.value.code == "blocked"
    assert len(visits.web.requests) == 3
    assert not (visits.folder / "cache").exists()


def test_what_is_cut_is_asked_for_again_and_then_told(visits: Visits) -> None:
    visits.web.say("a.pdf", "cut:5 500 ok")
    with visits.fetcher() as fetcher:
        assert fetcher.get(f"{visits.web.url}/a.pdf").read() == b"%PDF-1.4 one"
    visits.web.say("b.pdf", "cut:5 ...")
    assert visits.error(f"{visits.web.url}/b.pdf").code == "unreachable"
    assert visits.cached() == [".body", ".json"], "nothing is left of a half one"
    assert visits.error(f"{visits.web.url}/none.pdf").code == "not_found"


def test_limits_of_a_document_and_of_the_visit(visits: Visits) -> None:
    visits.web.say("a.pdf", "endless")
    assert visits.error(f"{visits.web.url}/a.pdf", max_document_bytes=1000).code == "too_large"
    with visits.fetcher(max_bytes=20) as fetcher:
        fetcher.get(f"{visits.web.url}/a.pdf")
        with pytest.raises(SourceError) as caught:
            fetcher.get(f"{visits.web.url}/b.pdf")
    assert caught.value.code == "too_much"


def test_compressed_bytes_are_counted_as_what_they_become(visits: Visits) -> None:
    (visits.web.folder / "bomb").write_bytes(bytes(30_000_000))
    visits.web.say("bomb", "gzip")
    assert visits.error(f"{visits.web.url}/bomb", max_document_bytes=1_000_000).code == "too_large"


def test_it_goes_to_the_hosts_that_were_named_and_to_no_other(visits: Visits, tmp_path: Path) -> None:
    with WebServer(tmp_path / "www") as other:
        assert visits.error(f"{other.url}/a.pdf").code == "elsewhere"
        visits.web.say("a.pdf", f"redirect:{other.url}/a.pdf ...")
        assert visits.error(f"{visits.web.url}/a.pdf").code == "elsewhere"
        assert other.requests == []
        named = other.url.removeprefix("http://")
        with visits.fetcher(hosts=frozenset({named})) as fetcher:
            found = fetcher.get(f"{visits.web.url}/a.pdf")
        assert (found.url, found.length) == (f"{other.url}/a.pdf", 12)


def test_redirects_within_the_server_are_followed_and_end(visits: Visits) -> None:
    visits.web.say("old.pdf", "redirect:/a.pdf")
    with visits.fetcher() as fetcher:
        found = fetcher.get(f"{visits.web.url}/old.pdf")
        assert (found.url, found.read()) == (f"{visits.web.url}/a.pdf", b"%PDF-1.4 one")
    visits.web.say("a.pdf", "redirect:/a.pdf ...")
    assert visits.error(f"{visits.web.url}/a.pdf").code == "wrong_server"


def test_addresses_that_may_be_asked(visits: Visits) -> None:
    with visits.fetcher() as fetcher:
        base = f"{visits.web.url}/lists/one.xml"
        assert fetcher.address("../a.pdf#page=2", base) == f"{visits.web.url}/a.pdf"
        secure = visits.web.url.replace("http:", "https:")
        assert fetcher.address(f"{secure}/a.pdf", base) == f"{secure}/a.pdf"
        for link in (
            "file:///etc/passwd", "ftp://example.org/a", "http://example.org/a", "//example.org/a", "javascript:alert(1)",
            "http://[::1", f"http://me@{visits.web.url[7:]}/a", "a" * 3000, "http://127.0.0.1:1/a",
        ):  # fmt: skip
            assert fetcher.address(link, base) is None, link


def test_from_https_never_to_http(tmp_path: Path) -> None:
    with Fetcher(Configuration("feed", "https://example.org/feed"), tmp_path) as fetcher:
        assert fetcher.address("https://example.org/a", "https://example.org/feed")
        assert fetcher.address("http://example.org/a", "https://example.org/feed") is None
        with pytest.raises(SourceError) as caught:
            fetcher._check("https://example.org/a", "http://example.org/a")
    assert caught.value.code == "elsewhere"


def test_who_says_stop_is_heard_before_each_request(visits: Visits) -> None:
    def stop() -> None:
        raise SourceError("budget", "Enough. Go on tomorrow.")

    with visits.fetcher() as fetcher:
        fetcher._before = stop
        with pytest.raises(SourceError, match="Enough"):
            fetcher.get(f"{visits.web.url}/a.pdf")
    assert visits.web.requests == []


def test_what_is_no_longer_asked_for_is_forgotten(visits: Visits) -> None:
    with visits.fetcher() as fetcher:
        fetcher.get(f"{visits.web.url}/a.pdf")
        fetcher.get(f"{visits.web.url}/b.pdf")
    with visits.fetcher() as fetcher:
        kept = fetcher.get(f"{visits.web.url}/b.pdf").path
        fetcher.prune()
    assert {path.stem for path in (visits.folder / "cache").glob("*")} == {kept.stem}
