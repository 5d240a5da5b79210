"""The window as a whole: its beginning, its pages, sources and sync, its theme, and libraries that cannot be opened."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents.outside import ask_first
from desktop.parts.widgets import CheckRow, ElidedLabel, explained
from desktop.window.sidebar import PAGES
from resources.home import Home
from resources.library import Library
from resources.models import File
from tests.desktop.conftest import Opener, Sample, heard_today
from tests.support.screens import Screen, wait_until
from tests.support.web import WebServer

WAIT = 60_000


def test_the_first_page_tells_what_the_library_holds(open_window: Opener, home: Home, library: Library) -> None:
    heard_today(library)
    screen = open_window(home)
    assert screen.page == "home"
    summary = library.summary()
    words = screen.texts(screen.home)
    assert any(f"{summary['documents']} of {summary['documents']} open without a connection." in text for text in words)
    assert "Last updated today from Example Field Institute." in screen.status_line()


def test_the_first_run_adds_a_source_and_fetches(qtbot: QtBot, open_window: Opener, sample: Sample, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "new"))
    first = screen.first_run()
    assert first is not None
    qtbot.keyClicks(first.form.url, str(sample.public))
    qtbot.keyClicks(first.form.fingerprint, sample.fingerprint)
    first.add.click()
    qtbot.waitUntil(lambda: screen.page == "updates", timeout=WAIT)
    qtbot.waitUntil(lambda: not screen.application.syncing.running, timeout=WAIT)
    report = screen.application.syncing.report
    assert report is not None and report.sources[0].result == "complete"
    qtbot.waitUntil(lambda: any("Complete" in text for text in screen.texts(screen.updates)), timeout=WAIT)
    said = "What to keep here: everything, since it is small"
    wait_until(lambda: any(text.startswith(said) for text in screen.texts(screen.updates)), "the third step is done")
    screen.write("convoy")
    qtbot.waitUntil(lambda: screen.search_answered() and bool(screen.results()), timeout=WAIT)


def test_a_wrong_fingerprint_adds_nothing(qtbot: QtBot, open_window: Opener, sample: Sample, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "new")
    screen = open_window(home)
    first = screen.first_run()
    assert first is not None
    first.form.url.setText(str(sample.public))
    first.form.fingerprint.setText("00" * 32)
    first.add.click()
    qtbot.waitUntil(lambda: first.form.words.property("tone") == "bad", timeout=WAIT)
    assert screen.first_run_shown()
    assert first.form.words.text()
    with Library.open(home) as library:
        assert library.catalogue.sources() == []


def test_the_first_run_can_be_skipped_once_and_for_all(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "new")
    screen = open_window(home)
    first = screen.first_run()
    assert first is not None
    first.skip.click()
    assert screen.page == "home" and not screen.first_run_shown()
    wait_until(
        lambda: any("Add the first under Packs & sources." in text for text in screen.texts(screen.home)), "it says what to do"
    )
    screen.click_in(screen.home, "Packs && sources")  # a single one would be a mnemonic
    assert screen.page == "sources"
    again = open_window(home)
    assert again.page == "home" and not again.first_run_shown()


def test_the_first_run_leads_to_the_guide(open_window: Opener, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "new"))
    first = screen.first_run()
    assert first is not None
    first.guide.click()
    assert screen.page == "guide" and not screen.first_run_shown()


def test_a_sync_with_nothing_new_says_so(qtbot: QtBot, screen: Screen) -> None:
    qtbot.keyClick(screen.window.top.edit, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert screen.page == "updates"
    qtbot.waitUntil(lambda: not screen.application.syncing.running, timeout=WAIT)
    qtbot.waitUntil(lambda: any("Nothing new" in text for text in screen.texts(screen.updates)), timeout=WAIT)
    assert screen.updates.start.isVisible() and not screen.updates.cancel.isVisible()


def test_a_sync_can_be_stopped_and_goes_on_later(qtbot: QtBot, open_window: Opener, sample: Sample, tmp_path: Path) -> None:
    with WebServer(sample.public) as server:
        server.say("*.segment-*", "wait ...")  # everything small comes in them
        screen = open_window(Home.at(tmp_path / "new"))
        first = screen.first_run()
        assert first is not None
        first.form.url.setText(server.url)
        first.form.fingerprint.setText(sample.fingerprint)
        first.add.click()
        qtbot.waitUntil(lambda: screen.page == "updates" and server.waits.is_set(), timeout=WAIT)
        qtbot.waitUntil(lambda: bool(screen.updates.phase()), timeout=WAIT)  # whichever took its last step before it was held
        assert screen.updates.cancel.isVisible() and not screen.updates.start.isVisible()
        assert "Updating from" in screen.status_line()
        screen.updates.cancel.click()
        server.go_on.set()
        qtbot.waitUntil(lambda: not screen.application.syncing.running, timeout=WAIT)
        report = screen.application.syncing.report
        assert report is not None and report.sources[0].result == "stopped"
        qtbot.waitUntil(lambda: any("Stopped by you" in text for text in screen.texts(screen.updates)), timeout=WAIT)
        server.well()
        screen.updates.start.click()
        qtbot.waitUntil(lambda: not screen.application.syncing.running, timeout=WAIT)
        report = screen.application.syncing.report
        assert report is not None and report.sources[0].result == "complete"


def test_a_sync_that_fails_is_a_sentence(qtbot: QtBot, open_window: Opener, home: Home) -> None:
    with Library.open(home) as library:
        source = library.catalogue.sources()[0]
        library.catalogue.update_source(dataclasses.replace(source, url=str(home.library / "no-such-folder")))
    screen = open_window(home)
    screen.window.sync()
    qtbot.waitUntil(lambda: not screen.application.syncing.running, timeout=WAIT)
    report = screen.application.syncing.report
    assert report is not None
    message = str(report.sources[0].errors[0]["message"])
    qtbot.waitUntil(lambda: message in screen.texts(screen.updates), timeout=WAIT)
    text = " ".join(screen.texts(screen.updates))
    assert "Traceback" not in text and "Errno" not in text


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_is_kept(qtbot: QtBot, open_window: Opener, home: Home, theme: str) -> None:
    other = "light" if theme == "dark" else "dark"
    home.settings.write_text(f'[window]\ntheme = "{other}"\n[other]\nkept = 3\n')
    screen = open_window(home)
    screen.window.toggle_theme()
    assert screen.application.theme.dark == (theme == "dark")
    written = tomllib.loads(home.settings.read_text(encoding="utf-8"))
    assert written == {"window": {"theme": theme}, "other": {"kept": 3}}
    assert open_window(home).application.theme.dark == (theme == "dark")


def test_a_damaged_library_is_told_in_a_sentence(open_window: Opener, home: Home) -> None:
    for path in home.library.glob("catalogue.db*"):
        path.write_bytes(b"this is no database " * 400)
    screen = open_window(home)
    assert "cannot be opened" in screen.window.problem_text()
    assert "damaged" in screen.window.problem_text().lower()


def test_a_library_of_a_newer_program_is_told_in_a_sentence(open_window: Opener, home: Home) -> None:
    connection = apsw.Connection(str(home.library / "catalogue.db"))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    screen = open_window(home)
    assert "newer" in screen.window.problem_text().lower()


def test_every_page_can_be_reached_by_its_keys(qtbot: QtBot, screen: Screen) -> None:
    for number, (key, _, _) in enumerate(PAGES, 1):
        qtbot.keyClick(screen.window, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.ControlModifier)
        assert screen.page == key


def test_guidance_is_listed_by_place_and_opens(qtbot: QtBot, screen: Screen) -> None:
    screen.window.show_page("guidance")
    qtbot.waitUntil(lambda: screen.browse_settled("guidance"), timeout=WAIT)
    browse = screen.browse("guidance")
    assert browse.model.find("example-institute/2023-05") >= 0
    assert browse.model.find("example-institute/2019-08") == -1  # superseded
    browse.list.setCurrentIndex(browse.model.index(browse.model.find("example-institute/2023-05")))
    browse.open_current()
    qtbot.waitUntil(lambda: screen.reader_settled("example-institute/2023-05"), timeout=WAIT)
    screen.window.back()
    assert screen.page == "guidance"


def test_every_control_has_a_name_that_can_be_read_aloud(qtbot: QtBot, screen: Screen) -> None:
    screen.write("convoy")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    screen.press_enter()
    qtbot.waitUntil(screen.reader_settled, timeout=WAIT)
    for key, _, _ in PAGES:
        screen.window.page(key)
    nameless = []
    for widget in screen.window.findChildren(QWidget):
        if isinstance(widget, (QAbstractButton, QLineEdit, QAbstractItemView)):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not (widget.accessibleName() or text) and not isinstance(widget, QHeaderView):  # a hidden one in each tree
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_icon_only_buttons_have_a_tooltip(screen: Screen) -> None:
    screen.window.page("reader")
    screen.window.page("search")
    buttons = [b for b in screen.window.findChildren(QAbstractButton) if not b.text() and not b.icon().isNull()]
    assert buttons
    assert [button.accessibleName() for button in buttons if not button.toolTip()] == []


def test_what_comes_from_outside_is_words_and_no_markup(qtbot: QtBot, screen: Screen) -> None:
    title = 'Route <img src="file:///somewhere/else.png"> & <b>map</b> of 2026 <script>x</script>'
    theme = screen.application.theme
    short, choice = ElidedLabel(theme, title), CheckRow(theme, title, 1)
    for widget in (short, choice):
        qtbot.addWidget(widget)
        widget.resize(60, 24)
        widget.grab()
        shown = QTextDocument()
        shown.setHtml(widget.toolTip())
        assert shown.toPlainText() == title
    assert explained("Convoys & escorts") == "Convoys & escorts"
    ask_first(screen.window, File("ab", 1, "application/octet-stream", "en", f"{title}.docm"), lambda: None)
    (asked,) = screen.window.findChildren(QMessageBox)
    assert asked.isVisible() and asked.textFormat() == Qt.TextFormat.PlainText
    asked.button(QMessageBox.StandardButton.Cancel).click()


def test_a_narrow_window_gives_up_the_preview_first(qtbot: QtBot, screen: Screen) -> None:
    screen.write("convoy")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    assert screen.search.preview.isVisible()
    screen.window.resize(1024, 600)
    qtbot.waitUntil(lambda: not screen.search.preview.isVisible(), timeout=WAIT)
    assert screen.search.list.isVisible()
    assert screen.window.width() == 1024


def test_the_window_takes_no_network_code_before_it_syncs(home: Home, tmp_path: Path) -> None:
    """And it starts: the real program, until its first page with data is painted."""
    report, modules = tmp_path / "report.json", tmp_path / "modules.json"
    program = (
        "import json, pathlib, sys\n"
        "from desktop.app import run\nfrom resources.home import Home\n"
        "code = run(Home.find(), ['fieldshelf'])\n"
        f"pathlib.Path({str(modules)!r}).write_text(json.dumps(sorted(sys.modules)))\n"
        "sys.exit(code)\n"
    )
    environment = {
        **os.environ,
        "FIELDSHELF_HOME": str(home.library.parent),
        "FIELDSHELF_STARTUP_REPORT": str(report),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(report.read_text())
    assert figures["usable_ms"] > 0 and figures["rss_kb"] > 0
    loaded = set(json.loads(modules.read_text()))
    assert not loaded & {"requests", "tuf", "urllib3", "sync.run", "sync.transport", "resources.rendering", "numpy", "lxml"}
