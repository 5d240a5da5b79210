"""Who else may read what is personal: the button on the page of what is saved and in the settings, and when it locks."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from desktop.parts.reading_switch import Choices
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button
from desktop.personal.passphrase_dialog import PassphraseDialog
from desktop.personal.personal_shelf import PersonalShelf
from desktop.words import wording
from desktop.words.wording import tr

_MINUTES = (1, 5, 10, 30, 0)  # without anybody doing anything, until it locks by itself; 0 for never


class ProtectButton(Button):
    """Opens what can be done about it, as it stands now."""

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__(theme, tr("Protect…"), icon="lock")
        self._colors, self._personal = theme, personal
        self.setToolTip(tr("A passphrase for what is personal, and taking all of it away"))
        self.clicked.connect(lambda: self.menu_now().popup(self.mapToGlobal(self.rect().bottomLeft())))

    def menu_now(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        standing = self._personal.standing
        sealed, locked = (standing.sealed, standing.locked) if standing is not None else (False, False)
        if not sealed:
            menu.addAction(tr("Protect with a passphrase…")).triggered.connect(lambda: self.ask("set"))
        elif locked:
            menu.addAction(tr("Unlock…")).triggered.connect(lambda: self.ask("unlock"))
        else:
            menu.addAction(tr("Lock now")).triggered.connect(self._personal.lock)
            menu.addAction(tr("Change the passphrase…")).triggered.connect(lambda: self.ask("change"))
            menu.addAction(tr("Take the passphrase away…")).triggered.connect(lambda: self.ask("remove"))
        menu.addSeparator()
        menu.addAction(tr("Remove everything personal…")).triggered.connect(lambda: self.ask("wipe"))
        return menu

    def ask(self, what: str) -> None:
        PassphraseDialog(self._colors, self._personal, what, self.window()).open()


class LockAfter(Choices):
    """The minutes until it locks by itself; there is something to choose while a passphrase is set, and was given."""

    def __init__(self, theme: Theme, personal: PersonalShelf) -> None:
        super().__init__(theme)
        self._personal = personal
        self.setFont(theme.font("body"))
        self.setFixedHeight(32)
        self.setMinimumWidth(180)
        self.setAccessibleName(tr("Lock by itself"))
        for minutes in _MINUTES:
            self.addItem(wording.count(minutes, "After {n} minute", "After {n} minutes") if minutes else tr("Never"), minutes)
        self.activated.connect(lambda number: personal.set_lock_minutes(int(self.itemData(number))))
        personal.stands_otherwise.connect(self._show)
        self._show()

    def _show(self) -> None:
        standing = self._personal.standing
        self.setEnabled(standing is not None and standing.sealed and not standing.locked)
        if standing is not None:
            if self.findData(standing.lock_minutes) < 0:  # it was chosen elsewhere
                words = wording.count(standing.lock_minutes, "After {n} minute", "After {n} minutes")
                self.addItem(words, standing.lock_minutes)
            self.setCurrentIndex(self.findData(standing.lock_minutes))
