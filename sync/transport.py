"""Bytes from a source, over http(s) or out of a folder, and a sentence when they do not come.

What every transport is, how patient one may be (`Link`), and folders. HTTP is `http_transport.py`, imported when an address
asks for it (half a second). Decides nothing about trust: whoever asks checks length and hash.
"""

from __future__ import annotations

import errno
import os
import random
import stat
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import urlsplit
from urllib.request import url2pathname

from resources.errors import SourceError, UsageError
from resources.sentences import joined, say
from sync.link_errors import ASK_PUBLISHER, captive_portal, not_found

__all__ = [
    "CHUNK",
    "TRANSIENT",
    "Answer",
    "FolderTransport",
    "Link",
    "Stream",
    "Transport",
    "captive_portal",
    "open_transport",
]

CHUNK = 64 * 1024
# Errors that may be gone in a moment. Everything else is the same when asked again.
TRANSIENT = frozenset({"unreachable", "server_error"})


@dataclass(frozen=True)
class Link:
    """How patient to be. Seconds to connect, to wait for an answer to begin and for its next bytes; pauses before each
    further try, and further ones where this link has carried something already.

    The defaults suit 600 ms round trips at 30 kbit/s; tests bring their own. `patience` is how long a busy server may put us
    off. Fewer than `least` bytes a second over `window` seconds of waiting are as good as none. `proxy`: None is what the
    environment says, "" is none.
    """

    connect: float = 20.0
    answer: float = 60.0  # eight connections at 30 kbit/s fill the buffers on the way before an answer gets through
    read: float = 60.0
    pauses: tuple[float, ...] = (1.0, 4.0)
    longer: tuple[float, ...] = (15.0, 30.0)
    patience: float = 300.0
    window: float = 180.0
    least: float = 16.0
    proxy: str | None = field(default=None, repr=False)  # it may hold a password
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    random: Callable[[], float] = random.random
    arrived: Callable[[int], None] = lambda count: None  # where a limited rate waits
    check: Callable[[], None] = lambda: None  # raises where the person has cancelled

    def rest(self, seconds: float) -> None:
        """Waits, in short steps: whoever cancels need not."""
        while seconds > 0:
            self.check()
            self.sleep(min(seconds, 1.0))
            seconds -= 1.0
        self.check()

    def back_off(self, pause: float) -> None:
        """A pause before asking again, half as long to half as long again: a hundred laptops whose link has just come back
        must not ask in step."""
        self.rest(pause * (0.5 + self.random()))


class Stream:
    """One answer: where it begins, how long the whole is (None: not said), and its chunks. Close it."""

    def __init__(
        self,
        chunks: Iterator[bytes],
        close: Callable[[], None],
        offset: int,
        total: int | None,
        page: bool,
        *,
        resumable: bool = True,
    ) -> None:
        self.chunks = chunks
        self.offset = offset
        self.total = total
        self.page = page  # announced as an HTML page
        self.resumable = resumable  # where it breaks off, it can be asked for the rest
        self._close = close

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()


@dataclass(frozen=True)
class Answer:
    """What a web server says to one request, whatever its status. `url` is where the answer came from in the end; the names of
    `headers` are in small letters. `chunks` are the bytes as they were before any compression. Close it."""

    status: int
    url: str
    headers: Mapping[str, str]
    chunks: Iterator[bytes]
    close: Callable[[], None]


