"""What `screenshots.py` takes: each page of the window, with something on it."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QPlainTextEdit

from desktop.help.about_page import AboutPage
from desktop.help.finding_page import FindingPage
from desktop.help.report_page import ReportPage
from desktop.keep.keep_page import KeepPage
from desktop.packs.export_page import ExportPage
from desktop.parts.widgets import ClickableRow
from desktop.personal.saved_page import SavedPage
from desktop.publish.publishing import Watch
from desktop.settings import Settings
from desktop.shelf import Place
from desktop.words.wording import tr
from resources.home import Home
from resources.library import Library
from resources.own.anchors import context
from resources.own.notes import Anchor
from resources.results import Filters
from tests.support.publishing import Desk
from tests.support.screens import wait_until
from tests.support.training import open_lesson, pack_dialog, training
from tests.support.updating import prepare

if TYPE_CHECKING:
    from tests.support.screenshots import Camera, Studio

# Words that the sample library has in each language.
WORDS = {"en": "convoy protection", "ar": "حماية القوافل", "zh": "车队保护"}


def library(studio: Studio, home: Path) -> None:
    """Every page of a library that somebody uses."""
    shutil.copytree(home, studio.folder / "library")
    mine = Home.at(studio.folder / "library")
    query = WORDS[studio.look.language]
    with Library.open(mine, create=False) as shelf:
        old = _superseded(shelf, query)
        _use(shelf, old, studio.look.language)
        dropped = studio.folder / "from a colleague.pdf"
        dropped.write_bytes(shelf.objects.path(str(old.sha256)).read_bytes())
    camera = studio.open(mine)
    screen, window = camera.screen, camera.screen.window
    wait_until(lambda: screen.page == "home", "the home page stands there")
    camera.take("home")
    _find_and_read(camera, query, old)
    for page in ("guidance", "training"):
        window.show_page(page)
        camera.take(page, partial(screen.browse_settled, page))
    _lesson(camera)
    saved = cast(SavedPage, window.page("saved"))
    for page in ("news", "updates", "sources"):
        window.show_page(page)
        camera.take(page)
    for page in ("settings", "guide"):
        window.show_page(page)
        found = cast(FindingPage, window.page(page))
        camera.take(page, partial(_is_whole, found))
    for page in ("about", "report"):
        window.show_page(page)
        text = cast("AboutPage | ReportPage", window.page(page)).text
        camera.take(page, partial(_has_words, text))
    window.show_page("saved")
    wait_until(lambda: saved.kept is not None, "it is read what is kept")
    for tab in saved.by_tab:
        saved.show_tab(tab)
        camera.take("saved" if tab == "saved" else f"saved_{tab}")
    window.show_page("keep")
    camera.take("keep", lambda: cast(KeepPage, window.page("keep")).stock is not None)
    window.show_page("export")
    camera.take("export", lambda: bool(cast(ExportPage, window.page("export")).amount.text()))
    window.packs.identifying.look_at([dropped])
    wait_until(lambda: screen.page == "identify", "the page is there")
    camera.take("identify", lambda: not window.packs.identifying.running)
    studio.close(camera)


def _is_whole(page: FindingPage) -> bool:
    return page.is_whole


def _has_words(text: QPlainTextEdit) -> bool:
    return bool(text.toPlainText())


def _superseded(shelf: Library, query: str) -> Place:
    """A superseded document, one with the words of the query where there is one."""
    for hit in shelf.search(query, limit=50, filters=Filters(status_all=True)).hits:
        if hit.entry.status.key == "superseded" and hit.entry.available:
            return Place(hit.entry.document.id, hit.file.sha256, hit.page, hit.passage, query, hit.language)
    entry = next(entry for entry in shelf.entries() if entry.status.key == "superseded" and entry.here)
    file = entry.document.files[0]
    return Place(entry.document.id, file.sha256, 1, query=query, language=file.language)


def _use(shelf: Library, old: Place, language: str) -> None:
    """Saved documents, a list, a note, what was read: one is current, one is not."""
    mine = shelf.personal
    entry = shelf.entry(old.document_id)
    current = entry.status.superseded_by or old.document_id
    for number, document in enumerate((current, old.document_id), 2):
        files = shelf.entry(document).document.files
        file = next((file for file in files if file.language == language), files[0])
        mine.save(document, sha256=file.sha256, language=file.language, page=number)
        mine.record_visit(document, file.sha256, file.language)
        mine.record_position(document, file.sha256, number, 5)
        part = max(shelf.passages(file.sha256), key=lambda part: len(part.text))
        start, end = 20, 60
        anchor = Anchor(
            file.sha256, file.language, part.page, None, start, end, part.text[start:end], *context(part.text, start, end)
        )
        mine.add_note(document, anchor, color="yellow", text=entry.document.title(language))
    mine.make_list(entry.document.title(language), [current, old.document_id])


def _find_and_read(camera: Camera, query: str, old: Place) -> None:
    screen, window = camera.screen, camera.screen.window
    screen.write(query)
    search = screen.search

    def found() -> bool:
        """The preview is not shown where the window is narrow."""
        return screen.search_answered() and search.settled and (not search.preview.isVisible() or search.preview.is_drawn())

    camera.take("search", found)
    screen.write(query[:3])
    wait_until(screen.completed, "it is known how it goes on")
    if window.completing.offers:
        screen.call_suggestions()
        camera.take("suggestions")
    window.completing.close()
    screen.write(query)
    wait_until(found, "the search is answered")
    assert screen.results(), query
    screen.press_enter()
    camera.take("reader", screen.reader_settled)
    window.open(old)
    camera.take("reader_superseded", lambda: screen.reader_settled(old.document_id))
    opened = screen.reader.document
    assert opened is not None and opened.current is not None
    current = opened.current.document.id
    screen.reader.banner.changes_button.click()
    changes = screen.reader.changes
    wait_until(lambda: changes.view is not None and changes.view.compared is not None, "they are compared", 60_000)
    camera.take("changes")
    window.open_beside(Place(current))
    wait_until(lambda: screen.reader_settled(current), "the current one is in a tab beside it")
    wait_until(lambda: "…" not in [window.tabs.tabText(0), window.tabs.tabText(1)], "both tabs have their titles")
    camera.take("reader_tabs", screen.reader_settled)
    window.tabs.close_front()


def _lesson(camera: Camera) -> None:
    """The lesson with the most pieces, and what asks for its pack."""
    page = training(camera.screen)
    entries = camera.screen.application.shelf.library.entries_by(leaf for _, leaf in page.tree.places.known if leaf)
    open_lesson(page, max(entries, key=lambda entry: len(entry.document.files)).document.id)
    camera.take("lesson")
    page.lesson_page.pack.click()
    dialog = pack_dialog(camera.screen)
    camera.take("lesson_pack", dialog=dialog)
    dialog.close()


def first_run(studio: Studio) -> None:
    camera = studio.open(Home.at(studio.folder / "empty"))
    camera.take("empty_first_run", camera.screen.first_run_shown)
    studio.close(camera)


def updating(studio: Studio) -> None:
    """An update that is under way: what is here, what comes, what waits."""
    home, server = prepare(studio.folder / "updating")
    try:
        camera = studio.open(home)
        screen, application = camera.screen, camera.screen.application
        wait_until(lambda: screen.page == "home", "the home page stands there")
        screen.window.show_page("updates")
        application.syncing.start(agreed=True)

        def said() -> str:
            rows = screen.updates.rows.findChildren(ClickableRow)
            return " ".join(row.accessibleName() for row in rows if row.isVisible())

        wait_until(lambda: all(words in said() for words in (tr("Ready to read"), tr("On its way"))), "some is here")
        camera.take("updating")
        application.syncing.cancel()
        wait_until(lambda: not application.syncing.running, "it has ended")
        studio.close(camera)
    finally:
        server.__exit__(None, None, None)


def publishing(studio: Studio, work: Path, home: Path) -> None:
    """The page for publishers, and their next pack before it is imported: where they are known, and where not."""
    desk = Desk(work, studio.folder / "desk")
    desk.work()
    empty = Home.at(studio.folder / "unknown")
    Settings(empty.settings).skip_first_run()
    camera = studio.open(empty)
    screen, window = camera.screen, camera.screen.window
    wait_until(lambda: screen.page == "home", "the home page stands there")
    camera.take("home_empty")
    window.show_page("publish")
    camera.take("publish_start")
    window.publishing.open(desk.repository, window.shelf.problem.emit)
    camera.take("publish_changes", screen.compared)
    desk.station.sign(None, Watch())
    packed = desk.station.pack(studio.folder / "stick", Watch()).report.path
    window.packs.bring([packed])
    camera.take("pack_import_unknown", lambda: window.importing.step == "question")
    studio.close(camera)
    shutil.copytree(home, studio.folder / "known")
    camera = studio.open(Home.at(studio.folder / "known"))
    wait_until(lambda: camera.screen.page == "home", "the home page stands there")
    camera.screen.window.packs.bring([packed])
    camera.take("pack_import", lambda: camera.screen.window.importing.step == "question")
    studio.close(camera)
