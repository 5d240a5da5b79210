"""A folder that nobody has signed: the window says so in rows, preview, panel and list of sources, and claims no publisher."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.words import wording
from resources.home import Home
from resources.library import Library
from sync.run import sync
from sync.sources import add_source
from tests.desktop.conftest import Opener
from tests.support.screens import Screen

WAIT = 60_000


@pytest.fixture
def home(tmp_path: Path) -> Home:
    folder = tmp_path / "share"
    folder.mkdir()
    (folder / "radio.txt").write_text("The radio room keeps a log of every call.", encoding="utf-8")
    home = Home.at(tmp_path / "home")
    with Library.open(home) as library:
        add_source(library, "office", str(folder))
        assert sync(library).ok
    return home


def test_the_window_says_that_nobody_has_signed_it(qtbot: QtBot, open_window: Opener, home: Home) -> None:
    screen: Screen = open_window(home)
    screen.write("radio")
    qtbot.waitUntil(lambda: screen.search_settled() and bool(screen.results()), timeout=WAIT)
    (row,) = screen.results()
    assert "office, not signed" in wording.meta(row.entry)
    screen.search.step(1)
    qtbot.waitUntil(lambda: "Not signed" in screen.texts(screen.search.preview), timeout=WAIT)
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.reader_settled(row.entry.document.id), timeout=WAIT)
    said = screen.texts(screen.reader)
    assert "Not signed" in said and not any("nknown publisher" in text or "erified" in text for text in said)
    screen.window.show_page("sources")
    qtbot.waitUntil(lambda: "Not signed" in screen.texts(screen.sources), timeout=WAIT)
    assert not any("not compared" in text for text in screen.texts(screen.sources))
