"""Where one stopped in a document: kept when a page has been looked at for a moment, and at once when one leaves.

It is written as what is personal is, also while the window closes; who shows it is told when it stands there.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal

from desktop.personal.personal_shelf import PersonalShelf
from desktop.reader.reader_page import Position, ReaderPage
from resources.own.personal import Personal

_MOMENT = 1500  # ms


class ReadingPosition(QTimer):
    """Lives as long as its reader. `kept` when a place was written, in its turn: what was read before does not know it."""

    kept = Signal()

    def __init__(self, personal: PersonalShelf, reader: ReaderPage) -> None:
        super().__init__(reader)
        self._personal = personal
        self._last: Position | None = None  # as it was when a page was turned: the reader may be reading anew when one leaves
        self.setSingleShot(True)
        self.setInterval(_MOMENT)
        self.timeout.connect(self._keep)
        reader.moved.connect(self._moved)
        reader.left.connect(self._leave)
        personal.leaving.connect(self._leave)

    def _moved(self, position: Position) -> None:
        if position != self._last:  # else the library has changed, and the same page is there again
            self._last = position
            self.start()

    def _leave(self) -> None:
        if self.isActive():
            self.stop()
            self._keep()
        self._last = None

    def _keep(self) -> None:
        if self._last is not None:
            self._personal.keep(partial(_record, self._last), self.kept.emit, lambda _: None)


def _record(position: Position, personal: Personal) -> None:
    personal.record_position(*position)
