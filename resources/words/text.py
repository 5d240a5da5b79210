"""What counts as the same word: folding, stemming, and taking a text apart into words.

Preparing for the index (`preparing.py`), queries and marking (`marking.py`) all ask here, so that what the index holds
of a text is found by that text's own words. No database; PyStemmer is imported when the first word is stemmed.

Scripts that write no spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese), and Korean, whose words carry their
particles with them, are taken as single characters and pairs. The names say `han` for all of them.
"""

from __future__ import annotations

import functools
import re
import threading
import unicodedata
from collections.abc import Iterator
from typing import Any

from resources.models import LANGUAGES
from resources.words import diacritics
from resources.words.chinese import simplified
from resources.words.later import pattern

_ALGORITHMS = {
    "ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "pt": "portuguese", "ru": "russian",
}  # fmt: skip
_SCRIPTS = {"latin": ("en", "fr", "es", "pt"), "cyrillic": ("ru",), "arabic": ("ar",), "other": ()}

_IDEOGRAPHS = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA_HANGUL = (
    "\u3041-\u3096\u3099\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\uac00-\ud7a3\uff66-\uff9f"
)
# Thai, Lao, Burmese, Khmer: letters and vowel signs alike, but not their digits.
_INDOCHINA = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u109a-\u109d\u1780-\u17d3\u17d7\u17dc\u17dd"
)
HAN = _IDEOGRAPHS + _KANA_HANGUL + _INDOCHINA
# What may stand inside a word without being a letter: diacritics, harakat, vowel signs, soft hyphen, joiners, direction marks.
_MARKED = (
    (0x300, 0xE00), (0xF00, 0x1000), (0x1340, 0x1780), (0x180B, 0x1E00), (0x20D0, 0x20F1), (0xA66F, 0xAC00), (0xFE00, 0xFE30),
)  # fmt: skip
_MARKS = "\u00ad\u200c-\u200f\u2060\ufeff" + "".join(
    character for block in _MARKED for character in map(chr, range(*block)) if unicodedata.category(character)[0] == "M"
)
_WORD = f"[^\\W_{HAN}]+(?:[{_MARKS}]+[^\\W_{HAN}]*)*"
UNIT = pattern(f"([{HAN}])|{_WORD}")
WORD = pattern(_WORD)  # the words alone
MARK = pattern(f"[{_MARKS}]")  # what may stand inside a word without being a letter
_RUN = pattern(f"([{HAN}]+)|{_WORD}")
HAN_RUN = pattern(f"[{HAN}]+")

# Marks of Latin, Greek, Cyrillic, Hebrew and Arabic, and the dots of Indic scripts, are dropped; й is a letter of its
# own and keeps its breve, while ё and е are the same word to whoever types.
_DROPPED = pattern(
    "(?<!и)\u0306|[\u00ad\u0300-\u0305\u0307-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200c-\u200f\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]"
)
_ZEROS = (
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0x1810,
)  # fmt: skip
_ALIKE = str.maketrans(
    {"ة": "ه", "ى": "ي", "ی": "ي", "ٱ": "ا", "ک": "ك", "ہ": "ه", "ە": "ه"}
    | {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
    | {chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)}
)
_BEFORE_STEMMING = str.maketrans({"ё": "е", "œ": "oe", "æ": "ae"})
# NFKC takes these two vowels apart, and nobody types them so.
_SPELLED_APART = {"\u0e4d\u0e32": "\u0e33", "\u0ecd\u0eb2": "\u0eb3"}
_FAR = pattern("[\u3005-\U0003ffff\u0e4d\u0ecd]")  # Chinese, and the marks of those vowels
_FLEETING = re.compile("(?<=[бвгджзйклмнпрстфхцчшщ])(?:[ое]к|ец)$")  # vowels that come and go before the last letter
# Endings that are typed without their accents, and that a stemmer does not know so.
_UNACCENTED = {
    "fr": (("e", "é"), ("es", "és"), ("ee", "ée"), ("ees", "ées"), ("ere", "ère"), ("eres", "ères")),
    "es": (("ia", "ía"), ("ias", "ías"), ("ian", "ían")),
    "pt": (
        ("cao", "ção"), ("coes", "ções"), ("ao", "ão"), ("oes", "ões"), ("encia", "ência"), ("encias", "ências"),
        ("ancia", "ância"), ("ancias", "âncias"), ("avel", "ável"), ("aveis", "áveis"), ("ivel", "ível"), ("iveis", "íveis"),
        ("aria", "ária"), ("arias", "árias"),
    ),
}  # fmt: skip
_LONGEST = 64  # characters of a word that count: nobody types more, and blobs of letters would fill the vocabulary
_MOST_REMEMBERED = 60_000

