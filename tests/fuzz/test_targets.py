"""Every target on its beginnings, on what was found before, and on broken versions of both, the same each time."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzz.found import FOUND
from tests.fuzz.targets import TARGETS, mutated

_TRIES, _LONG_TRIES = 40, 4000


@pytest.mark.parametrize("name", TARGETS)
def test_what_holds_for_the_beginnings_holds_for_broken_ones(name: str, tmp_path: Path) -> None:
    _try(name, tmp_path / "file", _TRIES)


@pytest.mark.long
@pytest.mark.parametrize("name", TARGETS)
def test_it_holds_for_thousands_of_broken_ones(name: str, tmp_path: Path) -> None:
    _try(name, tmp_path / "file", _LONG_TRIES)


@pytest.mark.parametrize(("name", "data"), FOUND, ids=[f"{name}-{number}" for number, (name, _) in enumerate(FOUND)])
def test_what_the_fuzzer_found_is_mended(name: str, data: bytes, tmp_path: Path) -> None:
    TARGETS[name].run(data, tmp_path / "file")


def _try(name: str, file: Path, tries: int) -> None:
    """It is not led by coverage: `make fuzz` is."""
    chance = random.Random(name)
    beginnings = [*TARGETS[name].seeds, *(data for other, data in FOUND if other == name)]
    for data in beginnings:
        TARGETS[name].run(data, file)
        for _ in range(tries):
            broken = mutated(data, chance)
            try:
                TARGETS[name].run(broken, file)
            except Exception as error:
                raise AssertionError(f"{name} on {broken!r}") from error
