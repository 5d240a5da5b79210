"""That waiting sees what holds only for a moment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.support.screens import wait_until


def test_what_held_when_it_was_looked_at_is_not_asked_again(qapp: QApplication) -> None:
    looks = iter((False, True, False))
    wait_until(lambda: next(looks), "it holds")
    assert next(looks) is False


def test_nothing_comes_between_the_look_and_whoever_waited(qapp: QApplication) -> None:
    """A button that is pressed and comes back at the next turn of the loop."""
    came: list[str] = []
    QTimer.singleShot(0, qapp, lambda: came.append("first"))

    def look() -> bool:
        if came == ["first"]:
            QTimer.singleShot(0, qapp, lambda: came.append("second"))
            return True
        return False

    wait_until(look, "the first has come")
    assert came == ["first"]
    wait_until(lambda: came == ["first", "second"], "and the second")


def test_what_never_holds_and_what_raises_are_told(qapp: QApplication) -> None:
    with pytest.raises(TimeoutError, match="waited in vain until it holds"):
        wait_until(lambda: False, "it holds", 20)
    looks = iter((False,))
    with pytest.raises(StopIteration):
        wait_until(lambda: next(looks), "it holds")
