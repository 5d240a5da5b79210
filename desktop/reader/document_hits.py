"""The places in the open document that have the searched words: listed at its left, gone to one after the other, and found anew
when other words are typed there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.document_view import Which
from desktop.documents import opening
from desktop.documents.opening import Found, Opened
from desktop.reader.hits_panel import HitsPanel
from desktop.reader.reader_bar import ToolBar
from desktop.reader.spots import Spot
from desktop.results import film
from desktop.shelf import Shelf
from desktop.words.wording import tr
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from desktop.reader.reader_page import ReaderPage


class DocumentHits:
    def __init__(self, page: ReaderPage, shelf: Shelf, channel: str, panel: HitsPanel, tools: ToolBar) -> None:
        self._page, self._shelf, self._channel, self._panel, self._tools = page, shelf, channel, panel, tools
        self._spot = -1
        panel.chosen.connect(self.show_spot)
        panel.searched.connect(self.search)

    def show(self, opened: Opened) -> None:
        """Another document, or other words in it."""
        self._spot = -1
        spots = [
            Spot.of(film.place(hit.page, hit.label, opened.file), hit.snippet, hit.page, hit.passage)
            for hit in opened.found.places
        ]
        self._panel.show_spots(spots, opened.place.query, searchable=opened.found.searchable)
        self._say_spot()

    def mark(self) -> None:
        """In the view that has the document now."""
        opened, view = self._page.document, self._page.view
        if view is not None and opened is not None and opened.file is not None:
            pages = [place.page for place in opened.found.places if place.page]
            view.mark(opened.found.marker, language=opened.file.language, pages=pages)

    def show_first(self) -> None:
        """The place where one was, else the one that the document was opened at, else the first."""
        opened = self._page.document
        if opened is None or not opened.found.places:
            return
        place = opened.place
        if self._spot >= 0 or (place.page is None and place.passage is None):
            self.show_spot(max(0, self._spot))
            return
        for number, hit in enumerate(opened.found.places):
            if (place.page is not None and hit.page == place.page) or (place.page is None and hit.passage == place.passage):
                self.show_spot(number)
                return

    def show_spot(self, number: int, which: Which = Which.BEST) -> None:
        opened, view = self._page.document, self._page.view
        if opened is None or not opened.found.places:
            return
        self._spot = number % len(opened.found.places)
        hit = opened.found.places[self._spot]
        self._panel.set_current(self._spot)
        self._say_spot()
        if view is not None:
            view.show_hit(hit.page, hit.passage, which)
        elif opened.file is not None and film.is_film(opened.file):
            self._page.formats.say_time(hit.label)
        elif opened.has_text and opened.path is None:  # the document is not here, its text is
            self._page.read_text()

    def step(self, step: int) -> None:
        """Within the page first, then the next page that has one; round at the end."""
        view = self._page.view
        if view is None or not view.step_hit(step):
            self.show_spot(self._spot + step if self._spot >= 0 else 0, Which.LAST if step < 0 else Which.FIRST)

    def search(self, query: str) -> None:
        """Other words, in this document only."""
        opened = self._page.document
        if opened is None:
            return

        def found(answer: Found) -> None:
            if not self._page.reads(opened):
                return
            place = replace(opened.place, page=None, passage=None, query=query)
            self._page.document = now = replace(opened, place=place, found=answer)
            self.show(now)
            self.mark()
            if answer.places:
                self.show_spot(0)

        def failed(error: FieldshelfError) -> None:
            if self._page.reads(opened):
                self._page.show_unknown(error)

        self._shelf.latest(("find", self._channel), lambda library: opening.find(library, opened, query), found, failed)

    def _say_spot(self) -> None:
        total = len(self._page.document.found.places) if self._page.document else 0
        words = tr("{n} of {total}").format(n=self._spot + 1, total=total) if self._spot >= 0 else f"{total}"
        self._tools.show_hits(words if total else "")
