"""In the environment that has atheris: fuzzes one target until its time is over or something is found.

`python -m tests.fuzz.child NAME FOLDER SECONDS`; what libFuzzer prints goes through, and its status is this one's.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path

_SLOWEST = 10  # seconds for one input, of a few kilobytes
_LARGEST, _MEMORY = 8192, 1024  # bytes of an input, MB


def main(name: str, folder: Path, seconds: int) -> None:
    atheris = importlib.import_module("atheris")  # the project's own environment has none
    with atheris.instrument_imports(include=["resources.extraction", "email", "zipfile", "csv"]):
        targets = importlib.import_module("tests.fuzz.targets")
        for module in ("rtf", "html", "epub", "open_document", "office", "mail", "subtitles", "plain", "pdf"):
            importlib.import_module(f"resources.extraction.{module}")  # they are imported when they are needed, else
    target = targets.TARGETS[name]
    corpus = folder / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as scratch:
        file = Path(scratch) / "file"
        options = [f"-max_total_time={seconds}", f"-timeout={_SLOWEST}", f"-rss_limit_mb={_MEMORY}", f"-max_len={_LARGEST}"]
        options += ["-seed=1", "-print_final_stats=1", f"-artifact_prefix={folder}/found-{name}-", str(corpus)]
        atheris.Setup([sys.argv[0], *options], lambda data: target.run(data, file))
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
