"""Beside the steps of the publisher's page: whose repository it is, with the fingerprint that readers are given, and the way
back to what was signed last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from desktop.parts.asking import ask
from desktop.parts.fingerprints import fingerprint_groups
from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, ElidedLabel, IconLabel, label
from desktop.publish import publish_words
from desktop.publish.publish_work import PublishWork
from desktop.publish.publishing import Standing
from desktop.words import error_words, wording
from desktop.words.wording import tr


class RepositoryCard(Card):
    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__(theme, tr("Repository"))
        self._theme, self._work = theme, work
        self.leave = Button(theme, tr("Leave"), "link")
        self.leave.setToolTip(tr("Work on another one, or on none. The folder stays where it is."))
        self.leave.setAccessibleName(tr("Leave this repository"))
        self.leave.clicked.connect(work.leave)
        self.header.addWidget(self.leave)
        work.moved.connect(lambda: self.leave.setEnabled(not work.running))

    def show_standing(self, standing: Standing) -> None:
        theme = self._theme
        clear(self.body)
        keys = (
            IconLabel(theme, "lock", tr("Keys locked with a passphrase"), "ok")
            if standing.encrypted
            else IconLabel(theme, "shield-alert", tr("Keys are not locked"), "warn")
        )
        station = self._work.station
        folder = ElidedLabel(theme, wording.ltr(str(station.folder)) if station else "", "small", "muted")
        lines = vbox(
            ElidedLabel(theme, standing.name, "strong"), label(theme, wording.ltr(standing.institute), "small", "muted"),
            folder, keys, margins=(16, 12, 16, 12), spacing=4,
        )  # fmt: skip
        self.body.addWidget(frame(lines, "line"))
        self.copy = Button(theme, tr("Copy"), "link")
        self.copy.setAccessibleName(tr("Copy the fingerprint"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(standing.fingerprint))
        words = tr("Give it to your readers by another way than the documents: on the telephone, or in a letter.")
        column = vbox(
            hbox(label(theme, tr("Fingerprint"), "name"), None, self.copy),
            hbox(fingerprint_groups(theme, standing.fingerprint), None),
            label(theme, words, "small", "muted", wrap=True), margins=(16, 12, 16, 12), spacing=6,
        )  # fmt: skip
        said = [label(theme, error_words.said(warning), "small", "warn", wrap=True) for warning in standing.warnings]
        if standing.signed:
            signed, expires = wording.day(standing.signed), wording.moment(standing.expires)
            dates = (tr("Signed on {date}").format(date=signed), tr("Sign again before {date}").format(date=expires))
            said = [*(label(theme, date, "small", "muted") for date in dates), *said]
        self.body.addWidget(frame(column, "line" if said else "lastLine"))
        if said:
            self.body.addWidget(frame(vbox(*said, margins=(16, 12, 16, 14), spacing=4), "lastLine"))


class UndoCard(Card):
    """`taken_back` carries a few words about what was, `failed` why nothing was."""

    taken_back = Signal(str)
    failed = Signal(object)

    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__(theme, tr("Before signing"))
        self._work = work
        self._standing: Standing | None = None
        self.words = label(theme, "", "body", "muted", wrap=True)
        self.undo = Button(theme, tr("Leave it as it was signed"))
        self.undo.clicked.connect(self._ask)
        self.body.addLayout(vbox(self.words, hbox(self.undo, None), margins=(16, 12, 16, 16), spacing=8))
        work.moved.connect(lambda: self.undo.setEnabled(not work.running))

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        said = publish_words.counted(standing.changes)
        self.undo.setVisible(bool(standing.changed))
        self.undo.setText(tr("Leave it as it was signed") if standing.signed else tr("Take it all back"))
        if not said:
            self.words.setText(tr("Everything is as it was signed last.") if standing.signed else tr("Nothing was added yet."))
        elif standing.signed:
            self.words.setText(tr("Other than signed: {what}. Readers do not see it yet.").format(what=said))
        else:
            self.words.setText(tr("Not signed yet: {what}. Readers do not see it.").format(what=said))

    def _ask(self) -> None:
        if self._standing is None:
            return
        words = tr("Take this back: {what}? What is published, your folders and your sheets stay as they are.")
        words = words.format(what=publish_words.counted(self._standing.changes))
        ask(self, self.undo.text(), words, self._take_back, yes=tr("Take it back"))

    def _take_back(self) -> None:
        self._work.run(
            "undo",
            lambda station, _: station.undo(),
            lambda report: self.taken_back.emit(tr("Taken back: {what}.").format(what=publish_words.counted(report.changes))),
            self.failed.emit,
        )
