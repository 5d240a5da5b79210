"""A pack for another laptop out of the window, and the request that asks for one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from desktop.packs.export_page import ExportPage
from resources.home import Home
from resources.library import Library
from sync.packs import bag
from sync.run import sync
from sync.sources import add_source
from tests.desktop.conftest import Opener
from tests.support.lanes import kept_waiting
from tests.support.publishers import Publisher
from tests.support.screens import Screen

WAIT = 60_000
MB = 1 << 20


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("atlas", "The bridge on the map.", size=MB)
    publisher.hq.document("roads", "Roads in the rain.", size=2 * MB, collection="movement")
    publisher.build()
    return publisher


@pytest.fixture
def home(publisher: Publisher, tmp_path: Path) -> Home:
    home = Home.at(tmp_path / "home")
    with Library.open(home) as library:
        add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
        assert sync(library).ok
    return home


@pytest.fixture
def export(qtbot: QtBot, open_window: Opener, home: Home) -> tuple[Screen, ExportPage]:
    screen = open_window(home)
    screen.window.show_page("sources")
    screen.sources.export.click()
    page = cast(ExportPage, screen.window.page("export"))
    qtbot.waitUntil(lambda: list(page.languages) == ["en"] and "3.0 MB needed" in page.amount.text(), timeout=WAIT)
    assert screen.page == "export"
    return screen, page


def test_its_size_is_told_before_it_is_written_and_it_is_read_again(
    export: tuple[Screen, ExportPage], qtbot: QtBot, tmp_path: Path
) -> None:
    _, page = export
    page.collections["hq/guidance"].click()
    qtbot.waitUntil(lambda: page.amount.text().startswith("1 document, 2.0 MB needed."), timeout=WAIT)
    page.stick.setText(str(tmp_path / "stick"))
    qtbot.waitUntil(lambda: "free there." in page.amount.text() and page.write.isEnabled(), timeout=WAIT)
    page.write.click()
    qtbot.waitUntil(lambda: page.said.text().startswith("Written and read again, complete: 1 document, 2.0 MB."), timeout=WAIT)
    assert "eject it, then take it out" in page.said.text()
    (pack,) = (tmp_path / "stick").iterdir()
    assert bag.verify(bag.read(pack)) == []
    assert json.loads((pack / bag.MARKER).read_text(encoding="utf-8"))["collections"] == ["hq/movement"]


def test_nothing_is_written_where_nothing_is_chosen(export: tuple[Screen, ExportPage], qtbot: QtBot) -> None:
    _, page = export
    page.languages["en"].click()
    qtbot.waitUntil(lambda: page.amount.text() == "Choose at least one collection and one language.", timeout=WAIT)
    assert not page.write.isEnabled()


def test_a_stick_that_is_not_there_is_a_sentence(export: tuple[Screen, ExportPage], qtbot: QtBot, tmp_path: Path) -> None:
    _, page = export
    page.stick.setText(str(tmp_path / "no" / "such" / "stick"))
    page.write.click()
    qtbot.waitUntil(lambda: not page.exporting.running and bool(page.said.text()), timeout=WAIT)
    assert str(tmp_path / "no" / "such" / "stick") in page.said.text() and page.write.isEnabled()


def test_without_a_place_it_says_what_to_do(export: tuple[Screen, ExportPage]) -> None:
    _, page = export
    page.write.click()
    assert page.said.text() == "Choose where it goes: a stick, or a folder on it. Nothing was written."
    page.stick.setText("stick")  # of which folder?
    page.write.click()
    assert page.said.text().startswith("\u2068stick\u2069 is no whole path of a folder.") and not page.exporting.running


def test_it_is_stopped_at_a_safe_place(export: tuple[Screen, ExportPage], qtbot: QtBot, tmp_path: Path) -> None:
    screen, page = export
    page.stick.setText(str(tmp_path / "stick"))
    with kept_waiting(screen, "export"):
        page.write.click()
        page.exporting.cancel()  # before its thread has begun: it ends at its first step
    qtbot.waitUntil(lambda: page.said.text().startswith("Stopped."), timeout=WAIT)
    assert not page.exporting.running and page.write.isVisible()
    page.write.click()
    qtbot.waitUntil(lambda: page.said.text().startswith("Written and read again"), timeout=WAIT)


def test_a_request_of_another_laptop_leaves_out_what_is_there(
    export: tuple[Screen, ExportPage], qtbot: QtBot, tmp_path: Path
) -> None:
    """The same page writes it there."""
    screen, page = export
    page.ask_to(str(tmp_path / "request.json"))
    qtbot.waitUntil(lambda: "request.json" in page.asked.text(), timeout=WAIT)
    page.use_request(tmp_path / "request.json")
    qtbot.waitUntil(lambda: page.amount.text() == "Nothing is missing where the request was made.", timeout=WAIT)
    assert not page.write.isEnabled()
    assert "Only what is missing where \u2068request.json\u2069 was written." in screen.texts(page)
    page.forget.click()
    qtbot.waitUntil(lambda: "3.0 MB needed" in page.amount.text(), timeout=WAIT)
    (tmp_path / "holiday.json").write_text("{}", encoding="utf-8")
    page.use_request(tmp_path / "holiday.json")
    qtbot.waitUntil(lambda: "holiday.json" in page.said.text(), timeout=WAIT)


def test_the_page_fits_the_smallest_window(export: tuple[Screen, ExportPage], qtbot: QtBot) -> None:
    screen, page = export
    screen.window.resize(1024, 600)
    qtbot.waitUntil(lambda: page.viewport().width() < 1024, timeout=WAIT)
    widget = page.widget()
    assert widget is not None and widget.minimumSizeHint().width() <= page.viewport().width()