Unit = tuple[int, int, str, bool]  # start, end, the word as written, whether it is a character of a script without spaces


def fold(text: str) -> str:
    """The form in which two spellings of one word are equal: no case, no diacritics, one alef, е for ё, 国 for 國."""
    if text.isascii():
        return text.lower()
    return _folded(diacritics.normal("NFKC", text).casefold())


def _folded(text: str) -> str:
    text = _undecorated(unicodedata.normalize("NFKD", text))
    text = unicodedata.normalize("NFC", text).translate(_ALIKE)
    if _FAR.search(text):
        for apart, together in _SPELLED_APART.items():
            text = text.replace(apart, together)
        text = text.translate(simplified())
    return text


def _undecorated(text: str) -> str:
    """Without the marks that say nothing to who searches. Most words have none, and isalnum is the quickest to tell."""
    return text if text.isalnum() and "\u0640" not in text else _DROPPED.sub("", text)


def primary(language: str | None) -> str:
    """`zh-Hans` -> `zh`."""
    return (language or "").partition("-")[0].lower()


def known_language(language: str | None) -> str:
    """The library's language of a tag; "" for every other, whose words are stemmed in none."""
    tag = primary(language)
    return tag if tag in LANGUAGES else ""


def script(form: str) -> str:
    """latin, cyrillic, arabic or other, by the first letter of a folded form."""
    first = form[:1]
    if first < "\u0250":
        return "latin"
    if "\u0400" <= first <= "\u052f":
        return "cyrillic"
    return "arabic" if "\u0600" <= first <= "\u077f" else "other"


def is_han(text: str) -> bool:
    """Whether `text` begins with a character that is indexed alone and in pairs."""
    return HAN_RUN.match(text) is not None


class Analyser:
    """Folds and stems single words. Not for several threads at once: Snowball stemmers are not re-entrant."""

    def __init__(self) -> None:
        self._stemmers: dict[str, Any] = {}

    def analyse(self, word: str, language: str) -> tuple[str, str]:
        """(folded form, stem) of one word as it is written; ("", "") where nothing of it can be searched.

        `language` is one of the library's or "". The stem is always among `stems(word)`.
        """
        lowered = word.lower() if word.isascii() else diacritics.normal("NFKC", word).casefold()
        form = _cleared(lowered if lowered.isascii() else _folded(lowered))[:_LONGEST]
        if form.isdecimal() and form.isascii():
            form = form.lstrip("0") or "0"  # 2010.08 is 2010.8
            return form, form
        written_in = script(form)
        if written_in == "latin" and language in ("ar", "ru", "zh"):
            language = "en"  # a Latin word in an Arabic, Chinese or Russian text is most often an English one
        if not form or language not in _SCRIPTS[written_in]:
            return form, form
        return form, self._stem(lowered, language, form)[:_LONGEST] or form

    def _stem(self, word: str, language: str, form: str) -> str:
        # Stemmed before it is folded: the Arabic and the Romance stemmers need the marks that folding removes.
        if not word.isascii():
            word = _undecorated(unicodedata.normalize("NFKC", word)).translate(_BEFORE_STEMMING)
        # Where Snowball leaves forms of one word apart:
        if language == "pt" and word.endswith(("ões", "ães", "ãos")):
            word = f"{word[:-3]}ão"  # missões, missão
        elif language == "ar" and len(word) > 4 and word.endswith("ات"):
            word = f"{word[:-2]}ة"  # the feminine plural: عطلات, عطلة
        stemmer = self._stemmers.get(language)
        if stemmer is None:
            import Stemmer

            stemmer = self._stemmers[language] = Stemmer.Stemmer(_ALGORITHMS[language], 0)
        stem: str = stemmer.stemWord(word[:_LONGEST])
        if language == "ru" and len(stem) > 4 and (fleeting := _FLEETING.search(stem)):
            stem = stem[: fleeting.start()] + stem[-1]  # пыток, пытка; беженец, беженца
        return form if stem == form else _cleared(fold(stem))


