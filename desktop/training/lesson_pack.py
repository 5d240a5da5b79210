"""Prepare lesson pack: which languages and pieces go into the folder, how large it is, where it is written, how it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.parts.folders import choose_folder
from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, CheckRow, ElidedLabel, IconLabel, label, set_tone
from desktop.shelf import Shelf
from desktop.training.lesson_packing import LessonPacking, Offered
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.children.programs import open_with_system
from resources.errors import FieldshelfError
from resources.lessons import PIECES

if TYPE_CHECKING:
    from sync.packs.lesson import LessonPlan, LessonReport

_WIDTH = 560
_MOST_MISSING = 4  # of what is not here, so many are named


class LessonPackDialog(QDialog):
    """Asks, writes and tells, one after the other. What it does goes on while it is shown; closing it cancels."""

    def __init__(self, theme: Theme, shelf: Shelf, lessons: Sequence[str], title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Prepare lesson pack"))
        self._theme, self._shelf = theme, shelf
        self.packing = LessonPacking(shelf, lessons, title)
        self.packing.planned.connect(self._show_plan)
        self.packing.moved.connect(self._moved)
        self.packing.written.connect(self._written)
        self.packing.failed.connect(self._failed)
        self.packing.stopped.connect(self._stopped)
        self.plan: LessonPlan | None = None
        self._planning = False  # it is not known yet what the choice comes to
        self.folder: Path | None = None
        self._free: int | None = None
        self.languages: dict[str, CheckRow] = {}
        self.roles: dict[str, CheckRow] = {}
        self.guidance = CheckRow(theme, tr("The guidance behind it"), None)
        self.guidance.setChecked(True)
        self.restricted = CheckRow(theme, tr("What is labelled as not public, too"), None)
        for row in (self.guidance, self.restricted):
            row.toggled.connect(lambda _: self._plan())

        words = tr(
            "A plain folder for a classroom without a network: files with numbers and names, and a page that lists them. "
            "It opens on any computer, without Fieldshelf."
        )
        self._choices = vbox(spacing=4)
        self._size = label(theme, "", "strong", wrap=True)
        self._missing = label(theme, "", "small", "muted", wrap=True)
        self._where = ElidedLabel(theme, tr("No folder chosen yet"), "body", "muted")
        self.choose = Button(theme, tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose where the folder is written"))
        self.choose.clicked.connect(self._choose)
        where = hbox(IconLabel(theme, "hard-drive", tr("Into"), "muted"), self._where, self.choose)
        where.setStretch(1, 1)
        asking = vbox(
            label(theme, words, "body", "muted", wrap=True), 8, self._choices, 8, self._size, self._missing, 8, where, None,
            spacing=4,
        )  # fmt: skip
        self._bar = Bar(theme, height=10)
        self._doing = label(theme, "", "body", wrap=True)
        self._notes = vbox(spacing=4)
        telling = vbox(self._doing, 8, self._bar, 8, self._notes, None)
        self._stack = QStackedWidget()
        self._asking, self._telling = frame(asking), frame(telling)
        self._stack.addWidget(self._asking)
        self._stack.addWidget(self._telling)
        self.write = Button(theme, tr("Write the folder"), "primary", "package")
        self.write.clicked.connect(self._write)
        self.open_folder = Button(theme, tr("Open the folder"), icon="external-link")
        self.open_folder.clicked.connect(self._open)
        self.open_folder.hide()
        self.leave = Button(theme, tr("Cancel"))
        self.leave.clicked.connect(self._leave)
        foot = hbox(None, self.leave, self.open_folder, self.write)
        column = vbox(self._stack, 12, foot, margins=(20, 18, 20, 18))
        column.setStretch(0, 1)
        self.setLayout(column)
        self.resize(_WIDTH, 420)
        self._say()
        self.packing.offer(self._show_offered)

    # Asking

    def _show_offered(self, offered: Offered) -> None:
        clear(self._choices)
        languages = sorted(offered.languages, key=lambda one: (one != wording.interface(), one))
        roles = [role for role in PIECES if role in offered.roles]
        columns = [vbox(label(self._theme, title, "small-strong", "muted")) for title in (tr("Languages"), tr("Pieces"))]
        for language in languages:
            row = CheckRow(self._theme, wording.language(language), wording.size(offered.languages[language]))
            self._check(columns[0], row, self.languages, language)
        for role in roles:
            row = CheckRow(self._theme, wording.role(role), wording.size(offered.roles[role]))
            self._check(columns[1], row, self.roles, role)
        for column in columns:
            column.addStretch(1)
        both = hbox(*columns, spacing=24)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self._choices.addLayout(both)
        self._choices.addSpacing(4)
        self._choices.addWidget(self.guidance)
        self._choices.addWidget(self.restricted)
        self.guidance.setVisible(offered.guidance)
        self.restricted.setVisible(offered.restricted)
        self._plan()

    def _check(self, column: QVBoxLayout, row: CheckRow, rows: dict[str, CheckRow], key: str) -> None:
        row.setChecked(True)
        row.toggled.connect(lambda _: self._plan())
        rows[key] = row
        column.addWidget(row)

    def _plan(self) -> None:
        from sync.packs.lesson import LessonChoice

        languages = tuple(key for key, row in self.languages.items() if row.isChecked())
        roles = tuple(key for key, row in self.roles.items() if row.isChecked())
        if not languages or not roles:
            self.plan, self._planning = None, False
            self._say()
            return
        # All of them means those as well that only the guidance has.
        every = len(languages) == len(self.languages)
        choice = LessonChoice(
            () if every else languages, () if len(roles) == len(self.roles) else roles,
            self.guidance.isChecked(), self.restricted.isChecked(),
        )  # fmt: skip
        self._planning = True  # what is written is what is chosen, not what was a moment ago
        self.write.setEnabled(False)
        self.packing.plan(choice)

    def _show_plan(self, plan: LessonPlan) -> None:
        if self._planning:  # else nothing is chosen any more
            self.plan, self._planning = plan, False
            self._say()

    def _choose(self) -> None:
        choose_folder(self, tr("Where the lesson pack is written"), lambda folder: self.take_folder(Path(folder)))

    def take_folder(self, folder: Path) -> None:
        self.folder, self._free = folder, None
        self._where.set_text(wording.ltr(str(folder)), "text")
        self.packing.free(folder, self._show_free)
        self._say()

    def _show_free(self, free: int | None) -> None:
        self._free = free
        self._say()

    @property
    def _too_large(self) -> bool:
        return self.plan is not None and self._free is not None and self.plan.bytes > self._free

    def _say(self) -> None:
        plan = self.plan
        ready = plan is not None and bool(plan.items) and not self._planning
        self.write.setEnabled(ready and self.folder is not None and not self._too_large)
        self._size.setText(self._size_words(plan))
        set_tone(self._size, "bad" if self._too_large else "")
        self._missing.setText(self._missing_words(plan))

    def _size_words(self, plan: LessonPlan | None) -> str:
        if plan is None:
            return tr("Choose at least one language and one piece.") if self.languages else ""
        if not plan.items:
            return tr("Nothing of what you have chosen is on this laptop.")
        files = wording.count(len(plan.items), "{n} file", "{n} files")
        words = tr("{files}, {size}.").format(files=files, size=wording.size(plan.bytes))
        if self._free is None:
            return words
        if self._too_large:
            return tr("{words} Only {size} are free there. Choose less, or another place.").format(
                words=words, size=wording.size(self._free)
            )
        return tr("{words} {size} are free there.").format(words=words, size=wording.size(self._free))

    def _missing_words(self, plan: LessonPlan | None) -> str:
        if plan is None:
            return ""
        said = []
        if plan.missing:
            named = [
                tr("{piece} ({language}, {size})").format(
                    piece=wording.role(file.role),
                    language=wording.language_said(file.language),
                    size=wording.size(file.length),
                )
                for _, file in plan.missing[:_MOST_MISSING]
            ]
            if more := len(plan.missing) - len(named):
                named.append(wording.count(more, "{n} more", "{n} more"))
            said.append(tr("Not here, and so not in it: {names}.").format(names=wording.listed(named)))
        if plan.restricted:
            number = len(plan.restricted)
            said.append(
                wording.count(
                    number,
                    "{n} document is left out, because it is labelled as not public.",
                    "{n} documents are left out, because they are labelled as not public.",
                )
            )
        old = {item.entry.document.id for item in plan.items if not item.entry.status.current}
        if old:
            said.append(
                wording.count(
                    len(old),
                    "{n} document is superseded or withdrawn: its file is called so.",
                    "{n} documents are superseded or withdrawn: their files are called so.",
                )
            )
        return " ".join(said)

    # Writing

    def _write(self) -> None:
        if self.plan is not None and self.folder is not None:
            clear(self._notes)
            self._doing.setText(tr("Writing. Each file is checked while it is copied."))
            set_tone(self._doing, "")
            self._bar.set_fraction(0)
            self._bar.show()
            self._stack.setCurrentWidget(self._telling)
            self.write.hide()
            self.leave.setText(tr("Cancel"))
            self.packing.write(self.plan, self.folder)

    def _moved(self, done: int, total: int) -> None:
        self._bar.set_fraction(done / total if total else 1.0)
        words = tr("{done} of {total}").format(done=wording.size(done), total=wording.size(total))
        self._doing.setText(f"{tr('Writing. Each file is checked while it is copied.')} {words}")

    def _written(self, report: LessonReport) -> None:
        self.folder = report.path
        self._bar.hide()
        files = wording.count(report.files, "{n} file", "{n} files")
        done = tr("The lesson pack is ready: {files}, {size}.").format(files=files, size=wording.size(report.bytes))
        self._doing.setText(done)
        set_tone(self._doing, "ok")
        self._notes.addWidget(IconLabel(self._theme, "package", wording.ltr(report.path.name), "ok"))
        page = tr("Open {page} in it to begin.").format(page=wording.ltr("START-HERE.html"))
        safe = tr("Let the system eject the stick before you pull it out.")
        self._notes.addWidget(label(self._theme, f"{page} {safe}", "body", "muted", wrap=True))
        for error in report.damaged:
            self._notes.addWidget(label(self._theme, error_words.error(error), "body", "warn", wrap=True))
        self.open_folder.show()
        self.leave.setText(tr("Close"))

    def _stopped(self) -> None:
        self._back()
        self._missing.setText(tr("Cancelled. Nothing was left in the folder."))

    def _failed(self, error: FieldshelfError) -> None:
        self._back()
        self._size.setText(error_words.error(error))
        set_tone(self._size, "bad")

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._asking)
        self.write.show()

    def _open(self) -> None:
        if (folder := self.folder) is not None:
            self._shelf.read(lambda _: open_with_system(folder), lambda _: None, self._failed, lane="beside")

    def _leave(self) -> None:
        if self.packing.running:
            self.packing.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """By the window's own cross: what runs is broken off, and nobody waits for it."""
        self.packing.cancel()
        super().reject()
        event.accept()

    def reject(self) -> None:
        """Escape."""
        self._leave()

    def text(self) -> str:
        """What it says now."""
        shown = self._doing.text() if self._stack.currentWidget() is self._telling else self._size.text()
        return " ".join(filter(None, (shown, self._missing.text())))
