"""What a step of the publisher did, as the command line tells it in JSON."""

from __future__ import annotations

import dataclasses
from typing import Any


class Report:
    """A dataclass of plain values and tuples of such."""

    def to_json(self) -> dict[str, Any]:
        fields = (field.name for field in dataclasses.fields(self))  # type: ignore[arg-type]
        return {name: list(value) if isinstance(value := getattr(self, name), tuple) else value for name in fields}
