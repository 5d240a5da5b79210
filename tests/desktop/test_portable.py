"""The program on a stick: it writes nothing on the computer that the stick is put into, offers the packs beside it, and says
where it stands. A computer is a folder here, with the places in which programs like to write."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.one_window import OneWindow
from desktop.sources.first_packs import languages
from resources import portable
from resources.home import Home
from resources.portable import Stick as Places
from tests.desktop.conftest import Opener, Sample
from tests.support.command_line import ROOT, CommandLine
from tests.support.on_a_stick import Stick

WAIT = 60_000
DOCUMENT = "example-institute/2023-05"


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick.make(tmp_path)


def run(stick: Stick, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = stick.environment(PYTHONPATH=str(ROOT), **more)
    return subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture(scope="module")
def packs(sample: Sample, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("stick")
    packed = CommandLine(place / "home")
    packed.good("publish", "pack", sample.repository, place / "packs", "--collection", "fieldshelf-guide")
    return place / "packs"


def test_commands_and_the_window_leave_nothing_on_the_computer(stick: Stick, packs: Path) -> None:
    shutil.copytree(packs, stick.packs)
    told = run(stick, "-m", "desktop", "status")
    assert told.returncode == 0 and "nothing is written on this computer" in told.stdout
    assert str(stick.packs) in told.stderr and "fieldshelf import" in told.stderr
    assert run(stick, "-m", "desktop", "import", "--yes", str(stick.packs)).returncode == 0
    found = run(stick, "-m", "desktop", "search", "search")
    assert "Nothing found" not in found.stdout and found.returncode == 0, found.stderr
    shown = run(stick, "-m", "tests.support.on_a_stick")
    assert shown.returncode == 0, shown.stderr
    assert "status: On the stick" in shown.stdout
    assert stick.left_behind() == []
    assert (stick.data / "settings.toml").read_text(encoding="utf-8").count("dark") == 1
    assert {"library", "settings.toml"} <= {path.name for path in stick.data.iterdir()}
    assert not [path for path in stick.folder.rglob("*") if path.is_symlink() or path.is_socket() or path.is_fifo()]


def test_an_empty_library_offers_the_packs_beside_it(
    qtbot: QtBot, open_window: Opener, packs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(packs, tmp_path / "packs")
    data = tmp_path / "data"
    home = Home(data / "library", data / "personal", data / "settings.toml", Places(data, tmp_path / "packs", data, "stick"))
    window = open_window(home).window
    qtbot.waitUntil(lambda: window.beginning.packs is not None, timeout=WAIT)
    offered = window.beginning.packs
    assert offered is not None
    said = " ".join(part.text() for part in offered.findChildren(QLabel))
    assert "1 pack lies beside this program" in said and "Calls itself Example Field Institute" in said and "MB" in said
    offered.button.click()
    qtbot.waitUntil(lambda: window.importing.step == "question", timeout=WAIT)
    assert window.current_page == "import" and not window.shelf.library.catalogue.sources()
    assert window.importing.pack is not None and "en" in languages(window.importing.pack)


@pytest.fixture
def protected(home: Home, tmp_path: Path) -> Home:
    data, memory = home.library.parent, tmp_path / "memory"
    return Home(data / "library", memory / "personal", memory / "settings.toml", Places(data, tmp_path, memory, "memory"))


def test_a_write_protected_stick_asks_once_where_notes_are_kept(
    qtbot: QtBot, open_window: Opener, protected: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(portable.CHOSEN, "")  # and what the window makes of it is taken back with this
    screen = open_window(protected)
    question = screen.application.residing.question
    assert question is not None and "write-protected" in question.windowTitle()
    qtbot.waitUntil(lambda: "notes are gone when you close" in screen.window.status.text(), timeout=WAIT)
    question.reject()
    assert os.environ[portable.CHOSEN] == "memory"
    assert open_window(protected).application.residing.question is None


def test_a_folder_that_is_chosen_is_used_from_the_next_start_on(
    open_window: Opener, protected: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv(portable.CHOSEN, "")
    screen = open_window(protected)
    screen.application.residing.keep_in(str(tmp_path / "mine"))
    assert screen.application.starts_again and os.environ[portable.CHOSEN] == str(tmp_path / "mine")
    monkeypatch.delenv(portable.CHOSEN)
    assert portable._remembered() == str(tmp_path / "mine")


@pytest.mark.skipif(sys.platform != "linux", reason="names without a file are Linux's")
def test_a_second_window_of_a_stick_is_handed_over_without_a_socket_on_any_disk(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    home = Home(data / "library", data / "personal", data / "settings.toml", Places(data, tmp_path / "packs", data, "stick"))
    first, second = OneWindow(home), OneWindow(home)
    given: list[str] = []
    assert first.take() and not second.take()
    first.listen(given.extend)
    program = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from desktop.one_window import OneWindow\nfrom resources.home import Home\nfrom resources.portable import Stick\n"
        "data = Path(sys.argv[1])\nqt = QCoreApplication([])\n"
        "home = Home(data / 'library', data / 'personal', data / 'settings.toml', Stick(data, data, data, 'stick'))\n"
        # On a machine that is busy the first may take longer than a person would wait.
        "one = OneWindow(home, patience=60_000)\nassert not one.take()\nprint(repr(one.hand_over(['fieldshelf:hq/guide'])))\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(data)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    qtbot.waitUntil(lambda: given == ["fieldshelf:hq/guide"], timeout=WAIT)
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=WAIT)  # the answer is written meanwhile
    assert child.communicate()[0] == "''\n"
    assert not [path for path in tmp_path.rglob("*") if path.is_socket()]
    first.close()
    assert [path.name for path in data.iterdir()] == []
