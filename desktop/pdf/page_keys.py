"""What keys and the wheel do on the pages of a PDF, but for scrolling. Each says whether that was it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent

if TYPE_CHECKING:
    from desktop.pdf.pdf_view import PdfView


def pressed(view: PdfView, event: QKeyEvent) -> bool:
    key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    pages = {Qt.Key.Key_PageDown: view.page + 1, Qt.Key.Key_PageUp: view.page - 1}
    pages |= {Qt.Key.Key_Home: 1, Qt.Key.Key_End: view.page_count}
    if key in pages:
        view.go_to(pages[Qt.Key(key)])
    elif event.matches(QKeySequence.StandardKey.Copy):
        view.copy()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        view.select_all()
    elif key == Qt.Key.Key_R and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        view.turn(-1 if shift else 1)
    else:
        return False
    return True


def wheeled(view: PdfView, event: QWheelEvent) -> bool:
    """One page at a time: beyond its end it turns to the next."""
    down, bar = event.angleDelta().y(), view.verticalScrollBar()
    if view.places.single and down < 0 and bar.value() == bar.maximum():
        view.go_to(view.page + 1)
    elif view.places.single and down > 0 and bar.value() == bar.minimum():
        view.go_to(view.page - 1)
    else:
        return False
    return True
