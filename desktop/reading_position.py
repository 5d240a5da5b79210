"""Where one stopped in a document: kept when a page has been looked at for a moment, and at once when one leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.shelf import Shelf

_MOMENT = 1500  # ms
Position = tuple[str, str, int, int]  # the document, the sha256 of its file, the page, and how many there are


class ReadingPosition(QObject):
    """`where` says where one is now; None where there are no pages."""

    def __init__(self, shelf: Shelf, where: Callable[[], Position | None], parent: QObject) -> None:
        super().__init__(parent)
        self._shelf, self._where = shelf, where
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_MOMENT)
        self._moment.timeout.connect(self._keep)

    def moved(self) -> None:
        self._moment.start()

    def leave(self) -> None:
        if self._moment.isActive():
            self._moment.stop()
            self._keep()

    def _keep(self) -> None:
        if (position := self._where()) is not None:
            self._shelf.read(lambda library: library.personal.record_position(*position), lambda _: None, lambda _: None)
