"""The card "Data and schedule" on the page of the updates: what was chosen, what comes next; and the dialog that changes it."""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from desktop.parts.fields import named
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.links import limit_words, rate_words
from desktop.parts.reading_switch import Choices
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, Card, CheckRow, FocusRing, label
from desktop.updates.background import Background
from desktop.updates.schedule import EVERY, Wishes
from desktop.updates.syncing import Syncing
from desktop.words import import_words, wording
from desktop.words.wording import later, tr
from resources.store.catalogue import Source
from sync.budget import Window, window_from

_EVERY = {
    "off": later("Only when I ask"),
    "hourly": later("Every hour"),
    "six_hours": later("Every 6 hours"),
    "daily": later("Once a day"),
}
_RATES = (8_000, 16_000, 32_000, 64_000, 128_000, 256_000)  # bytes a second: 64 kbit/s to 2 Mbit/s
_M = 1 << 20
_DAYS = tuple(number * _M for number in (10, 20, 50, 100, 200, 500, 1000))
_ASKS = tuple(number * _M for number in (5, 10, 20, 50, 100))
_ASK = 20 * _M  # what the card's own box chooses where nothing was chosen before
_WIDTH = 440


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


def next_try(source: Source, background: Background) -> str:
    """When a source that failed is asked again: "today, 22:00"; nothing where that is not known."""
    verdict = background.verdict()
    return when_words(verdict.at, background.now()) if source.error and verdict.at is not None else ""


class ScheduleCard(Card):
    def __init__(self, theme: Theme, syncing: Syncing, background: Background) -> None:
        super().__init__(theme, tr("Data and schedule"))
        self._theme, self._syncing, self._background = theme, syncing, background
        self.change = Button(theme, tr("Change"), "link")
        self.change.setAccessibleName(tr("Change data and schedule"))
        self.change.clicked.connect(self.ask)
        self.header.addWidget(self.change)
        self.every, self.rate, self.what, self.metered, self.day = (label(theme, "", "name", wrap=True) for _ in range(5))
        self._used: int | None = None
        self._ask_before = _ASK
        self._spent = Bar(theme)
        self.used = label(theme, "", "small", "muted", wrap=True)
        self.asks = CheckRow(theme, "", None)
        self.asks.clicked.connect(self._turn_asking)
        self.next = label(theme, "", "small", "muted", wrap=True)
        rows = [
            self._row(tr("Speed limit"), self.rate),
            self._row(tr("Runs by itself"), self.every),
            self._row(tr("Fetches"), self.what),
            self._row(tr("If metered"), self.metered),
            self._row(tr("Daily limit"), self.day),
        ]
        self._metered_row = rows[-2]
        self.body.addLayout(
            vbox(*rows, self._spent, self.used, self.asks, self.next, margins=(16, 12, 16, 14), spacing=8)
        )  # fmt: skip
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
        self.day.setText(tr("{size} a day").format(size=limit_words(wishes.day)) if wishes.day else tr("No limit"))
        self._show_used(wishes.day)
        asks = limit_words(wishes.ask_above or self._ask_before)
        self.asks.setText(tr("Ask before downloads over {size}").format(size=asks))
        self.asks.setAccessibleName(self.asks.text())
        self.asks.setChecked(wishes.ask_above is not None)
        self.next.setText(next_words(self._background, self._syncing))

    def show_used(self, used: int) -> None:
        """Bytes that today has cost so far, over the network."""
        self._used = used
        self._show_used(self._background.wishes.day)

    def _show_used(self, day: int | None) -> None:
        used = self._used
        self._spent.setVisible(bool(day) and used is not None)
        self.used.setVisible(used is not None)
        if used is None:
            return
        words = tr("{size} used today").format(size=wording.size(used))
        if day:
            self._spent.set_fraction(used / day)
            left = wording.size(max(0, day - used))
            words = tr("{size} used today, {left} left").format(size=wording.size(used), left=left)
        self.used.setText(words)

    def _turn_asking(self) -> None:
        wishes = self._background.wishes
        if wishes.ask_above is not None:
            self._ask_before = wishes.ask_above
        ask = None if wishes.ask_above is not None else self._ask_before
        self._background.wish(dataclasses.replace(wishes, ask_above=ask))

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
        days: list[tuple[str, object]] = [(tr("No limit"), None), *_sizes(_DAYS, wishes.day)]
        self.day = self._list(tr("Daily limit"), days, wishes.day)
        asks: list[tuple[str, object]] = [(tr("Never"), None), *_sizes(_ASKS, wishes.ask_above)]
        self.ask_above = self._list(tr("Ask before downloads over"), asks, wishes.ask_above)
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
            hbox(named(theme, tr("Speed limit"), self.rate), named(theme, tr("Daily limit"), self.day), spacing=12), 6,
            label(theme, tr("Ask before downloads over"), "small", "muted"), self.ask_above, 6,
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
            day=self.day.currentData(),
            ask_above=self.ask_above.currentData(),
            texts_only=self.texts.isChecked(),
            pause_on_metered=self.metered.isChecked(),
        )

    def accept(self) -> None:
        self._background.wish(self.chosen())
        super().accept()


def _sizes(known: tuple[int, ...], chosen: int | None) -> list[tuple[str, object]]:
    """With the one that was chosen, though it may stand in no list."""
    return [(limit_words(length), length) for length in sorted({*known, *([chosen] if chosen else [])})]


def _hours(chosen: datetime.time) -> list[tuple[str, object]]:
    times = sorted({*(datetime.time(hour) for hour in range(24)), chosen})
    return [(f"{time:%H:%M}", time) for time in times]
