"""Where a person stands in the window, where Back leads, and how another window, or another time, begins there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.personal.session import Session
from desktop.shelf import Place
from desktop.window.sidebar import PAGES
from desktop.words.wording import count

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow

_LONGEST = 30
Stop = tuple[str, Place | None]  # a page, and the document on it


class History:
    """Where somebody has been, the newest last; not kept longer than the window is open."""

    def __init__(self) -> None:
        self.stops: tuple[Stop, ...] = ()

    def left(self, page: str, place: Place | None = None) -> None:
        self.stops = (*self.stops[-_LONGEST:], (page, place))

    def back(self) -> Stop | None:
        """The last one, which is taken out."""
        if not self.stops:
            return None
        *before, last = self.stops
        self.stops = tuple(before)
        return last

    def back_from(self, page: str) -> str:
        """The last stop elsewhere; what lies between is taken out."""
        while (stop := self.back()) is not None:
            if stop[0] != page:
                return stop[0]
        return "home"


@dataclass(frozen=True)
class Whereabouts:
    """The page, what is searched, the open documents with the number of the front one, and where Back leads: for a window
    that takes this one's place."""

    page: str
    query: str
    places: tuple[Place, ...]
    front: int
    history: tuple[Stop, ...]


def of(window: MainWindow) -> Whereabouts:
    window.tabs.keep_place()
    tabs = window.tabs
    return Whereabouts(window.current_page, window.top.edit.text(), tabs.places, tabs.currentIndex(), window.history.stops)


def go_to(window: MainWindow, where: Whereabouts) -> None:
    """Once it is usable: what another window has shown, with the search behind it."""
    window.top.edit.setText(where.query)
    window.tabs.restore(where.places, where.front)
    if where.page == "reader" and window.tabs.front is not None:
        window.show_tab(window.tabs.front)
    elif where.page not in ("", "search", "reader"):
        window.show_page(where.page)
    window.history.stops = where.history


def session(window: MainWindow) -> Session:
    """What is open, for another time."""
    window.tabs.keep_place()
    return Session(window.tabs.places, max(0, window.tabs.currentIndex()), window.current_page)


def reopen(window: MainWindow, session: Session) -> None:
    """What was open last time, unless somebody has begun with something else meanwhile."""
    window.tabs.restore(session.places, session.front)
    if window.current_page == "home" and not window.top.edit.text():
        if session.page == "reader" and window.tabs.front is not None:
            window.show_tab(window.tabs.front)
        elif session.page in ("settings", *(key for key, _, _ in PAGES)):
            window.show_page(session.page)
    if session.gone:
        window.tell(
            count(
                session.gone,
                "{n} document that was open last time is not in this library any more.",
                "{n} documents that were open last time are not in this library any more.",
            )
        )
