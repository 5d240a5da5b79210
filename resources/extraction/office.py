"""Word, PowerPoint and Excel files, new and old, by office-oxide; the only module that knows it.

Its tree ("IR": sections of headings, paragraphs, lists, tables) becomes our sections: slides with their notes,
sheets, and text by headings. Of the pictures in new files it is given the names in their place: it would copy them as text.
"""

from __future__ import annotations

import base64
import contextlib
import html
import io
import json
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import office_oxide

from resources.errors import ContentError
from resources.extraction import problems
from resources.extraction.archive import Archive
from resources.extraction.blocks import Builder, Parsed
from resources.extraction.bounded_xml import bounded_sheet, mended, titled
from resources.extraction.clean import one_line
from resources.extraction.detect import OFFICE, Office
from resources.extraction.language import declared
from resources.extraction.office_pictures import OfficePictures
from resources.sentences import say

# Old files are read whole; their pictures cannot be left out.
_LARGEST_OLD = 128 * 1024 * 1024
_PROPERTIES = ("author", "subject", "created", "modified", "company")
_LINK = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]{1,2000}", re.IGNORECASE)
_WIDEST, _EMU = 10_000, 9525  # pixels, and what Office divides each into
_DEEPEST = 40
_LONGEST_NAME = 1000  # of a part of the archive


def parse_office(path: Path, media_type: str) -> Parsed:
    kind = OFFICE[media_type]
    content = _content(path, kind)
    try:
        with office_oxide.Document.from_bytes(content.data, kind) as document:
            tree = json.loads(document.to_ir_json())
    except office_oxide.OfficeOxideError as error:
        said = str(error).lower()
        raise (problems.encrypted() if "encrypt" in said or "password" in said else problems.damaged()) from None
    metadata = tree.get("metadata") or {}
    if metadata.get("text_truncated") and metadata.get("warnings"):
        raise problems.damaged()  # the end is missing, which a reader must not take for all there is
    parsed = _parsed(tree, kind, content.pictures)
    parsed.incomplete = content.incomplete
    return parsed


@dataclass(frozen=True, slots=True)
class _Content:
    """What the library is given, whether some of it is missing, and the pictures, charts and diagrams that the file shows."""

    data: bytes
    incomplete: bool = False
    pictures: frozenset[str] = frozenset()


def _content(path: Path, kind: Office) -> _Content:
    if len(kind) == 3:
        try:
            with path.open("rb") as file:
                data = file.read(_LARGEST_OLD + 1)
        except OSError:
            raise problems.missing() from None
        if len(data) > _LARGEST_OLD:
            raise ContentError(
                "too_large", say("This file is too large to be read here. Save it in the newer format, or as PDF.")
            )
        return _Content(data)
    result, pictures, media = io.BytesIO(), OfficePictures(kind), list[str]()
    with Archive(path) as archive, zipfile.ZipFile(result, "w", zipfile.ZIP_STORED) as lean:
        for name in dict.fromkeys(archive.names()):
            if len(name) > _LONGEST_NAME:
                continue
            if "/media/" in name:
                media.append(name)
                continue
            if not name.endswith((".xml", ".rels")):
                continue
            try:
                part = archive.read(name)
            except ContentError as error:
                if error.code != "damaged":
                    raise
                continue
            if name in archive.damaged:
                part = mended(part)
            if kind == "xlsx" and "/worksheets/" in name:
                part = bounded_sheet(part)
            elif kind == "docx" and name.endswith("/styles.xml"):
                part = titled(part)
            pictures.look(name, part)
            lean.writestr(name, part)
        altered = pictures.altered()
        for name in media:
            lean.writestr(name, "" if name in altered else name)
    return _Content(result.getvalue(), archive.incomplete, frozenset(pictures.shown))


def _parsed(tree: dict[str, Any], kind: Office, pictures: frozenset[str]) -> Parsed:
    builder = Builder()
    walk = _Walk(builder)
    slides, sheets = kind.startswith("ppt"), kind.startswith("xls")
    sections = tree.get("sections") or []
    for number, section in enumerate(sections, 1):
        if slides:
            builder.section(page=number)
        elif sheets:
            builder.section(section.get("title"))
        walk.elements(section.get("elements"))
        if section.get("speaker_notes"):
            builder.enter("blockquote")
            walk.elements(section["speaker_notes"])
            builder.leave()
    builder.end()
    if not slides and not sheets:
        _furniture(sections, walk, builder)
    metadata = tree.get("metadata") or {}
    # Workbooks are given their first sheet's name as a title when they have none.
    title = one_line(metadata.get("title"))
    if sheets and sections and title == one_line(sections[0].get("title")):
        title = None
    for name in pictures.difference(builder.pictures):
        builder.no_picture(name)
    parsed = Parsed(builder.sections, title=title, language=declared(metadata.get("language")))
    parsed.unsized, parsed.unshown = builder.unsized, builder.unshown
    parsed.pages = len(sections) or None if slides else None
    for name in _PROPERTIES:
        value = metadata.get(name)
        value = one_line(value) if isinstance(value, str) else None
        if value:
            parsed.properties[name] = value
    keywords = metadata.get("keywords")
    if isinstance(keywords, list) and keywords:
        parsed.properties["keywords"] = one_line("; ".join(map(str, keywords))) or ""
    return parsed


