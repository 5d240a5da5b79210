"""`make bench-packs`: importing a pack, beside `cp -r` with `sync`, and beside one sha256 pass over the same files.

The pack is made once by the program's own publisher, in `build/bench`: documents of 0.2 to 20 MB, and many small ones. Before
each measurement its files are read once, so that none is the first to wait for the disk. Prints a table and writes
`build/bench/packs.json`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import MB, Figure, Table, headline, run, serve
from tests.benchmarks.sentences import BUILD
from tests.benchmarks.sync_trees import fieldshelf, pdf

LEAST = 0.8  # of the speed of the slower of the other two
SMALL = 4_000  # bytes


def pack(megabytes: int) -> Path:
    """A pack of so many MB, made once: a tenth as many small documents as it has MB."""
    folder = BUILD / f"pack-{megabytes}"
    stick = folder / "stick"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        documents = folder / "documents"
        documents.mkdir(parents=True)
        rng = random.Random(megabytes)
        total, number = 0, 0
        while total < megabytes * MB:
            size = int(math.exp(rng.uniform(math.log(200_000), math.log(20 * MB))))
            (documents / f"large{number:05}.pdf").write_bytes(pdf(f"large{number}", size))
            total, number = total + size, number + 1
        for small in range(megabytes):
            (documents / f"small{small:05}.pdf").write_bytes(pdf(f"small{small}", SMALL))
        repository = folder / "repository"
        fieldshelf("publish", "init", repository, "--institute", "bench", "--name", "Bench")
        fieldshelf("publish", "add", repository, documents, "--collection", "bench/guidance")
        fieldshelf("publish", "build", repository)
        fieldshelf("publish", "pack", repository, stick)
        shutil.rmtree(documents)
        shutil.rmtree(repository)
        (folder / "made").touch()
    return next(path for path in stick.iterdir() if path.is_dir())


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def read(folder: Path) -> float:
    """One sha256 pass over everything in it; its seconds."""
    started = time.perf_counter()
    for path in files(folder):
        with path.open("rb") as file:
            hashlib.file_digest(file, "sha256")
    return time.perf_counter() - started


def copied(folder: Path) -> float:
    """Seconds of `cp -r` and `sync`."""
    target = BUILD / "pack-copy"
    shutil.rmtree(target, ignore_errors=True)
    os.sync()
    started = time.perf_counter()
    subprocess.run(["cp", "-r", str(folder), str(target)], check=True)
    subprocess.run(["sync"], check=True)
    seconds = time.perf_counter() - started
    shutil.rmtree(target)
    return seconds


def imported(folder: str) -> dict[str, Any]:
    """Seconds in which a new library looked at the pack, until everything was durable, and in the index."""
    from resources.home import Home
    from resources.library import Library
    from sync.packs.importing import import_pack, look
    from sync.packs.opened import open_pack
    from sync.progress import Progress

    home = BUILD / "pack-home"
    shutil.rmtree(home, ignore_errors=True)
    moments: dict[str, float] = {}

    def moved(progress: Progress) -> None:
        moments.setdefault(progress.phase, time.perf_counter())

    with Library.open(Home.at(home)) as library:
        os.sync()
        started = time.perf_counter()
        looked = look(library, open_pack(Path(folder)))
        begun = time.perf_counter()
        report = import_pack(library, looked, progress=Progress(moved=moved))
        ended = time.perf_counter()
        assert report.result == "complete", report
        found = library.summary()
    shutil.rmtree(home)
    return {
        "look": begun - started,
        "lists": moments["download"] - begun,
        "durable": moments["index"] - begun,
        "index": ended - moments["index"],
        "documents": found["documents"],
        "available": found["available"],
    }


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.packs", description="What importing a pack costs.")
    parser.add_argument("--megabytes", type=int, default=2000, help="how large the pack is (default: 2000)")
    parser.add_argument("--repeats", type=int, default=3, help="of each; the figures are medians (default: 3)")
    given = parser.parse_args(arguments)
    head = headline()
    print("\n".join(head), flush=True)
    folder = pack(given.megabytes)
    size = sum(path.stat().st_size for path in files(folder / "data"))
    imports, copies, passes = [], [], []
    for _ in range(given.repeats):
        read(folder)
        copies.append(copied(folder))
        read(folder)
        imports.append(run("tests.benchmarks.packs", "imported", {"folder": str(folder)}))
        read(folder)
        passes.append(read(folder))
    table = Table(f"A pack of {size / MB:,.0f} MB in {len(files(folder / 'data')):,} files; medians of {given.repeats}")
    middle = {name: statistics.median(one[name] for one in imports) for name in imports[0]}
    copying, hashing = statistics.median(copies), statistics.median(passes)
    slower = size / max(copying, hashing)
    for label, seconds in (("cp -r and sync", copying), ("one sha256 pass", hashing)):
        table.add(label, Figure("seconds", seconds), Figure("MB/s", size / seconds / MB))
    table.add(
        "import, until all is durable",
        Figure("seconds", middle["durable"]),
        Figure("MB/s", size / middle["durable"] / MB),
        Figure("of the slower", size / middle["durable"] / slower, least=LEAST, digits=2),
    )
    whole = middle["look"] + middle["durable"]
    table.add(
        "the same with what will change here",
        Figure("seconds", whole),
        Figure("MB/s", size / whole / MB),
        Figure("of the slower", size / whole / slower, digits=2),
    )
    table.add(
        "making searchable", Figure("seconds", middle["index"]), Figure("documents/s", middle["documents"] / middle["index"])
    )
    table.notes.append(
        f"looking {middle['look']:.1f} s, lists {middle['lists']:.1f} s; {middle['available']:,.0f} of "
        f"{middle['documents']:,.0f} documents here"
    )
    durable = [one["durable"] for one in imports]
    table.notes.append(f"each time: cp {_all(copies)}, import {_all(durable)}, sha256 {_all(passes)}")
    table.print()
    print(f"\nload average at the end {os.getloadavg()[0]:.2f}")
    record = {"at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "machine": head, "tables": [table.to_json()]}
    (BUILD / "packs.json").write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def _all(seconds: Sequence[float]) -> str:
    return " ".join(f"{one:.1f}" for one in seconds) + " s"


if __name__ == "__main__":
    sys.exit(serve([imported]) if sys.argv[1:2] == ["imported"] else main())
