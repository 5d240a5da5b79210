"""Which texts and small files go into which segment.

Segments never change: what is in one stays there, what is new makes new ones. Writes no file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import zstandard

from resources.models import File, Segment
from resources.segments import write_segment

LARGEST = 4 * 1024 * 1024
PACKED = 256 * 1024
_UNPACKED = 64 * 1024 * 1024  # readers bound what they unpack
_MEMBERS = 10_000
_NAME = re.compile(r"segment-([a-z]{2,3})-(\d+)\.tar\.zst")


@dataclass(frozen=True)
class Existing:
    """A segment that is published, and the hashes of the files whose text it carries and of those that it carries itself."""

    segment: Segment
    texts: frozenset[str]
    objects: frozenset[str]


@dataclass(frozen=True)
class Wanted:
    """A file with text or small enough to travel with the texts; `text` and `data` fetch the bytes when they are needed."""

    file: File
    text: Callable[[], bytes] | None
    data: Callable[[], bytes] | None


@dataclass(frozen=True)
class NewSegment:
    existing: Existing
    data: bytes


def number_of(name: str) -> tuple[str, int] | None:
    """Language and number in the name of a segment, with or without the hash before it."""
    match = _NAME.fullmatch(name.partition(".")[2]) or _NAME.fullmatch(name)
    return (match[1], int(match[2])) if match else None


def distribute(
    wanted: Sequence[Wanted], published: Sequence[Existing], used_names: Iterable[str]
) -> tuple[dict[str, str], tuple[Segment, ...], list[NewSegment]]:
    """The name of the segment for each file (by sha256) from now on, the segments still needed, and those that are new.

    `used_names` are all names ever given, which are not given again.
    """
    carried: dict[str, str] = {}
    fresh: dict[str, dict[str, Wanted]] = {}
    for one in wanted:
        sha256 = one.file.sha256
        # A text that was taken later, by a better program, is in no segment yet, though the file may be.
        place = next((old for old in published if _carries(old, one)), None)
        if place is not None:
            carried[sha256] = place.segment.name
        elif not any(sha256 in others for others in fresh.values()):
            fresh.setdefault(one.file.language.partition("-")[0], {})[sha256] = one
    needed = set(carried.values())
    numbers = dict.fromkeys(fresh, 0)
    for language, number in filter(None, map(number_of, used_names)):
        numbers[language] = max(numbers.get(language, 0), number)
    new: list[NewSegment] = []
    for language in sorted(fresh):
        for part, data in _parts(list(fresh[language].values())):
            numbers[language] += 1
            name = f"segment-{language}-{numbers[language]}.tar.zst"
            segment = Segment(name, hashlib.sha256(data).hexdigest(), len(data), language)
            texts = frozenset(one.file.sha256 for one in part if one.text)
            objects = frozenset(one.file.sha256 for one in part if one.data)
            new.append(NewSegment(Existing(segment, texts, objects), data))
            carried |= dict.fromkeys(texts | objects, name)
    every = [*(old.segment for old in published if old.segment.name in needed), *(made.existing.segment for made in new)]
    return carried, tuple(sorted(every, key=lambda segment: number_of(segment.name) or ("", 0))), new


def _carries(old: Existing, one: Wanted) -> bool:
    sha256 = one.file.sha256
    return (one.text is None or sha256 in old.texts) and (one.data is None or sha256 in old.objects)


def _pack(part: Sequence[Wanted]) -> bytes:
    texts = {one.file.sha256: one.text() for one in part if one.text}
    objects = {one.file.sha256: one.data() for one in part if one.data}
    return write_segment(texts, objects)


def _parts(wanted: Sequence[Wanted]) -> Iterator[tuple[list[Wanted], bytes]]:
    """Runs of neighbours, each small enough. Their size is estimated from each alone, which is more than it is together;
    where the estimate was wrong all the same, a part is halved. What is too large alone stands alone."""
    part: list[Wanted] = []
    size = plain = 0
    quick = zstandard.ZstdCompressor(level=3)
    for one in wanted:
        pieces = [piece() for piece in (one.text, one.data) if piece]
        length = sum(len(quick.compress(piece)) + 128 for piece in pieces)
        unpacked = sum(len(piece) + 1024 for piece in pieces)
        if part and (size + length > LARGEST or plain + unpacked > _UNPACKED or len(part) >= _MEMBERS):
            yield from _halved(part)
            part, size, plain = [], 0, 0
        part.append(one)
        size += length
        plain += unpacked
    if part:
        yield from _halved(part)


def _halved(part: list[Wanted]) -> Iterator[tuple[list[Wanted], bytes]]:
    data = _pack(part)
    if len(part) == 1 or len(data) <= LARGEST:
        yield part, data
        return
    middle = len(part) // 2
    yield from _halved(part[:middle])
    yield from _halved(part[middle:])
