"""Where on the pages the searched words stand, and which of those is the current one. Asks a page when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF

from desktop.document_view import Which
from desktop.pdf.pages import HitRects, Pages
from resources.words.marking import Marker

_NUMBER = {Which.BEST: None, Which.FIRST: 0, Which.LAST: -1}


class PageHits:
    """`found` is called with a page whose hits have become known."""

    def __init__(self, pages: Pages, channel: str, found: Callable[[int], None]) -> None:
        self._pages, self._channel, self._tell = pages, channel, found
        self._path: Path | None = None
        self._marker: Marker | None = None
        self._language: str | None = None
        self._hits: dict[int, HitRects] = {}
        self._known: set[int] = set()
        self._finding: set[int] = set()
        self._best = False
        self.current: tuple[int, int] | None = None  # page, and number on it from 0; as it was asked while that is not known

    def show(self, path: Path | None) -> None:
        self._path = path
        self.mark(None, None, ())

    def mark(self, marker: Marker | None, language: str | None, pages: Sequence[int]) -> None:
        """`pages` are those known to have some."""
        self._marker, self._language, self._known = marker, language, set(pages)
        self._hits.clear()
        self._finding.clear()
        self.current = None

    def on(self, page: int) -> HitRects | None:
        """None while they are not known."""
        return self._hits.get(page)

    def are_known(self, page: int) -> bool:
        return self._marker is None or page not in self._known or (page in self._hits and page not in self._finding)

    def look(self, page: int) -> None:
        """Asks for the hits of a page, where it is known to have some."""
        if page in self._known:
            self._find(page)

    def make_current(self, page: int, which: Which | int) -> None:
        self._best = which is Which.BEST
        number = _NUMBER[which] if isinstance(which, Which) else which
        self.current = (page, number or 0)
        self._find(page)

    def step(self, step: int) -> int | None:
        """The number of the next hit of the current one's page; None at its end."""
        if self.current is None:
            return None
        page, number = self.current
        return number + step if 0 <= number + step < len(self._hits.get(page, ())) else None

    def settle(self, height: float) -> tuple[int, QRectF] | None:
        """The current hit's page and first box; None while they are not known. `height` is that of the page, in points."""
        if self.current is None:
            return None
        page, number = self.current
        hits = self._hits.get(page)
        if not hits:
            return None
        number = max(0, min(len(hits) - 1, number if number >= 0 else len(hits) + number))
        if self._best:
            number, self._best = _best(hits, height, number), False
        self.current = (page, number)
        return page, hits[number][0]

    def _find(self, page: int) -> None:
        if self._path is not None and self._marker is not None and page not in self._hits and page not in self._finding:
            self._finding.add(page)
            found = partial(self._found, self._path, self._marker, page)
            self._pages.find(self._channel, self._path, page, self._marker, self._language, found, lambda _: found([]))

    def _found(self, path: Path, marker: Marker, page: int, hits: HitRects) -> None:
        if path == self._path and marker is self._marker:
            self._finding.discard(page)
            self._hits[page] = hits
            self._tell(page)


def _best(hits: HitRects, height: float, otherwise: int) -> int:
    """The longest hit in the text of a page, not in its running head or foot: where the words stand together."""
    inside = [n for n, hit in enumerate(hits) if height * 0.09 < hit[0].center().y() < height * 0.92]
    return max(inside, key=lambda n: (sum(box.width() for box in hits[n]), -n)) if inside else otherwise
