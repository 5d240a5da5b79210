"""What this program is: its version, its licence, and the licences of all that is in it; no network is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QPlainTextEdit

from desktop import shipped, wording
from desktop.layouts import hbox, vbox
from desktop.shipped import Part
from desktop.widgets import label
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


class AboutPage(QFrame):
    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("page")
        theme = window.theme
        self._parts: list[Part] = []
        self.version = label(theme, "", "body", "muted")
        words = tr("Fieldshelf is free software under the Apache License 2.0. It asks nobody anything but the sources you add.")
        self.list = QListWidget()
        self.list.setFont(theme.font("body"))
        self.list.setAccessibleName(tr("What is in it"))
        self.list.setFixedWidth(360)
        self.list.currentRowChanged.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font("small"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(tr("Its licence"))
        row = hbox(self.list, self.text, spacing=12)
        row.setStretch(1, 1)
        column = vbox(
            label(theme, tr("About Fieldshelf"), "title"), self.version, 8, label(theme, words, "body", wrap=True), 14,
            label(theme, tr("What is in it"), "heading"), 6, margins=(24, 20, 24, 20),
        )  # fmt: skip
        column.addLayout(row, 1)
        self.setLayout(column)
        self._tasks = window.shelf.tasks
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
