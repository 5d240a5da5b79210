"""nginx on this machine with the configurations that the project ships, their places changed."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

NGINX = shutil.which("nginx")
_chance = random.SystemRandom()  # not the one that tests set, alike in all processes
SHIPPED = Path(__file__).resolve().parent.parent.parent / "packaging" / "nginx"


def free_port() -> int:
    """One that stays free until it is taken, or is taken again: below those that the system gives to whoever asks for any, as
    the servers of other tests do."""
    while True:
        port = _chance.randrange(20_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


@contextlib.contextmanager
def running(name: str, port: int, changed: Mapping[str, str], place: Path) -> Iterator[str]:
    """The address of `SHIPPED/name` with each key of `changed`, which must stand in it, replaced; it keeps what it needs in
    `place`."""
    assert NGINX is not None
    text = (SHIPPED / name).read_text(encoding="utf-8")
    for old, new in changed.items():
        assert old in text, old
        text = text.replace(old, new)
    place.mkdir(parents=True)
    (place / "site.conf").write_text(text, encoding="utf-8")
    temporary = " ".join(f"{kind}_temp_path {place}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (place / "nginx.conf").write_text(
        f"{'user root;' if os.geteuid() == 0 else ''} daemon off; pid {place}/pid; error_log stderr; "
        f"events {{ worker_connections 2048; }} http {{ access_log off; {temporary} include {place}/site.conf; }}",
        encoding="utf-8",
    )
    with serving([NGINX, "-p", str(place), "-c", str(place / "nginx.conf")], port):
        yield f"http://127.0.0.1:{port}"


@contextlib.contextmanager
def serving(command: Sequence[str], port: int) -> Iterator[None]:
    """A server of any kind, from the moment at which it answers on `port`."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(1200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        else:
            raise AssertionError(f"{command[0]} does not answer")
        yield
    finally:
        process.terminate()
        process.wait(60)
