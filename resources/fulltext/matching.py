"""From what was typed to what the index is asked: clauses, their MATCH expressions, and how much each counts.

Nothing is read here but the vocabulary.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resources.fulltext.query import Query, Term
from resources.fulltext.scoring import Groups
from resources.fulltext.vocabulary import Vocabulary
from resources.words.marking import Marker
from resources.words.text import fold, folded_units, han_terms, stems

SOFT = 0.6  # a word that only begins like the unfinished one counts so much of the word itself
_HARDLY = 20  # times more frequent are the words that begin like one that hardly anything has as it stands
_SHORT = 3  # letters below which a word that is one means itself
_MOST_COMBINATIONS = 24  # spellings of a phrase whose words have several stems

ANYTHING = "*"  # as the end of a row: whatever begins with what stands before it
Row = tuple[str, ...]  # terms that stand in a row


@dataclass(frozen=True, slots=True)
class Group:
    """What a passage must have one of: `alternatives`, or, worth less, `soft` ones. `df` passages have it, about."""

    alternatives: tuple[Row, ...]
    weight: float
    df: int
    soft: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.alternatives + self.soft

    @property
    def expression(self) -> str:
        # Terms are letters and digits only (see text.analyse), so that nothing needs escaping.
        return f"({' OR '.join(quoted(row) for row in self.rows)})"


def quoted(row: Row) -> str:
    """As a MATCH expression."""
    return f'"{row[0]}" *' if row[-1] == ANYTHING else f'"{" ".join(row)}"'


@dataclass(frozen=True, slots=True)
class Clause:
    """One term as the index knows it: every one of `groups` (of a Chinese run its pairs, of anything else just one)."""

    term: Term
    groups: tuple[Group, ...]
    prefix: str | None = None

    @property
    def known(self) -> bool:
        return bool(self.groups)

    @property
    def idf(self) -> float:
        return max((group.weight for group in self.groups), default=0.0)

    @property
    def df(self) -> int:
        return min((group.df for group in self.groups), default=0)


@dataclass(frozen=True, slots=True)
class Match:
    """What a passage must have: every one of `groups`, or any one, and nothing of `refused`, a MATCH expression or empty."""

    groups: tuple[Group, ...]
    every: bool
    refused: str = ""

    @property
    def expression(self) -> str:
        """The MATCH expression; its phrases are those of `groups` in order, then those of what is refused."""
        wanted = (" AND " if self.every else " OR ").join(group.expression for group in self.groups)
        return f"({wanted}) NOT ({self.refused})" if self.refused else wanted

    def counted(self) -> Groups:
        """Which of its phrases are counted together; what is soft is the rest."""
        numbers = itertools.count()
        phrases, rest = [], None
        for index, group in enumerate(self.groups):
            phrases.append([next(numbers) for _ in group.alternatives])
            for _ in group.soft:
                next(numbers)
            if group.soft:
                rest = index
        return Groups(phrases, rest)


def clauses(query: Query, vocabulary: Vocabulary, passages: int, *, typing: bool) -> list[Clause]:
    """The clauses of a query, stop words left out while there is anything else."""
    strong = [term for term in query.terms if not term.weak]
    last = query.terms[-1] if query.terms else None
    unfinished = query.unfinished and last is not None and not last.together
    terms = strong or list(query.terms)
    if unfinished and last is not None and last.weak and typing and last not in terms and len(fold(last.text)) > 1:
        terms = [*terms, last]  # "the" may become "therapy"
    found = []
    for term in terms:
        expand = unfinished and term is last
        found.append(clause(term, vocabulary, passages, expand=expand, always=typing and not term.weak, typing=typing))
    if last is not None and last.weak and terms and terms[-1] is last and len(terms) > 1 and not found[-1].known:
        found.pop()
    return found


def clause(
    term: Term, vocabulary: Vocabulary, passages: int, *, expand: bool = False, always: bool = False, typing: bool = False
) -> Clause:
    """`expand`: the word may be unfinished; `always` or only where hardly anything has it as it stands."""
    if term.han:
        return _han(term, vocabulary, passages, typing=typing)
    each = [_stems(word, vocabulary) for word in term.words]
    if len(each) > 1:
        rows = tuple(itertools.islice(itertools.product(*each), _MOST_COMBINATIONS))
        rarest = min((vocabulary.frequency(word) for word in each), default=0)
        return Clause(term, (Group(rows, idf(rarest, passages) * len(each) ** 0.5 * term.times, rarest),) if rows else ())
    own = each[0]
    df = vocabulary.frequency(own)
    soft: list[Row] = []
    prefix = None
    if expand and (form := fold(term.words[0])) and not (form.isdecimal() and form.startswith("0")):
        longer = vocabulary.expand(form)
        rare = df * _HARDLY < sum(count for _, _, count in longer) and (not df or len(form) >= _SHORT)
        if always or rare:
            prefix = form
            soft = [(stem,) for stem in dict.fromkeys(stem for _, stem, _ in longer) if stem not in own]
            df = max(df, vocabulary.frequency({stem for _, stem, _ in longer} | set(own)))
    alternatives = tuple((stem,) for stem in own)
    known = alternatives or soft
    return Clause(term, (Group(alternatives, idf(df, passages) * term.times, df, tuple(soft)),) if known else (), prefix)


def refused(term: Term, vocabulary: Vocabulary, passages: int) -> Clause:
    """The clause of what must not be there. A Chinese run refuses only what has all of it."""
    return clause(replace(term, exact=True) if term.han else term, vocabulary, passages)


def _stems(word: str, vocabulary: Vocabulary) -> list[str]:
    """What `word` is in the index: the stems its spelling has there, or could have."""
    forms = folded_units(word)
    found = {stem for form in forms for stem, _ in vocabulary.stems(form)} | stems(word) | set(forms)
    return sorted(stem for stem in found if vocabulary.frequency([stem]) > 0)


def _han(term: Term, vocabulary: Vocabulary, passages: int, *, typing: bool) -> Clause:
    """Pairs that never occur only mark where two words meet; they are left out while any other pair is left."""
    run = fold(term.text)
    if len(run) == 1:
        begun = vocabulary.expand(run)
        rows: tuple[Row, ...] = tuple((stem,) for stem in dict.fromkeys(stem for _, stem, _ in begun))
        df = min(vocabulary.frequency(stem for (stem,) in rows), passages)
        return Clause(
            term, (Group(rows if typing else ((run, ANYTHING),), idf(df, passages) * term.times, df),) if rows else ()
        )
    pairs = [pair for pair in han_terms(run) if len(pair) == 2]
    found = [pair for pair in dict.fromkeys(pairs) if vocabulary.frequency([pair]) > 0]
    if term.exact and len(found) < len(set(pairs)):
        found = []
    groups = []
    for pair in found:
        df = vocabulary.frequency([pair])
        groups.append(Group(((pair,),), idf(df, passages) * term.times / len(found) ** 0.5, df))
    return Clause(term, tuple(groups))


def idf(df: int, passages: int) -> float:
    return math.log(1 + max(passages - df + 0.5, 0.5) / (df + 0.5))


def all_of(wanted: Sequence[Clause], unwanted: Sequence[Clause] = ()) -> Match | None:
    """Passages with every clause; None where one is unknown."""
    if not wanted or not all(item.known for item in wanted):
        return None
    return Match(tuple(group for item in wanted for group in item.groups), True, refusal(unwanted))


def any_of(groups: Sequence[Group], unwanted: Sequence[Clause] = ()) -> Match | None:
    """Passages with any of `groups`."""
    return Match(tuple(groups), False, refusal(unwanted)) if groups else None


def refusal(unwanted: Sequence[Clause]) -> str:
    """A MATCH expression of what must not be there; a Chinese run is refused only as a whole."""
    refused = [" AND ".join(group.expression for group in item.groups) for item in unwanted if item.known]
    return " OR ".join(f"({one})" for one in refused)


def marker(wanted: Sequence[Clause]) -> Marker:
    """What to mark for these clauses: of an exact phrase the phrase alone, of an unfinished word all that begins so."""
    found: dict[str, None] = {}
    phrases, prefix = [], None
    for item in wanted:
        prefix = item.prefix or prefix
        if item.term.exact or (item.term.together and not item.term.han):
            phrases.append(" ".join(folded_units(item.term.text)))
        elif item.term.han and len(item.term.words) == 1:
            found[fold(item.term.text)] = None
        elif item.term.han:
            found.update({pair: None for group in item.groups for (pair,) in group.alternatives})
        else:
            found.update({stem: None for group in item.groups for (stem,) in group.alternatives})
            found.update(dict.fromkeys(folded_units(item.term.text)))
    return Marker(tuple(found), prefix, tuple(phrases))
