"""What stands around the pages: the keys, the side bar, the settings, the guide, what is shipped, and a report of a problem."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import problems
from desktop.help.about_page import AboutPage
from desktop.help.guide_page import KEYS, GuidePage
from desktop.help.report_page import ReportPage
from desktop.help.switch import Switch
from desktop.settings import Settings
from desktop.shelf import Place
from desktop.window.settings_page import SettingsPage
from desktop.window.sidebar import PAGES, RAIL, WIDE
from desktop.words import languages
from resources.home import Home
from tests.desktop.conftest import Opener
from tests.support.screens import Screen, wait_until

OLD = "example-institute/2019-08"


def shown(page: SettingsPage | GuidePage) -> list[str]:
    """The names of the rows that can be seen."""
    return [row.name for row in page.rows() if row.isVisible()]


def open_settings(screen: Screen) -> SettingsPage:
    screen.press_shortcut("Ctrl+,")
    page = screen.window.page("settings")
    assert isinstance(page, SettingsPage) and page.isVisible()
    wait_until(lambda: page.is_whole, "all settings stand there")
    return page


# Keys


def reading(screen: Screen) -> None:
    screen.window.open(Place(OLD, query="convoy"))
    wait_until(lambda: screen.reader_settled(OLD), "a document is open")


def searching(screen: Screen) -> None:
    screen.write("convoy")
    wait_until(screen.search_settled, "the search is answered")


def at(widget: Callable[[Screen], QWidget]) -> Callable[[Screen], bool]:
    return lambda screen: screen.focus() is widget(screen)


_KEYS: dict[str, tuple[Callable[[Screen], None] | None, Callable[[Screen], bool]]] = {
    "Ctrl+K": (reading, at(lambda screen: screen.box)),
    "/": (reading, at(lambda screen: screen.box)),
    "Esc": (searching, lambda screen: screen.box.text() == ""),
    "Space": (searching, lambda screen: not screen.search.preview.isVisible()),
    "Alt+Left": (reading, lambda screen: screen.page == "home"),
    "Ctrl+F": (reading, at(lambda screen: screen.reader.hits.edit)),
    "Ctrl+G": (reading, at(lambda screen: screen.reader.tools.page)),
    "Ctrl+Shift+O": (reading, lambda screen: screen.reader_settled("example-institute/2023-05")),
    "Ctrl+Shift+C": (reading, lambda screen: "2019.08" in QApplication.clipboard().text()),
    "Ctrl+R": (None, lambda screen: screen.page == "updates"),
    "F1": (reading, lambda screen: screen.page == "guide"),
    "Ctrl+,": (None, lambda screen: screen.page == "settings"),
    "F11": (None, lambda screen: screen.window.isFullScreen()),
    "Ctrl+B": (None, lambda screen: screen.window.sidebar.width() == RAIL),
    **{f"Ctrl+{n}": (reading, lambda screen, key=key: screen.page == key) for n, (key, _, _) in enumerate(PAGES, 1)},  # type: ignore[misc]
}


def test_every_key_of_the_table_does_what_it_says(screen: Screen) -> None:
    for keys, (before, holds) in _KEYS.items():
        screen.window.show_page("home")
        screen.window.history.stops = ()
        if before is not None:
            before(screen)
        if keys == "Esc":
            QTest.keyClick(screen.box, Qt.Key.Key_Escape)
        elif keys == "Space":
            QTest.keyClick(screen.search.list, Qt.Key.Key_Space)
        else:
            screen.press_shortcut(keys)
        wait_until(lambda holds=holds: holds(screen), f"{keys} has done it")  # type: ignore[misc]
    screen.window.show_page("home")
    screen.press_shortcut("Ctrl+B")
    assert screen.window.sidebar.width() == WIDE
    screen.press_shortcut("F11")
    assert not screen.window.isFullScreen()


# Keys that a list, the search box or a page takes itself, where it has the focus.
_WIDGETS_OWN = {"Esc", "Up", "Down", "Enter", "Ctrl+Enter", "Space", "R", "Shift+R", "Ctrl+Z"}


def test_the_guide_names_keys_that_are_there_and_no_page_has_one_twice(screen: Screen) -> None:
    shown = ("reader", "search", "training", "saved", "settings")
    reading(screen)
    for page in shown:
        screen.window.page(page)
    bound = set(_WIDGETS_OWN)
    for page in shown:
        screen.window.show_page(page)
        active = [
            one.key().toString() for one in screen.window.findChildren(QShortcut) if cast(QWidget, one.parent()).isVisible()
        ]
        assert len(active) == len(set(active)), page
        bound |= set(active)
    written = (keys.replace("←", "Left").replace("↑", "Up").replace("↓", "Down") for keys, _ in KEYS)
    named = {QKeySequence(key).toString() for keys in written for key in re.split(", | – ", keys)}
    assert named - bound == set()


def test_f6_goes_round_the_parts_of_the_window_and_back(screen: Screen) -> None:
    reading(screen)
    screen.box.setFocus()
    parts: list[QWidget | None] = []
    while not parts or (parts[-1] is not screen.box and len(parts) < 12):
        screen.press_shortcut("F6")
        parts.append(screen.focus())
    assert parts[-1] is screen.box and len(set(parts)) == len(parts) >= 4
    for part in [*reversed(parts[:-1]), parts[-1]]:
        screen.press_shortcut("Shift+F6")
        assert screen.focus() is part


@pytest.mark.parametrize("page", ["home", "guidance", "training", "news", "saved", "updates", "sources", "settings", "keep"])
def test_f6_leads_through_every_page_and_back(screen: Screen, page: str) -> None:
    """From the search box, whatever of the page takes the keyboard, however little there is on it."""
    screen.window.show_page(page)
    shown = screen.window.page(page)
    taking = [one for one in (shown, *shown.findChildren(QWidget)) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    wait_until(lambda: any(one.isVisible() for one in taking), "it is filled")
    screen.box.setFocus()
    parts: list[QWidget | None] = []
    while not parts or (parts[-1] is not screen.box and len(parts) < 12):
        screen.press_shortcut("F6")
        parts.append(screen.focus())
    assert parts[-1] is screen.box and len(parts) >= 3
    screen.window.top.help.setFocus()  # in none of the parts
    screen.press_shortcut("F6")
    assert screen.focus() is screen.box


# The side bar, colours and sizes


def test_the_side_bar_is_narrowed_by_hand_and_stays_so(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    screen.window.sidebar.toggle.click()
    assert screen.window.sidebar.width() == RAIL
    screen.window.show_page("search")
    assert not screen.window.sidebar.toggle.isVisible()
    again = open_window(home)
    assert again.window.sidebar.width() == RAIL and again.window.sidebar.toggle.accessibleName() == "Show names"
    again.window.sidebar.toggle.click()
    assert again.window.sidebar.width() == WIDE


def test_colours_are_the_systems_until_somebody_chooses(screen: Screen, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_settings(screen)
    theme = screen.application.theme
    screen.window.toggle_theme()
    assert theme.dark and Settings(home.settings).theme() == "dark"
    names = {choices.accessibleName(): choices for choices in page.findChildren(type(page.choices("", (), None, print)))}
    colours = names["Colours"]
    assert colours.currentData() == "dark"
    colours.setCurrentIndex(colours.findData("system"))
    colours.activated.emit(colours.currentIndex())
    assert not theme.dark and Settings(home.settings).theme() == "system"
    # The offscreen platform has no colours of its own to change: what the system says is said for it.
    monkeypatch.setattr(screen.application, "_dark", lambda: True)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.dark
    screen.application.settings.set_theme("light")
    monkeypatch.setattr(screen.application, "_dark", lambda: False)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.dark  # somebody has chosen: the system is not followed


def test_the_text_is_as_large_as_was_chosen(tmp_path: Path) -> None:
    """Qt takes it at its start: asked of a process of its own, which other programs do not inherit it from."""
    program = (
        "import os\nfrom desktop.app import _application\nqt = _application(['fieldshelf'], 150, None)\n"
        "print(qt.devicePixelRatio(), 'QT_SCALE_FACTOR' in os.environ)\n"
    )
    environment = {key: value for key, value in os.environ.items() if key != "QT_SCALE_FACTOR"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1.5", "False"]


def test_what_waits_and_what_is_left_of_the_quota_is_always_told(screen: Screen) -> None:
    library = screen.application.shelf.library
    library.catalogue.ask(OLD, ())
    library.catalogue.set_quota(5 * 2**30)
    screen.window.connection.tell(False, None)
    screen.window.refresh()
    wait_until(lambda: "1 item waiting for a connection" in screen.status_line(), "it waits for a connection")
    assert any("left of your 5" in words for words in screen.texts(screen.window.sidebar))
    screen.window.connection.tell(True, None)
    assert "1 item comes with the next update" in screen.status_line()
    library.catalogue.forget_asked([OLD])
    screen.window.refresh()
    wait_until(lambda: "next update" not in screen.status_line(), "nothing waits any more")


# Settings


def test_the_settings_are_found_by_typing(screen: Screen) -> None:
    page = open_settings(screen)
    assert len(shown(page)) > 8
    screen.press_shortcut("Ctrl+F")
    assert screen.focus() is page.edit
    QTest.keyClicks(page.edit, "history")
    assert shown(page) == ["Keep what I have read", "Passphrase", "Keep what I have searched for"]
    page.edit.setText("zzz")
    assert shown(page) == [] and "Nothing here has these words." in screen.texts(page)
    page.edit.clear()
    assert len(shown(page)) > 8 and "Nothing here has these words." not in screen.texts(page)


def test_each_switch_is_kept(screen: Screen, home: Home) -> None:
    page = open_settings(screen)
    for switch in page.findChildren(Switch):
        switch.click()
    written = tomllib.loads(home.settings.read_text(encoding="utf-8"))
    assert written["window"] == {"reopen": False, "narrow_sidebar": True}
    assert written["history"] == {"keep": False} and written["search"]["remember"] is False


def test_where_the_library_stands_and_what_it_takes(screen: Screen, home: Home) -> None:
    page = open_settings(screen)
    assert page.taken is not None and page.taken.text().endswith("on this laptop")


# Guide, licences, report


def test_the_guide_is_found_in_and_names_the_keys_that_work(screen: Screen) -> None:
    screen.press_shortcut("F1")
    page = screen.window.page("guide")
    assert isinstance(page, GuidePage) and page.isVisible()
    page.edit.setText("signature")  # before all of it stands there
    wait_until(lambda: page.is_whole, "all of it stands there")
    assert shown(page) == ["Signatures"]
    everyday = {
        "room": "Less room on the disk", "password": "A passphrase", "stick": "By a stick", "lost": "A document that was lost",
        "old": "Superseded and withdrawn documents", "print": "On paper", "offline": "Without a connection",
        "note": "Notes and highlights",
    }  # fmt: skip
    for word, row in everyday.items():
        page.edit.setText(word)
        assert any(name.startswith(row) for name in shown(page)), word
    page.edit.setText("Superseded")
    assert {"Superseded", "Superseded and withdrawn documents"} <= set(shown(page))
    page.edit.setText("ctrl+shift+o")
    assert shown(page) == ["Open what has replaced the document"]
    assert {key for keys, _ in KEYS for key in keys.split(", ")} >= {"F1", "F11", "Ctrl+R", "Ctrl+K", "Ctrl+G"}


def test_the_licences_of_all_that_is_shipped_are_told(screen: Screen) -> None:
    screen.window.show_page("about")
    page = screen.window.page("about")
    assert isinstance(page, AboutPage)
    wait_until(lambda: page.list.count() > 10, "the packages are listed")
    names = [page.list.item(number).text() for number in range(page.list.count())]
    assert any("requests" in name and "Apache" in name for name in names)
    assert any("PySide6" in name and "LGPL" in name for name in names)
    page.list.setCurrentRow(next(n for n, name in enumerate(names) if "tuf" in name))
    wait_until(
        lambda: "Permission is hereby granted" in page.text.toPlainText() or "Apache" in page.text.toPlainText(), "a text"
    )


def test_a_report_is_read_changed_and_saved_and_tells_nothing_of_a_person(
    screen: Screen, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searching(screen)
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(error))
    problems.remember()
    logging.getLogger("resources.children.processes").warning("the child for %s ended", "/home/somebody/Convoy guidance.pdf")
    try:
        raise ValueError("convoy secrets")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    screen.window.show_page("report")
    page = screen.window.page("report")
    assert isinstance(page, ReportPage)
    wait_until(lambda: "documents" in page.text.toPlainText(), "the report is there")
    text = page.text.toPlainText()
    assert "Qt 6" in text and "WARNING resources.children.processes" in text and "ValueError test_shell.py:" in text
    assert len(told) == 1  # it is told where such errors are told, too
    for secret in ("convoy", "Convoy", "somebody", str(home.library.parent), str(Path.home()), "Example Field Institute"):
        assert secret not in text
    page.text.setPlainText("I pressed Enter." + text)
    page.save_as(tmp_path / "report.txt")
    wait_until(lambda: "The report was saved." in screen.status_line(), "it is saved")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").startswith("I pressed Enter.")
    page.save_as(tmp_path / "nowhere" / "report.txt")
    wait_until(lambda: "could not be saved there" in screen.status_line(), "it is said that it was not")


def test_a_report_speaks_the_language_of_the_window(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    languages.speak(languages.LANGUAGES["fr"])
    try:
        screen.window.show_page("report")
        page = screen.window.page("report")
        assert isinstance(page, ReportPage)
        wait_until(lambda: "Bibliothèque" in page.text.toPlainText(), "the report is there")
    finally:
        languages.speak(languages.ENGLISH)
    text = page.text.toPlainText()
    for words in ("Système :", "Langue de la fenêtre : français", "sur cet ordinateur", "Qt 6"):
        assert words in text, text
    for words in ("Library", "System", "dirty", "available", "documents 4", "at 1"):
        assert words not in text, text


@pytest.mark.parametrize("size", [90, 200])
def test_the_smallest_window_is_the_smallest_screen_in_every_size(open_window: Opener, home: Home, size: int) -> None:
    Settings(home.settings).set_text_size(size)
    screen = open_window(home)
    smallest = screen.window.minimumSize()
    assert smallest.width() <= 1024 * 100 / min(size, 100) and smallest.width() * max(size, 100) / 100 <= 1025
