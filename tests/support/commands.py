"""The command line in this process, for a child that may be cut off in the middle (`tests/support/kills.py`).

Beside the real commands one that is none: `reading` does to what is personal what the window does while somebody reads.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.cli.run import run_command
from resources.home import Home
from resources.library import Library
from resources.own.personal import Personal

READING = "reading"
PAGES = 6


def commanded(home: Path, words: Sequence[str]) -> dict[str, Any]:
    """`result`: the exit code; `error`: the code of what stopped it; `errors`: those of what `verify` found."""
    if words == (READING,):
        return _read(home)
    os.environ["FIELDSHELF_HOME"] = str(home)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run_command([*words, "--json"])
    answer = json.loads(out.getvalue() or "{}")
    error = answer["error"]["code"] if code and "error" in answer else None
    told = answer.get("problems", []) if words[0] == "verify" else []
    return {"result": str(code), "error": error, "errors": [one["code"] for one in told]}


def _read(home: Path) -> dict[str, Any]:
    """Page by page, with a search for each. What is reported as done is written beside the home, where nothing is lost."""
    with Library.open(Home.at(home)) as library, done(home).open("wb", buffering=0) as report:
        for page in range(1, PAGES + 1):
            library.personal.record_position("hq/read", "ab" * 32, page, PAGES)
            library.personal.remember_search(f"page {page}")
            library.personal.mark_seen()
            os.write(report.fileno(), b".")
    return {"result": "0"}


def done(home: Path) -> Path:
    return home.with_name(f"{home.name} read")


def kept(home: Path) -> dict[str, Any]:
    """Everything personal that there is."""
    personal = Personal(Home.at(home).personal)
    try:
        return {
            "positions": {one.document_id: (one.page, one.at) for one in personal.recent(100)},
            "searches": personal.recent_searches(limit=100),
            "seen": personal.last_seen(),
        }
    finally:
        personal.close()
