"""How far a long command is, shown on one line where there is somebody to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli.output import Output
from desktop.cli.phrases import language_name
from resources.measures import size

if TYPE_CHECKING:
    from sync.progress import Progress

_PHASES = {
    "": "asking",
    "check": "asking",
    "compare": "comparing",
    "download": "fetching",
    "verify": "checking",
    "install": "putting in place",
    "index": "making searchable",
}


def watching(output: Output) -> Progress:
    """A progress that is shown, where there is somebody to see it."""
    from sync.progress import Progress

    def moved(progress: Progress) -> None:
        output.passing(_how_far(progress))

    return Progress(moved=moved if output.shows_progress else None)


def _how_far(progress: Progress) -> str:
    words = f"{progress.source}: {_PHASES[progress.phase]}"
    if progress.phase == "index" and progress.total_items:
        words += f", {progress.done_items} of {progress.total_items}"
    elif progress.total_bytes:
        words += f", {size(progress.done_bytes)} of {size(progress.total_bytes)}"
    return f"{words} ... {_what(progress)}".rstrip()


def _what(progress: Progress) -> str:
    """What is under way, in words where its name is not meant for people."""
    if progress.texts:
        return f"texts, {language_name(progress.texts)}"
    if (checks := progress.checks) and checks != "list":
        return f"the publisher's {checks}"
    return progress.current.removesuffix("/catalogue.json")
