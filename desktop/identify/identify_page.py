"""What a file is that was dropped on the window: which document, whether it still holds, what differs, what to use instead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from desktop.identify import identifying
from desktop.identify.identifying import Dropped, Identifying
from desktop.parts.layouts import clear, frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ClickableRow, ElidedLabel, Icon, KindTile, Pill, label
from desktop.shelf import Place
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.answers.identifying import Identified
from resources.store.entry import Entry

_WIDTH = 760


class IdentifyPage(QScrollArea):
    """`opened` carries a `Place`, `search_asked` words; `left` when there is nothing more to see."""

    opened = Signal(object)
    search_asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, what: Identifying) -> None:
        super().__init__()
        self._theme, self._what = theme, what
        scrolls_down(self)
        self.setAccessibleName(tr("What this file is"))
        self._cards = vbox(spacing=12)
        note = tr("The file was read and nothing more: it was not kept, and nothing in it was run.")
        self._left_out = label(theme, "", "small", "muted", wrap=True)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.left)
        head = hbox(label(theme, tr("What this file is"), "title"), None, close)
        column = vbox(head, self._cards, self._left_out, label(theme, note, "small", "muted", wrap=True), None, spacing=12)
        inner = frame(column)
        inner.setMaximumWidth(_WIDTH)
        row = hbox(None, inner, None, margins=(24, 20, 24, 16))
        row.setStretch(1, 100)
        self.setWidget(frame(row, "page"))
        what.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        clear(self._cards)
        for dropped in self._what.files:
            self._cards.addWidget(self._card(dropped))
        left = self._what.left_out
        self._left_out.setVisible(left > 0)
        self._left_out.setText(
            wording.count(
                left, "{n} file more was left out: drop fewer at once.", "{n} files more were left out: drop fewer at once."
            )
        )

    def _card(self, dropped: Dropped) -> QFrame:
        column = vbox(margins=(16, 14, 16, 14), spacing=6)
        name = ElidedLabel(self._theme, wording.ltr(dropped.path.name), "small", "muted")
        column.addWidget(name)
        if dropped.error is not None:
            self._sentence(
                column,
                "triangle-alert",
                "review_overdue",
                tr("This file could not be looked at."),
                error_words.error(dropped.error),
            )
        elif dropped.found is None:
            self._sentence(column, "search", "muted", tr("It is being looked at…"), tr("This takes up to half a minute."))
        else:
            self._found(column, dropped.found)
        card = frame(column, "card")
        card.setAccessibleName(" ".join(filter(None, (dropped.path.name, self._said(dropped)))))
        return card

    @staticmethod
    def _said(dropped: Dropped) -> str:
        if dropped.found is None:
            return error_words.error(dropped.error) if dropped.error else ""
        return f"{identifying.headline(dropped.found)} {identifying.consequence(dropped.found)}".strip()

    def _sentence(self, column: QVBoxLayout, icon: str, token: str, title: str, words: str) -> None:
        text = vbox(label(self._theme, title, "heading", wrap=True), spacing=2)
        if words:
            text.addWidget(label(self._theme, words, "body", "muted", wrap=True))
        row = hbox(vbox(Icon(self._theme, icon, token, 24), None), text, spacing=12)
        row.setStretch(1, 1)
        column.addLayout(row)

    def _found(self, column: QVBoxLayout, found: Identified) -> None:
        entry = found.entry
        key = entry.status.key if entry is not None else "unknown"
        icon = wording.STATUS_ICONS[key]
        if entry is not None and entry.status.current and found.how != "identical":
            icon, key = ("info", "muted") if found.how == "same_text" else ("triangle-alert", "review_overdue")
        if entry is None and found.problem is not None:
            icon, key = "triangle-alert", "review_overdue"
        if entry is not None and entry.status.current and identifying.old_version(found):
            icon, key = "triangle-alert", "review_overdue"
        self._sentence(column, icon, key, identifying.headline(found), identifying.consequence(found))
        if entry is not None:
            column.addWidget(self._document(entry))
            if found.current is not None:
                column.addWidget(self._document(found.current))
        if lines := identifying.differences(found):
            column.addWidget(label(self._theme, " ".join(lines), "small", "muted", wrap=True))
        buttons = hbox(spacing=8)
        if entry is None:
            search = Button(self._theme, tr("Search for its name"), icon="search")
            search.clicked.connect(partial(self.search_asked.emit, _words_of(found.name)))
            buttons.addWidget(search)
        else:
            if found.current is not None:
                current = Button(self._theme, wording.open_edition(entry), "primary", "arrow-right")
                current.clicked.connect(partial(self.opened.emit, Place(found.current.document.id)))
                buttons.addWidget(current)
            ours = Button(self._theme, tr("Open ours"), "" if found.current is not None else "primary")
            sha256, language = (found.file.sha256, found.file.language) if found.file is not None else (None, None)
            ours.clicked.connect(partial(self.opened.emit, Place(entry.document.id, sha256, language=language)))
            buttons.addWidget(ours)
        buttons.addStretch(1)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _document(self, entry: Entry) -> ClickableRow:
        document, status = entry.document, wording.status(entry)
        title = document.title(wording.interface())
        row = ClickableRow(48, wording.listed((title, status)), last=True)
        meta = ElidedLabel(self._theme, wording.meta(entry), "small", "muted")
        items = hbox(
            KindTile(self._theme, wording.KIND_ICONS.get(document.kind, "file-text")),
            vbox(None, ElidedLabel(self._theme, title, "name"), meta, None),
            Pill(self._theme, entry.status.key, status),
            spacing=12,
        )
        items.setStretch(1, 1)
        row.setLayout(items)
        row.activated.connect(partial(self.opened.emit, Place(document.id)))
        return row


def _words_of(name: str) -> str:
    """A file's name as somebody would search for it."""
    return " ".join(name.rpartition(".")[0].replace("_", " ").replace("-", " ").split())[:200] or name[:200]
