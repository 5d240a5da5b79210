"""A program on a stick and the computer that it is put into, both as folders; and the window run there by itself:
`python -m tests.support.on_a_stick [LINK]` opens it, and the document of the link, opens a dialog, and closes it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from desktop import __main__ as program
from desktop.app import Application
from desktop.parts.folders import choose_folder
from desktop.window.main_window import MainWindow
from resources import portable


@dataclass(frozen=True)
class Stick:
    """`host` holds all the places of that computer in which programs like to write."""

    folder: Path
    host: Path

    @classmethod
    def make(cls, place: Path) -> Stick:
        stick = cls(place / "stick", place / "host")
        stick.program.mkdir(parents=True)
        (stick.program / portable.MARKER).write_text('data = "../Fieldshelf data"\npacks = "../packs"\n', encoding="utf-8")
        for name in ("home", "tmp", "run"):
            (stick.host / name).mkdir(parents=True)
            (stick.host / name).chmod(0o700)
        return stick

    @property
    def program(self) -> Path:
        return self.folder / "Fieldshelf"

    @property
    def data(self) -> Path:
        return self.folder / "Fieldshelf data"

    @property
    def packs(self) -> Path:
        return self.folder / "packs"

    def environment(self, **more: str) -> dict[str, str]:
        """Of a person who sits there. Nothing else of this computer's is left but what Python needs."""
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH") if name in os.environ}
        places = {"HOME": "home", "TMPDIR": "tmp", "TMP": "tmp", "TEMP": "tmp", "XDG_RUNTIME_DIR": "run"}
        there = {name: str(self.host / place) for name, place in places.items()}
        ours = {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "FIELDSHELF_PORTABLE": str(self.program)}
        return {**kept, **there, **ours, **more}

    def left_behind(self) -> list[str]:
        """Everything that is on that computer now and was not."""
        places = {self.host / name for name in ("home", "tmp", "run")}
        return sorted(str(path.relative_to(self.host)) for path in self.host.rglob("*") if path not in places)


class _Visit(QObject):
    """What somebody does in the window: waits until it stands there, opens a dialog for folders, chooses, and leaves."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._asked = window, False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _dialog(self) -> QFileDialog | None:
        return next((one for one in self._window.findChildren(QFileDialog) if one.isVisible()), None)

    def _look(self) -> None:
        window = self._window
        if not self._asked and window.shelf.is_open and (window.current_page in ("home", "reader") or window.beginning.page):
            self._asked = True
            choose_folder(window, "A folder", lambda _: None)
        elif self._asked and (dialog := self._dialog()) is not None and "stick" in window.status.text():
            dialog.reject()
            window.settings.set_theme("dark")
            print(f"status: {window.status.text()}", flush=True)
            self._timer.stop()
            window.close()


def main() -> int:
    start = Application.start

    def begin(self: Application) -> None:
        start(self)
        _Visit(self.window)

    Application.start = begin  # type: ignore[method-assign]
    return program.main()


if __name__ == "__main__":
    sys.exit(main())
