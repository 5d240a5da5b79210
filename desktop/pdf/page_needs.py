"""What the pages in view still need: pixels in the size they are shown, hits, text. Asks for it, and says what is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from desktop.pdf.page_images import Needed

if TYPE_CHECKING:
    from desktop.pdf.pdf_view import PdfView


class PageNeeds:
    def __init__(self, view: PdfView) -> None:
        self._view = view

    def of(self, pages: Sequence[int], *, seen: bool = True) -> list[Needed]:
        """The pixels of these pages; `seen`: with the part of each that is in view."""
        view = self._view
        ratio = view.devicePixelRatioF()
        needed = []
        for page in pages:
            box = view.box(page)
            part = (box & QRectF(view.viewport().rect())).translated(-box.topLeft()) if seen else QRectF()
            visible = QRectF(part.topLeft() * ratio, part.size() * ratio).toAlignedRect()
            width, height = max(16, round(box.width() * ratio)), max(16, round(box.height() * ratio))
            needed.append(Needed(page, width, height, view.places.turn, visible & QRect(0, 0, width, height)))
        return needed

    def ask(self, pages: range, *, glance: bool) -> None:
        """For what is missing of the pages in view, then for their neighbours; of a `glance`, for pixels and hits alone."""
        view = self._view
        shown = self._shown(pages)
        for page in shown:
            view.found.look(page)
        near = [page for page in (pages.stop, pages.start - 1, pages.stop + 1) if 1 <= page <= view.places.count]
        if glance:
            view.images.want(self.of(pages), ())
        elif view.images.want(self.of(pages), self.of(near, seen=False)):
            view.texts.look(shown)

    def _shown(self, pages: Sequence[int]) -> list[int]:
        """Those that could be drawn."""
        return [page for page in pages if page not in self._view.images.failures]

    def are_drawn(self, pages: Sequence[int]) -> bool:
        return all(map(self._view.images.is_sharp, self.of(pages)))

    def are_marked(self, pages: Sequence[int]) -> bool:
        return all(map(self._view.found.are_known, self._shown(pages)))

    def are_readable(self, pages: Sequence[int]) -> bool:
        return self._view.texts.are_known(self._shown(pages))
