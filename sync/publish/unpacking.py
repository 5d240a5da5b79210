"""Archives and messages in a folder, taken apart: their members become files of the document that they belong to.

Members go among the objects of the repository or the library, by their hash, and so are there once however many archives and
folders have them.
Nothing is ever written under a name that a file gave. What was taken apart is remembered, by the hash of the archive.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from resources.errors import ContentError
from resources.sentences import say, say_count
from sync.publish.drafts import Scanned
from sync.publish.files import Found, Stamp, disk_errors, to_json, write, write_once
from sync.publish.notices import Notice
from sync.publish.report import Told
from sync.publish.texts import Text

if TYPE_CHECKING:
    from resources.extraction import Extractor

_FORMAT = 1
Members = dict[str, tuple[Scanned, ...]]


@dataclass(frozen=True)
class Store:
    """Where members go: `place` tells it by their hash; `lists` is the folder in which is remembered what is in an archive."""

    place: Callable[[str], Path]
    lists: Path


def unpack(store: Store, scanned: Sequence[Scanned], texts: Mapping[str, Text], told: Told) -> tuple[Members, list[Notice]]:
    """By the names of the containers among `scanned` the members that lie nowhere else in the folder, each in the first that
    has it; and what to say about them. A container that cannot be taken apart has none."""
    from resources.extraction import Extractor
    from resources.extraction.detect import EML, ZIP

    containers = [file for file in scanned if file.name in texts and texts[file.name].media_type in (ZIP, EML)]
    here = {file.sha256: file.name for file in scanned if file.name in texts}
    found: Members = {}
    notices: list[Notice] = []
    if not containers:
        return found, notices
    with Extractor(reads=[containers[0].found.root]) as extractor:
        for done, file in enumerate(containers):
            told("text", done, len(containers))
            try:
                members = _members(store, file, texts[file.name].media_type, extractor)
            except ContentError as error:
                notices.append(
                    {"code": "not_unpacked", "item": file.name, "message": say(_NOT, file=file.name, reason=error.message)}
                )
                continue
            new = [here.setdefault(member.sha256, member.name) == member.name for member in members]
            kept = tuple(member for member, is_new in zip(members, new, strict=True) if is_new)
            if not members:
                continue
            if kept:
                found[file.name] = kept
            taken = say_count(len(kept), _ONE, _MANY, file=file.name)
            again = len(members) - len(kept)
            message = say_count(again, _ONE_AGAIN, _AGAIN, taken=taken) if again else taken
            notices.append({"code": "unpacked", "item": file.name, "message": message})
    return found, notices


def _members(store: Store, file: Scanned, media_type: str, extractor: Extractor) -> list[Scanned]:
    listed = store.lists / f"{file.sha256}.json"
    names = _remembered(listed.read_bytes()) if listed.is_file() else None
    if names is None or not all(store.place(sha256).is_file() for _, sha256 in names):
        names = []
        for member in extractor.members(file.found.path, media_type):
            data = extractor.member(file.found.path, media_type, member)
            sha256 = hashlib.sha256(data).hexdigest()
            with disk_errors(store.place(sha256)):
                write_once(store.place(sha256), data)
            names.append((member.name, sha256))
        with disk_errors(listed):
            listed.parent.mkdir(parents=True, exist_ok=True)
            write(listed, to_json({"format": _FORMAT, "members": names}))
    found = []
    for name, sha256 in dict.fromkeys(names):
        path = store.place(sha256)
        found.append(Scanned(Found(path, f"{file.name}/{name}", Stamp.of(path.stat())), sha256))
    return _told_apart(found)


def _told_apart(found: list[Scanned]) -> list[Scanned]:
    """Two members of one name are told apart by a number."""
    used: dict[str, int] = {}
    result = []
    for file in found:
        used[file.name] = number = used.get(file.name, 0) + 1
        name = file.name if number == 1 else f"{file.name} ({number})"
        result.append(Scanned(dataclasses.replace(file.found, name=name), file.sha256))
    return result


def _remembered(data: bytes) -> list[tuple[str, str]] | None:
    try:
        said = json.loads(data)
        return [(str(name), str(sha256)) for name, sha256 in said["members"]] if said["format"] == _FORMAT else None
    except (ValueError, KeyError, TypeError):
        return None


_NOT = "{file} was not taken apart, and nobody finds what is in it. {reason} Or unpack it in the folder, and add that again."
_ONE = "{file}: {n} file in it was taken as a file of its document."
_MANY = "{file}: {n} files in it were taken as files of its document."
_ONE_AGAIN = "{taken} {n} other is the same, byte for byte, as a file that is there already, and was not taken again."
_AGAIN = "{taken} {n} others are the same, byte for byte, as files that are there already, and were not taken again."
