"""A pack as a source's tree: documents are found through its manifest, signed metadata, lists and texts in its tag folder.

Nothing is ever written there. What is read is verified by whoever asked, against what the publisher signed.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from resources.errors import PackError, SourceError
from resources.sentences import say
from sync.packs.opened import MARKER, TAGS, Pack
from sync.transport import FolderTransport

_BLOCK = 1 << 20
_GIVEN_UP = 5  # so many files that cannot be read, one after the other: it is not the files


class PackTransport(FolderTransport):
    """The tree in `pack`, whose threads share what they know of the stick."""

    block = _BLOCK

    def __init__(self, pack: Pack, first: PackTransport | None = None) -> None:
        super().__init__(str(pack.folder))
        self._pack = pack
        self._first = first or self
        self._unreadable = 0  # of the first: files in a row

    def fork(self) -> PackTransport:
        fork = type(self)(self._pack, self._first)
        self._forks.append(fork)
        return fork

    def _find(self, path: str) -> Path:
        folder, _, rest = path.partition("/")
        inside = f"{TAGS}/{path}" if folder in ("metadata", "targets") else self._pack.files.get(rest.rpartition("/")[2])
        if folder == "patches" or inside is None:
            raise SourceError("not_found", say(_NOT_THERE, path=path), item=path)
        try:
            found = self._pack.bag.locate(inside)
        except PackError as error:
            if not self._is_there():
                raise self._gone() from error
            code = "tampered" if error.code == "pack_unsafe" else "not_found"
            raise SourceError(
                code, error.message if code == "tampered" else say(_NOT_THERE, path=inside), item=inside
            ) from error
        return found

    def _chunks(self, file: IO[bytes]) -> Iterator[bytes]:
        for chunk in super()._chunks(file):
            self._first._unreadable = 0
            yield chunk

    def _error(self, error: OSError, path: str) -> SourceError:
        if not self._is_there():
            return self._gone()
        if error.errno in (errno.ENOENT, errno.ENOTDIR):
            return SourceError("not_found", say(_NOT_THERE, path=path), item=path)
        self._first._unreadable += 1
        if self._first._unreadable >= _GIVEN_UP:
            return self._gone()
        return SourceError("unreadable", say(_UNREADABLE, inside=self._inside(path)), item=self._inside(path))

    def _is_there(self) -> bool:
        return (self._folder / MARKER).exists()

    def _inside(self, path: str) -> str:
        """As a person sees it in the pack."""
        place = Path(path)
        if place.is_relative_to(self._folder):
            return place.relative_to(self._folder).as_posix()
        return self._pack.files.get(place.name, path)

    def _gone(self) -> SourceError:
        return SourceError("unreachable", say(_GONE, place=self.place), item=self._folder.name)


_NOT_THERE = "{path} is not in the pack. It was perhaps only half copied. Copy the pack anew, or ask for it again."
_UNREADABLE = (
    "{inside} in the pack cannot be read: the stick is perhaps worn out. It was not taken; what could be read was. "
    "Copy the pack to another stick, from where it came, and import it again."
)
_GONE = (
    "The pack at {place} can no longer be read: was the stick taken out? What had been copied by then is kept, and "
    "nothing is lost. Put the stick back in and import again: it goes on where it stopped."
)
