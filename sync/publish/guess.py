"""What a file's name, its folders and its properties say about it: a first proposal, for a person to correct in a sheet.

Pure: reads no file. Wrong guesses cost trust, so what nothing speaks for is left empty.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from resources.models import is_safe_file_name
from resources.words import diacritics
from sync.publish.values import LANGUAGE_NAMES, clean, language

_CODES = "|".join(LANGUAGE_NAMES)
_WORDS = "|".join(sorted((re.escape(word) for names in LANGUAGE_NAMES.values() for word in names), key=len, reverse=True))
# After `_ - .` or in brackets in any case; after a blank only in capitals: "Part es" is no Spanish part.
_MARKER = re.compile(
    rf"(?:[\s_.-]*[(\[]\s*(?P<bracket>(?i:{_CODES}|{_WORDS}))(?:[-_]\w{{2,4}})?\s*[)\]]"
    rf"|\s*[_.-]\s*(?P<plain>(?i:{_CODES}|{_WORDS}))(?P<region>[-_](?:[A-Z]{{2}}|Hans|Hant))?"
    rf"|\s+(?P<capital>{_CODES.upper()})"
    rf"|\s+(?P<word>(?i:{_WORDS})))\s*$"
)
_MARKER_FIRST = re.compile(rf"^(?P<code>{_CODES.upper()})[\s_-]+(?=\S)")
_REFERENCE = re.compile(
    r"^(?:(?i:ref)\.?\s*)?(?P<year>(?:19|20)\d\d)[.](?P<number>\d{1,3}(?!\d)(?:-[A-Z]\d{1,2}(?![^\W_]))?)[\s_.–-]*"
)
_SYMBOL = re.compile(
    r"^(?P<symbol>[AS][-_](?:RES[-_]\d{1,4}(?:[-_]\d{1,4})?|\d{2,4}[-_]\d{1,4}))(?![-_.]?\d)(?P<year>\s*\(\d{4}\))?[\s_.–-]*"
)
_COPY = re.compile(r"\s*(?:\(\d\)|- copy)$", re.I)

_KIND_WORDS = (
    # The first that is found counts: "training manual" is training material, a "policy evaluation" an evaluation.
    ("after-action-review", r"after[ -]action|\baar\b|end of assignment"),
    ("good-practice", r"good practices?|best practices?|bonnes? pratiques?|buenas pr[aá]cticas|lessons? learned"),
    ("recommendation", r"recommend\w*|recommand\w*|recomenda\w*"),
    ("evaluation", r"evaluat(?:ion|ive)\w*|\b[ée]valuation|evaluaci[oó]n|avalia[cç][aã]o|оценк"),
    (
        "sop",
        r"\bsops?\b|standard operating|proc[ée]dures? op[ée]rationnelles?|procedimientos? operativos?|стандартн\w+ оп|标准作业",
    ),
    (
        "training",
        r"train\w*|\blessons?\b|\bcourse\b|\bmodules?\b|formation|le[cç]on|capacitaci|curso|учебн|تدريب|培训|\bcptm\b|\bstm\b",
    ),
    ("guidelines", r"guidelines?|lignes? directrices|directrices|orienta[cç]|руководящ|مبادئ توجيهية|指南|准则"),
    ("handbook", r"handbook|m[ée]mento|справочник"),
    ("manual", r"manual|manuel|руководство|دليل|手册"),
    ("toolkit", r"tool ?kit|toolbox|bo[iî]te [aà] outils|caja de herramientas"),
    ("policy", r"polic(?:y|ies)|politique|pol[ií]tica|политика|سياسة|政策"),
    ("resolution", r"resolutions?|r[ée]solutions?|resoluci[oó]n|резолюц|قرار|决议"),
    ("form", r"\bforms?\b|formulaire|formulario|template|checklist|бланк|استمارة|表格"),
    ("news", r"\bnews(?:letter)?\b|bulletin|bolet[ií]n"),
    ("report", r"reports?|rapport|informe|relat[oó]rio|доклад|отч[её]т|تقرير|报告"),
)
_ROLE_WORDS = (
    ("lesson-plan", r"lesson plans?|plan de le[cç]on|plan de lecci[oó]n"),
    ("evaluation", r"question bank|learning evaluation|quiz|test questions"),
    ("activity", r"learning activit|activit(?:y|ies)|exercises?|exercices?|ejercicios?"),
)
_ROLE_BY_TYPE = (
    ("video/", "video"), ("image/", "image"), ("text/vtt", "subtitles"), ("application/x-subrip", "subtitles"),
    ("application/zip", "archive"), ("application/x-7z", "archive"), ("application/x-rar", "archive"),
    ("application/vnd.rar", "archive"),
    ("application/vnd.ms-powerpoint", "slides"), ("application/vnd.openxmlformats-officedocument.presentationml", "slides"),
    ("application/vnd.oasis.opendocument.presentation", "slides"),
)  # fmt: skip
_USELESS_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel)|^(?:untitled|document|presentation|slide|powerpoint presentation|title)\s*\d*$"
    r"|\.(?:docx?|pptx?|xlsx?|pdf|indd|qxd|rtf|wpd)$|^[\W\d_]*$",
    re.I,
)
_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "ı": "i",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip


@dataclass(frozen=True)
class NameGuess:
    """What a path says. `work` is the same for all language versions and formats of one document."""

    work: tuple[str, str]
    stem: str
    language: str | None
    reference: str | None
    title: str
    places: tuple[str, ...]


def from_name(name: str) -> NameGuess:
    """From a path below the publisher's folder, such as `Guidance/2018.29 Convoys_fr.pdf`."""
    path = PurePosixPath(name)
    folder, marked, places = _folders(path.parts[:-1])
    stem = clean(path.stem) or path.name
    stem, of_name = _without_marker(_COPY.sub("", stem) or stem)
    reference, rest = _reference(stem)
    title = humanise(rest)
    work = " ".join(re.split(r"[\s_.-]+", stem.casefold())).strip()
    return NameGuess((folder, work), stem, of_name or marked, reference, title, places)


