"""An answer that comes when somebody has gone on: what was asked for last is shown, and stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.help.report_page import ReportPage
from desktop.shelf import Place
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.resources.test_media import mp4
from tests.support import documents
from tests.support.lanes import kept_waiting, until_done
from tests.support.libraries import Shelf, document
from tests.support.personal_screens import PersonalScreen
from tests.support.real_files import RealShelf
from tests.support.screens import Screen, wait_until

CONVOYS, OLD_CONVOYS = "example-institute/2023-05", "example-institute/2019-08"
BROKEN = b"PK\x03\x04 nothing of it is left"


@pytest.fixture
def made(tmp_path: Path) -> Home:
    """One document of each kind that is read by a child or on a lane of its own; the text of two of them has the ford."""
    shelf = RealShelf(tmp_path / "made")
    (tmp_path / "map.png").write_bytes(documents.picture(64))
    (tmp_path / "film.mp4").write_bytes(mp4(252_000, 1000))
    shelf.install_all(
        [
            ("letter", "Letter", [shelf.file(documents.word(tmp_path / "letter.docx", [("", "The letter of the ford")]))]),
            ("orders", "Orders", [shelf.file(documents.pdf(tmp_path / "orders.pdf", ["The orders at the ford", "two"]))]),
            ("map", "Map", [shelf.file(tmp_path / "map.png", role="image")]),
            ("film", "Film", [shelf.file(tmp_path / "film.mp4", role="video", media_type="video/mp4")]),
        ]
    )
    shelf.close()
    return shelf.home


def spoil(home: Home, slug: str, content: bytes) -> None:
    with Library.open(home) as library:
        path = library.file_path(library.entry(f"hq/{slug}").document.files[0].sha256)
    path.chmod(0o644)
    path.write_bytes(content)


def named(screen: Screen, document_id: str) -> None:
    """It is known which document it is: it is not read yet."""

    def is_named() -> bool:
        opened = screen.reader.document
        return opened is not None and opened.about.entry.document.id == document_id

    wait_until(is_named, f"{document_id} is being opened")


def shown(screen: Screen, document_id: str) -> None:
    wait_until(lambda: screen.reader_settled(document_id), f"{document_id} is shown")


@pytest.mark.parametrize(("slug", "lane", "then"), [("letter", "viewer", "orders"), ("orders", "pages", "letter")])
def test_a_file_that_cannot_be_read_says_so_of_no_other_document(
    open_window: Opener, made: Home, slug: str, lane: str, then: str
) -> None:
    spoil(made, slug, BROKEN)
    screen = open_window(made)
    with kept_waiting(screen, lane):
        screen.window.open(Place(f"hq/{slug}"))
        named(screen, f"hq/{slug}")
        screen.window.open(Place(f"hq/{then}"))
        if lane == "viewer":
            shown(screen, f"hq/{then}")
        else:
            wait_until(lambda: screen.reader.shown, "the other one is shown")
    until_done(screen, lane)
    until_done(screen, "library")  # where it would be asked for its text
    assert screen.reader.view is not None and screen.reader.view.widget.isVisible() and not screen.reader.panel.isVisible()


def test_a_picture_that_comes_late_stays_away_from_a_film(open_window: Opener, made: Home) -> None:
    screen = open_window(made)
    with kept_waiting(screen, "viewer"):
        screen.window.open(Place("hq/map"))
        named(screen, "hq/map")
        screen.window.open(Place("hq/film"))
        shown(screen, "hq/film")
    until_done(screen, "viewer")
    media = screen.reader.formats.media
    assert media is not None and media.isVisible() and screen.reader.view is None
    screen.window.open(Place("hq/map"))
    shown(screen, "hq/map")
    assert screen.reader.view is screen.reader.formats.picture


@pytest.mark.parametrize(("slug", "lane"), [("letter", "viewer"), ("orders", "pages")])
def test_words_that_are_looked_for_before_a_document_stands_there_do_not_keep_it_away(
    open_window: Opener, made: Home, slug: str, lane: str
) -> None:
    screen = open_window(made)
    reader = screen.reader
    with kept_waiting(screen, lane):
        screen.window.open(Place(f"hq/{slug}"))
        named(screen, f"hq/{slug}")
        screen.press_shortcut("Ctrl+F")
        QTest.keyClicks(reader.hits.edit, "ford")
        wait_until(lambda: reader.hits.model.rowCount() > 0, "the place is found")
        assert not reader.shown
    shown(screen, f"hq/{slug}")
    assert reader.view is not None and reader.view.widget.isVisible()
    assert reader.hits.tab() == "hits" and reader.hits.edit.text() == "ford"


def test_a_page_that_cannot_be_shown_says_so_of_no_other_result(open_window: Opener, made: Home) -> None:
    spoil(made, "orders", b"%PDF-1.7\nnothing of it is left")
    screen = open_window(made)
    screen.write("ford")
    search, preview = screen.search, screen.search.preview
    wait_until(screen.search_settled, "it is answered")
    rows = {row.entry.document.id: number for number, row in enumerate(screen.results())}

    def choose(document_id: str) -> None:
        search.list.setCurrentIndex(search.model.index(rows[document_id]))

    choose("hq/letter")
    wait_until(preview.is_drawn, "the letter is shown")
    with kept_waiting(screen, "pages"):
        choose("hq/orders")
        wait_until(lambda: preview.place() is not None, "its page is asked for")
        choose("hq/letter")
        wait_until(preview.is_drawn, "the letter is shown again")
    until_done(screen, "pages")
    assert "The letter of the ford" in preview.findChildren(type(screen.reader.text))[0].toPlainText()
    assert not any("cannot be shown" in words for words in screen.texts(preview))


def test_save_means_the_document_whose_name_stands_there(screen: Screen) -> None:
    mine = PersonalScreen(screen)
    screen.window.open(Place(OLD_CONVOYS))
    shown(screen, OLD_CONVOYS)
    wait_until(lambda: mine.beside.shows == OLD_CONVOYS, "what is kept of it is known")
    screen.press_shortcut("Ctrl+D")
    wait_until(lambda: mine.beside.save.text() == "Saved", "it is saved")
    with kept_waiting(screen, "pages"):
        screen.window.open(Place(CONVOYS))
        named(screen, CONVOYS)
        assert mine.beside.save.text() == "Save"
        mine.beside.save.click()
        wait_until(lambda: len(mine.kept.saved()) == 2, "it is saved, too")
    assert [one.document_id for one in mine.kept.saved()] == [CONVOYS, OLD_CONVOYS]


def test_a_list_that_was_closed_stays_closed_when_the_full_answer_comes(screen: Screen) -> None:
    with kept_waiting(screen, "settled"):
        screen.write("2023.0")
        wait_until(lambda: screen.suggestions.isVisible() and screen.search_answered(), "the list is open")
        wait_until(lambda: screen.completed() and not screen.search.settled, "the full answer is asked for")
        screen.press(Qt.Key.Key_Escape)
        assert not screen.suggestions.isVisible()
    wait_until(screen.search_settled, "the full answer is there")
    assert not screen.suggestions.isVisible() and screen.box.text() == "2023.0"


def test_enter_opens_nothing_once_somebody_has_gone_to_another_page(screen: Screen) -> None:
    screen.write("radio")
    wait_until(screen.search_settled, "it is answered")
    with kept_waiting(screen, "keys"), kept_waiting(screen, "settled"):
        screen.write("2023.05")
        screen.press_enter()
        screen.window.show_page("guidance")
    wait_until(lambda: screen.search.result is not None and screen.search.result.query == "2023.05", "it is answered")
    assert screen.page == "guidance" and screen.window.tabs.places == ()


def test_a_tree_is_that_of_the_library_as_it_is_now(screen: Screen, home: Home) -> None:
    """It changes, and before that is read somebody asks for other documents of it."""
    screen.window.show_page("guidance")
    wait_until(lambda: screen.browse_settled("guidance"), "guidance is shown")
    page = screen.browse("guidance")
    shelf = Shelf(home.library.parent, source="hill-source")
    shelf.install([document("new", "A new one", institute="hill")], collection="hill/all")
    shelf.close()
    with kept_waiting(screen, "beside"):
        page.load()
        page.rebuild()
    until_done(screen, "beside")
    wait_until(lambda: page.loaded, "all of it was read")
    until_done(screen, "beside")
    wait_until(lambda: page.loaded, "and is shown")
    places = page.tree.places
    assert "hill/all" in [str(places.index(row, 0).data()) for row in range(places.rowCount())]


def test_what_is_written_before_a_report_is_there_stays_above_it(screen: Screen) -> None:
    with kept_waiting(screen, "beside"):
        screen.window.show_page("report")
        page = screen.window.page("report")
        assert isinstance(page, ReportPage) and page.text.toPlainText() == ""
        QTest.keyClicks(page.text, "I pressed Ent")
    wait_until(lambda: "documents" in page.text.toPlainText(), "the report is there")
    QTest.keyClicks(page.text, "er.")
    assert page.text.toPlainText().startswith("I pressed Enter.\n") and page.text.toPlainText().count("---") == 1


def test_what_is_told_is_read_although_something_else_ends(screen: Screen) -> None:
    """Once nothing goes on beside, its line is empty: not while somebody reads there what was done."""
    status = screen.window.status
    screen.window.tell("Copied.")
    screen.window.upkeep.indexed.emit()
    assert "Copied." in screen.status_line()
    status.show_work("Updating")
    assert "Copied." not in screen.status_line() and "Updating" in screen.status_line()
    status.show_work("")
    assert "Updating" not in screen.status_line()
    screen.window.tell("Copied.")
    status.show_rest("Not finished.")
    status.show_work("")
    assert "Not finished." in screen.status_line()
