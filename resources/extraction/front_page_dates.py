"""Dates as the first pages of documents write them, in six languages. Where a date can be read in two ways, both are given;
what is no date for certain is none. Pure, and linear in the text, of which LONGEST characters are looked at.
"""

from __future__ import annotations

import datetime
import re

from resources.extraction.front_page_words import AFTER_YEAR, AND, BEFORE_DATES, MONTHS
from resources.words.text import HAN, fold

LONGEST = 160
_FIRST_YEAR, _LAST_YEAR = 1945, 2100  # a Hijri year is none of these

_TOKEN = re.compile(rf"[0-9]+|[{HAN}]|[^\W\d_{HAN}]+|\S")
_HAN_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_HAN_NUMBER = re.compile(r"[〇○零一二三四五六七八九十]{1,4}(?=\s?[年月日号])")
_HAN_BEFORE = frozenset("".join(word for word in BEFORE_DATES if re.fullmatch(f"[{HAN}]+", word)))
_ORDINALS = frozenset(("st", "nd", "rd", "th", "er", "ero", "o", "a", "e", "º", "°", "."))
_OPENING = frozenset("«\"“„'’(")
_OF = frozenset(("de", "del", "of", "day", "d"))
_BETWEEN = frozenset("-–./,»\"”’'")
_SEPARATORS = frozenset("-/.")
_CLOSING = frozenset('.,;。，；»"”)')
_JOINING = frozenset("/-–—;,，；、")


def read(text: str, *, whole: bool = False) -> tuple[str, ...]:
    """What `text` may mean, as ISO dates cut to their precision (`2018-12`); none where it does not begin with a date.

    `03/04/2019` gives both of its readings, and so does "1 March or 1 May 2019" with two whole dates. With `whole`, nothing
    but the date may stand there.
    """
    tokens: list[str] = _TOKEN.findall(_HAN_NUMBER.sub(_han_number, fold(text[:LONGEST])))
    place = 0
    while place < len(tokens) and tokens[place] in BEFORE_DATES | _HAN_BEFORE | _OPENING and not _month(tokens, place):
        place += 1
    first = _date(tokens, place)
    if first is None:
        return ()
    found, place = first
    place = _after(tokens, place)
    joined = place
    while joined < len(tokens) and (tokens[joined] in AND or tokens[joined] in _JOINING):
        joined += 1
    if joined > place or (place and tokens[place - 1] in _JOINING):
        second = _date(tokens, joined)
        if second is not None:
            found, place = (*found, *second[0]), _after(tokens, second[1])
    if whole and place < len(tokens):
        return ()
    return tuple(dict.fromkeys(found))


def _date(tokens: list[str], place: int) -> tuple[tuple[str, ...], int] | None:
    """The date that begins at `place`, and where it ends."""
    token = _at(tokens, place)
    if token.isdigit():
        if len(token) == 4:
            return _from_year(tokens, place)
        return (_numeric(tokens, place) or _from_day(tokens, place)) if len(token) <= 2 else None
    return _from_month(tokens, place)


def _from_year(tokens: list[str], place: int) -> tuple[tuple[str, ...], int] | None:
    """2018-09-01, 2018/9/1, 2018年9月1日, 2018-09; a year alone where nothing follows it."""
    year = tokens[place]
    if _at(tokens, place + 1) == "年":
        month, day = _counted(tokens, place + 2, "月"), _counted(tokens, place + 4, "日号")
        if month is None:
            return _made(place + 2, year)
        return _made(place + 4, year, month) if day is None else _made(place + 6, year, month, day)
    separator = _at(tokens, place + 1)
    if separator in _SEPARATORS and _at(tokens, place + 2).isdigit():
        month = int(tokens[place + 2])
        if _at(tokens, place + 3) == separator and _at(tokens, place + 4).isdigit():
            return None if _goes_on(tokens, place + 5) else _made(place + 5, year, month, int(tokens[place + 4]))
        dashed = separator == "-" and len(tokens[place + 2]) == 2 and not _goes_on(tokens, place + 3)
        return _made(place + 3, year, month) if dashed else None
    return _made(place + 1, year) if _after(tokens, place + 1) == len(tokens) else None


