"""The history on the page of the updates: when each source was asked, how that went and what it carried; saved as text."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.parts.folders import choose_file_to_save
from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, ElidedLabel, IconLabel, label, set_tone
from desktop.shelf import Shelf
from desktop.updates import records
from desktop.updates.background import Background
from desktop.updates.records import Records
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.store.catalogue_sync import RunRow

_FIRST = 6
_WHEN, _SOURCE, _RESULT, _DATA = 170, 150, 116, 64  # widths of columns


class HistoryCard(Card):
    def __init__(self, theme: Theme, shelf: Shelf, background: Background) -> None:
        super().__init__(theme, tr("History"))
        self._theme, self._shelf, self._background = theme, shelf, background
        self._records: Records | None = None  # what is shown
        self._running = False
        self._all = self._narrow = False
        self._giving: list[QWidget] = []  # the columns that give way
        self.save = Button(theme, tr("Save as text…"), "link")
        self.save.setAccessibleName(tr("Save the history as text"))
        self.save.clicked.connect(self._ask)
        self.header.addWidget(self.save)
        self.said = label(theme, "", "small", "muted", wrap=True)
        self.said.hide()
        self._rows = vbox()
        self.body.addWidget(self._titles())
        self.body.addLayout(self._rows)
        self.body.addLayout(hbox(self.said, margins=(16, 0, 16, 0)))

    def _titles(self) -> QFrame:
        names = (tr("When"), tr("Source"), tr("Result"), tr("What happened"), tr("Data"))
        return self._line([label(self._theme, name, "small", "muted") for name in names], "line", 30)

    def _line(self, columns: list[QWidget], name: str, height: int) -> QFrame:
        for column, width in zip(columns, (_WHEN, _SOURCE, _RESULT, 0, _DATA), strict=True):
            if width:
                column.setFixedWidth(width)
        for giving in (columns[1], columns[-1]):
            self._giving.append(giving)
            if self._narrow:
                giving.hide()
        row = hbox(*columns, margins=(16, 0, 16, 0), spacing=12)
        row.setStretch(3, 1)
        if isinstance(data := columns[-1], QLabel):
            data.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return frame(row, name, height)

    def give_way(self, *, narrow: bool) -> None:
        """Where there is little room, what a run carried and from where is only read aloud."""
        if narrow != self._narrow:
            self._narrow = narrow
            for column in self._giving:
                column.setVisible(not narrow)

    @property
    def read(self) -> bool:
        return self._records is not None

    def show_records(self, found: Records, *, running: bool) -> None:
        """`running`: the newest line of a source is of a run that has not ended yet."""
        self._records, self._running = found, running
        self.save.setEnabled(bool(found.runs))
        self._fill()

    def _fill(self) -> None:
        found = self._records
        assert found is not None
        clear(self._rows)
        del self._giving[2:]  # those of the titles stay
        runs = [run for run in found.runs if run.ended or not self._running]
        shown = runs if self._all else runs[:_FIRST]
        for number, run in enumerate(shown):
            self._rows.addWidget(self._row(run, found, last=number == len(runs) - 1))
        if not runs:
            note = label(self._theme, tr("No source was asked yet."), "body", "muted")
            self._rows.addWidget(frame(hbox(note, margins=(16, 10, 16, 12)), "lastLine"))
        elif len(runs) > _FIRST:
            words = tr("Show fewer") if self._all else wording.count(len(runs), "Show all {n}", "Show all {n}")
            more = Button(self._theme, words, "link")
            more.clicked.connect(self._turn)
            self._rows.addWidget(frame(hbox(more, None, margins=(14, 6, 14, 6)), "lastLine"))

    def _turn(self) -> None:
        self._all = not self._all
        self._fill()

    def _row(self, run: RunRow, found: Records, *, last: bool) -> QFrame:
        theme = self._theme
        icon, words, tone = records.result(run)
        when = wording.moment(run.started, with_time=True) or run.started
        source, happened = found.names.get(run.source, run.source), records.happened(run)
        row = self._line(
            [
                ElidedLabel(theme, when), ElidedLabel(theme, source), frame(hbox(IconLabel(theme, icon, words, tone), None)),
                ElidedLabel(theme, happened, "body", "muted"), label(theme, wording.size(run.bytes), "small", "muted"),
            ],
            "lastLine" if last else "line", 34,
        )  # fmt: skip
        row.setAccessibleName(wording.listed((when, source, words, happened, wording.size(run.bytes))))
        return row

    # Saving

    def _ask(self) -> None:
        choose_file_to_save(self.window(), tr("Save the history as text"), "fieldshelf-history.txt", self.save_to)

    def save_to(self, place: str) -> None:
        if self._records is not None:
            text = records.as_text(self._records, self._background.now())
            self._shelf.tasks.run("beside", partial(records.save, text, Path(place)), self._saved, self._not_saved)

    def _saved(self, path: Path) -> None:
        self._say(tr("Saved: {path}").format(path=wording.ltr(str(path))), "muted")

    def _not_saved(self, error: FieldshelfError) -> None:
        self._say(error_words.error(error), "bad")

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        set_tone(self.said, tone)
        self.said.show()
