"""Documents in a list that a person keeps: rows as in results, moved and taken away by keyboard and by mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QListWidget, QListWidgetItem

from desktop.parts.theme import Theme
from desktop.results.result_delegate import Placer, ResultDelegate, absolute
from desktop.results.results_model import ROW, Row, row_of_entry
from desktop.shelf import Place
from desktop.words import wording
from desktop.words.wording import tr
from resources.models import Document
from resources.store.entry import Entry
from resources.store.status import Status


@dataclass(frozen=True, eq=False)
class KeptRow(Row):
    """A row with the number of the record that it shows, and where it opens; None where the document is gone."""

    number: int = 0
    place: Place | None = None
    aside: str = ""  # at the end of the last line

    def words(self) -> str:
        said = super().words() if self.place is not None else wording.listed((self.title, self.caution))
        return wording.listed((said, self.snippet, self.aside))


class _Delegate(ResultDelegate):
    """As in results; a document that is gone is nowhere, and has no languages."""

    def _last_line(
        self, painter: QPainter, row: Row, inner: Placer, left: float, top: float, width: float, selected: bool, rtl: bool
    ) -> None:
        aside = row.aside if isinstance(row, KeptRow) else ""
        if aside:
            font = self._theme.font("small")
            wide = QFontMetricsF(font).horizontalAdvance(aside) + 1
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(inner.box(left + width - wide, top, wide, 20), absolute(rtl), aside)
            width -= wide + 20
        if not isinstance(row, KeptRow) or row.place is not None:
            super()._last_line(painter, row, inner, left, top, width, selected, rtl)


def kept_row(
    number: int, entry: Entry | None, place: Place, snippet: str = "", caution: str = "", aside: str = ""
) -> KeptRow:  # fmt: skip
    """`caution` stands in front of what the document itself has to say."""
    if entry is None:
        identifier, institute = place.document_id, place.document_id.partition("/")[0]
        gone = Entry(
            Document(identifier, "reference", {}), 0, Status("unknown"), None, "", institute, True, frozenset(), ()
        )  # fmt: skip
        words = tr("This document is not in this library any more.")
        return KeptRow(gone, identifier, snippet=snippet, caution=words, number=number, aside=aside)
    plain = row_of_entry(entry, wording.interface())
    file = next((file for file in entry.document.files if file.sha256 == place.sha256), plain.file)
    language = place.language or plain.language
    return KeptRow(
        entry,
        plain.title,
        snippet=snippet,
        file=file,
        language=language,
        page=place.page,
        pages=[place.page] if place.page else [],
        caution=caution or wording.caution(entry, language),
        number=number,
        place=place,
        aside=aside,
    )


class RowList(QListWidget):
    """`entered` and `removed` carry a row, `ordered` the numbers in their new order, where rows can be moved."""

    entered = Signal(object)
    removed = Signal(object)
    ordered = Signal(object)

    def __init__(self, theme: Theme, name: str, *, movable: bool = False) -> None:
        super().__init__()
        self._movable = movable
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.model().rowsMoved.connect(lambda *_: self._say_order())
        self.itemDoubleClicked.connect(lambda item: self.entered.emit(item.data(ROW)))
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[KeptRow]) -> None:
        """The chosen one stays chosen, where it is still there; else the one that took its place."""
        current, at = self.current(), self.currentRow()
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.words())
            self.addItem(item)
        same = next((n for n, row in enumerate(rows) if current is not None and row.number == current.number), at)
        self.setCurrentRow(min(max(0, same), len(rows) - 1))

    def rows(self) -> list[KeptRow]:
        return [self.item(number).data(ROW) for number in range(self.count())]

    def current(self) -> KeptRow | None:
        item = self.currentItem()
        row = item.data(ROW) if item is not None else None
        return row if isinstance(row, KeptRow) else None

    def move_row(self, step: int) -> None:
        """The chosen row, up or down."""
        at, to = self.currentRow(), self.currentRow() + step
        if self._movable and 0 <= at < self.count() and 0 <= to < self.count():
            item = self.takeItem(at)
            self.insertItem(to, item)
            self.setCurrentRow(to)
            self._say_order()

    def _say_order(self) -> None:
        self.ordered.emit(self.rows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.entered.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.removed.emit(row)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
