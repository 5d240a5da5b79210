"""What a page of `docs/` says to type, in its order, and what it says that a terminal shows then.

Commands are the lines that begin with `fieldshelf` in a block of code without a name, up to a gap of two spaces or a `#`. A
block called `text` right behind one is what its commands show.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
_BLOCK = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
_PROGRAM = "fieldshelf "


@dataclass(frozen=True)
class Block:
    """`shown` is None where the page shows nothing."""

    commands: tuple[str, ...]
    shown: str | None = None


def blocks(page: str) -> list[Block]:
    """Those of `docs/PAGE` that have commands. The program's name is left out of these."""
    text = (DOCS / page).read_text(encoding="utf-8")
    found: list[Block] = []
    end = 0
    for match in _BLOCK.finditer(text):
        name, code = match[1], match[2]
        if name == "text" and found and found[-1].shown is None and not text[end : match.start()].strip():
            found[-1] = Block(found[-1].commands, code)
        elif name == "":
            lines = [re.split(r"  +| #", line.strip())[0] for line in code.splitlines()]
            commands = tuple(line.removeprefix(_PROGRAM) for line in lines if line.startswith(_PROGRAM))
            found += [Block(commands)] if commands else []
        end = match.end()
    return found


def table(page: str, first: str) -> list[dict[str, str]]:
    """The rows of the one table whose first column is called `first`, by column; code marks are taken off."""
    text = (DOCS / page).read_text(encoding="utf-8")
    (start,) = re.finditer(rf"^\| {re.escape(first)} \|.*$", text, re.MULTILINE)
    lines = text[start.start() :].partition("\n\n")[0].splitlines()
    rows = [[cell.strip().strip("`") for cell in line.strip().strip("|").split("|")] for line in lines]
    return [dict(zip(rows[0], row, strict=True)) for row in rows[2:]]


def alike(text: str) -> str:
    """`text` without what is another at every run: keys, days and sizes."""
    text = re.sub(r"\b[0-9a-f]{4}( [0-9a-f]{4}){15}\b", "(fingerprint)", text)
    text = re.sub(r"\b20[2-9]\d-\d\d-\d\d( \d\d:\d\d)?\b|\b\d\d? [A-Z][a-z]+ 20[2-9]\d\b", "(day)", text)
    return re.sub(r"\b\d+(\.\d+)? [kMG]?B\b", "(size)", text)
