"""The card "Data and schedule" on the page of the updates: what was chosen, what comes next; and the dialog that changes it.

Shows no control that does nothing here: the bytes of a day are kept in the settings, and get one when something counts them.
"""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from desktop import import_words, wording
from desktop.background import Background
from desktop.layouts import frame, hbox, vbox
from desktop.reading_switch import Choices
from desktop.schedule import EVERY, Wishes
from desktop.syncing import Syncing
from desktop.theme import Theme
from desktop.widgets import Button, Card, CheckRow, FocusRing, label
from desktop.wording import later, tr
from sync.budget import Window, window_from

_EVERY = {
    "off": later("Only when I ask"),
    "hourly": later("Every hour"),
    "six_hours": later("Every 6 hours"),
    "daily": later("Once a day"),
}
_RATES = (8_000, 16_000, 32_000, 64_000, 128_000, 256_000)  # bytes a second: 64 kbit/s to 2 Mbit/s
_WIDTH = 440


def rate_words(rate: int | None) -> str:
    """A limit as links are sold, in bits: "256 kbit/s"."""
    if rate is None:
        return tr("No limit")
    bits = rate * 8
    return wording.ltr(f"{bits / 1e6:g} Mbit/s" if bits >= 1_000_000 else f"{bits / 1e3:g} kbit/s")


def window_words(window: Window) -> str:
    return wording.ltr(str(window).replace("-", "–"))


def when_words(at: datetime.datetime, now: datetime.datetime) -> str:
    """ "today, 22:00" or "9 June 2024, 22:00"."""
    at = at.astimezone(now.tzinfo)
    time = wording.ltr(f"{at:%H:%M}")
    return tr("{day}, {time}").format(day=tr("today") if at.date() == now.date() else wording.day(at.date()), time=time)


def next_words(background: Background, syncing: Syncing) -> str:
    """What comes next, in one sentence or two."""
    if syncing.running:
        return import_words.running() if syncing.importing else tr("A check is running.")
    if background.in_use:
        return tr("Another program is changing the library. The check comes after it.")
    verdict, now = background.verdict(), background.now()
    when = when_words(verdict.at, now) if verdict.at else ""
    words = {
        "off": tr("Sources are asked only when you ask."),
        "no_source": tr("There is no source to ask yet."),
        "undecided": tr("Waits until you have chosen what to fetch."),
        "waiting": tr("Next check: {when}."),
        "backing_off": tr("The last check did not succeed. Next try: {when}."),
        "outside_window": tr("Next check: {when}."),
        "offline": tr("No connection. The check starts when there is one."),
        "metered": tr("This connection is metered. The check waits for another one."),
    }
    return words.get(verdict.why, tr("A check is due, and starts in a moment.")).format(when=when)


class ScheduleCard(Card):
    def __init__(self, theme: Theme, syncing: Syncing, background: Background) -> None:
        super().__init__(theme, tr("Data and schedule"))
        self._theme, self._syncing, self._background = theme, syncing, background
        self.change = Button(theme, tr("Change"), "link")
        self.change.setAccessibleName(tr("Change data and schedule"))
        self.change.clicked.connect(self.ask)
        self.header.addWidget(self.change)
        self.every, self.rate, self.what, self.metered = (label(theme, "", "name", wrap=True) for _ in range(4))
        self.next = label(theme, "", "small", "muted", wrap=True)
        rows = [
            self._row(tr("Speed limit"), self.rate),
            self._row(tr("Runs by itself"), self.every),
            self._row(tr("Fetches"), self.what),
            self._row(tr("If metered"), self.metered),
        ]
        self._metered_row = rows[-1]
        self.body.addLayout(vbox(*rows, self.next, margins=(16, 12, 16, 14), spacing=8))
        background.told.connect(self.refresh)
        for signal in (syncing.started, syncing.finished, syncing.failed, syncing.offered):
            signal.connect(self.refresh)
        self.refresh()

    def _row(self, name: str, value: QWidget) -> QWidget:
        words = label(self._theme, name, "body", "muted")
        words.setFixedWidth(124)
        words.setAlignment(words.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask | Qt.AlignmentFlag.AlignTop)
        row = hbox(words, value)
        row.setStretch(1, 1)
        return frame(row)

    def refresh(self) -> None:
        wishes = self._background.wishes
        every = tr(_EVERY[wishes.every])
        if wishes.window and EVERY[wishes.every]:
            every = wording.listed((every, window_words(wishes.window)))
        self.every.setText(every)
        self.rate.setText(rate_words(wishes.limit_rate))
        self.what.setText(tr("Texts only") if wishes.texts_only or wishes.undecided else tr("Texts and documents"))
        self.metered.setText(tr("Waits") if wishes.pause_on_metered else tr("Runs all the same"))
        self._metered_row.setVisible(self._background.connection.metered is not None)
        self.next.setText(next_words(self._background, self._syncing))

    def ask(self) -> None:
        ScheduleDialog(self._theme, self._background, self.window()).open()


