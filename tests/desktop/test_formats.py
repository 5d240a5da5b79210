"""Slides, pictures, films, pages of the web and books in the reader; what they lead to, and what of them leaves the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.document_view import Highlight
from desktop.documents import outside
from desktop.documents.slide_view import SlideView
from desktop.documents.text_view import TextView
from desktop.shelf import Place
from resources.errors import FieldshelfError
from resources.home import Home
from resources.library import Library
from resources.models import File
from tests.desktop.conftest import Opener
from tests.resources.test_media import mp4
from tests.support import documents
from tests.support.real_files import RealShelf
from tests.support.screens import Screen, wait_until
from tests.support.web import WebServer

WAIT = 60_000
SLIDES = [
    ("Convoys", "Order of march\nDistance", "Ask who has led one."),
    ("", "", ""),
    ("Halts", "Every two hours", "Fifteen minutes, away from villages."),
]


def trackers(url: str) -> str:
    return (
        f"<p>Before the convoy leaves.</p><img src='{url}/pixel.png'><script src='{url}/x.js'></script>"
        f"<link rel=stylesheet href='{url}/x.css'><iframe src='{url}/frame'></iframe>"
        f"<p style='background:url({url}/bg.png)'>styled</p>"
        f"<object data='{url}/o'></object><video src='{url}/v.mp4' autoplay></video>"
        f"<meta http-equiv=refresh content='0;url={url}/r'>"
        f"<table background='{url}/t.png'><tr><td>cell</td></tr></table><a href='{url}/page?id=7'>their page</a>"
        "<a href='#end'>to the end</a>" + "<p>line</p>" * 200 + "<h2 id=end>The end</h2>"
    )


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    with WebServer(tmp_path_factory.mktemp("site")) as server:
        yield server


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, server: WebServer) -> Path:
    """A home with one document of each kind."""
    work = tmp_path_factory.mktemp("formats")
    shelf = RealShelf(work / "home")
    (work / "film.mp4").write_bytes(mp4(252_000, 1000))
    (work / "map.png").write_bytes(documents.picture(64))
    (work / "bad.docx").write_bytes(b"PK\x03\x04 nothing of it is left")
    (work / "patrol.mp4").write_bytes(mp4(4_000_000, 1000))
    (work / "patrol.vtt").write_text("WEBVTT\n\n00:12:34.000 --> 00:12:36.000\nThe kestrel stops at the ford.\n")
    slides = shelf.file(documents.slides(work / "deck.pptx", SLIDES), role="slides")
    others = shelf.file(documents.slides(work / "other.pptx", SLIDES[:2] + SLIDES[:1]), role="slides")
    look = shelf.file(documents.pdf(work / "look.pdf", ["Convoys", "Picture", "Halts"], size=(720, 405)), role="rendition")
    shelf.install_all(
        [
            ("deck", "Briefing", [slides]),
            ("rendered", "Rendered briefing", [others, look]),
            ("map", "Map", [shelf.file(work / "map.png", role="image")]),
            ("film", "Film", [shelf.file(work / "film.mp4", role="video", media_type="video/mp4")]),
            (
                "said",
                "Crossing",
                [
                    shelf.file(work / "patrol.mp4", role="video", media_type="video/mp4"),
                    shelf.file(work / "patrol.vtt", role="subtitles", media_type="text/vtt"),
                ],
            ),
            ("page", "Page", [shelf.file(documents.web_page(work / "page.html", trackers(server.url)))]),
            ("bad", "Bad", [shelf.file(work / "bad.docx", media_type="application/msword")]),
        ]
    )
    shelf.close()
    server.well()
    return shelf.home.library.parent


@pytest.fixture
def screen(made: Path, tmp_path: Path, open_window: Opener) -> Screen:
    shutil.copytree(made, tmp_path / "home")
    return open_window(Home.at(tmp_path / "home"))


def open_document(screen: Screen, slug: str, query: str = "", page: int | None = None) -> None:
    place = Place(f"hq/{slug}", page=page, query=query)
    screen.window.open(place)
    wait_until(lambda: screen.reader_settled(place.document_id), "the document is shown", WAIT)


def slides_of(screen: Screen) -> SlideView:
    view = screen.reader.view
    assert isinstance(view, SlideView)
    return view


def test_slides_are_turned_one_by_one_with_their_notes(qtbot: QtBot, screen: Screen) -> None:
    open_document(screen, "deck")
    reader, view = screen.reader, slides_of(screen)
    assert (view.page, view.page_count) == (1, 3)
    assert view.slide.toPlainText().startswith("Convoys") and "Ask who" not in view.slide.toPlainText()
    assert view.notes.isVisible() and view.notes.toPlainText() == "Ask who has led one."
    assert "Slide" in screen.texts(reader.tools) and "of 3" in screen.texts(reader.tools)
    qtbot.keyClick(view.slide, Qt.Key.Key_PageDown)
    assert view.page == 2 and "no words" in view.slide.toPlainText() and not view.notes.isVisible()
    qtbot.keyClick(view.slide, Qt.Key.Key_End)
    assert view.page == 3 and reader.tools.page.text() == "3"
    reader.go_to(1)
    assert view.page == 1
    view.slide.selectAll()
    selected = view.selected()
    assert selected is not None and (selected.page, selected.start) == (1, 0) and selected.text.startswith("Convoys")
    view.notes.setFocus()
    view.notes.selectAll()
    noted = view.selected()
    assert reader.document is not None and reader.document.file is not None
    kept = screen.application.shelf.library.passages(reader.document.file.sha256)[0].text
    assert noted is not None and kept[noted.start : noted.end] == noted.text == "Ask who has led one."
    view.show_highlights([Highlight(1, 1, None, noted.start, noted.end, "yellow", False)])
    assert [mark.cursor.selectedText() for mark in view.notes.extraSelections()] == ["Ask who has led one."]
    view.slide.setFocus()
    view.copy()
    assert QGuiApplication.clipboard().text().startswith("Convoys")


def test_of_what_has_no_text_nobody_is_told_that_it_lacks_the_words(qtbot: QtBot, screen: Screen) -> None:
    no_text = "The text of this document is not on this laptop, or it has none: words cannot be found in it."
    no_place = "No place in this document has these words."
    reader = screen.reader
    open_document(screen, "map", "kestrel")
    assert no_text in screen.texts(reader.hits)
    open_document(screen, "deck", "kestrel")
    assert no_place in screen.texts(reader.hits)
    open_document(screen, "map")
    reader.focus_find()
    qtbot.keyClicks(reader.hits.edit, "kestrel")
    wait_until(lambda: no_text in screen.texts(reader.hits), "the same of words that are typed there", WAIT)


def test_hits_lead_to_the_slide_and_into_its_notes(screen: Screen) -> None:
    open_document(screen, "deck", "minutes")
    reader, view = screen.reader, slides_of(screen)
    assert [spot.where for spot in reader.hits.model.spots] == ["Slide 3"]
    assert view.page == 3 and view.notes.current_hit == 0 and view.slide.hit_count == 0
    reader.hits.searched.emit("convoys")
    wait_until(lambda: view.page == 1, "its slide is shown")
    assert view.slide.current_hit == 0


def test_a_rendition_shows_how_the_slides_look(qtbot: QtBot, screen: Screen) -> None:
    open_document(screen, "rendered", page=2)
    view = slides_of(screen)
    wait_until(lambda: view.rendered and view.picture.is_drawn(), "the rendition is drawn", WAIT)
    assert (view.page, view.picture.page) == (2, 2)
    screen.reader.go_to(3)
    assert (view.page, view.picture.page) == (3, 3)
    assert view.notes.toPlainText() == "Ask who has led one."


def test_pictures_films_and_files_that_fail(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    open_document(screen, "map")
    picture = screen.reader.formats.picture
    assert picture is not None and picture.isVisible() and picture.image is not None
    open_document(screen, "film")
    panel = screen.reader.formats.media
    assert panel is not None and panel.isVisible()
    wait_until(lambda: "4:12" in panel.text(), "its length is known")
    assert panel.text().startswith("Film\nVideo, \u20684:12\u2069, ")
    played: list[Path] = []
    monkeypatch.setattr("desktop.documents.outside.open_with_system", played.append)
    screen.click_in(panel, "Play with the system’s player")
    wait_until(lambda: bool(played), "the player has it")
    assert played[0].name == "Film Video.mp4"
    assert played[0].read_bytes() == mp4(252_000, 1000)
    open_document(screen, "bad")
    assert screen.reader.panel.isVisible() and "cannot be shown here" in screen.reader.panel.text()


def test_what_is_said_in_a_film_leads_to_the_film_at_its_time(screen: Screen) -> None:
    screen.write("kestrel")
    wait_until(screen.search_settled, "it is answered", WAIT)
    row = screen.search.current()
    assert row is not None and row.time == "At \u206812:34\u2069"
    screen.search.open_current()
    wait_until(lambda: screen.reader_settled("hq/said"), "the film is shown", WAIT)
    panel = screen.reader.formats.media
    assert panel is not None and panel.isVisible()
    wait_until(lambda: "said at \u206812:34\u2069" in panel.text(), "the time is said")
    wait_until(lambda: "\u206812:34\u2069" in screen.texts(panel), "and stands alone, to be copied")
    document = screen.reader.document
    assert document is not None and document.file is not None and document.file.name == "patrol.mp4"


def test_a_page_of_the_web_loads_nothing_and_asks_before_it_leads_anywhere(
    qtbot: QtBot, screen: Screen, server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_document(screen, "page", "convoy")
    text = screen.reader.text
    assert text.isVisible() and text.hit_count == 1
    assert _sizes(text)["The end"] > _sizes(text)["line"], "a heading is larger"
    before = text.verticalScrollBar().value()
    text.anchorClicked.emit(QUrl(_links(text)["to the end"]))
    assert text.verticalScrollBar().value() > before + 500
    opened: list[str] = []
    monkeypatch.setattr("desktop.documents.outside.open_address", opened.append)
    text.anchorClicked.emit(QUrl(_links(text)["their page"]))
    (ask,) = screen.window.findChildren(QMessageBox)
    assert f"{server.url}/page?id=7" in ask.text() and opened == []
    ask.button(QMessageBox.StandardButton.Open).click()
    wait_until(lambda: bool(opened), "the address is handed over")
    assert opened == [f"{server.url}/page?id=7"]
    assert server.paths() == [], "nothing was loaded"


def test_where_one_was_in_a_text_a_slide_and_a_picture_is_kept(screen: Screen) -> None:
    open_document(screen, "page")
    text = screen.reader.text
    text.zoom(2)
    text.anchorClicked.emit(QUrl(_links(text)["to the end"]))
    seen = text.verticalScrollBar().value(), text.zoom_words()
    assert seen[0] > 500
    screen.window.open_beside(Place("hq/map"))
    wait_until(lambda: screen.reader_settled("hq/map"), "the picture is shown", WAIT)
    picture = screen.reader.formats.picture
    assert picture is not None
    for _ in range(20):
        picture.zoom(1)
    assert picture.zoom_words() == "400%"
    screen.window.open_beside(Place("hq/rendered", page=2))
    wait_until(lambda: screen.reader_settled("hq/rendered"), "the slides are shown", WAIT)
    view = slides_of(screen)
    wait_until(lambda: view.rendered and view.picture.is_drawn(), "the rendition is drawn", WAIT)
    view.picture.set_zoom(2.0)
    tabs = screen.window.tabs
    text.fit()
    tabs.turn_at(0)
    wait_until(lambda: screen.reader_settled("hq/page"), "the text is shown", WAIT)
    assert abs(text.verticalScrollBar().value() - seen[0]) < 30 and text.zoom_words() == seen[1], "the same line, as large"
    tabs.turn_at(1)
    wait_until(lambda: screen.reader_settled("hq/map"), "the picture is shown", WAIT)
    assert picture.zoom_words() == "400%"
    tabs.turn_at(2)
    wait_until(lambda: screen.reader_settled("hq/rendered"), "the slides are shown", WAIT)
    wait_until(lambda: view.rendered and view.zoom_words() == "200%", "the slide is as large as it was", WAIT)
    assert view.page == 2


def _links(view: TextView) -> dict[str, str]:
    """The words of each link, and where it leads."""
    found = {}
    block = view.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            if parts.fragment().charFormat().isAnchor() and (leads := parts.fragment().charFormat().anchorHref()):
                found[parts.fragment().text()] = leads
            parts += 1
        block = block.next()
    return found


def _sizes(view: TextView) -> dict[str, int]:
    """How large the letters of each block are, in pixels."""
    found = {}
    block = view.document().begin()
    while block.isValid():
        if block.text():
            found[block.text()] = block.begin().fragment().charFormat().font().pixelSize()
        block = block.next()
    return found


def test_letters_grow_and_the_place_stays(qtbot: QtBot, screen: Screen) -> None:
    open_document(screen, "page")
    reader = screen.reader
    size = reader.text.document().defaultFont().pixelSize()
    for keys in ("Ctrl++", "Ctrl++", "Ctrl+-"):
        screen.press_shortcut(keys)
    assert reader.text.document().defaultFont().pixelSize() > size
    assert reader.tools.zoom_text() == "114%"
    screen.press_shortcut("Ctrl+0")
    assert (reader.text.document().defaultFont().pixelSize(), reader.tools.zoom_text()) == (size, "100%")


def test_a_copy_is_named_by_what_it_is(library: Library) -> None:
    entry = library.entry("example-institute/2023-05")
    file = next(file for file in entry.document.files if file.language == "fr")
    assert outside.copy_name(entry, file) == "2023.05 Mouvement et protection des convois (fr).pdf"
    evil = File("ab", 1, "application/pdf", "en", "a.pdf.exe", role="document")
    assert outside.copy_name(entry, evil).endswith("(en).pdf")
    macros = File("ab", 1, "application/msword", "en", "a.xyz", role="document")
    assert outside.copy_name(entry, macros).endswith("(en).doc")


def test_what_can_run_is_asked_about_by_the_name_of_its_copy(screen: Screen) -> None:
    handed: list[str] = []
    for name, copy, expected in (
        ("plan.pdf", "Plan.pdf", True), ("plan", "Plan", True), ("plan.docx", "Plan.docx", True),
        ("plan.xyz", "Plan.doc", False), ("plan.EXE", "Plan.pdf", False), ("plan.url", "Plan.url", False),
        ("plan.html", "Plan.html", False), ("plan.iso", "Plan.iso", False),
    ):  # fmt: skip
        handed.clear()
        outside.ask_first(screen.window, File("ab", 1, "application/x", "en", name), lambda: handed.append("x"), copy)
        asked = [box for box in screen.window.findChildren(QMessageBox) if box.isVisible()]
        assert bool(handed) == expected and bool(asked) != expected, name
        for box in asked:
            box.button(QMessageBox.StandardButton.Cancel).click()
        assert bool(handed) == expected, name


def test_ctrl_p_prints_what_is_open_with_its_status(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr("desktop.documents.printing.ask", lambda *given: asked.append(given))
    problems: list[FieldshelfError] = []
    screen.application.shelf.problem.connect(problems.append)
    for slug in ("deck", "map", "page"):
        open_document(screen, slug)
        screen.press_shortcut("Ctrl+P")
    assert [type(given[2]).__name__ for given in asked] == ["TextSource", "ImageSource", "TextSource"]
    open_document(screen, "film")
    screen.press_shortcut("Ctrl+P")
    assert len(asked) == 3 and problems == []
