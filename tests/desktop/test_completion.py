"""Completion in the search box: grey text, the list below it, earlier searches and how they are forgotten."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.search.search_edit import reads_right_to_left
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support.screens import Screen

WAIT = 60_000
CONVOYS = "example-institute/2023-05"


@pytest.fixture(params=["left to right", "right to left"])
def both(request: pytest.FixtureRequest, qtbot: QtBot, open_window: Opener, home: Home) -> Iterator[Screen]:
    """The window, laid out in each direction."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    if request.param == "right to left":
        qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield open_window(home)
    qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def write(qtbot: QtBot, screen: Screen, text: str) -> None:
    screen.write(text)
    qtbot.waitUntil(lambda: screen.search_settled() and screen.completed(), timeout=WAIT)


def remembered(screen: Screen) -> list[str]:
    return screen.application.shelf.library.personal.recent_searches()


def use(qtbot: QtBot, screen: Screen, text: str) -> None:
    """A search that leads somewhere: its first result is opened."""
    write(qtbot, screen, text)
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.page == "reader" and text in remembered(screen), timeout=WAIT)


def test_tab_takes_the_grey_end_of_the_word_and_the_next_tab_leads_on(qtbot: QtBot, both: Screen) -> None:
    write(qtbot, both, "convoy prot")
    assert both.box.offered().startswith("convoy protect")
    assert "Tab completes" in both.box.accessibleDescription()
    whole = both.box.offered()
    both.press(Qt.Key.Key_Tab)
    assert both.box.text() == whole
    assert both.focus() is both.box
    qtbot.waitUntil(lambda: both.search_settled() and both.completed(), timeout=WAIT)
    both.box.offer("")
    both.press(Qt.Key.Key_Tab)
    assert both.focus() is not both.box


def test_the_arrow_that_leads_forward_takes_it_too(qtbot: QtBot, both: Screen) -> None:
    write(qtbot, both, "conv")
    both.press(Qt.Key.Key_Home)
    assert both.box.offered() == ""  # the cursor is elsewhere
    both.press(Qt.Key.Key_End)
    whole = both.box.offered()
    assert whole.startswith("convoy")
    both.press(Qt.Key.Key_Right)
    assert both.box.text() == whole


def test_in_arabic_the_arrow_to_the_left_leads_forward(qtbot: QtBot, both: Screen) -> None:
    write(qtbot, both, "القوا")
    whole = both.box.offered()
    assert whole.startswith("القوا")
    both.press(Qt.Key.Key_Left)
    assert both.box.text() == whole


def test_nothing_is_offered_while_an_input_method_holds_characters(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "conv")
    assert screen.box.offered()
    QApplication.sendEvent(screen.box, QInputMethodEvent("ren", []))
    assert screen.box.offered() == ""
    QApplication.sendEvent(screen.box, QInputMethodEvent("", []))
    assert screen.box.offered()


def test_turning_to_another_page_closes_the_list(qtbot: QtBot, screen: Screen) -> None:
    use(qtbot, screen, "convoy protection")
    screen.window.show_page("home")
    screen.window.focus_search()
    qtbot.waitUntil(screen.suggestions.isVisible, timeout=WAIT)
    qtbot.keyClick(screen.box, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert screen.page == "guidance"
    assert not screen.suggestions.isVisible()


def test_the_direction_of_a_text_is_that_of_its_first_letter() -> None:
    assert not reads_right_to_left("2023 convoy قافلة")
    assert reads_right_to_left("2023 قافلة convoy")
    assert not reads_right_to_left("2023.05")


def test_arrows_and_enter_stay_with_the_results_while_typing(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "convoy")
    assert not screen.suggestions.isVisible()
    screen.press(Qt.Key.Key_Down)
    assert screen.search.list.currentIndex().row() == 1
    chosen = screen.search.current()
    assert chosen is not None
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.reader_settled(chosen.entry.document.id), timeout=WAIT)


def test_alt_down_opens_the_list_and_a_title_opens_its_document(qtbot: QtBot, both: Screen) -> None:
    write(qtbot, both, "movement and prot")
    both.call_suggestions()
    assert both.suggestions.current() is not None
    assert both.box.accessibleDescription()  # says which one
    titles = [offer for offer in both.suggested() if offer.kind == "title"]
    assert titles[0].document_id == CONVOYS
    for _ in range(both.suggested().index(titles[0])):
        both.press(Qt.Key.Key_Down)
    assert both.suggestions.current() == titles[0]
    both.press_enter()
    qtbot.waitUntil(lambda: both.reader_settled(CONVOYS), timeout=WAIT)
    assert not both.suggestions.isVisible()


