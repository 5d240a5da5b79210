"""Bytes from a source, over http(s) or out of a folder, and a sentence when they do not come.

The one module that knows the HTTP library, imported when the first request is made (half a second). Decides nothing about
trust: whoever asks checks length and hash. Retries only what may be asked twice (a GET that brought nothing).
"""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import url2pathname

from resources.errors import FieldshelfError, SourceError, UsageError
from sync.link_errors import ASK_ADDRESS, ASK_PUBLISHER, captive_portal, not_answered, not_found, timed_out

if TYPE_CHECKING:
    import requests

__all__ = [
    "CHUNK",
    "TRANSIENT",
    "FolderTransport",
    "HttpTransport",
    "Link",
    "Stream",
    "Transport",
    "captive_portal",
    "open_transport",
]

CHUNK = 64 * 1024
_REDIRECTS = 5
_SILENCES = 2  # so many requests without a word, one after the other, and this server is not asked again
_USER_AGENT = "Fieldshelf/0.1"
# Errors that may be gone in a moment. Everything else is the same when asked again.
TRANSIENT = frozenset({"unreachable", "server_error"})


@dataclass(frozen=True)
class Link:
    """How patient to be: seconds to connect, to wait for an answer to begin and for its next bytes; pauses before each
    further try.

    The defaults suit 600 ms round trips at 30 kbit/s; tests bring their own.
    """

    connect: float = 20.0
    answer: float = 30.0
    read: float = 60.0
    pauses: tuple[float, ...] = (1.0, 4.0)
    sleep: Callable[[float], None] = time.sleep
    arrived: Callable[[int], None] = lambda count: None  # where a limited rate waits


class Stream:
    """One answer: where it begins, how long the whole is (None: not said), and its chunks. Close it."""

    def __init__(self, chunks: Iterator[bytes], close: Callable[[], None], offset: int, total: int | None, page: bool) -> None:
        self.chunks = chunks
        self.offset = offset
        self.total = total
        self.page = page  # announced as an HTML page
        self._close = close

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()


class Transport:
    """A tree of files at `place`, by relative path. Counts what it asked for and what arrived. One thread at a time:
    each further thread takes a `fork()`, whose counts are part of its parent's."""

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

    def stream(self, path: str, offset: int = 0, *, fresh: bool = False) -> Stream:
        """The file from `offset` on, or from its beginning where the other side cannot (look at `Stream.offset`).

        `fresh`: caches on the way are told to ask again. Raises SourceError; so do the chunks.
        """
        raise NotImplementedError

    def get(self, path: str, max_length: int, *, fresh: bool = False) -> bytes:
        """The whole of a small file that is never an HTML page. Raises SourceError."""
        with self.stream(path, fresh=fresh) as answer:
            data = bytearray()
            for chunk in answer.chunks:
                data += chunk
                if bytes(data[:64]).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
                    raise captive_portal(self.place)
                if len(data) > max_length:
                    raise SourceError(
                        "tampered",
                        f"The source at {self.place} sent more than was announced for {path}. Nothing of it was taken. "
                        "Try again on another connection, and tell the publisher if it happens again.",
                        item=path,
                    )
            return bytes(data)


def open_transport(url: str, link: Link | None = None) -> Transport:
    """For http(s) addresses, `file://` addresses and plain folder paths. Raises UsageError for anything else."""
    parts = urlsplit(url)
    if parts.scheme in ("http", "https"):
        if not parts.hostname or parts.query or parts.fragment:
            raise UsageError(
                "bad_address", f"{url} is not the address of a source. It should look like https://example.org/library."
            )
        return HttpTransport(url, link or Link())
    if parts.scheme == "file":
        return FolderTransport(url2pathname(parts.path))
    if "://" in url or not url.strip():
        raise UsageError(
            "bad_address", f"{url!r} is not an address that Fieldshelf knows. Use https://, http:// or the path of a folder."
        )
    return FolderTransport(url)


