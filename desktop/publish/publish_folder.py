"""The first two steps of the publisher's page: a folder is read into a sheet; the corrected sheet is read back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from desktop.parts.fields import named, no_place, path_row, place_in
from desktop.parts.folders import dropped
from desktop.parts.layouts import clear, hbox
from desktop.parts.reading_switch import Choices
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, CheckRow, ElidedLabel, label
from desktop.publish import publish_words
from desktop.publish.publish_steps import StepCard
from desktop.publish.publish_suggestions import SuggestionsPanel
from desktop.publish.publish_work import PublishWork
from desktop.publish.publishing import Sheet, Shown, Standing, short_name
from desktop.words import error_words, wording
from desktop.words.wording import later_count, tr
from resources.children.programs import open_with_system
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from sync.publish.accepting import Taken
    from sync.publish.add import AddReport


class FolderStep(StepCard):
    """`written` carries the Sheet; `collection_chosen` when another collection is meant."""

    written = Signal(object)
    collection_chosen = Signal()

    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__(theme, work, "folder", 1, tr("Folder"))
        self.setAcceptDrops(True)
        self._known: tuple[Shown, ...] = ()
        self._last = ""  # the collection that was chosen before
        self.folder, row = path_row(theme, tr("Folder with the documents"), self)
        self.folder.setPlaceholderText(tr("Choose it, or drop it here"))
        self.collection = Choices(theme)
        self.collection.setEditable(True)
        self.collection.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.collection.setCompleter(None)  # type: ignore[arg-type]  # a new name is not made one of the old ones
        self.collection.setFont(theme.font("body"))
        self.collection.setFixedHeight(32)
        self.collection.setAccessibleName(tr("Collection"))
        self.collection.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.collection.currentIndexChanged.connect(self._chosen)
        editing = self.collection.lineEdit()
        assert editing is not None  # of what is editable
        editing.editingFinished.connect(self._chosen)
        self.read = Button(theme, tr("Read the folder"), "primary")
        self.read.clicked.connect(lambda: self.start(anew=False))
        self.anew = Button(theme, tr("Write the sheet anew"))
        self.anew.setToolTip(tr("The corrections in the sheet that were not read back are lost."))
        self.anew.clicked.connect(lambda: self.start(anew=True))
        self.anew.hide()
        words = tr("Every file is read, and a sheet is written with what is found. Nothing is published by that.")
        self.body.addWidget(label(theme, words, "body", "muted", wrap=True))
        self.body.addLayout(named(theme, tr("Folder with the documents"), row))
        self.body.addLayout(
            named(theme, tr("Collection that they belong to: choose one, or write a new name"), self.collection)
        )
        self.body.addLayout(hbox(self.read, self.anew, None, margins=(0, 4, 0, 0)))

    def begin(self) -> None:
        super().begin()
        self._known, self._last = (), ""
        self.collection.clear()
        self.collection.clearEditText()
        self.folder.clear()
        self.anew.hide()

    def show_standing(self, standing: Standing) -> None:
        """The collections that there are; what somebody has typed stays."""
        if standing.collections != self._known:
            self._known = standing.collections
            typed = self.collection.currentText()
            self.collection.blockSignals(True)
            self.collection.clear()
            titles = Counter(one.title for one in self._known)
            for one in self._known:
                self.collection.addItem(one.title if titles[one.title] == 1 else one.id, one)
            known = self.collection.findText(typed)
            if known < 0:
                self.collection.setCurrentIndex(-1 if typed else 0)
                self.collection.setEditText(typed or self.collection.currentText())
            else:
                self.collection.setCurrentIndex(known)
            self.collection.blockSignals(False)
            self._chosen()

    def identifier(self) -> str:
        """The collection's id, or the name of a new one."""
        title = self.title()
        known = next((one.id for one in self._known if title == one.id), None)
        known = known or next((one.id for one in self._known if title == one.title), None)
        return known or (title if "/" in title else short_name(title))

    def title(self) -> str:
        return " ".join(self.collection.currentText().split())

    def _chosen(self) -> None:
        """A collection that is there already: its folder is mostly the one of before."""
        identifier = self.identifier()
        folder = next((one.folder for one in self._known if one.id == identifier), "")
        if folder and identifier != self._last:
            self.folder.setText(folder)
        self._last = identifier
        self.anew.hide()
        self.collection_chosen.emit()

    def start(self, *, anew: bool) -> None:
        folder, collection = place_in(self.folder), self.identifier()
        if folder is None:
            self.ask_for(self.folder, no_place(self.folder, tr("Choose the folder that holds the documents.")))
        elif not self.title():
            self.ask_for(self.collection, tr("Choose the collection that they belong to, or write a new name."))
        else:
            self.anew.hide()
            self.work.run(
                self.key,
                lambda station, watch: station.read_folder(folder, collection, watch, anew=anew),
                self._written,
                self._failed,
            )

    def _written(self, sheet: Sheet) -> None:
        self.say(wording.count(sheet.rows or 0, "{n} row stands in the sheet.", "{n} rows stand in the sheet."), "ok")
        self.written.emit(sheet)

    def _failed(self, error: FieldshelfError) -> None:
        self.fail(error)
        self.anew.setVisible(error.code == "sheet_unread")

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (folder := _folder(event)) is not None:
            self.folder.setText(str(folder))
            event.acceptProposedAction()
            if not self.is_open:
                self.wanted.emit()