def test_the_list_stands_below_the_box_and_within_the_window(qtbot: QtBot, both: Screen) -> None:
    write(qtbot, both, "conv")
    both.call_suggestions()
    box, popup = both.box, both.suggestions
    assert popup.width() == box.width()
    assert popup.mapToGlobal(QPoint(0, 0)).x() == box.mapToGlobal(QPoint(0, 0)).x()
    assert popup.mapToGlobal(QPoint(0, 0)).y() >= box.mapToGlobal(QPoint(0, box.height())).y()
    assert popup.geometry().bottom() < both.window.height()


def test_a_word_takes_the_place_of_the_text(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "radio conv")
    screen.call_suggestions()
    word = next(offer for offer in screen.suggested() if offer.kind == "word")
    for _ in range(screen.suggested().index(word)):
        screen.press(Qt.Key.Key_Down)
    screen.press_enter()
    assert screen.box.text() == word.text
    assert screen.focus() is screen.box
    assert not screen.suggestions.isVisible()
    qtbot.waitUntil(screen.search_answered, timeout=WAIT)


def test_escape_closes_the_list_first(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "conv")
    screen.call_suggestions()
    screen.press(Qt.Key.Key_Escape)
    assert not screen.suggestions.isVisible()
    assert screen.box.text() == "conv"
    screen.press(Qt.Key.Key_Escape)
    assert screen.box.text() == ""


def test_the_list_closes_when_one_goes_elsewhere(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "conv")
    screen.call_suggestions()
    screen.search.list.setFocus()
    assert not screen.suggestions.isVisible()
    screen.box.setFocus()
    screen.call_suggestions()
    qtbot.mouseClick(screen.window.status, Qt.MouseButton.LeftButton)
    assert not screen.suggestions.isVisible()


def test_enter_with_the_list_open_and_nothing_chosen_in_it_opens_the_result(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "convoy")
    screen.call_suggestions()
    screen.press(Qt.Key.Key_Up)
    assert screen.suggestions.current() is None
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.page == "reader", timeout=WAIT)


def test_a_number_that_is_begun_opens_the_list_by_itself(qtbot: QtBot, both: Screen) -> None:
    both.write("2023.0")
    qtbot.waitUntil(lambda: both.suggestions.isVisible(), timeout=WAIT)
    assert [offer.document_id for offer in both.suggested() if offer.kind == "reference"] == [CONVOYS]
    both.press(Qt.Key.Key_Down)
    both.press_enter()
    qtbot.waitUntil(lambda: both.reader_settled(CONVOYS), timeout=WAIT)


def test_a_whole_number_needs_no_list(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "2023.05")
    assert not screen.suggestions.isVisible()


def test_a_search_is_remembered_once_it_led_somewhere(qtbot: QtBot, screen: Screen) -> None:
    write(qtbot, screen, "radio check")
    write(qtbot, screen, "zxqvzxqv")
    screen.press_enter()
    use(qtbot, screen, "convoy protection")
    assert remembered(screen) == ["convoy protection"]
    screen.window.show_page("home")
    screen.window.focus_search()
    qtbot.waitUntil(lambda: screen.suggested_texts() == ["convoy protection"], timeout=WAIT)
    assert "kept on this computer only" in " ".join(screen.texts(screen.suggestions))
    screen.press(Qt.Key.Key_Down)
    screen.press_enter()
    qtbot.waitUntil(screen.search_answered, timeout=WAIT)
    assert screen.box.text() == "convoy protection"


def test_an_empty_box_offers_nothing_before_anything_was_searched(qtbot: QtBot, screen: Screen) -> None:
    screen.window.focus_search()
    qtbot.waitUntil(screen.completed, timeout=WAIT)
    assert not screen.suggestions.isVisible()