@functools.lru_cache(1000)
def _folders(names: tuple[str, ...]) -> tuple[str, str | None, tuple[str, ...]]:
    """Those that are no language: as one path, and as people read them; between them, the last language. Many files ask."""
    languages = {name: language(name) for name in names}
    plain = [name for name in names if languages[name] is None]
    marked = [found for found in map(languages.get, names) if found is not None]
    places = tuple(place for name in plain if (place := clean(name.replace("_", " "))))
    return "/".join(plain), marked[-1] if marked else None, places


def works(guesses: Mapping[str, NameGuess]) -> dict[str, tuple[str, str]]:
    """The work of each file, by the names of the files.

    Language versions often have translated names: files of one folder that begin with the same reference and are each marked
    with a language of their own (twice the same one only in two formats) are one work too.
    """
    found = {name: one.work for name, one in guesses.items()}
    groups: dict[tuple[str, str], list[str]] = {}
    for name, one in guesses.items():
        if one.reference is not None and one.language is not None:
            groups.setdefault((one.work[0], f"{one.reference}/"), []).append(name)
    for work, names in groups.items():
        versions = {(guesses[name].language, PurePosixPath(name).suffix.lower()) for name in names}
        if len(versions) == len(names) and len({found[name] for name in names}) > 1:
            found |= dict.fromkeys(names, work)
    return found


def _without_marker(stem: str) -> tuple[str, str | None]:
    if (match := _MARKER.search(stem)) and match.start() > 0:
        word = match["bracket"] or match["plain"] or match["capital"] or match["word"]
        return stem[: match.start()].strip(" _.-") or stem, language(word)
    if match := _MARKER_FIRST.search(stem):
        return stem[match.end() :], language(match["code"])
    return stem, None


def _reference(stem: str) -> tuple[str | None, str]:
    if match := _REFERENCE.match(stem):
        return f"{match['year']}.{match['number']}", stem[match.end() :] or stem
    if match := _SYMBOL.match(stem):
        reference = re.sub("[-_]", "/", match["symbol"]) + (match["year"] or "")
        return reference, stem[match.end() :] or reference
    return None, stem


