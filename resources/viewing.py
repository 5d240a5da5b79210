"""Office, HTML, EPUB and text files as one sanitised HTML page, made in a child process.

The page is built from the file's words and structure, never from its markup: no scripts, styles, forms or loads can be in
it, and of pictures only their names. An anchor `p1`, `p2`... stands at each passage, so that a hit can be scrolled to, and
`page-1`... at each slide. PDF is not for here: `rendering.py` shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.children.processes import MIB, Limits, Worker
from resources.errors import ContentError
from resources.sentences import say

MOST_SIDE = 100_000  # pixels
_MEMORY, _OUTPUT = 1024 * MIB, 32 * MIB


@dataclass(frozen=True, slots=True)
class View:
    """The page of a file: `<img src="part:NAME?SIZE">` stands for a part of the archive that the file is, NAME as in a URL.

    Where it has no width and height, `sizes` has those of the picture itself, by its NAME as it is: 0 x 0 where nothing tells.
    `desktop/documents/picture_child.py` reads them. `unshown`: how many others the file has; 0 also where nothing tells.
    """

    html: str
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    unshown: int = 0


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

    def view(self, path: Path, media_type: str, *, item: str | None = None) -> View:
        """`media_type` is what the catalogue says of the file; `item` its name in error messages.

        ContentError: encrypted, empty, damaged, unsupported, not_what_it_says, missing, too_slow, too_large, crashed,
        forbidden.
        """
        arguments = {"path": str(path.absolute()), "media_type": media_type}
        limits = Limits.of_file(path, memory=_MEMORY, output=_OUTPUT)
        answer = self._worker.call("view", arguments, limits, item=item or path.name)
        view = _view(answer)
        if view is None:
            words = say("Showing this file failed. It is probably damaged: get another copy.")
            raise ContentError("crashed", words, item=item or path.name)
        return view

    def html(self, path: Path, media_type: str, *, item: str | None = None) -> str:
        """The page alone; errors as of `view`."""
        return self.view(path, media_type, item=item).html


def _view(answer: object) -> View | None:
    """What the child says is not believed: it may be the file that speaks."""
    match answer:
        case {"html": str(page), "sizes": dict(given), "unshown": int(unshown)} if unshown >= 0:
            sizes = {}
            for name, sides in given.items():
                match sides:
                    case [int(width), int(height)] if 0 <= width <= MOST_SIDE and 0 <= height <= MOST_SIDE:
                        sizes[str(name)] = (width, height)
                    case _:
                        sizes[str(name)] = (0, 0)
            return View(page, sizes, unshown)
    return None


def view_html(path: Path, media_type: str) -> str:
    """As `Viewer.html`, with a child of its own that ends afterwards."""
    with Viewer() as viewer:
        return viewer.html(path, media_type)
