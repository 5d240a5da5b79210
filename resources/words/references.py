"""Reference numbers: when two spellings name the same document. `2010.8` is `2010.08`; `ST/SGB/2003/13` is one too.

Knows no running text: where references stand in one is a matter of `citations`.
"""

from __future__ import annotations

import functools
import re

from resources.words.text import fold, folded_units

_ALONE = re.compile(r"[\w./\\\-–—() :№#°]{1,80}")
# The year behind the number of a resolution is decoration: such numbers do not begin anew with a year. A body whose
# numbers do writes the year as a part of the symbol (X/RES/2022/7), and that one stays.
_RESOLUTION_YEAR = re.compile(r"(\bres[\W_]{1,3}[0-9]{1,6})(?:\s*\(\s*|\s+)(?:19|20)[0-9]{2}[\s)]*$")
# The end of A/70/95 in A/70/95-S/2015/446: one document that two organs have numbered.
_TWO_SYMBOLS = re.compile(r"(?<=[0-9])\s{0,3}[-‐-―,;/]?\s{0,3}(?=[A-Z]{1,4}/)")
_NUMBER_AT_END = re.compile(r"(?<![\w./-])((?:19|20)[0-9]{2}\.[0-9]{1,3}(?:-[A-Z]{1,3}[0-9]{0,3})?)[\s)\]]*$")


@functools.lru_cache(20_000)  # a sheet is compared with the records five times
def reference_key(reference: str) -> str:
    """The form in which references are compared: groups of letters and digits, no case, no leading zeros, and no year
    in brackets behind the number of a resolution (`S/RES/1325 (2000)` is `S/RES/1325`)."""
    folded = fold(reference)
    with_year = _RESOLUTION_YEAR.search(folded)
    return ".".join(folded_units(folded[: with_year.end(1)] if with_year else reference))


def reference_keys(reference: str) -> tuple[str, ...]:
    """Every key under which the document with this reference is to be found, `reference_key` first; none where it is empty.

    `SOP 2016.16` is cited as 2016.16 too, and either half of `A/70/95-S/2015/446` names the document.
    """
    symbols = _TWO_SYMBOLS.split(reference)
    number = _NUMBER_AT_END.search(reference)
    spellings = [reference, *(symbols if all("/" in symbol for symbol in symbols) else ()), *([number[1]] if number else ())]
    return tuple(dict.fromkeys(key for spelling in spellings if (key := reference_key(spelling))))


def looks_like_reference(text: str) -> bool:
    """Whether `text`, typed alone, may be a reference: short, with a digit in it, and more than one plain word."""
    text = fold(text.strip())
    return _ALONE.fullmatch(text) is not None and any(map(str.isdigit, text)) and len(folded_units(text)) <= 8
