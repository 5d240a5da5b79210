"""Which encoding bytes of text are in, and the text.

Tried in this order: a mark at the beginning, UTF-16 without one by its regular high bytes, UTF-8, GB18030, and the
Windows code pages for Russian, Arabic and the West, told apart by how common their letters would be. Rarer ones
come out wrong.
"""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024
# The upper halves of Latin, Cyrillic and Arabic letters; in no other encoding are such bytes common.
_HIGH_BYTES = frozenset((0, 4, 6))
# Fewer foreign letters than this say nothing about which they are; the Western ones are the most likely.
_FEW = 6
# The most frequent letters of each, together more than half of any text.
_RUSSIAN = frozenset("оеаинтсрвлкмдпуО")
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
    """Whether these bytes are UTF-16 without a mark: every other byte is one of few. Not for Chinese."""
    if len(sample) < 4:
        return None
    even, odd = (sum(byte in _HIGH_BYTES for byte in sample[start::2]) * 2 / len(sample) for start in (0, 1))
    if max(even, odd) < 0.8 or min(even, odd) > 0.2:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


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
    high = sum(byte >= 0xC0 for byte in sample)
    plain = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in sample)
    if high <= max(plain, _FEW):
        return "cp1252"
    russian = _share([c for c in sample.decode("cp1251", "ignore").lower() if c > "\x7f"], _RUSSIAN)
    arabic = _share([c for c in sample.decode("cp1256", "ignore") if c > "\x7f"], _ARABIC)
    return "cp1251" if russian >= arabic else "cp1256"


def _fits(sample: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        decoder.decode(sample, final=len(sample) < _SAMPLE)
    except UnicodeDecodeError:
        return False
    return True


def _share(characters: list[str], common: frozenset[str]) -> float:
    return sum(character in common for character in characters) / len(characters) if characters else 0.0
