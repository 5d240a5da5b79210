"""The smallest screen, and text of twice the size on a small one: nothing is cut off, nothing overlaps, in either direction."""

from __future__ import annotations

from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.parts.fields import keep_level
from desktop.parts.layouts import frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, Chip, ClickableRow, ElidedLabel, Pill
from desktop.shelf import Place
from resources.home import Home
from tests.desktop.conftest import Opener
from tests.support.personal_screens import PersonalScreen
from tests.support.screens import Screen, wait_until
from tests.support.training import open_lesson, training

OLD_CONVOYS = "example-institute/2019-08"
PAGES = ("home", "updates", "sources", "keep", "export", "settings", "guide")


def at(screen: Screen, width: int, height: int) -> None:
    screen.window.setMinimumSize(width, height)  # as it is with text of that size
    screen.window.resize(width, height)
    window = screen.window

    def fits() -> bool:
        page = window.page(window.current_page)
        return page.width() == window.width() - window.sidebar.width() and window.width() == width

    wait_until(fits, "it is so")


def cut_off(screen: Screen, key: str) -> int:
    """Pixels of a page that one reaches only by scrolling sideways."""
    screen.window.show_page(key)
    page = screen.window.page(key)
    assert isinstance(page, QScrollArea)
    page.grab()  # its layout is settled
    shown = page.widget()
    assert shown is not None
    return max(0, shown.minimumSizeHint().width() - page.viewport().width())


