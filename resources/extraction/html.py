"""HTML to sections: a walk over Lexbor's tree that keeps words and structure and leaves everything active behind.

Scripts, styles, forms, frames and navigation are left out; of links only those that a browser may open are kept, and of
pictures those that came within the same archive. It loads nothing. The tree may be as deep and as large as it likes: the
walk does not recurse.
"""

from __future__ import annotations

import html
import posixpath
import re
from pathlib import Path
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from resources.extraction.blocks import Builder, Parsed
from resources.extraction.bounded_html import bounded
from resources.extraction.clean import one_line
from resources.extraction.encoding import decode
from resources.extraction.language import declared


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SKIPPED = _words(
    """script style noscript template iframe frame frameset object embed applet svg math canvas audio video head nav form
    input button select textarea datalist map area param source track link meta base dialog"""
)
_PARAGRAPHS = _words(
    """p div section article main header footer aside blockquote address figure figcaption dl dt dd center details
    summary fieldset legend hgroup"""
)
_HEADINGS = _words("h1 h2 h3 h4 h5 h6")
_INLINE = _words("b strong i em u s sub sup code tt kbd samp small big cite dfn var q")
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_CELLS = frozenset(("td", "th"))
_VERBATIM = frozenset(("pre", "listing", "xmp"))
_BREAKING = _PARAGRAPHS | _HEADINGS | _LISTS | _VERBATIM | _CELLS | {"tr", "li", "caption"}
# A table with one of these in it arranges a page, and is read as the paragraphs in it.
_LAYOUT = "table:has(table, h1, h2, h3, h4, h5, h6)"
_LINK = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]{1,2000}", re.IGNORECASE)
_PIXELS = re.compile(r"[1-9]\d{0,3}")
_DOT = frozenset(("0", "1", "2", "0px", "1px", "2px"))  # pixels: what counts readers, or keeps things apart
_LONGEST_NAME = 500  # characters of an anchor's name, or of a link within the file
_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_PROPERTIES = {"author": "author", "description": "subject", "keywords": "keywords", "dcterms.created": "created"}


def parse_html(path: Path) -> Parsed:
    data = path.read_bytes()
    return parse_html_text(decode_html(data))


def decode_html(data: bytes) -> str:
    """By byte order mark, else by the declaration, else by guess."""
    match = _CHARSET.search(data, 0, 4096)
    return decode(data, match[1].decode("ascii") if match else None)


def parse_html_text(text: str) -> Parsed:
    tree = LexborHTMLParser(bounded(text))
    root, body = tree.root, tree.body
    builder = Builder()
    if body is not None:
        walk(body, builder)
    builder.end()
    parsed = Parsed(builder.sections, unsized=builder.unsized, unshown=builder.unshown)
    heading = tree.css_first("title") or tree.css_first("h1")
    if heading is not None:
        parsed.title = one_line(heading.text())
    if root is not None:
        parsed.language = declared(root.attributes.get("lang") or root.attributes.get("xml:lang"))
    for node in tree.css("meta[name][content]")[:50]:
        name = _PROPERTIES.get((node.attributes.get("name") or "").lower())
        value = one_line(node.attributes.get("content"))
        if name and value:
            parsed.properties.setdefault(name, value)
    return parsed


def walk(top: LexborNode, builder: Builder, name: str = "") -> None:
    """Feeds everything under `top` to `builder`. `name` is what links within the book call this part of it."""
    if name:
        builder.anchor(name)
    _Walk(builder, name).run(top)


