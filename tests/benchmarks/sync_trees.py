"""What `sync.py` serves: trees published by the program's own publisher, kept in `build/bench`, and the servers before them.

Documents are true PDF files of one page that can be searched, filled up to their size with a stream that nothing compresses.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import ROOT
from tests.benchmarks.sentences import BUILD
from tests.support.web import WebServer

WORDS = (
    "convoy",
    "radio",
    "water",
    "bridge",
    "escort",
    "medical",
    "report",
    "vehicle",
    "patrol",
    "shelter",
    "signal",
    "escape",
)


def pdf(seed: str, size: int) -> bytes:
    """One page with a sentence that names `seed`, and random bytes: `size` bytes in all."""
    rng = random.Random(seed)
    sentence = f"{seed} " + " ".join(rng.choices(WORDS, k=12))
    content = f"BT /F1 12 Tf 50 700 Td ({sentence}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
    ]
    filling = rng.randbytes(max(size - 900, 1))
    objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(filling), filling))
    data, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(data) + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(data),
    )  # fmt: skip


def fieldshelf(*arguments: str | Path, home: Path | None = None) -> tuple[dict[str, Any], float]:
    """The JSON of one command of the real program, and its seconds. RuntimeError where it failed."""
    environment = {**os.environ, "FIELDSHELF_HOME": str(home or BUILD / "nobody")}
    started = time.perf_counter()
    command = [sys.executable, "-m", "desktop", *map(str, arguments), "--json"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    if done.returncode:
        raise RuntimeError(f"fieldshelf {' '.join(map(str, arguments))}: {done.returncode}\n{done.stdout}{done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer, seconds


@dataclass(frozen=True)
class Tree:
    """A published repository: `documents` is the folder it was made from, `public` what is served."""

    folder: Path

    @property
    def documents(self) -> Path:
        return self.folder / "documents"

    @property
    def public(self) -> Path:
        return self.folder / "repository" / "public"

    @property
    def fingerprint(self) -> str:
        return (self.folder / "fingerprint").read_text(encoding="ascii")

    @property
    def bytes(self) -> int:
        return sum(path.stat().st_size for path in self.documents.iterdir())

    def publish(self) -> None:
        """What stands in `documents` now, added and built."""
        repository = self.folder / "repository"
        fieldshelf("publish", "add", repository, self.documents, "--collection", "bench/guidance")
        fieldshelf("publish", "build", repository)


def tree(name: str, count: int, size: int) -> Tree:
    """`count` documents of `size` bytes each, made once."""

    def fill(folder: Path) -> None:
        for number in range(count):
            (folder / f"d{number:05}.pdf").write_bytes(pdf(f"{name}{number}", size))

    return tree_of(name, fill)


def tree_of(name: str, fill: Callable[[Path], None]) -> Tree:
    """What `fill` writes into an empty folder, published; made once."""
    made = Tree(BUILD / f"sync-{name}")
    if not (made.folder / "fingerprint").exists():
        shutil.rmtree(made.folder, ignore_errors=True)
        made.documents.mkdir(parents=True)
        fill(made.documents)
        init, _ = fieldshelf("publish", "init", made.folder / "repository", "--institute", "bench", "--name", "Bench")
        made.publish()
        (made.folder / "fingerprint").write_text(init["fingerprint"], encoding="ascii")
    return made


def copy_of(original: Tree, name: str) -> Tree:
    """One that may be changed."""
    folder = BUILD / f"sync-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(original.folder, folder)
    return Tree(folder)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextlib.contextmanager
def served(folder: Path) -> Iterator[tuple[int, str]]:
    """A port of this machine where `folder` is served, and by what: nginx, where it is installed."""
    nginx = shutil.which("nginx")
    if nginx is None:
        with WebServer(folder) as server:
            yield int(server.url.rpartition(":")[2]), "tests.support.web"
        return
    port = free_port()
    place = BUILD / f"nginx-{port}"
    place.mkdir(parents=True)
    (place / "nginx.conf").write_text(
        f"{'user root;' if os.geteuid() == 0 else ''} daemon off; pid {place}/pid; error_log stderr; events {{}} "
        "http { access_log off; default_type application/octet-stream; "
        f"client_body_temp_path {place}/b; proxy_temp_path {place}/p; fastcgi_temp_path {place}/f; uwsgi_temp_path {place}/u; "
        f"scgi_temp_path {place}/s; keepalive_timeout 300; keepalive_requests 100000; "
        f"server {{ listen 127.0.0.1:{port}; root {folder}; }} }}",
        encoding="utf-8",
    )
    with running([nginx, "-p", str(place), "-c", str(place / "nginx.conf")], port):
        yield port, "nginx"
    shutil.rmtree(place, ignore_errors=True)


@contextlib.contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """A server as a child process, from the moment at which it answers on `port`."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        else:
            raise RuntimeError(f"{command[0]} does not answer")
        yield
    finally:
        process.terminate()
        process.wait(10)
