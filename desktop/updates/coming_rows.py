"""What a check fetches, or would fetch: a row for each document, in the order of the plan, with its size and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.parts.layouts import clear, frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, ClickableRow, ElidedLabel, IconLabel, KindTile, Pill, label
from desktop.shelf import Place, Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library
from resources.store.entry import Entry

if TYPE_CHECKING:
    from sync.actions import FetchObject
    from sync.progress import Progress

_FIRST, _MOST = 7, 200  # rows that stand there at once, and when all are asked for
_REFERENCE, _STATE, _SIZE = 88, 112, 64  # widths of columns
_SEEN = 2000  # changes that are read to tell new documents from others


@dataclass(frozen=True)
class Coming:
    """One document and its files that are to be fetched: sha256 -> bytes."""

    id: str
    title: str
    supersedes: bool
    files: dict[str, int]

    @property
    def bytes(self) -> int:
        return sum(self.files.values())


@dataclass(frozen=True)
class About:
    """What the library knows of it: its entry, what it replaces by reference, and "new" or "updated"."""

    entry: Entry
    replaces: str
    news: str


def by_document(actions: Sequence[FetchObject]) -> list[Coming]:
    """In the order of the plan, by each one's first file; a document whose files come early and late stands early."""
    found: dict[str, Coming] = {}
    for action in actions:
        one = found.setdefault(action.document_id, Coming(action.document_id, action.title, action.supersedes, {}))
        one.files[action.sha256] = action.cost
    return list(found.values())


def amount(coming: Sequence[Coming]) -> str:
    """ "12 documents, 38 MB"."""
    documents = wording.count(len(coming), "{n} document", "{n} documents")
    return wording.listed((documents, wording.size(sum(one.bytes for one in coming))))


def about(library: Library, ids: Sequence[str]) -> dict[str, About]:
    """Of those that are listed already: before their list is taken over, nothing is known but their titles."""
    entries = library.entries_by(ids)
    targets = {target for entry in entries for target in entry.document.related("supersedes")}
    references = {one.document.id: one.document.reference or "" for one in library.entries_by(sorted(targets))}
    news = {change.document_id: change.kind for change in reversed(library.catalogue.changes(None, _SEEN))}
    found = {}
    for entry in entries:
        replaced = [references.get(target, "") for target in entry.document.related("supersedes")]
        found[entry.document.id] = About(entry, next(filter(None, replaced), ""), news.get(entry.document.id, ""))
    return found


def caution_pill(theme: Theme, entry: Entry) -> Pill | None:
    """For beside "New" or "Updated": what came lately is not therefore what one may act on today."""
    if entry.status.key not in ("not_yet_in_force", "review_overdue"):
        return None
    return Pill(theme, entry.status.key, wording.status(entry))


