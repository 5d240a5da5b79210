"""Buttons of which one at a time is chosen: pages, tabs, segments, tiles. To a screen reader they are radio buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton


def make_choice(button: QAbstractButton, act: Callable[[], object]) -> None:
    """`act` when somebody chooses it, be it chosen already: by mouse or key, which click it, or by the action of a screen
    reader, which turns a button on without clicking it."""
    button.setCheckable(True)
    button.setAutoExclusive(True)
    turned_on = False

    def toggled(on: bool) -> None:
        nonlocal turned_on
        turned_on = on
        if on:
            act()

    def clicked() -> None:
        nonlocal turned_on
        if not turned_on:
            act()
        turned_on = False

    button.toggled.connect(toggled)
    button.clicked.connect(clicked)


def show_choice(button: QAbstractButton, chosen: bool) -> None:
    """Says which one it is, without choosing it; none of them can be, too."""
    button.blockSignals(True)
    button.setAutoExclusive(False)
    button.setChecked(chosen)
    button.setAutoExclusive(True)
    button.blockSignals(False)
