"""Every way in which bytes do not come, and the sentence for each; redirects; folders with surprises."""

from __future__ import annotations

import dataclasses
import datetime
import email.utils
import ipaddress
import itertools
import os
import select
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import urllib3
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from resources.errors import FieldshelfError, SourceError, UsageError
from sync import http_transport
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


def test_one_silence_is_forgiven(web: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, limits = HttpTransport._ask, itertools.cycle((0.1, 60))

    def ask(transport: HttpTransport, *arguments: Any) -> requests.Response:
        """What is never answered is not waited for, and what is answered may take as long as this machine does."""
        transport._link = dataclasses.replace(transport._link, answer=next(limits))
        return asked(transport, *arguments)

    monkeypatch.setattr(HttpTransport, "_ask", ask)
    web.say("*", "hang ok hang ok")
    transport = open_transport(web.url, Link(connect=3, read=3, pauses=(0,), sleep=lambda seconds: None))
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


class Clock:
    """Time that passes when somebody sleeps, and then only."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def timed(**more: Any) -> tuple[Link, Clock]:
    clock = Clock()
    return Link(connect=3, read=3, pauses=(1, 4), sleep=clock.sleep, clock=clock, random=lambda: 0.5, **more), clock


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_left_alone_for_as_long_as_it_asks(web: WebServer, status: int) -> None:
    link, clock = timed()
    web.say("*", f"later:{status},7 later:{status},12 ok")
    transport = open_transport(web.url, link)
    assert transport.get("objects/a", len(DATA)) == DATA
    assert (clock.now, web.connections) == (19, 1)
    transport.close()


def test_a_date_to_come_back_is_taken_by_the_servers_own_clock(web: WebServer) -> None:
    link, clock = timed()
    when = email.utils.format_datetime(datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=250), usegmt=True)
    web.say("*", f"later:503,{when.replace(' ', '_')} ok")
    transport = open_transport(web.url, link)
    assert transport.get("objects/a", len(DATA)) == DATA
    assert 100 <= clock.now <= 250, "less by what passed on the server's own clock until it was asked"
    transport.close()


@pytest.mark.parametrize("faults", ["later:429,301", "later:503,200 later:503,200", "later:429,99999999999999", "429 ..."])
def test_nobody_waits_for_more_than_five_minutes(web: WebServer, faults: str) -> None:
    link, clock = timed()
    web.say("*", faults)
    error = told(open_transport(web.url, link))
    assert error.code == "busy" and "Sync again after 2" in error.message
    assert clock.now <= 300


def test_all_connections_leave_a_busy_server_alone(web: WebServer) -> None:
    link, clock = timed()
    web.say("*", "later:429,50 ok")
    transport = open_transport(web.url, link)
    forks = [transport.fork(), transport.fork()]
    assert isinstance(forks[0], HttpTransport)
    assert forks[0]._gate.hold(50)
    forks[1].get("objects/a", len(DATA))
    assert 100 <= clock.now <= 101
    transport.close()


def test_a_retry_after_that_is_none(web: WebServer) -> None:
    link, clock = timed()
    web.say("*", "later:503,soon ok")
    transport = open_transport(web.url, link)
    assert transport.get("objects/a", len(DATA)) == DATA
    assert clock.slept == [1], "a back-off of our own"
    transport.close()


@pytest.mark.parametrize(
    ("headers", "extent"),
    [
        ({"Content-Length": "12"}, (0, 12)),
        ({"Content-Length": "9" * 5000}, (0, None)),
        ({"Content-Range": "bytes 0-1/" + "9" * 5000}, (0, None)),
        ({"Content-Range": "bytes 0-1/²"}, (0, None)),
    ],
)
def test_a_length_that_is_none(headers: dict[str, str], extent: tuple[int, int | None]) -> None:
    answer = requests.Response()
    answer.status_code = 200 if "Content-Length" in headers else 206
    answer.headers.update(headers)
    assert http_transport._extent(answer, 0) == extent


def test_pauses_are_not_in_step(web: WebServer) -> None:
    waits = []
    for chance in (0.0, 0.999):
        link, clock = timed()
        chances = iter((chance, chance))
        web.say("*", "500 500 ok")
        transport = open_transport(web.url, dataclasses.replace(link, random=chances.__next__))
        assert transport.get("objects/a", len(DATA)) == DATA
        waits.append(clock.now)
        transport.close()
    assert waits[0] == 2.5 and 7.4 < waits[1] < 7.5


def test_whoever_cancels_need_not_wait(web: WebServer) -> None:
    link, clock = timed()

    def check() -> None:
        if clock.now >= 3:
            raise SourceError("cancelled", "The sync was stopped. What had arrived is kept.")

    web.say("*", "later:429,100 ...")
    assert told(open_transport(web.url, dataclasses.replace(link, check=check))).code == "cancelled"
    assert clock.now == 3


@pytest.mark.parametrize("where", ["headers", "body"])
def test_a_server_that_dribbles_is_given_up(web: WebServer, where: str) -> None:
    """A byte every 10 ms is 100 a second; the window is short here, and in both cases no time-out ever strikes."""
    link = Link(connect=3, answer=3, read=3, pauses=(0, 0), window=0.3, least=5000, sleep=lambda seconds: None)
    web.say("*", "drip ..." if where == "headers" else "slow ...")
    if where == "body":
        link = dataclasses.replace(link, window=0.01, least=10**9)
    error = told(open_transport(web.url, link))
    assert error.code == "too_slow" and "so little" in error.message
    assert len(web.requests) == 1


def test_what_is_slow_and_moves_is_not_given_up(web: WebServer) -> None:
    """By a clock on which every read takes 10 ms, and brings a byte at least."""
    looks = itertools.count()
    link = Link(connect=3, read=3, pauses=(), window=0.05, least=90, clock=lambda: next(looks) / 100)
    web.say("*", "slow ...")
    transport = open_transport(web.url, link)
    assert transport.get("objects/a", len(DATA)) == DATA
    transport.close()


def test_bytes_are_handed_on_as_they_arrive(tree: Path) -> None:
    """Waiting for a full chunk would show no progress for 17 s at 30 kbit/s."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        more = threading.Event()

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")
                more.wait(60)
                connection.sendall(b"67890")

        thread = threading.Thread(target=serve)
        thread.start()
        transport = open_transport(f"http://127.0.0.1:{listener.getsockname()[1]}", LINK)
        with transport.stream("x") as answer:
            assert next(answer.chunks) == b"12345"
            more.set()
            assert b"".join(answer.chunks) == b"67890"
        transport.close()
        thread.join()


@pytest.mark.parametrize("fault", ["gzip", "cut:100 gzip"])
def test_what_was_compressed_on_the_way_is_undone(http: Transport, web: WebServer, fault: str) -> None:
    web.say("*", fault)
    assert http.get("objects/a", len(DATA)) == DATA
    assert web.requests[0].headers["Cache-Control"] == "no-transform"


def test_a_part_of_something_compressed_is_no_part(http: Transport, web: WebServer) -> None:
    web.say("*", "gzip ...")
    with http.stream("objects/a", 100) as answer:
        assert (answer.offset, answer.total) == (0, None)
        assert b"".join(answer.chunks) == DATA
    assert [request.range for request in web.requests] == ["bytes=100-", None]


@pytest.mark.parametrize("fault", ["encoded:br ...", "encoded:gzip ...", "encoded:zstd ..."])
def test_what_cannot_be_undone_is_told(http: Transport, web: WebServer, fault: str) -> None:
    web.say("*", fault)
    error = told(http)
    assert error.code == "mangled" and "changed on the way" in error.message


def test_a_bomb_is_unpacked_no_further_than_was_announced(http: Transport, web: WebServer, tree: Path) -> None:
    (tree / "bomb").write_bytes(b"\0" * 50_000_000)
    web.say("*", "gzip ...")
    assert told(http, "bomb", 1_000_000).code == "tampered"


def test_a_file_that_is_compressed_as_it_is_stored_may_be_called_so(http: Transport, web: WebServer, tree: Path) -> None:
    (tree / "x.tar.zst").write_bytes(DATA)
    web.say("*", "encoded:zstd")
    assert http.get("x.tar.zst", len(DATA)) == DATA


def test_every_error_has_its_own_sentence(web: WebServer) -> None:
    """What went wrong is told apart, and each says what to do next."""
    faults = ["401", "403", "404", "500", "later:429,9999", "portal", "endless", "cut:10", "drip", "encoded:br", "407"]
    sentences = set()
    for fault in faults:
        link = dataclasses.replace(LINK, pauses=())
        if fault == "drip":
            link = dataclasses.replace(link, window=0.2, least=5000)
        web.say("*", fault)
        sentences.add(told(open_transport(web.url, link), length=len(DATA)).message.replace(web.url, "PLACE"))
    assert len(sentences) == len(faults)


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """Of this machine, by nobody that anybody trusts: (certificate, key)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=2))
        .not_valid_after(now + datetime.timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (tmp_path / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return tmp_path / "cert.pem", tmp_path / "key.pem"


@pytest.fixture
def tls(tree: Path, certificate: tuple[Path, Path]) -> Iterator[WebServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    server = WebServer(tree)
    server._server.socket = context.wrap_socket(server._server.socket, server_side=True)
    server.url = server.url.replace("http:", "https:")
    with server:
        yield server


def test_a_server_that_cannot_prove_who_it_is(tls: WebServer) -> None:
    assert told(open_transport(tls.url, LINK)).code == "tls"
    assert tls.requests == []


def test_a_connection_opened_ahead_is_the_one_that_is_used(
    tls: WebServer, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With TLS, too: the tickets that the server sends of itself are not the end of the connection."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate[0]))
    opened: list[urllib3.connection.HTTPSConnection] = []
    connect = urllib3.connection.HTTPSConnection.connect

    def watched(connection: urllib3.connection.HTTPSConnection) -> None:
        connect(connection)
        opened.append(connection)

    monkeypatch.setattr(urllib3.connection.HTTPSConnection, "connect", watched)
    transport = open_transport(tls.url, LINK)
    transport.warm()
    assert select.select([opened[0].sock], [], [], 60)[0], "the tickets are here"
    assert transport.requests == 0
    assert transport.get("objects/a", len(DATA)) == DATA
    assert transport.get("objects/a", len(DATA)) == DATA
    assert (tls.connections, transport.requests) == (1, 2)
    transport.close()


def test_opening_ahead_is_never_an_error(web: WebServer) -> None:
    for place in ("http://library.invalid", "http://127.0.0.1:1", web.url):
        transport = open_transport(place, dataclasses.replace(LINK, proxy=""))
        transport.warm()
        transport.close()


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
