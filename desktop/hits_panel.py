"""At the left of the reader: the places in this document that have the searched words, and its outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from desktop.layouts import frame, hbox, vbox
from desktop.paint import MarkedText, Span, unmark
from desktop.theme import Theme
from desktop.widgets import label
from desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex
_SPOT = Qt.ItemDataRole.UserRole + 1
_PAGE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, eq=False)
class Spot:
    """One place: where it is in words, and its snippet."""

    where: str
    text: str
    spans: Sequence[Span]
    page: int | None
    passage: int | None

    @classmethod
    def of(cls, where: str, snippet: str, page: int | None, passage: int | None) -> Spot:
        text, spans = unmark(snippet)
        return cls(where, text, spans, page, passage)


class SpotModel(QAbstractListModel):
    def __init__(self, parent: QFrame | None = None) -> None:
        super().__init__(parent)
        self.spots: Sequence[Spot] = ()

    def show_spots(self, spots: Sequence[Spot]) -> None:
        self.beginResetModel()
        self.spots = spots
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.spots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.spots):
            return None
        spot = self.spots[index.row()]
        if role == _SPOT:
            return spot
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{spot.where}: {spot.text}"
        return None


class SpotDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def _lay_out(self, spot: Spot, width: float, rtl: bool) -> MarkedText:
        return MarkedText.lay_out(
            spot.text, spot.spans, self._theme.font("small"), max(60, width - 26), lines=3, line_height=17, rtl=rtl,
            mark_color=self._theme.color("hl_text"),
        )  # fmt: skip

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        spot = index.data(_SPOT)
        width = view.viewport().width()
        return QSize(width, round(8 + 19 + self._lay_out(spot, width, False).height + 9)) if spot else QSize(0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        spot = index.data(_SPOT)
        if not isinstance(spot, Spot):
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect, tokens = QRectF(option.rect), self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.accent_soft if selected else tokens.raised if hovered else tokens.bg))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.border))
        painter.setFont(self._theme.font("small-strong"))
        painter.setPen(QColor(tokens.muted))
        where = rect.adjusted(10, 8, -10, 0)
        where.setHeight(18)
        text = painter.fontMetrics().elidedText(spot.where, Qt.TextElideMode.ElideRight, int(where.width()))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)
        laid = self._lay_out(spot, rect.width(), rtl)
        laid.draw(painter, QPointF(rect.left() + 10, rect.top() + 27), QColor(tokens.text), QColor(tokens.hl))
        painter.restore()


class HitsPanel(QFrame):
    """`chosen` carries a row of the hits, `page_asked` a page of the outline, `searched` what was typed here."""

    chosen = Signal(int)
    page_asked = Signal(int)
    searched = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("page")
        self.setMinimumWidth(180)
        self._tabs = {"outline": self._tab(tr("Outline")), "hits": self._tab(tr("Hits"))}
        for key, button in self._tabs.items():
            button.clicked.connect(lambda _=False, key=key: self.show_tab(key))
        tabs = frame(hbox(*self._tabs.values(), None, margins=(8, 0, 8, 0), spacing=4), "tabs", 40)

        self.edit = QLineEdit()
        self.edit.setFont(theme.font("body"))
        self.edit.setPlaceholderText(tr("Find in this document"))
        self.edit.setAccessibleName(tr("Find in this document"))
        self.edit.setToolTip(tr("Find in this document (Ctrl+F)"))
        self.edit.setClearButtonEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(lambda: self.searched.emit(self.edit.text()))
        self.edit.textEdited.connect(lambda _: self._pause.start())
        self.edit.returnPressed.connect(lambda: self.chosen.emit(self.current() + 1))
        self.model = SpotModel(self)
        self.list = QListView()
        self.list.setObjectName("hits")
        self.list.setModel(self.model)
        self.list.setItemDelegate(SpotDelegate(theme, self.list))
        self.list.setAccessibleName(tr("Places with the searched words"))
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.list.activated.connect(lambda index: self.chosen.emit(index.row()))
        theme.changed.connect(self.list.viewport().update)
        self._nothing = label(theme, "", "small", "muted", wrap=True)
        self._nothing.setContentsMargins(12, 12, 12, 12)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)  # the box stays at the top
        hits = frame(vbox(frame(vbox(self.edit, margins=(10, 8, 10, 8)), "line"), self._nothing, self.list), "page")

        self._outline_model = QStandardItemModel(self)
        self.outline = QTreeView()
        self.outline.setObjectName("tree")
        self.outline.setModel(self._outline_model)
        self.outline.setHeaderHidden(True)
        self.outline.setFont(theme.font("body"))
        self.outline.setIndentation(16)
        self.outline.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.outline.setFrameShape(QFrame.Shape.NoFrame)
        self.outline.setAccessibleName(tr("Outline"))
        self.outline.clicked.connect(self._outline_chosen)
        self.outline.activated.connect(self._outline_chosen)
        self._no_outline = label(theme, tr("This document has no outline."), "small", "muted", wrap=True)
        self._no_outline.setContentsMargins(14, 12, 12, 12)
        self._no_outline.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        outline = frame(vbox(self._no_outline, self.outline, margins=(8, 4, 0, 4)), "page")
        self._stack = QStackedWidget()
        self._pages = {"outline": outline, "hits": hits}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.setLayout(vbox(tabs, self._stack))
        self.show_tab("hits")

    def _tab(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFont(self._theme.font("name"))
        button.setFixedHeight(39)
        return button

    def show_tab(self, key: str) -> None:
        for name, button in self._tabs.items():
            button.setChecked(name == key)
            button.setFont(self._theme.font("strong" if name == key else "name"))
        self._stack.setCurrentWidget(self._pages[key])

    def tab(self) -> str:
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def show_spots(self, spots: Sequence[Spot], query: str) -> None:
        self.model.show_spots(spots)
        number = f"  {len(spots)}" if query else ""
        self._tabs["hits"].setText(tr("Hits") + number)
        self._nothing.setText(
            tr("No place in this document has these words.") if query else tr("Type words to find them here.")
        )
        self._nothing.setVisible(not spots)
        self.list.setVisible(bool(spots))
        if self.edit.text() != query and not self.edit.hasFocus():
            self.edit.setText(query)

    def current(self) -> int:
        return self.list.currentIndex().row()

    def set_current(self, row: int) -> None:
        index = self.model.index(row)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def show_outline(self, outline: Sequence[tuple[str, int, int]]) -> None:
        """(title, page from 1, level) in order."""
        self._outline_model.clear()
        parents: list[tuple[int, QStandardItem]] = []
        for title, page, level in outline:
            item = QStandardItem(title)
            item.setData(page, _PAGE)
            while parents and parents[-1][0] >= level:
                parents.pop()
            (parents[-1][1] if parents else self._outline_model.invisibleRootItem()).appendRow(item)
            parents.append((level, item))
        self.outline.setVisible(bool(outline))
        self._no_outline.setVisible(not outline)
        if len(outline) <= 40:
            self.outline.expandAll()

    def _outline_chosen(self, index: QModelIndex) -> None:
        page = index.data(_PAGE)
        if isinstance(page, int):
            self.page_asked.emit(page)
