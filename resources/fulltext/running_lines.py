"""Running heads and feet: the lines that a document repeats at the top and the bottom of its pages.

Told from the kept texts when they are indexed, so that every collection has the benefit of it, whenever it was published. A
reader sees them where they stand, and finds them; but they count little, and are not what is shown of a passage.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_EDGE = 2  # lines at either end of a page among which they are
_FEWEST = 3  # pages
_PART = 0.1  # of the pages: the head of a chapter is on those of the chapter only
_LONGEST = 160  # characters of such a line; a page whose text is one line has none
_DIGITS = re.compile(r"\d+")
_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"[\W\d_]*")


@dataclass(frozen=True, slots=True)
class Running:
    """Of one passage: how many characters at its beginning (`head`) and its end (`foot`) are running lines."""

    head: int = 0
    foot: int = 0


_NONE = Running()


def shape(line: str) -> str:
    """What two lines have in common that differ in their numbers."""
    return _DIGITS.sub("0", " ".join(line.split()))


def repeated(texts: Iterable[str], part: float) -> frozenset[str]:
    """The shapes of the first and last lines that more than this part of the pages, and at least three of them, share."""
    edges: Counter[str] = Counter()
    pages = 0
    for text in texts:
        lines = [line for line in text.split("\n") if line.strip()]
        if lines:
            pages += 1
            edges.update({shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])})
    return frozenset(found for found, count in edges.items() if count >= _FEWEST and count > part * pages)


def running(pages: Sequence[str | None]) -> list[Running]:
    """Of every passage of one file, in order; None stands for one that is no page and has no such lines."""
    texts = [text for text in pages if text is not None]
    if len(texts) < _FEWEST:
        return [_NONE] * len(pages)
    shared = {found for found in repeated(texts, _PART) if _LETTER.search(found) and len(found) <= _LONGEST}
    return [_NONE if text is None or not shared else _of_page(text, shared) for text in pages]


def _of_page(text: str, shared: set[str]) -> Running:
    lines = text.split("\n")
    head, foot = _zone(lines, shared), _zone(lines[::-1], shared)
    return Running(head, foot) if head + foot < len(text) and text[head : len(text) - foot].strip() else _NONE


def _zone(lines: Sequence[str], shared: set[str]) -> int:
    """Characters from this end of the page to the last running line at it; numbers of pages stand between them."""
    characters = passed = full = 0
    for line in lines:
        passed += len(line) + 1
        if not line.strip():
            continue
        full += 1
        this = shape(line)
        if this in shared and full <= _EDGE + 1:
            characters = passed
        elif full > _EDGE or not _NUMBER.fullmatch(this):
            break
    return characters
