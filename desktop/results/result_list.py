"""The list in which results stand: how it is opened from by key and by mouse. What its rows are, `results_model.py` says."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from desktop.parts.theme import Theme
from desktop.results.result_delegate import ResultDelegate


class ResultList(QListView):
    """Enter opens, Ctrl+Enter in a tab of its own, the middle button in one behind; Space shows or hides the preview."""

    entered = Signal()
    entered_beside = Signal(bool)  # whether behind what is shown
    space = Signal()

    def __init__(self, theme: Theme, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ResultDelegate(theme, self))
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.entered_beside.emit(False)
            else:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.space.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)  # which chooses the row
        if event.button() == Qt.MouseButton.MiddleButton and self.indexAt(event.position().toPoint()).isValid():
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))
            self.entered_beside.emit(True)
