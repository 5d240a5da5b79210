"""What counts as the same word: folding, stemming, and finding the words of a query again in a text.

The index, the snippets, the page renderer and the HTML view all mark with the same `Marker`. No database here;
PyStemmer is imported when the first word is stemmed.
"""

from __future__ import annotations

import functools
import re
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_ALGORITHMS = {
    "ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "pt": "portuguese", "ru": "russian",
}  # fmt: skip
_SCRIPTS = {"latin": ("en", "fr", "es", "pt"), "cyrillic": ("ru",), "arabic": ("ar",), "other": ()}

# Characters without spaces between words: indexed one by one and in pairs.
_HAN = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# What may stand inside a word without being a letter: diacritics, harakat, soft hyphen, joiners, direction marks.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8"
    "\u06ea-\u06ed\u200c-\u200f\u2060\ufe00-\ufe0f\ufeff"
)
_UNIT = re.compile(f"([{_HAN}])|[^\\W_{_HAN}]+(?:[{_MARKS}]+[^\\W_{_HAN}]*)*")
_RUN = re.compile(f"([{_HAN}]+)|[^\\W_{_HAN}]+(?:[{_MARKS}]+[^\\W_{_HAN}]*)*")
_HAN_RUN = re.compile(f"[{_HAN}]+")

# й is a letter of its own and keeps its breve; ё and е are the same word to whoever types.
_DROPPED = re.compile(f"(?<!и)\u0306|[{_MARKS}\u0640]".replace("\u0300-\u036f", "\u0300-\u0305\u0307-\u036f"))
_ARABIC = str.maketrans(
    {"ة": "ه", "ى": "ي", "ی": "ي", "ٱ": "ا", "ک": "ك", "ہ": "ه"}
    | {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}
)
_MOST_REMEMBERED = 200_000

_Unit = tuple[int, int, str, bool]  # start, end, the word as written, whether it is a Han character


def fold(text: str) -> str:
    """The form in which two spellings of one word are equal: no case, no diacritics, one alef, е for ё."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", _DROPPED.sub("", text)).translate(_ARABIC)


def primary(language: str | None) -> str:
    """`zh-Hans` -> `zh`."""
    return (language or "").partition("-")[0].lower()


def script(form: str) -> str:
    """latin, cyrillic, arabic or other, by the first letter of a folded form."""
    first = form[:1]
    if first < "\u0250":
        return "latin"
    if "\u0400" <= first <= "\u052f":
        return "cyrillic"
    return "arabic" if "\u0600" <= first <= "\u077f" else "other"


def is_han(text: str) -> bool:
    return _HAN_RUN.match(text) is not None


class _Words:
    """Every word ever met, with its folded form and stem: a passage costs one dictionary look-up a word."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, tuple[str, str]]] = {}
        self._stemmers: dict[str, Any] = {}
        self._lock = threading.Lock()  # Snowball stemmers are not re-entrant

    def known(self, language: str) -> dict[str, tuple[str, str]]:
        words = self._known.setdefault(language, {})
        if len(words) > _MOST_REMEMBERED:
            words = self._known[language] = {}
        return words

    def analyse(self, word: str, language: str) -> tuple[str, str]:
        """(folded form, stem) of one word as it is written; ("", "") where nothing of it can be searched."""
        words = self.known(language)
        result = words.get(word)
        if result is None:
            result = words[word] = self._analyse(word, language)
        return result

    def _analyse(self, word: str, language: str) -> tuple[str, str]:
        form = fold(word)
        if not form.isalnum():  # ligatures such as U+FDFA decompose into several words
            form = "".join(character for character in form if character.isalnum())
        if form.isdecimal() and form.isascii():
            form = form.lstrip("0") or "0"  # 2010.08 is 2010.8
            return form, form
        # A Latin word in an Arabic, Chinese or Russian text is most often an English one.
        algorithm = _ALGORITHMS.get("en" if form.isascii() and language in ("ar", "ru", "zh") else language)
        if algorithm is None or not form:
            return form, form
        # Stemmed before it is folded: the Arabic and the Romance stemmers need the marks that folding removes.
        whole = _DROPPED.sub("", unicodedata.normalize("NFKC", word).casefold().replace("ё", "е"))
        if algorithm == "portuguese" and whole.endswith(("ões", "ães", "ãos")):
            whole = f"{whole[:-3]}ão"  # Snowball leaves missões and missão apart
        with self._lock:
            stemmer = self._stemmers.get(algorithm)
            if stemmer is None:
                import Stemmer

                stemmer = self._stemmers[algorithm] = Stemmer.Stemmer(algorithm, 0)
            stem = fold(stemmer.stemWord(whole))
        return form, "".join(character for character in stem if character.isalnum()) or form


