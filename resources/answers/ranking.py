"""Which passages answer best, among all that match: BM25 on whole arrays.

No text is read here; the best are looked into by `sharpening.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import apsw
import numpy as np
import numpy.typing as npt

from resources.fulltext.index import Index
from resources.fulltext.matching import SOFT, Group, Match
from resources.fulltext.places import Numbers, Places, Rows
from resources.fulltext.postings import Postings
from resources.fulltext.scoring import MOST_COUNTED, B, K
from resources.results import Cancel

_FEW = 1500  # passages that are counted one by one
_MOST_GROUPS = 60  # that have a bit of their own
_TITLE_B = 0.5  # a long title is less of a fault than a long passage

Scores = npt.NDArray[np.float32]
Bits = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Some:
    """Passages (by place, in order) or documents (by number, all of them) that have any of some groups: their scores,
    and which groups, a bit each. `complete`: all groups were looked for."""

    places: Rows
    scores: Scores
    bits: Bits
    complete: bool = True


class Ranker:
    """Scores passages of one state of the index."""

    def __init__(self, index: Index, postings: Postings, known: Places, cancel: Cancel | None) -> None:
        self._index, self._postings, self._known, self._cancel = index, postings, known, cancel

    def _check(self) -> None:
        if self._cancel is not None:
            self._cancel.check()

    def newest(self, match: Match, most: int, floor: int, below: int = 1 << 62) -> tuple[Rows, Scores, bool]:
        """The newest passages that match, of the rowids from `floor` to `below`, by place in order, with their scores: what a
        key is answered with. And whether these are all."""
        rows = self._counted_one_by_one(match, "AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ?", (floor, below, most))
        return *self._scored(match, rows), len(rows) < most

    def every(self, match: Match) -> tuple[Rows, Scores]:
        """All passages that match, by place in order, with their scores."""
        groups = match.groups
        if len(groups) == 1 and not match.refused:
            places, count = self._counted(groups[0])
            return places, _worth(groups[0].weight, count, self._norm(places))
        places = self._postings.places(match.expression, self._known, self._cancel)
        if len(places) <= _FEW:
            return self._scored(match, self._counted_one_by_one(match, "", ()))
        scores = np.zeros(len(places), np.float32)
        norm = self._norm(places)
        for group in groups:
            self._check()
            scores += _worth(group.weight, self._within(group, places), norm)
        return places, scores

    def _within(self, group: Group, places: Rows) -> Scores:
        """How often a group stands at each of `places`, all of which have it."""
        if group.soft:
            return self._dense(group)[places]
        return self._postings.counts_within(places, group.alternatives, group.df, self._known, self._cancel)

    def some(self, groups: Sequence[Group], refused: str, most: int) -> Some:
        """All passages with any of `groups`; the most common groups are left out where more than `most` passages had to be
        read, but for the rarest one."""
        chosen: list[tuple[int, Group]] = []
        read = 0
        for number, group in sorted(enumerate(groups[:_MOST_GROUPS]), key=lambda item: item[1].df):
            read += group.df
            if chosen and read > most:
                break
            chosen.append((number, group))
        some = self._sum(chosen)
        if refused:
            keep = ~np.isin(some.places, self._postings.places(refused, self._known, self._cancel))
            some = Some(some.places[keep], some.scores[keep], some.bits[keep])
        return replace(some, complete=len(chosen) == len(groups))

    def titles(self, groups: Sequence[Group], size: int, refused: str) -> Some:
        """Of the documents with numbers below `size`: how well their titles, and what is said about them, answer. Of one
        that has something of `refused` in them, not at all."""
        scores, bits = np.zeros(size, np.float32), np.zeros(size, np.uint64)
        lengths, average = self._known.titles_of(size)
        for number, group in enumerate(groups[:_MOST_GROUPS]):
            self._check()
            found = self._postings.titles(group.expression, self._known, self._cancel)
            found = found[found < size]
            norm = K * (1 - _TITLE_B + _TITLE_B * lengths[found] / average)
            scores[found] += _worth(group.weight, np.ones(len(found), np.float32), norm)
            bits[found] |= np.uint64(1 << number)
        if refused:
            out = self._postings.titles(refused, self._known, self._cancel)
            out = out[out < size]
            scores[out], bits[out] = 0, 0
        return Some(np.flatnonzero(bits), scores, bits)

    def _sum(self, groups: Sequence[tuple[int, Group]]) -> Some:
        total = np.zeros(len(self._known.documents), np.float32)
        bits = np.zeros(len(total), np.min_scalar_type(1 << max((number for number, _ in groups), default=0)))
        for number, group in groups:
            self._check()
            places, count = self._counted(group)
            self._check()
            total[places] += _worth(group.weight, count, self._norm(places))
            self._check()
            bits[places] |= bits.dtype.type(1 << number)
        places = np.flatnonzero(bits != 0)
        return Some(places, total[places], bits[places].astype(np.uint64))

    def _counted(self, group: Group) -> tuple[Rows, Scores]:
        """Places that have a group, and how often; what is soft counts less."""
        if not group.soft:
            places, counts = self._postings.counted(group.alternatives, group.df, self._known, self._cancel)
            return places, counts.astype(np.float32)
        total = self._dense(group)
        places = np.flatnonzero(total)
        return places, total[places]

    def _dense(self, group: Group) -> Scores:
        """By place, how often a group stands there."""
        total = np.zeros(len(self._known.documents), np.float32)
        for rows, factor in ((group.alternatives, 1.0), (group.soft, SOFT)):
            if rows:
                places, counts = self._postings.counted(rows, group.df, self._known, self._cancel)
                total[places] += factor * counts
        return total

    def _norm(self, places: Rows) -> Scores:
        lengths = self._known.lengths[places].astype(np.float32)
        norm: Scores = K * (1 - B + B * lengths / np.float32(self._known.average))
        return norm

    def _counted_one_by_one(self, match: Match, more: str, values: tuple[int, ...]) -> list[tuple[int, int]]:
        counted = apsw.pyobject(match.counted())
        sql = f"SELECT rowid, counts(words, ?) FROM words WHERE words MATCH ? {more}"  # noqa: S608 - our own words
        with self._index.database.reading() as connection, Cancel.watching(self._cancel, connection):
            return list(connection.execute(sql, (counted, match.expression, *values)))

    def _scored(self, match: Match, rows: list[tuple[int, int]]) -> tuple[Rows, Scores]:
        both = np.array(sorted(rows), np.int64).reshape(-1, 2)
        rowids, packed = both[:, 0], both[:, 1]
        here = self._known.has(rowids)
        places, packed = self._known.of(rowids), packed[here]
        scores = np.zeros(len(places), np.float32)
        norm, rest = self._norm(places), match.counted().rest
        for number, group in enumerate(match.groups):
            count = np.ones(len(places), np.float32)
            if number < MOST_COUNTED:
                count = (packed >> 8 * number & 255).astype(np.float32)
            if number == rest and len(match.groups) <= MOST_COUNTED:
                count = (count if group.alternatives else 0 * count) + SOFT * (packed >> 56).astype(np.float32)
            scores += _worth(group.weight, count, norm)
        return places, scores


def _worth(weight: float, count: Scores, norm: Scores) -> Scores:
    worth: Scores = np.float32(weight * (K + 1)) * count / (count + norm)
    return worth


def mass(bits: Bits, groups: Sequence[Group]) -> Scores:
    """Of all that `groups` weigh, the part that each has."""
    total = np.zeros(len(bits), np.float32)
    for number, group in enumerate(groups[:_MOST_GROUPS]):
        total += np.float32(group.weight) * (bits >> np.uint64(number) & np.uint64(1)).astype(np.float32)
    return total / np.float32(sum(group.weight for group in groups) or 1.0)


def best(places: Rows | Numbers, scores: Scores, most: int) -> Rows:
    """Positions of the greatest `scores`, the greatest first; of equal ones the later place, which is the more current."""
    chosen = np.argpartition(scores, len(scores) - most)[-most:] if len(scores) > most else np.arange(len(scores))
    order = np.lexsort((-places[chosen], -scores[chosen]))
    return chosen[order]
