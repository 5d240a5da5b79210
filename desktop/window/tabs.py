"""The documents that are open, as tabs: what each is, whether it still holds, and where somebody was in it.

Only the front one is in the reader, with its child's document and its pixels; of the others no more is kept than their
place. Titles and statuses are read again when the library changes: what was replaced meanwhile is seen in its tab.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar

from desktop.parts import icons
from desktop.parts.theme import Theme
from desktop.parts.widgets import IconButton, explained
from desktop.results.results_model import row_of_entry
from desktop.shelf import Place, Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.store.entry import Entry

_MOST_CLOSED = 10
_END = QTabBar.ButtonPosition.RightSide  # Qt mirrors it
_LONGEST_TITLE = 60  # characters; the bar elides earlier, the tooltip has all of it


@dataclass
class _Tab:
    place: Place
    entry: Entry | None = None


class Tabs(QTabBar):
    """`chosen` carries the place to show: another tab came to the front. `emptied`: the last one was closed.
    `changed`: what is open is another than before. `where` says where somebody reads in the front one."""

    chosen = Signal(object)
    emptied = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, where: Callable[[], Place | None]) -> None:
        super().__init__()
        self._theme, self._shelf, self._where = theme, shelf, where
        self._tabs: list[_Tab] = []
        self._read: _Tab | None = None  # which of them is in the reader, or is on its way there
        self._closed: list[Place] = []
        self._mine = False  # the bar is changed here, not by a person
        self.setObjectName("documents")
        self.setAccessibleName(tr("Open documents"))
        self.setFont(theme.font("body"))
        self.setIconSize(QSize(14, 14))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._turned)
        self.tabBarClicked.connect(self._clicked)
        self.tabMoved.connect(self._moved)
        shelf.changed.connect(self._look)
        theme.changed.connect(self._say_all)
        self.hide()

    # What is open

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(tab.place for tab in self._tabs)

    @property
    def front(self) -> Place | None:
        return self._tabs[self.currentIndex()].place if self._tabs else None

    def show_place(self, place: Place) -> None:
        """In the front tab, instead of what was there."""
        if not self._tabs:
            self.add(place)
            return
        self._tabs[self.currentIndex()] = _Tab(place)
        self._changed()

    def add(self, place: Place, *, front: bool = True) -> None:
        """A tab of its own, behind the front one; whoever asks for `front` shows it."""
        self.keep_place()
        at = self.currentIndex() + 1 if self._tabs else 0
        self._mine = True
        self._tabs.insert(at, _Tab(place))
        self.insertTab(at, "…")
        close = IconButton(self._theme, "x", tr("Close this document"), "Ctrl+W", 20)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(lambda: self._close_button(close))
        self.setTabButton(at, _END, close)
        if front:
            self.setCurrentIndex(at)
        self._mine = False
        self._changed()

    def restore(self, places: Sequence[Place], front: int) -> None:
        """What was open another time, behind what is open already."""
        anything = bool(self._tabs)
        for place in reversed(places) if anything else places:
            self.add(place, front=not anything)
        if not anything and 0 <= front < self.count():
            self._bring(front)

    def turn_to(self, place: Place) -> bool:
        """Whether that document is open in a tab, which then stands in front."""
        for number, tab in enumerate(self._tabs):
            if (tab.place.document_id, tab.place.sha256) == (place.document_id, place.sha256):
                self.keep_place()
                self._bring(number)
                return True
        return False

    def keep_place(self) -> None:
        """Where somebody is in the document that is read, before another takes its place in the reader."""
        tab, here = self._read, self._where()
        if tab is None or here is None:
            return
        if tab.place.document_id == here.document_id and tab.place.sha256 in (None, here.sha256):
            tab.place = here

    def _bring(self, number: int) -> None:
        self._mine = True
        self.setCurrentIndex(number)
        self._mine = False
        self._changed()

    def set_away(self, away: bool) -> None:
        """While another page than the reader is shown no tab looks chosen."""
        if self.property("away") != away:
            self.setProperty("away", away)
            self.style().unpolish(self)
            self.style().polish(self)

    # Doing

    def step(self, step: int) -> None:
        """To the next tab, round at the end."""
        if self._tabs:
            self.turn_at((self.currentIndex() + step) % self.count())

    def turn_at(self, number: int) -> None:
        if number == self.currentIndex():
            self.chosen.emit(self._tabs[number].place)
        else:
            self.setCurrentIndex(number)

    def close_at(self, number: int) -> None:
        self.keep_place()
        was_front = number == self.currentIndex()
        self._closed = [*self._closed[1 - _MOST_CLOSED :], self._tabs.pop(number).place]
        self._mine = True
        self.removeTab(number)
        self._mine = False
        self._changed()
        if not self._tabs:
            self.emptied.emit()
        elif was_front:
            self.chosen.emit(self.front)

    def close_front(self) -> None:
        if self._tabs:
            self.close_at(self.currentIndex())

    def reopen(self) -> None:
        """What was closed last; nothing where nothing was."""
        if self._closed:
            place = self._closed.pop()
            self.add(place)
            self.chosen.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and number >= 0:
            self.close_at(number)
        else:
            super().mouseReleaseEvent(event)

    def _close_button(self, button: IconButton) -> None:
        at = next((n for n in range(self.count()) if self.tabButton(n, _END) is button), None)
        if at is not None:
            self.close_at(at)

    def _turned(self, number: int) -> None:
        if not self._mine and 0 <= number < len(self._tabs):
            self.keep_place()
            self._changed()
            self.chosen.emit(self._tabs[number].place)

    def _clicked(self, number: int) -> None:
        """The front one, while another page is shown: for the bar nothing changes then."""
        if self.property("away") and 0 <= number == self.currentIndex():
            self.chosen.emit(self._tabs[number].place)

    def _moved(self, start: int, end: int) -> None:
        self._tabs.insert(end, self._tabs.pop(start))
        self.changed.emit()

    # Saying what each is

    def _changed(self) -> None:
        self._read = self._tabs[self.currentIndex()] if self._tabs else None
        self.setVisible(self.count() > 1)
        self._say_all()
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        if self._tabs and self._shelf.is_open:
            wanted = [tab.place.document_id for tab in self._tabs]
            self._shelf.latest("tabs", lambda library: library.entries_by(wanted), self._take, lambda _: None, lane="beside")

    def _take(self, found: Sequence[Entry]) -> None:
        known = {entry.document.id: entry for entry in found}
        for tab in self._tabs:
            tab.entry = known.get(tab.place.document_id)
        self._say_all()

    def _say_all(self) -> None:
        for number, tab in enumerate(self._tabs):
            if tab.entry is None:
                key, title, status, caution = "unknown", "…", "", ""
            else:
                row = row_of_entry(tab.entry, tab.place.language or wording.interface())
                key, caution = tab.entry.status.key, row.caution
                title = wording.heading(tab.entry.document, tab.place.language or wording.interface())
                status = wording.status(tab.entry)
            icon, color = wording.STATUS_ICONS[key], self._theme.tokens.status(key)[1]
            if caution and tab.entry is not None and tab.entry.status.current:
                icon, color = "triangle-alert", self._theme.tokens.review_overdue
            words = wording.listed((title, status, caution))
            shown = title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"
            self.setTabText(number, shown.replace("&", "&&"))
            self.setTabIcon(number, icons.icon(icon, color, 14, mirrored=self.isRightToLeft()))
            self.setTabToolTip(number, explained(words))
            self.setAccessibleTabName(number, words)
