"""Sites by profile: what is asked and what never, whose version is whose, and what hostile pages cost. Real servers."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.errors import SourceError, UsageError
from sync.harvest import site
from sync.harvest.addresses import canonical, matches
from sync.harvest.configuration import Configuration, parse_configuration
from sync.harvest.fetching import Fetcher
from sync.harvest.gathering import gather, look
from sync.harvest.profile import SHIPPED, read_profile
from sync.harvest.records import Harvest
from sync.harvest.robots import parse
from tests.support.harvests import LINK, visit
from tests.support.web import WebServer


class Site:
    def __init__(self, web: WebServer, folder: Path) -> None:
        self.web, self.folder = web, folder
        web.types = {"robots.txt": "text/plain", "*.pdf": "application/pdf", "*.xml": "text/xml", "*": "text/html"}

    def page(self, path: str, body: str) -> None:
        self.web.pages[path] = body.encode()

    def harvest(self, own: dict[str, Any] | None = None, **more: Any) -> Harvest:
        return visit("site", f"{self.web.url}/en", self.folder, own={"pages": ["/"], **(own or {})}, **more)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Site]:
    (tmp_path / "www").mkdir()
    with WebServer(tmp_path / "www") as web:
        yield Site(web, tmp_path)


def codes(harvest: Harvest) -> list[str | None]:
    return [problem["code"] for problem in harvest.problems]


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("HTTP://Example.ORG:80", "http://example.org/"),
        ("https://example.org:443/a#b", "https://example.org/a"),
        ("https://example.org:8443/%24web/a b.pdf", "https://example.org:8443/$web/a%20b.pdf"),
        ("https://example.org/a%2fb%7ec", "https://example.org/a%2Fb~c"),
        ("https://example.org/a?utm_source=x&id=1&fbclid=2", "https://example.org/a?id=1"),
        ("https://example.org/é", "https://example.org/%C3%A9"),
        ("https://example.org/x/../y/./%2e%2E/z/..", "https://example.org/"),
    ],
)
def test_one_way_of_writing_an_address(url: str, found: str) -> None:
    assert canonical(url, "https://example.org/") == found
    assert canonical(found) == found


@pytest.mark.parametrize(
    "url", ["https://", "https://me@example.org/", "https://example.org:99999/", "https://[::1/", "mailto:a@example.org"]
)
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(ValueError):
        canonical(url)


def test_patterns_of_paths() -> None:
    assert matches("/en", "/english") and not matches("/en/", "/en") and matches("/*.pdf$", "/a/b.pdf")
    assert not matches("/*.pdf$", "/a.pdf?x") and matches("/a*b*c", "/a1b2c3") and not matches("/a*b*c", "/acb")
    assert not matches("/en$", "/en/x") and not matches("/ab*ba$", "/aba")


def test_robots_as_the_standard_has_it() -> None:
    rules = parse(
        "User-agent: other\nDisallow: /\n\nUser-Agent: x\nUser-agent: FieldShelf # us\nDisallow: /a\nAllow: /a/b$\n"
        "Crawl-delay: 2.5\nDisallow:\n\nUser-agent: *\nDisallow: /z\nSitemap: https://example.org/s.xml"
    )
    assert [rules.permits(f"https://example.org{path}") for path in ("/a", "/a/b", "/a/bc", "/z")] == [False, True, False, True]
    assert (rules.delay, rules.sitemaps) == (2.5, ("https://example.org/s.xml",))
    assert parse("<html>no</html>").permits("https://example.org/")


def test_language_links_are_versions_of_one_document_on_every_page(made: Site) -> None:
    made.page(
        "en",
        '<h1>Hub</h1><h2>Policies</h2><p>Wells <a href="/f/2019.17%20Wells.pdf">English</a> | '
        '<a href="/f/puits.pdf">French</a></p>'
        '<p><a href="/f/Radio.pdf">Radio rooms</a><a href="/fr">Français</a></p>',
    )
    made.page("fr", '<p>Puits <a href="/f/2019.17 Wells.pdf#p">anglais</a> | <a href="/f/puits.pdf">français (PDF)</a></p>')
    harvest = made.harvest()
    assert harvest.complete and harvest.whole and harvest.problems == ()
    wells, radio = harvest.records
    assert (wells.titles, wells.reference) == ({"en": "Wells", "fr": "Puits"}, "2019.17")
    assert [(file.name, file.language) for file in wells.files] == [("2019.17 Wells.pdf", "en"), ("puits.pdf", "fr")]
    assert (radio.titles, len(radio.files)) == ({"en": "Radio rooms"}, 1)
    made.page("en", '<p>Wells <a href="/f/puits.pdf">French</a></p>')
    assert made.harvest().records[0].identity == wells.identity, "it stays itself for as long as one of its files"


def test_the_shipped_profiles_are_sound_and_say_what_they_are() -> None:
    for path in SHIPPED.glob("*.toml"):
        profile = read_profile(Configuration("site", "https://hub.example.org/en", own={"profile": path.stem}))
        assert profile.is_page("https://hub.example.org/fr/news") and not profile.is_page("https://hub.example.org/fr/search")
        assert "NOT RUN AGAINST THE LIVE SITE" in path.read_text(encoding="utf-8")


def test_the_example_of_the_handbook_is_a_profile(tmp_path: Path) -> None:
    text = (Path(__file__).parents[3] / "docs" / "harvest.md").read_text(encoding="utf-8")
    example = next(part for part in text.split("```")[1::2] if part.startswith("toml\n") and "[site.kinds]" in part)
    profile = read_profile(parse_configuration(example.removeprefix("toml\n"), tmp_path / "site.toml"))
    assert (profile.language("Kreyòl (PDF)"), profile.language("Kreyòl course")) == ("ht", None)
    assert profile.of_path("https://files.example.org/$web/Guidance/Wells/a.pdf") == {"section": "Guidance", "theme": "Wells"}


@pytest.mark.parametrize(
    "own",
    [{"pagse": ["/"]}, {"profile": "none"}, {"depth": 99}, {"kinds": {"book": ["x"]}}, {"reference": "("},
     {"reference": "a{99999999999}"}, {"reference": "(" * 900 + ")" * 900}, {"reference": "[[a]"}, {"links": "a[["},
     {"theme": ["x"]}, {"languages": {"x": "?"}}, {"start": ["mailto:x"]}, {"sitemap": "no"}, {"pages": "x"}],
)  # fmt: skip
def test_a_wrong_profile_is_told_and_nothing_is_asked(made: Site, own: dict[str, Any]) -> None:
    with pytest.raises(UsageError) as caught:
        made.harvest(own)
    assert caught.value.code == "bad_harvest" and made.web.requests == []


def test_robots_are_kept_to_for_pages_files_and_redirects(made: Site) -> None:
    made.page("robots.txt", "User-agent: *\nDisallow: /no\nCrawl-delay: 3")
    made.page("en", '<a href="/no/page">x</a><a href="/no/a.pdf">A</a><a href="/b.pdf">B</a><a href="/away">y</a>')
    made.web.say("away", "redirect:/no/other")
    slept: list[float] = []
    configuration = Configuration("site", f"{made.web.url}/en", own={"pages": ["/"]}, delay=0.0)
    with Fetcher(configuration, made.folder / "cache", dataclasses.replace(LINK, sleep=slept.append)) as fetcher:
        harvest = look(configuration, fetcher, "hq", made.folder)
        gathered = gather(harvest, configuration, fetcher, made.folder)
    assert not harvest.complete and codes(harvest) == ["robots", "robots"] and len(harvest.records) == 2
    assert not [path for path in made.web.paths() if path.startswith("no")]
    assert "robots" in [problem["code"] for problem in gathered.problems]
    assert sum(slept) >= 3 * 2
    made.page("robots.txt", "User-agent: *\nCrawl-delay: 9000")
    made.web.well()
    with pytest.raises(SourceError) as caught:
        made.harvest()
    assert (caught.value.code, made.web.paths()) == ("robots", ["robots.txt"]), "nobody waits so long, and nothing is fetched"


def test_a_challenge_is_no_page(made: Site) -> None:
    made.web.say("en", "challenge ...")
    with pytest.raises(SourceError) as caught:
        made.harvest()
    assert caught.value.code == "blocked"
    made.web.well()
    made.page("en", '<a href="/a.pdf">A</a>' + "".join(f'<a href="/p{number}">x</a>' for number in range(20)))
    made.web.say("p*", "challenge ...")
    harvest = made.harvest()
    assert (harvest.complete, set(codes(harvest)), len(harvest.records)) == (False, {"blocked"}, 1)
    assert sum(path.startswith("p") for path in made.web.paths()) == 3, "then it is left alone"


def test_a_site_that_goes_away_half_way_is_left_alone_and_nothing_went(made: Site) -> None:
    made.page("en", '<a href="/a.pdf">A</a><a href="/1">n</a>' + "".join(f'<a href="/p{number}">x</a>' for number in range(20)))
    made.page("1", '<a href="/b.pdf">B</a>')
    made.web.say("p*", "cut:3 ...")
    harvest = made.harvest()
    assert (len(harvest.records), harvest.complete, harvest.went(["hq/x"], [])) == (2, False, ())
    assert len({path for path in made.web.paths() if path.startswith("p")}) <= 5


def test_other_hosts_are_not_asked_and_circles_end(made: Site, tmp_path: Path) -> None:
    with WebServer(tmp_path / "www") as other:
        made.page(
            "en",
            f'<a href="{other.url}/x">x</a><a href="{other.url}/x.pdf">x</a><a href="/en?utm_id=1">en</a><a href="/go">g</a>',
        )
        made.web.say("go", f"redirect:{other.url}/y")
        harvest = made.harvest()
        assert other.requests == [] and codes(harvest) == ["elsewhere"] and harvest.records == ()
    assert sorted(made.web.paths()) == ["en", "go", "robots.txt"]
    made.web.well()
    made.web.say("go", "redirect:/go ...")
    assert not made.harvest().complete


def test_pages_depth_and_documents_have_limits(made: Site) -> None:
    made.page("en", '<a href="/1">n</a><a href="/a.pdf">A</a><a href="/b.pdf">B</a>')
    for number in range(1, 30):
        made.page(str(number), f'<a href="/{number + 1}">n</a>')
    for more, own, what in (({"max_pages": 5}, {}, "max_pages"), ({}, {"depth": 4}, "depth"), ({"max_documents": 1}, {}, "")):
        made.web.well()
        harvest = made.harvest(own, **more)
        assert not harvest.complete
        if what:
            assert [problem["item"] for problem in harvest.problems] == [what]
            assert len([path for path in made.web.paths() if path != "robots.txt"]) == 5
        else:
            assert len(harvest.records) == 1


def test_a_page_that_would_keep_a_parser_for_ever_is_read(made: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Left to itself the parser would work on these for hours. What they cost is held against the processor's time: on a busy
    machine the clock goes four times as far."""
    monkeypatch.setattr(site, "LIMITS", dataclasses.replace(site.LIMITS, seconds=600))
    made.page("en", '<a href="/bomb">b</a><a href="/deep">d</a><a href="/c">c</a>')
    made.page("bomb", "".join(f"<font a={number}>" for number in range(5000)) + "<p>x" * 5000 + '<a href="/b.pdf">B</a>')
    made.page("deep", "<div>" * 200_000 + '<a href="/deep.pdf">Deep</a>')
    made.page("c", '<a href="/c.pdf">C</a>')
    before = os.times()
    harvest = made.harvest()
    after = os.times()
    assert harvest.complete and codes(harvest) == []
    assert sorted(record.titles.get("", "") for record in harvest.records) == ["B", "C", "Deep"]
    assert after.children_user + after.children_system - before.children_user - before.children_system < 5


