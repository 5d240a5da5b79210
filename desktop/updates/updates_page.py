"""Getting what is new: what would come, how far it is, how it went, what it may cost, and the history."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from desktop.overview import Overview, kind_of
from desktop.parts.gradually import Gradually
from desktop.parts.layouts import beside, clear, frame, hbox, scrolls_down, turn, under_head, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, ClickableRow, ElidedLabel, IconLabel, KindTile, Pill, label, set_tone
from desktop.shelf import Place
from desktop.updates import records
from desktop.updates.background import Background
from desktop.updates.coming_rows import ComingRows, amount, by_document, caution_pill
from desktop.updates.history_card import HistoryCard
from desktop.updates.phases import SyncProgress
from desktop.updates.proposal import Agreement, Proposal
from desktop.updates.records import Records
from desktop.updates.run_results import earlier_row, nothing_to_choose, result_row
from desktop.updates.schedule_card import ScheduleCard, next_try
from desktop.updates.source_rows import source_row
from desktop.updates.syncing import Syncing
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.store.catalogue import Change
from resources.store.entry import Entry

if TYPE_CHECKING:
    from sync.progress import Progress
    from sync.run import SyncReport

_SHOWN = 40
_SIDE, _ROOM = 340, 960  # pixels: of the cards at the side, and of the page that has them there
_LITTLE = 720  # of a page that has no room for every column of the history, nor for where a document is beside two pills
_COUNTS = 5.0  # seconds after which what today has cost is read again, while something runs


class UpdatesPage(QScrollArea):
    """`opened` carries a `Place`; `choice_asked` when the texts of a new source are here, and documents are to be chosen."""

    opened = Signal(object)
    choice_asked = Signal()
    sources_asked = Signal()

    def __init__(self, theme: Theme, syncing: Syncing, background: Background) -> None:
        super().__init__()
        self._theme, self._syncing, self._background = theme, syncing, background
        self._overview: Overview | None = None
        self._documents: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._read_at = 0.0
        self._is_little = False
        self._giving_way: list[QWidget] = []
        self._shown_sources: object = None
        scrolls_down(self)
        self.setAccessibleName(tr("Updates"))
        self._words = label(theme, "", "body", "muted", wrap=True)
        self.start = Button(theme, tr("Check for updates"), "primary", "refresh-cw", "Ctrl+R")
        self.start.clicked.connect(lambda: syncing.start())
        self.look = Button(theme, tr("See what would come"))
        self.look.clicked.connect(syncing.preview)
        self.pause = Button(theme, tr("Pause"), icon="pause")
        self.pause.clicked.connect(syncing.pause)
        self.cancel = Button(theme, tr("Cancel"), icon="x")
        self.cancel.clicked.connect(syncing.cancel)
        title = vbox(label(theme, tr("Updates"), "title"), self._words)
        head = self._head = hbox(title, frame(hbox(self.look, self.pause, self.cancel, self.start, None)))
        head.setStretch(0, 1)

        self._sync = Card(theme, tr("Last check"))
        self._aside = label(theme, "", "small", "muted")
        self._sync.header.addWidget(self._aside)
        self._progress = SyncProgress(theme)
        self.proposal = Proposal(theme)
        self.proposal.chosen.connect(lambda texts: background.choose(texts_only=texts))
        self.proposal.some_asked.connect(self._choose_what)
        self._then_choose = False  # when the texts are here, what else is wanted is chosen
        self.agreement = Agreement(theme)
        self.agreement.agreed.connect(lambda: syncing.start(agreed=True))
        self.agreement.declined.connect(self._put_away)
        self.rows = ComingRows(theme, syncing.shelf)
        self.rows.opened.connect(self.opened)
        self._results = vbox()
        for part in (self._progress, self.proposal, self.rows, self.agreement):
            self._sync.body.addWidget(part)
        self._sync.body.addLayout(self._results)
        self._sync.body.addStretch(1)
        self._changes = Card(theme, tr("What changed"))
        self._rows_of_changes = Gradually(self._changes.body, self)
        self._shown_changes: Sequence[tuple[Change, Entry]] | None = None
        self._sources = Card(theme, tr("Sources"))
        self._rows_of_sources = Gradually(self._sources.body, self)
        more = Button(theme, tr("Add…"), "link")
        more.clicked.connect(self.sources_asked)
        self._sources.header.addWidget(more)
        self.schedule = ScheduleCard(theme, syncing, background)
        self.history = HistoryCard(theme, syncing.shelf, background)
        # The sources stand below what is fetched: between runs that is little, and beside the schedule would be an empty card.
        self._main = frame(vbox(self._sync, self._sources, spacing=14))
        self._side = frame(vbox(self.schedule, None))

        self._grid = under_head(head, 5, margins=(24, 18, 24, 16), gaps=(18, 14))
        self.setWidget(frame(self._grid, "page"))
        self._arrange(self.width())

        syncing.started.connect(self._started)
        syncing.moved.connect(self._moved)
        syncing.finished.connect(self._finished)
        syncing.failed.connect(self._failed)
        syncing.previewed.connect(self._previewed)
        background.proposed.connect(self._propose)
        background.told.connect(self._show_sources)
        self._idle()
        if syncing.running and syncing.announced:
            self._started()
        elif syncing.report is not None:
            self._finished(syncing.report)
        elif syncing.error is not None:
            self._failed(syncing.error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """Below each other where the titles of what comes would have no room."""
        rows = ((self._main, self._side), (self.history, None), (self._changes, None))
        beside(self._grid, rows, 1, _SIDE if width >= _ROOM else 0)
        turn(self._head, narrow=width < _ROOM)
        self.history.give_way(narrow=width < _LITTLE)
        self._is_little = width < _LITTLE
        for place in self._giving_way:
            place.setVisible(not self._is_little)

    # The sync

    def _idle(self) -> None:
        paused = self._syncing.paused
        self.start.setText(tr("Resume") if paused else tr("Check for updates"))
        self.start.set_icon("play" if paused else "refresh-cw")
        for part, shown in ((self.start, True), (self.look, not paused), (self.pause, False), (self.cancel, False)):
            part.setVisible(shown)
        self._progress.hide()
        self.rows.forget()
        self.agreement.hide()
        self._aside.setText("")
        self._sync.note.setText("")
        self.proposal.setVisible(self._background.wishes.undecided)
        if paused:
            self._words.setText(tr("Paused. What has arrived is kept, and it goes on where it stopped."))
        else:
            self._words.setText(
                tr("Everything here is read without a connection. An update needs one, or a folder in reach.")
            )  # fmt: skip

    def _started(self) -> None:
        syncing = self._syncing
        clear(self._results)
        for part in (self.proposal, self.agreement, self.start, self.look):
            part.hide()
        self.rows.forget()
        self.pause.setVisible(not syncing.importing and not syncing.previewing)
        self.cancel.show()
        for button in (self.pause, self.cancel):
            button.setEnabled(True)
        self._progress.show()
        self._sync.title.setText(tr("Importing") if syncing.importing else tr("Checking"))
        self._sync.note.setText("")
        self._aside.setText("")
        self._words.setText(
            tr("You can keep working. Finished documents open at once, and a broken connection starts again where it stopped.")
        )
        self._show_sources()

    def _moved(self, progress: Progress) -> None:
        for button in (self.pause, self.cancel):
            button.setEnabled(not progress.cancelled)
        self._sync.note.setText(
            tr("from {name}").format(name=self._names.get(progress.source, progress.source)) if progress.source else ""
        )
        self._progress.show_progress(progress)
        now = time.monotonic()
        self._progress.show_rate(progress, self._background.wishes.limit_rate, now)
        self.rows.show_progress(progress)
        if self.rows.coming:
            self._sync.title.setText(amount(self.rows.coming))
            first = any(one.supersedes for one in self.rows.coming)
            self._aside.setText(tr("Superseding guidance comes first") if first else "")
        if self._syncing.shelf.is_open and now - self._read_at > _COUNTS:
            self._read_records()

    def phase(self) -> str:
        """The phase that the running sync has reached."""
        return self._progress.phase()

    def _finished(self, report: SyncReport) -> None:
        self._idle()
        self._name_the_last()
        self._sync.note.setText(tr("by itself") if self._syncing.background else "")
        clear(self._results)
        for number, source in enumerate(report.sources):
            last = number == len(report.sources) - 1
            self._results.addWidget(
                result_row(self._theme, source, self._names.get(source.name, source.name), self._syncing, last=last)
            )
        if not report.sources:
            self._results.addWidget(self._note(tr("There is no source to ask. Add one first.")))
        if self._background.unasked is not None:
            self._results.addWidget(nothing_to_choose(self._theme, self._background.unasked))
            self._background.unasked = None
        waiting = [action for source in report.sources if source.plan for action in source.plan.unagreed]
        if waiting:
            self.agreement.ask(tr("Fetch {what}").format(what=amount(by_document(waiting))))
            self.rows.show_plan(waiting)
        self._read_records()
        if self._then_choose and self.isVisible() and report.ok:
            self.choice_asked.emit()
        self._then_choose = False

    def _choose_what(self) -> None:
        """Collections have to be here before one can choose of them: lists and texts, which are small."""
        self._then_choose = True
        self._background.choose(texts_only=True)

    def _previewed(self, report: SyncReport) -> None:
        """What would come: nothing of it has been fetched."""
        self._idle()
        self._name_the_last()
        clear(self._results)
        plans = [source.plan for source in report.sources if source.plan is not None]
        documents = [action for plan in plans for action in plan.objects]
        texts = sum(segment.length for plan in plans for segment in plan.segments)
        changed = sum(len(plan.actions) for plan in plans)
        self._sync.title.setText(tr("What would come"))
        said = [amount(by_document(documents))] if documents else []
        said += [tr("{size} of texts").format(size=wording.size(texts))] if texts else []
        if said:
            self._sync.note.setText(wording.listed(said))
            self._aside.setText(tr("Superseding guidance comes first") if any(one.supersedes for one in documents) else "")
            self.rows.show_plan(documents)
            self.agreement.ask(tr("Fetch it now"))
        elif changed:
            self._results.addWidget(self._note(tr("Only lists and changes of status, which are small.")))
            self.agreement.ask(tr("Fetch it now"))
        elif report.ok:
            self._results.addWidget(self._note(tr("Nothing new: everything that is wanted is on this laptop.")))
        for source in report.sources:
            if source.forecast is not None and source.forecast.later:
                words = tr("{size} of it would come today, {later} would wait for another day.").format(
                    size=wording.size(source.forecast.today), later=wording.size(source.forecast.later)
                )
                self._results.addWidget(self._note(words))
            for error in source.errors:
                self._results.addWidget(self._note(error_words.told(error), "warn"))

    def _put_away(self) -> None:
        """The question is answered with No: what is known of the last run stands there again."""
        self._idle()
        clear(self._results)
        self._name_the_last()
        if self._syncing.report is not None and not self._syncing.previewing:
            self._finished(self._syncing.report)
            self.agreement.hide()
            self.rows.forget()
        elif self._overview is not None:
            self._show_earlier()

    def _propose(self, name: str, texts: int, everything: int) -> None:
        """The new source was looked at: what it has, before any of it is fetched."""
        self._idle()
        self._sync.title.setText(tr("New source"))
        self.proposal.propose(name, texts, everything)

    def _failed(self, error: FieldshelfError) -> None:
        self._then_choose = False
        self._idle()
        self._name_the_last()
        clear(self._results)
        self._results.addWidget(self._note(error_words.error(error), "bad"))
        self._read_records()

    def _name_the_last(self) -> None:
        self._sync.title.setText(tr("Last import") if self._syncing.importing else tr("Last check"))

    def _note(self, text: str, tone: str = "muted") -> QFrame:
        words: QLabel = label(self._theme, text, "body", tone, wrap=True)
        set_tone(words, tone)
        return frame(vbox(words, margins=(16, 12, 16, 14)), "lastLine")

    # What is here

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._show_sources()
        syncing = self._syncing
        asked = self.agreement.isVisible() or syncing.running or syncing.report is not None or syncing.error is not None
        if not asked:
            self._show_earlier()
        self._read_records()
        since = wording.moment(overview.since)
        self._changes.note.setText(tr("since {date}").format(date=since) if since else tr("since this library was begun"))
        self._show_changes(overview.changes[:_SHOWN])

    def _show_changes(self, shown: Sequence[tuple[Change, Entry]]) -> None:
        if shown == self._shown_changes:
            return
        self._shown_changes = shown
        self._giving_way.clear()
        last = len(shown) - 1
        rows = [partial(self._row, change, entry, last=number == last) for number, (change, entry) in enumerate(shown)]
        self._rows_of_changes.fill(rows or [partial(self._note, tr("Nothing changed since you last looked."))])

    def _read_records(self) -> None:
        """How the runs went, and what today has cost."""
        if self._syncing.shelf.is_open:
            self._read_at = time.monotonic()
            read = records.reading(self._background.now)
            self._syncing.shelf.latest("records", read, self._show_records, lane="beside")

    def _show_records(self, found: Records) -> None:
        self._documents, self._names = found.documents, found.names
        self.schedule.show_used(found.used)
        self.history.show_records(found, running=self._syncing.running)
        self._show_sources()

    def _show_sources(self) -> None:
        if (overview := self._overview) is None:
            return
        rows = [(source, self._documents.get(source.name), next_try(source, self._background)) for source in overview.sources]
        if (overview.today, rows) == self._shown_sources:
            return
        self._shown_sources = overview.today, rows
        last = len(rows) - 1
        made = [
            partial(source_row, self._theme, source, overview.today, last=n == last, documents=documents, next_try=again)
            for n, (source, documents, again) in enumerate(rows)
        ]
        self._rows_of_sources.fill(made or [partial(self._note, tr("None yet."))])

    def _show_earlier(self) -> None:
        """Before the first run of this window: how those before it ended."""
        assert self._overview is not None
        clear(self._results)
        asked = [source for source in self._overview.sources if source.result]
        for number, source in enumerate(asked):
            self._results.addWidget(earlier_row(self._theme, source, last=number == len(asked) - 1))
        if not asked:
            self._results.addWidget(self._note(tr("No source was asked yet.")))
        if any(source.error and source.error.get("code") == "unagreed" for source in asked):
            self.agreement.ask(tr("Fetch it now"))

    def _row(self, change: Change, entry: Entry, last: bool) -> QWidget:
        document = entry.document
        row = ClickableRow(37, wording.listed((document.title(wording.interface()), wording.status(entry))), last)
        reference = ElidedLabel(self._theme, wording.ltr(document.reference or ""), "name")
        reference.setFixedWidth(84)
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
            ElidedLabel(self._theme, document.title(wording.interface())), pill, place, margins=(16, 0, 16, 0), spacing=8,
        )  # fmt: skip
        items.setStretch(2, 1)
        if (caution := caution_pill(self._theme, entry)) is not None:
            items.insertWidget(items.indexOf(place), caution)
            if self._is_little:  # shown, it would be a window of its own as long as it is in no row
                place.hide()
            self._giving_way.append(place)
        row.setLayout(items)
        row.activated.connect(partial(self.opened.emit, Place(document.id)))
        return row
