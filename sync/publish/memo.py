"""Files that only save work: what a step found out, so that the next one need not. Each may go at any time.

The first line has the hash of the rest. What is missing, damaged or written by another version is nothing, and is found out
anew: the state that is cheap is never believed over the truth. Whoever keeps something here binds it to what it describes.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from resources.store.durable import make_folder
from sync.publish.files import to_json, write

_FORM = b"1 "


def read(path: Path) -> dict[str, Any]:
    """What was written there; empty where that is not there as it was."""
    try:
        head, _, data = path.read_bytes().partition(b"\n")
        found = json.loads(data) if head == _head(data) else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def keep(path: Path, value: dict[str, Any]) -> None:
    make_folder(path.parent)
    data = to_json(value)
    write(path, _head(data) + b"\n" + data)


def _head(data: bytes) -> bytes:
    return _FORM + hashlib.sha256(data).hexdigest().encode()
