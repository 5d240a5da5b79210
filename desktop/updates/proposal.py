"""What is asked before much is fetched: of a new source, the texts of everything first, then a choice of documents, or all,
with what each weighs; and whether a large download shall come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.words import wording
from desktop.words.wording import tr


class Proposal(QFrame):
    """`chosen` carries whether only texts are wanted; `some_asked` for texts first, and then a choice of documents."""

    chosen = Signal(bool)
    some_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lastLine")
        self.title = label(theme, "", "strong", wrap=True)
        words = tr(
            "With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched "
            "later. You can change this under Data and schedule."
        )
        self.texts = Button(theme, "", "primary")
        self.texts.clicked.connect(lambda: self.chosen.emit(True))
        self.everything = Button(theme, "")
        self.everything.clicked.connect(lambda: self.chosen.emit(False))
        self.some = Button(theme, tr("Choose what to keep…"))
        self.some.clicked.connect(self.some_asked)
        buttons = vbox(hbox(self.texts, self.some, None), hbox(self.everything, None), spacing=8)
        self.setLayout(
            vbox(self.title, 4, label(theme, words, "body", "muted", wrap=True), 12, buttons, margins=(16, 14, 16, 16))
        )
        self.propose("", None, None)

    def propose(self, name: str, texts: int | None, everything: int | None) -> None:
        self.title.setText(tr("What shall be fetched from {name}?").format(name=name) if name else tr("What shall be fetched?"))
        self.texts.setText(_sized(tr("Texts of everything first"), texts))
        self.everything.setText(_sized(tr("Everything"), everything))


class Agreement(QFrame):
    """Two buttons below what would come: `agreed`, or `declined`."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lineAbove")
        self.fetch = Button(theme, tr("Fetch it now"), "primary", "refresh-cw")
        self.fetch.clicked.connect(self.agreed)
        self.leave = Button(theme, tr("Not now"))
        self.leave.clicked.connect(self.declined)
        self.setLayout(hbox(self.fetch, self.leave, None, margins=(16, 12, 16, 14)))
        self.hide()

    def ask(self, words: str) -> None:
        self.fetch.setText(words)
        self.show()


def _sized(words: str, length: int | None) -> str:
    return words if length is None else tr("{what} ({size})").format(what=words, size=wording.size(length))
