"""Finding a quoted text again, in the file where it was marked or in another edition of it: words alone, no files.

A quote with what stood before and after it, as the W3C's Web Annotation model selects text (TextQuoteSelector). First it is
looked for as it is, then by its letters and digits alone (case, accents, line breaks and hyphens set aside), then with up to a
fifth of its letters changed. Work is bounded by the length of the texts and of the quote.
"""

from __future__ import annotations

import functools
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from resources.words.text import MARK, fold

CONTEXT = 32  # characters before and after a quote that are kept with it
_FEW = 12  # letters and digits: shorter ones stand in many places, and need what is around them
_AROUND = 6  # letters of it that have to be the same
_CHANGED = 5  # one letter in so many may be another
_LONGEST = 1000  # letters that are compared one by one; of a longer quote its beginning and its end
_SEED = 5  # letters in a row that a changed text must still have
_MOST_PLACES = 12  # that are looked at closely
_STEP = 3  # from one seed to the next
_MOST_SEEN = 400  # places of one seed: what stands more often says nothing
_MOST_EQUAL = 5000  # places of a whole quote that are compared by what is around them


@dataclass(frozen=True, slots=True)
class Quote:
    """What was marked; `before` and `after` are up to 32 characters. `page` is where it stood, to choose between equals."""

    text: str
    before: str = ""
    after: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A page or passage to look in: its page, its number among the passages of its file, and its words."""

    page: int | None
    passage: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where it is: an index into the texts, and characters in that text. `how` is exact, alike or changed."""

    index: int
    start: int
    end: int
    how: str


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """What is kept of what stands before and after."""
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


