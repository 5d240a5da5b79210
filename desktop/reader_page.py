"""One open document: its page or text with the searched words marked, places and outline at the left, facts at the right."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from desktop import about, opening, wording
from desktop.banner import Banner
from desktop.document_view import DocumentView, Which
from desktop.hits_panel import HitsPanel, Spot
from desktop.info_panel import InfoPanel
from desktop.instead_panel import InsteadPanel
from desktop.layouts import frame, hbox, vbox
from desktop.opening import Opened
from desktop.outside import ask_first
from desktop.pages import Pages
from desktop.pdf_view import PdfView
from desktop.reader_bar import TitleBar, ToolBar
from desktop.reading_position import Position, ReadingPosition
from desktop.shelf import Place, Shelf
from desktop.text_view import TextView
from desktop.theme import Theme
from desktop.viewers import Viewers
from desktop.wording import tr
from resources.errors import FieldshelfError
from resources.marking import Marker
from resources.models import File
from resources.processes import open_with_system
from resources.results import PageHit

if TYPE_CHECKING:
    from resources.rendering import PdfInfo

_numbers = itertools.count(1)


class ReaderPage(QFrame):
    """`opened` asks for another document; `copied` carries a reference; `drawn` once there is something to read."""

    back = Signal()
    opened = Signal(object)
    copied = Signal(str)
    drawn = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, pages: Pages, viewers: Viewers) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._shelf, self._pages, self._viewers = theme, shelf, pages, viewers
        self._channel = f"reader {next(_numbers)}"  # several may be open beside each other
        self.document: Opened | None = None
        self.view: DocumentView | None = None  # what shows the document; None while there is nothing to read
        self._spot = -1
        self.shown = False  # whether the document, or a panel in its place, is on the screen
        self._info_wanted = True

        self.title = TitleBar(theme)
        self.title.back.connect(self.back)
        self.banner = Banner(theme)
        self.banner.current_asked.connect(self.open_current)
        self.banner.language_asked.connect(self._open_language)
        self.banner.document_asked.connect(lambda identifier: self.opened.emit(self._place_of(identifier)))
        self.hits = HitsPanel(theme)
        self.hits.chosen.connect(self.show_spot)
        self.hits.page_asked.connect(self.go_to)
        self.hits.searched.connect(self.search)
        self.tools = ToolBar(theme)
        self.pdf = PdfView(theme, pages, self._channel)
        self.text = TextView(theme)
        self.panel = InsteadPanel(theme)
        self.panel.text_asked.connect(self.read_text)
        self.panel.outside_asked.connect(self.open_outside)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        desk = hbox(None, self.text, None, margins=(16, 16, 16, 0))
        desk.setStretch(1, 100)
        self.text.setMaximumWidth(820)
        self._frames: dict[DocumentView, QWidget] = {}
        self._add_view(self.pdf, self.pdf)
        self._add_view(self.text, frame(desk, "desk"))
        self.info = InfoPanel(theme)
        self.info.document_asked.connect(lambda identifier: self.opened.emit(self._place_of(identifier)))
        self.info.file_asked.connect(self._open_file)

        middle = QFrame()
        middle.setLayout(vbox(self.tools, self._stack))
        middle.setMinimumWidth(320)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for number, widget in enumerate((self.hits, middle, self.info)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(number, int(number == 1))
        splitter.setSizes([248, 704, 272])
        column = vbox(self.title, self.banner, splitter)
        column.setStretch(2, 1)
        self.setLayout(column)

        self.tools.page_asked.connect(self.go_to)
        self.tools.page_moved.connect(lambda step: self.go_to(self.view.page + step) if self.view else None)
        self.tools.zoomed.connect(self.zoom)
        self.tools.fitted.connect(self.fit)
        self.tools.hit_moved.connect(self.next_hit)
        self.tools.copied.connect(self.copy_reference)
        self.tools.outside.connect(self.open_outside)
        self.tools.info_toggled.connect(self.toggle_info)
        self._position = ReadingPosition(shelf, self._where, self)

    def _add_view(self, view: DocumentView, around: QWidget) -> None:
        """`around` is what the stack shows: the view, or the frame that it stands in."""
        self._frames[view] = around
        self._stack.addWidget(around)
        view.page_changed.connect(self._page_changed)
        view.zoom_changed.connect(self.tools.show_zoom)

    # Opening

    def open(self, place: Place) -> None:
        self._position.leave()
        self._shelf.latest(self._channel, lambda library: opening.read(library, place), self._show, self._failed)

    def reload(self) -> None:
        """The library has changed: the status may be another, the file may have come."""
        if self.document is not None and self.isVisible():
            place = self.document.place
            page = self.view.page if self.view is not None and self.view.page_count else place.page
            self.open(Place(place.document_id, place.sha256, page, place.passage, place.query, place.language))

    def _place_of(self, identifier: str) -> Place:
        language = self.document.file.language if self.document and self.document.file else None
        return Place(identifier, query=self.document.place.query if self.document else "", language=language)

    def _open_file(self, file: File) -> None:
        if self.document is not None:
            place = self.document.place
            self.opened.emit(Place(place.document_id, file.sha256, query=place.query, language=file.language))

    def _open_language(self, language: str) -> None:
        if self.document is not None:
            place = self.document.place
            self.opened.emit(Place(place.document_id, query=place.query, language=language))

    def open_current(self) -> None:
        """What to read instead: what is in force, or the language version that is up to date."""
        if self.document is not None and self.document.current is None and self.banner.button.isVisible():
            self.banner.button.click()
        if self.document is not None and self.document.current is not None:
            self.opened.emit(self._place_of(self.document.current.document.id))

    def _show(self, opened: Opened) -> None:
        self.document, self._spot, self.shown = opened, -1, False
        self.view = None
        entry, file = opened.about.entry, opened.file
        self.title.show_entry(entry, file)
        self.banner.show_status(opened.about, opened.current, file.language if file else None)
        self.info.show_about(opened.about)
        self._shelf.latest(
            ("around", self._channel),
            lambda library: about.around(library, entry.document.id),
            lambda around: self.info.show_around(around) if self.document and self.document.about is opened.about else None,
            lambda _: None,
            lane="beside",
        )
        self.hits.show_outline(())
        self._show_spots(opened.place.query)
        self.hits.show_tab("hits" if opened.places else self.hits.tab())
        self.tools.show_pages(None)
        if file is None:
            self.panel.show_no_file()
            self._show_panel()
        elif opened.path is None:
            self.panel.show_not_here(opened)
            self._show_panel()
        elif file.media_type == opening.PDF:
            path = opened.path
            self._pages.open(self._channel, path, lambda info: self._show_pdf(opened, info), self._file_failed)
        else:
            self._viewers.html(
                self._channel, opened.path, file.media_type, lambda html: self._show_html(opened, html), self._file_failed
            )

    def _show_pdf(self, opened: Opened, info: PdfInfo) -> None:
        if self.document is not opened or opened.path is None:
            return
        self._stack.setCurrentWidget(self.pdf)
        self.pdf.show_document(opened.path, info.sizes, opened.page)
        self.hits.show_outline(info.outline)
        if not opened.places and not opened.place.query:
            self.hits.show_tab("outline")
        self._show_view(self.pdf)

    def _show_html(self, opened: Opened, html: str) -> None:
        if self.document is opened:
            self.text.show_html(html)
            self._show_view(self.text)

    def _show_view(self, view: DocumentView) -> None:
        """A view that has the document: marked, at its place, and with the keyboard."""
        opened = self.document
        assert opened is not None
        self.view = view
        self._stack.setCurrentWidget(self._frames[view])
        self.tools.show_pages(view.page_count or None)
        if view.page_count:
            self.tools.show_page(view.page, view.page_count)
        self._mark(opened)
        if self._spot >= 0:
            self.show_spot(self._spot)
        else:
            self._show_first_spot(opened)
        if self.isVisible():  # else the keyboard would be taken from where the person has gone meanwhile
            view.widget.setFocus()
        self.shown = True
        self.drawn.emit()

    def _mark(self, opened: Opened) -> None:
        if self.view is not None and opened.file is not None:
            pages = [place.page for place in opened.places if place.page]
            self.view.mark(opened.marker, language=opened.file.language, pages=pages)

    def _show_first_spot(self, opened: Opened) -> None:
        place = opened.place
        if not opened.places:
            return
        if place.page is None and place.passage is None:
            self.show_spot(0)
            return
        for number, hit in enumerate(opened.places):
            if (place.page is not None and hit.page == place.page) or (place.page is None and hit.passage == place.passage):
                self.show_spot(number)
                return

    def read_text(self) -> None:
        """The words of a document that is not here, as they came with the catalogue."""
        opened = self.document
        if opened is None or opened.file is None:
            return
        sha256 = opened.file.sha256

        def show(texts: list[str]) -> None:
            if self.document is opened:
                self.text.show_passages(texts)
                self._show_view(self.text)

        self._shelf.latest(
            ("text", self._channel), lambda library: [part.text for part in library.passages(sha256)], show, self._file_failed
        )

    def _file_failed(self, error: FieldshelfError) -> None:
        self.panel.show_failed(error)
        self._show_panel()

    def _failed(self, error: FieldshelfError) -> None:
        self.document = None
        self.panel.show_unknown(error)
        self._show_panel()

    def _show_panel(self) -> None:
        self.view = None
        self._stack.setCurrentWidget(self.panel)
        self.shown = True
        self.drawn.emit()

    # Places

    def _show_spots(self, query: str) -> None:
        opened = self.document
        assert opened is not None
        spots = [
            Spot.of(wording.place(hit.page, hit.label, opened.file), hit.snippet, hit.page, hit.passage)
            for hit in opened.places
        ]
        self.hits.show_spots(spots, query)
        self._say_spot()

    def _say_spot(self) -> None:
        total = len(self.document.places) if self.document else 0
        words = tr("{n} of {total}").format(n=self._spot + 1, total=total) if self._spot >= 0 else f"{total}"
        self.tools.show_hits(words if total else "")

    def show_spot(self, number: int, which: Which = Which.BEST) -> None:
        if self.document is None or not self.document.places:
            return
        self._spot = number % len(self.document.places)
        hit = self.document.places[self._spot]
        self.hits.set_current(self._spot)
        self._say_spot()
        if self.view is not None:
            self.view.show_hit(hit.page, hit.passage, which)
        elif self.document.has_text and self.document.path is None:  # the document is not here, its text is
            self.read_text()

    def next_hit(self, step: int) -> None:
        """Within the page first, then the next page that has one; round at the end."""
        if self.view is None or not self.view.step_hit(step):
            self.show_spot(self._spot + step if self._spot >= 0 else 0, Which.LAST if step < 0 else Which.FIRST)

    def search(self, query: str) -> None:
        """Other words, in this document only."""
        opened = self.document
        if opened is None:
            return

        def found(answer: tuple[Marker | None, Sequence[PageHit]]) -> None:
            if self.document is not opened:
                return
            marker, places = answer
            place = Place(opened.place.document_id, opened.place.sha256, None, None, query, opened.place.language)
            self.document = Opened(
                place, opened.about, opened.file, opened.path, places, marker, opened.current, opened.has_text, opened.page
            )
            self._spot = -1
            self._show_spots(query)
            self._mark(self.document)
            if places:
                self.show_spot(0)

        self._shelf.latest(("find", self._channel), lambda library: opening.find(library, opened, query), found, self._failed)

    def focus_find(self) -> None:
        self.hits.show_tab("hits")
        self.hits.edit.setFocus()
        self.hits.edit.selectAll()

    @property
    def place(self) -> Place | None:
        """Where somebody reads now: the file, and the page of a PDF."""
        opened = self.document
        if opened is None or opened.file is None:
            return opened.place if opened else None
        page = self.view.page if self.view is not None and self.view.page_count else opened.place.page
        return replace(opened.place, sha256=opened.file.sha256, language=opened.file.language, page=page)

    def focus_page(self) -> None:
        self.tools.page.setFocus()
        self.tools.page.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.hits.list, self._stack, self.info]

    # Pages

    def go_to(self, page: int) -> None:
        if self.view is not None and self.view.page_count:
            self.view.go_to(page)
            self.view.widget.setFocus()

    def zoom(self, steps: int) -> None:
        if self.view is not None:
            self.view.zoom(steps)

    def fit(self) -> None:
        if self.view is not None:
            self.view.fit()

    def _page_changed(self, page: int) -> None:
        if self.view is not None:
            self.tools.show_page(page, self.view.page_count)
            self._position.moved()

    def _where(self) -> Position | None:
        opened = self.document
        if opened is None or opened.file is None or self.view is None or not self.view.page_count:
            return None
        return opened.about.entry.document.id, opened.file.sha256, self.view.page, self.view.page_count

    # The rest

    def copy_reference(self) -> None:
        if self.document is not None:
            file = self.document.file
            page = self.view.page if self.view is not None and self.view.page_count else None
            self.copied.emit(wording.citation(self.document.about.entry, file.language if file else wording.interface(), page))

    def open_outside(self) -> None:
        """Hands a copy to the system's program; asks first where that program may run what is in it."""
        opened = self.document
        if opened is not None and opened.file is not None and opened.path is not None:
            file = opened.file
            ask_first(self, file, lambda: self._hand_over(file))

    def _hand_over(self, file: File) -> None:
        self._shelf.read(lambda library: open_with_system(library.copy_for_opening(file)), lambda _: None, self._file_failed)

    def hideEvent(self, event: QHideEvent) -> None:
        self._position.leave()

    def toggle_info(self) -> None:
        self._info_wanted = not self._info_wanted
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        self.info.setVisible(self._info_wanted and width >= 1180 - 56)
        self.hits.setVisible(width >= 760)
