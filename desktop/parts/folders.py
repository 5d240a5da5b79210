"""Folders and files that somebody names: chosen in the system's own dialog, or dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_folder(window: QWidget, title: str, chosen: Callable[[str], object], start: str = "") -> None:
    """The dialog, which begins at `start`; nothing happens where it is cancelled."""
    dialog = QFileDialog(window, title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def choose_file_to_save(window: QWidget, title: str, name: str, chosen: Callable[[str], object]) -> None:
    """Where a file is to be written, which is called `name` unless something else is typed."""
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def choose_file(window: QWidget, title: str, chosen: Callable[[str], object], filters: str = "") -> None:
    """One that is there."""
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if filters:
        dialog.setNameFilter(filters)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def dropped(event: QDropEvent) -> list[Path]:
    """What of this computer is dropped, files too."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