def test_a_page_beyond_the_limits_costs_itself(made: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "LIMITS", dataclasses.replace(site.LIMITS, output=20_000))
    made.page("en", '<a href="/much">m</a><a href="/c">c</a>')
    made.page("much", "".join(f'<p><a href="/{number}.pdf">Number {number}</a></p>' for number in range(2000)))
    made.page("c", '<a href="/c.pdf">C</a>')
    harvest = made.harvest()
    assert not harvest.complete and codes(harvest) == ["too_large"]
    assert [record.titles.get("") for record in harvest.records] == ["C"]


def test_a_document_of_too_many_files_is_told(made: Site) -> None:
    for page in range(3):
        body = "".join(f'<a href="/{number}.pdf">English</a>' for number in range(page * 30, page * 30 + 31))
        made.page(("en", "b", "c")[page], f'<p>{body}</p><a href="/b">b</a><a href="/c">c</a>')
    harvest = made.harvest()
    assert [len(record.files) for record in harvest.records] == [50]
    assert not harvest.complete and [problem["item"] for problem in harvest.problems] == ["files of one document"]


def test_a_site_map_is_a_hint(made: Site) -> None:
    made.page("robots.txt", f"Sitemap: {made.web.url}/all.xml\nSitemap: https://elsewhere.example/x.xml")
    made.page(
        "all.xml",
        f"<urlset><url><loc>{made.web.url}/hidden</loc></url><url><loc>https://elsewhere.example/</loc></url></urlset>",
    )
    made.page("hidden", '<a href="/h.pdf">Hidden</a>')
    made.page("en", "<p>Nothing")
    harvest = made.harvest()
    assert harvest.complete and [record.titles for record in harvest.records] == [{"": "Hidden"}]
    made.page("all.xml", "<html>no map")
    assert made.harvest().complete
