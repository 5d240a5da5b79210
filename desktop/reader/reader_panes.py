"""The reader's three panes: places at the left, the document, what is known about it at the right. Their widths are kept.

Where there is no room for all of them, one that is asked for stands in the place of another until somebody turns to the
document again.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.settings import Settings

# Where the window is narrower than it may be: what is known goes first, then the places. Without the rail at its edge.
_FOR_INFO, _FOR_PLACES = 1180 - 56, 760
_LEFT, _RIGHT = 248, 272


class ReaderPanes(QSplitter):
    def __init__(self, settings: Settings, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings, self._left, self._middle, self._right = settings, left, middle, right
        self._asked: QWidget | None = None  # the pane for which there is no room, and which was asked for all the same
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for number, widget in enumerate((left, middle, right)):
            self.addWidget(widget)
            self.setStretchFactor(number, int(number == 1))
        kept = settings.table("reader")
        widths = [
            value if isinstance(value, int) and 100 <= value <= 900 else usual
            for value, usual in ((kept.get("left"), _LEFT), (kept.get("right"), _RIGHT))
        ]
        self.setSizes([widths[0], 1280 - 56 - sum(widths), widths[1]])
        self._info_wanted = kept.get("info") is not False
        self._keeping = QTimer(self)  # while a handle is dragged there are many widths a second
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(400)
        self._keeping.timeout.connect(self._keep)
        self.splitterMoved.connect(lambda *_: self._keeping.start())

    def toggle_info(self) -> None:
        if self.width() < _FOR_INFO:
            self._asked = None if self._asked is self._right else self._right
        else:
            self._info_wanted = not self._info_wanted
            self._settings.put("reader", {"info": self._info_wanted})
        self._arrange(self.width())

    def show_places(self) -> None:
        """At the left, or in the place of the document."""
        self._asked = self._left
        self._arrange(self.width())

    def show_document(self) -> bool:
        """Whether something else stood there."""
        covered = self._middle.isHidden()
        self._asked = None
        self._arrange(self.width())
        return covered

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        info, places = width >= _FOR_INFO, width >= _FOR_PLACES
        if (self._asked is self._right and info) or (self._asked is self._left and places):
            self._asked = None
        self._right.setVisible(self._asked is self._right or (self._info_wanted and info))
        self._left.setVisible(self._asked is self._left or (self._asked is None and places))
        self._middle.setVisible(self._asked is None or places)

    def _keep(self) -> None:
        left, _, right = self.sizes()
        widths = {"left": left if self._left.isVisible() else None, "right": right if self._right.isVisible() else None}
        self._settings.put("reader", {side: width for side, width in widths.items() if width})
