"""What the page shows of a pack before it is imported: whose it is, what would change, which documents, how much room.

`Look` (`sync.packs.importing`) has all of it; here it becomes widgets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy, QWidget

from desktop.parts.fingerprints import CompareFingerprint, fingerprint_groups
from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, Chip, ElidedLabel, Icon, IconLabel, KindTile, Pill, label
from desktop.words import error_words, import_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.models import Document

if TYPE_CHECKING:
    from sync.packs.importing import Look

_FIRST, _FEWER, _MOST = 5, 3, 200  # rows that stand there at once, below an unknown publisher, and when all are asked for
_MOST_ERRORS = 20
_CHANGE, _LANGUAGES, _SIZE = 164, 110, 72  # widths of columns


def head(theme: Theme, look: Look) -> QLayout:
    """Whose pack it is, where it stands, and whether the publisher is known."""
    title = look.title or look.pack.institute
    name = title if look.known else tr("Pack of an unknown publisher")
    lines = vbox(
        label(theme, name, "heading", wrap=True),
        label(theme, import_words.signed_and_age(look), "body", "muted"),
        ElidedLabel(theme, wording.ltr(str(look.pack.folder)), "small", "faint"),
        spacing=1,
    )  # fmt: skip
    row = hbox(vbox(KindTile(theme, "package", 48), None), lines, spacing=14)
    row.setStretch(1, 1)
    if look.known:
        first, second = import_words.known(look)
        words = vbox(label(theme, first, "strong", "ok"), label(theme, second, "small", "ok"))
        known = frame(hbox(Icon(theme, "shield-check", "in_force", 20), words, margins=(12, 8, 12, 8)), "vouched")
        row.addLayout(vbox(known, None))
    return row


class UnknownPublisher(QFrame):
    """Who it says that it is, and comparing the fingerprint: `compared` carries what was typed."""

    compared = Signal(str)

    def __init__(self, theme: Theme, look: Look, typed: str, error: FieldshelfError | None) -> None:
        super().__init__()
        self.setObjectName("card")
        title = look.title or look.pack.institute
        self.setAccessibleName(import_words.claim(title))
        words = tr(
            "Anybody can give a pack a name. Ask the publisher for the fingerprint, by telephone or in a letter: these 16 "
            "groups must be the same. Type what you were told, and it is compared; if it is the same, the publisher is known."
        )
        row = CompareFingerprint(theme, typed)
        row.compared.connect(self.compared)
        self.typed, self.compare = row.typed, row.compare
        claim = IconLabel(theme, "shield-alert", import_words.claim(title), "warn", "strong")
        lines: list[QWidget | QLayout] = [hbox(claim, None)]
        if not look.stranger:
            lines.append(hbox(fingerprint_groups(theme, look.source.fingerprint or look.pack.fingerprint, 8), None))
        lines += [label(theme, words, "small", "muted", wrap=True), row]
        if error is not None:
            lines.append(label(theme, error_words.error(error), "small", "bad", wrap=True))
        self.setLayout(vbox(*lines, margins=(16, 12, 16, 14), spacing=8))


class Changes(QFrame):
    """Numbers by kind, each of which narrows the table below them to its kind."""

    def __init__(self, theme: Theme, look: Look) -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self._replaced_by = {
            target: document for document in look.documents.values() for target in document.related("supersedes")
        }
        self.tiles = {kind: _Tile(theme, kind, len(look.changes.get(kind, ()))) for kind in import_words.TILES}
        for kind, tile in self.tiles.items():
            tile.clicked.connect(partial(self._turn, kind))
        self._rows = vbox()
        self._table = frame(vbox(_header(theme), self._rows, margins=(1, 1, 1, 1)), "card")
        title = label(theme, tr("What will change on this laptop"), "strong")
        self.setLayout(vbox(title, 8, hbox(*self.tiles.values()), 12, self._table))
        self._first = _FIRST if look.known else _FEWER
        self._fill(self._first)

    def _turn(self, kind: str) -> None:
        """One kind alone, or all of them again."""
        for other, tile in self.tiles.items():
            tile.setChecked(other == kind and tile.isChecked())
        self._fill(self._first)

    def _chosen(self) -> list[tuple[str, Document]]:
        """The gravest first."""
        alone = next((kind for kind, tile in self.tiles.items() if tile.isChecked()), None)
        changes, documents = self._look.changes, self._look.documents
        return [
            (kind, documents[identifier])
            for kind in import_words.CHANGES
            if alone in (None, kind)
            for identifier in changes.get(kind, ())
            if identifier in documents
        ]

    def _fill(self, most: int) -> None:
        clear(self._rows)
        chosen = self._chosen()
        self._table.setVisible(bool(chosen))
        shown = chosen[:most]
        left = len(chosen) - len(shown)
        for number, (kind, document) in enumerate(shown):
            last = number == len(shown) - 1 and not left
            self._rows.addWidget(self._row(kind, document, last=last))
        if left and most < _MOST:
            self.more = Button(self._theme, wording.count(len(chosen), "Show all {n}", "Show all {n}"), "link")
            self.more.clicked.connect(lambda: self._fill(_MOST))
            self._rows.addWidget(frame(hbox(self.more, None, margins=(14, 6, 14, 6)), "lastLine"))
        elif left:
            rest = label(self._theme, wording.count(left, "and {n} more", "and {n} more"), "small", "faint")
            self._rows.addWidget(frame(hbox(rest, None, margins=(16, 8, 16, 8)), "lastLine"))

    def _row(self, kind: str, document: Document, *, last: bool) -> QFrame:
        theme = self._theme
        key, icon, _, words = import_words.CHANGES[kind]
        said = tr(words)
        if kind == "superseded" and (newer := self._replaced_by.get(document.id)) is not None and newer.reference:
            said = wording.status_words("superseded", newer.reference)
        title = ElidedLabel(theme, wording.heading(document, wording.interface()))
        languages = document.languages
        chips = hbox(*(Chip(theme, one.upper(), opened=False, here=True) for one in languages[:3]), None, spacing=4)
        size = label(theme, wording.size(document.length) if document.files else "", "small", "muted")
        size.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        size.setFixedWidth(_SIZE)
        icon_of_kind = Icon(theme, wording.KIND_ICONS.get(document.kind, "file-text"), "accent_text")
        pill = frame(hbox(Pill(theme, key, said, icon), None))
        columns = hbox(icon_of_kind, title, _wide(frame(chips), _LANGUAGES), _wide(pill, _CHANGE), size, margins=(16, 0, 16, 0))
        columns.setStretch(1, 1)
        row = frame(columns, "lastLine" if last else "line", 33)
        row.setAccessibleName(wording.listed((wording.heading(document, wording.interface()), said, *languages)))
        return row


class _Tile(QPushButton):
    """A number and what it counts; nothing to choose where it is none."""

    def __init__(self, theme: Theme, kind: str, number: int) -> None:
        super().__init__()
        words = import_words.tile(kind)
        self.number = number
        self.setProperty("kind", "count")
        self.setCheckable(True)
        self.setEnabled(number > 0)
        self.setAccessibleName(f"{wording.number(number)} {words}")
        self.setToolTip(tr("Show only these") if number else "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(46)
        figure = label(theme, wording.number(number), "heading", import_words.CHANGES[kind][2] if number else "faint")
        self.setLayout(hbox(figure, label(theme, words, "small", "muted"), None, margins=(14, 0, 8, 0)))


def _header(theme: Theme) -> QFrame:
    size = label(theme, tr("Size"), "small", "muted")
    size.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    size.setFixedWidth(_SIZE)
    languages, change = (
        label(theme, words, "small", "muted") for words in (tr("Languages"), tr("Change", "what becomes of a document"))
    )
    languages.setFixedWidth(_LANGUAGES)
    change.setFixedWidth(_CHANGE)
    row = hbox(label(theme, tr("Contents"), "small", "muted"), languages, change, size, margins=(16, 0, 16, 0))
    row.setStretch(0, 1)
    return frame(row, "tableHeader", 30)


def _wide(widget: QWidget, width: int) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def space(theme: Theme, look: Look) -> QLayout:
    """What is copied, and what there is room for, in words and as a bar."""
    enough = look.needed <= look.free
    needed = label(theme, tr("{size} needed").format(size=wording.size(look.needed)), "small-strong")
    free = label(theme, tr("{size} free on this laptop").format(size=wording.size(look.free)), "small", "muted")
    bar = Bar(theme, look.needed / look.free if look.free else 1.0, 8)
    lines = vbox(hbox(Icon(theme, "hard-drive", "muted", 14), needed, free, None), bar, spacing=6)
    if not enough:
        words = tr("There is not enough room. Texts come first, then as many documents as there is room for.")
        lines.addWidget(label(theme, words, "small", "warn", wrap=True))
    return lines


def note(theme: Theme, icon: str, words: str) -> QFrame:
    """One line beside, which may be longer than one line."""
    row = hbox(vbox(2, Icon(theme, icon, "muted", 14), None), label(theme, words, "small", "muted", wrap=True))
    row.setStretch(1, 1)
    return frame(row)


def errors_below(theme: Theme, errors: Sequence[Mapping[str, str | None]]) -> QFrame:
    """Each a sentence of its own, which can be copied."""
    lines = []
    for error in errors[:_MOST_ERRORS]:
        words = label(theme, import_words.said(error), "body", "", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name, color = ("info", "muted") if error["code"] in import_words.HARMLESS else ("triangle-alert", "withdrawn")
        icon = vbox(1, Icon(theme, name, color), None)
        row = hbox(icon, words, spacing=10)
        row.setStretch(1, 1)
        lines.append(row)
    column = vbox(*lines, margins=(16, 12, 16, 12), spacing=10)
    if (more := len(errors) - _MOST_ERRORS) > 0:
        column.addWidget(label(theme, wording.count(more, "and {n} more", "and {n} more"), "small", "faint"))
    return frame(column, "card")
