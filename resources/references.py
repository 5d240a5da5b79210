"""Reference numbers: when two spellings name the same document. `2010.8` is `2010.08`; `ST/SGB/2003/13` is one too."""

from __future__ import annotations

import re

from resources.text import fold, folded_units

_ALONE = re.compile(r"[\w./\\\-–—() :№#°]{1,80}")


def reference_key(reference: str) -> str:
    """The form in which references are compared: groups of letters and digits, no case, no leading zeros."""
    return ".".join(folded_units(reference))


def looks_like_reference(text: str) -> bool:
    """Whether `text`, typed alone, may be a reference: short, with a digit in it, and more than one plain word."""
    text = fold(text.strip())
    return _ALONE.fullmatch(text) is not None and any(map(str.isdigit, text)) and len(folded_units(text)) <= 8
