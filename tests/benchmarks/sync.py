"""`make bench-sync`: what a sync costs on a bad link, beside its limits, and beside rsync and aria2c on the same link.

The link is the proxy of `tests.support.link`; the clock runs from the start of `fieldshelf sync` to its end, with everything
indexed. Prints a table a section and writes `build/bench/sync.json`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks import slides
from tests.benchmarks.measuring import Figure, Table, headline
from tests.benchmarks.sentences import BUILD
from tests.benchmarks.sync_trees import Tree, copy_of, fieldshelf, free_port, pdf, running, served, tree, tree_of
from tests.support.link import Link, Stats

DELAY, RATE = 0.6, 1_000_000.0
SLOW = 30_000 / 8  # bytes a second
ROUND_TRIPS = 10


@dataclass(frozen=True)
class Run:
    """One `fieldshelf sync` and what passed over the link meanwhile."""

    seconds: float
    report: dict[str, Any]
    stats: Stats

    @property
    def both(self) -> int:
        return self.stats.up + self.stats.down


class Reader:
    """A new library whose only source lies behind `link`."""

    def __init__(self, link: Link, made: Tree, name: str) -> None:
        self.link, self.home = link, BUILD / f"sync-home-{name}"
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        address = f"http://127.0.0.1:{link.port}"
        fieldshelf("source", "add", "bench", address, "--fingerprint", made.fingerprint, home=self.home)

    def sync(self) -> Run:
        self.link.reset()
        answer, seconds = fieldshelf("sync", home=self.home)
        return Run(seconds, answer["sources"][0], self.link.stats())


def first(bench: argparse.Namespace) -> list[Table]:
    table = Table(
        f"First sync, {DELAY * 1000:.0f} ms and {RATE / 1e6:.0f} MB/s: seconds; ratio to bytes / rate + {ROUND_TRIPS} trips"
    )
    nothing = Table("Nothing changed")
    for name, count, size, limit in (("small", 2000, 8_000, 1.15), ("large", 40, 1_000_000, 1.06)):
        made = tree(name, count, size)
        least = made.bytes / RATE + ROUND_TRIPS * DELAY
        runs, still = [], []
        with served(made.public) as (port, server):
            for number in range(bench.repeats):
                with Link(port, delay=DELAY, rate=RATE) as link:
                    reader = Reader(link, made, f"{name}-{number}")
                    runs.append(reader.sync())
                    still.append(reader.sync())
        table.notes.append(
            f"{name}: by {server}; {runs[0].report['requests']} requests, {runs[0].both / 1e6:.2f} of {made.bytes / 1e6:.2f} MB"
        )
        seconds = statistics.median(run.seconds for run in runs)
        label = f"{count:,} documents of {size / 1000:,.0f} kB"
        table.add(label, Figure("seconds", seconds), Figure("ratio", seconds / least, most=limit, digits=3))
        nothing.add(
            label,
            Figure("requests", still[0].report["requests"], most=2, digits=0),
            Figure("bytes both ways", still[0].both, most=4096, digits=0),
            Figure("seconds", statistics.median(run.seconds for run in still)),
        )
        for peer, (took, again, carried) in _peers(made).items():
            table.add(f"  {peer}", Figure("seconds", took), Figure("ratio", took / least, digits=3))
            nothing.add(f"  {peer}", Figure("bytes both ways", carried, digits=0), Figure("seconds", again))
    return [table, nothing]


def _peers(made: Tree) -> dict[str, tuple[float, float, int]]:
    """Seconds of the first run and of one with nothing changed, and the bytes of the latter."""
    found = {}
    target = BUILD / "sync-peer"
    if rsync := shutil.which("rsync"):
        port = free_port()
        config = BUILD / "rsyncd.conf"
        config.write_text(f"use chroot = no\n[tree]\npath = {made.documents}\nread only = yes\n", encoding="utf-8")
        daemon = [rsync, "--daemon", "--no-detach", f"--config={config}", f"--port={port}", "--address=127.0.0.1"]
        with running(daemon, port), Link(port, delay=DELAY, rate=RATE) as link:
            found["rsync"] = _peer(link, [rsync, "-a", f"rsync://127.0.0.1:{link.port}/tree/", f"{target}/"], target)
    if aria := shutil.which("aria2c"):
        with served(made.documents) as (port, _), Link(port, delay=DELAY, rate=RATE) as link:
            addresses = BUILD / "sync-addresses"
            names = sorted(path.name for path in made.documents.iterdir())
            addresses.write_text("".join(f"http://127.0.0.1:{link.port}/{name}\n" for name in names), encoding="utf-8")
            command = [
                aria,
                "-q",
                "-j8",
                "--conditional-get=true",
                "--allow-overwrite=true",
                "-d",
                str(target),
                "-i",
                str(addresses),
            ]
            found["aria2c -j8"] = _peer(link, command, target)
    return found


def _peer(link: Link, command: list[str], target: Path) -> tuple[float, float, int]:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    seconds = []
    for _ in range(2):
        link.reset()
        started = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=600)
        seconds.append(time.perf_counter() - started)
    stats = link.stats()
    return seconds[0], seconds[1], stats.up + stats.down


def changed(bench: argparse.Namespace) -> list[Table]:
    table = Table("Five documents of 10,000 changed")
    made = copy_of(tree("many", 10_000, 2_000), "many-changed")
    with served(made.public) as (port, _), Link(port) as link:
        reader = Reader(link, made, "many")
        whole = reader.sync()
        new = 0
        for number in range(0, 10_000, 2_000):
            data = pdf(f"changed{number}", 2_000)
            (made.documents / f"d{number:05}.pdf").write_bytes(data)
            new += len(data)
        made.publish()
        run = reader.sync()
    table.add(
        "after publish add and build",
        Figure("kB of all but the documents", (run.both - new) / 1000, most=40),
        Figure("kB both ways", run.both / 1000),
        Figure("requests", run.report["requests"], digits=0),
        Figure("first sync kB", whole.both / 1000, digits=0),
    )
    table.notes.append(f"updated {run.report['updated']}, added {run.report['added']}, removed {run.report['removed']}")
    return [table]


def slow(bench: argparse.Namespace) -> list[Table]:
    table = Table("30 kbit/s, 600 ms, a cut every 60 s")
    made = tree("slow", 6, 120_000)
    with served(made.public) as (port, _):
        with Link(port) as link:
            needed = Reader(link, made, "slow-needed").sync()
        with Link(port, delay=DELAY, rate=SLOW, cut=60) as link:
            run = Reader(link, made, "slow").sync()
    table.add(
        f"{made.bytes / 1000:,.0f} kB",
        Figure("seconds", run.seconds),
        Figure("cuts", run.stats.cuts, digits=0),
        Figure("bytes / needed", run.both / needed.both, most=1.02, digits=3),
    )
    table.notes.append(f"{run.report['result']}: {run.report['requests']} requests instead of {needed.report['requests']}")
    return [table]


def deck(bench: argparse.Namespace) -> list[Table]:
    table = Table("One slide of a deck changed, saved again by LibreOffice")
    if shutil.which("soffice") is None:
        table.notes.append("not measured: LibreOffice is not installed (packaging/setup.sh peers)")
        return [table]
    made = copy_of(tree_of("deck", lambda folder: slides.deck(folder / "deck.pptx")), "deck-changed")
    place = made.documents / "deck.pptx"
    with served(made.public) as (port, _), Link(port) as link:
        reader = Reader(link, made, "deck")
        reader.sync()
        slides.revise(place)
        made.publish()
        run = reader.sync()
    size = place.stat().st_size
    table.add(
        f"{size / 1e6:.1f} MB",
        Figure("bytes both ways / file", run.both / size, most=0.2, digits=4),
        Figure("kB both ways", run.both / 1000),
        Figure("requests", run.report["requests"], digits=0),
    )
    table.notes.append(f"{run.report['result']}: updated {run.report['updated']}")
    return [table]


SECTIONS: dict[str, Callable[[argparse.Namespace], list[Table]]] = {
    "first": first,
    "changed": changed,
    "slow": slow,
    "deck": deck,
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sync", description="What a sync costs on a bad link.")
    parser.add_argument("--only", default=",".join(SECTIONS), help=f"some of: {', '.join(SECTIONS)}")
    parser.add_argument("--repeats", type=int, default=1, help="whole measurements; each figure is their median (default: 1)")
    given = parser.parse_args(arguments)
    if unknown := set(given.only.split(",")) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    head = headline()
    print("\n".join(head), flush=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    record: dict[str, Any] = {"at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "machine": head, "sections": {}}
    for name in [name for name in SECTIONS if name in given.only.split(",")]:
        tables = SECTIONS[name](given)
        for table in tables:
            table.print()
        sys.stdout.flush()
        record["sections"][name] = [table.to_json() for table in tables]
    print(f"\nload average at the end {os.getloadavg()[0]:.2f}")
    (BUILD / "sync.json").write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
