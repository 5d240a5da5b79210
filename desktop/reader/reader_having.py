"""Whether the open document is on this laptop: asked for, given up and taken off, from the reader."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.keep.having import Having, ask_to_remove
from desktop.reader.reader_page import ReaderPage
from desktop.words import wording
from desktop.words.wording import tr


class ReaderHaving(QObject):
    """Lives as long as its reader."""

    def __init__(self, having: Having, reader: ReaderPage) -> None:
        super().__init__(reader)
        self._having, self._reader = having, reader
        for part in (reader.panel, reader.info):
            part.get_asked.connect(self.get)
            part.give_up_asked.connect(self.give_up)
        reader.info.remove_asked.connect(self.remove)

    def get(self) -> None:
        """In the language that is read; the others cost as much again."""
        opened = self._reader.document
        if opened is not None:
            self._having.get(opened.about.entry.document.id, opened.file.language if opened.file is not None else None)

    def give_up(self) -> None:
        opened = self._reader.document
        if opened is not None:
            self._having.give_up(opened.about.entry.document.id)

    def remove(self) -> None:
        opened = self._reader.document
        if opened is not None and opened.about.removable:
            document = opened.about.entry.document
            title = document.title(wording.interface())
            ask_to_remove(self._reader, title, opened.about.removable, lambda: self._having.remove(document.id))

    def add_to(self, menu: QMenu) -> None:
        """What can be done now, below what stands there."""
        opened = self._reader.document
        if opened is None:
            return
        menu.addSeparator()
        if opened.about.asked:
            menu.addAction(tr("Do not get it")).triggered.connect(self.give_up)
        elif opened.about.missing:
            menu.addAction(tr("Get when online")).triggered.connect(self.get)
        if opened.about.removable:
            menu.addAction(tr("Remove from this laptop…")).triggered.connect(self.remove)
