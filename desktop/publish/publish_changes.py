"""The third step of the publisher's page: what the next signature would change, and what to look at before it. Nothing is
signed or written by looking."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ClickableRow, ElidedLabel, Icon, Pill, label
from desktop.publish import publish_words
from desktop.publish.publish_steps import Fold, StepCard, line
from desktop.publish.publish_work import PublishWork
from desktop.words import wording
from desktop.words.wording import tr

if TYPE_CHECKING:
    from sync.publish.changes import CollectionChange, DocumentChange
    from sync.publish.preview import Preview

_TILES = ("new", "changed", "superseded", "withdrawn")
_TONES = {"new": "ok", "changed": "accent", "superseded": "super", "withdrawn": "bad"}
_FIRST, _MOST = 6, 200  # rows that stand there at once, and when all are asked for


class ChangesStep(StepCard):
    """`looked` carries the Preview; `go_on` when it was looked at and is to be signed."""

    looked = Signal(object)
    go_on = Signal()

    def __init__(self, theme: Theme, work: PublishWork) -> None:
        super().__init__(theme, work, "changes", 3, tr("What will change"))
        self.preview: Preview | None = None
        self._whole = vbox(spacing=12)
        self.again = Button(theme, tr("Compare again"), icon="refresh-cw")
        self.again.clicked.connect(self.start)
        self.sign = Button(theme, tr("Go on to sign"), "primary")
        self.sign.clicked.connect(self.go_on)
        self.body.addLayout(self._whole)
        self.body.addLayout(hbox(self.again, self.sign, None, margins=(0, 4, 0, 0)))
        self.sign.hide()

    def begin(self) -> None:
        super().begin()
        self.forget()

    def start(self) -> None:
        self.forget()
        self.work.run(self.key, lambda station, watch: station.preview(watch), self._show, self.fail)

    def forget(self) -> None:
        """What was found is not so any more."""
        self.preview = None
        self.sign.hide()
        clear(self._whole)

    def _show(self, preview: Preview) -> None:
        self.preview = preview
        self.say("")
        counts, theme = preview.changes.counts, self.theme
        clear(self._whole)
        self._whole.addLayout(hbox(*(_tile(theme, counts[key], key) for key in _TILES)))
        documents, groups = preview.changes.documents, publish_words.grouped(preview.warnings)
        if groups:
            self._whole.addWidget(_Notices(theme, groups))
        elif documents:
            self._whole.addWidget(_good(theme, tr("Nothing in these documents stands out.")))
        if documents:
            self._whole.addWidget(_Documents(theme, documents))
        rest = [wording.count(counts["unchanged"], "{n} document is unchanged.", "{n} documents are unchanged.")]
        if documents:
            sizes = tr("At most {upload} to upload; a reader who is up to date fetches at most {fetch}.")
            fetch = wording.size(preview.texts + preview.files)
            rest.append(sizes.format(upload=wording.size(preview.upload), fetch=fetch))
        self._whole.addWidget(label(theme, " ".join(rest), "small", "muted", wrap=True))
        if preview.changes.collections:
            named = (f"{wording.ltr(one.id)} ({_of_collection(one)})" for one in preview.changes.collections)
            words = tr("Collections: {listed}.").format(listed=wording.listed(named))
            self._whole.addWidget(label(theme, words, "small", "muted", wrap=True))
        if preview.standing:
            self._whole.addWidget(label(theme, _standing(preview), "small", "muted", wrap=True))
        self.sign.setVisible(bool(documents) or bool(preview.changes.collections))
        self.looked.emit(preview)


def _of_collection(change: CollectionChange) -> str:
    """ "new", or "changed: posts, missions"."""
    said = tr(publish_words.CHANGES[change.change][2]).lower()
    listed = wording.listed(map(publish_words.field, change.fields))
    return tr("{change}: {fields}").format(change=said, fields=listed) if listed else said


def _standing(preview: Preview) -> str:
    """The rest of such remarks, about documents that have not changed, in numbers."""
    notices: list[dict[str, str | None]] = [
        {"code": code, "message": ""} for code, count in preview.standing.items() for _ in range(count)
    ]
    listed = wording.listed(
        f"{heading} {wording.number(len(sentences))}" for heading, sentences in publish_words.grouped(notices)
    )
    return tr("In documents that have not changed, as before: {listed}.").format(listed=listed)


def _tile(theme: Theme, number: int, change: str) -> QFrame:
    figure = label(theme, wording.number(number), "figure", _TONES[change] if number else "faint")
    words = label(theme, tr(publish_words.CHANGES[change][2]), "small", "muted")
    tile = frame(vbox(figure, words, margins=(12, 6, 12, 8)), "card")
    tile.setAccessibleName(f"{words.text()}: {wording.number(number)}")
    return tile


def _good(theme: Theme, words: str) -> QFrame:
    row = hbox(Icon(theme, "circle-check", "in_force"), label(theme, words, "body", "ok"), None)
    return frame(row)


class _Documents(QFrame):
    """Every document that is other than signed, in a table that grows when it is asked to."""

    def __init__(self, theme: Theme, documents: Sequence[DocumentChange]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._theme, self._documents = theme, documents
        self._rows = vbox()
        self.setLayout(vbox(self._rows, margins=(1, 1, 1, 1)))
        self._fill(_FIRST)

    def _fill(self, most: int) -> None:
        clear(self._rows)
        shown = self._documents[:most]
        left = len(self._documents) - len(shown)
        for number, document in enumerate(shown):
            last = number == len(shown) - 1 and not left
            self._rows.addWidget(_row(self._theme, document, last=last))
        if left and most < _MOST:
            more = Button(self._theme, wording.count(len(self._documents), "Show all {n}", "Show all {n}"), "link")
            more.clicked.connect(lambda: self._fill(_MOST))
            self._rows.addWidget(frame(hbox(more, None, margins=(12, 8, 12, 8)), "lastLine"))
        elif left:
            words = wording.count(left, "and {n} more, which the sheet has", "and {n} more, which the sheet has")
            rest = label(self._theme, words, "small", "faint")
            self._rows.addWidget(frame(hbox(rest, None, margins=(12, 8, 12, 8)), "lastLine"))


def _row(theme: Theme, document: DocumentChange, *, last: bool) -> QFrame:
    key, icon, words = publish_words.CHANGES[document.change]
    about = _about(document)
    first = hbox(ElidedLabel(theme, document.title, "name"), Pill(theme, key, tr(words), icon))
    first.setStretch(0, 1)
    lines: list[QWidget | QLayout] = [first, ElidedLabel(theme, about, "small", "muted")]
    row = frame(vbox(*lines, margins=(12, 7, 12, 7), spacing=2), "lastLine" if last else "line")
    row.setAccessibleName(f"{document.title}, {tr(words)}. {about}")
    return row


def _about(document: DocumentChange) -> str:
    said = [wording.ltr(document.id.partition("/")[2])]
    if document.superseded_by:
        by = wording.ltr(document.superseded_by.partition("/")[2])
        said.append(tr("superseded by {document}").format(document=by))
        if document.since:
            said.append(tr("from {date}").format(date=wording.moment(document.since)))
    if document.fields:
        said.append(tr("other than signed: {fields}").format(fields=wording.listed(map(publish_words.field, document.fields))))
    elif document.change == "new":
        count = len(document.files.added)
        said.append(wording.count(count, "{n} file", "{n} files"))
    return wording.listed(said)


class _Notices(QFrame):
    """What to look at, one heading a kind; its sentences are below it when it is opened."""

    def __init__(self, theme: Theme, groups: Sequence[tuple[str, list[str]]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Look at this before you sign"))
        column = vbox(margins=(1, 1, 1, 1))
        for number, (heading, sentences) in enumerate(groups):
            column.addWidget(_Group(theme, heading, sentences, last=number == len(groups) - 1))
        self.setLayout(column)


class _Group(QFrame):
    def __init__(self, theme: Theme, heading: str, sentences: Sequence[str], *, last: bool) -> None:
        super().__init__()
        self.setObjectName("lastLine" if last else "line")
        self._fold = Fold(theme, "chevron-right")
        self.head = ClickableRow(36, f"{heading}, {wording.number(len(sentences))}", last=True)
        title = label(theme, heading, "name", "warn")
        row = hbox(
            Icon(theme, "triangle-alert", "review_overdue"), title,
            label(theme, wording.number(len(sentences)), "small", "muted"), None, self._fold, margins=(12, 0, 12, 0),
        )  # fmt: skip
        self.head.setLayout(row)
        self.head.activated.connect(self._turn)
        lines = [line(theme, "", sentence) for sentence in sentences[:_MOST]]
        self._inside = frame(vbox(*lines, margins=(36, 0, 12, 12), spacing=6))
        self._inside.hide()
        self.setLayout(vbox(self.head, self._inside))

    def _turn(self) -> None:
        is_open = self._inside.isHidden()
        self._inside.setVisible(is_open)
        self._fold.show_open(is_open)
