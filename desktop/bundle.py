"""Whether the bundle that this program runs from is as it was made: what of its files is missing, altered or too much.

A list of hashes lies inside (`sha256sum --check` reads it too). It tells damage of a stick, of a download or of an update; who
means harm can write another list, so where the program came from is told by its installer's checksum. Knows no Qt and
nothing of ours but where it stands: it is asked when the rest does not load.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from sync.program import chosen

NAME = "program files"  # of the check
MANIFEST = "_internal/MANIFEST.sha256"
# Before what anybody may replace by a version of their own (LGPL): another one is told, and the program goes on.
REPLACEABLE = "# may be replaced:"
# Folders in which nothing else may lie; beside the program itself lie the library of a stick, and what people put there.
_CLOSED = ("_internal", "licences")


@dataclass
class Damage:
    """Names below the bundle, in order; `replaced` are libraries that may be, altered or added."""

    missing: list[str] = field(default_factory=list)
    altered: list[str] = field(default_factory=list)
    additional: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)

    @property
    def is_fatal(self) -> bool:
        return bool(self.missing or self.altered or self.additional)


def root() -> Path | None:
    """The bundle that this program runs from; None where it runs from its sources or as a package."""
    return chosen.own()


@functools.cache
def damage_here() -> Damage | None:
    """Of this program, looked for once; None where it is no bundle. OSError as of `compare`."""
    bundle = root()
    return None if bundle is None else compare(bundle)


def compare(bundle: Path) -> Damage:
    """Every file hashed, a second or two. OSError where there is no list."""
    damage, known = Damage(), set()
    replaceable, free_folders = False, set()
    for line in (bundle / MANIFEST).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            replaceable = replaceable or line == REPLACEABLE
            continue
        wanted, _, name = line.partition("  ")
        known.add(name)
        if replaceable:
            free_folders.add(name.rpartition("/")[0])
        found = _hash(bundle / name)
        if found is None:
            damage.missing.append(name)
        elif found != wanted:
            (damage.replaced if replaceable else damage.altered).append(name)
    for name in sorted(_files(bundle) - known - {MANIFEST}):
        added_to_qt = name.rpartition("/")[0] in free_folders - set(_CLOSED)
        (damage.replaced if added_to_qt else damage.additional).append(name)
    return damage


def sentences(damage: Damage) -> list[str]:
    """What is wrong and what to do, a sentence for each kind; not of what may be replaced."""
    told = []
    for names, one, more in (
        (damage.missing, "is missing", "are missing"),
        (damage.altered, "is not what it was", "are not what they were"),
        (damage.additional, "does not belong here", "do not belong here"),
    ):
        if names:
            told.append(f"{_named(names)} {one if len(names) == 1 else more}.")
    if told:
        told.append("Copy or install Fieldshelf again, from a stick or a download that is whole.")
    return told


def warning(damage: Damage) -> str:
    if not damage.replaced:
        return ""
    return (
        f"{_named(damage.replaced)} {'is' if len(damage.replaced) == 1 else 'are'} another version than Fieldshelf came with."
    )


def explain() -> str:
    """For a program that cannot load a part of itself: which file is to blame; "" where none of the bundle's is."""
    try:
        damage = damage_here()
        told = sentences(damage) if damage is not None else []
    except OSError:
        told = [f"{MANIFEST} cannot be read.", "Copy or install Fieldshelf again, from a stick or a download that is whole."]
    return " ".join(["Fieldshelf is damaged.", *told]) if told else ""


def refusal(as_json: bool) -> str:
    """What `self-check` answers of a damaged bundle, in its own form; "" where nothing is wrong."""
    told = explain()
    if not told:
        return ""
    check = {"name": NAME, "ok": False, "warning": False, "detail": told}
    return json.dumps({"ok": False, "checks": [check]}, ensure_ascii=False) if as_json else f"FAILED {NAME}: {told}"


def _hash(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None
    except OSError:  # a bad sector
        return ""


def _files(bundle: Path) -> set[str]:
    found = set()
    for folder in _CLOSED:
        for place, _, names in os.walk(bundle / folder):
            here = Path(place).relative_to(bundle).as_posix()
            found |= {f"{here}/{name}" for name in names}
    return found


def _named(names: list[str]) -> str:
    shown = ", ".join(names[:5])
    return shown if len(names) <= 5 else f"{shown} and {len(names) - 5} more"
