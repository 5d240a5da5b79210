"""Where one goes from the open document: to another file or language of it, to what is to be read instead, to what changed, to
another program, to paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.documents.outside import hand_over
from desktop.parts.theme import Theme
from desktop.pdf.pages import Pages
from desktop.reader.changes import pair
from desktop.shelf import Place, Shelf
from resources.models import File

if TYPE_CHECKING:
    from desktop.reader.reader_page import ReaderPage


class ReaderWays(QObject):
    """Lives as long as its reader, which asks for what is to be opened. The words that were searched for go along."""

    def __init__(self, reader: ReaderPage, theme: Theme, shelf: Shelf, pages: Pages, channel: str) -> None:
        super().__init__(reader)
        self._reader, self._changes = reader, reader.changes
        self._theme, self._shelf, self._pages, self._channel = theme, shelf, pages, channel
        reader.banner.current_asked.connect(self.open_current)
        reader.banner.changes_asked.connect(self._changes_to_current)
        reader.banner.language_asked.connect(self._open_language)
        reader.info.changes_asked.connect(self._show_changes)
        for naming in (reader.banner, reader.info):
            naming.document_asked.connect(self._open_document)
        for listing in (reader.panel, reader.info):
            listing.file_asked.connect(self._open_file)
        reader.changes.opened.connect(reader.opened)
        for outside in (
            reader.panel.outside_asked,
            reader.desk.left_out.outside_asked,
            reader.formats.outside_asked,
            reader.tools.outside,
        ):
            outside.connect(self.open_outside)
        reader.tools.printed.connect(self.print_document)

    @property
    def _language(self) -> str | None:
        """Of the file that is read."""
        opened = self._reader.document
        return opened.file.language if opened is not None and opened.file is not None else None

    def _open_document(self, identifier: str) -> None:
        opened = self._reader.document
        query = opened.place.query if opened is not None else ""
        self._reader.opened.emit(Place(identifier, query=query, language=self._language))

    def _open_file(self, file: File) -> None:
        if self._reader.document is not None:
            place = self._reader.document.place
            self._reader.opened.emit(Place(place.document_id, file.sha256, query=place.query, language=file.language))

    def _open_language(self, language: str) -> None:
        if self._reader.document is not None:
            place = self._reader.document.place
            self._reader.opened.emit(Place(place.document_id, query=place.query, language=language))

    def open_current(self) -> None:
        """What to read instead: what is in force, or the language version that is up to date."""
        opened, button = self._reader.document, self._reader.banner.button
        if opened is None:
            return
        if opened.current is not None:
            self._open_document(opened.current.document.id)
        elif button.isVisible():
            button.click()

    def _changes_to_current(self) -> None:
        opened = self._reader.document
        if opened is not None and opened.current is not None:
            editions = pair(opened.about.chain, opened.about.entry.document.id, opened.current.document.id)
            if editions is not None:
                self._show_changes(*editions)

    def _show_changes(self, old: str, new: str) -> None:
        self._changes.show(old, new, self._language)

    def open_outside(self) -> None:
        """Hands a copy to the system's program; asks first where that program may run what is in it."""
        opened = self._reader.document
        if opened is not None:
            hand_over(self._reader, self._shelf, opened, partial(self._reader.file_failed, opened))

    def print_document(self) -> None:
        opened, view = self._reader.document, self._reader.view
        if opened is not None and view is not None:
            from desktop.documents import printing

            printing.print_view(self._reader, self._theme, self._pages, self._channel, opened, view)
