"""Sticks that are full, write-protected, pulled out, or were somewhere else before: the pack is whole, or it is told."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sync.packs import writer
from sync.packs.packing import Choice, pack
from sync.packs.stock import Stock, published
from tests.support.command_line import ROOT, CommandLine, assert_sentence
from tests.support.publishers import Publisher
from tests.sync.packs.conftest import assert_good, payload
from tests.sync.packs.test_packing import TODAY

MIB = 1024 * 1024
ON_A_STICK = 'mount -t tmpfs -o "$1" none "$2" || exit 77; shift 2; exec "$@"'


def on_a_stick(options: str, stick: Path, home: Path, *command: object) -> subprocess.CompletedProcess[str]:
    """Runs a command with a file system of its own at `stick`; skips where this machine does not allow it."""
    if shutil.which("unshare") is None:
        pytest.skip("no namespaces here")
    stick.mkdir(exist_ok=True)
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", ON_A_STICK, "sh", options, str(stick), *map(str, command)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "FIELDSHELF_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine does not allow a file system of our own")
    return done


def refused(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 1, done
    assert_sentence(done.stderr)
    error: dict[str, Any] = json.loads(done.stdout.splitlines()[-1] if done.stdout.startswith("[") else done.stdout)["error"]
    return error


def stock_of(publisher: Publisher) -> Stock:
    return published(publisher.public, "hq", "The Library", TODAY)


def name_of(publisher: Publisher) -> str:
    return f"hq-{publisher.now:%Y-%m-%d}"


def test_a_stick_that_is_too_small_is_told_before(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    publisher.hq.document("film", "A film.", size=6 * MIB)
    publisher.build()
    run.good("sync")
    stick = tmp_path / "stick"
    script = 'from desktop.cli import run_command; code = run_command(["export", sys.argv[1], "--json"]); '
    script += "assert os.listdir(sys.argv[1]) == []; sys.exit(code)"
    command = (sys.executable, "-c", f"import os, sys; {script}", stick)
    error = refused(on_a_stick("size=6m", stick, run.home, *command))
    assert error["code"] == "pack_no_room"
    assert "needs" in error["message"] and "6.0 MB free" in error["message"] and "Nothing was written" in error["message"]


FILLED = """
import datetime, json, os, sys
from pathlib import Path
from sync.packs.packing import Choice, pack
from sync.packs.stock import published
from resources.errors import PackError
stick, public = Path(sys.argv[1]), Path(sys.argv[2])
(stick / "mine.txt").write_text("kept")
def fill(done, total):
    left = os.statvfs(stick)
    if done > 2 << 20 and not (stick / "other").exists():
        (stick / "other").write_bytes(bytes(left.f_bavail * left.f_bsize - 300_000))
today = datetime.date.today()
try:
    pack([published(public, "hq", "The Library", today)], stick, Choice(), today, fill)
except PackError as error:
    print(json.dumps({"code": error.code, "message": error.message, "left": sorted(os.listdir(stick))}))
"""


def test_a_stick_that_becomes_full_is_told_and_left_as_it_was(tmp_path: Path, publisher: Publisher) -> None:
    for number in range(8):
        publisher.hq.document(f"film-{number}", size=MIB)
    publisher.build()
    stick = tmp_path / "stick"
    done = on_a_stick("size=20m", stick, tmp_path, sys.executable, "-c", FILLED, stick, publisher.public)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["code"] == "pack_no_room" and "became full" in told["message"]
    assert_sentence(told["message"])
    assert told["left"] == ["mine.txt", "other"]


def test_a_stick_that_is_write_protected(tmp_path: Path, run: CommandLine) -> None:
    stick = tmp_path / "stick"
    done = on_a_stick("size=20m,ro", stick, run.home, sys.executable, "-m", "desktop", "export", stick, "--json")
    error = refused(done)
    assert error["code"] == "pack_read_only" and "write-protected" in error["message"]


KILLED = """
import datetime, os, signal, sys
from pathlib import Path
from sync.packs.packing import Choice, pack
from sync.packs.stock import published
today = datetime.date.today()
def kill(done, total):
    if done > total // 2:
        os.kill(os.getpid(), signal.SIGKILL)
