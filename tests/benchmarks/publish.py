"""`make bench-publish`: what a publisher waits for, with 10,000 documents at first, and again after five changes.

Times and memory are those of whole processes of the real program: `fieldshelf publish add` with the sheet, `publish build`, and
`publish changes`, from a new repository. The folder is that of `publish_folder`. After the first publication, which is measured
once, come five rounds of five changes each: two documents with other bytes, one new, one that supersedes another, one
withdrawn; of their times the median. Everything lies in one temporary folder on the disk that holds `build/bench`, fsync and
all, and has just been written, so that no step waits for reading. Prints a table and writes `build/bench/publish.json`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import MB, ROOT, Figure, Table, headline
from tests.benchmarks.publish_folder import COLLECTION, PublisherFolder
from tests.benchmarks.sentences import BUILD, pool

MOST_SHARE, MOST_MEMORY = 3.0, 500.0  # % of the first time; MB
_EVERY = 0.02  # seconds between two looks at a process


@dataclass(frozen=True)
class Run:
    """One process: its seconds, the most MB that it and its children held (each one's own peak, added up), its answer."""

    seconds: float
    memory: float
    answer: dict[str, Any]


def fieldshelf(*arguments: str | Path) -> Run:
    """One command of the real program. RuntimeError where it failed."""
    environment = {**os.environ, "FIELDSHELF_HOME": str(BUILD / "nobody")}
    command = [sys.executable, "-m", "desktop", "publish", *map(str, arguments), "--json"]
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as told:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=said, stderr=told)
        peaks: dict[int, float] = {}
        while True:
            for one in _family(process.pid):
                with contextlib.suppress(OSError):  # the last that it says: a child that has just begun shows its parent's
                    peaks[one] = _peak(one) or peaks.get(one, 0.0)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_EVERY)
                break
        seconds = time.perf_counter() - started
        said.seek(0)
        told.seek(0)
        if process.returncode not in (0, 3):
            raise RuntimeError(f"{' '.join(command)}: {process.returncode}\n{said.read()!r}{told.read()!r}")
        return Run(seconds, sum(peaks.values()), json.loads(said.read()))


def _family(process: int) -> list[int]:
    found = [process]
    for parent in found:  # it grows on the way
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{parent}/task").iterdir():
                found += map(int, (task / "children").read_text(encoding="ascii").split())
    return found


def _peak(process: int) -> float:
    """MB that it has held at the most."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / MB
    return 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.publish", description="What publishing again costs.")
    parser.add_argument("--documents", type=int, default=10_000, help="how many there are (default: 10000)")
    parser.add_argument("--rounds", type=int, default=5, help="of five changes each; of these the medians (default: 5)")
    given = parser.parse_args(arguments)
    head = headline()
    print("\n".join(head), flush=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="publish-", dir=BUILD) as place:
        table = measured(Path(place), given.documents, given.rounds)
    table.print()
    print(f"\nload average at the end {os.getloadavg()[0]:.2f}")
    record = {"at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "machine": head, "tables": [table.to_json()]}
    (BUILD / "publish.json").write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def measured(place: Path, count: int, rounds: int) -> Table:
    folder, repository = PublisherFolder(pool(), place / "documents", count), place / "repository"
    size = sum(path.stat().st_size for path in folder.files)
    fieldshelf("init", repository, "--institute", "bench", "--name", "Bench")
    steps = {
        "add": ("add", repository, folder.folder, "--collection", COLLECTION, "--sheet", folder.sheet),
        "changes": ("changes", repository),
        "build": ("build", repository),
    }

    def publish() -> dict[str, Run]:
        return {name: fieldshelf(*step) for name, step in steps.items()}

    os.sync()
    first = publish()
    assert (first["add"].answer["added"], first["build"].answer["documents"]) == (count, count), first
    again, changed = [], []
    for number in range(rounds):
        again.append(publish())
        assert not again[-1]["build"].answer["changed"], again[-1]
        folder.change_five()
        changed.append(publish())
        found, total = changed[-1]["build"].answer["changes"], count + number + 1
        assert found["new"] == 1 and total - found["unchanged"] in (5, 6), found  # what is superseded has changed, too
    return _table(f"{count:,} documents, {size / MB:,.0f} MB", first, again, changed)


def _table(title: str, first: dict[str, Run], again: list[dict[str, Run]], changed: list[dict[str, Run]]) -> Table:
    def middle(runs: list[dict[str, Run]], *steps: str) -> float:
        return statistics.median(sum(run[step].seconds for step in steps) for run in runs)

    table = Table(f"{title}; the first time once, later times medians of {len(changed)}")
    for label, steps in (
        ("add and build", ("add", "build")),
        ("add", ("add",)),
        ("build", ("build",)),
        ("changes", ("changes",)),
    ):
        whole, five = middle([first], *steps), middle(changed, *steps)
        table.add(
            label,
            Figure("first, s", whole),
            Figure("after 5 changes, s", five, digits=2),
            Figure("%", five / whole * 100, most=MOST_SHARE if label == "add and build" else None, digits=2),
            Figure("nothing changed, s", middle(again, *steps), digits=2),
            Figure(
                "MB at most", max(run[step].memory for run in (first, *again, *changed) for step in steps), most=MOST_MEMORY
            ),
        )
    each = " ".join(f"{run['add'].seconds:.2f}+{run['build'].seconds:.2f}" for run in changed)
    table.notes.append(f"add+build after five changes, each time: {each} s")
    return table


if __name__ == "__main__":
    sys.exit(main())
