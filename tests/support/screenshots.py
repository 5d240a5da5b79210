"""Pictures of the real window on a real library: `python -m tests.support.screenshots HOME OUT --query "..."`.

Drives the window as a person would, through `screens`, waits for what it shows, and writes one PNG for each page and
theme (1280 x 800), and a few in Arabic and Chinese. Needs no display: Qt draws offscreen unless one is given. Changes
nothing in HOME but reading positions.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop import languages
from desktop.app import Application
from desktop.export_page import ExportPage
from desktop.keep_page import KeepPage
from desktop.publishing import Watch
from desktop.settings import Settings
from desktop.shelf import Place
from desktop.widgets import ClickableRow
from resources.home import Home
from resources.library import Library
from tests.support.publishing import Desk
from tests.support.screens import Screen, wait_until
from tests.support.training import open_lesson, training
from tests.support.updating import prepare

# Words that the sample library has in each language.
WORDS = {
    "ar": "حماية القوافل",
    "zh": "车队保护",
    "fr": "protection des convois",
    "ru": "защита колонн",
    "es": "protección de convoyes",
}


def superseded(library: Library, query: str) -> Place | None:
    """A superseded document, one with the words of the query where there is one."""
    from resources.results import Filters

    hits = library.search(query, limit=50, filters=Filters(status_all=True)).hits
    for hit in hits:
        if hit.entry.status.key == "superseded" and hit.entry.available:
            return Place(hit.entry.document.id, hit.file.sha256, hit.page, hit.passage, query, hit.language)
    entries = [entry for entry in library.entries() if entry.status.key == "superseded" and entry.available]
    return Place(entries[0].document.id) if entries else None


class Photographer:
    """`look` ends the names of its pictures: a theme, a language."""

    def __init__(self, out: Path, look: str) -> None:
        self.out, self.look = out, look

    def take(self, application: Application, name: str) -> None:
        for _ in range(3):  # what was queued for painting is painted
            QCoreApplication.sendPostedEvents()
        application.window.repaint()
        picture = application.window.grab()
        target = self.out / f"{name}_{self.look}.png"
        picture.save(str(target))
        print(target)


def photograph(home: Home, out: Path, theme: str, query: str, qt: QApplication) -> None:
    camera = Photographer(out, theme)
    application = Application(qt, home)
    application.theme.set_dark(theme == "dark")
    screen = Screen(application)
    application.start()
    wait_until(lambda: screen.page == "home", "the home page stands there")
    camera.take(application, "home")

    screen.write(query)
    wait_until(screen.search_settled, "the search is answered")
    camera.take(application, "search")

    if screen.results():
        screen.press_enter()
        wait_until(screen.reader_settled, "the reader shows the hit")
        camera.take(application, "reader")
    with Library.open(home, create=False) as library:
        old = superseded(library, query)
    if old is not None:
        application.window.open(old)
        wait_until(lambda: screen.reader_settled(old.document_id), "the superseded document is shown")
        camera.take(application, "reader_superseded")
        current = screen.reader.document.current if screen.reader.document is not None else None
        if current is not None:
            tabs = application.window.tabs
            application.window.open_beside(Place(current.document.id))
            wait_until(lambda: screen.reader_settled(current.document.id), "the current one is in a tab beside it")
            wait_until(lambda: "…" not in [tabs.tabText(0), tabs.tabText(1)], "both tabs have their titles")
            camera.take(application, "reader_tabs")
            tabs.close_front()
    for page in ("guidance", "training"):
        application.window.show_page(page)
        wait_until(lambda page=page: screen.browse_settled(page), "the tree is there")  # type: ignore[misc]
        camera.take(application, page)
    photograph_lesson(screen, application, camera)
    for page in ("news", "updates", "sources", "keep", "export", "settings", "guide"):
        application.window.show_page(page)
        if page == "keep":
            wait_until(lambda: cast(KeepPage, application.window.page("keep")).stock is not None, "what is kept is known")
        elif page == "export":
            wait_until(lambda: bool(cast(ExportPage, application.window.page("export")).amount.text()), "its size is known")
        camera.take(application, page)
    application.close()
    application.window.deleteLater()


def photograph_lesson(screen: Screen, application: Application, camera: Photographer) -> None:
    """The lesson with the most pieces, where there is one."""
    page = training(screen)
    if page.shelved:
        entry = max((one.entry for one in page.shelved), key=lambda entry: len(entry.document.files))
        open_lesson(page, entry.document.id)
        camera.take(application, "lesson")


def photograph_in(code: str, home: Home, out: Path, qt: QApplication) -> None:
    """Home, search, reader, updates in another language, with words of that language in the box."""
    assert languages.speak(languages.LANGUAGES[code]).code == code, "its words are not compiled: make setup"
    application = Application(qt, home)
    application.theme.set_dark(False)
    screen, camera = Screen(application), Photographer(out, code)
    application.start()
    wait_until(lambda: screen.page == "home", "the home page stands there")
    camera.take(application, "home")
    screen.write(WORDS[code])
    wait_until(screen.search_settled, "the search is answered")
    camera.take(application, "search")
    if screen.results():
        screen.press_enter()
        wait_until(screen.reader_settled, "the reader shows the hit")
        camera.take(application, "reader")
    application.window.show_page("updates")
    camera.take(application, "updates")
    application.close()
    application.window.deleteLater()
    languages.speak(languages.ENGLISH)


def photograph_empty(out: Path, theme: str, qt: QApplication) -> None:
    folder = Path(tempfile.mkdtemp(prefix="fieldshelf-empty-"))
    try:
        application = Application(qt, Home.at(folder))
        application.theme.set_dark(theme == "dark")
        screen = Screen(application)
        application.start()
        wait_until(screen.first_run_shown, "the first run is offered")
        Photographer(out, theme).take(application, "empty_first_run")
        application.close()
        application.window.deleteLater()
    finally:
        shutil.rmtree(folder)


def photograph_updating(out: Path, theme: str, qt: QApplication) -> None:
    """An update that is under way: what is here, what comes, what waits."""
    folder = Path(tempfile.mkdtemp(prefix="fieldshelf-updating-"))
    home, server = prepare(folder)
    try:
        application = Application(qt, home)
        application.theme.set_dark(theme == "dark")
        screen = Screen(application)
        application.start()
        wait_until(lambda: screen.page == "home", "the home page stands there")
        application.window.show_page("updates")
        application.syncing.start(agreed=True)

        def said() -> str:
            rows = screen.updates.rows.findChildren(ClickableRow)
            return " ".join(row.accessibleName() for row in rows if row.isVisible())

        wait_until(lambda: all(words in said() for words in ("Ready to read", "On its way")), "some is here, some comes")
        Photographer(out, theme).take(application, "updating")
        application.syncing.cancel()
        wait_until(lambda: not application.syncing.running, "it has ended")
        application.close()
        application.window.deleteLater()
    finally:
        server.__exit__(None, None, None)
        shutil.rmtree(folder)


def photograph_publishing(work: Path, out: Path, theme: str, qt: QApplication) -> None:
    """The page for publishers, on the sample's repository: before there is one, and at what will change."""
    folder = Path(tempfile.mkdtemp(prefix="fieldshelf-publishing-"))
    try:
        desk = Desk(work, folder)
        desk.work()
        application = Application(qt, Home.at(folder / "home"))
        application.settings.skip_first_run()
        application.theme.set_dark(theme == "dark")
        screen, camera = Screen(application), Photographer(out, theme)
        application.start()
        wait_until(lambda: screen.page == "home", "the home page stands there")
        application.window.show_page("publish")
        camera.take(application, "publish_start")
        application.window.publishing.open(desk.repository, application.shelf.problem.emit)
        wait_until(screen.compared, "it is known what will change")
        camera.take(application, "publish_changes")
        application.close()
        application.window.deleteLater()
    finally:
        shutil.rmtree(folder)


