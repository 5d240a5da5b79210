"""A disk that is really full: a small file system of our own, in a namespace of our own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

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
