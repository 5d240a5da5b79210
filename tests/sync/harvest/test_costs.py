"""What a server sends costs as much as it is long: each of these took minutes, hours or for ever. (See also
`tests/resources/test_costs.py`.)"""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from lxml import etree

from resources.errors import SourceError, UsageError
from sync.harvest import feeds, markup, opds, robots
from sync.harvest.configuration import Configuration, parse_configuration
from sync.harvest.fetching import Fetcher
from tests.fuzz.sent import Server

_URL = "https://news.example.org/feed"


def _page(data: bytes) -> list[str]:
    base, tree = markup.page(cast(Fetcher, Server(data)), _URL, ("rss", "feed"))
    return [item.title for item in feeds.read(tree, base)[0]]


def test_comments_before_a_feed() -> None:
    """Where each may end in several places, all ways were tried: thirty comments took minutes, fifty would take years."""
    comments = b"<!-- a --> <!---->" * 200
    assert _page(comments + b"<rss><channel><item><title>Leave</title></item></channel></rss>") == ["Leave"]
    with pytest.raises(SourceError) as caught:
        _page(comments + b"<!DOCTYPE html><p>Log in")
    assert caught.value.code == "blocked"


class _Names:
    """Counts how often anybody looks what an element is called."""

    def __init__(self) -> None:
        self.asked = 0
        self._name = markup.name

    def __call__(self, node: etree._Element) -> str:
        self.asked += 1
        return self._name(node)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> _Names:
    names = _Names()
    monkeypatch.setattr(markup, "name", names)
    return names


@pytest.mark.parametrize(
    "page",
    [
        f"<rss><channel>{'<item><title>Leave</title></item>' * 1000}</channel></rss>",
        f"<feed>{'<entry><title>Leave</title></entry>' * 1000}</feed>",
        f"<feed>{'<author/><entry><title>Leave</title></entry>' * 1000}</feed>",
    ],
)
def test_a_feed_of_very_many_items(page: str, names: _Names) -> None:
    """Each looked through all others for what the feed says of them all."""
    assert _page(page.encode()) == ["Leave"] * 1000
    assert names.asked < 100_000, "a hundred for an item, not a thousand"


def test_a_catalogue_of_very_many_books(names: _Names) -> None:
    link = '<link rel="http://opds-spec.org/acquisition" href="a.pdf"/>'
    books = "".join(f"<entry><title>T</title><id>{number}</id>{link}</entry>" for number in range(1000))
    configuration = Configuration(type="opds", url=_URL, max_documents=1000)
    found = opds.harvest(configuration, cast(Fetcher, Server(f"<feed>{books}</feed>".encode())))
    assert len(found.records) == 1000
    assert names.asked < 100_000


def test_ten_thousand_programs_that_the_same_rules_are_for() -> None:
    """They were kept for each: fifty million."""
    agents = "".join(f"User-agent: robot-{number}\n" for number in range(10_000))
    rules = robots.parse(f"{agents}User-agent: *\n" + "Disallow: /a\n" * 9_000)
    assert len(rules.paths) == 5000 and not rules.permits("https://example.org/a")


def test_a_key_of_very_many_parts() -> None:
    """Each was looked for behind all that begin it: of a megabyte, for hours."""
    for key in ("a." * 500_000 + "a = 1", f"[{'a . ' * 250_000}a]", '"a".' * 200_000 + "'b'=1", "a." * 60 + "a = 1"):
        with pytest.raises(UsageError) as caught:
            parse_configuration(f"{key}\n", Path("mine.toml"))
        assert "more than fifty parts" in caught.value.message
    for longest in ("a" * 900_000, '"' * 900_000, "'" * 900_000, "a " * 400_000, '"a" ' * 200_000, "-" * 900_000):
        with pytest.raises(UsageError):
            parse_configuration(longest, Path("mine.toml"))


def test_a_prefix_that_nobody_declared() -> None:
    """As feeds have them that were put together by hand: all of it was lost."""
    assert _page(b"<rss><channel><item><dc:title>Leave</dc:title><x:y:z/></item></channel></rss>") == ["Leave"]
