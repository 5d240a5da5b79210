"""At the left of the reader: the places in this document that have the searched words, and its outline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from desktop.parts.choices import make_choice, show_choice
from desktop.parts.fields import keep_level
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.tree_view import TreeView
from desktop.parts.widgets import label, paint_shortened
from desktop.reader.spots import Spot, SpotDelegate, SpotModel
from desktop.words.wording import tr

_PAGE = Qt.ItemDataRole.UserRole + 1
_LEAST, _MOST = 180, 340  # pixels: how narrow the panel can be made, unless its tabs need more, and what they get at most
_PADDING = 5  # of a tab, as in the style sheet


class Tab(QPushButton):
    """Elides its title where the tabs have too little room, never how many stand under it."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(title)
        self._title, self._count = title, ""
        self.setProperty("kind", "tab")
        self.setProperty("close", "true")
        self.setFont(theme.font("name"))
        self.setFixedHeight(39)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, number: int | None) -> None:
        self._count = f"  {number}" if number is not None else ""
        self.setText(self._title + self._count)

    def minimumSizeHint(self) -> QSize:
        counted = self.fontMetrics().horizontalAdvance(self._count)
        return QSize(min(48 + counted, self.sizeHint().width()), 39)

    def shown(self) -> str:
        """What of its words there is room for."""
        metrics, room = self.fontMetrics(), self.width() - 2 * _PADDING
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        room -= metrics.horizontalAdvance(self._count)
        return metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room) + self._count

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_shortened(self, self.shown())


class HitsPanel(QFrame):
    """`chosen` carries a row of the hits, `page_asked` a page of the outline, `searched` what was typed here."""

    chosen = Signal(int)
    page_asked = Signal(int)
    searched = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("page")
        self.setMinimumWidth(_LEAST)
        self.tabs: dict[str, Tab] = {}
        self._pages: dict[str, QWidget] = {}
        self._bar = hbox(None, margins=(6, 0, 6, 0), spacing=0)

        self.edit = keep_level(QLineEdit())
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
        self._unfilled: Sequence[tuple[str, int, int]] = ()  # the outline, until somebody looks at it
        self._sections: list[tuple[QStandardItem, int]] = []  # and the page where each begins, in the outline's order
        self._page = 1
        self.outline = TreeView(theme)
        self.outline.setModel(self._outline_model)
        self.outline.setHeaderHidden(True)
        self.outline.setFont(theme.font("body"))
        self.outline.setIndentation(16)
        self.outline.setEditTriggers(TreeView.EditTrigger.NoEditTriggers)
        self.outline.setFrameShape(QFrame.Shape.NoFrame)
        self.outline.setAccessibleName(tr("Outline"))
        self.outline.clicked.connect(self._outline_chosen)
        self.outline.activated.connect(self._outline_chosen)
        self._no_outline = label(theme, tr("This document has no outline."), "small", "muted", wrap=True)
        self._no_outline.setContentsMargins(14, 12, 12, 12)
        self._no_outline.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        outline = frame(vbox(self._no_outline, self.outline, margins=(8, 4, 0, 4)), "page")
        self._stack = QStackedWidget()
        self.setLayout(vbox(frame(vbox(self._bar), "tabs", 40), self._stack))
        self.add_tab("outline", tr("Outline"), outline)
        self.add_tab("hits", tr("Hits"), hits)
        self.show_tab("hits")

    def add_tab(self, key: str, title: str, page: QWidget) -> None:
        """Before the pictures of the pages, which stand last."""
        button = self.tabs[key] = Tab(self._theme, title)
        make_choice(button, lambda: self.show_tab(key))
        last = self.tabs.get("pages")
        self._bar.insertWidget(self._bar.indexOf(last) if last not in (None, button) else self._bar.count() - 1, button)
        self._pages[key] = page
        self._stack.addWidget(page)
        self._make_room()

    def _make_room(self) -> None:
        """For the words of the tabs, whichever is chosen. Never less than there was: nothing moves to and fro."""
        metrics = QFontMetrics(self._theme.font("strong"))
        needed = sum(metrics.horizontalAdvance(tab.text()) + 2 * _PADDING + 2 for tab in self.tabs.values()) + 12
        self.setMinimumWidth(max(self.minimumWidth(), min(needed, _MOST)))

    def show_count(self, key: str, number: int | None) -> None:
        """How many stand under a tab, beside its title; None says nothing."""
        self.tabs[key].show_count(number)
        self._make_room()

    def show_tab(self, key: str) -> None:
        if key == "outline":
            self._fill_outline()
        for name, button in self.tabs.items():
            show_choice(button, name == key)
            button.setFont(self._theme.font("strong" if name == key else "name"))
        self._stack.setCurrentWidget(self._pages[key])

    def list_in_front(self) -> QWidget:
        """What has the keyboard there."""
        return {"hits": self.list, "outline": self.outline}.get(self.tab(), self._pages[self.tab()])

    def tab(self) -> str:
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def show_spots(self, spots: Sequence[Spot], query: str, *, searchable: bool = True) -> None:
        """`searchable`: whether there is a text in which words could be found; else nobody must think that it has none."""
        self.model.show_spots(spots)
        self.show_count("hits", len(spots) if query else None)
        nothing = tr("No place in this document has these words.") if query else tr("Type words to find them here.")
        if query and not searchable:
            nothing = tr("The text of this document is not on this laptop, or it has none: words cannot be found in it.")
        self._nothing.setText(nothing)
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
        """(title, page from 1, level) in order. A long one costs more than a page: it waits until somebody looks at it."""
        self._outline_model.clear()
        self._sections = []
        self._unfilled = outline
        self.outline.setVisible(bool(outline))
        self._no_outline.setVisible(not outline)
        if self.tab() == "outline":
            self._fill_outline()

    def _fill_outline(self) -> None:
        outline, self._unfilled = self._unfilled, ()
        if not outline:
            return
        parents: list[tuple[int, QStandardItem]] = []
        for title, page, level in outline:
            item = QStandardItem(title)
            item.setData(page, _PAGE)
            while parents and parents[-1][0] >= level:
                parents.pop()
            (parents[-1][1] if parents else self._outline_model.invisibleRootItem()).appendRow(item)
            self._sections.append((item, page))
            parents.append((level, item))
        if len(outline) <= 40:
            self.outline.expandAll()
        self.show_page(self._page)

    def show_page(self, page: int) -> None:
        """Chooses, in the outline, the first section that begins on a page, else the one that goes on there."""
        self._page = page
        here = [item for item, begins in self._sections if begins == page][:1]
        before = [item for item, begins in self._sections if begins < page][-1:]
        index = next((item.index() for item in (*here, *before)), QModelIndex())
        self.outline.setCurrentIndex(index)
        if index.isValid():
            self.outline.scrollTo(index)

    def _outline_chosen(self, index: QModelIndex) -> None:
        page = index.data(_PAGE)
        if isinstance(page, int):
            self.page_asked.emit(page)
