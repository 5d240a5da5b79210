"""The few lines shown under a hit: where most of the query stands close together, with U+E000/U+E001 around it."""

from __future__ import annotations

import itertools
import re
import unicodedata

from resources.words.later import pattern
from resources.words.text import HAN

START, END = "\ue000", "\ue001"
_LENGTH = 220
_BEFORE = 50
MOST_LOOKED_AT = 60_000
_RESERVED = re.compile(f"[{START}{END}]")
_APART = pattern(rf"[\s{HAN}\u3000-\u303f\uff00-\uff65]")  # of two characters, one that ends a word
_NARROWED, _WIDENED = 25, 100  # characters


def snippet(text: str, hits: list[tuple[int, int, str]], body: tuple[int, int] | None = None) -> str:
    """At most about 220 characters of `text` with `hits` (of `Marker.hits`) marked; its beginning where there are none.

    `body`: what stands outside it is shown only where nothing else is marked.
    """
    if body is not None:
        start, stop = body
        inside = [(first - start, last - start, what) for first, last, what in hits if start <= first and last <= stop]
        if inside or not hits:
            text, hits = text[start:stop], inside
    text = text[:MOST_LOOKED_AT]
    if START in text or END in text:
        text = _RESERVED.sub(" ", text)
    start, end = _edges(text, *_window(hits, len(text)))
    parts, at = [], start
    for begin, stop, _ in hits:
        if start <= begin and stop <= end:
            parts += [text[at:begin], START, text[begin:stop], END]
            at = stop
    parts.append(text[at:end])
    shown = " ".join("".join(parts).split())
    return ("…" if start > 0 else "") + shown + ("…" if end < len(text.rstrip()) else "")


def _window(hits: list[tuple[int, int, str]], length: int) -> tuple[int, int, int, int]:
    """The stretch with most different finds, then with most finds, then the first: with what is shown around it, and alone."""
    if not hits:
        return 0, min(_LENGTH, length), 0, 0
    best, stretch = (0, 0), (hits[0][0], hits[0][1])
    for index, (start, _, _) in enumerate(hits[:400]):
        inside = [hit for hit in hits[index : index + 40] if hit[1] <= start + _LENGTH - _BEFORE]
        worth = (len({what for _, _, what in inside}), len(inside))
        if worth > best:
            best, stretch = worth, (start, inside[-1][1] if inside else start)
    start = max(0, min(stretch[0] - _BEFORE, length - _LENGTH))
    return start, min(length, max(start + _LENGTH, stretch[1])), *stretch


def _edges(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """Narrowed to whole words, but for what stands from `first` to `last`, else widened; a word without an end is cut."""
    start = _between(text, range(start, min(first, start + _NARROWED) + 1), range(start - 1, max(0, start - _WIDENED) - 1, -1))
    end = _between(text, range(end, max(last, end - _NARROWED) - 1, -1), range(end + 1, min(len(text), end + _WIDENED) + 1))
    return start, end


def _between(text: str, *places: range) -> int:
    """The first of these places that does not lie within a word; the very first where there is none."""
    return next((at for at in itertools.chain(*places) if not _within_word(text, at)), places[0].start)


def _within_word(text: str, at: int) -> bool:
    """Only spaces separate, so that addresses and numbers stay whole; what is written without any is cut between characters."""
    if not 0 < at < len(text):
        return False
    return unicodedata.category(text[at])[0] == "M" or not _APART.search(text, at - 1, at + 1)
