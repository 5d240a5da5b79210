"""The pixels of a document's pages: those in view first, their neighbours ahead, and never more than fits.

A page that is too large for one picture is drawn whole in fewer pixels, and its part in view as sharp as the screen is. What
was drawn for another zoom stays until the new picture comes.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import sqrt
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from desktop.pdf.pages import Pages, Wanted
from desktop.words import error_words
from desktop.words.wording import tr
from resources.errors import FieldshelfError

KEPT_BYTES, KEPT_SMALL = 64_000_000, 16_000_000  # where there is memory, and where there is little
_WHOLE = 4_000_000  # pixels of a page that is drawn in one piece: A4 at 220 dpi
_PART = 6_000_000


@dataclass(frozen=True, slots=True)
class Needed:
    """A page as the view would paint it, in device pixels; `visible` is the part in view, empty for one that is not."""

    page: int
    width: int
    height: int
    turn: int
    visible: QRect

    def whole(self) -> Wanted:
        pixels = self.width * self.height
        share = sqrt(_WHOLE / pixels) if pixels > _WHOLE else 1.0
        return Wanted(self.page, max(16, round(self.width * share)), self.turn)

    def part(self) -> Wanted | None:
        """What is to be drawn beside the whole page; with some room around it, so that not every step is a new picture."""
        if self.width * self.height <= _WHOLE or self.visible.isEmpty():
            return None
        more = max(0, min(self.visible.height() // 3, _PART // self.visible.width() - self.visible.height()))
        room = self.visible.adjusted(0, -more // 2, 0, more // 2) & QRect(0, 0, self.width, self.height)
        return Wanted(self.page, self.width, self.turn, (room.left(), room.top(), room.width(), room.height()))


class PageImages:
    """`arrived` is called when there is something new to paint. `most` bytes are kept, else as many as is usual."""

    def __init__(self, pages: Pages, channel: str, arrived: Callable[[], None], most: int | None = None) -> None:
        usual = KEPT_SMALL if pages.small else KEPT_BYTES
        self._pages, self._channel, self._arrived, self.most = pages, channel, arrived, most or usual
        self._path: Path | None = None
        self._wholes: OrderedDict[int, tuple[Wanted, QImage]] = OrderedDict()
        self._parts: OrderedDict[int, tuple[Wanted, QImage]] = OrderedDict()
        self.failures: dict[int, str] = {}  # page -> why
        self._view: Sequence[Needed] = ()
        self._ahead: Sequence[Needed] = ()
        self._asked: Wanted | None = None

    def show(self, path: Path | None) -> None:
        """Another document, or none."""
        self._pages.drop(self._channel)
        self._path, self._asked, self._view, self._ahead = path, None, (), ()
        self._wholes.clear()
        self._parts.clear()
        self.failures.clear()

    def rest(self) -> None:
        """Nobody looks: only what was in view is kept."""
        self._pages.rest(self._channel)
        self._asked, self._ahead = None, ()
        seen = {needed.page for needed in self._view}
        for kept in (self._wholes, self._parts):
            for page in [page for page in kept if page not in seen]:
                del kept[page]

    def whole(self, needed: Needed) -> QImage | None:
        """The page, perhaps in another size than the one that is needed."""
        drawn = self._wholes.get(needed.page)
        return drawn[1] if drawn is not None and drawn[0].turn == needed.turn else None

    def part(self, needed: Needed) -> tuple[QRect, QImage] | None:
        """What is drawn sharply of a large page, and where that is on it, in device pixels."""
        drawn = self._parts.get(needed.page)
        if drawn is None or drawn[0].region is None or (drawn[0].width, drawn[0].turn) != (needed.width, needed.turn):
            return None
        return QRect(*drawn[0].region), drawn[1]

    def is_sharp(self, needed: Needed) -> bool:
        """Whether nothing better is to come of this page."""
        return needed.page in self.failures or self._missing(needed) is None

    def want(self, view: Sequence[Needed], ahead: Sequence[Needed]) -> bool:
        """Asks for the first that is missing, one at a time; True when nothing in view is."""
        self._view, self._ahead = view, ahead
        return self._next()

    def bytes(self) -> int:
        return sum(image.sizeInBytes() for kept in (self._wholes, self._parts) for _, image in kept.values())

    def _missing(self, needed: Needed) -> Wanted | None:
        whole = needed.whole()
        if needed.page not in self._wholes or self._wholes[needed.page][0] != whole:
            return whole
        part, drawn = needed.part(), self.part(needed)
        return part if part is not None and (drawn is None or not drawn[0].contains(needed.visible)) else None

    def _next(self) -> bool:
        if self._path is None:
            return False
        complete = True
        for needed in (*self._view, *self._ahead):
            if needed.page in self.failures or (wanted := self._missing(needed)) is None:
                continue
            complete = complete and not any(needed is seen for seen in self._view)
            if self._asked != wanted:
                self._asked = wanted
                self._pages.render(
                    self._channel, self._path, wanted, partial(self._drawn, wanted), partial(self._failed, wanted.page)
                )
            break
        return complete

    def _drawn(self, wanted: Wanted, image: QImage) -> None:
        self._asked = None
        kept = self._wholes if wanted.region is None else self._parts
        kept[wanted.page] = (wanted, image)
        kept.move_to_end(wanted.page)
        self._shrink()
        self._arrived()

    def _failed(self, page: int, error: FieldshelfError) -> None:
        self._asked = None
        self.failures[page] = tr("This page cannot be shown.") + "\n" + error_words.error(error)
        self._arrived()

    def _shrink(self) -> None:
        """The sharp parts go first, then the pages that were not looked at for longest; never what is in view."""
        seen = {needed.page for needed in self._view}
        for kept in (self._parts, self._wholes):
            for page in [page for page in kept if page not in seen]:
                if self.bytes() <= self.most:
                    return
                del kept[page]
