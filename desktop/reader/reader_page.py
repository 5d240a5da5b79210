"""One open document: its page or text with the searched words marked, places and outline at the left, facts at the right."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop.document_view import DocumentView
from desktop.documents import opening
from desktop.documents.formats import Formats, shows
from desktop.documents.opening import Opened
from desktop.documents.outside import visit
from desktop.documents.text_desk import TextDesk
from desktop.documents.viewers import Viewers
from desktop.parts.layouts import frame, vbox
from desktop.parts.theme import Theme
from desktop.pdf.pages import Pages
from desktop.pdf.pdf_view import PdfView
from desktop.reader import about
from desktop.reader.banner import Banner
from desktop.reader.changes import Changes
from desktop.reader.document_hits import DocumentHits
from desktop.reader.hits_panel import HitsPanel
from desktop.reader.info_panel import InfoPanel
from desktop.reader.instead_panel import InsteadPanel
from desktop.reader.reader_bar import TitleBar, ToolBar
from desktop.reader.reader_panes import ReaderPanes
from desktop.reader.reader_ways import ReaderWays
from desktop.reader.thumbnails import Thumbnails
from desktop.settings import Settings
from desktop.shelf import Place, Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from resources.rendering import PdfInfo
    from resources.viewing import View

_AROUND = 400  # milliseconds from a document to what stands around it
_numbers = itertools.count(1)
Position = tuple[str, str, int, int | None]  # the document, the sha256 of its file, the page, and how many there are


class ReaderPage(QFrame):
    """`opened` asks for another document; `copied` carries a reference; `begun` once it is known which document it is, `drawn`
    once there is something to read; `moved` carries a `Position`, and `left` comes when nobody reads there any more."""

    back = Signal()
    opened = Signal(object)
    copied = Signal(str)
    begun = Signal()
    drawn = Signal()
    moved = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, pages: Pages, viewers: Viewers, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._shelf, self._pages, self._viewers = theme, shelf, pages, viewers
        self._channel = f"reader {next(_numbers)}"  # several may be open beside each other
        self.document: Opened | None = None
        self.view: DocumentView | None = None  # what shows the document; None while there is nothing to read
        self._asked: Place | None = None  # what is being opened
        self.shown = False  # whether the document, or a panel in its place, is on the screen

        self.title = TitleBar(theme)
        self.banner = Banner(theme)
        self.hits = HitsPanel(theme)
        self.hits.page_asked.connect(self.go_to)
        self.tools = ToolBar(theme)
        self._found = DocumentHits(self, shelf, self._channel, self.hits, self.tools)
        self.pdf = PdfView(theme, pages, self._channel)
        self.thumbnails = Thumbnails(theme, pages, self._channel)
        self.thumbnails.page_asked.connect(self.go_to)
        self.hits.add_tab("pages", tr("Pages"), self.thumbnails)
        self.desk = TextDesk(theme, viewers, self._channel)
        self.text = self.desk.text
        self.panel = InsteadPanel(theme)
        self.panel.text_asked.connect(self.read_text)
        self.panel.password_given.connect(self._unlock)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        self._nothing = frame(vbox(None), "desk")  # until another document has come
        self._stack.addWidget(self._nothing)
        self._frames: dict[DocumentView, QWidget] = {}
        self._add_view(self.pdf, self.pdf)
        self._add_view(self.text, self.desk)
        self.formats = Formats(theme, shelf, pages, viewers, self._channel, self)
        self.formats.made.connect(lambda view: self._add_view(view, view.widget))
        self.formats.ready.connect(self._show_view)
        self.formats.instead.connect(self._show_film)
        self.formats.failed.connect(self.file_failed)
        self.changes = Changes(theme, shelf, self._stack, f"changes {self._channel}")
        self.info = InfoPanel(theme)
        self.ways = ReaderWays(self, theme, shelf, pages, self._channel)

        middle = QFrame()
        middle.setLayout(vbox(self.tools, self._stack))
        middle.setMinimumWidth(320)
        self.room = ReaderPanes(settings, self.hits, middle, self.info)
        self.title.back.connect(lambda: None if self.room.show_document() else self.back.emit())
        self.hits.chosen.connect(lambda _: self.focus_document() if self.room.show_document() else None)
        column = vbox(self.title, self.banner, self.room)
        column.setStretch(2, 1)
        self.setLayout(column)

        self.tools.page_asked.connect(self.go_to)
        self.tools.page_moved.connect(lambda step: self.go_to(self.view.page + step) if self.view else None)
        self.tools.zoomed.connect(self.zoom)
        self.tools.fitted.connect(self.fit)
        self.tools.zoom_chosen.connect(self.pdf.set_zoom)
        self.tools.single_asked.connect(self.pdf.show_single)
        self.tools.turn_asked.connect(self.pdf.turn)
        self.tools.find_asked.connect(self.focus_find)
        self.tools.hit_moved.connect(self.next_hit)
        self.tools.copied.connect(self.copy_reference)
        self.tools.info_toggled.connect(self.room.toggle_info)
        self.pdf.turned.connect(lambda: self.thumbnails.show_turned(self.pdf.places.turn))

    def _add_view(self, view: DocumentView, around: QWidget) -> None:
        """`around` is what the stack shows: the view, or the frame that it stands in."""
        self._frames[view] = around
        self._stack.addWidget(around)
        view.page_changed.connect(self._page_changed)
        view.zoom_changed.connect(self.tools.show_zoom)
        view.link_asked.connect(lambda address: visit(self, self._shelf, address))

    # Opening

    def open(self, place: Place) -> None:
        self.left.emit()
        self.room.show_document()
        self._asked = place
        self._read(place, self._show)

    def _read(self, place: Place, show: Callable[[Opened], None]) -> None:
        self._shelf.latest(self._channel, lambda library: opening.read(library, place), show, self.show_unknown)

    def reload(self) -> None:
        """The library has changed: the status may be another, the file may have come."""
        self.changes.forget()
        if self._asked is not None:  # something else is being opened: it is read as the library is now
            self.open(self._asked)
        elif self.document is not None and (here := self.place) is not None and self.isVisible():
            self._read(replace(self.document.place, page=here.page, look=None), self._show_again)

    def _show_again(self, opened: Opened) -> None:
        """Where somebody is now, not where they were when it was asked for."""
        here = self.place
        if here is not None and opened.file is not None and here.sha256 == opened.file.sha256:
            opened = replace(opened, place=replace(opened.place, page=here.page, look=here.look), page=here.page or opened.page)
        self._show(opened, again=True)

    def _show(self, opened: Opened, *, again: bool = False) -> None:
        if not again:
            self.changes.give_way()
            if self.document is None or self.document.file != opened.file:  # or the old text stands under the new status
                self._stack.setCurrentWidget(self._nothing)
        self.document, self.view, self.shown, self._asked = opened, None, False, None
        self.formats.forget()
        entry, file = opened.about.entry, opened.file
        self.title.show_entry(entry, file)
        self.begun.emit()
        self.banner.show_status(opened.about, opened.current, file.language if file else None)
        self.info.show_about(opened.about)
        QTimer.singleShot(_AROUND, self, partial(self._look_around, opened))
        self.hits.show_outline(())
        self._found.show(opened)
        self.hits.show_tab("hits" if opened.found.places else self.hits.tab())
        self.thumbnails.show_document(None, ())
        if file is None:
            self.panel.show_no_file()
            self._show_instead(self.panel)
        elif opened.problem is not None:
            self.file_failed(opened, opened.problem)
        elif opened.path is None:
            self.panel.show_not_here(opened)
            self._show_instead(self.panel)
        elif file.media_type == opening.PDF:
            self._open_pdf(opened)
        elif shows(file):
            self.formats.show(opened)
        else:
            self._viewers.view(
                self._channel,
                opened.path,
                file.media_type,
                partial(self._show_html, opened),
                partial(self.file_failed, opened),
            )

    def reads(self, opened: Opened) -> bool:
        """Whether that is still what is read here, whatever words were looked for in it since."""
        return self.document is not None and self.document.about is opened.about

    def _look_around(self, opened: Opened) -> None:
        """What stands around it takes a search of its own, and comes when the document itself is there."""
        if self.reads(opened):
            self._shelf.latest(
                ("around", self._channel),
                lambda library: about.around(library, opened.about.entry.document.id),
                lambda around: self.info.show_around(around) if self.reads(opened) else None,
                lambda _: None,
                lane="beside",
            )

    def _open_pdf(self, opened: Opened, password: str | None = None) -> None:
        def failed(error: FieldshelfError) -> None:
            if error.code == "encrypted" and self.reads(opened):
                self.panel.show_locked(opened, again=password is not None)
                self._show_instead(self.panel)
                if self.panel.isVisible():
                    self.panel.setFocus()
            else:
                self.file_failed(opened, error)

        if opened.path is not None:
            self._pages.open(self._channel, opened.path, partial(self._show_pdf, opened), failed, password)

    def _unlock(self, password: str) -> None:
        if self.document is not None:
            self._open_pdf(self.document, password)

    def _show_pdf(self, opened: Opened, info: PdfInfo) -> None:
        if self.document is None or not self.reads(opened) or opened.path is None:
            return
        self.changes.stand_behind(self.pdf)
        self.pdf.show_document(opened.path, info.sizes, opened.page)
        self.thumbnails.show_document(opened.path, info.sizes)
        self.hits.show_outline(info.outline)
        if not self.document.found.places and not self.document.place.query:
            self.hits.show_tab("outline")
        self._show_view(self.pdf)

    def _show_html(self, opened: Opened, view: View) -> None:
        if self.reads(opened):
            self.text.show_html(view.html, opened.path, view.sizes)
            self.desk.left_out.say(view.unshown)
            self._show_view(self.text)

    def _show_view(self, view: DocumentView) -> None:
        """A view that has the document: marked, at its place, and with the keyboard."""
        opened = self.document
        assert opened is not None
        self.view = view
        self.changes.stand_behind(self._frames[view])
        pages = view.page_count or None
        self.tools.show_pages(pages, slides=view is self.formats.slides, shown=True, leaves=view is self.pdf)
        self.tools.show_zoom(view.zoom_words())
        if view.page_count:
            self.tools.show_page(view.page, view.page_count)
            self.thumbnails.show_page(view.page)
            self.hits.show_page(view.page)
        self._found.mark()
        self._found.show_first()
        if not opened.found.places and opened.place.passage is not None:
            view.show_hit(opened.place.page, opened.place.passage)
        if opened.place.look is not None:
            view.show_look(opened.place.look)
        if self.isVisible() and not self.changes.shown:  # else it would be taken from where the person has gone meanwhile
            view.widget.setFocus()
        self._say_where()
        self.shown = True
        self.drawn.emit()

    def read_text(self) -> None:
        """The words of a document that is not here, as they came with the catalogue."""
        opened = self.document
        if opened is None or opened.file is None:
            return
        sha256 = opened.file.sha256

        def show(texts: list[str]) -> None:
            if self.reads(opened):
                self.text.show_passages(texts)
                self.desk.left_out.say(0)
                self._show_view(self.text)

        failed = partial(self.file_failed, opened)
        self._shelf.latest(("text", self._channel), lambda library: [p.text for p in library.passages(sha256)], show, failed)

    def file_failed(self, opened: Opened, error: FieldshelfError) -> None:
        if opened.file is None or not self.reads(opened):
            return
        sha256 = opened.file.sha256

        def show(has_text: bool) -> None:
            if self.reads(opened):
                self.panel.show_failed(opened, error, has_text=has_text)
                self._show_instead(self.panel)

        self._shelf.latest(("text", self._channel), lambda library: bool(library.passages(sha256)), show, lambda _: show(False))

    def show_unknown(self, error: FieldshelfError) -> None:
        self.document = self._asked = None
        self.changes.give_way()
        self.panel.show_unknown(error)
        self._show_instead(self.panel)

    def _show_film(self, panel: QWidget) -> None:
        self._show_instead(panel)
        self._found.show_first()

    def _show_instead(self, panel: QWidget) -> None:
        self.view = None
        self.tools.show_pages(None)
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        self.changes.stand_behind(panel)
        self.shown = True
        self.drawn.emit()

    # Places

    def next_hit(self, step: int) -> None:
        self.room.show_document()
        if self.changes.shown and self.changes.view is not None:
            self.changes.view.step(step)
        else:
            self._found.step(step)

    def focus_find(self) -> None:
        self.hits.show_tab("hits")
        self.room.show_places()
        self.hits.edit.setFocus()
        self.hits.edit.selectAll()

    @property
    def place(self) -> Place | None:
        """Where somebody reads now: the file, the page of a PDF, and how it is seen."""
        opened = self.document
        if opened is None or opened.file is None:
            return opened.place if opened else None
        view, file = self.view, opened.file
        page = view.page if view is not None and view.page_count else opened.place.page
        look = view.look() if view is not None else opened.place.look
        return replace(opened.place, sha256=file.sha256, language=file.language, page=page, look=look)

    def focus_page(self) -> None:
        self.tools.page.setFocus()
        self.tools.page.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.hits.list_in_front(), self._stack, self.info]

    def focus_document(self) -> None:
        self.room.show_document()
        if self.view is not None:
            self.view.widget.setFocus()

    # Pages

    def go_to(self, page: int) -> None:
        if self.view is not None and self.view.page_count:
            self.room.show_document()
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
            self.thumbnails.show_page(page)
            self.hits.show_page(page)
            self._say_where()

    def _say_where(self) -> None:
        opened, view = self.document, self.view
        if opened is not None and opened.file is not None and view is not None:
            self.moved.emit((opened.about.entry.document.id, opened.file.sha256, view.page, view.page_count or None))

    # The rest

    def copy_reference(self) -> None:
        if self.document is not None:
            file = self.document.file
            page = self.view.page if self.view is not None and self.view.page_count else None
            language = file.language if file else wording.interface()
            self.copied.emit(wording.citation(self.document.about.entry, language, page, file))

    def hideEvent(self, event: QHideEvent) -> None:
        self.left.emit()
