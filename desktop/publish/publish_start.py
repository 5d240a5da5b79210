"""Before the publisher's page has a repository: one is opened, or made with its keys."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit

from desktop.parts.fields import edit, named, no_place, path_row, place_in
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, label, set_tone
from desktop.publish import publish_words
from desktop.publish.publish_work import PublishWork
from desktop.publish.publishing import short_name
from desktop.words.wording import tr
from resources.errors import FieldshelfError


class PublishStart(QFrame):
    """What is opened or made is what the page then works on."""

    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__()
        self._theme, self._work = theme, work
        words = tr(
            "A repository is a folder of its own. It holds your keys, what you have added, and what you have signed. Keep it "
            "on a disk that is backed up, apart from the documents."
        )
        self._new_words = label(theme, "", "small", "bad", wrap=True)
        self._open_words = label(theme, "", "small", "bad", wrap=True)
        self.setLayout(
            vbox(label(theme, words, "body", "muted", wrap=True), 12, self._making(), 16, self._opening(), None)
        )  # fmt: skip

    def _making(self) -> QFrame:
        theme = self._theme
        card = Card(theme, tr("Make a repository"), tr("Once for each institute"))
        self.name = edit(theme, tr("Name of the institute"), tr("As readers see it beside every document"))
        self.short = edit(theme, tr("Short name"), tr("Stands in addresses and ids, for good"))
        self.name.textEdited.connect(lambda text: self.short.setText(short_name(text)))
        self.new_folder, row = path_row(theme, tr("New or empty folder"), self)
        self.passphrase, self.again = (self._secret(name) for name in (tr("Passphrase for the keys"), tr("Once more")))
        self.make = Button(theme, tr("Make it"), "primary")
        self.make.clicked.connect(self._make)
        names = hbox(
            named(theme, tr("Name of the institute"), self.name), named(theme, tr("Short name"), self.short), spacing=12
        )
        secrets = hbox(
            named(theme, tr("Passphrase for the keys"), self.passphrase), named(theme, tr("Once more"), self.again), spacing=12
        )
        about = tr(
            "Whoever has the keys can sign as you. With a passphrase, a stolen copy of the folder is not enough. Nobody can "
            "give you a forgotten passphrase back. Without one, the keys are not locked."
        )
        card.body.addLayout(
            vbox(
                names, 4, named(theme, tr("New or empty folder"), row), 4, secrets,
                label(theme, about, "small", "muted", wrap=True), self._new_words, hbox(self.make, None, margins=(0, 4, 0, 0)),
                margins=(16, 12, 16, 16), spacing=8,
            )
        )  # fmt: skip
        self._new_words.hide()
        return card

    def _opening(self) -> QFrame:
        theme = self._theme
        card = Card(theme, tr("Open a repository"), tr("One that was made here, or by somebody else"))
        self.folder, row = path_row(theme, tr("Folder of the repository"), self)
        self.folder.returnPressed.connect(self._open)
        self.open = Button(theme, tr("Open it"))
        self.open.clicked.connect(self._open)
        card.body.addLayout(
            vbox(
                named(theme, tr("Folder of the repository"), row), self._open_words,
                hbox(self.open, None, margins=(0, 4, 0, 0)),
                margins=(16, 12, 16, 16), spacing=8,
            )
        )  # fmt: skip
        self._open_words.hide()
        return card

    def _secret(self, name: str) -> QLineEdit:
        box = edit(self._theme, name)
        box.setEchoMode(QLineEdit.EchoMode.Password)
        return box

    def _make(self) -> None:
        name, short, folder = self.name.text().strip(), self.short.text().strip(), place_in(self.new_folder)
        empty = next((box for box in (self.name, self.short, self.new_folder) if not box.text().strip()), None)
        if empty is not None:
            words = tr("Say what the institute is called, and choose a new or empty folder. Nothing was made.")
            self._say(self._new_words, words, "warn")
            empty.setFocus()
        elif folder is None:
            self._say(self._new_words, no_place(self.new_folder, ""), "warn")
            self.new_folder.setFocus()
        elif self.passphrase.text() != self.again.text():
            self._say(self._new_words, tr("The two passphrases differ. Nothing was made. Type them again."), "bad")
            self.again.setFocus()
            self.again.selectAll()
        else:
            self._say(self._new_words, tr("Making the keys…"))
            self._busy(True)
            self._work.make(folder, short, name, self.passphrase.text() or None, self._not_made)

    def _open(self) -> None:
        if (folder := place_in(self.folder)) is not None:
            self._say(self._open_words, "")
            self._busy(True)
            self._work.open(folder, self._not_opened)
        else:
            self._say(self._open_words, no_place(self.folder, tr("Choose the folder of the repository.")), "warn")
            self.folder.setFocus()

    def begin(self) -> None:
        """As before anything was asked; passphrases are not kept."""
        self._busy(False)
        for box in (self.passphrase, self.again):
            box.clear()
        for words in (self._new_words, self._open_words):
            self._say(words, "")

    def _not_made(self, error: FieldshelfError) -> None:
        self._busy(False)
        self._say(self._new_words, publish_words.error(error), "bad")

    def _not_opened(self, error: FieldshelfError) -> None:
        self._busy(False)
        self._say(self._open_words, publish_words.error(error), "bad")

    def _busy(self, busy: bool) -> None:
        self.make.setEnabled(not busy)
        self.open.setEnabled(not busy)

    @staticmethod
    def _say(words: QLabel, text: str, tone: str = "muted") -> None:
        words.setText(text)
        set_tone(words, tone)
        words.setVisible(bool(text))
