"""A fingerprint as people compare it: in groups of four, left to right in every language, to be copied, and compared with
what a publisher has said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit

from desktop.parts.layouts import frame, hbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.words import wording
from desktop.words.wording import tr
from resources import measures


def fingerprint_groups(theme: Theme, fingerprint: str, columns: int = 4) -> QFrame:
    """So many groups on a line, as two people read them to each other."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    for number, group in enumerate(measures.grouped(fingerprint).split()):
        words = label(theme, wording.ltr(group), "name")
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(words, number // columns, number % columns)
    result = frame(grid)
    result.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    result.setAccessibleName(tr("Fingerprint {groups}").format(groups=measures.grouped(fingerprint)))
    return result


class CompareFingerprint(QFrame):
    """Where the fingerprint that the publisher gave is typed: `compared` carries it as it was typed."""

    compared = Signal(str)

    def __init__(self, theme: Theme, typed: str = "") -> None:
        super().__init__()
        self.typed = QLineEdit(typed)
        self.typed.setFont(theme.font("body"))
        self.typed.setPlaceholderText(tr("64 letters and digits"))
        self.typed.setAccessibleName(tr("Fingerprint that the publisher gave you"))
        self.typed.returnPressed.connect(self._compare)
        self.compare = Button(theme, tr("Compare", "what a button does"))
        self.compare.clicked.connect(self._compare)
        row = hbox(self.typed, self.compare)
        row.setStretch(0, 1)
        self.setLayout(row)

    def _compare(self) -> None:
        if typed := self.typed.text().strip():
            self.compared.emit(typed)
        else:
            self.typed.setFocus()
