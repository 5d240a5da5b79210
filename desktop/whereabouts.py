"""Where a person stands in the window, and where Back leads."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.shelf import Place

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
