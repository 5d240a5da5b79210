"""`make bench-start`: from start to usable window on the sample library, from source; a bare PySide6 window beside it.

Each run is a new process under Xvfb. "Usable" is what the program itself reports: the first paint with the library's data.
Medians of five; memory is the resident set at that moment.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
RUNS = 5
BARE = """
import json, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
def done():
    ticks = int(open("/proc/self/stat").read().rsplit(")", 1)[1].split()[19])
    boot = time.clock_gettime(time.CLOCK_BOOTTIME)
    pages = int(open("/proc/self/statm").read().split()[1])
    usable = (boot - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    report = {"usable_ms": usable, "rss_kb": pages * os.sysconf("SC_PAGE_SIZE") // 1024}
    open(os.environ["FIELDSHELF_STARTUP_REPORT"], "w").write(json.dumps(report))
    application.quit()
QTimer.singleShot(0, done)
application.exec()
"""


def _once(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run(command, env={**environment, "FIELDSHELF_STARTUP_REPORT": str(report)}, check=True, timeout=60, cwd=ROOT)
        figures = json.loads(report.read_text(encoding="utf-8"))
    return float(figures["usable_ms"]), float(figures["rss_kb"]) / 1024


def main() -> int:
    if not os.environ.get("DISPLAY"):
        again = [
            "xvfb-run",
            "--auto-servernum",
            "--server-args=-screen 0 1280x800x24",
            sys.executable,
            "-m",
            "tests.benchmarks.start",
        ]
        return subprocess.run(again, cwd=ROOT, check=False).returncode
    prepared = subprocess.run(
        [sys.executable, "packaging/run_sample.py", "--prepare"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    environment = {**os.environ, "FIELDSHELF_HOME": prepared.stdout.splitlines()[-1]}
    environment.pop("QT_QPA_PLATFORM", None)
    commands = {"fieldshelf": [sys.executable, "-m", "desktop"], "bare PySide6 window": [sys.executable, "-c", BARE]}
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for number in range(RUNS + 1):  # in turn, so that a drifting machine drifts for both; the first round warms up
        for name, command in commands.items():
            figures = _once(command, environment)
            if number:
                runs[name].append(figures)
    print(f"{'':<22}{'usable ms: median':>18}{'min':>8}{'max':>8}{'memory MB':>12}")
    for name, figures_of in runs.items():
        times = [usable for usable, _ in figures_of]
        memory = statistics.median(megabytes for _, megabytes in figures_of)
        print(f"{name:<22}{statistics.median(times):>18.0f}{min(times):>8.0f}{max(times):>8.0f}{memory:>12.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
