"""What an empty library shows in place of every page, and where the first source or pack leads from there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.overview import Overview
from desktop.sources import first_packs
from resources.store.catalogue import Source

if TYPE_CHECKING:
    from desktop.sources.first_run import FirstRun
    from desktop.window.main_window import MainWindow
    from sync.packs.opened import Pack


class Beginning(QObject):
    """Of a window: its first run, as long as nobody has skipped it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: FirstRun | None = None
        self.packs: first_packs.FirstPacks | None = None  # that lie beside the program

    @property
    def page(self) -> FirstRun | None:
        """What is shown, or was, since the library is empty."""
        return self._page

    def wanted(self, overview: Overview | None) -> bool:
        return overview is not None and overview.is_empty and not self._window.settings.skipped_first_run()

    def show(self) -> None:
        from desktop.sources.first_run import FirstRun  # once in a library's life

        window = self._window
        page = self._page = FirstRun(window.theme, window.syncing)
        page.skipped.connect(lambda: self._skipped("home"))
        page.added.connect(self.source_added)
        page.import_asked.connect(window.packs.choose)
        page.languages.chosen.connect(window.language_chosen)
        page.guide_asked.connect(lambda: self._skipped("guide"))
        window.show_whole(page)
        page.form.url.setFocus()
        if (stick := window.shelf.home.stick) is not None:
            window.shelf.read(lambda _: first_packs.beside(stick.packs), self._offer, lane="beside")

    def _offer(self, packs: Sequence[Pack]) -> None:
        stick, window = self._window.shelf.home.stick, self._window
        if packs and stick is not None and self._page is not None:
            self.packs = first_packs.FirstPacks(window.theme, packs)
            self.packs.asked.connect(lambda: window.packs.bring([stick.packs]))
            self._page.offer(self.packs)
            self.packs.button.setFocus()

    def _skipped(self, page: str) -> None:
        self._window.settings.skip_first_run()
        self._window.show_shell(page)

    def source_added(self, source: Source) -> None:
        self._window.show_shell("updates")
        self._window.background.added(source)

    def leave_import(self, overview: Overview | None) -> None:
        """To where packs come in: the first run, as long as there is nothing here."""
        if self._page is not None and self.wanted(overview) and self._window.syncing.report is None:
            self._window.show_whole(self._page)
        else:
            self._window.show_page("sources")
