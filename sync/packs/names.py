"""Readable names that every disk of the field can hold: FAT32, NTFS, exFAT, and those of Linux and Macs. Touches no disk."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from resources.words import diacritics

MOST_NAME, MOST_PATH = 120, 200  # UTF-16 units, as Windows counts: of one name, and of a path within a pack
_MOST_BYTES = 240  # of one name, in UTF-8, as Linux counts
# A folder of FAT32 has 65,536 entries, and a name of 120 units takes eleven of them.
MOST_IN_FOLDER = 1000
_LEAST_NAME = 72  # units that are left for it, however deep it stands
_NUMBER = len(" (10000)")
_MOST_FOLDER = 48  # units of a folder's name
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)[ .]*(?:\..*)?", re.IGNORECASE)
# Characters that are not shown, or that turn the direction of what follows; unassigned ones; halves of characters.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def is_marker(name: str) -> bool:
    """Whether a file of that name is the one in a pack that is clicked; a FAT stick may show it in capitals."""
    return name.lower().endswith(".fieldshelf-pack")


def safe_name(text: str, most: int = MOST_NAME) -> str:
    """`text` as the name of a file or folder, of at most `most` units; "" where nothing of it can be in a name.

    `%` becomes its wide form: BagIt writes it as `%25`, which `sha256sum -c` and older programs do not read.
    """
    seen = "".join(
        character
        for character in diacritics.normal("NFC", text)
        if character.isspace() or unicodedata.category(character) not in _UNSEEN
    )
    spaced = _NOT_IN_NAMES.sub(lambda match: " " if match[0].isspace() else "-", seen.replace("%", "％"))
    name = _cut(diacritics.normal("NFC", spaced.strip(" .-")), most).rstrip(" .-")
    return f"_{_cut(name, most - 1)}" if _DEVICES.fullmatch(name) else name


def same(path: str) -> str:
    """What two paths have in common that a disk takes for one: capitals and small letters, accents in either spelling."""
    return diacritics.normal("NFC", diacritics.normal("NFC", path).casefold())


class Names:
    """Gives every file of a pack a path of its own: the same for the same files in the same order."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._folders: dict[str, str] = {}  # as it was first spelt
        self._inside: Counter[str] = Counter()
        self._tried: Counter[str] = Counter()

    def place(self, top: Sequence[str], folders: Sequence[str], stem: str, extension: str) -> str:
        """Below the folders `top`, which are taken as they are, and those of `folders` that may be names and fit."""
        place = "/".join(top)
        for folder in folders:
            name = safe_name(folder.lstrip("_"), _MOST_FOLDER)
            if name and _units(f"{place}/{name}") < MOST_PATH - _LEAST_NAME:
                place = self._folder(f"{place}/{name}")
        place = self._with_room(place)
        self._inside[place] += 1
        extension = re.sub(r"[^a-z0-9]", "", extension.lower())[:10]
        tail = f".{extension}" if extension else ""
        room = min(MOST_NAME, MOST_PATH - _units(place) - 1) - len(tail) - _NUMBER
        begin = f"{place}/{safe_name(stem, room) or 'document'}"
        path = self._free(begin, tail)
        self._taken.add(same(path))
        return path

    def _free(self, begin: str, tail: str) -> str:
        key = same(begin + tail)
        while True:
            self._tried[key] += 1
            number = self._tried[key]
            path = f"{begin}{tail}" if number == 1 else f"{begin} ({number}){tail}"
            if same(path) not in self._taken:
                return path

    def _folder(self, path: str) -> str:
        """`path`, as the folder was first spelt, or beside a file of that name."""
        known = self._folders.get(same(path))
        if known is None:
            known = self._free(path, "")
            self._taken.add(same(known))
            self._folders[same(path)] = known
        return known

    def _with_room(self, place: str) -> str:
        number, found = 1, place
        while self._inside[found] >= MOST_IN_FOLDER:
            number += 1
            found = self._folder(f"{place} ({number})")
        return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, most: int) -> str:
    most_bytes = _MOST_BYTES - (MOST_NAME - most)  # what is to follow, an extension, is a byte a unit
    text = text[:most]
    while _units(text) > most or len(text.encode()) > most_bytes:
        text = text[:-1]
    return text
