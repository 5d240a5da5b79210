"""One quiet line at the bottom: the connection, when the library was last brought up to date, what waits for a connection, and
which keys help here."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from desktop.parts.layouts import clear, hbox, separator
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, Icon, IconLabel, label
from desktop.updates.records import name_of
from desktop.words import wording
from desktop.words.wording import tr
from resources.store.catalogue import Source


class StatusBar(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("status")
        self.setFixedHeight(28)
        self._icon = Icon(theme, "hard-drive", "muted", 14)
        self._connection = label(theme, "", "small", "muted")
        self._connection.hide()
        self._words = ElidedLabel(theme, "", "small", "muted")
        self._waiting = IconLabel(theme, "clock", "", "muted")
        self._waits_line = separator(vertical=True)
        self._place = IconLabel(theme, "usb", "", "muted")
        self._place_line = separator(vertical=True)
        self._work = ElidedLabel(theme, "", "small", "muted")
        self._line = separator(vertical=True)
        self._keys = hbox(spacing=8)
        self.news = Button(theme, "", "link")
        self.show_news("")
        waits = (self._waits_line, self._waiting, self.news)
        stands = (self._place, self._place_line)
        said = (*stands, self._icon, self._connection, self._words, *waits, self._line, self._work)
        self._online: bool | None = None
        self._number = 0
        self.setLayout(hbox(*said, None, self._keys, margins=(12, 1, 12, 0), spacing=8))
        self._rest = ""
        self.names: dict[str, str] = {}  # of each source, what it is called
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(4000)
        self._told.timeout.connect(lambda: self.show_work(""))
        self.show_work("")
        self.show_waiting(0)
        self.show_place("", "", "")

    def show_sources(self, sources: Sequence[Source], today: datetime.date) -> None:
        """Being offline is normal: one line, no alarm."""
        self.names = {source.name: name_of(source) for source in sources}
        heard = [source for source in sources if source.last_contact and not source.removed]
        if not sources:
            self._words.set_text(tr("No source yet."))
        elif not heard:
            self._words.set_text(tr("Never updated."))
        else:
            newest = max(heard, key=lambda source: source.last_contact or "")
            words = tr("Last updated {age} from {name}.")
            age = wording.age(newest.last_contact, today) or ""
            said = words.format(age=age, name=newest.title or newest.name)
            self._words.set_text(" ".join([said, self._silent(sources, today)]).strip())

    @staticmethod
    def _silent(sources: Sequence[Source], today: datetime.date) -> str:
        silent = [source for source in sources if not source.removed and wording.silence(source, today)]
        if len(silent) == 1:
            return f"{silent[0].title or silent[0].name}: {wording.silence(silent[0], today)}."
        never = sum(source.last_contact is None for source in silent)
        long_ago = wording.count(
            len(silent) - never,
            "{n} source not heard from for 30 days or more.",
            "{n} sources not heard from for 30 days or more.",
        )
        not_yet = wording.count(never, "{n} source never heard from.", "{n} sources never heard from.")
        return " ".join(words for words, number in ((long_ago, len(silent) - never), (not_yet, never)) if number)

    def show_connection(self, online: bool | None) -> None:
        """Where the system tells."""
        self._icon.show_icon("hard-drive" if online is None else "wifi" if online else "wifi-off", "muted")
        self._connection.setText("" if online is None else tr("Online.") if online else tr("Offline."))
        self._connection.setVisible(online is not None)
        self._online = online
        self.show_waiting(self._number)

    def show_place(self, icon: str, words: str, whole: str) -> None:
        """Where everything stands, where that is worth saying: in short, and in a whole sentence."""
        self._place.show_words(icon or "usb", words, "muted")
        self._place.setToolTip(whole)
        for part in (self._place, self._place_line):
            part.setVisible(bool(words))

    def show_waiting(self, number: int) -> None:
        """How many documents somebody has asked for that are not here yet."""
        self._number = number
        words = (
            wording.count(number, "{n} item comes with the next update", "{n} items come with the next update")
            if self._online
            else wording.count(number, "{n} item waiting for a connection", "{n} items waiting for a connection")
        )
        self._waiting.show_words("clock", words if number else "", "muted")
        self._waiting.setVisible(number > 0)
        self._waits_line.setVisible(number > 0)

    def show_news(self, words: str) -> None:
        """Of the program itself: one line that leads to more, and may be silenced there."""
        self.news.setText(words)
        self.news.setAccessibleName(words or tr("Newer versions"))
        self.news.setVisible(bool(words))

    def show_work(self, words: str) -> None:
        """What goes on beside: a sync, the index; nothing hides the line, but for what is just being told."""
        if not words and self._told.isActive():
            return
        self._told.stop()
        words = words or self._rest
        self._work.set_text(words)
        self._work.setVisible(bool(words))
        self._line.setVisible(bool(words))

    def show_rest(self, words: str) -> None:
        """What stands there while nothing goes on: how the last run ended."""
        self._rest = words
        if words:  # what went wrong does not wait for what is just being told
            self._told.stop()

    def tell(self, words: str) -> None:
        """For four seconds."""
        self.show_work(words)
        self._told.start()

    def text(self) -> str:
        return " ".join(
            part.text() for part in (self._place, self._connection, self._words, self._waiting, self._work) if part.text()
        )

    def show_keys(self, keys: Sequence[str]) -> None:
        clear(self._keys)
        for number, words in enumerate(keys):
            if number:
                self._keys.addWidget(separator(vertical=True))
            self._keys.addWidget(label(self._theme, words, "small", "muted"))
