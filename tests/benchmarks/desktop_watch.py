"""Runs inside the window that is measured: how late the event loop is, and what the main thread does meanwhile.

A timer of 5 ms on the main thread says by how much each of its turns came too late; a thread looks every 20 ms, and where a
turn is overdue keeps what the main thread stands in. How long the system gave the main thread no core is read beside it: on a
busy machine that is part of every figure, and no change of the program takes it away.
"""

from __future__ import annotations

import faulthandler
import os
import re
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from PySide6.QtCore import QObject, Qt, QTimer

from tests.benchmarks.measuring import percentile

EVERY = 0.005  # seconds from one turn to the next
_LOOK = 0.02
_OVERDUE = 0.03  # seconds without a turn, from which what the main thread stands in is worth keeping
_WORST = 8
_DEEP = 12  # frames of a stall that are shown
_FRAME = re.compile(r'File "(.+)", line (\d+) in (.+)')


@dataclass
class _Stall:
    late: float
    waited: float
    at: float
    doing: str
    seen: Counter[str] = field(default_factory=Counter)


class Watch(QObject):
    """From `start` to `stop`; all figures in seconds. Made on the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(EVERY * 1000))
        self._timer.timeout.connect(self._turn)
        self._main = threading.get_ident()
        self._clock = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        self._late: list[float] = []
        self._own: list[float] = []
        self._stalls: list[_Stall] = []
        self._seen: Counter[str] = Counter()
        self._ended = threading.Event()
        self.doing = ""  # what the script is at
        self._started = self._last = self._waited = 0.0

    def start(self) -> None:
        self._started = self._last = time.perf_counter()
        self._waited = self._no_core()
        self._timer.start()
        threading.Thread(target=self._look, name="watchdog", daemon=True).start()

    def stop(self) -> dict[str, Any]:
        self._timer.stop()
        self._ended.set()
        os.close(self._clock)
        worst = sorted(self._stalls, key=lambda stall: -stall.late)[:_WORST]
        return {
            "seconds": time.perf_counter() - self._started,
            "turns": len(self._late),
            "p50": percentile(self._late, 0.5),
            "p99": percentile(self._late, 0.99),
            "p999": percentile(self._late, 0.999),
            "max": max(self._late, default=0.0),
            "own_p99": percentile(self._own, 0.99),
            "own_p999": percentile(self._own, 0.999),
            "own_max": max(self._own, default=0.0),
            "over_50": sum(late > 0.05 for late in self._late),
            "over_200": sum(late > 0.2 for late in self._late),
            "worst": [
                {
                    "late": stall.late,
                    "waited": stall.waited,
                    "at": stall.at,
                    "doing": stall.doing,
                    "seen": [[count, stack] for stack, count in stall.seen.most_common(2)],
                }
                for stall in worst
            ],
        }

    def _no_core(self) -> float:
        """Seconds that the main thread was ready to run and had to wait, since it began."""
        return int(os.pread(self._clock, 100, 0).split()[1]) / 1e9

    def _turn(self) -> None:
        now, waited = time.perf_counter(), self._no_core()
        late = max(now - self._last - EVERY, 0.0)
        without = waited - self._waited
        self._late.append(late)
        self._own.append(max(late - without, 0.0))
        if late > _OVERDUE:
            self._stalls.append(_Stall(late, without, now - self._started, self.doing, self._seen))
        if self._seen:
            self._seen = Counter()
        self._last, self._waited = now, waited

    def _look(self) -> None:
        with tempfile.TemporaryFile() as place:
            while not self._ended.wait(_LOOK):
                if time.perf_counter() - self._last > _OVERDUE:
                    self._seen[self._stack(place)] += 1

    def _stack(self, place: IO[bytes]) -> str:
        """Where the main thread stands, the innermost first, as `module:line function`.

        Written out by C. Whoever holds a frame keeps its painter alive beyond its painting, and ends it on the wrong thread.
        """
        place.seek(0)
        place.truncate()
        faulthandler.dump_traceback(place, all_threads=True)
        place.seek(0)
        _, _, rest = place.read().decode(errors="replace").partition(f"0x{self._main:016x}")
        found = _FRAME.findall(rest.partition("\n\n")[0])
        return " < ".join(f"{'/'.join(Path(file).parts[-2:])}:{line} {name}" for file, line, name in found[:_DEEP])
