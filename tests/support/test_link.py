"""The link is a measuring instrument: what it says is held against a clock."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from tests.support.link import Link


@pytest.fixture
def port() -> Iterator[int]:
    """A server that answers `N\\n` with N bytes, as often as it is asked."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve(connection: socket.socket) -> None:
            with contextlib.suppress(OSError), connection, connection.makefile("rb") as orders:
                for line in orders:
                    connection.sendall(bytes(int(line)))

        def accept() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield int(server.getsockname()[1])
        server.shutdown(socket.SHUT_RDWR)


def ask(connection: socket.socket, count: int) -> float:
    """Seconds until `count` bytes are here."""
    started = time.monotonic()
    connection.sendall(b"%d\n" % count)
    while count:
        got = len(connection.recv(min(count, 65536)))
        if not got:
            raise ConnectionResetError
        count -= got
    return time.monotonic() - started


def test_to_connect_and_to_ask_cost_a_round_trip_each(port: int) -> None:
    with Link(port, delay=0.3) as link, socket.create_connection(("127.0.0.1", link.port)) as connection:
        assert 0.59 < ask(connection, 100) < 0.9
        assert 0.29 < ask(connection, 100) < 0.5


def test_connections_share_the_rate(port: int) -> None:
    with Link(port, delay=0.1, rate=200_000) as link:
        took: list[float] = []

        def fetch() -> None:
            with socket.create_connection(("127.0.0.1", link.port)) as connection:
                took.append(ask(connection, 100_000))

        threads = [threading.Thread(target=fetch) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert 1.19 < max(took) < 1.8  # 200 kB at 200 kB/s, and two round trips
        stats = link.stats()
    assert (stats.up, stats.down, stats.connections, stats.cuts) == (14, 200_000, 2, 0)


def test_it_cuts(port: int) -> None:
    with Link(port, rate=50_000, cut=0.5) as link:
        with socket.create_connection(("127.0.0.1", link.port)) as connection, pytest.raises(OSError):
            ask(connection, 1_000_000)
        assert link.stats().cuts == 1
        assert link.stats().down < 200_000
        link.reset()
        assert link.stats().down == 0
        with socket.create_connection(("127.0.0.1", link.port)) as connection:  # and is a link again
            assert ask(connection, 1_000) < 0.4
