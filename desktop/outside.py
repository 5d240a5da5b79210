"""Before a file is handed to another program that may run what is in it, the person is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import opening, wording
from desktop.wording import tr
from resources.models import File


def ask_first(parent: QWidget, file: File, hand_over: Callable[[], None]) -> None:
    """`hand_over` at once where the file can run nothing, else when the person has agreed."""
    if not opening.can_run(file):
        hand_over()
        return
    ask = QMessageBox(
        QMessageBox.Icon.Warning,
        tr("Open with the system’s program"),
        tr("“{name}” can contain parts that run on this laptop. Open it only if you trust who published it.").format(
            name=wording.ltr(file.name)
        ),
        QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel,
        parent,
    )
    ask.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called anything
    ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ask.setDefaultButton(QMessageBox.StandardButton.Cancel)
    ask.button(QMessageBox.StandardButton.Open).clicked.connect(hand_over)
    ask.open()
