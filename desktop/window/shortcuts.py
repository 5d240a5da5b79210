"""The keys of the whole window, wherever the focus is: to search, between pages and panes, and within the reader."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.parts.keyboard import focus_next
from desktop.window.sidebar import PAGES
from desktop.window.window_state import toggle_full_screen

if TYPE_CHECKING:
    from desktop.reader.reader_page import ReaderPage
    from desktop.search.search_page import SearchPage
    from desktop.window.main_window import MainWindow


def install(window: MainWindow, shell: QWidget) -> None:
    """They work while `shell` is what the window shows."""

    def reader(act: Callable[[ReaderPage], None]) -> Callable[[], None]:
        return lambda: act(cast("ReaderPage", window.page("reader"))) if window.current_page == "reader" else None

    keys: dict[str, Callable[[], None]] = {
        "Ctrl+K": window.focus_search, "/": window.focus_search, "Alt+Left": window.back, "Ctrl+R": window.sync,
        "F3": reader(lambda page: page.next_hit(1)), "Shift+F3": reader(lambda page: page.next_hit(-1)),
        "Ctrl+F": lambda: _find(window), "Ctrl+G": reader(lambda page: page.focus_page()),
        "Ctrl++": reader(lambda page: page.zoom(1)), "Ctrl+=": reader(lambda page: page.zoom(1)),
        "Ctrl+-": reader(lambda page: page.zoom(-1)), "Ctrl+0": reader(lambda page: page.fit()),
        "Ctrl+Shift+O": partial(_open_instead, window), "Ctrl+E": reader(lambda page: page.ways.open_outside()),
        "Ctrl+P": reader(lambda page: page.ways.print_document()),
        "Ctrl+I": reader(lambda page: page.room.toggle_info()), "Ctrl+Shift+C": partial(_copy, window),
        "Ctrl+Tab": lambda: window.tabs.step(1 if window.current_page == "reader" else 0),
        "Ctrl+Shift+Tab": lambda: window.tabs.step(-1 if window.current_page == "reader" else 0),
        "Ctrl+W": lambda: window.tabs.close_front() if window.current_page == "reader" else None,
        "Ctrl+Shift+T": window.tabs.reopen,
        "F1": lambda: window.show_page("guide"), "Ctrl+,": lambda: window.show_page("settings"),
        "F11": lambda: toggle_full_screen(window), "Ctrl+B": window.sidebar.toggle_narrow,
        "Ctrl+Q": lambda: _quit(window),
        "F6": lambda: _next_pane(window, 1), "Shift+F6": lambda: _next_pane(window, -1),
    }  # fmt: skip
    for number, (key, _, _) in enumerate(PAGES, 1):
        keys[f"Ctrl+{number}"] = partial(window.show_page, key)
    for sequence, act in keys.items():
        QShortcut(QKeySequence(sequence), shell).activated.connect(act)


def _find(window: MainWindow) -> None:
    """In what is shown, where that page has something to find in."""
    page = window.page(window.current_page)
    if hasattr(page, "focus_find"):
        page.focus_find()


def _copy(window: MainWindow) -> None:
    if window.current_page in ("reader", "search"):
        cast("ReaderPage | SearchPage", window.page(window.current_page)).copy_reference()


def _open_instead(window: MainWindow) -> None:
    if window.current_page == "search":
        cast("SearchPage", window.page("search")).open_offer()
    elif window.current_page == "reader":
        cast("ReaderPage", window.page("reader")).ways.open_current()


def _next_pane(window: MainWindow, step: int) -> None:
    page = window.page(window.current_page)
    inner: list[QWidget] = page.panes() if hasattr(page, "panes") else [page]
    focus_next([window.top.edit, *inner, window.sidebar], step)


def _quit(window: MainWindow) -> None:
    window.close()