def test_a_click_into_the_empty_box_shows_earlier_searches(qtbot: QtBot, both: Screen) -> None:
    use(qtbot, both, "convoy protection")
    both.window.show_page("home")
    qtbot.mouseClick(both.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: both.suggested_texts() == ["convoy protection"], timeout=WAIT)
    place = both.suggestions.list.visualRect(both.suggestions.model.index(0)).center()
    qtbot.mouseClick(both.suggestions.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(both.search_answered, timeout=WAIT)
    assert both.box.text() == "convoy protection"


def test_shift_delete_forgets_one_search(qtbot: QtBot, screen: Screen) -> None:
    for text in ("convoy protection", "radio check"):
        use(qtbot, screen, text)
    screen.window.show_page("home")
    screen.window.focus_search()
    qtbot.waitUntil(lambda: screen.suggested_texts() == ["radio check", "convoy protection"], timeout=WAIT)
    screen.press(Qt.Key.Key_Down)
    qtbot.keyClick(screen.box, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: screen.suggested_texts() == ["convoy protection"], timeout=WAIT)
    assert remembered(screen) == ["convoy protection"]


def test_searches_are_forgotten_when_that_is_asked_for(qtbot: QtBot, screen: Screen) -> None:
    use(qtbot, screen, "convoy protection")
    screen.window.show_page("home")
    screen.window.focus_search()
    qtbot.waitUntil(screen.suggestions.isVisible, timeout=WAIT)
    screen.click_in(screen.suggestions, "Forget them")
    qtbot.waitUntil(lambda: "Recent searches were forgotten." in screen.status_line(), timeout=WAIT)
    assert remembered(screen) == []


def test_switched_off_nothing_is_kept_and_what_was_is_forgotten(qtbot: QtBot, screen: Screen, home: Home) -> None:
    use(qtbot, screen, "convoy protection")
    screen.window.show_page("home")
    screen.window.focus_search()
    qtbot.waitUntil(screen.suggestions.isVisible, timeout=WAIT)
    screen.click_in(screen.suggestions, "Do not keep")
    qtbot.waitUntil(lambda: "not kept any more" in screen.status_line(), timeout=WAIT)
    assert tomllib.loads(home.settings.read_text(encoding="utf-8"))["search"]["remember"] is False
    write(qtbot, screen, "radio check")
    screen.press_enter()
    qtbot.waitUntil(screen.reader_settled, timeout=WAIT)
    assert remembered(screen) == []
    screen.window.show_page("home")
    screen.window.focus_search()
    screen.call_suggestions()
    assert screen.suggested() == []
    screen.click_in(screen.suggestions, "Keep them")
    use(qtbot, screen, "convoy protection")


def test_the_links_below_the_list_are_reached_by_tab(qtbot: QtBot, screen: Screen) -> None:
    use(qtbot, screen, "convoy protection")
    screen.window.show_page("home")
    screen.window.focus_search()
    qtbot.waitUntil(screen.suggestions.isVisible, timeout=WAIT)
    screen.press(Qt.Key.Key_Tab)
    assert screen.focus() is screen.suggestions.forget
    assert screen.suggestions.isVisible()
    qtbot.keyClick(screen.suggestions.forget, Qt.Key.Key_Escape)
    assert not screen.suggestions.isVisible()
    assert screen.focus() is screen.box


def test_what_was_searched_is_in_no_settings_and_no_library(qtbot: QtBot, screen: Screen, home: Home) -> None:
    use(qtbot, screen, "convoy protection xylophone")
    places = [home.settings, *home.library.glob("*.db*")]
    assert not any(b"xylophone" in path.read_bytes() for path in places if path.is_file())


def test_the_list_is_a_sound_model_with_names(qtbot: QtBot, screen: Screen) -> None:
    model = screen.suggestions.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    write(qtbot, screen, "movement and prot")
    screen.call_suggestions()
    said = [str(model.data(model.index(number), Qt.ItemDataRole.AccessibleTextRole)) for number in range(model.rowCount())]
    assert any(words.startswith("Open Movement and protection of convoys, 2023.05, In force") for words in said)
    assert any(words.startswith("Complete: movement and prot") for words in said)
    assert tester.model() is model
    assert [b for b in screen.suggestions.findChildren(QAbstractButton) if not (b.text() or b.accessibleName())] == []


def test_two_windows_share_what_was_searched(qtbot: QtBot, screen: Screen, home: Home) -> None:
    use(qtbot, screen, "convoy protection")
    with Library.open(home, create=False) as other:
        assert other.personal.recent_searches() == ["convoy protection"]
