"""Where running text names documents by their reference: `SOP 2016.16`, `Guidelines on ... (2010.8)`, `S/RES/1325 (2000)`.

A symbol (`A/RES/49/37`) is told by its parts. A number (`2017.12`) looks like any decimal, so it counts only with something
around it that speaks for a document: a word such as policy or replaces in one of the seven languages, brackets, the end of a
title, another reference beside it. Where in doubt it is not one: a wrong link costs more trust than a missing one.

Pure, and linear in the text: every pattern looks at a bounded stretch. Who cites whom is a matter of `citation_index`.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from resources.words import citation_words as words
from resources.words.references import reference_key
from resources.words.text import fold

MOST_A_TEXT = 200  # a passage that names more documents is a list of numbers
_MOST_LOOKED_AT = 1000  # shapes of a reference in one text; beyond that it is a table of figures
_FIRST_YEAR = 1945
_BEFORE = 140  # characters that are looked at before a number, and after it
_AFTER = 40

# One character for one. U+0001 stands for what is not to be seen: soft hyphens, direction marks.
_PLAIN: dict[int, str] = (
    {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # full width
    | {zero + digit: str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}
    | dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-")
    | dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " ")
    | dict.fromkeys((0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF), "\x01")
    | {0x060C: ",", 0x061B: ";", 0x2044: "/", 0x2215: "/", 0x3001: ",", 0x2028: "\n", 0x2029: "\n"}
)
_SPECIAL = re.compile(f"[{''.join(map(chr, _PLAIN))}]")
_GAP = r"[\s\x01]{0,3}"
# What a reference cannot be without, cheap to look for: each pattern begins with a literal, which the engine jumps to.
_MAYBE_NUMBER = re.compile(r"20[0-9][0-9]\W{0,2}[.．]\W{0,2}[0-9]")
_MAYBE_OLD_NUMBER = re.compile(r"19[4-9][0-9]\W{0,2}[.．]\W{0,2}[0-9]")
_MAYBE_SYMBOL = re.compile(r"/(?<=[A-Z]/)\W{0,3}[A-Z0-9]")
_OTHER_DIGITS = "１２١٢۱۲"  # that a year may begin with
_OTHER_NUMBER = re.compile(r"[１２١٢۱۲]\d\d\d\W{0,2}[.．]\W{0,2}\d")
_OTHER_SLASHES = "／⁄∕"

_LETTER = "A-Za-z\u00c0-\u024f\u0400-\u052f"  # of the scripts that put a space before a number
_NUMBER_PATTERN = (
    rf"((?:19|20)[0-9]{{2}})([\s\x01]{{0,2}}\.[\s\x01]{{0,2}})([0-9]{{1,3}})(-[A-Z]{{1,3}}[0-9]{{0,3}})?(?![{_LETTER}0-9_])"
)
_NUMBER = re.compile(rf"(?<![{_LETTER}0-9_]){_NUMBER_PATTERN}")
_RANGE = re.compile(rf"-{_NUMBER_PATTERN}")
_NOT_AFTER = re.compile(
    r"\x01?(?:[.,:'][0-9]|\.[a-z]|\s?[%$€£¥₽°‰=@^*+<>×±]|/[A-Za-z0-9]|-[A-Z0-9]|[+*/]?\s?[-–]\s?[0-9]+\.[0-9])"
)
_NOT_BEFORE = re.compile(r"(?:[$€£¥₽#@=<>~≈±×*+^_\\/]\s?|[0-9][.,:' ]\s?|[^\s\x01(\[\"'«“,;:.-]-)\Z")
_CLOSED = re.compile(r"[\s\x01]*[)\]]")
_ENDED = re.compile(r"\x01?(?:[.;。；](?:\s|$|[^\x00-\x7f])|\s?\n|\s*$|\s\()")
_TITLE_FOLLOWS = re.compile(r"\x01?\s?,\s?[^\W\d_a-zа-яà-ÿ]")
_SENTENCE_END = re.compile(r"\n\s{0,3}\n|[.!?;؟。；！？](?=[\s\x01])\s*|[。；！？]")
_DECIMAL = re.compile(r"[0-9]\.[0-9]")
_WORD = re.compile(r"[^\W\d_]+")
_TITLE_ENDS = re.compile(r"[^\W\d_][\"'”»’)\]]?\s?,\s?\Z")

_COMPONENT = (
    rf"(?:[A-Z]{{1,8}}(?:[.-][0-9]{{1,5}})?(?![{_LETTER}])|(?:Add|Rev|Corr|Amend|Res|Agenda)(?:\.[0-9]{{1,3}})?(?![{_LETTER}])"
    rf"|[0-9]{{1,5}}(?![{_LETTER}0-9]))"
)
_SYMBOL = re.compile(rf"(?<![{_LETTER}0-9_/.\\=&?#@%+~-])[A-Z]{{1,8}}(?:/{_GAP}{_COMPONENT}){{1,9}}")
_SECOND_SYMBOL = re.compile(rf"\s?[-/]{_GAP}([A-Z]{{1,8}}(?:/{_GAP}{_COMPONENT}){{1,9}})")
_SESSION = re.compile(rf"{_GAP}\(\s?(?:(?:19|20)[0-9]{{2}}|[IVXLC]{{1,8}})\s?\)")
_GOES_ON = re.compile(r"/[A-Za-z0-9]|[A-Za-z0-9_@%=]|\.[a-z]|-[0-9]|[.,][0-9]")
_REACHES_BACK = re.compile(r"\S{1,200}\Z")
_IN_ADDRESS = re.compile(r"://|www\.|@|^[\"'(<\[]*[./~\\]|[?&][a-z]+=|^[A-Za-z]:\\|\.[a-z]{2,5}/", re.IGNORECASE)
_SINGLE_SLASH = re.compile(r"(?:[A-Z]{2,4}\.)[0-9]{1,5}")
_NUMERIC = re.compile(r"[0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Found:
    """One reference in a text: `text[start:end]`, its key (`references.reference_key` of it), and how to write it for a
    person: in one line, both symbols where the document bears two (`A/70/95-S/2015/446` is found as two)."""

    start: int
    end: int
    key: str
    written: str


def find(text: str, *, latest_year: int | None = None) -> list[Found]:
    """Every reference in `text`, in order and without overlaps, at most MOST_A_TEXT; years count up to `latest_year`
    (next year where it is not given)."""
    numbers = bool(_MAYBE_NUMBER.search(text) or _MAYBE_OLD_NUMBER.search(text))
    symbols = _MAYBE_SYMBOL.search(text) is not None
    if not text.isascii():
        numbers = numbers or (any(digit in text for digit in _OTHER_DIGITS) and _OTHER_NUMBER.search(text) is not None)
        symbols = symbols or any(slash in text for slash in _OTHER_SLASHES)
    if not (numbers or symbols):
        return []
    plain = text if text.isascii() else _SPECIAL.sub(_plain, text)  # one character for one, so that places stay
    found: list[Found] = []
    if symbols:
        for start, end, written in _symbols(plain):
            found.append(Found(start, end, reference_key(text[start:end]), written))
            if len(found) == MOST_A_TEXT:
                break
    if numbers:
        latest = latest_year or datetime.datetime.now(tz=datetime.UTC).year + 1
        taken = [(each.start, each.end) for each in found]
        found += [
            Found(start, end, reference_key(text[start:end]), written)
            for start, end, written in _numbers(plain, latest)
            if not any(start < other_end and end > other_start for other_start, other_end in taken)
        ]
        found.sort(key=lambda each: each.start)
    return found[:MOST_A_TEXT]


def _plain(special: re.Match[str]) -> str:
    return _PLAIN[ord(str(special[0]))]


def _numbers(plain: str, latest: int) -> Iterator[tuple[int, int, str]]:
    accepted = -1  # where the last one ended
    count = 0
    for match in itertools.islice(_NUMBER.finditer(plain), _MOST_LOOKED_AT):
        if not _FIRST_YEAR <= int(match[1]) <= latest or not int(match[3]):
            continue
        before = plain[max(0, match.start() - _BEFORE) : match.start()].replace("\x01", "")
        after = plain[match.end() : match.end() + _AFTER]
        near = accepted >= 0 and match.start() - accepted <= 16
        in_sequence = near and words.SEQUENCE.fullmatch(fold(plain[accepted : match.start()])) is not None
        if _excluded(before, after, in_sequence) or not (in_sequence or _evident(before, after)):
            continue
        # A sentence may end in a year, and the next line begin with a number.
        if match[2].strip("\x01") != "." and not (_CLOSED.match(after) and "(" in before[-30:]):
            continue
        accepted = match.end()
        count += 1
        yield match.start(), match.end(), f"{match[1]}.{match[3]}{match[4] or ''}"
        if count == MOST_A_TEXT:
            return


def _excluded(before: str, after: str, in_sequence: bool) -> bool:
    """Whether what touches the number makes it something else: a date, money, an amount, an address, a file."""
    if not in_sequence and _NOT_BEFORE.search(before) and not _hyphened(before):
        return True
    if _NOT_AFTER.match(after) and not _RANGE.match(after):
        # Two numbers with a slash between are two numbers.
        return not _NUMBER.match(after[1:]) if after.startswith("/") else True
    if words.UNIT_AFTER.match(fold(after)):
        return True
    reach = _REACHES_BACK.search(before)
    return reach is not None and _IN_ADDRESS.search(reach[0]) is not None


def _hyphened(before: str) -> bool:
    """`SOP-2016.16`: a word for a document, joined by a hyphen."""
    return before.endswith("-") and words.DIRECT.search(fold(before[:-1])) is not None


def _evident(before: str, after: str) -> bool:
    """Whether what stands around the number speaks for a document."""
    folded = fold(before)
    if words.PLACE.search(folded):  # article 2010.3
        return False
    if (
        words.DIRECT.search(folded)
        or _hyphened(before)
        or words.PLACE_BEFORE.search(folded)
        or words.PLACE_AFTER.match(fold(after))
    ):
        return True
    sentence = _last_sentence(before)
    folded = fold(sentence)
    if words.MEASURE.search(folded):
        return False
    if words.CONNECTOR.search(folded) and words.NOUN.search(folded):
        return True
    if words.BRACKETED.search(folded) and _CLOSED.match(after) and _is_title(sentence):
        return True
    if _TITLE_FOLLOWS.match(after) and words.LINE_START.search(before):
        return True
    return bool(_TITLE_ENDS.search(sentence) and _ENDED.match(after) and _is_title(sentence))


def _last_sentence(before: str) -> str:
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def _is_title(sentence: str) -> bool:
    """Whether a comma and a number may end it: it begins as titles do and has a few words (Chinese: characters)."""
    if _DECIMAL.search(sentence):  # one amount beside another
        return False
    first = next((character for character in sentence if character.isalpha()), "")
    if first.islower() and len(sentence) < _BEFORE - 20:
        return False
    return len(_WORD.findall(sentence)) >= 2 or (first >= "\u3000" and len(sentence) >= 5)


def _symbols(plain: str) -> Iterator[tuple[int, int, str]]:
    position = 0
    for _ in range(_MOST_LOOKED_AT):
        match = _SYMBOL.search(plain, position)
        if match is None:
            return
        position = match.end()
        halves = [(match.start(), match.end())]
        joined = _SECOND_SYMBOL.match(plain, match.end())
        if joined and _is_symbol(_components(joined[1])):
            halves.append(joined.span(1))
            position = joined.end()
        halves = [half for span in halves for half in _split(plain, *span)]
        if _GOES_ON.match(plain, position) or _in_address(plain, match.start()):
            continue
        good = [half for half in halves if _is_symbol(_components(plain[half[0] : half[1]]))]
        if len(good) < len(halves):
            continue
        if session := _session(plain, *good[-1]):
            good[-1] = (good[-1][0], session)
            position = session
        written = "-".join(_written(plain[start:end]) for start, end in good)
        for start, end in good:
            yield start, end, written


def _session(plain: str, start: int, end: int) -> int | None:
    """Where the year or session in brackets behind a resolution's only number ends: S/RES/1325 (2000), A/RES/217(III)."""
    parts = _components(plain[start:end])
    if len(parts) < 3 or parts[-2].upper() != "RES" or not _NUMERIC.fullmatch(parts[-1]):
        return None
    match = _SESSION.match(plain, end)
    return match.end() if match else None


