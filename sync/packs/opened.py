"""A pack found on a stick and opened: what it claims, and what of it is really there. Believes nothing, and writes nothing."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.errors import PackError, SourceError
from resources.sentences import joined, say
from sync.first_root import claimed_title
from sync.packs import bag as bags
from sync.packs.bag import MARKER, TAGS, Bag, Problem
from sync.packs.names import is_marker
from sync.trust import ROOT_LENGTH, SIGNED, read_date

__all__ = ["MARKER", "TAGS", "Pack", "find", "is_segment", "open_all", "open_pack", "something_else"]

FORMAT = 1
_MARKER_LENGTH = 2 * ROOT_LENGTH
_TIMESTAMP = f"{TAGS}/metadata/timestamp.json"
_ROOT = re.compile(rf"{TAGS}/metadata/(\d{{1,9}})\.root\.json")
_SEGMENT = re.compile(rf"{TAGS}/targets/[a-z0-9-]+/[a-z0-9-]+/([0-9a-f]{{64}})\.segment-[a-z]{{2,3}}-\d{{1,9}}\.tar\.zst")
_MOST_PACKS = 64  # on one stick
_MOST_ENTRIES = 10_000  # of a stick that are looked at


@dataclass(frozen=True)
class Pack:
    """`files` leads from the sha256 of every document and every segment that is there to its path in the pack; `problems` are
    those listed files that are not there, or that no pack may hold. Everything else is a claim: the publisher's `title`, its
    `institute`, the day on which it was `signed`; `root` is the exact text of the root that it says is the first one.

    `roots`: version and sha256 of every root in its metadata.
    """

    bag: Bag
    institute: str
    title: str | None
    root: bytes
    roots: Mapping[int, str]
    signed: datetime.datetime | None
    complete: bool
    files: Mapping[str, str]
    problems: tuple[Problem, ...]

    @property
    def folder(self) -> Path:
        return self.bag.path

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.root).hexdigest()


def find(place: Path) -> list[Path]:
    """The folders of the packs at `place`: a pack's folder, the file in it that is clicked, or a stick with several.

    Raises PackError: pack_missing, pack_incomplete, no_pack.
    """
    if place.name in ("", ".."):  # by which no pack can be called
        place = place.resolve()
    if is_marker(place.name) and place.is_file():
        return [place.parent]
    if (place / MARKER).exists():
        return [place]
    if _looks_like_one(place):
        raise PackError("pack_incomplete", joined(say(_NOT_COPIED, place=place, marker=MARKER), _AGAIN), item=str(place))
    try:
        with os.scandir(place) as entries:
            names = [entry.name for _, entry in zip(range(_MOST_ENTRIES), entries, strict=False)]
    except OSError as error:
        if place.is_file():
            raise PackError("no_pack", joined(say(_NO_PACK, place=place), _instead(place)), item=str(place)) from error
        raise PackError("pack_missing", say(_MISSING, place=place), item=str(place)) from error
    found = [place / name for name in sorted(names) if (place / name / MARKER).exists()]
    whole = [folder for folder in found if folder.suffix != ".part"]
    if not whole:
        cut = next((place / name for name in sorted(names) if not found and _looks_like_one(place / name)), None)
        if cut is not None:
            raise PackError("pack_incomplete", joined(say(_NOT_COPIED, place=cut, marker=MARKER), _AGAIN), item=str(cut))
        message = say(_UNFINISHED, place=found[0]) if found else joined(say(_NO_PACK, place=place), _instead(place))
        raise PackError("pack_incomplete" if found else "no_pack", message, item=str(place))
    return whole[:_MOST_PACKS]


def something_else(place: Path) -> str:
    """What of Fieldshelf's it is that is no pack: a publisher's `card`, its `public` folder, its `repository`; else ""."""
    if place.suffix == ".fieldshelf-source":
        return "card"
    if (place / "metadata" / "timestamp.json").is_file():
        return "public"
    return "repository" if (place / "public").is_dir() and (place / "keys").is_dir() else ""


def _instead(place: Path) -> str:
    """What to do with something that is no pack."""
    about = {"place": str(place), "marker": MARKER}
    return say(_INSTEAD[something_else(place)], **about)


def _looks_like_one(folder: Path) -> bool:
    """Without what makes it one: it was perhaps only half copied."""
    return any((folder / name).exists() for name in (bags.BAGIT, bags.MANIFEST)) and (folder / TAGS).exists()


def open_pack(folder: Path) -> Pack:
    """Reads its lists and looks whether the files are there, but reads none of them.

    Raises PackError: pack_too_new, pack_damaged, and what `bag.read` raises.
    """
    marker = _json(folder, MARKER, _MARKER_LENGTH)
    made = marker.get("format")
    if isinstance(made, int) and made > FORMAT:
        raise PackError("pack_too_new", say(_TOO_NEW, pack=folder.name), item=MARKER)
    text, institute = marker.get("root"), marker.get("institute")
    if made != FORMAT or not isinstance(text, str) or not isinstance(institute, str):
        raise PackError("pack_damaged", joined(say(_BAD_MARKER, pack=folder.name, marker=MARKER), _AGAIN), item=MARKER)
    root = text.encode("utf-8", "replace")
    try:
        title = claimed_title(root)
    except SourceError as error:
        raise PackError(
            "pack_damaged", joined(say(_BAD_MARKER, pack=folder.name, marker=MARKER), _AGAIN), item=MARKER
        ) from error
    bag = bags.read(folder)
    try:
        problems = bags.check(bag) + [problem for path in bag.tags if (problem := _missing(bag, path)) is not None]
        roots = {int(match[1]): _sha256(bag, path) for path in bag.tags if (match := _ROOT.fullmatch(path)) is not None}
    except OSError as error:
        raise PackError("pack_missing", say(_MISSING, place=folder), item=str(folder)) from error
    gone = {problem.path for problem in problems}
    files = {match[1]: path for path in bag.tags if path not in gone and (match := _SEGMENT.fullmatch(path)) is not None}
    for path, sha256 in bag.files.items():
        if path not in gone:
            files.setdefault(sha256, path)
    return Pack(
        bag, institute[:200], title, root, roots, _signed(folder), marker.get("complete") is True, files, tuple(problems)
    )


def open_all(folders: Sequence[Path]) -> tuple[list[Pack], list[tuple[Path, PackError]]]:
    """The newest first, so that an older pack of the same publisher changes nothing; and those that are none, and why."""
    packs, refused = [], []
    for folder in folders:
        try:
            packs.append(open_pack(folder))
        except PackError as error:
            refused.append((folder, error))
    first = datetime.datetime.min.replace(tzinfo=datetime.UTC)
    return sorted(packs, key=lambda pack: pack.signed or first, reverse=True), refused


def is_segment(path: str) -> bool:
    return _SEGMENT.fullmatch(path) is not None


def _missing(bag: Bag, path: str) -> Problem | None:
    try:
        bag.locate(path)
    except PackError as error:
        return Problem("unsafe" if error.code == "pack_unsafe" else "missing", path)
    return None


def _sha256(bag: Bag, path: str) -> str:
    """Of a root; "" where there is none."""
    with contextlib.suppress(PackError), bag.open(path) as file:
        return hashlib.sha256(file.read(ROOT_LENGTH)).hexdigest()
    return ""


def _signed(folder: Path) -> datetime.datetime | None:
    """The date in its timestamp: not to be believed before that is verified, as what is judged at that date is."""
    with contextlib.suppress(PackError):
        signed = _json(folder, _TIMESTAMP, ROOT_LENGTH).get("signed")
        return read_date(signed.get(SIGNED)) if isinstance(signed, dict) else None
    return None


def _json(folder: Path, name: str, most: int) -> dict[str, Any]:
    try:
        with bags.locate(folder, name).open("rb") as file:
            data = file.read(most + 1)
        value = json.loads(data[:most]) if len(data) <= most else None
    except OSError as error:
        raise PackError("pack_missing", say(_MISSING, place=folder), item=name) from error
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise PackError("pack_damaged", joined(say(_BAD_MARKER, pack=folder.name, marker=name), _AGAIN), item=name)
    return value


_AGAIN = say("Nothing of it was taken. Copy the pack anew from where it came, or ask for it again.")
_MISSING = "{place} cannot be read. Nothing was done. Check that the stick is in its place, and the spelling of the folder."
_NO_PACK = "There is no pack at {place}. Nothing was done."
_INSTEAD = {
    "card": "This file is a publisher's card: `fieldshelf source add NAME ADDRESS --root {place}` takes it.",
    "public": "This folder is what a publisher puts on a server: `fieldshelf source add NAME {place}` takes it.",
    "repository": "This folder is a publisher's repository: `fieldshelf publish pack {place} DEST` makes a pack of it.",
    "": "Choose the folder of a pack, the file {marker} in it, or the stick or folder that holds packs.",
}
_NOT_COPIED = "The pack at {place} is not complete: {marker} is not in it. It was perhaps only half copied."
_UNFINISHED = "The pack at {place} was never finished: making it was interrupted. Nothing of it was taken. Make it again."
_TOO_NEW = (
    "The pack {pack} was made for a newer version of Fieldshelf. Nothing of it was taken. Update Fieldshelf on this computer."
)
_BAD_MARKER = "The pack {pack} is damaged: {marker} in it cannot be understood."
