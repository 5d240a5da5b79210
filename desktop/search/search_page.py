"""Results while typing: filters, the list, and a preview of the chosen hit.

Each keystroke asks, and is answered at once; when the typing pauses, the same words are ranked fully, and that answer
takes the place of the first without moving what somebody chose. Late answers are dropped.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from desktop.overview import Overview
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.pdf.pages import Pages
from desktop.personal.personal_shelf import PersonalShelf
from desktop.reading import Reading
from desktop.results import film
from desktop.results.result_list import ResultList
from desktop.results.results_model import ResultsModel, Row, row_of_hit
from desktop.search.facets import Facets
from desktop.search.notes_hint import NotesHint
from desktop.search.nothing_found import NothingFound
from desktop.search.preview import Preview
from desktop.search.search_head import SearchHead
from desktop.search.search_hints import SearchHints
from desktop.shelf import Place, Shelf
from desktop.updates.records import name_of
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library
from resources.results import Cancel, Filters, SearchCancelled, SearchResult

_FIRST, _MORE = 30, 200
_TYPED = 12  # rows of the answer to a key: more than are seen at once
_PAUSE = 180  # milliseconds after the last key
_GLANCE = 150  # milliseconds after the answer to a key: not between two keys


class SearchPage(QFrame):
    """`opened` carries a `Place`, `opened_beside` also whether the tab stays behind, `copied` a reference, `suggested` another
    query; `answered` after every answer, and `used` carries a query whose answer led somewhere."""

    opened = Signal(object)
    opened_beside = Signal(object, bool)
    copied = Signal(str)
    suggested = Signal(str)
    answered = Signal()
    used = Signal(str)

    def __init__(
        self,
        theme: Theme,
        shelf: Shelf,
        pages: Pages,
        reading: Reading,
        personal: PersonalShelf,
        folded: Iterable[str] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._shelf, self._reading = theme, shelf, reading
        self.query = ""
        self.result: SearchResult | None = None
        self._base: tuple[str, ...] = ()
        self._limit = _FIRST
        self._cancel = Cancel()
        self._preview_wanted = True
        self.settled = True  # whether what is shown is the full answer
        self._open_first = False  # Enter came before the answer
        self._previewed: object = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._settle)
        self._answering = self._filling = False
        self._stays = False  # somebody moved to the chosen row, or saw it in a full answer: else the first one is chosen
        self._glance = QTimer(self)
        self._glance.setSingleShot(True)
        self._glance.setInterval(_GLANCE)
        self._glance.timeout.connect(self._show_preview)

        self.facets = Facets(theme, folded)
        self.facets.changed.connect(self._filters_changed)
        self.head = SearchHead(theme, reading)
        self.head.section_chosen.connect(self._section)
        self.head.filter_taken.connect(lambda facet, key: self.facets.choose(facet, key, False))
        self.head.old_wanted.connect(lambda old: self.show_superseded() if old else self.hide_superseded())
        self._narrowed = reading.filters(Filters())
        reading.changed.connect(self._reading_changed)
        self.model = ResultsModel(self)
        self.list = ResultList(theme, self.model, tr("Results"))
        self.list.verticalScrollBar().setSingleStep(42)
        self.list.doubleClicked.connect(lambda _: self.open_current())
        self.list.entered.connect(self.open_current)
        self.list.entered_beside.connect(self.open_current_beside)
        self.list.pressed.connect(lambda _: self._touched())
        self.list.space.connect(self.toggle_preview)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.verticalScrollBar().valueChanged.connect(self._near_end)
        self.panel = NothingFound(theme, reading)
        self.panel.suggested.connect(self.suggested)
        self.panel.old_wanted.connect(self.show_superseded)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.panel)
        self.preview = Preview(theme, shelf, pages)
        self.preview.opened.connect(self.open_current)
        self.preview.copied.connect(self.copied)
        self.preview.offered.connect(self.open_offer)

        results = QFrame()
        self.notes = NotesHint(theme, personal)
        self.hints = SearchHints(theme)
        self.hints.suggested.connect(self.suggested)
        column = vbox(self.head, self.hints, self._middle, self.notes)
        column.setStretch(2, 1)
        results.setLayout(column)
        results.setMinimumWidth(320)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(results)
        self._splitter.addWidget(self.preview)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([604, 416])
        self.setLayout(hbox(self.facets, frame(hbox(), "separator"), self._splitter, spacing=0))
        line = self.layout().itemAt(1).widget()  # type: ignore[union-attr]
        line.setFixedWidth(1)  # type: ignore[union-attr]
        self.shelf_changed()

    # Asking

    def search(self, query: str) -> None:
        self.query, self._limit, self._open_first = query, _FIRST, False
        self._ask()

    def shelf_changed(self) -> None:
        """The library has changed: ask again. Nobody types, so only the full answer is worth showing."""
        if self.query.strip():
            self.settled = False
            self._shelf.tasks.drop("search")
            self._settle()
        else:
            self._ask()

    def _filters(self) -> Filters:
        return self._reading.filters(self.facets.filters(self._base))

    def _reading_changed(self) -> None:
        if (narrowed := self._reading.filters(Filters())) != self._narrowed:
            self._narrowed = narrowed
            self._filters_changed()

    def _ask(self) -> None:
        """The answer of a keystroke, at once; the settled one when no other key follows."""
        self._pause.stop()
        self._shelf.tasks.drop("settled")
        self._cancel.set()
        if not self.query.strip():
            self._shelf.tasks.drop("search")
            self.result, self.settled = None, True
            self.model.show_rows([])
            self.head.show_result(None, self.facets)
            self._show_panel("search", tr("Search the library"), tr("Type a few words, a title or a reference number."))
            self.facets.show_counts({})
            self.hints.show_result(None)
            self.notes.look("")
            self._clear_preview()
            return
        self.settled = False
        self.hints.typed()
        query, filters, reads = self.query, self._filters(), wording.interface()
        self._shelf.latest(
            "search",
            lambda library: library.search(query, limit=_TYPED, filters=filters, typing=True, reads=reads),
            self._show_first,
            self._failed,
            lane="keys",
        )
        self._pause.start()

    def _settle(self) -> None:
        """Rank fully what stands in the box, on a lane of its own: a key that follows is not kept waiting."""
        self._pause.stop()
        query, limit, filters, reads = self.query, self._limit, self._filters(), wording.interface()
        self._cancel.set()
        cancel = self._cancel = Cancel()

        def work(library: Library) -> SearchResult | None:
            with contextlib.suppress(SearchCancelled):
                return library.search(query, limit=limit, filters=filters, cancel=cancel, reads=reads)
            return None

        self._shelf.latest("settled", work, self._show_settled, self._failed, lane="settled")

    def _filters_changed(self) -> None:
        self._limit = _FIRST
        self._ask()

    def _section(self, kinds: tuple[str, ...]) -> None:
        self._base = kinds
        self._filters_changed()

    def _near_end(self, value: int) -> None:
        """Scrolled to the end of what was asked for: ask for more."""
        if self.result is None or self._filling:
            return
        if self.settled and value >= self.list.verticalScrollBar().maximum() - 300:
            shown = self.model.rowCount()
            if self._limit == _FIRST and self._limit <= shown < self.result.total:
                self._limit = _MORE
                self._settle()

    # Answers

    def _show_first(self, result: SearchResult) -> None:
        if not self.settled:  # else the full answer was the faster one
            self._answering = True
            self._show(result, keep=False)
            self._answering = self._stays = False

    def _show_settled(self, result: SearchResult | None) -> None:
        if result is None:  # given up, for another question
            return
        self.settled = True
        self._shelf.tasks.drop("search")
        self._show(result, keep=self.result is not None and self.result.query == result.query)
        self._stays = True
        self.hints.show_result(result)
        self.notes.look(result.query)

    def _show(self, result: SearchResult, *, keep: bool) -> None:
        """`keep`: a better answer to the same question; what somebody chose and where one has scrolled to stay."""
        self._filling = True  # the scroll bar moves, and nobody moved it
        chosen = self.current() if keep and self._stays else None
        place = self.list.verticalScrollBar().value()
        offset = self.list.visualRect(self.list.currentIndex()).top() if chosen is not None else 0
        self.result = result
        self.model.show_rows([row_of_hit(hit, result) for hit in result.hits])
        self.facets.show_counts(result.facets, exact=result.counts_exact)
        self.head.show_result(result, self.facets)
        if result.hits:
            self._middle.setCurrentWidget(self.list)
            number = self.model.find(chosen.entry.document.id) if chosen is not None else -1
            index = self.model.index(max(0, number))
            self.list.setCurrentIndex(index)
            bar = self.list.verticalScrollBar()
            if number >= 0 and place:
                # Scrolled away from the top, the chosen row stays where it is on the screen.
                bar.setValue(place)
                bar.setValue(bar.value() + self.list.visualRect(index).top() - offset)
            elif keep:
                bar.setValue(place)
        else:
            self.panel.show_result(result)
            self._middle.setCurrentWidget(self.panel)
            self._clear_preview()
        self._filling = False
        self.answered.emit()
        if self._open_first and result.query == self.query:
            self._open_first = False
            self.open_current()

    def _failed(self, error: FieldshelfError) -> None:
        self.settled = True
        self._pause.stop()
        self.hints.show_result(None)
        self.model.show_rows([])
        self.head.show_result(None, self.facets)
        self._show_panel("triangle-alert", tr("The search could not be done"), error_words.error(error))
        self.answered.emit()

    def _show_panel(self, icon: str, title: str, words: str) -> None:
        self.panel.show_words(icon, title, words)
        self._middle.setCurrentWidget(self.panel)

    def show_superseded(self) -> None:
        self.facets.all_statuses = True
        self._filters_changed()

    def hide_superseded(self) -> None:
        self.facets.all_statuses = False
        self._filters_changed()

    # Choosing

    def current(self) -> Row | None:
        return self.model.row(self.list.currentIndex().row())

    def step(self, rows: int) -> None:
        count = self.model.rowCount()
        if count:
            self._touched()
            number = max(0, min(count - 1, self.list.currentIndex().row() + rows))
            index = self.model.index(number)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def enter(self) -> None:
        """Enter: open what is chosen; where the words have no answer yet, the best of it as soon as it is there."""
        if self.result is not None and self.result.query == self.query:
            self.open_current()
        elif self.query.strip():
            self._open_first = True
            self._settle()

    def open_current(self) -> None:
        if (place := self._place_to_open()) is not None:
            self.opened.emit(place)

    def open_current_beside(self, behind: bool = False) -> None:
        if (place := self._place_to_open()) is not None:
            self.opened_beside.emit(place, behind)

    def _place_to_open(self) -> Place | None:
        row = self.current()
        if row is None:
            return None
        self.used.emit(self.query)
        self._look_now()
        place = self.preview.place() if self.preview.isVisible() else None
        page, passage = (place.page, place.passage) if place else (row.page, row.passage)
        file = film.of_subtitles(row.entry, row.file) or row.file
        sha256 = file.sha256 if file else None
        return Place(row.entry.document.id, sha256, page, passage, self.query, row.language)

    def open_offer(self) -> None:
        """What to read instead of the chosen document: its new edition, or its newer language version."""
        if (row := self.current()) is not None and row.offer is not None:
            self.used.emit(self.query)
            self.opened.emit(Place(row.offer.document_id, query=self.query, language=row.offer.language))

    def copy_reference(self) -> None:
        if self.current() is not None:
            self._look_now()
            self.copied.emit(self.preview.reference())

    def show_overview(self, overview: Overview) -> None:
        self.panel.no_source = not overview.sources
        self.facets.names = {source.name: name_of(source) for source in overview.sources}

    def panes(self) -> list[QWidget]:
        return [self.facets, self.list, self.preview]

    def toggle_preview(self) -> None:
        self._preview_wanted = not self._preview_wanted
        self._arrange(self.width())

    def _touched(self) -> None:
        self._stays = True

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        """Of an answer to a key the list comes first: what it takes to find the preview's page would hold up its painting."""
        self._stays = self._stays or not self._filling
        if self._answering:
            self._glance.start()
        else:
            self._show_preview()

    def _look_now(self) -> None:
        """The preview is that of the chosen row before anything is taken from it."""
        if self._glance.isActive():
            self._show_preview()

    def _show_preview(self) -> None:
        self._glance.stop()
        row = self.current()
        if row is None or self.result is None:
            return
        shown = (row.entry, row.file, row.page, row.passage, self.result.marker, self.query)
        if shown != self._previewed:  # the settled answer most often says the same
            self._previewed = shown
            self.preview.show_row(row, self.result.marker, self.query)

    def _clear_preview(self) -> None:
        self._glance.stop()
        self._previewed = None
        self.preview.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # somebody has gone to another page, where nothing opens by itself
            self._open_first = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """In a narrow window the preview goes first, then the filters."""
        self.preview.setVisible(self._preview_wanted and width >= 1180 - 56)
        self.facets.setVisible(width >= 760)
