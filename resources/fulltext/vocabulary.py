"""The words that the library really contains: what an unfinished word may become, how rare a word is, what was meant.

Instead of prefix indexes, which would be as large as the index again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from resources.store.database import Database

MOST_FORMS = 30
LONGEST_BEGINNING = 3  # letters: see table `beginning`
_MOST_REMEMBERED = 4096
AFTER = "\U0010ffff"  # behind everything that begins alike


class Vocabulary:
    """Reads the table `vocabulary`. Made by `Index`; ask `at` for one that may be used."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._remembered: OrderedDict[tuple[str, str], object] = OrderedDict()
        self._of: tuple[int, Vocabulary] | None = None

    def at(self, generation: int) -> Vocabulary:
        """The vocabulary in one state of the index, for whoever reads in a snapshot of it; it remembers what was asked."""
        kept = self._of
        if kept is None or kept[0] != generation:
            kept = self._of = (generation, Vocabulary(self._database))
        return kept[1]

    def stems(self, form: str) -> list[tuple[str, int]]:
        """(stem, df) of everything that a folded form was stemmed to."""
        return self._ask("stems", form, "SELECT stem, df FROM vocabulary WHERE form = ?", (form,))

    def expand(self, prefix: str) -> list[tuple[str, str, int]]:
        """(form, stem, df) of the most frequent forms that begin with `prefix`, the most frequent first."""
        # One letter begins half of all words: more of them would only cost time.
        most = min(MOST_FORMS, 8 * len(prefix))
        if len(prefix) <= LONGEST_BEGINNING:
            sql = "SELECT form, stem, df FROM beginning WHERE prefix = ? AND place < ? ORDER BY place"
            if found := self._ask("beginning", prefix, sql, (prefix, most)):
                return found
        sql = "SELECT form, stem, df FROM vocabulary WHERE form >= ? AND form < ? ORDER BY df DESC, form LIMIT ?"
        return self._ask("expand", prefix, sql, (prefix, prefix + AFTER, most))

    def frequency(self, stems: Iterable[str]) -> int:
        """In about how many passages any of `stems` stands: the sum over them, which may count a passage twice."""
        total = 0
        for stem in stems:
            rows: list[tuple[int]] = self._ask(
                "frequency", stem, "SELECT coalesce(sum(df), 0) FROM vocabulary WHERE stem = ?", (stem,)
            )
            total += rows[0][0]
        return total

    def meant(self, form: str) -> str | None:
        """The most frequent form within two slips of the finger (one, in a short word) of `form`."""
        if len(form) < 4:
            return None
        slips = 1 if len(form) < 6 else 2
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT form, sum(df) FROM vocabulary WHERE length(form) BETWEEN ? AND ? AND unicode(form) BETWEEN ? AND ? "
                "GROUP BY form",
                (len(form) - slips, len(form) + slips, *_script_bounds(form)),
            )
            letters = set(form)
            best: tuple[int, int, str] | None = None
            for candidate, df in rows:
                if len(letters.symmetric_difference(candidate)) > 2 * slips:
                    continue
                distance = _distance(form, candidate, slips)
                if 0 < distance <= slips and (best is None or (distance, -df) < best[:2]):
                    best = (distance, -df, candidate)
        return best[2] if best else None

    def _ask(self, what: str, key: str, sql: str, values: tuple[object, ...]) -> list[tuple]:  # type: ignore[type-arg]
        remembered = self._remembered
        found = remembered.get((what, key))
        if found is None:
            with self._database.reading() as connection:
                found = connection.execute(sql, values).fetchall()
            remembered[what, key] = found
            if len(remembered) > _MOST_REMEMBERED:
                remembered.popitem(last=False)
        return found  # type: ignore[return-value]


def _script_bounds(form: str) -> tuple[int, int]:
    first = ord(form[0])
    for low, high in ((0x30, 0x24F), (0x400, 0x52F), (0x600, 0x77F)):
        if low <= first <= high:
            return low, high
    return 0, 0x10FFFF


def _distance(one: str, other: str, most: int) -> int:
    """Edits between two words, neighbouring letters swapped counting as one; more than `most` may be any such number."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
