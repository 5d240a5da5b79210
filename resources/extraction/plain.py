"""Plain text: its paragraphs, of a table (CSV) the rows, of Markdown the title. Its encoding, `encoding.py` finds out."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from resources.extraction.blocks import Builder, Parsed
from resources.extraction.clean import one_line
from resources.extraction.detect import CSV, MARKDOWN
from resources.extraction.encoding import decode

_SEPARATORS, _SAMPLE = ",;\t|", 20_000
_MOST_CELLS = 5000  # of one row
_LINES, _LONGEST = 400, 400  # of the beginning in which a title is looked for, and characters of each
_MARKS = re.compile(r"!?\[([^\]\[]*)\]\([^)(]*\)|(?<!\w)[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?!\w)|\s*\{[^{}]*\}$")


def parse_plain(path: Path, media_type: str = "text/plain") -> Parsed:
    text = decode(path.read_bytes())
    builder = Builder()
    if media_type != CSV or not _rows(text, builder):
        builder = Builder()
        write_paragraphs(text, builder)
    return Parsed(builder.sections, heading(text) if media_type == MARKDOWN else None)


def write_paragraphs(text: str, builder: Builder) -> None:
    for paragraph in re.split(r"\r?\n[ \t]*(?:\r?\n)+|\f|\r\r", text):
        builder.start("p")
        for number, line in enumerate(paragraph.splitlines()):
            if number:
                builder.line()
            builder.text(line)
    builder.end()


def _rows(text: str, builder: Builder) -> bool:
    """The rows of a table, whatever stands between its cells; False where there is none to be seen."""
    lines = text[:_SAMPLE].splitlines()[:50]
    mark = max(_SEPARATORS, key=lambda mark: sum(line.count(mark) for line in lines))
    if sum(mark in line for line in lines) < max(1, len(lines) // 2):
        return False
    builder.enter("table")
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            builder.row()
            for cell in row[:_MOST_CELLS]:
                builder.cell()
                builder.text(cell)
    except csv.Error:
        return False
    builder.leave()
    return True


def heading(text: str) -> str | None:
    """The first heading of a Markdown text, of the first level where there is one near the beginning; without its marks.

    Both ways of writing it: `# Title`, and `Title` with a line of = or - below. What stands in code or before the text
    (front matter) is none.
    """
    lines = [line[:_LONGEST] for line in text[: _LINES * _LONGEST].removeprefix("\ufeff").splitlines()[:_LINES]]
    if lines and lines[0].rstrip() == "---" and "---" in (ends := [line.rstrip() for line in lines[1:]]):
        lines = lines[ends.index("---") + 2 :]
    first: str | None = None
    fence = before = ""
    for line in lines:
        words = line.strip()
        mark = words[:3] if words[:3] in ("```", "~~~") else ""
        if fence or mark:
            fence, before = "" if fence and mark == fence else fence or mark, ""
            continue
        level, found = 0, ""
        if line.startswith(("    ", "\t")):
            words = ""  # code
        elif words.startswith("#"):
            level = len(words) - len(words.lstrip("#"))
            after = words[level:]
            found = after.strip().rstrip("#") if level <= 6 and after[:1] in (" ", "\t") else ""
        elif before and words and not words.strip("=-") and len(set(words)) == 1:
            level, found = (1 if words[0] == "=" else 2), before
        if found := one_line(_MARKS.sub(lambda match: match[1] or "", found)) or "":
            if level == 1:
                return found
            first = first or found
        before = words if words[:1] not in ("#", "-", "*", ">", "|", "") else ""
    return first
