"""Importing a pack, as a person sees it: who published it and what would change, how far it is, how it went.

It is a page and no dialog, so that everything else can be used meanwhile. What it shows is the step of `Importing`; the parts
of the question stand in `import_parts.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.packs.import_parts import Changes, UnknownPublisher, errors_below, head, note, space
from desktop.packs.importing import Importing, Offer
from desktop.parts.layouts import clear, frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ClickableRow, ElidedLabel, Icon, IconButton, IconLabel, KindTile, label
from desktop.updates.phases import SyncProgress
from desktop.words import error_words, import_words, wording
from desktop.words.wording import tr

if TYPE_CHECKING:
    from sync.packs.importing import Look
    from sync.progress import Progress

_WIDTH = 740


class _Body(QScrollArea):
    """As high as what is in it, as long as there is room; then it scrolls, and what stands below it stays in sight."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        scrolls_down(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._inside = inside
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        inside, width = self._inside, max(self.viewport().width(), 300)
        high = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(_WIDTH, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ImportPage(QFrame):
    """`left` when there is nothing more to do here; `news_asked` for what has changed."""

    left = Signal()
    news_asked = Signal()
    another_asked = Signal()

    def __init__(self, theme: Theme, importing: Importing) -> None:
        super().__init__()
        self._theme, self.importing = theme, importing
        self.setObjectName("page")
        self.setAccessibleName(tr("Import a pack"))
        close = IconButton(theme, "x", tr("Close"))
        close.clicked.connect(self._close)
        top = frame(
            hbox(12, label(theme, tr("Import a pack"), "strong"), None, close, margins=(8, 0, 8, 0), spacing=0),
            "dialogHeader",
            44,
        )
        self._body = vbox(margins=(20, 16, 20, 16), spacing=12)
        self._buttons = hbox(spacing=8)
        self._foot = frame(hbox(self._buttons, margins=(20, 0, 20, 0)), "dialogFooter", 56)
        self.body = _Body(frame(self._body, "surface"))
        card = frame(vbox(top, self.body, self._foot, margins=(1, 1, 1, 1)), "dialog")
        card.setMaximumWidth(_WIDTH)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row = hbox(None, card, None)
        row.setStretch(1, 100)
        column = vbox(row, None, margins=(24, 24, 24, 24))
        column.setStretch(0, 0)
        self.setLayout(column)
        self.progress: SyncProgress | None = None  # of an import
        self.unknown: UnknownPublisher | None = None  # at the question
        self.changes: Changes | None = None
        self.import_button: Button | None = None
        self._shown: object = None
        importing.changed.connect(self._show)
        importing.syncing.moved.connect(self._moved)
        self._show()

    def _close(self) -> None:
        """The import goes on without being looked at."""
        if self.importing.step != "importing":
            self.importing.leave()
        self.left.emit()

    def _show(self) -> None:
        """Anew, where anything is other than it stands there."""
        importing = self.importing
        state = (
            importing.step, importing.offers, id(importing.look), id(importing.report), importing.error, importing.waiting,
        )  # fmt: skip
        if state == self._shown:
            return
        self._shown = state
        self.progress = self.unknown = self.changes = self.import_button = None
        clear(self._body)
        clear(self._buttons)
        self._buttons.addStretch(1)
        {
            "": self._show_nothing, "opening": self._show_looking, "choice": self._show_choice, "looking": self._show_looking,
            "question": self._show_question, "importing": self._show_import, "result": self._show_result,
            "trouble": self._show_trouble,
        }[importing.step]()  # fmt: skip

    # Which one

    def _show_nothing(self) -> None:
        words = tr(
            "Choose the folder of a pack, or the stick that it is on. You can also drop it on this window, or open the file "
            "open.fieldshelf-pack in the pack with a double click."
        )
        self._say(words)
        self._add_button(tr("Cancel"), self._close)
        self._add_button(tr("Choose…"), self.another_asked.emit, "primary")

    def _show_choice(self) -> None:
        number = len(self.importing.offers)
        words = wording.count(
            number,
            "There is {n} pack. Nothing is imported before you have seen what it would change.",
            "There are {n} packs, the newest first. Nothing is imported before you have seen what it would change.",
        )
        self._say(words)
        rows = vbox(margins=(1, 1, 1, 1))
        for at, offer in enumerate(self.importing.offers):
            rows.addWidget(self._offer(offer, last=at == number - 1))
        self._body.addWidget(frame(rows, "card"))
        self._add_button(tr("Close"), self._close)

    def _offer(self, offer: Offer, *, last: bool) -> QWidget:
        theme, pack = self._theme, offer.pack
        if pack is None:
            message = error_words.error(offer.error) if offer.error else ""
            lines = vbox(
                label(theme, wording.ltr(offer.folder.name), "name"), label(theme, message, "small", "bad", wrap=True),
                margins=(16, 10, 16, 10), spacing=2,
            )  # fmt: skip
            return frame(lines, "lastLine" if last else "line")
        who = tr("Calls itself {name}.").format(name=pack.title or pack.institute)
        said = tr("{said}. {trust}").format(said=import_words.signed(pack), trust=who)
        row = ClickableRow(56, f"{offer.folder.name}. {said}", last)
        words = vbox(
            ElidedLabel(theme, wording.ltr(offer.folder.name), "name"), ElidedLabel(theme, said, "small", "muted"), spacing=1
        )  # fmt: skip
        items = hbox(KindTile(theme, "package"), words, margins=(16, 0, 16, 0), spacing=12)
        items.setStretch(1, 1)
        if offer.result:
            items.addWidget(IconLabel(theme, *wording.result(offer.result)))
        items.addWidget(Icon(theme, "chevron-right"))
        row.setLayout(items)
        row.activated.connect(lambda: self.importing.choose(offer))
        return row

    def _show_looking(self) -> None:
        if self._wait():
            return
        self._say(tr("Looking what the pack would change here…"))
        self._add_button(tr("Cancel"), self.importing.cancel)

    def _wait(self) -> bool:
        """A sync that somebody has started has the library: it may be ended."""
        if not self.importing.waiting:
            return False
        words = tr("An update is running. The pack has its turn when it has ended; what has arrived is kept if you stop it.")
        self._body.addWidget(IconLabel(self._theme, "refresh-cw", tr("An update is running"), "muted"))
        self._say(words)
        self._add_button(tr("Cancel"), self.importing.cancel)
        self._add_button(tr("Stop the update"), self.importing.syncing.cancel)
        return True

    def _show_trouble(self) -> None:
        error = self.importing.error
        assert error is not None  # of that step
        self._body.addWidget(errors_below(self._theme, [error.to_json()]))
        self._back()
        self._add_button(tr("Close"), self._close)
        self._add_button(tr("Choose another…"), self.another_asked.emit)
        if self.importing.pack is not None:
            self._add_button(tr("Look again"), self.importing.again)

    # The question

    def _show_question(self) -> None:
        theme, importing, look = self._theme, self.importing, self.importing.look
        assert look is not None
        self._body.addLayout(head(theme, look))
        errors = look.report.errors
        if not look.known:
            self._ask_fingerprint(look)
        if errors:
            self._body.addWidget(errors_below(theme, errors))
        removing = [str(error["item"]) for error in errors if error["code"] == "mass_removal"]
        if removing:
            accept = Button(theme, tr("Take the shorter list over"))
            accept.clicked.connect(lambda: importing.accept(removing))
            self._body.addLayout(hbox(accept, None))
        if not look.worth:
            if look.report.plan is not None:
                self._body.addWidget(note(theme, "circle-check", import_words.nothing(look)))
            self._back()
            if look.report.plan is None and not look.stranger:
                self._add_button(tr("Look again"), importing.again)
            self._add_button(tr("Close"), self._close, "primary")
            return
        self.changes = Changes(theme, look)
        self._body.addWidget(self.changes)
        self._body.addLayout(space(theme, look))
        if look.absent:
            words = wording.count(
                look.absent,
                "{n} document of its lists is not in this pack. It can be found, and comes with the next update or pack.",
                "{n} documents of its lists are not in this pack. They can be found, and come with the next update or pack.",
            )
            self._body.addWidget(note(theme, "cloud-download", words))
        if look.changes.get("superseded"):
            words = tr("Superseded documents stay for reference, and your notes stay.")
            self._body.addWidget(note(theme, "info", words))
        self._back()
        self._add_button(tr("Cancel"), self._close)
        if importing.waiting:
            self._add_button(tr("Stop the update"), importing.syncing.cancel)
        number = sum(map(len, look.changes.values()))
        words = wording.count(number, "Import {n} item", "Import {n} items") if number else tr("Import")
        self.import_button = self._add_button(words, importing.start, "primary")
        self.import_button.setEnabled(not importing.waiting)
        if look.known and self.isVisible():
            self.import_button.setFocus()

    def _ask_fingerprint(self, look: Look) -> None:
        """Of a publisher that nobody has compared: before the import, and after it as well."""
        self.unknown = UnknownPublisher(self._theme, look, self.importing.typed, self.importing.error)
        self.unknown.compared.connect(self.importing.compare)
        self._body.addWidget(self.unknown)
        if self.importing.error is not None and self.isVisible():
            self.unknown.typed.setFocus()

    # During and after

    def _show_import(self) -> None:
        pack = self.importing.pack
        name = pack.folder.name if pack else ""
        self._body.addWidget(label(self._theme, tr("Importing {name}").format(name=wording.ltr(name)), "heading"))
        self.progress = SyncProgress(self._theme)
        self._body.addWidget(self.progress)
        self._say(tr("You can keep working: search and reading go on. Leave the stick in its place until this is done."))
        cancel = self._add_button(tr("Cancel"), self.importing.cancel)
        cancel.setToolTip(tr("What has been copied is kept. Import the pack again to get the rest."))

    def _moved(self, progress: Progress) -> None:
        if self.progress is not None and self.importing.syncing.importing:
            self.progress.show_progress(progress)

    def _show_result(self) -> None:
        theme, report, look = self._theme, self.importing.report, self.importing.look
        assert report is not None and look is not None
        icon, words, tone = import_words.ended(report)
        mark = vbox(Icon(theme, icon, IconLabel.TONES[tone], 24), None)
        said = vbox(label(theme, words, "heading", wrap=True), label(theme, import_words.counted(report), "body", "muted"))
        row = hbox(mark, said, spacing=12)
        row.setStretch(1, 1)
        self._body.addLayout(row)
        errors = [error for error in report.errors if error["code"] != "cancelled"]  # which the first line has said
        if errors:
            self._body.addWidget(errors_below(theme, errors))
        if not look.known and report.result != "refused":
            self._ask_fingerprint(look)
        self._back()
        if report.result in ("stopped", "partial") and look.worth:
            self._add_button(tr("Look again"), self.importing.again)
        self._add_button(tr("Close"), self._close)
        if report.added or report.updated or report.superseded or report.withdrawn:
            self._add_button(tr("What is new"), self._to_news, "primary")

    def _to_news(self) -> None:
        self.importing.leave()
        self.news_asked.emit()

    # Parts

    def _say(self, words: str) -> None:
        self._body.addWidget(label(self._theme, words, "body", "muted", wrap=True))

    def _back(self) -> None:
        """To all packs of the stick, where there are several."""
        if len(self.importing.offers) > 1:
            back = Button(self._theme, tr("All packs on this stick"), "link")
            back.clicked.connect(self.importing.choose_another)
            self._buttons.insertWidget(0, back)

    def _add_button(self, words: str, act: Callable[[], None], kind: str = "") -> Button:
        button = Button(self._theme, words, kind)
        button.clicked.connect(lambda: act())
        self._buttons.addWidget(button)
        return button
