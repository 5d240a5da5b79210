"""Patterns that are made when they are first used: of those with many ranges of letters each takes milliseconds, which every
start of a process would wait for, and most processes never use them."""

from __future__ import annotations

import re
from typing import Any, cast


def pattern(expression: str) -> re.Pattern[str]:
    """As `re.compile`; a fault in `expression` is told at its first use."""
    return cast("re.Pattern[str]", _Later(expression))


class _Later:
    def __init__(self, expression: str) -> None:
        self._expression = expression

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._expression), name)  # `re` keeps what it has made
        setattr(self, name, found)  # from now on as fast as the pattern's own
        return found
