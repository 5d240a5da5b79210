"""Parts of the page about what is kept here: a collection as a row with its box, the queue, documents one by one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.keep import keeping
from desktop.keep.having import ask_to_remove
from desktop.keep.keeping import Choice, Stock
from desktop.parts import icons
from desktop.parts.gradually import Gradually
from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, CheckRow, ElidedLabel, IconButton, label
from desktop.words import wording
from desktop.words.wording import tr

_DOCUMENTS, _SIZE = 84, 120  # widths of columns


class PartBox(CheckRow):
    """A box that can also stand for a part: a minus in place of the tick."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, None)
        self._colors = theme
        self.part = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.part:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.width() - 16.5 if self.isRightToLeft() else 0.5, 4.5, 15, 15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors.color("accent"))
        painter.drawRoundedRect(box, 3, 3)
        icons.paint(painter, "minus", box.adjusted(1.5, 1.5, -1.5, -1.5), self._colors.color("on_accent"), 3)


class _Row(QFrame):
    """A collection: its box, how many documents it has in which languages, and how much of it is chosen."""

    def __init__(self, theme: Theme, shelf: keeping.Shelf, stock: Stock, *, last: bool) -> None:
        super().__init__()
        self.setObjectName("lastLine" if last else "line")
        self._shelf = shelf
        self.box = PartBox(theme, shelf.title)
        self._rule = ElidedLabel(theme, "", "small", "muted")
        self._size = label(theme, "", "body", "muted")
        documents = label(theme, wording.number(shelf.documents), "body", "muted")
        line = _line(frame(hbox(self.box, self._rule, spacing=10)), documents, self._size)
        side = "\u200f" if self.isRightToLeft() else "\u200e"  # whichever name comes first, the line runs as the window does
        spoken = label(theme, side + languages_of(shelf, stock), "small", "muted", wrap=True)
        self.setLayout(vbox(7, line, hbox(spoken, margins=(42, 0, 16, 8)), spacing=1))

    def show_choice(self, choice: Choice, sums: tuple[int, int, int]) -> None:
        box, own = self.box, choice.own.get(self._shelf.id)
        box.setChecked(self._shelf.id not in choice.off)
        box.part = own is not None and box.isChecked()
        words = keeping.rule_words(own) if own and box.part else ""
        self._rule.set_text(words)
        self._rule.setVisible(bool(words))
        chosen, total, here = sums
        size = tr("{some} of {all}").format(some=wording.size(chosen), all=wording.size(total))
        said = size if chosen != total else wording.size(total)
        self._size.setText(said)
        on_laptop = tr("{size} on this laptop").format(size=wording.size(here))
        state = tr("a part") if box.part else tr("kept") if box.isChecked() else tr("only texts")
        box.setAccessibleName(wording.listed((self._shelf.title, state, said, on_laptop)))
        box.setToolTip(on_laptop)
        box.update()


class Collections(QFrame):
    """A row for each collection; `turned` carries the id of the one whose box was clicked. The rows stay as long as there are
    the same collections."""

    turned = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        body = vbox()
        self._gradually = Gradually(body, self)
        first, documents = (label(theme, words, "small", "muted") for words in (tr("Collection"), tr("Documents")))
        size = label(theme, tr("Chosen"), "small", "muted")
        self._rows: dict[str, _Row] = {}
        self._shown: tuple[object, ...] = ()
        self._choice, self._sums = Choice(), dict[str, tuple[int, int, int]]()
        self.setLayout(vbox(frame(_line(first, documents, size), "line", 30), body))

    @property
    def boxes(self) -> dict[str, PartBox]:
        return {identifier: row.box for identifier, row in self._rows.items()}

    def show_choice(self, choice: Choice, stock: Stock) -> None:
        self._choice, self._sums = choice, keeping.of_shelves(choice, stock)
        shown = (*stock.shelves, stock.languages)
        if shown != self._shown:
            self._shown, self._rows = shown, {}
            ends = {stock.shelves[-1].id} if stock.shelves else set()
            self._gradually.fill([partial(self._make, one, stock, last=one.id in ends) for one in stock.shelves])
        for identifier, row in self._rows.items():
            row.show_choice(choice, self._sums[identifier])

    def _make(self, shelf: keeping.Shelf, stock: Stock, *, last: bool) -> QWidget:
        row = self._rows[shelf.id] = _Row(self._theme, shelf, stock, last=last)
        row.box.clicked.connect(partial(self.turned.emit, shelf.id))
        row.show_choice(self._choice, self._sums[shelf.id])
        return row


