"""Where everything stands, on the status line where that is worth saying: on a stick, in a place that all here share, on a
share of the network. On a write-protected stick it asks, once, where what is private is to be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from desktop.parts import folders
from desktop.words import error_words
from desktop.words.wording import later, tr
from resources import portable
from resources.store import residence
from resources.store.residence import Remark

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow
    from resources.library import Library

_SHORT = {  # icon and words
    "stick": ("usb", later("On the stick")),
    "stick_memory": ("usb", later("Write-protected stick: your notes are gone when you close")),
    "stick_folder": ("usb", later("Write-protected stick: your notes are kept elsewhere")),
    "shared": ("users", later("Kept by the administrator for everybody")),
    "network": ("network", later("On a network share")),
}


class Residing:
    """Of a window. `again` starts the program anew."""

    def __init__(self, window: MainWindow, again: Callable[[], None]) -> None:
        self._window, self._again = window, again
        self.question: QMessageBox | None = None
        window.usable.connect(self._look)

    def _look(self) -> None:
        if self._window.shelf.is_open:
            self._window.shelf.read(_remarks, self._show, lane="beside")
        self._ask()

    def _show(self, remarks: Sequence[Remark]) -> None:
        if shown := [remark for remark in remarks if remark.code in _SHORT]:
            icon, words = _SHORT[shown[0].code]
            whole = "\n".join(error_words.said(remark.message) for remark in shown)
            self._window.status.show_place(icon, tr(words), whole)

    def _ask(self) -> None:
        stick = self._window.shelf.home.stick
        if stick is None or not stick.asks:
            return
        portable.choose(None)  # asked once, whatever is answered
        words = tr(
            "You can read and search as always. Where are your notes, and what you have read, to be kept? Nothing is written "
            "on this computer unless you choose a folder of it."
        )
        none, title = QMessageBox.StandardButton.NoButton, tr("This stick is write-protected")
        box = self.question = QMessageBox(QMessageBox.Icon.Question, title, words, none, self._window)
        memory = box.addButton(tr("In memory, until I close"), QMessageBox.ButtonRole.RejectRole)
        folder = box.addButton(tr("In a folder…"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(memory)
        box.setEscapeButton(memory)
        folder.clicked.connect(self._choose)
        box.open()

    def _choose(self) -> None:
        folders.choose_folder(self._window, tr("Folder for your notes"), self.keep_in)

    def keep_in(self, folder: str) -> None:
        portable.choose(Path(folder))
        self._again()


def _remarks(library: Library) -> Sequence[Remark]:
    return residence.remarks(library.home)
