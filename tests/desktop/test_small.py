"""Small mode, for computers with little memory: on by itself there, with a line that says so; fewer pictures, one child."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.pdf.page_images import KEPT_SMALL
from desktop.settings import Settings
from desktop.shelf import Place
from desktop.window.settings_page import SettingsPage
from resources.home import Home
from resources.library import Library
from resources.store import machine
from tests.desktop.conftest import Opener

WAIT = 60_000


def test_it_is_on_by_itself_where_there_is_little_memory_and_as_somebody_chose_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tmp_path / "settings.toml")
    for has, small in ((2 * 1024**3, True), (machine.LITTLE, False), (None, False)):
        monkeypatch.setattr(machine, "memory", lambda has=has: has)
        assert settings.small() == small
    settings.set_small(True)
    assert Settings(tmp_path / "settings.toml").small()
    settings.set_small(None)
    assert Settings(tmp_path / "settings.toml").chosen_small() is None


def test_a_program_that_was_given_less_than_the_computer_has_counts_that(tmp_path: Path) -> None:
    inner = tmp_path / "user.slice" / "app.scope"
    inner.mkdir(parents=True)
    (inner / "memory.max").write_text("max\n")
    (inner.parent / "memory.max").write_text("2147483648\n")
    assert machine.of_group("0::/user.slice/app.scope\n", tmp_path) == [2147483648]
    assert machine.of_group("1:cpu:/\nbroken\n", tmp_path) == [] and machine.of_group("0::/\n", tmp_path) == []
    (tmp_path / "memory" / "lab").mkdir(parents=True)
    (tmp_path / "memory" / "lab" / "memory.limit_in_bytes").write_text("1073741824\n")
    assert machine.of_group("4:memory:/lab\n", tmp_path) == [1073741824]
    assert (machine.memory() or 0) > 0


def test_one_child_reads_at_a_time_and_no_small_pictures_are_drawn(
    qtbot: QtBot, open_window: Opener, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "memory", lambda: 2 * 1024**3)
    with Library.open(home) as library:
        kinds: dict[str, str] = {}
        for entry in library.entries():
            if len(entry.document.files) == 1:
                kinds.setdefault(entry.document.files[0].media_type, entry.document.id)
    screen = open_window(home)
    for kind in ("application/pdf", "text/html", "application/pdf"):
        screen.window.open(Place(kinds[kind]))
        qtbot.waitUntil(partial(screen.reader_settled, kinds[kind]), timeout=WAIT)
        assert screen.application.pages.children + screen.application.viewers.children == 1, kind
    reader = screen.reader
    assert reader.pdf.images.most == KEPT_SMALL
    assert reader.thumbnails.images.bytes() == 0

    page = screen.window.page("settings")
    assert isinstance(page, SettingsPage)

    def said() -> list[str]:
        return [part.text() for part in page.findChildren(QLabel) if "On by itself" in part.text()]

    qtbot.waitUntil(lambda: len(said()) == 1, timeout=WAIT)
    assert "3 GB" in said()[0]
