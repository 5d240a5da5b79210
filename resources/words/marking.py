"""Finding the words of a query again in a text, to mark them: in snippets, on pages, in the HTML view.

All of them mark with the same `Marker`. What counts as the same word is decided in `text.py`. No database here.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from resources.words.text import (
    HAN_RUN,
    MARK,
    WORD,
    Unit,
    fold,
    folded_units,
    form_of,
    is_han,
    known_language,
    stems,
    stretches,
    units,
)  # fmt: skip

# ASCII that stands in no word, as spaces.
_SEPARATED = bytes(code if code > 127 or chr(code).isalnum() else 32 for code in range(256))


@dataclass(frozen=True, slots=True)
class Marker:
    """What to mark for a query: words by stem, words that begin with `prefix`, and exact phrases.

    Stems may be Chinese characters or pairs; they match anywhere in a run. Phrases match as whole words in order,
    whatever stands between the words. Made by `Library.search`; anybody may make one by hand from folded words.
    """

    stems: tuple[str, ...]
    prefix: str | None = None
    phrases: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.stems or self.prefix or self.phrases)

    def spans(self, text: str, language: str | None) -> list[tuple[int, int]]:
        """(start, end) of everything to mark, in order, without overlaps; adjoining Han characters are one span."""
        return [(start, end) for start, end, _ in self.hits(text, language)]

    def hits(self, text: str, language: str | None) -> list[tuple[int, int, str]]:
        """As `spans`, each with what was matched (a stem, the prefix or a phrase), for choosing a snippet."""
        return Finder(self, language).hits(text)

    def to_json(self) -> dict[str, Any]:
        return {"stems": list(self.stems), "prefix": self.prefix, "phrases": list(self.phrases)}

    @classmethod
    def from_json(cls, value: Any) -> Marker:
        """Raises ValueError where `value` is not what `to_json` gives."""
        if not isinstance(value, dict):
            raise ValueError("not a marker")
        prefix = value.get("prefix")
        lists = [value.get("stems", []), value.get("phrases", [])]
        if not (prefix is None or isinstance(prefix, str)) or not all(
            isinstance(items, list) and all(isinstance(item, str) for item in items) for items in lists
        ):
            raise ValueError("not a marker")
        return cls(tuple(lists[0]), prefix, tuple(lists[1]))


class Finder:
    """A marker at work on texts of one language: every different word is judged once, however many passages follow."""

    def __init__(self, marker: Marker, language: str | None) -> None:
        self._marker = marker
        self._wanted = frozenset(marker.stems)
        self._language = known_language(language)
        self._known = stretches(self._language)
        self._singles = {stem for stem in marker.stems if len(stem) == 1 and is_han(stem)}
        self._pairs = {stem for stem in marker.stems if len(stem) == 2 and is_han(stem)}
        self._judged: set[str] = set()  # stretches between spaces, with and without words that match
        self._words_of: dict[str, list[str]] = {}  # a stretch -> its words that match
        self._matching: dict[str, str] = {}  # a word that matches -> what it matches

    def hits(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, what was matched), in order, without overlaps."""
        found: list[tuple[int, int, str]] = []
        if self._wanted or self._marker.prefix:
            found += self._words(text)
            if self._singles or self._pairs:
                found += self._in_runs(text)
        for phrase in self._marker.phrases:
            if text.isascii():  # folding moves nothing
                found += [(match.start(), match.end(), phrase) for match in _find_all(phrase, text.lower())]
            elif contains_phrase(text, phrase):
                found += _phrase(units(text), phrase)
        return _merged(found)

    def _words(self, text: str) -> list[tuple[int, int, str]]:
        """Most words of most texts do not match: each is judged once, and then passed over without being looked at."""
        here = set(text.encode("utf-8", "replace").translate(_SEPARATED).decode("utf-8").split())
        new = here - self._judged
        self._judged |= new
        known, wanted, prefix, undecided = self._known.words, self._wanted, self._marker.prefix, not self._language
        for stretch in new:
            for word, form, stem in known(stretch):
                if stem in wanted or form in wanted:
                    what = stem
                elif prefix and form.startswith(prefix):
                    what = prefix
                elif undecided and not wanted.isdisjoint(stems(word)):
                    what = form
                else:
                    continue
                self._words_of.setdefault(stretch, []).append(word)
                self._matching[word] = what
        words_here = {word for stretch in self._words_of.keys() & here for word in self._words_of[stretch]}
        if not words_here:
            return []
        if not text.isascii() and MARK.search(text):  # where a word begins is less plain then
            matches = ((match.start(), match.end(), match[0]) for match in WORD.finditer(text))
            return [(start, end, self._matching[word]) for start, end, word in matches if word in words_here]
        return [(start, end, self._matching[word]) for word in words_here for start, end in _whole(word, text)]

    def _in_runs(self, text: str) -> list[tuple[int, int, str]]:
        """Single characters and pairs, wherever they stand in a run."""
        found = []
        for run in HAN_RUN.finditer(text):
            folded = fold(run[0])
            if len(folded) != len(run[0]):  # a compatibility character that becomes several
                continue
            for part in (*self._singles, *self._pairs):
                at = folded.find(part)
                while at >= 0:
                    found.append((run.start() + at, run.start() + at + len(part), part))
                    at = folded.find(part, at + 1)
        return found


def _whole(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Where `word`, found in `text` as a word of its own, stands as such."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        before = text[start - 1] if start else " "
        if not before.isalnum() or is_han(before):
            match = WORD.match(text, start)
            if match is not None and match.end() == end:
                yield start, end
        start = text.find(word, end)


def contains_phrase(text: str, phrase: str) -> bool:
    """Whether the words of `phrase` stand in `text`, whole and in order."""
    pattern = _pattern(phrase)
    return pattern is not None and pattern.search(fold(text)) is not None


def _find_all(phrase: str, folded: str) -> Iterator[re.Match[str]]:
    pattern = _pattern(phrase)
    return pattern.finditer(folded) if pattern else iter(())


@functools.lru_cache(maxsize=64)
def _pattern(phrase: str) -> re.Pattern[str] | None:
    """A phrase as it stands in folded text."""
    words = folded_units(phrase)
    if not words:
        return None
    pattern = ""
    for index, word in enumerate(words):
        between = "" if not index else "[\\W_]*" if is_han(word) or is_han(words[index - 1]) else "[\\W_]+"
        pattern += between + ("0*" if word.isdecimal() else "") + re.escape(word)
    edges = "" if is_han(words[0]) else "(?<![^\\W_])", "" if is_han(words[-1]) else "(?![^\\W_])"
    return re.compile(edges[0] + pattern + edges[1])


def _phrase(here: list[Unit], phrase: str) -> list[tuple[int, int, str]]:
    wanted = folded_units(phrase)
    if not wanted:
        return []
    forms = [form_of(word) for _, _, word, _ in here]
    size, found, index = len(wanted), [], 0
    while index <= len(forms) - size:
        if forms[index] == wanted[0] and forms[index : index + size] == wanted:
            found.append((here[index][0], here[index + size - 1][1], phrase))
            index += size
        else:
            index += 1
    return found


def _merged(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    merged: list[tuple[int, int, str]] = []
    for start, end, what in sorted(found):
        if merged and start < merged[-1][1]:
            last = merged[-1]
            merged[-1] = (last[0], max(last[1], end), last[2])
        else:
            merged.append((start, end, what))
    return merged
