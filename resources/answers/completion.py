"""What the search box offers while somebody types: earlier searches, titles, reference numbers, the rest of a word.

A handful of look-ups, each of them bounded, so that it may be asked at every keystroke. It searches no passages.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resources.fulltext.query import parse
from resources.fulltext.vocabulary import AFTER, MOST_FORMS, Vocabulary
from resources.store.database import DamagedError
from resources.words.references import looks_like_reference, reference_key
from resources.words.text import analyse, fold, folded_units, han_terms, is_han, stems, units

if TYPE_CHECKING:
    from resources.library import Library
    from resources.store.entry import Entry

_LONGEST = 200  # characters; nobody is offered the rest of a paragraph
_MOST_LOOKED_AT = 32  # documents; the newest come first
_STEP = 8  # of them at a time, until there are enough
_MOST_WORDS = 6  # finished words that a title must have
_PREFIX = 5  # letters from which on the index's own prefix search is cheap enough (13 ms with three, in 100,000 titles)
_RECENT, _WORDS, _BY_REFERENCE = 2, 3, 4  # of each, at most, while something is typed


@dataclass(frozen=True, slots=True)
class Completion:
    """One offer. `kind` is recent, word, reference or title.

    `text` of a recent or a word is what would stand in the box; of the others it is the reference number or the title,
    `detail` the one that `text` is not, `document_id` what to open, `status` its status key and `superseded_by` the
    reference of what replaced it, where that is known.
    """

    kind: str
    text: str
    detail: str = ""
    document_id: str | None = None
    status: str | None = None
    superseded_by: str | None = None


def complete(library: Library, text: str, limit: int = 8) -> list[Completion]:
    """At most `limit` offers for what stands in the box, the likeliest first; earlier searches where it is empty.

    Never raises for what `text` says. A damaged index offers nothing: the search that runs beside repairs it.
    """
    if not text.strip():
        return [Completion("recent", found) for found in library.personal.recent_searches(limit=limit)]
    typed = text[:_LONGEST].lstrip()
    if len(text) > _LONGEST or not folded_units(typed):
        return []
    recent = [found for found in library.personal.recent_searches(typed, _RECENT + 1) if found != typed.rstrip()]
    offers = [Completion("recent", found) for found in recent[:_RECENT]]
    with contextlib.suppress(DamagedError):
        by_number = _references(library, typed)
        words = [Completion("word", found) for found in _words(library, typed) if found not in recent]
        shown = {offer.document_id for offer in by_number}
        room = max(limit - len(by_number) - len(offers) - len(words), 1)
        titles = [offer for offer in _titles(library, typed, room) if offer.document_id not in shown]
        offers = [*by_number, *offers, *words, *titles[:room]]
    return offers[:limit]


# Words


def _words(library: Library, typed: str) -> list[str]:
    """`typed` with its last word finished, in the most frequent ways that the library has."""
    found = units(typed)
    if not found or found[-1][1] != len(typed):
        return []
    start, _, last, han = found[-1]
    form = fold(last)
    # A Chinese run is cut into pairs whatever its words are: only from its first character on is a pair a word.
    after_han = han and len(found) > 1 and found[-2][3] and found[-2][1] == start
    if not form.isalnum() or form.isdecimal() or after_han:
        return []
    frequency: dict[str, int] = {}
    for longer, _, df in _vocabulary(library).expand(form):
        if longer != form:
            frequency[longer] = frequency.get(longer, 0) + df
    best = sorted(frequency, key=lambda longer: (-frequency[longer], longer))[:_WORDS]
    return [typed[:start] + _grown(last, form, longer) for longer in best]


def _grown(word: str, form: str, longer: str) -> str:
    """What was typed stays as it was typed; only where folding moved its letters the whole word is replaced."""
    return word + longer[len(form) :] if len(word) == len(form) else longer


# Titles


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Finished words, each with all that it may be in a title; the unfinished last one, folded; runs of Chinese, folded."""

    words: dict[str, frozenset[str]]
    prefix: str
    runs: tuple[str, ...]


def _titles(library: Library, typed: str, most: int) -> list[Completion]:
    """Documents with all these words in one title: current ones, or others where there is no current one."""
    query = parse(typed)
    if query.excluded or query.narrows:
        return []
    wanted = _wanted(typed)
    expression = _expression(library, wanted)
    if expression is None:
        return []
    found = _look(library, _documents(library, _rowids(library, expression)), lambda entry: _title(entry, wanted), most)
    begins = fold(typed)
    found.sort(key=lambda pair: not fold(pair[1]).startswith(begins))
    return [_offer("title", title, entry.document.reference or "", entry) for entry, title in found]


def _look(library: Library, ids: Iterable[str], judge: Callable[[Entry], str | None], most: int) -> list[tuple[Entry, str]]:
    """The first `most` current documents of which `judge` has something to say; others only where there is no such one."""
    rest = list(dict.fromkeys(ids))[:_MOST_LOOKED_AT]
    current: list[tuple[Entry, str]] = []
    old: list[tuple[Entry, str]] = []
    while rest and len(current) < most:
        for entry in library.entries_by(rest[:_STEP]):
            if said := judge(entry):
                (current if entry.status.current else old).append((entry, said))
        rest = rest[_STEP:]
    return (current or old)[:most]


