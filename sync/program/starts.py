"""Which starts of a chosen version never came to a window: after two in a row it is not started any more.

A start writes its process down beside what is chosen, and what stands takes it away again: the window everything, a process
that ends in good order itself. What is left there by a process that lives no more has failed; one that lives may still be
starting, on a slow stick, while an impatient person starts the next. A power cut leaves one at most. Loads nothing of ours.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

FILE = "starts.json"
_MOST = 2  # that failed, in a row
_LONGEST = 10  # digits of a process's number


def begin(folder: Path, version: str) -> bool:
    """Writes this process down as a start of `version`; False where that failed too often. `folder` is BASE/versions."""
    me = _process(os.getpid())
    if not me:
        return True  # a system that does not tell which process lives
    before = [one for one in _read(folder, version) if one != me]
    if sum(not _lives(one) for one in before) >= _MOST:
        return False
    with contextlib.suppress(OSError):  # write-protected: then nothing is counted
        write(folder / FILE, json.dumps({"version": version, "starts": [*before, me]}))
    return True


def end(folder: Path) -> None:
    """This process ends in good order."""
    with contextlib.suppress(OSError, ValueError, LookupError, TypeError, RecursionError):
        record = json.loads((folder / FILE).read_bytes())
        left = [one for one in record["starts"] if one != _process(os.getpid())]
        if not left:
            forget(folder)
        elif left != record["starts"]:
            write(folder / FILE, json.dumps({**record, "starts": left}))


def forget(folder: Path) -> None:
    """A window stands, or another version is chosen: none in a row have failed."""
    with contextlib.suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)


def write(path: Path, text: str) -> None:
    """Whole or not at all. OSError of the disk."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _read(folder: Path, version: str) -> list[str]:
    """Of that version; what is damaged counts as none."""
    try:
        record = json.loads((folder / FILE).read_bytes())
        return [str(one) for one in record["starts"]] if record["version"] == version else []
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return []


def _lives(process: str) -> bool:
    number = process.split(" ")[-1]
    return number.isdecimal() and len(number) <= _LONGEST and _process(int(number)) == process


def _process(number: int) -> str:
    """Named as no other is, on no other computer and after no other start of it; "" where it lives no more."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        fields = Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        return "" if fields[0] in "ZX" else f"{boot} {fields[19]} {number}"
    except (OSError, ValueError, LookupError):
        return ""
