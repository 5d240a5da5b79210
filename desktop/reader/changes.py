"""What changed between two editions, within the reader: asked of the library, shown in place of the document until left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.parts.theme import Theme
from desktop.shelf import Place, Shelf
from desktop.words import error_words
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.store.entry import Entry

if TYPE_CHECKING:
    from desktop.reader.changes_view import ChangesView
    from desktop.reader.comparing import Compared


class Changes(QObject):
    """`view` is made when it is first wanted, as a page of `stack`. `opened` carries a place in either edition."""

    opened = Signal(object)

    def __init__(self, theme: Theme, shelf: Shelf, stack: QStackedWidget, channel: str) -> None:
        super().__init__(stack)
        self._theme, self._shelf, self._stack, self._channel = theme, shelf, stack, channel
        self._before: QWidget | None = None  # what stood there
        self._asked: tuple[str, str, str | None] | None = None
        self.view: ChangesView | None = None

    @property
    def shown(self) -> bool:
        return self.view is not None and self._stack.currentWidget() is self.view

    def show(self, old: str, new: str, language: str | None) -> None:
        """Of the documents with these ids. What was compared last is shown as it was left."""
        view = self.view or self._make()
        if not self.shown:
            self._before = self._stack.currentWidget()
        if self._asked != (old, new, language) or view.compared is None:
            asked = self._asked = (old, new, language)
            view.show_waiting()
            from desktop.reader import comparing

            def show(compared: Compared) -> None:
                if self._asked == asked:
                    view.show_compared(compared)

            self._shelf.latest(
                self._channel, lambda library: comparing.read(library, old, new, language), show, self._failed, lane="beside"
            )
        self._stack.setCurrentWidget(view)
        view.list.setFocus()

    def leave(self) -> None:
        """Back to the document."""
        if self.shown and self._before is not None:
            self.give_way()
            self._before.setFocus()

    def give_way(self) -> None:
        """Another document is opened."""
        if self.shown and self._before is not None:
            self._stack.setCurrentWidget(self._before)

    def stand_behind(self, document: QWidget) -> None:
        """What shows the document: one that comes late, or was read again since the library has changed, waits until this is
        left."""
        if self.shown:
            self._before = document
        else:
            self._stack.setCurrentWidget(document)

    def forget(self) -> None:
        """The library has changed: what was compared may be another file now. It stays for who reads it; what is being compared
        comes."""
        if self.view is not None and self.view.compared is not None:
            self._asked = None

    def _make(self) -> ChangesView:
        from desktop.reader.changes_view import ChangesView

        self.view = ChangesView(self._theme)
        self.view.left.connect(self.leave)
        self.view.place_asked.connect(self._open)
        self._stack.addWidget(self.view)
        return self.view

    def _open(self, place: Place) -> None:
        self.leave()
        self.opened.emit(place)

    def _failed(self, error: FieldshelfError) -> None:
        self._asked = None
        if self.view is not None:
            self.view.show_problem(tr("The two editions cannot be compared"), error_words.error(error))


def pair(chain: Sequence[Entry], document_id: str, other: str | None = None) -> tuple[str, str] | None:
    """(older, newer) of a chain, the oldest first: of the document and `other`; without that, of the document and the one
    before it, else the one after it. None where it stands alone."""
    ids = [entry.document.id for entry in chain]
    if document_id not in ids or len(ids) < 2:
        return None
    at = ids.index(document_id)
    if other in ids and other != document_id:
        at, to = sorted((at, ids.index(other)))
        return ids[at], ids[to]
    return (ids[at - 1], ids[at]) if at else (ids[0], ids[1])
