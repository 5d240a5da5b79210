"""Runs atheris (Apache 2.0) on each target, or on those that are named: `python -m tests.fuzz [NAME ...] [--seconds 600]`.

atheris comes into an environment of its own, `build/fuzz/venv`, that also sees the project's packages; what was tried and is
worth keeping stays in `build/fuzz`, and the next run goes on from there. Ends with 1 where something was found: each input
then lies in `build/fuzz/found-NAME-...`, its traceback beside it, and belongs, cut down, into `found.py`.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from tests.fuzz.targets import TARGETS

_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / "build" / "fuzz"
_WANTED = Path(__file__).with_name("requirements.txt")
_SECONDS = 600
_FOUND = re.compile(rb"^FOUND .*", re.MULTILINE)  # as `child` says it
_EXECUTED, _COVERED = re.compile(rb"number_of_executed_units: (\d+)"), re.compile(rb"cov: (\d+) ft: (\d+)")


def python() -> Path:
    """The one that has atheris, and all that this one has. RuntimeError where it could not be had."""
    folder = _FOLDER / "venv"
    made = folder / "bin" / "python"
    if made.exists() and not subprocess.run([str(made), "-c", "import atheris"], check=False, capture_output=True).returncode:
        return made
    commands = (
        [sys.executable, "-m", "venv", "--clear", str(folder)],
        [str(made), "-m", "pip", "install", "--quiet", "--only-binary=:all:", "--require-hashes", "-r", str(_WANTED)],
    )
    for command in commands:
        if subprocess.run(command, check=False, stdout=sys.stderr).returncode:
            raise RuntimeError(f"atheris could not be installed into {folder}: see above. It is made for Python 3.11 on Linux.")
    asked = [str(made), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    (packages / "project.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Coverage-guided fuzzing of the parsers.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(TARGETS)} (default: all)")
    parser.add_argument("--seconds", type=int, default=_SECONDS, help=f"for each (default: {_SECONDS})")
    given = parser.parse_args(arguments)
    if unknown := [name for name in given.names if name not in TARGETS]:
        parser.error(f"there is no {unknown[0]}")
    try:
        made = python()
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    failed = False
    print(f"{'target':10} {'runs':>10} {'branches':>9} {'features':>9}")
    for name in given.names or TARGETS:
        command = [str(made), "-m", "tests.fuzz.child", name, str(_FOLDER), str(given.seconds)]
        done = subprocess.run(
            command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        (_FOLDER / f"{name}.log").write_bytes(done.stdout)
        runs, covered = _EXECUTED.search(done.stdout), _COVERED.findall(done.stdout)[-1:] or [(b"-", b"-")]
        found = len(set(_FOUND.findall(done.stdout))) or int(bool(done.returncode))
        failed = failed or bool(found)
        said = f"FOUND {found}: see {_FOLDER / name}.log" if found else "nothing found"
        figures = [runs[1] if runs else b"-", *covered[0]]
        print(f"{name:10} {figures[0].decode():>10} {figures[1].decode():>9} {figures[2].decode():>9}  {said}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
