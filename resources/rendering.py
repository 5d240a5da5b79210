"""PDF pages as pixels, their text, and where on them something stands; PDFium runs in a child process.

A PDF that is hostile or endless costs its own child and an error, never the window. The pixels come through the
child's pipe: beside 40 ms of drawing the copy costs a few, and there is no shared memory to leak, to clean up
after a crash, or to be cut short by a child that was taken over. Knows no window: the pixels are plain bytes.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resources.children.confinement import Guards
from resources.children.processes import MIB, Limits, Worker
from resources.errors import ContentError
from resources.sentences import say

if TYPE_CHECKING:
    from resources.words.marking import Marker

# 25 million pixels are an A4 page at 500 dpi, or a poster on a large screen: more helps nobody, and fits no memory.
MOST_PIXELS = 25_000_000
WIDEST = 8000
LARGEST = 1_000_000  # pixels across a page of which only a part is drawn

_OPEN = Limits(seconds=30, memory=768 * MIB, output=16 * MIB)
_RENDER = Limits(seconds=20, memory=1024 * MIB, output=4 * MOST_PIXELS + 1024)
_TEXT = Limits(seconds=15, memory=768 * MIB, output=16 * MIB)
_LONGEST_PASSWORD = 500

_ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~]{1,1990}", re.IGNORECASE)  # nothing invisible, and nothing that turns round

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PdfInfo:
    """Sizes in points (1/72 inch) as the pages stand upright; the outline as (title, page, level from 0)."""

    pages: int
    sizes: list[tuple[float, float]]
    outline: list[tuple[str, int, int]]


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """`height` rows of `stride` bytes; four bytes a pixel: blue, green, red, and one that means nothing (255)."""

    width: int
    height: int
    stride: int
    data: memoryview


@dataclass(frozen=True, slots=True)
class Link:
    """A place that leads to a page of the same document, from 1, or to an address outside; one of the two."""

    place: Rectangle
    page: int | None
    address: str | None


@dataclass(frozen=True, slots=True)
class PageContent:
    """`text` as the page's passage has it; four numbers a character (x, y, width, height), zeros where it has no place.

    Text longer than is sent at once ends early. Places are in points, from the top left corner of the upright page.
    """

    text: str
    boxes: array[float]
    links: list[Link]


class PageRenderer:
    """One child process that keeps one PDF open. Safe to share between threads; calls wait for each other.

    Pages count from 1. ContentError everywhere: encrypted, empty, damaged, missing, too_slow, too_large, crashed, forbidden;
    after one of the last four the next call starts a new child, which opens the file again by itself.
    """

    def __init__(self, reads: Sequence[Path] = ()) -> None:
        """`reads` are the folders that the documents stand in: see `Worker`."""
        self._worker = Worker("resources.extraction.pdf_child:handlers", reads=reads)
        self._path: Path | None = None
        self._item: str | None = None
        self._password: str | None = None

    def __enter__(self) -> PageRenderer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def guards(self) -> Guards | None:
        """What holds its child; None while there is none."""
        return self._worker.guards

    def close(self) -> None:
        self._worker.close()

    def open(self, path: Path, *, item: str | None = None, password: str | None = None) -> PdfInfo:
        """Opens the PDF at `path` in place of the one before; `item` is its name in error messages.

        The password is kept in memory until another document is opened: a new child needs it again.
        """
        self._path, self._item = path.absolute(), item or path.name
        self._password = password[:_LONGEST_PASSWORD] if password else None
        answer = self._call("open", {}, _OPEN)
        try:
            sizes = [(_length(width), _length(height)) for width, height in answer["sizes"]]
            outline = [(str(title), int(page), min(max(int(level), 0), 99)) for title, page, level in answer["outline"]]
            if not sizes:
                raise ValueError
        except (KeyError, TypeError, ValueError, ArithmeticError):
            raise self._nonsense() from None
        return PdfInfo(len(sizes), sizes, [entry for entry in outline if 1 <= entry[1] <= len(sizes)])

    def render(self, page: int, width: int, turn: int = 0, region: tuple[int, int, int, int] | None = None) -> RenderedPage:
        """The page `width` pixels wide; narrower where it would have more than MOST_PIXELS.

        `turn` counts quarters, clockwise; `width` is that of the turned page. `region` is the part of it that is wanted, left,
        top, width and height in pixels, MOST_PIXELS at most: `width` may then be as large as one likes.
        """
        if self._path is None:
            raise RuntimeError("no document is open")
        if region is not None and not (min(region) >= 0 and 0 < region[2] * region[3] <= MOST_PIXELS):
            raise ValueError(f"no part of a page: {region}")
        widest = WIDEST if region is None else LARGEST
        arguments = {"path": str(self._path), "page": page, "width": max(1, min(width, widest)), "turn": turn % 4}
        arguments |= {"region": region, **self._unlocking()}
        size, data = self._worker.call_for_data("render", arguments, _RENDER, item=self._item)
        if not (isinstance(size, list) and len(size) == 2 and all(isinstance(side, int) and side > 0 for side in size)):
            raise self._nonsense()
        columns, rows = size
        if columns * rows * 4 != len(data):
            raise self._nonsense()
        return RenderedPage(columns, rows, columns * 4, memoryview(data))

    def text(self, page: int) -> str:
        """The page's text, as its passage has it."""
        answer = self._call("text", {"page": page}, _TEXT)
        if not isinstance(answer, str):
            raise self._nonsense()
        return answer

    def content(self, page: int) -> PageContent:
        if self._path is None:
            raise RuntimeError("no document is open")
        arguments = {"path": str(self._path), "page": page, **self._unlocking()}
        answer, data = self._worker.call_for_data("content", arguments, _TEXT, item=self._item)
        boxes = array("f")
        try:
            text, links = answer["text"], [_link(*link) for link in answer["links"]]
            boxes.frombytes(data)
            if not isinstance(text, str) or len(boxes) != 4 * len(text) or not all(map(math.isfinite, boxes)):
                raise ValueError
        except (KeyError, TypeError, ValueError, ArithmeticError):
            raise self._nonsense() from None
        return PageContent(text, boxes, [link for link in links if link is not None])

    def find(self, page: int, marker: Marker, language: str | None = None) -> list[list[Rectangle]]:
        """Where `marker` finds something: for each hit one rectangle (x, y, width, height) a line.

        In points, from the top left corner of the upright page. `language` is that of the file.
        """
        answer = self._call("find", {"page": page, "marker": marker.to_json(), "language": language}, _TEXT)
        try:
            hits = [[_rectangle(*rectangle) for rectangle in hit] for hit in answer]
        except (TypeError, ValueError, ArithmeticError):
            raise self._nonsense() from None
        return hits

    def _call(self, method: str, arguments: dict[str, Any], limits: Limits) -> Any:
        if self._path is None:
            raise RuntimeError("no document is open")
        arguments = {"path": str(self._path), **arguments, **self._unlocking()}
        return self._worker.call(method, arguments, limits, item=self._item)

    def _unlocking(self) -> dict[str, str]:
        return {} if self._password is None else {"password": self._password}

    def _nonsense(self) -> ContentError:
        return ContentError(
            "crashed", say("Showing this document failed. It is probably damaged: get another copy of it."), item=self._item
        )


def _length(value: object) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value) or value <= 0:
        raise ValueError
    return float(value)


def _rectangle(x: object, y: object, width: object, height: object) -> Rectangle:
    values = (x, y, width, height)
    numbers = [float(value) for value in values if isinstance(value, int | float) and math.isfinite(value)]
    if len(numbers) != 4:
        raise ValueError
    return numbers[0], numbers[1], numbers[2], numbers[3]


def _link(x: object, y: object, width: object, height: object, page: object, address: object) -> Link | None:
    """None for an address that no browser or mail program should be given."""
    place = _rectangle(x, y, width, height)
    if isinstance(page, int):
        return Link(place, page, None) if 0 < page < 1 << 31 else None
    if not isinstance(address, str):
        raise ValueError
    return Link(place, None, address) if _ADDRESS.fullmatch(address) else None