def _line(first: QWidget, documents: QLabel, size: QLabel) -> QHBoxLayout:
    documents.setFixedWidth(_DOCUMENTS)
    size.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    size.setFixedWidth(_SIZE)
    row = hbox(first, documents, size, margins=(16, 0, 16, 0), spacing=10)
    row.setStretch(0, 1)
    return row


def languages_of(shelf: keeping.Shelf, stock: Stock) -> str:
    """How many documents of a collection there are in each language, in all that it has: "English 24, Français 18"."""
    there = ((one, shelf.in_language[one]) for one in stock.languages if shelf.in_language.get(one))
    return wording.listed(f"{wording.ltr(wording.language(one))} {wording.number(number)}" for one, number in there)


class QueueCard(Card):
    """What was asked for and comes first. `ordered` carries the ids anew, `given_up` one of them."""

    ordered = Signal(object)
    given_up = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Get when online"))
        self._theme = theme
        self._rows = vbox()
        self.body.addLayout(self._rows)
        self.ids: list[str] = []

    def show_queue(self, stock: Stock) -> None:
        clear(self._rows)
        self.ids = [wish.id for wish in stock.queue]
        for number, wish in enumerate(stock.queue):
            up, down = self._mover(stock, number, -1), self._mover(stock, number, 1)
            leave = IconButton(self._theme, "x", tr("Do not get {title}").format(title=wish.title), side=28)
            leave.clicked.connect(partial(self.given_up.emit, wish.id))
            size = label(self._theme, wording.size(wish.bytes), "small", "muted")
            row = hbox(ElidedLabel(self._theme, wish.title), size, up, down, leave, margins=(16, 0, 12, 0), spacing=4)
            row.setStretch(0, 1)
            self._rows.addWidget(frame(row, "lastLine" if number == len(stock.queue) - 1 else "line", 37))
        if not stock.queue:
            words = tr(
                "Nothing waits. Documents that you ask for and that are not here yet stand here, and come before all others."
            )
            note = label(self._theme, words, "body", "muted", wrap=True)
            self._rows.addWidget(frame(vbox(note, margins=(16, 10, 16, 12)), "lastLine"))

    def _mover(self, stock: Stock, number: int, step: int) -> IconButton:
        wish = stock.queue[number]
        name = (tr("Earlier: {title}") if step < 0 else tr("Later: {title}")).format(title=wish.title)
        button = IconButton(self._theme, "chevron-up" if step < 0 else "chevron-down", name, side=28)
        button.setEnabled(0 <= number + step < len(stock.queue))
        button.clicked.connect(lambda: self.ordered.emit(keeping.moved(stock.queue, wish.id, step)))
        return button


class DocumentsCard(Card):
    """The documents that take most room, each of which can be taken off this laptop, and those that were. `taken_off` and
    `wanted_back` carry the id of one."""

    taken_off = Signal(str)
    wanted_back = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Largest documents here"))
        self._theme = theme
        self._rows = vbox()
        self.body.addLayout(self._rows)

    def show_documents(self, stock: Stock) -> None:
        clear(self._rows)
        rows = [(wish, True) for wish in stock.largest] + [(wish, False) for wish in stock.declined]
        for number, (wish, here) in enumerate(rows):
            button = Button(self._theme, tr("Remove…") if here else tr("Get again"), "link")
            name = tr("Remove {name}") if here else tr("Get again: {title}")
            button.setAccessibleName(name.format(name=wish.title, title=wish.title))
            button.clicked.connect(partial(self._ask if here else self._bring_back, wish))
            size = wording.size(wish.bytes)
            words = size if here else tr("Removed by you, {size}").format(size=size)
            row = hbox(ElidedLabel(self._theme, wish.title), label(self._theme, words, "small", "muted"), button,
                       margins=(16, 0, 16, 0), spacing=12)  # fmt: skip
            row.setStretch(0, 1)
            self._rows.addWidget(frame(row, "lastLine" if number == len(rows) - 1 else "line", 37))
        self.setVisible(bool(rows))

    def _bring_back(self, wish: keeping.Wish) -> None:
        self.wanted_back.emit(wish.id)

    def _ask(self, wish: keeping.Wish) -> None:
        ask_to_remove(self, wish.title, wish.bytes, lambda: self.taken_off.emit(wish.id))
