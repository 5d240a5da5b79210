"""Runs the real program in a process of its own, as a person or a script would.

A test whose subject is how the program starts says `fresh=True`; for the others what it imports is imported once, and each
of its runs is forked from there (`forking.py`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support import forking

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads(self.out)
        return value


@dataclass(frozen=True)
class CommandLine:
    """A person with a home of their own."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)
    days: int = 0  # the program's clock is so many days ahead
    fresh: bool = False  # Python itself is started each time

    def __call__(self, *arguments: object, timeout: float = 120) -> Answer:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "FIELDSHELF_HOME": str(self.home),
            # What this machine's own connection costs is no part of a test.
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
            **self.environment,
        }
        if self.days:
            return _started(["tests.support.at_date", str(self.days), *map(str, arguments)], environment, timeout)
        return in_a_process("desktop", [*map(str, arguments)], environment, timeout, fresh=self.fresh)

    def good(self, *arguments: object) -> dict[str, Any]:
        """With --json, expected to succeed."""
        answer = self(*arguments, "--json")
        assert answer.code == 0, f"{arguments}: {answer}"
        return answer.json

    def refused(self, *arguments: object) -> tuple[str, str]:
        """Expected to fail with one clear sentence: its code, and the sentence."""
        answer = self(*arguments, "--json")
        assert answer.code == 1, f"{arguments}: {answer}"
        error = answer.json["error"] if "error" in answer.json else answer.json["sources"][0]["errors"][0]
        assert_sentence(answer.err)
        return error["code"], error["message"]


def in_a_process(
    module: str, arguments: Sequence[str], environment: Mapping[str, str], timeout: float = 120, *, fresh: bool = False
) -> Answer:
    """`python -m module arguments`, forked where that comes to the same and `fresh` does not forbid it."""
    if not fresh and forking.starts_alike(environment):
        return Answer(*forking.run(module, arguments, environment, timeout))
    return _started([module, *arguments], environment, timeout)


def _started(line: Sequence[str], environment: Mapping[str, str], timeout: float) -> Answer:
    done = subprocess.run(
        [sys.executable, "-m", *line],
        env=environment,
        capture_output=True,
        timeout=timeout,
        check=False,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def assert_sentence(text: str) -> None:
    """What happened and what to do next, in words: at least two sentences, and nothing of Python."""
    assert "Traceback" not in text, text
    assert "Error(" not in text and "Exception" not in text, text
    assert text.count(".") >= 2 and len(text) > 40, f"not a clear sentence: {text!r}"
