"""Two hundred readers behind one caching server, as in a mission: what is immutable crosses the origin's link once."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from sync.run import sync
from sync.sources import add_source
from tests.support.publishers import Publisher
from tests.support.web import WebServer
from tests.sync.test_run import QUICK

NGINX = shutil.which("nginx")
READERS = 200
pytestmark = [pytest.mark.long, pytest.mark.skipif(NGINX is None, reason="nginx is not installed")]


@pytest.fixture
def cache(tmp_path: Path, server: WebServer) -> Iterator[str]:
    """An nginx that keeps for ever what is named by its hash, and asks for everything else each time."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    place = tmp_path / "nginx"
    place.mkdir()
    temporary = " ".join(f"{kind}_temp_path {place}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (place / "nginx.conf").write_text(
        f"""{"user root;" if os.geteuid() == 0 else ""} daemon off; pid {place}/pid; error_log stderr;
        events {{ worker_connections 2048; }}
        http {{ access_log off; {temporary}
            proxy_cache_path {place}/kept keys_zone=kept:10m inactive=1d max_size=1g use_temp_path=off;
            server {{
                listen 127.0.0.1:{port};
                location ~ ^/(objects|targets|patches)/ {{
                    proxy_pass {server.url}; proxy_cache kept; proxy_cache_lock on; proxy_cache_lock_timeout 60s;
                    proxy_cache_lock_age 60s; proxy_cache_valid 200 1d; proxy_ignore_headers Cache-Control Expires;
                }}
                location / {{ proxy_pass {server.url}; }}
            }}
        }}""",
        encoding="utf-8",
    )
    process = subprocess.Popen([str(NGINX), "-p", str(place), "-c", str(place / "nginx.conf")], stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


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
