"""OpenDocument texts, presentations and sheets (ISO/IEC 26300): their words and structure, by a walk over `content.xml`.

What was deleted under change tracking, hidden helpers of tables and everything drawn are left out. Slides bring their notes;
of headers and footers each is read once, at the end.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from resources.extraction import problems
from resources.extraction.archive import Archive
from resources.extraction.blocks import DRAWN, Builder, Parsed
from resources.extraction.clean import one_line
from resources.extraction.detect import ODP, ODS
from resources.extraction.language import declared
from resources.extraction.xml import local, parse_xml, text_of

_SKIPPED = frozenset(
    (
        "tracked-changes",
        "annotation",
        "forms",
        "script",
        "scripts",
        "event-listeners",
        "named-expressions",
        "database-ranges",
        "content-validations",
        "object",
        "plugin",
        "binary-data",
        "page-number",
        "page-count",
    )
)
_MOST_CELLS = 2_000_000
_MOST_COLUMNS = 1024  # of one repeated cell with something in it
_MOST_REPEATED = 1000  # rows with something in them that are said to repeat
_LINK = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]{1,2000}", re.IGNORECASE)
_CUT = re.compile(r"[1-9]")  # of the four lengths that are cut off, all 0 where nothing is
_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px)")
_UNITS = {"cm": 96 / 2.54, "mm": 96 / 25.4, "in": 96, "pt": 96 / 72, "pc": 16, "px": 1}
_WIDEST = 10_000  # pixels
_PROPERTIES = {
    "creator": "author", "initial-creator": "author", "subject": "subject", "keyword": "keywords", "creation-date": "created",
    "date": "modified",
}  # fmt: skip
_FURNITURE = ("header", "header-first", "header-left", "footer", "footer-first", "footer-left")


def parse_open_document(path: Path, media_type: str) -> Parsed:
    with Archive(path) as archive:
        names = frozenset(archive.names())
        if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise problems.encrypted()
        try:
            content = parse_xml(archive.read("content.xml"))
        except KeyError:
            raise problems.damaged() from None
        styles = parse_xml(archive.read("styles.xml")) if "styles.xml" in names else None
        meta = parse_xml(archive.read("meta.xml")) if "meta.xml" in names else None
    body = next((node for node in content if local(node) == "body"), None)
    if body is None:
        raise problems.damaged()
    builder = Builder()
    walk = _Walk(builder, _altering(content), slides=media_type == ODP)
    walk.run(body)
    builder.end()
    if styles is not None and media_type not in (ODP, ODS):
        _furniture(styles, walk, builder)
    parsed = Parsed(builder.sections, pages=walk.slide or None, incomplete=archive.incomplete)
    parsed.unsized, parsed.unshown = builder.unsized, builder.unshown
    if meta is not None:
        _metadata(meta, parsed)
    return parsed


def _altering(content: etree._Element) -> frozenset[str]:
    """The styles that mirror a picture or show a part of it: an arrow would point elsewhere, and what the author took away
    would be there again."""
    found = set()
    for node in content.iter("{*}graphic-properties"):
        mirrored = _attribute(node, "mirror") not in ("", "none")
        if (mirrored or _CUT.search(_attribute(node, "clip"))) and (style := node.getparent()) is not None:
            found.add(_attribute(style, "name"))
    return frozenset(found)


def _furniture(styles: etree._Element, walk: _Walk, builder: Builder) -> None:
    seen: set[str] = set()
    for node in styles.iter("*"):
        if local(node) in _FURNITURE and (words := " ".join(text_of(node).split())) and words not in seen:
            if not seen:
                builder.section()
            seen.add(words)
            walk.run(node)
            builder.end()


def _metadata(meta: etree._Element, parsed: Parsed) -> None:
    for node in meta.iter("*"):
        name, value = local(node), one_line(text_of(node)) if len(node) == 0 else None
        if not value:
            continue
        if name == "title":
            parsed.title = parsed.title or value
        elif name == "language":
            parsed.language = parsed.language or declared(value)
        elif name in _PROPERTIES:
            parsed.properties.setdefault(_PROPERTIES[name], value)


class _Walk:
    """Does not recurse: a file may nest as deep as it likes."""

    def __init__(self, builder: Builder, altering: frozenset[str], *, slides: bool) -> None:
        """`altering` as the function of that name finds them."""
        self._builder, self._altering, self._slides = builder, altering, slides
        self.slide = 0
        self._rows = 0  # depth of tables that are shown as such or lie within one
        self._cells = 0

    def run(self, top: etree._Element) -> None:
        waiting: list[tuple[etree._Element, bool]] = [(top, False)]
        while waiting:
            node, left = waiting.pop()
            if left:
                self._leave(node)
            elif local(node) in _SKIPPED:
                pass
            else:
                self._enter(node)
                self._text(node.text)
                waiting.append((node, True))
                waiting.extend((child, False) for child in reversed(self._children(node)))
                continue
            if node is not top:
                self._text(node.tail)

    def _text(self, text: str | None) -> None:
        # Between elements of structure there is only the layout of the XML, which Builder drops as blank.
        if text and self._inside:
            self._builder.text(text)

    _inside = 0  # depth of paragraphs

    def _children(self, node: etree._Element) -> list[etree._Element]:
        children = [child for child in node if isinstance(child.tag, str)]
        if local(node) != "table-row":
            return [child for child in children for _ in range(self._times(child))] if local(node) in _OF_ROWS else children
        return list(self._row(children))

    def _times(self, row: etree._Element) -> int:
        """How often a row counts: an empty one, of which sheets have a million at their end, once."""
        if local(row) != "table-row":
            return 1
        repeated = _number(row, "number-rows-repeated")
        self._cells += repeated if repeated <= _MOST_REPEATED else 1
        return min(repeated, _MOST_REPEATED) if repeated > 1 and text_of(row).strip() else 1

    def _row(self, cells: list[etree._Element]) -> Iterator[etree._Element]:
        for cell in cells:
            repeated = min(_number(cell, "number-columns-repeated"), _MOST_COLUMNS)
            times = repeated if repeated > 1 and text_of(cell).strip() else 1
            self._cells += times
            if self._cells > _MOST_CELLS:
                raise problems.too_much_text()
            for _ in range(times):
                yield cell

    def _enter(self, node: etree._Element) -> None:
        builder, name = self._builder, local(node)
        if name == "h":
            level = min(max(_number(node, "outline-level"), 1), 6)
            if self._rows:
                builder.paragraph()
            else:
                builder.start(f"h{level}")
            self._inside += 1
        elif name in ("p", "title", "desc"):  # these last of a drawing: what is said instead of it
            if self._inside:  # of a note in the middle of a sentence, which goes on behind it
                builder.text(" ")
            else:
                builder.paragraph()
            self._inside += 1
        elif name == "s":
            builder.text(" " * min(_number(node, "c"), 100))
        elif name == "tab":
            builder.text("\t" if not self._rows else " ")
        elif name == "line-break":
            builder.line()
        elif name == "a":
            target = _attribute(node, "href")
            if _LINK.fullmatch(target):
                builder.open("a", f' href="{html.escape(target)}"')
        elif name == "list" and not self._rows:
            builder.enter("ul")
        elif name in ("list-item", "list-header") and not self._rows:
            builder.start("li")
        elif name == "table":
            if not self._rows:
                if not self._slides and (title := _attribute(node, "name")) and local(node.getparent()) == "spreadsheet":
                    builder.section(title)
                builder.enter("table")
            self._rows += 1
        elif name == "table-row" and self._rows == 1:
            builder.row()
        elif name == "table-cell" and self._rows == 1:
            builder.cell(_number(node, "number-columns-spanned"))
        elif name == "page" and self._slides:
            self.slide += 1
            builder.section(page=self.slide)
        elif name == "notes":
            builder.enter("blockquote")
        elif name == "frame":
            self._picture(node)

    def _picture(self, frame: etree._Element) -> None:
        """One of the forms in which the file has it."""
        names = [_attribute(child, "href").removeprefix("./") for child in frame if local(child) == "image"]
        if _attribute(frame, "transform") or _attribute(frame, "style-name") in self._altering:
            self._builder.no_picture(names[0] if names else "")
        elif names:
            if not self._inside and not self._rows:
                self._builder.paragraph()
            name = next((name for name in names if name.lower().endswith(DRAWN)), names[0])
            self._builder.picture(name, _pixels(frame, "width"), _pixels(frame, "height"))

    def _leave(self, node: etree._Element) -> None:
        builder, name = self._builder, local(node)
        if name in ("h", "p", "title", "desc"):
            self._inside -= 1
            if not self._rows and not self._inside:
                builder.end()
        elif name == "a":
            builder.close("a")
        elif name == "list" and not self._rows:
            builder.leave()
        elif name == "table":
            self._rows -= 1
            if not self._rows:
                builder.leave()
        elif name == "table-row" and self._rows == 1:
            builder.end()
        elif name == "notes":
            builder.leave()


_OF_ROWS = frozenset(("table", "table-rows", "table-header-rows", "table-row-group"))


def _attribute(node: etree._Element, name: str) -> str:
    """By its local name: each of them has only one namespace where it is asked for."""
    return next((str(value) for key, value in node.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _pixels(node: etree._Element, name: str) -> int:
    """A length as pixels of 1/96 inch; 0 where it is none."""
    match = _LENGTH.fullmatch(_attribute(node, name))
    return min(_WIDEST, round(float(match[1]) * _UNITS[match[2]])) if match else 0


def _number(node: etree._Element, name: str) -> int:
    value = _attribute(node, name)
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 9 else 1
