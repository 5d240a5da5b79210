"""A window on what a newer program has written: it says so in place of everything, and touches nothing."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from resources.home import Home
from tests.desktop.conftest import Opener


@pytest.mark.parametrize("part", ["personal.db", "settings.toml"])
def test_the_window_says_it_and_touches_nothing(open_window: Opener, tmp_path: Path, part: str) -> None:
    home = Home.at(tmp_path / "home")
    path = home.settings if part == "settings.toml" else home.personal / part
    path.parent.mkdir(parents=True, exist_ok=True)
    if part == "settings.toml":
        path.write_text('format = 2\n["window"]\n"theme" = "dark"\n', encoding="utf-8")
    else:
        connection = apsw.Connection(str(path))
        connection.pragma("user_version", 99)
        connection.close()
    before = path.read_bytes()
    screen = open_window(home)
    assert "newer version of Fieldshelf" in screen.window.problem_text()
    screen.window.settings.set_text_size(150)
    screen.window.close()
    assert path.read_bytes() == before
    assert not (home.library / "catalogue.db").exists()
