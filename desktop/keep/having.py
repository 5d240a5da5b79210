"""What is to come to this laptop, or to go from it, document by document: for every page that offers it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.parts.asking import ask
from desktop.shelf import Failed
from desktop.updates.syncing import Syncing
from desktop.words import wording
from desktop.words.wording import tr
from resources.library import Library


class Having(QObject):
    """`changed` when something was asked for, given up, or taken off; `told` carries one line."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, syncing: Syncing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._syncing = syncing

    def get(self, document_id: str, language: str | None = None) -> None:
        """First thing at the next connection: all of it, or what is in that language beside what was asked for already."""

        def work(library: Library) -> None:
            languages: set[str] = {language} if language is not None else set()
            for one in library.catalogue.asked():
                if one.document_id == document_id and languages:
                    languages = languages | set(one.languages) if one.languages else set()
            library.catalogue.ask(document_id, sorted(languages))

        self._change(work, tr("It comes first at the next connection."))

    def give_up(self, document_id: str) -> None:
        self._change(lambda library: library.catalogue.forget_asked([document_id]), "")

    def _change(self, work: Callable[[Library], None], said: str) -> None:
        def done(_: None) -> None:
            self.changed.emit()
            if said:
                self.told.emit(said)

        self._syncing.shelf.read(work, done, lane="beside")

    def remove(self, document_id: str, done: Callable[[int], None] | None = None, failed: Failed | None = None) -> None:
        """Takes its files off this disk; `done` gets the bytes that went. Not while something else changes the library."""
        shelf = self._syncing.shelf

        def work() -> int:
            from sync.removing import take_off

            return take_off(shelf.library, {document_id})

        def gone(freed: int) -> None:
            if done is not None:
                done(freed)
            else:
                self.told.emit(tr("{size} were removed.").format(size=wording.size(freed)))
            shelf.changed.emit()

        if self._syncing.running:
            self.told.emit(tr("A check is running. This can be changed when it has ended."))
            return
        self._syncing.lane_wanted.emit()
        shelf.tasks.run("sync", work, gone, failed or shelf.problem.emit)


def ask_to_remove(parent: QWidget, title: str, length: int, agreed: Callable[[], object]) -> None:
    """Says what follows from it; `agreed` when the person has."""
    words = tr(
        "Remove “{title}” ({size}) from this laptop? It can still be found and searched, and your notes stay. It comes "
        "back when you ask for it, from its source or with a pack."
    ).format(title=title, size=wording.size(length))
    ask(parent, tr("Remove a document"), words, agreed, yes=tr("Remove"))
