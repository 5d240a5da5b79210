"""The pictures within Word files, OpenDocument, books and slides: in their places, and never in the way of the words."""

from __future__ import annotations

import dataclasses
import datetime
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.document_view import Highlight
from desktop.documents.print_sources import TextSource
from desktop.documents.printing import Stamp
from desktop.documents.slide_view import SlideView
from desktop.documents.text_desk import TextDesk
from desktop.documents.text_pictures import TextPictures, box, spots
from desktop.documents.text_view import TextView
from desktop.documents.viewers import Viewers
from desktop.parts.theme import Theme
from desktop.pdf.pages import Pages
from desktop.tasks import Tasks
from resources.extraction import Extractor, media_type
from resources.library import Library
from resources.viewing import Viewer
from tests.desktop.test_printing import print_it
from tests.support import documents, pictured
from tests.support.screens import wait_until

CONVOYS = "example-institute/2023-05"


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with Viewer() as viewer:
        yield viewer


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as extractor:
        yield extractor


@pytest.fixture
def desk(theme: Theme, viewers: Viewers) -> Iterator[TextDesk]:
    desk = TextDesk(theme, viewers, "test")
    desk.resize(800, 760)
    desk.show()
    yield desk
    desk.hide()


def show(desk: TextDesk, viewer: Viewer, path: Path) -> TextView:
    view = viewer.view(path, media_type(path))
    desk.text.show_html(view.html, path, view.sizes)
    desk.left_out.say(view.unshown)
    return desk.text


def drawn(view: TextView) -> TextPictures:
    pictures = view.pictures
    assert pictures is not None
    wait_until(pictures.is_drawn, "the pictures in view are drawn")
    return pictures


def red(image: QImage) -> int:
    """Pixels that are as the first picture is."""
    pixels = (image.pixelColor(x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2))
    return 4 * sum(color.red() > 180 and color.green() < 60 and color.blue() < 60 for color in pixels)


def boxes(document: QTextDocument) -> list[tuple[int, int]]:
    return [box(document, spot).toSize().toTuple() for spot in spots(document)]


@pytest.mark.parametrize("kind", pictured.KINDS)
def test_a_picture_stands_where_the_document_has_it(desk: TextDesk, viewer: Viewer, tmp_path: Path, kind: str) -> None:
    view = show(desk, viewer, pictured.KINDS[kind](tmp_path / f"a.{kind}"))
    assert boxes(view.document()) == [(240, 160), (120, 160)], "before any of them has come"
    height = view.document().size().height()
    drawn(view)
    image = view.viewport().grab().toImage()
    assert red(image) == pytest.approx(240 * 160, rel=0.05)
    assert view.document().size().height() == height, "nothing moved when they came"
    order = [view.document().find(words).position() for words in (pictured.BEFORE, pictured.BETWEEN, pictured.AFTER)]
    first, second = (spot.place for spot in spots(view.document()))
    assert order[0] < first < order[1] < second < order[2]


@pytest.mark.parametrize("kind", pictured.KINDS)
def test_one_that_is_broken_says_so_in_its_place(desk: TextDesk, viewer: Viewer, tmp_path: Path, kind: str) -> None:
    view = show(desk, viewer, pictured.KINDS[kind](tmp_path / f"a.{kind}"))
    drawn(view)
    url = list(spots(view.document()))[1].url
    image = view.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(url))
    assert isinstance(image, QImage) and (image.width(), image.height()) == (120, 160)
    colors = {image.pixelColor(x, y).name() for x in range(120) for y in range(160)}
    assert len(colors) > 2, "words stand in it"


@pytest.mark.parametrize("kind", pictured.KINDS)
def test_a_mark_after_a_picture_is_where_the_kept_text_has_it(
    desk: TextDesk, viewer: Viewer, extractor: Extractor, tmp_path: Path, kind: str
) -> None:
    path = pictured.KINDS[kind](tmp_path / f"a.{kind}")
    view = show(desk, viewer, path)
    text = extractor.extract(path).passages[0].text
    assert text.split("\n")[-3:] == [pictured.BEFORE, pictured.BETWEEN, pictured.AFTER]
    start = text.index("escort")
    view.show_highlights([Highlight(1, None, 1, start, start + 6, "yellow", note=False)])
    assert [selection.cursor.selectedText() for selection in view.extraSelections()] == ["escort"]
    cursor = view.document().find("escort")
    view.setTextCursor(cursor)
    found = view.selected()
    assert found is not None
    assert (found.passage, found.start, found.end, found.text) == (1, start, start + 6, "escort")
    cursor = view.document().find(pictured.BEFORE)
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    found = view.selected()
    assert found is not None and found.text == text[found.start :]
    assert found.start == text.index(pictured.BEFORE)