def _split(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """A/70/95/S/2015/446 is two symbols: an organ's letter stands behind a number nowhere else."""
    for letter in re.finditer(r"(?<=[0-9])/[\s\x01]{0,3}(?=[ASE]/)", plain[start:end]):
        return [(start, start + letter.start()), (start + letter.end(), end)]
    return [(start, end)]


def _in_address(plain: str, start: int) -> bool:
    reach = _REACHES_BACK.search(plain[max(0, start - 200) : start])
    return reach is not None and _IN_ADDRESS.search(reach[0]) is not None


def _components(symbol: str) -> list[str]:
    return [part.strip("\x01 \t\r\n\f\v") for part in symbol.split("/")]


def _is_symbol(parts: list[str]) -> bool:
    """Whether these parts make a document's symbol, and not a ratio, a path, a standard or a list of abbreviations."""
    head, rest = parts[0], parts[1:]
    numbers = [part for part in rest if _NUMERIC.fullmatch(part)]
    series = [part for part in rest if _stem(part) in words.SERIES]
    if len(rest) == 1:
        if head in ("A", "S", "E", "T") and _SINGLE_SLASH.fullmatch(rest[0]) and _stem(rest[0]) in ("PV", "SR"):
            return True
        return head in ("A", "S") and len(numbers) == 1 and len(rest[0]) == 5 and rest[0][0] != "0"
    if not numbers and not any(part[-1:].isdigit() for part in rest[1:]):
        return False
    if not (series or numbers) or any(part.isupper() and len(part) > 6 and _stem(part) not in words.SERIES for part in rest):
        return False
    first = rest[0]
    if len(head) == 1:
        if head not in words.UN_HEADS:
            return False
        if _NUMERIC.fullmatch(first):
            # A is numbered by session since the 31st, S by year since 1994, E by year since 1978.
            value = int(first)
            sound = 31 <= value <= 150 if head == "A" else 1978 <= value <= 2100
            return sound and _tail_is_sound(rest[1:])
        return _stem(first) in words.SERIES
    if head in words.UN_HEADS:
        return bool(series or any(_is_year(part) for part in rest))
    # Another body: a known series or a year in the middle, and a number behind it.
    middle = rest[:-1]
    return (
        rest[-1][-1:].isdigit()
        and bool(numbers)
        and any(_stem(part) in words.SERIES or _is_year(part) for part in middle)
        and len(head) <= 6
    )


def _tail_is_sound(parts: list[str]) -> bool:
    return all(_NUMERIC.fullmatch(part) or _stem(part) in words.SERIES for part in parts)


def _stem(part: str) -> str:
    """`C.5` -> `C`, `Add.1` -> `ADD`."""
    return re.split(r"[.-]", part, maxsplit=1)[0].upper()


def _is_year(part: str) -> bool:
    return len(part) == 4 and part.isdigit() and _FIRST_YEAR <= int(part) <= 2100


def _written(plain: str) -> str:
    spaced = re.sub(r"[\s\x01]+", "", plain)
    return re.sub(r"\((?=[12][0-9]{3}\))", " (", spaced)
