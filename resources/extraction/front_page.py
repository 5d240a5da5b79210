"""What a guidance document prints about itself on its first page: reference, title, dates, who approved it, whom to ask.

It is offered to a publisher, each value with the sentence it came from, and never taken for a fact: where the page says two
things both are given, and where it is not clear that it has such a block nothing is. A wrong proposal costs more than a missing
one. Works on the text of two pages at the most, in a time that grows with its length; pure, so that it may run in the parent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from resources.extraction import front_page_dates as dates
from resources.extraction import front_page_words as words
from resources.extraction.clean import right_to_left
from resources.extraction.front_page_lines import AWAY, FOREIGN, OTHER, Item, Line, items
from resources.models import PartialDate, Passage
from resources.words.references import reference_key

MOST_PAGES = 2
_LONGEST_PAGE, _MOST_LINES = 8000, 200  # characters, lines; of each page
_WITHOUT_PAGES = 6000  # characters that count as the first pages where a format has none
_GAP = 6  # lines without a label within a block
_LONGEST_VALUE, _MOST_WORDS = 200, 25
_LONGEST_SENTENCE = 240
_MOST_READINGS = 4  # of one column: a page that says more says nothing

_DOTS = re.compile(r"[_.…·\s/\\:-]*")
_PLACEHOLDER = re.compile(r"\[[^\]]{0,60}\]|<[^>]{0,60}>|\{[^}]{0,60}\}|_{3,}|\.{4,}|…{2,}|_{2,}")
_REFERENCE_END = re.compile(r"\s[(（\[]|\s[–—-]\s|\s{2,}|\t")
_REFERENCE_SEPARATOR = re.compile(r"[;,；，、]\s*|\s(?:and|et|y|и|و|or|ou|o|или|أو)\s|[和及]")
_REFERENCE = re.compile(r"(?:[^\W\d_]{1,12}[ .:№/-]{1,2}){0,4}[^\s]{3,40}")
_NOT_OURS = re.compile(r"isbn|issn|tel|phone|doi", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]")
_PHONE_OR_MAIL = re.compile(r"@|^\+|://")
_CONNECTED = re.compile(r"(?:[,،、&/-]|\s(?:and|of|for|the|et|de|des|du|la|y|del|и|по|و))$", re.IGNORECASE)
_DOMAINS = frozenset(("org", "int", "net", "com", "edu", "gov", "info"))
_SWAPPED = re.compile(
    rf"(?<![\w.@-])((?:[a-z0-9-]{{1,40}}\.){{1,5}}(?:{'|'.join(sorted(_DOMAINS))}))@([a-z0-9_-]{{1,40}}(?:\.[a-z0-9_-]{{1,40}}){{0,3}})(?![\w.@-])",
    re.IGNORECASE,
)
_ZEROS = (0x660, 0x6F0, 0xFF10)
_DECIMAL = str.maketrans(
    {"٫": ".", "．": ".", "。": ".", "／": "/"} | {chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)}
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One reading: `value` for the sheet's `column` (dates as ISO, cut to their precision), from `sentence` on `page`.

    Two of one column contradict each other, or are what one ambiguous date can mean.
    """

    column: str
    value: str
    sentence: str
    page: int | None


def suggest(passages: Iterable[Passage]) -> tuple[Suggestion, ...]:
    """What the first pages say, in the order of `words.FIELDS`; nothing where they have no block, or it is in doubt."""
    lines = _first_lines(passages)
    found: dict[tuple[str, str], Suggestion] = {}
    labelled = items(lines)
    for block in _blocks(labelled, lines):
        for suggestion in _of_block(block, labelled, lines):
            found.setdefault((suggestion.column, _compared(suggestion)), suggestion)
    readings = {column: [one for one in found.values() if one.column == column] for column in words.FIELDS}
    readings["review"] = _after_the_start(readings)
    return tuple(one for several in readings.values() if len(several) <= _MOST_READINGS for one in several)


def _first_lines(passages: Iterable[Passage]) -> list[Line]:
    lines: list[Line] = []
    read = 0
    for passage in passages:
        if (passage.page or 0) > MOST_PAGES or read >= _WITHOUT_PAGES:
            break
        text = passage.text[:_LONGEST_PAGE] if passage.page else passage.text[: _WITHOUT_PAGES - read]
        read += 0 if passage.page else len(text)
        lines += [Line(passage.page, line) for line in text.split("\n")[:_MOST_LINES] if line.strip()]
    return lines[: MOST_PAGES * _MOST_LINES]


# Which labels make a block


