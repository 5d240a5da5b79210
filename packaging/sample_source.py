"""Reads the text sources of the sample library: `documents.toml` and one Markdown-like file per document and language.

Writes nothing. The marks: `# ` and `## ` headings, `- ` list, `(a) ` indented, `| a | b |` table row, `> ` speaker
notes, `---` a new PDF page, `= ` in the first line the title; any other line is a paragraph.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).resolve().parent / "sample"
LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")
FORMATS = ("pdf", "docx", "pptx", "xlsx", "html", "epub", "txt")
WORDS: dict[str, Any] = tomllib.loads((SAMPLE / "words.toml").read_text(encoding="utf-8"))

_INDENTED = re.compile(r"\([^()\s]{1,3}\) ")
_UNSAFE = re.compile(r'[\\/:*?"<>|]')


@dataclass(frozen=True)
class Block:
    """`kind` is h1, h2, p, item, sub, row, note or break; a row's text is its cells, joined by `|`."""

    kind: str
    text: str

    @property
    def cells(self) -> list[str]:
        return [cell.strip() for cell in self.text.strip("|").split("|")]


@dataclass(frozen=True)
class Piece:
    """One file to build: a language version of a document in one format."""

    meta: dict[str, Any]  # its table in documents.toml
    language: str
    role: str
    format: str
    blocks: tuple[Block, ...]

    @property
    def right_to_left(self) -> bool:
        return self.language == "ar"

    @property
    def title(self) -> str:
        title: str = self.meta["title"][self.language]
        return title if self.role == "document" else f"{title} ({WORDS['role'][self.role][self.language]})"

    @property
    def heading(self) -> str:
        """Reference and title, as they stand in the header of every page."""
        reference = self.meta.get("reference", "")
        return self.title if reference in self.title else f"{reference} {self.title}"

    @property
    def notice(self) -> str:
        key = self.meta.get("notice", "notice")
        notice: str = WORDS[key][self.language]
        return notice

    @property
    def path(self) -> str:
        """Where the file stands below the collection's folder: the first place in the tree, then its name."""
        folders = self.meta["collection_path"].split(";")[0].split(">")
        name = f"{self.heading}_{self.language.upper()}.{self.format}"
        return "/".join(_UNSAFE.sub("-", part.strip()) for part in (*folders, name))

    def ref_block(self) -> list[tuple[str, str]]:
        """The block of the first page: label and value, in the language of the piece."""
        meta, language = self.meta, self.language
        unit = meta.get("unit")
        comma = {"ar": "، ", "zh": "，"}.get(language, ", ")
        values = {
            "ref": meta.get("reference", ""),
            "approved_by": WORDS["director"][language] if meta.get("approved", True) and unit else "",
            "effective": spoken_date(meta.get("effective", ""), language),
            "contact": f"{WORDS['unit'][unit][language]}{comma}{unit}@institute.example" if unit else "",
            "review": spoken_date(meta.get("review", ""), language),
            "edition": spoken_date(meta.get("edition", {}).get(language, ""), language),
        }
        return [(WORDS[label][language], value) for label, value in values.items() if value]


def spoken_date(iso: str, language: str) -> str:
    """ "2023-03-01" as a person writes it in `language`; a year or words stay as they are."""
    if not re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", iso):
        return iso.strip('"')
    year, month, day = (int(part) for part in (*iso.split("-"), "0")[:3])
    if language == "zh":
        return f"{year}年{month}月" + (f"{day}日" if day else "")
    name = WORDS["months"][language][month - 1]
    if language == "es":
        return f"{day} de {name} de {year}" if day else f"{name} de {year}"
    if language == "ru":
        return f"{day} {name} {year} г." if day else f"{month:02}.{year}"
    if language == "fr" and day == 1:
        return f"1er {name} {year}"
    return f"{day} {name} {year}" if day else f"{name} {year}"


def parse(text: str) -> tuple[Block, ...]:
    return tuple(_block(line.strip()) for line in text.splitlines() if line.strip())


def _block(line: str) -> Block:
    for mark, kind in (("## ", "h2"), ("# ", "h1"), ("- ", "item"), ("> ", "note")):
        if line.startswith(mark):
            return Block(kind, line.removeprefix(mark))
    if line == "---":
        return Block("break", "")
    if line.startswith("|"):
        return Block("row", line)
    return Block("sub" if _INDENTED.match(line) else "p", line)


def sections(blocks: tuple[Block, ...]) -> list[tuple[str, list[Block]]]:
    """Split at first-level headings: (heading, blocks under it). Text before the first one has the heading ""."""
    parts: list[tuple[str, list[Block]]] = []
    for block in blocks:
        if block.kind == "h1":
            parts.append((block.text, []))
        elif block.kind != "break":
            if not parts:
                parts.append(("", []))
            parts[-1][1].append(block)
    return parts


def pages(blocks: tuple[Block, ...]) -> list[list[Block]]:
    """Split at the explicit page breaks."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind == "break":
            parts.append([])
        else:
            parts[-1].append(block)
    return parts


def load(collection: str) -> list[Piece]:
    """All pieces of `guide` or `institute`, in the order of documents.toml, then by language, role and format.

    A source is named `<language>[.<role>].<format>[+<format>].md`; one of each language starts with `= Title`. A source
    that belongs to nothing is an error, so that a slip in a name does not drop a translation unseen.
    """
    folder = SAMPLE / collection
    documents = tomllib.loads((folder / "documents.toml").read_text(encoding="utf-8"))["document"]
    left = set(folder.glob("*/*.md"))
    pieces = []
    for meta in documents:
        titles: dict[str, str] = {}
        found = []
        for source in sorted((folder / meta["slug"]).glob("*.md")):
            left.discard(source)
            language, *role, formats = source.name.removesuffix(".md").split(".")
            text = source.read_text(encoding="utf-8")
            if text.startswith("= "):
                first, _, text = text.partition("\n")
                titles[language] = first.removeprefix("= ")
            blocks = parse(text)
            found += [Piece(meta, language, role[0] if role else "document", name, blocks) for name in formats.split("+")]
        found.sort(key=lambda piece: (LANGUAGES.index(piece.language), piece.role, FORMATS.index(piece.format)))
        if not found or {piece.language for piece in found} != set(titles):
            raise ValueError(f"{collection}/{meta['slug']}: sources in {len(found)} pieces, titles in {sorted(titles)}")
        meta["title"] = {language: titles[language] for language in LANGUAGES if language in titles}
        pieces += found
    if left:
        raise ValueError(f"sources of no document: {sorted(map(str, left))}")
    return pieces
