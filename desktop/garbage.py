"""When Python looks for circles of objects that nobody holds: among all of them only while nobody does anything.

Left to itself it does so in the middle of a search or of a painting, and takes 60 to 75 ms on a library of 100,000 documents:
one key in a hundred. What is made while the window begins stays until it ends, and is not looked at again.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_YOUNG, _OLDER, _NEVER = 20_000, 10, 1_000_000_000
_LOOK = 30_000  # milliseconds
_LONGEST = 300.0  # seconds after which it is done even if somebody types


class Garbage(QObject):
    """One for the process. `quiet` says whether nobody does anything now."""

    def __init__(self, quiet: Callable[[], bool]) -> None:
        super().__init__()
        self._quiet, self._last = quiet, time.monotonic()
        gc.set_threshold(_YOUNG, _OLDER, _NEVER)
        self.timer = QTimer(self)
        self.timer.setInterval(_LOOK)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    def settle(self) -> None:
        """The window has begun: what there is now stays."""
        gc.collect()
        gc.freeze()

    def begin_again(self) -> None:
        """Another window takes the place of the one that is there."""
        gc.unfreeze()

    def _look(self) -> None:
        if self._quiet() or time.monotonic() - self._last > _LONGEST:
            gc.collect()
            self._last = time.monotonic()