class ComingRows(QFrame):
    """`opened` carries a `Place`: what is here already can be read while the rest comes."""

    opened = Signal(object)

    def __init__(self, theme: Theme, shelf: Shelf) -> None:
        super().__init__()
        self.setObjectName("lineAbove")
        self._theme, self._shelf = theme, shelf
        self._actions: Sequence[FetchObject] = ()
        self.coming: list[Coming] = []
        self._about: dict[str, About] = {}
        self._asking = False
        self._asked_at: tuple[str, int] | None = None  # the phase, and how many files were ready
        self._states: list[tuple[Coming, _State]] = []
        self._all = False
        self._planned = False  # what would come, and does not come yet
        self._rows = vbox()
        self.setLayout(self._rows)
        self.hide()

    def forget(self) -> None:
        self._show((), planned=False)

    def show_plan(self, actions: Sequence[FetchObject]) -> None:
        self._show(actions, planned=True)

    def show_progress(self, progress: Progress) -> None:
        now = progress.phase, len(progress.ready)
        if progress.coming is not self._actions:
            self._asked_at = now
            self._show(progress.coming, planned=False)
        elif now != self._asked_at and not self._asking and any(one.id not in self._about for one in self.coming[:_MOST]):
            self._asked_at = now  # their list may have been taken over since
            self._ask()
        for one, state in self._states:
            done = sum(min(progress.arrived[sha256], length) for sha256, length in one.files.items())
            state.show_state(progress.ready.issuperset(one.files), done / one.bytes if one.bytes else 0.0, done > 0)

    def _show(self, actions: Sequence[FetchObject], *, planned: bool) -> None:
        self._actions, self._planned, self._all = actions, planned, False
        self.coming = by_document(actions)
        self._about = {}
        self._fill()
        self.setVisible(bool(self.coming))
        if self.coming:
            self._ask()

    def _ask(self) -> None:
        self._asking = True
        ids = [one.id for one in self.coming[:_MOST]]
        self._shelf.latest("coming", lambda library: about(library, ids), self._learn, self._fail, lane="beside")

    def _learn(self, found: dict[str, About]) -> None:
        self._asking = False
        if found.keys() != self._about.keys():
            self._about = found
            self._fill()

    def _fail(self, error: FieldshelfError) -> None:
        self._asking = False
        self._shelf.problem.emit(error)

    def _fill(self) -> None:
        clear(self._rows)
        self._states = []
        shown = self.coming[: _MOST if self._all else _FIRST]
        left = len(self.coming) - len(shown)
        for number, one in enumerate(shown):
            self._rows.addWidget(self._row(one, last=number == len(shown) - 1 and not left))
        if left and not self._all:
            self.more = Button(self._theme, wording.count(left, "Show {n} more", "Show {n} more"), "link")
            self.more.clicked.connect(self._show_all)
            self._rows.addWidget(frame(hbox(self.more, None, margins=(14, 6, 14, 6)), "lastLine"))
        elif left:
            rest = label(self._theme, wording.count(left, "and {n} more", "and {n} more"), "small", "faint")
            self._rows.addWidget(frame(hbox(rest, None, margins=(16, 8, 16, 8)), "lastLine"))

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _row(self, one: Coming, *, last: bool) -> QWidget:
        theme, known = self._theme, self._about.get(one.id)
        document = known.entry.document if known else None
        title = document.title(wording.interface()) if document else one.title or one.id
        reference = ElidedLabel(theme, wording.ltr(document.reference) if document and document.reference else "", "name")
        reference.setFixedWidth(_REFERENCE)
        size = label(theme, wording.size(one.bytes), "small", "muted")
        size.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        size.setFixedWidth(_SIZE)
        tile = KindTile(theme, wording.KIND_ICONS.get(document.kind if document else "", "file-text"), 24)
        items = hbox(tile, *((reference,) if document else ()), ElidedLabel(theme, title), margins=(16, 0, 16, 0), spacing=10)
        items.setStretch(items.count() - 1, 1)
        said = [title]
        if (pill := self._pill(one, known)) is not None:
            items.addWidget(pill)
        if known is not None and (caution := caution_pill(theme, known.entry)) is not None:
            items.addWidget(caution)
            said.append(caution.text())
        row = ClickableRow(37, "", last)
        said.append(wording.size(one.bytes))
        row.setAccessibleName(wording.listed(said))
        if not self._planned:
            state = _State(theme, row, said)
            items.addWidget(state)
            self._states.append((one, state))
        items.addWidget(size)
        row.setLayout(items)
        if self._planned:  # nothing to be opened yet
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.unsetCursor()
        else:
            row.activated.connect(partial(self.opened.emit, Place(one.id)))
        return row

    def _pill(self, one: Coming, known: About | None) -> Pill | None:
        if one.supersedes:
            what = known.replaces if known else ""
            words = tr("Replaces {ref}").format(ref=wording.ltr(what)) if what else tr("Replaces an earlier one")
            return Pill(self._theme, "superseded", words)
        if known is not None and known.news in ("new", "updated"):
            new = known.news == "new"
            return Pill(self._theme, "new", tr("New") if new else tr("Updated"), "plus" if new else "refresh-cw")
        return None


class _State(QWidget):
    """Waiting, a bar, or Ready to read; the row is called by it too."""

    def __init__(self, theme: Theme, row: ClickableRow, said: Sequence[str]) -> None:
        super().__init__()
        self._row, self._said, self._shown = row, said, ""
        self.setFixedWidth(_STATE)
        self._words = IconLabel(theme, "circle-check", tr("Waiting"), "ok")
        self._bar = Bar(theme)
        self._bar.setAccessibleName(tr("On its way"))
        inside = hbox(self._words, self._bar)
        inside.setAlignment(self._words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
        self.show_state(False, 0.0, False)

    def show_state(self, ready: bool, share: float, begun: bool) -> None:
        self._bar.set_fraction(share)
        key = "ready" if ready else "begun" if begun else "waiting"
        if key == self._shown:
            return
        self._shown = key
        self._bar.setVisible(key == "begun")
        self._words.setVisible(key != "begun")
        if key == "ready":
            self._words.show_words("circle-check", tr("Ready to read"), "ok")
        else:
            self._words.show_words("", tr("Waiting"), "muted")
        spoken = {"ready": tr("Ready to read"), "begun": tr("On its way"), "waiting": tr("Waiting")}[key]
        self._row.setAccessibleName(wording.listed((*self._said, spoken)))

    def text(self) -> str:
        return "" if self._bar.isVisible() else self._words.text()