def _blocks(labelled: Sequence[Item], lines: Sequence[Line]) -> Iterator[list[Item]]:
    """Labels that stand close together on one page; not those below a heading that speaks of another document."""
    block: list[Item] = []
    away = False
    for item in labelled:
        if block and (item.line - block[-1].last > _GAP or lines[item.line].page != lines[block[-1].line].page):
            yield block
            block, away = [], False
        if item.column == AWAY:
            away = True
            if block:
                yield block
            block = [item]
        elif away:
            block = [item]  # only so that its end is seen
        else:
            block.append(item)
    if block and not away:
        yield block


def _of_block(block: Sequence[Item], labelled: Sequence[Item], lines: Sequence[Line]) -> list[Suggestion]:
    if any(item.column == FOREIGN for item in block):
        return []
    found = [(item, value) for item in block for value in _values(item, lines)]
    sure = {item.line for item, _ in found if not _doubtful(item)}
    beside = sure | {item.line for item, _ in found if item.column in words.DATES or item.column == "reference"}
    stacked = sum(item.below for item, _ in found) > 1
    kept = [
        (item, value)
        for item, value in found
        if not _doubtful(item)
        or (item.plain and not item.below and _between(item, beside, block))
        or (item.below and stacked)
    ]  # fmt: skip
    columns = {item.column for item, _ in kept} - {"title"}
    if not ({"effective", "review"} & columns or {"approved_by", "reference"} <= columns) or len(columns) < 2:
        return []
    start = min(item.line for item in block if not _is_word(item))
    whole = {"effective", "review"} <= columns and len(columns) > 2  # nothing else has both dates
    if not whole and not _is_guidance(lines, max(item.last for item in block), len(columns)):
        return []
    said = [Suggestion(item.column, value, _sentence(item, lines), lines[item.line].page) for item, value in kept]
    taken = {item.line for item in labelled if not _is_word(item)}
    if "title" not in {one.column for one in said}:
        # A reference may stand by itself above the title.
        below = min((item.line for item, _ in kept if item.column != "reference"), default=start)
        title = _title(lines, start, taken) or _title(lines, below, taken)
        said += [title] if title else []
    return said


def _doubtful(item: Item) -> bool:
    """Whether it may as well be a line of a text that begins with such words: what has a form of its own cannot."""
    return (item.plain or item.below) and item.column not in words.DATES and item.column != "reference"


def _is_word(item: Item) -> bool:
    """A line that only begins with such a word: "Office rules", "Division of Policy"."""
    return item.plain and item.column == OTHER


def _between(item: Item, sure: set[int], block: Sequence[Item]) -> bool:
    lines = {other.line for other in block}
    near = [line for line in (item.line - 1, item.line + 1) if line in lines]
    return bool(near) and any(line in sure for line in (item.line - 2, item.line - 1, item.line + 1, item.line + 2))


def _is_guidance(lines: Sequence[Line], end: int, columns: int) -> bool:
    """Whether the page calls itself a policy, a manual ...: with few fields, in what stands above."""
    above = [line.text for line in lines[: end + 1] if len(line.text) <= 100]
    text = "\n".join(above if columns < 3 else [line.text for line in lines])
    plain = f" {words.key(text)}"
    return any(f" {kind}" in plain if kind[0] < "\u0600" else kind in plain for kind in words.KINDS)


# What a value may be


def _values(item: Item, lines: Sequence[Line]) -> list[str]:
    value = item.value
    if item.column in (OTHER, FOREIGN, AWAY) or not value or _is_empty(value):
        return []
    if item.column in words.DATES:
        return list(dates.read(value, whole=item.plain))
    if item.column == "reference":
        return _references(value, strict=item.plain)
    if item.column in ("approved_by", "contact", "title"):
        return _text(item, lines)
    return []


def _is_empty(value: str) -> bool:
    bare = _PLACEHOLDER.sub(" ", value)
    return _DOTS.fullmatch(bare[:400]) is not None or words.key(bare) in words.EMPTY


def _references(value: str, *, strict: bool) -> list[str]:
    if strict and len(value.split()) > 4:
        return []
    bare = _REFERENCE_END.split(value.translate(_DECIMAL), maxsplit=1)[0]
    parts = [part.strip(" .:") for part in _REFERENCE_SEPARATOR.split(bare[:_LONGEST_VALUE])]
    good = [part for part in parts if _is_reference(part)]
    return good if len(good) == len(parts) <= _MOST_READINGS else []


def _is_reference(text: str) -> bool:
    if not 3 <= len(text) <= 48 or not _NUMBER.search(text) or _PHONE_OR_MAIL.search(text) or dates.read(text, whole=True):
        return False
    if not _REFERENCE.fullmatch(text) or not _NUMBER.search(text.split()[-1]) or _NOT_OURS.match(text):
        return False
    return not text.isdigit() or len(text) > 4


