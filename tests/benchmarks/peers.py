"""tantivy and Xapian on the same passages as Fieldshelf, for `make bench-search`; `peer_child.py` is the other side.

tantivy comes from its wheel into an environment of the benchmark's own (`build/bench/venv`), so that the project's stays
as it is; Xapian is Debian's `python3-xapian`, asked through the system's Python.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import ROOT, spread
from tests.benchmarks.passages import PER_DOCUMENT, stream
from tests.benchmarks.queries import QUERIES
from tests.benchmarks.sentences import BUILD, pool
from tests.support.bulk import Bulk

_VENV = BUILD / "venv"
_WANTED = Path(__file__).with_name("peers.txt")
_SYSTEM = Path("/usr/bin/python3")


class MissingError(Exception):
    """A peer is not on this machine; says how to get it."""


def compare(bulk: Bulk, passes: int, *, fresh: bool = False) -> dict[str, dict[str, Any] | str]:
    """Of each peer: version, seconds, cpu, bytes, the spreads `settled` and `keys` and `each` query in ms; or why not.

    Their indexes are kept beside the library with what was measured then; `fresh` makes them again.
    """
    source = _export(bulk)
    found: dict[str, dict[str, Any] | str] = {}
    pythons: dict[str, Callable[[], Path]] = {"tantivy": _tantivy, "xapian": _xapian}
    for name, python in pythons.items():
        folder = bulk.folder / name
        if fresh:
            folder.with_suffix(".json").unlink(missing_ok=True)
        arguments = {"passages": str(source), "folder": str(folder), "queries": QUERIES, "passes": passes}
        try:
            command = [str(python()), str(ROOT / "tests" / "benchmarks" / "peer_child.py"), name, json.dumps(arguments)]
            environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
            answer = json.loads(done.stdout.splitlines()[-1])
            each = dict(zip([query for query, _ in QUERIES], answer["settled"], strict=True))
            found[name] = answer | {"each": each} | {kind: spread(answer[kind]) for kind in ("settled", "keys")}
        except MissingError as error:
            found[name] = str(error)
        except subprocess.CalledProcessError as error:
            found[name] = f"{name} failed (status {error.returncode}); what it said stands above. Nothing of it was measured."
    return found


def _export(bulk: Bulk) -> Path:
    """All passages in one file, a line each: number, language, text. Made once, beside the library that it is of."""
    path = bulk.folder / "passages.tsv"
    if not path.exists():
        part, number = path.with_suffix(".part"), 0
        with part.open("w", encoding="utf-8") as file:
            for made, texts in stream(pool(), bulk.passages // PER_DOCUMENT):
                for text in texts:
                    number += 1
                    file.write(f"{number}\t{made.language}\t{text}\n")
        part.replace(path)
    return path


def _tantivy() -> Path:
    python = _VENV / "bin" / "python"
    asked = [str(python), "-c", "import tantivy"]
    if not python.exists() or subprocess.run(asked, check=False, stderr=subprocess.DEVNULL).returncode:
        commands = (
            [sys.executable, "-m", "venv", "--clear", str(_VENV)],
            [str(python), "-m", "pip", "install", "--quiet", "--only-binary=:all:", "--require-hashes", "-r", str(_WANTED)],
        )
        for command in commands:
            if subprocess.run(command, check=False, stdout=sys.stderr).returncode:
                raise MissingError(
                    f"tantivy could not be installed into {_VENV}, so it was not measured. It comes from a package registry: "
                    "check the connection, or run the benchmark with --no-peers."
                )
    return python


def _xapian() -> Path:
    asked = [str(_SYSTEM), "-c", "import xapian"]
    if not _SYSTEM.exists() or subprocess.run(asked, check=False, stderr=subprocess.DEVNULL).returncode:
        raise MissingError(
            "Xapian's Python module is not on this machine, so it was not measured. `apt-get install python3-xapian` brings it."
        )
    return _SYSTEM
