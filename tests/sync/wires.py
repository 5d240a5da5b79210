"""A wire on this machine that delays, limits, cuts and counts what goes over it, and keeps what was said.

    with Wire(server.url, delay=0.3, rate=1_000_000) as wire:      # 600 ms there and back, 1 MB/s for all connections together
        sync from wire.url
        wire.up, wire.down                                        # bytes in each direction

`cut(seconds)` ends every connection that often. Small on purpose: the benchmarks have a link of their own.
"""

from __future__ import annotations

import contextlib
import heapq
import itertools
import selectors
import socket
import threading
import time
from collections import deque
from urllib.parse import urlsplit

_BUFFER = 64 * 1024  # of one connection, in each direction; as much again is in the kernel


class Wire:
    """One thread, all connections."""

    def __init__(self, url: str, *, delay: float = 0.0, rate: float | None = None, cut: float | None = None) -> None:
        parts = urlsplit(url)
        assert parts.hostname and parts.port
        self._target = (parts.hostname, parts.port)
        self._delay = delay
        self._rate = rate
        self._cut = cut
        self.up = self.down = self.connections = self.cuts = 0
        self._stop = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Wire:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        selector = selectors.DefaultSelector()
        self._listener.setblocking(False)
        selector.register(self._listener, selectors.EVENT_READ)
        pairs: dict[socket.socket, _Way] = {}
        waiting: list[tuple[float, int, socket.socket]] = []  # those whose connection is being made
        count = itertools.count()
        free = {"up": 0.0, "down": 0.0}  # when the link has room again
        next_cut = time.monotonic() + self._cut if self._cut else None
        while not self._stop.is_set():
            now = time.monotonic()
            if next_cut is not None and self._cut and now >= next_cut:
                next_cut = now + self._cut
                self.cuts += 1
                for way in list(pairs.values()):
                    way.drop(selector)
                pairs.clear()
                free = {"up": now, "down": now}  # what was under way is gone
            for key, _ in selector.select(0.002):
                sock = key.fileobj
                assert isinstance(sock, socket.socket)
                if sock is self._listener:
                    with contextlib.suppress(BlockingIOError):
                        client, _ = self._listener.accept()
                        heapq.heappush(waiting, (now + 2 * self._delay, next(count), client))
                elif sock in pairs:
                    way = pairs[sock]
                    try:
                        data = b"" if way.held >= self._held() else sock.recv(16 * 1024)
                        if way.held >= self._held():
                            way.pause(selector)
                            continue
                    except BlockingIOError:
                        continue
                    except OSError:
                        data = b""
                    if way.kind == "up":
                        self.up += len(data)
                    else:
                        self.down += len(data)
                    room = 0.0
                    if self._rate:
                        free[way.kind] = max(free[way.kind], now) + len(data) / self._rate
                        room = free[way.kind] - now
                    way.put(now + room + self._delay, data)
            while waiting and waiting[0][0] <= now:
                _, _, client = heapq.heappop(waiting)
                self.connections += 1
                server = socket.create_connection(self._target)
                for one, other, kind in ((client, server, "up"), (server, client, "down")):
                    one.setblocking(False)
                    pairs[one] = _Way(one, other, kind)
                    selector.register(one, selectors.EVENT_READ)
            for sock, way in list(pairs.items()):
                if not way.move(now, selector, self._held()):
                    for end in (sock, way.target):
                        if end in pairs:
                            pairs.pop(end).drop(selector)
        for way in list(pairs.values()):
            way.drop(selector)
        for _, _, client in waiting:
            client.close()
        selector.close()

    def _held(self) -> int:
        """What one connection may have under way: enough to fill the link by itself."""
        return max(_BUFFER, int(2 * self._delay * (self._rate or 0)) + _BUFFER) if self._rate else 1 << 30


class _Way:
    """One direction of one connection."""

    def __init__(self, source: socket.socket, target: socket.socket, kind: str) -> None:
        self.source, self.target, self.kind = source, target, kind
        self.held = 0
        self._queue: deque[tuple[float, bytes]] = deque()
        self._paused = False

    def put(self, due: float, data: bytes) -> None:
        self._queue.append((due, data))
        self.held += len(data)

    def pause(self, selector: selectors.BaseSelector) -> None:
        if not self._paused:
            selector.unregister(self.source)
            self._paused = True

    def move(self, now: float, selector: selectors.BaseSelector, most: int) -> bool:
        """Hands on what is due; False at the end."""
        while self._queue and self._queue[0][0] <= now:
            due, data = self._queue.popleft()
            if not data:
                return False
            try:
                sent = self.target.send(data)
            except BlockingIOError:
                sent = 0
            except OSError:
                return False
            self.held -= sent
            if sent < len(data):
                self._queue.appendleft((due, data[sent:]))
                break
        if self._paused and self.held < most // 2:
            selector.register(self.source, selectors.EVENT_READ)
            self._paused = False
        return True

    def drop(self, selector: selectors.BaseSelector) -> None:
        with contextlib.suppress(KeyError, ValueError):
            selector.unregister(self.source)
        with contextlib.suppress(OSError):
            self.source.shutdown(socket.SHUT_RDWR)
        self.source.close()
