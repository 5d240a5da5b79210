"""A page with a tree of places at its left, and what stands at the chosen one beside it: what Guidance and Training share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QSplitter, QWidget

from desktop.browse import shelving
from desktop.browse.places_model import Spot
from desktop.browse.places_tree import PlacesTree
from desktop.parts import keyboard
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.panels import EMPTY_LIBRARY, Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.reading import Reading
from desktop.results.result_list import ResultList
from desktop.results.results_model import EntriesModel
from desktop.shelf import Place, Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.library import Library
from resources.store.shelves import Path, Shelves

_NO_PLACE: Path = ()


class DocumentList(ResultList):
    """Documents without a search, painted as results are. `opened` carries a `Place`, `opened_beside` also whether its tab
    stays behind."""

    opened = Signal(object)
    opened_beside = Signal(object, bool)

    def __init__(self, theme: Theme, shelf: Shelf) -> None:
        self.rows = EntriesModel()
        super().__init__(theme, self.rows, tr("Documents"))
        self.rows.setParent(self)
        self.rows.more_wanted.connect(partial(self._read_more, shelf))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # of many rows, those that are seen come first
        self.entered.connect(self.open_current)
        self.entered_beside.connect(self._open_beside)
        self.clicked.connect(lambda _: self.open_current())

    def _read_more(self, shelf: Shelf, ids: Sequence[str]) -> None:
        shelf.read(lambda library: library.entries_by(ids), partial(self.rows.take_more, ids), lane="beside")

    def _place(self) -> Place | None:
        row = self.rows.row(self.currentIndex().row())
        return None if row is None else Place(row.entry.document.id, language=row.language)

    def open_current(self) -> None:
        if (place := self._place()) is not None:
            self.opened.emit(place)

    def _open_beside(self, behind: bool) -> None:
        if (place := self._place()) is not None:
            self.opened_beside.emit(place, behind)


class PlacesPage(QFrame):
    """`opened` carries a `Place`, `opened_beside` also whether its tab stays behind; `answered` when what was asked for stands
    there. Its kinds show what they have in `arrange`, with `spots` and `show_chosen`."""

    opened = Signal(object)
    opened_beside = Signal(object, bool)
    answered = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, reading: Reading, *, training: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self.theme, self.shelf, self.reading_for = theme, shelf, reading
        self._training = training
        self._narrowed: Mapping[str, str] = {}  # to what, as it is shown
        reading.changed.connect(self._reading_changed)
        self.shelved: Shelves | None = None
        self._state: object = None  # of the library, when that was read
        self.chosen: tuple[Path, str] = (_NO_PLACE, "")
        self.loaded = False
        self._first = True  # nobody has been here yet
        self.title = tr("Training") if training else tr("Guidance")
        self.setAccessibleName(self.title)
        self.tree = PlacesTree(theme, "graduation-cap" if training else "book-open-text")
        self.tree.chosen.connect(self._chosen)
        self.panel = Panel(theme, "surface")
        self.list = DocumentList(theme, shelf)
        self.model = self.list.rows
        self.list.opened.connect(self.list_opened)
        self.list.opened_beside.connect(self.opened_beside)

    def arrange(self, head: Sequence[QWidget], foot: QWidget, content: QWidget) -> None:
        """`head` beside the title above the tree, `foot` below the tree, `content` beside it."""
        top = hbox(label(self.theme, self.title, "heading"), None, *head, margins=(16, 0, 12, 0))
        side = frame(vbox(frame(top, "line", 52), frame(vbox(self.tree, margins=(8, 8, 8, 8))), foot), "page")
        side.setMinimumWidth(180)
        self._content = content
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(content)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 900])
        self.setLayout(vbox(splitter))

    def panes(self) -> list[QWidget]:
        return [self.tree, self._content]

    def load(self) -> None:
        self.reading_for.look_once()
        wanted, training, spots, known = self._wanted(), self._training, self.spots(), self._state

        def work(library: Library) -> tuple[object, Shelves | None, list[Spot]]:
            state = (library.catalogue.counters(), library.today(), tuple(sorted(wanted.items())))
            if state == known:
                return state, None, []
            shelved = shelving.read(library, wanted, training=training)
            return state, shelved, spots(library, shelved)

        def shown(found: tuple[object, Shelves | None, list[Spot]]) -> None:
            if found[0] == known == self._state:  # of 100,000 documents it takes a second to read them
                self.show_again()
                return
            self._narrowed = wanted
            self._state, self.shelved = found[:2]
            self._show_tree(found[2])

        self.shelf.latest(("browse", training), work, shown, lane="beside")

    def rebuild(self) -> None:
        """The same documents, of which others are shown."""
        self.loaded = False
        shelved, spots = self.shelved, self.spots()

        def work(library: Library) -> list[Spot]:
            return spots(library, shelved) if shelved is not None else []

        def made(found: list[Spot]) -> None:
            if self.shelved is shelved:
                self._show_tree(found)
            else:  # the library was read anew meanwhile
                self.rebuild()

        self.shelf.latest(("browse tree", self._training), work, made, lane="beside")

    def _show_tree(self, spots: list[Spot]) -> None:
        self.chosen = self.tree.show_spots(spots, self.chosen) or (_NO_PLACE, "")
        if self.shelved:
            self.show_chosen()
            return
        self._show_nothing()
        self.show_empty()
        self.settle()

    def _wanted(self) -> Mapping[str, str]:
        return self.reading_for.chosen if self.reading_for.narrows else {}

    def _reading_changed(self) -> None:
        if self.loaded and self._wanted() != self._narrowed:
            self.loaded = False
            self.load()

    def _chosen(self, path: Path, leaf: str) -> None:
        self.chosen = (path, leaf)
        self.loaded = False
        self.show_chosen()

    def spots(self) -> Callable[[Library, Shelves], list[Spot]]:
        """What the rows of the tree are, as things are chosen now: worked out away from the main thread."""
        raise NotImplementedError

    def show_empty(self) -> None:
        """The panel, which says that there is nothing."""
        raise NotImplementedError

    def show_again(self) -> None:
        """Somebody comes back, and nothing has changed: all stands as he left it."""
        self.settle()

    def show_chosen(self) -> None:
        """What stands at `chosen`; `settle` when it does."""
        raise NotImplementedError

    def settle(self) -> None:
        self.loaded = True
        if self._first and self.isVisible():
            self._first = False
            if keyboard.is_within(self):
                self.tree.setFocus()
        self.answered.emit()

    def _show_nothing(self) -> None:
        """In the panel: nothing is here, or nothing for whom one reads."""
        if self._narrowed:
            who = wording.listed(self._narrowed.values())
            self.panel.show_words("users", tr("Nothing for you here"), tr("Nothing here is for {who}.").format(who=who))
            back = Button(self.theme, tr("Show all"))
            back.clicked.connect(lambda: self.reading_for.narrow(False))
            self.panel.add_button(back)
        else:
            self.panel.show_words("package-open", tr("Nothing here yet"), tr(EMPTY_LIBRARY))

    def list_opened(self, place: Place) -> None:
        self.opened.emit(place)

    def open_current(self) -> None:
        self.list.open_current()
