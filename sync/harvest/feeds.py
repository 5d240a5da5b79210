"""News: RSS, Atom and JSON feeds. Each item becomes one small page that can be read without a connection.

The page is made anew from the item's words and structure, in the process that reads foreign files: nothing of its markup,
scripts or pictures is in it, and nothing is loaded. A feed shows what is new; what drops off its end is not gone.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from resources.errors import ContentError, SourceError
from resources.extraction.clean import unescaped
from resources.sentences import say
from resources.viewing import Viewer
from sync import disk
from sync.harvest import markup
from sync.harvest.configuration import Configuration
from sync.harvest.fetching import Fetcher
from sync.harvest.files import file_name
from sync.harvest.records import Harvest, Notice, Record, RecordFile, date, language, line

_LARGEST = 2 * 1024 * 1024  # characters of one item
_LARGEST_PAGE = 4 * 1024 * 1024
_XHTML = "{http://www.w3.org/1999/xhtml}div"


@dataclass(frozen=True)
class _Item:
    """One item, before its page is made: `content` is HTML as it came, `summary` what to say where there is none."""

    identity: str
    title: str
    content: str
    page: str | None
    said: str | None  # the date, as it is written
    language: str | None
    themes: tuple[str, ...]
    rights: str | None
    author: str | None


def harvest(configuration: Configuration, fetcher: Fetcher, folder: Path) -> Harvest:
    """The items, the first page of the feed first; their pages are kept in `folder`."""
    items: dict[str, _Item] = {}
    problems: list[Notice] = []
    seen: set[str] = set()
    url: str | None = configuration.url
    while url is not None and url not in seen and len(items) < configuration.max_documents:
        if len(seen) >= configuration.max_pages:
            break
        seen.add(url)
        try:
            base, tree = markup.page(fetcher, url, ("rss", "feed", "RDF"))
        except SourceError as error:
            if len(seen) == 1 or error.code in ("cancelled", "budget"):
                raise
            problems.append(error.to_json())
            break
        found, further = read(tree, base)
        for item in found:
            items.setdefault(item.identity, item)
        url = fetcher.address(further, base) if further else None
    chosen = list(items.values())[: configuration.max_documents]
    records = list(_records(chosen, folder, problems))
    kept = {file.path for record in records for file in record.files}
    for path in folder.glob("*.html"):  # what was made of items that are no longer there has been taken in long ago
        if path not in kept:
            path.unlink()
    return Harvest(tuple(records), complete=not problems, whole=False, problems=tuple(problems))


def read(tree: etree._Element | dict[str, Any], base: str) -> tuple[Iterator[_Item], str | None]:
    """The items of one page of a feed, and where the next one is. SourceError `not_a_feed`."""
    return _json(tree, base) if isinstance(tree, dict) else _xml(tree)


def _records(items: list[_Item], folder: Path, problems: list[Notice]) -> Iterator[Record]:
    disk.make_folder(folder)
    with Viewer() as viewer:
        for item in items:
            issued, spoken = date(item.said), language(item.language)
            page = item.page if item.page and re.match(r"https?://", item.page) else None
            try:
                path = _page(item, page, folder, viewer)
            except ContentError as error:
                problems.append(error.to_json())
                continue
            yield Record(
                identity=item.identity,
                files=(RecordFile(file_name(item.title, "text/html"), path=path, media_type="text/html", language=spoken),),
                titles={spoken or "": item.title},
                kind="news",
                themes=item.themes,
                issued=issued,
                language=spoken,
                rights=item.rights,
                attribution=item.author,
                page=page,
            )


def _page(item: _Item, page: str | None, folder: Path, viewer: Viewer) -> Path:
    """The item as a file, made once from the same words."""
    link = f'<p><a href="{html.escape(page)}">{html.escape(page)}</a></p>' if page else ""
    when = f"<p>{html.escape(found.iso)}</p>" if (found := date(item.said)) else ""
    spoken = html.escape(language(item.language) or "")
    raw = (
        f'<!DOCTYPE html><html lang="{spoken}"><head><meta charset="utf-8"><title>{html.escape(item.title)}</title></head>'
        f"<body><h1>{html.escape(item.title)}</h1>{when}<div>{item.content[:_LARGEST]}</div>{link}</body></html>"
    ).encode("utf-8", "replace")
    target = folder / f"{hashlib.sha256(raw).hexdigest()[:40]}.html"
    if not target.is_file():
        given = target.with_suffix(".raw")
        try:
            given.write_bytes(raw)
            made = viewer.html(given, "text/html", item=item.title).encode("utf-8", "replace")
        finally:
            given.unlink(missing_ok=True)
        if len(made) > _LARGEST_PAGE:
            raise ContentError(
                "too_large", say("{title} is too long to be kept. It was left out. Read it at its source.", title=item.title)
            )
        disk.write(target, made)
    return target


# XML


def _xml(root: etree._Element) -> tuple[Iterator[_Item], str | None]:
    if markup.name(root) == "feed":
        following = next((link for link in markup.children(root, "link") if "next" in markup.rels(link)), None)
        return _atom(root), following.get("href") if following is not None else None
    channel = next(markup.children(root, "channel"), root)
    following = next((link for link in markup.children(channel, "link") if "next" in markup.rels(link)), None)
    return _rss(root, channel), following.get("href") if following is not None else None


def _rss(root: etree._Element, channel: etree._Element) -> Iterator[_Item]:
    """RSS 2.0 has its items in the channel, RSS 1.0 beside it."""
    items = [*markup.children(channel, "item"), *(markup.children(root, "item") if root is not channel else ())]
    spoken, rights = (
        markup.first(channel, "language"),
        markup.first(channel, "copyright", "rights"),
    )  # once: it has all items in it
    for item in items:
        links = [markup.text(link) or link.get("href") or "" for link in markup.children(item, "link")]
        page = next(filter(None, links), None)
        yield from _item(
            identity=markup.first(item, "guid") or item.get(_ABOUT) or page,
            title=markup.first(item, "title"),
            content=markup.first(item, "encoded", "description", "summary"),
            page=page,
            said=markup.first(item, "pubDate", "date", "published", "updated"),
            spoken=markup.first(item, "language") or _lang(item) or spoken,
            themes=[markup.text(node) for node in markup.children(item, "category", "subject")],
            rights=markup.first(item, "rights") or rights,
            author=markup.first(item, "creator"),
        )


def _atom(root: etree._Element) -> Iterator[_Item]:
    spoken, rights, author = _lang(root), markup.first(root, "rights"), _author(root)
    for entry in markup.children(root, "entry"):
        links = [link for link in markup.children(entry, "link") if (markup.rels(link) or {"alternate"}) & {"alternate"}]
        yield from _item(
            identity=markup.first(entry, "id") or next((link.get("href") for link in links), None),
            title=_plain(next(markup.children(entry, "title"), None)),
            content=next(filter(None, map(_content, markup.children(entry, "content"))), "")
            or next(filter(None, map(_content, markup.children(entry, "summary"))), ""),
            page=next((link.get("href") for link in links), None),
            said=markup.first(entry, "published", "issued", "updated"),
            spoken=_lang(entry) or spoken,
            themes=[str(node.get("label") or node.get("term") or "") for node in markup.children(entry, "category")],
            rights=markup.first(entry, "rights") or rights,
            author=_author(entry) or author,
        )


def _author(node: etree._Element) -> str | None:
    return next(filter(None, (markup.first(author, "name") for author in markup.children(node, "author"))), None)


def _content(node: etree._Element) -> str:
    """Of an Atom text construct, as HTML. What stands at another address is not fetched for it."""
    kind = str(node.get("type") or "text").lower()
    if node.get("src"):
        return ""
    if kind == "xhtml" or (len(node) and next(iter(node)).tag == _XHTML):
        inner = [etree.tostring(child, encoding="unicode", with_tail=False, method="html") for child in node]
        return "".join(inner)
    text = markup.text(node)
    return text if kind in ("html", "text/html") else f"<p>{html.escape(text)}</p>" if text else ""


def _plain(node: etree._Element | None) -> str | None:
    """A title without markup: an HTML title has been escaped once more."""
    if node is None:
        return None
    text = markup.text(node)
    return _untagged(text) if str(node.get("type") or "text").lower() == "html" else text


_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


def _lang(node: etree._Element) -> str | None:
    return node.get("{http://www.w3.org/XML/1998/namespace}lang")


# JSON


def _json(tree: dict[str, Any], base: str) -> tuple[Iterator[_Item], str | None]:
    if not str(tree.get("version", "")).startswith("https://jsonfeed.org/version/") or not isinstance(tree.get("items"), list):
        raise markup.not_a_feed(base)
    return _json_items(tree), _text(tree.get("next_url"))


def _json_items(tree: dict[str, Any]) -> Iterator[_Item]:
    for item in tree["items"]:
        if not isinstance(item, dict):
            continue
        plain = _text(item.get("content_text")) or _text(item.get("summary"))
        page = _text(item.get("url")) or _text(item.get("external_url"))
        authors = _list(item.get("authors")) or [item.get("author")]
        identity = item.get("id")
        yield from _item(
            identity=str(identity) if isinstance(identity, (str, int)) else page,
            title=_text(item.get("title")),
            content=_text(item.get("content_html")) or (f"<p>{html.escape(plain)}</p>" if plain else None),
            page=page,
            said=_text(item.get("date_published")) or _text(item.get("date_modified")),
            spoken=_text(item.get("language")) or _text(tree.get("language")),
            themes=[tag for tag in _list(item.get("tags")) if isinstance(tag, str)],
            rights=None,
            author=next((_text(one.get("name")) for one in authors if isinstance(one, dict)), None),
        )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _item(
    *,
    identity: str | None,
    title: str | None,
    content: str | None,
    page: str | None,
    said: str | None,
    spoken: str | None,
    themes: list[str],
    rights: str | None,
    author: str | None,
) -> Iterator[_Item]:
    """One item, or none: where there are no words, or nothing to know it by the next time."""
    words = line(_untagged(title or "")) or line(_untagged((content or "")[:2000]))
    known = line(identity)
    if words is None:
        return
    if known is None:
        known = hashlib.sha256(f"{words}\n{said or ''}".encode("utf-8", "replace")).hexdigest()
    labels = tuple(dict.fromkeys(filter(None, map(line, themes))))[:20]
    yield _Item(known, _shortened(words), content or "", line(page), line(said), spoken, labels, line(rights), line(author))


def _shortened(words: str) -> str:
    return words if len(words) <= 150 else f"{words[:150].rpartition(' ')[0] or words[:150]}…"


def _untagged(text: str) -> str:
    """Titles are plain text by the rules, and HTML by the habit."""
    return unescaped(re.sub(r"<[^<>]{0,1000}>", " ", text))
