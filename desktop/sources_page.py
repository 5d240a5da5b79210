"""The sources of this library: who they are, their fingerprints, adding and removing; and the way to import a pack."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QMessageBox, QScrollArea, QWidget

from desktop import error_words, wording
from desktop.add_source import AddSource
from desktop.layouts import clear, frame, hbox, scrolls_down, vbox
from desktop.overview import Overview
from desktop.syncing import Syncing
from desktop.theme import Theme
from desktop.widgets import Button, Card, IconLabel, label
from desktop.wording import tr
from resources import measures
from resources.catalogue import Source


class SourcesPage(QScrollArea):
    added = Signal(object)
    import_asked = Signal()
    publish_asked = Signal()

    def __init__(self, theme: Theme, syncing: Syncing) -> None:
        super().__init__()
        self._theme, self._syncing = theme, syncing
        scrolls_down(self)
        self.setAccessibleName(tr("Packs & sources"))
        words = tr("Where the documents on this laptop come from.")
        self.import_pack = Button(theme, tr("Import a pack…"), "primary", "package-open")
        self.import_pack.clicked.connect(self.import_asked)
        title = vbox(label(theme, tr("Packs & sources"), "title"), label(theme, words, "body", "muted"))
        head = hbox(title, None, self.import_pack)
        self._list = Card(theme, tr("Sources"))
        add = Card(theme, tr("Add a source"), tr("Ask your office for its address and fingerprint."))
        self.form = AddSource(theme, syncing)
        self.form.added.connect(self.added)
        add.body.addLayout(vbox(self.form, margins=(16, 12, 16, 16)))
        self.publish = Button(theme, tr("Publish a collection of your own…"), "link")
        self.publish.clicked.connect(self.publish_asked)
        foot = hbox(self.publish, None, margins=(16, 0, 16, 0))
        self.setWidget(frame(vbox(head, 16, self._list, 16, add, 16, foot, None, margins=(24, 20, 24, 20)), "page"))

    def show_overview(self, overview: Overview) -> None:
        clear(self._list.body)
        for number, source in enumerate(overview.sources):
            last = number == len(overview.sources) - 1
            self._list.body.addWidget(self._row(source, wording.silence(source, overview.today), last))
        if not overview.sources:
            note = label(self._theme, tr("None yet."), "body", "muted")
            self._list.body.addLayout(hbox(note, margins=(16, 12, 16, 14)))

    def _row(self, source: Source, silence: str, last: bool) -> QFrame:
        theme = self._theme
        if source.pinned:
            who = label(theme, source.title or source.name, "name")
            state = IconLabel(theme, "shield-check", tr("Signature known"), "ok")
        elif not source.signed:
            who = label(theme, source.title or source.name, "name")
            state = IconLabel(theme, "shield-alert", tr("Not signed"), "warn")
        else:
            claim = tr("Unknown publisher calling itself {name}").format(name=source.title or source.name)
            who = label(theme, claim, "name")
            state = IconLabel(theme, "shield-alert", tr("Fingerprint not compared"), "warn")
        remove = Button(theme, tr("Remove…"), "link")
        remove.setAccessibleName(tr("Remove {name}").format(name=source.name))
        remove.clicked.connect(lambda: self._ask_remove(source))
        heard = wording.moment(source.last_contact, with_time=True)
        _, result, _ = wording.result(source.result, str(source.error.get("code")) if source.error else None)
        said = tr("{result}, last contact {date}").format(result=result, date=heard) if heard else result
        lines: list[QWidget | QLayout] = [
            hbox(who, state, None, remove),
            label(theme, f"{wording.ltr(source.name)}   {wording.ltr(source.url)}", "small", "muted"),
            label(theme, said, "small", "muted"),
        ]
        if silence:
            added = wording.moment(source.added)
            never = tr("Never heard from since it was added on {date}.").format(date=added) if added else f"{silence}."
            lines.append(label(theme, f"{silence}." if heard else never, "small", "warn" if heard else "muted"))
        if source.error:
            lines.append(label(theme, error_words.told(source.error), "small", "warn", wrap=True))
        if source.fingerprint:
            groups = wording.ltr(measures.grouped(source.fingerprint))
            mark = label(theme, tr("Fingerprint {groups}").format(groups=groups), "small", "muted")
            mark.setWordWrap(True)
            mark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines.append(mark)
        return frame(vbox(*lines, margins=(16, 12, 16, 12), spacing=3), "lastLine" if last else "line")

    def _ask_remove(self, source: Source) -> None:
        ask = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Remove a source"),
            tr("Remove {name}? Its documents stay on this laptop, but nothing new comes from it.").format(name=source.name),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            self,
        )
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.button(QMessageBox.StandardButton.Yes).setText(tr("Remove"))
        ask.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self._syncing.remove_source(source.name))
        ask.open()
