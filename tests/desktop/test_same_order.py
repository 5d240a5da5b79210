"""The command line and the window give the same documents in the same order, at the same places."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.cli import run_command
from resources.home import Home
from tests.desktop.conftest import Opener
from tests.support import mixed
from tests.support.command_line import CommandLine
from tests.support.libraries import Shelf
from tests.support.screens import Screen

WAIT = 60_000
QUERIES = [
    "convoy", "convoy prot", "convoy protection", "protection of convoys at night", '"route card"', "route card", "radio",
    "radio -convoy", "2023.05", "2019.8", "convoy status:all", "kind:training", "convoy kind:sop", "lang:fr", "convoi lang:fr",
    "convoi", "حماية القوافل", "القوافل", "车队", "车队保护", "защита колонн", "convoy radio zeppelin", "the", "before:2020",
    "how far behind the last vehicle does one drive in dust", "zxqvzxqv",
]  # fmt: skip


def in_window(qtbot: QtBot, screen: Screen, query: str) -> list[tuple[str, int | None, str]]:
    """Typed into the box; what the full answer shows, once the page says that it is there."""
    page = screen.search
    screen.write(query)
    while not (screen.search_answered() and page.settled):
        with qtbot.waitSignal(page.answered, timeout=WAIT):
            pass
    return [(row.entry.document.id, row.page, row.language or "") for row in screen.results()]


def on_command_line(capsys: pytest.CaptureFixture[str], query: str) -> list[tuple[str, int | None, str]]:
    capsys.readouterr()
    assert run_command(["search", query, "--limit", "30", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    return [(hit["id"], hit["page"], hit["language"]) for hit in found["hits"]]


def test_in_the_sample_library(
    qtbot: QtBot, open_window: Opener, home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FIELDSHELF_HOME", str(home.library.parent))
    screen = open_window(home)
    answers = {query: on_command_line(capsys, query) for query in QUERIES}
    assert sum(len(answer) > 1 for answer in answers.values()) > 15
    shown = {query: in_window(qtbot, screen, query) for query in QUERIES}
    # A number names a document in every language: the window shows it in the reader's own, from its beginning.
    for found in (shown, answers):
        found["2023.05"] = [(identifier, None, "") for identifier, _, _ in found["2023.05"]]
    assert shown == answers


def test_in_a_library_of_seven_languages_with_many_that_are_equally_good(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    documents, texts = mixed.mixed(120, seed=4)
    shelf = Shelf(tmp_path)
    shelf.install(documents, texts, with_files=False)
    shelf.close()
    monkeypatch.setenv("FIELDSHELF_HOME", str(tmp_path))
    queries = mixed.queries(25, seed=8)
    answers = {query: on_command_line(capsys, query) for query in queries}
    assert sum(len(answer) > 5 for answer in answers.values()) > 10
    screen = open_window(shelf.home)
    assert {query: in_window(qtbot, screen, query) for query in queries} == answers


def test_by_the_real_program(qtbot: QtBot, open_window: Opener, home: Home) -> None:
    run = CommandLine(home.library.parent)
    screen = open_window(home)
    for query in ("convoy protection", "القوافل"):
        found = run.good("search", query, "--limit", "30")
        assert found["hits"]
        assert in_window(qtbot, screen, query) == [(hit["id"], hit["page"], hit["language"]) for hit in found["hits"]]
