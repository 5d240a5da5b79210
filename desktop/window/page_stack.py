"""The pages of the window: each is made when it is first asked for, and shows the library as it is when it is seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.overview import Overview
from desktop.window import page_making, window_state

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow


class PageStack(QStackedWidget):
    """A page that has `show_overview(overview)` is told what the library holds; one that has `load()` reads it itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._overview: Overview | None = None
        self._made: dict[str, QWidget] = {}
        self._behind: set[str] = set()  # pages that do not show yet what the library has become

    @property
    def made(self) -> Mapping[str, QWidget]:
        """Those that were shown, or are about to be, by their keys."""
        return self._made

    @property
    def overview(self) -> Overview | None:
        return self._overview

    def page(self, key: str) -> QWidget:
        """The page of that key, as the library is now; made now if it was never shown."""
        if key not in self._made:
            made = self._made[key] = page_making.make(key, self._window)
            self.addWidget(made)
            window_state.restore_panes(key, made, self._window.settings)
            self._behind.add(key)
        widget = self._made[key]
        if key in self._behind and self._overview is not None:
            self._behind.discard(key)
            if hasattr(widget, "show_overview"):
                widget.show_overview(self._overview)
        return widget

    def load(self, key: str) -> None:
        """Has the page read anew what it shows."""
        if hasattr(widget := self.page(key), "load"):
            widget.load()

    def take(self, found: Overview) -> bool:
        """What the library holds now; False where that is nothing new. Pages that nobody sees wait until somebody does."""
        if found == self._overview:
            return False
        self._overview = found
        self._behind.update(self._made)
        return True
