"""A pack for another laptop: what of the library, how large, where it goes; and asking for one with a request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea

from desktop.overview import Overview
from desktop.packs.exporting import Exported, Exporting, Wanted
from desktop.parts.fields import named, no_stick, path_row, place_in
from desktop.parts.folders import choose_file, choose_file_to_save
from desktop.parts.layouts import clear, frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, Card, CheckRow, label, set_tone
from desktop.publish.publish_steps import line
from desktop.updates.syncing import Syncing
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library

if TYPE_CHECKING:
    from sync.packs.packing import Foreseen

_PAUSE = 250  # milliseconds after the last choice until its size is looked at
_MOST = 20  # sentences


class ExportPage(QScrollArea):
    """`left` when there is nothing more to do here."""

    left = Signal()

    def __init__(self, theme: Theme, syncing: Syncing) -> None:
        super().__init__()
        self._theme, self._shelf = theme, syncing.shelf
        self.exporting = Exporting(syncing)
        self.setAccessibleName(tr("For another laptop"))
        scrolls_down(self)
        self.request: Path | None = None
        self._room: int | None = None
        words = tr("A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.")
        back = Button(theme, tr("Done"))
        back.clicked.connect(self.left)
        head = hbox(
            vbox(label(theme, tr("For another laptop"), "title"), label(theme, words, "body", "muted", wrap=True)), back
        )  # fmt: skip
        head.setStretch(0, 1)

        what = Card(theme, tr("What goes into it"))
        self.collections: dict[str, CheckRow] = {}
        self.languages: dict[str, CheckRow] = {}
        self._collections, self._languages = vbox(spacing=4), vbox(spacing=4)
        columns = hbox(
            vbox(label(theme, tr("Collections"), "small", "muted"), self._collections, None, spacing=4),
            vbox(label(theme, tr("Documents in"), "small", "muted"), self._languages, None, spacing=4), spacing=24,
        )  # fmt: skip
        self.restricted = CheckRow(theme, tr("Take in documents that are not labelled public"), None)
        self.restricted.clicked.connect(self._measure)
        self.restricted.hide()
        self._for = label(theme, "", "small", "muted", wrap=True)
        self.choose = Button(theme, tr("Only what is missing there…"))
        self.choose.setToolTip(tr("Choose the request that was written on the other laptop"))
        self.choose.clicked.connect(self._choose_request)
        self.forget = Button(theme, tr("Everything again"), "link")
        self.forget.clicked.connect(lambda: self.use_request(None))
        row = hbox(self.choose, self._for, self.forget)
        row.setStretch(1, 1)
        what.body.addLayout(vbox(columns, self.restricted, row, margins=(16, 12, 16, 14), spacing=10))

        where = Card(theme, tr("Where it goes"))
        self.stick, stick = path_row(theme, tr("Stick, or a folder on it"), self)
        self.stick.textChanged.connect(self._measure)
        self.amount = label(theme, "", "small-strong", wrap=True)
        self.write = Button(theme, tr("Write the pack"), "primary", "package")
        self.write.clicked.connect(self._write)
        self.cancel = Button(theme, tr("Cancel"), icon="x")
        self.cancel.clicked.connect(self._cancel)
        self._bar = Bar(theme)
        self._bar.setAccessibleName(tr("Progress"))
        self._phase = label(theme, "", "small", "muted")
        self.said = label(theme, "", "body", wrap=True)
        self._lines = vbox(spacing=4)
        where.body.addLayout(
            vbox(
                named(theme, tr("Stick, or a folder on it"), stick), self.amount, hbox(self.write, self.cancel, None),
                self._bar, self._phase, self.said, self._lines, margins=(16, 12, 16, 14), spacing=8,
            )
        )  # fmt: skip

        ask = Card(theme, tr("Ask for a pack"))
        said = tr(
            "A request says which files are here, and nothing about you. Give it to somebody who has more: there, a pack is "
            "written of only what is missing here."
        )
        self.ask = Button(theme, tr("Write a request…"))
        self.ask.clicked.connect(self._ask)
        self.asked = label(theme, "", "small", "muted", wrap=True)
        ask.body.addLayout(
            vbox(
                label(theme, said, "body", "muted", wrap=True), hbox(self.ask, None), self.asked, margins=(16, 12, 16, 14),
                spacing=8,
            )
        )  # fmt: skip
        self.setWidget(frame(vbox(head, 16, what, 14, where, 14, ask, None, margins=(24, 18, 24, 16)), "page"))

        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._look)
        self.exporting.sized.connect(self._sized)
        self.exporting.moved.connect(self._moved)
        self.exporting.ended.connect(self._ended)
        self.exporting.failed.connect(self._failed)
        self.exporting.asked.connect(self._asked)
        self._show_request()
        self._moved()

    # What and where

    def show_overview(self, overview: Overview) -> None:
        titles = {state.row.id: state.name.whole for state in overview.collections}
        if list(titles) != list(self.collections):
            self._fill(self._collections, self.collections, titles)
        if self.isVisible():
            self._read_languages()

    def showEvent(self, event: QShowEvent) -> None:
        """How large a pack would be takes a while: only while somebody looks."""
        super().showEvent(event)
        self._read_languages()

    def _read_languages(self) -> None:
        if self._shelf.is_open:
            self._shelf.latest("languages", _languages, self._show_languages, lane="beside")

    def _show_languages(self, languages: list[str]) -> None:
        if languages != list(self.languages):
            self._fill(self._languages, self.languages, {one: wording.language(one) for one in languages})
        self._measure()

    def _fill(self, column: Any, boxes: dict[str, CheckRow], names: dict[str, str]) -> None:
        clear(column)
        boxes.clear()
        for key, name in names.items():
            box = boxes[key] = CheckRow(self._theme, name, None)
            box.setChecked(True)
            box.clicked.connect(self._measure)
            column.addWidget(box)

    def wanted(self) -> Wanted | None:
        """None where nothing is chosen."""
        chosen = [tuple(key for key, box in boxes.items() if box.isChecked()) for boxes in (self.collections, self.languages)]
        if not all(chosen):
            return None
        collections, languages = (() if len(keys) == len(boxes) else keys
                                  for keys, boxes in zip(chosen, (self.collections, self.languages), strict=True))  # fmt: skip
        return Wanted(collections, languages, self.restricted.isChecked(), self.request)

    def _measure(self) -> None:
        self._soon.start()

    def _look(self) -> None:
        wanted = self.wanted()
        if wanted is None:
            self.amount.setText(tr("Choose at least one collection and one language."))
            self.write.setEnabled(False)
        elif self._shelf.is_open and not self.exporting.running:
            self.exporting.measure(wanted, place_in(self.stick))

    def _sized(self, found: Foreseen, free: int | None) -> None:
        self._room = free
        self.restricted.setVisible(found.restricted > 0 or self.restricted.isChecked())
        if not found.packs:
            self.amount.setText(tr("Nothing is missing where the request was made."))
        else:
            documents = wording.count(found.documents, "{n} document", "{n} documents")
            needed = tr("{what}, {size} needed.").format(what=documents, size=wording.size(found.bytes))
            there = tr("{size} free there.").format(size=wording.size(free)) if free is not None else ""
            less = tr("There is not enough room.") if free is not None and free < found.bytes else ""
            self.amount.setText(" ".join(filter(None, (needed, there, less))))
        enough = free is None or free >= found.bytes
        self.write.setEnabled(bool(found.packs) and enough and not self.exporting.running)

    # The request

    def _choose_request(self) -> None:
        title = tr("The request that was written on the other laptop")
        choose_file(self.window(), title, lambda place: self.use_request(Path(place)))

    def use_request(self, path: Path | None) -> None:
        self.request = path
        self.said.setText("")
        self._show_request()
        self._measure()

    def _show_request(self) -> None:
        name = wording.ltr(self.request.name) if self.request else ""
        self._for.setText(tr("Only what is missing where {name} was written.").format(name=name) if name else "")
        self.forget.setVisible(bool(name))

    def _ask(self) -> None:
        choose_file_to_save(self.window(), tr("Write a request"), "fieldshelf-request.json", self.ask_to)

    def ask_to(self, place: str) -> None:
        self.exporting.ask(Path(place))

    def _asked(self, counts: dict[str, Any]) -> None:
        words = tr("Written: {path}, {size}. Give it to somebody who has more.")
        self.asked.setText(words.format(path=wording.ltr(str(counts["path"])), size=wording.size(counts["bytes"])))
        set_tone(self.asked, "ok")

    # Writing

    def _write(self) -> None:
        wanted, place = self.wanted(), place_in(self.stick)
        if wanted is None:
            return
        if place is None:
            self._say(no_stick(self.stick), "warn")
            self.stick.setFocus()
            return
        self.said.setText("")
        clear(self._lines)
        self.exporting.write(wanted, place)

    def _cancel(self) -> None:
        self.exporting.cancel()
        self._moved()

    def _moved(self) -> None:
        running, watch = self.exporting.running, self.exporting.watch
        for part in (self.cancel, self._bar, self._phase):
            part.setVisible(running)
        self.write.setVisible(not running)
        self.cancel.setEnabled(not watch.cancelled)
        if running:
            done, total = wording.size(watch.done), wording.size(watch.total)
            words = tr("Reading again: {done} of {total}") if watch.phase == "verify" else tr("Writing: {done} of {total}")
            stopping = tr("Stopping at the next safe place…")
            self._phase.setText(stopping if watch.cancelled else words.format(done=done, total=total))
            self._bar.set_fraction(watch.done / watch.total if watch.total else 0.0)

    def _ended(self, done: Exported) -> None:
        if done.problems:
            self._say(tr("The pack is not as it was written. The stick may be damaged: take another one."), "bad")
            self._list([(problem.path, problem.code) for problem in done.problems])
            return
        if not done.reports:
            self._say(tr("Nothing is missing where the request was made. No pack was written."), "muted")
            return
        documents = sum(report.documents for report in done.reports)
        words = tr(
            "Written and read again, complete: {what}, {size}. Everything is on the stick: eject it, then take it out."
        ).format(
            what=wording.count(documents, "{n} document", "{n} documents"),
            size=wording.size(sum(report.bytes for report in done.reports)),
        )
        self._say(words, "ok")
        lines = [(tr("Where it is"), wording.ltr(str(report.path))) for report in done.reports]
        missing = sum(report.missing for report in done.reports)
        if missing:
            lines.append(("", wording.count(missing, "{n} file is not on this laptop, and not in the pack.",
                                            "{n} files are not on this laptop, and not in the pack.")))  # fmt: skip
        lines += [("", error_words.error(error)) for report in done.reports for error in report.errors]
        self._list([*lines, *(("", error_words.error(error)) for error in done.failed)])
        self._measure()

    def _failed(self, error: FieldshelfError) -> None:
        self._say(error_words.error(error), "muted" if error.code == "cancelled" else "bad")
        self.write.setEnabled(True)

    def _list(self, lines: list[tuple[str, str]]) -> None:
        for item, sentence in lines[:_MOST]:
            self._lines.addLayout(line(self._theme, item, sentence))

    def _say(self, words: str, tone: str) -> None:
        clear(self._lines)
        self.said.setText(words)
        set_tone(self.said, tone)


def _languages(library: Library) -> list[str]:
    """Of documents, the one with the most first."""
    counts = library.catalogue.language_counts()
    return sorted(counts, key=lambda language: (-counts[language], language))
