"""TOML files that people write by hand, or that lie on a stick: settings, and what may be said of a place."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any


def read_toml(path: Path, encoding: str = "utf-8") -> dict[str, Any]:
    """What the file at `path` says. OSError; ValueError where that is no TOML, or lies in itself deeper than can be read."""
    try:
        return tomllib.loads(path.read_text(encoding=encoding))
    except RecursionError:
        raise ValueError("its lists lie too deep in one another") from None
