"""Killed (SIGKILL) at every step boundary, and at random times: what is here is whole, and nothing that arrived is paid for
twice.

Of all steps and of 200 random times, `make test` takes a sample that is always the same; `make test-long` takes all.
A random time is a random step of a phase, so that short phases are hit as well, and up to some milliseconds after it. What
comes as a patch counts as phases of its own.
"""

from __future__ import annotations

import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.progress import PHASES
from tests.support.kills import ASKED_ANEW, MOMENTS, PATCHES, TAIL, Job, Nursery, Scene, recovered, surplus

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork")
TIMES = 200
SAMPLE = 24
_LATEST = 4000  # microseconds after a step


class Killer:
    """Kills a copy of a scene and looks at what is left; `kills` counts by phase, `most` is what it cost at most in bytes."""

    def __init__(self, nursery: Nursery, folder: Path) -> None:
        self._nursery, self._folder = nursery, folder
        self.kills: Counter[str] = Counter()
        self.finished = 0
        self.most = 0

    def kill(self, scene: Scene, phase: str, step: int, after: int) -> None:
        home = self._folder / "home"
        shutil.copytree(scene.home, home)
        ended = self._nursery.run(Job(str(home), kill=(phase, step, after)))
        # In how many pieces bytes arrive, and what is indexed while more is on its way, is never twice the same: the step may
        # not have come this time.
        late = after or step > ended.steps.get(phase, 0)
        assert ended.killed or (late and ended.result == "complete"), (phase, step, after, ended)
        self.kills[ended.phase] += ended.killed
        self.finished += not ended.killed
        report = recovered(home, scene)
        cost = surplus(ended, report, scene)
        assert cost <= TAIL + ASKED_ANEW, (phase, step, after, cost)
        self.most = max(self.most, cost)
        shutil.rmtree(home)

    def __str__(self) -> str:
        return f"kills by phase: {dict(self.kills)}, too late: {self.finished}, surplus at most {self.most} bytes"


@pytest.fixture
def killer(nursery: Nursery, tmp_path: Path) -> Iterator[Killer]:
    killer = Killer(nursery, tmp_path)
    yield killer
    print(f"\n{killer}")


def _times(scenes: dict[str, Scene]) -> list[tuple[str, str, int, int]]:
    """(scene, phase, step, microseconds after it): the phases in turn, everything else by chance, always the same."""
    chance = random.Random(4)
    times = []
    for number in range(TIMES):
        phase, turn = MOMENTS[number % len(MOMENTS)], number // len(MOMENTS)
        name = sorted(scenes)[phase in PATCHES or chance.random() < 0.5]
        step = 1 + int(chance.random() * scenes[name].plain.steps[phase])
        after = int(chance.random() * (0, _LATEST // 20, _LATEST)[turn % 3])  # some phases are over in a moment
        times.append((name, phase, step, after))
    return times


def test_killed_at_random_times(made: dict[str, Scene], killer: Killer) -> None:
    for name, phase, step, after in _times(made)[:SAMPLE]:
        killer.kill(made[name], phase, step, after)
    for moment in MOMENTS:
        if not killer.kills[moment]:  # chance left it out
            killer.kill(made["update" if moment in PATCHES else "first"], moment, 1, 0)
    assert all(killer.kills[phase] for phase in MOMENTS), killer


@pytest.mark.long
def test_killed_at_two_hundred_random_times(made: dict[str, Scene], killer: Killer) -> None:
    for name, phase, step, after in _times(made):
        killer.kill(made[name], phase, step, after)
    assert all(killer.kills[phase] for phase in MOMENTS), killer


@pytest.mark.long
@pytest.mark.parametrize("name", ["first", "update"])
def test_killed_at_every_step(made: dict[str, Scene], killer: Killer, name: str) -> None:
    steps = made[name].plain.steps
    for phase in steps:
        for step in range(1, steps[phase] + 1):
            killer.kill(made[name], phase, step, 0)
    assert killer.kills.total() + killer.finished == sum(steps.values()) and killer.finished <= 3, killer
    assert killer.kills.keys() == set(MOMENTS if name == "update" else PHASES), killer
