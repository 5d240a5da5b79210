"""The few lines shown under a hit: where most of the query stands close together, with U+E000/U+E001 around it."""

from __future__ import annotations

import re

START, END = "\ue000", "\ue001"
_LENGTH = 220
_BEFORE = 50
MOST_LOOKED_AT = 60_000
_RESERVED = re.compile(f"[{START}{END}]")
_EDGE = re.compile(r"\s")


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
    first, last = _window(hits, len(text))
    start, end = _edges(text, first, last)
    parts, at = [], start
    for begin, stop, _ in hits:
        if start <= begin and stop <= end:
            parts += [text[at:begin], START, text[begin:stop], END]
            at = stop
    parts.append(text[at:end])
    shown = " ".join("".join(parts).split())
    return ("…" if start > 0 else "") + shown + ("…" if end < len(text.rstrip()) else "")


def _window(hits: list[tuple[int, int, str]], length: int) -> tuple[int, int]:
    """The stretch with most different finds, then with most finds, then the first."""
    if not hits:
        return 0, min(_LENGTH, length)
    best, stretch = (0, 0), (hits[0][0], hits[0][1])
    for index, (start, _, _) in enumerate(hits[:400]):
        inside = [hit for hit in hits[index : index + 40] if hit[1] <= start + _LENGTH - _BEFORE]
        worth = (len({what for _, _, what in inside}), len(inside))
        if worth > best:
            best, stretch = worth, (start, inside[-1][1] if inside else start)
    start = max(0, min(stretch[0] - _BEFORE, length - _LENGTH))
    return start, min(length, max(start + _LENGTH, stretch[1]))


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen or narrow to whole words, where the script has spaces."""
    if start > 0 and (space := _EDGE.search(text, start, start + 25)):
        start = space.end()
    if end < len(text):
        space_at = max(text.rfind(" ", end - 25, end), text.rfind("\n", end - 25, end))
        end = space_at if space_at > start else end
    return start, end
