"""EPUB: its chapters in reading order, each by the HTML parser, with titles from its table of contents."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from urllib.parse import unquote

from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from resources.errors import ContentError
from resources.extraction import problems
from resources.extraction.archive import Archive
from resources.extraction.blocks import Builder, Parsed
from resources.extraction.bounded_html import bounded
from resources.extraction.clean import one_line
from resources.extraction.html import decode_html, walk
from resources.extraction.language import declared
from resources.extraction.xml import local, parse_xml, text_of

_MOST_CHAPTERS = 5000
_PROPERTIES = {"creator": "author", "subject": "keywords", "description": "subject", "date": "created", "publisher": "company"}
_FONT_OBFUSCATION = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def parse_epub(path: Path) -> Parsed:
    with Archive(path) as archive:
        names = frozenset(archive.names())
        if "META-INF/encryption.xml" in names and _locked(archive):
            raise problems.encrypted()
        try:
            container = parse_xml(archive.read("META-INF/container.xml"))
            place = next((str(node.get("full-path") or "") for node in _find(container, "rootfile")), "")
            package = parse_xml(archive.read(place))
        except KeyError:
            raise problems.damaged() from None
        return _book(archive, names, package, posixpath.dirname(place))


def _book(archive: Archive, names: frozenset[str], package: etree._Element, folder: str) -> Parsed:
    items = {str(node.get("id")): node for node in _find(package, "item")}
    spine = [items[str(node.get("idref"))] for node in _find(package, "itemref") if str(node.get("idref")) in items]
    titles = _contents(archive, names, items, folder)
    builder = Builder()
    found: set[str] = set()
    for item in spine[:_MOST_CHAPTERS]:
        name = _inside(folder, item.get("href"))
        if name in found or "nav" in str(item.get("properties") or "").split():
            continue
        try:
            content = archive.read(name)
        except KeyError:
            continue
        except ContentError as error:
            if error.code != "damaged":
                raise
            continue
        found.add(name)
        builder.section(titles.get(name))
        body = LexborHTMLParser(bounded(decode_html(content))).body
        if body is not None:
            walk(body, builder, name)
    builder.end()
    if not found:
        raise problems.damaged()
    parsed = Parsed(builder.sections, incomplete=archive.incomplete, unsized=builder.unsized, unshown=builder.unshown)
    for metadata in _find(package, "metadata"):
        for node in metadata:
            if not isinstance(node.tag, str):
                continue
            key, value = local(node), one_line(text_of(node))
            if key == "title":
                parsed.title = parsed.title or value
            elif key == "language":
                parsed.language = parsed.language or declared(value)
            elif key in _PROPERTIES and value:
                parsed.properties.setdefault(_PROPERTIES[key], value)
    return parsed


def _contents(archive: Archive, names: frozenset[str], items: dict[str, etree._Element], folder: str) -> dict[str, str]:
    """Chapter file -> its title in the table of contents (EPUB 3's page, else EPUB 2's list)."""
    titles: dict[str, str] = {}
    for item in items.values():
        name = _inside(folder, item.get("href"))
        if name not in names:
            continue
        base = posixpath.dirname(name)
        if "nav" in str(item.get("properties") or "").split():
            for link in LexborHTMLParser(bounded(decode_html(archive.read(name)))).css("nav a[href]"):
                title = one_line(link.text())
                if title:
                    titles.setdefault(_inside(base, link.attributes.get("href")), title)
        elif item.get("media-type") == "application/x-dtbncx+xml":
            for point in _find(parse_xml(archive.read(name)), "navPoint"):
                target = next((node.get("src") for node in point if local(node) == "content"), None)
                title = next((one_line(text_of(node)) for node in point if local(node) == "navLabel"), None)
                if target and title:
                    titles.setdefault(_inside(base, target), title)
    return titles


def _locked(archive: Archive) -> bool:
    """Whether more than fonts is encrypted, which books without any lock often have."""
    for data in _find(parse_xml(archive.read("META-INF/encryption.xml")), "EncryptedData"):
        methods = [str(node.get("Algorithm")) for node in _find(data, "EncryptionMethod")]
        if any(method not in _FONT_OBFUSCATION for method in methods):
            return True
    return False


def _find(node: etree._Element, name: str) -> list[etree._Element]:
    return list(node.iter(f"{{*}}{name}"))


def _inside(folder: str, target: object) -> str:
    """The entry's name that a reference from within `folder` means."""
    path = unquote(re.split("[#?]", str(target or ""), maxsplit=1)[0])
    return posixpath.normpath(posixpath.join(folder, path)) if path else ""
