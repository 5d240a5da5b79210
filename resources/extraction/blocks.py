"""What every format but PDF becomes on its way: sections of blocks, from which come both passages and shown pages.

Because both come from the same chunks, the n-th passage and the anchor `p{n}` are always the same place. HTML is
only ever written here, from escaped text and our own tags; nothing of a file's own markup passes through. Of a picture the page
has the name alone, `part:` and what the archive calls it (with `?` and its size, where that is known), and passages nothing.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from resources.extraction.clean import clean, one_line, right_to_left

# A hit should lead to about a page; what is much longer hides the place, what is shorter costs rows.
CHUNK = 2000
_LARGEST_BLOCK = 4000
_DEEPEST_LIST = 6
_DEEPEST_INLINE = 20  # emphasis within emphasis; each block writes all of it anew
_MOST_ANCHORS, _MOST_WAITING = 50_000, 100
_MOST_PICTURES, _MOST_PLACED = 2000, 5000
_LONGEST_NAME = 500  # of a picture
DRAWN = (".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".webp")  # as desktop/documents/picture_child.py can

_SPACES = re.compile(r"[ \t\n\f]+")


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list item or table row. `groups` are the lists or the table around it, outermost first."""

    tag: str
    text: str
    html: str
    groups: tuple[str, ...] = ()


@dataclass(slots=True)
class Section:
    """A slide, a sheet, or what stands under one heading."""

    label: str | None = None
    page: int | None = None
    blocks: list[Block] = field(default_factory=list)

    def chunks(self) -> Iterator[list[Block]]:
        """Blocks in runs of about CHUNK characters; each has some text, unless the section has none at all."""
        chunk: list[Block] = []
        length = 0
        for block in self.blocks:
            if length and length + len(block.text) > CHUNK and self.page is None:
                yield chunk
                chunk, length = [], 0
            chunk.append(block)
            length += len(block.text)
        if chunk:
            yield chunk


@dataclass(slots=True)
class Parsed:
    """What a parser found in one file. `unread`: pages that show something to read, and have no text that says it.
    `incomplete`: some of it could not be read. `unsized`: pictures on the page whose size the file does not say; `unshown`:
    how many there are that are not on it."""

    sections: list[Section]
    title: str | None = None
    language: str | None = None
    pages: int | None = None
    properties: dict[str, str] = field(default_factory=dict)
    attachments: list[str] = field(default_factory=list)  # names of the files that are in it, whose text is not here
    unread: list[int] = field(default_factory=list)
    incomplete: bool = False
    unsized: list[str] = field(default_factory=list)
    unshown: int = 0


def passages(sections: list[Section]) -> list[dict[str, Any]]:
    """The passages' JSON form."""
    found = []
    for section in sections:
        for chunk in section.chunks():
            text = _text(chunk)
            if text:
                found.append({"page": section.page, "label": section.label, "text": text})
    return found


def to_html(parsed: Parsed) -> str:
    """One page, with an anchor `p1`, `p2`... at each passage, `page-1`... at each slide, `a1`... where its own links lead."""
    parts: list[str] = []
    number = 0
    for section in parsed.sections:
        if section.page is not None:
            parts.append(f'<hr><a name="page-{section.page}"></a><p><small>{section.page}</small></p>')
        elif section.label and not (section.blocks and section.blocks[0].tag in _HEADINGS):
            parts.append(f"<h2{_direction(section.label)}>{html.escape(section.label)}</h2>")
        for chunk in section.chunks():
            first = next((place for place, block in enumerate(chunk) if block.text), len(chunk))
            _write(chunk[:first], parts, beside=chunk[first].text if first < len(chunk) else "")  # pictures alone
            if _text(chunk):
                number += 1
                parts.append(f'<a name="p{number}"></a>')
            _write(chunk[first:], parts)
    title = html.escape(parsed.title or "")
    return f'<html><head><meta charset="utf-8"><title>{title}</title></head><body>{"".join(parts)}</body></html>'


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def _text(chunk: list[Block]) -> str:
    return clean("\n".join(block.text for block in chunk if block.text)).strip()


def _direction(text: str) -> str:
    return ' dir="rtl"' if right_to_left(text) else ""


