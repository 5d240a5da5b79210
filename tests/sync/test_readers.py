"""Two hundred readers behind one caching server, as in a mission: what is immutable crosses the origin's link once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from sync.run import sync
from sync.sources import add_source
from tests.support.nginx import NGINX, free_port, running
from tests.support.publishers import Publisher
from tests.support.web import WebServer
from tests.sync.test_run import QUICK

READERS = 200
pytestmark = [pytest.mark.long, pytest.mark.skipif(NGINX is None, reason="nginx is not installed")]


@pytest.fixture
def cache(tmp_path: Path, server: WebServer) -> Iterator[str]:
    """The caching server that the project ships a configuration for, in front of `server`."""
    port = free_port()
    origin = server.url.removeprefix("http://")
    changed = {"127.0.0.1:8081": f"127.0.0.1:{port}", "127.0.0.1:8080": origin, "/var/cache/fieldshelf": f"{tmp_path}/kept"}
    with running("mission-mirror.conf", port, changed, tmp_path / "nginx") as address:
        yield address


def test_each_object_crosses_the_origins_link_once(publisher: Publisher, server: WebServer, cache: str, tmp_path: Path) -> None:
    def read(number: int) -> str:
        with Library.open(Home.at(tmp_path / f"reader{number}")) as library:
            add_source(library, "hq", cache, fingerprint=publisher.fingerprint)
            report = sync(library, tuning=QUICK).sources[0]
            return report.result if report.result == "complete" else str(report.errors)

    with ThreadPoolExecutor(8) as pool:
        results = Counter(pool.map(read, range(READERS)))
    assert results == {"complete": READERS}
    asked = Counter(request.path for request in server.requests if not request.path.startswith("metadata/"))
    documents = [document for listed in publisher.hq.collections.values() for document in listed]
    files = [file for document in documents for file in document.files if not file.packed]
    objects = {f"objects/{file.sha256[:2]}/{file.sha256}" for file in files}
    print(f"{READERS} readers; {len(asked)} files asked of the origin, {sum(asked.values())} times")
    assert objects <= asked.keys()
    assert set(asked.values()) == {1}, asked.most_common(3)
