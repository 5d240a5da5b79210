"""What the mouse does on the pages of a PDF: selects text, follows links, chooses what somebody has marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu

from desktop.pdf.page_text import PageText
from desktop.words.wording import tr

if TYPE_CHECKING:
    from desktop.pdf.pdf_view import PdfView

_STILL = 4  # pixels: less is a click and not a drag


class PageMouse:
    def __init__(self, view: PdfView) -> None:
        self._view = view
        self._pressed: QPointF | None = None

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position()
        texts = self._view.texts
        further = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and texts.selected_page is not None
        under = self._under(event.position(), texts.selected_page if further else None)
        if under is None:
            texts.clear()
        elif further:
            texts.extend(under[1].caret_at(under[2]))
        else:
            texts.begin(under[0], under[1].caret_at(under[2]))
        self._view.selection_moved()

    def move(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())
            return
        under, shape = self._under(event.position()), Qt.CursorShape.ArrowCursor
        if under is not None and under[1].link_at(under[2]) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif under is not None and under[1].is_over(under[2]):
            shape = Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)

    def _drag(self, place: QPointF) -> None:
        """Within the page where it began; beyond the view's edge it scrolls."""
        view = self._view
        page = view.texts.selected_page
        under = self._under(place, page) if page is not None and self._pressed is not None else None
        if under is None:
            return
        view.texts.extend(under[1].caret_at(under[2]))
        beyond = min(0, round(place.y())) + max(0, round(place.y()) - view.viewport().height())
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + beyond)
        view.selection_moved()

    def release(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() > _STILL or self._view.selected() is not None:
            return
        under = self._under(event.position())
        if under is None:
            return
        page, text, point = under
        link, highlight = text.link_at(point), self._view.texts.highlight_at(page, point)
        if highlight is not None:
            self._view.highlight_chosen.emit(highlight.number)
        elif link is not None and link.page is not None:
            self._view.go_to(link.page)
        elif link is not None and link.address is not None:
            self._view.link_asked.emit(link.address)

    def double_click(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        word = under[1].word_at(under[2]) if under is not None else None
        if under is not None and word is not None:
            self._view.texts.select(under[0], *word)
            self._view.selection_moved()

    def menu(self) -> QMenu:
        """Of the right button."""
        view = self._view
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, view.copy)
        copy.setEnabled(view.selected() is not None)
        menu.addAction(tr("Select the text of the page"), QKeySequence.StandardKey.SelectAll, view.select_all)
        return menu

    def _under(self, place: QPointF, page: int | None = None) -> tuple[int, PageText, QPointF] | None:
        """The page there (or `page`), its text, and the point on it; None where there is no page, or its text is not known."""
        found = self._view.point_on(place, page)
        text = self._view.texts.text(found[0]) if found is not None else None
        return (found[0], text, found[1]) if found is not None and text is not None else None
