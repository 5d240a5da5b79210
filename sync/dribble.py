"""Servers that never fall silent and never get anywhere: a byte now and then keeps every time-out away.

Looks at what the socket itself gives, so that headers, bodies and chunk sizes are under one watch. Knows `http.client`,
which the HTTP library builds upon, and nothing above it.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import socket
import ssl
from typing import Any

from sync.transport import Link


class DribbleError(TimeoutError):
    """So little for so long that it would never end."""


class Watch:
    """Time spent waiting for bytes of one connection, and of those that replace it, and how many bytes there were.

    Waiting of our own (a limited rate, a pause) is not counted: bytes that are there already cost no time to read.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._seconds = 0.0
        self._count = 0

    def time(self) -> float:
        return self._link.clock()

    def waited(self, seconds: float, count: int) -> bool:
        """Whether that is still worth waiting for."""
        self._seconds += seconds
        self._count += count
        if self._seconds < self._link.window:
            return True
        enough = self._count >= self._link.least * self._seconds
        self._seconds, self._count = 0.0, 0
        return enough


class Response(http.client.HTTPResponse):
    """An answer read under a watch."""

    def __init__(self, sock: socket.socket, *arguments: Any, watch: Watch, **more: Any) -> None:
        super().__init__(sock, *arguments, **more)
        assert isinstance(self.fp, io.BufferedReader)
        self.fp = io.BufferedReader(_Watched(self.fp.detach(), watch))


class _Watched(io.RawIOBase):
    def __init__(self, raw: io.RawIOBase, watch: Watch) -> None:
        self._raw = raw
        self._watch = watch

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        begun = self._watch.time()
        count: int | None = 0
        try:
            count = self._raw.readinto(buffer)
        finally:
            worth = self._watch.waited(self._watch.time() - begun, count or 0)
        if not worth:
            raise DribbleError
        return count

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._raw.close()
        super().close()


def is_quiet(sock: socket.socket) -> bool:
    """Whether a TLS connection that nothing was asked of is still open. The tickets that a server sends of itself are taken
    in; urllib3 would take them for the end, and connect anew."""
    before = sock.gettimeout()
    try:
        sock.settimeout(0)
        sock.recv(1)
    except ssl.SSLWantReadError:
        return True
    except (OSError, ValueError):
        return False
    finally:
        with contextlib.suppress(OSError):
            sock.settimeout(before)
    return False  # the end, or bytes that belong to no answer
