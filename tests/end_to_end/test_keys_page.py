"""Every command on the page about keys, `docs/keys.md`, run as it stands there and in its order; and then a reader."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.end_to_end.test_key_events import Station
from tests.support.command_line import CommandLine
from tests.support.pages import blocks

COMMANDS = [command for block in blocks("keys.md") for command in block.commands]


def test_the_ceremony(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("safe-a", "safe-b", "safe-c", "stick", "documents", "institute"):
        (tmp_path / name).mkdir()
    (tmp_path / "documents/convoys.txt").write_text("Two escort vehicles go with every convoy.", encoding="utf-8")
    run = Station(tmp_path / "unused", {"FIELDSHELF_KEY_PASSPHRASE": "four words on paper"})
    assert len(COMMANDS) == 19
    for command in COMMANDS:
        answer = run(*shlex.split(command))
        assert answer.code == (3 if "--unsigned-out" in command else 0), f"{command}: {answer}"
        if command == "publish keys station":
            assert "root: 2 of 3 must sign" in answer.out and "targets: 2 of 3 must sign" in answer.out
            assert "not on this machine" in answer.out and answer.err == ""
            reader = CommandLine(tmp_path / "home")
            reader.good("source", "add", "hq", tmp_path / "station/public")
            assert reader.good("sync")["sources"][0]["result"] == "complete"
    assert [one["role"] for one in run.good("publish", "keys", "station")["waiting"]] == ["targets"]
