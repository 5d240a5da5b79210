"""Shows one picture, fitted or at a size of one's choice. Its pixels come from a child process, which alone decodes it."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame

from desktop.document_view import Highlight, OnePage, Selection, Which, share, zoomed
from desktop.documents.viewers import Picture, Viewers
from desktop.parts.layouts import hold_bars
from desktop.parts.theme import Theme
from desktop.shelf import Look
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.words.marking import Marker

_EDGE = 16
_ZOOMS = (0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class ImageView(OnePage, QAbstractScrollArea):
    """A `DocumentView` of one page. `shown` once there is something to see, `failed` carries the error where there is not."""

    page_changed = Signal(int)
    zoom_changed = Signal(str)
    selection_changed = Signal()
    highlight_chosen = Signal(int)
    link_asked = Signal(str)
    failed = Signal(object)
    shown = Signal()

    def __init__(self, theme: Theme, viewers: Viewers, channel: str) -> None:
        super().__init__()
        self._theme, self._viewers, self._channel = theme, viewers, channel
        self.setObjectName("desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture"))
        hold_bars(self)
        self._path: Path | None = None
        self._picture: Picture | None = None
        self._wanted = 0  # pixels across that were asked for
        self._zoom: float | None = None  # None: the whole picture is in view
        self._grabbed: QPoint | None = None
        theme.changed.connect(self.viewport().update)

    def show_picture(self, path: Path, name: str) -> None:
        self._path, self._picture, self._wanted, self._zoom = path, None, 0, None
        self.setAccessibleName(tr("Picture: {name}").format(name=name))
        self._lay_out()

    @property
    def image(self) -> QImage | None:
        return self._picture.image if self._picture else None

    def is_drawn(self) -> bool:
        """Whether its pixels are as many as its place on the screen asks for."""
        return self._picture is not None and self._wanted_now() <= self._wanted

    # Sizes

    def _scale(self) -> float:
        """Logical pixels of the screen per pixel of the picture; never more than one to one when it is fitted."""
        if self._picture is None:
            return 1.0
        if self._zoom is not None:
            return self._zoom
        view, picture = self.maximumViewportSize(), self._picture
        return max(0.01, min(1.0, (view.width() - 2 * _EDGE) / picture.width, (view.height() - 2 * _EDGE) / picture.height))

    def _wanted_now(self) -> int:
        across = self._picture.width * self._scale() if self._picture else self.viewport().width()
        most = self._picture.width if self._picture else across * self.devicePixelRatioF()
        return max(1, round(min(across * self.devicePixelRatioF(), most)))

    def _lay_out(self) -> None:
        view, scale = self.viewport(), self._scale()
        larger = self._picture if self._zoom is not None else None  # one that is fitted is never scrolled
        width = round(larger.width * scale) + 2 * _EDGE if larger else 0
        height = round(larger.height * scale) + 2 * _EDGE if larger else 0
        for bar, whole, seen in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        view.update()
        if self._path is not None and self._wanted_now() > self._wanted:
            self._wanted = self._wanted_now()
            self._viewers.picture(self._channel, self._path, self._wanted, self._show, self._fail)

    def _show(self, picture: Picture) -> None:
        first, self._picture = self._picture is None, picture
        self._lay_out()
        if first:
            self.shown.emit()

    def _fail(self, error: FieldshelfError) -> None:
        self._path = None
        self.failed.emit(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.color("desk"))
        if self._picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale, view = self._scale(), self.viewport()
        width, height = self._picture.width * scale, self._picture.height * scale
        left = (view.width() - width) / 2 if width + 2 * _EDGE <= view.width() else _EDGE - self.horizontalScrollBar().value()
        top = (view.height() - height) / 2 if height + 2 * _EDGE <= view.height() else _EDGE - self.verticalScrollBar().value()
        box = QRectF(round(left), round(top), round(width), round(height))
        painter.fillRect(box, self._theme.color("paper"))  # behind what is transparent
        painter.drawImage(box, self._picture.image)

    # As a document

    @property
    def page_count(self) -> int:
        return 1

    def go_to(self, page: int) -> None:
        pass

    def mark(self, marker: Marker | None, *, language: str | None = None, pages: Sequence[int] = ()) -> None:
        pass

    def show_hit(self, page: int | None, passage: int | None, which: Which = Which.BEST) -> None:
        pass

    def step_hit(self, step: int) -> bool:
        return False

    def zoom(self, steps: int) -> None:
        now = self._scale()
        larger = [zoom for zoom in _ZOOMS if zoom > now + 0.005]
        smaller = [zoom for zoom in _ZOOMS if zoom < now - 0.005]
        self._set_zoom((larger[0] if larger else _ZOOMS[-1]) if steps > 0 else (smaller[-1] if smaller else _ZOOMS[0]))

    def zoom_words(self) -> str:
        return tr("Fit") if self._zoom is None else f"{self._zoom:.0%}"

    def fit(self) -> None:
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._lay_out()
        self.zoom_changed.emit(self.zoom_words())

    def look(self) -> Look:
        return Look(
            share(self.verticalScrollBar()), share(self.horizontalScrollBar()), f"{self._zoom:.0%}" if self._zoom else ""
        )

    def show_look(self, look: Look) -> None:
        with contextlib.suppress(ValueError):
            self._set_zoom(min(_ZOOMS[-1], max(_ZOOMS[0], float(look.zoom.removesuffix("%")) / 100)))
        for bar, way in ((self.verticalScrollBar(), look.above), (self.horizontalScrollBar(), look.across)):
            bar.setValue(round(way * bar.maximum()))

    def selected(self) -> Selection | None:
        return None

    def select_all(self) -> None:
        pass

    def copy(self) -> None:
        if self._picture is not None:
            QApplication.clipboard().setImage(self._picture.image)

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        pass

    # With the mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoomed(self, event):
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            moved = event.position().toPoint() - self._grabbed
            self._grabbed = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._grabbed = None

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