pack([published(Path(sys.argv[1]), "hq", "The Library", today)], Path(sys.argv[2]), Choice(), today, kill)
"""


def killed(publisher: Publisher, stick: Path) -> Path:
    """What a kill in the middle has left."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(publisher.public), str(stick)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    part = stick / f"{name_of(publisher)}.part"
    assert [path.name for path in stick.iterdir()] == [part.name], "it has no name before it is whole"
    assert not (part / "manifest-sha256.txt").exists()
    return part


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_after_a_kill_it_goes_on(tmp_path: Path, publisher: Publisher) -> None:
    part = killed(publisher, tmp_path / "stick")
    kept = {path: path.stat().st_ino for path in part.rglob("*.pdf")}
    assert kept
    wrong = part / "data" / "guidance" / "Movement 2023 en.pdf"
    wrong.write_bytes(b"x" * wrong.stat().st_size)
    (part / "data" / "virus.exe").write_bytes(b"MZ")
    (part / "manifest-sha256.txt").write_bytes(b"of another pack\n")
    (report,) = pack([stock_of(publisher)], tmp_path / "stick", Choice(), TODAY)
    assert_good(report.path)
    assert report.complete and set(payload(report.path)) >= {"guidance/Movement 2023 en.pdf"}
    assert not part.exists()
    assert report.path.joinpath("data/guidance/Movement 2023 en.pdf").read_bytes() != b"x" * 90_009


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("where", ["part", "data", "file", "pack"])
def test_a_link_on_the_stick_leads_nowhere(tmp_path: Path, publisher: Publisher, where: str) -> None:
    """A stick that was in another computer may hold links to where this person may write."""
    home = tmp_path / "home of somebody"
    home.mkdir()
    (home / "letter.txt").write_text("Dear")
    stick = tmp_path / "stick"
    part = stick / f"{name_of(publisher)}.part"
    if where == "part":
        stick.mkdir()
        part.symlink_to(home)
    elif where == "data":
        part.mkdir(parents=True)
        (part / "data").symlink_to(home)
    elif where == "pack":
        stick.mkdir()
        part.with_suffix("").symlink_to(home)
    else:
        (part / "data" / "guidance").mkdir(parents=True)
        (part / "data" / "guidance" / "Movement 2023 en.pdf").symlink_to(home / "letter.txt")
    (report,) = pack([stock_of(publisher)], stick, Choice(), TODAY)
    assert_good(report.path)
    assert [path.name for path in home.iterdir()] == ["letter.txt"] and (home / "letter.txt").read_text() == "Dear"
    assert report.path.name == name_of(publisher) + ("-2" if where == "pack" else "")


def test_what_is_there_already_needs_no_room(tmp_path: Path, publisher: Publisher) -> None:
    part = killed(publisher, tmp_path / "stick")
    files = {path.relative_to(part).as_posix(): path.stat().st_size for path in part.rglob("*.pdf")}
    assert writer.begun(part.with_suffix(""), files) == sum(files.values())
    assert writer.begun(part.with_suffix(""), {path: length + 1 for path, length in files.items()}) == 0


def test_stopped_by_hand_it_goes_on(tmp_path: Path, publisher: Publisher) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pack([stock_of(publisher)], tmp_path / "stick", Choice(), TODAY, stop)
    assert [path.suffix for path in (tmp_path / "stick").iterdir()] == [".part"]
    counted: list[tuple[int, int]] = []
    (report,) = pack([stock_of(publisher)], tmp_path / "stick", Choice(), TODAY, lambda *count: counted.append(count))
    assert_good(report.path)
    assert counted[-1][0] == counted[-1][1], "all bytes are counted, and none twice"


def test_every_file_is_read_once(tmp_path: Path, publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    real = Path.open

    def spy(self: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:
        if "objects" in self.parts and mode == "rb":
            opened.append(self.name)
        return real(self, mode, *rest, **more)

    stock = stock_of(publisher)
    monkeypatch.setattr(Path, "open", spy)
    (report,) = pack([stock], tmp_path / "stick", Choice(), TODAY)
    assert len(opened) == len(set(opened)) == report.files


def test_everything_is_durable_before_it_has_its_name(
    tmp_path: Path, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: set[int] = set()
    renamed: list[set[int]] = []
    real_fsync, real_rename = os.fsync, Path.rename

    def fsync(descriptor: int) -> None:
        flushed.add(os.fstat(descriptor).st_ino)
        real_fsync(descriptor)

    def rename(self: Path, target: Path) -> Path:
        renamed.append({path.stat().st_ino for path in (self, *self.rglob("*"))})
        assert renamed[-1] <= flushed, "a file or folder that a power cut would lose"
        return real_rename(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "rename", rename)
    pack([stock_of(publisher)], tmp_path / "stick", Choice(), TODAY)
    assert len(renamed) == 1 and (tmp_path / "stick").stat().st_ino in flushed