class ScheduleDialog(QDialog):
    """Nothing is changed before Save."""

    def __init__(self, theme: Theme, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Data and schedule"))
        self._theme, self._background = theme, background
        wishes = background.wishes
        self.every = self._list(tr("How often sources are asked"), [(tr(_EVERY[key]), key) for key in EVERY], wishes.every)
        window = wishes.window or Window(datetime.time(22), datetime.time(5))
        self.between = CheckRow(theme, tr("Only between"), None)
        self.between.setChecked(wishes.window is not None)
        self.start = self._list(tr("Not before"), _hours(window.begin), window.begin)
        self.end = self._list(tr("Not after"), _hours(window.end), window.end)
        rates = sorted({*_RATES, *([wishes.limit_rate] if wishes.limit_rate else [])})
        limits: list[tuple[str, object]] = [(tr("No limit"), None), *((rate_words(rate), rate) for rate in rates)]
        self.rate = self._list(tr("Speed limit"), limits, wishes.limit_rate)
        self.texts = CheckRow(theme, tr("Only texts, no documents"), None)
        self.texts.setChecked(wishes.texts_only)
        self.metered = CheckRow(theme, tr("Wait while the connection is metered"), None)
        self.metered.setChecked(wishes.pause_on_metered)
        self.save = Button(theme, tr("Save"), "primary")
        self.save.clicked.connect(self.accept)
        self.save.setDefault(True)
        leave = Button(theme, tr("Cancel"))
        leave.clicked.connect(self.reject)
        hours = hbox(self.start, label(theme, "–", "body", "muted"), self.end, None)
        words = tr("What is asked by the button starts at once, at any hour and on any connection.")
        column = vbox(
            label(theme, tr("How often sources are asked"), "small", "muted"), self.every,
            self.between, hours, 6,
            label(theme, tr("Speed limit"), "small", "muted"), self.rate, 6,
            self.texts, margins=(20, 18, 20, 18), spacing=6,
        )  # fmt: skip
        column.addWidget(self.metered)
        self.metered.setVisible(background.connection.metered is not None)
        if background.connection.metered is None:
            unknown = tr("This computer does not say whether its connection is metered.")
            column.addWidget(label(theme, unknown, "small", "muted", wrap=True))
        column.addWidget(label(theme, words, "small", "muted", wrap=True))
        column.addSpacing(12)
        column.addLayout(hbox(None, leave, self.save))
        self.setLayout(column)
        self.every.currentIndexChanged.connect(lambda _: self._enable())
        self.between.toggled.connect(lambda _: self._enable())
        self._enable()
        self._ring = FocusRing(theme, self)
        self.setFixedSize(_WIDTH, column.heightForWidth(_WIDTH))

    def _list(self, name: str, items: list[tuple[str, object]], chosen: object) -> QComboBox:
        choices = Choices(self._theme)
        choices.setFont(self._theme.font("body"))
        choices.setFixedHeight(32)
        choices.setAccessibleName(name)
        for number, (words, value) in enumerate(items):
            choices.addItem(words, value)
            if value == chosen:
                choices.setCurrentIndex(number)
        return choices

    def _enable(self) -> None:
        by_itself = EVERY[str(self.every.currentData())] is not None
        self.between.setEnabled(by_itself)
        for choices in (self.start, self.end):
            choices.setEnabled(by_itself and self.between.isChecked())
        self.metered.setEnabled(by_itself)

    def chosen(self) -> Wishes:
        window = window_from(f"{self.start.currentText()}-{self.end.currentText()}") if self.between.isChecked() else None
        return dataclasses.replace(
            self._background.wishes,
            every=str(self.every.currentData()),
            window=window,
            limit_rate=self.rate.currentData(),
            texts_only=self.texts.isChecked(),
            pause_on_metered=self.metered.isChecked(),
        )

    def accept(self) -> None:
        self._background.wish(self.chosen())
        super().accept()


def _hours(chosen: datetime.time) -> list[tuple[str, object]]:
    times = sorted({*(datetime.time(hour) for hour in range(24)), chosen})
    return [(f"{time:%H:%M}", time) for time in times]
