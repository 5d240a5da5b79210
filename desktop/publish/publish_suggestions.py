"""In the second step of the publisher's page: what first pages of documents say, each with its sentence, to be taken into the
sheet one by one or all at once. Nothing here is said by the publisher before it was taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, IconLabel, label
from desktop.publish import publish_words
from desktop.words import wording
from desktop.words.wording import later_count, tr
from resources.models import PartialDate

if TYPE_CHECKING:
    from sync.publish.suggesting import Reading, Suggested

_FIRST, _MOST = 6, 200  # suggestions that stand there at once, and when all are asked for
_HEADING = later_count(
    "First pages say more: {n} suggestion. It is not in the sheet until you take it.",
    "First pages say more: {n} suggestions. They are not in the sheet until you take them.",
)


class SuggestionsPanel(QFrame):
    """`chosen` carries the readings that are to be written into the sheet, as a list of Taken."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Suggestions"))
        self._theme = theme
        self._suggested: tuple[Suggested, ...] = ()
        self._most = _FIRST
        self._heading = IconLabel(theme, "lightbulb", "", "muted", "small")
        self.take_all = Button(theme, tr("Take all that are clear"), "link")
        self.take_all.clicked.connect(self._take_all)
        self._rows = vbox()
        head = frame(hbox(self._heading, None, self.take_all, margins=(12, 6, 12, 6)), "line")
        self.setLayout(vbox(head, self._rows, margins=(1, 1, 1, 1)))
        self.hide()

    def show_them(self, suggested: Sequence[Suggested]) -> None:
        if tuple(suggested) != self._suggested:
            self._suggested = tuple(suggested)
            self._most = _FIRST
        self.setVisible(bool(suggested))
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        theme, shown = self._theme, self._suggested[: self._most]
        left = len(self._suggested) - len(shown)
        self._heading.show_words("lightbulb", wording.count(len(self._suggested), *_HEADING), "muted")
        self.take_all.setVisible(any(len(one.readings) == 1 for one in self._suggested))
        before = ""
        for number, one in enumerate(shown):
            last = number == len(shown) - 1 and not left
            self._rows.addWidget(self._row(one, headed=one.document != before, last=last))
            before = one.document
        if left and self._most < _MOST:
            more = Button(theme, wording.count(len(self._suggested), "Show all {n}", "Show all {n}"), "link")
            more.clicked.connect(self._show_more)
            self._rows.addWidget(frame(hbox(more, None, margins=(12, 6, 12, 6)), "lastLine"))
        elif left:
            words = wording.count(left, "and {n} more, which the sheet has", "and {n} more, which the sheet has")
            self._rows.addWidget(frame(hbox(label(theme, words, "small", "faint"), None, margins=(12, 6, 12, 6)), "lastLine"))

    def _show_more(self) -> None:
        self._most = _MOST
        self._fill()

    def _row(self, one: Suggested, *, headed: bool, last: bool) -> QFrame:
        theme, field = self._theme, publish_words.field(one.column)
        lines: list[QWidget | QLayout] = [ElidedLabel(theme, one.title, "name")] if headed else []
        for reading in one.readings:
            value = reading.value
            if one.column in _DATES:  # in words, so that 3 April and 4 March cannot be confused
                value = wording.date(PartialDate(iso=value)) or value
            said = ElidedLabel(theme, tr("{field}: {value}").format(field=field, value=wording.ltr(value)), "small-strong")
            take = Button(theme, tr("Take"), "link")
            take.setAccessibleName(tr("Take {value} as {field}").format(value=value, field=field))
            take.clicked.connect(lambda _=False, reading=reading: self._take([(one, reading)]))
            row = hbox(said, take)
            row.setStretch(0, 1)
            lines += [row, ElidedLabel(theme, _source(reading), "small", "muted")]
        if one.now:
            words = tr("In the sheet now, guessed: {value}").format(value=wording.ltr(one.now))
            lines.append(ElidedLabel(theme, words, "small", "faint"))
        if len(one.readings) > 1:
            lines.append(label(theme, tr("At most one of these is right: look into the document."), "small", "warn", wrap=True))
        return frame(vbox(*lines, margins=(12, 6, 12, 6), spacing=2), "lastLine" if last else "line")

    def _take_all(self) -> None:
        self._take([(one, one.readings[0]) for one in self._suggested if len(one.readings) == 1])

    def _take(self, chosen: Sequence[tuple[Suggested, Reading]]) -> None:
        from sync.publish.accepting import Taken

        self.chosen.emit([Taken(one.document, one.column, reading.value) for one, reading in chosen])


def _source(reading: Reading) -> str:
    sentence, file = wording.ltr(reading.sentence), wording.ltr(reading.file)
    if reading.page is None:
        return tr("“{sentence}” in {file}").format(sentence=sentence, file=file)
    return tr("“{sentence}” on page {page} of {file}").format(
        sentence=sentence, page=wording.number(reading.page), file=file
    )  # fmt: skip


_DATES = ("issued", "effective", "review")
