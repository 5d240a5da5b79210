"""What stands beside a document has room in every language of the window, on a small laptop's screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.parts.widgets import Button
from desktop.reader.about import Around
from desktop.shelf import Place
from desktop.words import languages
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support.screens import Screen, wait_until

CONVOYS = "example-institute/2023-05"


@pytest.fixture(params=["ar", "zh", "fr", "ru", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Windows that are opened now speak it."""
    code = str(request.param)
    assert languages.speak(languages.LANGUAGES[code]).code == code, "its words are not compiled: make setup"
    yield code
    languages.speak(languages.ENGLISH)


def read(screen: Screen, document_id: str) -> None:
    screen.window.resize(1280, 800)
    screen.window.open(Place(document_id))
    wait_until(lambda: screen.reader_settled(document_id) and screen.reader.info.is_complete, f"{document_id} is shown")


def test_tabs_are_not_cut_and_never_lose_their_count(open_window: Opener, home: Home, language: str) -> None:
    screen = open_window(home)
    read(screen, CONVOYS)
    hits = screen.reader.hits
    hits.show_count("hits", 12)
    wait_until(lambda: all(tab.shown() == tab.text() for tab in hits.tabs.values()), "all of their words stand there")
    assert hits.tabs["hits"].shown().endswith("  12")
    hits.setMaximumWidth(180)  # as in a narrow window
    hits.setMinimumWidth(180)
    hits.show_count("hits", 12345)
    tab = hits.tabs["hits"]
    tab.resize(tab.minimumSizeHint())
    assert tab.shown().endswith("  12345")


def test_no_title_is_cut_off_for_its_kind(open_window: Opener, home: Home, language: str) -> None:
    with Library.open(home) as library:
        others = library.entries()
    screen = open_window(home)
    read(screen, CONVOYS)
    info = screen.reader.info
    by_kind = {entry.document.kind: entry for entry in others if not entry.document.reference}
    assert len(by_kind) > 3
    links = {entry.document.title(language) for entry in by_kind.values()}
    for entry in by_kind.values():  # each alone: a list names no more than eight
        info.show_around(Around((entry,)))
        wait_until(lambda: [one for one in info.findChildren(Button) if one.text() in links] != [], "it is named")
        page = info.widget()
        assert page is not None
        page.grab()  # its layout is settled
        assert page.minimumSizeHint().width() <= info.viewport().width(), entry.document.kind
