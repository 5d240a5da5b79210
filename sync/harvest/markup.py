"""XML and JSON from strangers, as trees: bounded in size, without entities, and never a web page.

Names are matched without their prefix: what a feed calls `dc:date` another one calls `dcterms:date`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from resources.errors import SourceError
from resources.sentences import say
from sync.harvest.fetching import LIST, Fetched, Fetcher

# Atomic, as in `detect`: where comments may end in several places, trying all takes for ever.
_HEAD = re.compile(rb"\s*+(?>(?:<\?xml[^>]*>|<!--.*?-->)\s*)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_ACCEPT = (
    "application/opds+json, application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.8, "
    "application/json;q=0.8, text/xml;q=0.7, */*;q=0.1"
)


def page(fetcher: Fetcher, url: str, names: Iterable[str]) -> tuple[str, etree._Element | dict[str, Any]]:
    """A page of a list and the address that its links are relative to: an XML tree whose root is called one of `names`, or
    what a JSON object says. Raises SourceError `not_a_feed`, and what fetching raises."""
    found = fetcher.get(url, most=LIST, accept=_ACCEPT)
    data = found.read().removeprefix(b"\xef\xbb\xbf")
    if data.lstrip()[:1] == b"{":
        return found.url, _json(data, found)
    root = _xml(data, found)
    if name(root) not in names:
        raise not_a_feed(found.url)
    return found.url, root


def _json(data: bytes, found: Fetched) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise not_a_feed(found.url) from error
    if not isinstance(value, dict):
        raise not_a_feed(found.url)
    return value


def _xml(data: bytes, found: Fetched) -> etree._Element:
    if _HEAD.match(data[:4096]):
        raise _web_page(found.url)
    # What is slightly wrong is read all the same, as every other reader of feeds does; entities are never replaced.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data, parser, base_url=found.url)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise not_a_feed(found.url) from error
    if root is None:
        raise not_a_feed(found.url)
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and next(iter(declared.iterentities()), None) is not None:
        raise SourceError(
            "tampered",
            say(
                "The list at {url} declares entities, which no feed needs and an attack does. It was not read. Tell whoever "
                "runs the server.",
                url=found.url,
            ),
            item=found.url,
        )
    return root


def name(node: etree._Element) -> str:
    """Without its namespace, or a prefix that nobody declared; "" for comments and the like."""
    return node.tag.rpartition("}")[2].rpartition(":")[2] if isinstance(node.tag, str) else ""


def children(node: etree._Element, *names: str) -> Iterator[etree._Element]:
    return (child for child in node if name(child) in names)


def first(node: etree._Element, *names: str) -> str | None:
    """The text of the first child of such a name that has one, by the order of the names."""
    texts = (text(child) for wanted in names for child in children(node, wanted))
    return next(filter(None, texts), None)


def text(node: etree._Element) -> str:
    """All text in it; of entities that nobody declared, nothing."""
    parts = (part for part in node.itertext("*") if isinstance(part, str))
    return "".join(parts).strip()


def rels(link: etree._Element) -> frozenset[str]:
    return frozenset(str(link.get("rel") or "").split())


def not_a_feed(url: str) -> SourceError:
    return SourceError(
        "not_a_feed",
        say(
            "What is at {url} is not a list that can be harvested. Nothing of it was taken. Check the address and the type.",
            url=url,
        ),
        item=url,
    )


def _web_page(url: str) -> SourceError:
    return SourceError(
        "blocked",
        say(
            "Instead of a list, a web page came back from {host}. Nothing of it was taken. Open {url} in a browser: if "
            "the network or the server wants something of you first, do that; else check the address.",
            host=str(urlsplit(url).hostname),
            url=url,
        ),
        item=url,
    )
