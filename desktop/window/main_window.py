"""The window: bar, sidebar, pages, status line; who shows what when. Pages are made when they are first wanted.

It decides nothing about documents. What the library says arrives through `Shelf`, what a sync does through `Syncing`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop import overview
from desktop.documents.viewers import Viewers
from desktop.keep.having import Having
from desktop.overview import Overview
from desktop.packs.importing import Importing
from desktop.packs.pack_ways import PackWays
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, FocusRing
from desktop.pdf.pages import Pages
from desktop.personal.personal_shelf import PersonalShelf
from desktop.publish.publish_work import PublishWork
from desktop.reading import Reading
from desktop.search.completing import Completing
from desktop.settings import Settings
from desktop.shelf import Place, Shelf
from desktop.updates.background import Background
from desktop.updates.connection import Connection
from desktop.updates.syncing import Syncing
from desktop.updates.updating import Updating
from desktop.upkeep import Upkeep
from desktop.window import shortcuts, window_state
from desktop.window.beginning import Beginning
from desktop.window.beside import Beside
from desktop.window.library_strip import LibraryStrip
from desktop.window.page_stack import PageStack
from desktop.window.sidebar import Sidebar
from desktop.window.status_bar import StatusBar
from desktop.window.tabs import Tabs
from desktop.window.top_bar import TopBar
from desktop.window.whereabouts import History
from desktop.words import error_words
from desktop.words.wording import later, tr
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from desktop.reader.reader_page import ReaderPage
    from desktop.search.search_page import SearchPage

_RAIL = frozenset({"search", "reader", "guidance", "training"})
_KEYS = {
    "search": (later("↑ ↓ choose"), later("Enter open"), later("Space preview"), later("Alt+↓ suggestions")),
    "reader": (later("F3 next hit"), later("Ctrl+F find in this document"), later("Alt+← back")),
}


class MainWindow(QMainWindow):
    """`usable` once the first page stands there with what the library holds; `language_chosen` carries a code, `theme_chosen`
    "light", "dark" or "system", `text_size_chosen` per cent."""

    usable = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)

    def __init__(
        self, theme: Theme, settings: Settings, shelf: Shelf, pages: Pages, viewers: Viewers, syncing: Syncing
    ) -> None:
        super().__init__()
        self.theme, self.settings, self.shelf, self.syncing = theme, settings, shelf, syncing
        self.pages_of_pdf, self.viewers = pages, viewers
        self.upkeep, self.reading = Upkeep(shelf), Reading(settings, shelf)
        self.connection, self.program = Connection(), Updating(shelf, syncing)
        self.background = Background(settings, syncing, self.upkeep, self.connection)
        self.having = Having(syncing, self)
        self.having.changed.connect(self.refresh)  # what waits stands on the status line
        self.having.told.connect(self.tell)
        self.publishing, self.importing = PublishWork(settings, shelf.tasks), Importing(shelf, syncing)
        self.beginning = Beginning(self)
        self.packs = PackWays(self, shelf, self.importing)
        self.personal = PersonalShelf(shelf, settings, self)
        self._page = ""
        self._emptying, self.history = False, History()
        self.setWindowTitle("Fieldshelf")
        size = settings.text_size() / 100  # the smallest screen is what it is, in whatever size its text
        self.setMinimumSize(min(1024, round(1024 / size)), min(600, round(600 / size)))
        self.resize(1280, 800)
        window_state.restore(self, settings)
        if size > 1:  # what was its size before may be larger than the screen now
            self.resize(self.size().boundedTo(self.screen().availableSize()))

        self.top = TopBar(theme)
        self.top.theme_asked.connect(self.toggle_theme)
        self.top.language_asked.connect(self.language_chosen)
        self.top.edit.textChanged.connect(self._typed)
        self.top.edit.moved.connect(lambda rows: self._on_search(lambda page: page.step(rows)))
        self.top.edit.entered.connect(lambda: self._on_search(lambda page: page.enter()))
        self.top.edit.entered_beside.connect(lambda: self._on_search(lambda page: page.open_current_beside()))
        self.top.edit.left.connect(self._leave_box)
        self.top.help_asked.connect(lambda: self.show_page("guide"))
        self.top.settings_asked.connect(lambda: self.show_page("settings"))
        self.sidebar = Sidebar(theme, narrow=settings.narrow_sidebar())
        self.sidebar.railed.connect(self.top.set_rail)
        self.top.cramped.connect(self.sidebar.set_cramped)
        self.sidebar.narrowed.connect(settings.set_narrow_sidebar)
        self.top.set_rail(settings.narrow_sidebar())
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.show_publish(self.publishing.station is not None)
        self.publishing.chosen.connect(self.sidebar.show_publish)
        self.status = StatusBar(theme)
        self.status.news.clicked.connect(lambda: self.show_page("about"))
        self._stack = PageStack(self)
        self.tabs = Tabs(theme, shelf, self._read_at)
        self.tabs.chosen.connect(self.show_tab)
        self.tabs.emptied.connect(self._leave_reader)
        beside = vbox(self.tabs, self._stack)
        beside.setStretch(1, 1)
        middle = frame(hbox(self.sidebar, frame(beside), spacing=0))
        column = vbox(self.top, middle, self.status)
        column.setStretch(1, 1)
        self.library_strip = LibraryStrip(theme, shelf)
        column.insertWidget(1, self.library_strip)
        self._shell = frame(column, "page")
        self._shell.setEnabled(False)
        self.completing = Completing(theme, settings, shelf, self.top.edit, self._shell)
        self.completing.opened.connect(self.open)
        self.completing.told.connect(self.tell)
        self._panel = Panel(theme, "page", 520)
        self.body = self._whole = QStackedWidget()
        self._whole.addWidget(self._shell)
        self._whole.addWidget(self._panel)
        self.setCentralWidget(self._whole)
        self._ring = FocusRing(theme, self)
        self._beside = Beside(self.status, syncing, self.upkeep, self.connection, self.program)

        self.personal.told.connect(self.tell)
        self.personal.stands_otherwise.connect(self._reading_changed)
        self.usable.connect(lambda: self.personal.begin(self.windowHandle()))
        self.importing.asked.connect(lambda: self.show_shell("import"))
        self.packs.identifying.asked.connect(lambda: self.show_shell("identify"))
        shelf.changed.connect(self.refresh)
        shelf.problem.connect(self.tell_problem)
        syncing.finished.connect(lambda _: self.upkeep.synced())
        syncing.lane_wanted.connect(self.upkeep.make_way)
        self.top.edit.textChanged.connect(lambda _: self.upkeep.touched())
        shortcuts.install(self, self._shell)

    # Beginning

    def begin(self) -> None:
        """The library is open: show what it holds."""
        self._shell.setEnabled(True)
        self.shelf.read(overview.read, self._begun, self.show_problem, lane="beside")

    def _begun(self, found: Overview) -> None:
        self._take(found)
        self._look_what_waits()
        if self.beginning.wanted(found):
            self.beginning.show()
        elif not self._page:  # else somebody has already gone somewhere
            self.show_page("home")
            self.top.edit.setFocus()
        self.usable.emit()
        if found.waiting:
            self.upkeep.index()
        self.background.begin(found.sources)
        self.upkeep.library_changed()  # what an earlier run left for an idle moment
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self.upkeep)

    def show_whole(self, page: QWidget) -> None:
        """In place of everything else."""
        if self._whole.indexOf(page) < 0:
            self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)

    def show_shell(self, page: str) -> None:
        """That page, with everything around it."""
        self._whole.setCurrentWidget(self._shell)
        self.show_page(page)

    def leave_import(self) -> None:
        self.beginning.leave_import(self._stack.overview)

    def show_problem(self, error: FieldshelfError) -> None:
        """The library cannot be opened: the sentence in place of everything, and a way out."""
        self._panel.show_words(
            "triangle-alert", tr("The library cannot be opened"), error_words.error(error), "warn", error.item or ""
        )
        close = Button(self.theme, tr("Close Fieldshelf"))
        close.clicked.connect(self.close)
        self._panel.add_button(close)
        self._whole.setCurrentWidget(self._panel)
        self.usable.emit()

    def problem_text(self) -> str:
        """What the panel says that stands in place of everything; nothing when it does not."""
        return self._panel.text() if self._whole.currentWidget() is self._panel else ""

    def tell_problem(self, error: FieldshelfError) -> None:
        """Something small went wrong beside: one line, no dialog."""
        self.tell(error_words.error(error))

    def tell(self, words: str) -> None:
        self.status.tell(words)

    # Pages

    def page(self, key: str) -> QWidget:
        """The page of that key, as the library is now; made now if it was never shown."""
        return self._stack.page(key)

    @property
    def _reader(self) -> ReaderPage:
        return cast("ReaderPage", self.page("reader"))

    @property
    def _search(self) -> SearchPage:
        return cast("SearchPage", self.page("search"))

    def show_page(self, key: str) -> None:
        if self._page and self._page != key:
            self.history.left(self._page, self._read_at())
        self._turn_to(key)

    def _turn_to(self, key: str) -> None:
        widget = self.page(key)
        if self._page == "reader":
            self.tabs.keep_place()
        self._page = key
        self._stack.setCurrentWidget(widget)
        self.tabs.set_away(key != "reader")
        if key not in ("search", "reader"):
            self._empty_box()
        self.sidebar.show_page("sources" if key in ("import", "keep", "export") else key, rail=key in _RAIL)
        self.status.show_keys([tr(words) for words in _KEYS.get(key, ())])
        self._stack.load(key)
        if key == "home" and self.shelf.is_open:
            self.look_over()  # what was read meanwhile
            self._look_what_waits()

    def open(self, place: Place) -> None:
        """A document in the reader; Back leads to where one was."""
        if self._page == "reader":
            self.history.left("reader", self._read_at())
        self.tabs.show_place(place)
        self.show_page("reader")
        self._reader.open(place)

    def open_beside(self, place: Place, *, behind: bool = False) -> None:
        """A document in a tab of its own; `behind` leaves what is shown where it is."""
        self.tabs.add(place, front=not behind)
        if behind:
            self.tell(tr("Opened in a tab."))
        else:
            self.show_tab(place)

    def show_tab(self, place: Place) -> None:
        self.show_page("reader")
        self._reader.open(place)

    def _read_at(self) -> Place | None:
        """Where somebody reads; None on every other page."""
        return self._reader.place if self._page == "reader" else None

    def _leave_reader(self) -> None:
        """The last document was closed: to where one came from."""
        if self._page == "reader":
            self._turn_to(self.history.back_from("reader"))

    def back(self) -> None:
        key, place = self.history.back() or ("home", None)
        self._turn_to(key)
        if place is not None:
            if not self.tabs.turn_to(place):
                self.tabs.show_place(place)
            self._reader.open(place)
        elif key == "search":
            self.top.edit.setFocus()

    @property
    def current_page(self) -> str:
        return self._page

    # Search

    def _typed(self, text: str) -> None:
        if not self.shelf.is_open or self._emptying:
            return
        if text.strip() and self._page != "search":
            self.show_page("search")
        if self._page == "search":
            self._search.search(text)
        self.completing.typed(text)

    def search_answered(self, search: SearchPage) -> None:
        self.reading.look_once()
        if search.result is not None and search.result.incomplete and not self.syncing.running:
            self.upkeep.search_was_incomplete()

    def _empty_box(self) -> None:
        """What stands in the box belongs to the results and to what was opened from them."""
        self._emptying = True
        self.completing.close()
        self.top.edit.clear()
        self._emptying = False

    def _on_search(self, act: Callable[[SearchPage], None]) -> None:
        if self.top.edit.text().strip() and self._page != "search":
            self._typed(self.top.edit.text())
        elif self._page == "search":
            act(self._search)

    def _leave_box(self) -> None:
        if self._page == "search":
            self.back()
        self._stack.setFocus()

    def focus_search(self) -> None:
        self.top.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.edit.selectAll()
        if not self.top.edit.text():
            self.completing.open(asked=False)

    # Library and sync

    def refresh(self) -> None:
        """The library has changed: everything that shows it reads it again."""
        if not self.shelf.is_open:
            return
        self.look_over()
        self._look_what_waits()
        if self._page == "search":
            self._search.shelf_changed()
        if "reader" in self._stack.made:
            self._reader.reload()
        if self._page:
            self._stack.load(self._page)

    def look_over(self) -> None:
        """The library as a whole, for the first page and what stands around every page."""
        self.shelf.latest("overview", overview.read, self._take, lane="beside")

    def _take(self, found: Overview) -> None:
        if not self._stack.take(found):
            return
        self.sidebar.show_size(found.bytes)
        self.sidebar.show_changes(len(found.changes) if found.since else 0)
        self.status.show_sources(found.sources, found.today)
        self.background.show_sources(found.sources)
        if self._page:
            self.page(self._page)

    def _look_what_waits(self) -> None:
        def show(found: tuple[int, int | None]) -> None:
            self.status.show_waiting(found[0])
            self.sidebar.show_quota(found[1])

        self.shelf.latest(
            "waits", lambda library: (len(library.catalogue.asked()), library.catalogue.quota()), show, lane="beside"
        )

    def _reading_changed(self) -> None:
        """What was read last stands on the first page, which is read again when somebody turns to it."""
        if self._page == "home":
            self.show_page("home")

    def mark_seen(self) -> None:
        self.shelf.read(lambda library: library.personal.mark_seen(), lambda _: self.refresh())

    def sync(self) -> None:
        self.show_page("updates")
        self.syncing.start()

    # Whole window

    def toggle_theme(self) -> None:
        self.theme_chosen.emit("light" if self.theme.dark else "dark")

    def copy(self, reference: str) -> None:
        QGuiApplication.clipboard().setText(reference)
        self.tell(tr("Copied: {text}").format(text=reference))

    def closeEvent(self, event: QCloseEvent) -> None:
        window_state.keep(self, self.settings, self._stack.made)
        self.syncing.stop_for_closing()
        self.background.stop_for_closing()
        self.upkeep.stop_for_closing()
        self.publishing.stop_for_closing()
        self.importing.stop_for_closing()
        super().closeEvent(event)
