"""What a cell of a sheet means: dates, lists, places in the tree, languages. And back, so that nothing is lost.

A value that cannot be understood is a ValueError with a sentence for the person who typed it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable

from resources.models import LANGUAGES, MOST_COUNTED, PartialDate, is_document_id
from resources.sentences import joined, say
from resources.words import diacritics

LANGUAGE_NAMES = {
    "ar": ("ara", "arabic", "arabe", "عربي", "العربية", "عربية"),
    "en": ("eng", "english", "anglais", "inglés", "inglês"),
    "es": ("spa", "spanish", "espagnol", "español", "espanol", "castellano"),
    "fr": ("fra", "fre", "french", "français", "francais", "francés"),
    "pt": ("por", "portuguese", "portugais", "português", "portugues"),
    "ru": ("rus", "russian", "russe", "русский"),
    "zh": ("zho", "chi", "chinese", "chinois", "chino", "中文", "汉语"),
}
# ISO 639-1, and its words for several languages and for none: what a file may be in though the library has no search for it.
_OTHER_LANGUAGES = frozenset(
    """
    aa ab ae af ak am an as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo et eu fa ff
    fi fj fo fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko
    kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or
    os pa pi pl ps qu rm rn ro rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt
    tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zu und mul zxx
    """.split()  # noqa: SIM905
)
_LANGUAGE_OF = {name: code for code, names in LANGUAGE_NAMES.items() for name in (code, *names)}

_MONTHS = (
    ("january", "janvier", "enero", "janeiro", "января", "январь", "يناير", "jan", "ene", "janv"),
    ("february", "février", "fevrier", "febrero", "fevereiro", "февраля", "февраль", "فبراير", "feb", "fev"),
    ("march", "mars", "marzo", "março", "marco", "марта", "март", "مارس", "mar"),
    ("april", "avril", "abril", "апреля", "апрель", "أبريل", "apr", "abr", "avr"),
    ("may", "mai", "mayo", "maio", "мая", "май", "مايو"),
    ("june", "juin", "junio", "junho", "июня", "июнь", "يونيو", "jun"),
    ("july", "juillet", "julio", "julho", "июля", "июль", "يوليو", "jul", "juil"),
    ("august", "août", "aout", "agosto", "августа", "август", "أغسطس", "aug", "ago"),
    ("september", "septembre", "septiembre", "setembro", "сентября", "сентябрь", "سبتمبر", "sep", "sept", "set"),
    ("october", "octobre", "octubre", "outubro", "октября", "октябрь", "أكتوبر", "oct", "out"),
    ("november", "novembre", "noviembre", "novembro", "ноября", "ноябрь", "نوفمبر", "nov"),
    ("december", "décembre", "decembre", "diciembre", "dezembro", "декабря", "декабрь", "ديسمبر", "dec", "dic", "dez", "déc"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_SPOKEN_DATE = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th|er|º)?\s+(?:de\s+)?)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})")
_CHINESE_DATE = re.compile(r"(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?")
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“"}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # the category Cc
_FORMULA = "=+-@\t\r"


def language(text: str) -> str | None:
    """The library's language that `text` names: `fr`, `FR`, `fr-CH`, `French`; None where it names none."""
    word = text.strip().lower()
    return _LANGUAGE_OF.get(word) or _LANGUAGE_OF.get(re.split("[-_]", word, maxsplit=1)[0])


def parse_language(text: str) -> str:
    """Of a sheet's cell: a language of the library, or the code of another one."""
    code = text.strip().lower()
    found = language(text) or (code if code in _OTHER_LANGUAGES else None)
    if found is None:
        raise ValueError(
            say(
                "{text} is not a language. Write one of {languages}, or the two-letter code of another (de), or und",
                text=repr(text),
                languages=", ".join(LANGUAGES),
            )
        )
    return found


def parse_choice(text: str, allowed: Collection[str], between: str = "-") -> str:
    """One of `allowed`, however it is spelled: `Good practice` is `good-practice`."""
    value = re.sub(r"[\s_-]+", between, text.strip().lower())
    if value not in allowed:
        near = difflib.get_close_matches(value, allowed, 1)
        meant = say("Is it {near}?", near=near[0]) if near else say("Write one of {allowed}", allowed=", ".join(allowed))
        raise ValueError(joined(say("{text} is not known.", text=repr(text)), meant))
    return value


