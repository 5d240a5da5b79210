"""Shows the pages of a PDF, one below the other or one at a time, with the searched words, marks and a selection on them.

Pixels, text and hits come from the child through `page_images`, `page_texts` and `page_hits`, places from `page_layout`; this
widget scrolls, turns the mouse and the keys into them, and paints. It reads no file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QWidget

from desktop.document_view import Highlight, Selection, Which, share, zoomed
from desktop.parts.layouts import hold_bars
from desktop.parts.theme import Theme
from desktop.pdf import page_keys, page_paint
from desktop.pdf.page_hits import PageHits
from desktop.pdf.page_images import PageImages
from desktop.pdf.page_layout import EDGE, Fit, PageLayout
from desktop.pdf.page_mouse import PageMouse
from desktop.pdf.page_needs import PageNeeds
from desktop.pdf.page_saying import PageSaying
from desktop.pdf.page_texts import PageTexts
from desktop.pdf.pages import Pages
from desktop.shelf import Look
from desktop.words.wording import tr
from resources.words.marking import Marker


class PdfView(QAbstractScrollArea):
    """A `DocumentView`. `page_changed` tells the page that fills most of the view; `turned` that the pages were rotated;
    `menu_shown` carries the menu of the right button, for others to add to. `glance` where one page is looked at and left:
    nothing is drawn ahead, and no text is asked for."""

    page_changed = Signal(int)
    zoom_changed = Signal(str)
    selection_changed = Signal()
    highlight_chosen = Signal(int)
    link_asked = Signal(str)
    turned = Signal()
    menu_shown = Signal(QMenu)

    def __init__(self, theme: Theme, pages: Pages, channel: str, margin: int = 36, *, glance: bool = False) -> None:
        super().__init__()
        self._theme, self._glance = theme, glance
        self.setObjectName("desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Document page"))
        self.viewport().setMouseTracking(True)
        self._path: Path | None = None
        self.places = PageLayout(margin)
        self.images = PageImages(pages, channel, self._look_again)
        self.texts = PageTexts(pages, channel, self._text_came)
        self.found = PageHits(pages, channel, self._hits_found)
        self._page = 1
        self._reveal = False  # the current hit, when its place is known and as long as nobody scrolls
        self._moving = False
        self.needs = PageNeeds(self)
        self._mouse = PageMouse(self)
        self._saying = PageSaying(self)
        hold_bars(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._look_again)
        theme.changed.connect(self.viewport().update)

    # What is shown

    @property
    def widget(self) -> QWidget:
        return self

    def look(self) -> Look:
        above = self._place(self._page)[1] if self.places.count else 0.0
        return Look(above, share(self.horizontalScrollBar()), self.places.zoom_name)

    def show_look(self, look: Look) -> None:
        page, across = self._page, self.horizontalScrollBar()
        self._reveal = False
        self.places.take_zoom(look.zoom)
        with self._in_one_move():
            self.set_zoom(self.places.zoom)
            self._restore((page, look.above))
        across.setValue(round(look.across * across.maximum()))

    def show_document(self, path: Path, sizes: Sequence[tuple[float, float]], page: int = 1) -> None:
        """A document that `pages` has opened: sizes of its pages in points. Nothing moves where it is shown already."""
        if (path, sizes, page) == (self._path, self.places.upright, self._page):
            return
        self._show(path, sizes)
        self.go_to(page)

    def clear(self) -> None:
        self._show(None, ())

    def _show(self, path: Path | None, sizes: Sequence[tuple[float, float]]) -> None:
        for part in (self.images, self.texts, self.found):
            part.show(path)
        self._path, self._reveal, self._page = None, False, 1  # nothing is asked for before it is known where one reads
        self.places.show(sizes)
        self.places.page = 1
        self._lay_out()
        self._path = path

    def mark(self, marker: Marker | None, *, language: str | None = None, pages: Sequence[int] = ()) -> None:
        self.found.mark(marker, language, pages)
        self._look_again()

    def hits_on(self, page: int) -> int | None:
        """How many hits a page has; None while that is not known."""
        hits = self.found.on(page)
        return None if hits is None else len(hits)

    def show_hit(self, page: int | None, passage: int | None = None, which: Which = Which.BEST) -> None:
        if page is not None:
            self._show_hit(page, which)

    def _show_hit(self, page: int, which: Which | int) -> None:
        self.found.make_current(page, which)
        if self.found.on(page) is None:
            self.go_to(page)
        self._reveal = True
        if self.found.on(page) is not None:
            self._reveal_current()
        self.viewport().update()

    def current_hit(self) -> tuple[int, int] | None:
        """(page, number on it from 0)."""
        return self.found.current

    def step_hit(self, step: int) -> bool:
        """To the next hit of the page that has the current one; False at its end."""
        number = self.found.step(step)
        if number is None or self.found.current is None:
            return False
        self._show_hit(self.found.current[0], number)
        return True

    @property
    def page(self) -> int:
        return self._page

    @property
    def page_count(self) -> int:
        return self.places.count

    def go_to(self, page: int) -> None:
        if self.places.count:
            self._reveal = False
            self._page = max(1, min(self.places.count, page))
            with self._in_one_move():
                self._turn_to(self._page)
                self.verticalScrollBar().setValue(round(self.places.top(self._page) - EDGE + 2))
            self.page_changed.emit(self._page)

    def zoom(self, steps: int) -> None:
        self.set_zoom(self.places.zoomed(steps))

    def fit(self) -> None:
        self.set_zoom(Fit.WIDTH)

    def set_zoom(self, zoom: float | Fit) -> None:
        self.places.zoom = zoom
        self._lay_out_here()
        self.zoom_changed.emit(self.zoom_words())

    def zoom_words(self) -> str:
        words, zoom = {Fit.WIDTH: tr("Fit width"), Fit.PAGE: tr("Fit page")}, self.places.zoom
        return words[zoom] if isinstance(zoom, Fit) else f"{zoom:.0%}"

    def turn(self, quarters: int) -> None:
        """All pages, clockwise."""
        if self._path is not None:
            page = self._page
            self.places.show(self.places.upright, self.places.turn + quarters)
            self._lay_out_at(page)
            self.turned.emit()

    def show_single(self, single: bool) -> None:
        """One page at a time, or all of them below each other."""
        page = self._page
        self.places.single, self.places.page = single, page
        self._lay_out_at(page)

    def is_drawn(self) -> bool:
        """Whether everything in view has its pixels, or failed to get them."""
        return self._path is not None and self.needs.are_drawn(self.in_view())

    def is_marked(self) -> bool:
        """Whether the hits of every page in view are known."""
        return self.needs.are_marked(self.in_view())

    def is_readable(self) -> bool:
        """Whether the text of every page in view is known."""
        return self.needs.are_readable(self.in_view())

    # Selecting

    def selected(self) -> Selection | None:
        return self.texts.selected()

    def select_all(self) -> None:
        """The text of the page."""
        self.texts.select_page(self._page)
        self.selection_moved()

    def copy(self) -> None:
        selected = self.selected()
        if selected is not None:
            QGuiApplication.clipboard().setText(selected.text)

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        self.texts.show_highlights(highlights)
        self.viewport().update()

    def selection_moved(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()

    # Layout

    def in_view(self) -> range:
        return self.places.in_view(self.verticalScrollBar().value())

    def point_on(self, place: QPointF, page: int | None = None) -> tuple[int, QPointF] | None:
        """The page at that place of the viewport, or the one that is asked for, and the point on it."""
        for number in self.in_view() if page is None else (page,):
            box = self.box(number)
            if page is not None or box.contains(place):
                back, _ = self.places.to_view(number, box).inverted()
                return number, back.map(place)
        return None

    def box(self, page: int) -> QRectF:
        """A page in the viewport's coordinates."""
        return self.places.box(page, self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _turn_to(self, page: int) -> None:
        if self.places.single and self.places.page != page:
            self.places.page = page
            self._lay_out()

    def _lay_out(self) -> None:
        view = self.viewport()
        self.places.arrange(view.size())
        self.verticalScrollBar().setRange(0, max(0, round(self.places.height) - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, round(self.places.width) - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self._look_again()

    def _lay_out_at(self, page: int) -> None:
        with self._in_one_move():
            self._lay_out()
            self.go_to(page)

    def _lay_out_here(self) -> None:
        """What is at the upper edge stays there."""
        with self._in_one_move():
            place = self._place()
            self._lay_out()
            self._restore(place)

    @contextmanager
    def _in_one_move(self) -> Iterator[None]:
        """Nothing is asked for until the view is where it is meant to be: on the way there other pages are in view, often far
        ones, and a child would draw them first."""
        outer, self._moving = self._moving, True
        try:
            yield
        finally:
            self._moving = outer
        self._scrolled()

    def _place(self, page: int | None = None) -> tuple[int, float]:
        """The point at the view's upper edge: a page, the one that is there or `page`, and how far down it is."""
        if not self.places.count:
            return 1, 0.0
        top = self.verticalScrollBar().value() + EDGE - 2
        page = page or self.places.at(top)
        return page, (top - self.places.top(page)) / self.places.size(page)[1]

    def _restore(self, place: tuple[int, float]) -> None:
        if self.places.count:
            page, share = place
            top = self.places.top(page) + share * self.places.size(page)[1]
            self.verticalScrollBar().setValue(round(top - EDGE + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_here()
        if self._reveal:
            self._reveal_current()

    def _scrolled(self) -> None:
        if self._moving:
            return
        bar = self.verticalScrollBar()
        page = self.places.at(bar.value() + self.viewport().height() / 3)
        at_end = bar.value() == bar.maximum()
        if page != self._page and not (at_end and self._page in self.in_view() and self._page > page):
            self._page = page
            self.page_changed.emit(page)
        self._look_again()

    def _look_again(self) -> None:
        if self._moving:
            return
        self.viewport().update()
        content = self.images.failures.get(self._page) or self.texts.text(self._page)
        self._saying.say(self._page, self.places.count, content)
        if self._path is not None and self.isVisible():
            self.needs.ask(self.in_view(), glance=self._glance)

    def _text_came(self) -> None:
        """What was selected before it is known what it says is selected now."""
        self._look_again()
        self.selection_changed.emit()

    def _hits_found(self, page: int) -> None:
        if self._reveal and self.found.current is not None and self.found.current[0] == page:
            self._reveal_current()
        self.viewport().update()

    def _reveal_current(self) -> None:
        """Scrolls so that the current hit stands in the upper half of the view."""
        if self.found.current is None or not self.places.count:
            return
        settled = self.found.settle(self.places.height_in_points(self.found.current[0]))
        if settled is None:
            return
        page, place = settled
        with self._in_one_move():
            self._turn_to(page)
            bar, height = self.verticalScrollBar(), self.viewport().height()
            top = self.places.to_view(page, self.box(page)).mapRect(place).top()
            if not 40 <= top <= height * 0.6:
                bar.setValue(round(bar.value() + top - height * 0.3))
        if self._page != page:
            self._page = page
            self.page_changed.emit(page)

    # Painting, mouse and keys

    def paintEvent(self, _: QPaintEvent) -> None:
        page_paint.paint(self.viewport(), self._theme, self, self.needs.of(self.in_view()))

    def showEvent(self, event: object) -> None:
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        self.images.rest()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._mouse.menu()
        self.menu_shown.emit(menu)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not page_keys.pressed(self, event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._reveal = False
        if not zoomed(self, event) and not page_keys.wheeled(self, event):
            super().wheelEvent(event)
