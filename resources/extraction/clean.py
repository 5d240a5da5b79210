"""Text as it is kept: NFC, ordinary letters in logical order, nothing invisible that could deceive or break a tool.

It does not fold for search (`resources/words/text.py` does) and does not change what a person would read.
"""

from __future__ import annotations

import html
import re
import unicodedata

from resources.words import diacritics
from resources.words.later import pattern

# Controls but tab and newline, soft hyphens and zero-width marks, direction marks and overrides, surrogates, private
# use (two of which mark hits in snippets) and non-characters. U+FFFE is what PDFium writes for a hyphen at a line's
# end that only the line's end asked for.
_REMOVED = (
    "\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\ue000-\uf8ff"
)
# What PDF files contain in place of letters: Latin and Arabic ligatures, positional forms, radicals that look the same.
_FORMS = "\u2e9f\u2ef3\u2f00-\u2fd5\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
_REMOVE = pattern(f"[{_REMOVED}]")
_UNFORM = pattern(f"[{_FORMS}]+")
_NEWLINE = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNUSUAL = pattern(f"[{_REMOVED}{_FORMS}\r\x0b\x0c\x85\u2028\u2029]")
_NUMBER = re.compile(r"&#(?=[0-9])0*+([0-9]{0,8})[0-9]*+")


def clean(text: str) -> str:
    """`text` as it may be kept, indexed and shown."""
    if text.isascii() and not _UNUSUAL.search(text):
        return text
    if _UNUSUAL.search(text):
        text = _NEWLINE.sub("\n", text)
        text = _REMOVE.sub("", text)
        text = _UNFORM.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return diacritics.normal("NFC", text)


def clean_characters(characters: list[str]) -> tuple[str, list[int]]:
    """What `clean` makes of them joined, and for each character of the result the index of the one that it came from."""
    parts: list[str] = []
    origins: list[int] = []
    before, counting = "", diacritics.Counting()
    for index, character in enumerate(characters):
        whole, before = before + character, character
        if whole == "\r\n":
            continue
        if _UNUSUAL.match(character):
            if _NEWLINE.match(character):
                character = "\n"
            elif _REMOVE.match(character):
                continue
            else:
                character = unicodedata.normalize("NFKC", character)
        if not counting.keeps(character[:1] or " "):
            continue
        parts.append(character)
        origins.extend([index] * len(character))
    text = "".join(parts)
    return (text, origins) if unicodedata.is_normalized("NFC", text) else _composed(text, origins)


def _composed(text: str, origins: list[int]) -> tuple[str, list[int]]:
    """In NFC, a letter and the marks on it at a time."""
    parts: list[str] = []
    kept: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        following = text[end : end + 1]
        if following and unicodedata.combining(following):
            continue
        part = unicodedata.normalize("NFC", text[start:end])
        if following and not unicodedata.is_normalized("NFC", part + following):
            continue
        parts.append(part)
        kept.extend(origins[min(start + place, end - 1)] for place in range(len(part)))
        start = end
    return "".join(parts), kept


def one_line(text: str | None, longest: int = 300) -> str | None:
    """For titles, labels and properties: one line of at most `longest` characters; None where nothing is left."""
    if not text:
        return None
    return " ".join(clean(text[: 8 * longest]).split())[:longest].strip() or None


def unescaped(text: str) -> str:
    """`text` with its references to characters replaced, also where a number has thousands of digits: it is none then."""
    return html.unescape(_NUMBER.sub(r"&#0\1", text)) if "&" in text else text


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads from right to left."""
    for character in text[:500]:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False
