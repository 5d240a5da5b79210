"""Opening the person's library, only when a command needs it: `--help` stays instant. And leaving it as fast as it was."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from resources.errors import LibraryError
from resources.home import Home

if TYPE_CHECKING:
    from desktop.cli.output import Output
    from resources.library import Library


def open_library() -> Library:
    """What is urgent to know of where it stands is said beside what the command says."""
    from resources.library import Library
    from resources.store.residence import remarks

    home = Home.find()
    for remark in remarks(home) if home.stick is not None else ():
        if remark.urgent:
            how = " To keep them, name a folder for them in FIELDSHELF_PRIVATE." if remark.code == "stick_memory" else ""
            print(f"{remark.message}{how}", file=sys.stderr)
    return Library.open(home)


def keep_fast(library: Library, output: Output) -> None:
    """After a command that writes, when its result is told: what makes searches fast again, where anything was indexed.

    Nothing depends on it: stopped, or refused because the disk is full or somebody else is writing, it is done the next time.
    """
    sys.stdout.flush()
    with contextlib.suppress(LibraryError, KeyboardInterrupt):
        if not library.index.maintained():
            output.passing("Making searches fast again; this may be stopped ...")
            library.maintain()
    output.passing("")
