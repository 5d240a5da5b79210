"""Beside the results: the page of the chosen hit with its words marked, or its text where there is no page to show."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from desktop.documents.text_view import TextView
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, IconButton, IconLabel, explained, label
from desktop.pdf.pages import Pages
from desktop.pdf.pdf_view import PdfView
from desktop.results import film
from desktop.results.results_model import Row
from desktop.shelf import Shelf
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library
from resources.models import Passage
from resources.results import PageHit
from resources.words.marking import Marker

_PDF = "application/pdf"


class Preview(QFrame):
    """`opened` when the reader is asked for, at the page that is shown here; `copied` carries a reference; `offered` when
    what to read instead is asked for."""

    opened = Signal()
    copied = Signal(str)
    offered = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, pages: Pages) -> None:
        super().__init__()
        self._shelf, self._pages = shelf, pages
        self._row: Row | None = None
        self._marker: Marker | None = None
        self._query = ""
        self._places: list[PageHit] = []
        self._place = 0
        self.setObjectName("page")
        self.setAccessibleName(tr("Preview"))
        self.setMinimumWidth(300)

        self._title = ElidedLabel(theme, "", "strong")
        self._page = label(theme, "", "small", "muted")
        self._hit = label(theme, "", "small", "muted")
        self._up = IconButton(theme, "chevron-up", tr("Previous place"), side=28)
        self._down = IconButton(theme, "chevron-down", tr("Next place"), side=28)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        second = hbox(self._page, None, self._hit, 4, self._up, self._down, spacing=2)
        self._head = frame(vbox(self._title, None, second, margins=(14, 12, 14, 5)), "strip", 71)

        # What to read instead stands beside what was found, before anybody acts on it.
        self._caution = label(theme, "", "small-name", "banner", wrap=True)
        self.offer = Button(theme, tr("Open the new edition"), "banner", "arrow-right", "Ctrl+Shift+O", trailing=True)
        self.offer.clicked.connect(self.offered)
        caution = hbox(self._caution, self.offer, margins=(14, 0, 14, 2))
        caution.setStretch(0, 1)
        self.notice = frame(caution, "banner", 48)

        self._pdf = PdfView(theme, pages, "preview", margin=14, glance=True)
        self._text = TextView(theme, margin=20)
        self._panel = Panel(theme, "desk", 300)
        self._stack = QStackedWidget()
        self._text_desk = frame(vbox(self._text, margins=(14, 14, 14, 14)), "desk")
        for widget in (self._panel, self._pdf, self._text_desk):
            self._stack.addWidget(widget)

        self._open = Button(theme, tr("Open"), "primary", keys="Enter")
        self._open.clicked.connect(self.opened)
        self._copy = Button(theme, tr("Copy reference"), icon="copy", keys="Ctrl+Shift+C")
        self._copy.clicked.connect(lambda: self.copied.emit(self.reference()))
        self._trust = IconLabel(theme)
        self._foot = frame(hbox(self._open, self._copy, None, self._trust, margins=(14, 0, 14, 0)), "below", 52)
        self.setLayout(vbox(self._head, self.notice, self._stack, self._foot))

        self._pause = QTimer(self)  # while the arrow keys run down the list, only where they stop is worth a page
        self._pause.setSingleShot(True)
        self._pause.setInterval(80)
        self._pause.timeout.connect(self._load)
        self.clear()

    def clear(self) -> None:
        self._row = None
        self._loading = False
        self._pause.stop()
        self._shelf.tasks.drop("preview")
        self._head.hide()
        self._foot.hide()
        self.notice.hide()
        self._pdf.clear()
        self._panel.show_words("", "", "")
        self._stack.setCurrentWidget(self._panel)

    def show_row(self, row: Row, marker: Marker | None, query: str) -> None:
        self._row, self._marker, self._query = row, marker, query
        self._title.set_text(wording.heading(row.entry.document, row.language or wording.interface()))
        self._show_notice(row)
        known = row.entry.trusted
        self._trust.show_words(
            "shield-check" if known else "shield-alert",
            tr("Verified") if known else tr("Unknown publisher") if row.entry.signed else tr("Not signed"),
            "ok" if known else "warn",
        )
        self._places, self._place, self._loading = [], 0, True
        self._head.show()
        self._foot.show()
        self._say_place(row.page, row.label)
        self._pause.start()

    def _show_notice(self, row: Row) -> None:
        words = row.caution or (wording.status(row.entry) + "." if row.entry.status.key in ("superseded", "withdrawn") else "")
        self._caution.setText(words)
        self.notice.setAccessibleName(words)
        self.notice.setVisible(bool(words))
        self.offer.setVisible(row.offer is not None)
        if row.offer is not None:
            self.offer.setText(row.offer.words)
            self.offer.setToolTip(explained(f"{row.offer.words} (Ctrl+Shift+O)"))

    def caution(self) -> str:
        """Why not to rely on what is shown; nothing where it may be relied on."""
        return self._caution.text()

    def reference(self) -> str:
        if self._row is None:
            return ""
        return wording.citation(self._row.entry, self._row.language or wording.interface())

    def place(self) -> PageHit | None:
        """The place that is shown, when the person has moved away from the first one."""
        return self._places[self._place] if self._places else None

    def shown_page(self) -> int | None:
        """The page of a PDF that is shown here."""
        return self._pdf.page if self._stack.currentWidget() is self._pdf else None

    def is_drawn(self) -> bool:
        """Whether the chosen row stands here with its marks, or a panel in its place."""
        if self._loading:
            return False
        return self._stack.currentWidget() is not self._pdf or (self._pdf.is_drawn() and self._pdf.is_marked())

    def _say_place(self, page: int | None, name: str | None) -> None:
        assert self._row is not None
        file = self._row.file
        words = film.place(page, name, file)
        if page is not None and file is not None and file.pages:
            words = tr("{place} of {total}").format(place=words, total=file.pages)
        elif self._row.passage is None:
            words = tr("Beginning")
        self._page.setText(words)
        self._open.setText(tr("Open at page {n}").format(n=page) if page is not None else tr("Open"))
        if page is not None and self._row.slides:
            self._open.setText(tr("Open at slide {n}").format(n=page))
        total = len(self._places)
        self._hit.setText(tr("Place {n} of {total}").format(n=self._place + 1, total=total) if total else "")
        self._up.setEnabled(total > 1)
        self._down.setEnabled(total > 1)

    def _load(self) -> None:
        row = self._row
        if row is None:
            return
        if row.file is None:
            self._show_panel("info", tr("Nothing to show"), tr("This document was published without a file."))
            return
        file, query = row.file, self._query

        def work(library: Library) -> tuple[Path | None, list[PageHit], list[Passage]]:
            here = file.sha256 in row.entry.here
            path = library.file_path(file.sha256) if here and file.media_type == _PDF else None
            places = library.hits_in(row.entry.document.id, file.sha256, query) if query else []
            return path, list(places), [] if path else list(library.passages(file.sha256))

        def loaded(found: tuple[Path | None, list[PageHit], list[Passage]]) -> None:
            if self._row is not row:
                return  # another was chosen, or nothing, while this was read
            path, self._places, passages = found
            self._place = next((n for n, place in enumerate(self._places) if place.passage == row.passage), 0)
            self._say_place(row.page, row.label)
            if path is not None:
                self._open_pdf(path, row)
            else:
                self._show_text(row, passages)

        self._shelf.latest("preview", work, loaded, partial(self._failed, row))

    def _open_pdf(self, path: Path, row: Row) -> None:
        def ready(info: object) -> None:
            if self._row is not row:
                return
            self._loading = False
            self._stack.setCurrentWidget(self._pdf)
            self._pdf.show_document(path, info.sizes, row.page or 1)  # type: ignore[attr-defined]
            self._pdf.mark(self._marker, language=row.language, pages=[place.page for place in self._places if place.page])
            if row.page and self._places:
                self._pdf.show_hit(row.page)

        self._pages.open("preview", path, ready, partial(self._failed, row))

    def _show_text(self, row: Row, passages: list[Passage]) -> None:
        if not passages:
            icon, words, _ = wording.availability(row.entry)
            self._show_panel(icon or "info", words, tr("There is no text to show before it is here."))
            return
        number = min(len(passages), (self.place() or row).passage or 1)
        self._text.show_passages([passages[number - 1].text], number)
        self._text.mark(self._marker, language=passages[number - 1].language or row.language)
        self._text.show_passage(number)
        self._stack.setCurrentWidget(self._text_desk)
        self._loading = False

    def _move(self, step: int) -> None:
        if not self._places or self._row is None or self._row.file is None:
            return
        self._place = (self._place + step) % len(self._places)
        place = self._places[self._place]
        self._say_place(place.page, place.label)
        if self._stack.currentWidget() is self._pdf and place.page:
            self._pdf.show_hit(place.page)
        else:
            row, sha256 = self._row, self._row.file.sha256
            self._shelf.latest(
                "preview",
                lambda library: list(library.passages(sha256)),
                lambda found: self._show_text(row, found) if self._row is row else None,
                partial(self._failed, row),
            )

    def _failed(self, row: Row, error: FieldshelfError) -> None:
        if self._row is row:
            self._show_panel("triangle-alert", tr("This cannot be shown"), error_words.error(error))

    def _show_panel(self, icon: str, title: str, words: str) -> None:
        self._panel.show_words(icon, title, words)
        self._loading = False
        self._stack.setCurrentWidget(self._panel)
