"""Stands where a film or a recording is open: what it is, how long and how large, and the way to the system's player."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from desktop.documents.opening import Opened
from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.shelf import Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.store import media


class MediaPanel(Panel):
    """`play_asked` for the system's player."""

    play_asked = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, channel: str) -> None:
        super().__init__(theme)
        self._shelf, self._channel = shelf, channel
        self._time: str | None = None
        self._shown: tuple[Opened, float | None] | None = None

    def show_media(self, opened: Opened, path: Path) -> None:
        """The length follows once it is read; the time, where words were searched for, by `say_time`."""
        self._time = None
        assert opened.file is not None
        self._show(opened, None)
        self._shelf.latest(
            ("length", self._channel),
            lambda _: media.seconds(path),
            lambda seconds: self._show(opened, seconds) if seconds is not None and self._is(opened) else None,
            lane="beside",
        )

    def _is(self, opened: Opened) -> bool:
        return self._shown is not None and self._shown[0] is opened

    def say_time(self, time: str | None) -> None:
        """At which what was searched for is said."""
        self._time = time
        if self._shown is not None:
            self._show(*self._shown)

    def _show(self, opened: Opened, seconds: float | None) -> None:
        file = opened.file
        assert file is not None
        self._shown = (opened, seconds)
        video = file.media_type.startswith("video/")
        what = [
            tr("Video") if video else tr("Recording"),
            length(seconds) if seconds is not None else "",
            wording.size(file.length),
        ]
        title = opened.about.entry.document.title(file.language)
        words = tr("It plays in the program that this laptop has for it.")
        said = f"{wording.listed(what)}. {words}"
        if self._time is not None:
            said = f"{said} {tr('What you searched for is said at {time}: go there in it.').format(time=self._time)}"
        self.show_words("video" if video else "volume-2", title, said, detail=wording.ltr(file.name))
        if self._time is not None:
            self.add_button(_large(self._theme, self._time))
        button = Button(self._theme, tr("Play with the system’s player"), "primary", "play")
        button.clicked.connect(self.play_asked)
        self.add_button(button)


def _large(theme: Theme, time: str) -> QLabel:
    """To be read from the chair, and copied."""
    words = label(theme, time, "title")
    words.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return words


def length(seconds: float) -> str:
    """ "4:12", "1:05:00"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return wording.ltr(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}")
