"""What a step of the publisher is doing, for whoever watches; and what it did, as the command line tells it in JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

# What is being done (`hash`, `text`, `keep`; `prepare`, `sign`, `copy`; a phase of an upload), how many of it are done, of how
# many: 0 where that is not known. What it raises goes through, to stop where nothing is lost by that.
Told = Callable[[str, int, int], None]


def silent(phase: str, done: int, total: int) -> None:
    """Nobody watches."""


class Report:
    """A dataclass of plain values and tuples of such."""

    def to_json(self) -> dict[str, Any]:
        fields = (field.name for field in dataclasses.fields(self))  # type: ignore[arg-type]
        return {name: list(value) if isinstance(value := getattr(self, name), tuple) else value for name in fields}