def where(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_nothing_is_cut_off_on_the_smallest_screen(screen: Screen) -> None:
    at(screen, 1024, 600)
    assert {key: wide for key in PAGES if (wide := cut_off(screen, key))} == {}
    screen.window.show_page("updates")
    screen.application.syncing.started.emit()  # the words above the buttons are the longest now
    screen.updates.grab()
    assert screen.window.rect().contains(where(screen.updates.cancel))
    checking = next(card for card in screen.updates.findChildren(Card) if card.title.text() == "Checking")
    wait_until(lambda: where(screen.updates.schedule).left() == where(checking).left(), "they stand below each other")


def test_text_of_twice_the_size_overlaps_nowhere(screen: Screen) -> None:
    at(screen, 640, 400)
    assert {key: wide for key in PAGES if (wide := cut_off(screen, key))} == {}
    page = training(screen)
    open_lesson(page, "example-institute/lesson-2-2")
    lesson = page.lesson_page.widget()
    assert lesson is not None and lesson.minimumSizeHint().width() <= page.lesson_page.viewport().width()
    screen.window.show_page("guidance")
    wait_until(lambda: screen.browse_settled("guidance"), "guidance is there")
    filters = [button for button in screen.browse("guidance").filters.findChildren(Button) if button.isVisible()]
    wait_until(lambda: all(one.width() >= one.sizeHint().width() for one in filters), "no filter is cut off")
    assert not any(where(one).intersects(where(other)) for one, other in combinations(filters, 2))
    top = screen.window.top
    top_row = [top.edit, top.languages, top.help, top.settings]
    wait_until(  # the bar is laid out once more after its words have gone
        lambda: all(where(one).right() < where(other).left() for one, other in pairwise(top_row)), "nothing in the bar overlaps"
    )
    assert screen.window.sidebar.width() == 56 and not top.languages.text() and top.languages.accessibleName()
    screen.window.open(Place(OLD_CONVOYS))
    wait_until(lambda: screen.reader_settled(OLD_CONVOYS), "the superseded document is shown")
    bar, save = screen.reader.title, PersonalScreen(screen).beside.save
    title, pill = bar.findChildren(ElidedLabel)[0], bar.findChildren(Pill)[0]
    wait_until(lambda: where(pill).right() < where(save).left(), "its status is there as a whole")
    wait_until(lambda: where(title).right() < where(pill).left() and where(save).right() < 640, "nor beside it")
    chips = bar.findChildren(Chip)
    assert chips and not any(chip.isVisible() for chip in chips)
    at(screen, 1280, 800)
    wait_until(lambda: top.languages.text() == "English" and chips[0].isVisible(), "there is room for the words again")


def test_a_row_gives_way_and_its_words_are_shortened(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, False)
    row = ClickableRow(37, "A row")
    row.setLayout(
        hbox(ElidedLabel(theme, "Working with interpreters during patrols " * 3), Pill(theme, "in_force", "In force"))
    )
    area = QScrollArea()
    qtbot.addWidget(area)
    scrolls_down(area)
    area.setWidget(frame(vbox(row)))
    area.resize(200, 100)
    area.show()
    wait_until(lambda: row.width() == area.viewport().width(), "it is as wide as there is room")


def test_every_script_stands_on_one_line_in_a_box(qtbot: QtBot, qapp: QApplication) -> None:
    """Alef and x both end on the base line."""
    box = keep_level(QLineEdit())
    qtbot.addWidget(box)
    box.setFont(Theme(qapp, False).font("body"))
    box.resize(200, 36)

    def lowest(text: str) -> int:
        box.setText(text)
        image = box.grab().toImage()
        rows = range(6, image.height() - 6)
        return max(y for y in rows if any(image.pixelColor(x, y).lightness() < 120 for x in range(14, image.width() - 14)))

    assert abs(lowest("x") - lowest("\u0627")) <= 1


def test_margins_are_mirrored_with_the_window(open_window: Opener, home: Home, in_arabic: None) -> None:
    screen = open_window(home)
    top = screen.window.top
    logo = next(label for label in top.findChildren(QLabel) if label.accessibleName() == "Fieldshelf")
    assert where(top.settings).left() == 12 and where(logo).right() > screen.window.width() - 28


def test_the_cursor_of_an_empty_box_stands_where_its_hint_begins(open_window: Opener, home: Home, in_arabic: None) -> None:
    """Whatever keyboard there is; Latin words begin at the left all the same."""
    screen = open_window(home)
    box = screen.box

    def cursor() -> int:
        """How far it stands from the right."""
        box.grab()  # it is placed when it is painted
        return box.width() - box.cursorRect().center().x()

    assert cursor() < 60
    screen.write("convoy")
    assert cursor() > box.width() // 2
    box.clear()
    assert cursor() < 60


def test_a_banner_in_a_narrow_window_says_all_of_it(screen: Screen) -> None:
    at(screen, 640, 400)
    screen.window.open(Place(OLD_CONVOYS))
    wait_until(lambda: screen.reader_settled(OLD_CONVOYS), "the superseded document is shown")
    banner = screen.reader.banner
    said = next(label for label in banner.findChildren(QLabel) if label.text().startswith("Do not act on this version."))
    wait_until(lambda: said.height() >= said.heightForWidth(said.width()), "its words are there as a whole")
    changes = banner.changes_button
    assert banner.button.isVisible() and changes.isVisible() and changes.accessibleName() == "What changed"
    wait_until(lambda: where(changes).right() < where(banner.button).left() < 640, "both buttons are there")
    at(screen, 1280, 800)
    wait_until(lambda: changes.text() == "What changed", "there is room for its words again")


def test_what_stands_beside_a_document_is_reached_where_there_is_no_room(screen: Screen) -> None:
    """In its place, by the same keys; choosing, Esc and the arrow lead back to it."""
    at(screen, 640, 400)
    screen.window.open(Place(OLD_CONVOYS))
    wait_until(lambda: screen.reader_settled(OLD_CONVOYS), "the superseded document is shown")
    reader, pdf = screen.reader, screen.reader.pdf
    notes = PersonalScreen(screen).beside.panel
    assert pdf.isVisible() and not reader.hits.isVisible() and not reader.info.isVisible()
    screen.press_shortcut("Ctrl+F")
    assert screen.focus() is reader.hits.edit and not pdf.isVisible()
    QTest.keyClicks(reader.hits.edit, "protection")
    wait_until(lambda: reader.hits.model.rowCount() > 0, "it is found")
    QTest.keyClick(reader.hits.edit, Qt.Key.Key_Return)
    assert pdf.isVisible() and screen.focus() is pdf
    screen.press_shortcut("Ctrl+M")
    wait_until(lambda: screen.focus() is notes.edit, "a note can be written")
    QTest.keyClick(notes.edit, Qt.Key.Key_Escape)
    assert pdf.isVisible() and screen.focus() is pdf
    screen.press_shortcut("Ctrl+I")
    assert reader.info.isVisible() and not pdf.isVisible()
    screen.click_named(reader.title, "Back")
    assert pdf.isVisible() and not reader.info.isVisible() and screen.page == "reader"
    at(screen, 1024, 600)
    screen.press_shortcut("Ctrl+I")
    wait_until(lambda: reader.info.isVisible() and pdf.isVisible() and not reader.hits.isVisible(), "beside the document")
    screen.press_shortcut("Ctrl+F")
    assert reader.hits.edit.isVisible() and pdf.isVisible() and not reader.info.isVisible()
