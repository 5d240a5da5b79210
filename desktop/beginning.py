"""What an empty library shows in place of every page, and where the first source or pack leads from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.overview import Overview
from resources.catalogue import Source

if TYPE_CHECKING:
    from desktop.first_run import FirstRun
    from desktop.main_window import MainWindow


class Beginning(QObject):
    """Of a window: its first run, as long as nobody has skipped it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: FirstRun | None = None

    def wanted(self, overview: Overview | None) -> bool:
        return overview is not None and overview.is_empty and not self._window.settings.skipped_first_run()

    def show(self) -> None:
        from desktop.first_run import FirstRun  # once in a library's life

        window = self._window
        page = self._page = FirstRun(window.theme, window.syncing)
        page.skipped.connect(lambda: self._skipped("home"))
        page.added.connect(self.source_added)
        page.import_asked.connect(window.packs.choose)
        page.languages.chosen.connect(window.language_chosen)
        page.guide_asked.connect(lambda: self._skipped("guide"))
        window.show_whole(page)
        page.form.url.setFocus()

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
