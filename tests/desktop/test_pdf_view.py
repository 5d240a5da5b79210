"""The pages of a PDF on the screen, without a library: selecting, links, turning, large and hostile pages."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.document_view import Highlight
from desktop.parts.theme import HIGHLIGHTS, Theme
from desktop.pdf.page_images import KEPT_BYTES
from desktop.pdf.page_layout import Fit
from desktop.pdf.pages import Pages, Wanted
from desktop.pdf.pdf_view import PdfView
from desktop.reader.thumbnails import Thumbnails
from desktop.tasks import Tasks
from resources import rendering
from resources.extraction import Extractor
from resources.rendering import PageRenderer, PdfInfo
from tests.support import documents
from tests.support.screens import wait_until

LEFT, SHIFT, CONTROL, NONE = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
Shower = Callable[[Path], PdfView]


@pytest.fixture
def pages(qapp: QApplication) -> Iterator[Pages]:
    tasks = Tasks()
    pages = Pages(tasks)
    yield pages
    tasks.close()
    pages.close()


@pytest.fixture
def view(theme: Theme, pages: Pages) -> Iterator[PdfView]:
    view = PdfView(theme, pages, "view")
    view.resize(700, 600)
    view.show()
    yield view
    view.hide()


def opened(pages: Pages, path: Path) -> PdfInfo:
    infos: list[PdfInfo] = []
    pages.open("test", path, infos.append, lambda error: pytest.fail(error.message))
    wait_until(lambda: bool(infos), "the document is open")
    return infos[0]


def show(view: PdfView, pages: Pages, path: Path, page: int = 1) -> None:
    view.show_document(path, opened(pages, path).sizes, page)
    settle(view)


def settle(view: PdfView) -> None:
    wait_until(lambda: view.is_drawn() and view.is_readable(), "the pages in view are drawn and their text is known")


def at(view: PdfView, page: int, start: int, end: int, share: float = 0.5) -> QPoint:
    """A point of the viewport on the characters `start` to `end` of a page; `share` of their width from the left."""
    text = view.texts.text(page)
    assert text is not None
    (box,) = text.boxes(start, end)
    point = QPointF(box.left() + box.width() * share, box.center().y())
    return view.places.to_view(page, view.box(page)).map(point).toPoint()


def drag(view: PdfView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)


def selected(view: PdfView) -> str:
    found = view.selected()
    return found.text if found is not None else ""


@pytest.mark.parametrize(
    "text",
    ["Escorts drive in front.\nThe convoy stops at dusk.", "تسير الحراسة في المقدمة.\nتتوقف القافلة عند الغروب."],
    ids=["left to right", "right to left"],
)
def test_text_is_selected_as_its_passage_has_it(view: PdfView, pages: Pages, tmp_path: Path, text: str) -> None:
    path = documents.pdf(tmp_path / "a.pdf", [text, "another page"])
    with Extractor() as extractor:
        passage = extractor.extract(path).passages[0].text
    show(view, pages, path)
    second = passage.index("\n") + 1
    word = passage.index(" ", second) + 1, passage.index(" ", passage.index(" ", second) + 1)
    moved: list[None] = []
    view.selection_changed.connect(lambda: moved.append(None))

    QTest.mouseDClick(view.viewport(), LEFT, NONE, at(view, 1, *word))
    found = view.selected()
    assert found is not None and moved
    assert (found.page, found.passage, found.start, found.end, found.text) == (1, None, *word, passage[slice(*word)])
    assert (found.before, found.after) == (passage[: word[0]][-32:], passage[word[1] :][:32])

    rtl = passage[0] == "ت"
    start, end = at(view, 1, 0, 1, 0.9 if rtl else 0.1), at(view, 1, *word)
    drag(view, start, end)
    found = view.selected()
    assert found is not None and found.start == 0 and second < found.end <= word[1], "over two lines, in reading order"
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, at(view, 1, len(passage) - 2, len(passage) - 1, 0.1 if rtl else 0.9))
    assert selected(view) == passage[: len(passage) - 1]
    QTest.mouseClick(view.viewport(), LEFT, NONE, start)
    assert view.selected() is None

    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == passage


@pytest.mark.parametrize("rotate", [0, 90], ids=["upright", "turned in the file"])
def test_what_is_turned_is_still_under_the_mouse(view: PdfView, pages: Pages, tmp_path: Path, rotate: int) -> None:
    show(view, pages, documents.pdf(tmp_path / "a.pdf", ["Escorts drive in front", "Last"], rotate=rotate))
    upright = view.box(1).width() > view.box(1).height()
    for turn, key in ((1, NONE), (2, NONE), (1, SHIFT)):
        QTest.keyClick(view, Qt.Key.Key_R, key)
        view.set_zoom(Fit.PAGE)
        settle(view)
        assert view.places.turn == turn
        assert (view.box(1).width() > view.box(1).height()) == (upright != bool(turn % 2))
        QTest.mouseDClick(view.viewport(), LEFT, NONE, at(view, 1, 8, 13))
        assert selected(view) == "drive"
        (box,) = view.texts.selected_boxes(1)
        place = view.places.to_view(1, view.box(1)).mapRect(box).toAlignedRect()
        view.texts.clear()
        assert any(dark(view.grab(place).toImage())), "there is ink where the text is said to be"


def dark(image: QImage) -> Iterator[bool]:
    return (image.pixelColor(x, y).lightness() < 120 for x in range(image.width()) for y in range(image.height()))


def test_links_lead_within_the_document_and_ask_outside_of_it(view: PdfView, pages: Pages, tmp_path: Path) -> None:
    links: list[tuple[int, int, int | str]] = [(1, 0, 3), (1, 1, "https://example.org/a?b=c"), (1, 2, "mailto:a@example.org")]
    links += [(1, 3, "javascript:app.alert(1)"), (1, 4, "file:///etc/passwd"), (1, 5, "https://example.org/\u202egpj")]
    path = documents.pdf(tmp_path / "a.pdf", ["to three\nweb\nmail\nscript\nfile\nmirror", "two", "three"], links=links)
    show(view, pages, path)
    asked: list[str] = []
    view.link_asked.connect(asked.append)
    text = view.texts.text(1)
    assert text is not None
    starts = [0, *(place + 1 for place, character in enumerate(text.text) if character == "\n")]
    for start in starts[1:]:
        QTest.mouseClick(view.viewport(), LEFT, NONE, at(view, 1, start, start + 3))
    assert asked == ["https://example.org/a?b=c", "mailto:a@example.org"] and view.page == 1
    drag(view, at(view, 1, 0, 2), at(view, 1, 3, 8, 0.9))
    assert view.page == 1 and selected(view), "dragging over a link selects its words"
    view.texts.clear()
    QTest.mouseClick(view.viewport(), LEFT, NONE, at(view, 1, 0, 2))
    assert view.page == 3


def test_one_page_at_a_time(view: PdfView, pages: Pages, tmp_path: Path) -> None:
    show(view, pages, documents.pdf(tmp_path / "a.pdf", ["one", "two", "three"]))
    assert view.verticalScrollBar().maximum() > 1500, "all pages stand below each other"
    view.show_single(True)
    view.set_zoom(Fit.PAGE)
    settle(view)
    assert view.verticalScrollBar().maximum() == 0
    for page in (2, 3, 3):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        settle(view)
        assert view.page == page
        QTest.mouseDClick(view.viewport(), LEFT, NONE, at(view, page, 0, 3))
        found = view.selected()
        assert found is not None and (found.page, found.text) == (page, ("one", "two", "three")[page - 1])
    view.show_single(False)
    assert view.page == 3 and view.verticalScrollBar().value() > 500


def test_what_is_marked_is_seen_and_chosen(view: PdfView, pages: Pages, tmp_path: Path) -> None:
    show(view, pages, documents.pdf(tmp_path / "a.pdf", ["Escorts drive in front", "two"]))
    chosen: list[int] = []
    view.highlight_chosen.connect(chosen.append)
    view.show_highlights([Highlight(7, 1, None, 8, 13, "green", note=False), Highlight(9, 2, None, 0, 3, "blue", note=True)])
    place = at(view, 1, 8, 13)
    colors = {view.grab().toImage().pixelColor(place + QPoint(dx, 0)).name() for dx in range(-25, 25)}
    assert QColor(HIGHLIGHTS["green"]).name() in colors
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    QTest.mouseClick(view.viewport(), LEFT, NONE, at(view, 1, 0, 7))
    assert chosen == [7]


def test_the_next_page_is_there_before_it_is_turned_to(view: PdfView, pages: Pages, tmp_path: Path) -> None:
    show(view, pages, documents.pdf(tmp_path / "a.pdf", [f"page {number}" for number in range(1, 30)]))
    for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
        for _ in range(4):
            page = view.page

            def is_near(wanted: int = page + step) -> bool:
                return wanted < 1 or all(map(view.images.is_sharp, view.needs.of([wanted, wanted + 1])))

            wait_until(is_near, "the neighbours are drawn")
            QTest.keyClick(view, key)
            assert view.page == page + step and view.is_drawn(), "without waiting for the child"


def test_thousands_of_pages_take_no_more_room_than_a_few(
    view: PdfView, theme: Theme, pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = documents.pdf(tmp_path / "a.pdf", [f"page {number}" for number in range(1, 5001)])
    info = opened(pages, path)
    assert info.pages == 5000
    asked: dict[Hashable, list[int]] = {}
    render = Pages.render

    def recorded(self: Pages, channel: Hashable, path: Path, wanted: Wanted, *rest: Any) -> None:
        asked.setdefault(channel, []).append(wanted.page)
        render(self, channel, path, wanted, *rest)

    monkeypatch.setattr(Pages, "render", recorded)
    view.show_document(path, info.sizes, 4321)
    settle(view)
    assert view.page == 4321 and set(asked["view"]) <= set(range(4319, 4327))
    view.set_zoom(2.0)
    for page in range(1, 200, 9):
        view.go_to(page)
        settle(view)
        assert view.images.bytes() <= KEPT_BYTES
    small = Thumbnails(theme, pages, "small")
    small.resize(248, 600)
    small.show_document(path, info.sizes)
    small.show_page(2500)
    small.show()
    wait_until(lambda: small.is_drawn() and 2500 in asked.get("small small", ()), "the small pictures in view are drawn")
    assert len(asked["small small"]) < 12, "the view beside it may still be asking for its neighbours"
    turned: list[int] = []
    small.page_asked.connect(turned.append)
    QTest.mouseClick(small.viewport(), LEFT, NONE, small.visualRect(small.currentIndex()).center())
    assert turned == [2500]
    small.hide()


def test_an_enormous_page_is_sharp_where_one_looks(view: PdfView, pages: Pages, tmp_path: Path) -> None:
    drawing = b" 9990 9990 20 20 re f"
    show(view, pages, documents.pdf(tmp_path / "a.pdf", ["text"], size=(20_000, 20_000), drawing=drawing))
    view.set_zoom(4.0)
    settle(view)
    middle = round(10_000 * view.places.scale)
    view.verticalScrollBar().setValue(middle - 300)
    view.horizontalScrollBar().setValue(middle - 350)
    settle(view)
    assert view.images.bytes() <= KEPT_BYTES
    place = view.places.to_view(1, view.box(1)).mapRect(QRectF(9990, 9990, 20, 20))
    image, edge = view.grab().toImage(), round(place.left())
    assert QRectF(view.viewport().rect()).contains(place)
    inside, outside = (
        image.pixelColor(edge + 3, round(place.center().y())),
        image.pixelColor(edge - 3, round(place.center().y())),
    )
    assert inside.lightness() < 40 and outside.lightness() > 200, "a sharp edge, 100,000 pixels from the next"
    view.fit()
    view.show_document(documents.pdf(tmp_path / "b.pdf", ["x"]), [(1.0, 1_000_000.0)] * 20_000, 20_000)
    assert view.page == 20_000 and 0 < view.verticalScrollBar().maximum() < 2**31, "whatever a file says of its pages"


def test_a_page_that_kills_its_child_costs_only_itself(
    view: PdfView, theme: Theme, pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    star = b"0 0 m " + b"595 842 l 0 842 l 595 0 l 0 0 l 300 842 l 1 3 l 595 400 l " * 50_000 + b"f* "
    path = documents.pdf(tmp_path / "a.pdf", ["one", "two", "three"], drawing={2: star})
    asked: list[int] = []
    limits, render = rendering._RENDER, PageRenderer.render

    def impatient(self: PageRenderer, page: int, *rest: object) -> object:
        asked.append(page)
        with monkeypatch.context() as patch:
            patch.setattr(rendering, "_RENDER", dataclasses.replace(limits, seconds=0.3 if page == 2 else 60))
            return render(self, page, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(PageRenderer, "render", impatient)
    show(view, pages, path, 2)
    assert set(view.images.failures) == {2} and "cannot be shown" in view.images.failures[2]
    view.go_to(3)
    settle(view)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at(view, 3, 0, 5))
    assert selected(view) == "three"
    small = Thumbnails(theme, pages, "small")
    small.show_document(path, [documents.PAGE] * 3)
    small.show()
    wait_until(small.is_drawn, "the small pictures are drawn")
    view.go_to(2)
    view.zoom(1)
    settle(view)
    assert asked.count(2) == 1, "it is not asked for again, for another size either"
    small.hide()
