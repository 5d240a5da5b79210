"""The parts of the page of what is saved that are a list with buttons below it: documents, notes, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QSizePolicy, QWidget

from desktop.parts.fields import keep_level
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, CheckRow, explained, label
from desktop.personal.kept import Kept, note_words, with_words
from desktop.personal.personal_shelf import PersonalShelf
from desktop.personal.undo_bar import UndoBar
from desktop.results.row_list import KeptRow, RowList, kept_row
from desktop.shelf import Place
from desktop.words import wording
from desktop.words.wording import tr
from resources.own.notes import ReadingList


class Pane(QFrame):
    """A list, what is said where it is empty, and its buttons. `opened` carries a row."""

    opened = Signal(object)

    def __init__(self, theme: Theme, personal: PersonalShelf, name: str, nothing: str, *, movable: bool = False) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._personal = theme, personal
        self.list = RowList(theme, name, movable=movable)
        self.list.entered.connect(self._open)
        self.list.removed.connect(self.remove)
        self._nothing = label(theme, nothing, "body", "muted", wrap=True)
        self._nothing.setContentsMargins(24, 20, 24, 20)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)  # the buttons stay below
        self.undo = UndoBar(theme, personal, self)
        self.open_button = Button(theme, tr("Open"), keys="Enter")
        self.open_button.clicked.connect(lambda: self._with_row(self._open))
        self.remove_button = Button(theme, tr("Remove"), icon="trash", keys="Del")
        self.remove_button.clicked.connect(lambda: self._with_row(self.remove))
        self.buttons = hbox(self.open_button, self.remove_button, None, margins=(16, 8, 16, 8))
        self.head = hbox(margins=(0, 0, 0, 0))
        column = vbox(self.head, self._nothing, self.list, self.undo, frame(self.buttons, "below"))
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        self.body = frame(column, "page")
        self.around = vbox(self.body)
        self.setLayout(self.around)
        self.list.itemSelectionChanged.connect(self._enable)

    @property
    def start(self) -> QWidget:
        """Where the keyboard is when somebody comes here; hidden where nothing is listed."""
        return self.list

    def show_kept(self, kept: Kept) -> None:
        raise NotImplementedError

    def show_rows(self, rows: Sequence[KeptRow]) -> None:
        self.list.show_rows(rows)
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._enable()

    def _enable(self) -> None:
        row = self.list.current()
        self.open_button.setEnabled(row is not None and row.place is not None)
        self.remove_button.setEnabled(row is not None)

    def _with_row(self, act: Callable[[KeptRow], None]) -> None:
        if (row := self.list.current()) is not None:
            act(row)

    def _open(self, row: KeptRow) -> None:
        if row.place is not None:
            self.opened.emit(row)

    def remove(self, row: KeptRow) -> None:
        raise NotImplementedError


class SavedPane(Pane):
    """Documents and pages that were saved, the newest first."""

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        words = tr("Nothing yet. Save in the reader keeps a document here, at the page that you choose.")
        super().__init__(theme, personal, tr("Saved documents"), words)
        self._lists: Sequence[ReadingList] = ()
        self.into = Button(theme, tr("Add to a list"), icon="list")
        self.into.clicked.connect(self._choose_list)
        self.buttons.insertWidget(1, self.into)

    def show_kept(self, kept: Kept) -> None:
        self._lists = kept.lists
        rows = []
        for one in kept.saved:
            place = Place(one.document_id, one.sha256 if one.page else None, one.page, language=one.language)
            rows.append(kept_row(one.number, kept.entries.get(one.document_id), place))
        self.show_rows(rows)

    def remove(self, row: KeptRow) -> None:
        self._personal.remove("saved", row.number, tr("Removed."))

    def _enable(self) -> None:
        super()._enable()
        self.into.setEnabled(self.list.current() is not None)

    def _choose_list(self) -> None:
        if (row := self.list.current()) is not None:
            menu = list_menu(self, self._personal, self._lists, row.entry.document.id)
            menu.popup(self.into.mapToGlobal(self.into.rect().topLeft()))


def list_menu(parent: QFrame, personal: PersonalShelf, lists: Sequence[ReadingList], document_id: str) -> QMenu:
    """Which reading lists a document stands in; choosing one puts it in, or takes it out."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for one in lists:
        action = menu.addAction(one.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(document_id in one.documents)
        inside = [other for other in one.documents if other != document_id]
        after = inside if document_id in one.documents else [*inside, document_id]
        action.triggered.connect(
            lambda _=False, number=one.number, after=after: personal.do(lambda mine: mine.set_list(number, after))
        )
    if lists:
        menu.addSeparator()
    new = menu.addAction(tr("In a new list"))
    new.triggered.connect(lambda: personal.do(lambda mine: mine.make_list(tr("New list"), [document_id])))
    return menu


class NotesPane(Pane):
    """Notes and highlights of all documents, with a search in what they say. `export_asked` carries their numbers."""

    export_asked = Signal(object)

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        words = tr("No notes yet. Select words in the reader, or choose a page, and add one.")
        super().__init__(theme, personal, tr("Notes and highlights"), words)
        self._kept: Kept | None = None
        self.edit = keep_level(QLineEdit())
        self.edit.setFont(theme.font("body"))
        self.edit.setPlaceholderText(tr("Search in notes"))
        self.edit.setAccessibleName(tr("Search in notes"))
        self.edit.setFixedWidth(380)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._show)
        self.edit.textEdited.connect(lambda _: self._pause.start())
        self.head.addWidget(frame(hbox(self.edit, None, margins=(16, 10, 16, 10)), "line"))
        self.export = Button(theme, tr("Export notes…"), icon="file-output")
        self.export.clicked.connect(lambda: self.export_asked.emit([row.number for row in self.list.rows()]))
        self.buttons.addWidget(self.export)

    def show_kept(self, kept: Kept) -> None:
        self._kept = kept
        self._show()

    def find_words(self, words: str) -> None:
        self.edit.setText(words)
        self._show()

    def _show(self) -> None:
        if self._kept is None:
            return
        rows = []
        for note in with_words(self._kept.notes, self._kept.entries, self.edit.text()):
            entry, anchor = self._kept.entries.get(note.document_id), note.anchor
            place = Place(note.document_id, anchor.sha256, anchor.page, anchor.passage, language=anchor.language)
            listed = entry is not None and any(file.sha256 == anchor.sha256 for file in entry.document.files)
            caution = "" if listed or entry is None else tr("Made on an earlier edition of this file.")
            rows.append(kept_row(note.number, entry, place, note_words(note), caution))
        self.show_rows(rows)
        self.export.setEnabled(bool(rows))

    def remove(self, row: KeptRow) -> None:
        self._personal.remove("note", row.number, tr("Note removed."))


