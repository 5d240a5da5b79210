"""Pictures of the real window on a real library: `python -m tests.support.screenshots HOME OUT --publisher FOLDER`.

Drives the window as a person would, through `screens`, waits for what it shows, and writes one PNG for each page, at
1280 x 800 and at 1024 x 600, light, dark, in Arabic and in Chinese, and a few with text of twice the size: what is taken
stands in `scenes.py`. Needs no display: Qt draws offscreen unless one is given. Works on copies: HOME stays as it is.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Application
from desktop.settings import Settings
from desktop.words import languages
from resources.home import Home
from tests.support.screens import Screen, wait_until

SIZES = {"": (1280, 800), "_small": (1024, 600)}
LARGE = 200  # per cent


@dataclass(frozen=True)
class Look:
    """`name` ends the names of its pictures."""

    name: str
    language: str = "en"
    dark: bool = False


LOOKS = (Look("light"), Look("dark", dark=True), Look("ar", "ar"), Look("zh", "zh"))


class Camera:
    """One window, in one look; `sizes` as width and height of the window, by how the names of their pictures end."""

    def __init__(self, screen: Screen, out: Path, look: Look, sizes: dict[str, tuple[int, int]]) -> None:
        self.screen, self.out, self.look, self.sizes = screen, out, look, sizes

    def take(self, name: str, ready: Callable[[], bool] = lambda: True, dialog: QWidget | None = None) -> None:
        """Once it is `ready` in that size. A dialog is drawn in the middle, where a window manager puts it."""
        window = self.screen.window
        for ending, (width, height) in self.sizes.items():
            window.resize(width, height)
            # A size that is below the smallest one is not taken: the picture shows what a person gets.
            turn_around()
            wait_until(ready, f"{name} is ready")
            turn_around()
            picture = window.grab()
            if dialog is not None:
                painter = QPainter(picture)
                shown = dialog.grab()
                free = window.size() - dialog.size()
                where = QRect(QPoint(free.width() // 2, max(0, free.height() // 2)), dialog.size())
                painter.drawPixmap(where.topLeft(), shown)
                painter.setPen(self.screen.application.theme.color("border_strong"))  # where its frame would be
                painter.drawRect(where)
                painter.end()
            target = self.out / f"{name}_{self.look.name}{ending}.png"
            picture.save(str(target))
            print(target, flush=True)


def turn_around(times: int = 3) -> None:
    """The event loop, so often: sizes arrive, what was put into a page is shown, what was queued is painted."""
    for _ in range(times):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        QCoreApplication.sendPostedEvents()


class Studio:
    """Opens windows in one look, on copies of homes, one after the other."""

    def __init__(self, qt: QApplication, out: Path, look: Look, large: bool = False) -> None:
        self.qt, self.out, self.look = qt, out, look
        self.sizes = {"_large": (640, 400)} if large else SIZES  # counted in what is drawn twice as large
        self.folder = Path(tempfile.mkdtemp(prefix="fieldshelf-screens-"))

    def __enter__(self) -> Studio:
        chosen = languages.LANGUAGES[self.look.language]
        assert languages.speak(chosen) is chosen, "its words are not compiled: make setup"
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        languages.speak(languages.ENGLISH)

    def open(self, home: Home) -> Camera:
        if self.sizes is not SIZES:
            Settings(home.settings).set_text_size(LARGE)
        application = Application(self.qt, home)
        application.theme.set_dark(self.look.dark)
        application.start()
        application.window.activateWindow()
        return Camera(Screen(application), self.out, self.look, self.sizes)

    def close(self, camera: Camera) -> None:
        camera.screen.application.close()
        camera.screen.window.deleteLater()
        turn_around()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--publisher", type=Path, help="a folder with the sample's repository and documents")
    parser.add_argument("--look", choices=[look.name for look in LOOKS], action="append", help="only this one; again for more")
    parser.add_argument("--large", action="store_true", help="with text of twice the size: a few pages, the first look alone")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.large:
        os.environ["QT_SCALE_FACTOR"] = str(LARGE / 100)
    qt = QApplication(["fieldshelf"])
    from tests.support import scenes

    for look in LOOKS:
        if options.look and look.name not in options.look:
            continue
        with Studio(qt, options.out, look, options.large) as studio:
            scenes.library(studio, options.home.absolute())
            if not options.large:
                scenes.first_run(studio)
                scenes.updating(studio)
                if options.publisher is not None:
                    scenes.publishing(studio, options.publisher.absolute(), options.home.absolute())
        if options.large:
            return 0
    again = [sys.executable, "-m", "tests.support.screenshots", str(options.home), str(options.out), "--large"]
    return 0 if options.look else subprocess.run(again, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