class FolderTransport(Transport):
    """A published tree on a disk, a stick or a share."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self._folder = Path(place)

    def fork(self) -> Transport:
        fork = FolderTransport(self.place)
        self._forks.append(fork)
        return fork

    def stream(self, path: str, offset: int = 0, *, fresh: bool = False) -> Stream:
        assert ".." not in PurePosixPath(path).parts and not path.startswith("/"), path
        self._requests += 1
        file: IO[bytes] | None = None
        try:
            # A stick may hold anything under this name; opening a pipe or a device would wait for ever.
            found = os.stat(self._folder / path)  # noqa: PTH116 - os.stat and the mode are one idiom
            if not stat.S_ISREG(found.st_mode):
                raise SourceError("not_found", f"{path} in the folder {self.place} is not a file. {ASK_PUBLISHER}", item=path)
            file = (self._folder / path).open("rb")
            if offset:
                file.seek(min(offset, found.st_size))
            return Stream(self._chunks(file), file.close, min(offset, found.st_size), found.st_size, page=False)
        except OSError as error:
            if file is not None:
                file.close()
            raise self._error(error, path) from error

    def _chunks(self, file: IO[bytes]) -> Iterator[bytes]:
        try:
            while chunk := file.read(CHUNK):
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
                f"The folder {self.place} is not there. Nothing was changed. "
                "Connect the drive or the share that holds it, and try again.",
            )
        return SourceError(
            "unreachable",
            f"The folder {self.place} cannot be read. Nothing was changed. "
            "Check that the drive is connected and that you may read it, and try again.",
        )


class HttpTransport(Transport):
    """A published tree on any static web server; one connection, kept open."""

    def __init__(self, place: str, link: Link) -> None:
        super().__init__(place.rstrip("/"))
        self._link = link
        self._session: requests.Session | None = None
        self._silences = 0

    def fork(self) -> Transport:
        fork = HttpTransport(self.place, self._link)
        self._forks.append(fork)
        return fork

    def close(self) -> None:
        super().close()
        if self._session is not None:
            self._session.close()
            self._session = None

    def get(self, path: str, max_length: int, *, fresh: bool = False) -> bytes:
        for pause in self._link.pauses:
            try:
                return super().get(path, max_length, fresh=fresh)
            except SourceError as error:
                if error.code not in TRANSIENT or self._silences >= _SILENCES:
                    raise
                self._link.sleep(pause)
        return super().get(path, max_length, fresh=fresh)

    def stream(self, path: str, offset: int = 0, *, fresh: bool = False) -> Stream:
        url = f"{self.place}/{quote(path)}"
        # The bytes as they are stored: what is compressed on the way cannot be resumed in the middle.
        headers = {"Accept-Encoding": "identity"}
        if offset:
            headers["Range"] = f"bytes={offset}-"
        if fresh:
            headers["Cache-Control"] = "no-cache"
        answer = self._follow(url, headers)
        try:
            if answer.status_code >= 300:
                self._drain(answer)
            if not (answer.status_code == 416 and offset):
                self._check_status(answer, path)
            extent = _extent(answer, offset)
            if extent is None:
                answer.close()
                return self.stream(path, 0, fresh=fresh)
            begin, total = extent
        except BaseException:
            answer.close()
            raise
        page = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower() in (
            "text/html",
            "application/xhtml+xml",
        )
        return Stream(self._chunks(answer), answer.close, begin, total, page)

    def _follow(self, url: str, headers: dict[str, str]) -> requests.Response:
        """One GET with its redirects: never from https to http, and from http to http only on this machine."""
        for _ in range(_REDIRECTS + 1):
            answer = self._ask(url, headers)
            location = answer.headers.get("Location")
            if answer.status_code not in (301, 302, 303, 307, 308) or not location:
                return answer
            answer.close()
            target = urljoin(url, location)
            before, after = urlsplit(url), urlsplit(target)
            if after.scheme != "https" and not (before.scheme == after.scheme == "http" and _is_loopback(after.hostname)):
                raise captive_portal(self.place)
            url = target
        raise SourceError(
            "wrong_server",
            f"The server at {self.place} sends every request on to another one, without end. Nothing was changed. Perhaps the "
            f"network wants you to log in first: open any web page, log in, and try again. If not: {ASK_ADDRESS}",
        )

    def _ask(self, url: str, headers: dict[str, str]) -> requests.Response:
        """One request, until its answer begins."""
        if self._silences >= _SILENCES:
            raise not_answered(self.place, TimeoutError())
        self._requests += 1
        try:
            with self._errors():
                answer = self._open().get(
                    url, headers=headers, stream=True, allow_redirects=False, timeout=(self._link.connect, self._link.answer)
                )
        except SourceError as error:
            self._silences = self._silences + 1 if timed_out(error) else 0
            raise
        self._silences = 0
        # What has begun may pause for longer. Where the server closes after its answer there is no socket to tell it to.
        connection = getattr(answer.raw, "connection", None)
        if connection is not None and connection.sock is not None:
            connection.sock.settimeout(self._link.read)
        return answer

    def _open(self) -> requests.Session:
        if self._session is None:
            import requests

            self._session = requests.Session()
            # A session of ours keeps nothing and gives nothing away: no cookies, no passwords from ~/.netrc.
            self._session.auth = _nobody
            self._session.headers["User-Agent"] = _USER_AGENT
            self._session.trust_env = not _is_loopback(urlsplit(self.place).hostname)
        self._session.cookies.clear()
        return self._session

    def _check_status(self, answer: requests.Response, path: str) -> None:
        status = answer.status_code
        if status == 200 or (status == 206 and "Range" in answer.request.headers):
            return
        if status in (403, 404, 410):  # stores of the S3 kind answer 403 for what they do not have
            raise not_found(self.place, path)
        if status == 511:
            raise captive_portal(self.place)
        if status in (401, 407):
            raise SourceError(
                "wrong_server",
                f"The server at {self.place} asks for a name and a password. Nothing was changed. {ASK_ADDRESS}",
            )
        raise SourceError(
            "server_error",
            f"The server at {self.place} answers that it has a problem ({status}). Nothing was changed here. "
            "Try again later; if it lasts, tell the publisher.",
            item=path,
        )

    def _drain(self, answer: requests.Response) -> None:
        """A short error page is read to its end, so that the connection can be used again: a new one takes seconds."""
        length = answer.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) <= CHUNK:
            with self._errors():
                self._carried += len(answer.raw.read(decode_content=False))

    def _chunks(self, answer: requests.Response) -> Iterator[bytes]:
        with self._errors():
            for chunk in answer.raw.stream(CHUNK, decode_content=False):
                self._carried += len(chunk)
                self._link.arrived(len(chunk))
                yield chunk

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        """Whatever the HTTP library raises becomes a SourceError with a sentence."""
        import requests
        import urllib3

        try:
            yield
        except FieldshelfError:
            raise
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, UnicodeError) as error:
            raise UsageError("bad_address", f"{self.place} is not an address that can be asked. {ASK_ADDRESS}") from error
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise not_answered(self.place, error) from error


def _extent(answer: requests.Response, offset: int) -> tuple[int, int | None] | None:
    """Where the answer begins and how long the whole file is (None: not said); None for a part that nobody asked for."""
    length = answer.headers.get("Content-Length", "")
    if answer.status_code == 200 or not offset:
        return 0, int(length) if length.isdecimal() else None
    unit, _, extent = answer.headers.get("Content-Range", "").partition(" ")
    begin, _, rest = extent.partition("-")
    whole = rest.partition("/")[2]
    if answer.status_code == 206 and unit == "bytes" and begin == str(offset):
        return offset, int(whole) if whole.isdecimal() else None
    return None


def _is_loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return host is not None and ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _nobody(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request
