"""What the first key and the first document need, there before they come: loaded and made step by step, while nobody waits."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow

# Each loads what it needs of those before it. On the main thread: PySide's classes are not safe to load on two at once.
_MODULES = (
    "desktop.results.result_delegate", "desktop.search.facets", "desktop.documents.text_view",
    "desktop.pdf.pdf_view", "desktop.search.preview", "desktop.search.search_page",
    "desktop.reader.hits_panel", "desktop.documents.slide_view", "desktop.reader.reader_panes",
    "desktop.reader.reader_page", "desktop.reader.notes_panel", "desktop.reader.reader_notes",
    "desktop.reader.reader_having", "desktop.updates.updates_page",
)  # fmt: skip
_ANY = "a"  # a word that many documents have
_APART = 50  # milliseconds from one step to the next


def get_ready(window: MainWindow, then: Callable[[], None]) -> None:
    """Once the first page was painted; `then` is called when all is there. What the search has to load is loaded beside."""
    window.shelf.read(lambda library: library.search(_ANY, limit=1, typing=True), lambda _: None, lambda _: None, lane="beside")
    steps: list[Callable[[], object]] = [
        *(partial(importlib.import_module, name) for name in _MODULES),
        partial(_paint_unseen, window),
        partial(window.page, "reader"),
        partial(window.page, "updates"),
        then,
    ]

    def step() -> None:
        if steps and window.shelf.is_open:
            steps.pop(0)()
            QTimer.singleShot(_APART, window, step)

    QTimer.singleShot(_APART, window, step)


def _paint_unseen(window: MainWindow) -> None:
    """The first painting of a page takes much longer than every other."""
    page = window.page("search")
    if not page.isVisible():
        page.resize(window.size())
        page.grab()