class Transport:
    """A tree of files at `place`, by relative path. Counts what it asked for and what arrived. One thread at a time:
    each further thread takes a `fork()`, whose counts are part of its parent's."""

    local = False  # on a disk of this computer, where nobody stands between

    def __init__(self, place: str) -> None:
        self.place = place
        self._requests = 0
        self._carried = 0
        self._forks: list[Transport] = []

    @property
    def requests(self) -> int:
        return self._requests + sum(fork.requests for fork in self._forks)

    @property
    def carried(self) -> int:
        """Bytes that have arrived."""
        return self._carried + sum(fork.carried for fork in self._forks)

    def fork(self) -> Transport:
        raise NotImplementedError

    def close(self) -> None:
        for fork in self._forks:
            fork.close()

    def warm(self) -> None:
        """Prepares for the first request, where that saves a round trip. Never an error: the first request tells it."""

    def stream(self, path: str, offset: int = 0, *, fresh: bool = False, ranged: bool = False) -> Stream:
        """The file from `offset` on, or from its beginning where the other side cannot (look at `Stream.offset`).

        `fresh`: caches on the way are told to ask again. `ranged`: it is found out whether it could be resumed, too
        (`Stream.resumable`). Raises SourceError; so do the chunks.
        """
        raise NotImplementedError

    def get(self, path: str, max_length: int, *, fresh: bool = False) -> bytes:
        """The whole of a small file that is never an HTML page. Raises SourceError."""
        with self.stream(path, fresh=fresh) as answer:
            data = bytearray()
            for chunk in answer.chunks:
                data += chunk
                if not self.local and bytes(data[:64]).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
                    raise captive_portal(self.place)
                if len(data) > max_length:
                    raise SourceError(
                        "tampered",
                        say(
                            "The source at {place} sent more than was announced for {path}. Nothing of it was taken. Try "
                            "again on another connection, and tell the publisher if it happens again.",
                            place=self.place,
                            path=path,
                        ),
                        item=path,
                    )
            return bytes(data)


def open_transport(url: str, link: Link | None = None) -> Transport:
    """For http(s) addresses, `file://` addresses and plain folder paths. Raises UsageError for anything else."""
    parts = urlsplit(url)
    if parts.scheme in ("http", "https"):
        if not parts.hostname or parts.query or parts.fragment:
            raise UsageError(
                "bad_address",
                say("{url} is not the address of a source. It should look like https://example.org/library.", url=url),
            )
        from sync.http_transport import HttpTransport

        return HttpTransport(url, link or Link())
    if parts.scheme == "file":
        return FolderTransport(url2pathname(parts.path))
    if "://" in url or not url.strip():
        raise UsageError(
            "bad_address",
            say("{url} is not an address that Fieldshelf knows. Use https://, http:// or the path of a folder.", url=repr(url)),
        )
    return FolderTransport(url)


class FolderTransport(Transport):
    """A published tree on a disk, a stick or a share."""

    local = True
    block = CHUNK  # bytes that are read at once

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self._folder = Path(place)

    def fork(self) -> Transport:
        fork = FolderTransport(self.place)
        self._forks.append(fork)
        return fork

    def stream(self, path: str, offset: int = 0, *, fresh: bool = False, ranged: bool = False) -> Stream:
        assert ".." not in PurePosixPath(path).parts and not path.startswith("/"), path
        self._requests += 1
        file: IO[bytes] | None = None
        try:
            place = self._find(path)
            # A stick may hold anything under this name; opening a pipe or a device would wait for ever.
            found = os.stat(place)  # noqa: PTH116 - os.stat and the mode are one idiom
            if not stat.S_ISREG(found.st_mode):
                raise SourceError(
                    "not_found",
                    joined(say("{path} in the folder {place} is not a file.", path=path, place=self.place), ASK_PUBLISHER),
                    item=path,
                )
            file = place.open("rb", buffering=0)
            if offset:
                file.seek(min(offset, found.st_size))
            return Stream(self._chunks(file), file.close, min(offset, found.st_size), found.st_size, page=False)
        except OSError as error:
            if file is not None:
                file.close()
            raise self._error(error, path) from error

    def _find(self, path: str) -> Path:
        return self._folder / path

    def _chunks(self, file: IO[bytes]) -> Iterator[bytes]:
        try:
            while chunk := file.read(self.block):
                self._carried += len(chunk)
                yield chunk
        except OSError as error:
            raise self._error(error, file.name) from error

    def _error(self, error: OSError, path: str) -> SourceError:
        if error.errno in (errno.ENOENT, errno.ENOTDIR) and self._folder.is_dir():
            return not_found(self.place, path)
        if error.errno in (errno.ENOENT, errno.ENOTDIR):
            return SourceError(
                "unreachable",
                say(
                    "The folder {place} is not there. Nothing was changed. Connect the drive or the share that holds it, and "
                    "try again.",
                    place=self.place,
                ),
            )
        return SourceError(
            "unreachable",
            say(
                "The folder {place} cannot be read. Nothing was changed. Check that the drive is connected and that you may "
                "read it, and try again.",
                place=self.place,
            ),
        )
