"""Save, wherever a document is shown: the button that says whether it is saved, and the key in lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop.parts.theme import Theme
from desktop.parts.widgets import Button
from desktop.personal.passphrase_dialog import PassphraseDialog
from desktop.personal.personal_shelf import PersonalShelf
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library
from resources.own.notes import Saved
from resources.own.personal import Personal


def refused(theme: Theme, personal: PersonalShelf, over: QWidget) -> Callable[[FieldshelfError], None]:
    """What to do where something personal cannot be kept: ask for the passphrase, else say why."""

    def told(error: FieldshelfError) -> None:
        if error.code == "personal_locked":
            PassphraseDialog(theme, personal, "unlock", over.window()).open()
        else:
            personal.shelf.problem.emit(error)

    return told


def save(theme: Theme, personal: PersonalShelf, over: QWidget, work: Callable[[Personal], int]) -> None:
    """Says where it is found again."""
    said = tr("Saved. It stands under Saved in the sidebar.")
    personal.do(work, lambda _: personal.told.emit(said), refused(theme, personal, over))


class SaveButton(Button):
    """Of one document. Pressed a second time it takes away what was saved of it last."""

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__(theme, tr("Save"), icon="bookmark", keys="Ctrl+D")
        self._colors, self._personal = theme, personal
        self._document = ""
        self._language: str | None = None
        self._saved: Sequence[Saved] = ()
        self.clicked.connect(self.toggle)
        self.show_saved("", None, ())

    def show_saved(self, document_id: str, language: str | None, saved: Sequence[Saved]) -> None:
        """`saved` of that document, the newest first; no id where there is none."""
        self._document, self._language, self._saved = document_id, language, saved
        self.setText(tr("Saved", "a document") if saved else tr("Save"))
        self.setAccessibleName(tr("Saved. Take it away again") if saved else tr("Save"))
        self.set_icon("bookmark-check" if saved else "bookmark")
        self.setEnabled(bool(document_id))

    def toggle(self) -> None:
        identifier, language = self._document, self._language
        if self._saved:
            self._personal.remove("saved", self._saved[0].number, tr("Removed from what is saved."))
        elif identifier:
            save(self._colors, self._personal, self, lambda mine: mine.save(identifier, language=language))


class LookingSaveButton(SaveButton):
    """Where nobody else reads what is saved of the document."""

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__(theme, personal)
        personal.changed.connect(lambda: self.look(self._document) if self.isVisible() else None)

    def look(self, document_id: str) -> None:
        if document_id != self._document:
            self.show_saved(document_id, None, ())

        def work(library: Library) -> list[Saved]:
            return [one for one in library.personal.saved() if one.document_id == document_id]

        def show(found: list[Saved]) -> None:
            self.show_saved(document_id, None, found)

        # Locked: it cannot be known, and Save asks for the passphrase.
        self._personal.latest(("saved of", id(self)), work, show, lambda _: self.show_saved(document_id, None, ()))
