"""Which cases of a long row of like ones run every time; `make test-long` runs the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import pytest


def sampled(cases: Iterable[Any], kept: Collection[Any]) -> list[Any]:
    """For `parametrize`: all `cases`, those that are not `kept` marked `long`. ValueError where one of `kept` is no case."""
    cases = list(cases)
    if unknown := [case for case in kept if case not in cases]:
        raise ValueError(f"no such cases: {unknown}")
    return [case if case in kept else pytest.param(*_parts(case), marks=pytest.mark.long) for case in cases]


def _parts(case: Any) -> tuple[Any, ...]:
    return case if isinstance(case, tuple) else (case,)
