"""Reading in the window: hits, pages, zoom, superseded guidance, other formats, and what cannot be shown."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from desktop.parts.widgets import Button
from desktop.reader.about import Around
from desktop.reader.reader_panes import ReaderPanes
from desktop.shelf import Place
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support import documents
from tests.support.lanes import kept_waiting
from tests.support.screens import Screen, wait_until

WAIT = 60_000
CONVOYS, OLD_CONVOYS = "example-institute/2023-05", "example-institute/2019-08"


def open_document(qtbot: QtBot, screen: Screen, place: Place) -> None:
    screen.window.open(place)
    qtbot.waitUntil(lambda: screen.reader_settled(place.document_id), timeout=WAIT)


def test_the_lists_at_the_side_are_sound_models(qtbot: QtBot, screen: Screen) -> None:
    """Hits and small pictures, filled, emptied and filled anew."""
    open_document(qtbot, screen, Place(CONVOYS, page=2, query="convoy protection"))
    lists = screen.reader.hits.findChildren(QListView)
    names = {one.accessibleName() for one in lists}
    assert {"Places with the searched words", "Pages"} <= names, "else nothing is tested"
    models = [one.model() for one in lists]
    testers = [QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning) for model in models]
    for query in ("escort", "zzzz", "convoy"):
        open_document(qtbot, screen, Place(CONVOYS, query=query))
    assert [tester.model() for tester in testers] == models


def test_the_old_text_never_stands_under_the_new_status(screen: Screen) -> None:
    """What is superseded would be read as what is in force, until the new one has come."""
    screen.window.open(Place(OLD_CONVOYS, language="en"))
    wait_until(lambda: screen.reader_settled(OLD_CONVOYS) and screen.reader.pdf.isVisible(), "the old one is shown")
    with kept_waiting(screen, "pages"):
        screen.window.open(Place(CONVOYS, language="en"))
        wait_until(lambda: "In force" in screen.texts(screen.reader.title), "the new one's status is told")
        assert not screen.reader.pdf.isVisible() and not screen.reader.shown
    wait_until(lambda: screen.reader_settled(CONVOYS), "the new one is shown")
    assert screen.reader.pdf.isVisible()


def test_f3_goes_from_hit_to_hit_and_round(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(CONVOYS, page=2, query="convoy protection"))
    reader = screen.reader
    assert reader.document is not None
    visited = [(reader.pdf.page, reader.pdf.current_hit())]
    for _ in range(200):
        qtbot.keyClick(reader.pdf, Qt.Key.Key_F3)
        qtbot.waitUntil(reader.pdf.is_marked, timeout=WAIT)
        visited.append((reader.pdf.page, reader.pdf.current_hit()))
        if visited[-1] == visited[0]:
            break
    else:
        pytest.fail("F3 never came round")
    assert {page for page, _ in visited} == {hit.page for hit in reader.document.found.places}
    qtbot.keyClick(reader.pdf, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(reader.pdf.is_marked, timeout=WAIT)
    assert (reader.pdf.page, reader.pdf.current_hit()) == visited[-2]


def test_pages_are_turned_and_gone_to(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(CONVOYS))
    reader = screen.reader
    qtbot.keyClick(reader.pdf, Qt.Key.Key_PageDown)
    assert reader.pdf.page == 2
    qtbot.keyClick(reader.pdf, Qt.Key.Key_PageUp)
    assert reader.pdf.page == 1
    qtbot.keyClick(reader.pdf, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert screen.focus() is reader.tools.page
    qtbot.keyClicks(reader.tools.page, "4")
    qtbot.keyClick(reader.tools.page, Qt.Key.Key_Return)
    assert reader.pdf.page == 4
    qtbot.waitUntil(reader.pdf.is_drawn, timeout=WAIT)
    outline = reader.hits.outline
    section = outline.currentIndex()
    assert section.isValid(), "the outline says where one is"
    reader.hits.page_asked.emit(1)
    assert reader.pdf.page == 1 and outline.currentIndex().row() < section.row()


def test_zoom_keeps_the_page(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(CONVOYS, page=3))
    reader = screen.reader
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        qtbot.keyClick(reader.pdf, key, Qt.KeyboardModifier.ControlModifier)
        assert reader.pdf.page == 3
    assert reader.tools.zoom_text().endswith("%")
    qtbot.keyClick(reader.pdf, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert reader.tools.zoom_text() == "Fit width"
    assert reader.pdf.page == 3
    qtbot.waitUntil(reader.pdf.is_drawn, timeout=WAIT)


def test_a_superseded_document_says_so_and_leads_to_the_current_one(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(OLD_CONVOYS))
    banner = screen.reader.banner
    assert banner.isVisible()
    assert banner.accessibleName().startswith("Superseded by \u20682023.05\u2069 on 1 March 2023. Do not act on this version.")
    banner.button.click()
    qtbot.waitUntil(lambda: screen.reader_settled(CONVOYS), timeout=WAIT)
    assert not banner.isVisible()
    screen.window.back()
    qtbot.waitUntil(lambda: screen.reader_settled(OLD_CONVOYS), timeout=WAIT)
    assert banner.isVisible()


def test_a_withdrawn_document_says_so(qtbot: QtBot, screen: Screen, library: Library) -> None:
    entry = next(entry for entry in library.entries() if entry.status.key == "withdrawn")
    open_document(qtbot, screen, Place(entry.document.id))
    assert screen.reader.banner.isVisible()
    assert "Withdrawn" in screen.reader.banner.accessibleName()
    assert not screen.reader.banner.button.isVisible()


def test_the_copied_reference_does_not_hide_that_it_is_outdated(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(OLD_CONVOYS, page=2))
    screen.reader.copy_reference()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("2019.08 ")
    assert "page 2" in copied
    assert copied.endswith("Superseded by 2023.05, Example Field Institute")


@pytest.mark.parametrize("ending", ["docx", "pptx", "xlsx", "html", "epub", "txt"])
def test_other_formats_are_shown_as_text_at_the_hit(
    qtbot: QtBot, screen: Screen, queries: list[dict[str, str]], ending: str
) -> None:
    query = next(query for query in queries if query["format"] == ending and query["language"] == "en")
    with Library.open(screen.application.shelf.home) as library:
        hit = next(hit for hit in library.search(query["query"], limit=20).hits if hit.entry.document.id == query["id"])
        file = next(file for file in hit.entry.document.files if file.language == "en" and file.name.endswith(ending))
        places = library.hits_in(query["id"], file.sha256, query["query"])
    open_document(qtbot, screen, Place(query["id"], file.sha256, None, places[0].passage, query["query"], "en"))
    reader = screen.reader
    if reader.formats.slides is not None:  # of slides the one that has it, in its words or its notes
        slides = reader.formats.slides
        assert slides.isVisible() and slides.page == places[0].page
        views = [slides.slide, slides.notes]
        assert any(view.current_hit == 0 for view in views)
    else:
        views = [reader.text]
        assert reader.text.passage_of_current_hit() == places[0].passage
        assert reader.text.isVisible(), reader.panel.text()
    assert sum(view.hit_count for view in views) > 0
    shown = " ".join(" ".join(view.toPlainText().lower().split()) for view in views)
    for words in query["words"]:
        assert words.lower() in shown


def test_a_document_text_can_load_nothing(qtbot: QtBot, screen: Screen, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    view = screen.reader.text
    for address in (secret.as_uri(), "http://127.0.0.1:9/x.png", str(secret)):
        assert view.loadResource(int(QTextDocument.ResourceType.ImageResource.value), QUrl(address)) is None


def test_what_is_not_here_is_told_with_its_size_and_its_text_can_be_read(qtbot: QtBot, home: Home, open_window: Opener) -> None:
    with Library.open(home) as library:
        files = library.entry(CONVOYS).document.files
        library.catalogue.forget_objects([file.sha256 for file in files])
        for file in files:
            library.objects.remove(file.sha256)
    screen = open_window(home)
    open_document(qtbot, screen, Place(CONVOYS, query="convoy"))
    text = screen.reader.panel.text()
    assert screen.reader.panel.isVisible()
    assert "Not here, " in text and "Ask for it, and it comes first at the next connection." in text
    screen.reader.read_text()
    qtbot.waitUntil(screen.reader.text.isVisible, timeout=WAIT)
    assert "convoy" in screen.reader.text.toPlainText().lower()


def test_a_damaged_file_becomes_a_sentence_and_the_window_goes_on(qtbot: QtBot, home: Home, open_window: Opener) -> None:
    with Library.open(home) as library:
        file = next(file for file in library.entry(CONVOYS).document.files if file.language == "en")
        path = library.file_path(file.sha256)
    path.chmod(0o644)
    path.write_bytes(b"%PDF-1.7\nnothing of it is left")
    screen = open_window(home)
    open_document(qtbot, screen, Place(CONVOYS, language="en"))
    assert screen.reader.panel.isVisible()
    assert "cannot be shown here" in screen.reader.panel.text()
    assert "Traceback" not in screen.reader.panel.text()
    open_document(qtbot, screen, Place(OLD_CONVOYS))
    assert screen.reader.pdf.isVisible()


def stored(home: Home, language: str) -> Path:
    """Where the file of the document in that language stands; it may be written."""
    with Library.open(home) as library:
        path = library.file_path(
            next(file for file in library.entry(CONVOYS).document.files if file.language == language).sha256
        )
    path.chmod(0o644)
    return path


def test_a_locked_document_asks_for_its_password_and_keeps_it_nowhere(
    qtbot: QtBot, home: Home, open_window: Opener, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    documents.pdf(stored(home, "en"), ["Escorts drive in front", "two"], password="quiet otter")
    screen = open_window(home)
    open_document(qtbot, screen, Place(CONVOYS, language="en", page=2))
    panel = screen.reader.panel
    assert panel.isVisible() and "locked with a password" in panel.text()

    def give(password: str) -> None:
        qtbot.waitUntil(lambda: isinstance(edit := screen.focus(), QLineEdit) and panel.isAncestorOf(edit), timeout=WAIT)
        edit = screen.focus()
        qtbot.keyClicks(edit, password)
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    give("loud otter")
    qtbot.waitUntil(lambda: "does not open it" in panel.text(), timeout=WAIT)
    give("quiet otter")
    qtbot.waitUntil(lambda: screen.reader.pdf.isVisible() and screen.reader_settled(CONVOYS), timeout=WAIT)
    assert screen.reader.pdf.page == 2 and not screen.reader.pdf.images.failures
    open_document(qtbot, screen, Place(OLD_CONVOYS))
    open_document(qtbot, screen, Place(CONVOYS, language="en"))
    assert screen.reader.pdf.isVisible(), "it is not asked for again while the window is open"
    screen.window.close()
    kept = [path for path in home.library.parent.rglob("*") if path.is_file() and b"otter" in path.read_bytes()]
    assert kept == [] and "otter" not in caplog.text


def test_a_file_that_somebody_removed_leaves_the_other_ways_to_read_it(qtbot: QtBot, home: Home, open_window: Opener) -> None:
    stored(home, "en").unlink()
    screen = open_window(home)
    open_document(qtbot, screen, Place(CONVOYS, language="en"))
    panel = screen.reader.panel
    assert panel.isVisible() and "is not on this laptop any more" in panel.text()
    assert "system’s program" not in " ".join(button.text() for button in panel.findChildren(Button))
    screen.click_in(panel, "Read its text")
    qtbot.waitUntil(screen.reader.text.isVisible, timeout=WAIT)
    assert "convoy" in screen.reader.text.toPlainText().lower()
    screen.window.back()
    open_document(qtbot, screen, Place(CONVOYS, language="en"))
    qtbot.waitUntil(panel.isVisible, timeout=WAIT)
    screen.click_in(panel, "Open in French")
    qtbot.waitUntil(lambda: screen.reader.pdf.isVisible() and screen.reader_settled(CONVOYS), timeout=WAIT)
    assert screen.reader_language() == "fr"


def test_the_panes_stand_as_they_were_left(qtbot: QtBot, home: Home, open_window: Opener) -> None:
    screen = open_window(home)
    screen.window.resize(1280, 800)
    open_document(qtbot, screen, Place(CONVOYS))
    panes = screen.reader.findChild(ReaderPanes)
    assert panes is not None and screen.reader.info.isVisible()
    panes.moveSplitter(330, 1)  # as dragging its handle does
    qtbot.waitUntil(lambda: screen.application.settings.table("reader").get("left") == 330, timeout=WAIT)
    screen.press_shortcut("Ctrl+I")
    assert not screen.reader.info.isVisible()
    screen.window.hide()
    screen.application.close()

    screen = open_window(home)
    screen.window.resize(1280, 800)
    open_document(qtbot, screen, Place(CONVOYS))
    assert abs(screen.reader.hits.width() - 330) < 3 and not screen.reader.info.isVisible()
    screen.press_shortcut("Ctrl+I")
    assert screen.reader.info.isVisible()
    screen.window.resize(1024, 600)
    assert not screen.reader.info.isVisible() and screen.reader.hits.isVisible(), "what is known about it goes first"
    tools = screen.reader.tools
    qtbot.waitUntil(lambda: tools.sizeHint().width() <= tools.width(), timeout=WAIT)  # everything in the bar has its room


def test_where_one_stopped_is_kept(qtbot: QtBot, screen: Screen, library: Library) -> None:
    open_document(qtbot, screen, Place(CONVOYS))
    screen.reader.go_to(4)
    screen.window.show_page("home")

    def kept() -> list[tuple[str, int, int | None]]:
        return [(one.document_id, one.page, one.pages) for one in library.personal.recent(1)]

    # Where it takes more than a moment to show the document, its first page is kept before.
    qtbot.waitUntil(lambda: kept() == [(CONVOYS, 4, 5)], timeout=WAIT)
    open_document(qtbot, screen, Place(OLD_CONVOYS))
    open_document(qtbot, screen, Place(CONVOYS))
    assert screen.reader.pdf.page == 4


def test_finding_other_words_in_the_open_document(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(CONVOYS))
    qtbot.keyClick(screen.reader.pdf, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.focus() is screen.reader.hits.edit
    qtbot.keyClicks(screen.reader.hits.edit, "tow bar")
    qtbot.waitUntil(lambda: bool(screen.reader.hits.model.spots), timeout=WAIT)
    assert all(spot.page == 3 for spot in screen.reader.hits.model.spots[:1])
    qtbot.waitUntil(lambda: screen.reader.pdf.page == 3, timeout=WAIT)


def test_the_chain_of_versions_leads_both_ways(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(OLD_CONVOYS))
    screen.click_in(screen.reader.info, "\u20682023.05\u2069")
    qtbot.waitUntil(lambda: screen.reader_settled(CONVOYS), timeout=WAIT)
    screen.click_in(screen.reader.info, "\u20682019.08\u2069")
    qtbot.waitUntil(lambda: screen.reader_settled(OLD_CONVOYS), timeout=WAIT)


def test_what_stands_around_a_document_is_listed_and_opens(qtbot: QtBot, screen: Screen, library: Library) -> None:
    open_document(qtbot, screen, Place(CONVOYS))
    others = [entry for entry in library.entries() if entry.document.id != CONVOYS][:10]
    info = screen.reader.info
    qtbot.waitUntil(lambda: "More like this" in screen.texts(info), timeout=WAIT)  # its own, else they come after these
    info.show_around(Around(others[:2], [("2021.14", others[2]), ("A/RES/49/37", None)], others))
    qtbot.waitUntil(lambda: "not in this library" in screen.texts(info), timeout=WAIT)
    words = screen.texts(info)
    assert {"More like this", "Cites", "Cited by"} <= set(words)
    assert "and 2 more" in words  # eight of the ten that cite it
    links = [button for button in info.findChildren(Button) if button.accessibleName().startswith("Open ")]
    first = next(button for button in links if others[0].document.title() in button.accessibleName())
    first.click()
    qtbot.waitUntil(lambda: screen.reader_settled(others[0].document.id), timeout=WAIT)


def test_a_document_that_comes_late_takes_no_focus(qtbot: QtBot, screen: Screen) -> None:
    screen.window.open(Place(CONVOYS))
    screen.window.show_page("home")
    screen.window.focus_search()
    qtbot.waitUntil(lambda: screen.reader.shown, timeout=WAIT)
    assert screen.focus() is screen.box


def test_what_is_being_opened_is_opened_although_the_library_changes_meanwhile(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(CONVOYS))
    go_on = threading.Event()
    screen.application.shelf.read(lambda _: go_on.wait(60), lambda _: None)  # the lane that opens documents is busy
    screen.window.open(Place(OLD_CONVOYS))
    screen.application.shelf.changed.emit()  # a sync has ended
    go_on.set()
    qtbot.waitUntil(lambda: screen.reader_settled(OLD_CONVOYS), timeout=WAIT)


def test_what_is_being_opened_is_there_when_the_window_is_looked_at_again(qtbot: QtBot, screen: Screen) -> None:
    open_document(qtbot, screen, Place(CONVOYS))
    go_on = threading.Event()
    screen.application.tasks.run("pages", lambda: go_on.wait(60), lambda _: None)
    screen.window.open(Place(OLD_CONVOYS))
    reader = screen.reader
    qtbot.waitUntil(lambda: reader.document is not None and reader.document.place.document_id == OLD_CONVOYS, timeout=WAIT)
    screen.window.hide()
    go_on.set()
    screen.window.show()
    qtbot.waitUntil(lambda: screen.reader_settled(OLD_CONVOYS), timeout=WAIT)
