"""Every way in which bytes do not come, and the sentence for each; redirects; folders with surprises."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.errors import FieldshelfError, SourceError, UsageError
from sync.http_transport import HttpTransport
from sync.transport import FolderTransport, Link, Transport, open_transport
from tests.support.web import WebServer

LINK = Link(connect=3, read=3, pauses=(0, 0), sleep=lambda seconds: None)
DATA = bytes(range(256)) * 1024


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "tree" / "objects").mkdir(parents=True)
    (tmp_path / "tree" / "objects" / "a").write_bytes(DATA)
    return tmp_path / "tree"


@pytest.fixture
def web(tree: Path) -> Iterator[WebServer]:
    with WebServer(tree) as web:
        yield web


@pytest.fixture
def http(web: WebServer) -> Iterator[Transport]:
    transport = open_transport(web.url, LINK)
    yield transport
    transport.close()


def told(transport: Transport, path: str = "objects/a", length: int = 1_000_000) -> FieldshelfError:
    """The error of a get, checked to be a sentence for people."""
    with pytest.raises(FieldshelfError) as caught:
        transport.get(path, length)
    message = caught.value.message
    assert message[-1] == "." and message.count(". ") >= 1, message
    assert not any(word in message for word in ("Error", "Exception", "HTTPConnection", "errno", "object at", "None")), message
    transport.close()
    return caught.value


def test_bytes_are_counted_and_the_connection_is_kept(http: Transport, web: WebServer) -> None:
    assert http.get("objects/a", len(DATA)) == DATA
    with pytest.raises(SourceError):
        http.get("objects/none", 10)
    assert http.get("objects/a", len(DATA)) == DATA
    assert http.requests == 3 and http.carried >= 2 * len(DATA)
    assert web.connections == 1
    assert web.requests[0].headers["Accept-Encoding"] == "identity"


def test_a_range(http: Transport, web: WebServer) -> None:
    with http.stream("objects/a", 1000) as answer:
        assert (answer.offset, answer.total) == (1000, len(DATA))
        assert b"".join(answer.chunks) == DATA[1000:]
    assert web.requests[0].range == "bytes=1000-"


@pytest.mark.parametrize("fault", ["norange", "badrange"])
def test_a_server_without_ranges_begins_anew(http: Transport, web: WebServer, fault: str) -> None:
    web.say("*", fault)
    with http.stream("objects/a", 1000) as answer:
        assert (answer.offset, answer.total) == (0, len(DATA))
        assert b"".join(answer.chunks) == DATA


def test_a_range_behind_the_end_begins_anew(http: Transport) -> None:
    with http.stream("objects/a", len(DATA)) as answer:
        assert answer.offset == 0


def test_no_length_said(http: Transport, web: WebServer) -> None:
    web.say("*", "chunked")
    with http.stream("objects/a") as answer:
        assert answer.total is None and b"".join(answer.chunks) == DATA


def test_a_connection_cut_is_tried_again(http: Transport, web: WebServer) -> None:
    web.say("*", "cut:5000 cut:90000 ok")
    assert http.get("objects/a", len(DATA)) == DATA
    assert len(web.requests) == 3


@pytest.mark.parametrize(
    ("fault", "code", "tries"),
    [
        ("cut:10 ...", "unreachable", 3),
        ("500 ...", "server_error", 3),
        ("503 ...", "server_error", 3),
        ("404 ...", "not_found", 1),
        ("403 ...", "not_found", 1),
        ("401 ...", "wrong_server", 1),
        ("511 ...", "captive_portal", 1),
        ("portal ...", "captive_portal", 1),
        ("endless ...", "tampered", 1),
        ("longer ...", "tampered", 1),
        ("redirect:http://example.invalid/login ...", "captive_portal", 1),
        ("redirect:ftp://127.0.0.1/x ...", "captive_portal", 1),
        ("redirect:/objects/a ...", "wrong_server", 6),
    ],
)
def test_faults(http: Transport, web: WebServer, fault: str, code: str, tries: int) -> None:
    web.say("*", fault)
    assert told(http, length=len(DATA)).code == code
    assert len(web.requests) == tries


def test_a_server_that_does_not_answer(web: WebServer) -> None:
    web.say("*", "hang ...")
    transport = open_transport(web.url, Link(connect=3, answer=0.1, read=60, pauses=(0, 0, 0), sleep=lambda seconds: None))
    error = told(transport)
    assert error.code == "unreachable" and "in time" in error.message
    assert transport.requests == 2
    assert told(transport).code == "unreachable" and transport.requests == 2, "it is not asked a third time"


def test_one_silence_is_forgiven(web: WebServer) -> None:
    web.say("*", "hang ok hang ok")
    transport = open_transport(web.url, Link(connect=3, answer=1, read=3, pauses=(0,), sleep=lambda seconds: None))
    assert transport.get("objects/a", len(DATA)) == transport.get("objects/a", len(DATA)) == DATA
    assert transport.requests == 4
    transport.close()


def test_what_has_begun_may_pause_for_longer_than_an_answer_may_wait(web: WebServer) -> None:
    transport = open_transport(web.url, Link(connect=3, answer=3, read=7))
    assert isinstance(transport, HttpTransport)
    answer = transport._ask(f"{web.url}/objects/a", {})
    connection = answer.raw.connection
    assert connection is not None and connection.sock.gettimeout() == 7
    answer.close()
    transport.close()


def test_a_redirect_without_end_may_be_a_login_page(http: Transport, web: WebServer) -> None:
    web.say("*", "redirect:/objects/a ...")
    assert "log in" in told(http).message


def test_a_redirect_on_this_machine_is_followed(http: Transport, web: WebServer) -> None:
    web.say("moved", f"redirect:{web.url}/objects/a")
    assert http.get("moved", len(DATA)) == DATA


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error = told(open_transport(f"http://127.0.0.1:{taken.getsockname()[1]}", LINK))
    assert error.code == "unreachable" and "refused" in error.message


def test_a_name_that_nobody_has() -> None:
    transport = open_transport("http://library.invalid/x", LINK)
    assert isinstance(transport, HttpTransport)
    transport._proxy = ""  # a proxy would have its own opinion
    error = told(transport)
    assert error.code == "unreachable" and "could not be found" in error.message


def test_no_tls_where_tls_was_promised(web: WebServer) -> None:
    error = told(open_transport(web.url.replace("http:", "https:"), LINK))
    assert error.code == "tls" and "date of this computer" in error.message


@pytest.mark.parametrize(
    "url", ["ftp://example.org/x", "http://", "https://example.org/x?y=1", "http://h/#x", "", "gopher://x"]
)
def test_addresses_that_are_none(url: str) -> None:
    with pytest.raises(UsageError):
        open_transport(url)


def test_passwords_of_this_person_stay_here(tmp_path: Path, web: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login me password secret\nmachine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    transport = open_transport(web.url, LINK)
    transport.get("objects/a", len(DATA))
    transport.close()
    assert not any("Authorization" in request.headers for request in web.requests)


def test_a_folder_by_path_and_by_address(tree: Path) -> None:
    for place in (str(tree), tree.as_uri()):
        transport = open_transport(place)
        assert isinstance(transport, FolderTransport)
        assert transport.get("objects/a", len(DATA)) == DATA
        with transport.stream("objects/a", 1000) as answer:
            assert (answer.offset, answer.total, b"".join(answer.chunks)) == (1000, len(DATA), DATA[1000:])
        assert told(transport, "objects/none").code == "not_found"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert told(open_transport(str(tmp_path / "gone"))).code == "unreachable"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
def test_a_pipe_in_a_folder_does_not_wait_for_ever(tree: Path) -> None:
    os.mkfifo(tree / "pipe")
    assert told(open_transport(str(tree)), "pipe").code == "not_found"


def test_the_http_library_is_imported_when_it_is_needed() -> None:
    code = "import sys, sync.transport; assert 'requests' not in sys.modules and 'urllib3' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).resolve().parents[2])
