"""The smallest screen, and text of twice the size on a small one: nothing is cut off, nothing overlaps, in either direction."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.fields import keep_level
from desktop.layouts import frame, hbox, scrolls_down, vbox
from desktop.shelf import Place
from desktop.theme import Theme
from desktop.widgets import ClickableRow, ElidedLabel, Pill
from resources.home import Home
from tests.desktop.conftest import Opener
from tests.support.personal_screens import PersonalScreen
from tests.support.screens import Screen, wait_until

OLD_CONVOYS = "example-institute/2019-08"
PAGES = ("home", "updates", "sources", "keep", "export", "settings", "guide")


def at(screen: Screen, width: int, height: int) -> None:
    screen.window.setMinimumSize(width, height)  # as it is with text of that size
    screen.window.resize(width, height)
    window = screen.window
    wait_until(lambda: window._stack.width() == window.width() - window.sidebar.width() and window.width() == width, "it is so")


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
    screen.updates._started()  # the words above the buttons are the longest now
    screen.updates.grab()
    assert screen.window.rect().contains(where(screen.updates.cancel))
    wait_until(
        lambda: where(screen.updates.schedule).left() == where(screen.updates._sync).left(), "they stand below each other"
    )


def test_text_of_twice_the_size_overlaps_nowhere(screen: Screen) -> None:
    at(screen, 640, 400)
    assert cut_off(screen, "home") == 0
    top = screen.window.top
    bar = [top.edit, top.languages, top.help, top.settings]
    wait_until(  # the bar is laid out once more after its words have gone
        lambda: all(where(one).right() < where(other).left() for one, other in pairwise(bar)), "nothing in the bar overlaps"
    )
    assert screen.window.sidebar.width() == 56 and not top.languages.text() and top.languages.accessibleName()
    screen.window.open(Place(OLD_CONVOYS))
    wait_until(lambda: screen.reader_settled(OLD_CONVOYS), "the superseded document is shown")
    title, save = screen.reader.title, PersonalScreen(screen).beside.save
    wait_until(lambda: where(title._pill).right() < where(save).left(), "its status is there as a whole")
    wait_until(lambda: where(title._title).right() < where(title._pill).left() and where(save).right() < 640, "nor beside it")
    assert not title._rest.isVisible()
    at(screen, 1280, 800)
    wait_until(lambda: top.languages.text() == "English" and title._rest.isVisible(), "there is room for the words again")


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
    assert where(top.settings).left() == 12 and where(top._logo).right() > screen.window.width() - 28
