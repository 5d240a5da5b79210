"""The program where something about the computer is not as it should be: its clock, its languages, files half written."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __main__
from resources.errors import LibraryError
from resources.home import Home
from sync import disk
from tests.support import released
from tests.support.command_line import ROOT, CommandLine, assert_sentence
from tests.support.on_a_stick import Stick
from tests.sync.packs.test_writer import on_a_stick

NEWEST = max(released.KEPT.iterdir())
SMALL = ("settings.toml", "personal/session.json", "library/failures.json")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return released.unpack(NEWEST, tmp_path)[0]


def test_in_1970_everything_is_found_and_nothing_is_lost(home: Home) -> None:
    days = (datetime.date(1970, 1, 2) - datetime.datetime.now(datetime.UTC).date()).days
    run = CommandLine(home.library.parent, days=days)
    assert [hit["id"] for hit in run.good("search", "escort vehicles")["hits"]] == ["example-institute/escort-2023"]
    assert run.good("verify")["problems"] == []
    listed = run.good("list")["documents"]
    assert {one["status"] for one in listed if one["id"].endswith("escort-2019")} == {"superseded"}
    assert CommandLine(home.library.parent).good("search", "bouillir")["total"] == 1  # and afterwards


@pytest.mark.parametrize("locale", ["xx_YY.UTF-8", "C", "ar_EG.ISO8859-6"])
def test_a_locale_that_the_system_lacks_costs_no_letter(home: Home, locale: str) -> None:
    environment = {"LC_ALL": locale, "LANG": locale, "LANGUAGE": locale}
    answer = CommandLine(home.library.parent, environment, fresh=True)("search", "الكلور")
    assert answer.code == 0 and "Traceback" not in answer.err
    assert "water" in answer.out and "الكلور" in answer.out


def test_the_window_opens_where_the_system_lacks_its_locale(tmp_path: Path) -> None:
    stick = Stick.make(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.on_a_stick"],
        env=stick.environment(PYTHONPATH=str(ROOT), LC_ALL="xx_YY", LANG="xx_YY.UTF-8"),
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and "status: On the stick" in done.stdout, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", SMALL)
def test_a_file_that_was_half_written_costs_no_more_than_itself(home: Home, name: str) -> None:
    path = home.library.parent / name
    data = path.read_bytes()
    run = CommandLine(home.library.parent)
    for left in (b"", data[: len(data) // 2], b"\0" * len(data)):
        path.write_bytes(left)
        path.with_name(f"{path.name}.part").write_bytes(data[:5])
        assert run.good("search", "escort vehicles")["total"] == 1
        assert run("status").code == 0


@pytest.mark.parametrize("kilobytes", [16, 300])
def test_a_home_without_any_room_says_that_the_disk_is_full(tmp_path: Path, kilobytes: int) -> None:
    """With 16 kB it is SQLite's shared memory that does not fit, which it calls a failed disk."""
    home = tmp_path / "home"
    done = on_a_stick(f"size={kilobytes}k", home, home, sys.executable, "-m", "desktop", "status", "--json")
    assert done.returncode == 1, done
    assert json.loads(done.stdout)["error"]["code"] == "library_full"
    assert_sentence(done.stderr)


def test_what_is_free_is_never_less_than_nothing() -> None:
    assert "0 kB are free" in disk.full(needed=2_000_000, free=-30_000_000).message


@pytest.mark.skipif(sys.platform == "win32", reason="every user has a folder there")
def test_a_user_without_a_folder_is_told_what_to_set(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("FIELDSHELF_HOME", "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 54_321)  # nobody's
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(LibraryError) as raised:
        Home.find()
    assert raised.value.code == "no_home"
    for arguments in ([], ["status"]):  # the window, and a command
        monkeypatch.setattr(sys, "argv", ["fieldshelf", *arguments])
        assert __main__.main() == 1
        assert_sentence(told := capsys.readouterr().err)
        assert "FIELDSHELF_HOME" in told
