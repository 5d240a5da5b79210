"""One open document: its page or text with the searched words marked, places and outline at the left, facts at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from desktop import about, error_words, opening, wording
from desktop.banner import Banner
from desktop.hits_panel import HitsPanel, Spot
from desktop.info_panel import InfoPanel
from desktop.layouts import frame, hbox, vbox
from desktop.opening import Opened
from desktop.outside import ask_first
from desktop.pages import Pages
from desktop.panels import Panel
from desktop.pdf_view import PdfView
from desktop.reader_bar import TitleBar, ToolBar
from desktop.reading_position import Position, ReadingPosition
from desktop.shelf import Place, Shelf
from desktop.text_view import TextView
from desktop.theme import Theme
from desktop.viewers import Viewers
from desktop.widgets import Button
from desktop.wording import tr
from resources.errors import FieldshelfError
from resources.marking import Marker
from resources.models import File
from resources.processes import open_with_system
from resources.results import PageHit


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
        self.document: Opened | None = None
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
        self.pdf = PdfView(theme, pages, "reader")
        self.text = TextView(theme)
        self.panel = Panel(theme)
        self._stack = QStackedWidget()
        desk = hbox(None, self.text, None, margins=(16, 16, 16, 0))
        desk.setStretch(1, 100)
        self.text.setMaximumWidth(820)
        self._text_desk = frame(desk, "desk")
        for widget in (self.panel, self.pdf, self._text_desk):
            self._stack.addWidget(widget)
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
        self.tools.page_moved.connect(lambda step: self.go_to(self.pdf.page + step))
        self.tools.zoomed.connect(self.zoom)
        self.tools.fitted.connect(self.pdf.fit_width)
        self.tools.hit_moved.connect(self.next_hit)
        self.tools.copied.connect(self.copy_reference)
        self.tools.outside.connect(self.open_outside)
        self.tools.info_toggled.connect(self.toggle_info)
        self.pdf.zoom_changed.connect(self.tools.show_zoom)
        self.pdf.page_changed.connect(self._page_changed)
        self._position = ReadingPosition(shelf, self._where, self)

    # Opening

    def open(self, place: Place) -> None:
        self._position.leave()
        self._shelf.latest("reader", lambda library: opening.read(library, place), self._show, self._failed)

    def reload(self) -> None:
        """The library has changed: the status may be another, the file may have come."""
        if self.document is not None and self.isVisible():
            place = self.document.place
            page = self.pdf.page if self._stack.currentWidget() is self.pdf else place.page
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
        entry, file = opened.about.entry, opened.file
        self.title.show_entry(entry, file)
        self.banner.show_status(opened.about, opened.current, file.language if file else None)
        self.info.show_about(opened.about)
        self._shelf.latest(
            "around",
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
            self._show_panel(
                "info", tr("No file"), tr("This document was published without a file. What is known about it is at the side.")
            )
        elif opened.path is None:
            self._show_not_here(opened)
        elif file.media_type == opening.PDF:
            path = opened.path
            self._pages.open("reader", path, lambda info: self._show_pdf(opened, info), self._file_failed)
        else:
            self._viewers.html(
                "reader", opened.path, file.media_type, lambda html: self._show_html(opened, html), self._file_failed
            )

    def _show_pdf(self, opened: Opened, info: object) -> None:
        if self.document is not opened or opened.path is None:
            return
        pages: int = info.pages  # type: ignore[attr-defined]
        self._stack.setCurrentWidget(self.pdf)
        self.pdf.show_document(opened.path, info.sizes, opened.page)  # type: ignore[attr-defined]
        self.tools.show_pages(pages)
        self.tools.show_page(self.pdf.page, pages)
        self.hits.show_outline(info.outline)  # type: ignore[attr-defined]
        if not opened.places and not opened.place.query:
            self.hits.show_tab("outline")
        self.pdf.mark(opened.marker, [place.page for place in opened.places if place.page])
        self._show_first_spot(opened)
        self._focus(self.pdf)
        self.shown = True
        self.drawn.emit()

    def _show_html(self, opened: Opened, html: str) -> None:
        if self.document is not opened or opened.file is None:
            return
        self._stack.setCurrentWidget(self._text_desk)
        self.text.show_html(html)
        self.text.mark(opened.marker, opened.file.language)
        self._show_first_spot(opened)
        self._focus(self.text)
        self.shown = True
        self.drawn.emit()

    def _focus(self, widget: QWidget) -> None:
        if self.isVisible():  # else it would be taken from where the person has gone meanwhile
            widget.setFocus()

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

    def _show_not_here(self, opened: Opened) -> None:
        assert opened.file is not None
        title = tr("Not here, {size}").format(size=wording.size(opened.file.length))
        words = tr("This document is not on this laptop yet. It comes with the next sync.")
        self._show_panel("cloud-download", title, words)
        if opened.has_text:
            button = Button(self._theme, tr("Read its text"), icon="file-text")
            button.clicked.connect(self.read_text)
            self.panel.add_button(button)

    def read_text(self) -> None:
        """The words of a document that is not here, as they came with the catalogue."""
        opened = self.document
        if opened is None or opened.file is None:
            return
        sha256, language = opened.file.sha256, opened.file.language

        def show(texts: list[str]) -> None:
            if self.document is opened:
                self._stack.setCurrentWidget(self._text_desk)
                self.text.show_passages(texts)
                self.text.mark(opened.marker, language)
                if self._spot >= 0:
                    self.show_spot(self._spot)
                else:
                    self._show_first_spot(opened)

        self._shelf.latest("text", lambda library: [part.text for part in library.passages(sha256)], show, self._file_failed)

    def _file_failed(self, error: FieldshelfError) -> None:
        self._show_panel("triangle-alert", tr("This document cannot be shown here"), error_words.error(error))
        button = Button(self._theme, tr("Open with the system’s program"), icon="external-link")
        button.clicked.connect(self.open_outside)
        self.panel.add_button(button)

    def _failed(self, error: FieldshelfError) -> None:
        self.document = None
        self._show_panel("triangle-alert", tr("This document cannot be opened"), error_words.error(error))

    def _show_panel(self, icon: str, title: str, words: str) -> None:
        self.panel.show_words(icon, title, words)
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

    def show_spot(self, number: int, *, last: bool = False, first: bool = True) -> None:
        if self.document is None or not self.document.places:
            return
        self._spot = number % len(self.document.places)
        hit = self.document.places[self._spot]
        self.hits.set_current(self._spot)
        self._say_spot()
        if self._stack.currentWidget() is self.pdf and hit.page:
            self.pdf.show_hit(hit.page, -1 if last else None if first else 0)
        elif self._stack.currentWidget() is self._text_desk:
            self.text.show_passage(hit.passage)
        elif self.document.has_text:  # the document is not here, its text is
            self.read_text()

    def next_hit(self, step: int) -> None:
        """Within the page first, then the next page that has one; round at the end."""
        if self._stack.currentWidget() is self._text_desk:
            self.text.show_hit(self.text.current_hit + step)
        elif not self.pdf.step_hit(step):
            self.show_spot(self._spot + step if self._spot >= 0 else 0, last=step < 0, first=False)

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
            if self._stack.currentWidget() is self.pdf:
                self.pdf.mark(marker, [hit.page for hit in places if hit.page])
            elif opened.file is not None:
                self.text.mark(marker, opened.file.language)
            if places:
                self.show_spot(0)

        self._shelf.latest("find", lambda library: opening.find(library, opened, query), found, self._failed)

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
        page = self.pdf.page if self._stack.currentWidget() is self.pdf else opened.place.page
        return replace(opened.place, sha256=opened.file.sha256, language=opened.file.language, page=page)

    def focus_page(self) -> None:
        self.tools.page.setFocus()
        self.tools.page.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.hits.list, self._stack, self.info]

    # Pages

    def go_to(self, page: int) -> None:
        if self._stack.currentWidget() is self.pdf:
            self.pdf.go_to(page)
            self.pdf.setFocus()

    def zoom(self, steps: int) -> None:
        if self._stack.currentWidget() is self.pdf:
            self.pdf.zoom_by(steps)
        elif steps > 0:
            self.text.zoomIn(1)
        else:
            self.text.zoomOut(1)

    def _page_changed(self, page: int) -> None:
        self.tools.show_page(page, self.pdf.page_count)
        self._position.moved()

    def _where(self) -> Position | None:
        opened = self.document
        if opened is None or opened.file is None or self._stack.currentWidget() is not self.pdf:
            return None
        return opened.about.entry.document.id, opened.file.sha256, self.pdf.page, self.pdf.page_count

    # The rest

    def copy_reference(self) -> None:
        if self.document is not None:
            file = self.document.file
            page = self.pdf.page if self._stack.currentWidget() is self.pdf else None
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
