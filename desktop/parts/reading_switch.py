"""The one visible switch that narrows search and browse to somebody's post, and the dialog where the post is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QWidget

from desktop.parts import icons
from desktop.parts.layouts import clear, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, explained, label
from desktop.reading import KEYS, Reading
from desktop.words import wording
from desktop.words.wording import later, tr

_TITLES = {"post": later("Post"), "mission": later("Mission"), "audience": later("Audience")}
_ANY = {"post": later("Any post"), "mission": later("Any mission"), "audience": later("Any audience")}
_WIDTH = 420
_LONGEST = 32  # characters of what is chosen; all of it stands in the tooltip


class ReadingSwitch(QFrame):
    """Hidden where no document or collection says whom it is for. While it narrows it says so, with the way back."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__()
        self._theme, self._reading = theme, reading
        self._row = hbox(spacing=6)
        self.setLayout(self._row)
        self.setAccessibleName(tr("For my post"))
        reading.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        clear(self._row)
        reading = self._reading
        if not reading.offers:
            self.hide()
        elif self.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):  # a new one would be a window of its own
            self.show()
        who = wording.listed(reading.chosen.values())
        if reading.narrows:
            said = tr("Only for: {who}").format(who=who if len(who) <= _LONGEST else who[: _LONGEST - 1] + "…")
            chip = Button(self._theme, said, "filter", "users")
            chip.setAccessibleName(tr("Only for: {who}. Choose another").format(who=who))
            chip.setToolTip(explained(tr("Only for: {who}. Choose another").format(who=who)))
            chip.clicked.connect(self.ask)
            everything = self._link(tr("Show all"), tr("Show what is for others, too"))
            everything.clicked.connect(lambda: reading.narrow(False))
            self._row.addWidget(chip)
            self._row.addWidget(everything)
        elif who:
            mine = self._link(tr("For my post"), tr("Show only what is for: {who}").format(who=who))
            mine.clicked.connect(lambda: reading.narrow(True))
            self._row.addWidget(mine)
        else:
            choose = self._link(tr("For my post…"), tr("Choose your post, and see only what is for it"))
            choose.clicked.connect(self.ask)
            self._row.addWidget(choose)

    def _link(self, text: str, why: str) -> Button:
        button = Button(self._theme, text, "link")
        button.setToolTip(explained(why))
        return button

    def ask(self) -> None:
        ReadingDialog(self._theme, self._reading, self.window()).open()


class Choices(QComboBox):
    """A list that opens, with our own sign for it: a style sheet takes away the style's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = 10 if self.isRightToLeft() else self.width() - 24
        painter = QPainter(self)
        icons.paint(painter, "chevron-down", QRectF(left, (self.height() - 14) / 2, 14, 14), self._theme.color("muted"))


class ReadingDialog(QDialog):
    """One list for each kind of value that this library offers."""

    def __init__(self, theme: Theme, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("For my post"))
        self._reading = reading
        self.lists: dict[str, QComboBox] = {}
        words = tr(
            "Publishers say for whom a collection or a document is. Choose what you are: search and guidance can then show "
            "only what is for you. Nothing is removed, and one click shows all of it again."
        )
        column = vbox(label(theme, words, "body", "muted", wrap=True), 6, margins=(20, 18, 20, 18), spacing=6)
        for key in KEYS:
            if key in reading.offers:
                column.addWidget(label(theme, tr(_TITLES[key]), "small", "muted"))
                column.addWidget(self._list(theme, key))
        self.accept_button = Button(theme, tr("Show only these"), "primary")
        self.accept_button.clicked.connect(self.accept)
        self.accept_button.setDefault(True)
        leave = Button(theme, tr("Cancel"))
        leave.clicked.connect(self.reject)
        column.addStretch(1)
        column.addSpacing(12)
        column.addLayout(hbox(None, leave, self.accept_button))
        self.setLayout(column)
        self.setFixedSize(_WIDTH, column.heightForWidth(_WIDTH))

    def _list(self, theme: Theme, key: str) -> QComboBox:
        choices = self.lists[key] = Choices(theme)
        choices.setFont(theme.font("body"))
        choices.setFixedHeight(32)
        choices.setAccessibleName(tr(_TITLES[key]))
        choices.addItem(tr(_ANY[key]), "")
        for value in self._reading.offers[key]:
            choices.addItem(value, value)
        choices.setCurrentIndex(max(0, choices.findData(self._reading.chosen.get(key, ""))))
        choices.currentIndexChanged.connect(lambda _: self._say())
        return choices

    def _chosen(self) -> dict[str, str]:
        return {key: str(choices.currentData()) for key, choices in self.lists.items()}

    def _say(self) -> None:
        self.accept_button.setText(tr("Show only these") if any(self._chosen().values()) else tr("Show all"))

    def accept(self) -> None:
        self._reading.choose(self._chosen())
        super().accept()
