"""robots.txt (RFC 9309): what a site wants programs to leave alone, and how fast they may ask.

A site without one allows everything; one that cannot be asked for it allows nothing, and is not asked for more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from resources.errors import SourceError
from resources.sentences import say
from sync.harvest.addresses import matches, path_of, plain
from sync.harvest.fetching import Fetcher

AGENT = "fieldshelf"
_LARGEST = 512 * 1024  # bytes of one robots.txt
_MOST_RULES = 5000
_LONGEST_DELAY = 600.0  # seconds; who wants more than that does not want programs
_LINE = re.compile(r"\s*([A-Za-z-]+)\s*:\s*([^#]*)")


@dataclass(frozen=True)
class Rules:
    """`paths` are (allowed, pattern); `delay` is in seconds; `sitemaps` are addresses."""

    paths: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0
    sitemaps: tuple[str, ...] = ()

    def permits(self, url: str) -> bool:
        """The longest rule counts; of two that are equally long, the one that allows."""
        path = path_of(url)
        found = [(len(pattern), allowed) for allowed, pattern in self.paths if matches(pattern, path)]
        return max(found)[1] if found else True


def parse(text: str) -> Rules:
    """What it says to this program, else what it says to all."""
    groups: dict[str, list[tuple[bool, str]]] = {}  # of this program and of all: others' would be theirs times the rules
    delays: dict[str, float] = {}
    sitemaps: list[str] = []
    agents: set[str] = set()
    naming = False
    for line in text.removeprefix("\ufeff").splitlines()[: 4 * _MOST_RULES]:
        match = _LINE.match(line)
        if match is None:
            continue
        key, value = match[1].lower(), match[2].strip()
        if key == "user-agent":
            agents = agents if naming else set()
            naming = True
            if (agent := value.lower()) in (AGENT, "*"):
                agents.add(agent)
                groups.setdefault(agent, [])
        elif key == "sitemap":
            sitemaps.append(value)
        elif key in ("allow", "disallow", "crawl-delay"):
            naming = False
            for agent in agents:
                if key == "crawl-delay":
                    if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", value):
                        delays[agent] = max(float(value), delays.get(agent, 0.0))
                elif value and len(groups[agent]) < _MOST_RULES:
                    groups[agent].append((key == "allow", plain(value)))
    mine = AGENT if AGENT in groups else "*"
    return Rules(tuple(groups.get(mine, ())), delays.get(mine, 0.0), tuple(sitemaps[:50]))


class Robots:
    """The rules of every server of one visit, each asked for once; from then on `fetcher` keeps to them."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._rules: dict[str, Rules] = {}
        fetcher.permit = self.check

    def check(self, url: str) -> None:
        """Raises SourceError `robots` where a program is to leave `url` alone, and what asking for the rules raises."""
        if urlsplit(url).path != "/robots.txt" and not self.rules(url).permits(url):
            raise SourceError("robots", say(_LEFT_ALONE, host=str(urlsplit(url).hostname), url=url), item=url)

    def rules(self, url: str) -> Rules:
        parts = urlsplit(url)
        place = f"{parts.scheme}://{parts.netloc}"
        if place not in self._rules:
            self._rules[place] = self._ask(f"{place}/robots.txt")
        rules = self._rules[place]
        if rules.delay > _LONGEST_DELAY:
            raise SourceError("robots", say(_TOO_SLOW, host=str(parts.hostname), delay=f"{rules.delay:g}"), item=url)
        self._fetcher.delay = max(self._fetcher.delay, rules.delay)
        return rules

    def _ask(self, url: str) -> Rules:
        try:
            found = self._fetcher.get(url, most=_LARGEST, accept="text/plain")
        except SourceError as error:
            if error.code in ("not_found", "elsewhere"):
                return Rules()
            raise
        if found.media_type in ("text/html", "application/xhtml+xml"):
            return Rules()  # the page that says in words that there is no such file
        return parse(found.read().decode("utf-8", "replace"))


_LEFT_ALONE = (
    "{host} asks programs to leave {url} alone (robots.txt). It was not fetched. Ask its owner, or leave it out: "
    "name it under skip in the profile."
)
_TOO_SLOW = (
    "{host} asks programs to wait {delay} seconds between two pages (robots.txt), which is longer than anybody "
    "waits. Nothing was fetched from it. Ask its owner for another way."
)
