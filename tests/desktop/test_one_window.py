"""One window for one home: what a second start hands over, who is refused, and what happens when the first is gone or hangs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from desktop import brought, one_window
from desktop.one_window import OneWindow
from desktop.shelf import Place
from resources.home import Home
from tests.support.screens import Screen, wait_until

CURRENT, OLD = "example-institute/2023-05", "example-institute/2019-08"


@pytest.fixture
def folder() -> Iterator[Path]:
    """For the socket, whose path has to be short."""
    made = Path(tempfile.mkdtemp(prefix="fs-"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def first(screen: Screen, home: Home, folder: Path) -> Iterator[Screen]:
    """The window, as `run` opens it: it has the lock and listens."""
    one = OneWindow(home, folder)
    assert one.take()
    one.listen(screen.application.bring)
    yield screen
    one.close()


def say(home: Home, folder: Path, message: bytes) -> bytes:
    """What the window of that home answers to whatever is written into its socket; b"" where it hangs up."""
    socket = QLocalSocket()
    socket.connectToServer(OneWindow(home, folder)._address)
    assert socket.waitForConnected(5000)
    socket.write(message)
    wait_until(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, "the talk is over")
    return bytes(socket.readAll().data())


@pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
def test_a_second_start_hands_its_link_to_the_first(first: Screen, home: Home, folder: Path) -> None:
    first.window.open(Place(OLD))
    wait_until(lambda: first.reader_settled(OLD), "a document is open")
    environment = {**os.environ, "FIELDSHELF_HOME": str(home.library.parent), "XDG_RUNTIME_DIR": str(folder)}
    link = f"fieldshelf:{CURRENT}?page=2"
    program = (  # on a machine that is busy the first may take longer than a person would wait
        "import sys\nfrom desktop import one_window\none_window._PATIENCE = 60_000\n"
        "from desktop.__main__ import main\nsys.exit(main())"
    )
    second = subprocess.Popen([sys.executable, "-c", program, link], env=environment, stderr=subprocess.PIPE)
    wait_until(lambda: second.poll() is not None, "the second start has ended", 60_000)
    assert second.communicate()[1] == b"" and second.returncode == 0
    wait_until(lambda: first.reader_settled(CURRENT), "the first shows the document")
    assert first.reader.pdf.page == 2
    assert [place.document_id for place in first.window.tabs.places] == [OLD, CURRENT]


@pytest.mark.parametrize(
    ("message", "answer"),
    [
        (b"nonsense\n", "does not understand"),
        (b'{"fieldshelf": 1, "open": "all"}\n', "does not understand"),
        (b'{"fieldshelf": 1, "open": [7]}\n', "does not understand"),
        (b"[" * 50_000 + b"\n", "does not understand"),
        (json.dumps({"fieldshelf": 1, "open": ["x"] * 21}).encode() + b"\n", "does not understand"),
        (json.dumps({"fieldshelf": 1, "open": ["/etc/passwd"]}).encode() + b"\n", "cannot open this: /etc/passwd"),
        (json.dumps({"fieldshelf": 1, "open": ["fieldshelf:../../x"]}).encode() + b"\n", "cannot open this"),
        (b"x" * 70_000, ""),
    ],
)
def test_what_is_not_understood_is_refused(first: Screen, home: Home, folder: Path, message: bytes, answer: str) -> None:
    said = say(home, folder, message)
    assert answer in (json.loads(said)["words"] if answer else said.decode())
    assert first.page == "home" and first.window.tabs.places == ()


def test_whoever_says_nothing_is_hung_up_on(first: Screen, home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE", 50)
    assert say(home, folder, b"") == b""


def test_a_first_that_hangs_is_left_alone(first: Screen, home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the lock and its socket, and nobody who answers: this very thread is waiting."""
    monkeypatch.setattr(one_window, "_PATIENCE", 200)
    monkeypatch.setattr(one_window, "_STARTING", 0)
    second = OneWindow(home, folder)
    assert not second.take()
    assert second.hand_over([]) is None and second.beside_another


