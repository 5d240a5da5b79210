"""A feed of news: harvested, signed, synced, found and opened, with what happens when the feed fails or forgets."""

from __future__ import annotations

from pathlib import Path

from resources.home import Home
from resources.library import Library
from tests.support import documents
from tests.support.command_line import CommandLine, assert_sentence
from tests.support.web import WebServer

CONFIGURATION = '[harvest]\ntype = "feed"\nurl = "{url}/feed"\nterms = "CC BY 4.0"\nattribution = "Example News"\ndelay = 0\n'
ITEM = (
    "<item><guid>{n}</guid><title>{title}</title><link>https://example.org/{n}</link>"
    "<pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;{text}&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;"
    "</description></item>"
)
PUMP = ITEM.format(n=1, title="New pumps", text="Forty pumps reached the northern districts.")
WELL = ITEM.format(n=2, title="Deep wells", text="Drilling of deep wells begins after the rains.")


def feed(*items: str) -> bytes:
    return f"<rss><channel><title>News</title><language>en</language>{''.join(items)}</channel></rss>".encode()


def test_news_from_a_feed_to_a_reader(tmp_path: Path) -> None:
    run, repository, file = CommandLine(tmp_path / "home"), tmp_path / "repository", tmp_path / "news.toml"
    (tmp_path / "www").mkdir()
    run.good("publish", "init", repository, "--institute", "ex", "--name", "Example")
    with WebServer(tmp_path / "www") as web:
        web.pages["feed"] = feed(PUMP)
        file.write_text(CONFIGURATION.format(url=web.url), encoding="utf-8")
        add = ("publish", "add", repository, file, "--collection", "ex/news")
        assert run.good(*add)["added"] == 1
        again = run.good(*add)
        assert (again["unchanged"], again["not_modified"], again["requests"]) == (1, 1, 1)
        web.pages["feed"] = feed(WELL)  # what was there before has dropped off the end
        newer = run.good(*add)
        assert (newer["added"], newer["withdrawn"], newer["complete"]) == (1, 0, True)

        web.say("feed", "challenge ...")
        code, message = run.refused(*add)
        assert code == "blocked" and "permission" in message
        web.pages["feed"] = b"<html><body>Please log in</body></html>"
        web.well()
        assert run.refused(*add)[0] == "blocked"
    fingerprint = run.good("publish", "build", repository)["fingerprint"]
    with WebServer(repository / "public") as web:
        run.good("source", "add", "ex", web.url, "--fingerprint", fingerprint)
        assert run.good("sync")["sources"][0]["added"] == 2
    (hit,) = run.good("search", "northern districts pumps")["hits"]
    assert (hit["title"], hit["kind"], hit["language"]) == ("New pumps", "news", "en")
    shown = run.good("show", hit["id"])
    assert (shown["rights"], shown["attribution"]) == ("CC BY 4.0", "Example News; https://example.org/1")
    assert shown["issued"] == "2024-05-01"
    with Library.open(Home.at(run.home)) as library:
        (only,) = library.entry(hit["id"]).document.files
        page = library.copy_for_opening(only).read_text(encoding="utf-8")
    assert "Forty pumps reached" in page and "script" not in page


def test_a_harvest_that_needs_a_yes_is_refused_without_one(tmp_path: Path) -> None:
    run, repository, file = CommandLine(tmp_path / "home"), tmp_path / "repository", tmp_path / "symbols.toml"
    (tmp_path / "www").mkdir()
    run.good("publish", "init", repository, "--institute", "ex", "--name", "Example")
    with WebServer(tmp_path / "www") as web:
        resolution = documents.pdf(tmp_path / "resolution.pdf", ["Safety and security of personnel in the field."])
        web.pages["api/symbol/access?s=A%2FRES%2F49%2F37&l=E&t=pdf"] = resolution.read_bytes()
        text = f'[harvest]\ntype = "un-symbols"\nurl = "{web.url}"\n{{}}\n[un-symbols]\nsymbols = ["A/RES/49/37"]\n'
        file.write_text(text.format(""), encoding="utf-8")
        refused = run("publish", "add", repository, file, "--collection", "ex/symbols", "--json")
        assert (refused.code, refused.json["error"]["code"]) == (2, "no_permission")
        assert_sentence(refused.err)
        assert web.requests == []
        file.write_text(text.format('permission = "yes"\ndelay = 0\n'), encoding="utf-8")
        assert run.good("publish", "add", repository, file, "--collection", "ex/symbols")["added"] == 1
    run.good("publish", "build", repository)
    run.good("source", "add", "ex", repository / "public")
    run.good("sync")
    (hit,) = run.good("search", "A/RES/49/37")["hits"]
    assert (hit["reference"], hit["kind"], hit["media_type"]) == ("A/RES/49/37", "resolution", "application/pdf")
    assert run.good("search", "security of personnel")["hits"][0]["page"] == 1