def humanise(stem: str) -> str:
    """`pre-deployment_guide` is `Pre deployment guide`; a name that has blanks is left as somebody wrote it."""
    text = clean(stem.replace("_", " ") if " " in stem else re.sub(r"[_-]+", " ", stem))
    return text[:1].upper() + text[1:] if text else stem


def title(guess: NameGuess, of_properties: str | None, *, written: bool = False) -> str:
    """The name where it reads like a title, else the file's own title where that is one, else the name.

    `written`: that title is what readers see at the top, not a property that nobody looks at; it goes before the name.
    """
    own = clean(of_properties or "")
    if own and not _USELESS_TITLE.search(own) and len(own) <= 300:
        wordy = " " in guess.stem and sum(letter.isalpha() for letter in guess.title) >= 8
        if written or not wordy:
            return own
    return guess.title


def kind(*texts: str) -> str:
    """From words in the title, else in the file's name, else in its folders."""
    for text in texts:
        for found, words in _KIND_WORDS:
            if re.search(words, text, re.I):
                return found
    return "reference"


def role(media_type: str, stem: str) -> str:
    for start, found in _ROLE_BY_TYPE:
        if media_type.startswith(start):
            return found
    for found, words in _ROLE_WORDS:
        if re.search(words, re.sub("[_-]+", " ", stem), re.I):
            return found
    return "document"


def slug(stem: str) -> str:
    """The last part of an id: small ASCII letters and digits, with a hash where a name's own letters are lost."""
    found = _slug(stem)[:80].strip("-")
    if found and (stem.isascii() or re.search("[a-z]", found)):
        return found
    return f"{found or 'doc'}-{hashlib.sha256(diacritics.normal('NFC', stem).encode()).hexdigest()[:12]}"


def free_slug(guess: NameGuess, taken: Iterable[str], institute: str) -> str:
    """An id that is nobody's yet: with the folder's name, then with a number."""
    used = set(taken)
    first = slug(guess.stem)
    folder = _slug(guess.places[-1])[:40].strip("-") if guess.places else ""
    numbered = (f"{first}-{number}" for number in itertools.count(2))
    candidates = itertools.chain([first], [f"{folder}-{first}"[:95].strip("-")] if folder else [], numbered)
    return next(identifier for slug in candidates if (identifier := f"{institute}/{slug}") not in used)


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", _ascii(text)).strip("-")


def _ascii(text: str) -> str:
    letters = "".join(_LETTERS.get(letter, letter) for letter in diacritics.normal("NFC", text).lower())
    return "".join(letter for letter in diacritics.normal("NFKD", letters) if letter.isascii())


def file_name(name: str, taken: Iterable[str] = (), mark: str = "") -> str:
    """A name that every system and program takes, unlike those in `taken` (told apart by `mark`, then by a number)."""
    used = {other.casefold() for other in taken}
    path = PurePosixPath(name)
    suffix = path.suffix if len(path.suffix) <= 10 else ""
    stem = _safe(path.name[: len(path.name) - len(suffix)]) or "document"
    if re.fullmatch(r"con|prn|aux|nul|com\d|lpt\d", stem.split(".")[0].lower()):
        stem = f"_{stem}"
    suffix = _safe(suffix)
    number = 1
    extra = ""
    while True:
        candidate = _shorten(stem, 190 - len(f"{extra}{suffix}".encode())) + extra + suffix
        if not is_safe_file_name(candidate):
            stem, suffix = "document", ""
        elif candidate.casefold() not in used:
            return candidate
        else:
            extra = f"_{mark}" if mark and number == 1 else f"_{mark}{number}" if mark else f"_{number + 1}"
            number += 1


def _safe(text: str) -> str:
    # One character at a time, by the rule of the content model itself: what it refuses is replaced. Mostly it is nothing.
    plain = clean(text)
    letters = plain if is_safe_file_name(f"a{plain}a") else [x if is_safe_file_name(f"a{x}a") else "_" for x in plain]
    return "".join(letters).strip().lstrip(".").rstrip(". ") if text[:1] != "." else "." + "".join(letters).strip(" .")


def _shorten(text: str, length: int) -> str:
    return text.encode()[:length].decode("utf-8", "ignore").strip().rstrip(".")