def test_a_first_that_is_still_starting_is_waited_for(home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It listens only when it has opened its library; one that ends meanwhile leaves the window to who waits."""
    first, second = OneWindow(home, folder), OneWindow(home, folder)
    assert first.take() and not second.take()
    monkeypatch.setattr(one_window, "_PATIENCE", 0)
    asked: list[int] = []

    def still_starting() -> int:
        asked.append(1)
        first.close()  # as if it had ended while the second was waiting
        return 0

    monkeypatch.setattr(second, "_age", still_starting)
    assert second.hand_over([]) is None
    assert asked and not second.beside_another and OneWindow(home, folder).take() is False
    second.close()


def test_after_a_kill_the_next_is_the_first(home: Home, folder: Path) -> None:
    """Its lock and its socket lie about."""
    program = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from desktop.one_window import OneWindow\nfrom resources.home import Home\n"
        "qt = QCoreApplication([])\none = OneWindow(Home.find(), Path(sys.argv[1]))\nassert one.take()\n"
        "one.listen(print)\nos.kill(os.getpid(), signal.SIGKILL)\n"
    )
    environment = {**os.environ, "FIELDSHELF_HOME": str(home.library.parent)}
    killed = subprocess.run([sys.executable, "-c", program, str(folder)], env=environment, check=False)
    assert killed.returncode == -9 and len(list(folder.iterdir())) == 2
    one = OneWindow(home, folder)
    assert one.take()
    one.close()


def test_a_lock_from_when_the_computer_had_another_name_is_nobodys(
    home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE", 0)
    monkeypatch.setattr(one_window, "_STARTING", 0)
    one = OneWindow(home, folder)
    (folder / f"{one._name}.lock").write_text(f"{os.getpid()}\npytest\nanother-name\n\n\n")
    assert not one.take()
    assert one.hand_over([]) is None and not one.beside_another
    assert not OneWindow(home, folder).take()
    one.close()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there is no file that could be in the way")
def test_where_its_address_is_taken_it_listens_at_the_second(screen: Screen, home: Home, folder: Path) -> None:
    one, other = OneWindow(home, folder), OneWindow(home, folder)
    assert one.take() and not other.take()
    (folder / one._name).mkdir()
    one.listen(screen.application.bring)
    assert one._server is not None and one._server.fullServerName() == one._addresses[1]
    socket = QLocalSocket()
    socket.connectToServer(other._addresses[1])
    assert socket.waitForConnected(5000)
    socket.write(b'{"fieldshelf": 1, "open": []}\n')
    wait_until(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, "the talk is over")
    assert json.loads(bytes(socket.readAll().data())) == {"words": ""}
    one.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there is no file that could be in the way")
def test_where_it_cannot_listen_at_all_nobody_waits_for_it(
    screen: Screen, home: Home, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    one = OneWindow(home, folder)
    assert one.take()
    for address in one._addresses:
        Path(address).mkdir()
    with caplog.at_level("ERROR", logger="desktop.one_window"):
        one.listen(screen.application.bring)
    assert one._server is None and not one.beside_another
    other = OneWindow(home, folder)
    assert other.take()  # a window of its own, at once
    other.close()


def test_another_home_has_a_window_of_its_own(tmp_path: Path, folder: Path) -> None:
    one, other = OneWindow(Home.at(tmp_path / "one"), folder), OneWindow(Home.at(tmp_path / "other"), folder)
    assert one.take() and other.take()
    one.close()
    other.close()


@pytest.mark.parametrize("mode", [0o777, 0o750])
def test_a_folder_of_others_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int) -> None:
    tmp_path.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one = OneWindow(Home.at(tmp_path / "home"))
    assert one.take() and not one.beside_another
    assert list(tmp_path.iterdir()) == []
    tmp_path.chmod(0o700)


def test_links_and_packs_are_told_from_commands() -> None:
    assert brought.read(f"fieldshelf:{CURRENT}") == Place(CURRENT)
    assert brought.read(f"FIELDSHELF://{CURRENT}?page=12") == Place(CURRENT, page=12)
    assert brought.read(f"fieldshelf:{CURRENT}?page=0") is None
    assert brought.read("fieldshelf:" + "a" * 9000) is None
    assert brought.read("/media/stick/open.fieldshelf-pack") == Path("/media/stick/open.fieldshelf-pack")
    assert brought.read("open.fieldshelf-pack") is None  # of which folder?
    assert brought.is_brought("institute.fieldshelf-source") and not brought.is_brought("status")
