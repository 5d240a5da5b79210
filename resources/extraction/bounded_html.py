"""Markup that costs a browser's parser the square of its length, made so that it does not; any other is left as it is.

The parser looks through all open elements at each paragraph, and through all attributes of a tag at each of them. Browsers
stop at some depth as well. No text is lost: tags go, not what stands between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_DEEPEST = 600
_MOST_ATTRIBUTES = 1000
_LONG_TAG = 10_000  # characters
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_WHOLE_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)([^<>]*>?)")
_LONG = re.compile(rf"<[a-zA-Z][^<>]{{{_LONG_TAG},}}")
_QUOTED = re.compile(r'"[^"]*"|\'[^\']*\'')
# What has no end, or ends by itself where the next one begins: it does not lie in itself, however often it stands there.
_NAMES = """area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup
    caption option optgroup rp rt html head body h1 h2 h3 h4 h5 h6 a nobr"""
_FLAT = frozenset(_NAMES.split())


def bounded(text: str) -> str:
    """`text` with no more than _DEEPEST elements in each other, and _MOST_ATTRIBUTES of one tag."""
    if _LONG.search(text):
        text = _LONG.sub(_fewer_attributes, text)
    if text.count("<") > _DEEPEST and _too_deep(text):
        text = _WHOLE_TAG.sub(_flattening(), text)
    return text


def _too_deep(text: str) -> bool:
    depth = 0
    for match in _TAG.finditer(text):
        if match[2].lower() not in _FLAT:
            depth = max(depth - 1, 0) if match[1] else depth + 1
            if depth > _DEEPEST:
                return True
    return False


def _flattening() -> Callable[[re.Match[str]], str]:
    depth = over = 0

    def flatten(match: re.Match[str]) -> str:
        nonlocal depth, over
        if match[2].lower() in _FLAT:
            return match[0]
        if match[1]:
            if over:
                over -= 1
                return " "
            depth = max(depth - 1, 0)
        elif depth >= _DEEPEST:
            over += 1
            return " "
        else:
            depth += 1
        return match[0]

    return flatten


def _fewer_attributes(match: re.Match[str]) -> str:
    if len(re.split(r"[\s/]+", _QUOTED.sub("", match[0]), maxsplit=_MOST_ATTRIBUTES)) <= _MOST_ATTRIBUTES:
        return match[0]
    name = _TAG.match(match[0])
    return f"<{name[2]}" if name else ""
