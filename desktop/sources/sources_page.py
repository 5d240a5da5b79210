"""The sources of this library: who they are, their fingerprints, adding and removing; and the way to import a pack."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea

from desktop.overview import Overview
from desktop.parts.layouts import clear, frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, label
from desktop.sources.add_source import AddSource
from desktop.sources.source_card import SourceCard
from desktop.updates.background import Background
from desktop.updates.schedule_card import next_try
from desktop.updates.syncing import Syncing
from desktop.words import wording
from desktop.words.wording import tr


class SourcesPage(QScrollArea):
    added = Signal(object)
    import_asked = Signal()
    publish_asked = Signal()
    keep_asked = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, syncing: Syncing, background: Background) -> None:
        super().__init__()
        self._theme, self._syncing, self._background = theme, syncing, background
        self._overview: Overview | None = None
        self._shown: object = None
        self.cards: dict[str, SourceCard] = {}
        scrolls_down(self)
        self.setAccessibleName(tr("Packs & sources"))
        words = tr("Where the documents on this laptop come from.")
        self.import_pack = Button(theme, tr("Import a pack…"), "primary", "package-open")
        self.import_pack.clicked.connect(self.import_asked)
        title = vbox(label(theme, tr("Packs & sources"), "title"), label(theme, words, "body", "muted"))
        self.keep = Button(theme, tr("What is kept here…"), icon="hard-drive")
        self.keep.clicked.connect(self.keep_asked)
        self.export = Button(theme, tr("For another laptop…"), icon="package")
        self.export.clicked.connect(self.export_asked)
        head = vbox(hbox(title, None, self.import_pack), hbox(self.keep, self.export, None), spacing=12)
        self._list = Card(theme, tr("Sources"))
        add = Card(theme, tr("Add a source"), tr("Ask your office for its address and fingerprint."))
        self.form = AddSource(theme, syncing)
        self.form.added.connect(self.added)
        add.body.addLayout(vbox(self.form, margins=(16, 12, 16, 16)))
        self.publish = Button(theme, tr("Publish a collection of your own…"), "link")
        self.publish.clicked.connect(self.publish_asked)
        foot = hbox(self.publish, None, margins=(16, 0, 16, 0))
        self.setWidget(frame(vbox(head, 16, self._list, 16, add, 16, foot, None, margins=(24, 20, 24, 20)), "page"))

        background.told.connect(self._show)

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._show()

    def _show(self) -> None:
        """Anew where anything is other than it stands there: what is being typed stays."""
        if (overview := self._overview) is None:
            return
        rows = [(one, wording.silence(one, overview.today), next_try(one, self._background)) for one in overview.sources]
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._list.body)
        self.cards = {}
        for number, (source, silence, again) in enumerate(rows):
            card = self.cards[source.name] = SourceCard(
                self._theme, self._syncing, source, silence=silence, next_try=again,
                last=number == len(rows) - 1,
            )  # fmt: skip
            self._list.body.addWidget(card)
        if not rows:
            note = label(self._theme, tr("None yet."), "body", "muted")
            self._list.body.addLayout(hbox(note, margins=(16, 12, 16, 14)))
