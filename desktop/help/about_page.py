"""What this program is: its version, whether there is a newer one, its licence, and the licences of all that is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QPlainTextEdit

from desktop import shipped
from desktop.help.program_card import ProgramCard
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import label
from desktop.shipped import Part
from desktop.tasks import Tasks
from desktop.updates.updating import Updating
from desktop.words import wording
from desktop.words.wording import tr


class AboutPage(QFrame):
    def __init__(self, theme: Theme, tasks: Tasks, updating: Updating) -> None:
        super().__init__()
        self.setObjectName("page")
        self._parts: list[Part] = []
        self.version = label(theme, "", "body", "muted")
        words = tr(
            "Fieldshelf is free software under the Apache License 2.0. It asks nobody but the sources you add, and its "
            "own publisher for a newer version."
        )
        self.list = QListWidget()
        self.list.setFont(theme.font("body"))
        self.list.setAccessibleName(tr("What is in it"))
        self.list.setMaximumWidth(360)
        self.list.currentRowChanged.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font("small"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(tr("Its licence"))
        self.program = ProgramCard(theme, updating)
        row = hbox(self.list, self.text, spacing=12)
        row.setStretch(0, 2)
        row.setStretch(1, 3)
        column = vbox(
            label(theme, tr("About Fieldshelf"), "title"), self.version, 8, label(theme, words, "body", wrap=True), 14,
            self.program, 14, label(theme, tr("What is in it"), "heading"), 6, margins=(24, 20, 24, 20),
        )  # fmt: skip
        column.addLayout(row, 1)
        self.setLayout(column)
        self._tasks = tasks
        self._tasks.run("beside", shipped.parts, self._take)

    def _take(self, parts: list[Part]) -> None:
        self._parts = parts
        own = next((part.version for part in parts if part.name.lower() == "fieldshelf"), "")
        self.version.setText(tr("Version {version}").format(version=wording.ltr(own)) if own else tr("Version unknown"))
        for part in parts:
            self.list.addItem(wording.ltr(f"{part.name} {part.version}  {part.licence}"))
        self.list.setCurrentRow(0)

    def _show(self, number: int) -> None:
        part = self._parts[number]

        def show(text: str) -> None:
            self.text.setPlainText(text or part.licence or tr("It came without a text of its licence."))

        self._tasks.latest("licence", "beside", lambda: shipped.text(part.name), show)
