"""What was open last time: the documents in their tabs, where somebody was in each, and the page that was shown.

It says what somebody reads, so it stands with what is personal, readable by its owner alone. Knows no widget.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.shelf import Look, Place
from resources.library import Library
from resources.store.durable import make_folder, place

NAME = "session.json"
_LONGEST = 256 * 1024  # bytes
_MOST = 50  # documents
_FORMAT = 1
_NUMBERS = ("page", "passage")


@dataclass(frozen=True)
class Session:
    """`front` counts `places` from 0; `page` is the key of a page. `gone` documents were left out: nobody has them here."""

    places: tuple[Place, ...] = ()
    front: int = 0
    page: str = "home"
    gone: int = 0


def read(folder: Path) -> Session:
    """An empty one where there is none, or none that can be understood."""
    try:
        with (folder / NAME).open("rb") as file:
            found = json.loads(file.read(_LONGEST))
        if found["format"] != _FORMAT:
            return Session()
        places = tuple(_place(one) for one in found["places"][:_MOST])
        return Session(places, int(found["front"]), str(found["page"]))
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return Session()


def here(library: Library, folder: Path) -> Session:
    """What of it this library still has."""
    found = read(folder)
    known = {entry.document.id for entry in library.entries_by([place.document_id for place in found.places])}
    left = tuple(place for place in found.places if place.document_id in known)
    before = sum(place.document_id in known for place in found.places[: found.front])
    return Session(left, before, found.page, len(found.places) - len(left))


def write(folder: Path, session: Session) -> None:
    """Whole or not at all; nothing where it cannot be written."""
    known = {"format": _FORMAT, "front": session.front, "page": session.page, "places": _plain(session.places[:_MOST])}
    part = folder / f"{NAME}.part"
    with contextlib.suppress(OSError):
        make_folder(folder, 0o700)
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(known, file)
        place(part, folder / NAME)


def forget(folder: Path) -> None:
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)


def _plain(places: Sequence[Place]) -> list[dict[str, object]]:
    return [{key: value for key, value in dataclasses.asdict(one).items() if value not in (None, "")} for one in places]


def _place(found: object) -> Place:
    """Raises TypeError or ValueError where it is none."""
    if not isinstance(found, dict):
        raise ValueError("place")
    found = {key: value for key, value in found.items() if value not in (None, "")}  # as `_plain` writes it
    seen = found.pop("look", None)
    for key, value in found.items():
        if isinstance(value, str) and key not in _NUMBERS:
            value.encode()  # UnicodeEncodeError for half a character, for which no library can be asked
        elif not isinstance(value, int) or isinstance(value, bool) or key not in _NUMBERS or not 0 <= value < 1 << 31:
            raise ValueError(key)
    return Place(**found, look=None if seen is None else _look(seen))


def _look(found: object) -> Look:
    if not isinstance(found, dict):
        raise ValueError("look")
    above, across, zoom = float(found["above"]), float(found["across"]), found["zoom"]
    if not (-1000 <= above <= 1 and 0 <= across <= 1 and isinstance(zoom, str)):
        raise ValueError("look")
    return Look(above, across, zoom)
