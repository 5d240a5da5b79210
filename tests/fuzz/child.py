"""In the environment that has atheris: fuzzes one target until its time is over, whatever is found on the way.

`python -m tests.fuzz.child NAME FOLDER SECONDS`; what libFuzzer prints goes through. Each thing found is written once for the
place where it is raised, `found-NAME-...` with its traceback beside it, and the run goes on; where it cannot (memory, a crash
of the interpreter), libFuzzer ends it and writes the input itself. 0 means that nothing was found.
"""

from __future__ import annotations

import ast
import hashlib
import importlib
import re
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterable
from pathlib import Path
from types import FrameType

_SLOWEST = 5.0  # seconds of the processor for one input, of a few kilobytes and with every branch counted
_HANGING = 120  # seconds by the clock: for what does not even come back to Python
_LARGEST, _MEMORY = 8192, 1024  # bytes of an input, MB
_WORD = re.compile(rb"[\\<&]?[\w:/?!.-]{2,31}")
_MOST_WORDS = 400
_TOO_MANY = 50  # places: the rest would be the same fault


class TooSlow(BaseException):
    """Nothing that a parser catches."""


def main(name: str, folder: Path, seconds: int) -> None:
    atheris = importlib.import_module("atheris")  # the project's own environment has none
    with atheris.instrument_imports(
        include=["resources", "sync", "desktop", "tomllib", "email", "zipfile", "csv", "html.parser", "tarfile"]
    ):
        targets = importlib.import_module("tests.fuzz.targets")
        target = targets.TARGETS[name]
        modules = [importlib.import_module(module) for module in target.modules]  # they are imported when they are needed, else
    corpus = folder / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    words = folder / f"{name}.words"
    sources = [Path(module.__file__) for module in modules if module.__file__]
    words.write_text("".join(map(_entry, _words(target.seeds, sources))), encoding="ascii")
    places: set[str] = set()

    def tried(data: bytes) -> None:
        signal.setitimer(signal.ITIMER_PROF, _SLOWEST)
        try:
            target.run(data, file)
        except (Exception, TooSlow) as error:
            signal.setitimer(signal.ITIMER_PROF, 0)
            _keep(error, data, folder / f"found-{name}", places)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    with tempfile.TemporaryDirectory(prefix="fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as scratch:
        file = Path(scratch) / "file"
        options = [f"-max_total_time={seconds}", f"-timeout={_HANGING}", f"-rss_limit_mb={_MEMORY}", f"-max_len={_LARGEST}"]
        options += [f"-dict={words}", "-print_final_stats=1", f"-artifact_prefix={folder}/found-{name}-", str(corpus)]
        atheris.Setup([sys.argv[0], *options], tried)
        signal.signal(signal.SIGPROF, _too_slow)
        atheris.Fuzz()


def _too_slow(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow(f"more than {_SLOWEST:g} s")


def _keep(error: BaseException, data: bytes, prefix: Path, places: set[str]) -> None:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "fuzz/child" not in frame.filename]
    ours = [frame for frame in frames if "site-packages" not in frame.filename] or frames
    # Where time ran out says little: by the parser then, not by the line.
    places_of = [frame.name for frame in ours[:4]] if isinstance(error, TooSlow) else [f"{ours[-1].filename}:{ours[-1].lineno}"]
    place = f"{type(error).__name__} {' '.join(places_of)}"
    if place in places or len(places) >= _TOO_MANY:
        return
    places.add(place)
    kept = prefix.with_name(f"{prefix.name}-{hashlib.sha256(place.encode()).hexdigest()[:12]}")
    if not kept.exists() or len(data) < kept.stat().st_size:
        kept.write_bytes(data)
        kept.with_suffix(".txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8", errors="replace")
        print(f"FOUND {place}: {kept.name}", file=sys.stderr, flush=True)


def _words(seeds: Iterable[bytes], sources: Iterable[Path]) -> list[bytes]:
    """What the parser's own code compares with, and what its beginnings are made of: a fuzzer guesses neither."""
    found: dict[bytes, None] = {}
    for source in sources:
        for node in ast.walk(ast.parse(source.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
                word = node.value if isinstance(node.value, bytes) else node.value.encode("utf-8", "replace")
                if 1 < len(word) < 32 and b" " not in word.strip():
                    found.setdefault(word)
    for seed in seeds:
        found.update(dict.fromkeys(_WORD.findall(seed)))
    return list(found)[:_MOST_WORDS]


def _entry(word: bytes) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n'


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
