"""Small pictures of a PDF's pages, at the left of the reader. Only those that are looked at are asked for; none where there is
little memory: the numbers lead to their pages all the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.parts.theme import Theme
from desktop.pdf.page_images import Needed, PageImages
from desktop.pdf.pages import Pages
from desktop.words.wording import tr

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _HIGHEST, _NUMBER = 112, 168, 24  # of a picture, and the line below it with the page's number
_KEPT_BYTES = 8_000_000


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: Sequence[tuple[float, float]] = ()

    def show(self, sizes: Sequence[tuple[float, float]]) -> None:
        self.beginResetModel()
        self.sizes = sizes
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr("Page {n}").format(n=index.row() + 1)
        return None


class Thumbnails(QListView):
    """`page_asked` carries the page that was chosen."""

    page_asked = Signal(int)

    def __init__(self, theme: Theme, pages: Pages, channel: str) -> None:
        super().__init__()
        self._theme = theme
        self._images = PageImages(pages, f"{channel} small", self._arrived, _KEPT_BYTES)
        self._turn, self._page = 0, 1
        self._pictures = not pages.small
        self._pages = _Model(self)
        self.setObjectName("hits")
        self.setModel(self._pages)
        self.setItemDelegate(_Delegate(theme, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.page_asked.emit(index.row() + 1))
        self.activated.connect(lambda index: self.page_asked.emit(index.row() + 1))
        self.verticalScrollBar().valueChanged.connect(self._ask)
        theme.changed.connect(self.viewport().update)

    def show_document(self, path: Path | None, sizes: Sequence[tuple[float, float]]) -> None:
        """Sizes in points, as the pages stand upright."""
        self._images.show(path)
        self._turn = 0
        self._pages.show(sizes)
        self._ask()

    def show_turned(self, turn: int) -> None:
        """All pages rotated by so many quarters, clockwise."""
        self._turn = turn % 4
        self._arrived()

    def show_page(self, page: int) -> None:
        """Where nobody sees it, it is only kept in mind: to lay out the pages of a long document takes its time."""
        self._page = page
        if not self.isVisible():
            return
        index = self._pages.index(page - 1)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def needed(self, row: int) -> Needed:
        """The picture of a page in device pixels."""
        width, height = self._pages.sizes[row] if not self._turn % 2 else reversed(self._pages.sizes[row])
        scale = min(_WIDTH / width, _HIGHEST / height) * self.devicePixelRatioF()
        return Needed(row + 1, max(1, round(width * scale)), max(1, round(height * scale)), self._turn, QRect())

    @property
    def images(self) -> PageImages:
        return self._images

    def is_drawn(self) -> bool:
        return not self._pictures or all(self._images.is_sharp(self.needed(row)) for row in self._rows_in_view())

    def _rows_in_view(self) -> range:
        rows = self._pages.rowCount()
        first = self.indexAt(self.viewport().rect().center() * 0).row() if rows else -1
        if first < 0:
            return range(0)
        height = max(1, self.visualRect(self._pages.index(first)).height())
        return range(first, min(rows, first + self.viewport().height() // height + 2))

    def _ask(self) -> None:
        if self.isVisible() and self._pictures:
            self._images.want([self.needed(row) for row in self._rows_in_view()], ())

    def _arrived(self) -> None:
        self.viewport().update()
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_page(self._page)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: Thumbnails) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        return QSize(_WIDTH, 8 + _HIGHEST + _NUMBER)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        needed = self._list.needed(index.row())
        rect, theme = QRectF(option.rect), self._theme
        ratio = self._list.devicePixelRatioF()
        width, height = needed.width / ratio, needed.height / ratio
        box = QRectF(rect.center().x() - width / 2, rect.top() + 8 + (_HIGHEST - height) / 2, width, height)
        image = self._list.images.whole(needed)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(box, theme.color("paper"))
        if image is not None:
            painter.drawImage(box, image)
        painter.setPen(QPen(theme.color("accent" if selected else "paper_edge"), 2 if selected else 1))
        painter.drawRect(box)
        painter.setPen(theme.color("accent_text" if selected else "muted"))
        painter.setFont(theme.font("small-strong" if selected else "small"))
        below = QRectF(rect.left(), rect.bottom() - _NUMBER, rect.width(), _NUMBER)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), str(index.row() + 1))
        painter.restore()
