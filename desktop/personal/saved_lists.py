"""Reading lists: their names at the left, the documents of the chosen one beside them; made, renamed, ordered and removed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QSplitter, QWidget

from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, IconButton, explained
from desktop.personal.kept import Kept
from desktop.personal.personal_shelf import PersonalShelf
from desktop.personal.saved_panes import Pane
from desktop.results.row_list import KeptRow, kept_row
from desktop.shelf import Place
from desktop.words.wording import tr
from resources.own.notes import ReadingList

_NUMBER = Qt.ItemDataRole.UserRole + 1


class NameList(QListWidget):
    """F2 renames, Delete removes, Alt with the arrows moves; names are dragged into another order."""

    removed = Signal()
    ordered = Signal()
    renamed = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("hits")
        self.setFont(theme.font("body"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Reading lists"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.model().rowsMoved.connect(lambda *_: self.ordered.emit())
        self.itemChanged.connect(lambda item: self.renamed.emit(item.data(_NUMBER), item.text()))

    def numbers(self) -> list[int]:
        return [self.item(row).data(_NUMBER) for row in range(self.count())]

    def number(self) -> int | None:
        item = self.currentItem()
        return None if item is None else int(item.data(_NUMBER))

    def show_lists(self, lists: list[ReadingList]) -> None:
        current = self.number()
        self.blockSignals(True)
        self.clear()
        for one in lists:
            item = QListWidgetItem(one.name)
            item.setData(_NUMBER, one.number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSizeHint(QSize(0, 32))
            item.setToolTip(explained(one.name))
            self.addItem(item)
        numbers = [one.number for one in lists]
        self.setCurrentRow(numbers.index(current) if current in numbers else 0 if lists else -1)
        self.blockSignals(False)

    def move_row(self, step: int) -> None:
        at, to = self.currentRow(), self.currentRow() + step
        if 0 <= at < self.count() and 0 <= to < self.count():
            item = self.takeItem(at)
            self.insertItem(to, item)
            self.setCurrentRow(to)
            self.ordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class ListsPane(Pane):
    """`opened` carries a row of the chosen list."""

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        words = tr("Nothing in this list yet. Add documents from the reader, or from what is saved.")
        super().__init__(theme, personal, tr("Documents in this list"), words, movable=True)
        self._kept: Kept | None = None
        self._new_one = False
        self.names = NameList(theme)
        self.names.currentRowChanged.connect(lambda _: self._show())
        self.names.renamed.connect(self._rename)
        self.names.removed.connect(self._remove_list)
        self.names.ordered.connect(self._order_lists)
        self.list.ordered.connect(self._order)
        new = Button(theme, tr("New list"), icon="plus")
        new.clicked.connect(self._make)
        self.rename = Button(theme, tr("Rename"), keys="F2")
        self.rename.clicked.connect(lambda: self.names.editItem(self.names.currentItem()))
        self.remove_list = Button(theme, tr("Remove list"))
        self.remove_list.clicked.connect(self._remove_list)
        up = IconButton(theme, "arrow-up", tr("Move up"), "Alt+Up")
        down = IconButton(theme, "arrow-down", tr("Move down"), "Alt+Down")
        up.clicked.connect(lambda: self.list.move_row(-1))
        down.clicked.connect(lambda: self.list.move_row(1))
        self.buttons.insertWidget(2, down)
        self.buttons.insertWidget(2, up)
        self._moving = (up, down)
        side = frame(
            vbox(
                frame(vbox(self.names, margins=(8, 8, 8, 8))),
                frame(hbox(new, None, margins=(12, 8, 12, 0)), "lineAbove"),
                hbox(self.rename, self.remove_list, None, margins=(12, 8, 12, 8)),
            ),
            "page",
        )
        side.setMinimumWidth(240)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.body)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([270, 800])
        self.around.addWidget(splitter)

    @property
    def start(self) -> QWidget:
        return self.names

    def show_kept(self, kept: Kept) -> None:
        self._kept = kept
        if self.names.state() != NameList.State.EditingState:  # a name that is being typed is not taken away
            self.names.show_lists(list(kept.lists))
        if self._new_one and kept.lists:
            self._new_one = False
            self.names.setCurrentRow(self.names.count() - 1)
            self.names.editItem(self.names.currentItem())
        self._show()

    def _chosen(self) -> ReadingList | None:
        number = self.names.number()
        return next((one for one in (self._kept.lists if self._kept else ()) if one.number == number), None)

    def _show(self) -> None:
        chosen = self._chosen()
        rows = []
        if chosen is not None and self._kept is not None:
            for number, identifier in enumerate(chosen.documents):
                rows.append(kept_row(number, self._kept.entries.get(identifier), Place(identifier)))
        self._nothing.setText(
            tr("Nothing in this list yet. Add documents from the reader, or from what is saved.")
            if chosen is not None
            else tr("No list yet. A list keeps documents in your order, for a lesson, a patrol or a person.")
        )
        self.show_rows(rows)

    def _enable(self) -> None:
        super()._enable()
        for button in (self.rename, self.remove_list):
            button.setEnabled(self.names.number() is not None)
        for mover in self._moving:
            mover.setEnabled(self.list.count() > 1)

    # Changing

    def _make(self) -> None:
        self._new_one = True
        self._personal.do(lambda mine: mine.make_list(tr("New list")))

    def _rename(self, number: int, name: str) -> None:
        chosen = self._chosen()
        if chosen is None or name.strip() != chosen.name:
            kept = name if name.strip() or chosen is None else chosen.name
            self._personal.do(lambda mine: mine.rename_list(number, kept))

    def _remove_list(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._personal.remove("list", chosen.number, tr("List removed."))

    def _order_lists(self) -> None:
        numbers = self.names.numbers()
        self._personal.do(lambda mine: mine.order_lists(numbers))

    def _order(self, rows: list[KeptRow]) -> None:
        if (chosen := self._chosen()) is not None:
            documents = [row.entry.document.id for row in rows]
            self._personal.do(lambda mine: mine.set_list(chosen.number, documents))

    def remove(self, row: KeptRow) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        before = [one.entry.document.id for one in self.list.rows()]  # as they stand there, also when just moved
        after = [identifier for identifier in before if identifier != row.entry.document.id]
        number = chosen.number
        self._personal.take_away(
            lambda mine: mine.set_list(number, after), lambda mine: mine.set_list(number, before), tr("Removed from the list.")
        )
