"""Proxies: of the environment and of the settings, what they refuse, and what is never printed."""

from __future__ import annotations

import http.client
import http.server
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.errors import FieldshelfError, SourceError, UsageError
from sync.budget import read_proxy
from sync.proxies import check_proxy, of_environment, shown
from sync.transport import Link, open_transport
from tests.support.web import WebServer

DATA = b"0123456789" * 1000
PLACE = "http://library.example.org/tree"  # nobody is asked for this name but the proxy
MISTYPED = ["htp:/gate.example", "htp://gate.example:3128", "http:/gate", "gate:", "gate.example/proxy", "my gate:3128"]


class Proxy:
    """Asks `target` for whatever it is asked; `asked` holds the addresses, `credentials` what came with them."""

    def __init__(self, target: WebServer, refuse: int = 0) -> None:
        self.asked: list[str] = []
        self.credentials: list[str | None] = []
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                proxy.asked.append(self.path)
                proxy.credentials.append(self.headers.get("Proxy-Authorization"))
                if refuse:
                    self.send_error(refuse)
                    return
                connection = http.client.HTTPConnection(target.url.removeprefix("http://"))
                connection.request("GET", "/" + self.path.partition("/tree/")[2])
                answer = connection.getresponse()
                data = answer.read()
                connection.close()
                self.send_response(answer.status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def do_CONNECT(self) -> None:
                self.do_GET()

            def log_message(self, *args: object) -> None:
                """Nothing on the test's output."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> Proxy:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def web(tmp_path: Path) -> Iterator[WebServer]:
    (tmp_path / "a").write_bytes(DATA)
    with WebServer(tmp_path) as web:
        yield web


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def link(**more: Any) -> Link:
    return Link(connect=3, read=3, pauses=(), sleep=lambda seconds: None, **more)


def get(place: str, link: Link) -> bytes:
    transport = open_transport(place, link)
    try:
        return transport.get("a", len(DATA))
    finally:
        transport.close()


def told(place: str, link: Link, secret: str = "secret") -> FieldshelfError:
    with pytest.raises(FieldshelfError) as caught:
        get(place, link)
    assert caught.value.message.endswith(".") and secret not in caught.value.message
    return caught.value


def test_the_proxy_of_the_settings(web: WebServer) -> None:
    with Proxy(web) as proxy:
        assert get(PLACE, link(proxy=proxy.address)) == DATA
        assert get(PLACE, link(proxy=f"http://{proxy.address}/")) == DATA
    assert proxy.asked == [f"{PLACE}/a"] * 2


def test_the_proxy_of_the_environment(web: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with Proxy(web) as proxy:
        monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
        assert get(PLACE, link()) == DATA
        monkeypatch.setenv("no_proxy", "example.org")
        assert told(PLACE, link()).code == "unreachable"
    assert len(proxy.asked) == 1


def test_the_settings_come_before_the_environment(web: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "example.org")
    with Proxy(web) as proxy:
        assert get(PLACE, link(proxy=proxy.address)) == DATA
    assert told(PLACE, link(proxy="")).code == "unreachable", "no proxy at all"


@pytest.mark.parametrize("setting", [None, "127.0.0.1:1"])
def test_this_machine_is_never_asked_through_a_proxy(
    web: WebServer, monkeypatch: pytest.MonkeyPatch, setting: str | None
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1")
    assert get(web.url, link(proxy=setting)) == DATA
    assert get(web.url.replace("127.0.0.1", "localhost"), link(proxy=setting)) == DATA


def test_name_and_password_go_to_the_proxy_and_nowhere_else(web: WebServer) -> None:
    with Proxy(web) as proxy:
        given = link(proxy=f"http://me:secret@{proxy.address}")
        assert get(PLACE, given) == DATA
    assert proxy.credentials == ["Basic bWU6c2VjcmV0"]
    assert not any("Authorization" in name for request in web.requests for name in request.headers)
    assert "secret" not in repr(given)


@pytest.mark.parametrize(
    ("place", "status", "words"),
    [
        (PLACE, 407, "name and a password"),
        (PLACE.replace("http:", "https:"), 407, "name and a password"),
        (PLACE.replace("http:", "https:"), 403, "does not let requests"),
    ],
)
def test_a_proxy_that_refuses(web: WebServer, place: str, status: int, words: str) -> None:
    with Proxy(web, refuse=status) as proxy:
        error = told(place, link(proxy=f"http://me:secret@{proxy.address}"))
    assert error.code == "proxy" and words in error.message and "library.example.org" in error.message


def test_a_proxy_that_is_not_there() -> None:
    error = told(PLACE, link(proxy="http://me:secret@127.0.0.1:1"))
    assert error.code == "unreachable" and "proxy 127.0.0.1:1 on the way to library.example.org" in error.message
    assert "secret" not in error.message


@pytest.mark.parametrize("place", [PLACE, PLACE.replace("http:", "https:")])
def test_a_proxy_that_never_answers_is_named(place: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # takes the connection, and says nothing
        port = deaf.getsockname()[1]
        error = told(place, link(proxy=f"http://127.0.0.1:{port}", answer=0.2))
    assert error.code == "unreachable" and f"127.0.0.1:{port}" in error.message


@pytest.mark.parametrize("text", ["socks5://me:secret@h:1", "http://", "http://h:x", "ftp://h:3128", "http://h:0", *MISTYPED])
def test_what_is_no_proxy(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_transport(PLACE, link(proxy=text))
    assert caught.value.code == "bad_proxy" and "secret" not in caught.value.message


@pytest.mark.parametrize("text", MISTYPED)
def test_a_mistyped_setting_is_refused_when_it_is_read(text: str, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(f'[sync]\nproxy = "{text}"\n')
    with pytest.raises(UsageError) as caught:
        read_proxy(settings)
    assert caught.value.code == "bad_proxy"
    assert "The setting proxy" in caught.value.message and 'proxy = "http://proxy.example.org:3128"' in caught.value.message


def test_a_mistyped_proxy_of_the_environment_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "htp:/me:secret@gate")
    error = told(PLACE, link())
    assert error.code == "proxy" and "http_proxy" in error.message and "secret" not in error.message


def test_a_socks_proxy_of_the_environment_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5://me:secret@gate.example:1080")
    error = told(PLACE, link())
    assert error.code == "proxy" and "gate.example:1080" in error.message


def test_words() -> None:
    assert check_proxy(" proxy.example:3128 ") == "http://proxy.example:3128"
    assert (check_proxy(None), check_proxy("  ")) == (None, "")
    assert shown("http://me:secret@proxy.example:3128") == "proxy.example:3128"
    assert shown("proxy.example") == "proxy.example"
    assert of_environment({"http": "http://h:1"}) == {"http": "http://h:1"}
    with pytest.raises(SourceError):
        of_environment({"https": "SOCKS4://h:1"})