class Texts:
    """The texts of one file, prepared when they are first needed, for any number of quotes."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self._texts = texts

    def find(self, quote: Quote) -> Spot | None:
        """The best place; None where it is certain enough nowhere."""
        if not quote.text.strip():
            return None
        return self._exactly(quote) or self._alike(quote) or self._changed(quote)

    def _exactly(self, quote: Quote) -> Spot | None:
        found: list[tuple[int, int, int, Spot]] = []
        for index, text in enumerate(self._texts):
            for start in islice(_places(text.text, quote.text), max(0, _MOST_EQUAL - len(found))):
                end = start + len(quote.text)
                before, after = context(text.text, start, end)
                same = _same_end(_letters(before), _letters(quote.before)) + _same_start(_letters(after), _letters(quote.after))
                found.append((same, -self._far(index, quote), -len(found), Spot(index, start, end, "exact")))
        return self._best(quote, found)

    def _alike(self, quote: Quote) -> Spot | None:
        wanted = _letters(quote.text)
        if not wanted:
            return None
        letters = self._stream.letters
        found = []
        for start in islice(_places(letters, wanted), _MOST_EQUAL):
            spot = self._spot(start, start + len(wanted), "alike")
            found.append((self._same_around(start, start + len(wanted), quote), -self._far(spot.index, quote), -start, spot))
        return self._best(quote, found)

    def _changed(self, quote: Quote) -> Spot | None:
        wanted = _letters(quote.text)
        if len(wanted) < _FEW:
            return None
        if len(wanted) > _LONGEST:  # both ends of it, with about as much between them
            half = _LONGEST // 2
            first, last = self._near(wanted[:half]), self._near(wanted[-half:])
            if first is None or last is None or not 0.8 < (last[1] - first[0]) / len(wanted) < 1.25:
                return None
            return self._spot(first[0], last[1], "changed")
        near = self._near(wanted)
        return self._spot(*near, "changed") if near else None

    def _near(self, wanted: str) -> tuple[int, int] | None:
        """Where the letters of `wanted` stand with the fewest changes, no more than allowed."""
        most = len(wanted) // _CHANGED
        letters = self._stream.letters
        votes: Counter[int] = Counter()
        for at in range(0, len(wanted) - _SEED + 1, _STEP):
            places = list(islice(_places(letters, wanted[at : at + _SEED]), _MOST_SEEN + 1))
            if len(places) <= _MOST_SEEN:
                votes.update((place - at) // (most + 1) for place in places)
        best: tuple[int, int, int] | None = None
        for which, _ in sorted(votes.items(), key=lambda item: (-item[1], item[0]))[:_MOST_PLACES]:
            begin = max(0, which * (most + 1) - most)
            window = letters[begin : begin + len(wanted) + 3 * (most + 1)]
            changes, end = _nearest_end(wanted, window)
            if changes <= most and (best is None or changes < best[0]):
                length = _nearest_length(wanted[::-1], window[:end][::-1])
                best = (changes, begin + end - length, begin + end)
        return best and best[1:]

    def _best(self, quote: Quote, found: list[tuple[int, int, int, Spot]]) -> Spot | None:
        if not found:
            return None
        same, _, _, spot = max(found, key=lambda one: one[:3])
        enough = min(_AROUND, len(_letters(quote.before + quote.after)))
        return spot if len(_letters(quote.text)) >= _FEW or same >= enough else None

    def _far(self, index: int, quote: Quote) -> int:
        page = self._texts[index].page
        return abs(page - quote.page) if page is not None and quote.page is not None else 0

    def _same_around(self, start: int, end: int, quote: Quote) -> int:
        letters = self._stream.letters
        before, after = letters[max(0, start - CONTEXT) : start], letters[end : end + CONTEXT]
        return _same_end(before, _letters(quote.before)) + _same_start(after, _letters(quote.after))

    def _spot(self, start: int, end: int, how: str) -> Spot:
        """In characters of the text in which it begins: what goes on in the next one is left."""
        stream = self._stream
        index = bisect_right(stream.begins, start) - 1
        first, last = stream.places[start], stream.places[min(end, stream.begins[index + 1]) - 1]
        text = self._texts[index].text
        after = last + 1
        while after < len(text) and MARK.match(text[after]):
            after += 1
        return Spot(index, first, after, how)

    @functools.cached_property
    def _stream(self) -> _Stream:
        letters: list[str] = []
        places, begins = array("L"), [0]
        for text in self._texts:
            if text.text.isascii():
                lowered = text.text.lower()
                here = [at for at, letter in enumerate(lowered) if letter.isalnum()]
                letters += [lowered[at] for at in here]
                places.extend(here)
            else:
                for at, character in enumerate(text.text):
                    folded = _folded(character)
                    letters += folded
                    places.extend([at] * len(folded))
            begins.append(len(places))
        return _Stream("".join(letters), places, begins)


@dataclass(frozen=True, slots=True)
class _Stream:
    """The letters and digits of all texts in a row, which character of its text each of them was, and where texts begin."""

    letters: str
    places: Sequence[int]
    begins: Sequence[int]


@functools.lru_cache(maxsize=20_000)
def _folded(character: str) -> str:
    return "".join(letter for letter in fold(character) if letter.isalnum())


def _letters(text: str) -> str:
    return "".join(map(_folded, text))


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _same_start(one: str, other: str) -> int:
    for number, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return number
    return min(len(one), len(other))


def _same_end(one: str, other: str) -> int:
    return _same_start(one[::-1], other[::-1])


def _nearest_end(pattern: str, text: str) -> tuple[int, int]:
    """(changes, end) of the part of `text`, wherever it begins, that is nearest to `pattern`; of equals the first.

    Myers, "A fast bit-vector algorithm for approximate string matching" (1999): one step a character, in whole numbers of
    as many bits as the pattern has letters.
    """
    best = (len(pattern), 0)
    for end, changes in enumerate(_distances(pattern, text, anchored=False), 1):
        if changes < best[0]:
            best = (changes, end)
    return best


def _nearest_length(pattern: str, text: str) -> int:
    """How much of the beginning of `text` is nearest to all of `pattern`."""
    best = (len(pattern), 0)
    for length, changes in enumerate(_distances(pattern, text, anchored=True), 1):
        if changes < best[0]:
            best = (changes, length)
    return best[1]


def _distances(pattern: str, text: str, *, anchored: bool) -> Iterator[int]:
    """For each character of `text`: the edit distance between `pattern` and what ends there, from the beginning of `text`
    where it is `anchored`, else from wherever it is least."""
    whole = (1 << len(pattern)) - 1
    high = 1 << (len(pattern) - 1)
    where: dict[str, int] = {}
    for number, letter in enumerate(pattern):
        where[letter] = where.get(letter, 0) | 1 << number
    plus, minus, distance = whole, 0, len(pattern)
    for letter in text:
        equal = where.get(letter, 0)
        vertical = equal | minus
        horizontal = (((equal & plus) + plus) ^ plus) | equal
        up = (minus | ~(horizontal | plus)) & whole
        down = plus & horizontal
        if up & high:
            distance += 1
        elif down & high:
            distance -= 1
        up = (up << 1 | anchored) & whole
        down = (down << 1) & whole
        plus = (down | ~(vertical | up)) & whole
        minus = up & vertical
        yield distance
