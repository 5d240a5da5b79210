"""Bytes over http(s): the one module that knows the HTTP library.

Asks for bytes as they are stored, keeps its connection, follows redirects within https only, waits when a busy server asks
for it, and gives up on one that dribbles. Retries only what may be asked twice (a GET that brought nothing).
"""

from __future__ import annotations

import contextlib
import datetime
import email.utils
import functools
import os
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import requests
import requests.adapters
import requests.utils
import urllib3
import urllib3.connection
import urllib3.connectionpool

from resources.errors import FieldshelfError, SourceError, UsageError
from resources.sentences import joined, say
from sync import dribble
from sync.link_errors import ASK_ADDRESS, busy, captive_portal, mangled, not_answered, refused_status, timed_out
from sync.proxies import check_proxy, is_loopback, of_environment, shown
from sync.transport import CHUNK, TRANSIENT, Answer, Link, Stream, Transport

_REDIRECTS = 5
_SILENCES = 2  # so many requests without a word, one after the other, and this server is not asked again
_USER_AGENT = "Fieldshelf/0.1"
_PAGES = ("text/html", "application/xhtml+xml")


class HttpTransport(Transport):
    """A published tree on any static web server; one connection, kept open."""

    def __init__(self, place: str, link: Link, gate: _Gate | None = None) -> None:
        super().__init__(place.rstrip("/"))
        self._link = link
        self._proxy = check_proxy(link.proxy)
        self._gate = gate or _Gate(link)
        self._session: requests.Session | None = None
        self._silences = 0

    def fork(self) -> Transport:
        fork = HttpTransport(self.place, self._link, self._gate)
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
                self._link.back_off(pause)
        return super().get(path, max_length, fresh=fresh)

    def stream(self, path: str, offset: int = 0, *, fresh: bool = False, ranged: bool = False) -> Stream:
        # The bytes as they are stored: what is compressed on the way cannot be resumed in the middle, and pictures that a
        # provider makes smaller are other pictures.
        headers = {"Accept-Encoding": "identity", "Cache-Control": "no-cache, no-transform" if fresh else "no-transform"}
        if offset or ranged:
            headers["Range"] = f"bytes={offset}-"
        answer = self._patiently(f"{self.place}/{quote(path)}", headers, self._check_redirect)
        try:
            if not (answer.status_code == 416 and offset):
                self._check_status(answer, path)
            decoder = self._decoder(answer, path)
            extent = _extent(answer, offset)
            if extent is None or (decoder is not None and extent[0]):
                # Another part than was asked for, or a part of something that was compressed on the way.
                answer.close()
                return self.stream(path, 0, fresh=fresh, ranged=ranged)
            begin, total = extent
        except BaseException:
            answer.close()
            raise
        page = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower() in _PAGES
        resumable = decoder is None and (answer.status_code == 206 or answer.headers.get("Accept-Ranges", "") == "bytes")
        if decoder is not None:
            return Stream(self._decoded(answer, decoder), answer.close, begin, None, page, resumable=resumable)
        return Stream(self._chunks(answer), answer.close, begin, total, page, resumable=resumable)

    def answer(self, url: str, headers: Mapping[str, str], check: Callable[[str, str], None]) -> Answer:
        """Whatever is said to one GET of any address, by a server that may be another. `check` raises where a redirect (from,
        to) is not to be followed. A body that announces an error is not read."""
        answer = self._patiently(url, {"Accept-Encoding": "gzip", **headers}, check)
        try:
            decoder = self._decoder(answer, "")
        except BaseException:
            answer.close()
            raise
        chunks = self._chunks(answer) if decoder is None else self._decoded(answer, decoder)
        said = {name.lower(): value for name, value in answer.headers.items()}
        return Answer(answer.status_code, answer.url, said, chunks, answer.close)

    def warm(self) -> None:
        """Opens the connection. What goes wrong here goes wrong again with the first request, which tells it."""
        with contextlib.suppress(FieldshelfError), self._errors():
            session = self._open()
            proxies = self._proxies(self.place)
            if proxies:
                return  # who is connected to whom is the proxy's affair
            request = requests.Request("GET", self.place).prepare()
            adapter = session.get_adapter(self.place)
            assert isinstance(adapter, requests.adapters.HTTPAdapter)
            pool = adapter.get_connection_with_tls_context(request, session.verify, proxies=proxies)
            assert isinstance(pool, urllib3.connectionpool.HTTPConnectionPool)
            connection = pool._get_conn()
            connection.timeout = self._link.connect
            try:
                if connection.is_closed:
                    connection.connect()
            finally:
                pool._put_conn(connection)

    def _patiently(self, url: str, headers: dict[str, str], check: Callable[[str, str], None]) -> requests.Response:
        """One GET, repeated for as long as the server says that it is busy and `Link.patience` allows."""
        asked = 0
        while True:
            self._gate.wait()
            answer = self._follow(url, headers, check)
            if answer.status_code >= 300:
                self._drain(answer)
            seconds = _retry_after(answer)
            if answer.status_code == 429 and seconds is None:
                seconds = 5.0 * 2**asked
            if seconds is None:
                if answer.status_code < 300:
                    self._gate.open()
                return answer
            answer.close()
            asked += 1
            if not self._gate.hold(seconds):
                raise busy(self.place, seconds)

    def _follow(self, url: str, headers: dict[str, str], check: Callable[[str, str], None]) -> requests.Response:
        """One GET with its redirects, as far as `check` lets them."""
        for _ in range(_REDIRECTS + 1):
            answer = self._ask(url, headers)
            location = answer.headers.get("Location")
            if answer.status_code not in (301, 302, 303, 307, 308) or not location:
                return answer
            answer.close()
            target = urljoin(url, location)
            check(url, target)
            url = target
        raise SourceError(
            "wrong_server",
            joined(
                say(
                    "The server at {place} sends every request on to another one, without end. Nothing was changed. Perhaps "
                    "the network wants you to log in first: open any web page, log in, and try again. If not:",
                    place=self.place,
                ),
                ASK_ADDRESS,
            ),
        )

    def _check_redirect(self, url: str, target: str) -> None:
        """Never from https to http, and from http to http only on this machine."""
        before, after = urlsplit(url), urlsplit(target)
        if after.scheme != "https" and not (before.scheme == after.scheme == "http" and is_loopback(after.hostname)):
            raise captive_portal(self.place)

    def _ask(self, url: str, headers: dict[str, str]) -> requests.Response:
        """One request, until its answer begins."""
        if self._silences >= _SILENCES:
            raise not_answered(self.place, TimeoutError())
        self._requests += 1
        try:
            with self._errors():
                answer = self._open().get(
                    url,
                    headers=headers,
                    stream=True,
                    allow_redirects=False,
                    timeout=(self._link.connect, self._link.answer),
                    proxies=self._proxies(url),
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
            self._session = requests.Session()
            # A session of ours keeps nothing and gives nothing away: no cookies, no passwords from ~/.netrc. What it may
            # take from the environment is the proxy (`_proxies`) and, where a company has its own, the certificates.
            self._session.trust_env = False
            self._session.verify = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True
            # Every byte of a request is paid for, too.
            self._session.headers.clear()
            self._session.headers["User-Agent"] = _USER_AGENT
            adapter = _Adapter(dribble.Watch(self._link))
            self._session.mount("http://", adapter)
            self._session.mount("https://", adapter)
        self._session.cookies.clear()
        return self._session

    def _proxies(self, url: str) -> dict[str, str]:
        """This machine is never asked through a proxy; everything else as set, or as the environment says."""
        if is_loopback(urlsplit(url).hostname) or self._proxy == "":
            return {}
        if self._proxy is not None:
            return {"http": self._proxy, "https": self._proxy}
        return of_environment(dict(requests.utils.get_environ_proxies(url)))

    def _check_status(self, answer: requests.Response, path: str) -> None:
        status = answer.status_code
        if status != 200 and not (status == 206 and "Range" in answer.request.headers):
            raise refused_status(self.place, path, status)

    def _decoder(self, answer: requests.Response, path: str) -> zlib._Decompress | None:
        """What undoes a compression that nobody asked for. A file that is compressed as it is stored may be called so."""
        encoding = answer.headers.get("Content-Encoding", "").strip().lower()
        if encoding in ("", "identity") or (encoding == "zstd" and path.endswith(".zst")):
            return None
        if encoding in ("gzip", "x-gzip", "deflate"):
            return zlib.decompressobj(zlib.MAX_WBITS | 32)
        raise mangled(self.place)

    def _decoded(self, answer: requests.Response, decoder: zlib._Decompress) -> Iterator[bytes]:
        """In pieces of bounded size, however much a few bytes may become."""
        try:
            for chunk in self._chunks(answer):
                piece = decoder.decompress(chunk, CHUNK)
                while piece:
                    yield piece
                    piece = decoder.decompress(decoder.unconsumed_tail, CHUNK)
        except zlib.error as error:
            raise mangled(self.place) from error
        if not decoder.eof:
            raise not_answered(self.place, EOFError())

    def _drain(self, answer: requests.Response) -> None:
        """A short error page is read to its end, so that the connection can be used again: a new one takes seconds."""
        length = _count(answer.headers.get("Content-Length", ""))
        if length is not None and length <= CHUNK:
            with self._errors():
                self._carried += len(answer.raw.read(decode_content=False))

    def _chunks(self, answer: requests.Response) -> Iterator[bytes]:
        """As they arrive: whoever waits for a full chunk at 30 kbit/s shows no progress, hears no cancel, and loses more in
        a cut."""
        while True:
            with self._errors():
                chunk = answer.raw.read1(CHUNK, decode_content=False)
            if not chunk:
                return
            self._carried += len(chunk)
            self._link.arrived(len(chunk))
            yield chunk

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        """Whatever the HTTP library raises becomes a SourceError with a sentence."""
        try:
            yield
        except FieldshelfError:
            raise
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, UnicodeError) as error:
            raise UsageError(
                "bad_address", joined(say("{place} is not an address that can be asked.", place=self.place), ASK_ADDRESS)
            ) from error
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise not_answered(self.place, error, self._shown_proxy()) from error

    def _shown_proxy(self) -> str | None:
        with contextlib.suppress(SourceError):
            return next((shown(proxy) for proxy in self._proxies(self.place).values()), None)
        return None


