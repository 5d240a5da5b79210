"""OPDS catalogues, 1.2 (Atom) and 2.0 (JSON): books with the files that anybody may have, each book once.

Follows navigation and pages, every address once and at most so many. Takes open access before plain acquisition, and never
what is to be bought, borrowed or subscribed to.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from resources.errors import SourceError
from resources.sentences import say
from sync.harvest import markup
from sync.harvest.configuration import Configuration, wrong
from sync.harvest.fetching import Fetcher
from sync.harvest.files import chosen, file_name
from sync.harvest.records import Harvest, Notice, Record, RecordFile, date, language, line, notice

_OPEN, _PLAIN = "http://opds-spec.org/acquisition/open-access", "http://opds-spec.org/acquisition"
_EVERYTHING = "http://opds-spec.org/crawlable"
# Links of a navigation entry, or of a whole feed, that lead to further books; facets lead to the same ones again.
_DEEPER = frozenset(
    {"", "subsection", "collection", "http://opds-spec.org/sort/new", "http://opds-spec.org/sort/popular",
     "http://opds-spec.org/featured", "http://opds-spec.org/recommended", "alternate"}
)  # fmt: skip
_MOST_FILES = 20  # of one book


@dataclass(frozen=True)
class _Link:
    href: str
    base: str
    media_type: str  # with its parameters
    rels: frozenset[str]
    length: int | None = None

    @property
    def plain_type(self) -> str:
        return self.media_type.partition(";")[0].strip().lower()

    @property
    def is_list(self) -> bool:
        if self.plain_type == "application/opds+json":
            return True
        return self.plain_type == "application/atom+xml" and "type=entry" not in self.media_type.replace(" ", "").lower()


@dataclass
class _Page:
    """What one page says: books, and links to what else there is. `everything` lists all books of the catalogue."""

    records: list[Record] = field(default_factory=list)
    following: list[_Link] = field(default_factory=list)
    deeper: list[_Link] = field(default_factory=list)
    everything: list[_Link] = field(default_factory=list)


def harvest(configuration: Configuration, fetcher: Fetcher) -> Harvest:
    """All books. A page that fails leaves the rest; the first one raises."""
    return _Walk(configuration, fetcher).run()


class _Walk:
    def __init__(self, configuration: Configuration, fetcher: Fetcher) -> None:
        self._configuration = configuration
        self._fetcher = fetcher
        self._formats = _formats(configuration)
        self._found: dict[str, Record] = {}
        self._problems: list[Notice] = []
        self._waiting = deque([configuration.url])
        self._seen = {configuration.url}
        self._complete = True

    def run(self) -> Harvest:
        most = self._configuration
        pages = 0
        while self._waiting:
            if pages >= most.max_pages or len(self._found) >= most.max_documents:
                self._complete = False
                what = "max_pages" if pages >= most.max_pages else "max_documents"
                self._problems.append(notice("too_much", what, say(_LIMIT, what=what)))
                break
            url = self._waiting.popleft()
            try:
                page = self._page(url)
            except SourceError as error:
                if pages == 0 or error.code in ("cancelled", "budget"):
                    raise
                self._complete = False
                self._problems.append(error.to_json())
                if error.code in ("too_much", "busy"):
                    break
                continue
            pages += 1
            self._take(page)
        records = [self._chosen(record) for record in self._found.values()]
        kept = tuple(record for record in records if record.files)[: most.max_documents]
        return Harvest(kept, complete=self._complete, problems=tuple(self._problems))

    def _take(self, page: _Page) -> None:
        for record in page.records:
            old = self._found.get(record.identity)
            files = {file.url: file for file in (*(old.files if old else ()), *record.files)}
            self._found[record.identity] = dataclasses.replace(old or record, files=tuple(files.values()))
        if page.everything:
            self._waiting.clear()
        for link in page.everything or page.deeper:
            self._queue(link, first=False)
        for link in page.following:
            self._queue(link, first=True)

    def _queue(self, link: _Link, *, first: bool) -> None:
        url = self._fetcher.address(link.href, link.base)
        if url is None or url in self._seen:
            return
        self._seen.add(url)
        (self._waiting.appendleft if first else self._waiting.append)(url)

    def _chosen(self, record: Record) -> Record:
        return dataclasses.replace(record, files=tuple(chosen(record.files, self._formats))[:_MOST_FILES])

    def _page(self, url: str) -> _Page:
        base, tree = markup.page(self._fetcher, url, ("feed", "entry"))
        page = _Page()
        if isinstance(tree, dict):
            self._json(page, tree, base)
        else:
            self._atom(page, tree)
        return page

    def _files(self, links: Iterable[_Link], title: str) -> tuple[RecordFile, ...]:
        """Those that anybody may have: open access where there is any, else what may be acquired without a condition."""
        links = list(links)
        for wanted in (_OPEN, _PLAIN):
            found = {
                url: RecordFile(
                    file_name(title, link.plain_type, url), url, media_type=link.plain_type or None, length=link.length
                )
                for link in links
                if wanted in link.rels and (url := self._fetcher.address(link.href, link.base))
            }
            if found:
                return tuple(found.values())
        return ()

    # Atom

    def _atom(self, page: _Page, root: etree._Element) -> None:
        entries = [root] if markup.name(root) == "entry" else list(markup.children(root, "entry"))
        for link in _atom_links(root) if markup.name(root) == "feed" else ():
            if "next" in link.rels:
                page.following.append(link)
            elif _EVERYTHING in link.rels:
                page.everything.append(link)
        rights = markup.first(root, "rights")  # once: it has all entries in it
        for entry in entries:
            links = list(_atom_links(entry))
            if record := self._atom_record(entry, links, _xml_lang(root), rights):
                page.records.append(record)
            elif not any(rel.startswith(_PLAIN) for link in links for rel in link.rels):
                page.deeper += [link for link in links if link.is_list and (link.rels or {""}) <= _DEEPER]

    def _atom_record(
        self, entry: etree._Element, links: Sequence[_Link], everywhere: str | None, rights: str | None
    ) -> Record | None:
        """`everywhere` and `rights`: the language and the terms of a feed, for entries that say nothing themselves."""
        title = line(markup.first(entry, "title")) or ""
        identity = line(markup.first(entry, "id", "identifier")) or next(
            (link.href for link in links if "self" in link.rels), ""
        )
        files = self._files(links, title)
        if not files or not identity:
            return None
        spoken = language(markup.first(entry, "language")) or language(_xml_lang(entry) or everywhere)
        authors = [line(markup.first(author, "name")) for author in markup.children(entry, "author")]
        labels = [line(node.get("label") or node.get("term")) for node in markup.children(entry, "category")]
        return Record(
            identity=identity,
            files=files,
            titles={spoken or "": title} if title else {},
            themes=tuple(dict.fromkeys(filter(None, labels)))[:20],
            issued=date(markup.first(entry, "issued", "date")),
            language=spoken,
            rights=line(markup.first(entry, "rights", "license") or rights),
            attribution=_names([*authors, line(markup.first(entry, "publisher"))]),
            page=self._web_page(links),
        )

    def _web_page(self, links: Iterable[_Link]) -> str | None:
        pages = (link for link in links if "alternate" in link.rels and link.plain_type == "text/html")
        return next(filter(None, (self._fetcher.address(link.href, link.base) for link in pages)), None)

    # JSON

    def _json(self, page: _Page, tree: dict[str, Any], base: str) -> None:
        if not isinstance(tree.get("metadata"), dict):
            raise markup.not_a_feed(base)
        for part in (tree, *_dicts(tree.get("groups"))):
            for link in _json_links(part.get("links"), base):
                if "next" in link.rels:
                    page.following.append(link)
                elif _EVERYTHING in link.rels:
                    page.everything.append(link)
                elif part is not tree and "self" in link.rels and link.is_list:
                    page.deeper.append(link)  # a group shows only its first few
            page.deeper += [link for link in _json_links(part.get("navigation"), base) if link.is_list or not link.media_type]
            records = (self._json_record(one, base) for one in _dicts(part.get("publications")))
            page.records += filter(None, records)

    def _json_record(self, publication: dict[str, Any], base: str) -> Record | None:
        about = publication.get("metadata")
        if not isinstance(about, dict):
            return None
        links = list(_json_links(publication.get("links"), base))
        spoken = language(next(_strings(about.get("language")), None))
        titles = _json_titles(about.get("title"), spoken)
        identity = line(_string(about.get("identifier"))) or next((link.href for link in links if "self" in link.rels), "")
        files = self._files(links, next(iter(titles.values()), ""))
        if not files or not identity:
            return None
        names = (*_strings(about.get("author")), *_strings(about.get("publisher")))
        return Record(
            identity=identity,
            files=files,
            titles=titles,
            themes=tuple(dict.fromkeys(filter(None, map(line, _strings(about.get("subject"))))))[:20],
            issued=date(_string(about.get("published"))),
            language=spoken,
            rights=line(_string(about.get("rights"))) or next((link.href for link in links if "license" in link.rels), None),
            attribution=_names([line(name) for name in names]),
            page=self._web_page(links),
        )


def _formats(configuration: Configuration) -> tuple[str, ...]:
    """Endings of the files that are wanted; none means what this program can show."""
    formats = configuration.own.get("formats", [])
    if set(configuration.own) - {"formats"} or not isinstance(formats, list):
        raise wrong(configuration, 'the only thing that it may say is formats = ["pdf", "epub"]')
    if not all(isinstance(one, str) and one.isalnum() for one in formats):
        raise wrong(configuration, 'formats has to be a list of endings such as ["pdf", "epub"]')
    return tuple(one.lower() for one in formats)


def _atom_links(node: etree._Element) -> Iterator[_Link]:
    for link in markup.children(node, "link"):
        if href := link.get("href"):
            length = str(link.get("length") or "")
            size = int(length) if length.isdecimal() and len(length) < 16 else None
            yield _Link(href, link.base or "", str(link.get("type") or ""), markup.rels(link), size)


def _json_links(value: Any, base: str) -> Iterator[_Link]:
    for link in _dicts(value):
        href = link.get("href")
        if isinstance(href, str) and link.get("templated") is not True:
            yield _Link(href, base, _string(link.get("type")) or "", frozenset(_strings(link.get("rel"))))


def _json_titles(value: Any, spoken: str | None) -> dict[str, str]:
    if isinstance(value, dict):
        found = {language(key) or "": line(text) for key, text in value.items() if isinstance(text, str)}
    else:
        found = {spoken or "": line(_string(value))}
    return {key: text for key, text in found.items() if text}


def _dicts(value: Any) -> list[dict[str, Any]]:
    items = value if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, dict)]


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _strings(value: Any) -> Iterator[str]:
    """A text, an object with a name, or a list of these."""
    for item in value if isinstance(value, list) else [value]:
        named = item.get("name") if isinstance(item, dict) else item
        if isinstance(named, dict):
            named = next(iter(named.values()), None)
        if isinstance(named, str):
            yield named


def _names(names: Iterable[str | None]) -> str | None:
    known = dict.fromkeys(name for name in names if name and name.casefold() != "unknown")
    return ", ".join(known)[:500] or None


def _xml_lang(node: etree._Element) -> str | None:
    return node.get("{http://www.w3.org/XML/1998/namespace}lang")


_LIMIT = (
    "The catalogue has more than the {what} of this harvest. What was seen is taken, the rest is left out, and "
    "nothing counts as gone. Set it higher if more is meant, or give the address of a smaller part."
)
