"""Scripts without spaces, many characters at a time: their terms as text, and in how many passages each stands.

With numpy, because a dictionary of all pairs is too large for the processor's cache: looking up each cost ten times this.
`text.han_terms` says the same of one run, slowly.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from resources.words.text import HAN, fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    _Units = NDArray[np.uint16]

GAP = "\ue000"  # stands for what is left out of a text, and comes back where it stood
END = "\ue001"  # of a text, where several are written at once
_GAP, _END = ord(GAP), ord(END)
_MOST_GATHERED = 500_000  # terms held before they are counted

# What does not fold to one character of the basic plane each, whatever its neighbours.
UNEVEN = re.compile(
    "[\u3099\u309a\u309f\u30ff\uff9e\uff9f\u0edc\u0edd\ufa6c\ufacf-\ufad9\U00020000-\U0003ffff]|\u0e4d\u0e32|\u0ecd\u0eb2|\u1025\u102e"
)
_HAN_CHARACTER = re.compile(f"[{HAN}]")


class Pairs:
    """Writes and counts characters and pairs. Text that `UNEVEN` finds something in is not for it."""

    def __init__(self) -> None:
        self._gathered: list[NDArray[np.uint64]] = []  # first character << 48 | second, or 0 << 32 | passage
        self._size = 0
        self._passage = 0
        self._counts: dict[int, int] = {}

    def written(self, text: str) -> str:
        """人权，法 -> "人权 权 法 ", with `GAP` and `END` where they stand in `text`; each different term is counted once in
        each of the texts that `END` divides it into. What numpy costs for each call is much for one page."""
        import numpy as np

        folding, indexed = _tables()
        raw = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), "<u2")
        here = indexed[raw]
        rows = np.zeros((len(raw), 3), "<u2")  # of each character: itself, the next one where they are a pair, a space
        first, second = rows[:, 0], rows[:, 1]
        folding.take(raw, out=first)
        np.multiply(first[1:], here[1:] & here[:-1], out=second[:-1])
        np.multiply(here, np.uint16(32), out=rows[:, 2])
        flat = rows.ravel()

        terms = first[here].astype(np.uint32) << np.uint32(16) | second[here]
        passages = np.cumsum(raw == _END, dtype=np.uint64)
        self._gathered.append(terms.astype(np.uint64) << np.uint64(32) | passages[here] + np.uint64(self._passage))
        self._passage += int(passages[-1]) + 1 if len(passages) else 1
        self._size += len(terms)
        if self._size > _MOST_GATHERED:
            self._gather()
        return str(flat[flat != 0].tobytes(), "utf-16-le")

    def counts(self) -> dict[tuple[str, str], int]:
        """In how many texts each (form, stem) stood since the last call."""
        self._gather()
        counts, self._counts = self._counts, {}
        forms = [chr(term >> 16) + chr(term & 0xFFFF) if term & 0xFFFF else chr(term >> 16) for term in counts]
        return dict(zip(zip(forms, forms, strict=True), counts.values(), strict=True))

    def _gather(self) -> None:
        if not self._gathered:
            return
        import numpy as np

        terms = np.concatenate(self._gathered)
        terms.sort()
        terms = terms[np.flatnonzero(np.diff(terms, prepend=~terms[:1]))] >> np.uint64(32)  # each once a passage
        starts = np.flatnonzero(np.diff(terms, prepend=~terms[:1]))
        times = np.diff(starts, append=len(terms))
        terms = terms[starts]
        for term, count in zip(terms.tolist(), times.tolist(), strict=True):
            self._counts[term] = self._counts.get(term, 0) + count
        self._gathered, self._size, self._passage = [], 0, 0


@functools.cache
def _tables() -> tuple[_Units, NDArray[np.bool_]]:
    """For every unit of UTF-16 what it folds to, 0 for what is not indexed in this way; and whether it is."""
    import numpy as np

    characters = [character for character in map(chr, range(0xD800)) if _HAN_CHARACTER.match(character)]
    characters += [character for character in map(chr, range(0xF900, 0x10000)) if _HAN_CHARACTER.match(character)]
    even = [character for character in characters if not UNEVEN.match(character)]
    table = np.zeros(0x10000, "<u2")
    table[[ord(character) for character in even]] = [ord(character) for character in fold(" ".join(even)).split(" ")]
    indexed = table != 0
    table[_GAP], table[_END] = _GAP, _END
    return table, indexed
