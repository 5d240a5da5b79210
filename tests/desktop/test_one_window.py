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

from desktop import brought
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
    socket.connectToServer(OneWindow(home, folder).addresses[0])
    assert socket.waitForConnected(60_000)
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
        "import sys\nfrom desktop.__main__ import main\nsys.exit(main(patience=60_000))"
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


def test_whoever_says_nothing_is_hung_up_on(screen: Screen, home: Home, folder: Path) -> None:
    one = OneWindow(home, folder, patience=50)
    assert one.take()
    one.listen(screen.application.bring)
    assert say(home, folder, b"") == b""
    one.close()


def test_a_first_that_hangs_is_left_alone(first: Screen, home: Home, folder: Path) -> None:
    """It has the lock and its socket, and nobody who answers: this very thread is waiting."""
    second = OneWindow(home, folder, patience=200, starting=0)
    assert not second.take()
    assert second.hand_over([]) is None and second.beside_another


class Ending(OneWindow):
    """The second, while whose first is still starting: that one ends as it is being waited for."""

    def __init__(self, home: Home, folder: Path, first: OneWindow) -> None:
        super().__init__(home, folder, patience=0)
        self.first, self.asked = first, 0

    def age(self) -> int:
        self.asked += 1
        self.first.close()
        return 0


def test_a_first_that_is_still_starting_is_waited_for(home: Home, folder: Path) -> None:
    """It listens only when it has opened its library; one that ends meanwhile leaves the window to who waits."""
    first = OneWindow(home, folder)
    second = Ending(home, folder, first)
    assert first.take() and not second.take()
    assert second.hand_over([]) is None
    assert second.asked and not second.beside_another and OneWindow(home, folder).take() is False
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


def test_a_lock_from_when_the_computer_had_another_name_is_nobodys(home: Home, folder: Path) -> None:
    one = OneWindow(home, folder, patience=0, starting=0)
    Path(f"{one.addresses[0]}.lock").write_text(f"{os.getpid()}\npytest\nanother-name\n\n\n")
    assert not one.take()
    assert one.hand_over([]) is None and not one.beside_another
    assert not OneWindow(home, folder).take()
    one.close()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there is no file that could be in the way")
def test_where_its_address_is_taken_it_listens_at_the_second(screen: Screen, home: Home, folder: Path) -> None:
    one, other = OneWindow(home, folder), OneWindow(home, folder)
    assert one.take() and not other.take()
    Path(one.addresses[0]).mkdir()
    one.listen(screen.application.bring)
    assert one.listens_at == one.addresses[1]
    socket = QLocalSocket()
    socket.connectToServer(other.addresses[1])
    assert socket.waitForConnected(60_000)
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
    for address in one.addresses:
        Path(address).mkdir()
    with caplog.at_level("ERROR", logger="desktop.one_window"):
        one.listen(screen.application.bring)
    assert not one.listens_at and not one.beside_another
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
