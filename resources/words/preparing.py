"""Passages made ready for the index, fast: their stems as one string, and how many passages each word stands in.

What a word becomes is decided in `text.py`; here it is looked up once for every different stretch between two spaces,
and everything that is done for each single word runs in C. `text.tokens` gives the same terms, slowly.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from resources.words.languages import guess
from resources.words.pairs import END, GAP, UNEVEN, Pairs
from resources.words.text import HAN, Analyser, known_language, runs, tokens

# ASCII letters become lower case, other ASCII a space: what remains beside letters is beyond ASCII and found on learning.
_SEPARATED = bytes(code if code > 127 or chr(code).isalnum() else 32 for code in range(256)).lower()
# From a character without spaces around it to the next letter or digit that is none.
_PUNCTUATION = " \n\u2010-\u2027\u2030-\u205e\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20"
_DENSE = re.compile(f"([{HAN}][{HAN}{_PUNCTUATION}]*)")
_OURS = re.compile(f"[{GAP}{END}]")  # letters of nobody's, which stand for something here
_MOST_LEARNT = 120_000  # stretches and parts remembered; then all of them are forgotten
_LONGEST_KNOWN = 96  # bytes of a stretch; longer ones hardly ever come again

_FIRST_HAN = min(HAN.replace("-", ""))
_NOTHING = 0


class _NoSpaces(Exception):  # noqa: N818 (not an error: it changes the way)
    """A stretch holds characters that are indexed alone and in pairs."""


class Preparer:
    """Prepares passages and counts their words. For one thread; keep it, for it learns words (at most 50 MB of them)."""

    def __init__(self) -> None:
        self._analyser = Analyser()
        self._counts: dict[tuple[str, str], int] = {}
        self._pairs = Pairs()
        self._forget()

    def _forget(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        self._forms: list[tuple[str, str]] = [("", "")]  # by number
        self._written: list[str] = [""]  # by number: what stands in the prepared text
        self._several: dict[int, tuple[int, ...]] = {}  # numbers that stand for several others
        self._stretches: dict[str, _Stretches] = {}  # by language
        self._seen: Counter[int] = Counter()
        self.learnt = 0

    def passage(self, text: str, language: str | None) -> str:
        """The stems of `text`, with spaces between; each different (form, stem) of it is counted once.

        In no language of the library (None, "und", "mul", "de"), it is prepared in the one that it looks like, if any.
        """
        return self.passages([(text, language)])[0]

    def passages(self, texts: Iterable[tuple[str, str | None]]) -> list[str]:
        """As `passage`, of each (text, language)."""
        if self.learnt > _MOST_LEARNT:
            self._gather()
            self._forget()
        prepared: list[str] = []
        dense: list[tuple[int, list[str], list[list[int]]]] = []
        for text, tag in texts:
            language = known_language(tag) or guess(text) or ""
            try:
                prepared.append(self._count(self._stretches_of(text, language)))
            except _NoSpaces:
                if UNEVEN.search(text):
                    prepared.append(self._one_by_one(text, language))
                else:
                    dense.append((len(prepared), *self._divided(text, language)))
                    prepared.append("")
        if dense:
            written = self._pairs.written(END.join([GAP.join(parts[1::2]) for _, parts, _ in dense])).split(END)
            for (place, parts, others), runs_ in zip(dense, written, strict=True):
                parts[1::2] = runs_.split(GAP)
                parts[::2] = map(self._write, others)
                prepared[place] = " ".join(filter(None, map(str.rstrip, parts)))
        return prepared

    def _count(self, found: list[int]) -> str:
        """Count each different number once; what they all write."""
        different = set(found)
        if not self._several.keys().isdisjoint(different):  # of the two it goes through the smaller
            for number in different & self._several.keys():
                different.remove(number)
                different.update(self._several[number])
        different.discard(_NOTHING)
        self._seen.update(different)
        return self._write(found)

    def _write(self, found: list[int]) -> str:
        return " ".join(filter(None, map(self._written.__getitem__, found)))

    def _one_by_one(self, text: str, language: str) -> str:
        found = tokens(text, language)
        for term in set(found):
            self._counts[term] = self._counts.get(term, 0) + 1
        return " ".join([stem for _, stem in found])

    def _divided(self, text: str, language: str) -> tuple[list[str], list[list[int]]]:
        """Other writing and runs of characters in turn, and the numbers of what stands in the former, which is counted."""
        parts = _DENSE.split(_OURS.sub(" ", text))
        others = [self._stretches_of(part, language) if part else [] for part in parts[::2]]
        self._count([number for numbers in others for number in numbers])
        return parts, others

    def counts(self) -> dict[tuple[str, str], int]:
        """In how many passages each (form, stem) stood since the last call."""
        self._gather()
        counts, self._counts = self._counts, {}
        pairs = self._pairs.counts()
        for term, count in counts.items():
            pairs[term] = pairs.get(term, 0) + count
        return pairs

    def _gather(self) -> None:
        forms, counts = self._forms, self._counts
        for number, count in self._seen.items():
            counts[forms[number]] = counts.get(forms[number], 0) + count
        self._seen = Counter()

    def _stretches_of(self, text: str, language: str) -> list[int]:
        """The numbers of what stands in `text`. Raises _NoSpaces."""
        known = self._stretches.get(language)
        if known is None:
            known = self._stretches[language] = _Stretches(self, language)
        return list(map(known.__getitem__, text.encode("utf-8", "surrogatepass").translate(_SEPARATED).split()))

    def number(self, form: str, stem: str, written: str) -> int:
        number = self._numbers.get((form, stem))
        if number is None:
            number = self._numbers[form, stem] = len(self._forms)
            self._forms.append((form, stem))
            self._written.append(written)
        return number

    def learn(self, stretch: bytes, language: str) -> int:
        """The number of a stretch without spaces in it."""
        text = stretch.decode("utf-8", "surrogatepass")
        numbers = []
        # Of ASCII nothing but letters and digits is left in a stretch.
        plain = text.isascii() or (text.isalnum() and max(text) < _FIRST_HAN)
        for word, han in [(text, False)] if plain else runs(text):
            if han:
                raise _NoSpaces
            form, stem = self._analyser.analyse(word, language)
            if form:
                numbers.append(self.number(form, stem, stem))
        if len(numbers) < 2:
            return numbers[0] if numbers else _NOTHING
        number = len(self._forms)
        self._forms.append(("", ""))
        self._written.append(" ".join([self._written[part] for part in numbers]))
        self._several[number] = tuple(numbers)
        return number


class _Stretches(dict[bytes, int]):
    """The number of every stretch met in one language."""

    def __init__(self, preparer: Preparer, language: str) -> None:
        self._preparer = preparer
        self._language = language

    def __missing__(self, stretch: bytes) -> int:
        number = self._preparer.learn(stretch, self._language)
        self._preparer.learnt += 1
        if len(stretch) <= _LONGEST_KNOWN:
            self[stretch] = number
        return number
