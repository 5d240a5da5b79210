"""Markup that costs a browser's parser the square of its length, made so that it does not; any other is left as it is.

The parser looks through all open elements at each paragraph, opens emphasis anew in each that it was not closed in, looks
through all attributes of a tag at each of them, and through all options at each option. Browsers stop at some depth as well.
No text is lost: tags go, not what stands between them.
"""

from __future__ import annotations

import re

from resources.extraction.open_elements import FORMATTING, VOID, OpenElements

_DEEPEST = 600
_MOST_FORMATTING = 20  # emphasis that is open at one place; as much is shown
_MOST_OPTIONS = 2000
_MOST_ATTRIBUTES = 1000
_LONG_TAG = 10_000  # characters
_NAME = re.compile(r"<([a-zA-Z][^\s/>]*)")
_LONG = re.compile(rf"<[a-zA-Z][^<>]{{{_LONG_TAG},}}")
_QUOTED = re.compile(r'"[^"]*"|\'[^\']*\'')

# As the HTML standard takes text apart. Each piece begins at a `<` and ends where it must, at the end of the text if nowhere
# else: nothing is looked through twice.
_SPACE = r"[\t\n\f\r ]"
_VALUE = r"\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\t\n\f\r >\"'][^\t\n\f\r >]*+|(?=>)|\Z"
_ATTRIBUTE = rf"[^\t\n\f\r />][^\t\n\f\r />=]*+(?:{_SPACE}*+={_SPACE}*+(?:{_VALUE}))?+"
_PIECE = r"<(?:%s(?:{0}++|{1}(?=>)|/|{2})*+(?:>|\Z)|!--(?:-?>|.*?(?:--!?>|\Z))|[!?/][^>]*+(?:>|\Z))"
_TAG_NAME = r"[a-zA-Z][^\t\n\f\r />]*+"
_TAGS = re.compile((_PIECE % f"(/?{_TAG_NAME})").format(_SPACE, "/", _ATTRIBUTE), re.DOTALL)
_PARTS = re.compile((_PIECE % f"(/?)({_TAG_NAME})").format(_SPACE, "(/)", _ATTRIBUTE), re.DOTALL)
_ALONE = VOID | {"a", "/a"}  # of links one is open at a time, also where each is said to end at once, as XHTML has it
# Their content is no markup, and ends where their name does.
_RAW = {
    name: re.compile(rf"</{name}(?=[\t\n\f\r />])|\Z", re.IGNORECASE)
    for name in ("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title")
}


def bounded(text: str) -> str:
    """`text` with no more than _DEEPEST elements in each other, _MOST_FORMATTING of them emphasis, _MOST_OPTIONS, and
    _MOST_ATTRIBUTES of one tag."""
    if _LONG.search(text):
        text = _LONG.sub(_fewer_attributes, text)
    return _flattened(text) if text.count("<") > _DEEPEST and _may_be_deep(text) else text


def _may_be_deep(text: str) -> bool:
    """False where all that is opened is closed in turn, and is not too much: so most pages are."""
    options = emphasis = 0
    opened: list[str] = []
    for name in map(str.lower, _TAGS.findall(text)):
        if not name or name in _ALONE:
            continue
        if name[0] == "/":
            if not opened or opened.pop() != name[1:]:
                return True
            emphasis -= name[1:] in FORMATTING
            continue
        opened.append(name)
        emphasis += name in FORMATTING
        options += name == "option"
        if len(opened) > _DEEPEST or emphasis > _MOST_FORMATTING or options > _MOST_OPTIONS:
            return True
    return bool(opened)


def _flattened(text: str) -> str:
    elements = OpenElements(_DEEPEST, _MOST_FORMATTING)
    kept: list[str] = []
    written = options = 0
    tokens = _PARTS.finditer(text)
    while (match := next(tokens, None)) is not None:
        if not match[2]:
            continue
        name = match[2].lower()
        if match[1]:
            keep = elements.close(name)
        else:
            options += name == "option"
            keep = (name != "option" or options <= _MOST_OPTIONS) and elements.open(name, itself=bool(match[3]))
        end = match.end()
        if not match[1] and name in _RAW and not elements.foreign:
            close = _RAW[name].search(text, end)
            end = close.start() if close else len(text)
            if name == "script" and text.find("<!--", match.end(), end) >= 0:
                keep = False  # it may end elsewhere, and is not read
            elif keep:
                end = match.end()
            tokens = _PARTS.finditer(text, close.start() if close else len(text))
        if not keep:
            kept += text[written : match.start()], " "
            written = end
    return "".join((*kept, text[written:])) if kept else text


def _fewer_attributes(match: re.Match[str]) -> str:
    if len(re.split(r"[\s/]+", _QUOTED.sub("", match[0]), maxsplit=_MOST_ATTRIBUTES)) <= _MOST_ATTRIBUTES:
        return match[0]
    name = _NAME.match(match[0])
    return f"<{name[1]}" if name else ""
