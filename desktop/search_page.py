"""Results while typing: filters, the list, and a preview of the chosen hit. Each keystroke asks; late answers are dropped."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QFrame,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from desktop import wording
from desktop.facets import Facets
from desktop.layouts import clear, frame, hbox, vbox
from desktop.pages import Pages
from desktop.panels import Panel
from desktop.preview import Preview
from desktop.result_delegate import ResultDelegate
from desktop.results_model import ResultsModel, Row, row_of_hit
from desktop.shelf import Place, Shelf
from desktop.theme import Theme
from desktop.widgets import Button, label
from desktop.wording import tr
from resources.errors import FieldshelfError
from resources.models import KINDS
from resources.results import Filters, SearchResult

_SECTIONS = (
    ("All", ()),
    ("Guidance", tuple(kind for kind in KINDS if kind not in wording.TRAINING_KINDS)),
    ("Training", tuple(wording.TRAINING_KINDS)),
)
_FIRST, _MORE = 30, 200


class ResultList(QListView):
    """Enter opens, Space shows or hides the preview."""

    entered = Signal()
    space = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.space.emit()
        else:
            super().keyPressEvent(event)


class SearchPage(QFrame):
    """`opened` carries a `Place`, `copied` a reference, `suggested` another query."""

    opened = Signal(object)
    copied = Signal(str)
    suggested = Signal(str)
    answered = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, pages: Pages) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._shelf = theme, shelf
        self.query = ""
        self.result: SearchResult | None = None
        self._base: tuple[str, ...] = ()
        self._limit = _FIRST
        self._preview_wanted = True

        self.facets = Facets(theme)
        self.facets.changed.connect(self._filters_changed)
        self.model = ResultsModel(self)
        self.list = ResultList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(theme, self))
        self.list.setAccessibleName(tr("Results"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.verticalScrollBar().setSingleStep(42)
        self.list.doubleClicked.connect(lambda _: self.open_current())
        self.list.entered.connect(self.open_current)
        self.list.space.connect(self.toggle_preview)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.verticalScrollBar().valueChanged.connect(self._near_end)
        theme.changed.connect(self.list.viewport().update)
        self.panel = Panel(theme, "surface")
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.panel)
        self.preview = Preview(theme, shelf, pages)
        self.preview.opened.connect(self.open_current)
        self.preview.copied.connect(self.copied)

        results = QFrame()
        results.setLayout(vbox(self._build_head(), self._middle))
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

    def _build_head(self) -> QFrame:
        self._count = label(self._theme, "", "strong")
        self._places = label(self._theme, "", "body", "muted")
        group = QButtonGroup(self)
        segments = hbox(spacing=0)
        for number, (text, kinds) in enumerate(_SECTIONS):
            button = QPushButton(tr(text))
            ends = ("last", "middle", "first") if QApplication.isRightToLeft() else ("first", "middle", "last")
            button.setProperty("segment", ends[number])
            button.setFont(self._theme.font("small-name"))
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setAccessibleName(tr("Show {what}").format(what=tr(text)))
            button.clicked.connect(lambda _=False, kinds=kinds: self._section(kinds))
            group.addButton(button)
            segments.addWidget(button)
        self._filters = hbox(spacing=8)
        first = hbox(self._count, self._places, None, segments)
        return frame(vbox(first, 6, self._filters, margins=(16, 10, 16, 9)), "strip", 75)

    # Asking

    def search(self, query: str) -> None:
        self.query, self._limit = query, _FIRST
        self._ask()

    def shelf_changed(self) -> None:
        """The library has changed: ask again."""
        self._ask()

    def _ask(self) -> None:
        if not self.query.strip():
            self._shelf.tasks.drop("search")
            self.result = None
            self.model.show_rows([])
            self._show_head(None)
            self._show_panel("search", tr("Search the library"), tr("Type a few words, a title or a reference number."))
            self.facets.show_counts({}, 0)
            self.preview.clear()
            return
        query, limit = self.query, self._limit
        kinds = tuple(kind for kind in self.facets.kinds if kind in self._base) if self._base else self.facets.kinds
        filters = Filters(kinds=kinds or self._base, languages=self.facets.languages, status_all=self.facets.all_statuses)
        self._shelf.latest(
            "search", lambda library: library.search(query, limit=limit, filters=filters), self._show, self._failed
        )

    def _filters_changed(self) -> None:
        self._limit = _FIRST
        self._ask()

    def _section(self, kinds: tuple[str, ...]) -> None:
        self._base = kinds
        self._filters_changed()

    def _near_end(self, value: int) -> None:
        """Scrolled to the end of what was asked for: ask for more."""
        if self.result is not None and value >= self.list.verticalScrollBar().maximum() - 300:
            shown = self.model.rowCount()
            if self._limit == _FIRST and self._limit <= shown < self.result.total:
                self._limit = _MORE
                self._ask()

    # Answers

    def _show(self, result: SearchResult) -> None:
        before = self.current()
        grown = self.result is not None and self.result.query == result.query and len(result.hits) > len(self.result.hits) > 0
        self.result = result
        place = self.list.verticalScrollBar().value()
        self.model.show_rows([row_of_hit(hit, result) for hit in result.hits])
        self.facets.show_counts(result.facets, result.hidden)
        self._show_head(result)
        if result.hits:
            self._middle.setCurrentWidget(self.list)
            number = self.model.find(before.entry.document.id) if grown and before is not None else 0
            self.list.setCurrentIndex(self.model.index(max(0, number)))
            if grown:
                self.list.verticalScrollBar().setValue(place)
        else:
            self._show_nothing_found(result)
            self.preview.clear()
        self.answered.emit()

    def _show_nothing_found(self, result: SearchResult) -> None:
        if result.hidden:
            words = tr("Only superseded or withdrawn documents have these words.")
        else:
            words = tr("No document here has these words. Try fewer or other words, or take a filter away.")
        self._show_panel("search", tr("Nothing found"), words)
        if result.suggestion:
            suggestion = result.suggestion
            button = Button(self._theme, tr("Search for “{words}”").format(words=suggestion))
            button.clicked.connect(lambda: self.suggested.emit(suggestion))
            self.panel.add_button(button)
        if result.hidden:
            show = Button(self._theme, wording.count(result.hidden, "Show {n} superseded", "Show {n} superseded"))
            show.clicked.connect(self.show_superseded)
            self.panel.add_button(show)

    def _failed(self, error: FieldshelfError) -> None:
        self.model.show_rows([])
        self._show_head(None)
        self._show_panel("triangle-alert", tr("The search could not be done"), error.message)
        self.answered.emit()

    def _show_panel(self, icon: str, title: str, words: str) -> None:
        self.panel.show_words(icon, title, words)
        self._middle.setCurrentWidget(self.panel)

    def _show_head(self, result: SearchResult | None) -> None:
        self._count.setText(wording.count(result.total, "{n} document", "{n} documents") if result else tr("Search"))
        places = wording.count(result.places, "{n} place in the text", "{n} places in the text") if result else ""
        self._places.setText(places)
        clear(self._filters)
        for kind in self.facets.kinds:
            self._filter(wording.kind(kind), "kind", kind)
        for language in self.facets.languages:
            self._filter(wording.language(language), "language", language)
        if self.facets.all_statuses:
            self._filters.addWidget(label(self._theme, tr("Superseded are shown."), "small", "muted"))
            self._link(tr("Hide"), self.hide_superseded)
        elif result is not None and result.hidden:
            words = wording.count(result.hidden, "{n} superseded hidden.", "{n} superseded hidden.")
            self._filters.addWidget(label(self._theme, words, "small", "muted"))
            self._link(tr("Show"), self.show_superseded)
        elif result is not None and not (self.facets.kinds or self.facets.languages):
            self._filters.addWidget(label(self._theme, tr("Nothing superseded is hidden."), "small", "faint"))
        self._filters.addStretch(1)

    def _filter(self, text: str, facet: str, key: str) -> None:
        button = Button(self._theme, text, "filter", "x", trailing=True)
        button.setAccessibleName(tr("Take away the filter {name}").format(name=text))
        row = self.facets.row(facet, key)
        if row is not None:
            button.clicked.connect(lambda: row.setChecked(False))
        self._filters.addWidget(button)

    def _link(self, text: str, act: object) -> None:
        button = Button(self._theme, text, "link")
        button.clicked.connect(act)
        self._filters.addWidget(button)

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
            number = max(0, min(count - 1, self.list.currentIndex().row() + rows))
            index = self.model.index(number)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def open_current(self) -> None:
        row = self.current()
        if row is None:
            return
        place = self.preview.place() if self.preview.isVisible() else None
        page, passage = (place.page, place.passage) if place else (row.page, row.passage)
        sha256 = row.file.sha256 if row.file else None
        self.opened.emit(Place(row.entry.document.id, sha256, page, passage, self.query, row.language))

    def copy_reference(self) -> None:
        if self.current() is not None:
            self.copied.emit(self.preview.reference())

    def panes(self) -> list[QWidget]:
        return [self.facets, self.list, self.preview]

    def toggle_preview(self) -> None:
        self._preview_wanted = not self._preview_wanted
        self._arrange(self.width())

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        row = self.model.row(current.row())
        if row is not None and self.result is not None:
            self.preview.show_row(row, self.result.marker, self.query)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """In a narrow window the preview goes first, then the filters."""
        self.preview.setVisible(self._preview_wanted and width >= 1180 - 56)
        self.facets.setVisible(width >= 760)