_words = _Words()


def analyse(word: str, language: str | None) -> tuple[str, str]:
    """(folded form, stem) of one word, in `language`."""
    return _words.analyse(word, primary(language))


def stems(word: str) -> set[str]:
    """All that `word` can be stemmed to in any language of its script, and its own folded form."""
    form = fold(word)
    return {_words.analyse(word, language)[1] for language in (*_SCRIPTS[script(form)], "")} - {""}


def tokens(text: str, language: str | None) -> list[tuple[str, str]]:
    """(folded form, stem) of every term, in order; Chinese as single characters and pairs."""
    language = primary(language)
    known = _words.known(language)
    found: list[tuple[str, str]] = []
    for match in _RUN.finditer(text):
        word = match[0]
        if match[1] is None:
            term = known.get(word) or _words.analyse(word, language)
            if term[0]:
                found.append(term)
        else:
            found.extend((term, term) for term in han_terms(word))
    return found


def han_terms(run: str) -> Iterator[str]:
    """人权法 -> 人, 人权, 权, 权法, 法."""
    run = fold(run)
    for index, character in enumerate(run):
        yield character
        if index + 1 < len(run):
            yield run[index : index + 2]


def terms(text: str, language: str | None) -> list[str]:
    """The stems of `text`, in order: what the index holds of it."""
    return [stem for _, stem in tokens(text, language)]


def prepare(text: str, language: str | None) -> str:
    """`text` as the index wants it: terms with spaces between, for FTS5's `ascii` tokenizer."""
    return " ".join(terms(text, language))


def units(text: str) -> list[_Unit]:
    """Every word, and every Han character alone, with where it stands."""
    return [(match.start(), match.end(), match[0], match[1] is not None) for match in _UNIT.finditer(text)]


def folded_units(text: str) -> list[str]:
    """The folded words (and single Han characters) of `text`: the form in which phrases are compared."""
    return [form for _, _, word, _ in units(text) if (form := _form(word))]


def _form(word: str) -> str:
    return _words.analyse(word, "")[0]


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
        self._language = primary(language)
        self._singles = {stem for stem in marker.stems if len(stem) == 1 and is_han(stem)}
        self._pairs = {stem for stem in marker.stems if len(stem) == 2 and is_han(stem)}
        self._judged: dict[str, str | None] = {}

    def hits(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, what was matched), in order, without overlaps."""
        found: list[tuple[int, int, str]] = []
        judged = self._judged
        if self._wanted or self._marker.prefix:
            for match in _UNIT.finditer(text):
                word = match[0]
                if word in judged:
                    what = judged[word]
                else:
                    what = judged[word] = self._judge(word)
                if what is not None:
                    found.append((match.start(), match.end(), what))
            if self._pairs:
                found += self._in_pairs(text)
        for phrase in self._marker.phrases:
            if text.isascii():  # folding moves nothing
                found += [(match.start(), match.end(), phrase) for match in _find_all(phrase, text.lower())]
            elif contains_phrase(text, phrase):
                found += _phrase(units(text), phrase)
        return _merged(found)

    def _judge(self, word: str) -> str | None:
        if word[0] >= "\u2e80" and is_han(word):
            form = fold(word)
            return form if form in self._singles else None
        form, stem = _words.analyse(word, self._language)
        if stem in self._wanted or form in self._wanted:
            return stem
        if self._marker.prefix and form.startswith(self._marker.prefix):
            return self._marker.prefix
        if not self._language and not self._wanted.isdisjoint(stems(word)):
            return form
        return None

    def _in_pairs(self, text: str) -> list[tuple[int, int, str]]:
        found = []
        for run in _HAN_RUN.finditer(text):
            folded = fold(run[0])
            if len(folded) != len(run[0]):  # a compatibility character that becomes several
                continue
            starts = range(len(folded) - 1)
            found += [
                (run.start() + i, run.start() + i + 2, pair) for i in starts if (pair := folded[i : i + 2]) in self._pairs
            ]
        return found


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


def _phrase(here: list[_Unit], phrase: str) -> list[tuple[int, int, str]]:
    wanted = folded_units(phrase)
    if not wanted:
        return []
    forms = [_form(word) for _, _, word, _ in here]
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
