"""A process that takes a folder in as a publisher does, and says what that cost it; see `run`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

from tests.support.held import children, descriptors

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Run:
    """`problems` by the name of the file, `seconds` that each took; `peak` is the most memory of the process in bytes, without
    its children; `left` are descriptors and children that it had more afterwards than before."""

    problems: dict[str, str]
    texts: dict[str, str]
    seconds: dict[str, float]
    peak: int
    left: tuple[int, int]


def run(documents: Path, folder: Path, timeout: float) -> Run:
    """What it writes goes below `folder`; the folder in which it runs must stay empty."""
    here = folder / "here"
    here.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.support.hostile_run", str(documents), str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=here, env=environment, check=True, timeout=timeout)
    assert not list(here.iterdir())
    said = json.loads((folder / "said.json").read_bytes())
    return Run(**{**said, "left": tuple(said["left"])})


def _publish(documents: Path, folder: Path) -> dict[str, Any]:
    from sync.publish.add import add
    from sync.publish.build import build
    from sync.publish.repository import Repository
    from sync.publish.scan import scan

    repo = Repository.init(folder / "repository", "hq", "Head Quarters")
    moments: list[float] = []

    def told(phase: str, done: int, total: int) -> None:
        if phase == "text" or (phase == "keep" and not done):
            moments.append(time.monotonic())

    resource_tracker.ensure_running()  # Python's own, which stays
    before = _held()
    report = add(repo, documents, "hq/hostile", told=told)
    build(repo)
    left = _held()
    scanned = scan(repo, documents, [])
    places = {one.name: repo.texts / f"{one.sha256}.jsonl" for one in scanned}
    return {
        "problems": {problem["item"]: problem["code"] for problem in report.problems},
        "texts": {name: _text(path) for name, path in places.items()},
        "seconds": {one.name: end - start for one, start, end in zip(scanned, moments, moments[1:], strict=False)},
        "peak": _peak(),
        "left": [after - earlier for after, earlier in zip(left, before, strict=True)],
    }


def _text(path: Path) -> str:
    if not path.exists():
        return ""
    return "\n".join(json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines())[:200_000]


def _held() -> tuple[int, int]:
    """Open descriptors, and children; but for the one that Python keeps for itself."""
    tracker = resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    return descriptors(), sum(pid != tracker for pid in children())


def _peak() -> int:
    about = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in about.splitlines() if line.startswith("VmHWM"))) * 1024


def main() -> None:
    documents, folder = map(Path, sys.argv[1:])
    said = _publish(documents, folder)
    (folder / "said.json").write_text(json.dumps(said), encoding="utf-8")


if __name__ == "__main__":
    main()
