"""Rows and columns without ceremony: items side by side or below each other, framed, cleared."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget


def separator(*, vertical: bool = False, length: int = 14) -> QFrame:
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedSize(*((1, length) if vertical else (length, 1)))
    return line


def _fill(
    box: QHBoxLayout | QVBoxLayout, items: tuple[QWidget | QLayout | int | None, ...], margins: tuple[int, ...], spacing: int
) -> None:
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)


def hbox(
    *items: QWidget | QLayout | int | None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 8
) -> QHBoxLayout:
    """Side by side; None stretches, a number is a gap."""
    box = QHBoxLayout()
    _fill(box, items, margins, spacing)
    return box


def vbox(
    *items: QWidget | QLayout | int | None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0
) -> QVBoxLayout:
    """Below each other; None stretches, a number is a gap."""
    box = QVBoxLayout()
    _fill(box, items, margins, spacing)
    return box


def frame(layout: QLayout, name: str = "", height: int = 0) -> QFrame:
    """A frame with that layout, styled by its object name."""
    result = QFrame()
    result.setObjectName(name)
    result.setLayout(layout)
    if height:
        result.setFixedHeight(height)
    return result


def clear(layout: QLayout) -> None:
    """Empties a layout; what was in it is deleted when control returns to the event loop."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            break
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def scrolls_down(area: QScrollArea) -> None:
    """Frameless, as wide as what it shows, and only ever scrolled up and down."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if QAccessible.isActive():
        # A screen reader asks how many parts there are, and then for each by its number. Qt (6.12) does not look whether the
        # number still exists: a scroll bar that hides itself in between ends the program.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
