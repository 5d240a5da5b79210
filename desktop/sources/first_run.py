"""What an empty library shows: choose a language, add the first source, import a pack, read the guide, or skip it."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop.parts import icons
from desktop.parts.layouts import frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Icon, label
from desktop.sources.add_source import AddSource
from desktop.sources.first_packs import FirstPacks
from desktop.updates.syncing import Syncing
from desktop.words import languages
from desktop.words.wording import tr


class LanguageTiles(QFrame):
    """`chosen` carries the code of another language than the one that is spoken."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Language of the window"))
        row = hbox(spacing=8)
        self.buttons: dict[str, Button] = {}
        for language in languages.offered():
            button = self.buttons[language.code] = Button(theme, language.name, "tile")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, code=language.code: self._choose(code))
            row.addWidget(button, 1)
        self.setLayout(row)
        self._check()

    def _check(self) -> None:
        for code, button in self.buttons.items():
            button.setChecked(code == languages.spoken().code)

    def _choose(self, code: str) -> None:
        self._check()  # the window stays where it cannot be made anew now
        if code != languages.spoken().code:
            self.chosen.emit(code)


class FirstRun(QFrame):
    """`added` carries the new Source; `skipped` when the person wants to see the window first; `import_asked` for a pack,
    `guide_asked` for nothing but the guide."""

    added = Signal(object)
    import_asked = Signal()
    skipped = Signal()
    guide_asked = Signal()

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
            self._step(theme, "1", tr("Language"), languages.spoken().name),
            self._step(theme, "2", tr("Source"), tr("Where the library comes from")),
            self._step(theme, "3", tr("What to keep here"), tr("Chosen when the source has been looked at")),
            spacing=20,
        )
        left = frame(
            vbox(hbox(self._logo, name, None, spacing=12), 24, promise, 36, steps, None, lock, margins=(32, 40, 32, 36)), "side"
        )
        left.setFixedWidth(300)

        self.languages = LanguageTiles(theme)
        self.form = AddSource(theme, syncing, button=False)
        self.form.added.connect(self.added)
        self.import_pack = Button(theme, tr("Import a pack…"), icon="package-open")
        self.import_pack.clicked.connect(self.import_asked)
        self.guide = Button(theme, tr("Open the guide"))
        self.guide.clicked.connect(self.guide_asked)
        words = tr("Ask your office. A folder on this laptop or on a stick can be a source too.")
        network = self._option("globe", tr("Where your library is published"), words, self.form)
        words = tr("A folder that your office or a training institute gave you, for example on a USB stick. Or drop it here.")
        stick = self._option("package", tr("A pack on a stick"), words, self.import_pack)
        words = tr("Learn how Fieldshelf works. Add a source when you have one.")
        guide = self._option("book-open-text", tr("Built-in guide only"), words, self.guide)
        others = hbox(stick, guide, spacing=10)
        others.setStretch(0, 3)
        others.setStretch(1, 2)
        options = self._options = vbox(network, others, spacing=10)
        middle = vbox(
            self._head("1", tr("Choose your language"), ""), 12, self.languages, 24,
            self._head("2", tr("Add a source"), tr("Start with one. You can add others later.")), 12, options, 24,
            self._head("3", tr("Choose what to keep on this laptop"), tr("By collection and language, with sizes.")), None,
            margins=(48, 28, 48, 24),
        )  # fmt: skip
        self._steps = QScrollArea()
        scrolls_down(self._steps)
        self._steps.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._steps.setWidget(frame(middle, "page"))
        self.skip = Button(theme, tr("Skip for now"), "link")
        self.skip.clicked.connect(self.skipped)
        self.add = Button(theme, tr("Add and fetch"), "primary")
        self.add.setFixedHeight(36)
        self.add.clicked.connect(self.form.add)
        foot = frame(hbox(None, self.skip, 8, self.add, margins=(48, 0, 48, 0), spacing=10), "sheet", 68)
        right = vbox(self._steps, foot)
        right.setStretch(0, 1)
        whole = hbox(left, right, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        theme.changed.connect(self._refresh)
        self._refresh()

    def offer(self, packs: FirstPacks) -> None:
        """Before every other way: they are here."""
        self._options.insertWidget(0, packs)

    def _head(self, number: str, title: str, words: str) -> QHBoxLayout:
        """Of a step; the first two can be done at once, in whatever order."""
        said = label(self._theme, words, "small", "muted")
        return hbox(self._mark(self._theme, number, now=number != "3"), label(self._theme, title, "heading"), said, None)

    def _option(self, icon: str, title: str, words: str, act: QWidget) -> QFrame:
        theme = self._theme
        below = hbox(act, None) if isinstance(act, Button) else hbox(act)
        said = vbox(
            label(theme, title, "strong", wrap=True),
            label(theme, words, "small", "muted", wrap=True),
            10,
            below,
            None,
            spacing=1,
        )
        row = hbox(vbox(Icon(theme, icon, "accent_text", 24), None), said, margins=(16, 16, 16, 16), spacing=12)
        row.setStretch(1, 1)
        return frame(row, "option")

    @staticmethod
    def _mark(theme: Theme, number: str, *, now: bool) -> QLabel:
        mark = label(theme, number, "small-strong", "number" if now else "number-later")
        mark.setFixedSize(24, 24)
        mark.setIndent(8)
        return mark

    def _step(self, theme: Theme, number: str, title: str, words: str) -> QFrame:
        mark = self._mark(theme, number, now=number != "3")
        row = hbox(
            vbox(mark, None), vbox(label(theme, title, "strong"), label(theme, words, "small", "muted", wrap=True)), spacing=12
        )
        row.setStretch(1, 1)
        return frame(row)

    def _refresh(self) -> None:
        self._logo.setPixmap(icons.logo_pixmap(asdict(self._theme.tokens), 40, self.devicePixelRatioF()))
