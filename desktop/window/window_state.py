"""How the window stands: its place, size and state, and how wide its panes are; kept in the settings from one time to the next.

A place that is on no screen any more is moved to one by Qt.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from desktop.settings import Settings

_TABLE = "window"
PANES = ("search", "guidance", "training")  # pages whose panes are kept here


def restore(window: QMainWindow, settings: Settings) -> None:
    kept = settings.table(_TABLE).get("geometry")
    if isinstance(kept, str):
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))


def restore_panes(key: str, page: QWidget, settings: Settings) -> None:
    """When the page is made; nothing where it has other panes than it had."""
    kept = settings.table(_TABLE).get("panes")
    widths = str(kept.get(key, "")) if isinstance(kept, dict) and key in PANES else ""
    splitter = page.findChild(QSplitter)
    with contextlib.suppress(ValueError):
        sizes = [int(width) for width in widths.split()]
        if splitter is not None and len(sizes) == splitter.count() and all(0 < size < 10_000 for size in sizes):
            splitter.setSizes(sizes)


def toggle_full_screen(window: QMainWindow) -> None:
    """And back to what it was: maximised, or its own size."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def come_forward(window: QMainWindow) -> None:
    """From behind other windows, or out of the task bar."""
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def keep(window: QMainWindow, settings: Settings, pages: Mapping[str, QWidget]) -> None:
    kept = settings.table(_TABLE).get("panes")
    panes = dict(kept) if isinstance(kept, dict) else {}
    for key in PANES:
        splitter = pages[key].findChild(QSplitter) if key in pages else None
        if splitter is not None and all(splitter.sizes()):
            panes[key] = " ".join(map(str, splitter.sizes()))
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    settings.put(_TABLE, {"geometry": geometry, **({"panes": panes} if panes else {})})
