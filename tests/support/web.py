"""A real web server on this machine, with faults written as one reads them.

    with WebServer(folder) as server:
        server.say("objects/*", "cut:500 404 ok")     # the first request is cut after 500 bytes, the second fails, then well
        server.say("*", "portal ...")                  # every request, from now on

Faults: ok, cut:N (the connection ends after N bytes), portal (a login page with 200), NNN (that status), wrong (same length,
other bytes), longer (other length), endless (no length, never ends), norange, badrange (another part than asked for),
chunked (no length), empty, slow (byte by byte, no waiting), trickle (20 kB a second at most), redirect:URL, hang (nothing
until the server is closed), wait (all is well, once `go_on` is set), challenge (a page for people with 202), gzip
(compressed, though nobody asked), encoded:NAME (called so, and not changed), later:NNN,WHEN (that status, with WHEN as its
Retry-After; _ for a space), drip (a byte every 10 ms, headers and all, for ever).
`...` repeats the last one for ever; otherwise all is well when the list is used up.
"""

from __future__ import annotations

import contextlib
import fnmatch
import gzip
import hashlib
import http.server
import itertools
import socket
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

PORTAL = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body><form>Please log in</form></body></html>"
_CHUNK = 16 * 1024
_TRICKLE, _PAUSE = 1000, 0.05  # bytes, and seconds between them


@dataclass
class _Rule:
    pattern: str
    faults: list[str]
    repeat: bool

    def next(self) -> str:
        if len(self.faults) == 1 and self.repeat:
            return self.faults[0]
        return self.faults.pop(0) if self.faults else "ok"


@dataclass(frozen=True)
class Request:
    path: str
    range: str | None
    fault: str
    headers: dict[str, str] = field(hash=False)


class WebServer:
    """Serves `folder` at `url` as a plain static server does, Range and If-None-Match included. `requests` are in the order of
    arrival. `pages` are served before any file, by path and query as they are asked for; `types` are media types by pattern."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.requests: list[Request] = []
        self.connections = 0
        self.pages: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        self._rules: list[_Rule] = []
        self._lock = threading.Lock()
        self.closing, self.go_on = threading.Event(), threading.Event()
        self.waits = threading.Event()  # a request for which it was said has come
        self._server = _Server(("127.0.0.1", 0), _Handler, self)
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> WebServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def say(self, pattern: str, faults: str) -> None:
        """Rules that were said later come first."""
        words = faults.split()
        repeat = words[-1] == "..."
        with self._lock:
            self._rules.insert(0, _Rule(pattern, words[:-1] if repeat else words, repeat))

    def well(self) -> None:
        """No more faults, and no requests so far."""
        with self._lock:
            self._rules.clear()
            self.requests.clear()

    def paths(self) -> list[str]:
        return [request.path for request in self.requests]

    def choose(self, path: str, headers: dict[str, str]) -> str:
        with self._lock:
            rule = next((rule for rule in self._rules if fnmatch.fnmatch(path, rule.pattern) and (rule.faults)), None)
            fault = rule.next() if rule else "ok"
            self.requests.append(Request(path, headers.get("Range"), fault, headers))
            return fault

    def media_type(self, path: str) -> str:
        return next(
            (kind for pattern, kind in self.types.items() if fnmatch.fnmatch(path, pattern)), "application/octet-stream"
        )


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False  # joined on closing: nothing is left behind for the next test
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], handler: Any, web: WebServer) -> None:
        self.web = web
        self._open: set[socket.socket] = set()
        super().__init__(address, handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.web.connections += 1
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        for connection in list(self._open):  # kept-alive connections would be waited for
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        super().server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is part of the play."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # the head and the beginning of an answer are two writes: the second would wait 40 ms
    server: _Server

    def do_GET(self) -> None:
        web = self.server.web
        path = unquote(urlsplit(self.path).path).lstrip("/")
        name, _, detail = web.choose(path, dict(self.headers)).partition(":")
        if name == "wait":
            web.waits.set()
            web.go_on.wait()
            name = "ok"
        if name == "hang":
            web.closing.wait()
            self.close_connection = True
        elif name in ("portal", "challenge"):
            self._send(200 if name == "portal" else 202, PORTAL, "text/html")
        elif name == "later":
            status, _, when = detail.partition(",")
            self._send(int(status), b"busy", "text/plain", {"Retry-After": when.replace("_", " ")})
        elif name == "drip":
            self._drip()
        elif name == "encoded":
            self._file(web.folder / path, name, 0, {"Content-Encoding": detail})
        elif name == "redirect":
            self._send(302, b"", "text/plain", {"Location": detail})
        elif name.isdecimal():
            self._send(int(name), f"<html><h1>{name}</h1></html>".encode(), "text/html")
        else:
            self._file(web.folder / path, name, int(detail or 0))

    def _drip(self) -> None:
        with contextlib.suppress(OSError):
            for byte in itertools.chain(b"HTTP/1.1 200 OK\r\nX-Long: ", itertools.repeat(ord("x"))):
                self.wfile.write(bytes([byte]))
                if self.server.web.closing.wait(0.01):
                    break
        self.close_connection = True

    def _file(self, file: Path, fault: str, count: int, more: dict[str, str] | None = None) -> None:
        web = self.server.web
        page = web.pages.get(self.path.lstrip("/"))
        if page is None and not file.is_file():
            self._send(404, b"<html><h1>404</h1></html>", "text/html")
            return
        data = file.read_bytes() if page is None else page
        tag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == tag and fault == "ok":
            self._send(304, b"", "text/plain", {"ETag": tag})
            return
        if fault == "wrong":
            data = bytes(byte ^ 1 for byte in data)
        elif fault == "longer":
            data += b"?"
        elif fault == "empty":
            data = b""
        if fault in ("endless", "chunked"):
            self._chunked(data, endless=fault == "endless")
            return
        status, headers, begin = 200, {"ETag": tag, **(more or {})}, 0
        if fault == "gzip":
            data, headers = gzip.compress(data), {**headers, "Content-Encoding": "gzip"}
        asked = self.headers.get("Range", "")
        if asked.startswith("bytes=") and fault != "norange":
            begin = int(asked.removeprefix("bytes=").partition("-")[0])
            if begin >= len(data):
                self._send(416, b"", "text/plain", {"Content-Range": f"bytes */{len(data)}"})
                return
            if fault == "badrange":
                begin = 0
            status, headers = 206, {**headers, "Content-Range": f"bytes {begin}-{len(data) - 1}/{len(data)}"}
        self._send(
            status,
            data[begin:],
            web.media_type(unquote(urlsplit(self.path).path).lstrip("/")),
            headers,
            cut=count if fault == "cut" else None,
            step=1 if fault == "slow" else _TRICKLE if fault == "trickle" else _CHUNK,
            pause=_PAUSE if fault == "trickle" else 0.0,
        )

    def _send(
        self,
        status: int,
        data: bytes,
        kind: str,
        headers: dict[str, str] | None = None,
        *,
        cut: int | None = None,
        step: int = _CHUNK,
        pause: float = 0.0,
    ) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if cut is not None:
            data = data[:cut]
            self.close_connection = True
        for begin in range(0, len(data), step):
            self.wfile.write(data[begin : begin + step])
            if pause and self.server.web.closing.wait(pause):
                self.close_connection = True
                return

    def _chunked(self, data: bytes, *, endless: bool) -> None:
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        while True:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
            if not endless or self.server.web.closing.is_set():
                break
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *args: object) -> None:
        """Nothing on the test's output."""
