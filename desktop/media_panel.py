"""Stands where a film or a recording is open: what it is, how long and how large, and the way to the system's player."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from desktop import wording
from desktop.opening import Opened
from desktop.panels import Panel
from desktop.shelf import Shelf
from desktop.theme import Theme
from desktop.widgets import Button
from desktop.wording import tr
from resources import media


class MediaPanel(Panel):
    """`play_asked` for the system's player."""

    play_asked = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, channel: str) -> None:
        super().__init__(theme)
        self._shelf, self._channel = shelf, channel

    def show_media(self, opened: Opened, path: Path) -> None:
        """The length follows once it is read."""
        assert opened.file is not None
        self._show(opened, None)
        self._shelf.latest(
            ("length", self._channel),
            lambda _: media.seconds(path),
            lambda seconds: self._show(opened, seconds) if seconds is not None else None,
            lane="beside",
        )

    def _show(self, opened: Opened, seconds: float | None) -> None:
        file = opened.file
        assert file is not None
        video = file.media_type.startswith("video/")
        what = [
            tr("Video") if video else tr("Recording"),
            length(seconds) if seconds is not None else "",
            wording.size(file.length),
        ]
        title = opened.about.entry.document.title(file.language)
        words = tr("It plays in the program that this laptop has for it.")
        self.show_words(
            "video" if video else "volume-2", title, f"{wording.listed(what)}. {words}", detail=wording.ltr(file.name)
        )
        button = Button(self._theme, tr("Play with the system’s player"), "primary", "play")
        button.clicked.connect(self.play_asked)
        self.add_button(button)


def length(seconds: float) -> str:
    """ "4:12", "1:05:00"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return wording.ltr(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}")
