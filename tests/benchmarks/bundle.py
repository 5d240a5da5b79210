"""`make bench-bundle`: what the bundle takes on a disk, on a stick and in memory, and how soon its window is there; calibre,
kiwix-desktop and zeal beside it, Debian's packages.

Sizes of the others are what Debian says of each package and of all that it depends on, less what a bare system with X has: the
download is what a stick would have to carry for a laptop without a network. Start times are taken from outside, in turn, the
same way for all (`desktop_screen`); the bundle shows the sample library, the others have nothing to show.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.benchmarks.desktop_screen import Memory, Screen, first_picture, memory_of, program, wait_for_content
from tests.benchmarks.measuring import Figure, Table, headline

ROOT = Path(__file__).resolve().parents[2]
MB = 1_000_000
RUNS = 5
PEERS = {"calibre": "calibre", "kiwix-desktop": "kiwix", "zeal": "zeal"}  # program -> Debian's package
# Of the sample library: three PDF files, a page of the web and a book. Each goes to the window as a link that was clicked.
_READ = ("2023-05?page=2", "road-upkeep?page=2", "2026-19", "2021-06", "supply-driver-handbook")
_SETTLED = 8.0  # seconds after a document was asked for: it is there, and so is what is read ahead
# What the system and a desktop leave of 2 GB. Little enough for small mode to be on by itself.
_GROUP, _GROUP_BYTES = Path("/sys/fs/cgroup/memory/fieldshelf-bench"), 1024**3
_FONTS = "_internal/desktop/assets/fonts/"


def weigh(folder: Path) -> tuple[float, float]:
    """MB of all files, and of the fonts among them."""
    sizes = {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    return sum(sizes.values()) / MB, sum(size for name, size in sizes.items() if name.startswith(_FONTS)) / MB


def packed_fonts(bundle: Path) -> float:
    """MB that the fonts take in an archive: they are packed alone."""
    packing = ["tar", "--create", "--xz", "--directory", str(bundle), _FONTS]
    return len(subprocess.run(packing, stdout=subprocess.PIPE, check=True).stdout) / MB


def debian_sizes(package: str) -> tuple[float, float, int]:
    """(MB installed, MB to fetch, packages) of it and all that it depends on, beyond what is essential and the X server's."""
    wanted, bare = _all_of(package), _all_of("libc6", "dpkg", "coreutils", "libx11-6", "libxcb1")
    told = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", *sorted(wanted - bare)], capture_output=True, text=True, check=True
    ).stdout
    installed = sum(map(int, re.findall(r"^Installed-Size: (\d+)", told, re.MULTILINE))) * 1024
    fetched = sum(map(int, re.findall(r"^Size: (\d+)", told, re.MULTILINE)))
    return installed / MB, fetched / MB, len(wanted - bare)


