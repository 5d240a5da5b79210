"""Marks on letters: what puts them in order takes the square of how many one letter bears, so that none bears very many.

Whatever goes to `unicodedata.normalize` and may be long goes through here first: 64,000 of them take four seconds, a megabyte
a quarter of an hour.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

_MOST = 30  # as many as one letter may bear, as in the Stream-Safe Text Format (UAX 15)
# What is called no mark, and is taken apart into nothing but marks.
_HIDDEN = "\u0f73\u0f75\u0f81\uff9e\uff9f"
_MANY = re.compile(rf"(?:[^\x00-\u02ff\w\s]|[{_HIDDEN}]){{{_MOST + 1},}}")


def fewer(text: str) -> str:
    """`text` with no more than that on any letter; nearly always as it is."""
    return text if len(text) <= _MOST or text.isascii() else _MANY.sub(lambda match: _fewer(match[0]), text)


def normal(form: Literal["NFC", "NFD", "NFKC", "NFKD"], text: str) -> str:
    """`unicodedata.normalize`, of any text."""
    return unicodedata.normalize(form, fewer(text))


class Counting:
    """For one character after the other."""

    def __init__(self) -> None:
        self._marks = 0

    def keeps(self, character: str) -> bool:
        """Whether it is one that `fewer` would keep."""
        self._marks = self._marks + 1 if unicodedata.combining(character) or character in _HIDDEN else 0
        return self._marks <= _MOST


def _fewer(text: str) -> str:
    return "".join(filter(Counting().keeps, text))
