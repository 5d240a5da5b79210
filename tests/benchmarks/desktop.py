"""`make bench-desktop`: start, keys, page turns, the event loop and memory of the window on a large library, beside its peers.

The real program is run as a process on a virtual screen; a script within it presses keys and turns pages. Prints a table a
section and writes `build/bench/desktop.json`. Run it when nothing else runs: the load average is printed, and so is how long
the system gave the main thread no core, because both decide what the figures are worth.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks import desktop_homes
from tests.benchmarks.desktop_homes import SOURCE, Offered
from tests.benchmarks.desktop_screen import Memory, Screen, first_picture, memory_of, program
from tests.benchmarks.measuring import ROOT, Figure, Table, headline, spread
from tests.benchmarks.passages import PER_DOCUMENT
from tests.benchmarks.sentences import BUILD
from tests.benchmarks.sync_trees import served
from tests.support.link import Link

DELAY, RATE = 0.3, 150_000.0  # seconds and bytes a second: a sync lasts while somebody works beside it
TEXTS = 200  # small text files that recoll has indexed


@dataclass
class Bench:
    """What was asked for, and the screen and homes that the sections share."""

    passages: int
    runs: int
    minutes: float
    passes: int
    turns: int
    screen: Screen
    offered: Offered
    home: Path

    def environment(self, home: Path) -> dict[str, str]:
        environment = {
            **os.environ, "FIELDSHELF_HOME": str(home), "DISPLAY": self.screen.display, "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        environment.pop("QT_QPA_PLATFORM", None)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a start is warm: nobody compiles the program each time
        return environment

    def play(self, name: str, home: Path, **arguments: Any) -> dict[str, Any]:
        """What the script `name` says, played in the program; for `five` with the memory of its children."""
        with tempfile.TemporaryDirectory(prefix="played-") as folder:
            answer, look, log = Path(folder) / "answer", Path(folder) / "answer.look", Path(folder) / "log"
            command = [sys.executable, "-m", "tests.benchmarks.desktop_child", name, json.dumps(arguments), str(answer)]
            memory: Memory | None = None
            with log.open("wb") as told:
                process = subprocess.Popen(
                    command, env=self.environment(home), cwd=ROOT, stdout=told, stderr=told, start_new_session=True
                )
                try:
                    while process.poll() is None:
                        if look.exists():
                            memory = memory_of(process.pid)
                            look.unlink()
                        time.sleep(0.05)
                finally:
                    with contextlib.suppress(ProcessLookupError):
                        os.killpg(process.pid, 9)
                    process.wait()
            if process.returncode:
                raise RuntimeError(f"{name} ended with {process.returncode}:\n{log.read_text(encoding='utf-8')}")
            found: dict[str, Any] = json.loads(answer.read_bytes())
        return found | ({"own": memory.own, "children": memory.children} if memory else {})

    def documents(self) -> list[str]:
        """Some that can be read here: three PDF files, a book and a page."""
        names = sorted(path.name for path in (self.offered.folder / "documents").iterdir())
        chosen = [name for name in names if name.endswith(".pdf") and not name.startswith(("small", "added"))][:3]
        for suffix in (".epub", ".html"):
            chosen += [name for name in names if name.endswith(suffix)][:1]
        return self.ids(chosen)

    def ids(self, names: Sequence[str]) -> list[str]:
        from resources.home import Home
        from resources.library import Library

        with Library.open(Home.at(self.home)) as library:
            documents = library.catalogue.documents(f"{SOURCE}/guidance")
            by_name = {file.name: document.id for document in documents for file in document.files}
        return [by_name[name] for name in names]

    def book(self) -> str:
        """The longest PDF."""
        pdfs = (self.offered.folder / "documents").glob("*.pdf")
        return self.ids([max(pdfs, key=lambda path: path.stat().st_size).name])[0]


# Start


def _peers(folder: Path) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    """Name, command and environment of each that is installed. All with a home of their own."""
    private = folder / "home"
    run = folder / "run"
    for one in (private, run):
        one.mkdir(mode=0o700, exist_ok=True)
    environment = {
        **os.environ, "HOME": str(private), "XDG_RUNTIME_DIR": str(run), "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)
    if shutil.which("recoll") and shutil.which("recollindex"):
        config, texts = folder / "recoll", folder / "texts"
        config.mkdir()
        texts.mkdir()
        for number in range(TEXTS):
            (texts / f"{number}.txt").write_text(f"Text {number} about convoys, water and radio procedure.\n", encoding="utf-8")
        (config / "recoll.conf").write_text(f"topdirs = {texts}\n", encoding="utf-8")
        subprocess.run(
            ["recollindex", "-c", str(config)], env=environment, check=True, timeout=300,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        yield "recoll", ["recoll", "-c", str(config)], environment
    if shutil.which("kiwix-desktop"):
        yield "kiwix-desktop", ["kiwix-desktop"], environment
    if shutil.which("zeal"):
        yield "zeal", ["zeal"], environment


def start(bench: Bench) -> list[Table]:
    home = desktop_homes.copy_of(bench.home, "start")
    command, environment = [sys.executable, "-m", "desktop"], bench.environment(home)
    with tempfile.TemporaryDirectory(prefix="peers-") as place:
        folder = Path(place)
        programs = [("fieldshelf", command, environment), *_peers(folder)]
        pictures: dict[str, list[tuple[float, Memory]]] = {name: [] for name, *_ in programs}
        usable: list[dict[str, float]] = []
        for number in range(bench.runs + 1):  # in turn, so that a drifting machine drifts for all; the first round warms up
            report = folder / "report.json"
            with program(command, {**environment, "FIELDSHELF_STARTUP_REPORT": str(report)}, ROOT) as process:
                process.wait(180)
            told = json.loads(report.read_text(encoding="utf-8"))
            for name, started, settings in programs:
                picture = first_picture(bench.screen, started, settings, ROOT)
                if number:
                    pictures[name].append(picture)
            if number:
                usable.append(told)
    times = [told["usable_ms"] / 1000 for told in usable]
    table = Table(f"Start, warm; medians of {bench.runs} in turn; a library of {bench.passages // PER_DOCUMENT:,} documents")
    table.add(
        "until usable, as it says itself",
        Figure("seconds", statistics.median(times), most=0.9, digits=2),
        Figure("fastest", min(times), digits=2),
        Figure("slowest", max(times), digits=2),
        Figure("resident MB", statistics.median(told["rss_kb"] / 1024 for told in usable), digits=0),
    )
    for name, found in pictures.items():
        seconds = [one for one, _ in found]
        table.add(
            name,
            Figure("first picture s", statistics.median(seconds), digits=2),
            Figure("fastest", min(seconds), digits=2),
            Figure("slowest", max(seconds), digits=2),
            Figure("own MB", statistics.median(memory.own for _, memory in found), digits=0),
            Figure("children MB", statistics.median(memory.children for _, memory in found), digits=0),
            Figure("processes", statistics.median(memory.processes for _, memory in found), digits=0),
        )
    table.notes += [
        "usable: from the start of the process to the end of the first painting that has the library's data",
        "first picture: seen from outside, a tenth of the screen filled, in eight colours; measured the same for all",
        "MB: PSS, three seconds after the first picture",
        f"recoll has an index of {TEXTS} small texts; kiwix-desktop and zeal have nothing to show: no book, no docset",
    ]
    missing = {"recoll", "kiwix-desktop", "zeal"} - set(pictures)
    if missing:
        table.notes.append(f"not installed (packaging/setup.sh peers): {', '.join(sorted(missing))}")
    return [table]


# Keys and pages


def keys(bench: Bench) -> list[Table]:
    home = desktop_homes.copy_of(bench.home, "keys")
    found = bench.play("keys", home, passes=bench.passes)
    every = spread(found["milliseconds"])
    table = Table("From a key to its painted results")
    table.add(
        f"{len(found['milliseconds'])} keys",
        Figure("p50 ms", every["p50"]),
        Figure("p99 ms", every["p99"], most=80),
        Figure("max ms", every["max"]),
        Figure("first ms", found["milliseconds"][0]),
        *_worked(found["worked"]),
    )
    table.notes.append(f"the slowest after {found['slowest']!r}; each key sent 120 ms after the answer to the one before")
    return [table]


def pages(bench: Bench) -> list[Table]:
    home = desktop_homes.copy_of(bench.home, "pages")
    found = bench.play("pages", home, document=bench.book(), turns=bench.turns)
    table = Table(f"From the turn of a page of a PDF to its painted pixels ({found['pages']} pages, at the width of the view)")
    for name, label in (("reading", "each after 0.6 s"), ("at once", "each as soon as the one before is painted")):
        times = spread(found["milliseconds"][name])
        table.add(
            f"{len(found['milliseconds'][name])} turns, {label}",
            Figure("p50 ms", times["p50"]),
            Figure("p99 ms", times["p99"], most=100),
            Figure("max ms", times["max"]),
            *_worked(found["worked"][name]),
        )
    table.notes.append("the child that draws works beside")
    return [table]


def _worked(milliseconds: Sequence[float]) -> list[Figure]:
    """What the program's own threads did meanwhile: what stays of a figure when nothing else runs on the machine."""
    times = spread(milliseconds)
    return [Figure("worked p50", times["p50"]), Figure("worked p99", times["p99"])]


