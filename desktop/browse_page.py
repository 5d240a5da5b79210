"""Guidance or training as its publisher ordered it: a tree of collection paths, and the documents of the chosen place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSplitter, QStackedWidget, QTreeView

from desktop import icons, wording
from desktop.layouts import frame, hbox, vbox
from desktop.panels import Panel
from desktop.reading import Reading, fits
from desktop.reading_switch import ReadingSwitch
from desktop.result_delegate import ResultDelegate
from desktop.results_model import ResultsModel, row_of_entry
from desktop.search_page import ResultList
from desktop.shelf import Place, Shelf
from desktop.theme import Theme
from desktop.widgets import Button, CheckRow, explained, label
from desktop.wording import tr
from resources.entry import Entry
from resources.library import Library
from resources.models import Collection

_PATH = Qt.ItemDataRole.UserRole + 1
_Tree = list[tuple[tuple[str, ...], Entry]]


class BrowsePage(QFrame):
    """`training` chooses which kinds of documents stand here."""

    opened = Signal(object)
    answered = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, reading: Reading, *, training: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._shelf, self._reading, self._training = theme, shelf, reading, training
        self._narrowed: Mapping[str, str] = {}  # to what, as it is shown
        reading.changed.connect(self._reading_changed)
        self._places: _Tree = []
        self._path: tuple[str, ...] = ()
        self.loaded = False
        title = tr("Training") if training else tr("Guidance")
        self.setAccessibleName(title)

        head = frame(hbox(label(theme, title, "heading"), None, margins=(16, 0, 16, 0)), "line", 52)
        self._tree_model = QStandardItemModel(self)
        self.tree = QTreeView()
        self.tree.setObjectName("tree")
        self.tree.setModel(self._tree_model)
        self.tree.setHeaderHidden(True)
        self.tree.setFont(theme.font("body"))
        self.tree.setIndentation(18)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setAccessibleName(tr("Collections and places"))
        self.tree.selectionModel().currentChanged.connect(self._chosen)
        self._old = CheckRow(theme, tr("Show superseded"), None)
        self._old.toggled.connect(lambda _: self._show_list())
        foot = frame(hbox(self._old, margins=(16, 6, 16, 6)), "lineAbove")
        foot.setVisible(not training)
        side = frame(vbox(head, frame(vbox(self.tree, margins=(8, 8, 0, 8))), foot), "page")
        side.setMinimumWidth(180)

        self._title = label(theme, "", "title")
        self._count = label(theme, "", "body", "muted")
        self.model = ResultsModel(self)
        self.list = ResultList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(theme, self))
        self.list.setAccessibleName(tr("Documents"))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.entered.connect(self.open_current)
        self.list.clicked.connect(lambda _: self.open_current())
        theme.changed.connect(self._recolour)
        self.panel = Panel(theme, "surface")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self.list)
        self.reading = ReadingSwitch(theme, reading)
        top = frame(hbox(vbox(self._title, self._count), None, self.reading, margins=(24, 14, 24, 12)), "strip")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(frame(vbox(top, self._stack), "page"))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 900])
        self.setLayout(vbox(splitter))

    def load(self) -> None:
        self._reading.look_once()
        chosen = self._wanted()

        def shown(places: _Tree) -> None:
            self._narrowed = chosen
            self._show(places)

        self._shelf.latest(("browse", self._training), lambda library: self._read(library, chosen), shown, lane="beside")

    def _wanted(self) -> Mapping[str, str]:
        return self._reading.chosen if self._reading.narrows else {}

    def _reading_changed(self) -> None:
        if self.loaded and self._wanted() != self._narrowed:
            self.loaded = False
            self.load()

    def _read(self, library: Library, chosen: Mapping[str, str]) -> _Tree:
        wanted = fits(library, chosen) if chosen else lambda _: True
        titles = {row.id: Collection(row.id, row.titles).title(wording.interface()) for row in library.catalogue.collections()}
        found: _Tree = []
        for row_id, title in titles.items():
            for entry in library.entries(row_id):
                if (entry.document.kind in wording.TRAINING_KINDS) == self._training and wanted(entry):
                    for path in entry.document.collection_paths or ((),):
                        # A collection whose only root has its own name says it once.
                        found.append(((title, *(path[1:] if path[:1] == (title,) else path)), entry))
        return found

    def _show(self, places: _Tree) -> None:
        self._places = places
        self._tree_model.clear()
        root = self._tree_model.invisibleRootItem()
        known: dict[tuple[str, ...], QStandardItem] = {(): root}
        everything = QStandardItem(tr("All training") if self._training else tr("All guidance"))
        everything.setData((), _PATH)
        everything.setFont(self._theme.font("strong"))
        if places:
            root.appendRow(everything)
        for path, _ in places:
            for depth in range(1, len(path) + 1):
                if path[:depth] not in known:
                    item = QStandardItem(path[depth - 1])
                    item.setData(path[:depth], _PATH)
                    item.setToolTip(explained(path[depth - 1]))
                    if depth == 1:
                        item.setFont(self._theme.font("strong"))
                    known[path[: depth - 1]].appendRow(item)
                    known[path[:depth]] = item
        self._recolour()
        self.tree.expandToDepth(1)
        if not places:
            self._title.setText(tr("Training") if self._training else tr("Guidance"))
            self._count.setText(tr("Nothing yet"))
            if self._narrowed:
                who = wording.listed(self._narrowed.values())
                self.panel.show_words("users", tr("Nothing for you here"), tr("Nothing here is for {who}.").format(who=who))
                back = Button(self._theme, tr("Show all"))
                back.clicked.connect(lambda: self._reading.narrow(False))
                self.panel.add_button(back)
            else:
                self.panel.show_words("package-open", tr("Nothing here yet"), tr("Documents come with the first sync."))
            self._stack.setCurrentWidget(self.panel)
        else:
            self._path = self._path if self._path in known else ()
            self.tree.setCurrentIndex((known[self._path] if self._path else everything).index())
            self._show_list()
        self.loaded = True
        self.answered.emit()

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        path = current.data(_PATH)
        if path is not None:
            self._path = tuple(path)
            self._show_list()

    def _show_list(self) -> None:
        entries: dict[str, Entry] = {}
        hidden = 0
        for path, entry in self._places:
            if path[: len(self._path)] == self._path and entry.document.id not in entries:
                if entry.status.current or self._old.isChecked():
                    entries[entry.document.id] = entry
                else:
                    hidden += 1
        self._title.setText(self._path[-1] if self._path else tr("All training") if self._training else tr("All guidance"))
        words = wording.count(len(entries), "{n} document", "{n} documents")
        if hidden:
            words = wording.listed((words, wording.count(hidden, "{n} superseded hidden", "{n} superseded hidden")))
        self._count.setText(words)
        self._show_rows(list(entries.values()))

    def _show_rows(self, entries: Sequence[Entry]) -> None:
        self.model.show_rows([row_of_entry(entry, wording.interface()) for entry in entries])
        if entries:
            self._stack.setCurrentWidget(self.list)
        else:
            self.panel.show_words("info", tr("Nothing current here"), tr("What stands here was superseded or withdrawn."))
            self._stack.setCurrentWidget(self.panel)

    def open_current(self) -> None:
        row = self.model.row(self.list.currentIndex().row())
        if row is not None:
            self.opened.emit(Place(row.entry.document.id, language=row.language))

    def _recolour(self) -> None:
        root = self._tree_model.invisibleRootItem()
        name = "graduation-cap" if self._training else "book-open-text"
        for number in range(root.rowCount()):
            root.child(number).setIcon(icons.icon(name, self._theme.tokens.accent_text))
        self.list.viewport().update()
