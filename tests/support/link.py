"""A bad link on loopback: a TCP proxy that delays, limits the rate, cuts, and counts.

    with Link(server_port, delay=0.6, rate=1_000_000, cut=60) as link:
        ... ask at link.url ...
        link.stats()

One link, whatever the number of connections: they share its rate in each direction, and what is under way at once is
bounded, as in a real queue. To set up a connection costs a round trip. It runs in a process of its own, so that what is
measured does not slow it, and the other way round.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType

_CHUNK = 8 * 1024  # read at once; on a slow link a tenth of a second's worth
_QUEUE = 64 * 1024  # bytes that wait before the link, beside what is under way on it; on a slow one two seconds' worth
_ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Stats:
    """What has arrived: bytes from the client (`up`) and to it (`down`), connections that were made, and cuts."""

    up: int = 0
    down: int = 0
    connections: int = 0
    cuts: int = 0


class Link:
    """The proxy in front of `port` on this machine. `delay`: seconds of a round trip; `rate`: bytes a second in each
    direction (None: no limit); `cut`: seconds after which every connection is reset, again and again (None: never)."""

    def __init__(self, port: int, *, delay: float = 0.0, rate: float | None = None, cut: float | None = None) -> None:
        arguments = [f"--to={port}", f"--delay={delay}", f"--rate={rate or 0}", f"--cut={cut or 0}"]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.link", *arguments],
            cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.port = int(self._say())
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Link:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def stats(self) -> Stats:
        return Stats(**json.loads(self._say("stats")))

    def reset(self) -> None:
        """Count from nothing again."""
        self._say("reset")

    def close(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()  # the end of its orders is the end of it
        self._process.wait(60)
        self._process.stdout.close()

    def _say(self, order: str = "") -> str:
        assert self._process.stdin is not None and self._process.stdout is not None
        if order:
            self._process.stdin.write(f"{order}\n")
            self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError("the link has ended")
        return answer.strip()


class _Direction:
    """One way of the link, shared by all connections."""

    def __init__(self, delay: float, rate: float) -> None:
        self._half, self._rate = delay / 2, rate
        self.piece = max(256, min(_CHUNK, int(rate / 10))) if rate else _CHUNK
        self._free = 0.0  # when the link has sent what was given to it
        self._most = int(rate * delay) + min(_QUEUE, int(2 * rate)) if rate else 1 << 30
        self._held = 0
        self._room = asyncio.Condition()

    async def enter(self, count: int) -> float:
        """Waits for room; returns the moment at which the last of these bytes arrives."""
        async with self._room:
            await self._room.wait_for(lambda: self._held < self._most)
            self._held += count
        begin = max(asyncio.get_running_loop().time(), self._free)
        self._free = begin + (count / self._rate if self._rate else 0.0)
        return self._free + self._half

    def lose(self) -> None:
        """What is under way never arrives, and what comes next need not wait for it."""
        self._free = 0.0

    async def leave(self, count: int) -> None:
        async with self._room:
            self._held -= count
            self._room.notify_all()


class _Proxy:
    def __init__(self, to: int, delay: float, rate: float, cut: float) -> None:
        self._to, self._delay, self._cut = to, delay, cut
        self._up, self._down = _Direction(delay, rate), _Direction(delay, rate)
        self._open: set[asyncio.StreamWriter] = set()
        self.stats = Stats()
        self.cutting: asyncio.Task[None] | None = None

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.stats.connections += 1
        # The client believes that it is connected already: what it says first waits for the answer that it would have
        # waited for.
        ready = asyncio.get_running_loop().time() + self._delay
        there_reader, there_writer = await asyncio.open_connection("127.0.0.1", self._to)
        self._open |= {writer, there_writer}
        ways = (
            self._pass(reader, there_writer, self._up, "up", ready),
            self._pass(there_reader, writer, self._down, "down", ready),
        )
        try:
            await asyncio.gather(*ways)
        finally:
            for each in (writer, there_writer):
                self._open.discard(each)
                each.close()

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: _Direction, name: str, ready: float
    ) -> None:
        waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            loop = asyncio.get_running_loop()
            while True:
                due, data = await waiting.get()
                await asyncio.sleep(due - loop.time())
                await way.leave(len(data))
                if writer.transport.is_closing():  # cut: what was under way is lost
                    while not waiting.empty():
                        await way.leave(len(waiting.get_nowait()[1]))
                    return
                with contextlib.suppress(OSError):
                    if not data:
                        writer.write_eof()
                        return
                    writer.write(data)
                    setattr(self.stats, name, getattr(self.stats, name) + len(data))
                    await writer.drain()

        delivering = asyncio.create_task(deliver())
        with contextlib.suppress(OSError):
            while (data := await reader.read(way.piece)) and not writer.transport.is_closing():
                if (early := ready - asyncio.get_running_loop().time()) > 0:
                    await asyncio.sleep(early)
                due = await way.enter(len(data))
                waiting.put_nowait((due, data))
        if delivering.done():
            while not waiting.empty():
                await way.leave(len(waiting.get_nowait()[1]))
            return
        waiting.put_nowait((await way.enter(0), b""))
        await delivering

    async def cut_again_and_again(self) -> None:
        while self._cut:
            await asyncio.sleep(self._cut)
            self.stats.cuts += bool(self._open)
            for writer in list(self._open):
                writer.transport.abort()
            self._open.clear()  # each is cut once, though its two ways may take a while to notice
            self._up.lose()
            self._down.lose()


async def _main(to: int, delay: float, rate: float, cut: float) -> None:
    proxy = _Proxy(to, delay, rate, cut)
    server = await asyncio.start_server(proxy.connected, "127.0.0.1", 0, limit=_CHUNK)
    print(server.sockets[0].getsockname()[1], flush=True)
    proxy.cutting = asyncio.create_task(proxy.cut_again_and_again())
    loop = asyncio.get_running_loop()
    while order := (await loop.run_in_executor(None, sys.stdin.readline)).strip():
        if order == "reset":
            proxy.stats.__init__()  # type: ignore[misc]
        print(json.dumps(asdict(proxy.stats)), flush=True)
    os._exit(0)  # connections that are still open have nobody to tell


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name, kind in (("to", int), ("delay", float), ("rate", float), ("cut", float)):
        parser.add_argument(f"--{name}", type=kind, required=True)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_main(**vars(parser.parse_args())))