# Memory


def memory(bench: Bench) -> list[Table]:
    home = desktop_homes.copy_of(bench.home, "memory")
    found = bench.play("five", home, documents=bench.documents())
    table = Table("Memory, PSS in MB")
    for name, label in (("begin", "on the first page"), ("search", "after a search")):
        table.add(label, Figure("window", found[name]["pss"], digits=0))
    table.add(
        "five documents open in tabs, ten pages on in each",
        Figure("window", found["own"], digits=0),
        Figure("children", found["children"], digits=0),
        Figure("both", found["own"] + found["children"], most=300, digits=0),
    )
    table.notes.append("children: the one that draws pages, and the one that reads Office, HTML and EPUB files")
    return [table]


# The event loop


def session(bench: Bench) -> list[Table]:
    table = Table("By how much a timer of 5 ms comes too late on the main thread")
    quiet = bench.play("idle", desktop_homes.copy_of(bench.home, "idle"), minutes=bench.minutes)
    with tempfile.TemporaryDirectory(prefix="served-") as place:
        public = Path(place) / "public"
        desktop_homes.point_at(public, bench.offered.states[0])
        with served(public) as (port, server), Link(port, delay=DELAY, rate=RATE) as link:
            busy = bench.play(
                "busy",
                desktop_homes.copy_of(bench.home, "busy", link.url),
                minutes=bench.minutes,
                served=str(public),
                states=[str(state) for state in bench.offered.states],
                packs=[str(pack) for pack in bench.offered.packs],
                source=SOURCE,
                documents=bench.documents(),
            )
    if {"stopped", "refused"} & set(busy["results"]):
        raise RuntimeError(f"the syncs came to nothing, so nothing was measured: {', '.join(busy['results'])}")
    for label, found in (("syncs, searches, reads, imports", busy), ("nobody does anything", quiet)):
        limits = (50.0, 200.0) if found is busy else (None, None)
        table.add(
            f"{label}, {found['seconds'] / 60:.1f} min",
            Figure("p50 ms", found["p50"] * 1000),
            Figure("p99 ms", found["p99"] * 1000),
            Figure("p99.9 ms", found["p999"] * 1000, most=limits[0]),
            Figure("max ms", found["max"] * 1000, most=limits[1]),
            Figure("over 50 ms", found["over_50"], digits=0),
            Figure("over 200 ms", found["over_200"], digits=0),
        )
    for label, found in (("the same without waiting for a core", busy), ("the same, idle", quiet)):
        table.add(
            label,
            Figure("p99 ms", found["own_p99"] * 1000),
            Figure("p99.9 ms", found["own_p999"] * 1000),
            Figure("max ms", found["own_max"] * 1000),
        )
    count = ", ".join(f"{value} {name}" for name, value in busy["count"].items())
    table.notes.append(f"{count}; a sync or an import ran in {busy['busy_seconds']} of {busy['seconds']:.0f} s")
    table.notes.append(
        f"they ended {', '.join(busy['results']) or 'never'}; served by {server}, {DELAY} s, {RATE / 1e3:.0f} kB/s"
    )
    for stall in busy["worst"]:
        table.notes.append(
            f"{stall['late'] * 1000:.0f} ms late, {stall['waited'] * 1000:.0f} of them without a core, {stall['doing']}, "
            f"after {stall['at']:.0f} s"
        )
        table.notes += [f"    seen {times} x: {stack}" for times, stack in stall["seen"]]
    return [table]


