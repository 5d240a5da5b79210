"""What a person keeps: saved documents, reading lists, notes and highlights, what was opened; and whether it is locked.

Every row carries the status that its document has today.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QStackedWidget, QWidget

from desktop.parts import keyboard
from desktop.parts.choices import make_choice, show_choice
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.personal import kept, notes_export
from desktop.personal.kept import Kept
from desktop.personal.personal_shelf import PersonalShelf
from desktop.personal.protecting import ProtectButton
from desktop.personal.saved_lists import ListsPane
from desktop.personal.saved_panes import HistoryPane, NotesPane, SavedPane
from desktop.results.row_list import KeptRow
from desktop.words import error_words
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library


class SavedPage(QFrame):
    """`opened` carries a `Place`, `note_opened` the number of a note whose document opens next."""

    opened = Signal(object)
    note_opened = Signal(int)

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Saved"))
        self._theme, self._personal = theme, personal
        self.kept: Kept | None = None
        self.protect = ProtectButton(theme, personal)
        head = hbox(label(theme, tr("Saved"), "title"), None, self.protect, margins=(24, 14, 24, 6))

        self.saved, self.lists = SavedPane(theme, personal), ListsPane(theme, personal)
        self.notes, self.history = NotesPane(theme, personal), HistoryPane(theme, personal)
        self._names = {
            "saved": tr("Documents"), "lists": tr("Lists"), "notes": tr("Notes"), "history": tr("History"),
        }  # fmt: skip
        self.by_tab = {"saved": self.saved, "lists": self.lists, "notes": self.notes, "history": self.history}
        self._tabs: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        self.panel = Panel(theme, "page", 520)
        self._stack.addWidget(self.panel)
        for key, pane in self.by_tab.items():
            button = self._tabs[key] = QPushButton(self._names[key])
            button.setProperty("kind", "tab")
            button.setFixedHeight(39)
            button.setFont(theme.font("name"))
            make_choice(button, partial(self.show_tab, key))
            self._stack.addWidget(pane)
        for pane in (self.saved, self.lists, self.history):
            pane.opened.connect(lambda row: self.opened.emit(row.place))
        self.notes.opened.connect(self._open_note)
        self.notes.export_asked.connect(self._export)
        self._row = frame(hbox(*self._tabs.values(), None, margins=(16, 0, 16, 0), spacing=4), "tabs", 40)
        column = vbox(head, self._row, self._stack)
        column.setStretch(2, 1)
        self.setLayout(column)
        self._tab = "saved"
        self._arriving = False  # somebody has just come, and what is kept is still being read
        self.show_tab("saved")
        personal.changed.connect(lambda: self.load() if self.isVisible() else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arriving = True
        self._personal.look()
        self.load()

    def panes(self) -> list[QWidget]:
        return [self._row, self._stack]

    def load(self) -> None:
        self._personal.latest("saved", kept.read, self._show, self._failed)

    def _show(self, found: Kept) -> None:
        self.kept = found
        begins = self._arriving and keyboard.is_within(self)  # before a button goes, and the focus with it
        self._arriving = False
        for key, number in (("saved", len(found.saved)), ("lists", len(found.lists)), ("notes", len(found.notes))):
            self._tabs[key].setText(f"{self._names[key]}  {number}" if number else self._names[key])
        for pane in self.by_tab.values():
            pane.show_kept(found)
        self.show_tab(self._tab)
        if begins:
            start = self.by_tab[self._tab].start
            (start if start.isVisible() else self._tabs[self._tab]).setFocus()

    def _failed(self, error: FieldshelfError) -> None:
        """Locked, most often; else the sentence of what went wrong."""
        self.kept = None
        for key, button in self._tabs.items():
            button.setText(self._names[key])
        for pane in self.by_tab.values():
            pane.show_rows([])  # nothing of it is left to be read
        if error.code == "personal_locked":
            words = tr("Your notes, saved documents, lists and history are locked. Documents and search are not.")
            self.panel.show_words("lock", tr("Locked"), words)
            unlock = Button(self._theme, tr("Unlock…"), "primary")
            unlock.clicked.connect(lambda: self.protect.ask("unlock"))
            self.panel.add_button(unlock)
        else:
            self.panel.show_words("triangle-alert", tr("This cannot be read"), error_words.error(error), "warn")
        self._stack.setCurrentWidget(self.panel)

    def show_tab(self, key: str) -> None:
        self._tab = key
        for name, button in self._tabs.items():
            show_choice(button, name == key)
            button.setFont(self._theme.font("strong" if name == key else "name"))
        if self.kept is not None:
            self._stack.setCurrentWidget(self.by_tab[key])

    def find_notes(self, words: str) -> None:
        """The notes that have these words."""
        self.notes.find_words(words)
        self.show_tab("notes")

    def _open_note(self, row: KeptRow) -> None:
        self.note_opened.emit(row.number)
        self.opened.emit(row.place)

    # Export

    def _export(self, numbers: Sequence[int]) -> None:
        dialog = QFileDialog(self.window(), tr("Export notes"), str(Path.home() / f"{tr('Notes')}.md"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{tr('Notes')} (*.md)")
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(lambda path: self.export(Path(path), numbers))
        dialog.open()

    def export(self, path: Path, numbers: Sequence[int]) -> None:
        """These notes, as they stand now."""
        wanted = frozenset(numbers)

        def work(library: Library) -> int:
            notes = [note for note in library.personal.notes() if note.number in wanted]
            ids = dict.fromkeys(note.document_id for note in notes)
            entries = {entry.document.id: entry for entry in library.entries_by(ids)}
            notes_export.write(path, notes_export.markdown(notes, entries, library.today()))
            return len(notes)

        said = tr("The notes were written to {name}.").format(name=path.name)
        self._personal.shelf.read(work, lambda _: self._personal.told.emit(said), lane="beside")