_TAKEN = later_count(
    "{n} suggestion now stands in the sheet. It counts when the sheet is read back.",
    "{n} suggestions now stand in the sheet. They count when the sheet is read back.",
)
_GONE = later_count(
    "{n} document has no file in this folder, and stays published as it is. To withdraw it, write withdrawn in the column "
    "status of its row:",
    "{n} documents have no file in this folder, and stay published as they are. To withdraw them, write withdrawn in the "
    "column status of their rows:",
)


def _folder(event: QDropEvent) -> Path | None:
    """The first folder among what is dropped."""
    return next((path for path in dropped(event) if path.is_dir()), None)


class SheetStep(StepCard):
    """`was_read` carries the AddReport; works on the sheet that `show_sheet` gave it."""

    was_read = Signal(object)

    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__(theme, work, "sheet", 2, tr("Sheet"))
        self.sheet: Sheet | None = None
        self.title = ""
        words = tr(
            "The sheet has a row for every file. Much in it is guessed: correct what is wrong, save it, and read it back. It "
            "can be read back as it stands, too."
        )
        self._path = ElidedLabel(theme, "", "small", "muted")
        self.show_button = Button(theme, tr("Open the sheet"), icon="external-link")
        self.show_button.clicked.connect(self._open)
        self.read = Button(theme, tr("Read it back"), "primary")
        self.read.clicked.connect(self.start)
        self.body.addWidget(label(theme, words, "body", "muted", wrap=True))
        self.suggestions = SuggestionsPanel(theme)
        self.suggestions.chosen.connect(self._take)
        self.body.addWidget(self._path)
        self.body.addWidget(self.suggestions)
        self.ocr = CheckRow(theme, tr("Read scanned pages by machine, so that they are found (Tesseract)"), None)
        self.renditions = CheckRow(theme, tr("Make PDFs of slides and Word files, to show them by (LibreOffice)"), None)
        self.body.addWidget(self.ocr)
        self.body.addWidget(self.renditions)
        self.body.addLayout(hbox(self.show_button, self.read, None, margins=(0, 4, 0, 0)))

    def begin(self) -> None:
        super().begin()
        self.ocr.setChecked(False)
        self.renditions.setChecked(False)
        self.show_sheet(None, "")

    def open(self, is_open: bool) -> None:
        super().open(is_open)
        if is_open:
            self._look()

    def _look(self) -> None:
        """What first pages say for cells that are still blank, or guessed."""
        station, sheet = self.work.station, self.sheet
        if station is None or sheet is None:
            self.suggestions.show_them(())
        elif not self.work.running:
            self.work.ask(
                lambda: (sheet, station.suggestions(sheet)),
                lambda found: self.suggestions.show_them(found[1]) if found[0] == self.sheet else None,
                lambda _: self.suggestions.show_them(()),
            )

    def _take(self, chosen: Sequence[Taken]) -> None:
        if (sheet := self.sheet) is not None:
            self.work.run(self.key, lambda station, watch: station.take(sheet, chosen, watch), self._taken, self.fail)

    def _taken(self, count: int) -> None:
        self.say(wording.count(count, *_TAKEN), "ok")
        self._look()

    def show_sheet(self, sheet: Sheet | None, title: str) -> None:
        if sheet != self.sheet:
            self.say("")
            self.suggestions.show_them(())
        self.sheet, self.title = sheet, title
        self._path.set_text(wording.ltr(str(sheet.path)) if sheet else "")
        if sheet is not None and sheet.gone:
            self.say(wording.count(len(sheet.gone), *_GONE), "warn")
            self.list_lines([("", wording.ltr(identifier)) for identifier in sheet.gone])

    def _open(self) -> None:
        if (sheet := self.sheet) is not None:
            self.say(tr("Save the sheet when you have corrected it, then read it back."))
            self.work.aside(lambda: open_with_system(sheet.path), self.fail)

    def start(self) -> None:
        if (sheet := self.sheet) is not None:
            title, ocr, renditions = self.title, self.ocr.isChecked(), self.renditions.isChecked()
            self.work.run(
                self.key,
                lambda station, watch: station.read_sheet(sheet, title, watch, ocr=ocr, renditions=renditions),
                self._read,
                self.fail,
            )

    def _read(self, report: AddReport) -> None:
        said = wording.count(len(report.added), "{n} document added", "{n} documents added")
        updated = wording.count(len(report.updated), "{n} updated", "{n} updated")
        unchanged = wording.count(len(report.unchanged), "{n} unchanged", "{n} unchanged")
        self.say(tr("{said}.").format(said=wording.listed((said, updated, unchanged))), "ok")
        self.list_lines([("", publish_words.said(one)) for one in (*report.problems, *report.warnings)])
        self.was_read.emit(report)

    def fail(self, error: FieldshelfError) -> None:
        super().fail(error)
        problems = getattr(error, "problems", ())  # of a SheetError: each with its cell
        if problems:
            clear(self.listed)
            self.said.setText(self.said.text().partition("\n")[0])
            self.list_lines([(error_words.said(one["item"]), error_words.told(one)) for one in problems], "bad")
