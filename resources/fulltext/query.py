"""What a person typed, understood. Every text is a valid query; what cannot be understood is taken as words."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from dataclasses import dataclass, replace

from resources.models import KINDS, LANGUAGES, PartialDate
from resources.store.status import STATUSES
from resources.words.references import looks_like_reference, reference_key
from resources.words.stopwords import STOPWORDS
from resources.words.text import fold, folded_units, units

_MOST_CHARACTERS = 1000
_MOST_TERMS = 40  # beside the words that say nothing
_MAY = ("may",)  # a verb in a sentence; alone, with a number, or after one of these, a month
_WHEN = frozenset({"in", "of", "by", "since", "until", "before", "after", "this", "last", "next"})

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"') | {"：": ":", "－": "-", "\u2212": "-"})
_APOSTROPHES = ("'", "’", "ʼ")
_ITEM = re.compile(r'(?P<not>-)?(?:(?P<field>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')


_QUESTIONS = {  # how they begin, folded
    "en": "who what when where which why how can may must",
    "fr": "qui que quoi quand ou comment pourquoi quel quelle quels quelles combien",
    "es": "quien quienes cuando donde como cual cuales cuanto cuantos",
    "ru": "кто что когда где как почему какой какая какие сколько куда",
    "ar": "من ماذا متي اين كيف لماذا هل كم",
}
_ASKING = frozenset(" ".join(_QUESTIONS.values()).split())


@dataclass(frozen=True, slots=True)
class Term:
    """Something to find: one word, a run of Chinese, or several words that stand together.

    `words` are as typed. `exact` where it was quoted: then the very words count, not their stems.
    """

    words: tuple[str, ...]
    together: bool = False
    exact: bool = False
    han: bool = False
    times: int = 1  # how often it was typed
    verb: bool = False  # "may" as it stands in a sentence

    @property
    def weak(self) -> bool:
        return self.verb or (len(self.words) == 1 and not self.exact and fold(self.words[0]) in STOPWORDS)

    @property
    def text(self) -> str:
        return ("" if self.han else " ").join(self.words)


@dataclass(frozen=True, slots=True)
class Query:
    """`terms` are all wanted, `excluded` none; dates include their day. `unfinished`: the last term touches the end."""

    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    references: tuple[str, ...] = ()
    alone: str | None = None  # the whole query as a reference key, where it may be one
    named: tuple[str, ...] = ()  # keys of what may be references among the words
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    status_all: bool = False
    before: datetime.date | None = None
    after: datetime.date | None = None
    unfinished: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it says something without any word."""
        return bool(self.references or self.kinds or self.languages or self.statuses or self.before or self.after)

    @property
    def asks(self) -> bool:
        """Whether it begins as a question does."""
        return len(self.terms) > 1 and fold(self.terms[0].text) in _ASKING


def parse(text: str) -> Query:
    text = text[:_MOST_CHARACTERS].translate(_QUOTES)
    terms: list[Term] = []
    excluded: list[Term] = []
    named: dict[str, None] = {}
    fields: dict[str, list[str]] = {}
    last_end = 0
    for match in _ITEM.finditer(text):
        value = match["word"] if match["phrase"] is None else match["phrase"]
        if match["field"] and _is_field(match["field"].lower(), value):
            fields.setdefault(match["field"].lower(), []).append(value)
            continue
        if match["field"]:
            value = f"{match['field']}:{value}"
        found = _phrase(value) if match["phrase"] is not None else _terms(value)
        if match["not"] and found:
            excluded += found
        else:
            terms += found
            if found and len(found[0].words) > 1 and looks_like_reference(value):
                named[reference_key(value)] = None
            if found and match["phrase"] is None:
                last_end = match.end()
    last = terms[-1:]
    terms = _without_may(_distinct(terms))
    statuses = [value.lower() for value in fields.get("status", ())]
    alone = reference_key(text) if not (fields or excluded) and looks_like_reference(text) else None
    return Query(
        terms=tuple(terms),
        excluded=tuple(excluded[:_MOST_TERMS]),
        references=tuple(key for value in fields.get("ref", ()) if (key := reference_key(value))),
        alone=alone or None,
        named=tuple(named),
        kinds=tuple(value.lower() for value in fields.get("kind", ())),
        languages=tuple(value.lower() for value in fields.get("lang", ())),
        statuses=tuple(status for status in statuses if status != "all"),
        status_all="all" in statuses,
        before=min((_date(value) for value in fields.get("before", ())), default=None),
        after=max((_date(value) for value in fields.get("after", ())), default=None),
        unfinished=bool(terms) and last_end == len(text) and not terms[-1].han and fold(terms[-1].text) == fold(last[0].text),
    )


def _is_field(name: str, value: str) -> bool:
    """Whether `name:value` is an instruction; otherwise it is two words."""
    lowered = value.lower()
    if name in ("before", "after"):
        try:
            return PartialDate.parse(value).first_day is not None
        except ValueError:
            return False
    return (
        (name == "ref" and bool(folded_units(value)))
        or (name == "kind" and lowered in KINDS)
        or (name == "lang" and lowered in LANGUAGES)
        or (name == "status" and (lowered == "all" or lowered in STATUSES))
    )


def _date(value: str) -> datetime.date:
    day = PartialDate.parse(value).first_day
    assert day is not None
    return day


def _phrase(value: str) -> list[Term]:
    words = tuple(word for _, _, word, _ in units(value) if fold(word))
    if not words:
        return []
    return [Term(words, together=True, exact=True, han=all(han for _, _, _, han in units(value)))]


def _terms(value: str) -> list[Term]:
    """The terms of one stretch without spaces: `A/RES/49/37` is one, `peace-keeping` two, `l'accord` one."""
    parts: list[Term] = []
    run: list[str] = []
    words: list[str] = []
    here = units(value)
    for index, (start, end, word, han) in enumerate(here):
        if han:
            run.append(word)
            continue
        if run:
            parts.append(Term(tuple(run), together=True, han=True))
            run = []
        follows = here[index + 1][2].lower() if index + 1 < len(here) else "s"
        elided = value[end : end + 1] in _APOSTROPHES and len(word) <= 2 and follows != "s"
        possessive = value[start - 1 : start] in _APOSTROPHES and word.lower() == "s"
        if not (elided or possessive):
            words.append(word)
    if run:
        parts.append(Term(tuple(run), together=True, han=True))
    if len(words) > 1 and any(map(str.isdigit, "".join(words))):
        return [*parts, Term(tuple(words), together=True)]
    return parts + [Term((word,)) for word in words]


def _without_may(terms: list[Term]) -> list[Term]:
    """In a sentence, "who decides when a convoy may leave", that verb says nothing: as a word it would be found in every date
    of the month. It is a sentence where another word says nothing, and no number stands in it."""
    if not any(term.weak for term in terms) or any(map(str.isdigit, "".join(term.text for term in terms))):
        return terms
    before = ["", *(fold(term.text) for term in terms)]
    return [
        replace(term, verb=True) if term.words == _MAY and not term.exact and previous not in _WHEN else term
        for term, previous in zip(terms, before, strict=False)
    ]


def _distinct(terms: list[Term]) -> list[Term]:
    """Each once, with how often it was typed; stop words do not use up the room, where there is anything else."""
    times = Counter((fold(term.text), term.exact) for term in terms)
    distinct = {(fold(term.text), term.exact): term for term in terms}
    found = [replace(term, times=times[key]) if times[key] > 1 else term for key, term in distinct.items()]
    chosen = set([term for term in found if not term.weak][:_MOST_TERMS])
    return [term for term in found if term.weak or term in chosen][: 2 * _MOST_TERMS]