class HistoryPane(Pane):
    """What was opened, the newest first; it can be cleared, and turned off."""

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__(theme, personal, tr("What was opened"), tr("Nothing was opened since history is kept."))
        self.keeps = CheckRow(theme, tr("Keep what I have read"), None)
        self.keeps.setToolTip(explained(tr("Off: what was kept is forgotten, with the pages where you stopped.")))
        self.keeps.setFixedWidth(220)
        self.keeps.clicked.connect(self._keep)
        self.clear = Button(theme, tr("Clear history"))
        self.clear.clicked.connect(
            lambda: personal.set_up(
                lambda mine: mine.forget_history(), tr("The history was cleared."), lambda: None, personal.shelf.problem.emit
            )
        )
        self.buttons.addWidget(self.keeps)
        self.buttons.addWidget(self.clear)

    def show_kept(self, kept: Kept) -> None:
        rows = []
        for one in kept.visits:
            if (entry := kept.entries.get(one.document_id)) is not None:
                opened = tr("Opened {date}").format(date=wording.moment(one.at, with_time=True) or "")
                place = Place(one.document_id, one.sha256, language=one.language)
                rows.append(kept_row(one.number, entry, place, aside=opened))
        self.show_rows(rows)
        self.keeps.setChecked(kept.keeps_history)
        self.clear.setEnabled(bool(rows))

    def remove(self, row: KeptRow) -> None:
        self._personal.remove("visit", row.number, tr("Removed."))

    def _keep(self) -> None:
        self._personal.keep_history(self.keeps.isChecked())
