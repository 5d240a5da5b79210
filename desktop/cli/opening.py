"""Opening the person's library, only when a command needs it: `--help` stays instant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resources.home import Home

if TYPE_CHECKING:
    from resources.library import Library


def open_library() -> Library:
    from resources.library import Library

    return Library.open(Home.find())
