"""A question with two answers, before something is done that one may not want. It blocks nothing else: no loop of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_Icon, _Answer = QMessageBox.Icon, QMessageBox.StandardButton


def ask(
    parent: QWidget, title: str, words: str, agreed: Callable[[], object], *, yes: str = "", opens: bool = False,
    warns: bool = False,
) -> QMessageBox:  # fmt: skip
    """`agreed` when the person has; `yes` are the words of that button, which `opens` something elsewhere. The words are
    plain text: a file, a title, an address may be called anything. Enter alone agrees to nothing."""
    answer = _Answer.Open if opens else _Answer.Yes
    box = QMessageBox(_Icon.Warning if warns else _Icon.Question, title, words, answer | _Answer.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setDefaultButton(_Answer.Cancel)
    if yes:
        box.button(answer).setText(yes)
    box.button(answer).clicked.connect(lambda: agreed())
    box.open()
    return box