def _cleared(form: str) -> str:
    """Without what is neither letter, digit nor vowel sign: ligatures such as U+FDFA decompose into several words."""
    if form.isalnum():
        return form
    return "".join(c for c in form if c.isalnum() or (c > "\u036f" and unicodedata.category(c)[0] == "M"))


class _Words:
    """What was found out about words lately, for all threads."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[str, str]] = {}
        self._analyser = Analyser()
        self._lock = threading.Lock()

    def analyse(self, word: str, language: str) -> tuple[str, str]:
        found = self._known.get((word, language))
        if found is None:
            with self._lock:
                found = self._analyser.analyse(word, language)
                if len(self._known) >= _MOST_REMEMBERED:
                    self._known = {}
                self._known[word, language] = found
        return found


class Stretches:
    """Of stretches between two spaces, the words and what they are: for all searches, which look at the same texts."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._known: dict[str, tuple[tuple[str, str, str], ...]] = {}

    def words(self, stretch: str) -> tuple[tuple[str, str, str], ...]:
        """(word as written, folded form, stem) of each."""
        found = self._known.get(stretch)
        if found is None:
            found = tuple((word, *_words.analyse(word, self._language)) for word in WORD.findall(stretch))
            if len(self._known) >= _MOST_REMEMBERED:
                self._known = {}
            self._known[stretch] = found
        return found


@functools.cache
def stretches(language: str) -> Stretches:
    """Those of one of the library's languages, or ""."""
    return Stretches(language)


_words = _Words()


def analyse(word: str, language: str | None) -> tuple[str, str]:
    """(folded form, stem) of one word, in `language`."""
    return _words.analyse(word, known_language(language))


def stems(word: str) -> set[str]:
    """All that `word` can be stemmed to in any language of its script, and its own folded form."""
    form, _ = _words.analyse(word, "")
    languages = (*_SCRIPTS[script(form)], "")
    found = {_words.analyse(spelling, language)[1] for language in languages for spelling in _spellings(word, language)}
    return found - {""}


def _spellings(word: str, language: str) -> Iterator[str]:
    """`word`, and with the accents that its ending may have lost at a keyboard without them."""
    yield word
    if word.isascii() and len(word) > 4:
        for plain, accented in _UNACCENTED.get(language, ()):
            if word.lower().endswith(plain):
                yield word[: -len(plain)] + accented


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """The words of `text`, and its runs of characters that are indexed in pairs (then True)."""
    for match in _RUN.finditer(text):
        yield match[0], match[1] is not None


def tokens(text: str, language: str | None) -> list[tuple[str, str]]:
    """(folded form, stem) of every term, in order; Chinese as pairs, and the last character alone."""
    language = known_language(language)
    found: list[tuple[str, str]] = []
    for word, han in runs(text):
        if han:
            found.extend((term, term) for term in han_terms(word))
        else:
            term = _words.analyse(word, language)
            if term[0]:
                found.append(term)
    return found


def han_terms(run: str) -> Iterator[str]:
    """人权法 -> 人权, 权法, 法: each character begins a term, so that one alone is found by what begins with it."""
    run = fold(run)
    for index in range(len(run)):
        yield run[index : index + 2]


def terms(text: str, language: str | None) -> list[str]:
    """The stems of `text`, in order: what the index holds of it."""
    return [stem for _, stem in tokens(text, language)]


def prepare(text: str, language: str | None) -> str:
    """`text` as the index wants it: terms with spaces between, for FTS5's `ascii` tokenizer."""
    return " ".join(terms(text, language))


def units(text: str) -> list[Unit]:
    """Every word, and every Han character alone, with where it stands."""
    return [(match.start(), match.end(), match[0], match[1] is not None) for match in UNIT.finditer(text)]


def folded_units(text: str) -> list[str]:
    """The folded words (and single Han characters) of `text`: the form in which phrases are compared."""
    return [form for _, _, word, _ in units(text) if (form := form_of(word))]


def form_of(word: str) -> str:
    """The folded form of one word; "" where nothing of it can be searched."""
    return _words.analyse(word, "")[0]
