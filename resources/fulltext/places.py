"""What ranking and counting must know of every passage at once: its document, its language, its length.

Arrays by *place*: a passage's position when all rowids are counted, the less current region first. Read from the blocks
that each writing of the index leaves, and later only from the new ones. No words here, and no text.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from resources.fulltext.frames import squeeze, unsqueeze
from resources.fulltext.regions import CURRENT, HIGH, LOW, TITLES

LONGEST = 65_535

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int32]
Columns = tuple[Numbers, npt.NDArray[np.uint8], npt.NDArray[np.uint16]]  # documents, languages, lengths

_Scalar = TypeVar("_Scalar", bound=np.generic)
_COUNT = struct.Struct("<I")
_MOST_DOCUMENTS = 1 << 26


def pack(
    documents: Sequence[int] | Numbers,
    languages: Sequence[int] | npt.NDArray[np.uint8] | None,
    lengths: Sequence[int] | npt.NDArray[np.uint16],
) -> bytes:
    """One block: of passages in a row their documents, language codes and numbers of terms; of titles without languages."""
    parts = [
        _COUNT.pack(len(documents)),
        np.asarray(documents, "<i4").tobytes(),
        np.asarray(languages if languages is not None else np.zeros(len(documents)), "u1").tobytes(),
        np.minimum(np.asarray(lengths, "<i8"), LONGEST).astype("<u2").tobytes(),
    ]
    return squeeze(b"".join(parts))


def unpack(data: bytes) -> Columns:
    """What `pack` was given; zstandard.ZstdError or ValueError where it is damaged."""
    raw = unsqueeze(data)
    count = _COUNT.unpack_from(raw)[0] if len(raw) >= _COUNT.size else -1
    if len(raw) != _COUNT.size + 7 * count:
        raise ValueError("a block of the wrong length")
    documents = np.frombuffer(raw, "<i4", count, _COUNT.size)
    if count and not 0 <= documents.min() <= documents.max() < _MOST_DOCUMENTS:
        raise ValueError("a block of documents that cannot be")
    languages = np.frombuffer(raw, "u1", count, _COUNT.size + 4 * count)
    return documents, languages, np.frombuffer(raw, "<u2", count, _COUNT.size + 5 * count)


@dataclass(frozen=True, slots=True)
class Block:
    """A row of table `block`: `first` is the first rowid (of TITLES unused)."""

    number: int
    kind: int
    first: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Places:
    """`documents`, `languages` and `lengths` by place; `title_lengths` by document number.

    `low` places belong to the less current region. `blocks` is the number of the last block read, `tags` the languages
    by code, `average` and `title_average` the mean lengths in terms.
    """

    generation: int = -1
    blocks: int = 0
    low: int = 0
    documents: Numbers = field(default_factory=lambda: np.zeros(0, np.int32))
    languages: npt.NDArray[np.uint8] = field(default_factory=lambda: np.zeros(0, np.uint8))
    lengths: npt.NDArray[np.uint16] = field(default_factory=lambda: np.zeros(0, np.uint16))
    title_lengths: npt.NDArray[np.uint16] = field(default_factory=lambda: np.zeros(1, np.uint16))
    tags: tuple[str, ...] = ()
    average: float = 1.0
    title_average: float = 1.0

    def of_ascending(self, rowids: Rows) -> Rows:
        """As `of`, of rowids in order: a few times faster, for hundreds of thousands."""
        middle = int(np.searchsorted(rowids, CURRENT))
        low = rowids[: int(np.searchsorted(rowids[:middle], self.low))]
        end = int(np.searchsorted(rowids, CURRENT + len(self.documents) - self.low))
        high = rowids[middle:end] - (CURRENT - self.low)
        return np.concatenate([low, high]) if len(low) else high

    def has(self, rowids: Rows) -> Mask:
        """Which of `rowids` were written before this was read."""
        low = rowids < CURRENT
        return np.where(low, rowids < self.low, rowids - CURRENT < len(self.documents) - self.low)

    def of(self, rowids: Rows) -> Rows:
        """The places of those of `rowids` that were written before this was read."""
        places = np.where(rowids < CURRENT, rowids, rowids - CURRENT + self.low)
        return places[self.has(rowids)]

    def rowids(self, places: Rows) -> Rows:
        return np.where(places < self.low, places, places - self.low + CURRENT)

    def titles_of(self, size: int) -> tuple[npt.NDArray[np.float32], float]:
        """The lengths of titles by document number below `size`, and their mean."""
        lengths = np.zeros(size, np.float32)
        known = self.title_lengths[:size]
        lengths[: len(known)] = known
        return lengths, self.title_average

    def extended(self, generation: int, tags: Sequence[str], blocks: Iterable[Block]) -> Places:
        """These places and those of newer blocks, in the order of their numbers."""
        low = (self.documents[: self.low], self.languages[: self.low], self.lengths[: self.low])
        high = (self.documents[self.low :], self.languages[self.low :], self.lengths[self.low :])
        newer: dict[int, list[tuple[int, Columns]]] = {LOW: [], HIGH: []}
        titles, last = self.title_lengths, self.blocks
        for block in blocks:
            last = block.number
            columns = unpack(block.data)
            if len(columns[1]) and columns[1].max() >= max(len(tags), 1):
                raise ValueError("a block in a language that is not listed")
            if block.kind == TITLES:
                titles = _grown(titles, int(columns[0].max(initial=0)) + 1)
                titles[columns[0]] = columns[2]
            else:
                newer[block.kind].append((block.first - (CURRENT if block.kind == HIGH else 0), columns))
        low, high = _with(low, newer[LOW]), _with(high, newer[HIGH])
        lengths = np.concatenate([low[2], high[2]])
        written = lengths[lengths > 0]
        return Places(
            generation,
            last,
            len(low[0]),
            np.concatenate([low[0], high[0]]),
            np.concatenate([low[1], high[1]]),
            lengths,
            titles,
            tuple(tags),
            float(written.mean()) if len(written) else 1.0,
            float(titles[titles > 0].mean()) if titles.any() else 1.0,
        )


def _with(region: Columns, newer: Sequence[tuple[int, Columns]]) -> Columns:
    size = max((first + len(columns[0]) for first, columns in newer), default=0)
    documents, languages, lengths = (_grown(region[0], size), _grown(region[1], size), _grown(region[2], size))
    for first, columns in newer:
        inside = slice(first, first + len(columns[0]))
        documents[inside], languages[inside], lengths[inside] = columns
    return documents, languages, lengths


def _grown(array: npt.NDArray[_Scalar], size: int) -> npt.NDArray[_Scalar]:
    grown = np.zeros(max(size, len(array)), array.dtype)
    grown[: len(array)] = array
    return grown
