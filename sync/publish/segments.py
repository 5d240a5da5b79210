"""Which texts and small files go into which segment.

Segments never change: what is in one stays there, what is new makes new ones. But where less than half of one is still
listed, or a language has many small ones, what is listed of them moves into few new ones (`_compacted`). What moves is
taken as it was published, and nothing that is new comes with it: a reader who has the old segments makes the new one out of
them, byte for byte, and fetches nothing (`sync/rebuild.py`). Writes no file.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import zstandard

from resources.errors import ContentError
from resources.models import File, Segment
from resources.store.segments import write_segment

LARGEST = 4 * 1024 * 1024
PACKED = 256 * 1024
# So many segments of a language that are smaller than this stand side by side: more of them cost a reader requests, fewer cost
# one who was away for long the same texts once more.
SMALL, MANY = 256 * 1024, 8
_UNPACKED = 64 * 1024 * 1024  # readers bound what they unpack
_MEMBERS = 10_000
_NAME = re.compile(r"segment-([a-z]{2,3})-(\d+)\.tar\.zst")


@dataclass(frozen=True)
class Existing:
    """A segment that is published, and the hashes of the files whose text it carries and of those that it carries itself, each
    with its bytes, unpacked. `read` gives the texts by hash."""

    segment: Segment
    texts: Mapping[str, int]
    objects: Mapping[str, int]
    read: Callable[[], Mapping[str, bytes]] = dict

    def size(self, sha256: str) -> int:
        """Bytes of the file and of its text together, as far as they are here."""
        return self.texts.get(sha256, 0) + self.objects.get(sha256, 0)


@dataclass(frozen=True)
class Wanted:
    """A file with text or small enough to travel with the texts; `text` and `data` fetch the bytes when they are needed.

    `exact`: so many bytes of text must a segment have to carry this one's; None where any will do. What was read off a picture
    is worth being fetched anew; what a better program takes out of the same file is not.
    """

    file: File
    text: Callable[[], bytes] | None
    data: Callable[[], bytes] | None
    exact: int | None = None


def number_of(name: str) -> tuple[str, int] | None:
    """Language and number in the name of a segment, with or without the hash before it."""
    match = _NAME.fullmatch(name.partition(".")[2]) or _NAME.fullmatch(name)
    return (match[1], int(match[2])) if match else None


def distribute(
    wanted: Sequence[Wanted],
    published: Sequence[Existing],
    used_names: Iterable[str],
    write: Callable[[Existing, bytes], object],
) -> tuple[dict[str, str], tuple[Segment, ...]]:
    """The name of the segment for each file (by sha256) from now on, and the segments needed for that.

    Those that are new are given to `write` one by one, as soon as each is made. `used_names` are all names ever given, which
    are not given again.
    """
    placed: dict[str, tuple[Wanted, Existing]] = {}
    fresh: dict[str, dict[str, Wanted]] = {}
    holders: dict[str, list[Existing]] = {}
    for old in published:
        for sha256 in old.texts.keys() | old.objects.keys():
            holders.setdefault(sha256, []).append(old)
    for one in wanted:
        sha256 = one.file.sha256
        # A text that was taken later, by a better program, is in no segment yet, though the file may be.
        place = next((old for old in holders.get(sha256, ()) if _carries(old, one)), None)
        if place is not None:
            placed.setdefault(sha256, (one, place))
        elif not any(sha256 in others for others in fresh.values()):
            fresh.setdefault(one.file.language.partition("-")[0], {})[sha256] = one
    moving = _compacted(published, placed)
    carried = {sha256: old.segment.name for sha256, (_, old) in placed.items() if old.segment.name not in moving}
    needed = set(carried.values())
    moved: dict[str, list[Wanted]] = {}
    kept = _Kept()
    order = {old.segment.name: number for number, old in enumerate(published)}
    for one, old in sorted(placed.values(), key=lambda item: order[item[1].segment.name]):  # each is read once
        if old.segment.name in moving:
            moved.setdefault(old.segment.language, []).append(kept.as_published(one, old))
    numbers = dict.fromkeys({*fresh, *moved}, 0)
    for language, number in filter(None, map(number_of, used_names)):
        numbers[language] = max(numbers.get(language, 0), number)
    new: list[Segment] = []
    for language in sorted({*fresh, *moved}):
        for pack in itertools.chain(_parts(moved.get(language, ())), _parts(list(fresh.get(language, {}).values()))):
            numbers[language] += 1
            name = f"segment-{language}-{numbers[language]}.tar.zst"
            segment = Segment(name, hashlib.sha256(pack.data).hexdigest(), len(pack.data), language)
            write(Existing(segment, pack.texts, pack.objects), pack.data)
            new.append(segment)
            carried |= dict.fromkeys(pack.texts.keys() | pack.objects.keys(), name)
    every = [*(old.segment for old in published if old.segment.name in needed), *new]
    return carried, tuple(sorted(every, key=lambda segment: number_of(segment.name) or ("", 0)))


def _compacted(published: Sequence[Existing], placed: Mapping[str, tuple[Wanted, Existing]]) -> set[str]:
    """Names of the segments whose texts move into new ones: those of which less than half is listed, and small ones where
    their language has more than MANY."""
    listed: dict[str, int] = {}
    for sha256, (_, old) in placed.items():
        listed[old.segment.name] = listed.get(old.segment.name, 0) + old.size(sha256)
    used = [old for old in published if old.segment.name in listed]
    moving = {
        old.segment.name for old in used if listed[old.segment.name] * 2 < sum((*old.texts.values(), *old.objects.values()))
    }
    small: dict[str, list[str]] = {}
    for old in used:
        if old.segment.length < SMALL:
            small.setdefault(old.segment.language, []).append(old.segment.name)
    return moving.union(*(names for names in small.values() if len(names) > MANY))


class _Kept:
    """What was published, read again; of one segment at a time."""

    def __init__(self) -> None:
        self._name = ""
        self._texts: Mapping[str, bytes] = {}

    def as_published(self, one: Wanted, old: Existing) -> Wanted:
        """Its text may be another by now: whoever has the old one must come to the same bytes."""
        text = functools.partial(self._text, old, one) if one.file.sha256 in old.texts else None
        return Wanted(one.file, text, one.data)

    def _text(self, old: Existing, one: Wanted) -> bytes:
        if self._name != old.segment.name:
            self._name, self._texts = old.segment.name, {}
            try:
                self._texts = old.read()
            except ContentError:
                if one.text is None:
                    raise
        if one.file.sha256 not in self._texts and one.text is not None:
            return one.text()  # a disk has damaged the segment since its list was made
        return self._texts[one.file.sha256]


def _carries(old: Existing, one: Wanted) -> bool:
    sha256 = one.file.sha256
    has_text = one.text is None or (sha256 in old.texts and one.exact in (None, old.texts[sha256]))
    return has_text and (one.data is None or sha256 in old.objects)


@dataclass(frozen=True)
class _Pack:
    """A segment's bytes, and what they carry: bytes by hash."""

    data: bytes
    texts: dict[str, int]
    objects: dict[str, int]


def _pack(part: Sequence[Wanted]) -> _Pack:
    texts = {one.file.sha256: one.text() for one in part if one.text}
    objects = {one.file.sha256: one.data() for one in part if one.data}
    sizes = [{sha256: len(data) for sha256, data in members.items()} for members in (texts, objects)]
    return _Pack(write_segment(texts, objects), *sizes)


def _parts(wanted: Sequence[Wanted]) -> Iterator[_Pack]:
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


def _halved(part: list[Wanted]) -> Iterator[_Pack]:
    pack = _pack(part)
    if len(part) == 1 or len(pack.data) <= LARGEST:
        yield pack
        return
    middle = len(part) // 2
    yield from _halved(part[:middle])
    yield from _halved(part[middle:])
