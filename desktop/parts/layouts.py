"""Rows and columns without ceremony: items side by side or below each other, framed, cleared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_ALWAYS = Qt.ScrollBarPolicy.ScrollBarAlwaysOn


def separator(*, vertical: bool = False, length: int = 14) -> QFrame:
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedSize(*((1, length) if vertical else (length, 1)))
    return line


def _fill(
    box: QHBoxLayout | QVBoxLayout, items: tuple[QWidget | QLayout | int | None, ...], margins: tuple[int, ...], spacing: int
) -> None:
    left, above, right, below = margins
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt mirrors what is in a layout, and not these
        left, right = right, left
    box.setContentsMargins(left, above, right, below)
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
    """Side by side; None stretches, a number is a gap. `margins` before, above, after and below, as the language is read."""
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


ANY_WIDTH = 16_777_215  # pixels: what Qt takes for no limit


def under_head(head: QLayout, stretched: int, margins: tuple[int, int, int, int], gaps: tuple[int, int]) -> QGridLayout:
    """The two columns of a page below its head, for `beside` to fill: the row `stretched` takes the height that is left;
    `margins` before, above, after and below, `gaps` across and down, in pixels."""
    grid = QGridLayout()
    grid.setContentsMargins(*margins)
    grid.setHorizontalSpacing(gaps[0])
    grid.setVerticalSpacing(gaps[1])
    grid.addLayout(head, 0, 0, 1, 2)
    grid.setColumnStretch(0, 1)
    grid.setRowStretch(stretched, 1)
    return grid


def beside(grid: QGridLayout, rows: Sequence[tuple[QWidget, QWidget | None]], first: int, width: int) -> None:
    """From the row `first` on, each widget with the one at its side, which is `width` wide; all below each other where it is 0.

    Called again it moves them.
    """
    row = first
    for widget, aside in rows:
        grid.addWidget(widget, row, 0, 1, 1 if width and aside is not None else 2)
        row += 0 if width else 1
        if aside is not None:
            aside.setMinimumWidth(width)
            aside.setMaximumWidth(width or ANY_WIDTH)
            grid.addWidget(aside, row, *((1, 1, 1) if width else (0, 1, 2)))
        row += 1 if width or aside is not None else 0


def turn(box: QBoxLayout, *, narrow: bool) -> None:
    """What stands side by side stands below each other where there is little room."""
    box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


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
    """Frameless and as wide as what it shows: scrolled up and down, and sideways only where something would be cut off."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    hold_bars(area, sideways=False)


def hold_bars(area: QAbstractScrollArea, *, sideways: bool = True) -> None:
    """While a screen reader listens its scroll bars neither come nor go; with one to go `sideways`, or without.

    A screen reader asks how many parts there are, and then for each by its number. Qt (6.11, 6.12) does not look whether the
    number still exists: a scroll bar that hides itself in between ends the program. Lists, trees and texts do look.
    """

    _Bars(area, sideways).hold()


class _Bars(QObject):
    """Looks again whenever there is more or less to scroll: a screen reader may have begun to listen since."""

    def __init__(self, area: QAbstractScrollArea, sideways: bool) -> None:
        super().__init__(area)
        self._area, self._across = area, _ALWAYS if sideways else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.rangeChanged.connect(self.hold)

    def hold(self) -> None:
        if QAccessible.isActive() and self._area.verticalScrollBarPolicy() != _ALWAYS:
            self._area.setVerticalScrollBarPolicy(_ALWAYS)
            self._area.setHorizontalScrollBarPolicy(self._across)
