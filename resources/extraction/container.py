"""In the child: the files within an archive or a message. They are told by numbers; a name is only what a person reads.

What an archive claims is not believed: sizes are counted as it unpacks, archives within it to a depth, links are left out.
Archives that are one thing for another program (an Office file, a course for a learning platform, software) have no members.
"""

from __future__ import annotations

import contextlib
import io
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.errors import ContentError
from resources.extraction import problems
from resources.extraction.archive import BROKEN, LARGEST_ENTRY, LARGEST_TOTAL, MOST_ENTRIES
from resources.extraction.clean import one_line
from resources.extraction.detect import EML, ZIP
from resources.extraction.encoding import decode

MOST_MEMBERS = 300
_DEEPEST = 4  # archives within archives
_WHOLE = frozenset(
    (
        "[Content_Types].xml",
        "mimetype",
        "META-INF/MANIFEST.MF",
        "META-INF/container.xml",
        "imsmanifest.xml",
        "AndroidManifest.xml",
    )
)
_LITTER = frozenset(("thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx"))
_UTF_8 = 0x800


@dataclass(frozen=True, slots=True)
class Member:
    """`place` leads to it: its number in the file, then in the archive there. `name` has `/` between parts."""

    place: tuple[int, ...]
    name: str


def members(path: str, media_type: str) -> list[dict[str, Any]]:
    """In the order of the file. ContentError damaged, encrypted, too_large: also where one of many is."""
    found = _attached(Path(path)) if media_type == EML else _archived(Path(path), (), 0, [0]) if media_type == ZIP else []
    return [{"place": list(member.place), "name": member.name} for member in found]


def member(path: str, media_type: str, place: list[int]) -> bytes:
    """The bytes of one. ContentError as `members`."""
    try:
        if media_type == EML:
            from resources.extraction.mail import content_of, leaves, read_message

            return content_of(leaves(read_message(Path(path)))[place[0]])
        source: Path | io.BytesIO = Path(path)
        for number in place:
            with _opened(source) as archive:
                content = _content(archive, archive.infolist()[number])
            source = io.BytesIO(content)
    except (IndexError, ValueError, LookupError):
        raise problems.damaged() from None
    return content


def _opened(source: Path | io.BytesIO) -> zipfile.ZipFile:
    """By the list at its end alone: what is cut off is not taken apart, for nobody would know what is missing."""
    try:
        archive = zipfile.ZipFile(source)
    except FileNotFoundError:
        raise problems.missing() from None
    except BROKEN:
        raise problems.damaged() from None
    if len(archive.infolist()) > MOST_ENTRIES:
        archive.close()
        raise problems.too_many_files()
    return archive


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Never more than it claims to be, and that was counted."""
    if entry.flag_bits & 0x1:
        raise problems.encrypted()
    if entry.file_size > LARGEST_ENTRY:
        raise problems.too_much_text()
    try:
        with archive.open(entry) as opened:
            return opened.read(LARGEST_ENTRY)
    except (*BROKEN, zlib.error, RuntimeError):
        raise problems.damaged() from None


def _archived(source: Path | io.BytesIO, place: tuple[int, ...], depth: int, total: list[int]) -> list[Member]:
    found: list[Member] = []
    with _opened(source) as archive:
        entries = archive.infolist()
        if not _WHOLE.isdisjoint(entry.filename for entry in entries):
            return []
        for number, entry in enumerate(entries):
            name = _name(entry)
            if name is None or entry.is_dir() or stat.S_ISLNK(entry.external_attr >> 16):
                continue
            if entry.flag_bits & 0x1:
                raise problems.encrypted()
            total[0] += entry.file_size
            if entry.file_size > LARGEST_ENTRY or total[0] > LARGEST_TOTAL:
                raise problems.too_much_text()
            inner = _inner(archive, entry, (*place, number), depth, total) if name.lower().endswith(".zip") else []
            found += [Member(one.place, f"{name}/{one.name}") for one in inner] or [Member((*place, number), name)]
            if len(found) > MOST_MEMBERS:
                raise problems.too_many_files()
    return found


def _inner(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, place: tuple[int, ...], depth: int, total: list[int]
) -> list[Member]:
    """Of an archive within; none where it is something else, which is a member itself then."""
    content = _content(archive, entry)
    if not content.startswith(b"PK\x03\x04"):
        return []
    if depth >= _DEEPEST:
        raise problems.too_many_files()
    try:
        return _archived(io.BytesIO(content), place, depth + 1, total)
    except ContentError as error:
        if error.code == "damaged":
            return []
        raise


def _name(entry: zipfile.ZipInfo) -> str | None:
    """As a person reads it; None for what systems leave lying about. Old programs wrote names as their disk had them."""
    name = entry.filename
    if not entry.flag_bits & _UTF_8 and not name.isascii():
        with contextlib.suppress(UnicodeError):
            name = decode(name.encode("cp437"))
    parts = [one_line(part, 150) for part in name.replace("\\", "/").split("/")]
    kept = [part for part in parts if part and part not in (".", "..") and not part.endswith(":")]
    if not kept or any(part.startswith((".", "~$")) or part.lower() in _LITTER for part in kept):
        return None
    return "/".join(kept[-20:])


def _attached(path: Path) -> list[Member]:
    from resources.extraction.mail import attachment_name, given_name, leaves, read_message

    found = []
    for number, part in enumerate(leaves(read_message(path))):
        name = attachment_name(part)
        # A picture that the text shows is no file of its own, nor is what has no name.
        if name and given_name(part) and part.get_content_disposition() != "inline":
            found.append(Member((number,), name.replace("\\", "/").rpartition("/")[2].lstrip(".") or "attachment"))
    if len(found) > MOST_MEMBERS:
        raise problems.too_many_files()
    return found
