"""The rows of a result list as a Qt model: hits of a search, or plain documents of a collection. It searches nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.parts.paint import Span, join, unmark
from desktop.results import film
from desktop.words import wording
from desktop.words.wording import tr
from resources.models import File
from resources.results import Hit, SearchResult
from resources.store.entry import Entry

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
STEP = 200  # documents that become rows at once


@dataclass(frozen=True)
class Offer:
    """`words` are those of a button. `language` where the document is another language version of the same."""

    document_id: str
    language: str | None
    words: str


@dataclass(frozen=True, eq=False)
class Row:
    """What one row shows. `snippet` is empty for a document that was not searched for."""

    entry: Entry
    title: str
    title_spans: Sequence[Span] = ()
    snippet: str = ""
    snippet_spans: Sequence[Span] = ()
    file: File | None = None
    language: str | None = None
    page: int | None = None
    passage: int | None = None
    label: str | None = None
    pages: Sequence[int] = field(default=())
    answers: Sequence[str] = ()  # other language versions that answer, too
    caution: str = ""  # one line: why not to rely on it as it is, beyond its status
    offer: Offer | None = None  # what to read instead

    @property
    def slides(self) -> bool:
        return wording.is_slides(self.file)

    @property
    def time(self) -> str:
        """ "At 12:34" of what is said in a film; "" of everything else."""
        return film.said_at(self.label, self.file)

    def words(self) -> str:
        """What is read aloud: title, status, reference, availability, and what else is good to know."""
        others = wording.listed(map(wording.language, self.answers))
        parts = (
            self.title, wording.status(self.entry), self.entry.document.reference or "", wording.availability(self.entry)[1],
            self.time, self.caution, tr("also found in {languages}").format(languages=others) if others else "",
        )  # fmt: skip
        return wording.listed(parts)


def row_of_hit(hit: Hit, result: SearchResult) -> Row:
    if (row := _by_number(hit, result)) is not None:
        return row
    snippet, spans = unmark(hit.snippet)
    pages = [place.page for place in hit.pages if place.page is not None]
    return Row(
        entry=hit.entry,
        title=hit.title,
        title_spans=join(hit.title, result.marker.spans(hit.title, hit.language)),
        snippet=snippet,
        snippet_spans=spans,
        file=hit.file,
        language=hit.language,
        page=hit.page,
        passage=hit.passage,
        label=hit.label,
        pages=pages or ([hit.page] if hit.page else []),
        answers=hit.languages,
        caution=wording.caution(hit.entry, hit.language, only_old=hit.old_language_only),
        offer=offer(hit.entry, hit.language),
    )


def offer(entry: Entry, language: str | None) -> Offer | None:
    """The new edition of what is superseded; the language that is up to date of what is outdated in this one."""
    if entry.status.key == "superseded":
        successor = entry.current or entry.status.superseded_by
        if successor is None:
            return None
        return Offer(successor, None, wording.open_edition(entry))
    other = wording.language_to_offer(entry, language)
    return None if other is None else Offer(entry.document.id, other, wording.open_language(other))


def _by_number(hit: Hit, result: SearchResult) -> Row | None:
    """A reference is the same in every language: the document it names is shown in the reader's own, from its beginning."""
    reference = hit.entry.document.reference
    if hit.language == wording.interface() or not reference or result.query.strip().casefold() != reference.casefold():
        return None
    own = next(
        (file for file in hit.entry.document.files if file.language == wording.interface() and file.role == hit.file.role), None
    )
    if own is None:
        return None
    title = hit.entry.document.title(wording.interface())
    return Row(
        hit.entry,
        title,
        file=own,
        language=own.language,
        page=1 if own.pages else None,
        caution=wording.caution(hit.entry, wording.interface()),
        offer=offer(hit.entry, wording.interface()),
    )


def row_of_entry(entry: Entry, *languages: str) -> Row:
    document = entry.document
    file = next((file for file in document.files if file.sha256 in entry.here), document.files[0] if document.files else None)
    language = file.language if file else None
    return Row(
        entry,
        document.title(*languages),
        file=file,
        language=language,
        caution=wording.caution(entry, language),
        offer=offer(entry, language),
    )


class ResultsModel(QAbstractListModel):
    """Read-only; a new result replaces all rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def find(self, document_id: str) -> int:
        """The row of a document, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.entry.document.id == document_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words()
        return None


class EntriesModel(ResultsModel):
    """Documents that were not searched for. Of many the first are rows; the next become some when somebody comes to their
    end: `more_wanted` carries their ids, and `take_more` brings them."""

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: Sequence[str] = ()  # of all, rows or not yet
        self._seen = 0  # of them, which are rows, or nowhere any more
        self._asked: Sequence[str] = ()

    def show_entries(self, entries: Sequence[Entry], ids: Sequence[str]) -> None:
        """`entries` are those of the first of `ids`."""
        self.ids, self._seen, self._asked = ids, min(STEP, len(ids)), ()
        self.show_rows([row_of_entry(entry, wording.interface()) for entry in entries])

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and self._seen < len(self.ids)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = self.ids[self._seen : self._seen + STEP]
            self.more_wanted.emit(self._asked)

    def take_more(self, asked: Sequence[str], entries: Sequence[Entry]) -> None:
        """What was wanted; nothing where that is another list than the one that is shown now."""
        if asked is not self._asked:
            return
        rows = [row_of_entry(entry, wording.interface()) for entry in entries]
        self._seen, self._asked = self._seen + len(asked), ()
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
