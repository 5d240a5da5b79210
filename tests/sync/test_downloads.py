"""Files that break off, come wrong, or are half here already."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from resources.errors import FieldshelfError, SourceError
from resources.store.objects import ObjectStore
from sync.downloads import PATIENCE, SOME, Downloads
from sync.ledger import Pace
from sync.mirrors import Mirrors
from sync.progress import Progress
from sync.transport import CHUNK, Link, open_transport
from tests.support.link import Link as BadLink
from tests.support.web import WebServer

LINK = Link(connect=3, read=3, pauses=(0, 0), sleep=lambda seconds: None)


@dataclass(frozen=True)
class Thing:
    name: str
    data: bytes
    media_type: str = "application/pdf"

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @property
    def length(self) -> int:
        return len(self.data)

    @property
    def path(self) -> str:
        return f"objects/{self.name}"

    @property
    def called(self) -> str:
        return f"the thing {self.name}"


class Bench:
    """A server, a store, and things to fetch."""

    def __init__(self, folder: Path) -> None:
        self.tree = folder / "tree"
        (self.tree / "objects").mkdir(parents=True)
        (folder / "library").mkdir()  # the store begins no library
        self.store = ObjectStore(folder / "library")
        self.progress = Progress()

    def thing(self, name: str, size: int = 5 * CHUNK + 17, **more: str) -> Thing:
        thing = Thing(name, random.Random(name).randbytes(size), **more)
        (self.tree / thing.path).write_bytes(thing.data)
        return thing

    def run(self, server: WebServer, *things: Thing, parallel: int = 1, link: Link = LINK) -> list[str]:
        """Names with the code of their error, or "ok", as they come out."""
        transport = open_transport(server.url, link)
        try:
            downloads = Downloads(transport, self.store, self.progress, link=link, parallel=parallel)
            return [f"{done.wanted.name} {done.error.code if done.error else 'ok'}" for done in downloads.run(things)]
        finally:
            transport.close()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def server(bench: Bench) -> Iterator[WebServer]:
    with WebServer(bench.tree) as server:
        yield server


def whole(bench: Bench, *things: Thing) -> None:
    for thing in things:
        assert bench.store.path(thing.sha256).read_bytes() == thing.data
        assert not bench.store.incoming(thing.sha256).exists()


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 1_000_000])
def test_files_of_every_size(bench: Bench, server: WebServer, size: int) -> None:
    thing = bench.thing("a", size)
    assert bench.run(server, thing) == ["a ok"]
    whole(bench, thing)
    assert bench.progress.done_bytes == size


def test_a_cut_is_continued_where_it_was(bench: Bench, server: WebServer) -> None:
    thing = bench.thing("a")
    server.say("*", f"cut:{CHUNK + 5} cut:{2 * CHUNK} ok")
    assert bench.run(server, thing) == ["a ok"]
    whole(bench, thing)
    assert [request.range is None for request in server.requests] == [True, False, False]
    assert bench.progress.done_bytes == thing.length


def test_a_link_that_breaks_often_but_moves_gets_there(bench: Bench, server: WebServer) -> None:
    thing = bench.thing("a", 12 * CHUNK)
    server.say("*", f"cut:{CHUNK} ...")
    assert bench.run(server, thing) == ["a ok"]
    whole(bench, thing)


def test_even_little_is_progress_and_next_to_nothing_is_none(bench: Bench, server: WebServer) -> None:
    thing = bench.thing("a", 20 * SOME)
    server.say("*", f"cut:{SOME} ...")
    assert bench.run(server, thing) == ["a ok"]
    other = bench.thing("b", 20 * SOME)
    server.say("*", f"cut:{SOME - 1} ...")
    with pytest.raises(SourceError) as caught:
        bench.run(server, other)
    assert caught.value.code == "unreachable"


def test_a_link_that_has_worked_is_waited_for_longer(bench: Bench, server: WebServer) -> None:
    slept: list[float] = []
    link = Link(connect=3, read=3, pauses=(1,), longer=(15, 30), sleep=slept.append, random=lambda: 0.5)
    thing = bench.thing("a")
    server.say("*", f"cut:{CHUNK} cut:0 cut:0 cut:0 cut:0 cut:0")
    with pytest.raises(SourceError):
        bench.run(server, thing, link=link)
    assert sum(slept) == 46 and max(slept) == 1, "in short steps: whoever cancels need not wait"
    slept.clear()
    server.say("*", "cut:0 ...")
    with pytest.raises(SourceError):
        bench.run(server, bench.thing("b"), link=link)
    assert sum(slept) == 1


@pytest.mark.parametrize("fault", ["portal ...", "longer ...", "404 ...", "500 ..."])
def test_a_good_part_survives_whatever_is_answered(bench: Bench, server: WebServer, fault: str) -> None:
    thing = bench.thing("a")
    path = bench.store.incoming(thing.sha256)
    path.write_bytes(thing.data[: 2 * CHUNK])
    server.say("*", fault)
    try:
        assert bench.run(server, thing) != ["a ok"]
    except SourceError as error:
        assert error.code == "captive_portal"
    assert path.read_bytes() == thing.data[: 2 * CHUNK]
    assert bench.progress.done_bytes == 0
    server.well()
    assert bench.run(server, thing) == ["a ok"]
    assert [request.range for request in server.requests] == [f"bytes={2 * CHUNK}-"]


def test_connections_are_kept_from_one_list_to_the_next(bench: Bench, server: WebServer) -> None:
    transport = open_transport(server.url, LINK)
    downloads = Downloads(transport, bench.store, bench.progress, link=LINK, parallel=4)
    for round_ in "abc":
        things = [bench.thing(f"{round_}{number}", 20_000) for number in range(20)]
        assert all(done.error is None for done in downloads.run(things))
    transport.close()
    assert server.connections <= 4


def test_connections_opened_ahead_are_those_that_are_used(bench: Bench, server: WebServer) -> None:
    mirrors = Mirrors([server.url], LINK)
    downloads = Downloads(mirrors, bench.store, bench.progress, link=LINK, parallel=4)
    downloads.warm()
    downloads.warm()
    things = [bench.thing(f"{number}", 20_000) for number in range(40)]
    assert all(done.error is None for done in downloads.run(things))
    mirrors.close()
    assert server.connections <= 4
    assert not any(thread.name.startswith("connect") for thread in threading.enumerate())


def test_a_link_that_is_cut_all_the_time_carries_each_byte_once(bench: Bench, server: WebServer) -> None:
    """30 kbit/s and a cut every 60 s, ten times as fast: nothing is fetched twice."""
    thing = bench.thing("a", 150_000)
    with BadLink(server.port, delay=0.02, rate=37_500, cut=1.0) as bad:
        transport = open_transport(bad.url, LINK)
        downloads = Downloads(transport, bench.store, bench.progress, link=LINK)
        assert [done.error for done in downloads.run([thing])] == [None]
        transport.close()
        assert bad.stats().cuts >= 3
    assert transport.carried == thing.length
    whole(bench, thing)


def test_a_link_that_compresses_is_begun_anew(bench: Bench, server: WebServer) -> None:
    thing = bench.thing("a")
    bench.store.incoming(thing.sha256).write_bytes(thing.data[:CHUNK])
    server.say("*", "gzip ...")
    assert bench.run(server, thing) == ["a ok"]
    whole(bench, thing)
    assert [request.range for request in server.requests] == [f"bytes={CHUNK}-", None]


def test_a_link_that_does_not_move_is_given_up_and_the_part_stays(bench: Bench, server: WebServer) -> None:
    thing = bench.thing("a")
    server.say("*", f"cut:{2 * CHUNK} cut:0 ...")
    with pytest.raises(SourceError) as caught:
        bench.run(server, thing)
    assert caught.value.code == "unreachable"
    assert bench.store.incoming(thing.sha256).read_bytes() == thing.data[: 2 * CHUNK]
    server.well()
    assert bench.run(server, thing) == ["a ok"]
    assert server.requests[0].range == f"bytes={2 * CHUNK}-"
    whole(bench, thing)


@pytest.mark.parametrize("fault", ["norange", "badrange", "416", "chunked"])
def test_a_server_that_cannot_continue(bench: Bench, server: WebServer, fault: str) -> None:
    thing = bench.thing("a")
    bench.store.incoming(thing.sha256).write_bytes(thing.data[:CHUNK])
    server.say("*", fault)
    assert bench.run(server, thing) == ["a ok"]
    whole(bench, thing)
    assert bench.progress.done_bytes == thing.length


@pytest.mark.parametrize(
    ("part", "requests"), [("wrong", 2), ("too long", 1), ("whole", 0), ("whole and read-only", 0), ("empty", 1), ("none", 1)]
)
def test_what_a_kill_may_leave(bench: Bench, server: WebServer, part: str, requests: int) -> None:
    thing = bench.thing("a")
    path = bench.store.incoming(thing.sha256)
    if part != "none":
        path.write_bytes({"wrong": b"?" * CHUNK, "too long": thing.data + b"x", "empty": b""}.get(part, thing.data))
    if part == "whole and read-only":
        path.chmod(0o400)
    assert bench.run(server, thing) == ["a ok"]
    whole(bench, thing)
    assert bench.progress.done_bytes == thing.length
    assert len(server.requests) == requests


def test_what_is_in_place_is_looked_at_and_not_fetched(bench: Bench, server: WebServer) -> None:
    thing = bench.thing("a")
    bench.store.add_bytes(thing.data)
    assert bench.run(server, thing) == ["a ok"]
    assert server.requests == []


def test_what_is_in_place_and_damaged_is_fetched(bench: Bench, server: WebServer) -> None:
    thing = bench.thing("a")
    bench.store.add_bytes(thing.data)
    path = bench.store.path(thing.sha256)
    path.chmod(0o600)
    path.write_bytes(b"damaged")
    assert bench.run(server, thing) == ["a ok"]
    whole(bench, thing)


def test_faults_of_one_file_leave_the_others(bench: Bench, server: WebServer) -> None:
    things = [bench.thing(name, 1000) for name in "abcdef"]
    server.say("objects/b", "404 ...")
    server.say("objects/c", "500 ...")
    server.say("objects/d", "wrong ...")
    server.say("objects/e", "longer ...")
    assert bench.run(server, *things) == ["a ok", "b not_found", "c server_error", "d wrong_hash", "e wrong_hash", "f ok"]
    for thing in things[1:5]:
        assert not bench.store.has(thing.sha256)


def test_a_web_page_is_only_a_login_page_where_none_was_asked_for(bench: Bench, server: WebServer) -> None:
    page = bench.thing("page", 1000, media_type="text/html")
    server.say("objects/page", "portal")
    assert bench.run(server, page) == ["page wrong_hash"]
    with pytest.raises(SourceError) as caught:
        server.say("objects/pdf", "portal")
        bench.run(server, bench.thing("pdf", 1000))
    assert caught.value.code == "captive_portal"


def test_many_at_once(bench: Bench, server: WebServer) -> None:
    things = [bench.thing(f"t{number}", 20_000 + number) for number in range(60)]
    for thing in things[::3]:
        server.say(thing.path, "cut:100 503 ok")
    assert sorted(bench.run(server, *things, parallel=8)) == sorted(f"{thing.name} ok" for thing in things)
    whole(bench, *things)
    assert bench.progress.done_bytes == sum(thing.length for thing in things)
    assert server.connections <= 8 + 20, "connections are kept, except where one was cut"


def test_whoever_goes_away_leaves_no_thread(bench: Bench, server: WebServer) -> None:
    things = [bench.thing(f"t{number}", 20_000) for number in range(30)]
    transport = open_transport(server.url, LINK)
    results = Downloads(transport, bench.store, bench.progress, link=LINK, parallel=4).run(things)
    next(iter(results))
    results.close()
    transport.close()
    assert not any(thread.name.startswith("download") for thread in threading.enumerate())


def test_the_reason_that_is_told_is_the_first(bench: Bench, server: WebServer) -> None:
    things = [bench.thing(f"t{number}", 20_000) for number in range(30)]
    server.say("*", "portal ...")
    with pytest.raises(FieldshelfError) as caught:
        bench.run(server, *things, parallel=8)
    assert caught.value.code == "captive_portal"
    assert len(server.requests) <= 8


@dataclass(frozen=True)
class Last(Thing):
    """A thing that tells when its turn comes."""

    turn: threading.Event = field(default_factory=threading.Event)

    @property
    def length(self) -> int:
        self.turn.set()
        return len(self.data)


def test_a_source_of_rubbish_is_left_though_nobody_takes_what_comes_out(bench: Bench, server: WebServer) -> None:
    """Who writes down what is here, or waits for the processor, keeps nobody from counting."""
    things = [bench.thing(f"t{number}", 2_000) for number in range(40)]
    last = Last("last", b"last")
    server.say("*", "wrong ...")
    transport = open_transport(server.url, LINK)
    results = Downloads(transport, bench.store, bench.progress, link=LINK, parallel=1).run([*things, last])
    assert last.turn.wait(60)
    assert len(server.requests) == PATIENCE
    told: list[str] = []
    with pytest.raises(FieldshelfError) as caught:
        told.extend(done.error.code if done.error else "ok" for done in results)
    transport.close()
    assert caught.value.code == "too_many_errors" and told == ["wrong_hash"] * PATIENCE


def test_the_pace() -> None:
    waited: list[float] = []
    pace = Pace(1000, clock=lambda: 0.0, sleep=waited.append)
    for _ in range(3):
        pace.take(500)
    assert waited == [0.5, 1.0, 1.5]
