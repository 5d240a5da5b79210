"""Which encoding bytes of text are in, and the text.

Tried in this order: a mark at the beginning, UTF-16 without one by its regular high bytes, UTF-8, GB18030, and the code
pages for Russian (Windows, ISO 8859-5, KOI8-R, DOS), Arabic (Windows, ISO 8859-6) and the West (Windows, ISO 8859-1 and
-15), told apart by how common their letters would be. Rarer ones come out wrong.
"""

from __future__ import annotations

import codecs
import re

from resources.words.later import pattern

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024
# The upper halves of Latin, Cyrillic and Arabic letters; in no other encoding are such bytes common.
_HIGH_BYTES = frozenset((0, 4, 6))
# Fewer foreign letters than this say nothing about which they are; the Western ones are the most likely.
_FEW = 6
_CYRILLIC = ("cp1251", "iso8859-5", "koi8-r", "cp866")
_OF_ARABIC = ("cp1256", "iso8859-6")
# Where ISO 8859-15 has letters that stand between others in French, and Windows has fractions and accents.
_LETTERS_OF_15 = re.compile(rb"[A-Za-z\xc0-\xff][\xbc\xbd][A-Za-z\xc0-\xff]|\b[\xbc\xbd](?=[a-z]{2})")
_EURO_OF_15 = re.compile(rb"\d ?\xa4|\xa4 ?\d")
_ONLY_WINDOWS = re.compile(rb"[\x80-\x9f]")
_WORDS_OF_UTF_16 = pattern("[\t\n\r -~\xa0-\u05ff\u0600-\u06ff\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
# The most frequent letters of each, together more than half of any text.
_RUSSIAN = frozenset("оеаинтсрвлкмдпу")
_ARABIC = frozenset("اليمونترةبعدسفهأ")
_CHINESE = frozenset(
    "的一是不了在有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经，。、"
)


def decode(data: bytes, declared: str | None = None) -> str:
    """`data` as text, whatever it takes: what does not fit the encoding becomes U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if declared is not None:
        try:
            info = codecs.lookup(declared)
        except (LookupError, ValueError):
            info = None
        if info is not None and getattr(info, "_is_text_encoding", True):
            return _declared(data, info.name)
    return data.decode(guess(data), "replace")


def _declared(data: bytes, name: str) -> str:
    # As browsers do: what calls itself Latin-1, ASCII or GB2312 is in truth the larger one.
    name = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}.get(name, name)
    if name.startswith(("utf-16", "utf-32")) and b"<" in data[:1]:
        name = "utf-8"  # it could not have been read so far otherwise
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        # UTF-8 hardly ever fits by chance; where it does not either, the declaration is the better guess.
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode(name, "replace")


def utf_16(sample: bytes) -> str | None:
    """Whether these bytes are UTF-16 without a mark: every other byte is one of few, or there are zeros in Chinese."""
    if len(sample) < 4:
        return None
    even, odd = (sum(byte in _HIGH_BYTES for byte in sample[start::2]) * 2 / len(sample) for start in (0, 1))
    if max(even, odd) >= 0.8 and min(even, odd) <= 0.2:
        return "utf-16-be" if even > odd else "utf-16-le"
    if 0 not in sample:
        return None
    # No other text has zeros in it: lines end, and so there are some.
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample[: len(sample) & ~1].decode(encoding, "replace")
        ideographs = sum("\u4e00" <= letter <= "\u9fff" for letter in text)
        if (
            len(_WORDS_OF_UTF_16.findall(text)) >= 0.98 * len(text)
            and _share(list(text), _CHINESE) * len(text) > 0.05 * ideographs
        ):
            return encoding
    return None


def guess(data: bytes) -> str:
    """The most likely encoding of text without mark or declaration."""
    sample = data[:_SAMPLE]
    wide = utf_16(sample)
    if wide is not None:
        return wide
    if _fits(sample, "utf-8"):
        return "utf-8"
    if _fits(sample, "gb18030"):
        text = sample.decode("gb18030", "ignore")
        foreign = [character for character in text if character > "\x7f"]
        if _share(foreign, _CHINESE) > 0.1:
            return "gb18030"
    high = sum(byte >= 0x80 for byte in sample)
    plain = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in sample)
    if high <= max(plain, _FEW):
        return _western(sample)
    scores = {encoding: _likeness(sample, encoding, _RUSSIAN) for encoding in _CYRILLIC}
    scores |= {encoding: _likeness(sample, encoding, _ARABIC) for encoding in _OF_ARABIC}
    return max(scores, key=lambda encoding: scores[encoding])


def _western(sample: bytes) -> str:
    if not _ONLY_WINDOWS.search(sample) and (_LETTERS_OF_15.search(sample) or _EURO_OF_15.search(sample)):
        return "iso8859-15"
    return "cp1252"


def _likeness(sample: bytes, encoding: str, common: frozenset[str]) -> float:
    """How common the letters would be, and how small: writing in capitals throughout is rare."""
    foreign = [letter for letter in sample.decode(encoding, "replace") if letter > "\x7f"]
    capitals = sum(letter.isupper() for letter in foreign) / len(foreign) if foreign else 0.0
    return _share([letter.lower() for letter in foreign], common) - 0.2 * capitals


def _fits(sample: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        decoder.decode(sample, final=len(sample) < _SAMPLE)
    except UnicodeDecodeError:
        return False
    return True


def _share(characters: list[str], common: frozenset[str]) -> float:
    return sum(character in common for character in characters) / len(characters) if characters else 0.0
