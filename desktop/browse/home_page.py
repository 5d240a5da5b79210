"""The first page: what changed since the last look and what follows from it, the collections, what was being read, news."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from desktop.browse.home_parts import NEW, Tiles, change_row
from desktop.overview import CollectionState, Overview, kind_of
from desktop.parts.gradually import InTurns
from desktop.parts.layouts import beside, clear, frame, hbox, scrolls_down, under_head, vbox
from desktop.parts.panels import EMPTY_LIBRARY
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, Card, ClickableRow, ElidedLabel, Icon, IconLabel, Pill, label
from desktop.shelf import Place
from desktop.updates.source_rows import source_row
from desktop.words import wording
from desktop.words.wording import tr
from resources.models import File
from resources.store.catalogue import Change
from resources.store.entry import Entry

_SHOWN = 5
_CARD, _CAUTION = 132, 22  # pixels of what was read, and of the line that warns of it
_WIDE, _NARROW = 340, 280  # of the cards at the side
_ROOM, _LEAST = 900, 700  # pixels of the page, below which they are narrow, and below which everything stands below each other


class HomePage(QScrollArea):
    """`opened` carries a `Place`; the others say what was asked for."""

    opened = Signal(object)
    seen = Signal()
    news_asked = Signal()
    sync_asked = Signal()
    sources_asked = Signal()
    keep_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._overview: Overview | None = None
        self._chosen, self._all = "all", False
        self._shown: dict[str, object] = {}  # what each card was filled with
        self._turns = InTurns(self)
        scrolls_down(self)
        self.setAccessibleName(tr("Home"))
        self._words = label(theme, "", "body", "muted", wrap=True)
        self._sync = Button(theme, tr("Check for updates"), icon="refresh-cw", keys="Ctrl+R")
        self._sync.clicked.connect(self.sync_asked)
        head = hbox(vbox(label(theme, tr("Home"), "title"), self._words), self._sync)
        head.setStretch(0, 1)

        self._changes = Card(theme, tr("What changed"))
        mark = Button(theme, tr("Mark all as seen"), "link")
        mark.clicked.connect(self.seen)
        self._mark = mark
        self._changes.header.addWidget(mark)
        self.tiles = Tiles(theme)
        self.tiles.chosen.connect(self._choose)
        self._rows = vbox()
        self._changes.body.addWidget(self.tiles)
        self._changes.body.addLayout(self._rows)
        self._collections = Card(theme, tr("My collections"))
        edit = Button(theme, tr("Edit"), "link")
        edit.setAccessibleName(tr("Choose what is kept here"))
        edit.clicked.connect(self.keep_asked)
        self._collections.header.addWidget(edit)
        self._reading = Card(theme, tr("Continue reading"))
        self._sources = Card(theme, tr("Sources"))
        more = Button(theme, tr("All sources"), "link")
        more.clicked.connect(self.sources_asked)
        self._sources.header.addWidget(more)
        self._news = Card(theme, tr("News"))
        more_news = Button(theme, tr("All news"), "link")
        more_news.clicked.connect(self.news_asked)
        self._news.header.addWidget(more_news)
        self._below = frame(vbox(self._news, self._sources))  # the second as long as there is no news

        self._grid = under_head(head, 1, margins=(24, 20, 24, 16), gaps=(20, 16))
        self.setWidget(frame(self._grid, "page"))
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        side = _WIDE if width >= _ROOM else _NARROW if width >= _LEAST else 0
        beside(self._grid, ((self._changes, self._collections), (self._reading, self._below)), 1, side)

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        documents = wording.count(overview.documents - overview.lessons, "{n} document", "{n} documents")
        lessons = wording.count(overview.lessons, "{n} training item", "{n} training items")
        here = tr("{n} of {total} open without a connection.").format(
            n=wording.number(overview.available), total=wording.number(overview.documents)
        )
        words = tr("{documents} and {lessons} in this library.").format(documents=documents, lessons=lessons)
        self._words.setText(f"{words} {here}" if overview.documents else tr("Nothing here yet"))
        since = wording.moment(overview.since)
        self._changes.note.setText(
            tr("since you last looked, {date}").format(date=since) if since else tr("since this library was begun")
        )
        self._mark.setVisible(bool(overview.changes))
        cards = [
            partial(self._show_if_new, "changes", self._show_changes, overview.changes, overview.replacing,
                    bool(overview.recent), bool(overview.documents), overview.today),
            partial(self._show_if_new, "collections", partial(self._show_collections, overview), overview.collections),
            partial(self._show_if_new, "reading", partial(self._show_reading, overview), overview.recent, overview.today),
            partial(self._show_if_new, "news", partial(self._show_news, overview), overview.news),
            partial(self._show_if_new, "sources", partial(self._show_sources, overview), overview.sources[:4], overview.today),
        ]  # fmt: skip
        if self._shown:
            self._turns.do(cards)
        else:  # the first page of all is there as a whole
            for show in cards:
                show()

    def _show_if_new(self, card: str, show: Callable[[], None], *content: object) -> None:
        """While a sync runs the library changes every few moments, and most of the cards do not."""
        if self._shown.get(card) != content:
            self._shown[card] = content
            show()

    def _show_sources(self, overview: Overview) -> None:
        clear(self._sources.body)
        for number, source in enumerate(overview.sources[:4]):
            self._sources.body.addWidget(
                source_row(self._theme, source, overview.today, last=number == len(overview.sources[:4]) - 1)
            )
        if not overview.sources:
            self._sources.body.addWidget(self._note(tr("None yet.")))
        self._sources.body.addStretch(1)

    # What changed

    def _show_changes(self) -> None:
        overview = self._overview
        assert overview is not None
        clear(self._rows)
        groups: dict[str, list[tuple[Change, Entry]]] = {key: [] for key in self.tiles.keys}
        for change, entry in overview.changes:
            kind = kind_of(change, entry)
            groups["all"].append((change, entry))
            groups[kind if kind in groups else NEW].append((change, entry))
        self.tiles.show_counts({key: len(found) for key, found in groups.items()}, self._chosen)
        fitting = _SHOWN if overview.recent else _SHOWN + 1  # an empty card for reading is lower
        shown = groups[self._chosen] if self._all else groups[self._chosen][:fitting]
        for number, (change, entry) in enumerate(shown):
            new = overview.replacing.get(change.document_id)
            row = change_row(self._theme, change, entry, new, overview.today, last=number == len(shown) - 1)
            row.activated.connect(partial(self.opened.emit, Place(change.document_id)))
            self._rows.addWidget(row)
        self.tiles.setVisible(bool(overview.documents))
        if not overview.documents:
            self._rows.addWidget(self._note(tr(EMPTY_LIBRARY)))
            begin = Button(self._theme, tr("Packs & sources").replace("&", "&&"), "primary", "package")
            begin.clicked.connect(self.sources_asked)
            self._rows.addWidget(frame(hbox(begin, None, margins=(16, 0, 16, 16))))
        elif not shown:
            nothing = (
                tr("Nothing here changed since you last looked.") if self._chosen == "all" else tr("Nothing of this kind.")
            )
            self._rows.addWidget(self._note(nothing))
        self._rows.addStretch(1)
        total = len(groups[self._chosen])
        if total > fitting:
            text = tr("Show fewer") if self._all else wording.count(total, "Show all {n} changes", "Show all {n} changes")
            more = Button(self._theme, text, "link")
            more.clicked.connect(self._toggle_all)
            self._rows.addWidget(frame(hbox(more, None, margins=(14, 0, 16, 0)), "lineAbove", 34))

    def _note(self, text: str) -> QFrame:
        return frame(hbox(label(self._theme, text, "body", "muted", wrap=True), margins=(16, 12, 16, 16)))

    def _choose(self, key: str) -> None:
        self._chosen, self._all = key, False
        self._show_changes()

    def _toggle_all(self) -> None:
        self._all = not self._all
        self._show_changes()

    # Collections and reading

    def _show_collections(self, overview: Overview) -> None:
        body = self._collections.body
        clear(body)
        for number, state in enumerate(overview.collections):
            body.addWidget(self._collection_row(state, last=number == len(overview.collections) - 1))
        if not overview.collections:
            body.addWidget(self._note(tr("None yet. They come with the first sync.")))
        body.addStretch(1)
        if any(state.missing_bytes for state in overview.collections):
            note = IconLabel(self._theme, "info", tr("The rest comes with the next sync."), "muted")
            body.addWidget(frame(hbox(note, None, margins=(16, 0, 16, 0)), "lineAbove", 34))

    def _collection_row(self, state: CollectionState, last: bool) -> QFrame:
        if state.missing_bytes:
            place = IconLabel(self._theme, "", tr("{size} to get").format(size=wording.size(state.missing_bytes)), "muted")
            words = tr("{here} of {total} documents, {rest} not on this laptop").format(
                here=wording.number(state.here),
                total=wording.number(state.documents),
                rest=wording.number(state.documents - state.here),
            )
        else:
            place = IconLabel(self._theme, "circle-check", tr("All here"), "ok")
            words = wording.listed(
                (wording.count(state.documents, "{n} document", "{n} documents"), wording.size(state.row.bytes))
            )
        top = hbox(ElidedLabel(self._theme, state.name.title, "name"), place)
        top.setStretch(0, 1)
        bar = Bar(self._theme, state.here / state.documents if state.documents else 1.0)
        words = wording.listed((state.name.publisher, words))
        column = vbox(top, 6, bar, 4, label(self._theme, words, "small", "muted", wrap=True), margins=(16, 12, 16, 12))
        return frame(column, "lastLine" if last else "line")

    def _show_news(self, overview: Overview) -> None:
        """The newest; where nobody publishes any, the sources stand in their place."""
        self._news.setVisible(bool(overview.news))
        self._sources.setVisible(not overview.news)
        clear(self._news.body)
        for number, entry in enumerate(overview.news):
            document = entry.document
            title = document.title(wording.interface())
            row = ClickableRow(54, wording.listed((title, wording.status(entry))), last=number == len(overview.news) - 1)
            date = wording.date(document.issued or document.effective) or tr("no date given")
            meta = wording.listed((wording.ltr(wording.source(entry)), date))
            row.setLayout(
                vbox(
                    None,
                    ElidedLabel(self._theme, title, "name"),
                    ElidedLabel(self._theme, meta, "small", "muted"),
                    None,
                    margins=(16, 0, 16, 0),
                )
            )
            row.activated.connect(partial(self.opened.emit, Place(document.id)))
            self._news.body.addWidget(row)
        self._news.body.addStretch(1)

    def _show_reading(self, overview: Overview) -> None:
        body = self._reading.body
        clear(body)
        row = hbox(spacing=0)
        files = {file.sha256: file for _, entry in overview.recent[:3] for file in entry.document.files}
        cautions = [_caution(entry, files.get(position.sha256)) for position, entry in overview.recent[:3]]
        for number, (position, entry) in enumerate(overview.recent[:3]):
            document, file, old = entry.document, files.get(position.sha256), cautions[number]
            said = wording.listed((document.title(wording.interface()), wording.status(entry), old))
            cell = ClickableRow(_CARD + (_CAUTION if any(cautions) else 0), said, last=True)
            title = label(self._theme, document.title(wording.interface()), "name", wrap=True)
            title.setFixedHeight(38)
            title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            at = wording.near(position.at, overview.today)
            if position.pages:
                slides = wording.is_slides(file)
                words = tr("Slide {n} of {total}, opened {date}") if slides else tr("Page {n} of {total}, opened {date}")
                words = words.format(n=position.page, total=position.pages, date=at)
            else:
                words = tr("Opened {date}").format(date=at)
            top = hbox(
                label(self._theme, wording.ltr(document.reference or wording.kind(document.kind)), "small-name", "muted"),
                None,
                Pill(self._theme, entry.status.key, wording.status(entry)),
            )
            bar = Bar(self._theme, position.page / position.pages if position.pages else 0.0)
            column = vbox(top, 10, title, 10, bar, 6, ElidedLabel(self._theme, words, "small", "muted"), None)
            if old:
                warned = hbox(
                    Icon(self._theme, "triangle-alert", "review_overdue", 14),
                    ElidedLabel(self._theme, old, "small-name", "review_overdue"),
                )
                column.insertLayout(column.count() - 1, warned)
            column.setContentsMargins(16, 14, 16, 8)
            cell.setLayout(column)
            place = Place(document.id, position.sha256, position.page)
            cell.activated.connect(lambda place=place: self.opened.emit(place))
            if number:
                line = frame(vbox(), "separator")
                line.setFixedWidth(1)
                row.addWidget(line)
            row.addWidget(cell, 1)
        if overview.recent:
            if len(overview.recent) == 1:  # as wide as one of two
                row.addWidget(frame(vbox()), 1)
            body.addLayout(row)
        else:
            body.addWidget(self._note(tr("What you open stands here, at the page where you stopped.")))
            body.addStretch(1)


def _caution(entry: Entry, file: File | None) -> str:
    """What a row of results would say of the version that was read."""
    return wording.caution(entry, file.language if file is not None else None)