def _numeric(tokens: list[str], place: int) -> tuple[tuple[str, ...], int] | None:
    """01/09/2018: the day first and the month first, as far as both can be."""
    separator = _at(tokens, place + 1)
    same = separator in _SEPARATORS and _at(tokens, place + 3) == separator
    first, second, year = (_at(tokens, place + step) for step in (0, 2, 4))
    if not same or not second.isdigit() or len(second) > 2 or not _is_year(year) or _goes_on(tokens, place + 5):
        return None
    readings = (_iso(year, int(second), int(first)), _iso(year, int(first), int(second)))
    found = tuple(dict.fromkeys(reading for reading in readings if reading))
    return (found, place + 5) if found else None


def _from_day(tokens: list[str], place: int) -> tuple[tuple[str, ...], int] | None:
    """1 September 2018, 1er août 2018, 7 de septiembre de 2016, «15» марта 2020, 01-Sep-2018, ١ أيلول/سبتمبر ٢٠١٨."""
    day = int(tokens[place])
    place = _skip(tokens, place + 1, _ORDINALS, 2)
    place = _skip(tokens, place, _OF | _BETWEEN, 2)
    month = _month(tokens, place)
    if month is None:
        return None
    place = _skip(tokens, month[1], _OF | _BETWEEN, 2)
    return _made(place + 1, _at(tokens, place), month[0], day)


def _from_month(tokens: list[str], place: int) -> tuple[tuple[str, ...], int] | None:
    """September 1, 2018; September 2018; septiembre de 2019."""
    month = _month(tokens, place)
    if month is None:
        return None
    place = _skip(tokens, month[1], _OF | _BETWEEN, 2)
    if len(_at(tokens, place)) <= 2 and _at(tokens, place).isdigit():
        day = int(tokens[place])
        place = _skip(tokens, place + 1, _ORDINALS | {","}, 2)
        return _made(place + 1, _at(tokens, place), month[0], day)
    return _made(place + 1, _at(tokens, place), month[0])


def _month(tokens: list[str], place: int) -> tuple[int, int] | None:
    """A month's name, in one word or two, or in both of the Arabic traditions (`أيلول/سبتمبر`), which must agree."""
    first = _name(tokens, place)
    if first is None:
        return None
    opened = _at(tokens, first[1])
    if opened not in ("/", "("):
        return first
    second = _name(tokens, first[1] + 1)
    if second is None:
        return first
    end = second[1] + (opened == "(" and _at(tokens, second[1]) == ")")
    return (first[0], end) if first[0] == second[0] else None


def _name(tokens: list[str], place: int) -> tuple[int, int] | None:
    for words in (2, 1):
        number = MONTHS.get(" ".join(tokens[place : place + words]))
        if number is not None:
            return number, place + words
    return None


def _made(end: int, year: str, month: int | None = None, day: int | None = None) -> tuple[tuple[str, ...], int] | None:
    found = _iso(year, month, day) if _is_year(year) else None
    return ((found,), end) if found else None


def _iso(year: str, month: int | None, day: int | None) -> str | None:
    try:
        datetime.date(int(year), 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return "-".join([year, *(f"{part:02}" for part in (month, day) if part is not None)])


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and _FIRST_YEAR <= int(text) <= _LAST_YEAR


def _counted(tokens: list[str], place: int, units: str) -> int | None:
    number = _at(tokens, place)
    unit = _at(tokens, place + 1)
    return int(number) if number.isdigit() and len(number) <= 2 and unit and unit in units else None


def _goes_on(tokens: list[str], place: int) -> bool:
    """Whether what looks like a date's end is not: 1.2.2019.4 is no date."""
    return _at(tokens, place) in _SEPARATORS and _at(tokens, place + 1).isdigit() and len(_at(tokens, place + 1)) != 4


def _after(tokens: list[str], place: int) -> int:
    """Behind what belongs to the date: 2018 года."""
    while place < len(tokens) and (tokens[place] in AFTER_YEAR or tokens[place] in _CLOSING):
        place += 1
    return place


def _skip(tokens: list[str], place: int, words: frozenset[str], most: int) -> int:
    end = place
    while end < place + most and _at(tokens, end) in words:
        end += 1
    return end


def _at(tokens: list[str], place: int) -> str:
    return tokens[place] if place < len(tokens) else ""


def _han_number(match: re.Match[str]) -> str:
    """二〇一八 by its digits; 十一, 二十三 as counted."""
    text = match[0]
    if "十" not in text:
        return "".join(str(_HAN_DIGITS[digit]) for digit in text)
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return text
    return str((_HAN_DIGITS[tens] if tens else 1) * 10 + (_HAN_DIGITS[ones] if ones else 0))
