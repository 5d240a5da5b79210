"""What filling and changing an index costs, each function in a process of its own, as in `reading.py`.

`replacing` types while `writer`, one more process, installs new editions into the same library through the real path.
"""

from __future__ import annotations

import itertools
import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw

from resources.library import Library
from tests.benchmarks import engine
from tests.benchmarks.measuring import MB, ROOT, serve, spread
from tests.benchmarks.passages import PER_DOCUMENT, stream
from tests.benchmarks.queries import keystrokes
from tests.benchmarks.reading import timed, typed
from tests.benchmarks.sentences import BUILD, pool
from tests.support import bulk

_BATCH = 1200  # documents that are prepared and written together: as many as a large step of an update has


def preparing(megabytes: float) -> dict[str, Any]:
    """Seconds to prepare so much text in this process, beginning with no word known."""
    files: list[tuple[list[str], str]] = []
    size = 0
    for made, passages in stream(pool(), 1_000_000):
        files.append((passages, made.language))
        size += sum(len(text.encode()) for text in passages)
        if size > megabytes * MB:
            break
    started = time.process_time(), time.perf_counter()
    engine.prepare(files)
    return {"bytes": size, "cpu": time.process_time() - started[0], "wall": time.perf_counter() - started[1]}


def prepared(passages: int) -> dict[str, Any]:
    """Seconds to write so many prepared passages into an empty index.

    They are prepared first and read back from a file as they would come from the preparing processes; `reading` is
    the part of the seconds that goes into that.
    """
    sample = [text for _, texts in itertools.islice(stream(pool(), 600), 600) for text in texts]
    preparation = engine.Bench(sample)
    with tempfile.TemporaryDirectory(prefix="prepared-", dir=BUILD) as folder:
        kept = Path(folder) / "batches"
        documents = ((made.number, made.language, texts) for made, texts in stream(pool(), passages // PER_DOCUMENT))
        with kept.open("wb") as file:
            while batch := list(itertools.islice(documents, _BATCH)):
                pickle.dump(preparation.prepare(batch), file, protocol=5)
        reading = 0.0

        def batches() -> Iterator[Any]:
            nonlocal reading
            with kept.open("rb") as file:
                while file.tell() < kept.stat().st_size:
                    started = time.perf_counter()
                    batch = pickle.load(file)
                    reading += time.perf_counter() - started
                    yield batch

        started = time.perf_counter()
        preparation.write(Path(folder) / "index.db", batches())
        return {"seconds": time.perf_counter() - started, "reading": reading}


def sizes(folder: str, passages: int) -> dict[str, Any]:
    """Bytes of index.db by what they hold, beside the bytes of the text."""
    about = _bulk(folder, passages).about
    with Library.open(_bulk(folder, passages).home) as library:
        tables = engine.table_bytes(library)
    stored = sum(size for name, size in tables.items() if name.startswith(engine.STORED))
    return {
        "text": about["text_bytes"],
        "file": (Path(folder) / "library" / "index.db").stat().st_size,
        "stored": stored,
        "index": sum(tables.values()) - stored,
        "tables": dict(sorted(tables.items(), key=lambda item: -item[1])),
    }


def _bulk(folder: str, passages: int) -> bulk.Bulk:
    return bulk.Bulk(Path(folder), passages, json.loads((Path(folder) / "bulk.json").read_bytes()))


def replacing(folder: str, passages: int, passes: int, rounds: int) -> dict[str, Any]:
    """Type without a pause while another process replaces 1,000 passages `rounds` times; then once more after it.

    `folder` is changed: give a copy. `commits` are the writer's transactions in ms: see `writer`.
    """
    with Library.open(_bulk(folder, passages).home) as library:
        before = typed(library, 1)
        command = [sys.executable, "-m", "tests.benchmarks.writing", "writer"]
        arguments = json.dumps({"folder": folder, "passages": passages, "rounds": rounds})
        process = subprocess.Popen([*command, arguments], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert process.stdin is not None and process.stdout is not None
        if process.stdout.readline() != "ready\n":
            raise RuntimeError("the writer did not start")
        process.stdin.write("go\n")
        process.stdin.flush()
        times, prefixes = [], itertools.cycle(keystrokes())
        while process.poll() is None:
            times.append(timed(library, next(prefixes), typing=True))
        answer = json.loads(process.stdout.read().splitlines()[-1])
        if process.returncode:
            raise RuntimeError("the writer failed")
        unkempt = typed(library, passes)
        started = time.perf_counter()
        if not library.maintain():
            raise RuntimeError("the maintenance was not finished")
        seconds = time.perf_counter() - started
        after = typed(library, passes)
    return {
        "before": before,
        "during": {**spread(times), "keys": len(times)},
        "writer": answer,
        "unkempt": unkempt,
        "maintained": seconds,
        "after": after,
    }


def writer(folder: str, passages: int, rounds: int) -> dict[str, Any]:
    """Install and index `rounds` new editions of 1,000 passages; says "ready", and begins when it is told anything.

    Answers seconds in all, and of each database the longest transaction (from BEGIN to the end of COMMIT) and the
    longest COMMIT alone, in ms.
    """
    watch = _Watch()
    apsw.connection_hooks.append(watch.connection)
    sentences, source = pool(), _bulk(folder, passages)
    with Library.open(source.home) as library:
        collection = bulk.first_collection(library, source)
        print("ready", flush=True)
        sys.stdin.readline()
        started, changed, steps = time.perf_counter(), 0, {"install": 0.0, "index": 0.0}
        for edition in range(2, rounds + 2):
            collection, count = bulk.next_edition(library, collection, sentences, 1000, edition)
            begun = time.perf_counter()
            bulk.install(library, collection, version=edition)
            installed = time.perf_counter()
            library.update_index()
            steps["install"] += installed - begun
            steps["index"] += time.perf_counter() - installed
            changed += count
        seconds = time.perf_counter() - started
    return {"seconds": seconds, "steps": steps, "changed": changed, "commits": watch.found}


class _Watch:
    """Times transactions of connections that are opened from now on."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, float]] = {}

    def connection(self, connection: apsw.Connection) -> None:
        begun = 0.0

        def note(event: dict[str, Any]) -> None:
            nonlocal begun
            sql = event["sql"].strip().upper()
            if sql.startswith("BEGIN"):
                begun = time.perf_counter()
            elif sql.startswith("COMMIT"):
                row = self.found.setdefault(os.path.basename(connection.filename), dict.fromkeys(_COMMIT, 0.0))  # noqa: PTH119
                row["count"] += 1
                row["transaction"] = max(row["transaction"], (time.perf_counter() - begun) * 1000)
                row["commit"] = max(row["commit"], event["nanoseconds"] / 1e6)

        connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, note)


_COMMIT = ("count", "transaction", "commit")

if __name__ == "__main__":
    sys.exit(serve((preparing, prepared, sizes, replacing, writer)))
