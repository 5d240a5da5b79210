"""For every test: a machine that is busy with something else makes no generated example fail; and the words of the window are
those of this checkout, which `make setup` need not have compiled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("any machine", parent=settings(), deadline=None)
settings.load_profile("any machine")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # once, before there are workers
        subprocess.run([sys.executable, "packaging/translations.py", "release"], cwd=Path(__file__).parents[1], check=True)