class _Gate:
    """When a busy server may be asked again, by all connections to it."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._lock = threading.Lock()
        self._until = 0.0
        self._spent = 0.0

    def hold(self, seconds: float) -> bool:
        """Nobody asks for so long; False where that is more, with what was waited before, than we have patience for."""
        with self._lock:
            now = self._link.clock()
            until = max(self._until, now + max(seconds, 1.0))
            more = until - max(self._until, now)
            if self._spent + more > self._link.patience:
                return False
            self._until = until
            self._spent += more
            return True

    def wait(self) -> None:
        self._link.rest(self._until - self._link.clock())

    def open(self) -> None:
        """It has answered: the patience begins anew."""
        self._spent = 0.0


class _Adapter(requests.adapters.HTTPAdapter):
    """One connection at a time, which `watch` looks at."""

    def __init__(self, watch: dribble.Watch) -> None:
        self._pools = _pools(watch)
        super().__init__(pool_connections=4, pool_maxsize=1)

    def init_poolmanager(self, *arguments: Any, **more: Any) -> None:
        super().init_poolmanager(*arguments, **more)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **more: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **more)
        manager.pool_classes_by_scheme = self._pools
        return manager


def _pools(watch: dribble.Watch) -> dict[str, type[urllib3.connectionpool.HTTPConnectionPool]]:
    """urllib3's pools, of connections whose answers are read under that watch."""
    response = functools.partial(dribble.Response, watch=watch)

    class Http(urllib3.connection.HTTPConnection):
        response_class = response  # type: ignore[assignment]

    class Https(urllib3.connection.HTTPSConnection):
        response_class = response  # type: ignore[assignment]

        @property
        def is_connected(self) -> bool:
            return self.sock is not None and dribble.is_quiet(self.sock)

    class HttpPool(urllib3.connectionpool.HTTPConnectionPool):
        ConnectionCls = Http

    class HttpsPool(urllib3.connectionpool.HTTPSConnectionPool):
        ConnectionCls = Https

    return {"http": HttpPool, "https": HttpsPool}


