"""Versions of the program as its publisher has signed them. Pure; knows names, lengths and hashes, and no signatures.

A release is a target `<institute>/<kind>/<file>`, whose custom fields say its version, its day, how much it is unpacked and
what has changed. The kind is the system, the machine and the way it is installed: linux-x86_64-portable, linux-x86_64-deb.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tuf.api.metadata import TargetFile

_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,6}){1,3}")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
LONGEST_NOTES = 4000  # characters, of one language


@dataclass(frozen=True)
class Release:
    """`length` and `unpacked` in bytes (0 where it is not unpacked here); `notes`: what has changed, by language; `day` is an
    ISO date or ""."""

    version: str
    kind: str
    path: str
    sha256: str
    length: int
    unpacked: int
    day: str
    notes: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def place(self) -> str:
        """Where its archive lies, below the tree that is asked: `path` is the name that was signed, without its hash."""
        return f"targets/{self.path.rpartition('/')[0]}/{self.sha256}.{self.name}"

    def notes_in(self, language: str) -> str:
        """In that language, else in English, else ""."""
        return self.notes.get(language) or self.notes.get("en", "")

    def to_json(self) -> dict[str, Any]:
        return {**vars(self), "notes": dict(self.notes)}


def number(version: str) -> tuple[int, ...] | None:
    """To be compared; None for what is no version. 0.2 and 0.2.0 are the same one."""
    if not _NUMBER.fullmatch(version):
        return None
    parts = [int(part) for part in version.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def newer(version: str, than: str) -> bool:
    """False where one of the two is no version: what cannot be compared is not offered."""
    one, other = number(version), number(than)
    return one is not None and other is not None and one > other


def read(path: str, file: TargetFile) -> Release | None:
    """None for what is no release of a program."""
    return _read(path, file.length, file.hashes.get("sha256", ""), file.custom or {})


def _read(path: str, length: int, sha256: str, custom: Mapping[str, Any]) -> Release | None:
    parts = path.split("/")
    version, unpacked, notes = custom.get("version"), custom.get("unpacked", 0), custom.get("notes", {})
    day = custom.get("day", "")
    good = (
        len(parts) == 3
        and all(map(_FILE.fullmatch, parts))
        and isinstance(version, str)
        and number(version) is not None
        and _SHA256.fullmatch(sha256)
        and isinstance(unpacked, int)
        and unpacked >= 0
        and length > 0
        and isinstance(day, str)
        and (not day or _DAY.fullmatch(day))
    )
    if not good or not isinstance(notes, dict):
        return None
    said = {
        language: text[:LONGEST_NOTES].encode("utf-8", "replace").decode()  # JSON can say half a character
        for language, text in notes.items()
        if isinstance(language, str) and isinstance(text, str) and _LANGUAGE.fullmatch(language)
    }
    return Release(str(version), parts[1], path, sha256, length, unpacked, day, said)


def from_json(record: object) -> Release | None:
    """What `to_json` wrote; None for anything else."""
    try:
        assert isinstance(record, dict)
        return _read(str(record["path"]), int(record["length"]), str(record["sha256"]), record)
    except (AssertionError, LookupError, OverflowError, TypeError, ValueError):
        return None


def newest(targets: Mapping[str, TargetFile], kind: str) -> Release | None:
    """Of that kind, the highest version; of one version that stands there twice, the first by name."""
    return highest(filter(None, (read(path, file) for path, file in sorted(targets.items()))), kind)


def highest(releases: Iterable[Release], kind: str) -> Release | None:
    of_kind = [release for release in releases if release.kind == kind]
    return max(of_kind, key=lambda release: number(release.version) or (), default=None)
