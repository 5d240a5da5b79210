"""A fingerprint as people compare it: in groups of four, left to right in every language, and to be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from desktop import wording
from desktop.layouts import frame
from desktop.theme import Theme
from desktop.widgets import label
from desktop.wording import tr
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
