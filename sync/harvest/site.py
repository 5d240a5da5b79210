"""Web sites, by a profile: pages are followed from where the profile says, and the files that they link become documents.

Asks robots.txt first and keeps to it; asks no host that was not named, no address twice, and no more pages than allowed. What
could not be seen makes the visit incomplete, and then nothing counts as gone.
"""

from __future__ import annotations

import itertools
import json
from collections import deque
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from resources.children.processes import MIB, Limits, Worker
from resources.errors import ContentError, SourceError
from resources.sentences import say
from sync import disk
from sync.harvest import markup
from sync.harvest.addresses import canonical
from sync.harvest.configuration import Configuration, wrong
from sync.harvest.fetching import Fetched, Fetcher
from sync.harvest.profile import Profile, read_profile
from sync.harvest.records import Harvest, Notice, language, line, notice
from sync.harvest.robots import Robots
from sync.harvest.versions import Entry, Works
from sync.publish import values

LIMITS = Limits(seconds=20, memory=512 * MIB, output=16 * MIB)  # of reading one page
_LARGEST = 4 * MIB  # bytes of one page
_MOST_ADDRESSES = 50_000
_MOST_SITEMAPS = 20
_ENOUGH = 5  # pages in a row that fail, and the site is left alone
_HTML = ("text/html", "application/xhtml+xml")


def harvest(configuration: Configuration, fetcher: Fetcher, folder: Path) -> Harvest:
    """The documents of a site. Its first page has to be there; one that fails later leaves the rest."""
    profile = read_profile(configuration)
    with Worker("sync.harvest.site_page:handlers") as worker:
        _check_selectors(configuration, profile, worker, folder)
        return _Visit(configuration, profile, fetcher, worker, folder).run()


