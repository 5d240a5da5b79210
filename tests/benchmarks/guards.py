"""What holding a child costs: its start, a question without work, and reading small files, each with the guards and without.

    make bench-guards

Both kinds take turns; medians. Without guards a child is as it was before there were any, but for the limits of each call.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from resources.children import process_child
from resources.children.confinement import Bounds, Guards, available
from resources.children.processes import MIB, Handlers, Limits, Worker
from resources.extraction import child

STARTS, QUESTIONS, ROUNDS = 21, 2000, 7
LIMITS = Limits(60, 1024 * MIB, 64 * MIB)


def held() -> Handlers:
    return {**child.handlers(), "nothing": lambda: None}


def free() -> Handlers:
    """The same, in a child that takes nothing away from itself."""

    def confine(bounds: Bounds, target: str) -> Guards:
        del bounds, target
        return Guards()

    process_child.confine = confine  # type: ignore[attr-defined]  # it imports it, and gives it to nobody
    return held()


def worker(kind: str, folder: Path) -> Worker:
    return Worker(f"tests.benchmarks.guards:{kind}", reads=[folder], threads=True)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = _files(folder)
        starts: dict[str, list[float]] = {"held": [], "free": []}
        for _ in range(STARTS):
            for kind, taken in starts.items():
                with worker(kind, folder) as one:
                    taken.append(seconds(lambda one=one: one.call("nothing", {}, LIMITS)))  # type: ignore[misc]
        with worker("held", folder) as guarded, worker("free", folder) as bare:
            both = {"held": guarded, "free": bare}
            questions: dict[str, list[float]] = {"held": [], "free": []}
            reading: dict[str, dict[str, list[float]]] = {kind: {"held": [], "free": []} for kind in files}
            for one in both.values():
                _read(one, [path for paths in files.values() for path in paths])  # everything is imported
            assert (guarded.guards, bare.guards) == (available(), Guards())
            for turn in range(ROUNDS):
                for kind, one in sorted(both.items(), reverse=turn % 2 == 0):
                    questions[kind].append(seconds(lambda one=one: _ask(one)) / QUESTIONS)  # type: ignore[misc]
                    for suffix, paths in files.items():
                        spent = seconds(lambda one=one, paths=paths: _read(one, paths))  # type: ignore[misc]
                        reading[suffix][kind].append(spent / len(paths))
    print(f"guards: {available().words() or 'none'}")
    _line("start and first answer", starts, 1e3, "ms")
    _line("a question", questions, 1e6, "us")
    for suffix, taken_by in reading.items():
        _line(f"a small {suffix}", taken_by, 1e6, "us")


def _files(folder: Path) -> dict[str, list[Path]]:
    from tests.support import documents  # which starts threads: a child that imports this module must have none

    text = "The convoy commander decides on the route and the speed of all vehicles. " * 20
    made: dict[str, list[Path]] = {"txt": [], "docx": [], "pdf": []}
    for number in range(40):
        path = folder / f"{number}.txt"
        path.write_text(f"{number} {text}")
        made["txt"].append(path)
        made["docx"].append(documents.word(folder / f"{number}.docx", [("Convoys", text)]))
        made["pdf"].append(documents.pdf(folder / f"{number}.pdf", [text[:60]] * 3))
    return made


def _ask(worker: Worker) -> None:
    for _ in range(QUESTIONS):
        worker.call("nothing", {}, LIMITS)


def _read(worker: Worker, paths: list[Path]) -> None:
    for path in paths:
        worker.call("extract", {"path": str(path)}, LIMITS)


def _line(what: str, taken: dict[str, list[float]], factor: float, unit: str) -> None:
    held, free = (statistics.median(taken[kind]) * factor for kind in ("held", "free"))
    print(f"{what:24} with {held:8.1f} {unit}   without {free:8.1f} {unit}   {held - free:+7.1f} {unit}  {held / free:5.2f} x")


if __name__ == "__main__":
    main()
