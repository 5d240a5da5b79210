"""The rows of a long card: what is seen at once stands there at once, the rest a few in each turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.layouts import clear

_AT_ONCE, _A_TURN = 12, 2


class Gradually(QObject):
    """Fills `body`, and nothing else does."""

    def __init__(self, body: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._left: list[Callable[[], QWidget]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._add(_A_TURN))

    def fill(self, rows: Sequence[Callable[[], QWidget]]) -> None:
        """In the place of what is there."""
        clear(self._body)
        self._left = list(rows)
        self._add(_AT_ONCE)
        if self._left:
            self._timer.start()

    @property
    def is_done(self) -> bool:
        return not self._left

    def _add(self, count: int) -> None:
        now, self._left = self._left[:count], self._left[count:]
        for make in now:
            self._body.addWidget(make())
        if not self._left:
            self._timer.stop()
