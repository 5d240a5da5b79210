"""What is fuzzed, in a form that `child` can run and `test_targets` can try."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Target:
    """`run` raises nothing but AssertionError, where something does not hold, and what a parser should not raise.

    `modules`: where the parser is; atheris counts their branches, and takes the words from them.
    """

    run: Callable[[bytes, Path], None]
    seeds: tuple[bytes, ...]
    modules: tuple[str, ...] = ()


def each(*runs: Callable[[bytes, Path], None]) -> Callable[[bytes, Path], None]:
    """For bytes that several kinds of file have in common."""

    def run(data: bytes, file: Path) -> None:
        for one in runs:
            one(data, file)

    return run
