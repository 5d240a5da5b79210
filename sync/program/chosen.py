"""Which version of a portable program starts: a small file in `versions` beside it names one, else it starts itself.

The first thing that a frozen program asks, before anything else is loaded: so it loads nothing of ours but `starts.py`, and of
Python's own what costs nothing. `BASE/versions/0.2.0/fieldshelf` is a whole version of its own; BASE is what a person has
unpacked. A version that does not start gives way to the one before it, and at last to BASE.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sync.program import starts

FOLDER = "versions"
FILE = "chosen.json"
NUMBER = "_internal/program/version.txt"
_INSIDE = "_internal"  # beside the program of every bundle
_NAME = re.compile(r"\d+(?:\.\d+){1,3}")
_TRIED = re.compile(rf"{_NAME.pattern}(?:\.part)?")  # also what is not chosen yet, and has itself checked
_MARKER, _PLACE = "fieldshelf.portable", "FIELDSHELF_PORTABLE"  # of `resources/portable.py`
# What multiprocessing calls a frozen program with: such a child is of the version that started it.
_CHILD = "--multiprocessing-fork"
_TRACKER = "from multiprocessing."


class Version(NamedTuple):
    """`folder` below `versions`; "" for what stands in BASE itself. `schemas`: of its stores, the newest that it opens."""

    folder: str
    number: str
    schemas: dict[str, int]

    def to_json(self) -> dict[str, object]:
        return {"folder": self.folder, "number": self.number, "schemas": self.schemas}


class Choice(NamedTuple):
    """What starts next, and what ran when it was chosen. Both None: nothing was ever chosen. `fell`: what was chosen and did
    not start, so that `now` was taken by itself; the last one last."""

    now: Version | None = None
    before: Version | None = None
    fell: tuple[Version, ...] = ()

    def to_json(self) -> dict[str, object]:
        return {
            "now": self.now.to_json() if self.now else None,
            "before": self.before.to_json() if self.before else None,
            "fell": [version.to_json() for version in self.fell],
        }


def own() -> Path | None:
    """The folder of the bundle that this process runs from; None where it runs from its sources or as a package.
    `FIELDSHELF_PROGRAM` names it for one that was not frozen."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    given = os.environ.get("FIELDSHELF_PROGRAM")
    return Path(given) if given else None


def base_of(own: Path) -> Path:
    """The program that a person has unpacked, of which the folder `own` is a version or which it is."""
    outer = own.parent.parent
    return outer if own.parent.name == FOLDER and _TRIED.fullmatch(own.name) and (outer / _INSIDE).is_dir() else own


def read(base: Path) -> Choice:
    """What is damaged or names no version that is here counts as nothing chosen: BASE starts."""
    try:
        record = json.loads((base / FOLDER / FILE).read_bytes())
        fell = (_version(base, one) for one in record.get("fell", ()))
        return Choice(
            _version(base, record["now"]), _version(base, record.get("before")), tuple(one for one in fell if one is not None)
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Choice()


def _version(base: Path, record: object) -> Version | None:
    if not isinstance(record, dict):
        return None
    folder, number, schemas = record["folder"], str(record["number"]), record.get("schemas", {})
    if folder != "" and not (_NAME.fullmatch(folder) and (base / FOLDER / folder).is_dir()):
        return None
    return Version(folder, number, {str(name): int(newest) for name, newest in schemas.items()})


def first() -> None:
    """What the program does first of all: `hand_over`, where it is a bundle."""
    place = own()
    if place is not None:
        hand_over(place, "fieldshelf.exe" if sys.platform == "win32" else "fieldshelf", sys.argv[1:], os.environ)


def hand_over(own: Path, name: str, arguments: Sequence[str], environment: MutableMapping[str, str]) -> None:
    """Does not return where another version was chosen: this process becomes it. `name` is the program's file in `own`."""
    if arguments[:1] == [_CHILD] or any(one.startswith(_TRACKER) for one in arguments[-1:]):
        return
    base = base_of(own)
    if base != own:
        if (base / _MARKER).is_file():  # its library stands beside what was unpacked
            environment.setdefault(_PLACE, str(base))
        return
    while (now := read(base).now) is not None and now.folder:
        program = base / FOLDER / now.folder / name
        if program.is_file() and (not _opens_window(arguments) or starts.begin(base / FOLDER, now.folder)):
            with contextlib.suppress(OSError):  # not for this computer, or damaged
                os.execve(program, [str(program), *arguments], _own_environment(environment))  # noqa: S606
        if not _fall_back(base):
            return  # nothing can be written: what was unpacked is here


def stood() -> None:
    """The version that runs here works: its window stands."""
    if (folder := _among()) is not None:
        starts.forget(folder)


def ended() -> None:
    """This process ends in good order, with or without a window."""
    if (folder := _among()) is not None:
        starts.end(folder)


def _among() -> Path | None:
    """The folder in which the version that runs here lies with others; None for what a person has unpacked."""
    place = own()
    base = None if place is None else base_of(place)
    return None if base is None or base == place else base / FOLDER


def _opens_window(arguments: Sequence[str]) -> bool:
    """As `desktop/__main__.py` has it, but that more may be taken for a file here: what ends in good order counts as well."""
    return not arguments or arguments[0].startswith("--interface") or (len(arguments) == 1 and "." in arguments[0])


def _own_environment(environment: MutableMapping[str, str]) -> dict[str, str]:
    """A bundle finds its libraries by these, and would take this one's."""
    given = dict(environment)
    original = given.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        given["LD_LIBRARY_PATH"] = original
    elif "_PYI_ARCHIVE_FILE" in given:
        given.pop("LD_LIBRARY_PATH", None)
    given["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return given


def _fall_back(base: Path) -> bool:
    """To the version before the chosen one, or where that fell, too, to BASE; whether that could be written down."""
    choice = read(base)
    if choice.now is None:
        return False
    fell = (*choice.fell, choice.now)
    before = choice.before
    if before is None or before.folder in {one.folder for one in fell}:
        before = Version("", _number(base), {})
    try:
        starts.write(base / FOLDER / FILE, json.dumps(Choice(before, choice.now, fell).to_json(), indent=1))
        starts.forget(base / FOLDER)
    except OSError:
        return False
    return True


def _number(base: Path) -> str:
    try:
        return (base / NUMBER).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""
