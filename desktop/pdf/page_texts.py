"""The text of the pages in view, what of it is selected, and what of it somebody has marked. Asks a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.document_view import Highlight, Selection
from desktop.pdf.page_text import PageText
from desktop.pdf.pages import Pages
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from resources.rendering import PageContent

_KEPT = 12  # pages


class PageTexts:
    """`arrived` is called when the text of a page has come. One stretch of one page is selected at a time."""

    def __init__(self, pages: Pages, channel: str, arrived: Callable[[], None]) -> None:
        self._pages, self._channel, self._arrived = pages, channel, arrived
        self._path: Path | None = None
        self._texts: OrderedDict[int, PageText] = OrderedDict()
        self._failed: set[int] = set()
        self._asked: int | None = None
        self._all_of: int | None = None  # is to be selected whole when its text comes
        self._selected: tuple[int, int, int] | None = None  # page, where it was begun, where it ends now
        self._highlights: dict[int, list[Highlight]] = {}

    def show(self, path: Path | None) -> None:
        self._path, self._asked, self._all_of, self._selected = path, None, None, None
        self._texts.clear()
        self._failed.clear()
        self._highlights = {}

    def look(self, pages: Sequence[int]) -> None:
        """Asks for the first of these pages whose text is not here."""
        if self._path is None:
            return
        for page in pages:
            if page not in self._texts and page not in self._failed:
                if self._asked != page:
                    self._asked = page
                    self._pages.content(
                        self._channel, self._path, page, partial(self._come, self._path, page), partial(self._gone, page)
                    )
                return

    def text(self, page: int) -> PageText | None:
        return self._texts.get(page)

    def are_known(self, pages: Sequence[int]) -> bool:
        return all(page in self._texts or page in self._failed for page in pages)

    def _come(self, path: Path, page: int, content: PageContent) -> None:
        if path != self._path:
            return
        self._asked = None
        self._texts[page] = PageText(content)
        kept = self._selected[0] if self._selected is not None else None
        for other in [other for other in self._texts if other not in (page, kept)][: max(0, len(self._texts) - _KEPT)]:
            del self._texts[other]
        if self._all_of == page:
            self.select_page(page)
        self._arrived()

    def _gone(self, page: int, _: FieldshelfError) -> None:
        self._asked = None
        self._failed.add(page)
        self._arrived()

    # Selecting

    def begin(self, page: int, place: int) -> None:
        self._selected = (page, place, place)

    def extend(self, place: int) -> None:
        if self._selected is not None:
            self._selected = (*self._selected[:2], place)

    def select(self, page: int, start: int, end: int) -> None:
        self._selected = (page, start, end)

    def select_page(self, page: int) -> None:
        """At once, or when its text has come."""
        text = self._texts.get(page)
        self._all_of = page if text is None else None
        if text is not None:
            self._selected = (page, 0, len(text.text))

    def clear(self) -> None:
        self._selected = self._all_of = None

    @property
    def selected_page(self) -> int | None:
        return self._selected[0] if self._selected is not None else None

    def selected(self) -> Selection | None:
        if self._selected is None or (text := self._texts.get(self._selected[0])) is None:
            return None
        page, *places = self._selected
        return Selection.within(text.text, min(places), max(places), page=page)

    def selected_boxes(self, page: int) -> list[QRectF]:
        selected = self.selected()
        if selected is None or selected.page != page:
            return []
        return self._texts[page].boxes(selected.start, selected.end)

    # What somebody has marked

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        self._highlights = {}
        for highlight in highlights:
            if highlight.page is not None:
                self._highlights.setdefault(highlight.page, []).append(highlight)

    def highlighted(self, page: int) -> list[tuple[Highlight, list[QRectF]]]:
        text = self._texts.get(page)
        if text is None:
            return []
        return [(highlight, text.boxes(highlight.start, highlight.end)) for highlight in self._highlights.get(page, ())]

    def highlight_at(self, page: int, point: QPointF) -> Highlight | None:
        """The shortest, where several lie on each other."""
        hit = [highlight for highlight, boxes in self.highlighted(page) if any(box.contains(point) for box in boxes)]
        return min(hit, key=lambda highlight: highlight.end - highlight.start, default=None)