def _wanted(typed: str) -> _Wanted:
    words: list[str] = []
    runs: list[str] = []
    end = -1
    for start, stop, word, han in units(typed):
        if not han:
            words.append(word)
        elif start == end and runs:
            runs[-1] += fold(word)
        else:
            runs.append(fold(word))
        end = stop if han else -1
    unfinished = bool(words) and typed.endswith(words[-1])
    prefix = folded_units(words[-1])[-1:] if unfinished else []
    finished = list(dict.fromkeys(words[:-1] if prefix else words))[:_MOST_WORDS]
    known = {word: frozenset({fold(word), *folded_units(word), *stems(word)}) for word in finished}
    return _Wanted(known, prefix[0] if prefix else "", tuple(runs))


def _expression(library: Library, wanted: _Wanted) -> str | None:
    """What the index is asked: stems only, so nothing needs escaping. None where it has one of the words nowhere."""
    vocabulary = _vocabulary(library)
    clauses = []
    for word in wanted.words:
        known = {stem for form in folded_units(word) for stem, _ in vocabulary.stems(form)}
        if not known:
            return None
        clauses.append(_any(known))
    if wanted.prefix:
        longer = vocabulary.expand(wanted.prefix)
        known = {stem for _, stem, _ in longer} | {stem for stem, _ in vocabulary.stems(wanted.prefix)}
        if not known:
            return None
        # The rarer forms that were not told: only where there may be any, since it costs.
        more = len(longer) >= MOST_FORMS and len(wanted.prefix) >= _PREFIX
        clauses.append(f'({_any(known)} OR "{wanted.prefix}" *)' if more else _any(known))
    for run in wanted.runs:
        clauses += [f'"{pair}"' for pair in dict.fromkeys(han_terms(run)) if len(pair) == 2 or len(run) == 1][:_MOST_WORDS]
    return f"title : ({' AND '.join(clauses)})" if clauses else None


def _any(known: Iterable[str]) -> str:
    return "({})".format(" OR ".join(f'"{stem}"' for stem in sorted(known)))


def _rowids(library: Library, expression: str) -> list[int]:
    with library.index.database.reading() as connection:
        rows = connection.execute(
            "SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY rowid DESC LIMIT ?", (expression, _MOST_LOOKED_AT)
        )
        return [rowid for (rowid,) in rows]


def _documents(library: Library, rowids: Sequence[int]) -> list[str]:
    """The ids of documents whose titles stand in these rows: the numbers of the catalogue."""
    ids = library.catalogue.ids(rowids)
    return [ids[rowid] for rowid in rowids if rowid in ids]


def _vocabulary(library: Library) -> Vocabulary:
    return library.index.vocabulary.at(library.index.generation())


def _title(entry: Entry, wanted: _Wanted) -> str | None:
    """The title of a document that has every word; the index has mixed the languages, and stems are only alike."""
    for language, title in entry.document.titles.items():
        here = [word for _, _, word, _ in units(title)]
        forms = {fold(word) for word in here}
        known = forms | {analyse(word, language)[1] for word in here}
        if (
            all(not known.isdisjoint(alike) for alike in wanted.words.values())
            and (not wanted.prefix or any(form.startswith(wanted.prefix) for form in forms))
            and all(run in fold(title) for run in wanted.runs)
        ):
            return title
    return None


# Reference numbers


def _references(library: Library, typed: str) -> list[Completion]:
    """Documents whose reference number begins like this: the very number first, then current and newer ones."""
    typed = typed.strip()
    groups = folded_units(typed)
    if not looks_like_reference(typed) or not groups or any(is_han(group) for group in groups):
        return []
    key, bare = reference_key(typed), _bare(typed)
    same = "SELECT document FROM listing WHERE reference = ? LIMIT ?"
    begun = "SELECT document FROM listing WHERE reference >= ? AND reference < ? ORDER BY reference DESC LIMIT ?"
    with library.catalogue.database.reading() as connection:
        exact = [str(row[0]) for row in connection.execute(same, (key, _BY_REFERENCE))]
        longer = [str(row[0]) for row in connection.execute(begun, (key, key + AFTER, _MOST_LOOKED_AT))]
        if len(groups) > 1 and groups[-1] == "0":  # "2010.0" begins 2010.08, whose key is 2010.8
            for digit in "987654321":
                longer += [str(row[0]) for row in connection.execute(same, (f"{key[:-1]}{digit}", _BY_REFERENCE))]

    def judge(entry: Entry) -> str | None:
        reference = entry.document.reference or ""
        theirs = reference_key(reference)
        return reference if theirs != key and (theirs.startswith(key) or _bare(reference).startswith(bare)) else None

    entries = library.entries_by(dict.fromkeys(exact)) if exact else []
    others = _look(library, longer, judge, _BY_REFERENCE) if longer else []
    others = [pair for pair in others if pair[0].status.current or not entries]
    return [
        _offer("reference", entry.document.reference or "", entry.document.title(), entry)
        for entry in [*entries, *(entry for entry, _ in others)][:_BY_REFERENCE]
    ]


def _bare(reference: str) -> str:
    return "".join(character for character in fold(reference) if character.isalnum())


def _offer(kind: str, text: str, detail: str, entry: Entry) -> Completion:
    return Completion(kind, text, detail, entry.document.id, entry.status.key, entry.superseded_by_reference)
