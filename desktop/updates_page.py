"""Getting what is new: one button, progress by phase, what each source answered, and what has changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from desktop import error_words, wording
from desktop.background import Background
from desktop.layouts import clear, frame, hbox, scrolls_down, vbox
from desktop.overview import Overview, kind_of
from desktop.phases import SyncProgress
from desktop.proposal import Proposal
from desktop.schedule_card import ScheduleCard
from desktop.shelf import Place
from desktop.source_rows import source_row
from desktop.syncing import Syncing
from desktop.theme import Theme
from desktop.widgets import Button, Card, ClickableRow, ElidedLabel, IconLabel, KindTile, Pill, label, set_tone
from desktop.wording import later_count, tr
from resources.catalogue import Change, Source
from resources.entry import Entry
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from sync.progress import Progress
    from sync.run import SourceReport, SyncReport

_SHOWN = 40


class UpdatesPage(QScrollArea):
    """`opened` carries a `Place`."""

    opened = Signal(object)
    sources_asked = Signal()

    def __init__(self, theme: Theme, syncing: Syncing, background: Background) -> None:
        super().__init__()
        self._theme, self._syncing, self._background = theme, syncing, background
        scrolls_down(self)
        self.setAccessibleName(tr("Updates"))
        self._words = label(theme, "", "body", "muted", wrap=True)
        self.start = Button(theme, tr("Check for updates"), "primary", "refresh-cw", "Ctrl+R")
        self.start.clicked.connect(lambda: syncing.start())
        self.cancel = Button(theme, tr("Cancel"), icon="x")
        self.cancel.clicked.connect(syncing.cancel)
        head = hbox(vbox(label(theme, tr("Updates"), "title"), self._words), self.cancel, self.start)
        head.setStretch(0, 1)

        self._sync = Card(theme, tr("Last check"))
        self._progress = SyncProgress(theme)
        self._results = vbox()
        self._sync.body.addWidget(self._progress)
        self.proposal = Proposal(theme)
        self.proposal.chosen.connect(lambda texts: background.choose(texts_only=texts))
        self._sync.body.addWidget(self.proposal)
        self._sync.body.addLayout(self._results)
        self._sync.body.addStretch(1)
        self._changes = Card(theme, tr("What changed"))
        self._sources = Card(theme, tr("Sources"))
        more = Button(theme, tr("Add…"), "link")
        more.clicked.connect(self.sources_asked)
        self._sources.header.addWidget(more)
        self.schedule = ScheduleCard(theme, syncing, background)
        beside = frame(vbox(self.schedule, self._sources, spacing=14))
        beside.setFixedWidth(340)

        grid = QGridLayout()
        grid.setContentsMargins(24, 18, 24, 16)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(14)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self._sync, 1, 0)
        grid.addWidget(beside, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._changes, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(3, 1)
        self.setWidget(frame(grid, "page"))

        syncing.started.connect(self._started)
        syncing.moved.connect(self._moved)
        syncing.finished.connect(self._finished)
        syncing.failed.connect(self._failed)
        background.proposed.connect(self._propose)
        self._idle()
        if syncing.running and syncing.announced:
            self._started()
        elif syncing.report is not None:
            self._finished(syncing.report)
        elif syncing.error is not None:
            self._failed(syncing.error)

    # The sync

    def _idle(self) -> None:
        self.start.show()
        self.cancel.hide()
        self._progress.hide()
        self.proposal.setVisible(self._background.wishes.undecided)
        self._words.setText(tr("Everything here is read without a connection. An update needs one, or a folder in reach."))

    def _started(self) -> None:
        clear(self._results)
        self.proposal.hide()
        self.start.hide()
        self.cancel.show()
        self.cancel.setEnabled(True)
        self._progress.show()
        self._sync.title.setText(tr("Importing") if self._syncing.importing else tr("Checking"))
        self._words.setText(tr("You can keep working. A broken connection starts again where it stopped."))

    def _moved(self, progress: Progress) -> None:
        self.cancel.setEnabled(not progress.cancelled)
        self._sync.note.setText(tr("from {name}").format(name=progress.source) if progress.source else "")
        self._progress.show_progress(progress)

    def phase(self) -> str:
        """The phase that the running sync has reached."""
        return self._progress.phase()

    def _finished(self, report: SyncReport) -> None:
        self._idle()
        self._name_the_last()
        self._sync.note.setText(tr("by itself") if self._syncing.background else "")
        clear(self._results)
        for number, source in enumerate(report.sources):
            self._results.addWidget(self._result(source, last=number == len(report.sources) - 1))
        if not report.sources:
            self._results.addWidget(self._note(tr("There is no source to ask. Add one first.")))

    def _propose(self, name: str, texts: int, everything: int) -> None:
        """The new source was looked at: what it has, before any of it is fetched."""
        self._idle()
        self._sync.title.setText(tr("New source"))
        self._sync.note.setText("")
        self.proposal.propose(name, texts, everything)

    def _failed(self, error: FieldshelfError) -> None:
        self._idle()
        self._name_the_last()
        self._sync.note.setText("")
        clear(self._results)
        self._results.addWidget(self._note(error_words.error(error), "bad"))

    def _name_the_last(self) -> None:
        self._sync.title.setText(tr("Last import") if self._syncing.importing else tr("Last check"))

    def _result(self, report: SourceReport, last: bool) -> QWidget:
        code = str(report.errors[0].get("code")) if report.errors else None
        if self._syncing.stopped:
            code = "interrupted" if self._syncing.interrupted else "cancelled"
        icon, words, tone = wording.result(report.result, code)
        numbers = [
            wording.count(number, one, many)
            for number, (one, many) in (
                (_number(report.added), later_count("{n} new", "{n} new")),
                (_number(report.updated), later_count("{n} updated", "{n} updated")),
                (_number(report.removed), later_count("{n} removed", "{n} removed")),
            )
            if number
        ]
        numbers.append(wording.size(report.bytes) if report.bytes else tr("nothing to fetch"))
        head = hbox(
            label(self._theme, report.name, "name"), 8, IconLabel(self._theme, icon, words, tone), None,
            label(self._theme, wording.listed(numbers), "small", "muted"),
        )  # fmt: skip
        column = vbox(head, margins=(16, 11, 16, 11), spacing=4)
        for error in report.errors[:6]:
            column.addWidget(label(self._theme, error_words.told(error), "small", "muted", wrap=True))
        if len(report.errors) > 6:
            more = wording.count(len(report.errors) - 6, "and {n} more of that kind", "and {n} more of that kind")
            column.addWidget(label(self._theme, more, "small", "faint"))
        return frame(column, "lastLine" if last else "line")

    def _note(self, text: str, tone: str = "muted") -> QFrame:
        words: QLabel = label(self._theme, text, "body", tone, wrap=True)
        set_tone(words, tone)
        return frame(vbox(words, margins=(16, 12, 16, 14)), "lastLine")

    # What is here

    def show_overview(self, overview: Overview) -> None:
        clear(self._sources.body)
        for number, source in enumerate(overview.sources):
            self._sources.body.addWidget(
                source_row(self._theme, source, overview.today, last=number == len(overview.sources) - 1)
            )
        if not overview.sources:
            self._sources.body.addWidget(self._note(tr("None yet.")))
        if not self._syncing.running and self._syncing.report is None and self._syncing.error is None:
            self._show_earlier(overview.sources)
        since = wording.moment(overview.since)
        self._changes.note.setText(tr("since {date}").format(date=since) if since else tr("since this library was begun"))
        clear(self._changes.body)
        shown = overview.changes[:_SHOWN]
        for number, (change, entry) in enumerate(shown):
            self._changes.body.addWidget(self._row(change, entry, last=number == len(shown) - 1))
        if not shown:
            self._changes.body.addWidget(self._note(tr("Nothing changed since you last looked.")))

    def _show_earlier(self, sources: Sequence[Source]) -> None:
        """Before the first run of this window: how those before it ended."""
        clear(self._results)
        asked = [source for source in sources if source.result]
        for number, source in enumerate(asked):
            code = str(source.error.get("code")) if source.error else None
            icon, words, tone = wording.result(source.result, code)
            heard = wording.moment(source.last_contact, with_time=True)
            said = tr("Last contact {date}.").format(date=heard) if heard else f"{wording.never_heard()}."
            head = hbox(ElidedLabel(self._theme, source.name, "name"), 8, IconLabel(self._theme, icon, words, tone), None)
            line = label(self._theme, said, "small", "muted", wrap=True)
            column = vbox(head, line, margins=(16, 11, 16, 11), spacing=4)
            if source.error:
                column.addWidget(label(self._theme, error_words.told(source.error), "small", "muted", wrap=True))
            self._results.addWidget(frame(column, "lastLine" if number == len(asked) - 1 else "line"))
        if not asked:
            self._results.addWidget(self._note(tr("No source was asked yet.")))

    def _row(self, change: Change, entry: Entry, last: bool) -> ClickableRow:
        document = entry.document
        row = ClickableRow(37, wording.listed((document.title(wording.interface()), wording.status(entry))), last)
        reference = ElidedLabel(self._theme, wording.ltr(document.reference or ""), "name")
        reference.setFixedWidth(88)
        kind = kind_of(change, entry)
        if kind in ("superseded", "withdrawn"):
            pill = Pill(self._theme, kind, wording.status(entry))
        else:
            icon = "plus" if kind == "new" else "refresh-cw"
            pill = Pill(self._theme, "new", tr("New") if kind == "new" else tr("Updated"), icon)
        icon, words, tone = wording.availability(entry)
        place = IconLabel(self._theme, icon, words, tone)
        place.setFixedWidth(164)
        items = hbox(
            KindTile(self._theme, wording.KIND_ICONS.get(document.kind, "file-text"), 24), reference,
            ElidedLabel(self._theme, document.title(wording.interface())), pill, place, margins=(16, 0, 16, 0), spacing=10,
        )  # fmt: skip
        items.setStretch(2, 1)
        row.setLayout(items)
        row.activated.connect(lambda: self.opened.emit(Place(document.id)))
        return row


def _number(value: object) -> int:
    """A report counts, or lists what it counts."""
    return value if isinstance(value, int) else len(value)  # type: ignore[arg-type]
