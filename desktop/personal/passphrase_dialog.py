"""The dialogs around the passphrase: set, change, take away, give, and forget; and the wipe, which needs none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, CheckRow, label
from desktop.personal import session
from desktop.personal.personal_shelf import PersonalShelf
from desktop.words import error_words
from desktop.words.wording import later, tr
from resources.errors import FieldshelfError
from resources.own.personal import Personal

_WIDTH = 460
_TITLES = {
    "set": later("Protect with a passphrase"), "change": later("Change the passphrase"),
    "remove": later("Take the passphrase away"), "unlock": later("Unlock your notes"),
    "wipe": later("Remove everything personal"),
}  # fmt: skip
_WORDS = {
    "set": later(
        "Notes, highlights, saved documents, lists, history and searches are then encrypted on this laptop. They open with the "
        "passphrase alone: nobody can give you a forgotten one back."
    ),
    "change": later("Everything stays as it is. From now on it opens with the new passphrase."),
    "remove": later("Everything stays, and can be read by whoever uses this account."),
    "unlock": later("Your notes, saved documents, lists and history are locked. Documents and search are not."),
    "wipe": later(
        "Your notes, highlights, saved documents, lists, history and searches are removed from this laptop, and the passphrase "
        "with them. This cannot be undone. The library stays: every document can be read as before."
    ),
}
_BUTTONS = {
    "set": later("Encrypt"), "change": later("Change it"), "remove": later("Take it away"), "unlock": later("Unlock"),
    "wipe": later("Remove everything personal"),
}  # fmt: skip
_DONE = {
    "set": later("Your notes are encrypted."), "change": later("The passphrase was changed."),
    "remove": later("Your notes are not encrypted any more."),
    "wipe": later("Everything personal was removed."),
}  # fmt: skip
_OLD, _NEW = frozenset({"change", "remove", "unlock"}), frozenset({"set", "change"})


class PassphraseDialog(QDialog):
    """`what` is set, change, remove, unlock or wipe. It closes when it was done; else it says why not, and stays."""

    def __init__(self, theme: Theme, personal: PersonalShelf, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(_TITLES[what]))
        self._theme, self._personal, self._what, self._over = theme, personal, what, parent
        self.old, self.new, self.again = (
            self._field(words) for words in (tr("Passphrase"), tr("New passphrase"), tr("New passphrase once more"))
        )
        self.sure = CheckRow(theme, tr("Yes, remove all of it"), None)
        self.problem = label(theme, "", "small", "bad", wrap=True)
        self.problem.setMinimumHeight(36)
        column = vbox(label(theme, tr(_WORDS[what]), "body", "muted", wrap=True), 6, margins=(20, 18, 20, 18), spacing=6)
        shown = [self.old] if what in _OLD else []
        shown += [self.new, self.again] if what in _NEW else []
        for field in shown:
            column.addWidget(label(theme, field.accessibleName(), "small", "muted"))
            column.addWidget(field)
        self.action = Button(theme, tr(_BUTTONS[what]), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self._act)
        leave = Button(theme, tr("Cancel"))
        leave.clicked.connect(self.reject)
        row = hbox(None, leave, self.action)
        if what == "wipe":
            column.addWidget(self.sure)
            self.sure.toggled.connect(self.action.setEnabled)
            self.action.setEnabled(False)
        if what in ("unlock", "remove", "change"):
            forgotten = Button(theme, tr("Forgotten?"), "link")
            forgotten.clicked.connect(self._forget)
            row.insertWidget(0, forgotten)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        self.setLayout(column)
        self.setFixedSize(_WIDTH, column.heightForWidth(_WIDTH))
        if shown:
            shown[0].setFocus()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setFont(self._theme.font("body"))
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.textEdited.connect(lambda _: self.problem.setText(""))
        return field

    def _forget(self) -> None:
        PassphraseDialog(self._theme, self._personal, "wipe", self._over).open()
        self.reject()

    def _act(self) -> None:
        old, new = self.old.text(), self.new.text()
        if self._what in _NEW and new != self.again.text():
            self.problem.setText(tr("The two new passphrases differ. Type the same twice."))
            return
        folder, what = self._personal.shelf.home.personal, self._what

        def work(personal: Personal) -> None:
            if what == "unlock":
                personal.unlock(old)
            elif what == "remove":
                personal.remove_passphrase(old)
            elif what == "wipe":
                personal.wipe()
            else:
                personal.set_passphrase(new, old if what == "change" else None)
            if what in ("set", "wipe"):
                session.forget(folder)  # what was open last time

        self.setEnabled(False)  # it takes a moment, on purpose, and is not left before it is done
        said = tr(_DONE[self._what]) if self._what in _DONE else ""
        self._personal.set_up(work, said, self.accept, self._failed)

    def reject(self) -> None:
        if self.isEnabled():
            super().reject()

    def _failed(self, error: FieldshelfError) -> None:
        self.setEnabled(True)
        self.problem.setText(error_words.error(error))
        (self.old if self._what in _OLD else self.new).setFocus()