def _furniture(sections: list[dict[str, Any]], walk: _Walk, builder: Builder) -> None:
    """Headers and footers, each once and at the end: a reference number often stands nowhere else."""
    seen: set[str] = set()
    walk.letterhead = True
    for section in sections:
        for name in ("first_page_header", "header", "first_page_footer", "footer"):
            part = section.get(name)
            if not isinstance(part, dict) or not part.get("content"):
                continue
            form = json.dumps(part["content"], sort_keys=True)
            if form not in seen:
                if not seen:
                    builder.section()
                seen.add(form)
                walk.elements(part["content"])
    builder.end()


def _pixels(emu: object) -> int:
    return max(1, min(_WIDEST, emu // _EMU)) if isinstance(emu, int) and emu > 0 else 0


class _Walk:
    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._in_row = False
        self.letterhead = False  # of which the words count alone

    def elements(self, elements: object, depth: int = 0) -> None:
        if not isinstance(elements, list) or depth > _DEEPEST:
            return
        for element in elements:
            if isinstance(element, dict):
                self._element(element, depth)

    def _element(self, element: dict[str, Any], depth: int) -> None:
        builder, kind, content = self._builder, element.get("type"), element.get("content")
        if kind == "heading" and not self._in_row:
            builder.start(f"h{min(max(int(element.get('level') or 1), 1), 6)}")
            self._inline(content)
            builder.end()
        elif kind in ("paragraph", "heading"):
            builder.paragraph()
            self._inline(content)
            if not self._in_row:
                builder.end()
        elif kind == "list":
            self._list(element, depth)
        elif kind == "table":
            self._table(element, depth)
        elif kind == "code_block":
            builder.start("pre", keep_spaces=True)
            builder.text(str(content or element.get("text") or ""))
            builder.end()
        elif kind == "image":
            if not self.letterhead:
                self._picture(element)
            text = element.get("alt_text")
            # What programs write there by themselves is a file name.
            if isinstance(text, str) and not re.search(r"\.\w{3,4}$", text):
                builder.paragraph()
                builder.text(text)
        elif isinstance(content, list):  # text boxes, shapes, notes
            self.elements(content, depth + 1)
            self._inline(content)

    def _picture(self, element: dict[str, Any]) -> None:
        data, name = element.get("data"), ""
        if isinstance(data, str) and len(data) < 2 * _LONGEST_NAME:
            with contextlib.suppress(ValueError):
                name = base64.b64decode(data).decode()
        if "/media/" not in name:
            if data and not name:  # itself, as an old file brings it; of a new one all are counted by their names
                self._builder.no_picture()
            return
        if not self._in_row:
            self._builder.paragraph()
        width, height = (_pixels(element.get(side)) for side in ("display_width_emu", "display_height_emu"))
        self._builder.picture(name, width, height)

    def _list(self, element: dict[str, Any], depth: int) -> None:
        if depth > _DEEPEST:
            return
        if not self._in_row:
            self._builder.enter("ol" if element.get("ordered") else "ul")
        for item in element.get("items") or []:
            if self._in_row:
                self._builder.paragraph()
            else:
                self._builder.start("li")
            self.elements(item.get("content"), depth + 1)
            nested = item.get("nested")
            if isinstance(nested, dict):
                self._list(nested, depth + 1)
        if not self._in_row:
            self._builder.leave()

    def _table(self, element: dict[str, Any], depth: int) -> None:
        rows = element.get("rows") or []
        if self._in_row:  # a table in a cell: its cells, one after the other
            for row in rows:
                for cell in row.get("cells") or []:
                    self.elements(cell.get("content"), depth + 1)
            return
        self._builder.enter("table")
        for row in rows:
            self._builder.row()
            self._in_row = True
            for cell in row.get("cells") or []:
                self._builder.cell(int(cell.get("col_span") or 1))
                self.elements(cell.get("content"), depth + 1)
            self._in_row = False
            self._builder.end()
        self._builder.leave()

    def _inline(self, content: object) -> None:
        builder = self._builder
        for part in content if isinstance(content, list) else ():
            if not isinstance(part, dict):
                continue
            if part.get("type") == "line_break":
                builder.line()
            elif part.get("type") == "text" and isinstance(part.get("text"), str):
                tags = [tag for key, tag in (("bold", "b"), ("italic", "i")) if part.get(key)]
                target = part.get("hyperlink")
                if isinstance(target, str) and _LINK.fullmatch(target):
                    builder.open("a", f' href="{html.escape(target)}"')
                for tag in tags:
                    builder.open(tag)
                builder.text(part["text"])
                for tag in reversed(tags):
                    builder.close(tag)
                builder.close("a")
