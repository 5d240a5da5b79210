"""How often the words of a query stand in one passage, told inside SQLite while it goes through the newest that match.

FTS5's own bm25() reads the whole list of every term for its rarity, which costs up to 100 ms where only a few hundred
passages are wanted. Here they are only counted; what the counts are worth is said in `ranking.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import apsw

K, B = 1.2, 0.75  # BM25 as everybody has it, FTS5 too
MOST_COUNTED = 7  # groups whose counts find room in one number; of others it is said that they are there once
_BITS = 8


@dataclass(frozen=True, slots=True)
class Groups:
    """Which phrases of a MATCH expression are counted together: the numbers of the phrases of each group.

    `rest`: the group to which all phrases belong that are not named, such as the many endings of an unfinished word.
    """

    phrases: Sequence[Sequence[int]]
    rest: int | None = None


def register(connection: apsw.Connection) -> None:
    """Make `counts(table, groups)` known; the groups are handed over by `apsw.pyobject`."""
    connection.register_fts5_function("counts", _counts)


def _counts(api: apsw.FTS5ExtensionApi, /, *arguments: object) -> int:
    """The counts of the first groups, eight bits each, the first lowest; what is not named comes on top of them."""
    groups = arguments[0]
    assert isinstance(groups, Groups)
    phrases, rest = groups.phrases, groups.rest
    if len(phrases) == 1 and rest is not None:
        named = sum([len(api.phrase_column_offsets(phrase, 0)) for phrase in phrases[0]])
        return min(named, 255) | min(api.inst_count - named, 127) << 56
    if len(phrases) == 1:
        return min(api.inst_count, 255)
    packed, total = 0, 0
    for place, numbers in enumerate(phrases[:MOST_COUNTED]):
        count = 0
        for phrase in numbers:
            count += len(api.phrase_column_offsets(phrase, 0))
        total += count
        packed |= (count if count < 255 else 255) << place * _BITS
    if rest is not None and len(phrases) <= MOST_COUNTED:
        packed |= min(max(api.inst_count - total, 0), 127) << 56
    return packed
