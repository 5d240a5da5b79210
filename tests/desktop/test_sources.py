"""The page of the sources: comparing a fingerprint, mirrors, the next try, removing one with or without its files."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.parts.widgets import ElidedLabel
from desktop.settings import Settings
from desktop.sources.source_card import SourceCard
from desktop.updates.source_rows import Dot, source_row
from resources import measures
from resources.home import Home
from resources.library import Library
from resources.store.catalogue import Source
from sync.run import sync
from sync.sources import add_source
from tests.desktop.conftest import Opener
from tests.support.publishers import Publisher
from tests.support.screens import Screen, wait_until

WAIT = 60_000
MB = 1 << 20


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("atlas", "The bridge on the map.", size=MB)
    publisher.build()
    return publisher


@pytest.fixture
def home(publisher: Publisher, tmp_path: Path) -> Home:
    """Its source was believed on first use."""
    home = Home.at(tmp_path / "home")
    with Library.open(home) as library:
        add_source(library, "hq", str(publisher.public))
        assert sync(library).ok
    return home


@pytest.fixture
def screen(open_window: Opener, home: Home) -> Screen:
    screen = open_window(home)
    screen.window.show_page("sources")
    return screen


def card(screen: Screen) -> SourceCard:
    return screen.sources.cards["hq"]


def test_an_unknown_publisher_is_known_once_its_fingerprint_was_compared(
    qtbot: QtBot, screen: Screen, publisher: Publisher
) -> None:
    library = screen.application.shelf.library
    compare = card(screen).compare
    assert compare is not None
    compare.typed.setText("0123 " * 16)
    compare.compare.click()
    qtbot.waitUntil(lambda: "differ" in card(screen).said.text(), timeout=WAIT)
    assert compare.typed.text() and not library.catalogue.sources()[0].pinned
    compare.typed.setText(measures.grouped(publisher.fingerprint).upper())
    compare.compare.click()
    qtbot.waitUntil(lambda: card(screen).compare is None, timeout=WAIT)
    wait_until(lambda: "Signature known" in screen.texts(screen.sources), "it is said")
    assert library.catalogue.sources()[0].pinned


def test_mirrors_are_changed(qtbot: QtBot, screen: Screen, publisher: Publisher, tmp_path: Path) -> None:
    library = screen.application.shelf.library
    card(screen).change.click()
    card(screen).places.setText(f"{tmp_path} https://mirror.example")
    card(screen).keep.click()
    qtbot.waitUntil(lambda: len(card(screen).source.mirrors) == 2, timeout=WAIT)
    assert library.catalogue.sources()[0].mirrors == (str(tmp_path), "https://mirror.example")
    card(screen).places.setText("ftp://old.example")
    card(screen).keep.click()
    qtbot.waitUntil(lambda: "ftp://old.example" in card(screen).said.text(), timeout=WAIT)


def test_one_that_fails_says_when_it_is_asked_again(qtbot: QtBot, open_window: Opener, home: Home) -> None:
    with Library.open(home) as library:
        (source,) = library.catalogue.sources()
        error = {"code": "unreachable", "item": None, "message": "https://hq.example does not answer."}
        library.catalogue.update_source(dataclasses.replace(source, result="stopped", error=error))
    Settings(home.settings).put("sync", {"every": "daily", "last_attempt": source.last_contact, "failures": 4})
    screen = open_window(home)
    screen.window.show_page("sources")
    wait_until(lambda: any(text.startswith("Next try: ") for text in screen.texts(screen.sources)), "it is said")
    assert "https://hq.example does not answer." in screen.texts(screen.sources)


def answer(screen: Screen, *, clear: bool) -> None:
    card(screen).remove.click()

    def asked() -> list[QMessageBox]:
        return [box for box in screen.window.findChildren(QMessageBox) if box.isVisible()]

    wait_until(lambda: bool(asked()), "it is asked")
    box = asked()[0]
    choice = box.checkBox()
    assert choice is not None and choice.text() == "Take its files off this laptop, too: 1.0 MB" and not choice.isChecked()
    choice.setChecked(clear)
    box.button(QMessageBox.StandardButton.Yes).click()


@pytest.mark.parametrize("clear", [False, True])
def test_a_removed_source_leaves_its_documents_unless_they_are_to_go(qtbot: QtBot, screen: Screen, clear: bool) -> None:
    library = screen.application.shelf.library
    answer(screen, clear=clear)
    qtbot.waitUntil(lambda: "hq" not in screen.sources.cards, timeout=WAIT)
    qtbot.waitUntil(lambda: library.entry("hq/atlas").available is not clear, timeout=WAIT)
    assert library.catalogue.sources() == []
    screen.write("bridge")  # its text is here all the same
    qtbot.waitUntil(lambda: screen.search_settled() and screen.slugs() == ["atlas"], timeout=WAIT)


@pytest.mark.parametrize(
    ("result", "code", "colour", "said"),
    [
        ("complete", None, "in_force", "Signature known."),
        ("nothing_new", None, "in_force", "Signature known."),
        ("stopped", "unreachable", "banner_line", "Not reached. Next try: today, 22:00."),
        ("stopped", "damaged", "banner_line", "Not finished. Next try: today, 22:00."),
        ("partial", "missing", "banner_line", "Partly done. Next try: today, 22:00."),
        ("refused", "tampered", "withdrawn", "Refused. Next try: today, 22:00."),
        ("stopped", "cancelled", "border_strong", "Stopped by you. Next try: today, 22:00."),
    ],
)
def test_the_dot_of_a_source_and_its_words_say_how_the_last_time_went(
    screen: Screen, result: str, code: str | None, colour: str, said: str
) -> None:
    """It was heard today, and asked again since then."""
    today = datetime.datetime.now(datetime.UTC)
    error = {"code": code, "message": "It did not answer.", "item": None} if code else None
    source = Source("hq", "https://library.example", pinned=True, last_contact=today.isoformat(), result=result, error=error)
    row = source_row(
        screen.window.theme, source, today.astimezone().date(), last=True, next_try="today, 22:00" if error else ""
    )
    (dot,) = row.findChildren(Dot)
    second = row.findChildren(ElidedLabel)[-1].text()
    assert dot.token == colour and said in second