def parse_date(text: str) -> PartialDate:
    """`2018`, `2018-12`, `2018-12-01`, `December 2018`, `1 December 2018`; words that are no date in quotation marks."""
    text = text.strip()
    if len(text) > 2 and _QUOTES.get(text[0]) == text[-1] and text[1:-1].strip():
        return PartialDate(text=text[1:-1].strip())
    iso = text
    if spoken := _SPOKEN_DATE.fullmatch(text.lower()):
        day, month, year = spoken.groups()
        if month in _MONTH_OF:
            iso = f"{year}-{_MONTH_OF[month]:02}" + (f"-{int(day):02}" if day else "")
    elif chinese := _CHINESE_DATE.fullmatch(text):
        iso = "-".join(f"{int(part):02}" for part in chinese.groups() if part)
    try:
        return PartialDate.parse(iso)
    except ValueError:
        raise ValueError(
            say(
                "{text} is not a date. Write 2018, 2018-12 or 2018-12-01; words that are no date go in quotation marks",
                text=repr(text),
            )
        ) from None


def write_date(date: PartialDate) -> str:
    return date.iso or f'"{date.text}"'


def parse_list(text: str) -> tuple[str, ...]:
    """`a; b`. A semicolon that belongs to an item has a backslash before it."""
    return tuple(dict.fromkeys(item for part in _split(text, ";") if (item := _unescape(part).strip())))


def write_list(items: Iterable[str]) -> str:
    return "; ".join(_escape(item, ";") for item in items)


def parse_paths(text: str) -> tuple[tuple[str, ...], ...]:
    """`Module 1 > Lesson 2; Themes > Convoys`."""
    paths = (tuple(name for level in _split(place, ">") if (name := _unescape(level).strip())) for place in _split(text, ";"))
    return tuple(dict.fromkeys(path for path in paths if path))


def write_paths(paths: Iterable[tuple[str, ...]]) -> str:
    return "; ".join(" > ".join(_escape(name, ";>") for name in path) for path in paths)


def parse_id(text: str, institute: str) -> str:
    """A document's id, from `<institute>/<slug>` or from the slug alone."""
    identifier = text.strip() if "/" in text else f"{institute}/{text.strip()}"
    if not is_document_id(identifier):
        raise ValueError(
            say("{text} cannot be an id. Use small letters, digits, hyphens and dots, at most 100 of them", text=repr(text))
        )
    return identifier


def parse_handling(text: str) -> str:
    """The publisher's own word. Only `public` has a meaning here, hence in capitals too: `Public` would hinder signing."""
    word = clean(text)
    return "public" if word.lower() == "public" else word


def parse_minutes(text: str) -> int:
    """How long a lesson takes: `90`."""
    if re.fullmatch(r"[0-9]{1,6}", text.strip()) and 1 <= int(text) <= MOST_COUNTED:
        return int(text)
    raise ValueError(f"{text!r} is not a number of minutes. Write 90 for an hour and a half")


def parse_learners(text: str) -> tuple[int, int]:
    """How many people a lesson is for: `12 to 20`, or `20`."""
    match = re.fullmatch(r"([0-9]{1,6})(?:\s*(?:to|[-‐-―])\s*([0-9]{1,6}))?", text.strip().lower())
    least, most = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
    if 1 <= least <= most <= MOST_COUNTED:
        return least, most
    raise ValueError(f"{text!r} is not a number of people. Write 12 to 20, or 20; a spreadsheet would take 12-20 for a day")


def write_learners(learners: tuple[int, int]) -> str:
    least, most = learners
    return f"{least} to {most}" if least < most else str(least)


def clean(text: str) -> str:
    """One line of text: NFC, no control characters, no doubled blanks."""
    text = diacritics.normal("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    return " ".join(_CONTROL.sub(" ", text).split())


def guard(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: file names come from anywhere."""
    return f"'{text}" if text[:1] in (*_FORMULA, "'") else text


def unguard(text: str) -> str:
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in (*_FORMULA, "'") else text


def _split(text: str, separator: str) -> list[str]:
    """Parts between separators that have no backslash before them; the backslashes stay."""
    return re.findall(rf"(?:\\[;>\\]|[^{separator}])+", text)


def _escape(text: str, special: str) -> str:
    return re.sub(rf"([\\{special}])", r"\\\1", text)


def _unescape(text: str) -> str:
    return re.sub(r"\\([;>\\])", r"\1", text)
