"""A pack's folder as BagIt 1.0 (RFC 8493) sees it: what its manifests list, and whether that is there. Writes nothing.

The folder comes from elsewhere. Nothing outside it is read, whatever its manifests say: no path that leads out, no symbolic
link, no pipe or device; and a manifest is read only up to a size that a pack can have.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import hashlib
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from resources.errors import PackError
from resources.sentences import joined, say
from resources.words import diacritics

BAGIT, INFO, MANIFEST, TAG_MANIFEST = "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"
MARKER = "open.fieldshelf-pack"  # what makes a bag a pack
TAGS = "fieldshelf"  # its folder of what is signed
_MOST_BYTES = 64 * 1024 * 1024  # of a manifest: some 300,000 files
_MOST_INFO = 1024 * 1024
_CHUNK = 1 << 20
MOST_FILE = (1 << 32) - 2  # bytes: one less than a FAT32 disk can hold
_LINE = re.compile(r"([0-9a-fA-F]{64})[ \t]+\*?([^\r\n]+)")
_VERSION = re.compile(r"BagIt-Version: *(?:0\.97|1\.0)\r?\nTag-File-Character-Encoding: *UTF-8\s*", re.IGNORECASE)
_OXUM = re.compile(r"(\d{1,18})\.(\d{1,9})")
_ESCAPES = {"%0a": "\n", "%0d": "\r", "%25": "%"}

Watch = Callable[[int, int], None]  # bytes done, bytes in all; raises to stop


@dataclass(frozen=True)
class Problem:
    """What is not as the manifests say. `code`: missing, changed, unlisted, unsafe (a link or no plain file), unreadable
    or count (Payload-Oxum); `path` is relative to the pack."""

    code: str
    path: str


@dataclass(frozen=True)
class Bag:
    """`payload` leads from sha256 to the path of a file with these bytes (the first, where several have them); `files` and
    `tags` lead from every path to its sha256. All paths are relative to `path`, with `/`.

    `octets` and `count` are the payload's, as bag-info.txt says; None where it does not.
    """

    path: Path
    payload: Mapping[str, str]
    files: Mapping[str, str]
    tags: Mapping[str, str] = field(default_factory=dict)
    info: Mapping[str, str] = field(default_factory=dict)
    octets: int | None = None
    count: int | None = None

    def locate(self, relative: str) -> Path:
        """A plain file below the pack, reached through no link. Raises PackError pack_unsafe, pack_incomplete."""
        return locate(self.path, relative)

    def open(self, relative: str) -> IO[bytes]:
        return self.locate(relative).open("rb")


def is_pack(folder: Path) -> bool:
    """Whether it is meant as one; whether it is whole is another question."""
    try:
        return (folder / MARKER).is_file() and (folder / TAGS).is_dir()
    except OSError:
        return False


def read(folder: Path) -> Bag:
    """What the manifests of the pack at `folder` list; looks at no payload file.

    Raises PackError: pack_missing (no such folder, or it cannot be read), pack_incomplete (a manifest is not there, or was
    cut off), pack_damaged, pack_unsafe (a path that leads out of the pack, or the same file twice), pack_too_large.
    """
    if not folder.is_dir():
        raise PackError("pack_missing", say(_MISSING, folder=folder), item=str(folder))
    if not _VERSION.fullmatch(_text(folder, BAGIT, _MOST_INFO)):
        raise PackError("pack_damaged", joined(say(_NOT_A_BAG, folder=folder), _AGAIN), item=BAGIT)
    files = _manifest(folder, MANIFEST)
    for path in files:
        if not path.startswith("data/"):
            raise _unsafe(folder, path)
    tags = _manifest(folder, TAG_MANIFEST)
    info = _info(_text(folder, INFO, _MOST_INFO)) if INFO in tags else {}
    payload: dict[str, str] = {}
    for path, sha256 in files.items():
        payload.setdefault(sha256, path)
    oxum = _OXUM.fullmatch(info.get("payload-oxum", ""))
    octets, count = (int(oxum[1]), int(oxum[2])) if oxum else (None, None)
    return Bag(folder, payload, files, tags, info, octets, count)


def check(bag: Bag) -> list[Problem]:
    """What can be seen without reading the files: what is not there, and whether all of it has arrived. Fast."""
    problems = []
    octets = 0
    for path in bag.files:
        try:
            octets += bag.locate(path).stat().st_size
        except (PackError, OSError) as error:
            problems.append(_problem(path, error))
    if not problems and ((bag.octets, bag.count) not in ((None, None), (octets, len(bag.files)))):
        problems.append(Problem("count", INFO))
    return problems


def verify(bag: Bag, progress: Watch = lambda done, total: None) -> list[Problem]:
    """Reads every file of the pack once and compares it with the manifests. `progress` counts bytes; what it raises goes
    through, and nothing is lost by that."""
    problems = check(bag)
    told = {problem.path for problem in problems}
    total = bag.octets or 0
    done = 0
    for path, sha256 in (*bag.files.items(), *bag.tags.items()):
        if path in told:
            continue

        def moved(count: int) -> None:
            nonlocal done
            done += count
            progress(min(done, total), total)

        problem = compare(bag, path, sha256, moved)
        problems += [problem] if problem else []
    problems += [Problem("unlisted", path) for path in below(bag.path, "data") if path not in bag.files]
    return problems


def compare(
    bag: Bag, path: str, sha256: str, moved: Callable[[int], None] = lambda count: None, *, length: int | None = None
) -> Problem | None:
    """Reads one file of the pack; None where it has these bytes. `moved` counts them. One that is not of this `length`, where
    that is known, is not read."""
    try:
        digest = hashlib.sha256()
        with bag.open(path) as file:
            if length is not None and os.fstat(file.fileno()).st_size != length:
                return Problem("changed", path)
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                moved(len(chunk))
                if file.tell() > MOST_FILE:
                    break  # a pack has no such file; and one that is all holes would take for ever
        return None if digest.hexdigest() == sha256 else Problem("changed", path)
    except (PackError, OSError) as error:
        return _problem(path, error)


def locate(folder: Path, relative: str) -> Path:
    """A plain file at `relative` below `folder`, reached through no link. Raises PackError pack_unsafe, pack_incomplete."""
    _check_path(folder, relative)
    place = folder
    parts = relative.split("/")
    for number, part in enumerate(parts):
        try:
            found = (place / part).lstat()
            place /= part
        except FileNotFoundError:
            place = _spelt_otherwise(folder, place, part, relative)
            found = place.lstat()
        except OSError as error:
            if error.errno == errno.ENOTDIR:
                raise _incomplete(folder, relative) from error
            raise
        last = number == len(parts) - 1
        # On Windows a junction is no symbolic link; it leads out all the same.
        junction = getattr(found, "st_file_attributes", 0) & getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)
        if junction or not (stat.S_ISREG(found.st_mode) if last else stat.S_ISDIR(found.st_mode)):
            raise _unsafe(folder, relative)
    return place


def decode(path: str) -> str:
    """A path as a manifest writes it, as it is."""
    return re.sub("%0[aAdD]|%25", lambda match: _ESCAPES[match[0].lower()], path)


def encode(path: str) -> str:
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def _manifest(folder: Path, name: str) -> dict[str, str]:
    text = _text(folder, name, _MOST_BYTES)
    if text and not text.endswith("\n"):
        raise PackError("pack_incomplete", joined(say(_CUT_OFF, pack=folder.name, name=name), _AGAIN), item=name)
    listed: dict[str, str] = {}
    seen: set[str] = set()
    for line in text.split("\n")[:-1]:
        match = _LINE.fullmatch(line.removesuffix("\r"))
        if match is None:
            raise PackError("pack_damaged", joined(say(_BAD_LINE, pack=folder.name, name=name), _AGAIN), item=name)
        path = decode(match[2])
        _check_path(folder, path)
        # As the disks see it that a pack must fit on: there these would be one file.
        same = diacritics.normal("NFC", path.casefold())
        if same in seen:
            raise PackError("pack_unsafe", joined(say(_TWICE, name=name, pack=folder.name), _AGAIN), item=path)
        seen.add(same)
        listed[path] = match[1].lower()
    return listed


def _check_path(folder: Path, path: str) -> None:
    """Relative, plain, downwards: on every system, whichever this one is."""
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts) or re.search('[\\x00-\\x1f\\x7f\\\\:*?"<>|]', path) or len(path) > 4000:
        raise _unsafe(folder, path)


def _text(folder: Path, name: str, most: int) -> str:
    try:
        with locate(folder, name).open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise PackError("pack_missing", say(_UNREADABLE, folder=folder), item=name) from error
    if len(data) > most:
        raise PackError("pack_too_large", joined(say(_TOO_LARGE, name=name, pack=folder.name), _AGAIN), item=name)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise PackError("pack_damaged", joined(say(_BAD_LINE, pack=folder.name, name=name), _AGAIN), item=name) from error


def _info(text: str) -> dict[str, str]:
    """By label in small letters; a line that begins with a space continues the one before. Labels may be repeated: the
    first counts."""
    info: dict[str, str] = {}
    for line in re.sub(r"\r?\n[ \t]+", " ", text).splitlines():
        label, colon, value = line.partition(":")
        if colon:
            info.setdefault(label.strip().lower(), value.strip())
    return info


def below(folder: Path, *relative: str) -> Iterator[str]:
    """The paths of everything at or below `relative` that is no folder; links are not followed. What is not there has none."""
    waiting = list(relative)
    while waiting:
        place = waiting.pop()
        with contextlib.suppress(FileNotFoundError), os.scandir(folder / place) as entries:
            for entry in entries:
                path = f"{place}/{unicodedata.normalize('NFC', entry.name)}"
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(path)
                else:
                    yield path


def _spelt_otherwise(pack: Path, folder: Path, name: str, relative: str) -> Path:
    """A Mac writes the names of a copied pack with their accents apart."""
    if not name.isascii():  # of any other there is one spelling
        with contextlib.suppress(FileNotFoundError):
            spelt = _names(folder, folder.stat().st_mtime_ns).get(unicodedata.normalize("NFC", name))
            if spelt is not None:
                return folder / spelt
    raise _incomplete(pack, relative)


@functools.lru_cache(64)  # of a pack that was half copied thousands are missing
def _names(folder: Path, _changed: int) -> dict[str, str]:
    """What lies in it, by its name with accents on their letters."""
    with os.scandir(folder) as entries:
        return {unicodedata.normalize("NFC", entry.name): entry.name for entry in entries}


def _problem(path: str, error: Exception) -> Problem:
    codes = {"pack_incomplete": "missing", "pack_unsafe": "unsafe"}
    return Problem(codes[error.code] if isinstance(error, PackError) else "unreadable", path)


def _unsafe(folder: Path, path: str) -> PackError:
    return PackError("pack_unsafe", joined(say(_UNSAFE, pack=folder.name, path=repr(path[:200])), _AGAIN), item=path[:200])


def _incomplete(folder: Path, path: str) -> PackError:
    return PackError("pack_incomplete", joined(say(_INCOMPLETE, pack=folder.name, path=path), _AGAIN), item=path)


_AGAIN = say("Nothing of it was taken. Copy the pack anew from where it came, or ask for it again.")
_MISSING = (
    "There is no pack at {folder}. Nothing was done. Check that the stick is in its place, and the spelling of the folder."
)
_UNREADABLE = (
    "The pack at {folder} cannot be read. Nothing of it was taken. Check that the stick is in its place, and try again."
)
_NOT_A_BAG = "The folder {folder} is not a pack that this program can read."
_INCOMPLETE = "The pack {pack} is not complete: {path} is not in it. It was perhaps only half copied."
_CUT_OFF = "The pack {pack} is not complete: its list {name} was cut off. It was perhaps only half copied."
_BAD_LINE = "The pack {pack} is damaged: its list {name} cannot be understood."
_TWICE = "The list {name} of the pack {pack} names the same file twice, which no true pack does."
_UNSAFE = "The pack {pack} names or holds {path}, which no pack may: it could lead out of the pack's folder."
_TOO_LARGE = "The list {name} of the pack {pack} is larger than that of any pack."
