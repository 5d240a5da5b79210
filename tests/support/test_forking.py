"""A command that is forked is the command that is started: the same words, the same codes, the same ends."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import forking
from tests.support.command_line import CommandLine
from tests.support.publishers import Publisher

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked elsewhere")


def test_what_is_forked_says_what_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("radio-rooms", "The radio room keeps a log of every call.")
    publisher.build()
    forked = CommandLine(tmp_path / "home")
    forked.good("source", "add", "hq", publisher.public)
    forked.good("sync")
    monkeypatch.chdir(tmp_path)
    started = CommandLine(tmp_path / "home", fresh=True)
    for line, code in (
        (("--version",), 0),
        (("search", "radio", "kind:sopp"), 0),
        (("list", "--json"), 0),
        (("show", "nothing"), 1),
        (("source", "add", "here", "public"), 1),  # a folder beside us, whose publisher is here already
        (("lst",), 2),
    ):
        assert (answer := forked(*line)) == started(*line) and answer.code == code, line


def test_its_end_by_a_signal_is_told(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("radio-rooms", "The radio room keeps a log of every call.")
    publisher.build()
    CommandLine(tmp_path / "home").good("source", "add", "hq", publisher.public)
    dying = CommandLine(tmp_path / "home", {"FIELDSHELF_TEST_KILL": "verify:1"})
    assert dying("sync").code == -signal.SIGKILL


def test_it_is_killed_when_its_time_is_over(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:  # whose backlog takes us, and who never answers
        run = CommandLine(tmp_path / "home")
        with pytest.raises(subprocess.TimeoutExpired):
            run("source", "add", "hq", f"http://127.0.0.1:{server.getsockname()[1]}", timeout=1)
    assert run.good("source", "list")["sources"] == []


@pytest.mark.parametrize("name", ["PYTHONIOENCODING", "LC_ALL", "LANGUAGE", "LD_PRELOAD"])
def test_what_is_decided_at_the_start_is_started(name: str) -> None:
    here = {**os.environ, "PYTHONPATH": str(forking.ROOT)}
    assert forking.starts_alike({**here, "TZ": "JST-9", "FIELDSHELF_HOME": "elsewhere"})
    assert not forking.starts_alike({**here, name: "other"})
