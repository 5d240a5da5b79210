"""The real window on the sample library: built from its sources, published, signed and synced once a session."""

from __future__ import annotations

import dataclasses
import datetime
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from filelock import FileLock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.documents.viewers import Viewers
from desktop.parts.theme import Theme
from desktop.tasks import Tasks
from desktop.words import languages
from resources.home import Home
from resources.library import Library
from tests.support.command_line import CommandLine
from tests.support.screens import Screen

ROOT = Path(__file__).parents[2]
Opener = Callable[..., Screen]
_LONG = 3_600_000  # milliseconds: longer than any test


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            # The offscreen platform says so of every window that has a smallest size.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


class Sample:
    """Where the published sample stands, and a home that holds all of it."""

    def __init__(self, folder: Path) -> None:
        self.documents, self.repository, self.home = folder / "documents", folder / "repository", folder / "home"
        self.public = self.repository / "public"
        made = folder / "made"  # once for a whole run, by whichever of its processes comes first
        with FileLock(folder.with_suffix(".lock")):
            if not made.is_file():
                folder.mkdir()
                made.write_text(self._make(), encoding="ascii")
        self.fingerprint = made.read_text(encoding="ascii")

    def _make(self) -> str:
        """Its fingerprint."""
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        script = ROOT / "packaging" / "sample_library.py"
        subprocess.run(
            [sys.executable, str(script), str(self.documents)], check=True, env=environment, stdout=subprocess.DEVNULL
        )
        run = CommandLine(self.home)
        made = run.good(
            "publish", "init", self.repository, "--institute", "example-institute", "--name", "Example Field Institute"
        )
        fingerprint = str(made["fingerprint"])
        for name, collection, *for_whom in (
            ("guide", "fieldshelf-guide"),
            ("institute", "library"),
            ("reading", "convoy-leaders", "--post", "Convoy leader", "--post", "Escort commander"),
        ):
            folder = self.documents / name
            given = ("--collection", f"example-institute/{collection}", "--sheet", folder / "sheet.csv", *for_whom)
            run.good("publish", "add", self.repository, folder, *given)
        run.good("publish", "build", self.repository)
        run.good("source", "add", "example", self.public, "--fingerprint", fingerprint)
        run.good("sync")
        return fingerprint


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """All processes of a run share one: nobody opens its `home`, for even reading makes and takes away SQLite's logs."""
    folder = tmp_path_factory.getbasetemp()
    return Sample((folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "sample")


@pytest.fixture
def home(sample: Sample, tmp_path: Path) -> Home:
    """A copy of the whole sample library, to do with as a test likes."""
    shutil.copytree(sample.home, tmp_path / "home")
    return Home.at(tmp_path / "home")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, dark=False)


@pytest.fixture
def viewers(qapp: QApplication) -> Iterator[Viewers]:
    tasks = Tasks()
    viewers = Viewers(tasks)
    yield viewers
    tasks.close()
    viewers.close()


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    with Library.open(home, create=False) as library:
        yield library


def heard_today(library: Library) -> None:
    """Of its source: the sample is synced once for a whole run of the tests, which may go over midnight."""
    (source,) = library.catalogue.sources()
    now = f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"
    library.catalogue.update_source(dataclasses.replace(source, last_contact=now))


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Opener]:
    """`open_window(home)`: the window, once it shows what the library holds. What the system says of this machine's connection
    a second later, and a run that is due after half a minute or at the first full one, come to no test that does not ask for
    them; and what is told on the status line stays there until something else is."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

    class Silence(QObject):
        """Of a timer that goes on: who wants to hear it lets it say that it is time."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            return event.type() == QEvent.Type.Timer

    opened: list[Application] = []
    silence = Silence()

    def open_it(home: Home) -> Screen:
        from PySide6.QtWidgets import QApplication

        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        application = Application(qt, home)
        opened.append(application)
        with qtbot.waitSignal(application.window.usable, timeout=60_000):
            application.start()
        background = application.window.background
        for timer in background.findChildren(QTimer):
            if timer is not background.timer:
                timer.stop()
        background.timer.installEventFilter(silence)
        for timer in application.window.status.findChildren(QTimer):
            timer.setInterval(_LONG)
        return Screen(application)

    yield open_it
    for application in opened:
        application.window.hide()
        application.close()
        # Now, not when the next one is open already: Qt would dress it anew for that, which takes longer than opening one.
        application.window.deleteLater()
        QCoreApplication.sendPostedEvents(application.window, QEvent.Type.DeferredDelete)


@pytest.fixture
def screen(open_window: Opener, home: Home) -> Screen:
    """The window on the whole sample library."""
    return open_window(home)


@pytest.fixture(params=["left to right", "right to left"])
def direction(request: pytest.FixtureRequest) -> Iterator[str]:
    """Windows that are opened now are laid out in this direction."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    if request.param == "right to left":
        qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def queries(sample: Sample) -> list[dict[str, str]]:
    """What the sample library's own questions are, and where their answers stand."""
    import json

    found: list[dict[str, str]] = json.loads((sample.documents / "queries.json").read_text(encoding="utf-8"))
    return [query | {"id": query.get("id") or query["document"]} for query in found]


@pytest.fixture
def in_arabic(qapp: QApplication) -> Iterator[None]:
    """Windows that are opened now speak Arabic, from right to left."""
    assert languages.speak(languages.LANGUAGES["ar"]).code == "ar", "its words are not compiled: make setup"
    yield
    languages.speak(languages.ENGLISH)
