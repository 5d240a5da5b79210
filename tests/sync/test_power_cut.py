"""The power goes: what was not flushed to the disk is lost, or half of it is. See `tests/support/power.py`.

`make test` takes a sample of the moments, `make test-long` 200 of them.
"""

from __future__ import annotations

import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.kills import Job, Nursery, Scene, recovered
from tests.support.power import mixed

CUTS = 200
SAMPLE = 30
KINDS = ("metadata", "rows", "parts", "objects", "index", "backup")


class Power:
    """Cuts the power of a sync in a copy of a scene, and looks at what is found afterwards; `cuts` counts by kind of write."""

    def __init__(self, nursery: Nursery, folder: Path) -> None:
        self._nursery, self._folder = nursery, folder
        self.cuts: Counter[str] = Counter()
        self.modes: Counter[str] = Counter()

    def cut(self, scene: Scene, kind: str, number: int, seed: int | None, *, strict: bool = False) -> None:
        folder = self._folder / "cut"
        folder.mkdir()
        home, after = folder / "home", folder / "after"
        shutil.copytree(scene.home, home)
        ended = self._nursery.run(Job(str(home), power=(kind, number, seed, str(after)), strict=strict))
        assert ended.killed or ended.result == "complete", (kind, number, seed, ended)
        if ended.killed:
            self.cuts[kind] += 1
            self.modes["nothing" if seed is None else "some"] += 1
            try:
                recovered(after, scene, durable_parts=False)
            except Exception as error:
                raise AssertionError(f"cut at {kind} {number}, in {ended.phase}, seed {seed}") from error
        shutil.rmtree(folder)

    def __str__(self) -> str:
        return f"power cuts by what was being written: {dict(self.cuts)}; what was not flushed is left: {dict(self.modes)}"


@pytest.fixture
def power(nursery: Nursery, tmp_path: Path) -> Iterator[Power]:
    power = Power(nursery, tmp_path)
    yield power
    print(f"\n{power}")


def _moments(scenes: dict[str, Scene]) -> list[tuple[str, str, int, int | None]]:
    """(scene, kind, number of the write or flush, seed of what is left): the kinds in turn, the rest by chance, always the
    same."""
    chance = random.Random(6)
    moments: list[tuple[str, str, int, int | None]] = []
    for number in range(CUTS):
        kind = KINDS[number % len(KINDS)]
        name = sorted(scenes)[chance.random() < 0.5]
        moment = 1 + int(chance.random() * scenes[name].plain.all[kind])
        moments.append((name, kind, moment, None if number % 4 == 0 else number))
    return moments


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork and /proc")


@linux
def test_power_cuts(made: dict[str, Scene], power: Power) -> None:
    for name, kind, number, seed in _moments(made)[:SAMPLE]:
        power.cut(made[name], kind, number, seed)
    assert power.cuts.keys() == set(KINDS) and len(power.modes) == 2, power


@linux
@pytest.mark.long
def test_two_hundred_power_cuts(made: dict[str, Scene], power: Power) -> None:
    for name, kind, number, seed in _moments(made):
        power.cut(made[name], kind, number, seed)
    assert power.cuts.total() >= CUTS * 0.9, power
    assert power.cuts.keys() == set(KINDS) and len(power.modes) == 2, power


@linux
def test_a_new_folder_is_flushed_into_the_one_above_it(made: dict[str, Scene], power: Power) -> None:
    """On a file system that keeps nothing but what POSIX asks for: before the first rows that say that objects are here."""
    scene = made["first"]
    for number in range(1, scene.plain.all["index"] + 1, scene.plain.all["index"] // 3):
        power.cut(scene, "index", number, None, strict=True)


def test_a_mixture_is_made_of_both_and_of_nothing_else() -> None:
    chance = random.Random(1)
    flushed, cached = b"a" * 10_000, b"b" * 30_000
    found = {mixed(flushed, cached, chance) for _ in range(100)}
    assert {flushed, cached} <= found and len(found) > 20
    assert set(b"".join(found)) == set(b"ab\0")