# Every page

# In the order of the sidebar, then those that are reached from others; a report and the reader are opened by other sections.
_PAGES = (
    "guidance", "training", "news", "saved", "updates", "sources", "keep", "export", "import", "identify", "publish",
    "settings", "guide", "about", "report", "home",
)  # fmt: skip


def places(bench: Bench) -> list[Table]:
    found = bench.play("places", desktop_homes.copy_of(bench.home, "places"), keys=_PAGES)
    table = Table("Every page of the window: the longest time for which it took no key while the page came")
    for page in found["pages"]:
        table.add(
            page["page"],
            Figure("longest ms", page["max"] * 1000, most=100),
            Figure("without waiting for a core", page["own_max"] * 1000, digits=0),
            Figure("worked s", page["worked"], digits=2),
            Figure("MB more", page["grown"], digits=0),
        )
        for stall in page["worst"][:1] if page["max"] > 0.05 else ():
            table.notes += [f"{page['page']}: seen {times} x: {stack}" for times, stack in stall["seen"][:1]]
    table.notes.append("worked: by all threads of the window, until it rests again")
    return [table]


SECTIONS: dict[str, Callable[[Bench], list[Table]]] = {
    "start": start, "keys": keys, "pages": pages, "memory": memory, "places": places, "session": session,
}  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.desktop", description="How fast the window is.")
    parser.add_argument("--only", default=",".join(SECTIONS), help=f"some of: {', '.join(SECTIONS)}")
    parser.add_argument("--passages", type=int, default=1_000_000, help="of the library, ten a document (default: 1000000)")
    parser.add_argument("--runs", type=int, default=5, help="starts of each program; figures are medians (default: 5)")
    parser.add_argument("--passes", type=int, default=2, help="times that the sixteen queries are typed (default: 2)")
    parser.add_argument("--turns", type=int, default=150, help="pages that are turned in each way (default: 150)")
    parser.add_argument("--minutes", type=float, default=5.0, help="of the session, and of the idle one beside it (default: 5)")
    given = parser.parse_args(arguments)
    if unknown := set(given.only.split(",")) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    offered = desktop_homes.offered()
    home = desktop_homes.prepared(given.passages, offered)
    head = headline()
    print("\n".join(head), flush=True)
    record: dict[str, Any] = {
        "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "machine": head, "passages": given.passages, "sections": {},
    }  # fmt: skip
    with Screen() as screen:
        bench = Bench(given.passages, given.runs, given.minutes, given.passes, given.turns, screen, offered, home)
        for name in [name for name in SECTIONS if name in given.only.split(",")]:
            tables = SECTIONS[name](bench)
            for table in tables:
                table.print()
            print(f"  load average {os.getloadavg()[0]:.2f}", flush=True)
            record["sections"][name] = [table.to_json() for table in tables]
    (BUILD / "desktop.json").write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
