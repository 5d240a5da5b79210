"""A PDF that was cut off, or lost the table at its end: its pages as they are found, under a new list of them.

Where a download breaks off, most pages are there, and what says where they are is not. Pages in compressed objects stay lost.
"""

from __future__ import annotations

import re
from pathlib import Path

_LARGEST = 128 * 1024 * 1024
_MOST_PAGES = 20_000
_LONGEST = 4096  # bytes of a page's own object
_OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,9})\s+([0-9]{1,5})\s+obj\s*<<")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_END = re.compile(rb"endobj|\bstream\b")
# What was locked would be read as if it were not: nothing but noise comes of it.
_LOCKED = re.compile(rb"/Filter\s*/Standard\b|/Encrypt\b")


def mended(path: Path) -> bytes | None:
    """The file with such a list behind it; None where no page was found. OSError where it cannot be read."""
    if path.stat().st_size > _LARGEST:
        return None
    data = path.read_bytes()
    pages: dict[int, int] = {}
    highest = 0
    for match in _OBJECT.finditer(data):
        number = int(match[1])
        highest = max(highest, number)
        end = _END.search(data, match.end(), match.end() + _LONGEST)
        if end is not None and end[0] == b"endobj" and _PAGE.search(data, match.end(), end.start()):
            pages[number] = int(match[2])
    if not pages or len(pages) > _MOST_PAGES or _LOCKED.search(data):
        return None
    kids = " ".join(f"{number} {generation} R" for number, generation in pages.items())
    more = (
        f"\nendstream\nendobj\n{highest + 1} 0 obj\n<</Type/Catalog/Pages {highest + 2} 0 R>>\nendobj\n"
        f"{highest + 2} 0 obj\n<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>\nendobj\n"
        f"trailer\n<</Size {highest + 3}/Root {highest + 1} 0 R>>\n%%EOF\n"
    )
    return data + more.encode()