class _Visit:
    def __init__(self, configuration: Configuration, profile: Profile, fetcher: Fetcher, worker: Worker, folder: Path) -> None:
        self._configuration = configuration
        self._profile = profile
        self._fetcher = fetcher
        self._worker = worker
        self._robots = Robots(fetcher)
        self._memory = folder / "site.json"
        self._works = Works()
        self._problems: dict[tuple[str, str | None], Notice] = {}
        self._complete = True
        self._seen = set(profile.start)
        self._read: set[str] = set()
        self._waiting = deque((url, 0) for url in profile.start)

    def run(self) -> Harvest:
        asked = failed = 0
        while self._waiting:
            if asked >= self._configuration.max_pages:
                self._limit("max_pages")
                break
            url, depth = self._waiting.popleft()
            asked += 1
            try:
                found = self._fetcher.get(url, most=_LARGEST, accept="text/html, application/xhtml+xml;q=0.9, */*;q=0.1")
                self._page(found, depth)
                failed = 0
            except (SourceError, ContentError) as error:
                if asked == 1 or error.code in ("cancelled", "budget"):
                    raise
                self._fail(error.to_json())
                failed += 1
                if error.code in ("too_much", "busy") or failed >= _ENOUGH:
                    break
            if asked == 1 and self._profile.sitemap:
                self._sitemaps()
        return self._harvest()

    def _harvest(self) -> Harvest:
        known = _remembered(self._memory)
        pairs = list(self._works.records(self._profile, known))
        most = self._configuration.max_documents
        if len(pairs) > most:
            self._limit("max_documents")
        if any(len(urls) > len(record.files) for record, urls in pairs):
            self._limit("files of one document")
        now = {url: record.identity for record, urls in pairs[:most] for url in urls}
        disk.make_folder(self._memory.parent)
        # What was not seen may come back as it was; what was seen goes first where there is too much.
        remembered = now if self._complete else dict(itertools.islice((now | known | now).items(), _MOST_ADDRESSES))
        disk.write(self._memory, json.dumps(remembered).encode())
        records = tuple(record for record, _ in pairs[:most])
        return Harvest(records, complete=self._complete, problems=tuple(self._problems.values()))

    def _page(self, found: Fetched, depth: int) -> None:
        url = canonical(found.url)
        if url in self._read:
            return  # another address led here
        self._seen.add(url)
        self._read.add(url)
        if found.media_type not in _HTML:
            raise SourceError("not_a_page", say(_NO_PAGE, url=url), item=url)
        page = _parsed(self._worker, self._profile, found.path, url)
        try:
            self._take(page, url, depth)
        except (KeyError, TypeError, AttributeError) as error:  # a child that was taken over may answer anything
            raise ContentError("crashed", say(_UNREADABLE, url=url), item=url) from error

    def _take(self, page: dict[str, Any], url: str, depth: int) -> None:
        base = self._address(page["base"], url) or url
        spoken = values.language(urlsplit(url).path.strip("/").partition("/")[0]) or language(page["language"])
        if page["cut"]:
            self._limit("links")
        entries: dict[object, Entry] = {}
        for number, link in enumerate(page["links"]):
            target = self._address(link["href"], base)
            if target is None:
                continue
            if self._profile.is_file(target):
                self._file(entries, number, link, target, url, spoken)
            elif self._profile.is_page(target):
                self._queue(target, depth + 1)
        for entry in entries.values():
            self._works.add(entry)

    def _file(
        self, entries: dict[object, Entry], number: int, link: dict[str, Any], target: str, page: str, spoken: str | None
    ) -> None:
        if len(self._works) >= _MOST_ADDRESSES:
            self._limit("files")
            return
        version = self._profile.language(link["text"])
        heading, tab = line(link["heading"]), line(link["tab"])
        if link["item"] is not None:
            key: object = ("item", link["item"])
            title = line(link["title"])
        elif version:
            key, title = ("group", link["group"]), line(link["around"]) or heading
        else:
            key, title = ("link", number), line(link["text"])
        entry = entries.setdefault(key, Entry(page, spoken, title, heading, tab))
        entry.files[target] = entry.files.get(target) or version

    def _queue(self, url: str, depth: int) -> None:
        if url in self._seen:
            return
        if depth > self._profile.depth:
            self._limit("depth")
        elif len(self._seen) >= _MOST_ADDRESSES:
            self._limit("max_pages")
        else:
            self._seen.add(url)
            self._waiting.append((url, depth))

    def _address(self, link: str, base: str) -> str | None:
        try:
            return self._fetcher.address(canonical(link, base), base)
        except ValueError:
            return None

    def _sitemaps(self) -> None:
        """Hints: pages that nothing links. What is wrong with them is nobody's loss."""
        start = self._profile.start[0]
        waiting = [url for one in self._robots.rules(start).sitemaps if (url := self._address(one, start))]
        asked: set[str] = set()
        for url in itertools.islice(iter(lambda: waiting.pop(0) if waiting else None, None), _MOST_SITEMAPS):
            if url in asked:
                continue
            asked.add(url)
            try:
                base, tree = markup.page(self._fetcher, url, ("urlset", "sitemapindex"))
            except SourceError as error:
                if error.code in ("cancelled", "budget", "too_much"):
                    raise
                self._problems[("sitemap", url)] = error.to_json()
                continue
            if isinstance(tree, dict):
                continue
            for node in itertools.islice(markup.children(tree, "url", "sitemap"), _MOST_ADDRESSES):
                target = self._address(markup.first(node, "loc") or "", base)
                if target and markup.name(node) == "sitemap":
                    waiting.append(target)
                elif target and self._profile.is_page(target) and not self._profile.is_file(target):
                    self._queue(target, 1)

    def _limit(self, what: str) -> None:
        self._fail(notice("too_much", what, say(_LIMIT, what=what)))

    def _fail(self, problem: Notice) -> None:
        self._complete = False
        self._problems.setdefault((str(problem["code"]), problem["item"]), problem)


def _parsed(worker: Worker, profile: Profile, path: Path, item: str) -> dict[str, Any]:
    arguments = {"path": str(path.absolute())}
    selectors = {name: getattr(profile, name) for name in ("links", "item", "title", "tabs", "panels")}
    page: dict[str, Any] = worker.call("page", {**arguments, **selectors}, LIMITS, item=item)
    return page


def _check_selectors(configuration: Configuration, profile: Profile, worker: Worker, folder: Path) -> None:
    """Before anything is asked: a selector that nothing understands would make every page unreadable."""
    disk.make_folder(folder)
    empty = folder / "empty.html"
    empty.write_bytes(b"<p>")
    try:
        _parsed(worker, profile, empty, "selectors")
    except ContentError as error:
        if error.code != "crashed":
            raise  # a computer that is too busy says nothing about selectors
        raise wrong(configuration, "one of its selectors is not understood (links, item, title, tabs, panels)") from error
    finally:
        empty.unlink(missing_ok=True)


def _remembered(path: Path) -> dict[str, str]:
    """Identities by the address of a file; none where they are lost: documents are then known by their first file."""
    try:
        known = json.loads(path.read_bytes())
        return {str(url): str(identity) for url, identity in known.items()}
    except (OSError, ValueError, AttributeError):
        return {}


_LIMIT = (
    "The site has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing "
    "counts as gone. Set it higher if more is meant, or name fewer pages in the profile."
)
_NO_PAGE = (
    "What is at {url} is no web page. Nothing of it was taken. Name it under skip in the profile if it is none of the pages."
)
_UNREADABLE = "The page {url} cannot be read. Nothing of it was taken. Open it in a browser to see what it is."
