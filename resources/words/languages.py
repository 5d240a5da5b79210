"""Which of the library's languages a passage is in, told from its letters and its commonest words: cheap, and often silent.

For texts whose language nobody declared, a passage at a time. `extraction/language.py` has a real classifier, for whole
files and for what is only suspected here.
"""

from __future__ import annotations

from resources.words.stopwords import BY_LANGUAGE

_LONGEST = 320  # characters looked at: more would cost as much as preparing them
_FEWEST = 3  # different common words that say something
_AHEAD = 2  # by which they must outnumber those of any other language

# The commonest words as they are written: with their accents, too.
_ACCENTED = {
    "en": "",
    "fr": "à été être où même très après déjà",
    "es": "más también está según través él así será qué",
    "pt": "não são às é até também através está já há será mão",
}
_COMMON = {
    language: frozenset(word.encode() for word in (*BY_LANGUAGE[language], *words.split()))
    for language, words in _ACCENTED.items()
}
_WORDS = bytes(code if code > 127 or chr(code).isalnum() else 32 for code in range(256)).lower()


def _kind(code: int) -> str:
    """Of a byte of UTF-8: which script it begins a letter of, "-" for none of these."""
    if chr(code).isalpha() and code < 128:
        return "l"
    if code in (0xD0, 0xD1):
        return "c"
    if 0xD8 <= code <= 0xDB:
        return "a"
    if code == 0xE3:
        return "k"  # kana, mostly, and the Chinese full stop
    return "h" if 0xE4 <= code <= 0xE9 else "-"


_KINDS = "".join(map(_kind, range(256))).encode()
_OTHERS = bytes(code for code in range(256) if _KINDS[code] == ord("-"))


def guess(text: str) -> str | None:
    """The language of the beginning of `text`; None where it says too little, or is in no language of the library."""
    sample = text[:_LONGEST].encode("utf-8", "surrogatepass")
    if not sample.isascii():
        kinds = sample.translate(_KINDS, _OTHERS)
        most = len(kinds) // 2
        if kinds.count(b"c") > most:
            return "ru"
        if kinds.count(b"a") > most:
            return "ar"
        han = kinds.count(b"h")
        if 3 * han > len(kinds):  # a character says as much as several letters
            return "zh" if 4 * kinds.count(b"k") < han else None
    words = set(sample.translate(_WORDS).replace(b"\xe2\x80\x99", b" ").split())
    best, here, second = None, 0, 0
    for language, common in _COMMON.items():
        found = len(common & words)
        if found > here:
            best, here, second = language, found, here
        elif found > second:
            second = found
    return best if here >= _FEWEST and here - second >= _AHEAD else None