def test_a_picture_of_the_document_before_never_stands_in_the_next(
    desk: TextDesk, viewer: Viewer, viewers: Viewers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each program calls its first picture the same in every file."""
    drawn(show(desk, viewer, pictured.word(tmp_path / "a.docx")))
    assert red(desk.text.viewport().grab().toImage()) > 30_000
    monkeypatch.setattr(viewers, "picture", lambda *_, **__: None)  # its own are long in coming
    show(desk, viewer, pictured.word(tmp_path / "b.docx"))
    assert red(desk.text.viewport().grab().toImage()) == 0


def test_one_picture_in_two_shapes_is_each_as_it_should_be(desk: TextDesk, viewer: Viewer, tmp_path: Path) -> None:
    body = '<p>a</p><p><img src="a.png" width="240" height="160"/></p><p><img src="a.png" width="400" height="60"/></p>'
    path = documents.epub(tmp_path / "a.epub", [("C", body)])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("OPS/a.png", pictured.RED)
    view = show(desk, viewer, path)
    drawn(view)
    whole, narrow = (
        view.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(spot.url))
        for spot in spots(view.document())
    )
    assert (whole.width(), whole.height()) == (240, 160)
    assert narrow.width() / narrow.height() == pytest.approx(400 / 60, rel=0.05), "in the middle of its box, not squeezed"
    assert red(view.viewport().grab().toImage()) == pytest.approx(240 * 160 + 90 * 60, rel=0.07)


def test_what_is_copied_has_no_trace_of_them(desk: TextDesk, viewer: Viewer, tmp_path: Path) -> None:
    view = show(desk, viewer, pictured.word(tmp_path / "a.docx"))
    view.select_all()
    view.copy()
    given = QGuiApplication.clipboard().mimeData()
    assert "\ufffc" not in given.text() and pictured.AFTER in given.text()
    assert "<img" not in given.html() and pictured.AFTER in given.html()


def test_only_what_is_in_view_is_asked_for(
    desk: TextDesk, viewer: Viewer, viewers: Viewers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    picture = viewers.picture

    def recorded(*given: Any, part: str | None = None) -> None:
        asked.append(str(part))
        picture(*given, part=part)

    monkeypatch.setattr(viewers, "picture", recorded)
    view = show(desk, viewer, pictured.word(tmp_path / "a.docx", 60))
    drawn(view)
    assert 2 <= len(set(asked)) <= 6
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    drawn(view)
    assert "word/media/image61.png" in asked and len(set(asked)) <= 12


def test_it_grows_with_the_letters_and_never_out_of_the_page(desk: TextDesk, viewer: Viewer, tmp_path: Path) -> None:
    view = show(desk, viewer, pictured.word(tmp_path / "a.docx"))
    drawn(view)
    view.zoom(3)
    width, height = boxes(view.document())[0]
    assert width > 300 and width / height == pytest.approx(1.5, rel=0.02)
    drawn(view)
    desk.resize(320, 700)
    wait_until(lambda: boxes(view.document())[0][0] < 240, "it has become narrower")
    assert view.horizontalScrollBar().maximum() == 0
    view.fit()
    desk.resize(800, 700)
    wait_until(lambda: boxes(view.document())[0] == (240, 160), "as in the document again")


def test_what_no_program_here_can_draw_is_told(desk: TextDesk, viewer: Viewer, tmp_path: Path) -> None:
    show(desk, viewer, pictured.word(tmp_path / "a.docx", drawing=True))
    assert desk.left_out.text() == "1 picture of this document is not shown here."
    asked: list[None] = []
    desk.left_out.outside_asked.connect(lambda: asked.append(None))
    QTest.mouseClick(desk.left_out.button, Qt.MouseButton.LeftButton)
    assert asked == [None]
    show(desk, viewer, pictured.word(tmp_path / "b.docx"))
    assert desk.left_out.text() == "", "the logo of its header is no part of what it says"


def test_slides_tell_it_too(viewer: Viewer, viewers: Viewers, theme: Theme, tmp_path: Path) -> None:
    path = pictured.slides(tmp_path / "a.pptx")
    shown = viewer.view(path, media_type(path))
    view = SlideView(theme, Pages(Tasks()), viewers, "slides")
    view.show()
    view.show_slides(shown, path)
    assert view.left_out.text() == ""
    view.show_slides(dataclasses.replace(shown, unshown=2), path)
    assert view.left_out.text() == "2 pictures of this document are not shown here."
    view.hide()


def test_slides_show_theirs(viewer: Viewer, viewers: Viewers, theme: Theme, tmp_path: Path) -> None:
    path = pictured.slides(tmp_path / "a.pptx")
    view = SlideView(theme, Pages(Tasks()), viewers, "slides")
    view.resize(900, 700)
    view.show()
    view.show_slides(viewer.view(path, media_type(path)), path)
    for page in (1, 2):
        view.go_to(page)
        drawn(view.slide)
        assert red(view.slide.viewport().grab().toImage()) == pytest.approx(240 * 160, rel=0.05)
        assert "no words" not in view.slide.words()
    view.hide()


def test_they_are_printed(qtbot: QtBot, desk: TextDesk, viewer: Viewer, theme: Theme, library: Library, tmp_path: Path) -> None:
    """Also those that nobody has looked at yet."""
    view = show(desk, viewer, pictured.word(tmp_path / "a.docx", 30))
    drawn(view)
    source = TextSource(view.document(), view.origin)
    show(desk, viewer, pictured.book(tmp_path / "other.epub"))  # while the printer works
    stamp = Stamp.of(library.entry(CONVOYS), "en", datetime.date(2026, 11, 27))
    pages = print_it(qtbot, theme, tmp_path / "out.pdf", source, stamp)
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed:
        for number in (0, len(pages) - 1):
            pixels = printed[number].render(scale=0.5).to_numpy().astype(int)
            reds = (abs(pixels[:, :, :3] - (60, 34, 204)).max(axis=2) < 60).sum()
            assert reds > 1000, number
