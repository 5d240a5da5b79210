"""Plain text: its paragraphs. What encoding it is in, `encoding.py` finds out."""

from __future__ import annotations

import re
from pathlib import Path

from resources.extraction.blocks import Builder, Parsed
from resources.extraction.encoding import decode


def parse_plain(path: Path) -> Parsed:
    text = decode(path.read_bytes())
    builder = Builder()
    for paragraph in re.split(r"\r?\n[ \t]*(?:\r?\n)+|\f|\r\r", text):
        builder.start("p")
        for number, line in enumerate(paragraph.splitlines()):
            if number:
                builder.line()
            builder.text(line)
    builder.end()
    return Parsed(builder.sections)