def _text(item: Item, lines: Sequence[Line]) -> list[str]:
    value, last = item.value, item.last
    following = lines[last + 1].text.strip() if last + 1 < len(lines) and lines[last + 1].page == lines[last].page else ""
    if _CONNECTED.search(value[-20:]) and following and len(following) < _LONGEST_VALUE:
        hyphen = value.endswith("-")
        joined = value if hyphen and following[0].isupper() else value[:-1] if hyphen else f"{value} "
        value, item.last = f"{joined}{following}", last + 1
    value = " ".join(value.split()).strip(" .;,،؛；。")
    if right_to_left(lines[item.line].text):
        value = _SWAPPED.sub(_put_right, value)
    wordy = len(value.split()) > _MOST_WORDS
    if not 2 <= len(value) <= _LONGEST_VALUE or wordy or not any(map(str.isalpha, value)) or _PLACEHOLDER.search(value):
        return []
    if item.plain and item.value.rstrip().endswith((".", "。", "؟", "?")):
        return []
    return [] if dates.read(value, whole=True) else [value]


def _put_right(address: re.Match[str]) -> str:
    """What stands on both sides of the @ in a line from right to left, in the order in which it is typed: a PDF has it as it
    is seen. Nothing where the right part could be a domain, too."""
    domain, name = address[1], address[2]
    return address[0] if name.rpartition(".")[2].lower() in _DOMAINS else f"{name}@{domain}"


def _after_the_start(readings: dict[str, list[Suggestion]]) -> list[Suggestion]:
    """A review that was before the document came into force is another one."""
    starts = [day for one in readings["effective"] if (day := PartialDate(iso=one.value).first_day)]
    latest = min(starts) if starts else None
    return [
        one for one in readings["review"] if latest is None or ((day := PartialDate(iso=one.value).last_day) and day > latest)
    ]


def _compared(suggestion: Suggestion) -> str:
    return reference_key(suggestion.value) if suggestion.column == "reference" else words.key(suggestion.value)


def _sentence(item: Item, lines: Sequence[Line]) -> str:
    """Label and value as they stand there."""
    between = lines[item.line : item.last + 1]
    ends = [between[0], between[-1]] if len(between) > 3 or (item.below and len(between) > 1) else between
    text = " ".join(" ".join(line.text.split()) for line in ends)
    return text if len(text) <= _LONGEST_SENTENCE else f"{text[: _LONGEST_SENTENCE - 1]}…"


# The title


def _title(lines: Sequence[Line], start: int, labelled: set[int]) -> Suggestion | None:
    """The lines between what kind of document it is and the block; or the one line above that is no letterhead."""
    page = lines[start].page
    above = [number for number in range(start) if lines[number].page == page]
    if not any(_may_be_title(lines[number].text) for number in above if number not in labelled):
        above = [number for number in range(start) if lines[number].page != page]  # a cover
    above = above[-12:]
    kinds = [number for number in above if _is_kind(lines[number].text)]
    good = [number for number in above if number not in labelled and _may_be_title(lines[number].text)]
    behind = [number for number in good if kinds and number > kinds[-1]]
    heads = [number for number in good if _repeats(lines[number].text, [lines[other].text for other in good])]
    chosen = behind or [number for number in good if number not in heads]
    if not chosen or chosen[-1] - chosen[0] != len(chosen) - 1 or len(chosen) > 3:
        return None
    text = " ".join(" ".join(lines[number].text.split()) for number in chosen)
    text = re.sub(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])", "", text)
    sure = behind or len(chosen) == 1 or any(words.key(text) in words.key(lines[number].text) for number in heads)
    return Suggestion("title", text, text, lines[chosen[0]].page) if sure and 3 <= len(text) <= _LONGEST_VALUE else None


def _repeats(text: str, others: Sequence[str]) -> bool:
    """Whether it is a running head: the title, or a line of it, with a number."""
    plain = words.key(text)
    return any(map(str.isdigit, plain)) and any(
        len(other) < len(text) and 2 * len(key) > len(plain) and key in plain for other in others if (key := words.key(other))
    )


def _is_kind(text: str) -> bool:
    parts = [words.key(part) for part in text[:100].split("/")]
    return all(part in words.KIND_LINES for part in parts)


def _may_be_title(text: str) -> bool:
    text = text.strip()
    plain = words.key(text[:_LONGEST_VALUE])
    if len(text) > 150 or text.endswith((".", "。", ":", "：", ";", ",")) or sum(map(str.isalpha, plain)) < 3:
        return False
    if _is_kind(text) or plain in words.MARKINGS or "\t" in text or dates.read(text):
        return False
    heads = set(plain.split()) & words.LETTERHEADS or any(f" {head} " in f" {plain} " for head in words.LETTERHEADS)
    return not heads and not any(head in plain for head in words.HAN_LETTERHEADS)