def photograph_import(home: Home, work: Path, out: Path, theme: str, qt: QApplication) -> None:
    """The sample's next pack, before it is imported: of a publisher that is known here, and of one that is not."""
    folder = Path(tempfile.mkdtemp(prefix="fieldshelf-import-"))
    try:
        desk = Desk(work, folder)
        desk.work()
        desk.station.sign(None, Watch())
        packed = desk.station.pack(folder / "stick", Watch()).report.path
        shutil.copytree(home.library.parent, folder / "known")
        Settings(Home.at(folder / "unknown").settings).skip_first_run()
        pictures = [("known", "pack_import", Qt.LayoutDirection.LeftToRight)]
        pictures.append(("unknown", "pack_import_unknown", Qt.LayoutDirection.LeftToRight))
        if theme == "light":
            pictures.append(("known", "pack_import_rtl", Qt.LayoutDirection.RightToLeft))
        for whose, name, direction in pictures:
            qt.setLayoutDirection(direction)
            application = Application(qt, Home.at(folder / whose))
            application.theme.set_dark(theme == "dark")
            screen, window = Screen(application), application.window
            application.start()
            wait_until(lambda screen=screen: screen.page == "home", "the home page stands there")  # type: ignore[misc]
            window.packs.bring([packed])
            wait_until(lambda window=window: window.importing.step == "question", "it is known what will change")  # type: ignore[misc]
            Photographer(out, theme).take(application, name)
            application.close()
            window.deleteLater()
    finally:
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shutil.rmtree(folder)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--query", default="convoy protection")
    parser.add_argument("--publisher", type=Path, help="a folder with the sample's repository and documents")
    parser.add_argument("--theme", choices=("light", "dark"), action="append")
    parser.add_argument("--language", choices=[code for code in languages.LANGUAGES if code != "en"], action="append")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    qt = QApplication(["fieldshelf"])
    for theme in options.theme or ("light", "dark"):
        photograph(Home.at(options.home.absolute()), options.out, theme, options.query, qt)
        photograph_empty(options.out, theme, qt)
        photograph_updating(options.out, theme, qt)
        if options.publisher is not None:
            photograph_publishing(options.publisher.absolute(), options.out, theme, qt)
            photograph_import(Home.at(options.home.absolute()), options.publisher.absolute(), options.out, theme, qt)
    for code in options.language or ("ar", "zh"):
        photograph_in(code, Home.at(options.home.absolute()), options.out, qt)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
