"""The power goes at any moment of a sync: what is here is whole, and the next sync completes it.

The real program in a process of its own, ended by SIGKILL at the n-th step of every phase (`sync/progress.py`).
"""

from __future__ import annotations

import collections
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from tests.support.command_line import Answer, in_a_process
from tests.support.kills import Scene, kept, recovered, whole

KILLED = ("check", "download", "verify", "install", "index")
# Where in a phase: at its first step, its last, and in between.
CUTS = [("first", phase, moment) for phase in KILLED for moment in (0.0, 0.25, 0.5, 0.75, 1.0)]
CUTS += [("update", phase, moment) for phase in KILLED for moment in (0.0, 0.5, 1.0)]
ROOT = Path(__file__).resolve().parents[2]

kills: collections.Counter[str] = collections.Counter()


def child(home: Path, kill: str | None) -> Answer:
    """One sync in a process of its own, killed at such a step as `download:6`."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("FIELDSHELF_TEST_KILL", None)
    if kill is not None:
        environment["FIELDSHELF_TEST_KILL"] = kill
    return in_a_process("tests.support.one_sync", [str(home)], environment)


def _cut(scene: Scene, home: Path, phase: str, step: int) -> None:
    """Kills a sync of a copy of the scene, at `home`. In how many pieces bytes arrive, and what is indexed while more is on its
    way, is never twice the same: where a phase ended before that step, an earlier one is taken."""
    for chosen in dict.fromkeys(max(1, step - fewer) for fewer in (0, 1, 3, 6, step // 2, step)):
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(scene.home, home)
        done = child(home, f"{phase}:{chosen}")
        if done.code == -signal.SIGKILL:
            break
        assert done.code == 0, f"{phase}:{chosen}: {done}"
    assert done.code == -signal.SIGKILL, f"{phase}:{step}: {done}"
    kills[phase] += 1


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(("name", "phase", "moment"), CUTS)
def test_killed_once(made: dict[str, Scene], name: str, phase: str, moment: float, tmp_path: Path) -> None:
    scene = made[name]
    home = tmp_path / "home"
    _cut(scene, home, phase, 1 + round(moment * (scene.plain.steps[phase] - 1)))
    recovered(home, scene)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_again_and_again_it_still_gets_there(made: dict[str, Scene], tmp_path: Path) -> None:
    """A generator that fails every few seconds: every run gets a little further."""
    home = tmp_path / "home"
    shutil.copytree(made["first"].home, home)
    runs = arrived = 0
    while (done := child(home, "download:9")).code == -signal.SIGKILL:
        kills["download"] += 1
        runs += 1
        before, arrived = arrived, sum(kept(home).values())
        assert arrived > before, "no progress"
    assert done.out.strip() in ("complete", "nothing_new"), done
    assert runs >= 2
    with Library.open(Home.at(home)) as library:
        whole(library, made["first"])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_had_arrived_is_not_fetched_again(made: dict[str, Scene], tmp_path: Path) -> None:
    scene = made["first"]
    home = tmp_path / "home"
    for share in (2 / 3, 5 / 6, 1):  # where bytes arrive in smaller pieces than they did, fewer are here after as many steps
        _cut(scene, home, "download", round(scene.plain.steps["download"] * share))
        if (arrived := sum(kept(home).values())) > 200_000:
            break
    assert arrived > 200_000
    report = recovered(home, scene)
    assert report.result == "complete"
    assert report.bytes + arrived < 1_050_000, "of 985 000"


def test_every_phase_was_killed(request: pytest.FixtureRequest) -> None:
    """Last in this file: the tests above have really cut every phase."""
    if sum(item.name.startswith("test_killed_once") for item in request.session.items) < len(CUTS):
        pytest.skip("only some of the cuts were asked for")
    print(f"kills: {dict(kills)}")
    assert all(kills[phase] >= 8 for phase in KILLED), kills
