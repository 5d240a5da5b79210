"""What a person keeps, on the screen: the page of what is saved, the notes beside a document, and the passphrase."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.personal.passphrase_dialog import PassphraseDialog
from desktop.personal.personal_shelf import PersonalShelf
from desktop.personal.saved_page import SavedPage
from desktop.reader.reader_notes import ReaderNotes
from resources.library import Library
from resources.own.personal import Personal
from tests.support.screens import Screen, wait_until


class PersonalScreen:
    """Of an open window."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.window = screen.window

    @property
    def shelf(self) -> PersonalShelf:
        return self.window.personal

    @property
    def library(self) -> Library:
        return self.screen.application.shelf.library

    @property
    def kept(self) -> Personal:
        """What really stands there."""
        return self.library.personal

    # The page

    def open_saved(self, tab: str = "saved") -> SavedPage:
        self.window.show_page("saved")
        page = cast(SavedPage, self.window.page("saved"))
        wait_until(lambda: page.kept is not None or bool(page.panel.text().strip()), "it is read what is kept")
        page.show_tab(tab)
        return page

    def rows(self, page: SavedPage, tab: str) -> list[str]:
        """As they are read aloud."""
        return [row.words() for row in page.by_tab[tab].list.rows()]

    def act(self, menu: QMenu | None, words: str) -> None:
        """Chooses an item of a menu, by its words."""
        assert menu is not None
        actions = [action for one in (menu, *menu.findChildren(QMenu)) for action in one.actions()]
        next(action for action in actions if action.text() == words).trigger()

    # The passphrase

    def dialog(self) -> PassphraseDialog:
        def shown() -> list[PassphraseDialog]:
            return [one for one in self.window.findChildren(PassphraseDialog) if one.isVisible()]

        wait_until(lambda: len(shown()) == 1, "a passphrase is asked for")
        return shown()[0]

    def answered(self) -> bool:
        return not [one for one in self.window.findChildren(PassphraseDialog) if one.isVisible()]

    def protect(self, passphrase: str) -> None:
        page = self.open_saved()
        wait_until(lambda: self.shelf.standing is not None, "it is known how it stands")
        self.act(page.protect.menu_now(), "Protect with a passphrase…")
        dialog = self.dialog()
        for field in (dialog.new, dialog.again):
            QTest.keyClicks(field, passphrase)
        dialog.action.click()
        wait_until(self.answered, "it is encrypted")
        wait_until(lambda: self.shelf.standing is not None and self.shelf.standing.sealed, "it is known to be encrypted")

    def lock(self) -> None:
        self.shelf.lock()
        wait_until(lambda: self.shelf.standing is not None and self.shelf.standing.locked, "it is locked")

    def unlock(self, passphrase: str) -> None:
        """In the dialog that is open."""
        dialog = self.dialog()
        QTest.keyClicks(dialog.old, passphrase)
        dialog.action.click()
        wait_until(self.answered, "it is unlocked")
        wait_until(lambda: self.shelf.standing is not None and not self.shelf.standing.locked, "it is known to be unlocked")

    # Beside a document

    @property
    def beside(self) -> ReaderNotes:
        return self.screen.reader.findChildren(ReaderNotes)[0]

    def notes(self) -> list[str]:
        """Those of the open document, as they are read aloud."""
        items = self.beside.panel.list
        return [items.item(row).text() for row in range(items.count())]

    def choose_note(self, row: int) -> None:
        self.beside.panel.list.setCurrentRow(row)

    def type_note(self, words: str) -> None:
        edit = self.beside.panel.edit
        edit.setFocus()
        QTest.keyClicks(edit, words)

    def press(self, keys: str) -> None:
        self.screen.press_shortcut(keys)

    def press_in(self, widget: object, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, modifier)  # type: ignore[call-overload]
