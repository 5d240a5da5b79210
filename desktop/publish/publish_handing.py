"""The last two steps of the publisher's page: it is signed, and handed out on a stick or a server, and checked there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QLineEdit

from desktop.parts.fields import edit, named, no_stick, path_row, place_in
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, CheckRow, label
from desktop.publish import publish_words
from desktop.publish.publish_steps import StepCard
from desktop.publish.publish_work import PublishWork
from desktop.publish.publishing import Packed, Standing, Uploaded
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from sync.publish.build import BuildReport
    from sync.publish.checking import CheckReport
    from sync.publish.preview import Preview


class SignStep(StepCard):
    """`signed` carries the BuildReport."""

    signed = Signal(object)

    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__(theme, work, "sign", 4, tr("Sign"))
        words = tr(
            "With the signature, all that stands above becomes what readers get once it is handed out. That cannot be taken "
            "back; a later signature can say something else."
        )
        self.passphrase = edit(theme, tr("Passphrase of the keys"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self.start)
        self._asked = frame(named(theme, tr("Passphrase of the keys"), self.passphrase))
        self.restricted = CheckRow(theme, tr("Take in documents that are not labelled public"), None)
        self.restricted.hide()
        self.sign = Button(theme, tr("Sign"), "primary", "shield-check")
        self.sign.clicked.connect(self.start)
        self.body.addWidget(label(theme, words, "body", "muted", wrap=True))
        self.body.addWidget(self._asked)
        self.body.addWidget(self.restricted)
        self.body.addLayout(hbox(self.sign, None, margins=(0, 4, 0, 0)))

    def begin(self) -> None:
        super().begin()
        self.passphrase.clear()
        self._offer(False)

    def show_standing(self, standing: Standing) -> None:
        self._asked.setVisible(standing.encrypted)

    def show_preview(self, preview: Preview) -> None:
        """Documents that are not public hinder it: it is offered to take them in."""
        self._offer(any(notice["code"] == "not_public" for notice in preview.warnings))

    def _offer(self, offered: bool) -> None:
        self.restricted.setVisible(offered)
        self.restricted.setChecked(self.restricted.isChecked() and offered)

    def start(self) -> None:
        passphrase, taken = self.passphrase.text() or None, self.restricted.isChecked()
        self.work.run(
            self.key,
            lambda station, watch: station.sign(passphrase, watch, allow_restricted=taken),
            self._signed,
            self.fail,
        )

    def _signed(self, report: BuildReport) -> None:
        self.passphrase.clear()
        self.restricted.setChecked(False)
        if not report.version:
            self.say(tr("Nothing is published yet: signatures of other keys are missing."), "warn")
        elif report.changed:
            what = wording.count(report.documents, "{n} document", "{n} documents")
            self.say(tr("Signed: {what}, {size}.").format(what=what, size=wording.size(report.bytes)), "ok")
        else:
            self.say(tr("Nothing had changed: nothing was signed again."))
        self.list_lines([("", publish_words.said(one)) for one in report.warnings])
        self.signed.emit(report)

    def fail(self, error: FieldshelfError) -> None:
        super().fail(error)
        if error.code == "restricted":
            self._offer(True)
        if error.code in ("passphrase_needed", "passphrase_wrong"):
            self.passphrase.setFocus()
            self.passphrase.selectAll()


class HandOutStep(StepCard):
    """`handed_out` carries a few words about where it is now."""

    handed_out = Signal(str)

    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__(theme, work, "hand_out", 5, tr("Hand out"))
        self._damaged = False  # something on the server is not as it was signed: the next upload carries everything
        self.stick, stick = path_row(theme, tr("Stick, or a folder on it"), self)
        self.pack = Button(theme, tr("Write the pack"), "primary", "package")
        self.pack.clicked.connect(self._pack)
        self.server = edit(theme, tr("Folder of the server, or place of rclone"), tr("/srv/library, or office:library"))
        self.upload = Button(theme, tr("Upload"), icon="upload")
        self.upload.clicked.connect(self._upload)
        self.address = edit(theme, tr("Address that readers use"), "https://")
        self.check = Button(theme, tr("Check", "what a button does"))
        self.check.setAccessibleName(tr("Check what readers find there"))
        self.check.clicked.connect(self._check)
        on_stick = tr("A pack holds everything, and readers need no connection for it. It is read again once it is written.")
        online = tr(
            "Everything goes to the server in an order in which readers always find a whole library. A place of rclone is set "
            "up with that program, which keeps the passwords."
        )
        self.body.addLayout(self._way(tr("On a stick"), on_stick, (tr("Stick, or a folder on it"), stick, self.pack)))
        self.body.addSpacing(8)
        self.body.addLayout(
            self._way(
                tr("On a server"),
                online,
                (tr("Folder of the server, or place of rclone"), hbox(self.server), self.upload),
                (tr("Address that readers use, to check what is there"), hbox(self.address), self.check),
            )
        )

    def _way(self, title: str, words: str, *fields: tuple[str, QLayout, Button]) -> QLayout:
        column = vbox(label(self.theme, title, "strong"), label(self.theme, words, "small", "muted", wrap=True), spacing=4)
        for name, what, button in fields:
            button.setMinimumWidth(120)
            row = hbox(what, button)
            row.setStretch(0, 1)
            column.addSpacing(4)
            column.addLayout(named(self.theme, name, row))
        return column

    def _pack(self) -> None:
        place = place_in(self.stick)
        if place is None:
            self.ask_for(self.stick, no_stick(self.stick))
            return
        self.work.run(self.key, lambda station, watch: station.pack(place, watch), self._packed, self.fail)

    def _packed(self, done: Packed) -> None:
        report = done.report
        if done.problems:
            self.say(tr("The pack is not as it was written. The stick may be damaged: take another one."), "bad")
            self.list_lines([(problem.path, problem.code) for problem in done.problems], "bad")
            return
        what = wording.count(report.documents, "{n} document", "{n} documents")
        said = (
            tr("Written and read again, complete: {what}, {size}.")
            if report.new
            else tr("It was there already, complete: {what}, {size}.")
        )
        self.say(said.format(what=what, size=wording.size(report.bytes)), "ok")
        lines = [(tr("Where it is"), wording.ltr(str(report.path)))]
        if report.restricted:
            words = wording.count(report.restricted, "{n} document was left out", "{n} documents were left out")
            lines.append((words, tr("It is not labelled public. The signed list names it all the same, by its title.")))
        lines += [("", error_words.error(error)) for error in report.errors]
        self.list_lines(lines)
        self.handed_out.emit(tr("Pack written"))

    def _upload(self) -> None:
        if not (place := self.server.text().strip()):
            self.ask_for(self.server, tr("Say where it goes: the folder of the server, or a place of rclone."))
            return
        again = self._damaged
        self.work.run(
            self.key, lambda station, watch: station.upload(place, watch, again=again), self._uploaded, self.fail
        )  # fmt: skip

    def _uploaded(self, done: Uploaded) -> None:
        self._damaged = False
        if done.found is not None:
            self._found(done.found)
        else:
            self.say(tr("Uploaded. Check it at the address that your readers use."), "ok")
        if not self._damaged:
            self.handed_out.emit(tr("Uploaded"))

    def _check(self) -> None:
        if not (address := self.address.text().strip()):
            self.ask_for(self.address, tr("Write the address that readers use, to check what is there."))
            return
        self.work.run(self.key, lambda station, watch: station.check(address, watch), self._found, self.fail)

    def _found(self, report: CheckReport) -> None:
        self._damaged = bool(report.problems)
        if report.problems:
            self.say(tr("It is not complete. Upload it again, then check it once more."), "bad")
        else:
            what = wording.count(report.documents, "{n} document", "{n} documents")
            said = tr("Checked as a reader would, complete: {what}, {size}.")
            self.say(said.format(what=what, size=wording.size(report.bytes)), "ok")
        self.list_lines([("", publish_words.said(one)) for one in (*report.problems, *report.warnings)])
