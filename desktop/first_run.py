"""What an empty library shows: add the first source, import a pack, or skip and do it later."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel

from desktop import icons
from desktop.add_source import AddSource
from desktop.language_button import LanguageButton
from desktop.layouts import frame, hbox, vbox
from desktop.syncing import Syncing
from desktop.theme import Theme
from desktop.widgets import Button, Icon, label
from desktop.wording import tr


class FirstRun(QFrame):
    """`added` carries the new Source; `skipped` when the person wants to see the window first; `import_asked` for a pack."""

    added = Signal(object)
    import_asked = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, syncing: Syncing) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self._logo = QLabel()
        self._logo.setFixedSize(40, 40)
        self._logo.setAccessibleName("Fieldshelf")
        name = label(theme, "Fieldshelf", "title")
        words = tr("Your institution’s guidance and training, on this laptop, with or without a connection.")
        promise = label(theme, words, "lead", "muted", wrap=True)
        private = label(theme, tr("Nothing is sent from this laptop. There is no account."), "small", "muted", wrap=True)
        lock = hbox(vbox(1, Icon(theme, "lock", "muted", 14), None), private, spacing=7)
        lock.setStretch(1, 1)
        steps = vbox(
            self._step(theme, "1", tr("Source"), tr("Where the library comes from")),
            self._step(theme, "2", tr("First sync"), tr("Catalogues and documents are fetched and checked")),
            self._step(theme, "3", tr("Read and search"), tr("From then on without a connection")),
            spacing=20,
        )
        left = frame(
            vbox(hbox(self._logo, name, None, spacing=12), 24, promise, 36, steps, None, lock, margins=(32, 40, 32, 36)), "side"
        )
        left.setFixedWidth(300)

        self.form = AddSource(theme, syncing, button=False)
        self.form.added.connect(self.added)
        option = frame(
            hbox(
                vbox(Icon(theme, "globe", "accent_text", 24), None),
                vbox(
                    label(theme, tr("Where your library is published"), "strong"),
                    label(
                        theme,
                        tr("Ask your office. A folder on this laptop or on a stick can be a source too."),
                        "small",
                        "muted",
                        wrap=True,
                    ),
                    10,
                    self.form,
                ),
                margins=(18, 16, 18, 16),
                spacing=14,
            ),
            "option",
        )
        self.import_pack = Button(theme, tr("Import a pack…"), icon="package-open")
        self.import_pack.clicked.connect(self.import_asked)
        words = tr("A folder that your office or a training institute gave you, for example on a USB stick. Or drop it here.")
        stick = frame(
            hbox(
                vbox(Icon(theme, "package", "accent_text", 24), None),
                vbox(
                    label(theme, tr("A pack on a stick"), "strong"), label(theme, words, "small", "muted", wrap=True), 10,
                    hbox(self.import_pack, None),
                ),
                margins=(18, 16, 18, 16), spacing=14,
            ),
            "option",
        )  # fmt: skip
        for choice in (option, stick):
            choice.setFixedWidth(640)
        head = hbox(
            label(theme, tr("Add a source"), "title"),
            label(theme, tr("Start with one. You can add others later."), "small", "muted"), None, spacing=12,
        )  # fmt: skip
        middle = vbox(head, 14, hbox(option, None), 12, hbox(stick, None), None, margins=(48, 36, 48, 24))
        self.skip = Button(theme, tr("Skip for now"), "link")
        self.skip.clicked.connect(self.skipped)
        self.add = Button(theme, tr("Add and fetch"), "primary")
        self.add.setFixedHeight(36)
        self.add.clicked.connect(self.form.add)
        self.languages = LanguageButton(theme)
        foot = frame(hbox(self.languages, None, self.skip, 8, self.add, margins=(48, 0, 48, 0), spacing=10), "sheet", 68)
        right = vbox(middle, foot)
        right.setStretch(0, 1)
        whole = hbox(left, right, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        theme.changed.connect(self._refresh)
        self._refresh()

    @staticmethod
    def _step(theme: Theme, number: str, title: str, words: str) -> QFrame:
        mark = label(theme, number, "small-strong", "number" if number == "1" else "number-later")
        mark.setFixedSize(24, 24)
        mark.setIndent(8)
        row = hbox(
            vbox(mark, None), vbox(label(theme, title, "strong"), label(theme, words, "small", "muted", wrap=True)), spacing=12
        )
        row.setStretch(1, 1)
        return frame(row)

    def _refresh(self) -> None:
        self._logo.setPixmap(icons.logo_pixmap(asdict(self._theme.tokens), 40, self.devicePixelRatioF()))
