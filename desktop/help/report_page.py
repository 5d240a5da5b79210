"""A report of a problem: what the program knows of itself, for a person to read, to change and to save as a file.

It goes nowhere by itself, and holds no titles, no words that were searched, no names and no folders.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QPlainTextEdit

from desktop import problems
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.shelf import Shelf
from desktop.words import error_words
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.store.durable import place

_NAME = "fieldshelf-report.txt"


class ReportPage(QFrame):
    """`told` carries a sentence for the status line."""

    told = Signal(str)

    def __init__(self, theme: Theme, shelf: Shelf) -> None:
        super().__init__()
        self.setObjectName("page")
        self._shelf = shelf
        words = tr(
            "Say what you did and what happened. Below it stands what the program knows of itself: no titles, no searches, no "
            "names. Read it, change what you like, and save it as a file for whoever helps you. Nothing is sent."
        )
        self.text = QPlainTextEdit()
        self.text.setFont(theme.font("body"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The report"))
        self.save = Button(theme, tr("Save as a file…"), "primary")
        self.save.clicked.connect(self._ask_where)
        copy = Button(theme, tr("Copy"), icon="copy")
        copy.clicked.connect(self._copy)
        column = vbox(
            label(theme, tr("Report a problem"), "title"), label(theme, words, "body", "muted", wrap=True), 12,
            margins=(24, 20, 24, 20),
        )  # fmt: skip
        column.addWidget(self.text, 1)
        column.addSpacing(12)
        column.addLayout(hbox(None, copy, self.save))
        self.setLayout(column)

    def load(self) -> None:
        """What is written there already stays."""
        if self.text.toPlainText().strip():
            return
        if self._shelf.is_open:
            failed = lambda error: self._show(problems.without_library(error.code))  # noqa: E731
            self._shelf.latest("report", problems.of_library, self._show, failed, lane="beside")
        else:
            self._show(problems.without_library())

    def _show(self, library: list[str]) -> None:
        """Below what somebody has written meanwhile, who goes on writing."""
        written, cursor = self.text.toPlainText(), self.text.textCursor().position()
        self.text.setPlainText("\n".join([written, "", "---", *problems.system(), *library, *problems.seen()]))
        here = self.text.textCursor()
        here.setPosition(cursor)
        self.text.setTextCursor(here)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.told.emit(tr("The report is on the clipboard."))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, tr("Save the report"), _NAME)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda chosen: self.save_as(Path(chosen)))
        dialog.open()

    def save_as(self, path: Path) -> None:
        text = self.text.toPlainText().replace("\u2068", "").replace("\u2069", "")
        done = lambda _: self.told.emit(tr("The report was saved."))  # noqa: E731
        self._shelf.tasks.run("beside", lambda: _write(path, text), done, self._failed)

    def _failed(self, error: FieldshelfError) -> None:
        self.told.emit(error_words.error(error))


def _write(path: Path, text: str) -> None:
    """Whole or not at all. Raises FieldshelfError."""
    part = path.with_name(path.name + ".part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text + "\n")
        place(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        message = tr("The report could not be saved there. Choose another folder.")
        raise FieldshelfError("report_not_saved", message, item=path.name) from error
