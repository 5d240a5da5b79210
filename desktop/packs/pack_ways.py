"""The ways by which a pack comes to the window: the folder is chosen, dropped on the window, or was clicked outside.

Whatever is brought goes to `Importing`, which finds out what it is; nothing is read here. A file that is no pack was dropped
by somebody who wonders what it is: that goes to `Identifying`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from desktop.brought import is_brought
from desktop.identify.identifying import Identifying
from desktop.packs.importing import Importing
from desktop.parts.folders import choose_folder, dropped
from desktop.shelf import Shelf
from desktop.words.wording import tr
from resources.library import Library


class PackWays(QObject):
    """Watches what is dropped on `window`."""

    def __init__(self, window: QMainWindow, shelf: Shelf, importing: Importing) -> None:
        super().__init__(window)
        self._window, self._shelf, self._importing = window, shelf, importing
        self.identifying = Identifying(shelf)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def choose(self) -> None:
        """The system's own dialog, for a folder; where an import runs or is asked about, that is shown instead."""
        if self._importing.step in ("importing", "question", "choice"):
            self._importing.asked.emit()
            return
        title = tr("Folder of the pack, or the stick that it is on")
        choose_folder(self._window, title, lambda folder: self.bring([Path(folder)]))

    def bring(self, places: Sequence[Path]) -> None:
        """Nothing where the library could not be opened."""
        if self._shelf.is_open:
            self._importing.open(places)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and dropped(event):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and (places := dropped(event)):
            event.setDropAction(Qt.DropAction.CopyAction)  # whoever dropped it keeps it
            event.accept()
            self._take(places)
            return True
        return False

    def _take(self, places: Sequence[Path]) -> None:
        """Folders and packs go before files; what of it is a folder, or a pack, is found out elsewhere: it may take long."""

        def packs(_: Library) -> list[Path]:
            return [path for path in places if is_brought(path.name) or path.is_dir()]

        def found(packs: list[Path]) -> None:
            if packs:
                self.bring(packs)
            else:
                self.identifying.look_at(places)

        if self._shelf.is_open:
            self._shelf.read(packs, found, lane="viewer")
