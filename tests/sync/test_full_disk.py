"""A disk that is really full: a small file system of our own, in a namespace of our own. And one without room for the n-th
write of each kind, for every n in `make test-long`: `tests/support/power.py`.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.errors import LibraryError
from sync import disk
from tests.support.kills import Job, Nursery, Scene, recovered
from tests.support.publishers import Publisher
from tests.support.web import WebServer

ROOT = Path(__file__).resolve().parents[2]
MIB = 1024 * 1024
CHILD = """
import json, subprocess, sys
from pathlib import Path
from resources.home import Home
from resources.library import Library
from sync.run import Tuning, sync
from sync.sources import add_source
home, url, reserve = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
def told(report):
    summary = library.summary()
    return {"result": report.result, "errors": list(report.errors), "documents": summary["documents"],
            "available": summary["available"], "found": library.search("convoys").total, "ok": library.verify().ok}
with Library.open(Home.at(home)) as library:
    add_source(library, "hq", url)
    out = [told(sync(library, tuning=Tuning(reserve=reserve)).sources[0])]
with Library.open(Home.at(home)) as library:
    out.append(told(sync(library, tuning=Tuning(reserve=reserve)).sources[0]))
    subprocess.run(["mount", "-o", "remount,size=64m", str(home)], check=True)
    out.append(told(sync(library, tuning=Tuning(reserve=0)).sources[0]))
print(json.dumps(out))
"""


def in_a_small_disk(home: Path, size: int, url: str, reserve: int) -> list[dict[str, Any]]:
    """Runs CHILD with a file system of `size` bytes at `home`; skips where this machine does not allow it."""
    home.mkdir()
    script = 'mount -t tmpfs -o size="$1" none "$2" || exit 77; shift; exec "$0" -W error -c "$CHILD" "$@"'
    if shutil.which("unshare") is None:
        pytest.skip("no namespaces here")
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, sys.executable, str(size), str(home), url, str(reserve)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "CHILD": CHILD},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine does not allow a file system of our own")
    assert done.returncode == 0, done.stderr
    answer: list[dict[str, Any]] = json.loads(done.stdout)
    return answer


# Looked at before (nothing is begun that does not fit), and met while writing (somebody else fills the disk meanwhile).
@pytest.mark.parametrize("reserve", [0, -1_000_000_000], ids=["seen before", "met while writing"])
def test_a_full_disk_is_told_and_the_library_stays_usable(tmp_path: Path, reserve: int) -> None:
    publisher = Publisher(tmp_path / "public")
    for number in range(8):
        publisher.hq.document(f"sop-{number}", f"Procedure {number} about convoys.", size=MIB + number)
    publisher.build()
    with WebServer(publisher.public) as server:
        first, second, freed = in_a_small_disk(tmp_path / "disk", 6 * MIB, server.url, reserve)
    for full in (first, second):
        assert (full["result"], [error["code"] for error in full["errors"]]) == ("stopped", ["library_full"])
        message = full["errors"][0]["message"]
        assert message.startswith("The disk is full.") and "Free some space" in message
        assert full["ok"] and full["documents"] == 8
        assert full["found"] == 8, "the texts came first"
        assert full["available"] < 8
    assert reserve or (first["available"] >= 2 and " MB are " in first["errors"][0]["message"])
    assert (freed["result"], freed["available"], freed["ok"], freed["errors"]) == ("complete", 8, True, [])


# What is written in a sync. The backup is a convenience: a sync without room for it is a sync all the same.
KINDS = ("metadata", "rows", "parts", "objects", "index", "backup")


class Filler:
    """Fills the disk in a sync of a copy of a scene, and looks at what it says and what it leaves; `hits` counts by kind."""

    def __init__(self, nursery: Nursery, folder: Path) -> None:
        self._nursery, self._folder = nursery, folder
        self.hits: Counter[str] = Counter()

    def fill(self, scene: Scene, kind: str, write: int, *, once: bool) -> None:
        what = f"no room for {kind} {write}{', once' if once else ''}"
        home = self._folder / "home"
        shutil.copytree(scene.home, home)
        ended = self._nursery.run(Job(str(home), full=(kind, write, once)))
        assert ended.code == 0 and ended.error in (None, "library_full"), (what, ended)
        if ended.error is None and "library_full" not in ended.errors:
            # Not told of: the copy for a damaged catalogue, and when SQLite does without, as for a checkpoint.
            assert ended.result == "complete", (what, ended)
        elif ended.error is None:
            assert ended.result == "stopped", (what, ended)
        self.hits[kind] += ended.hit
        try:
            recovered(home, scene, durable_parts=False)
        except Exception as error:
            raise AssertionError(what) from error
        shutil.rmtree(home)

    def __str__(self) -> str:
        return f"no room, by what was being written: {dict(self.hits)}"


@pytest.fixture
def filler(nursery: Nursery, tmp_path: Path) -> Iterator[Filler]:
    filler = Filler(nursery, tmp_path)
    yield filler
    print(f"\n{filler}")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork and /proc")
def test_no_room_for_some_write(made: dict[str, Scene], filler: Filler) -> None:
    for kind in KINDS:
        for place, (name, write) in enumerate((("first", 1), ("update", 2), ("first", 8), ("update", 9))):
            filler.fill(made[name], kind, write, once=place % 2 == 1)
    assert all(filler.hits[kind] == 4 for kind in KINDS), filler


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork and /proc")
def test_no_room_for_the_folder_in_which_downloads_grow(made: dict[str, Scene], filler: Filler) -> None:
    """It is made while the plan's bytes are counted, before anything is fetched."""
    filler.fill(made["first"], "folders", 1, once=True)
    assert filler.hits["folders"] == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork and /proc")
@pytest.mark.long
@pytest.mark.parametrize("name", ["first", "update"])
@pytest.mark.parametrize("kind", [*KINDS, "folders"])
def test_no_room_for_any_write(made: dict[str, Scene], filler: Filler, name: str, kind: str) -> None:
    writes = made[name].plain.kinds.get(kind, 0)
    for write in range(1, writes + 1):
        filler.fill(made[name], kind, write, once=write % 2 == 1)
    assert filler.hits[kind] >= writes * 0.9, (filler, writes)  # lanes and batches differ a little from run to run


def test_a_full_disk_is_told_by_its_folder(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"The disk is full\. There is no room in") as raised, disk.errors(tmp_path):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert str(tmp_path) in raised.value.message