def _write(chunk: list[Block], parts: list[str], beside: str = "") -> None:
    """A picture alone stands at the side where the text `beside` it begins."""
    opened: tuple[str, ...] = ()
    for block in chunk:
        same = 0
        while same < min(len(opened), len(block.groups)) and opened[same] == block.groups[same]:
            same += 1
        parts.extend(f"</{group}>" for group in reversed(opened[same:]))
        parts.extend(_OPENING.get(group, f"<{group}>") for group in block.groups[same:])
        opened = block.groups
        beside = block.text or beside
        parts.append(f"<{block.tag}{_direction(beside)}>{block.html}</{block.tag}>")
    parts.extend(f"</{group}>" for group in reversed(opened))


_OPENING = {"table": '<table border="1" cellspacing="0" cellpadding="4">'}


class Builder:
    """Makes sections from a walk through any document: start a block, add text, end it. Always balanced."""

    def __init__(self) -> None:
        self.sections: list[Section] = [Section()]
        self.pictures: dict[str, bool] = {}  # whether their size is not known
        self._placed = 0  # pictures, each as often as it is shown
        self._pictured = False  # there is one in the open block
        self._unshown: set[int] = set()  # hashes of what the file calls them, which may be a picture itself
        self._groups: list[str] = []
        self._tag = "p"
        self._text: list[str] = []
        self._html: list[str] = []
        self._inline: list[str] = []
        self._space = True  # a space here would stand at the start of a line
        self._length = 0
        self._cell = ""  # the tag of the open cell
        self._keep_spaces = False
        self._hidden = 0  # depth of groups beyond _DEEPEST_LIST
        self._anchors: dict[str, int] = {}  # what a file calls a place in it -> our number of it
        self._waiting: list[int] = []  # places whose text is still to come
        self._bare = True  # the last section has nothing but headings

    def section(self, label: str | None = None, page: int | None = None) -> None:
        """What follows belongs to a new slide, sheet or chapter."""
        self.end()
        section = Section(one_line(label), page)
        if self.sections and not self.sections[-1].blocks and self.sections[-1].page is None:
            self.sections.pop()
        self.sections.append(section)
        self._bare = True

    def start(self, tag: str, *, keep_spaces: bool = False) -> None:
        self.end()
        self._tag = tag
        self._keep_spaces = keep_spaces

    def end(self) -> None:
        """Closes the block that is open; an empty one leaves no trace."""
        text = "".join(self._text)
        text = text.strip("\n") if self._keep_spaces else text.strip()
        if self._cell:
            self._end_cell()
            self._cell = ""
        if text or self._pictured:
            markup = "".join(self._html) + "".join(f"</{tag}>" for tag in reversed(self._inline))
            tag = self._tag if text or self._tag not in _HEADINGS else "p"
            self._place(Block(tag, text, markup, tuple(self._groups)))
        self._tag, self._keep_spaces = "p", False
        self._restart()

    def _restart(self) -> None:
        self._text.clear()
        # Emphasis that spans blocks goes on in the next one.
        self._html = [f"<{tag}>" for tag in self._inline if tag != "a"]
        self._inline = [tag for tag in self._inline if tag != "a"]
        self._space, self._length, self._pictured = True, 0, False

    def _place(self, block: Block) -> None:
        current = self.sections[-1]
        if block.tag in _HEADINGS and current.page is None and not self._groups:
            if not self._bare:
                current = Section()
                self.sections.append(current)
                self._bare = True
            current.label = one_line(block.text)
        current.blocks.append(block)
        self._bare = self._bare and (block.tag in _HEADINGS or not block.text)

    def text(self, text: str) -> None:
        """Adds text to the open block; white space counts as in HTML unless `keep_spaces`."""
        text = clean(text)
        if not self._keep_spaces:
            text = _SPACES.sub(" ", text)
            if self._space:
                text = text.lstrip(" ")
            if not text:
                return
            self._space = text.endswith(" ")
        start = 0  # what follows is not copied for each block of it: a file may be one paragraph
        while self._length + len(text) - start > _LARGEST_BLOCK and self._tag != "tr":
            end = start + _LARGEST_BLOCK - self._length
            end = text.rfind(" ", start, end) + 1 or end
            self._add(text[start:end])
            tag, keep = self._tag, self._keep_spaces
            self.end()
            self._tag, self._keep_spaces = tag if tag not in _HEADINGS else "p", keep
            start = end
        self._add(text[start:] if start else text)

    def picture(self, name: str, width: int = 0, height: int = 0) -> None:
        """A picture stands here, in the open block: what the archive calls it, and its size in pixels of 1/96 inch, where the
        file says that."""
        known = name in self.pictures or len(self.pictures) < _MOST_PICTURES
        if not (name.lower().endswith(DRAWN) and len(name) <= _LONGEST_NAME and known and self._placed < _MOST_PLACED):
            self.no_picture(name)
            return
        if "a" not in self._inline:
            self._write_anchors()
        size = f' width="{width}" height="{height}"' if width and height else ""
        shape = f"?{width}x{height}" if size else ""
        self._html.append(f'<img src="part:{quote(name, safe="", errors="replace")}{shape}"{size}>')
        self.pictures[name] = self.pictures.get(name, False) or not size
        self._pictured = True
        self._placed += 1

    def no_picture(self, name: str = "") -> None:
        """There is a picture here, which is not shown. One that stands in several places has the same name in all of them; one
        without a name stands nowhere else."""
        self._unshown.add(hash(name or f"the {len(self._unshown) + 1}th"))

    @property
    def unsized(self) -> list[str]:
        return [name for name, unknown in self.pictures.items() if unknown]

    @property
    def unshown(self) -> int:
        return len(self._unshown)

    def anchor(self, key: str) -> None:
        """The text that follows is the place that the file calls `key`."""
        if self._number(key) and len(self._waiting) < _MOST_WAITING:
            self._waiting.append(self._number(key))

    def inner(self, key: str) -> str:
        """The attributes of a link to that place, for `open`; "" where there are too many."""
        return f' href="#a{number}"' if (number := self._number(key)) else ""

    def _number(self, key: str) -> int:
        if key not in self._anchors and len(self._anchors) < _MOST_ANCHORS:
            self._anchors[key] = len(self._anchors) + 1
        return self._anchors.get(key, 0)

    def _write_anchors(self) -> None:
        self._html.extend(f'<a name="a{number}"></a>' for number in self._waiting)
        self._waiting.clear()

    def _add(self, text: str) -> None:
        if "a" not in self._inline:
            self._write_anchors()
        self._text.append(text)
        self._html.append(html.escape(text))
        self._length += len(text)

    def paragraph(self) -> None:
        """A paragraph begins: within a table row only a new line, at the start of a list item nothing at all."""
        if self._tag == "tr":
            if not self._space:
                self.line()
        elif self._tag != "li" or self._text:
            self.start("p")

    def line(self) -> None:
        """A line break within a block."""
        self._text.append("\n")
        self._html.append("\n" if self._keep_spaces else "<br>")
        self._space = True

    def open(self, tag: str, attributes: str = "") -> None:
        """Opens an inline tag, where not too many are. `attributes` are ours and escaped by the caller."""
        if len(self._inline) >= _DEEPEST_INLINE:
            return
        if tag == "a":
            self._write_anchors()
        self._inline.append(tag)
        self._html.append(f"<{tag}{attributes}>")

    def close(self, tag: str) -> None:
        """Closes the innermost such tag, and those opened within it; nothing where none is open."""
        if tag not in self._inline:
            return
        while self._inline:
            last = self._inline.pop()
            self._html.append(f"</{last}>")
            if last == tag:
                return

    def enter(self, group: str) -> None:
        """A list or table begins."""
        self.end()
        if len(self._groups) >= _DEEPEST_LIST:
            self._hidden += 1
        else:
            self._groups.append(group)

    def leave(self) -> None:
        """The innermost list or table ends."""
        self.end()
        if self._hidden:
            self._hidden -= 1
        elif self._groups:
            self._groups.pop()

    def row(self) -> None:
        """A table row begins; `cell` follows."""
        self.start("tr")

    def cell(self, span: int = 1, *, header: bool = False) -> None:
        if self._cell:
            self._end_cell()
            self._text.append("\t")
        columns = f' colspan="{span}"' if 1 < span <= 100 else ""
        self._cell = "th" if header else "td"
        self._html.append(f"<{self._cell}{columns}>")
        self._space = True

    def _end_cell(self) -> None:
        self._html.extend(f"</{tag}>" for tag in reversed(self._inline))
        self._html.append(f"</{self._cell}>")
        self._inline.clear()
