"""Where the keyboard goes: from pane to pane, and to where a page begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next(widgets: Sequence[QWidget], step: int) -> None:
    """From the one that has the focus, or in which it stands, to the next that is visible, or to the first child of that
    one which takes the focus. One in which nothing takes it is left out."""
    panes = [(pane, where) for pane in widgets if pane.isVisible() and (where := _taking(pane)) is not None]
    focus = QApplication.focusWidget()
    holds = (n for n, (pane, _) in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus)))
    at = next(holds, -1 if step > 0 else 0)
    panes[(at + step) % len(panes)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _taking(pane: QWidget) -> QWidget | None:
    """What takes the keyboard there."""
    parts = [pane, *pane.findChildren(QWidget)]
    return next((part for part in parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isVisible()), None)


def is_within(page: QWidget) -> bool:
    """Whether the keyboard is somewhere in it, or nowhere."""
    holder = QApplication.focusWidget()
    return holder is None or holder is page or page.isAncestorOf(holder)
