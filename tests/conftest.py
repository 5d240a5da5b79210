"""For every test: generated examples are the same in every run, and a machine that is busy with something else makes none fail;
and the words of the window are those of this checkout, which `make setup` need not have compiled."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.publishers import Publisher
from tests.support.web import WebServer

settings.register_profile(
    "any machine",
    parent=settings(),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("any machine")

# Where the environment says that Python is to keep nothing that it compiled (images of containers do), every program that a
# test starts compiles all its modules anew, which takes longer than most of what it then does.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # once, before there are workers
        subprocess.run([sys.executable, "packaging/translations.py", "release"], cwd=Path(__file__).parents[1], check=True)


@pytest.fixture
def server(publisher: Publisher) -> Iterator[WebServer]:
    """What the test's own `publisher` offers, over HTTP."""
    with WebServer(publisher.public) as server:
        yield server
