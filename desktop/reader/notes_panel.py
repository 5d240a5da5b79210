"""At the left of the reader: the notes and highlights of the open document, and where they are written.

What is typed is kept a moment after the last key, and at once when somebody turns to something else. What could not be kept
stays where it was typed, and is tried again.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QListWidget, QListWidgetItem, QPlainTextEdit

from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, IconButton, label
from desktop.personal import notes_export
from desktop.personal.personal_shelf import PersonalShelf
from desktop.personal.undo_bar import UndoBar
from desktop.reader.note_row import PLACED, ColorButton, NoteDelegate, spoken
from desktop.reader.placed_notes import Placed
from desktop.words import error_words
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.own.notes import COLORS

_MOMENT = 400  # ms


class _List(QListWidget):
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class _Edit(QPlainTextEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NotesPanel(QFrame):
    """`highlight_asked` carries a colour, `chosen` a `Placed` to go to; `left` when somebody has written what he wanted to; the
    others say what was asked for."""

    left = Signal()
    highlight_asked = Signal(str)
    note_asked = Signal()
    unlock_asked = Signal()
    chosen = Signal(object)

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._personal = theme, personal
        self._shown: Placed | None = None
        self._unkept: dict[int, str] = {}  # by the number of the note: what was typed and could not be kept yet
        self._wanted: int | None = None  # what is chosen when it comes
        self._write = False  # and whether it takes the keyboard then
        self._quiet = False  # the list and the words are changed here, not by a person

        self.colors = [ColorButton(theme, color, self._highlight_words(color)) for color in COLORS]
        for button in self.colors:
            button.clicked.connect(lambda _=False, color=button.color: self.highlight_asked.emit(color))
        self.add = Button(theme, tr("Add note"), icon="notebook-pen", keys="Ctrl+M")
        self.add.clicked.connect(self.note_asked)
        self._tools = frame(
            vbox(
                hbox(label(theme, tr("Highlight"), "small", "muted"), None, *self.colors, spacing=2),
                hbox(self.add, None),
                margins=(12, 8, 10, 8),
                spacing=6,
            ),
            "line",
        )
        self._words = label(theme, "", "small", "muted", wrap=True)
        self._words.setContentsMargins(12, 12, 12, 12)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.unlock = Button(theme, tr("Unlock…"), icon="lock")
        self.unlock.clicked.connect(self.unlock_asked)
        self._unlock_row = frame(hbox(self.unlock, None, margins=(12, 0, 12, 0)))
        self.list = _List()
        self.list.setObjectName("hits")
        self.list.setItemDelegate(NoteDelegate(theme, self.list))
        self.list.setAccessibleName(tr("Notes in this document"))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.removed.connect(self.remove)
        self.list.currentItemChanged.connect(lambda *_: self._turned())
        self.list.itemClicked.connect(lambda _: self._go())
        self.list.itemActivated.connect(lambda _: self._go())
        theme.changed.connect(self.list.viewport().update)

        self.edit = _Edit()
        self.edit.left.connect(self.left)
        self.edit.setObjectName("note")
        self.edit.setFont(theme.font("body"))
        self.edit.setAccessibleName(tr("Your note"))
        self.edit.setPlaceholderText(tr("Write a note"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(104)
        self.edit.textChanged.connect(self._typed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_MOMENT)
        self._pause.timeout.connect(self.keep)
        self.choices = [ColorButton(theme, color, notes_export.color(color)) for color in COLORS]
        for choice in self.choices:
            choice.setCheckable(True)
            choice.clicked.connect(lambda _=False, color=choice.color: self._recolor(color))
        remove = IconButton(theme, "trash", tr("Remove note"), "Del", 28)
        remove.clicked.connect(self.remove)
        self.problem = label(theme, "", "small", "bad", wrap=True)
        self.problem.hide()
        self._editor = frame(
            vbox(
                hbox(*self.choices, None, remove, spacing=2),
                self.edit,
                self.problem,
                margins=(10, 6, 10, 10),
                spacing=6,
            ),
            "below",
        )
        self.undo = UndoBar(theme, personal, self)
        column = vbox(self._tools, self._words, self._unlock_row, self.list, self.undo, self._editor)
        column.setStretch(3, 1)
        column.addStretch(0)
        self.setLayout(column)
        personal.leaving.connect(self.keep)
        self.show_notes(())

    @staticmethod
    def _highlight_words(color: str) -> str:
        return tr("Highlight the selected words: {color}").format(color=notes_export.color(color))

    # Showing

    def show_notes(self, placed: Sequence[Placed]) -> None:
        """In this order; the chosen one stays chosen, and what is being typed stays as it is."""
        wanted = self._wanted if self._wanted is not None else self._shown.note.number if self._shown else None
        self._quiet = True
        self.list.clear()
        for one in placed:
            item = QListWidgetItem(spoken(one))
            item.setData(PLACED, one)
            self.list.addItem(item)
        numbers = [one.note.number for one in placed]
        self.list.setCurrentRow(numbers.index(wanted) if wanted in numbers else -1)
        self._quiet = False
        came = self._wanted is not None and self._wanted in numbers
        if came:
            self._wanted = None
        self._say("" if placed else tr("No notes in this document yet. Select words, and choose a colour or add a note."))
        self._tools.setVisible(True)
        self._unlock_row.hide()
        self.list.setVisible(bool(placed))
        self._turned(came=came)

    def show_locked(self, error: FieldshelfError) -> None:
        self._quiet = True
        self.list.clear()
        self._quiet = False
        self._shown = None
        self._editor.hide()
        self.list.hide()
        self._tools.hide()
        locked = error.code == "personal_locked"
        self._unlock_row.setVisible(locked)
        self._say(tr("Your notes are locked.") if locked else error_words.error(error))

    def set_usable(self, selection: bool, document: bool) -> None:
        """Whether words are selected, and whether there is something to write about."""
        for button in self.colors:
            button.setEnabled(selection)
        self.add.setEnabled(document)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def choose(self, number: int, *, write: bool = False) -> None:
        """That note, as soon as it is there; `write`: something is to be written in it."""
        self._wanted, self._write = number, write
        for row in range(self.list.count()):
            if self.list.item(row).data(PLACED).note.number == number:
                self._wanted = None
                self.list.setCurrentRow(row)
                if write:
                    self.edit.setFocus()
                return

    def current(self) -> Placed | None:
        item = self.list.currentItem()
        placed = item.data(PLACED) if item is not None else None
        return placed if isinstance(placed, Placed) else None

    def _turned(self, *, came: bool = False) -> None:
        if self._quiet:
            return
        placed = self.current()
        before = self._shown
        same = placed is not None and before is not None and placed.note.number == before.note.number
        if not same:
            self.keep()
        self._shown = placed
        self._editor.setVisible(placed is not None)
        if placed is None:
            return
        for choice in self.choices:
            choice.setChecked(choice.color == placed.note.color)
            choice.setVisible(bool(placed.note.anchor.quote))
        if not same:
            self._quiet = True
            self.edit.setPlainText(self._unkept.get(placed.note.number, placed.note.text))
            self._quiet = False
            self.problem.setVisible(placed.note.number in self._unkept)
        if came and self._write and self.isVisible():
            self.edit.setFocus()
        self.list.scrollToItem(self.list.currentItem())

    def _go(self) -> None:
        if (placed := self.current()) is not None:
            self.chosen.emit(placed)

    # Writing

    def _typed(self) -> None:
        if not self._quiet and self._shown is not None:
            self._unkept[self._shown.note.number] = self.edit.toPlainText()
            self._pause.start()

    def keep(self) -> None:
        """Everything that was typed and is not kept yet."""
        self._pause.stop()
        for number, text in list(self._unkept.items()):
            self._keep_one(number, text)

    def _keep_one(self, number: int, text: str) -> None:
        change = lambda mine: mine.change_note(number, text=text)  # noqa: E731
        self._personal.keep(change, lambda: self._kept(number, text), self._not_kept)

    def _kept(self, number: int, text: str) -> None:
        if self._unkept.get(number) == text:  # else more was typed meanwhile
            del self._unkept[number]
            self.problem.hide()
            self._personal.changed.emit()

    def _not_kept(self, error: FieldshelfError) -> None:
        self.problem.setText(tr("This is not kept yet. {why}").format(why=error_words.error(error)))
        self.problem.show()

    def _recolor(self, color: str) -> None:
        if self._shown is not None:
            number = self._shown.note.number
            self._personal.do(lambda mine: mine.change_note(number, color=color))

    def remove(self) -> None:
        if self._shown is not None:
            self.keep()
            self._personal.remove("note", self._shown.note.number, tr("Note removed."))

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 200)
