"""For every test: generated examples are the same in every run, and a machine that is busy with something else makes none fail;
and the words of the window are those of this checkout, which `make setup` need not have compiled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "any machine",
    parent=settings(),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("any machine")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # once, before there are workers
        subprocess.run([sys.executable, "packaging/translations.py", "release"], cwd=Path(__file__).parents[1], check=True)
