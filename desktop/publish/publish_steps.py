"""One step of the publisher's page: a card with its number and state, what one does in it, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLayout, QWidget

from desktop.parts import icons
from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, ClickableRow, ElidedLabel, Icon, label, set_tone
from desktop.publish import publish_words
from desktop.publish.publish_work import PublishWork
from desktop.publish.publishing import Watch
from desktop.words import wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError

INDENT = 52  # of what stands in a step: below its title
_SHOWN = 50  # sentences of a list


class StepMark(QWidget):
    """The number of a step in a circle; a tick when it is done."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme, self._number, self._state = theme, number, "later"
        self.setFixedSize(24, 24)

    def show_state(self, state: str) -> None:
        self._state = state
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, state = self._theme, self._state
        if state == "done":
            icons.paint(painter, "circle-check", QRectF(2, 2, 20, 20), theme.color("in_force"))
            return
        now = state == "now"
        painter.setPen(Qt.PenStyle.NoPen if now else QPen(theme.color("border_strong"), 1))
        painter.setBrush(theme.color("accent") if now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(0.5, 0.5, 23, 23))
        painter.setPen(theme.color("on_accent" if now else "muted"))
        painter.setFont(theme.font("small-strong"))
        painter.drawText(QRectF(0, 0, 24, 24), int(Qt.AlignmentFlag.AlignCenter), str(self._number))


class Fold(Icon):
    """The sign of what opens and closes: down while it is open, onwards while it is not."""

    def show_open(self, is_open: bool) -> None:
        self.show_icon("chevron-down" if is_open else "chevron-right", "muted")


class StepCard(QFrame):
    """`wanted` when somebody asks to see what is in it."""

    wanted = Signal()

    def __init__(self, theme: Theme, work: PublishWork, key: str, number: int, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.theme, self.work, self.key = theme, work, key
        self.state = "later"  # "now" or "done" when it can be opened
        self._title = title
        self._mark = StepMark(theme, number)
        self._heading = label(theme, title, "heading")
        self._note = ElidedLabel(theme, "", "small", "muted")
        self._fold = Fold(theme, "chevron-right")
        self.head = ClickableRow(48, title, last=True)
        row = hbox(self._mark, self._heading, self._note, self._fold, margins=(15, 0, 15, 0), spacing=12)
        row.setStretch(2, 1)
        self.head.setLayout(row)
        self.head.activated.connect(self.wanted)
        self.body = vbox(spacing=8)
        self.said = label(theme, "", "body", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        self._bar = Bar(theme)
        self._bar.setAccessibleName(tr("Progress"))
        self._phase = label(theme, "", "small", "muted")
        self.cancel = Button(theme, tr("Cancel"), "link")
        self.cancel.clicked.connect(work.cancel)
        progress = hbox(self._phase, None, self.cancel)
        self._progress = frame(vbox(self._bar, progress, margins=(0, 4, 0, 0), spacing=6))
        self._progress.hide()
        self.listed = vbox(spacing=4)
        self._inside = frame(
            vbox(self.body, self._progress, self.said, self.listed, margins=(INDENT, 0, 16, 16), spacing=8)
        )  # fmt: skip
        self._inside.hide()
        self.setLayout(vbox(self.head, self._inside, margins=(1, 1, 1, 1)))
        work.moved.connect(self._moved)

    # State

    def show_state(self, state: str, note: str) -> None:
        self.state = state
        self._mark.show_state(state)
        self._note.set_text(note)
        set_tone(self._heading, "faint" if state == "later" else "")
        self.head.setEnabled(state != "later")
        self._fold.setVisible(state != "later")
        said = {"later": tr("not yet"), "now": tr("to do"), "done": tr("done")}[state]
        self.head.setAccessibleName(f"{self._title}, {said}. {note}")

    def begin(self) -> None:
        """As before anything was done in it: another repository is worked on."""
        self.say("")
        self.open(False)

    def note(self) -> str:
        return self._note.text()

    def open(self, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        self._fold.show_open(is_open)

    @property
    def is_open(self) -> bool:
        return not self._inside.isHidden()

    def say(self, words: str, tone: str = "muted") -> None:
        """Below what one does; the list of before goes."""
        clear(self.listed)
        self.said.setText(words)
        set_tone(self.said, tone)
        self.said.setVisible(bool(words))

    def ask_for(self, field: QWidget, words: str) -> None:
        """What has to be there first is not there."""
        self.say(words, "warn")
        field.setFocus()

    def fail(self, error: FieldshelfError) -> None:
        self.say(publish_words.error(error), "muted" if error.code == "cancelled" else "bad")

    def list_lines(self, lines: Sequence[tuple[str, str]], tone: str = "") -> None:
        """What each is about, and its sentence."""
        for item, sentence in lines[:_SHOWN]:
            self.listed.addLayout(line(self.theme, item, sentence, tone))
        if (more := len(lines) - _SHOWN) > 0:
            self.listed.addWidget(label(self.theme, wording.count(more, "and {n} more", "and {n} more"), "small", "faint"))

    # Progress

    def _moved(self) -> None:
        work = self.work
        mine = work.step == self.key
        for button in self.findChildren(QAbstractButton):
            if button is not self.cancel:
                button.setEnabled(not work.running)
        self._progress.setVisible(mine)
        if mine:
            self.said.hide()
            self.cancel.setEnabled(not work.watch.cancelled)
            self._phase.setText(progress_words(work.watch))
            self._bar.set_fraction(work.watch.done / work.watch.total if work.watch.total else 0.0)


def progress_words(watch: Watch) -> str:
    if watch.cancelled:
        return tr("Stopping at the next safe place…")
    if not watch.total:
        return f"{publish_words.phase(watch.phase)}…"
    if watch.phase in publish_words.OF_BYTES:
        done = tr("{done} of {total}").format(done=wording.size(watch.done), total=wording.size(watch.total))
    else:
        done = tr("{done} of {total}").format(done=wording.number(watch.done), total=wording.number(watch.total))
    return f"{publish_words.phase(watch.phase)}: {done}"


def line(theme: Theme, item: str, sentence: str, tone: str = "") -> QLayout:
    """What it is about above its sentence."""
    words = label(theme, sentence, "small", tone or "muted", wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return vbox(label(theme, item, "small-strong"), words) if item else vbox(words)
