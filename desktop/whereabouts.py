"""Where a person stands in the window: kept while the window is made anew in another language."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.shelf import Place


@dataclass(frozen=True)
class Whereabouts:
    """The page, what is searched, the open document, and where Back leads."""

    page: str
    query: str
    place: Place | None
    history: tuple[tuple[str, Place | None], ...]