def _all_of(*packages: str) -> set[str]:
    """With what they depend on, without recommendations; of alternatives the first, and no names that others only provide."""
    told = subprocess.run(
        ["apt-cache", "depends", "--recurse", "--no-recommends", "--no-suggests", "--no-conflicts", "--no-breaks",
         "--no-replaces", "--no-enhances", *packages],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return {name for name in re.findall(r"^(\S+)$", told, re.MULTILINE) if not name.startswith("<") and ":" not in name}


def sizes(bundle: Path, release: Path) -> Table:
    table = Table("Size: of the program with everything that it needs")
    whole, fonts = weigh(bundle)
    packed = packed_fonts(bundle)
    table.add(
        "fieldshelf, fonts apart",
        Figure("MB unpacked", whole - fonts, most=170, digits=1),
        *(
            Figure(f"MB as {kind}", path.stat().st_size / MB - packed, most=60, digits=1)
            for kind, pattern in (("tar.xz", "*-portable.tar.xz"), ("deb", "*.deb"))
            for path in release.glob(pattern)
        ),
    )
    table.add("its fonts", Figure("MB unpacked", fonts, digits=1), Figure("MB packed", packed, digits=1))
    for name, package in PEERS.items():
        installed, fetched, count = debian_sizes(package)
        table.add(
            name,
            Figure("MB unpacked", installed, digits=0),
            Figure("MB as deb", fetched, digits=0),
            Figure("packages", count, digits=0),
        )
    return table


def sample() -> Path:
    """The home with the sample library, made where it is not there."""
    prepared = subprocess.run(
        [sys.executable, "packaging/run_sample.py", "--prepare"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    return Path(prepared.stdout.strip().splitlines()[-1])


@contextlib.contextmanager
def _place(screen: Screen) -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder with a copy of the sample library, and the environment of a person who has it."""
    with tempfile.TemporaryDirectory(prefix="bundle-bench-") as place:
        folder = Path(place)
        (folder / "home").mkdir(0o700)  # also for sockets, by which a second start finds the first
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder / "home"), "DISPLAY": screen.display, "LC_ALL": "C.UTF-8",
                       "QTWEBENGINE_DISABLE_SANDBOX": "1", "XDG_RUNTIME_DIR": str(folder / "home")}  # fmt: skip
        shutil.copytree(sample(), folder / "library")
        yield folder, environment


def start(bundle: Path, runs: int) -> Table:
    table = Table(f"Start, warm; medians of {runs} in turn")
    with Screen() as screen, _place(screen) as (folder, environment):
        own = {**environment, "FIELDSHELF_HOME": str(folder / "library")}
        report = folder / "start.json"
        programs = {"fieldshelf": ([str(bundle.resolve() / "fieldshelf")], own)}
        programs |= {name: ([name], environment) for name in PEERS if shutil.which(name)}
        seconds: dict[str, list[float]] = {name: [] for name in programs}
        usable = []
        for number in range(runs + 1):  # the first round warms up
            for name, (command, settings) in programs.items():
                if name == "fieldshelf":
                    with program(command, {**settings, "FIELDSHELF_STARTUP_REPORT": str(report)}, folder) as process:
                        process.wait(120)
                    told = json.loads(report.read_text(encoding="utf-8"))
                    usable += [told["usable_ms"] / 1000] if number else []
                if name == "calibre":
                    (folder / "home" / "Calibre Library").mkdir(exist_ok=True)
                picture = first_picture(screen, command, settings, folder)[0]
                seconds[name] += [picture] if number else []
        table.add(
            "fieldshelf, until usable",
            Figure("seconds", statistics.median(usable), most=0.8, digits=2),
            Figure("fastest", min(usable), digits=2),
            Figure("slowest", max(usable), digits=2),
        )
        for name, found in seconds.items():
            table.add(
                name,
                Figure("first picture s", statistics.median(found), digits=2),
                Figure("fastest", min(found), digits=2),
                Figure("slowest", max(found), digits=2),
            )
    return table


def memory(bundle: Path) -> Table:
    """As somebody has it who reads: the first page, one document, five in tabs."""
    table = Table("Memory on the sample library, window and children; PSS in MB")
    kinds: dict[str, bool | None] = {"as usual": False, "in small mode": True}
    if _make_group():
        kinds["given 1 GB, small by itself"] = None
    else:
        table.notes.append("not tried with less memory: control groups cannot be made here (version 1, as root)")
    for name, small in kinds.items():
        with Screen() as screen, _place(screen) as (folder, environment):
            home = folder / "library"
            if small is not None:
                (home / "settings.toml").write_text(f"[window]\nsmall = {str(small).lower()}\n", encoding="utf-8")
            found = _read_five(bundle, screen, {**environment, "FIELDSHELF_HOME": str(home)}, folder, grouped=small is None)
        last = found[-1]
        table.add(
            name,
            Figure("first page", found[0].all, digits=0),
            Figure("a document", found[1].all, digits=0),
            Figure("five documents", last.all, digits=0),
            Figure("of it children", last.children, digits=0),
            Figure("processes", last.processes, digits=0),
        )
    if _GROUP.exists():
        told = (_GROUP / "memory.oom_control").read_text(encoding="ascii")
        ended = int((re.search(r"oom_kill (\d+)", told) or ["0", "0"])[1])
        table.notes.append(f"given 1 GB: {ended} processes were ended by the system for want of memory")
        _GROUP.rmdir()
    return table


def _make_group() -> bool:
    try:
        _GROUP.mkdir(exist_ok=True)
        (_GROUP / "memory.limit_in_bytes").write_text(str(_GROUP_BYTES), encoding="ascii")
    except OSError:
        with contextlib.suppress(OSError):
            _GROUP.rmdir()
        return False
    return True


def _read_five(bundle: Path, screen: Screen, environment: Mapping[str, str], folder: Path, *, grouped: bool) -> list[Memory]:
    """After the first page, and after each document. Raises RuntimeError where the window does not live that long."""
    start = [str(bundle.resolve() / "fieldshelf")]
    entering = ["sh", "-c", f'echo $$ >{_GROUP}/cgroup.procs && exec "$0"'] if grouped else []
    found = []
    with program([*entering, *start], environment, folder) as process:
        wait_for_content(screen, process, "the bundle")
        time.sleep(_SETTLED)
        found.append(memory_of(process.pid))
        for document in _READ:
            subprocess.run([*start, f"fieldshelf:example-institute/{document}"], env=environment, check=True, timeout=60)
            time.sleep(_SETTLED)
            found.append(memory_of(process.pid))
        if process.poll() is not None:
            raise RuntimeError(f"the bundle ended with {process.returncode}")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("release", type=Path)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--only", choices=("sizes", "start", "memory"), help="one of the three")
    options = parser.parse_args(arguments)
    for line in headline():
        print(line)
    sections = {
        "sizes": lambda: sizes(options.bundle, options.release),
        "start": lambda: start(options.bundle, options.runs),
        "memory": lambda: memory(options.bundle),
    }
    for name, section in sections.items():
        if options.only in (None, name):
            section().print()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