def _retry_after(answer: requests.Response) -> float | None:
    """Seconds, of a server that is busy and says for how long. A date is compared with the server's own clock: ours may be
    years off."""
    text = answer.headers.get("Retry-After", "").strip()
    if answer.status_code not in (429, 503) or not text:
        return None
    if text.isdecimal():
        return float(text[:9])
    try:
        until = email.utils.parsedate_to_datetime(text)
        if "Date" not in answer.headers:
            return max(0.0, until.timestamp() - datetime.datetime.now(datetime.UTC).timestamp())
        now = email.utils.parsedate_to_datetime(answer.headers["Date"])
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None


def _extent(answer: requests.Response, offset: int) -> tuple[int, int | None] | None:
    """Where the answer begins and how long the whole file is (None: not said); None for a part that nobody asked for."""
    if answer.status_code == 200:
        return 0, _count(answer.headers.get("Content-Length", ""))
    unit, _, extent = answer.headers.get("Content-Range", "").partition(" ")
    begin, _, rest = extent.partition("-")
    whole = rest.partition("/")[2]
    if answer.status_code == 206 and unit == "bytes" and begin == str(offset):
        return offset, _count(whole)
    return None


def _count(text: str) -> int | None:
    """Bytes; None where it says none, or says it with more digits than any file has bytes."""
    return int(text) if text.isdecimal() and len(text) < 20 else None
