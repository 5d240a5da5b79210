"""What every benchmark needs: percentiles, tables with their limits, the machine, memory, cold disks, child processes."""

from __future__ import annotations

import itertools
import json
import math
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

ROOT = Path(__file__).resolve().parents[2]
MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell: a value, None where it could not be had, beside the limit that it is held to."""

    name: str
    value: float | None
    most: float | None = None
    least: float | None = None
    digits: int = 1

    @property
    def kept(self) -> bool | None:
        """None where there is no limit, or no value."""
        if self.value is None or (self.most is None and self.least is None):
            return None
        return (self.most is None or self.value <= self.most) and (self.least is None or self.value >= self.least)

    def __str__(self) -> str:
        text = "-" if self.value is None else f"{self.value:,.{self.digits}f}"
        if self.most is not None:
            text += f" (<={self.most:g})"
        elif self.least is not None:
            text += f" (>={self.least:g})"
        return f"{text}!" if self.kept is False else text


@dataclass(slots=True)
class Table:
    """A section of the report: rows of figures, and sentences under them."""

    title: str
    rows: list[tuple[str, list[Figure]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, label: str, *figures: Figure) -> None:
        self.rows.append((label, list(figures)))

    def print(self) -> None:
        """Rows with the same columns stand under one head."""
        print(f"\n{self.title}")
        first = max([len(label) for label, _ in self.rows], default=0)
        for names, rows in itertools.groupby(self.rows, key=lambda row: [figure.name for figure in row[1]]):
            cells = [("", names), *((label, [str(figure) for figure in figures]) for label, figures in rows)]
            widths = [max(len(row[column]) for _, row in cells) + 2 for column in range(len(names))]
            for label, row in cells:
                print(f"{label:<{first}}" + "".join(f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True)))
        for note in self.notes:
            print(f"  {note}")

    def to_json(self) -> dict[str, Any]:
        rows = [
            {
                "label": label,
                "figures": {figure.name: figure.value for figure in figures},
                "missed": [figure.name for figure in figures if figure.kept is False],
            }
            for label, figures in self.rows
        ]
        return {"title": self.title, "rows": rows, "notes": self.notes}


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest value that `share` of all do not exceed; nan of none."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)] if ordered else math.nan


def spread(values: Sequence[float]) -> dict[str, float]:
    """p50, p99, max and mean, in the unit of `values`."""
    if not values:
        return {"p50": math.nan, "p99": math.nan, "max": math.nan, "mean": math.nan}
    return {
        "p50": statistics.median(values),
        "p99": percentile(values, 0.99),
        "max": max(values),
        "mean": statistics.fmean(values),
    }


def middle(results: Sequence[Any]) -> Any:
    """One result out of several alike: the median of every number, the first of everything else."""
    first = results[0]
    if isinstance(first, dict):
        return {key: middle([result[key] for result in results if key in result]) for key in first}
    if isinstance(first, list) and all(isinstance(result, list) and len(result) == len(first) for result in results):
        return [middle(list(values)) for values in zip(*results, strict=True)]
    if isinstance(first, (int, float)) and not isinstance(first, bool):
        return statistics.median(result for result in results if isinstance(result, (int, float)))
    return first


def run(module: str, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """What the function `name` of `module` answers in a new process: see `serve`."""
    command = [sys.executable, "-m", module, name, json.dumps(arguments)]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def serve(functions: Iterable[Callable[..., dict[str, Any]]]) -> int:
    """The other side of `run`: calls one of `functions` with what the command line says and prints its answer."""
    name, arguments = sys.argv[1], json.loads(sys.argv[2])
    chosen = next(function for function in functions if function.__name__ == name)
    print(json.dumps(chosen(**arguments)), flush=True)
    return 0


def memory() -> dict[str, float]:
    """MB of this process: resident, proportional, and anonymous (what is no part of a file). From `smaps_rollup`."""
    found = {}
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, value = line.split(":")
        found[name] = int(value.split()[0]) / 1024
    return {"rss": found["Rss"], "pss": found["Pss"], "anonymous": found["Anonymous"]}


def forget_files(folder: Path) -> str:
    """Make the next reading of `folder` come from the disk, as far as that is allowed; says how far that was."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        for path in folder.rglob("*"):
            if path.is_file():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return "the library's files dropped from the system's cache; Python's own files stayed in it"
    return "all of the system's caches dropped"


def headline() -> list[str]:
    """The machine, the versions, and how busy it is."""
    load = ", ".join(f"{value:.2f}" for value in os.getloadavg())
    cores = len(os.sched_getaffinity(0))
    return [
        f"{platform.system()} {platform.machine()}, {cores} cores, load average {load}",
        f"Python {platform.python_version()}, SQLite {apsw.sqlite_lib_version()} (apsw {apsw.apsw_version()})",
    ]
