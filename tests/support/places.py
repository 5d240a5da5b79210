"""The places of one source: its own address and an ordered list of mirrors, each of them honest, lagging, lying or dead."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
from collections.abc import Sequence
from pathlib import Path

from resources.library import Library
from sync.sources import set_mirrors
from tests.support.web import Request, WebServer

KINDS = ("honest", "lagging", "lying", "dead")
# Under which addresses something may go wrong.
PATTERNS = ("*", "metadata/*", "targets/*", "objects/*", "patches/*", "*catalogue*", "*segment*")
# With which nothing that is asked for can be had.
LIES = ("wrong", "longer", "empty", "portal", "404", "500", "cut:0", "cut:50")


class Places:
    """In front of `public`, whose state at some earlier version is kept in `old`: the lagging ones show that.

    `order` is the kinds in the order in which they are asked, the source's own address first.
    """

    def __init__(self, public: Path, folder: Path) -> None:
        self._public, self._old = public, folder / "old"
        self.lag = 0  # the version that the lagging ones show
        self.order: list[str] = ["honest"]
        self.lie = ("*", "wrong")
        self._stack = contextlib.ExitStack()
        self.own = WebServer(public)
        self.mirrors = {kind: WebServer(public) for kind in ("honest", "lagging", "lying")}
        self.mirrors["lagging"].folder = self._old
        for server in self.servers:
            self._stack.enter_context(server)
        nobody = self._stack.enter_context(socket.socket())  # has a port, and does not listen
        nobody.bind(("127.0.0.1", 0))
        self._urls = {kind: server.url for kind, server in self.mirrors.items()}
        self._urls["dead"] = f"http://127.0.0.1:{nobody.getsockname()[1]}"

    @property
    def servers(self) -> list[WebServer]:
        return [self.own, *self.mirrors.values()]

    def close(self) -> None:
        self._stack.close()

    def copy(self, version: int) -> None:
        """The lagging ones fetch everything; `version` is what there is now."""
        shutil.rmtree(self._old, ignore_errors=True)
        shutil.copytree(self._public, self._old, copy_function=_linked)
        self.lag = version

    def arrange(self, library: Library, own: str, mirrors: Sequence[str], lie: tuple[str, str]) -> None:
        """`own` is what the source's own address is from now on; `lie` (pattern, fault) what the lying ones do."""
        self.order, self.lie = [own, *mirrors], lie
        self.own.folder = self._old if own == "lagging" else self._public
        set_mirrors(library, "hq", [self._urls[kind] for kind in mirrors])
        self.well()

    def well(self) -> None:
        """No more faults than those that make a place what it is, and no requests so far."""
        for server in self.servers:
            server.well()
        pattern, fault = self.lie
        self.mirrors["lying"].say(pattern, f"{fault} ...")
        if self.order[0] == "lying":
            self.own.say(pattern, f"{fault} ...")
        elif self.order[0] == "dead":
            self.own.say("*", "503 ...")

    def answers(self, version: int, trusted: int) -> int | None:
        """The version that a sync takes which has seen `trusted` already, while `version` is the newest: that of the first
        place that shows signed metadata which is not older. None where there is none, or its files are nowhere."""
        shown = {"honest": version, "lagging": self.lag, "lying": 0 if self.lie[0] in ("*", "metadata/*") else version}
        taken = next((shown[kind] for kind in self.order if shown.get(kind, 0) >= trusted and shown.get(kind)), None)
        whole = max((shown[kind] for kind in self.order if kind in ("honest", "lagging")), default=0)
        return taken if taken is not None and whole >= taken else None

    def asked(self) -> list[Request]:
        """Of all of them since the last time."""
        requests = [request for server in self.servers for request in server.requests]
        for server in self.servers:
            server.requests.clear()
        return requests


def _linked(source: str, target: str) -> None:
    """What is named by its hash or its version never changes; the timestamp is another one each time."""
    (shutil.copyfile if source.endswith("timestamp.json") else os.link)(source, target)
