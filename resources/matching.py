"""From what was typed to what the index is asked: clauses, their MATCH expressions, and how much each counts.

Nothing is read here but the vocabulary.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from resources.query import Query, Term
from resources.scoring import specification
from resources.text import Marker, fold, folded_units, han_terms, stems
from resources.vocabulary import Vocabulary

_EXPANDED = 0.6  # a word that only begins like the unfinished one counts so much of the word itself
_MOST_COMBINATIONS = 24  # spellings of a phrase whose words have several stems


@dataclass(frozen=True, slots=True)
class Clause:
    """One term as the index knows it: any one of `alternatives` (each a list of terms in a row, and its weight).

    With `every`, all alternatives must be there: the pairs of a Chinese run.
    """

    term: Term
    alternatives: tuple[tuple[tuple[str, ...], float], ...]
    idf: float
    every: bool = False
    prefix: str | None = None

    @property
    def known(self) -> bool:
        return bool(self.alternatives)

    def expression(self, number: int) -> tuple[str, list[tuple[int, float]]]:
        """The FTS5 expression, and for each of its phrases (clause number, weight)."""
        weight = self.idf / len(self.alternatives) if self.every else self.idf
        # Terms are letters and digits only (see text.analyse), so that nothing needs escaping.
        joined = (" AND " if self.every else " OR ").join(f'"{" ".join(words)}"' for words, _ in self.alternatives)
        base = number * 1000
        phrases = [(base + index if self.every else base, weight * own) for index, (_, own) in enumerate(self.alternatives)]
        return f"({joined})", phrases


def clauses(query: Query, vocabulary: Vocabulary, passages: int, typing: bool | None) -> list[Clause]:
    """The clauses of a query, stop words left out while there is anything else."""
    strong = [term for term in query.terms if not term.weak]
    last = query.terms[-1] if query.terms else None
    unfinished = query.unfinished and typing is not False and last is not None and not last.together
    terms = strong or list(query.terms)
    if unfinished and last is not None and last.weak and typing and last not in terms and len(fold(last.text)) > 1:
        terms = [*terms, last]  # "the" may become "therapy"
    found = []
    for term in terms:
        expand = unfinished and term is last
        found.append(clause(term, vocabulary, passages, expand=expand, always=typing is True and not term.weak))
    if last is not None and last.weak and terms and terms[-1] is last and len(terms) > 1 and not found[-1].known:
        found.pop()
    return found


def clause(term: Term, vocabulary: Vocabulary, passages: int, *, expand: bool = False, always: bool = False) -> Clause:
    if term.han:
        return _han(term, vocabulary, passages)
    each = [_stems(word, vocabulary) for word in term.words]
    if len(each) > 1:
        rows = list(itertools.islice(itertools.product(*each), _MOST_COMBINATIONS))
        rarest = min((vocabulary.frequency(word) for word in each), default=0)
        return Clause(term, tuple((row, 1.0) for row in rows), _idf(rarest, passages) * len(each) ** 0.5)
    own = each[0]
    df = vocabulary.frequency(own)
    alternatives = {(stem,): 1.0 for stem in own}
    prefix = None
    if expand and (form := fold(term.words[0])) and not (form.isdecimal() and form.startswith("0")):
        longer = vocabulary.expand(form)
        if always or df * 20 < sum(count for _, _, count in longer):
            prefix = form
            for _, stem, _ in longer:
                alternatives.setdefault((stem,), _EXPANDED)
            df = max(df, vocabulary.frequency({stem for _, stem, _ in longer} | set(own)))
    return Clause(term, tuple(alternatives.items()), _idf(df, passages), prefix=prefix)


def _stems(word: str, vocabulary: Vocabulary) -> list[str]:
    """What `word` is in the index: the stems its spelling has there, or could have."""
    forms = folded_units(word)
    found = {stem for form in forms for stem, _ in vocabulary.stems(form)} | stems(word) | set(forms)
    return sorted(stem for stem in found if vocabulary.frequency([stem]) > 0)


def _han(term: Term, vocabulary: Vocabulary, passages: int) -> Clause:
    """Pairs that never occur only mark where two words meet; they are left out while any other pair is left."""
    run = fold(term.text)
    pairs = [pair for pair in han_terms(run) if len(pair) == 2] or [run]
    found = [pair for pair in dict.fromkeys(pairs) if vocabulary.frequency([pair]) > 0]
    if term.exact and len(found) < len(set(pairs)):
        found = []
    rarest = min((vocabulary.frequency([pair]) for pair in found), default=0)
    weight = _idf(rarest, passages) * max(len(found), 1) ** 0.5
    return Clause(term, tuple(((pair,), 1.0) for pair in found), weight, every=True)


def _idf(df: int, passages: int) -> float:
    return math.log(1 + max(passages - df + 0.5, 0.5) / (df + 0.5)) + 0.1


def all_of(wanted: Sequence[Clause], unwanted: Sequence[Clause] = ()) -> tuple[str, str] | None:
    """(MATCH expression, specification for `score`) of passages with every clause; None where one is unknown."""
    return _join(" AND ", wanted, unwanted) if wanted and all(item.known for item in wanted) else None


def most_of(wanted: Sequence[Clause], unwanted: Sequence[Clause] = ()) -> tuple[str, str] | None:
    """Passages with all clauses but one."""
    known = [item for item in wanted if item.known]
    if len(known) < len(wanted):
        return all_of(known, unwanted) if len(known) == len(wanted) - 1 else None
    if not 3 <= len(known) <= 6:
        return None
    parts, phrases = [], []
    for chosen in itertools.combinations(range(len(known)), len(known) - 1):
        each = [known[number].expression(number) for number in chosen]
        parts.append(f"({' AND '.join(part for part, _ in each)})")
        phrases += [phrase for _, own in each for phrase in own]
    return _refusing(" OR ".join(parts), unwanted), specification(phrases)


def any_of(wanted: Sequence[Clause], unwanted: Sequence[Clause] = ()) -> tuple[str, str] | None:
    known = [item for item in wanted if item.known]
    return _join(" OR ", known, unwanted) if known else None


def _join(operator: str, wanted: Sequence[Clause], unwanted: Sequence[Clause]) -> tuple[str, str]:
    parts, phrases = [], []
    for number, item in enumerate(wanted):
        part, own = item.expression(number)
        parts.append(part)
        phrases += own
    return _refusing(operator.join(parts), unwanted), specification(phrases)


def _refusing(expression: str, unwanted: Sequence[Clause]) -> str:
    refused = [item.expression(0)[0] for item in unwanted if item.known]
    return f"({expression}) NOT ({' OR '.join(refused)})" if refused else expression


def loosened(wanted: Sequence[Clause]) -> list[Clause]:
    """Chinese runs taken apart into their pairs: what to try when the whole run stands nowhere."""
    found: list[Clause] = []
    for item in wanted:
        if item.every and len(item.alternatives) > 1 and not item.term.exact:
            found += [Clause(item.term, (pair,), item.idf / len(item.alternatives) ** 0.5) for pair in item.alternatives]
        else:
            found.append(item)
    return found


def marker(wanted: Sequence[Clause]) -> Marker:
    """What to mark for these clauses: of an exact phrase the phrase alone, of an unfinished word all that begins so."""
    found: dict[str, None] = {}
    phrases, prefix = [], None
    for item in wanted:
        prefix = item.prefix or prefix
        if item.term.exact or (item.term.together and not item.term.han):
            phrases.append(" ".join(folded_units(item.term.text)))
        elif item.term.han:
            found.update({pair: None for (pair,), _ in item.alternatives})
        else:
            found.update({stem: None for (stem,), weight in item.alternatives if weight == 1.0})
            found.update(dict.fromkeys(folded_units(item.term.text)))
    return Marker(tuple(found), prefix, tuple(phrases))
