"""Parts of `make bench-desktop` that can be wrong without anybody noticing: whose memory is counted, what is served when."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.desktop_homes import point_at
from tests.benchmarks.desktop_screen import memory_of, program


def test_the_memory_of_children_is_counted_apart() -> None:
    alone = memory_of(os.getpid())
    waits = [sys.executable, "-c", "import sys; filling = bytearray(20_000_000); print('there', flush=True); sys.stdin.read()"]
    child = subprocess.Popen(waits, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert child.stdout is not None and child.stdout.readline() == b"there\n"
        both = memory_of(os.getpid())
    finally:
        child.communicate()
    assert both.processes == alone.processes + 1
    assert both.children >= alone.children + 19
    assert both.all == both.own + both.children


def test_a_program_is_ended_when_it_was_looked_at(tmp_path: Path) -> None:
    with program(["cat", "/dev/zero"], dict(os.environ), tmp_path) as process:
        assert process.poll() is None
    assert process.returncode is not None and process.returncode < 0


def test_what_is_served_changes_at_once(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name, encoding="ascii")
    link = tmp_path / "served"
    for name in ("one", "two", "two"):
        point_at(link, tmp_path / name)
        assert (link / "file").read_text(encoding="ascii") == name
