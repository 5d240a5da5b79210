"""How each page of the window is made and wired: `PAGES` has one function for each key. Called when a page is first wanted.

What most starts of the window do without is imported in its function, so that the window stands there sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.browse.home_page import HomePage

if TYPE_CHECKING:
    from desktop.search.search_page import SearchPage
    from desktop.window.main_window import MainWindow


def make(key: str, window: MainWindow) -> QWidget:
    return PAGES[key](window)


def _home(window: MainWindow) -> QWidget:
    page = HomePage(window.theme)
    page.opened.connect(window.open)
    page.seen.connect(window.mark_seen)
    page.news_asked.connect(lambda: window.show_page("news"))
    page.sync_asked.connect(window.sync)
    page.sources_asked.connect(lambda: window.show_page("sources"))
    page.keep_asked.connect(lambda: window.show_page("keep"))
    return page


def _search(window: MainWindow) -> QWidget:
    from desktop.search.search_page import SearchPage

    folded = window.settings.folded_filters()
    page = SearchPage(window.theme, window.shelf, window.pages_of_pdf, window.reading, window.personal, folded)
    page.notes.asked.connect(partial(_find_notes, window))
    page.opened.connect(window.open)
    page.opened_beside.connect(lambda place, behind: window.open_beside(place, behind=behind))
    page.used.connect(window.completing.remember)
    page.answered.connect(lambda: window.search_answered(page))
    page.answered.connect(lambda: window.completing.found(page.query, page.model.rowCount()))
    page.facets.folded.connect(window.settings.set_folded_filters)
    page.copied.connect(window.copy)
    page.suggested.connect(window.top.edit.setText)
    QShortcut(QKeySequence("Ctrl+D"), page).activated.connect(lambda: _save_result(window, page))
    return page


def _find_notes(window: MainWindow, words: str) -> None:
    from desktop.personal.saved_page import SavedPage

    saved = window.page("saved")
    assert isinstance(saved, SavedPage)
    saved.find_notes(words)
    window.show_page("saved")


def _save_result(window: MainWindow, page: SearchPage) -> None:
    """The document that is chosen."""
    from desktop.personal import saving

    if (row := page.current()) is not None:
        identifier, language = row.entry.document.id, row.language
        saving.save(window.theme, window.personal, page, lambda mine: mine.save(identifier, language=language))


def _reader(window: MainWindow) -> QWidget:
    from desktop.reader.reader_having import ReaderHaving
    from desktop.reader.reader_notes import ReaderNotes
    from desktop.reader.reader_page import ReaderPage
    from desktop.reader.reading_position import ReadingPosition

    page = ReaderPage(window.theme, window.shelf, window.pages_of_pdf, window.viewers, window.settings)
    notes = ReaderNotes(window.theme, window.personal, page)
    notes.menu_made.connect(ReaderHaving(window.having, page).add_to)
    # The first page may have been read before the place was written: they go different ways.
    ReadingPosition(window.personal, page).kept.connect(lambda: window.look_over() if window.current_page == "home" else None)
    page.back.connect(window.back)
    page.opened.connect(window.open)
    page.copied.connect(window.copy)
    return page


def _saved(window: MainWindow) -> QWidget:
    from desktop.personal.saved_page import SavedPage

    page = SavedPage(window.theme, window.personal)
    page.note_opened.connect(window.personal.wish)
    page.opened.connect(window.open)
    return page


def _guidance(window: MainWindow) -> QWidget:
    from desktop.browse.browse_page import BrowsePage

    page = BrowsePage(window.theme, window.shelf, window.reading)
    page.opened.connect(window.open)
    page.opened_beside.connect(lambda place, behind: window.open_beside(place, behind=behind))
    return page


def _training(window: MainWindow) -> QWidget:
    from desktop.personal.saving import LookingSaveButton
    from desktop.training.lesson_pack import LessonPackDialog
    from desktop.training.training_page import TrainingPage

    page = TrainingPage(window.theme, window.shelf, window.reading)
    page.opened.connect(window.open)
    page.opened_beside.connect(lambda place, behind: window.open_beside(place, behind=behind))
    page.import_asked.connect(window.packs.choose)
    page.pack_asked.connect(lambda lessons, title: LessonPackDialog(window.theme, window.shelf, lessons, title, window).open())
    page.get_asked.connect(window.having.get)
    save = LookingSaveButton(window.theme, window.personal)
    page.lesson_page.add_action(save)
    page.lesson_page.shown.connect(save.look)
    QShortcut(QKeySequence("Ctrl+D"), page.lesson_page).activated.connect(save.click)
    return page


def _news(window: MainWindow) -> QWidget:
    from desktop.browse.news_page import NewsPage

    page = NewsPage(window.theme, window.shelf)
    page.opened.connect(window.open)
    page.opened_beside.connect(lambda place, behind: window.open_beside(place, behind=behind))
    return page


def _updates(window: MainWindow) -> QWidget:
    from desktop.updates.updates_page import UpdatesPage

    page = UpdatesPage(window.theme, window.syncing, window.background)
    page.opened.connect(window.open)
    page.sources_asked.connect(lambda: window.show_page("sources"))
    page.choice_asked.connect(lambda: _choose_first(window))
    return page


def _choose_first(window: MainWindow) -> None:
    from desktop.keep.keep_page import KeepPage

    window.show_page("keep")
    page = window.page("keep")
    assert isinstance(page, KeepPage)
    page.choose_first()


def _import(window: MainWindow) -> QWidget:
    from desktop.packs.import_page import ImportPage

    page = ImportPage(window.theme, window.importing)
    page.left.connect(window.leave_import)
    page.another_asked.connect(window.packs.choose)
    page.news_asked.connect(lambda: window.show_page("updates"))
    return page


def _identify(window: MainWindow) -> QWidget:
    from desktop.identify.identify_page import IdentifyPage

    page = IdentifyPage(window.theme, window.packs.identifying)
    page.opened.connect(window.open)
    page.search_asked.connect(window.top.edit.setText)
    page.left.connect(window.packs.identifying.stop)
    page.left.connect(window.back)
    return page


def _publish(window: MainWindow) -> QWidget:
    from desktop.publish.publish_page import PublishPage

    return PublishPage(window.theme, window.publishing)


def _sources(window: MainWindow) -> QWidget:
    from desktop.sources.sources_page import SourcesPage

    page = SourcesPage(window.theme, window.syncing, window.background)
    page.added.connect(window.beginning.source_added)
    page.import_asked.connect(window.packs.choose)
    page.publish_asked.connect(lambda: window.show_page("publish"))
    page.export_asked.connect(lambda: window.show_page("export"))
    page.keep_asked.connect(lambda: window.show_page("keep"))
    return page


def _keep(window: MainWindow) -> QWidget:
    from desktop.keep.keep_page import KeepPage

    page = KeepPage(window.theme, window.syncing, window.background, window.having)
    page.left.connect(window.back)
    page.sync_asked.connect(window.sync)
    return page


def _export(window: MainWindow) -> QWidget:
    from desktop.packs.export_page import ExportPage

    page = ExportPage(window.theme, window.syncing)
    page.left.connect(window.back)
    return page


def _settings(window: MainWindow) -> QWidget:
    from desktop.window.settings_page import SettingsPage

    return SettingsPage(window)


def _guide(window: MainWindow) -> QWidget:
    from desktop.help.guide_page import GuidePage

    page = GuidePage(window.theme)
    page.report_asked.connect(lambda: window.show_page("report"))
    page.about_asked.connect(lambda: window.show_page("about"))
    return page


def _about(window: MainWindow) -> QWidget:
    from desktop.help.about_page import AboutPage

    return AboutPage(window.theme, window.shelf.tasks, window.program)


def _report(window: MainWindow) -> QWidget:
    from desktop.help.report_page import ReportPage

    page = ReportPage(window.theme, window.shelf)
    page.told.connect(window.tell)
    return page


PAGES: dict[str, Callable[[MainWindow], QWidget]] = {
    "home": _home,
    "guidance": _guidance,
    "training": _training,
    "news": _news,
    "saved": _saved,
    "updates": _updates,
    "sources": _sources,
    "search": _search,
    "reader": _reader,
    "import": _import,
    "identify": _identify,
    "publish": _publish,
    "keep": _keep,
    "export": _export,
    "settings": _settings,
    "guide": _guide,
    "about": _about,
    "report": _report,
}
