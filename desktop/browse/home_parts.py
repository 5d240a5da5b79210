"""Parts of the first page: the tiles that count changes and narrow to them, and one change with what follows from it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from desktop.parts.choices import make_choice, show_choice
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import ClickableRow, ElidedLabel, IconLabel, KindTile, Pill, label, set_tone
from desktop.words import wording
from desktop.words.wording import later, tr
from resources.store.catalogue import Change
from resources.store.entry import Entry

NEW = "new"  # what is none of the others
_TILES = (
    ("all", later("All\nchanges"), "text"),
    (NEW, later("New or\nupdated"), "ok"),
    ("superseded", later("Superseded\nby a newer one"), "super"),
    ("withdrawn", later("Withdrawn,\ndo not use"), "bad"),
)
_LEAST = 138  # pixels of a tile: below that they stand in two rows


class Tiles(QFrame):
    """`chosen` carries the key of a tile."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._buttons: dict[str, tuple[QPushButton, QLabel, str, str]] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 12, 16, 8)
        self._grid.setSpacing(8)
        for key, text, tone in _TILES:
            button = QPushButton()
            button.setProperty("kind", "tile")
            button.setFixedHeight(52)
            number = label(theme, "", "figure")
            words = vbox(None, *(ElidedLabel(theme, line, "small", "muted") for line in tr(text).split("\n")), None)
            inside = hbox(number, words, margins=(10, 0, 4, 0))
            inside.setStretch(1, 1)
            button.setLayout(inside)
            for part in button.findChildren(QWidget):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            make_choice(button, partial(self.chosen.emit, key))
            name = tr(text).replace("\n", " ")
            button.setAccessibleName(name)  # until it is known how many
            self._buttons[key] = (button, number, tone, name)
        self.setLayout(self._grid)
        self._columns = 0
        self._arrange(len(_TILES) * (_LEAST + 8) + 32)

    @property
    def keys(self) -> list[str]:
        return list(self._buttons)

    def show_counts(self, counts: Mapping[str, int], chosen: str) -> None:
        for key, (button, number, tone, words) in self._buttons.items():
            number.setText(wording.number(counts[key]))
            set_tone(number, tone if counts[key] and tone != "text" else "")
            button.setAccessibleName(f"{wording.number(counts[key])} {words}")
            show_choice(button, key == chosen)

    def button(self, key: str) -> QPushButton:
        return self._buttons[key][0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        columns = len(_TILES) if width >= len(_TILES) * (_LEAST + 8) + 24 else 2
        if columns == self._columns:
            return
        self._columns = columns
        for number, (button, *_) in enumerate(self._buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)
        for column in range(len(_TILES)):
            self._grid.setColumnStretch(column, int(column < columns))


def change_row(
    theme: Theme, change: Change, entry: Entry, new: Entry | None, today: datetime.date, *, last: bool
) -> ClickableRow:
    """One document that is other than it was, and what that means; `new` is what is to be used in its place."""
    document = entry.document
    title, status = document.title(wording.interface()), wording.status(entry)
    said, link = _consequence(change, entry, new, today)
    row = ClickableRow(48, wording.listed((title, status, said, link)), last)
    reference = wording.ltr(document.reference) if document.reference else ""
    meta = hbox(spacing=8)
    if reference:
        meta.addWidget(label(theme, reference, "small", "muted"))
    if link:  # which gives way where there is little room
        meta.addWidget(label(theme, said, "small", "muted"))
        meta.addWidget(ElidedLabel(theme, link, "small-name", "link"), 1)
    else:
        meta.addWidget(ElidedLabel(theme, said, "small", "muted"), 1)
    words_ = vbox(None, ElidedLabel(theme, title, "name"), meta, None)
    tile = KindTile(theme, wording.KIND_ICONS.get(document.kind, "file-text"))
    items = hbox(tile, words_, margins=(16, 0, 16, 0), spacing=12)
    items.setStretch(1, 1)
    if entry.status.current:
        icon, words, _ = wording.availability(entry)
        items.addWidget(IconLabel(theme, icon if icon == "cloud-download" else "", words, "faint"))
    items.addWidget(Pill(theme, entry.status.key, status))
    row.setLayout(items)
    return row


def _consequence(change: Change, entry: Entry, new: Entry | None, today: datetime.date) -> tuple[str, str]:
    """(what it means, what is to be used instead)."""
    if entry.status.key == "superseded":
        if new is not None:
            direct = new.document.id == entry.status.superseded_by
            return tr("replaced by") if direct else tr("use instead"), wording.heading(new.document, wording.interface())
        return tr("replaced by a newer one that is not in this library"), ""
    if entry.status.key == "withdrawn":
        return tr("do not use it any more, there is no replacement"), ""
    what = wording.listed((wording.kind(entry.document.kind), wording.date_phrase(entry)))
    if change.kind == "updated":
        return tr("updated {date}: {what}").format(date=wording.near(change.at, today), what=what), ""
    return what, ""
