"""Office, HTML, EPUB and text files as one sanitised HTML page, made in a child process.

The page is built from the file's words and structure, never from its markup: no scripts, styles, forms, pictures or
loads can be in it. An anchor `p1`, `p2`... stands at each passage, so that a hit can be scrolled to, and
`page-1`... at each slide. PDF is not for here: `rendering.py` shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from resources.children.processes import MIB, Limits, Worker
from resources.errors import ContentError
from resources.sentences import say

_MEMORY, _OUTPUT = 1024 * MIB, 32 * MIB


class Viewer:
    """One child process. Safe to share between threads; calls wait for each other."""

    def __init__(self, reads: Sequence[Path] = ()) -> None:
        """`reads` are the folders that the files stand in: see `Worker`."""
        self._worker = Worker("resources.extraction.child:handlers", reads=reads, threads=True)

    def __enter__(self) -> Viewer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._worker.close()

    def html(self, path: Path, media_type: str, *, item: str | None = None) -> str:
        """The page. `media_type` is what the catalogue says of the file; `item` its name in error messages.

        ContentError: encrypted, empty, damaged, unsupported, not_what_it_says, missing, too_slow, too_large, crashed,
        forbidden.
        """
        arguments = {"path": str(path.absolute()), "media_type": media_type}
        limits = Limits.of_file(path, memory=_MEMORY, output=_OUTPUT)
        answer = self._worker.call("view", arguments, limits, item=item or path.name)
        if not isinstance(answer, str):
            raise ContentError(
                "crashed", say("Showing this file failed. It is probably damaged: get another copy."), item=item or path.name
            )
        return answer


def view_html(path: Path, media_type: str) -> str:
    """As `Viewer.html`, with a child of its own that ends afterwards."""
    with Viewer() as viewer:
        return viewer.html(path, media_type)
