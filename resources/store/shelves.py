"""Which documents stand at which places, as arrays: some megabytes for 100,000 of them, and any question in milliseconds.

What the places are called is decided by who makes it; what is known of the documents is in the `Columns` beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.store.columns import NO_DOCUMENT, Columns

Path = tuple[str, ...]
Mask = NDArray[np.bool_]  # by document number
Numbers = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Shelves:
    """`paths`: every place where something stands, the first one first. `places` (int32, where in `paths`) and beside it
    `documents` (int32, numbers): what stands there, in order; a document as often as it has places."""

    paths: Sequence[Path]
    places: Numbers
    documents: Numbers
    columns: Columns

    @classmethod
    def of(cls, standing: Iterable[tuple[Path, int]], columns: Columns, wanted: Mask | None = None) -> Shelves:
        """From (path, number), each of which counts once; only those that `columns` knows and `wanted` has."""
        known: dict[Path, int] = {}
        pairs = [(known.setdefault(path, len(known)), number) for path, number in standing]
        places, documents = np.array(pairs, np.int32).reshape(-1, 2).T
        _, first = np.unique(places.astype(np.int64) << 32 | documents, return_index=True)
        first.sort()
        places, documents = places[first], documents[first]
        kept = documents < len(columns)
        kept[kept] = columns.status[documents[kept]] != NO_DOCUMENT
        if wanted is not None:
            kept[kept] = wanted[documents[kept]]
        places, documents = places[kept], documents[kept]
        used, first = np.unique(places, return_index=True)
        used = used[np.argsort(first)]  # where something is left, the first one first
        number = np.zeros(len(known), np.int32)
        number[used] = np.arange(len(used))
        paths = tuple(known)
        return cls(tuple(paths[one] for one in used), number[places], documents, columns)

    def __len__(self) -> int:
        return len(self.documents)

    def all_paths(self) -> list[Path]:
        """Every place where something stands, each after those that it is in."""
        return list(dict.fromkeys(path[:depth] for path in self.paths for depth in range(1, len(path) + 1)))

    def standing(self, wanted: Mask) -> list[tuple[Path, int]]:
        """(path, number) of the wanted documents, in order."""
        kept = wanted[self.documents]
        places, documents = self.places[kept].tolist(), self.documents[kept].tolist()
        return [(self.paths[place], number) for place, number in zip(places, documents, strict=True)]

    def within(self, path: Path) -> Numbers:
        """The documents at that place or below it, each once, in order."""
        below = np.array([one[: len(path)] == path for one in self.paths], np.bool_)
        found = self.documents[below[self.places]] if len(below) else self.documents
        first = np.unique(found, return_index=True)[1]
        first.sort()
        return found[first]

    def counts(self, wanted: Mask) -> dict[Path, int]:
        """How many of the wanted documents stand at each place or below it; places without any are left out."""
        kept = wanted[self.documents]
        places, documents = self.places[kept], self.documents[kept]
        found: dict[Path, int] = {}
        for depth in range(max((len(path) for path in self.paths), default=0) + 1):
            above: dict[Path, int] = {}
            codes = [above.setdefault(path[:depth], len(above)) if len(path) >= depth else -1 for path in self.paths]
            at = np.array(codes, np.int64)[places] if codes else places
            pairs = np.unique(at[at >= 0] << 32 | documents[at >= 0])
            numbers = np.bincount((pairs >> 32).astype(np.int64), minlength=len(above)).tolist()
            found.update((path, number) for path, number in zip(above, numbers, strict=True) if number)
        return found

    def mask(self, numbers: Numbers) -> Mask:
        found = np.zeros(len(self.columns), np.bool_)
        found[numbers] = True
        return found


def meeting(masks: Mapping[str, Mask], *, but: str = "") -> Mask | None:
    """Where all of them hold, except the one called `but`; None where there is none."""
    found = None
    for name, mask in masks.items():
        if name != but:
            found = mask if found is None else found & mask
    return found
