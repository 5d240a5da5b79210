"""What is kept on this laptop: collections, languages and kinds of files, with what a choice would bring and free before it is
applied; how much the library may take; and the queue of what was asked for.

Texts of everything always come, so that all of it can be searched: what is chosen here are documents.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from desktop.keep import keeping
from desktop.keep.having import Having
from desktop.keep.keep_parts import Collections, DocumentsCard, QueueCard
from desktop.keep.keeping import Choice, Effect, Stock
from desktop.overview import Overview
from desktop.parts.layouts import beside, clear, frame, hbox, scrolls_down, under_head, vbox
from desktop.parts.links import limit_words
from desktop.parts.reading_switch import Choices
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, Card, CheckRow, Icon, label, set_tone
from desktop.updates.background import Background
from desktop.updates.syncing import Syncing
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library

_SIDE, _ROOM = 232, 700  # pixels: of the cards at the side, and of the page that has them there
_G = 1 << 30
_QUOTAS = (_G // 2, _G, 2 * _G, 5 * _G, 10 * _G, 20 * _G, 50 * _G)


class KeepPage(QScrollArea):
    """`left` when there is nothing more to do here; `sync_asked` for what the choice lacks."""

    left = Signal()
    sync_asked = Signal()

    def __init__(self, theme: Theme, syncing: Syncing, background: Background, having: Having) -> None:
        super().__init__()
        self._theme, self._syncing, self._background, self._having = theme, syncing, background, having
        self.stock: Stock | None = None
        self.choice = Choice()
        self._before = Choice()
        self._first = False
        scrolls_down(self)
        self.setAccessibleName(tr("What is kept here"))
        words = tr("Texts of everything are kept, so that all of it can be searched. Choose which documents are, too.")
        back = Button(theme, tr("Done"))
        back.clicked.connect(self.left)
        head = hbox(
            vbox(label(theme, tr("What is kept here"), "title"), label(theme, words, "body", "muted", wrap=True)), back
        )  # fmt: skip
        head.setStretch(0, 1)

        self._collections = Card(theme, tr("Collections"))
        self.collections = Collections(theme)
        self.collections.turned.connect(self._turn)
        self.later = CheckRow(theme, tr("Keep collections that come later, too"), None)
        self.later.clicked.connect(lambda: self._choose(later=self.later.isChecked()))
        self._collections.body.addWidget(self.collections)
        self._fixed = label(theme, "", "small", "muted", wrap=True)
        sums = label(theme, tr("Chosen counts documents alone, without their texts."), "small", "muted", wrap=True)
        self._collections.body.addLayout(vbox(sums, self._fixed, margins=(16, 8, 16, 0), spacing=2))
        self._collections.body.addLayout(hbox(self.later, margins=(16, 8, 16, 12)))

        self._narrow = Card(theme, tr("Languages and kinds"))
        self._boxes = vbox(margins=(16, 10, 16, 14), spacing=4)
        self._narrow.body.addLayout(self._boxes)
        self.languages: dict[str, CheckRow] = {}
        self.roles: dict[str, CheckRow] = {}

        room = Card(theme, tr("Room on this laptop"))
        self.quota = Choices(theme)
        self.quota.setFont(theme.font("body"))
        self.quota.setFixedHeight(32)
        self.quota.setAccessibleName(tr("The library may take"))
        self.quota.activated.connect(lambda _: self._choose(quota=self.quota.currentData()))
        self._taken = label(theme, "", "small-strong", wrap=True)
        self._bar = Bar(theme, 0.0, 8)
        self._free = label(theme, "", "small", "muted", wrap=True)
        room.body.addLayout(
            vbox(
                label(theme, tr("The library may take"), "small", "muted"), self.quota, 6, self._taken, self._bar, self._free,
                label(theme, tr("Used are documents that are here, and the texts of all."), "small", "muted", wrap=True),
                margins=(16, 12, 16, 14), spacing=6,
            )
        )  # fmt: skip

        self.queue = QueueCard(theme)
        self.queue.ordered.connect(lambda ids: self._change(lambda library: library.catalogue.order_asked(ids)))
        self.queue.given_up.connect(having.give_up)

        self.documents = DocumentsCard(theme)
        self.documents.taken_off.connect(self._take_off)
        self.documents.wanted_back.connect(having.get)

        self._side = frame(vbox(self._narrow, room, None, spacing=14))
        self._main = frame(vbox(self._collections, self._effect_card(), self.queue, self.documents, None, spacing=14))
        self._grid = under_head(head, 3, margins=(24, 18, 24, 16), gaps=(18, 14))
        self.setWidget(frame(self._grid, "page"))
        self._arrange(self.width())
        background.told.connect(self._enable)
        syncing.started.connect(self._enable)
        syncing.finished.connect(self._synced)
        syncing.failed.connect(lambda _: self._enable())
        self._enable()

    def choose_first(self) -> None:
        """Of a new library, which has texts alone: what is chosen comes at once when that is said."""
        self._first = True
        self.apply.setText(tr("Copy to this laptop"))
        self._enable()

    def _effect_card(self) -> QFrame:
        theme = self._theme
        self._effect = label(theme, "", "body", wrap=True)
        self._lost = label(theme, "", "small", "warn", wrap=True)
        self.clear_away = CheckRow(theme, "", None)
        self.clear_away.clicked.connect(self._enable)
        self.documents_too = Button(theme, tr("Fetch documents, too"), "link")
        self.documents_too.clicked.connect(self._want_documents)
        words = tr("Only texts are fetched at present, whatever is chosen here.")
        row = hbox(label(theme, words, "small", "warn", wrap=True), self.documents_too)
        row.setStretch(0, 1)
        self._texts_only = frame(row)
        self.said = label(theme, "", "small", "muted", wrap=True)
        self.apply = Button(theme, tr("Apply"), "primary")
        self.apply.clicked.connect(self._apply)
        self.undo = Button(theme, tr("As it was"))
        self.undo.clicked.connect(self._undo)
        self.fetch = Button(theme, tr("Check for updates"), icon="refresh-cw")
        self.fetch.clicked.connect(self.sync_asked)
        card = Card(theme, tr("What this changes"))
        column = vbox(
            hbox(vbox(Icon(theme, "hard-drive", "muted"), None), self._effect), self.clear_away, self._lost, self._texts_only,
            self.said,
            hbox(self.apply, self.undo, self.fetch, None), margins=(16, 12, 16, 14), spacing=8,
        )  # fmt: skip
        card.body.addLayout(column)
        return card

    # What there is

    def show_overview(self, _: Overview) -> None:
        if self.isVisible():
            self.load()

    def _synced(self, _: object) -> None:
        self._enable()
        if self.isVisible():
            self.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        beside(self._grid, ((self._main, self._side),), 1, _SIDE if width >= _ROOM else 0)

    def load(self) -> None:
        """All of it anew, which is only asked for while somebody looks; a choice that was not applied yet stays chosen."""
        if self._syncing.shelf.is_open:
            self._syncing.shelf.latest("kept", keeping.read, self._show, self._fail, lane="beside")

    def _show(self, stock: Stock) -> None:
        changed = self.stock is not None and self.choice != self._before
        self.stock = stock
        self._before = keeping.choice_of(stock)
        if not changed:
            self.choice = self._before
        self._fill_boxes(stock)
        self._say_fixed(stock)
        self.quota.clear()
        quotas: list[int | None] = [None, *sorted({*_QUOTAS, *([stock.quota] if stock.quota else [])})]
        for quota in quotas:
            self.quota.addItem(tr("No limit") if quota is None else limit_words(quota), quota)
        self.queue.show_queue(stock)
        self.documents.show_documents(stock)
        self._refresh()

    def _say_fixed(self, stock: Stock) -> None:
        """Why a choice may change little, or nothing."""
        words = tr("{size} of small files come with the texts, whatever is chosen.").format(size=wording.size(stock.fixed))
        if stock.groups and not stock.roles:
            words = tr(
                "All files here are small: they come with the texts and stay, whatever is chosen. A choice counts for larger "
                "files that come later."
            )
        self._fixed.setText(words)
        self._fixed.setVisible(stock.fixed > 0)

    def _fill_boxes(self, stock: Stock) -> None:
        clear(self._boxes)
        self.languages, self.roles = {}, {}
        groups = (
            (tr("Documents in"), self.languages, stock.languages, wording.language, self._turn_language),
            (tr("Kinds of files"), self.roles, stock.roles, wording.role, self._turn_role),
        )
        for title, boxes, keys, words, turn in groups:
            if not keys:
                continue
            self._boxes.addWidget(label(self._theme, title, "small", "muted"))
            for key in keys:
                box = boxes[key] = CheckRow(self._theme, words(key), None)
                box.clicked.connect(partial(turn, key))
                self._boxes.addWidget(box)
            self._boxes.addSpacing(6)

    # Choosing

    def _turn(self, identifier: str) -> None:
        off, own = set(self.choice.off), dict(self.choice.own)
        if identifier in off:
            off.discard(identifier)
        elif identifier in own and identifier in self._before.own:
            del own[identifier]  # as all others, before it is left out
        else:
            off.add(identifier)
            if identifier in self._before.own:
                own[identifier] = self._before.own[identifier]
        self._choose(off=frozenset(off), own=own)

    def _turn_language(self, key: str) -> None:
        assert self.stock is not None
        self._choose(languages=_turned(self.choice.languages, key, self.stock.languages))

    def _turn_role(self, key: str) -> None:
        assert self.stock is not None
        self._choose(roles=_turned(self.choice.roles, key, self.stock.roles))

    def _choose(self, **values: object) -> None:
        self.choice = dataclasses.replace(self.choice, **values)  # type: ignore[arg-type]
        self.said.setText("")
        self._refresh()

    def _undo(self) -> None:
        self.choice = self._before
        self.clear_away.setChecked(False)
        self._refresh()

    def _refresh(self) -> None:
        stock, choice = self.stock, self.choice
        assert stock is not None
        self.collections.show_choice(choice, stock)
        self.later.setChecked(choice.later)
        for boxes, chosen in ((self.languages, choice.languages), (self.roles, choice.roles)):
            for key, box in boxes.items():
                box.setChecked(not chosen or key in chosen)
                box.setEnabled(tuple(chosen) != (key,))  # the last one stays: none would mean all
        self.quota.setCurrentIndex(max(0, self.quota.findData(choice.quota)))
        found = keeping.effect(choice, stock)
        most = choice.quota or stock.taken + stock.free
        self._bar.set_fraction(stock.taken / most if most else 1.0)
        words = tr("{size} of {most} used") if choice.quota else tr("{size} used")
        self._taken.setText(words.format(size=wording.size(stock.taken), most=limit_words(choice.quota or 0)))
        self._free.setText(tr("{size} free on this disk").format(size=wording.size(stock.free)))
        self._tell(found, stock)
        self._enable()

    def _tell(self, found: Effect, stock: Stock) -> None:
        parts = [tr("{size} chosen.").format(size=wording.size(found.chosen))]
        room = stock.free if self.choice.quota is None else min(stock.free, max(0, self.choice.quota - stock.taken))
        if found.to_get:
            parts.append(tr("{size} of it come with the next check.").format(size=wording.size(found.to_get)))
        else:
            parts.append(tr("All of it is on this laptop."))
        if found.to_get > room + (found.to_free if self.clear_away.isChecked() else 0):
            parts.append(tr("There is not enough room for it: what replaces older guidance comes first."))
        self._effect.setText(" ".join(parts))
        self.clear_away.setVisible(found.to_free > 0)
        if not found.to_free:
            self.clear_away.setChecked(False)
        free = tr("Remove {size} that are here and not chosen").format(size=wording.size(found.to_free))
        self.clear_away.setText(free)
        self.clear_away.setAccessibleName(free)
        words = tr("They can be searched and fetched again; your notes stay.")
        if found.lost:
            words = tr("{size} of it came with a pack, and come back only with another one; your notes stay.").format(
                size=wording.size(found.lost)
            )
        self._lost.setVisible(found.to_free > 0)
        self._lost.setText(words)
        set_tone(self._lost, "warn" if found.lost else "muted")

    def _want_documents(self) -> None:
        self._background.wish(dataclasses.replace(self._background.wishes, texts_only=False, undecided=False))

    def _enable(self) -> None:
        wishes = self._background.wishes
        self._texts_only.setVisible((wishes.texts_only or wishes.undecided) and not self._first)
        changed = self.stock is not None and self.choice != self._before
        busy = self._syncing.running
        self.apply.setEnabled((changed or self.clear_away.isChecked() or self._first) and self.stock is not None and not busy)
        self.undo.setEnabled(changed or self.clear_away.isChecked())
        self.fetch.setEnabled(not changed and not busy)
        if busy:
            self.said.setText(tr("A check is running. This can be changed when it has ended."))
        elif self.said.text() == tr("A check is running. This can be changed when it has ended."):
            self.said.setText("")

    # Changing

    def _apply(self) -> None:
        stock, choice, clear_away = self.stock, self.choice, self.clear_away.isChecked()
        assert stock is not None
        rules = keeping.rules_of(choice, stock)

        def work() -> int:
            from sync.removing import keep_by

            return keep_by(self._syncing.shelf.library, rules, choice.quota, clear=clear_away)

        self.apply.setEnabled(False)
        self._syncing.lane_wanted.emit()
        self._syncing.shelf.tasks.run("sync", work, partial(self._applied, choice, clear_away), self._fail)

    def _applied(self, choice: Choice, cleared: bool, freed: int) -> None:
        """What was chosen while it was being applied stays chosen, and waits to be applied."""
        self._before = choice
        if cleared:
            self.clear_away.setChecked(False)
        words = tr("Applied. {size} were removed.").format(size=wording.size(freed)) if freed else tr("Applied.")
        self._say(words, "muted")
        self._syncing.shelf.changed.emit()
        self.load()
        if self._first:
            self._first = False
            self.apply.setText(tr("Apply"))
            self._want_documents()
            self.sync_asked.emit()

    def _take_off(self, identifier: str) -> None:
        def gone(freed: int) -> None:
            self._say(tr("{size} were removed.").format(size=wording.size(freed)), "muted")

        self._having.remove(identifier, gone, self._fail)  # everybody reads the library again then

    def _change(self, work: Callable[[Library], None]) -> None:
        """The queue, which is small."""
        self._syncing.shelf.read(work, lambda _: self.load(), self._fail, lane="beside")

    def _fail(self, error: FieldshelfError) -> None:
        self._say(error_words.error(error), "bad")
        self._enable()

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        set_tone(self.said, tone)


def _turned(chosen: tuple[str, ...], key: str, known: list[str]) -> tuple[str, ...]:
    """With that one, or without it; none where all are chosen."""
    now = set(chosen or known) ^ {key}
    return () if now >= set(known) else tuple(one for one in known if one in now)
