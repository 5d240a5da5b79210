"""What a sync tells of itself, step by step, where several threads take steps at once."""

from __future__ import annotations

import sys
import threading
from collections import Counter

from sync.progress import PHASES, Progress


def test_each_step_is_told_as_what_it_is_whoever_takes_one_at_the_same_moment() -> None:
    told: Counter[tuple[str, str]] = Counter()

    def moved(progress: Progress) -> None:
        phase = progress.phase
        sum(range(20))  # the other threads get their chances between what is read here
        told[phase, progress.current] += 1

    progress = Progress(moved=moved)

    def steps(phase: str) -> None:
        for _ in range(2_000):
            progress.step(phase, f"a file in {phase}")

    threads = [threading.Thread(target=steps, args=(phase,)) for phase in PHASES]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert told == {(phase, f"a file in {phase}"): 2_000 for phase in PHASES}
