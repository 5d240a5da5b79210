"""Where the keyboard goes: from pane to pane, and to where a page begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next(widgets: Sequence[QWidget], step: int) -> None:
    """From the one that has the focus, or in which it stands, to the next that is visible, or to the first child of that
    one which takes the focus."""
    panes = [pane for pane in widgets if pane.isVisible()]
    focus = QApplication.focusWidget()
    at = next((n for n, pane in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus))), -1)
    target = panes[(at + step) % len(panes)]
    if target.focusPolicy() == Qt.FocusPolicy.NoFocus:
        children = target.findChildren(QWidget)
        target = next(
            (child for child in children if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.isVisible()), target
        )
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def is_within(page: QWidget) -> bool:
    """Whether the keyboard is somewhere in it, or nowhere."""
    holder = QApplication.focusWidget()
    return holder is None or holder is page or page.isAncestorOf(holder)
