"""What we ask of the Qt binding itself, before we build on a release of it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_keep_the_count_of_none() -> None:
    """PySide6 6.12.0 gave one reference of None away with each such call and aborted the program in the end."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
