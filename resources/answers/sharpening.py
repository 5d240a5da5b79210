"""A closer look at the best: the words just as they were typed, and side by side, are worth more.

Reads the text of a passage; what it adds was measured on the collections of `make bench-relevance`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from resources.fulltext.matching import Clause, idf
from resources.fulltext.scoring import B, K
from resources.fulltext.vocabulary import Vocabulary
from resources.words.text import fold, folded_units

TITLE, EXACT, NEAR = 0.5, 0.25, 0.2  # of what the same finds are worth in the text, by their stems, alone
ALONE = 1.2  # what a find in the title is worth that is not counted with those in the text as well
RUNNING = 0.2  # of what it is worth elsewhere, where it stands only in a line that runs through all pages
_TITLE_B = 0.5
_SIDE_BY_SIDE = 24  # characters from the end of one word to the beginning of the other: about three words

Hits = Sequence[tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class _Word:
    """A clause as it is looked for in a text: its folded form, what that form is worth, what the clause is worth."""

    form: str
    exact: float
    weight: float


class Sharpener:
    """For the clauses of one query; `passages` and `average` (their mean length in terms) are the index's."""

    def __init__(self, wanted: Sequence[Clause], vocabulary: Vocabulary, passages: int, average: float) -> None:
        self._average = average
        self._words: list[_Word] = []
        self._clauses: dict[str, int] = {}  # what a marker says was found -> the clause
        # A run of Chinese and a phrase are marked whole: their parts cannot be counted by what was marked.
        self._countable = not any(clause.term.han or clause.term.together for clause in wanted)
        for number, clause in enumerate(wanted):
            term = clause.term
            forms = folded_units(term.text)
            form = " ".join(forms)
            df = sum(count for _, count in vocabulary.stems(form)) if len(forms) == 1 else clause.df
            exact = 0.0 if term.han or term.together else idf(df, passages) * term.times
            self._words.append(_Word(form, exact, clause.idf))
            stems = [stem for group in clause.groups for row in group.rows if len(row) == 1 for stem in row]
            for said in (form, *forms, *stems, *([clause.prefix] if clause.prefix else ())):
                self._clauses.setdefault(said, number)

    def score(
        self,
        text: str,
        hits: Hits,
        length: int,
        title: Sequence[bool],
        title_length: float,
        before: float,
        body: tuple[int, int] | None = None,
    ) -> float:
        """What a passage of `length` terms is worth together with its document's title, by `hits` as a marker gives them.

        `title` says which clauses the title has, `title_length` how long it is beside others; `before` is what the passage
        was worth by its stems alone, which is kept where what was marked cannot be counted. `body` as in `Passage`.
        """
        norm = _norm(B, length / self._average)
        outside: list[int] = []
        if body is not None:
            inside = [hit for hit in hits if body[0] <= hit[0] and hit[1] <= body[1]]
            if not self._countable and hits and not inside:
                before *= RUNNING
            if self._countable and len(inside) < len(hits):
                outside = self._count(text, hits)[0]
            hits = inside
        counts, exact, near = self._count(text, hits)
        total = 0.0 if self._countable else before
        for number, word in enumerate(self._words):
            if self._countable:
                total += word.weight * _full(counts[number] + title[number], norm)
                if outside and not counts[number] and not title[number]:
                    total += RUNNING * word.weight * _full(min(outside[number], 1), norm)
            beside = TITLE if self._countable else ALONE
            total += beside * word.weight * _full(int(title[number]), _norm(_TITLE_B, title_length))
            total += EXACT * word.exact * _full(exact[number], norm)
            if near[number]:
                total += NEAR * min(word.weight, self._words[number + 1].weight) * _full(near[number], norm)
        return total

    def _count(self, text: str, hits: Hits) -> tuple[list[int], list[int], list[int]]:
        """By clause: how often it was found, how often in the very form that was typed, how often beside the next one."""
        counts, exact, near = ([0] * len(self._words) for _ in range(3))
        before: tuple[int, int] | None = None
        for start, end, what in hits:
            number = self._clauses.get(what)
            if number is None:
                continue
            word = self._words[number]
            counts[number] += 1
            if word.exact and fold(text[start:end]) == word.form:
                exact[number] += 1
            if before is not None and abs(before[1] - number) == 1 and start - before[0] <= _SIDE_BY_SIDE:
                near[min(before[1], number)] += 1
            before = (end, number)
        return counts, exact, near


def _norm(b: float, length: float) -> float:
    return K * (1 - b + b * length)


def _full(count: int, norm: float) -> float:
    """BM25's saturation."""
    return count * (K + 1) / (count + norm) if count else 0.0
