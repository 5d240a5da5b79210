"""What takes longer than a turn of the event loop may: in pieces, with whatever else waits between them."""

from __future__ import annotations

import collections
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.parts.layouts import clear

_AT_ONCE = 12  # rows of a card: as many as are seen


class InTurns(QObject):
    """Does one thing after the other, each in a turn of its own; what is begun anew takes the place of what is left."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: collections.deque[Callable[[], object]] = collections.deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    def do(self, things: Iterable[Callable[[], object]], at_once: int = 0) -> None:
        """The first `at_once` of them now."""
        self._left = collections.deque(things)
        self._timer.start()
        for _ in range(at_once):
            self._next()

    @property
    def is_done(self) -> bool:
        return not self._left

    def _next(self) -> None:
        if self._left:
            self._left.popleft()()
        if not self._left:
            self._timer.stop()


class Gradually(InTurns):
    """The rows of a long card: what is seen at once stands there at once. Fills `body`, and nothing else does."""

    def __init__(self, body: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body

    def fill(self, rows: Sequence[Callable[[], QWidget]]) -> None:
        """In the place of what is there."""
        clear(self._body)
        self.do((partial(self._add, make) for make in rows), _AT_ONCE)

    def _add(self, make: Callable[[], QWidget]) -> None:
        self._body.addWidget(make())