class _Walk:
    def __init__(self, builder: Builder, name: str) -> None:
        self._builder, self._name = builder, name
        self._tables: list[bool] = []  # the tables around here; whether the innermost is shown as one

    @property
    def _in_row(self) -> bool:
        return bool(self._tables) and self._tables[-1]

    def run(self, top: LexborNode) -> None:
        node = top.child
        depth = 1
        while node is not None:
            descend = self._enter(node)
            child = node.child if descend else None
            if child is not None:
                node = child
                depth += 1
                continue
            if descend:
                self._leave(node)
            while node.next is None:
                parent = node.parent
                depth -= 1
                if parent is None or depth == 0:
                    return
                node = parent
                self._leave(node)
            node = node.next

    def _enter(self, node: LexborNode) -> bool:
        """Starts what this node stands for; False where nothing under it counts."""
        tag, builder = node.tag or "", self._builder
        if tag == "-text":
            builder.text(node.text_content or "")
            return False
        if tag in _SKIPPED or tag.startswith(("-", "!", "_")):
            return False
        attributes = node.attributes
        if "hidden" in attributes or attributes.get("role") in ("navigation", "search"):
            return False
        if (place := attributes.get("id") or (attributes.get("name") if tag == "a" else None)) and len(place) <= _LONGEST_NAME:
            builder.anchor(f"{self._name}#{place}")
        if tag in _INLINE:
            builder.open(tag)
        elif tag == "a":
            if link := self._link(attributes.get("href") or ""):
                builder.open("a", link)
        elif tag == "br":
            builder.line()
        elif tag == "img":
            builder.text(f" {attributes.get('alt') or ''} ")
            self._picture(attributes)
        elif tag == "table":
            shown = not self._in_row and not node.css_matches(_LAYOUT)
            self._tables.append(shown)
            if shown:
                builder.enter("table")
            else:
                builder.paragraph()
        elif self._in_row:
            if tag == "tr":
                builder.row()
            elif tag == "caption":
                builder.row()
                builder.cell(100)
            elif tag in _CELLS:
                span = attributes.get("colspan") or "1"
                builder.cell(int(span) if span.isascii() and span.isdecimal() and len(span) < 4 else 1, header=tag == "th")
            elif tag in _BREAKING:
                builder.paragraph()
        elif tag in _HEADINGS:
            builder.start(tag)
        elif tag in _LISTS:
            builder.enter("ol" if tag == "ol" else "ul")
        elif tag == "li":
            builder.start("li")
        elif tag in _VERBATIM:
            builder.start("pre", keep_spaces=True)
        elif tag in _BREAKING:
            builder.paragraph()
        return True

    def _picture(self, attributes: dict[str, str | None]) -> None:
        source, sides = attributes.get("src") or "", [attributes.get("width") or "", attributes.get("height") or ""]
        if not source or _DOT.intersection(sides):
            return
        if not self._name or ":" in source or source.startswith("//"):
            self._builder.no_picture(source)
            return
        width, height = (int(side) if _PIXELS.fullmatch(side) else 0 for side in sides)
        self._builder.picture(self._inside(source), *((width, height) if width and height else (0, 0)))

    def _inside(self, target: str) -> str:
        """The part of the book that a reference from this one means."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self._name), unquote(target)))

    def _link(self, target: str) -> str:
        """The attributes of a link that may be followed; "" for any other."""
        if _LINK.fullmatch(target):
            return f' href="{html.escape(target)}"'
        part, hash_sign, place = target.partition("#")
        if len(target) > _LONGEST_NAME or ":" in part or part.startswith("//"):
            return ""
        if not self._name:
            return self._builder.inner(f"#{unquote(place)}") if hash_sign and place and not part else ""
        name = self._inside(part) if part else self._name
        return self._builder.inner(f"{name}#{unquote(place)}" if place else name)

    def _leave(self, node: LexborNode) -> None:
        tag, builder = node.tag or "", self._builder
        if tag in _INLINE or tag == "a":
            builder.close(tag)
        elif tag == "table":
            if self._tables.pop():
                builder.leave()
            else:
                builder.paragraph()
        elif self._in_row:
            if tag in ("tr", "caption"):
                builder.end()
        elif tag in _LISTS:
            builder.leave()
        elif tag in _HEADINGS or tag in _VERBATIM or tag == "li":
            builder.end()
        elif tag in _BREAKING:
            builder.paragraph()
