"""News in four dialects; each item a harmless page of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.models import PartialDate
from sync.harvest.records import Harvest
from tests.support.harvests import visit
from tests.support.web import WebServer

HOSTILE = (
    '<p onclick="x()">Water <b>is</b> safe.</p><script>alert(1)</script><img src="https://example.org/track.gif" alt="A well">'
    '<iframe src="https://example.org"></iframe><a href="javascript:x()">go</a><style>p{}</style><svg onload="x()"></svg>'
)
ESCAPED = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>News</title><language>en-gb</language><copyright>CC BY 4.0</copyright><item><title>Wells &amp;amp; pumps</title>
<link>https://example.org/n/1</link><guid isPermaLink="false">item-1</guid><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate>
<category>Water</category><description>Short.</description><content:encoded>{ESCAPED}</content:encoded></item></channel></rss>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><dc:language>en</dc:language>
<dc:rights>CC BY 4.0</dc:rights>
</channel><item rdf:about="item-1"><title>Wells &amp; pumps</title><link>https://example.org/n/1</link>
<dc:date>2024-05-01</dc:date><dc:subject>Water</dc:subject><description>{ESCAPED}</description></item></rdf:RDF>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><rights>CC BY 4.0</rights><entry><id>item-1</id>
<title type="html">Wells &amp;amp; pumps</title><link href="https://example.org/n/1"/><published>2024-05-01T10:00:00Z</published>
<category term="Water"/><content type="html">{ESCAPED}</content></entry></feed>"""
JSON = json.dumps(
    {"version": "https://jsonfeed.org/version/1.1", "title": "News", "language": "en",
     "items": [{"id": "item-1", "title": "Wells & pumps", "url": "https://example.org/n/1", "content_html": HOSTILE,
                "date_published": "2024-05-01T10:00:00Z", "tags": ["Water"]}]}
)  # fmt: skip


class Feed:
    def __init__(self, web: WebServer, folder: Path) -> None:
        self.web, self.folder = web, folder

    def harvest(self, data: str, **more: object) -> Harvest:
        self.web.pages["feed"] = data.encode()
        return visit("feed", f"{self.web.url}/feed", self.folder, **more)


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[Feed]:
    (tmp_path / "www").mkdir()
    with WebServer(tmp_path / "www") as web:
        yield Feed(web, tmp_path)


@pytest.mark.parametrize("data", [RSS, RDF, ATOM, JSON], ids=["rss", "rdf", "atom", "json"])
def test_an_item_is_the_same_in_every_dialect_and_nothing_active_is_left(feed: Feed, data: str) -> None:
    harvest = feed.harvest(data)
    assert harvest.complete and not harvest.whole and harvest.problems == ()
    (record,) = harvest.records
    assert (record.identity, record.titles, record.kind) == ("item-1", {"en": "Wells & pumps"}, "news")
    assert (record.issued, record.themes, record.page) == (PartialDate("2024-05-01"), ("Water",), "https://example.org/n/1")
    assert record.rights == (None if data == JSON else "CC BY 4.0")
    (file,) = record.files
    assert file.path is not None
    page = file.path.read_text(encoding="utf-8")
    assert "Water <b>is</b> safe." in page and "A well" in page and 'href="https://example.org/n/1"' in page
    assert not any(
        word in page.lower() for word in ("script", "alert", "onclick", "onload", "<img", "iframe", "track.gif", "style")
    )
    assert len(feed.web.requests) == 1, "pictures are not loaded"


def test_an_item_that_has_not_changed_is_the_same_file(feed: Feed) -> None:
    first, again = feed.harvest(RSS), feed.harvest(RSS)
    assert [record.files for record in first.records] == [record.files for record in again.records]
    assert [request.headers.get("If-None-Match") is not None for request in feed.web.requests] == [False, True]
    assert [path.suffix for path in (feed.folder / "pages").iterdir()] == [".html"]


def test_what_dropped_off_the_end_is_not_gone(feed: Feed) -> None:
    assert feed.harvest(RSS).went(["hq/older"], []) == ()


def test_items_without_a_title_an_identity_or_words(feed: Feed) -> None:
    items = "<item><description>Only words.</description></item><item><title>Only a title</title></item><item/>"
    harvest = feed.harvest(f"<rss><channel>{items}</channel></rss>")
    assert [list(record.titles.values()) for record in harvest.records] == [["Only words."], ["Only a title"]]
    assert len({record.identity for record in harvest.records}) == 2


def test_undeclared_entities_and_broken_markup_do_not_stop_a_feed(feed: Feed) -> None:
    items = "<item><guid>1</guid><title>Caf&eacute; &nbsp; open</title></item><item><guid>2</guid><title>Two</title>"
    assert [record.identity for record in feed.harvest(f"<rss><channel>{items}").records] == ["1", "2"]


def test_limits(feed: Feed) -> None:
    items = "".join(f"<item><guid>{n}</guid><title>{n}</title></item>" for n in range(50))
    assert len(feed.harvest(f"<rss><channel>{items}</channel></rss>", max_documents=7).records) == 7


def test_further_pages_are_followed_and_end(feed: Feed) -> None:
    entry = "<entry><id>{}</id><title>T</title></entry>"
    head = f'<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="{{}}"/>{entry}</feed>'
    feed.web.pages["p2"] = head.format("feed", 2).encode()
    harvest = feed.harvest(head.format("p2", 1))
    assert [record.identity for record in harvest.records] == ["1", "2"]
    assert feed.web.paths() == ["feed", "p2"]


def test_xhtml_content(feed: Feed) -> None:
    div = (
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Pumps</h2><p>Oil <i>them</i>.</p></div></content>'
    )
    entry = f"<entry><id>1</id><title>T</title>{div}</entry>"
    (record,) = feed.harvest(f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>').records
    assert record.files[0].path is not None
    assert "Oil <i>them</i>." in record.files[0].path.read_text(encoding="utf-8")
