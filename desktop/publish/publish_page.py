"""For people who publish and never open a terminal: folder, sheet, what will change, sign, hand out, one below the other.

The steps stand in `publish_folder.py`, `publish_changes.py` and `publish_handing.py`; here stands which of them is next.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea

from desktop.parts.layouts import frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import IconLabel, label
from desktop.publish import publish_words
from desktop.publish.publish_changes import ChangesStep
from desktop.publish.publish_folder import FolderStep, SheetStep
from desktop.publish.publish_handing import HandOutStep, SignStep
from desktop.publish.publish_side import RepositoryCard, UndoCard
from desktop.publish.publish_start import PublishStart
from desktop.publish.publish_steps import StepCard
from desktop.publish.publish_work import PublishWork
from desktop.publish.publishing import Sheet, Standing
from desktop.words import wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError

_SIDE = 300


class PublishPage(QScrollArea):
    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__()
        self._work = work
        scrolls_down(self)
        self.setAccessibleName(tr("Publish"))
        self.start = PublishStart(theme, work)
        self.folder = FolderStep(theme, work)
        self.sheet = SheetStep(theme, work)
        self.changes = ChangesStep(theme, work)
        self.sign = SignStep(theme, work)
        self.hand_out = HandOutStep(theme, work)
        self.steps: tuple[StepCard, ...] = (self.folder, self.sheet, self.changes, self.sign, self.hand_out)
        self.repository, self.undo = RepositoryCard(theme, work), UndoCard(theme, work)
        self._sheet_note = self._handed = ""
        self._first = True

        words = tr("A folder of documents becomes a signed collection. Readers see nothing of it before you sign.")
        head = vbox(label(theme, tr("Publish"), "title"), label(theme, words, "body", "muted"))
        self._trouble = IconLabel(theme, "triangle-alert", "", "bad", "body")
        self._trouble.hide()
        beside = frame(vbox(self.repository, self.undo, None, spacing=16))
        beside.setFixedWidth(_SIDE)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.addWidget(frame(vbox(*self.steps, None, spacing=12)), 0, 0)
        grid.addWidget(beside, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self._steps = frame(grid)
        self.setWidget(
            frame(vbox(hbox(head, None), 16, self._trouble, self.start, self._steps, None, margins=(24, 18, 24, 16)), "page")
        )  # fmt: skip

        for step in self.steps:
            step.wanted.connect(lambda step=step: self._turn(step))
        self.folder.written.connect(self._written)
        self.folder.collection_chosen.connect(self._collection_chosen)
        self.sheet.was_read.connect(self._read)
        self.changes.looked.connect(self.sign.show_preview)
        self.changes.go_on.connect(lambda: self._open(self.sign))
        self.sign.signed.connect(lambda _: self._signed())
        self.hand_out.handed_out.connect(self._handed_out)
        self.undo.taken_back.connect(self._taken_back)
        self.undo.failed.connect(self._not_taken_back)
        work.chosen.connect(self._chosen)
        work.stood.connect(self._stood)
        work.lost.connect(self._lost)
        self._chosen(work.station is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """A command may have changed the repository meanwhile."""
        super().showEvent(event)
        if not event.spontaneous() and not self._work.running:
            self._work.look()

    # The repository

    def _chosen(self, has: bool) -> None:
        self.start.begin()
        self.start.setVisible(not has)
        self._steps.setVisible(False)  # until it is known how it stands
        self._trouble.hide()
        self._first = True
        self._sheet_note = self._handed = ""
        for step in self.steps:
            step.begin()

    def _lost(self, error: FieldshelfError) -> None:
        """It is gone, or damaged: the sentence, and the way to another one."""
        self._steps.hide()
        self._trouble.show_words("triangle-alert", publish_words.error(error), "bad")
        self._trouble.show()
        self.start.begin()
        self.start.show()

    def _stood(self, standing: Standing) -> None:
        self._trouble.hide()
        self.start.hide()
        self._steps.show()
        self.repository.show_standing(standing)
        self.undo.show_standing(standing)
        self.folder.show_standing(standing)
        self.sign.show_standing(standing)
        self._show_states(standing)
        if self._first:
            self._first = False
            self._open(self.changes if standing.changed else self.folder)

    def _show_states(self, standing: Standing) -> None:
        here, signed = standing.documents, standing.signed
        collections = wording.count(len(standing.collections), "{n} collection", "{n} collections")
        documents = wording.count(here, "{n} document", "{n} documents")
        where = tr("{documents} in {collections}").format(documents=documents, collections=collections)
        self.folder.show_state("done" if here else "now", where if here else "")
        if self.sheet.sheet is None:
            self.sheet.show_state("later", tr("Read a folder first"))
        else:
            self.sheet.show_state("done" if self._sheet_note else "now", self._sheet_note)
        said = publish_words.counted(standing.changes)
        if said:
            self.changes.show_state("now", said)
        elif signed:
            self.changes.show_state("done", tr("Nothing since the last signature"))
        else:
            self.changes.show_state("later", "")
        if signed:
            note = tr("Last signed on {date}").format(date=wording.day(signed))
            self.sign.show_state("now" if standing.changed else "done", note)
        else:
            self.sign.show_state("now" if here else "later", "")
        self.hand_out.show_state(("done" if self._handed else "now") if signed else "later", self._handed)

    # From step to step

    def _turn(self, step: StepCard) -> None:
        if step.is_open:
            step.open(False)
        else:
            self._open(step)

    def _open(self, step: StepCard) -> None:
        for other in self.steps:
            other.open(other is step)
        if step is self.changes and self.changes.preview is None and not self._work.running:
            self.changes.start()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(step, 0, 16))

    def _collection_chosen(self) -> None:
        """The sheet that was written for it last, if there is one."""
        station, identifier = self._work.station, self.folder.identifier()
        if station is not None and identifier:
            self._work.ask(lambda: station.sheet(identifier), self._show_sheet, lambda _: self._show_sheet(None))
        else:
            self._show_sheet(None)

    def _show_sheet(self, sheet: Sheet | None) -> None:
        if sheet != self.sheet.sheet:
            self._sheet_note = ""
        self.sheet.show_sheet(sheet, self.folder.title())
        if self._work.standing is not None:
            self._show_states(self._work.standing)

    def _written(self, sheet: Sheet) -> None:
        self._sheet_note = ""
        self.sheet.show_sheet(sheet, self.folder.title())
        self.sheet.show_state("now", "")
        self._open(self.sheet)

    def _read(self) -> None:
        self._sheet_note = self.sheet.said.text()
        self.changes.forget()
        self.changes.show_state("now", "")
        self._open(self.changes)

    def _signed(self) -> None:
        self.changes.forget()
        self._handed = ""
        if self._work.standing is not None:
            self.hand_out.show_state("now", "")
        self._open(self.hand_out)

    def _handed_out(self, words: str) -> None:
        self._handed = words
        self.hand_out.show_state("done", words)

    def _taken_back(self, words: str) -> None:
        self._sheet_note = ""
        self.changes.forget()
        self._open(self.folder)
        self.folder.say(words, "ok")

    def _not_taken_back(self, error: FieldshelfError) -> None:
        self._open(self.folder)
        self.folder.fail(error)
